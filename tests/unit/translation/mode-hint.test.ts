import { afterEach, expect, test } from 'vitest';
import { hintedMode, hintMode } from '../../../components/translation/mode-hint';

afterEach(() => {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('beian-lens.mode')];
});

test('a mode hinted before the page is shown is the first that is shown', () => {
  hintMode('original');
  expect(hintedMode(() => expect.unreachable())).toBe('original');
});

test('a mode hinted after is shown at once', () => {
  const shown: string[] = [];
  expect(hintedMode((mode) => shown.push(mode))).toBeUndefined();
  hintMode('both');
  expect(shown).toEqual(['both']);
});
