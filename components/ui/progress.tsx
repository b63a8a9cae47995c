import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function ProgressBar(props: {
  readonly label: ComponentChildren;
  readonly value: number;
  readonly max: number;
  /** How far in words: "3 of 12". */
  readonly text?: string;
}) {
  const id = useId();
  return (
    <div class="progress">
      <div class="progress-head">
        <span id={id}>{props.label}</span>
        {props.text && <span class="muted">{props.text}</span>}
      </div>
      <progress
        aria-labelledby={id}
        value={props.value}
        max={Math.max(props.max, 1)}
        {...(props.text ? { 'aria-valuetext': props.text } : {})}
      />
    </div>
  );
}
