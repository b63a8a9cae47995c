import type { ControlPart, RecognisedField } from '../fields/types';
import { longTerm, type Wanted } from './wanted';
import type { Want } from './widgets/types';

/** One widget and what it should hold. */
export interface Share {
  readonly part: ControlPart;
  readonly want: Want;
}

const typed = (part: ControlPart): boolean =>
  part.kind === 'text' || part.kind === 'longText' || part.kind === 'number';
const picks = (part: ControlPart): boolean => part.kind === 'select' || part.kind === 'cascader';

/** Area code, number and extension of a landline. */
const landline = /^(0\d{2,3})[-\s]?(\d{7,8})(?:[-转](\d+))?$/;

/**
 * Shares a field's value out among its widgets: area code and number, province and street, start
 * and end. Null where the widgets do not add up to the value; then nothing is written.
 */
export function shareOut(
  field: Pick<RecognisedField, 'parts' | 'label'>,
  wanted: Wanted,
  fileOf: (fileId: string) => File | null,
): readonly Share[] | null {
  const { parts } = field;
  const [first] = parts;
  if (!first) return null;
  switch (wanted.kind) {
    case 'text':
      return shareText(parts, wanted.text);
    case 'texts':
    case 'choice':
    case 'choices':
      return [{ part: first, want: wanted }];
    case 'date':
      return wanted.iso === longTerm ? shareNoEnd(parts) : [{ part: first, want: wanted }];
    case 'path':
      return sharePath(parts.filter(picks), parts.filter(typed), wanted.levels);
    case 'address':
      return shareAddress(parts, wanted);
    case 'dates':
      return shareDates(parts, wanted, field.label);
    case 'file': {
      const file = fileOf(wanted.fileId);
      return file ? [{ part: first, want: { kind: 'file', file } }] : null;
    }
  }
}

function shareText(parts: readonly ControlPart[], text: string): readonly Share[] | null {
  const boxes = parts.filter((part) => typed(part) && !part.control.hasAttribute('readonly'));
  const [first] = parts;
  if (boxes.length === 0) {
    return first && parts.length === 1
      ? [{ part: first, want: { kind: 'choice', texts: [text] } }]
      : null;
  }
  if (boxes.length === 1 && boxes[0]) return [{ part: boxes[0], want: { kind: 'text', text } }];
  const phone = landline
    .exec(text)
    ?.slice(1)
    .filter((piece) => piece !== undefined);
  if (!phone || phone.length > boxes.length) return null;
  return boxes.flatMap((part, index) => {
    const piece = phone[index];
    return piece === undefined ? [] : [{ part, want: { kind: 'text', text: piece } as const }];
  });
}

function sharePath(
  selects: readonly ControlPart[],
  boxes: readonly ControlPart[],
  levels: readonly (readonly string[])[],
): readonly Share[] | null {
  const [first] = selects;
  const [box] = boxes;
  if (!first) {
    const text = levels.map((texts) => texts[0] ?? '').join('');
    return box && levels.length > 0 ? [{ part: box, want: { kind: 'text', text } }] : null;
  }
  // A native select alone asks for the province; any other may be a cascader once it is open.
  if (selects.length === 1 && first.control.tagName !== 'SELECT') {
    return [{ part: first, want: { kind: 'path', levels } }];
  }
  return selects.flatMap((part, index) => {
    const texts = levels[index];
    return texts ? [{ part, want: { kind: 'choice', texts } as const }] : [];
  });
}

function shareAddress(
  parts: readonly ControlPart[],
  wanted: Extract<Wanted, { kind: 'address' }>,
): readonly Share[] | null {
  const selects = parts.filter(picks);
  const boxes = parts.filter(typed);
  const street = boxes[boxes.length - 1];
  if (selects.length === 0 || wanted.levels.length === 0) return null;
  const path = sharePath(selects, [], wanted.levels);
  if (!path) return null;
  return street ? [...path, { part: street, want: { kind: 'text', text: wanted.street } }] : path;
}

const boxOf = (parts: readonly ControlPart[]): ControlPart | undefined =>
  parts.find((part) => part.kind === 'checkbox' || part.kind === 'switch');

function shareNoEnd(parts: readonly ControlPart[]): readonly Share[] | null {
  const box = boxOf(parts);
  return box ? [{ part: box, want: { kind: 'check', on: true } }] : null;
}

/** What asks, of a validity, for the day on which it ends. */
const asksForEnd = /(?<!起)[至到止]|截止|结束|终止|失效/;
/** A placeholder that shows what one day looks like. */
const showsDay = /日期|\d{4}|yyyy/i;

const isRange = (part: ControlPart): boolean =>
  part.kind === 'date' && part.root.querySelectorAll('input:not([type="hidden"])').length > 1;

function shareDates(
  parts: readonly ControlPart[],
  { from, until }: Extract<Wanted, { kind: 'dates' }>,
  label: string,
): readonly Share[] | null {
  const dates = parts.filter((part) => part.kind === 'date' || typed(part));
  const [first, second] = dates;
  const box = boxOf(parts);
  if (until === longTerm) {
    if (!box) return null;
    const shares: Share[] = [];
    if (first && !isRange(first) && from)
      shares.push({ part: first, want: { kind: 'date', iso: from } });
    return [...shares, { part: box, want: { kind: 'check', on: true } }];
  }
  const shares: Share[] = box ? [{ part: box, want: { kind: 'check', on: false } }] : [];
  if (first && isRange(first)) {
    return from && until
      ? [...shares, { part: first, want: { kind: 'dates', from, until } }]
      : null;
  }
  // One picker may take both ends in one line; its driver finds out.
  if (first?.kind === 'date' && !second && from && until && first.control.tagName === 'INPUT') {
    const native = /^(?:date|month|datetime-local)$/.test(first.control.getAttribute('type') ?? '');
    if (!native) return [...shares, { part: first, want: { kind: 'dates', from, until } }];
  }
  if (first && !second) {
    // One picker alone asks for the end. Into a box to type in both may belong, one way or another.
    const placeholder = first.control.getAttribute('placeholder') ?? '';
    const oneDay =
      first.kind === 'date' || asksForEnd.test(label + placeholder) || showsDay.test(placeholder);
    return until && oneDay
      ? [...shares, { part: first, want: { kind: 'date', iso: until } }]
      : null;
  }
  if (first && from) shares.push({ part: first, want: { kind: 'date', iso: from } });
  if (second && until) shares.push({ part: second, want: { kind: 'date', iso: until } });
  return shares.length > 0 ? shares : null;
}
