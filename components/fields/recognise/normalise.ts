const fullWidth = /[！-～]/g;
/** Zero-width characters, hyphens (SHA-1, SHA1), and the private-use area that icon fonts use. */
const invisible = /[\u200b-\u200f\u2060\ufeff\ue000-\uf8ff\u00ad-]/g;
/** Marks around a label that are no part of its name. */
const marks = '*:?!';
/** Counters (3/20, 0 / 200), requirement notes and help marks behind a label. */
const ends = /[\d)ⓘ]$/;
const trailing = /(?:\(?\d+\s*\/\s*\d+\)?|\((?:必填|选填|可选|必选|\?|!)\)|ⓘ)$/;

function withoutMarks(label: string): string {
  let from = 0;
  let to = label.length;
  while (from < to && marks.includes(label.charAt(from))) from += 1;
  while (to > from && marks.includes(label.charAt(to - 1))) to -= 1;
  return label.slice(from, to);
}

/**
 * A label as it is compared: full-width letters narrowed, spaces, asterisks, colons, counters and
 * help marks off, letters lower case.
 */
export function normaliseLabel(text: string): string {
  let label = text
    .replace(fullWidth, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(invisible, '')
    .replace(/\s+/g, '')
    .toLowerCase();
  for (;;) {
    const bare = withoutMarks(label);
    // Most labels end otherwise, and the expression is large once compiled.
    const next = ends.test(bare) ? bare.replace(trailing, '') : bare;
    if (next === label) return label;
    label = next;
  }
}
