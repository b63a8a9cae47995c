import { endWith, raiseFirst } from './english';
import { type Keyed, shownOf } from './keyed';
import { chineseNumeral } from './slots';

/** What stands around a string and says nothing: matching takes it off and puts it back. */
export interface Decoration {
  readonly from: number;
  readonly to: number;
  dress(english: string): string;
}

const bullets = /^[*•·●■▪◆◇○※>»<«‹›–—=\-+✓✔✕×→←]+/;
/** How a number in front begins: most texts begin otherwise, and the expression is large. */
const numbered = /^[\d(①-⑳一二三四五六七八九十]/;
const numbering =
  /^(?:\d{1,2}(?:[.、)](?!\d)|(?=[、]))|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;
/** 2 填写主体信息: a step's number with nothing but a space behind it; 2 个网站 counts. */
const step =
  /^[1-9](?=[㐀-鿿]{2})(?!个(?!人)|[张项条份台位名种次套组天日年月周秒元号页字级]|分钟|小时|工作日)/;
const marks = /(?:[*:。.…!?~]+|[>»›→←↓↑▼▲✓✔✕×=+–—-]+)$/;
const counter = /(?:\(\d+(?:\/\d+)?\)|\d+\/\d+|\(\?\)|\(\*\))$/;

/** Finds decoration at either end, or null where there is none (or nothing but it). */
export function decoration(text: Keyed): Decoration | null {
  const { key } = text;
  const lead = bullets.exec(key) ?? (numbered.test(key) ? numbering.exec(key) : null);
  const first = (lead ?? (text.at?.[1] === 2 ? step.exec(key) : null))?.[0] ?? '';
  const tail = marks.exec(key) ?? (/[\d)]$/.test(key) ? counter.exec(key) : null);
  const last = tail?.[0] ?? '';
  const from = first.length;
  const to = key.length - last.length;
  if (from >= to || (from === 0 && to === key.length)) return null;
  const gap = text.at && (text.at[from] as number) > (text.at[from - 1] as number) + 1 ? ' ' : '';
  const before = leadEnglish(first, from === 0 ? '' : shownOf(text, 0, from) + gap);
  return {
    from,
    to,
    dress: (english) => before + withTail(raiseFirst(english), last),
  };
}

function leadEnglish(folded: string, shown: string): string {
  if (!folded) return '';
  const numeral = /[一二三四五六七八九十]+/.exec(folded)?.[0];
  if (numeral) {
    const figure = String(chineseNumeral(numeral));
    return folded.startsWith('(') ? `(${figure}) ` : `${figure}. `;
  }
  if (/^\d/.test(folded)) return `${/\d+/.exec(folded)?.[0]}. `;
  if (folded === '*') return shown;
  return `${folded} `;
}

function withTail(english: string, folded: string): string {
  if (!folded) return english;
  if (/^[。.]+$/.test(folded)) return endWith(english, folded.length > 1 ? '…' : '.');
  if (/^…+$/.test(folded)) return endWith(english, '…');
  if (/^[!?]+$/.test(folded))
    return endWith(raiseFirst(english.replace(/^Confirm and |\.$/g, '')), folded.charAt(0));
  if (/^[*:~]+$/.test(folded)) return english.replace(/[.:]$/, '') + folded;
  return `${english} ${folded}`;
}
