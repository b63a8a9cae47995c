import type { ComponentChildren, HTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a view under its heading. */
export function Section(props: {
  readonly title: ComponentChildren;
  readonly level?: 2 | 3;
  /** Beside the heading: a count, a small button. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const Heading = `h${props.level ?? 2}` as 'h2';
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <Heading id={id}>{props.title}</Heading>
        {props.end}
      </div>
      {props.children}
    </section>
  );
}

export function Card(props: { readonly children: ComponentChildren }) {
  return <div class="card">{props.children}</div>;
}

/** A bordered list of `Row`s. */
export function Rows(props: { readonly label?: string; readonly children: ComponentChildren }) {
  return (
    <ul class="rows" aria-label={props.label}>
      {props.children}
    </ul>
  );
}

type RowAttributes = Omit<HTMLAttributes<HTMLLIElement>, 'class' | 'ref' | 'start'>;

export interface RowProps extends RowAttributes {
  /** Before the text: an icon or a tick box. */
  readonly begin?: ComponentChildren;
  readonly note?: ComponentChildren;
  /** After the text: a state, a button. */
  readonly end?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Row({ begin, note, end, children, ...native }: RowProps) {
  return (
    <li {...native} class="row">
      {begin}
      <div class="row-main">
        <div>{children}</div>
        {note && <div class="row-note">{note}</div>}
      </div>
      {end && <div class="row-end">{end}</div>}
    </li>
  );
}
