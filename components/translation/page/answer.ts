import type { PageString, TranslationState } from '../messages';
import { anonymousStrings } from '../report';
import type { Engine } from './engine';
import { nodesOf } from './nodes';
import type { TextRecord } from './records';
import { isText } from './targets';

/** Records of what stands on the page now. */
function* present(engine: Engine): Generator<TextRecord> {
  for (const node of nodesOf(engine)) {
    if (!node.isConnected) continue;
    if (isText(node)) {
      const record = engine.records.text(node);
      if (record) yield record;
    } else yield* engine.records.attributesOf(node)?.values() ?? [];
  }
}

/** Distinct strings of the page by how they were translated. */
export function countStrings(engine: Engine): TranslationState['counts'] {
  const counts = { curated: 0, pattern: 0, gloss: 0, unknown: 0, machine: 0 };
  const seen = new Set<string>();
  for (const { kind, source } of present(engine)) {
    if (kind === 'plain' || source === null || seen.has(source)) continue;
    seen.add(source);
    counts[kind] += 1;
  }
  return counts;
}

/** Strings that are only glossed or unknown, without anything a person typed. */
export function unknownStrings(engine: Engine): PageString[] {
  const strings: PageString[] = [];
  for (const { kind, source, shown } of present(engine)) {
    if (kind !== 'gloss' && kind !== 'unknown' && kind !== 'machine') continue;
    if (source !== null) strings.push({ original: source, shown: shown.trim(), kind });
  }
  return anonymousStrings(strings, typedValues());
}

/** What stands in the page's controls, to be taken out of the strings. */
function typedValues(): string[] {
  const controls = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=hidden],[type=checkbox],[type=radio],[type=submit],[type=button]),textarea',
  );
  return [...controls].map(({ value }) => value).filter((value) => value.trim() !== '');
}
