import type { PageSummary } from '../messaging/page-contract';
import type { PageConsole } from './page-console';
import type { Recognition } from './recognise/recognise';
import { type ControlKind, type ControlPart, FILL_CONFIDENCE, type RecognisedField } from './types';

/** Why a recognised field is left alone, or null where it can be filled. */
export function leftAlone(
  field: RecognisedField,
): 'never' | 'pagesOwn' | 'noValue' | 'unsure' | 'disabled' | 'readOnly' | null {
  if (field.entry.never) return field.entry.never === 'pagesOwn' ? 'pagesOwn' : 'never';
  if (field.entry.profile === null) return 'noValue';
  if (field.confidence < FILL_CONFIDENCE) return 'unsure';
  const { control, kind, root } = (isNumber(field) && field.parts.find(isTyped)) ||
    field.parts[0] || { control: field.control, kind: 'text' as const, root: field.control };
  if (isOff(control, kind, root)) return 'disabled';
  const typed = isTyped({ kind });
  // A country code that stands before the number is there to be read.
  const shut = field.parts.every((part) => part.control.hasAttribute('readonly'));
  if (typed && shut && control.hasAttribute('readonly')) return 'readOnly';
  return null;
}

const isTyped = ({ kind }: Pick<ControlPart, 'kind'>): boolean =>
  kind === 'text' || kind === 'longText' || kind === 'number';

/** Before the number to call a list may stand that is shut: +86. */
const isNumber = ({ entry }: RecognisedField): boolean => /(?:mobile|phone2)$/i.test(entry.id);

const saysOff = (element: Element): boolean =>
  element.matches('[disabled],[aria-disabled="true"]') ||
  /[-_]disabled(?:\s|$)/i.test(element.getAttribute('class') ?? '');

/**
 * Whether a widget takes nothing now. The box inside a select without search is disabled in some
 * libraries while the select itself is not (Arco): there the parts around it must say so.
 */
function isOff(control: Element, kind: ControlKind, root: Element): boolean {
  if (saysOff(root)) return true;
  const picks = (kind === 'select' || kind === 'cascader') && control !== root;
  if (!picks || control.tagName === 'SELECT') {
    return control.matches('[disabled],[aria-disabled="true"]');
  }
  if (control.getAttribute('aria-disabled') === 'true') return true;
  for (let at = control.parentElement; at && at !== root; at = at.parentElement) {
    if (saysOff(at)) return true;
  }
  return false;
}

/** A field that waits for another one is opened by filling that one. */
function isFillable(field: RecognisedField): boolean {
  const alone = leftAlone(field);
  return alone === null || (alone === 'disabled' && (field.entry.after ?? []).length > 0);
}

/** What stands on the page, without any value of it. */
export function summarise(official: PageConsole, recognition: Recognition): PageSummary {
  const step = official.steps.find((each) =>
    each.headings.some((heading) => recognition.headings.includes(heading)),
  );
  return {
    consoleId: official.id,
    step: step?.id ?? null,
    fields: recognition.fields.map((field) => ({
      id: field.entry.id,
      label: field.label,
      fillable: isFillable(field),
    })),
    unrecognised: recognition.unrecognised,
  };
}
