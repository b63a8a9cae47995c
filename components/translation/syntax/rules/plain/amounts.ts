import { plainNp } from '../../build-nouns';
import type { Phrase } from '../../phrase';

/** 还差2项, 还差一份授权书: how many, or what, is left. */
export const counted = (m: Phrase): string =>
  /^\d+$/.test(m.text)
    ? `${m.text} ${m.text === '1' ? 'item' : 'items'}`
    : m.text.includes(' ') && /^\d/.test(m.text)
      ? m.text
      : plainNp(m);
