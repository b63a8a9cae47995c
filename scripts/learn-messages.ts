/**
 * Learns from the messages of `tests/fixtures/decoder` and writes
 * `components/decoder/likeness/table.json`. To be run after a message or a concept is added; a test
 * says when.
 */
import { writeFileSync } from 'node:fs';
import { packLearned } from '../components/decoder/likeness/table';
import { learnFrom } from '../tests/unit/decoder/learn-from';
import { batches } from '../tests/unit/decoder/samples';

const table = packLearned(learnFrom(batches.flatMap(({ samples }) => samples)));
const path = new URL('../components/decoder/likeness/table.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
