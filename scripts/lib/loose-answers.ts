import * as z from 'zod/mini';
import { answersSchema, parseAnswers } from '../../components/checklist/parse-answers';
import type { Answers } from '../../components/checklist/types';
import { entityTypes, priorApprovals } from '../../components/fields/options';

/** Words that people use for an answer's values besides the ids. */
const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: { site: 'website', web: 'website', 网站: 'website', App: 'app', APP: 'app' },
  applicant: {
    person: 'individual',
    个人: 'individual',
    company: 'organization',
    enterprise: 'organization',
    organisation: 'organization',
    单位: 'organization',
    企业: 'organization',
  },
  nationality: {
    china: 'mainland',
    chinese: 'mainland',
    CN: 'mainland',
    HK: 'hongKong',
    'hong kong': 'hongKong',
    MO: 'macao',
    macau: 'macao',
    TW: 'taiwan',
    foreigner: 'foreign',
  },
  registeredIn: { china: 'mainland', CN: 'mainland', overseas: 'abroad', foreign: 'abroad' },
  server: {
    alibaba: 'alibabaMainland',
    aliyun: 'alibabaMainland',
    alibabaCloud: 'alibabaMainland',
    mainland: 'alibabaMainland',
    other: 'otherProvider',
    overseas: 'outsideMainland',
    abroad: 'outsideMainland',
    hongKong: 'outsideMainland',
  },
  serverAccount: { own: 'same', another: 'other' },
  serverBilling: {
    prepaid: 'subscription',
    包年包月: 'subscription',
    postpaid: 'payAsYouGo',
    按量付费: 'payAsYouGo',
  },
  domainHolder: {
    same: 'entity',
    self: 'entity',
    legalRep: 'legalRepresentative',
    another: 'other',
  },
};
const entityWords: Readonly<Record<string, string>> = {
  company: 'enterprise',
  institution: 'publicInstitution',
};
const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  是: true,
  no: false,
  false: false,
  否: false,
};

/**
 * Answers as people write them by hand: `yes` for true, a number as text, Chinese names of kinds,
 * one field instead of a list. What is no answer is named in `ignored`.
 * @throws Error naming the first answer that does not fit.
 */
export function parseLooseAnswers(input: unknown): {
  readonly answers: Answers;
  readonly ignored: readonly string[];
} {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { answers: parseAnswers(input), ignored: [] };
  const known = new Set(Object.keys(answersSchema.shape));
  const ignored: string[] = [];
  const tidy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    if (!known.has(key)) ignored.push(key);
    else if (value !== null && value !== undefined && value !== '')
      tidy[key] = tidyValue(key, value);
  }
  return { answers: parseAnswers(tidy), ignored };
}

function tidyValue(key: string, value: unknown): unknown {
  if (key === 'regulated') {
    const list = Array.isArray(value) ? value : value === false ? ['none'] : [value];
    return list.map((each) => optionId(priorApprovals, String(each)) ?? each);
  }
  if (key === 'serverMonths' && typeof value === 'string' && value.trim() !== '')
    return Number(value);
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (key === 'entityType')
    return optionId(entityTypes, text) ?? entityWords[text.toLowerCase()] ?? text;
  const words = valueWords[key];
  if (words) return words[text] ?? words[text.toLowerCase()] ?? text;
  const shape: unknown = Reflect.get(answersSchema.shape, key);
  const isBoolean = z.safeParse(shape as z.ZodMiniType, true).success;
  return isBoolean ? (truths[text.toLowerCase()] ?? text) : text;
}

/** The id of an option from the id itself or a Chinese name of it. */
function optionId(table: Readonly<Record<string, readonly string[]>>, text: string): string | null {
  return (
    Object.keys(table).find(
      (id) => id.toLowerCase() === text.toLowerCase() || table[id]?.includes(text),
    ) ?? null
  );
}
