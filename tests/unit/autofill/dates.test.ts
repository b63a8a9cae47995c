// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { formatsOf } from '../../../components/autofill/widgets/dates';

const formats = (html: string) => {
  document.body.innerHTML = html;
  const control = document.body.firstElementChild as HTMLElement;
  return formatsOf('2026-11-05', { kind: 'date', control, root: control });
};

it('a date is written in every common way where nothing tells which', () => {
  expect(formats('<input placeholder="开始日期">')).toEqual([
    '2026-11-05',
    '2026/11/05',
    '2026年11月05日',
  ]);
});

it.each([
  ['<input placeholder="YYYY/MM/DD">', '2026/11/05'],
  ['<input value="2020年01月01日">', '2026年11月05日'],
  ['<input placeholder="yyyy.mm.dd">', '2026.11.05'],
])('and as %s has it', (html, expected) => {
  expect(formats(html)).toEqual([expected]);
});
