/** Whether a date of digits YYYYMMDD exists; returned as YYYY-MM-DD, or null. */
export function realDate(digits: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || (year ?? 0) < 1800) {
    return null;
  }
  return `${match[1]}-${match[2]}-${match[3]}`;
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of 17 digits by ISO 7064 MOD 11-2 (GB 11643). */
export function mod11Check(digits: string): string {
  const sum = idWeights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return '10X98765432'.charAt(sum % 11);
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of the first 17 characters of a credit code (GB 32100-2015). */
export function creditCheck(characters: string): string {
  const sum = creditWeights.reduce(
    (total, weight, at) => total + weight * creditAlphabet.indexOf(characters.charAt(at)),
    0,
  );
  return creditAlphabet.charAt((31 - (sum % 31)) % 31);
}

const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the eight characters of an organization code (GB 11714). */
export function organizationCheck(characters: string): string {
  const sum = organizationWeights.reduce(
    (total, weight, at) => total + weight * Number.parseInt(characters.charAt(at), 36),
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}
