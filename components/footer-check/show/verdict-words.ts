import type { State } from '../../ui';
import type { Words } from '../../ui/words';
import type { Reason, Verdict } from '../judge/types';

/** The color and icon of a verdict. */
export const stateOfVerdict: Readonly<Record<Verdict, State>> = {
  ok: 'right',
  'wrong-link': 'wrong',
  'number-without-link': 'wrong',
  'not-at-bottom': 'wrong',
  hidden: 'wrong',
  'malformed-number': 'wrong',
  placeholder: 'wrong',
  'link-without-number': 'wrong',
  missing: 'wrong',
};

// words: footer:why.*
// words: footer:problem.*
// words: footer:link.*
// words: footer:hidden.*
// words: footer:doubt.*
// words: footer:number.*
// words: footer:suffix.*
// words: footer:known.*
// words: footer:license.*
// words: footer:psb.*
// words: footer:page.*
// words: footer:copyright.*
// words: footer:titleAdvice.*
// words: footer:other.*
/** A reason in words. */
export const say = (t: Words, { key, values }: Reason): string => t(key, values ?? {});
