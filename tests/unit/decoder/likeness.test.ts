import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../components/decoder/decode';
import { intents } from '../../../components/decoder/intents';
import { shipped } from '../../../components/decoder/likeness/shipped';
import { packLearned } from '../../../components/decoder/likeness/table';
import table from '../../../components/decoder/likeness/table.json';
import { learnFrom } from './learn-from';
import { arrivalOf, type Batch, batches, type Sample } from './samples';

/** The later batches, six at a time: learning anew for each alone would take a minute. */
const folds = [0, 1, 2].map((fold) =>
  batches
    .filter(({ name }) => Number(name.match(/^batch-(\d+)$/)?.[1]) >= 14 + fold * 6)
    .slice(0, 6),
);

/**
 * What a decoder makes of batches that it did not learn from. Its frames and concepts may have been
 * mended by them: what was right at first sight stands beside `batches`.
 */
function unseen(fold: readonly Batch[]) {
  const learned = learnFrom(batches.flatMap((each) => (fold.includes(each) ? [] : each.samples)));
  return fold.flatMap(({ name, samples }) => {
    const read = samples.map((sample) => ({
      sample,
      decoded: decodeMessage(sample.text, { receivedAt: arrivalOf(sample), learned }),
    }));
    process.stdout.write(
      `decoder, ${name} unlearned: ${read.filter(isRight).length} of ${read.length}\n`,
    );
    return read;
  });
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

  it('reads later batches from what the others teach', () => {
    const results = folds.flatMap(unseen);
    const share = (some: typeof results) => some.filter(isRight).length / some.length;
    const told = (certainty: string) =>
      results.filter(({ decoded }) => decoded.certainty === certainty);
    expect(share(results)).toBeGreaterThan(0.95);
    expect(share(told('sure'))).toBeGreaterThan(0.98);
    expect(share(told('likely'))).toBeGreaterThan(0.88);
    expect(told('sure').length / results.length).toBeGreaterThan(0.6);
  });
});
