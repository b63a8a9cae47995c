import { hostRoot } from '../translation/page/roots';

/** A press within this after the panel came to be seen was meant for what stood there before. */
export const settleMs = 500;

/** What stands in the top layer beside us: another popover, a modal dialog, a full screen. */
const topLayer = ':popover-open,dialog:modal,:fullscreen';

/** Whether anything but `host` stands in the top layer, inside shadow roots too. */
function othersOnTop(root: Document | ShadowRoot, host: Element): boolean {
  if ([...root.querySelectorAll(topLayer)].some((other) => other !== host)) return true;
  for (const element of root.querySelectorAll('*')) {
    const inner = element === host ? null : hostRoot(element);
    if (inner && othersOnTop(inner, host)) return true;
  }
  return false;
}

/** Why a press is not taken for a person's; null: it is. */
export type Refusal = 'madeUp' | 'early' | 'covered';

export interface PressGuard {
  /** Why a press on the panel is refused, or null. */
  refusal(event: MouseEvent): Refusal | null;
  /** The panel was shown, or shown anew: a person has yet to see it. */
  restart(): void;
  stop(): void;
}

/** Chromium's own measure of what is really seen (Intersection Observer, version 2). */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Tells a person's press on our panel from one that a page made up or led astray.
 *
 * - The browser says who made an event.
 * - Since when the panel is seen is observed, not assumed: a page can hide and show our element by
 *   its own calls. Chromium also tells whether all of it is painted with nothing over it, also what
 *   lets presses through.
 * - Firefox does not, so there nothing else may stand in the top layer at the moment of the press.
 * - The press must meet our element where we put it.
 */
export function createPressGuard(host: HTMLElement): PressGuard {
  let seenSince = Number.POSITIVE_INFINITY;
  let wasSeen = true;
  let tellsCovers = false;
  const notice = (entries: IntersectionObserverEntry[]) => {
    const entry = entries.at(-1) as VisibilityEntry | undefined;
    tellsCovers = entry?.isVisible !== undefined;
    wasSeen = entry?.isIntersecting === true && (entry.isVisible ?? true);
    if (!wasSeen) seenSince = Number.POSITIVE_INFINITY;
    else if (seenSince === Number.POSITIVE_INFINITY) seenSince = performance.now();
  };
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    threshold: [0, 0.5, 1],
    trackVisibility: true,
    delay: 100,
  };
  const sight = new IntersectionObserver(notice, options);

  const meets = (event: MouseEvent): boolean =>
    // A press by key has no point; then the focus must be in the panel.
    event.detail === 0
      ? document.activeElement === host
      : document.elementFromPoint(event.clientX, event.clientY) === host;

  return {
    refusal(event) {
      if (!event.isTrusted) return 'madeUp';
      if (!wasSeen) return 'covered';
      if (performance.now() - seenSince < settleMs) return 'early';
      const inPlace = host.parentNode === document.documentElement;
      if (!inPlace || !host.matches(':popover-open') || !meets(event)) return 'covered';
      return tellsCovers || !othersOnTop(document, host) ? null : 'covered';
    },
    restart() {
      sight.disconnect();
      seenSince = Number.POSITIVE_INFINITY;
      // Not known yet is no sign of an attack.
      wasSeen = true;
      sight.observe(host);
    },
    stop: () => sight.disconnect(),
  };
}
