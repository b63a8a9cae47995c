/** Small readings of Chinese text that several rule families share. */

const han = /\p{Script=Han}/gu;

export const countHan = (text: string): number => (text.match(han) ?? []).length;
/** Characters as a person counts them, spaces off. */
export const countCharacters = (text: string): number => [...text.replace(/\s/g, '')].length;
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Full-width letters, digits and signs as their ASCII forms. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));

/** To compare two writings of one name: brackets, spaces, width and case do not matter. */
export const looseName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·•・.]/g, '')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .toLowerCase();

export const digitsOf = (text: string): string => toHalfWidth(text).replace(/[\s-]/g, '');

/** ISO dates in a text; 长期 becomes 'long-term'. */
export function datesOf(text: string): string[] {
  const found = toHalfWidth(text).matchAll(
    /(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})|(\d{4})(\d{2})(\d{2})(?!\d)|长期|永久|long-term|longTerm/g,
  );
  return [...found].map((match) => {
    if (/长期|永久|long/.test(match[0])) return 'long-term';
    const [year, month, day] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
    return `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  });
}

/** Whether the calendar has this ISO day; 'long-term' is none that could be wrong. */
export function isRealDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return true;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** The same day of the month, months later; the last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/** Full years between a birth date and a day. */
export function ageAt(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The first word of a list that stands in a text. */
export function firstWord(text: string, words: readonly string[]): string | null {
  return words.find((word) => text.includes(word)) ?? null;
}
