/**
 * A text as it is matched: width, case and spacing folded away, with the way back to the letters
 * that stand on the page, since what fills a slot must survive to the letter.
 */
export interface Keyed {
  /** What matching works on. */
  readonly key: string;
  /** The text with white space collapsed, as a person sees it. */
  readonly shown: string;
  /** Index in `shown` of each character of `key`. */
  readonly at: readonly number[] | null;
}

const chinese = /[〇㐀-䶿一-鿿豈-﫿]|[\ud840-\ud88f][\udc00-\udfff]/;
const wordCharacter = /[0-9A-Za-z]/;

/** Whether there is anything to translate in a text. */
export function hasChinese(text: string): boolean {
  return chinese.test(text);
}

/** Signs that are written in several ways, and what each is matched as, in the same order. */
const signs = '“”「」『』‘’【】〔〕﹡∶｡';
const plain = '""""""\'\'[]()*:。';

/** One character without its width and case; never changes the length. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90 ? character.toLowerCase() : character;
  if (code >= 0xff01 && code <= 0xff5e) {
    return String.fromCharCode(code - 0xfee0).toLowerCase();
  }
  const at = signs.indexOf(character);
  return at < 0 ? character : plain.charAt(at);
}

/** Folds a text for matching. Spaces stay only between two Latin words. */
export function keyed(text: string): Keyed {
  const shown = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  let key = '';
  const at: number[] = [];
  let straight = true;
  for (let index = 0; index < shown.length; index += 1) {
    const character = fold(shown[index] as string);
    if (character === ' ') {
      const before = shown[index - 1];
      const after = shown[index + 1];
      if (!before || !after || !wordCharacter.test(before) || !wordCharacter.test(after)) {
        straight = false;
        continue;
      }
    }
    at.push(index);
    key += character;
  }
  return { key, shown, at: straight ? null : at };
}

/** The key of a text of the dictionary. */
export function keyOf(text: string): string {
  return keyed(text).key;
}

/** What stands on the page for a piece of the key. */
export function shownOf(text: Keyed, from: number, to: number): string {
  if (to <= from) return '';
  if (!text.at) return text.shown.slice(from, to);
  return text.shown.slice(text.at[from], (text.at[to - 1] as number) + 1);
}
