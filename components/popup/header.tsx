import { browser } from 'wxt/browser';
import { IconButton } from '../ui/button';
import { LensMark } from '../ui/lens-mark';
import { useWords } from '../ui/words';
import { tabKind } from './choose-view';

/** Name, the page that is acted on, and the way to profile and settings. */
export function PopupHeader({ url }: { readonly url: string | undefined }) {
  const t = useWords('popup');
  const kind = tabKind(url);
  const host = kind === 'none' || url === undefined ? '' : new URL(url).host;
  return (
    <header class="popup-header">
      <LensMark size={24} />
      <div class="popup-title">
        <h1>{t('common:appName')}</h1>
        <p class="popup-page" data-kind={kind} title={host}>
          {host && <bdi class="popup-host">{host}</bdi>}
          <span class="popup-kind">{t(`page.${kind}`)}</span>
        </p>
      </div>
      <IconButton
        icon="gear"
        label={t('options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </header>
  );
}
