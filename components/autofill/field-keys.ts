import type { ControlKind, ControlPart, RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';
import type { PageField, PageReading } from './page-field';
import { joinTranslated } from './wanted';
import { driverOf } from './widgets';
import { textBox } from './widgets/native';

const typedKinds: ReadonlySet<ControlKind> = new Set(['text', 'longText', 'number', 'file']);

let counter = 0;
const keys = new WeakMap<HTMLElement, string>();

/** Names a control for as long as it stands. */
export function keyOf(field: RecognisedField): string {
  let key = keys.get(field.control);
  if (key === undefined) {
    counter += 1;
    key = `f${counter}`;
    keys.set(field.control, key);
  }
  return key;
}

/** Fields by key: recognising anew after each write would cost more than the writing. */
const located = new Map<string, RecognisedField>();

/**
 * The field a key names. A framework may have drawn its control anew meanwhile: then the one with
 * the same id and label, where there is only one.
 */
export function locate(
  stage: Stage,
  wanted: { readonly key: string; readonly id: string; readonly label: string },
): RecognisedField | null {
  const known = located.get(wanted.key);
  if (known?.control.isConnected && known.entry.id === wanted.id) return known;
  const fields = stage.recognise();
  for (const field of fields) located.set(keyOf(field), field);
  const same = fields.find((field) => keyOf(field) === wanted.key && field.entry.id === wanted.id);
  if (same) return same;
  const alike = fields.filter(
    (field) => field.entry.id === wanted.id && field.label === wanted.label,
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function maxLengthOf(field: RecognisedField): number | null {
  const lengths = field.parts
    .filter((part) => part.kind === 'text' || part.kind === 'longText')
    .map((part) => textBox(part)?.maxLength ?? -1)
    .filter((length) => length >= 0);
  return lengths.length === 0 ? null : Math.min(...lengths);
}

const ownCountry = /^(?:中国(?:大陆|内地)?)?[\s(（]*(?:\+|00?)?86[)）]?\s*(?:中国(?:大陆|内地)?)?$/;

/** A country code before a number that nobody types, or that a list shows already. */
const isFixed = ({ kind, control }: ControlPart, texts: readonly string[]): boolean =>
  kind === 'select'
    ? texts.length === 1 && ownCountry.test(texts[0] ?? '')
    : (kind === 'text' || kind === 'number') && control.hasAttribute('readonly');

/** Lists that begin with a line that says to choose hold nothing while it stands. */
const isValue =
  ({ kind }: ControlPart) =>
  (text: string): boolean =>
    kind !== 'select' || !invitation.test(text);
const invitation = /^[-—=\s]*(?:请选|选择|[省市区县份城地]{1,2}[-—=\s]*$)/;

/** The page's fields with what stands in them, for planning. */
export function readPage(stage: Stage): PageReading {
  const summary = stage.summary();
  located.clear();
  return {
    consoleId: stage.consoleId,
    step: summary.step,
    address: location.href,
    unrecognised: summary.unrecognised,
    fields: stage.recognise().map((field): PageField => {
      located.set(keyOf(field), field);
      const [first] = field.parts;
      const driver = first && driverOf(first);
      // What stands in a code or password box is nobody's business, not even the planner's.
      const current = field.entry.never
        ? []
        : field.parts.map((part) => {
            const texts = driverOf(part)?.read(part) ?? [];
            const fixed = field.parts.length > 1 && isFixed(part, texts);
            return fixed ? [] : texts.filter(isValue(part));
          });
      const isChosen = field.parts.every((part) => !typedKinds.has(part.kind));
      return {
        key: keyOf(field),
        id: field.entry.id,
        label: field.label,
        translated: stage.translate(field.label, field.section ?? undefined),
        section: field.section,
        current,
        // What a person typed is his own text: a translation beside it would say nothing.
        currentTranslated: isChosen
          ? joinTranslated(
              current.flat().flatMap((text) => text.split(/\s*\/\s*/)),
              (text) => stage.translate(text),
            )
          : null,
        kinds: field.parts.map((part) => part.kind),
        blocked: stage.blockOf(field),
        maxLength: maxLengthOf(field),
        options: (first && driver?.options?.(first)?.filter(isValue(first))) ?? null,
      };
    }),
  };
}
