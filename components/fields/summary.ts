import type { OfficialConsole } from '../consoles/types';
import type { PageSummary } from '../messaging/page-contract';
import type { Recognition } from './recognise/recognise';
import { FILL_CONFIDENCE, type RecognisedField } from './types';

/** Why a recognised field is left alone, or null where it can be filled. */
export function leftAlone(
  field: RecognisedField,
): 'never' | 'pagesOwn' | 'noValue' | 'unsure' | 'disabled' | 'readOnly' | null {
  if (field.entry.never) return field.entry.never === 'pagesOwn' ? 'pagesOwn' : 'never';
  if (field.entry.profile === null) return 'noValue';
  if (field.confidence < FILL_CONFIDENCE) return 'unsure';
  const { control, kind, root } = field.parts[0] ?? { control: field.control, kind: 'text' };
  const off = '[disabled],[aria-disabled="true"],[class*="-disabled"],[class*="is-disabled"]';
  if (control.matches('[disabled],[aria-disabled="true"]') || root?.matches(off)) return 'disabled';
  const typed = kind === 'text' || kind === 'longText' || kind === 'number';
  if (typed && control.hasAttribute('readonly')) return 'readOnly';
  return null;
}

/** A field that waits for another one is opened by filling that one. */
function isFillable(field: RecognisedField): boolean {
  const alone = leftAlone(field);
  return alone === null || (alone === 'disabled' && (field.entry.after ?? []).length > 0);
}

/** What stands on the page, without any value of it. */
export function summarise(official: OfficialConsole, recognition: Recognition): PageSummary {
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
