import { browser } from 'wxt/browser';
import { IconButton } from '../ui/button';
import { LensMark } from '../ui/lens-mark';
import type { ViewProps } from '../ui/view-props';
import { useWords } from '../ui/words';
import { tabKind } from './choose-view';

/** Name, the page that is acted on, and the way to profile and settings. */
export function PopupHeader({ tab }: { readonly tab: ViewProps['tab'] }) {
  const t = useWords('popup');
  const kind = tab ? tabKind(tab.url) : 'none';
  const host = kind === 'official' || kind === 'site' ? new URL(tab?.url ?? '').host : '';
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
