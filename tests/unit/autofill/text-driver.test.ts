// @vitest-environment happy-dom
/** A text box at the moment of writing: the page may have shut it since the plan was made. */
import { beforeEach, expect, test } from 'vitest';
import { textDriver } from '../../../components/autofill/widgets/native';
import type { ControlPart } from '../../../components/fields/types';

const going = new AbortController().signal;
let events: string[] = [];

function box(html: string): ControlPart & { readonly control: HTMLInputElement } {
  document.body.innerHTML = html;
  const control = document.body.firstElementChild as HTMLInputElement;
  for (const type of ['input', 'change']) control.addEventListener(type, () => events.push(type));
  return { kind: 'text', control, root: control };
}
const write = (part: ControlPart, text: string) =>
  textDriver.write(part, { kind: 'text', text }, going);

beforeEach(() => {
  events = [];
});

test('what fits is written, and the page hears of it', async () => {
  const part = box('<input maxlength="4">');
  expect(await write(part, '示例科技')).toEqual({ ok: true });
  expect(part.control.value).toBe('示例科技');
  expect(events).toEqual(['input', 'change']);
});

test.each([
  ['tooLong', '<input value="as it was" maxlength="3">'],
  ['tooLong', '<textarea maxlength="3">as it was</textarea>'],
  ['disabled', '<input value="as it was" disabled>'],
  ['readOnly', '<input value="as it was" readonly>'],
])('a box is left as it was: %s, %s', async (reason, html) => {
  const part = box(html);
  expect(await write(part, '示例科技')).toEqual({ ok: false, reason });
  expect(part.control.value).toBe('as it was');
  expect(events).toEqual([]);
  expect(await textDriver.clear(part, going)).toBe(reason === 'tooLong');
});

test('a box that does not keep what it was given is named, and not claimed', async () => {
  const part = box('<input>');
  part.control.addEventListener('change', () => {
    part.control.value = '';
  });
  expect(await write(part, '示例科技')).toEqual({ ok: false, reason: 'notKept' });
});
