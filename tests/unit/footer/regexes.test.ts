import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../components/footer-check/evidence/windows';
import { cpuTime } from '../cpu-time';

interface Found {
  readonly where: string;
  readonly regex: RegExp;
}

/** Every regular expression that is written in a file of the room, from its syntax tree. */
function regexesOf(path: string): Found[] {
  const source = readFileSync(path, 'utf8');
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) {
      const where = `${path.replace('components/footer-check/', '')}: /${regex.pattern.slice(0, 40)}/`;
      found.push({ where, regex: new RegExp(regex.pattern, regex.flags) });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path));
  return found;
}

/** What the pattern itself is made of is what it stumbles over. */
function attacks({ source }: RegExp): string[] {
  const plain = source
    .replace(/\\u[0-9a-f]{4}|\\[dwWDbBpP]/giu, ' ')
    .replace(/\\s/gu, ' ')
    .replace(/\\n/gu, '\n')
    .replace(/\\(.)/gu, '$1')
    .replace(/\(\?<?[:=!]|[*+?^$|()[\]]|\{\d+,?\d*\}/gu, '\u0001');
  const pieces = [...new Set(plain.split('\u0001'))].filter((piece) => piece !== '').slice(0, 24);
  const single = [...new Set(pieces.join(''))].slice(0, 24);
  return [
    ...single,
    ...pieces,
    ...pieces.slice(1).map((piece, index) => `${pieces[index]}${piece}`),
    ...single.slice(1).map((piece, index) => `${single[index]} ${piece}`),
    '0',
    ' ',
    'a ',
    '备案号 ',
    '京ICP备',
    '公网安备 1 ',
    '{{',
    'B2.A1 ',
  ];
}

const filled = (unit: string, length: number): string =>
  `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\u0000`;

function milliseconds({ source, flags }: RegExp, text: string): number {
  // Every match is wanted, as where a page's whole text is searched.
  const regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return cpuTime(() => {
    for (const match of text.matchAll(regex)) void match;
  });
}

const least = (times: number, measure: () => number): number =>
  Math.min(...Array.from({ length: times }, measure));

/**
 * A quarter of the length must take a fair share of the time, and little of it. What is quick is
 * timed once; what is not gets more tries, for a busy machine is slow too.
 */
function blowUp(regex: RegExp, length = 100_000): string | null {
  for (const unit of attacks(regex)) {
    const quarter = filled(unit, length / 4);
    const whole = filled(unit, length);
    if (milliseconds(regex, quarter) < 12 && milliseconds(regex, whole) < 50) continue;
    const short = least(3, () => milliseconds(regex, quarter));
    if (short > 150) return `${JSON.stringify(unit)}: ${short} ms for ${length / 4}`;
    const long = least(3, () => milliseconds(regex, whole));
    if (long > 50 && long > 8 * short)
      return `${JSON.stringify(unit)}: ${short} ms for ${length / 4}, ${long} ms for ${length}`;
  }
  return null;
}

const regexes = [
  ...globSync('components/footer-check/**/*.{ts,tsx}').sort().flatMap(regexesOf),
  { where: 'evidence/windows.ts: anchor', regex: anchor },
];

describe('regular expressions of the footer check', () => {
  it('are all found', () => {
    expect(regexes.length).toBeGreaterThan(90);
  });
  it('take time in step with the length of 100 KB that is made to hurt them', {
    timeout: 120_000,
  }, () => {
    const slow = regexes.flatMap(({ where, regex }) => {
      const said = blowUp(regex);
      return said ? [`${where} ${said}`] : [];
    });
    expect(slow).toEqual([]);
  });
  it('would be told apart from one that goes wild', () => {
    expect(blowUp(/\d+x/u, 20_000)).not.toBeNull();
    expect(blowUp(/\s+$/u, 20_000)).not.toBeNull();
  });
});
