/** What every stylesheet of ours keeps to: it turns with the script's direction, and it can rest. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Stylesheets, and those that stand in a script as `const css = …`. */
const sheets = [
  ...globSync(['components/**/*.css', 'entrypoints/**/*.css']).map((file) => ({
    file,
    css: readFileSync(file, 'utf8'),
  })),
  ...globSync('components/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/const (?:css|style|styles) = `([^`]*)`/g)].map(
      ([, css = '']) => ({ file, css }),
    ),
  ),
].sort((a, b) => a.file.localeCompare(b.file));

/** Sides by name. What is placed by measured coordinates of the page starts at its left edge. */
const sides =
  /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b|(?<![\w-])(?:left|right)\s*:(?!\s*0\s*;\s*top\s*:\s*0\b)|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius/;

describe.each(sheets)('$file', ({ css }) => {
  const rules = css.replace(/\/\*.*?\*\//gs, '');

  it('names no left and no right', () => {
    expect(sides.exec(rules)?.[0]).toBeUndefined();
  });

  it('moves nothing where a person wants rest', () => {
    const [always = '', ...restful] = rules.split('@media (prefers-reduced-motion: reduce)');
    // Durations come from a token that is 0 there; a loop is taken out by name.
    const own = [...always.matchAll(/(?:transition|animation)(?:-duration)?\s*:([^;}]*)/g)].filter(
      ([, value = '']) => !value.includes('var(--quick)') && value.trim() !== 'none',
    );
    if (own.length > 0)
      expect(restful.join()).toMatch(/animation\s*:\s*none|transition\s*:\s*none/);
  });
});

it('the sheets are all found, those in scripts too', () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.map(({ file }) => file)).toContain('components/explanation/badges.ts');
});

it('the token of motion is 0 where a person wants rest', () => {
  const tokens = readFileSync('components/ui/tokens.css', 'utf8');
  const [, restful = ''] = tokens.split('@media (prefers-reduced-motion: reduce)');
  expect(restful).toMatch(/--quick:\s*0ms/);
});

it.each([
  ['margin-left: 4px', true],
  ['text-align:right', true],
  ['{ left: 3px }', true],
  ['position:absolute;left:0;top:0', false],
  ['margin-inline-start: 4px', false],
  ['--text-left: 1px', false],
])('%s names a side: %s', (css, names) => {
  expect(sides.test(css)).toBe(names);
});
