import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  const box = useRef<HTMLDivElement>(null);
  // An answer below the edge of a popup of 600 pixels would be no answer.
  useEffect(() => {
    if (props.live) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [props.live]);
  return (
    <div ref={box} class={`notice notice-${kind}`} {...(role ? { role } : {})}>
      <Icon name={icons[kind]} />
      <div class="notice-body">
        {props.title && <p class="notice-title">{props.title}</p>}
        {props.children && <div>{props.children}</div>}
      </div>
    </div>
  );
}
