import { grammarOf, type Rule } from '../chart';
import { adjuncts } from './adjuncts';
import { everyday } from './everyday';
import { nouns } from './nouns';
import { orders } from './orders';
import { predicates } from './predicates';
import { statements } from './statements';
import { turnPhrases } from './turns-phrases';
import { turnPredicates } from './turns-predicates';
import { turnStatements } from './turns-statements';
import { verbs } from './verbs';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  ...nouns,
  ...verbs,
  ...predicates,
  ...statements,
  ...orders,
  ...adjuncts,
  ...everyday,
  ...turnPhrases,
  ...turnPredicates,
  ...turnStatements,
];

/** The grammar of what such pages say. */
export const grammar = grammarOf(rules);
