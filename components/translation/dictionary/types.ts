import type { Grammar } from '../core/grammar';

/** One file of `locales/<language>/console/`; the README beside this folder explains each part. */
export interface DictionaryFile {
  /** All entries and terms of the file keep their capitals (places, offices, companies). */
  readonly proper?: boolean;
  readonly entries?: Readonly<Record<string, string | EntrySource>>;
  readonly patterns?: Readonly<Record<string, string>>;
  readonly terms?: Readonly<Record<string, string>>;
  readonly verbs?: Readonly<Record<string, string>>;
  readonly glossary?: Readonly<Record<string, string>>;
  /** In one file of a language that is not put together as English is. */
  readonly grammar?: Partial<Grammar>;
}

export interface EntrySource {
  readonly en: string;
  /** For places where `en` would be clipped. */
  readonly short?: string;
  /** Section heading (its Chinese) → the English that holds under it. */
  readonly sections?: Readonly<Record<string, string>>;
}

/** What a slot of a pattern takes; the README's table says how each is shown. */
export const slotKinds = [
  'number',
  'date',
  'time',
  'size',
  'domain',
  'order',
  'name',
  'quoted',
  'place',
  'term',
  'list',
  'any',
] as const;
export type SlotKind = (typeof slotKinds)[number];

/** A source file with the name it is reported under. */
export interface NamedFile {
  readonly name: string;
  readonly data: DictionaryFile;
}

/** Something wrong with the data: which entry, and what. */
export interface Problem {
  readonly file: string;
  readonly key: string;
  readonly message: string;
}
