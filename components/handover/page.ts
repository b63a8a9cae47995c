import { onPageMessage } from '../messaging/page';
import type { Stage } from '../messaging/stage';
import { type FoundNumber, numbersIn, uniqueNumbers } from './find';

export interface HandoverPageMessages {
  /** Numbers that the page shows, with the domain of their row. */
  'handover.found': { request: Record<string, never>; response: readonly FoundNumber[] };
}

const worthALook = /备|[0-9a-f]{8}-[0-9a-f]{4}/i;
/** What holds a number and its domain together: a table's row, a list's item, a described block. */
const blocks = 'tr,li,dl,[role="row"],[class*="descriptions"],[class*="card"],[class*="detail"]';

/** Tells what the page shows when the popup asks; reads the page's own Chinese and keeps nothing. */
export function answerHandover(stage: Stage): void {
  const textOf = (root: Element): string => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script,style,textarea')) continue;
      texts.push(stage.originalText(node));
    }
    return texts.join(' ');
  };
  onPageMessage(
    'handover.found',
    () => ({}),
    () => {
      const seen = new Set<Element>();
      const found: FoundNumber[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || !worthALook.test(stage.originalText(node))) continue;
        if (
          parent.closest('script,style,textarea,footer') ||
          parent.getClientRects().length === 0
        ) {
          continue;
        }
        const block = parent.closest(blocks) ?? parent;
        if (seen.has(block)) continue;
        seen.add(block);
        found.push(...numbersIn(textOf(block)));
      }
      return uniqueNumbers(found);
    },
    stage.signal,
  );
}
