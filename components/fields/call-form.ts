import { atRest } from '../messaging/at-rest';
import { onPageMessage } from '../messaging/page';
import { send } from '../messaging/send';
import { type Ground, getStage } from '../messaging/stage';

/** The first sign of a person at the page; none of them is kept from it. */
const signs = ['pointerdown', 'keydown', 'focusin'] as const;

/** What a form is made of; one is enough. */
const controls = 'input:not([type="hidden"]),textarea,select,[role="combobox"],[role="radiogroup"]';

/** Calls back once, when the page has come to rest and holds a form, or one comes later. */
function whenFormStands(then: () => void, signal: AbortSignal): void {
  let asked = false;
  const look = () => {
    asked = false;
    if (signal.aborted || !document.querySelector(controls)) return;
    observer.disconnect();
    then();
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    // Firefox and Chromium have it; a page that never rests is looked at after a second anyway.
    requestIdleCallback(look, { timeout: 1000 });
  };
  const observer = new MutationObserver(ask);
  signal.addEventListener('abort', () => observer.disconnect());
  atRest(() => {
    observer.observe(document, { childList: true, subtree: true });
    look();
  }, signal);
}

/**
 * Brings the script that reads the form when one stands and the page has come to rest, or a person
 * touches it before: the page's own loading is not slowed, and a page without a form costs no more
 * than its translation. The popup's question for the page's fields waits for it.
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
  whenFormStands(() => void call(), once.signal);
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
