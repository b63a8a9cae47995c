import type { Rule } from '../../chart';
import { allowances } from './allowances';
import { alternatives } from './alternatives';
import { announcements } from './announcements';
import { answers } from './answers';
import { asked } from './asked';
import { chores } from './chores';
import { colloquial } from './colloquial';
import { contrasts } from './contrasts';
import { plainDeeds } from './deeds';
import { favors } from './favors';
import { friendly } from './friendly';
import { guides } from './guides';
import { help } from './help';
import { marks } from './marks';
import { matters } from './matters';
import { messages } from './messages';
import { pointers } from './pointers';
import { proceedings } from './proceedings';
import { pronouns } from './pronouns';
import { plainQuestions } from './questions';
import { relations } from './relations';
import { plainResults } from './results';
import { shortages } from './shortages';
import { plainStatements } from './statements';
import { talk } from './talk';
import { plainThings } from './things';
import { plainTimes } from './times';
import { plainTraits } from './traits';
import { uses } from './uses';

/** Plain words, as notices and help pages have them, and what people ask; by what they make. */
export const plain: readonly Rule[] = [
  ...plainQuestions,
  ...talk,
  ...plainThings,
  ...plainTimes,
  ...plainDeeds,
  ...plainTraits,
  ...relations,
  ...plainStatements,
  ...plainResults,
  ...favors,
  ...shortages,
  ...allowances,
  ...asked,
  ...messages,
  ...friendly,
  ...pointers,
  ...chores,
  ...answers,
  ...help,
  ...announcements,
  ...marks,
  ...colloquial,
  ...alternatives,
  ...pronouns,
  ...uses,
  ...contrasts,
  ...guides,
  ...matters,
  ...proceedings,
];
