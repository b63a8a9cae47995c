import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandOptional, parseParts } from '../../../components/translation/core/pattern';
import type { SlotKind } from '../../../components/translation/dictionary/types';
import { filesOf, translatorOf, withoutSyntax } from './english';

/** For each kind of slot, what to put in, and what must stand in the English. */
const samples: Record<SlotKind, readonly (readonly [put: string, wanted: string])[]> = {
  number: ['37', '58', '94'].map((each) => [each, each] as const),
  date: [
    ['2031-07-19', '2031-07-19'],
    ['2032年8月5日', '2032-08-05'],
  ],
  time: [['17:43', '17:43']],
  size: [
    ['7MB', '7MB'],
    ['640K', '640K'],
  ],
  domain: [['lens-7x.cn', 'lens-7x.cn']],
  order: [['Q20317719XY', 'Q20317719XY']],
  name: [['Zhang3', 'Zhang3']],
  quoted: [['“Q7”', 'Q7']],
  place: [
    ['山东', 'Shandong'],
    ['河北', 'Hebei'],
  ],
  term: [
    ['营业执照', 'business license'],
    ['域名证书', 'domain name certificate'],
    ['身份证', 'ID card'],
  ],
  list: [['jpg、png', 'jpg, png']],
  any: [['X7', 'X7']],
};

const sources = filesOf('en')
  .flatMap(({ data }) => Object.keys(data.patterns ?? {}))
  .flatMap((key) => key.split('|').flatMap(expandOptional));

/** Kinds whose letters must stand in the English whatever else is made of the string. */
const strict: ReadonlySet<SlotKind> = new Set([
  'number',
  'date',
  'time',
  'size',
  'domain',
  'order',
  'name',
  'quoted',
]);

interface Filled {
  readonly text: string;
  /** What must stand in the English, by the kind of its slot. */
  readonly wanted: readonly (readonly [SlotKind, string])[];
}

type Samples = Readonly<Record<SlotKind, readonly (readonly [put: string, wanted: string])[]>>;

const two = (n: number): string => String(n).padStart(2, '0');
const same = (each: string) => [each, each] as const;
const figure = fc.integer({ min: 2, max: 9_999 });
const latin = fc.stringMatching(/^[a-z]{2,8}$/);

/** Values that nobody chose: what a page may put in a slot, and what must then be read. */
const anySamples: fc.Arbitrary<Samples> = fc
  .record({
    numbers: fc.uniqueArray(figure, { minLength: 3, maxLength: 3 }),
    year: fc.integer({ min: 2000, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 10, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    order: fc.stringMatching(/^[A-Z]{1,3}\d{8,14}$/),
    name: latin,
    label: fc.stringMatching(/^[a-z][a-z0-9]{1,10}$/),
    zone: fc.constantFrom('cn', 'com', 'com.cn', 'net', 'top'),
    unit: fc.constantFrom('MB', 'KB', 'K', 'M'),
  })
  .map(({ numbers, year, month, day, hour, minute, order, name, label, zone, unit }) => ({
    ...samples,
    number: numbers.map((each) => same(String(each))),
    date: [
      same(`${year}-${two(month)}-${two(day)}`),
      [`${year}年${month}月${day}日`, `${year}-${two(month)}-${two(day)}`],
    ],
    time: [same(`${hour}:${two(minute)}`)],
    size: numbers.map((each) => same(`${each}${unit}`)),
    domain: [same(`${label}.${zone}`)],
    order: [same(order)],
    name: [same(`${name.charAt(0).toUpperCase()}${name.slice(1)}`)],
    quoted: [[`“${label.toUpperCase()}”`, label.toUpperCase()]],
  }));

/** A pattern with a sample in each slot. */
function filled(source: string, samplesOf: Samples = samples): Filled {
  const used = new Map<SlotKind, number>();
  const wanted: [SlotKind, string][] = [];
  const text = parseParts(source)
    .map((part) => {
      if (typeof part === 'string') return part;
      const turn = used.get(part.kind) ?? 0;
      used.set(part.kind, turn + 1);
      const of = samplesOf[part.kind];
      const [put, english] = of[turn % of.length] as readonly [string, string];
      wanted.push([part.kind, english]);
      return put;
    })
    .join('');
  return { text, wanted };
}

const has = (english: string, wanted: string): boolean =>
  english.toLowerCase().includes(wanted.toLowerCase());

describe('every pattern', () => {
  test('translates, and keeps what stands in its slots', () => {
    const { translate } = withoutSyntax('en');
    const lost = sources
      .map((each) => filled(each))
      .flatMap(({ text, wanted }) => {
        const { english, kind } = translate(text);
        const missing = wanted.filter(([, each]) => !has(english, each));
        return kind === 'gloss' || kind === 'unknown' || missing.length > 0
          ? [`${text} → ${english} (${kind}; ${missing.join(', ')})`]
          : [];
      });
    expect(lost).toEqual([]);
  });

  test('keeps numbers, names, domains, dates and quoted words when the syntax is in', () => {
    const { translate } = translatorOf('en');
    const lost = sources
      .map((each) => filled(each))
      .flatMap(({ text, wanted }) => {
        const { english } = translate(text);
        const missing = wanted.filter(([kind, each]) => strict.has(kind) && !has(english, each));
        return missing.length > 0 ? [`${text} → ${english} (${missing.join(', ')})`] : [];
      });
    expect(lost).toEqual([]);
  });

  test('keeps to the letter whatever a page puts in its slots', () => {
    const { translate } = translatorOf('en');
    fc.assert(
      fc.property(anySamples, fc.integer({ min: 0, max: 19 }), (given, part) => {
        for (const { text, wanted } of sources
          .filter((_source, at) => at % 20 === part)
          .map((each) => filled(each, given))) {
          const { english } = translate(text);
          const missing = wanted.filter(
            ([kind, each]) => strict.has(kind) && !english.includes(each),
          );
          expect(missing, `${text} → ${english}`).toEqual([]);
        }
      }),
      { numRuns: 60, seed: 20260 },
    );
  });
});
