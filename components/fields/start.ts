import type { PageSummary } from '../messaging/page-contract';
import { whenQuiet } from '../messaging/when-quiet';
import type { Translation } from '../translation/start';
import type { PageConsole } from './page-console';
import { lookupIn } from './recognise/lookup';
import { type Recognition, recognisePage } from './recognise/recognise';
import { type SearchRoot, searchRoots } from './recognise/roots';
import { summarise } from './summary';
import type { RecognisedField } from './types';

export interface Recogniser {
  /** Fields that stand on the page now; cached until the page changes. */
  recognise(): readonly RecognisedField[];
  /** What stands on the page, without any value of it. */
  summary(): PageSummary;
  /** Runs after the fields changed, at most once per settled batch of mutations. */
  onChanged(listener: () => void, signal: AbortSignal): void;
}

/** A batch of mutations has settled when nothing changed for this long, … */
const settleMs = 120;
/** … or when it goes on and on, after this long where boxes came or went, … */
const longestWaitMs = 2000;
/** … and after this long where none did: a page that ticks or turns pictures is no other form. */
const longestAnywayMs = 10_000;
/**
 * After a change the page is not listened to for this long, less than it takes to settle: a page
 * that changes in every frame would have each change written down for us, only to tell the same.
 */
const deafMs = 60;

const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly', 'open'],
};

/** How many boxes stand in the page; browsers keep count of them by themselves. */
function boxCounter(page: Document): () => number {
  const lists = ['input', 'textarea', 'select'].map((tag) => page.getElementsByTagName(tag));
  return () => lists.reduce((sum, list) => sum + list.length, 0);
}

/** Animations that come to an end of what holds a form: a drawer, a dialog, a panel that opens. */
function movingForms(page: Document): Animation[] {
  return page.getAnimations().filter(({ effect }) => {
    const target = (effect as KeyframeEffect | null)?.target;
    const ends = Number.isFinite(effect?.getComputedTiming().endTime ?? Number.NaN);
    return ends && target?.querySelector('input,textarea,select') != null;
  });
}

/** Recognises the official form's fields, reading the page's own Chinese, until `signal` aborts. */
export function startRecogniser(options: {
  readonly official: PageConsole;
  readonly translation: Translation;
  readonly signal: AbortSignal;
}): Recogniser {
  const { official, translation, signal } = options;
  const lookup = lookupIn(official.fields, official.learned);
  /** Trees that were found last. */
  let roots: readonly SearchRoot[] = [];
  let deaf: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  let recognition: Recognition | null = null;
  /** Until when what was recognised holds: a form that moves or fades in changes no attribute. */
  let freshUntil = 0;

  const settled = () => {
    current();
    for (const listener of listeners) listener();
  };
  const countBoxes = boxCounter(document);
  /** As many as there were when the form was read. */
  let boxes = 0;
  const longestWait = () => (countBoxes() === boxes ? longestAnywayMs : longestWaitMs);
  const quiet = whenQuiet(settled, settleMs, longestWait);
  const changed = () => {
    recognition = null;
    quiet.note();
  };
  const observer = new MutationObserver(() => {
    changed();
    observer.disconnect();
    deaf = setTimeout(listen, deafMs);
  });
  const listen = () => {
    clearTimeout(deaf);
    deaf = undefined;
    if (signal.aborted) return;
    for (const root of roots) observer.observe(root, observed);
  };
  const watch = () => {
    roots = searchRoots(document);
    listen();
  };
  const current = (): Recognition => {
    // Records that wait to be delivered would arrive too late for what is asked now.
    if (observer.takeRecords().length > 0) changed();
    if (recognition && performance.now() < freshUntil) return recognition;
    watch();
    boxes = countBoxes();
    recognition = recognisePage(document, lookup, translation, roots);
    const moving = movingForms(document);
    freshUntil = moving.length > 0 ? performance.now() + settleMs : Number.POSITIVE_INFINITY;
    if (moving.length > 0) Promise.allSettled(moving.map((each) => each.finished)).then(changed);
    return recognition;
  };

  watch();
  document.addEventListener('DOMContentLoaded', changed, { once: true, signal });
  // Caught on the way down, since a frame's load does not bubble.
  document.addEventListener('load', changed, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(deaf);
    quiet.cancel();
    listeners.clear();
  });
  const summary = () => summarise(official, current());
  return {
    recognise: () => current().fields,
    summary,
    onChanged: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
