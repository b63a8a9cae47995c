import { driverOf } from '../autofill/widgets';
import type { RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';

/** Placeholders of closed selects are no values. */
const placeholder = /^(请选择|请输入|请填写)/;

/** What stands in a field now, by the drivers that fill it; empty where nothing stands. */
export function readValue(field: RecognisedField): string {
  if (field.entry.never || field.entry.value === 'file') return '';
  return field.parts
    .flatMap((part) => driverOf(part)?.read(part) ?? [])
    .filter((text) => text.trim() !== '' && !placeholder.test(text))
    .join(',')
    .replace(/\s*\/\s*(?=\p{Script=Han})/gu, ',');
}

/** The values of all recognised fields that hold one, by field id. */
export function readForm(stage: Stage): Record<string, string> {
  const form: Record<string, string> = {};
  for (const field of stage.recognise()) {
    const value = readValue(field);
    if (value.trim() !== '' && !(field.entry.id in form)) form[field.entry.id] = value;
  }
  return form;
}
