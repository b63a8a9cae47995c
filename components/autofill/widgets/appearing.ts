import type { ControlPart } from '../../fields/types';
import { gridsIn } from './calendar-grids';
import { isShownNow, rowsIn } from './rows';

/**
 * What a press on a widget brings into view, whatever it is called and wherever it is put: popups
 * without a role, under class names that a build made up.
 */

/** What an attribute says of an element that is not to be seen. */
const unseen = /display:\s*none|visibility:\s*hidden|(?:^|[-_\s])(?:hidden|hide|closed?|leave)/i;
/** A popup is put in few wrappers. */
const deepest = 4;

export interface Appearing {
  /** The popup that came into view; null before `afterMs` have passed. */
  found(afterMs: number): Element | null;
  stop(): void;
}

/** Watches the page from before a press; `stop` ends it. */
export function watchAppearing({ root, control }: ControlPart, trigger: Element): Appearing {
  const since = performance.now();
  const seenBefore = new Set<Element>(
    [...root.querySelectorAll<HTMLElement>('*')].filter(isShownNow),
  );
  const changed = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName, oldValue } of records) {
      if (type === 'childList') {
        for (const node of addedNodes) if (node.nodeType === 1) changed.add(node as Element);
      } else if (attributeName === 'hidden' || unseen.test(oldValue ?? '')) {
        changed.add(target as Element);
      }
    }
  });
  const options: MutationObserverInit = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: ['style', 'class', 'hidden'],
  };
  for (const tree of new Set([root.getRootNode(), root.ownerDocument])) {
    observer.observe(tree, options);
  }
  const holdsWidget = (element: Element) => element.contains(control) || element.contains(trigger);
  return {
    found(afterMs) {
      if (performance.now() - since < afterMs) return null;
      const inside = [...root.querySelectorAll('*')].filter((each) => !seenBefore.has(each));
      for (const each of [...changed, ...inside]) {
        if (!each.isConnected || holdsWidget(each) || trigger.contains(each)) continue;
        const popup = floatingIn(each);
        if (popup && !leavesView(popup) && offersSomething(popup)) return popup;
      }
      return null;
    },
    stop: () => observer.disconnect(),
  };
}

/** The element itself or a wrapper's only content that lies over the page. */
function floatingIn(element: Element): HTMLElement | null {
  let at: Element | null = element;
  for (let depth = 0; at && depth < deepest; depth++) {
    const floats = /absolute|fixed/.test(getComputedStyle(at).position);
    if (floats && isShownNow(at as HTMLElement)) return at as HTMLElement;
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  }
  return null;
}

const leavesView = (element: Element): boolean => /-leave|-exit/.test(element.className);

/** Lines to choose from, a calendar, or a box to search in. */
const offersSomething = (popup: Element): boolean =>
  rowsIn(popup).length > 1 || gridsIn(popup).length > 0 || popup.querySelector('input') !== null;
