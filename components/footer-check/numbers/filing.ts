import { provinceNamedAtEnd, provinceOfIcp, provinceOfWrongIcp } from '../provinces';
import { isPlaceholderDigits, isTemplateSerial, placeholderCharacters } from './placeholders';
import type { NumberDoubt, NumberProblem } from './types';

/** A reading of one spot in a normalized text; positions are the normalized text's. */
export interface FilingReading {
  readonly start: number;
  readonly end: number;
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly form: 'well-formed' | 'malformed' | 'placeholder';
  readonly problems: readonly NumberProblem[];
  readonly doubts: readonly NumberDoubt[];
  readonly canonical: string | null;
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

/** Registries that are jokes: their numbers are no filing numbers at all. */
const jokes = new Set('萌茶喵猫团雾梦魔宅幻萝汪咕鸽樱糖鱼虎熊兔狐鼠鸭鸡喷蛋');
/** Characters that stand for an unknown one in template prefixes. */
const blanks = new Set(['X', '*', '×', '某', '□', '○', '?', '_', '〇', 'O']);

const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= '\u3400' && character <= '\u9fff';
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= 'A' && character <= 'Z';

/** Moves over spaces, at most `limit` of them, and over at most one line end. */
function skip(text: string, index: number, lineEnds = true, limit = 200): number {
  let at = index;
  let lines = 0;
  while (at < text.length && at - index < limit) {
    const character = text[at];
    if (character === '\n' && lineEnds && lines === 0) lines += 1;
    else if (character !== ' ') break;
    at += 1;
  }
  return at;
}

interface Prefix {
  readonly start: number;
  readonly character: string;
  readonly problem: NumberProblem | null;
  readonly joke: boolean;
  readonly blank: boolean;
}

/** What stands before `ICP`: the province's character, a wrong one, or none. */
function readPrefix(text: string, icpAt: number): Prefix {
  const none: Prefix = {
    start: icpAt,
    character: '',
    problem: 'no-province',
    joke: false,
    blank: false,
  };
  let at = icpAt - 1;
  let brackets = false;
  let crossed = false;
  for (let steps = 0; at >= 0 && steps < 40; steps += 1, at -= 1) {
    const character = text[at] as string;
    if (character === ' ' || character === '-') continue;
    if (character === '\n' && !crossed) {
      crossed = true;
      continue;
    }
    if (')]】('.includes(character) && !brackets) {
      brackets = true;
      continue;
    }
    break;
  }
  const character = text[at];
  if (character === undefined) return none;
  const before = text[at - 1];
  // A line's last character is the number's first only where the line is that character alone.
  if (crossed && isHan(before)) return none;
  const base = { start: brackets ? Math.max(0, at - 1) : at, joke: false, blank: false };
  if (blanks.has(character) && !isLetter(before) && !isDigit(before)) {
    return { ...base, character, problem: null, blank: true };
  }
  if (!isHan(character)) return none;
  const named = provinceNamedAtEnd(text.slice(Math.max(0, at - 3), at + 1));
  // 北京ICP备: the province's name instead of its character. 京 alone stands after no 北.
  if (named || (character === '京' && (before === '南' || before === '东'))) {
    return { ...base, character: named?.icp ?? '', problem: 'province-name' };
  }
  if (character === '蒙' && before === '内') {
    return { ...base, start: at - 1, character, problem: 'province-name' };
  }
  if (provinceOfIcp(character)) {
    return { ...base, character, problem: brackets ? 'extra-words' : null };
  }
  const meant = provinceOfWrongIcp(character);
  if (meant) return { ...base, character: meant.icp, problem: 'prefix-alias' };
  if (jokes.has(character)) return { ...base, character: '', problem: null, joke: true };
  // The last character of a word before it (备案号ICP备…) is no prefix; a lone one is a wrong one.
  if (isHan(before)) return none;
  return { ...base, character: '', problem: 'unknown-prefix' };
}

interface Digits {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Private-use characters: a font of the site's own draws them, perhaps as digits. */
const isPrivateUse = (character: string): boolean => character >= '\ue000' && character <= '\uf8ff';
const isDigitLike = (character: string | undefined): boolean =>
  character !== undefined &&
  (isDigit(character) || placeholderCharacters.has(character) || isPrivateUse(character));

/**
 * Digits, or the X and * of a template, which may stand in groups parted by spaces or one line end.
 * Groups are joined while that leads to 8 or 10 of them, or to 号.
 */
function readDigits(text: string, from: number): Digits | null {
  let at = from;
  const groups: { start: number; end: number }[] = [];
  for (let count = 0; count < 12; count += 1) {
    const start = at;
    while (isDigitLike(text[at]) && at - start < 64) at += 1;
    if (at === start) break;
    groups.push({ start, end: at });
    at = skip(text, at);
  }
  const first = groups[0];
  if (!first) return null;
  let joined = '';
  let best: Digits = {
    start: first.start,
    end: first.end,
    text: text.slice(first.start, first.end),
  };
  for (const group of groups) {
    joined += text.slice(group.start, group.end);
    if (joined.length > 24) break;
    const hao = text[skip(text, group.end)] === '号';
    const right = joined.length === 8 || joined.length === 10;
    if (right || (hao && !text.slice(first.start, group.start).includes('\n'))) {
      const better = hao || (best.text.length !== 8 && best.text.length !== 10);
      if (better) best = { start: first.start, end: group.end, text: joined };
      if (hao && right) break;
    }
  }
  return best;
}

interface Suffix {
  readonly end: number;
  readonly text: string;
  readonly problems: readonly NumberProblem[];
}

/** `-1`, `-3A` after 号. A spaced dash before a year, or before words, is no suffix. */
function readSuffix(text: string, from: number): Suffix {
  const none: Suffix = { end: from, text: '', problems: [] };
  let at = skip(text, from, true, 8);
  const crossed = text.slice(from, at).includes('\n');
  const spacedBefore = at > from;
  if (at === from && isDigit(text[at])) return readGluedSuffix(text, at);
  const dash = text[at];
  const odd = readOddSuffix(text, at);
  if (odd && !crossed) return odd;
  if (dash !== '-' && dash !== '_' && dash !== '~') return none;
  const problems: NumberProblem[] = dash === '-' ? [] : ['bad-suffix'];
  at += 1;
  if (text[at] === '-' && isDigit(text[at + 1])) {
    problems.push('bad-suffix');
    at += 1;
  }
  const digitsAt = skip(text, at, false, 8);
  const spacedAfter = digitsAt > at;
  if (crossed && spacedAfter) return none;
  at = digitsAt;
  while (isDigit(text[at]) && at - digitsAt < 12) at += 1;
  const number = text.slice(digitsAt, at);
  if (number === '' && !spacedBefore && !spacedAfter) {
    const letter = /^[A-WYZ](?![A-Z0-9\u3400-\u9fff])/.exec(text.slice(digitsAt, digitsAt + 2));
    if (letter) return { end: digitsAt + 1, text: '', problems: ['bad-suffix'] };
  }
  if (number === '') {
    const letters = /^[X*]{1,4}(?![A-Z0-9])/.exec(text.slice(digitsAt, digitsAt + 6));
    return letters && !spacedAfter
      ? { end: digitsAt + letters[0].length, text: '', problems: ['bad-suffix'] }
      : none;
  }
  if (spacedBefore && spacedAfter && /^(?:19|20)\d\d$/.test(number)) return none;
  if (spacedBefore && spacedAfter && number.length > 5) return none;
  let letter = '';
  const next = text[at];
  if (isLetter(next) && !isLetter(text[at + 1])) {
    letter = next as string;
    at += 1;
    if (!'AXK'.includes(letter)) problems.push('bad-suffix');
  }
  const second = /^-(?!(?:19|20)\d\d(?!\d))\d{1,5}(?![\d-])/.exec(text.slice(at, at + 8));
  if (second && !crossed) {
    problems.push('bad-suffix');
    at += second[0].length;
  }
  if (text[at] === '号') {
    problems.push('suffix-place');
    at += 1;
  }
  if (!/^[1-9]\d{0,4}$/.test(number)) problems.push('bad-suffix');
  const value = Number(number);
  const known = letter === '' || 'AXK'.includes(letter);
  const canonical = value > 0 && value < 100000 && known ? `-${value}${letter}` : '';
  return { end: at, text: canonical, problems };
}

/** 号.1, 号-一, 号(-1): a suffix in no form that the ministry writes. */
function readOddSuffix(text: string, from: number): Suffix | null {
  const rest = text.slice(from, from + 12);
  const found =
    /^[.·/](\d{1,3})(?![\dA-Z.·/年月])/.exec(rest) ??
    /^-()[一二三四五六七八九十]{1,3}(?![\u3400-\u9fff])/.exec(rest) ??
    /^[([]-(\d{1,5})[)\]]/.exec(rest);
  if (!found) return null;
  const value = Number(found[1]);
  return {
    end: from + found[0].length,
    text: value > 0 ? `-${value}` : '',
    problems: ['bad-suffix'],
  };
}

/** 号1: the dash was forgotten. A year that follows at once belongs to other text. */
function readGluedSuffix(text: string, from: number): Suffix {
  let at = from;
  while (isDigit(text[at]) && at - from < 8) at += 1;
  const number = text.slice(from, at);
  if (number.length > 3) return { end: from, text: '', problems: [] };
  return { end: at, text: `-${Number(number) || 1}`, problems: ['bad-suffix'] };
}

/** Year ranges seen in real numbers: two digits 05 to 20, four digits 2020 to now. */
function yearFits(digits: string, currentYear: number): boolean {
  const year = Number(digits.slice(0, digits.length - 6));
  return digits.length === 8 ? year >= 5 && year <= 20 : year >= 2020 && year <= currentYear;
}

/** 备编号2024…, 备号：2024…: words of a label between 备 and the digits. */
const leadsToDigits = (text: string, at: number): boolean =>
  /^[编序]?号?[ :]{0,4}\d/.test(text.slice(at, at + 8));

/**
 * Reads the filing number around an `ICP` that ends at `icpEnd`, or null where none stands there.
 * Hand-written and bounded at every step, so that no input takes more than linear time.
 */
export function readFiling(
  text: string,
  icpAt: number,
  icpEnd: number,
  currentYear: number,
): FilingReading | null {
  const problems = new Set<NumberProblem>();
  const latin = /^I ?C ?P$/.test(text.slice(icpAt, icpEnd));
  if (!latin) problems.add('other-letters');
  let at = skip(text, icpEnd);
  if (text[at] === '(' || text[at] === '-' || text[at] === ')') {
    problems.add('extra-words');
    at = skip(text, at + 1);
  }
  const mark = text[at];
  let prefix = readPrefix(text, icpAt);
  // 京备ICP…: the words in another order.
  if (isDigit(mark) && text[icpAt - 1] === '备' && provinceOfIcp(text[icpAt - 2] ?? '')) {
    prefix = readPrefix(text, icpAt - 1);
    problems.add('extra-words');
  }
  if (prefix.joke) return null;
  if (mark === '备' || mark === '证') at = skip(text, at + 1);
  else if (latin && isDigit(mark) && prefix.problem !== 'no-province') problems.add('no-bei');
  else return null;
  let label = false;
  for (let count = 0; count < 6; count += 1) {
    const character = text[at];
    if (character === '案') {
      problems.add('bei-an');
      label = true;
    } else if (character === '字' || character === '第' || character === ')') {
      problems.add('extra-words');
    } else if (label && (character === '号' || character === '编' || character === '序')) {
      problems.add('bei-an');
    } else if (character !== undefined && '编序号'.includes(character) && leadsToDigits(text, at)) {
      problems.add('extra-words');
    } else if (/^NO\.? ?\d/.test(text.slice(at, at + 6))) {
      problems.add('extra-words');
      at += text[at + 2] === '.' ? 2 : 1;
    } else if (character === ':' || character === '-' || character === '.') {
      problems.add('extra-words');
    } else break;
    at = skip(text, at + 1);
  }
  if (text[at] === '(' || text[at] === '[') {
    const close = text.slice(at, at + 60).search(/[)\]]/);
    if (close > 0 && isDigitLike(text[skip(text, at + close + 1)])) {
      problems.add('inserted-text');
      at = skip(text, at + close + 1);
    }
  }
  const digits = readDigits(text, at);
  if (!digits) return readEmpty(text, at, prefix, label, mark);
  if (mark === '证') {
    // Six digits are a license's; a filing number written with 证 has eight or ten.
    if (digits.text.length !== 8 && digits.text.length !== 10) return null;
    if (!/^\d+$/.test(digits.text)) return null;
    problems.add('zheng-for-bei');
  }
  // `ICP备案 5 days`: a label and a number in a sentence.
  if (label && prefix.character === '' && digits.text.length < 6) return null;
  at = digits.end;
  let suffix: Suffix = { end: at, text: '', problems: [] };
  const early = readSuffix(text, at);
  const afterEarly = text[early.end - 1] === '号' && early.end > at;
  const haoAt = skip(text, at, true, 12);
  if (text[haoAt] === '号') {
    suffix = readSuffix(text, haoAt + 1);
    at = suffix.text !== '' || suffix.problems.length > 0 ? suffix.end : haoAt + 1;
  } else if (afterEarly) {
    problems.add('suffix-place');
    suffix = { ...early, problems: early.problems };
    at = early.end;
  } else {
    problems.add('no-hao');
    if (early.text !== '' && text[digits.end] !== '\n') {
      suffix = early;
      at = early.end;
    }
  }
  for (const problem of suffix.problems) problems.add(problem);
  if (prefix.problem) problems.add(prefix.problem);
  const base = {
    start: prefix.start,
    end: at,
    digitsStart: digits.start,
    digitsEnd: digits.end,
    digits: digits.text,
    prefix: prefix.character,
    suffix: suffix.text,
  };
  // Drawn by a font of the site's own, or a sign typed for 号: digits that somebody was given.
  const typed = [...digits.text].some(isPrivateUse) || /^\d{8,10}#$/.test(digits.text);
  if ((isPlaceholderDigits(digits.text) && !typed) || prefix.blank) {
    return { ...base, form: 'placeholder', problems: [], doubts: [], canonical: null };
  }
  const rightDigits = /^(?:\d{8}|\d{10})$/.test(digits.text);
  if (!rightDigits) problems.add('digits');
  const canonical =
    rightDigits && prefix.character !== ''
      ? `${prefix.character}ICP备${digits.text}号${suffix.text}`
      : null;
  const doubts: NumberDoubt[] = [];
  if (rightDigits && !yearFits(digits.text, currentYear)) doubts.push('year');
  if (isTemplateSerial(digits.text)) doubts.push('template-serial');
  if (/[AXK]$/.test(suffix.text)) doubts.push('not-website');
  return {
    ...base,
    form: problems.size === 0 && canonical !== null ? 'well-formed' : 'malformed',
    problems: [...problems],
    doubts,
    canonical,
  };
}

/** 京ICP备号: everything but the digits; or a template's mark-up where they should stand. */
function readEmpty(
  text: string,
  at: number,
  prefix: Prefix,
  label: boolean,
  mark: string | undefined,
): FilingReading | null {
  if (mark !== '备' || (prefix.character === '' && !prefix.blank)) return null;
  const base = {
    start: prefix.start,
    digitsStart: at,
    prefix: prefix.character,
    digits: '',
    suffix: '',
    doubts: [],
    canonical: null,
  };
  const template =
    /^(?:\{\{[^{}\n]{0,60}\}\}|\$?\{[^{}\n]{0,60}\}|<[^<>\n]{1,60}>|\[[^[\]\n]{1,40}\]|%[^%\n]{1,40}%|[_.…]{3,})/.exec(
      text.slice(at, at + 70),
    );
  if (template) {
    const end = at + template[0].length;
    return { ...base, end, digitsEnd: end, form: 'placeholder', problems: [] };
  }
  if (label || text[at] !== '号') return null;
  return { ...base, end: at + 1, digitsEnd: at + 1, form: 'malformed', problems: ['digits'] };
}
