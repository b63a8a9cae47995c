import { grammarOf } from '../chart';
import { adjuncts } from './adjuncts';
import { nouns } from './nouns';
import { orders } from './orders';
import { predicates } from './predicates';
import { statements } from './statements';
import { verbs } from './verbs';

/** The grammar of what such pages say. */
export const grammar = grammarOf([
  ...nouns,
  ...verbs,
  ...predicates,
  ...statements,
  ...orders,
  ...adjuncts,
]);
