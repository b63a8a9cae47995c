import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'ref'>;

export interface ButtonProps extends NativeButton {
  /** One primary button a view; danger only for what cannot be undone. */
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

const joined = (...names: (unknown | false)[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');

export function Button(props: ButtonProps) {
  const { kind = 'secondary', icon, wide, children, buttonRef, class: more, ...native } = props;
  return (
    <button
      type="button"
      {...native}
      {...(buttonRef ? { ref: buttonRef } : {})}
      class={joined('button', `button-${kind}`, wide && 'button-wide', more)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: for what opens a page rather than does something. */
export function ButtonLink(props: {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly newTab?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <a
      class={`button button-${props.kind ?? 'secondary'}`}
      href={props.href}
      {...(props.newTab ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

export interface IconButtonProps extends NativeButton {
  readonly icon: IconName;
  /** What the button does; also its tooltip. */
  readonly label: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, buttonRef, class: more, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...native}
      {...(buttonRef ? { ref: buttonRef } : {})}
      class={joined('icon-button', more)}
    >
      <Icon name={icon} />
    </button>
  );
}
