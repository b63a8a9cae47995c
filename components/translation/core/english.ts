/** Small rules of written English that joining translated pieces needs. */

const firstWord = /^[A-Za-z][A-Za-z'’-]*/;

/** Where an article or an "it" goes in a sentence but not on a label: `Upload ~license`. */
export const article = '\u0001';
export const pronoun = '\u0002';

export const asSentence = (text: string): string =>
  text.replaceAll(article, 'the ').replaceAll(pronoun, ' it');
export const asLabel = (text: string): string =>
  text.replaceAll(article, '').replaceAll(pronoun, '');

/** Words that keep their capital wherever they stand. */
export interface ProperWords {
  has(word: string): boolean;
}

/** Lowers a first letter in the middle of a sentence; acronyms and proper words keep theirs. */
export function lowerFirst(text: string, proper: ProperWords): string {
  const word = firstWord.exec(text)?.[0];
  if (!word || word === 'I' || /[A-Z]/.test(word.slice(1)) || (proper.has(word) && word !== 'We'))
    return text;
  if (word.length === 1 && text[1] !== ' ') return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Raises a first letter, but not of a name such as iOS, a domain or an address. */
export function raiseFirst(text: string): string {
  if (/^[a-z][A-Z]|^w(ww|ap)\b|^[\w*-]+[.@][\w*]|^[a-z]+:\/\//.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b, and c". */
export function joinList(items: readonly string[], word: 'and' | 'or' | ''): string {
  if (items.length < 2) return items[0] ?? '';
  if (word === '') return items.join(', ');
  if (items.length === 2) return `${items[0]} ${word} ${items[1]}`;
  return `${items.slice(0, -1).join(', ')}, ${word} ${items[items.length - 1]}`;
}

const fullWidth: Readonly<Record<string, string>> = {
  '，': ', ',
  '。': '. ',
  '、': ', ',
  '：': ': ',
  '；': '; ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '“': ' “',
  '”': '” ',
  '「': ' “',
  '」': '” ',
  '《': ' “',
  '》': '” ',
  '【': ' [',
  '】': '] ',
  '～': '~',
};

/** Chinese punctuation in its English form. */
export function englishPunctuation(text: string): string {
  return text.replace(
    /[，。、：；！？（）“”「」《》【】～]/g,
    (character) => fullWidth[character] ?? '',
  );
}

/** What `tidy` sets right, in one: most texts hold none of it. */
const untidy = / [ ,.;:!?)\]”]|[([“] |[.!?]”?\.| only only|::|\ba [IAMSieaou]/;

/** Spaces as English sets them. */
export function tidy(text: string): string {
  if (!untidy.test(text)) return text.trim();
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,;:!?)\]”]|\.(?![a-z]))/g, '$1')
    .replace(/([([“]) /g, '$1')
    .replace(/([.!?]”?)\.(?=$| )/g, '$1')
    .replace(/( only){2,}/g, ' only')
    .replace(/::+/g, ':')
    .replace(
      /\ba (?=ICP|App|MIIT|SMS|i[a-hj-z]|email|entity|unread|image|account|order|original)/g,
      'an ',
    )
    .trim();
}

/** Ends a sentence once. */
export function endWith(text: string, mark: string): string {
  return /[.!?…:;]$/.test(text) ? text : text + mark;
}
