import type { Translation } from '../translation/start';
import { type OrderState, orderPhaseOf, orderStateOf } from './order-state';

export interface OrderStateOnPage {
  readonly state: OrderState;
  readonly text: string;
}

export interface ChecklistPageMessages {
  /** States of orders that the page shows now, in page order, each once. */
  'checklist.orderStates': {
    request: Record<string, never>;
    response: readonly OrderStateOnPage[];
  };
}

const longestState = 14;

/**
 * Which order states stand on the page, for the popup that asks; reads originals, keeps nothing.
 * A progress bar names every phase: only its current step counts, and only where no state is said.
 */
export function orderStatesOn(translation: Translation): OrderStateOnPage[] {
  const states = new Map<OrderState, string>();
  const phases = new Map<OrderState, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = translation.originalText(node).trim();
    if (text === '' || text.length > longestState) continue;
    const state = orderStateOf(text);
    if (state) {
      if (!states.has(state) && isShown(node.parentElement)) states.set(state, text);
      continue;
    }
    const phase = orderPhaseOf(text);
    if (phase && isShown(node.parentElement) && isCurrent(node.parentElement)) {
      phases.set(phase, text);
    }
  }
  return [...(states.size > 0 ? states : phases)].map(([state, text]) => ({ state, text }));
}

/** The step of a progress bar that the order is at. */
const isCurrent = (element: Element | null): boolean =>
  Boolean(element?.closest('[aria-current]:not([aria-current="false"])'));

/** A state in a menu, a filter or a tab that is hidden is no order's state. */
function isShown(element: Element | null): boolean {
  if (!element || element.getClientRects().length === 0) return false;
  return !element.closest(
    '[role="menu"],[role="tablist"],[role="listbox"],[role="option"],button,a',
  );
}
