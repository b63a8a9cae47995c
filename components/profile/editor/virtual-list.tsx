import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is seen, so that a fast scroll shows no gap. */
const spare = 6;

/**
 * A list of rows of one height that draws only those in view: 1,100 records cost what twenty do.
 * Up and down arrows move the focus, also to rows that are not drawn yet.
 */
export function VirtualList<Item>(props: {
  readonly items: readonly Item[];
  readonly rowHeight: number;
  readonly label: string;
  readonly keyOf: (item: Item) => string;
  /** Scrolled into view when it changes. */
  readonly currentKey: string | null;
  readonly row: (item: Item) => ComponentChildren;
}) {
  const { items, rowHeight, keyOf, currentKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ top: 0, height: 600 });
  const focusAt = useRef<number | null>(null);
  const measure = useCallback(() => {
    const element = frame.current;
    if (element) setRange({ top: element.scrollTop, height: element.clientHeight });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another row becomes current
  useLayoutEffect(() => {
    const element = frame.current;
    const at = items.findIndex((item) => keyOf(item) === currentKey);
    if (!element || at < 0) return;
    const top = at * rowHeight;
    if (top < element.scrollTop || top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = Math.max(0, top - element.clientHeight / 2);
    }
  }, [currentKey]);
  useLayoutEffect(() => {
    measure();
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  useLayoutEffect(() => {
    if (focusAt.current === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-at="${focusAt.current}"] a`)?.focus();
    focusAt.current = null;
  });
  const first = Math.max(0, Math.floor(range.top / rowHeight) - spare);
  const last = Math.min(items.length, Math.ceil((range.top + range.height) / rowHeight) + spare);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = (event.target as Element).closest<HTMLElement>('[data-at]');
    const element = frame.current;
    if (step === undefined || !row || !element) return;
    event.preventDefault();
    const at = Math.min(items.length - 1, Math.max(0, Number(row.dataset.at) + step));
    focusAt.current = at;
    const top = at * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
    measure();
  };
  return (
    <div class="virtual" ref={frame} onScroll={measure}>
      <ul
        aria-label={props.label}
        style={{ blockSize: `${items.length * rowHeight}px` }}
        onKeyDown={move}
      >
        {items.slice(first, last).map((item, index) => (
          <li
            key={keyOf(item)}
            data-at={first + index}
            aria-setsize={items.length}
            aria-posinset={first + index + 1}
            style={{
              insetBlockStart: `${(first + index) * rowHeight}px`,
              blockSize: `${rowHeight}px`,
            }}
          >
            {props.row(item)}
          </li>
        ))}
      </ul>
    </div>
  );
}
