import * as z from 'zod/mini';
import { answersSchema, parseAnswers } from '../../components/checklist/parse-answers';
import type { Answers } from '../../components/checklist/types';
import { cloudProducts, entityTypes, priorApprovals } from '../../components/fields/options';
import { findProvince } from '../../components/provinces/find';
import { looseWords, no, notTold, peoples, yes } from './loose-words';

/** Options that stand under their ids and in Chinese. */
const options: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  entityType: entityTypes,
  regulated: priorApprovals,
  serverProduct: cloudProducts,
};
const keys = new Map(Object.keys(answersSchema.shape).map((key) => [key.toLowerCase(), key]));
const plainKey = (key: string) => key.replace(/[\s_-]/gu, '').toLowerCase();
const plain = (text: string) => text.trim().toLowerCase().replace(/[_-]+/gu, ' ');

/**
 * Answers as people write them by hand: `yes` for true, a number as text, a country for a
 * nationality, Chinese and English names of kinds, one field instead of a list. What is not known
 * is no answer; what is no question is named in `ignored`.
 * @throws Error naming the first answer that does not fit.
 */
export function parseLooseAnswers(input: unknown): {
  readonly answers: Answers;
  readonly ignored: readonly string[];
} {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { answers: parseAnswers(input), ignored: [] };
  const ignored: string[] = [];
  const tidy: Record<string, unknown> = {};
  for (const [said, value] of Object.entries(input)) {
    const key = keys.get(plainKey(said));
    if (key === undefined) ignored.push(said);
    else if (isTold(value)) tidy[key] = tidyValue(key, value);
  }
  // “A foreign company” tells where it is registered, too.
  if (typeof input === 'object' && tidy.registeredIn === undefined && isForeignCompany(input)) {
    tidy.registeredIn = 'abroad';
  }
  return { answers: parseAnswers(tidy), ignored };
}

const isTold = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(typeof value === 'string' && notTold.test(plain(value)));

const isForeignCompany = (input: object): boolean =>
  /^(foreign|overseas|境外|外国)[^,]{0,3}(company|organi[sz]ation|enterprise|firm|公司|企业)/u.test(
    plain(String(Reflect.get(input, 'applicant') ?? Reflect.get(input, 'entityType') ?? '')),
  );

function tidyValue(key: string, value: unknown): unknown {
  if (key === 'regulated') return regulatedFields(value);
  const shape: unknown = Reflect.get(answersSchema.shape, key);
  const takes = (example: unknown) => z.safeParse(shape as z.ZodMiniType, example).success;
  if (takes(true)) return truth(value);
  if (takes(3)) return months(value);
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (takes('2026-01-01') && !takes('x')) return day(text);
  if (key === 'domain') return text.replace(/^[a-z]+:\/\//iu, '').replace(/[/?#:].*$/u, '');
  if (key === 'province' || key === 'residenceProvince') return province(text);
  return (
    optionOf(key, text) ??
    (key === 'nationality' && isForeign(text) ? 'foreign' : regionOf(key, text))
  );
}

/** A country elsewhere than China is abroad. */
const regionOf = (key: string, text: string): string =>
  key === 'registeredIn' && isForeign(text) ? 'abroad' : text;

function optionOf(key: string, text: string): string | null {
  const table = options[key] ?? {};
  const id = Object.keys(table).find(
    (each) => each.toLowerCase() === text.toLowerCase() || table[each]?.includes(text),
  );
  if (id) return id;
  const shape: unknown = Reflect.get(answersSchema.shape, key);
  if (z.safeParse(shape as z.ZodMiniType, text).success && looseWords[key]) return text;
  return looseWords[key]?.find(([pattern]) => pattern.test(plain(text)))?.[1] ?? null;
}

function truth(value: unknown): unknown {
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return value;
  const text = plain(value);
  return yes.test(text) ? true : no.test(text) ? false : value;
}

/** `12`, “12 months”, “1 year”, “3个月”. */
function months(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const found = plain(value).match(/^(\d+(?:\.\d+)?) ?(years?|年)?/u);
  return found ? Number(found[1]) * (found[2] ? 12 : 1) : Number.NaN;
}

/** A day in another order of signs, or with a time behind it. */
function day(text: string): string {
  const [, year, month, date] = text.match(/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u) ?? [];
  return year && month && date
    ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    : text;
}

/** “Zhejiang Province”, “Guangxi Zhuang Autonomous Region”. */
function province(text: string): string {
  const short = text
    .replace(/,? ?(p\.?r\.? ?)?china$/iu, '')
    .replace(
      / ?(province|municipality|city|(zhuang |hui |uyghur |uygur )?autonomous region|sheng|shi)$/iu,
      '',
    )
    .trim();
  return findProvince(text) || !findProvince(short) ? text : short;
}

function regulatedFields(value: unknown): unknown {
  const said = value === false ? ['none'] : Array.isArray(value) ? value : [value];
  return said
    .flatMap((each) =>
      typeof each !== 'string' || optionOf('regulated', each.trim()) === each.trim()
        ? [each]
        : (optionId(each) ?? each.split(/[,，、;；/]| and /u).filter((part) => part.trim() !== '')),
    )
    .map((each) =>
      typeof each === 'string' ? (optionOf('regulated', each.trim()) ?? each) : each,
    );
}

/** An option under its whole name, which may hold a stroke. */
const optionId = (text: string): string[] | null => {
  const id = Object.entries(priorApprovals).find(([, names]) =>
    (names as readonly string[]).includes(text.trim()),
  )?.[0];
  return id ? [id] : null;
};

let foreignNames: readonly string[] | undefined;

/** Whether a text names a country other than China, or its people. */
function isForeign(text: string): boolean {
  const said = plain(text);
  if (peoples.test(said) || /^(us|usa|uk|u\.s\.?a?\.?|u\.k\.?)$/u.test(said)) return true;
  foreignNames ??= countries();
  return foreignNames.some(
    (name) => said === name || (name.length > 3 && said.startsWith(name.replace(/[aoy]$/u, ''))),
  );
}

/** Names and codes of all countries but China, in English and Chinese. */
function countries(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['en', 'zh', 'ja'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => !['CN', 'HK', 'MO', 'TW', 'ZZ', 'XA', 'XB'].includes(code))
    .flatMap((code) => {
      const known = names.flatMap((each) => each.of(code) ?? []).map(plain);
      return known.length > 0 ? [plain(code), ...known] : [];
    });
}
