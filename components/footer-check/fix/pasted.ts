import { judgeLink } from '../judge/link';
import type { LinkJudgment } from '../judge/types';
import { findNumbers } from '../numbers/find';
import type { FilingNumber } from '../numbers/types';

export interface PastedNumber {
  readonly number: FilingNumber;
  readonly link: LinkJudgment;
}

/**
 * Reads the filing numbers in pasted HTML, each with the link its digits stand in. Parsed without
 * running anything; how a page would paint it is not known here.
 */
export function readPasted(html: string, year: number): PastedNumber[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const parts: { at: number; node: Node }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.closest('script, style, template, noscript, textarea, option')) continue;
    parts.push({ at: text.length, node });
    text += node.textContent ?? '';
  }
  return findNumbers(text, year)
    .filter((each): each is FilingNumber => each.kind === 'filing')
    .map((number) => {
      const owner = parts.findLast(({ at }) => at <= number.digitsStart)?.node.parentElement;
      const anchor = owner?.closest('a[href]') ?? null;
      const href = anchor?.getAttribute('href') ?? '';
      const page = 'https://your-site.example/';
      let resolved = '';
      try {
        resolved = new URL(href, page).href;
      } catch {
        resolved = '';
      }
      const link = anchor
        ? judgeLink({ href, resolved, target: '', rel: '' }, page)
        : ('none' as const);
      return { number, link };
    });
}
