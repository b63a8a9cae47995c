import type { ControlPart } from '../../fields/types';

const numbers = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** A date as ISO, from whatever way a page writes it; null where none stands. */
export function dateOf(text: string): string | null {
  const found = numbers.exec(text) ?? compact.exec(text.trim());
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Every date of a text as ISO, in order. */
export const datesOf = (text: string): string[] =>
  [...text.matchAll(new RegExp(numbers, 'g'))].map((found) => dateOf(found[0]) ?? '');

/** A date the way the widget writes its own, told by what stands in it or its placeholder. */
export function formatDate(iso: string, part: ControlPart): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const box = part.control as HTMLInputElement;
  const hint = `${box.value ?? ''} ${box.placeholder ?? ''}`;
  if (/\d{4}年|[Yy]{4}年/.test(hint)) return `${year}年${month}月${day}日`;
  const separator = /(?:\d{4}|[Yy]{4})([./-])/.exec(hint)?.[1] ?? '-';
  return [year, month, day].join(separator);
}
