import { provinceOfCode, provinceOfPsb } from '../provinces';
import type { PsbDoubt, PsbProblem } from './types';

interface PsbReading {
  readonly start: number;
  readonly end: number;
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly canonical: string | null;
  readonly prefix: string;
  readonly digits: string;
  readonly problems: readonly PsbProblem[];
  readonly doubts: readonly PsbDoubt[];
}

const finder =
  /(\S?)[ \n]?(公 ?网 ?安 ?备|公 ?安 ?网 ?备|公 ?安 ?备|公安联网备案) ?案? ?号? ?:?[ \n]?(?:第 ?)?((?:[0-9X*#] ?){6,24})(号?)/gu;

const isHan = (character: string): boolean => character >= '\u3400' && character <= '\u9fff';
/** Numbers that templates were copied with. */
const copied = new Set(['11000002000001', '11010802020134']);

/** Public-security numbers in a normalized text. */
export function findPsb(text: string): PsbReading[] {
  const found: PsbReading[] = [];
  for (const match of text.matchAll(finder)) {
    const [whole, before = '', wording = '', spaced = '', hao = ''] = match;
    const digits = spaced.replaceAll(' ', '');
    const problems: PsbProblem[] = [];
    const doubts: PsbDoubt[] = [];
    const placeholder =
      /[X*#]/.test(digits) ||
      /^(\d)\1+$/.test(digits) ||
      /0{8}$/.test(digits) ||
      '12345678901234567890'.includes(digits);
    if (placeholder) problems.push('placeholder');
    const known = provinceOfPsb(before);
    const deep = before === '深' ? provinceOfCode('44') : undefined;
    const byDigits = provinceOfCode(digits.slice(0, 2));
    const plain = wording.replaceAll(' ', '');
    if (plain === '公安网备') problems.push('wording');
    if (plain === '公安备' || plain === '公安联网备案') doubts.push('old-form');
    if (!known && !deep) {
      const wrong = isHan(before) && '蜀云秦陇申'.includes(before);
      problems.push(wrong ? 'unknown-prefix' : 'no-province');
    }
    if (digits.length === 12 || digits.length === 13) doubts.push('old-form');
    else if (digits.length !== 14) problems.push('digits');
    if (digits.length === 14 && known && !placeholder && byDigits !== known) {
      problems.push('digits-against-prefix');
    }
    if (known && before !== known.psb) doubts.push('other-character');
    if (copied.has(digits)) doubts.push('copied-sample');
    if (hao === '') doubts.push('no-hao');
    const prefix = known || deep ? before : (byDigits?.psb ?? '');
    const digitsStart = match.index + whole.lastIndexOf(spaced);
    const start = known || deep || problems.includes('unknown-prefix') ? 0 : whole.indexOf(wording);
    found.push({
      start: match.index + start,
      end: match.index + whole.trimEnd().length,
      digitsStart,
      digitsEnd: digitsStart + spaced.trimEnd().length,
      canonical: placeholder || prefix === '' ? null : `${prefix}公网安备${digits}号`,
      prefix,
      digits,
      problems,
      doubts,
    });
  }
  return found;
}
