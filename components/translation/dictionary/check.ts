import { hasChinese, keyOf } from '../core/keyed';
import { englishSlot, expandOptional, parseParts, type Slot } from '../core/pattern';
import { grammarOf } from './grammar';
import type { EntrySource, NamedFile, Problem } from './types';

type Tell = (key: string, message: string) => void;

/** What is wrong with a language's dictionary; the build fails on anything. */
export function checkDictionary(files: readonly NamedFile[]): Problem[] {
  const { sharesCharacters } = grammarOf(files);
  const checkText: CheckText = (key, text, tell) => checkEnglish(key, text, tell, sharesCharacters);
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { name, data } of files) {
    const tell: Tell = (key, message) => problems.push({ file: name, key, message });
    const once = (table: string, key: string, folded: string): void => {
      const scope = `${table}\t${folded}`;
      const first = seen.get(scope);
      if (first) tell(key, `stands twice in ${table} (also in ${first})`);
      else seen.set(scope, name);
    };
    for (const [key, entry] of Object.entries(data.entries ?? {})) {
      checkKey(key, tell);
      checkEntry(key, entry, tell, checkText);
      for (const each of key.split('|')) once('entries', key, keyOf(each));
    }
    for (const [key, english] of Object.entries(data.patterns ?? {})) {
      checkText(key, english, tell);
      checkPattern(key, english, tell, (folded) => once('patterns', key, folded));
    }
    for (const table of ['terms', 'verbs', 'glossary'] as const) {
      for (const [key, english] of Object.entries(data[table] ?? {})) {
        checkKey(key, tell);
        checkText(key, english, tell);
        for (const each of key.split('|')) once(table, key, keyOf(each));
      }
    }
  }
  return problems;
}

function checkKey(key: string, tell: Tell): void {
  for (const each of key.split('|')) {
    if (!hasChinese(each)) tell(key, 'the Chinese holds no Chinese');
    if (each !== each.trim()) tell(key, 'the Chinese is not trimmed');
    if (/[\t\n\f]/.test(each)) tell(key, 'the Chinese holds a tab or a line feed');
    if (/[{}]/.test(each)) tell(key, 'slots belong to patterns');
    if (/[:：*＊。]$|^[*＊]/.test(each.trim())) {
      tell(key, 'the Chinese keeps a colon, asterisk or full stop at its end');
    }
  }
}

type CheckText = (key: string, text: unknown, tell: Tell) => void;

/** A text of the language; one that shares Chinese characters writes with its punctuation too. */
function checkEnglish(key: string, english: unknown, tell: Tell, shares: boolean): void {
  if (typeof english !== 'string' || english.trim() === '') {
    tell(key, 'the English is empty');
    return;
  }
  if (english !== english.trim()) tell(key, 'the English is not trimmed');
  if (!shares && hasChinese(english)) tell(key, 'the English holds Chinese');
  if (!shares && /[，。、：；！？（）【】「」]/.test(english)) {
    tell(key, 'the English holds full-width punctuation');
  }
  if (/[\t\n\f]/.test(english)) tell(key, 'the English holds a tab or a line feed');
}

function checkEntry(
  key: string,
  entry: string | EntrySource,
  tell: Tell,
  checkText: CheckText,
): void {
  if (typeof entry === 'string') {
    checkText(key, entry, tell);
    return;
  }
  checkText(key, entry.en, tell);
  if (entry.short !== undefined) {
    checkText(key, entry.short, tell);
    if (typeof entry.en === 'string' && entry.short.length >= entry.en.length) {
      tell(key, 'the short form is not shorter');
    }
  }
  const scopes = new Set<string>();
  for (const [section, english] of Object.entries(entry.sections ?? {})) {
    checkText(key, english, tell);
    for (const each of section.split('|')) {
      if (!hasChinese(each)) tell(key, `section ${section} holds no Chinese`);
      if (scopes.has(keyOf(each))) tell(key, `section ${section} stands twice`);
      scopes.add(keyOf(each));
    }
  }
}

/** Kinds that take almost anything. */
const loose = new Set(['any', 'name']);

function checkPattern(
  key: string,
  english: string,
  tell: Tell,
  once: (folded: string) => void,
): void {
  if (key !== key.trim()) tell(key, 'the pattern is not trimmed');
  for (const source of key.split('|').flatMap(expandOptional)) {
    let parts: (string | Slot)[];
    try {
      parts = parseParts(source);
    } catch (error) {
      tell(key, error instanceof Error ? error.message : String(error));
      return;
    }
    if (parts.some((part) => typeof part === 'string' && /[{}[\]]/.test(part))) {
      tell(key, 'a slot or an optional piece is not closed or not well written');
    }
    checkReach(key, parts, tell);
    checkSlots(key, parts, english, tell);
    once(parts.map((part) => (typeof part === 'string' ? part : `{${part.kind}}`)).join(''));
  }
}

/** A pattern must hold enough of its own not to match everything. */
function checkReach(key: string, parts: readonly (string | Slot)[], tell: Tell): void {
  const literals = parts.filter((part): part is string => typeof part === 'string').join('');
  const own = [...literals].filter(hasChinese).length;
  const slots = parts.filter((part): part is Slot => typeof part !== 'string');
  if (slots.length === 0) tell(key, 'a pattern without a slot is an entry');
  const needed = slots.some((slot) => loose.has(slot.kind)) ? 2 : 1;
  if (own < needed) {
    tell(key, `the pattern would match almost everything: ${needed} Chinese characters are needed`);
  }
  for (let at = 1; at < parts.length; at += 1) {
    const [left, right] = [parts[at - 1], parts[at]];
    if (typeof left !== 'string' && typeof right !== 'string' && left && right) {
      if (loose.has(left.kind) || loose.has(right.kind)) {
        tell(key, `slots ${left.name} and ${right.name} touch, and one of them takes anything`);
      }
    }
  }
}

function checkSlots(
  key: string,
  parts: readonly (string | Slot)[],
  english: string,
  tell: Tell,
): void {
  if (typeof english !== 'string') return;
  const given = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
  if (new Set(given).size !== given.length) tell(key, 'two slots share a name');
  const used = new Set<string>();
  for (const found of english.matchAll(englishSlot)) {
    const name = found[1] as string;
    if (!given.includes(name)) tell(key, `the English invents slot ${name}`);
    if (found[2] === undefined) used.add(name);
  }
  for (const name of given) {
    if (!used.has(name)) tell(key, `the English drops slot ${name}`);
  }
  if (/[{}]/.test(english.replace(englishSlot, ''))) tell(key, 'a brace in the English is no slot');
}
