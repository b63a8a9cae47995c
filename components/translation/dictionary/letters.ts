/**
 * The keys' letters in ASCII: one byte for the commonest, two for the others. A script of ASCII
 * alone takes half the memory of one with Chinese in it, and compresses better than UTF-8.
 */

import { lineEnd } from './format';

/** Digits of the packed form's numbers; second bytes of letters. */
export const digits =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz~";

/** Bytes that may stand for letters where the keys do not use them themselves. */
const candidates =
  '\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f\x7f' +
  "ABCDEFHIJKLMNOPQRSUVWXYZ!#;<>@^_~%&'?=+";

/** Numbers in digits: the lower part of them ends a number, the upper goes on. */
const last = 45;
const more = digits.length - last;

export function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= last) {
    text += digits.charAt(last + (rest % more));
    rest = Math.floor(rest / more);
  }
  return text + digits.charAt(rest);
}

const digitOf = new Uint8Array(128);
for (let at = 0; at < digits.length; at += 1) digitOf[digits.charCodeAt(at)] = at;

/** The numbers that were written one after another. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let sum = 0;
  let power = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf[text.charCodeAt(at)] as number;
    if (digit < last) {
      numbers.push(sum + digit * power);
      sum = 0;
      power = 1;
    } else {
      sum += (digit - last) * power;
      power *= more;
    }
  }
  return numbers;
}

/** How many bytes must lead a second one, so that all letters find a place. */
function leadsFor(letters: number, bytes: number): number {
  let leads = 0;
  while (bytes - leads + leads * digits.length < letters) leads += 1;
  return leads;
}

export interface Coding {
  /** What reads the letters back: bytes, the commonest letters, the others. */
  readonly header: string;
  /** All letters, in the order of their codes. */
  readonly letters: string;
  encode(text: string): string;
}

const steps = (letters: readonly string[]): string =>
  letters
    .map((letter, index) =>
      writeNumber(letter.charCodeAt(0) - (letters[index - 1]?.charCodeAt(0) ?? 0)),
    )
    .join('');

/** Finds a coding for all letters of the texts; those that `sample` shows most are the shortest. */
export function codeLetters(texts: string, sample: string): Coding {
  const used = new Set(texts);
  const bytes = [...candidates].filter((byte) => !used.has(byte));
  const letters = [...new Set(texts.split(''))].filter((letter) => letter > '\x7f').sort();
  const count = new Map(letters.map((letter) => [letter, 0]));
  for (const letter of sample.split('')) {
    if (letter > '\x7f') count.set(letter, (count.get(letter) ?? 0) + 1);
  }
  const singles = bytes.length - leadsFor(letters.length, bytes.length);
  const common = [...letters]
    .sort((a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, singles)
    .sort();
  const others = letters.filter((letter) => !common.includes(letter));
  const header = [bytes.join(''), steps(common), steps(others)].join(lineEnd);
  return {
    header,
    letters: [...common, ...others].join(''),
    encode: readLetters(header).encode,
  };
}

/** Reads and writes letters. */
export interface Letters {
  /** Place of a letter in the order of codes, or -1 where no key holds it. */
  indexOf(letter: string): number;
  /** What no key holds becomes `unknown`, which no coded key holds either. */
  encode(text: string): string;
  decode(coded: string): string;
}

const unknown = '\0';
/** Part rows, and slots from letters. */
const marks = '{|}';

/** Reads `steps`' numbers as they come: it runs at a page's start, before any code is warm. */
function readSteps(text: string): string {
  const codes = new Uint16Array(text.length);
  let count = 0;
  let code = 0;
  let power = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitOf[text.charCodeAt(at)] as number;
    if (digit < last) {
      code += digit * power;
      codes[count++] = code;
      power = 1;
    } else {
      code += (digit - last) * power;
      power *= more;
    }
  }
  return String.fromCharCode.apply(null, codes.subarray(0, count) as unknown as number[]);
}

export function readLetters(header: string): Letters {
  const [bytes = '', commonSteps = '', otherSteps = ''] = header.split(lineEnd);
  const common = readSteps(commonSteps);
  const others = readSteps(otherSteps);
  /** A page asks for the same few letters again and again. */
  const codes = new Map<string, string>();
  let last = { text: '', coded: '' };
  const codeOf = (letter: string): string => {
    if (letter < '\x80') return (bytes + marks).includes(letter) ? unknown : letter;
    const short = common.indexOf(letter);
    if (short >= 0) return bytes.charAt(short);
    const long = others.indexOf(letter);
    if (long < 0) return unknown;
    const lead = common.length + Math.floor(long / digits.length);
    return bytes.charAt(lead) + digits.charAt(long % digits.length);
  };
  return {
    indexOf(letter) {
      const short = common.indexOf(letter);
      if (short >= 0) return short;
      const long = others.indexOf(letter);
      return long < 0 ? -1 : common.length + long;
    },
    encode(text) {
      if (text === last.text) return last.coded;
      let coded = '';
      for (let at = 0; at < text.length; at += 1) {
        const letter = text.charAt(at);
        let code = codes.get(letter);
        if (code === undefined) {
          code = codeOf(letter);
          codes.set(letter, code);
        }
        coded += code;
      }
      if (text.length > 1) last = { text, coded };
      return coded;
    },
    decode(coded) {
      let text = '';
      for (let at = 0; at < coded.length; at += 1) {
        const byte = coded.charAt(at);
        const index = bytes.indexOf(byte);
        if (index < 0) text += byte;
        else if (index < common.length) text += common.charAt(index);
        else {
          at += 1;
          const digit = digitOf[coded.charCodeAt(at)] as number;
          text += others.charAt((index - common.length) * digits.length + digit);
        }
      }
      return text;
    },
  };
}
