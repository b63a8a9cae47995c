import { grammarOf, type Rule } from '../chart';
import { adjuncts } from './adjuncts';
import { nouns } from './nouns';
import { orders } from './orders';
import { plain } from './plain/index';
import { predicates } from './predicates';
import { setPhrases } from './set-phrases/index';
import { statements } from './statements';
import { verbs } from './verbs';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  ...nouns,
  ...verbs,
  ...predicates,
  ...statements,
  ...orders,
  ...adjuncts,
  ...setPhrases,
  ...plain,
];

/** The grammar of what such pages say. */
export const grammar = grammarOf(rules);
