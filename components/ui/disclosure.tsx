import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Reasons and details that fold out. */
export function Disclosure(props: {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly strong?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <details
      class={`disclosure${props.strong ? ' disclosure-strong' : ''}`}
      open={props.open ?? false}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span>{props.summary}</span>
      </summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
