/**
 * The keys' letters in ASCII: one byte for the commonest, two for the others. A script of ASCII
 * alone takes half the memory of one with Chinese in it, and compresses better than UTF-8.
 */

/** Digits of the packed form's numbers; second bytes of letters. */
export const digits =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz~";

/** Bytes that may stand for letters where the keys do not use them themselves. */
const candidates =
  '\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f\x7f' +
  "IJKLMNOPQRSUVWXYZ!#;<>@^_~%&'?=+";

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
  /** What reads the letters back: bytes, the commonest letters, all letters. */
  readonly header: string;
  /** All letters, in order. */
  readonly letters: string;
  encode(text: string): string;
}

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
    .slice(0, singles);
  const code = new Map(common.map((letter, index) => [letter, bytes[index] as string]));
  letters
    .filter((letter) => !code.has(letter))
    .forEach((letter, index) => {
      const lead = bytes[singles + Math.floor(index / digits.length)] as string;
      code.set(letter, lead + digits.charAt(index % digits.length));
    });
  const steps = letters.map(
    (letter, index) => letter.charCodeAt(0) - (letters[index - 1]?.charCodeAt(0) ?? 0),
  );
  const ranks = common.map((letter) => writeNumber(letters.indexOf(letter)));
  return {
    header: [bytes.join(''), ranks.join(''), steps.map(writeNumber).join('')].join('\n'),
    letters: letters.join(''),
    encode: (text) => text.replace(/[^\0-\x7f]/g, (letter) => code.get(letter) as string),
  };
}

/** Reads letters back. */
export interface Letters {
  /** All letters, in order. */
  readonly all: string;
  decode(coded: string): string;
  /** Bytes of the letter that a byte begins. */
  width(byte: number): 1 | 2;
}

export function readLetters(header: string): Letters {
  const [bytes = '', ranks = '', steps = ''] = header.split('\n');
  const codes = readNumbers(steps);
  for (let at = 1; at < codes.length; at += 1)
    codes[at] = (codes[at] as number) + (codes[at - 1] as number);
  const all = String.fromCharCode(...codes);
  const common = readNumbers(ranks);
  /** By byte: the letter it is, or where the letters begin that it leads to. */
  const single: string[] = [];
  const leads: number[] = [];
  common.forEach((rank, index) => {
    single[bytes.charCodeAt(index)] = all.charAt(rank);
  });
  for (let index = common.length; index < bytes.length; index += 1) {
    leads[bytes.charCodeAt(index)] = (index - common.length) * digits.length;
  }
  let others = '';
  let from = 0;
  for (const rank of [...common].sort((a, b) => a - b)) {
    others += all.slice(from, rank);
    from = rank + 1;
  }
  others += all.slice(from);
  return {
    all,
    width: (byte) => (leads[byte] === undefined ? 1 : 2),
    decode(coded) {
      let text = '';
      for (let at = 0; at < coded.length; at += 1) {
        const byte = coded.charCodeAt(at);
        const letter = single[byte];
        const lead = letter === undefined ? leads[byte] : undefined;
        if (letter !== undefined) text += letter;
        else if (lead !== undefined) {
          at += 1;
          text += others.charAt(lead + (digitOf[coded.charCodeAt(at)] as number));
        } else text += coded.charAt(at);
      }
      return text;
    },
  };
}
