import {
  type ControlPart,
  FILL_CONFIDENCE,
  type LabelRelation,
  type PageEntry,
  type RecognisedField,
} from '../types';
import { chooseEntry, fits, groupOf } from './choose';
import * as classes from './classes';
import { collectControls } from './controls';
import { type Boxes, boxesOf } from './geometry';
import { forms, type LabelCandidate, labelCandidates, placeholders } from './label';
import type { Lookup } from './lookup';
import type { Originals } from './originals';
import { type SearchRoot, searchRoots } from './roots';
import { type Above, collectHeadings, headingsAbove } from './sections';
import { isShown } from './shown';

export interface Recognition {
  readonly fields: readonly RecognisedField[];
  /** Labels, as the page writes them, of controls that no entry fits. */
  readonly unrecognised: readonly string[];
  /** Known headings that stand on the page. */
  readonly headings: readonly string[];
}

/** How far each relation is trusted; below `FILL_CONFIDENCE` nothing is filled. */
const trust: Readonly<Record<LabelRelation, number>> = {
  labelFor: 0.98,
  ariaLabelledby: 0.98,
  ariaLabel: 0.95,
  formItem: 0.96,
  cell: 0.92,
  preceding: 0.9,
  placeholder: 0.85,
  position: 0.78,
};

/** A control with what its label says, before entries that share the label are told apart. */
interface Found {
  readonly part: ControlPart;
  readonly more: ControlPart[];
  readonly candidate: LabelCandidate | null;
  readonly entries: readonly PageEntry[];
  /** Entries that the label names only under their own heading. */
  readonly within: readonly PageEntry[];
  readonly label: string;
  /** Whether the label says itself whose value it asks for. */
  readonly owned: boolean;
}

/** Boxes that ask for consent are named by nobody but the person. */
const consent = /同意|阅读|知悉|承诺|协议|条款/;
const longTerm = /长期/;
/** Known by what they are, whatever their label. */
const otherBoxes =
  'input:not([type="hidden"],[type="file"],[aria-hidden="true"]),textarea:not([aria-hidden="true"])';
const neverTypes = 'input[type="password"],[autocomplete="one-time-code"]';

/**
 * Recognises every field of a page, its same-origin frames and open shadow roots: of `roots`, where
 * they have just been searched for.
 */
export function recognisePage(
  start: Document,
  lookup: Lookup,
  originals: Originals,
  roots: readonly SearchRoot[] = searchRoots(start),
): Recognition {
  const fields: RecognisedField[] = [];
  const unrecognised: string[] = [];
  const headings = new Set<string>();
  for (const root of roots) {
    const one = recogniseTree(root, lookup, originals);
    fields.push(...one.fields);
    unrecognised.push(...one.unrecognised);
    for (const heading of one.headings) headings.add(heading);
  }
  return { fields, unrecognised, headings: [...headings] };
}

function recogniseTree(root: SearchRoot, lookup: Lookup, originals: Originals): Recognition {
  const parts = collectControls(root);
  const holders = new Set<Element>();
  for (const part of parts) {
    for (let at: Element | null = part.root; at; at = at.parentElement) holders.add(at);
  }
  // A box that is no part of ours has a label of its own, which is not the next one's.
  for (const box of root.querySelectorAll(otherBoxes)) {
    if (holders.has(box) || !isShown(box)) continue;
    for (let at: Element | null = box; at && !holders.has(at); at = at.parentElement) {
      holders.add(at);
    }
  }
  const found: Found[] = [];
  const boxes = boxesOf(root, parts, originals);
  for (const part of parts) {
    const previous = found[found.length - 1];
    const named = nameOf(part, holders, lookup, originals, boxes);
    if (previous && belongsTo(previous, part, named)) previous.more.push(part);
    else found.push({ part, more: [], ...named });
  }
  const roots = parts.map((part) => part.root);
  const headings = collectHeadings(root, roots, lookup, originals);
  const fields: RecognisedField[] = [];
  const unrecognised: string[] = [];
  const taken = new Set<string>();
  let before: string | null = null;
  let heading: Element | null = null;
  const aboves = found.map((each) => headingsAbove(each.part.root, headings));
  for (const [index, each] of found.entries()) {
    const above = aboves[index] as Above;
    const asked = { ...each, entries: leftOver(index, found, aboves) };
    const choice = chooseEntry(asked, {
      sections: above.texts,
      strange: above.strange,
      foreign: above.foreign,
      before,
      after: sureGroupAfter(found, index),
      together: (above.nearest?.element ?? null) === heading,
      taken: (entry) => taken.has(takenAs(entry, each.part)),
    });
    if (!choice || !each.candidate) {
      if (each.label !== '' && !consent.test(each.label)) unrecognised.push(each.label);
      continue;
    }
    const confidence = trust[each.candidate.relation] * choice.certainty;
    if (confidence >= FILL_CONFIDENCE || choice.entry.never) {
      taken.add(takenAs(choice.entry, each.part));
      before = groupOf(choice.entry);
      heading = above.nearest?.element ?? null;
    }
    fields.push({
      entry: choice.entry,
      parts: [each.part, ...each.more],
      control: each.part.control,
      container: containerOf(each.part.root, each.candidate.element),
      labelElement: each.candidate.relation === 'placeholder' ? null : each.candidate.element,
      label: each.label,
      section: choice.section ?? above.texts[0] ?? null,
      relation: each.candidate.relation,
      confidence,
    });
  }
  const texts = headings.flatMap((each) => each.texts);
  return { fields, unrecognised, headings: texts };
}

