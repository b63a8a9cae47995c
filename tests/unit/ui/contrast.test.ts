import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');

/** Token name → its two colors, light and dark. */
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const color = (name: string, scheme: 'light' | 'dark'): string => {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css has no color --${name}`);
  return found[scheme];
};

const grounds = ['bg', 'bg-raised', 'bg-sunken', 'bg-button', 'bg-hover'];
const states = ['right', 'wrong', 'doubtful', 'unknown', 'accent'];

/** Text on ground, as the pieces use them: WCAG AA asks 4.5. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => [
    ['text', ground] as const,
    ['text-muted', ground] as const,
    ...states.map((state) => [state, ground] as const),
  ]),
  ...states.flatMap((state) => [
    [state, `${state}-soft`] as const,
    ['text', `${state}-soft`] as const,
    ['text-muted', `${state}-soft`] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['accent-hover', 'bg'],
];

/** Edges of controls and the focus ring: 3 is enough. */
const edges: readonly (readonly [edge: string, ground: string])[] = grounds.flatMap((ground) => [
  ['border-strong', ground] as const,
  ['focus', ground] as const,
]);

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  it.each(texts)('%s on %s', (text, ground) => {
    expect(contrast(color(text, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(edges)('%s beside %s', (edge, ground) => {
    expect(contrast(color(edge, scheme), color(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
