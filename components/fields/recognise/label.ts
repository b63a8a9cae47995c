import type { ControlPart, LabelRelation } from '../types';
import * as classes from './classes';
import type { Originals } from './originals';

/** A text that may be a control's label, best first. */
export interface LabelCandidate {
  readonly text: string;
  readonly element: HTMLElement | null;
  readonly relation: LabelRelation;
  /** Whether the element is there to name something: an unknown one ends the search. */
  readonly naming: boolean;
}

export interface LabelContext {
  readonly originals: Originals;
  /** The control whose root holds or is an element's part, if any. */
  holdsOtherControl(element: Element, part: ControlPart): boolean;
}

/** Longer texts are notices, not labels. */
const longestLabel = 60;
const maxClimb = 12;
const stops = new Set(['FORM', 'BODY', 'HTML', 'MAIN']);
/** A list that is no control of ours stands hidden beside what is drawn for it (layui). */
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'SVG',
  'IMG',
  'BUTTON',
  'HR',
  'BR',
  'SELECT',
]);
const namingTags = new Set(['LABEL', 'TH', 'DT', 'LEGEND']);
const roleNames = new Set(['rowheader', 'columnheader', 'term']);

const isNaming = (element: Element): boolean =>
  namingTags.has(element.tagName) ||
  classes.labelish.test(classes.namesOf(element)) ||
  roleNames.has(element.getAttribute('role') ?? '');

const isGroup = (part: ControlPart): boolean => part.kind === 'radio' || part.kind === 'checkbox';

function byId(part: ControlPart, id: string): HTMLElement | null {
  const root = part.control.getRootNode() as Document | ShadowRoot;
  return typeof root.getElementById === 'function' ? root.getElementById(id) : null;
}

