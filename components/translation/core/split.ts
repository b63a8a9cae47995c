import { asLabel, joinList, raiseFirst } from './english';
import { hasChinese, type Keyed, shownOf } from './keyed';
import type { SlotValue } from './pattern';
import type { Context, Known } from './translate';

const opening = '([<《"';
export const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '《': '》',
  '"': '"',
};

/** Positions of the marks of a kind that stand outside parentheses and quotes. */
export function outside(key: string, isMark: (character: string, at: number) => boolean): number[] {
  const found: number[] = [];
  const open: string[] = [];
  for (let at = 0; at < key.length; at += 1) {
    const character = key.charAt(at);
    if (open[open.length - 1] === character) open.pop();
    else if (opening.includes(character) && closing[character]) {
      open.push(closing[character] as string);
    } else if (open.length === 0 && isMark(character, at)) found.push(at);
  }
  return open.length === 0 ? found : [];
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** The mark that ends it, or ''. */
  readonly mark: string;
}

export function cut(key: string, marks: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const at of marks) {
    if (at > from) pieces.push({ from, to: at, mark: key.charAt(at) });
    from = at + 1;
  }
  if (from < key.length) pieces.push({ from, to: key.length, mark: '' });
  return pieces;
}

const ends: Readonly<Record<string, string>> = { '。': '. ', ';': '; ', '!': '! ', '?': '? ' };

/** Ends of sentences. */
export const sentenceMark = (character: string): boolean => character in ends;
export const clauseMark = (character: string): boolean => character === ',';
export const listMark = (character: string): boolean =>
  character === '、' || character === '/' || character === '|' || character === '·';

/** A mark's English form after a sentence. */
export function endOf(mark: string): string {
  return ends[mark] ?? mark;
}

/** The colon between a label and its value: not one of a time or an address. */
export function labelColon(key: string): number {
  const found = outside(
    key,
    (character, at) =>
      character === ':' &&
      !(/\d/.test(key.charAt(at - 1)) && /\d/.test(key.charAt(at + 1))) &&
      !key.startsWith('://', at),
  );
  const first = found[0];
  return first === undefined || first === 0 || first === key.length - 1 ? -1 : first;
}

/** Marks and words that part a text. */
const parting = /[。;!?,、/|·:()[\]《》"和或及与_-]/;

/** A mark between the parts of a page's title (我的备案-阿里云): words on both sides, one of them Chinese. */
const titleMark = /(?<=[a-z㐀-鿿)])[-_|](?=[㐀-鿿])|(?<=[㐀-鿿)])[-_|](?=[a-z])/g;

