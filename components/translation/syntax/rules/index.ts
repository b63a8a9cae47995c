import { grammarOf, type Rule } from '../chart';
import { adjuncts } from './adjuncts/index';
import { nouns } from './nouns/index';
import { orders } from './orders';
import { plain } from './plain/index';
import { predicates } from './predicates/index';
import { setPhrases } from './set-phrases/index';
import { statements } from './statements/index';
import { verbs } from './verbs/index';

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
