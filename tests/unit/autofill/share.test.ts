// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../../components/autofill/share';
import type { ControlKind, ControlPart } from '../../../components/fields/types';

const box = (kind: ControlKind, placeholder = ''): ControlPart => {
  const control = document.createElement('input');
  if (placeholder !== '') control.placeholder = placeholder;
  return { kind, control, root: control };
};

const validity = { kind: 'dates', from: '2018-05-20', until: '2038-05-20' } as const;
const end = { kind: 'date', iso: '2038-05-20' };

const wantsOf = (label: string, ...parts: readonly ControlPart[]) =>
  shareOut({ label, parts }, validity, () => null)?.map(({ want }) => want) ?? null;

describe('a validity', () => {
  it('is not half written into a box that does not say which half it asks for', () => {
    expect(wantsOf('证件有效期', box('text'))).toBeNull();
    expect(wantsOf('有效期起止', box('text', '请输入'))).toBeNull();
  });

  it('gives its end to a box that asks for it, or for one day', () => {
    expect(wantsOf('证件有效期至', box('text'))).toEqual([end]);
    expect(wantsOf('证件有效期', box('text', '截止日期'))).toEqual([end]);
    expect(wantsOf('证件有效期', box('text', 'YYYY-MM-DD'))).toEqual([end]);
  });

  it('gives each end to a box of its own', () => {
    expect(wantsOf('证件有效期', box('text'), box('text'))).toEqual([
      { kind: 'date', iso: '2018-05-20' },
      end,
    ]);
  });
});