const picks = ({ kind }: ControlPart): boolean => kind === 'select' || kind === 'cascader';

/** A place that is picked and the street that is typed are two fields of one address. */
const takenAs = (entry: PageEntry, part: ControlPart): string =>
  picks(part) ? `${entry.id} picked` : entry.id;

/** A label without the marks around it: asterisk, colon. */
const cleaned = (label: string): string => label.replace(/^[\s*＊]+|[\s*＊:：]+$/g, '');

const kinds = /个人|企业|单位|机关|公司|团体/;

/** Whether choices that can be seen are no kinds of entity: 备案类型 of 网站 and App. */
function offersOther({ id }: PageEntry, { kind, root }: ControlPart, originals: Originals) {
  if (id !== 'entity.type' || (kind !== 'radio' && root.tagName !== 'SELECT')) return false;
  const texts = originals.originalText(root);
  return /网站|app/i.test(texts) && !kinds.test(texts);
}

/** Entries that a widget can be: a list to choose from is a choice before it is a text. */
function likeliest(
  entries: readonly PageEntry[],
  part: ControlPart,
  originals: Originals,
): readonly PageEntry[] {
  const fitting = entries.filter(
    (entry) => fits(entry, part.kind) && !offersOther(entry, part, originals),
  );
  const chosen = picks(part) || part.kind === 'radio';
  const best = fitting.filter(({ value }) => chosen === /^(?:choices?|region|yesNo)$/.test(value));
  return best.length > 0 ? best : fitting;
}

type Named = Pick<Found, 'candidate' | 'entries' | 'within' | 'label' | 'owned'> & {
  readonly blocked: boolean;
};

/** The first of a control's candidates that an entry knows. */
function nameOf(
  part: ControlPart,
  holders: ReadonlySet<Element>,
  lookup: Lookup,
  originals: Originals,
  boxes: Boxes,
): Named {
  const none = { candidate: null, entries: [], within: [], owned: false, blocked: false };
  if (part.control.matches(neverTypes)) return { ...none, label: '' };
  const context = { originals, holdsOtherControl: (element: Element) => holders.has(element) };
  const known = (candidate: LabelCandidate): Named | null => {
    for (const form of forms(candidate, originals)) {
      const entries = likeliest(lookup.entries(form), part, originals);
      const within = likeliest(lookup.within(form), part, originals);
      if (entries.length + within.length > 0) {
        const owned = lookup.isOwned(form);
        return { candidate, entries, within, owned, label: cleaned(form), blocked: false };
      }
    }
    return null;
  };
  /** A column of labels names none of the controls beside it. */
  const isColumn = ({ element, relation }: LabelCandidate): boolean => {
    if (!element || relation !== 'preceding' || element.childElementCount < 2) return false;
    const named = [...element.children].filter(
      (child) => lookup.entries(originals.originalText(child)).length > 0,
    );
    return named.length > 1;
  };
  let unknown: LabelCandidate | null = null;
  let column = false;
  const search = labelCandidates(part, context);
  let step = search.next();
  for (; !step.done; step = search.next()) {
    if (isColumn(step.value)) {
      column = true;
      continue;
    }
    const hit = known(step.value);
    if (hit) return hit;
    // A heading names none of the controls under it.
    if (step.value.relation === 'preceding' && lookup.headingRead(step.value.text) !== null) break;
    const names = step.value.naming || /[:：]\s*$/.test(step.value.text);
    const fitting = step.value.text.trim().length <= 40;
    if (fitting && (unknown === null || (names && !unknown.naming))) unknown = step.value;
    // A label that nobody knows must not be passed over for one further up.
    if (names && fitting) return { ...none, label: cleaned(step.value.text) };
  }
  const blocked = step.done === true && step.value;
  for (const candidate of placeholders(part, originals)) {
    const hit = known(candidate);
    if (hit) return { ...hit, blocked };
  }
  // Where nodes name it, or something else on its line is met first, boxes have nothing to add.
  // A search box stands alone, whatever is above it.
  const alone = isSearch(part) || !(unknown === null || column);
  const placed = alone ? null : boxes.labelOf(part);
  const hit = placed && known(placed);
  if (hit) return hit;
  return { ...none, blocked, label: cleaned(unknown?.text ?? '') };
}

