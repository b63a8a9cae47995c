import type { Rule } from '../../chart';
import { catenatives } from './catenatives';
import { coverbs } from './coverbs';
import { objects } from './objects';

/** Verb phrases; of two readings that cost the same the first is taken. */
export const verbs: readonly Rule[] = [...objects, ...catenatives, ...coverbs];
