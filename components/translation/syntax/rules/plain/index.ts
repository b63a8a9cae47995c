import type { Rule } from '../../chart';
import { colloquial } from './colloquial';
import { plainDeeds } from './deeds';
import { friendly } from './friendly';
import { guides } from './guides';
import { help } from './help';
import { matters } from './matters';
import { plainStatements } from './statements';
import { talk } from './talk';
import { plainThings } from './things';
import { plainTimes } from './times';
import { plainTraits } from './traits';

/** Plain words, as notices and help pages have them, and what people ask; by what they make. */
export const plain: readonly Rule[] = [
  ...talk,
  ...plainThings,
  ...plainTimes,
  ...plainDeeds,
  ...plainTraits,
  ...plainStatements,
  ...friendly,
  ...help,
  ...colloquial,
  ...guides,
  ...matters,
];
