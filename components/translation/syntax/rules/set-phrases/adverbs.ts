import { fragmentOr } from '../../build-clauses';
import type { Phrase } from '../../phrase';

/** Puts an adverb where English has it: after the first auxiliary, before any other verb. */
const within = (words: string, adverb: string): string => {
  const [, who = '', rest = words] = /^((?:you|we|it|they|there) )?(.*)$/.exec(words) ?? [];
  const led = /^(must|can|cannot|may|will|is|are|has|have|does|do|need)(?= )/.exec(rest)?.[0] ?? '';
  if (led === 'cannot' || / not\b/.test(rest.slice(0, led.length + 4)))
    return `${who}${adverb} ${rest}`;
  return led ? `${who}${led} ${adverb}${rest.slice(led.length)}` : `${who}${adverb} ${rest}`;
};

/** A predicate with an adverb in it: also, still. */
export const adverbial = (p: Phrase, adverb: string): Phrase => ({
  ...(p.topic ? { topic: p.topic } : {}),
  text: '',
  say: (s) => within(fragmentOr(p, s), adverb),
});
