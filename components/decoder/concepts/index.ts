import { things } from './things';
import { troubles } from './troubles';

export const concepts = { ...things, ...troubles };
export type Concept = keyof typeof concepts;
export type Trouble = keyof typeof troubles;

export const isConcept = (word: string): word is Concept => Object.hasOwn(concepts, word);
export const isTrouble = (word: Concept): word is Trouble => Object.hasOwn(troubles, word);
