import type { ViewProps } from '../ui/view-props';
import { useWords } from '../ui/words';
import { tabKind } from './choose-view';

/** On an official page: the way to a report about it. */
export function PopupFoot({ tab }: { readonly tab: ViewProps['tab'] }) {
  const t = useWords('popup');
  if (tabKind(tab?.url) !== 'official') return null;
  return (
    <footer class="popup-foot">
      <a href={`/options.html#report/${tab?.id}`} target="_blank" rel="noreferrer">
        {t('report')}
      </a>
    </footer>
  );
}
