import type { Rule } from '../../chart';
import { adverbials } from './adverbials';
import { conditions } from './conditions';
import { degrees } from './degrees';

/** What is added to a sentence, a verb, a noun or an adjective. */
export const adjuncts: readonly Rule[] = [...conditions, ...adverbials, ...degrees];
