import { atRest } from '../messaging/at-rest';
import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import type { DisplayMode } from '../settings/schema';
import type { Reading, ReadingTools } from './reading';

const modes: readonly string[] = ['english', 'both', 'original'] satisfies DisplayMode[];

/**
 * Brings what a page needs only once it can be read: the switch, the originals under the pointer,
 * the report. What the popup asks before waits for them.
 */
export function callTools(reading: Reading): () => void {
  const { signal } = reading;
  let called: Promise<unknown> | undefined;
  let asked = false;
  const tools = async (): Promise<ReadingTools> => {
    called ??= send('translation.tools', {});
    await called;
    if (reading.tools) return reading.tools;
    called = undefined;
    throw new Error('the page could not be read');
  };
  const any = (payload: unknown) => (payload === null ? null : {});
  onPageMessage('translation.state', any, async () => (await tools()).state(), signal);
  onPageMessage('translation.unknown', any, async () => (await tools()).unknown(), signal);
  onPageMessage('checklist.orderStates', any, async () => (await tools()).orderStates(), signal);
  onPageMessage(
    'translation.setMode',
    (payload) => {
      const mode = (payload as { mode?: unknown } | null)?.mode;
      return typeof mode === 'string' && modes.includes(mode)
        ? { mode: mode as DisplayMode }
        : null;
    },
    ({ mode }) => {
      reading.choose(mode);
      return mode;
    },
    signal,
  );
  return () => {
    if (asked || called || signal.aborted) return;
    asked = true;
    atRest(() => void tools().catch(() => undefined), signal);
  };
}
