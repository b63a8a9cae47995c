import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Reasons and details that fold out. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly strong?: boolean;
  /** A class of the view that holds it. */
  readonly class?: string;
  /** The arrow alone is seen; the words are its name. */
  readonly bare?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      class={`disclosure${props.strong ? ' disclosure-strong' : ''}${props.class ? ` ${props.class}` : ''}`}
      open={props.open ?? false}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span class={props.bare ? 'visually-hidden' : undefined}>{props.summary}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
