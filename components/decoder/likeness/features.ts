import { longestPassage, type Said } from '../match';
import { gramsOf } from './grams';
import type { Features } from './learn';

/**
 * What a message, or the sentences of it from `first` up to `end`, is compared by. Concepts make
 * messages alike that share a sense and no word.
 */
export function featuresOf(said: Said, first = 0, end: number = said.sentences.length): Features {
  const features = new Set<string>();
  for (const { text } of said.sentences.slice(first, end)) {
    for (const gram of gramsOf(text.slice(0, longestPassage))) features.add(gram);
  }
  for (const [concept, occurrences] of said.occurrences) {
    if (occurrences.some(({ sentence }) => sentence >= first && sentence < end)) {
      // In capitals, which no gram holds.
      features.add(concept.toUpperCase());
    }
  }
  return features;
}
