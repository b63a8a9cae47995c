import type { Learned } from './learn';
import { unpackLearned } from './table';
import table from './table.json';

let known: Learned | undefined;

/** What was learned of the messages of `tests/fixtures/decoder`; unpacked when first needed. */
export function shipped(): Learned {
  known ??= unpackLearned(table);
  return known;
}
