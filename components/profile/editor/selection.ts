import { useCallback, useEffect, useState } from 'preact/hooks';

/** The record that an address's hash names: `#profile/<id>`. */
export function recordIdOf(hash: string): string | null {
  const match = /^#\/?profile\/([^/?]+)/.exec(hash);
  if (!match?.[1]) return null;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    // A broken escape in an address somebody typed names no record.
    return null;
  }
}

const hashOf = (id: string | null): string =>
  id === null ? '#profile' : `#profile/${encodeURIComponent(id)}`;

/**
 * Which record is open, by the address, so that back and forward work. While there are unsaved
 * changes a move waits in `pending` until the person stays or leaves.
 */
export function useSelection(dirty: { readonly current: boolean }) {
  const [id, setId] = useState(() => recordIdOf(location.hash));
  const [pending, setPending] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const follow = () => {
      const next = recordIdOf(location.hash);
      if (next === id) return;
      if (dirty.current) {
        setPending(next);
        history.replaceState(null, '', hashOf(id));
      } else setId(next);
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    addEventListener('hashchange', follow);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('beforeunload', warn);
    };
  }, [id, dirty]);
  const go = useCallback(
    (next: string | null) => {
      if (dirty.current && next !== id) {
        setPending(next);
        return;
      }
      setId(next);
      if (location.hash !== hashOf(next)) history.pushState(null, '', hashOf(next));
    },
    [id, dirty],
  );
  const stay = useCallback(() => setPending(undefined), []);
  const leave = useCallback(() => {
    const next = pending ?? null;
    setPending(undefined);
    setId(next);
    history.pushState(null, '', hashOf(next));
  }, [pending]);
  return { id, pending, go, stay, leave };
}
