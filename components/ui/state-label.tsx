import type { ComponentChildren } from 'preact';
import { Icon } from './icon';
import { useWords } from './words';

/** The four answers this product gives to anything it judges. */
export type State = 'right' | 'wrong' | 'doubtful' | 'unknown';

/** A state by icon, word and color together, so that none of the three is needed alone. */
export function StateLabel(props: {
  readonly state: State;
  /** The word; the state's own name where none is given. */
  readonly children?: ComponentChildren;
  readonly boxed?: boolean;
}) {
  const t = useWords('common');
  return (
    <span class={`state state-${props.state}${props.boxed ? ' state-boxed' : ''}`}>
      <Icon name={props.state} />
      <span>{props.children ?? t(`state.${props.state}`)}</span>
    </span>
  );
}
