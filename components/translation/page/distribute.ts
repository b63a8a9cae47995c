/** One text of a run, as distributing needs it. */
export interface Part {
  /** The page's own text. */
  readonly original: string;
  readonly held: boolean;
  readonly link: boolean;
  /** What it would be in English alone (its own letters where it holds no Chinese). */
  readonly alone: string;
}

/**
 * Lays the English of a whole string into the texts it is split over, so that it reads right and
 * each link or emphasis keeps its own words. Null where that cannot be done without emptying a
 * link: the parts are then translated one by one.
 */
export function distribute(english: string, parts: readonly Part[]): string[] | null {
  const anchored = aroundHeld(english, parts);
  if (anchored) return anchored;
  if (parts.some((part) => part.link && part.original.trim() !== '')) return null;
  const first = parts.findIndex((part) => part.original.trim() !== '');
  return parts.map((_part, index) => (index === first ? english : ''));
}

function aroundHeld(english: string, parts: readonly Part[]): string[] | null {
  const pieces = parts.map(() => '');
  const lower = english.toLowerCase();
  let from = 0;
  let bare: number | null = null;
  let lastHeld: number | null = null;
  /** Lays what stands between two held words into the bare text there. */
  const lay = (text: string): boolean => {
    if (bare !== null) pieces[bare] += text;
    else if (text.trim() === '' && lastHeld !== null) pieces[lastHeld] += text;
    else if (text !== '') return false;
    return true;
  };
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    const words = part.alone.trim();
    if (!part.held || words === '') {
      if (!part.held && bare === null && (words !== '' || part.original !== '')) bare = index;
      continue;
    }
    const at = find(lower, words.toLowerCase(), from);
    if (at < 0 || !lay(english.slice(from, at))) return null;
    pieces[index] = english.slice(at, at + words.length);
    from = at + words.length;
    bare = null;
    lastHeld = index;
  }
  return lay(english.slice(from)) ? pieces : null;
}

/** Finds words as words: "3" is not in "13". */
function find(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    const cuts =
      (/\w/.test(before) && /^\w/.test(words)) || (/\w/.test(after) && /\w$/.test(words));
    if (!cuts) return at;
  }
  return -1;
}

/**
 * Pieces translated one by one: Chinese needs no space between them, English does. A space goes
 * to the end of a piece (or the start of the next) that we write anyway.
 */
export function spaceOut(pieces: string[], ours: readonly boolean[]): string[] {
  const spaced = [...pieces];
  for (let index = 0; index < spaced.length; index += 1) {
    const left = spaced[index] as string;
    let next = index + 1;
    while (next < spaced.length && spaced[next] === '') next += 1;
    const right = spaced[next];
    if (right === undefined || left === '') continue;
    if (!/[\w)\]”,.:;!?]$/.test(left) || !/^[\w([“]/.test(right)) continue;
    if (ours[index]) spaced[index] = `${left} `;
    else if (ours[next]) spaced[next] = ` ${right}`;
  }
  return spaced;
}
