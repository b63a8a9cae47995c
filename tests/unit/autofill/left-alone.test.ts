// @vitest-environment happy-dom
/** What is never filled, and not even looked into; told from what only cannot be filled now. */
import { expect, test } from 'vitest';
import { readPage } from '../../../components/autofill/field-keys';
import { blockOf } from '../../../components/fields/block';
import { filingFields } from '../../../components/fields/catalogue';
import { leftAlone } from '../../../components/fields/summary';
import type { FieldEntry, RecognisedField } from '../../../components/fields/types';
import type { Stage } from '../../../components/messaging/stage';

const value = '483920';

function recognised(entry: FieldEntry): RecognisedField {
  const control = document.createElement('input');
  control.value = value;
  document.body.append(control);
  return {
    entry,
    parts: [{ kind: 'text', control, root: control }],
    control,
    container: document.body,
    labelElement: null,
    label: entry.labels[0] ?? '',
    section: null,
    relation: 'labelFor',
    confidence: 1,
  };
}
const read = (field: RecognisedField) =>
  readPage({
    consoleId: 'aliyun',
    recognise: () => [field],
    blockOf,
    summary: () => ({ consoleId: 'aliyun', step: null, fields: [], unrecognised: [] }),
    translate: () => null,
  } as unknown as Stage).fields[0];

/** Even if somebody gave it a place in the profile. */
const asked = { profile: 'entity.name' } as const;
const never = filingFields.filter((entry) => entry.never);

test('there are such fields', () => {
  expect(never.length).toBeGreaterThan(5);
});

test.each(never.map((entry) => [entry.id, entry] as const))(
  '%s is left alone, and what stands in it is not read',
  (_id, entry) => {
    const field = recognised({ ...entry, ...asked });
    expect(leftAlone(field)).toBe(entry.never === 'pagesOwn' ? 'pagesOwn' : 'never');
    expect(read(field)?.current).toEqual([]);
  },
);

test('a field for which the profile holds nothing is left alone as such, and read', () => {
  const [entry] = filingFields.filter((each) => !each.never && each.profile === null);
  if (!entry) throw new Error('every field has a value in the profile');
  const field = recognised(entry);
  expect(leftAlone(field)).toBe('noValue');
  expect(read(field)?.current).toEqual([[value]]);
});
