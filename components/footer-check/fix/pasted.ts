import type { LinkSeen } from '../evidence/types';
import { onPsbNumber } from '../judge/advice';
import { judgeLink, judgePsbLink } from '../judge/link';
import type { Advice, LinkJudgment } from '../judge/types';
import { findNumbers } from '../numbers/find';
import type { FilingNumber, PsbNumber } from '../numbers/types';
import { parseInert } from './inert';

export interface PastedNumber {
  readonly number: FilingNumber;
  readonly link: LinkJudgment;
}

export interface PastedPsb {
  readonly number: PsbNumber;
  /** What is to be put right or looked at; empty where nothing is. */
  readonly advice: readonly Advice[];
}

export interface Pasted {
  readonly filings: readonly PastedNumber[];
  readonly psb: readonly PastedPsb[];
}

/** Stands for the page the lines will go into: a relative link leads there. */
const page = 'https://your-site.example/';

/**
 * Reads the filing and public-security numbers in pasted HTML, each with the link its digits stand
 * in. Parsed without running anything; how a page would paint it is not known here.
 */
export function readPasted(html: string, year: number): Pasted {
  const { body } = parseInert(html);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const parts: { at: number; node: Node }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.closest('script, style, template, noscript, textarea, option')) continue;
    parts.push({ at: text.length, node });
    text += node.textContent ?? '';
  }
  const linkAt = (at: number): LinkSeen | null =>
    linkOf(parts.findLast((part) => part.at <= at)?.node.parentElement?.closest('a[href]') ?? null);
  const filings: PastedNumber[] = [];
  const psb: PastedPsb[] = [];
  for (const number of findNumbers(text, year)) {
    if (number.kind === 'filing') {
      filings.push({ number, link: judgeLink(linkAt(number.digitsStart), page) });
    } else if (number.kind === 'psb') {
      const link = linkAt(number.digitsStart);
      const judged = judgePsbLink(link, number.digits);
      const address = link?.href ?? '';
      psb.push({ number, advice: onPsbNumber({ ...number, address, link: judged }) });
    }
  }
  return { filings, psb };
}

function linkOf(anchor: Element | null): LinkSeen | null {
  if (!anchor) return null;
  const href = anchor.getAttribute('href') ?? '';
  return {
    href,
    resolved: URL.canParse(href, page) ? new URL(href, page).href : '',
    target: anchor.getAttribute('target') ?? '',
    rel: anchor.getAttribute('rel') ?? '',
  };
}
