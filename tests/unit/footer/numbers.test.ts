import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../components/footer-check/numbers/find';
import { normalize } from '../../../components/footer-check/numbers/normalize';
import { footerProvinces } from '../../../components/footer-check/provinces';
import { cpuTime } from '../cpu-time';

const year = 2026;
const one = (text: string) => findNumbers(text, year)[0];

const wellFormed = fc
  .tuple(
    fc.constantFrom(...footerProvinces.map(({ icp }) => icp)),
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 1, max: 999_998 }))
        .map(([y, serial]) => `${String(y).padStart(2, '0')}${String(serial).padStart(6, '0')}`),
      fc
        .tuple(fc.integer({ min: 2020, max: year }), fc.integer({ min: 1, max: 999_998 }))
        .map(([y, serial]) => `${y}${String(serial).padStart(6, '0')}`),
    ),
    fc.oneof(
      fc.constant(''),
      fc.integer({ min: 1, max: 99_999 }).map((n) => `-${n}`),
    ),
  )
  .filter(
    ([, digits]) =>
      !/^(\d)\1+$/.test(digits) &&
      !'01234567890123456789'.includes(digits) &&
      !'98765432109876543210'.includes(digits),
  )
  .map(([prefix, digits, suffix]) => `${prefix}ICP备${digits}号${suffix}`);

describe('the grammar of numbers', () => {
  it('reads back every canonical number, whatever stands around it', () => {
    fc.assert(
      fc.property(
        wellFormed,
        fc.constantFrom('', '© 2026 ', '备案号：', '| '),
        (number, before) => {
          const found = one(`${before}${number} | 2026`);
          expect(found).toMatchObject({ kind: 'filing', form: 'well-formed', canonical: number });
        },
      ),
    );
  });
  it('reads a number written full-width, spaced or with invisible characters', () => {
    fc.assert(
      fc.property(
        wellFormed,
        fc.constantFrom(' ', '\u200b', '\u00a0', '\u3000', '\u00ad'),
        (number, noise) => {
          const written = number
            .replace(/[A-Z0-9-]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))
            .replace('ＩＣＰ', `${noise}ＩＣＰ${noise}`)
            .replace('号', `${noise}号`);
          expect(one(written)).toMatchObject({ form: 'well-formed', canonical: number });
        },
      ),
    );
  });
  it('never calls a number without 号, with a wrong character or with other digits well formed', () => {
    fc.assert(
      fc.property(wellFormed, fc.integer({ min: 0, max: 2 }), (number, way) => {
        const broken =
          way === 0
            ? number.replace('号', '')
            : way === 1
              ? `川${number.slice(1)}`
              : number.replace(/\d号/, '号');
        const found = one(broken);
        expect(found?.kind === 'filing' && found.form === 'well-formed').toBe(false);
      }),
    );
  });
  it('throws on nothing, and tells positions inside the text', () => {
    const parts = fc.constantFrom(
      '京',
      'ICP',
      '备',
      '号',
      '-',
      '1',
      '12022327',
      ' ',
      '\n',
      'X',
      '{{',
      '}}',
      '公网安备',
      'B2-',
      '证',
      '\u200b',
      '𠮷',
      '(',
      ')',
      '案',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.string(), (written, rest) => {
        const text = written.join('') + rest;
        for (const { start, end, digitsStart, digitsEnd, raw } of findNumbers(text, year)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start <= digitsStart && digitsStart <= digitsEnd && digitsEnd <= text.length).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
  it('keeps one origin a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: normal, origin } = normalize(text);
        expect(origin).toHaveLength(normal.length + 1);
      }),
    );
  });
  it.each([
    ['numbers', '京ICP备'],
    ['words', 'ICP'],
    ['spaced digits', '1 '],
    ['brackets', '京ICP备('],
    ['braces', '{ICP'],
    ['police', '公网安备1 '],
    ['licenses', 'A1.'],
    ['spaces', ' '],
    ['lines', '京ICP备1\n'],
    ['placeholders', '备案号'],
    ['English', 'YOUR ICP '],
    ['dashes', '-'],
    ['invisible', '\u200b'],
  ])('does not backtrack on 100 KB of %s', (_name, unit) => {
    const text = `京ICP备${unit.repeat(Math.ceil(100_000 / unit.length))}`;
    // Tens of milliseconds; backtracking would take minutes.
    expect(cpuTime(() => findNumbers(text, year))).toBeLessThan(2000);
  });
});
