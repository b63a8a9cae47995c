import type { Rule } from '../../chart';
import { aspect } from './aspect';
import { copular } from './copular';
import { modality } from './modality';
import { restrictions } from './restrictions';
import { states } from './states';

/** What is said of a subject; of two readings that cost the same the first is taken. */
export const predicates: readonly Rule[] = [
  ...modality,
  ...aspect,
  ...restrictions,
  ...states,
  ...copular,
];
