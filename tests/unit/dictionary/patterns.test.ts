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

/** A pattern with a sample in each slot. */
function filled(source: string): Filled {
  const used = new Map<SlotKind, number>();
  const wanted: [SlotKind, string][] = [];
  const text = parseParts(source)
    .map((part) => {
      if (typeof part === 'string') return part;
      const turn = used.get(part.kind) ?? 0;
      used.set(part.kind, turn + 1);
      const of = samples[part.kind];
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
    const lost = sources.map(filled).flatMap(({ text, wanted }) => {
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
    const lost = sources.map(filled).flatMap(({ text, wanted }) => {
      const { english } = translate(text);
      const missing = wanted.filter(([kind, each]) => strict.has(kind) && !has(english, each));
      return missing.length > 0 ? [`${text} → ${english} (${missing.join(', ')})`] : [];
    });
    expect(lost).toEqual([]);
  });
});
