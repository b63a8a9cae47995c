import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../components/decoder/decode';
import { intents } from '../../../components/decoder/intents';
import { shipped } from '../../../components/decoder/likeness/shipped';
import { packLearned } from '../../../components/decoder/likeness/table';
import table from '../../../components/decoder/likeness/table.json';
import { learnFrom } from './learn-from';
import { batches, receivedAt, type Sample } from './samples';

/**
 * What a decoder makes of a batch that it did not learn from. Its frames and concepts may have been
 * mended by that batch: what was right at first sight stands beside `batches`.
 */
function unseen(name: string) {
  const batch = batches.find((each) => each.name === name)?.samples ?? [];
  const learned = learnFrom(batches.flatMap((each) => (each.name === name ? [] : each.samples)));
  return batch.map((sample) => ({
    sample,
    decoded: decodeMessage(sample.text, { receivedAt, learned }),
  }));
}

const isRight = ({
  sample,
  decoded,
}: {
  sample: Sample;
  decoded: ReturnType<typeof decodeMessage>;
}) => sample.intent.split('|').includes(decoded.points[0]?.intent ?? 'none');

describe('what was learned of messages', () => {
  it('is what the fixtures teach: `npx tsx scripts/learn-messages.ts`', () => {
    expect(table).toEqual(packLearned(learnFrom(batches.flatMap(({ samples }) => samples))));
  });

  it('names meanings that there are', () => {
    const known = new Set([...intents.map(({ id }) => id), 'none', 'suspicious']);
    expect(Object.keys(table.meanings).filter((meaning) => !known.has(meaning))).toEqual([]);
  });

  it('comes out of its table as it went in', () => {
    expect(packLearned(shipped())).toEqual(table);
  });

  it('reads each batch from what the others teach', () => {
    const results = batches
      .filter(({ name }) => name !== 'unrelated' && name !== 'lessons')
      .flatMap(({ name }) => {
        const batch = unseen(name);
        process.stdout.write(
          `decoder, ${name} unlearned: ${batch.filter(isRight).length} of ${batch.length}\n`,
        );
        return batch;
      });
    const share = (some: typeof results) => some.filter(isRight).length / some.length;
    const told = (certainty: string) =>
      results.filter(({ decoded }) => decoded.certainty === certainty);
    expect(share(results)).toBeGreaterThan(0.95);
    expect(share(told('sure'))).toBeGreaterThan(0.98);
    expect(share(told('likely'))).toBeGreaterThan(0.88);
    expect(told('sure').length / results.length).toBeGreaterThan(0.7);
  });
});
