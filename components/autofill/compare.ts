import type { PageField } from './page-field';
import { comparable, isOneOf, longTerm, sameText, type Wanted } from './wanted';

/** Everything that stands in a field, in one line. */
export const currentText = (field: PageField): string =>
  field.current
    .map((texts) => texts.join('、'))
    .filter((text) => text !== '')
    .join(' ');

const levels = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/\s*[/>»›]\s*/)).filter((text) => text !== '');

const digits = (text: string): string => {
  const [year = '', month = '', day = ''] = text.match(/\d+/g) ?? [];
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
};

/** Whether a field shows what is wanted already. The page's drivers say it again before writing. */
export function showsWanted(field: PageField, wanted: Wanted): boolean {
  const all = field.current.flat();
  if (all.length === 0) return false;
  switch (wanted.kind) {
    case 'text':
      return (
        all.join('').trim() === wanted.text.trim() ||
        (field.current.length > 1 && comparable(all.join('-')) === comparable(wanted.text))
      );
    case 'texts':
      return comparable(all.join(',')) === comparable(wanted.texts.join(','));
    case 'choice':
      return all.length === 1 && isOneOf(all[0] ?? '', wanted);
    case 'choices':
      return (
        all.length === wanted.items.length &&
        wanted.items.every((item) => all.some((text) => isOneOf(text, { texts: item })))
      );
    case 'path': {
      const path = levels(all);
      return (
        path.length === wanted.levels.length &&
        wanted.levels.every((texts, index) => isOneOf(path[index] ?? '', { texts }))
      );
    }
    case 'address':
      return sameText(field.current[field.current.length - 1]?.join('') ?? '', wanted.street);
    case 'date':
      return wanted.iso === longTerm
        ? all.some((text) => text.includes('长期'))
        : digits(all[0] ?? '') === digits(wanted.iso);
    case 'dates': {
      const [from, until] = all;
      const ends =
        wanted.until === longTerm
          ? all.some((text) => text.includes('长期'))
          : wanted.until === null || digits(until ?? '') === digits(wanted.until);
      return ends && (wanted.from === null || digits(from ?? '') === digits(wanted.from));
    }
    case 'file':
      return all.some((name) => name.includes(wanted.name));
  }
}
