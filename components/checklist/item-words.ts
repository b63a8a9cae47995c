import type { Words } from '../ui/words';
import type { ItemWords } from './take-along/rows';

/** The words of each item in the language that `t` speaks. */
export const itemWordsIn =
  (t: Words) =>
  (id: string): ItemWords => ({
    title: t(`items:${id}.title`),
    why: t(`items:${id}.why`),
    how: t(`items:${id}.how`),
    by: t(`items:${id}.by`),
  });
