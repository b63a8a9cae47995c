import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Filing } from './filing';
import { FilingsDesk, type Shown } from './filings-desk';

export interface Filings {
  readonly all: readonly Filing[];
  readonly current: Filing;
  /** A key in namespace `errors`: the last change is not kept. */
  readonly error: string | null;
  /** The filing that was shown was deleted in another window. */
  readonly gone: boolean;
  choose(id: string): void;
  add(): void;
  remove(): void;
  /** Changes the current filing; kept at once, shown at once. */
  change(change: Partial<Filing>): void;
  /** Makes sure that the current filing is kept, touched or not. */
  keep(): Promise<void>;
}

/** The filings as the worker keeps them, and as other windows change them; null until they are read. */
export function useFilings(): Filings | { readonly failed: string; retry(): void } | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const desk = useMemo(() => new FilingsDesk(setShown), []);
  useEffect(() => {
    const controller = new AbortController();
    desk.open(controller.signal);
    return () => controller.abort();
  }, [desk]);
  if (!shown) return null;
  if (!shown.current) return { failed: shown.error ?? 'internal', retry: () => void desk.read() };
  const { current } = shown;
  return {
    ...shown,
    current,
    choose: (id) => desk.choose(id),
    add: () => desk.add(),
    remove: () => desk.remove(current.id),
    change: (change) => desk.change(current, change),
    keep: () => desk.keep(current.id),
  };
}
