import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from './button';
import { useWords } from './words';

/**
 * A modal dialog. The native element keeps the focus in, closes on Escape, makes the rest inert
 * and gives the focus back, so none of that is done here by hand.
 */
export function Dialog(props: {
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  /** The buttons, the main one last. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const t = useWords('common');
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // A dialog that is taken out of the page does not give the focus back by itself.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{props.title}</h2>
        <IconButton icon="close" label={t('close')} onClick={props.onClose} />
      </div>
      <div class="dialog-body">{props.children}</div>
      {props.actions && <div class="dialog-foot">{props.actions}</div>}
    </dialog>
  );
}
