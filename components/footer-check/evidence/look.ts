import { judge } from '../judge/judge';
import { collectEvidence } from './collect';
import { framesDrawn, moves } from './frames';
import { lockOf, rootScroller, scrollerOf } from './geometry';
import { nextTask } from './slices';
import type { Evidence } from './types';

/** How long a page may take, in milliseconds. */
export interface Patience {
  /** Until a page that is not done loading is looked at all the same. */
  readonly load: number;
  /** Age up to which a page is given time to bring its footer. */
  readonly age: number;
  /** After scrolling, at least. */
  readonly afterScroll: number;
  /** Without a change, the page counts as settled. */
  readonly quiet: number;
}

export const usualPatience: Patience = { load: 15_000, age: 4500, afterScroll: 1500, quiet: 350 };

export interface LookOptions {
  readonly patience?: Patience;
  readonly date: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: 'loading' | 'scrolling' | 'waiting' | 'reading') => void;
}

const endings = ['transitionend', 'animationend'] as const;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Looks at a page as a visitor does: lets it load, scrolls once to its end, waits for what comes
 * late, and reads it. Looks again while no right footer is there and time is left.
 */
export async function look(document: Document, options: LookOptions): Promise<Evidence> {
  const patience = options.patience ?? usualPatience;
  const { signal } = options;
  const started = performance.now();
  options.onProgress?.('loading');
  while (document.readyState !== 'complete' && performance.now() - started < patience.load) {
    signal?.throwIfAborted();
    await sleep(50);
  }
  let changed = performance.now();
  const noteChange = () => {
    changed = performance.now();
  };
  const observer = new MutationObserver(noteChange);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  // A lock that is taken off when a page has loaded is a class or a style of one of these.
  for (const each of [document.documentElement, document.body]) {
    if (each) observer.observe(each, { attributeFilter: ['class', 'style'] });
  }
  // A footer that fades in changes no node; it stands when its transition has ended.
  for (const ending of endings) document.addEventListener(ending, noteChange, true);
  const scrolled = await scrollToEnd(document);
  // A stream that loads more hears of the scrolling with the next frame, and not before.
  await framesDrawn(document, patience.afterScroll);
  const scrolledAt = performance.now();
  const root = rootScroller(document);
  const heightBefore = scrolled.height;
  options.onProgress?.('scrolling');
  try {
    const deadline = Math.max(patience.age, scrolledAt + patience.afterScroll);
    let evidence: Evidence | null = null;
    for (;;) {
      // Quiet first: a stream that loads more must have had the time to.
      while (
        performance.now() < deadline &&
        (performance.now() - Math.max(changed, scrolledAt) < patience.quiet || moves(document))
      ) {
        signal?.throwIfAborted();
        await sleep(40);
      }
      if (performance.now() - scrolledAt < patience.quiet * 1.5) await sleep(patience.quiet / 2);
      options.onProgress?.('reading');
      const lookedAt = performance.now();
      toEnd(scrolled.scrollers);
      evidence = await collectEvidence(document, {
        looked: {
          scrolled: scrolled.height > scrolled.shown + 1,
          grew: Math.max(0, root.scrollHeight - heightBefore),
          unpainted: document.visibilityState !== 'visible',
          waited: Math.round(lookedAt - started),
          restless: lookedAt - changed < patience.quiet && lookedAt >= deadline,
        },
        ...(signal ? { signal } : {}),
      });
      if (judge(evidence, { date: options.date }).verdict === 'ok') return evidence;
      options.onProgress?.('waiting');
      while (performance.now() < deadline && changed <= lookedAt) {
        signal?.throwIfAborted();
        await sleep(60);
      }
      if (changed <= lookedAt || performance.now() >= deadline + patience.afterScroll)
        return evidence;
    }
  } finally {
    observer.disconnect();
    for (const ending of endings) document.removeEventListener(ending, noteChange, true);
    for (const { element, top, left } of scrolled.saved) {
      element.scrollTo({ top, left, behavior: 'instant' });
    }
  }
}

interface Scrolled {
  readonly scrollers: readonly Element[];
  readonly saved: readonly { element: Element; top: number; left: number }[];
  readonly height: number;
  readonly shown: number;
}

/** Scrolls the page, and the box that fills it if one does, to the end. */
async function scrollToEnd(document: Document): Promise<Scrolled> {
  const root = rootScroller(document);
  const view = document.defaultView ?? window;
  const scrollers = new Set([root]);
  for (const share of [0.3, 0.5, 0.7]) {
    // In a page of a hundred thousand elements, each of these takes most of a long task.
    await nextTask();
    const middle = document.elementFromPoint(view.innerWidth * 0.5, view.innerHeight * share);
    if (middle) scrollers.add(scrollerOf(middle));
  }
  const main = [...scrollers].filter(
    (each) => each === root || each.clientHeight > view.innerHeight * 0.5,
  );
  const saved = main.map((element) => ({
    element,
    top: element.scrollTop,
    left: element.scrollLeft,
  }));
  const moving = main.filter((each) => each !== root || !lockOf(document).down);
  const height = Math.max(view.innerHeight, ...moving.map((each) => each.scrollHeight));
  toEnd(main);
  return { scrollers: main, saved, height, shown: view.innerHeight };
}

function toEnd(scrollers: readonly Element[]): void {
  for (const each of scrollers) {
    // A script could scroll what a person cannot.
    if (each === rootScroller(each.ownerDocument) && lockOf(each.ownerDocument).down) continue;
    each.scrollTo({ top: each.scrollHeight, behavior: 'instant' });
  }
}
