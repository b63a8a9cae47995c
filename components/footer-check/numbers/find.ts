import { readFiling } from './filing';
import { findLicenses } from './license';
import { normalize } from './normalize';
import { findPlaceholderTexts } from './placeholders';
import { findPsb } from './psb';
import type { FilingNumber, NumberFound } from './types';

/**
 * Every number of any family in a text, in order, with what is wrong with each. `\n` in the text
 * stands for the end of a block. Linear in the text's length.
 */
export function findNumbers(original: string, currentYear: number): NumberFound[] {
  const { text, origin } = normalize(original);
  const found: (NumberFound & { readonly rank: number })[] = [];
  const place = (reading: {
    readonly start: number;
    readonly end: number;
    readonly digitsStart: number;
    readonly digitsEnd: number;
  }) => {
    const start = origin[reading.start] ?? 0;
    const end = (origin[reading.end - 1] ?? 0) + 1;
    return {
      start,
      end,
      digitsStart: origin[reading.digitsStart] ?? start,
      digitsEnd: (origin[reading.digitsEnd - 1] ?? end - 1) + 1,
      raw: original.slice(start, end),
    };
  };
  for (const match of text.matchAll(/[I1L|!ΙІ] ?[CСϹ] ?[PРΡ]/gu)) {
    const reading = readFiling(text, match.index, match.index + match[0].length, currentYear);
    if (!reading) continue;
    const where = place(reading);
    const filing: FilingNumber = { ...reading, ...where, kind: 'filing' };
    const differs = filing.form === 'well-formed' && where.raw !== filing.canonical;
    found.push({
      ...filing,
      doubts: differs ? [...filing.doubts, 'characters-differ'] : filing.doubts,
      rank: 0,
    });
  }
  for (const reading of findLicenses(text)) {
    found.push({ ...reading, ...place(reading), kind: 'license', rank: 1 });
  }
  for (const reading of findPsb(text)) {
    found.push({ ...reading, ...place(reading), kind: 'psb', rank: 1 });
  }
  for (const range of findPlaceholderTexts(text)) {
    const reading = { ...range, digitsStart: range.start, digitsEnd: range.end };
    found.push({ ...place(reading), kind: 'placeholder', rank: 2 });
  }
  return withoutOverlaps(found);
}

/** The better reading of two that overlap: a number before words that stand for one. */
function withoutOverlaps(found: readonly (NumberFound & { rank: number })[]): NumberFound[] {
  const numbers = found.filter((each) => each.rank < 2).sort((a, b) => a.start - b.start);
  const words = found.filter((each) => each.rank === 2).sort((a, b) => a.start - b.start);
  const free: typeof words = [];
  let next = 0;
  let covered = -1;
  for (const each of words) {
    while (next < numbers.length && (numbers[next]?.start ?? 0) < each.end) {
      covered = Math.max(covered, numbers[next]?.end ?? 0);
      next += 1;
    }
    if (each.start < covered) continue;
    free.push(each);
    covered = each.end;
  }
  return [...numbers, ...free]
    .sort((a, b) => a.start - b.start)
    .map(({ rank: _rank, ...each }) => each as NumberFound);
}