/** Whether a control shares the label of the one before it: its second half. */
function belongsTo(previous: Found, part: ControlPart, named: Named): boolean {
  if (previous.part.kind === 'file' || part.kind === 'file' || isSearch(part)) return false;
  const last = previous.more[previous.more.length - 1] ?? previous.part;
  const noEnd = part.kind === 'checkbox' && longTerm.test(named.label);
  // A box with its own words may stand deep in wrappers of its library.
  const deepest = noEnd ? 8 : 4;
  let common: Element | null = part.root.parentElement;
  for (let level = 0; common && !common.contains(last.root); level++) {
    if (level > deepest || common.tagName === 'FORM' || common.tagName === 'BODY') return false;
    common = common.parentElement;
  }
  if (!common) return false;
  if (noEnd || isNextLevel(previous, part, named.label)) return true;
  const { candidate } = named;
  if (
    candidate?.element &&
    candidate.relation !== 'cell' &&
    candidate.element === previous.candidate?.element &&
    named.entries.some((entry) => previous.entries.includes(entry))
  ) {
    return true;
  }
  if (named.candidate?.relation === 'placeholder') {
    const label = previous.candidate?.relation !== 'placeholder';
    return label && previous.entries.some((entry) => named.entries.includes(entry));
  }
  if (named.entries.length > 0 || !named.blocked || previous.entries.length === 0) return false;
  // What says of itself that it is something else is no second half.
  if (previous.candidate?.relation === 'placeholder') return false;
  const [item, before] = [part, last].map((each) => itemOf(each.root));
  // Where no form item holds them together, a label of its own holds them apart.
  return item === before && (item !== null || !isLabel(named.label));
}

/** What lists below the province call themselves, level by level. */
const levelNames = [/^(?:地级)?(?:城?市|地市)$/, /^(?:市辖)?(?:区|县|区\/?县|县\/?区)$/];

/** Whether a list is the next level of a region, by its own name: 省份, 城市, 区县. */
function isNextLevel(
  { part: first, more, entries, label }: Found,
  part: ControlPart,
  name: string,
) {
  const lists = [first, ...more];
  return (
    entries.some(({ value }) => value === 'region') &&
    !levelNames[0]?.test(label) &&
    [...lists, part].every(picks) &&
    levelNames[lists.length - 1]?.test(
      /\p{Script=Han}[\p{Script=Han}/]*/u.exec(name)?.[0] ?? '',
    ) === true
  );
}

/** Whether a text between two boxes is a label of the second, not what joins or measures them. */
const isLabel = (text: string): boolean =>
  /\p{Script=Han}{2}/u.test(text) && !/^(?:区号|号码|分机|分机号|长期|长期有效)$/.test(text.trim());

/** A search box belongs to nothing before it; what a list is searched with is its own (antd 5). */
const isSearch = ({ kind, control }: ControlPart): boolean =>
  kind === 'text' &&
  (control.getAttribute('type') === 'search' || control.getAttribute('role') === 'searchbox');

/**
 * The entries that a label may mean, less those that a plainer one asks for further down the same
 * part: of 电话 and 手机 the first is no mobile number. Two boxes are an area code and a number.
 */
function leftOver(
  index: number,
  found: readonly Found[],
  aboves: readonly Above[],
): readonly PageEntry[] {
  const each = found[index] as Found;
  const { entries, more } = each;
  if (entries.length < 2) return entries;
  const heading = aboves[index]?.nearest;
  const plainer = found.filter(
    (other, at) =>
      at > index && aboves[at]?.nearest === heading && other.entries.length < entries.length,
  );
  const rest = entries.filter((entry) => !plainer.some((other) => other.entries.includes(entry)));
  const kept = rest.length > 0 ? rest : entries;
  const numbers = kept.filter(({ id }) => /phone2$/i.test(id));
  return more.length > 0 && numbers.length > 0 ? numbers : kept;
}

/** What holds one label with its controls: a form item of any library, a cell, a list's row. */
function itemOf(from: Element): Element | null {
  for (let at: Element | null = from; at; at = at.parentElement) {
    if (/^(?:TD|LI|FIELDSET|DD)$/.test(at.tagName)) return at;
    if (/(?<!in-)form[-_]?(?:item|group|field|row)(?:\s|$)/.test(classes.namesOf(at))) return at;
  }
  return null;
}

/** The part of the form that the next field with only one possible entry belongs to. */
function sureGroupAfter(found: readonly Found[], index: number): string | null {
  for (const each of found.slice(index + 1, index + 6)) {
    if (each.entries.length === 1 && each.entries[0]) return groupOf(each.entries[0]);
  }
  return null;
}

function containerOf(root: HTMLElement, label: HTMLElement | null): HTMLElement {
  if (!label) return root;
  let at: HTMLElement = root;
  while (at.parentElement && !at.contains(label)) at = at.parentElement;
  return at;
}
