import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ProfileEditor } from '../profile/editor';
import { ReportView } from '../report/view';
import { ProfileReview } from '../review/review-actions';
import { SettingsView } from '../settings/view';
import { Boundary } from '../ui/boundary';
import { Icon, type IconName } from '../ui/icon';
import { LensMark } from '../ui/lens-mark';
import { useWords } from '../ui/words';
import { WelcomeView } from '../welcome/view';
import { AboutView } from './about';
import { PrivacyView } from './privacy';
import { navNames, type RouteName, routeOf } from './routes';

const views: Readonly<Record<RouteName, ComponentType>> = {
  profile: () => <ProfileEditor Check={ProfileReview} />,
  settings: SettingsView,
  privacy: PrivacyView,
  about: AboutView,
  welcome: WelcomeView,
  report: ReportView,
};

const icons: Readonly<Record<RouteName, IconName>> = {
  profile: 'person',
  settings: 'gear',
  privacy: 'shield',
  about: 'info',
  welcome: 'home',
  report: 'message',
};

/** The options page: navigation beside one view, by the address's hash. */
export function Options({ address }: { readonly address: URL }) {
  const t = useWords('options');
  const [route, setRoute] = useState(routeOf(address.hash));
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const title = `${t(`nav.${route}`)} · ${t('common:appName')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const focused = useRef(route);
  useEffect(() => {
    if (focused.current !== route) main.current?.focus();
    focused.current = route;
  }, [route]);
  const View = views[route];
  return (
    <>
      <button class="skip" type="button" onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header class="side">
        <div class="side-inner">
          <p class="side-title">
            <LensMark size={24} />
            <span>{t('common:appName')}</span>
          </p>
          <nav aria-label={t('sections')}>
            <ul class="side-list">
              {navNames.map((name) => (
                <li key={name}>
                  <a href={`#${name}`} aria-current={name === route ? 'page' : undefined}>
                    <Icon name={icons[name]} />
                    {t(`nav.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main class="options-main" ref={main} id="main" tabIndex={-1}>
        <Boundary key={route}>
          <View />
        </Boundary>
      </main>
    </>
  );
}