/** Labels that the page ties to the control itself. */
function* declared(part: ControlPart, context: LabelContext): Generator<LabelCandidate> {
  const { originals } = context;
  const owners = part.root === part.control ? [part.root] : [part.control, part.root];
  if (isGroup(part)) owners.shift();
  for (const owner of owners) {
    for (const id of (owner.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
      const element = id === '' ? null : byId(part, id);
      const text = element ? originals.originalText(element) : '';
      if (element && text) yield { text, element, relation: 'ariaLabelledby', naming: true };
    }
  }
  for (const owner of owners) {
    if (owner.id === '') continue;
    const root = owner.getRootNode() as ParentNode;
    const element = root.querySelector<HTMLElement>(`label[for="${CSS.escape(owner.id)}"]`);
    const text = element ? originals.originalText(element) : '';
    // A label around the whole widget holds icons and helps beside the name, or no name at all.
    const naming = element?.contains(owner) === false;
    if (element && text) yield { text, element, relation: 'labelFor', naming };
  }
  const around = isGroup(part) ? null : part.root.closest('label');
  if (around) {
    const text = originals.originalText(around);
    yield { text, element: around as HTMLElement, relation: 'labelFor', naming: false };
  }
  for (const owner of owners) {
    const text = originals.originalAttribute(owner, 'aria-label');
    if (text) yield { text, element: null, relation: 'ariaLabel', naming: false };
  }
}

/** The head of a cell's column: in a table, or the cell above in a grid of equal rows. */
function headOf(cell: Element, context: LabelContext, part: ControlPart): HTMLElement | null {
  if (cell.tagName === 'TD') {
    const head = cell.closest('table')?.querySelector('thead tr');
    const found = head?.children[(cell as HTMLTableCellElement).cellIndex];
    if (found) return found as HTMLElement;
  }
  const row = cell.parentElement;
  const before = row?.previousElementSibling;
  if (!row || !before || context.holdsOtherControl(before, part)) return null;
  const cells = row.children;
  if (cells.length < 2 || cells.length !== before.children.length) return null;
  return (before.children[[...cells].indexOf(cell)] as HTMLElement) ?? null;
}

/** A row of more cells than one names what stands in itself, nothing in the rows below it. */
const namesItsOwn = (element: Element): boolean =>
  element.tagName === 'TR' && element.childElementCount > 1;

const relationAt = (parent: Element, from: Element): LabelRelation => {
  if (from.tagName === 'TD' || from.tagName === 'TH' || from.tagName === 'DD') return 'cell';
  const role = from.getAttribute('role');
  if (role === 'cell' || role === 'gridcell') return 'cell';
  return classes.isFormItem(classes.namesOf(parent)) ? 'formItem' : 'preceding';
};

/** Where the search for texts before a control begins: the box of a group may hold its label too. */
function startOf({ root, control }: ControlPart): HTMLElement {
  let from = control;
  if (!root.contains(control)) return root;
  while (from !== root && from.parentElement && from.parentElement !== root) {
    from = from.parentElement;
  }
  return from;
}

/**
 * Texts before the control, nearest first, climbing until another control is met: what stands
 * before that one is its label. Returns whether another control ended the climb.
 */
function* preceding(part: ControlPart, context: LabelContext): Generator<LabelCandidate, boolean> {
  let from = isGroup(part) ? startOf(part) : part.root;
  for (let level = 0; level < maxClimb; level++) {
    const parent: HTMLElement | null = from.parentElement;
    if (!parent) return false;
    const cell = from;
    const head = function* (): Generator<LabelCandidate> {
      const element = headOf(cell, context, part);
      const text = element ? context.originals.originalText(element) : '';
      if (text.trim() !== '') yield { text, element, relation: 'cell', naming: false };
    };
    for (let at: ChildNode | null = from.previousSibling; at; at = at.previousSibling) {
      if (at.nodeType === 3) {
        const text = context.originals.originalText(at);
        if (text.trim() === '') continue;
        yield { text, element: parent, relation: relationAt(parent, from), naming: false };
      } else if (at.nodeType === 1) {
        const element = at as HTMLElement;
        if (context.holdsOtherControl(element, part)) {
          yield* head();
          return true;
        }
        if (skipped.has(element.tagName.toUpperCase())) continue;
        // What a widget says aloud of its state, beside itself.
        if (element.hasAttribute('aria-live')) continue;
        if (namesItsOwn(element)) continue;
        const text = context.originals.originalText(element);
        if (text.trim() === '') continue;
        yield { text, element, relation: relationAt(parent, from), naming: isNaming(element) };
      }
    }
    yield* head();
    if (stops.has(parent.tagName)) return false;
    from = parent;
  }
  return false;
}

/** The candidates of a control in the order of trust; returns whether another control was met. */
export function* labelCandidates(
  part: ControlPart,
  context: LabelContext,
): Generator<LabelCandidate, boolean> {
  yield* declared(part, context);
  const own = ownText(part, context.originals);
  if (own) yield own;
  return yield* preceding(part, context);
}

/** A box that stands alone is named by the text beside it. */
function ownText(part: ControlPart, originals: Originals): LabelCandidate | null {
  if (part.kind !== 'checkbox' && part.kind !== 'switch') return null;
  const around = part.control.closest('label') ?? part.root;
  const after = around.nextSibling;
  const text =
    originals.originalText(around).trim() || (after ? originals.originalText(after) : '');
  if (text.trim() === '') return null;
  return { text, element: around as HTMLElement, relation: 'labelFor', naming: false };
}

/** What a text box says about itself while it is empty. */
export function* placeholders(part: ControlPart, originals: Originals): Generator<LabelCandidate> {
  for (const name of ['placeholder', 'title', 'data-placeholder']) {
    const text = originals.originalAttribute(part.control, name);
    if (text) yield { text, element: null, relation: 'placeholder', naming: false };
  }
  // Selects of some libraries show it as an element.
  if (part.kind === 'select' || part.kind === 'cascader' || part.kind === 'date') {
    const shown = part.root.querySelector('[class*="placeholder"]');
    const text = shown ? originals.originalText(shown) : '';
    if (text) yield { text, element: null, relation: 'placeholder', naming: false };
  }
}

/** The forms under which a candidate is looked up: whole, then each text of its own. */
export function* forms(candidate: LabelCandidate, originals: Originals): Generator<string> {
  if (candidate.text.length <= longestLabel) yield candidate.text;
  const { element } = candidate;
  if (!element || candidate.relation === 'placeholder') return;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let count = 0; count < 8; ) {
    const node = walker.nextNode();
    if (!node) return;
    const text = originals.originalText(node);
    if (text.trim() === '' || text === candidate.text) continue;
    count += 1;
    if (text.length <= longestLabel) yield text;
  }
}
