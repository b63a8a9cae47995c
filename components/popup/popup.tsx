import { useEffect, useState } from 'preact/hooks';
import { FillView } from '../autofill/view';
import { ChecklistView } from '../checklist/view';
import { MessagesView } from '../decoder/view';
import { FooterView } from '../footer-check/view';
import type { ViewProps } from '../ui/view-props';
import { useWords } from '../ui/words';
import { targetTab } from './target-tab';

const views = {
  checklist: ChecklistView,
  fill: FillView,
  footer: FooterView,
  messages: MessagesView,
} as const;
type ViewName = keyof typeof views;

const isViewName = (name: string | null): name is ViewName => name !== null && name in views;

export function Popup({ address }: { address: URL }) {
  const t = useWords('popup');
  const asked = address.searchParams.get('view');
  const [name, setName] = useState<ViewName>(isViewName(asked) ? asked : 'checklist');
  const [tab, setTab] = useState<ViewProps['tab'] | undefined>(undefined);
  useEffect(() => {
    void targetTab(address).then(setTab);
  }, [address]);
  const View = views[name];
  return (
    <main>
      <nav aria-label={t('views')}>
        {(Object.keys(views) as ViewName[]).map((view) => (
          <button
            key={view}
            type="button"
            aria-current={view === name ? 'page' : undefined}
            onClick={() => setName(view)}
          >
            {t(`view.${view}`)}
          </button>
        ))}
      </nav>
      {tab !== undefined && <View tab={tab} url={address.searchParams.get('url')} />}
    </main>
  );
}
