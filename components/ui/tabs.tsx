import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** Tabs by the ARIA pattern: arrows move and choose, Tab goes on to the panel. */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly value: Name;
  /** Whether the chosen tab takes the focus when the tabs appear. */
  readonly takeFocus?: boolean;
  readonly tabs: readonly { readonly value: Name; readonly label: ComponentChildren }[];
  readonly onValue: (name: Name) => void;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { takeFocus } = props;
  useEffect(() => {
    if (takeFocus) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [takeFocus]);
  const choose = (event: KeyboardEvent, index: number) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const count = props.tabs.length;
    const to: Record<string, number> = {
      ArrowRight: (index + forward + count) % count,
      ArrowLeft: (index - forward + count) % count,
      Home: 0,
      End: count - 1,
    };
    const next = props.tabs[to[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    props.onValue(next.value);
    const list = (event.currentTarget as Element).parentElement;
    list?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <div class="stack">
      <div ref={list} class="tabs" role="tablist" aria-label={props.label}>
        {props.tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.value}`}
            data-tab={tab.value}
            aria-selected={tab.value === props.value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === props.value ? 0 : -1}
            onClick={() => props.onValue(tab.value)}
            onKeyDown={(event) => choose(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.value}`}>
        {props.children}
      </div>
    </div>
  );
}
