import type { Translation } from '../translation/start';
import { type OrderState, orderStateOf } from './order-state';

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

/** Which order states stand on the page, for the popup that asks; reads originals, keeps nothing. */
export function orderStatesOn(translation: Translation): OrderStateOnPage[] {
  const found = new Map<OrderState, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = translation.originalText(node).trim();
    if (text === '' || text.length > longestState) continue;
    const state = orderStateOf(text);
    if (state && !found.has(state) && isShown(node.parentElement)) found.set(state, text);
  }
  return [...found].map(([state, text]) => ({ state, text }));
}

/** A state in a menu, a filter or a tab that is hidden is no order's state. */
function isShown(element: Element | null): boolean {
  if (!element || element.getClientRects().length === 0) return false;
  return !element.closest(
    '[role="menu"],[role="tablist"],[role="listbox"],[role="option"],button,a',
  );
}