/** A text of several parts, where every part is known. */
export function byParts(text: Keyed, depth: number, context: Context): Known | null {
  const { key } = text;
  if (!parting.test(key)) {
    return context.syntax?.compose(text, depth, context) ?? spaced(text, depth, context);
  }
  const all = (pieces: readonly Piece[]): Known[] | null => {
    const known: Known[] = [];
    for (const piece of pieces) {
      const found = context.known(text, piece.from, piece.to, depth + 1);
      if (!found) return null;
      known.push(found);
    }
    return known;
  };

  const sentences = cut(key, outside(key, sentenceMark));
  if (sentences.length > 1) {
    const known = all(sentences);
    if (!known) return null;
    const english = known.map((each, index) => {
      const mark = sentences[index]?.mark ?? '';
      const before = known[index - 1]?.english ?? '';
      const followsSemicolon = sentences[index - 1]?.mark === ';' && !endsSentence(before);
      const words = followsSemicolon ? context.inner(each) : each.english;
      return endsSentence(words) ? `${words} ` : words + endOf(mark);
    });
    const closed = sentences[sentences.length - 1]?.mark === '' && known.length > 1;
    const joined = english.join('').trim();
    return pattern(
      closed && !/[.!?:…]$/.test(joined) && !/:$/.test(joined) ? `${joined}.` : joined,
    );
  }

  const bracket = brackets(key);
  if (bracket) {
    const [outer, inner] = [bracket.outer, bracket.inner];
    const known = all([outer, inner]);
    if (known?.[0] && known[1]) {
      const close = closing[bracket.open] as string;
      const inside = `${bracket.open}${context.inner(known[1])}${close}`;
      return bracket.after
        ? pattern(`${known[0].english} ${inside}`)
        : pattern(`${bracket.open}${known[1].english}${close} ${known[0].english}`);
    }
  }

  if (key.length > 2 && /^(".*"|《.*》|\[.*\]|\(.*\))$/.test(key)) {
    const inside = context.known(text, 1, key.length - 1, depth + 1);
    if (inside) {
      const open = key.charAt(0);
      const [left, right] = open === '(' || open === '[' ? [open, closing[open]] : ['“', '”'];
      return pattern(`${left}${raiseFirst(asLabel(inside.english))}${right}`);
    }
  }

  const colon = labelColon(key);
  if (colon > 0) {
    const known = all([
      { from: 0, to: colon, mark: ':' },
      { from: colon + 1, to: key.length, mark: '' },
    ]);
    if (known?.[0] && known[1]) {
      return pattern(`${known[0].english}: ${raiseFirst(asLabel(known[1].english))}`);
    }
  }

  // 区号-号码 is one thing.
  const titled = /,|区号/.test(key) ? [] : [...key.matchAll(titleMark)].map(({ index }) => index);
  const parts =
    titled.length > 0
      ? cut(
          key,
          outside(key, (_, at) => titled.includes(at)),
        )
      : [];
  const titles = parts.length > 1 ? all(parts) : null;
  if (titles) {
    const by = key.includes('|') ? ' | ' : ' - ';
    return pattern(titles.map(({ english }) => raiseFirst(asLabel(english))).join(by));
  }

  const clauses = cut(key, outside(key, clauseMark));
  if (clauses.length > 1 && context.syntax) return context.syntax.compose(text, depth, context);
  if (clauses.length > 1) {
    const known = all(clauses);
    if (known) {
      const words = known.map((each, index) => (index === 0 ? each.english : context.inner(each)));
      return pattern(words.map((each) => each.replace(/\.$/, '')).join(', '));
    }
    return null;
  }

  const composed = context.syntax?.compose(text, depth, context);
  if (composed) return composed;
  const list = listItems(text, 0, key.length, depth, context);
  if (list && hasChinese(key))
    return pattern(list.text.charAt(0).toUpperCase() + list.text.slice(1));
  return spaced(text, depth, context);
}

const endsSentence = (text: string): boolean => /[.!?]$/.test(text);

const pattern = (english: string): Known => ({ english, kind: 'pattern' });

/** `text（parenthesis）` or `（parenthesis）text`: one pair, at an end. */
function brackets(
  key: string,
): { open: string; outer: Piece; inner: Piece; after: boolean } | null {
  const last = key.charAt(key.length - 1);
  if (last === ')' || last === ']') {
    const open = last === ')' ? '(' : '[';
    let level = 0;
    for (let at = key.length - 1; at > 0; at -= 1) {
      if (key.charAt(at) === last) level += 1;
      else if (key.charAt(at) === open) level -= 1;
      if (level === 0) {
        if (key.length - 1 - at < 2) return null;
        return {
          open,
          after: true,
          outer: { from: 0, to: at, mark: '' },
          inner: { from: at + 1, to: key.length - 1, mark: '' },
        };
      }
    }
  }
  const first = key.charAt(0);
  const close = closing[first];
  if ((first === '(' || first === '[') && close) {
    const at = key.indexOf(close);
    if (at > 1 && at < key.length - 1) {
      return {
        open: first,
        after: false,
        outer: { from: at + 1, to: key.length, mark: '' },
        inner: { from: 1, to: at, mark: '' },
      };
    }
  }
  return null;
}

const conjunction = /以及|和|或者|或|及|与/g;

/** A list of known words: `jpg、png和bmp`, `个人/企业`. Null where it is none. */
export function listOf(
  text: Keyed,
  from: number,
  to: number,
  depth: number,
  context: Context,
): SlotValue | null {
  const whole = depth > 1 && to - from <= longestList && context.known(text, from, to, depth + 1);
  if (whole) return { text: context.inner(whole), translated: whole.kind !== 'plain' };
  return listItems(text, from, to, depth, context);
}

const longestList = 120;

/** One of these stands in a list; most texts hold none. */
const listSign = /[、/|·,和或及与]/;

