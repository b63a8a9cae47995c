import type { Evidence } from '../../components/footer-check/evidence/types';
import { judge } from '../../components/footer-check/judge/judge';
import type { KnownSite } from '../../components/footer-check/judge/types';
import { dayOf } from '../lib/cli-input';

interface Input {
  readonly evidence: Evidence;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
  readonly known?: KnownSite;
}

/** Judges a page's evidence: `{ evidence, date, known? }`, or the evidence alone with today's date. */
export function run(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) throw new Error('Expected an object');
  const { evidence, date, known } = (
    'evidence' in input ? input : { evidence: input }
  ) as Partial<Input>;
  if (!evidence || !Array.isArray(evidence.candidates) || !Array.isArray(evidence.regions)) {
    throw new Error(
      'Expected { evidence, date }, with the evidence that `npm run check-footer -- <file or address> --json` prints. See docs/cli.md',
    );
  }
  const day = dayOf(date, 'date');
  return judge(evidence, { date: day, ...(known ? { known } : {}) });
}
