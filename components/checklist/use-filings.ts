import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messaging/send';
import { type Filing, newFiling } from './filing';

export interface Filings {
  readonly all: readonly Filing[];
  readonly current: Filing;
  readonly error: string | null;
  choose(id: string): void;
  add(): void;
  remove(): void;
  /** Changes the current filing; kept at once, shown at once. */
  change(change: Partial<Filing>): void;
}

/** The filings as the worker keeps them; null until they are read. */
export function useFilings(): Filings | null {
  const [all, setAll] = useState<readonly Filing[] | null>(null);
  const [currentId, setCurrentId] = useState('');
  const [error, setError] = useState<string | null>(null);
  const latest = useRef<readonly Filing[]>([]);

  const keep = useCallback((next: readonly Filing[]) => {
    latest.current = next;
    setAll(next);
  }, []);
  useEffect(() => {
    void send('checklist.list', {}).then((reply) => {
      const stored = reply.ok ? reply.value : [];
      if (!reply.ok) setError(reply.error);
      const list = stored.length > 0 ? stored : [newFiling(crypto.randomUUID(), '', Date.now())];
      keep(list);
      setCurrentId(list[0]?.id ?? '');
    });
  }, [keep]);

  if (!all) return null;
  const current = all.find((filing) => filing.id === currentId) ?? all[0];
  if (!current) return null;
  const put = async (filing: Filing) => {
    const reply = await send('checklist.put', filing);
    setError(reply.ok ? null : reply.error);
  };
  return {
    all,
    current,
    error,
    choose: setCurrentId,
    add: () => {
      const filing = newFiling(crypto.randomUUID(), '', Date.now());
      keep([filing, ...latest.current]);
      setCurrentId(filing.id);
    },
    remove: () => {
      void send('checklist.remove', { id: current.id });
      const rest = latest.current.filter((filing) => filing.id !== current.id);
      keep(rest.length > 0 ? rest : [newFiling(crypto.randomUUID(), '', Date.now())]);
    },
    change: (change) => {
      const next = { ...current, ...change, updatedAt: Date.now() };
      keep(latest.current.map((filing) => (filing.id === next.id ? next : filing)));
      void put(next);
    },
  };
}
