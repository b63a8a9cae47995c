import type { SlotKind } from '../dictionary/types';
import { hasChinese } from './keyed';

/** A slot's strict kinds, tested on the folded text. */
const strict: Partial<Record<SlotKind, RegExp>> = {
  number: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
  date: /^(?:\d{4}(?:[-/.]\d{1,2}){1,2}|\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月\d{1,2}[日号])(?: ?\d{1,2}[:时]\d{2}(?:[:分]\d{2}秒?|分)?)?$/,
  time: /^\d{1,2}(?::\d{2}(?::\d{2})?|[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?)$/,
  size: /^\d+(?:\.\d+)? ?(?:b|[kmgt]b?|[kmgt]ib|兆)$/,
  // Words that run into a domain are a sentence about it, not the start of its name.
  domain:
    /^(?:[a-z]+:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?![一-鿿]{4,}[a-z0-9])(?:[a-z0-9*一-鿿-]+\.)+(?:[a-z]{2,}|中国|公司|网络|网址|商城|我爱你)(?:[/:][!-~]*)?|\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})$/,
  order: /^(?=.*[\d*])[a-z0-9*_-]{4,}$/,
  name: /^[^。;!?,:、\n您请]{1,40}$/,
  quoted: /^(?:".+"|'.+'|《.+》|\[.+\])$/,
  any: /^[^。;!?\n]{1,60}$/,
};

const numeral = /^[零一二两三四五六七八九十百千]{1,7}$/;
const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三 → 3, 十二 → 12, 一百零五 → 105; null for anything else. */
export function chineseNumeral(text: string): number | null {
  if (!numeral.test(text)) return null;
  let total = 0;
  let current = 0;
  for (const character of text) {
    const unit = units[character];
    if (unit) {
      total += (current || 1) * unit;
      current = 0;
    } else {
      current = character === '两' ? 2 : digits.indexOf(character);
    }
  }
  return total + current;
}

/** Whether a text fits a strict slot; `place`, `term` and `list` need the dictionary. */
export function fits(kind: SlotKind, text: string): boolean {
  // Most of what is asked for is no figure, and the expression is large once compiled.
  if (kind === 'number' && !/\d$/.test(text)) return numeral.test(text);
  return strict[kind]?.test(text) ?? false;
}

/**
 * How a strict slot is shown: to the letter, but with the Chinese of dates, times and numerals
 * (年月日, 时分, 三) in figures.
 */
export function showStrict(kind: SlotKind, shown: string): string {
  if (!hasChinese(shown)) return shown;
  if (kind === 'number') return String(chineseNumeral(shown) ?? shown);
  if (kind === 'time') return clock(shown);
  if (kind === 'date') return isoDate(shown.replace(/ ?([年月]) ?| (?=[日号])/g, '$1'));
  if (kind === 'size') return shown.replace('兆', ' MB');
  return shown;
}

const two = (text: string): string => text.padStart(2, '0');

function clock(text: string): string {
  return text
    .replace(/(\d{1,2})[时点](?!\d)/, '$1:00')
    .replace(/[时点]/, ':')
    .replace(/(\d{1,2})分(?!\d)/, (_all, minutes: string) => two(minutes))
    .replace('分', ':')
    .replace('秒', '');
}

function isoDate(text: string): string {
  return text
    .replace(/(\d{4})年(\d{1,2})月(\d{1,2})[日号] ?/, (_all, y: string, m: string, d: string) => {
      return `${y}-${two(m)}-${two(d)} `;
    })
    .replace(/(\d{4})年(\d{1,2})月/, (_all, y: string, m: string) => `${y}-${two(m)} `)
    .replace(/(\d{1,2})月(\d{1,2})[日号] ?/, (_all, m: string, d: string) => `${two(m)}-${two(d)} `)
    .replace(/(\d{4})年/, '$1 ')
    .trim()
    .replace(/\d{1,2}时.*$/, clock);
}
