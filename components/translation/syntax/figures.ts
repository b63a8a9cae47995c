import { asLabel, raiseFirst } from '../core/english';
import { hasChinese, type Keyed, shownOf } from '../core/keyed';
import { chineseNumeral, fits, showStrict } from '../core/slots';
import { closing } from '../core/split';
import { type Context, isTyped } from '../core/translate';
import type { Category } from './chart';
import { noun } from './entries';
import { type Phrase, plural } from './phrase';
import { measures, units } from './words';

/** A word of one kind that a stretch of text may be, and how unwillingly. */
export type Item = readonly [Category, Phrase, number];

const number = /^(?:\d[\d,.]*(?:[-~至到]\d+)?|[一两二三四五六七八九十百千]+(?:万|亿)?)$/;

/** Figures with their units, dates, Latin words, quoted and parenthesized words. */
export function figures(text: Keyed, from: number, to: number, context: Context): Item[] {
  const { key } = text;
  const piece = key.slice(from, to);
  const first = piece.charAt(0);
  if (
    /^[\u4e00-\u9fff](?:icp[备证]|公网安备)(?:\d+|x+)号(?:-\d+[ax]?)?$/.test(piece) &&
    !/^-?\d/.test(key.slice(to))
  )
    return [['N', { text: shownOf(text, from, to) }, 0.5]];
  if (/["《[(]/.test(first)) {
    // Between two quotes is no quote: “.con”应为“.com”.
    if (first === '"' && key.slice(0, from).split('"').length % 2 === 0) return [];
    const close = closing[first];
    if (piece.length < 3 || key.indexOf(close as string, from + 1) !== to - 1) return [];
    const inside = context.known(text, from + 1, to - 1, 3);
    if (first === '(') return inside ? [['B', { text: ` (${context.inner(inside)})` }, 1]] : [];
    const own = shownOf(text, from + 1, to - 1);
    if (inside && inside.kind !== 'plain' && isTyped(text, from, to)) {
      const meant = / [A-Z]/.test(inside.english) ? inside.english : context.inner(inside);
      return [['N', { text: `“${own}” (${meant})` }, 1]];
    }
    // A law's title is a name: what the grammar makes of it is none.
    const title =
      inside?.kind === 'pattern' &&
      (first === '《'
        ? inside.role !== 'label'
        : // “IDC托管备案” names what to click; of itself it tells nothing.
          inside.role === 'statement' &&
          /^The /.test(inside.english) &&
          /备案$/.test(piece.slice(1, -1)));
    // “xn--”: what is typed stands to the letter.
    const words = inside && !title && hasChinese(own) ? raiseFirst(asLabel(inside.english)) : own;
    return [['N', { text: first === '[' ? `[${words}]` : `“${words}”` }, 1]];
  }
  if (/[a-z0-9]/.test(first) || /^\.[a-z]/.test(piece)) {
    const whole =
      /^\.?[a-z0-9][a-z0-9.+\-_/@#*×&%~:]*(?:[ :][a-z0-9/][a-z0-9.+\-_/@#*×&%]*)*$/.test(piece);
    const ends = to === key.length || !/[a-z0-9]/.test(key.charAt(to));
    const starts = from === 0 || !/[a-z0-9.]/.test(key.charAt(from - 1));
    if (whole && ends && starts) {
      const shown = shownOf(text, from, to);
      if (number.test(piece))
        return [
          ['M', { text: shown }, 1],
          ['N', { text: shown }, 1.3],
        ];
      const proper = fits('size', piece) || fits('domain', piece) || /\d/.test(shown);
      return [['N', proper ? { text: shown } : { ...noun(shown), the: /^app$/.test(piece) }, 1]];
    }
  }
  // {n}, {domain}: what the page puts in.
  if (/^\{\w{1,12}\}$/.test(piece))
    return [
      ['M', { text: shownOf(text, from, to) }, 1],
      ['N', { text: shownOf(text, from, to) }, 1.3],
    ];
  // A date's form, which no day is.
  if (/^x{2,4}年x{1,2}月x{1,2}日$/.test(piece)) return [['N', { text: 'YYYY-MM-DD' }, 0.5]];
  // 95187转1: what to press once the line answers.
  const line = /^(\d[\d-]{4,})转(\d{1,4})$/.exec(piece);
  if (line && !/\d/.test(key.charAt(to))) {
    const words = `${line[1]}, then press ${line[2]}`;
    return [
      ['B', { text: ` (${words})` }, 0.5],
      ['N', { text: words }, 0.6],
    ];
  }
  return quantity(piece, text, from, to);
}

/** `3个工作日`, `30秒`, `5个`, `三`. */
function quantity(piece: string, text: Keyed, from: number, to: number): Item[] {
  if (fits('date', piece))
    return [['N', { text: showStrict('date', shownOf(text, from, to)) }, 0.8]];
  // 半小时, 半个月
  const half = /^半个?(小时|天|年|月)$/.exec(piece)?.[1];
  if (half !== undefined) {
    const unit = { 小时: 'hour', 天: 'day', 年: 'year' }[half] ?? 'month';
    return [['Q', { text: `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`, after: unit }, 1]];
  }
  const amount =
    /^(?:\{\w{1,12}\}|\d[\d,.]*(?:[-–~至到]\d+)?|[一两二三四五六七八九十百千几]+(?:[-~至到][一两二三四五六七八九十百千]+)?万?)/.exec(
      piece,
    )?.[0];
  if (!amount || (from > 0 && /[\d.]/.test(text.key.charAt(from - 1)))) return [];
  const shown = figure(shownOf(text, from, from + amount.length));
  const rest = piece.slice(amount.length);
  const one = shown === '1';
  if (rest === '')
    return hasChinese(piece) && piece.length === 1 && piece !== '两'
      ? []
      : [['M', { text: shown }, 1.2]];
  const unit = units.get(rest);
  if (unit !== undefined) {
    const noun = one ? unit : unit === 'year old' ? 'years old' : plural(unit);
    return [['Q', { text: `${shown} ${noun}`, after: unit }, 1]];
  }
  if (rest.length === 1 && measures.includes(rest)) return [['M', { text: shown, after: rest }, 1]];
  return [];
}

/** Chinese numerals as figures; ranges with an English dash. */
function figure(shown: string): string {
  if (/^\d/.test(shown)) return shown.replace(/[–~至到]/, '-').replace('-', ' to ');
  if (shown === '几') return 'several';
  // 三到五天, 两三天: from the one to the other.
  const range =
    /^(.+)[-~至到](.+)$/.exec(shown) ?? /^([一两二三四五六七八])([二三四五六七八九])$/.exec(shown);
  if (range) {
    const [from, to] = [chineseNumeral(range[1] as string), chineseNumeral(range[2] as string)];
    if (from !== null && to !== null && from < to) return `${from} to ${to}`;
  }
  const factor = shown.endsWith('万') ? 10_000 : 1;
  const amount = chineseNumeral(factor > 1 ? shown.slice(0, -1) : shown);
  return amount === null ? shown : (amount * factor).toLocaleString('en-US');
}
