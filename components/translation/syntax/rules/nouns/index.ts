import type { Rule } from '../../chart';
import { coordination } from './coordination';
import { counted } from './counted';
import { determiners } from './determiners';
import { heads } from './heads';
import { postmodifiers } from './postmodifiers';
import { prepositional } from './prepositional';
import { relativeClauses } from './relative-clauses';

/** Noun phrases; of two readings that cost the same the first is taken. */
export const nouns: readonly Rule[] = [
  ...determiners,
  ...relativeClauses,
  ...coordination,
  ...counted,
  ...postmodifiers,
  ...heads,
  ...prepositional,
];
