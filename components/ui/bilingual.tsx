import type { ComponentChildren } from 'preact';

/** Chinese text: marked as such for fonts and screen readers, in the lighter weight. */
export function Zh({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="zh" lang="zh-CN">
      {children}
    </span>
  );
}

/** English with the page's Chinese beside it (or under it, where it is `stacked`). */
export function Bilingual(props: {
  readonly zh: string;
  readonly stacked?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={props.stacked ? 'bilingual bilingual-stacked' : 'bilingual'}>
      <span>{props.children}</span>
      <Zh>{props.zh}</Zh>
    </span>
  );
}
