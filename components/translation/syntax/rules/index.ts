import { grammarOf } from '../chart';
import { adjuncts } from './adjuncts';
import { nouns } from './nouns';
import { predicates } from './predicates';
import { clauses } from './sentences';
import { verbs } from './verbs';

/** The grammar of what such pages say. */
export const grammar = grammarOf([...nouns, ...verbs, ...predicates, ...clauses, ...adjuncts]);
