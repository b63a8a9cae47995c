import type { Rule } from '../../chart';
import { complexSentences } from './complex';
import { reports } from './reports';
import { simpleSentences } from './simple';

/** Statements; of two readings that cost the same the first is taken. */
export const statements: readonly Rule[] = [...simpleSentences, ...complexSentences, ...reports];
