import { Icon, type IconName } from '../ui/icon';
import { useWords } from '../ui/words';
import { type ViewName, viewNames } from './choose-view';

const icons: Readonly<Record<ViewName, IconName>> = {
  checklist: 'list',
  fill: 'form',
  footer: 'footer',
  messages: 'message',
};

/** The four views. Tab reaches each; the arrows go along the row as well. */
export function PopupNav(props: {
  readonly value: ViewName | null;
  readonly onValue: (name: ViewName) => void;
}) {
  const t = useWords('popup');
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const nav = event.currentTarget as HTMLElement;
    const buttons = [...nav.querySelectorAll('button')];
    const forward = getComputedStyle(nav).direction === 'rtl' ? -step : step;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + forward + buttons.length) % buttons.length]?.focus();
  };
  return (
    <nav class="popup-nav" aria-label={t('views')} onKeyDown={move}>
      {viewNames.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === props.value ? 'page' : undefined}
          onClick={() => props.onValue(view)}
        >
          <Icon name={icons[view]} />
          <span class="popup-nav-word">{t(`view.${view}`)}</span>
        </button>
      ))}
    </nav>
  );
}
