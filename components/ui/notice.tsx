import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'right',
  warning: 'doubtful',
  error: 'wrong',
};

/** A sentence that stands apart. `live`: it appears after something the person did. */
export function Notice(props: {
  readonly kind?: NoticeKind;
  readonly title?: ComponentChildren;
  readonly live?: boolean;
  readonly children?: ComponentChildren;
}) {
  const kind = props.kind ?? 'info';
  const role = props.live ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice-${kind}`} {...(role ? { role } : {})}>
      <Icon name={icons[kind]} />
      <div class="notice-body">
        {props.title && <p class="notice-title">{props.title}</p>}
        {props.children && <div>{props.children}</div>}
      </div>
    </div>
  );
}
