const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const dashes = /[\u2010-\u2015\u2212\uff0d\u30fc]/g;

/** Full-width to ASCII, every kind of dash to a hyphen, invisible characters off, ends trimmed. */
export function narrow(typed: string): string {
  return typed
    .replace(invisible, '')
    .replace(/\u3000/g, ' ')
    .replace(dashes, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}

/** For numbers of documents: narrow, no spaces or hyphens, upper case. */
export const documentNumber = (typed: string): string =>
  narrow(typed).replace(/[\s-]/g, '').toUpperCase();

export const withoutSpaces = (typed: string): string => narrow(typed).replace(/\s/g, '');
