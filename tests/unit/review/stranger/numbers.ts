/** Synthetic numbers with right check digits, made from a seed: nobody's. */

export type Dice = () => number;

/** The same throws at every run (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(roll: Dice, items: readonly Item[]): Item {
  return items[Math.floor(roll() * items.length)] as Item;
}

export const digits = (roll: Dice, count: number): string =>
  Array.from({ length: count }, () => Math.floor(roll() * 10)).join('');

/** 18 characters from the first 17, MOD 11-2. */
export function withCheckDigit(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return first17 + '10X98765432'[sum % 11];
}

const birth = (roll: Dice): string =>
  `${1960 + Math.floor(roll() * 42)}${String(1 + Math.floor(roll() * 12)).padStart(2, '0')}${String(
    1 + Math.floor(roll() * 28),
  ).padStart(2, '0')}`;

/** An ID card number or residence permit of a six-digit area. */
export const idNumber = (roll: Dice, area: string, born = birth(roll)): string =>
  withCheckDigit(area + born + digits(roll, 3));

/** A permanent residence card of 2023: 9, province of application, country. */
export const permanentResident = (roll: Dice, province: string, country: string): string =>
  withCheckDigit(`9${province}${country}${birth(roll)}${digits(roll, 3)}`);

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A credit code of a class (two characters) and a six-digit area. */
export function creditCode(roll: Dice, kind: string, area: string): string {
  const body = digits(roll, 8);
  const inner = [3, 7, 9, 10, 5, 8, 4, 2].reduce((t, w, i) => t + w * Number(body[i]), 0);
  const rest = 11 - (inner % 11);
  const first17 = `${kind}${area}${body}${rest === 10 ? 'X' : rest === 11 ? '0' : rest}`;
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const sum = weights.reduce((t, w, i) => t + w * alphabet.indexOf(first17[i] as string), 0);
  return first17 + alphabet[(31 - (sum % 31)) % 31];
}

const ranges = '130 131 135 136 137 138 139 150 151 155 158 166 173 177 180 185 187 191 198'.split(
  ' ',
);
export const mobile = (roll: Dice): string => pick(roll, ranges) + digits(roll, 8);

export const hex = (roll: Dice, count: number): string =>
  Array.from({ length: count }, () => '0123456789abcdef'[Math.floor(roll() * 16)]).join('');

/** An RSA modulus of 2048 bits in hexadecimal, odd and with its first bit set. */
export const modulus = (roll: Dice): string => `b${hex(roll, 510)}1`;
