import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import { type Ground, getStage } from '../messaging/stage';

/** The first sign of a person at the page; none of them is kept from it. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Brings the script that reads the form when it is first wanted: a page that is only read costs
 * no more than its translation. The popup's question for the page's fields waits for it.
 */
export function callForm({ signal }: Ground): void {
  const once = new AbortController();
  signal.addEventListener('abort', () => once.abort());
  let called: Promise<unknown> | undefined;
  const call = () => {
    once.abort();
    called ??= send('fields.readForm', {});
    return called;
  };
  for (const sign of signs) {
    document.addEventListener(sign, () => void call(), {
      capture: true,
      passive: true,
      signal: once.signal,
    });
  }
  onPageMessage(
    'page.summary',
    () => ({}),
    async () => {
      await call();
      const stage = getStage();
      if (!stage) throw new Error('the form could not be read');
      return stage.summary();
    },
    signal,
  );
}
