/** What a placeholder says around a field's name does not hide it. */
import { expect, test } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { normaliseLabel } from '../../../components/fields/recognise/normalise';

const lookup = createLookup(aliyun.fields);
const idsOf = (text: string) => lookup.entries(text).map(({ id }) => id);

test.each([
  ['请输入您的证件号码'],
  ['请您正确填写证件号码'],
  ['请如实录入真实的证件号码'],
  ['您的证件号码'],
  ['请填写证件号码，与证件一致'],
])('%s asks for the number of the document', (text) => {
  expect(idsOf(text)).toEqual(idsOf('证件号码'));
  expect(idsOf(text)).not.toEqual([]);
});

test('what is uploaded is named behind the word', () => {
  expect(idsOf('上传营业执照')).toEqual(idsOf('营业执照'));
});

test.each([
  ['证件号码ⓘ', '证件号码'],
  ['* 证件号码 (必填)：', '证件号码'],
  ['备注 0 / 200', '备注'],
  ['？证件号码？', '证件号码'],
])('%s is compared as %s', (text, label) => {
  expect(normaliseLabel(text)).toBe(label);
});
