import { useEffect, useRef, useState } from 'preact/hooks';
import { askPage } from '../messaging/page';
import type { PageSummary } from '../messaging/page-contract';
import { send } from '../messaging/send';
import type { PlannedPage } from './messages';
import type { Choice } from './plan';
import type { FillState } from './report';

export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'error'; readonly error: string; readonly detail?: string | undefined }
  | { readonly kind: 'noPage' }
  | { readonly kind: 'ready'; readonly summary: PageSummary };

/** What the page says of itself, without any value. */
export function useSummary(tabId: number): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    void askPage(tabId, 'page.summary', {}).then((reply) => {
      setLoaded(reply.ok ? { kind: 'ready', summary: reply.value } : { kind: 'noPage' });
    });
  }, [tabId]);
  return loaded;
}

export interface Failure {
  readonly error: string;
  readonly detail?: string | undefined;
}

export interface Fill {
  readonly planned: PlannedPage | null;
  readonly failure: Failure | null;
  readonly state: FillState | null;
  plan(choice: Choice | null): Promise<void>;
  start(choice: Choice, keys: readonly string[]): Promise<void>;
  cancel(): void;
  undo(): Promise<void>;
  reset(): void;
}

/** How often a running fill is asked how far it is. */
const askMs = 120;

const isRunning = (state: FillState | null): boolean =>
  state?.phase === 'running' || state?.phase === 'checking';

/** A fill of a tab's page as the popup drives it. */
export function useFill(tabId: number): Fill {
  const [planned, setPlanned] = useState<PlannedPage | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [state, setState] = useState<FillState | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    if (!isRunning(state)) return undefined;
    const timer = setTimeout(() => {
      void askPage(tabId, 'fill.status', {}).then((reply) => {
        if (reply.ok) setState(reply.value);
        else setFailure(reply);
      });
    }, askMs);
    return () => clearTimeout(timer);
  }, [state, tabId]);
  return {
    planned,
    failure,
    state,
    async plan(choice) {
      asked.current += 1;
      const mine = asked.current;
      const reply = await send('fill.plan', { tabId, choice });
      // A later choice is under way: its plan is waited for.
      if (mine !== asked.current) return;
      setFailure(reply.ok ? null : reply);
      if (reply.ok) setPlanned(reply.value);
    },
    async start(choice, keys) {
      const reply = await send('fill.start', { tabId, choice, keys: [...keys] });
      setFailure(reply.ok ? null : reply);
      if (reply.ok) setState(reply.value);
    },
    cancel: () => void askPage(tabId, 'fill.cancel', {}),
    async undo() {
      const reply = await askPage(tabId, 'fill.undo', {});
      if (reply.ok) setState(reply.value);
      else setFailure(reply);
    },
    reset: () => {
      setState(null);
      setPlanned(null);
    },
  };
}