/** Its items, two or more. */
function listItems(
  text: Keyed,
  from: number,
  to: number,
  depth: number,
  context: Context,
): SlotValue | null {
  const piece = text.key.slice(from, to);
  if (to - from > longestList || !listSign.test(piece) || /[。;!?]/.test(piece)) return null;
  const marks = outside(piece, (character) => listMark(character) || character === ',');
  const slash = marks.length > 0 && marks.every((at) => '/|·'.includes(piece.charAt(at)));
  // 个人备案 · 主体资料: titles beside each other, not one thing or another.
  const beside = slash && /^[|·]$/.test(piece.charAt(marks[0] as number));
  const items: string[] = [];
  let word: 'and' | 'or' | '' = '';
  const cuts = cut(piece, marks);
  for (let index = 0; index < cuts.length; index += 1) {
    const { from: start, to: end } = cuts[index] as Piece;
    const item = text.key.slice(from + start, from + end);
    const { dictionary } = context;
    // 商品交易、医疗咨询等内容: of all of them.
    if (index > 0 && index === cuts.length - 1 && /.等[^等]{0,4}$/.test(item)) return null;
    const isWord = dictionary.entry(item) !== undefined || dictionary.term(item) !== undefined;
    const split = isWord ? null : conjoined(text, from + start, from + end, depth, context);
    if (split) {
      items.push(...split.items);
      word = split.word;
      continue;
    }
    const known = marks.length > 0 && context.known(text, from + start, from + end, depth + 1);
    // 村委会、居委会请选择…: what is asked of the last is asked of all.
    if (!known || /^for .*, /i.test(known.english)) return null;
    // 不联网、不收费的App: what is said of the last is no item of its own.
    if (
      known.lacks === 'subject' &&
      index < cuts.length - 1 &&
      /的[^的、]/.test(text.key.slice(from + (cuts[cuts.length - 1] as Piece).from, to))
    )
      return null;
    items.push(beside ? raiseFirst(asLabel(known.english)) : context.inner(known));
  }
  if (items.length < 2) return null;
  const by = beside ? ` ${piece.charAt(marks[0] as number)} ` : ' / ';
  return { text: slash && !word ? items.join(by) : joinList(items, word), translated: true };
}

/** Two known pieces on either side of 和, 或, 及. */
function conjoined(
  text: Keyed,
  from: number,
  to: number,
  depth: number,
  context: Context,
): { items: string[]; word: 'and' | 'or' } | null {
  const piece = text.key.slice(from, to);
  for (const found of piece.matchAll(conjunction)) {
    const at = found.index;
    const after = at + found[0].length;
    if (at === 0 || after >= piece.length) continue;
    const left = context.known(text, from, from + at, depth + 1);
    const right = left && context.known(text, from + after, to, depth + 1);
    // A condition and an order are not of one kind.
    const ofKind = ({ role }: Known): boolean => role === 'condition' || role === 'statement';
    // Nor are a thing and an act: 照片与填写 is torn from 填写信息.
    const isAct = (start: number, end: number): boolean => {
      const word = text.key.slice(start, end);
      const { dictionary } = context;
      return dictionary.verb(word) !== undefined && dictionary.term(word) === undefined;
    };
    if (isAct(from, from + at) !== isAct(from + after, to)) continue;
    if (left && right && ofKind(left) === ofKind(right)) {
      const word = found[0].startsWith('或') ? 'or' : 'and';
      return { items: [context.inner(left), context.inner(right)], word };
    }
  }
  return null;
}

/** Known pieces with a space between them on the page: `已备案 待审核`. */
function spaced(text: Keyed, depth: number, context: Context): Known | null {
  const { shown, at } = text;
  if (!at || !shown.includes(' ')) return null;
  const pieces: Piece[] = [];
  let from = 0;
  for (let index = 1; index < at.length; index += 1) {
    if ((at[index] as number) > (at[index - 1] as number) + 1) {
      pieces.push({ from, to: index, mark: ' ' });
      from = index;
    }
  }
  if (pieces.length === 0 || pieces.length > 20) return null;
  pieces.push({ from, to: text.key.length, mark: '' });
  const words: string[] = [];
  for (const piece of pieces) {
    const known = context.known(text, piece.from, piece.to, depth + 1);
    // 已备案 App 新增平台的: a condition leans on more than a space.
    if (!known || known.role === 'condition') return null;
    words.push(known.english || shownOf(text, piece.from, piece.to));
  }
  return pattern(words.join(' '));
}
