import { catalogue, fieldOf } from '../fields/catalogue';
import {
  appPlatforms,
  cloudProducts,
  contentTypes,
  documentTypes,
  entityTypes,
  languages,
  priorApprovals,
  serviceForms,
  serviceKinds,
} from '../fields/options';
import type { FieldEntry } from '../fields/types';
import { shortName } from '../provinces/find';
import { provinces } from '../provinces/table';
import type { ProvinceRule } from '../provinces/types';
import { entityTypeOf } from '../review/form';
import { cleanLabel } from '../review/keys';
import { provinceCode } from '../review/places';
import { dateWord, provinceWord } from '../review/wording';
import {
  type CardContent,
  type CardOption,
  type CardRule,
  cardSources,
  type FieldWords,
  findText,
  spelling,
  topicsOf,
} from './content';
import { fieldFacts, type OptionList } from './facts/fields';
import { stringFacts } from './facts/strings';
import pinyin from './pinyin.json';
import { englishRuleWords, explanationWords, ruleWords } from './words';

export interface CardRequest {
  readonly fieldId: string | null;
  readonly label: string;
  readonly region?: string | undefined;
  readonly entityType?: string | undefined;
}

const optionTables: Readonly<Record<OptionList, Readonly<Record<string, readonly string[]>>>> = {
  appPlatforms,
  cloudProducts,
  contentTypes,
  documentTypes,
  entityTypes,
  languages,
  priorApprovals,
  serviceForms,
  serviceKinds,
};

function optionsOf(list: OptionList, language: string): readonly CardOption[] {
  const words = explanationWords<Record<string, { en: string; fits: string }>>(language, 'options')[
    list
  ];
  return Object.entries(optionTables[list]).flatMap(([id, texts]): readonly CardOption[] => {
    const word = words?.[id];
    return word ? [{ zh: texts[0] ?? id, ...word }] : [];
  });
}

/** Rules of a province for this kind of applicant, the current ones first. */
function ruleRows(
  rules: readonly ProvinceRule[],
  individual: boolean | null,
  language: string,
): readonly CardRule[] {
  const own = ruleWords(language);
  const words = { ...englishRuleWords().provinces, ...own.provinces };
  const order = { current: 0, aging: 1, old: 2 } as const;
  return rules
    .filter(
      ({ applies }) =>
        individual === null || applies === 'both' || (applies === 'individual') === individual,
    )
    .map(({ id, standing, dated }) => ({
      text: String(words[id] ?? ''),
      standing,
      dated: dateWord(dated, own),
    }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => order[a.standing] - order[b.standing]);
}

/** The province's rules on a field, for this kind of applicant, the current ones first. */
function rulesOf(
  fieldId: string,
  province: string | null,
  individual: boolean | null,
  language: string,
): readonly CardRule[] | null {
  const wanted = topicsOf(fieldId);
  if (wanted.length === 0) return [];
  const found = provinces.find(({ code }) => code === province);
  if (!found) return null;
  return ruleRows(
    found.rules.filter(({ topic }) => wanted.includes(topic)),
    individual,
    language,
  );
}

/** A field that is explained and never touched (a code, a search box), by its label alone. */
function untouched(label: string): FieldEntry | undefined {
  const wanted = cleanLabel(label);
  return catalogue.find(
    ({ never, labels }) => never && labels.some((each) => cleanLabel(each) === wanted),
  );
}

/** What a card shows for a field or a text. Pure but for the tables it reads. */
export function cardContent(
  request: CardRequest,
  language: string,
  labels: Readonly<Record<string, string>>,
): CardContent {
  const entry = request.fieldId === null ? untouched(request.label) : fieldOf(request.fieldId);
  const province = provinceCode(request.region?.split(/[,/\s>]+/)[0] ?? '');
  const type = entityTypeOf(request.entityType ?? '');
  const provinceName =
    province === null ? null : (provinceWord(province, ruleWords(language)) ?? null);
  const base = {
    zh: request.label,
    pinyin: spelling(pinyin, request.label),
    options: [],
    rules: [],
    province: provinceName,
    sources: [],
    composes: false,
    fillable: false,
    labels,
    language,
    field: null,
    text: null,
  };
  const field = entry && explanationWords<FieldWords>(language, 'fields')[entry.id];
  if (entry && field) {
    const facts = fieldFacts[entry.id];
    return {
      ...base,
      kind: 'field',
      title: field.title,
      field,
      options: facts?.list ? optionsOf(facts.list, language) : [],
      rules: rulesOf(entry.id, province, type === null ? null : type === 'individual', language),
      sources: cardSources(facts?.sources ?? []),
      composes: /\.remark$/.test(entry.id),
      fillable: !entry.never && entry.profile !== null,
    };
  }
  const strings = explanationWords<{ en: string; text: string }>(language, 'strings');
  const text = findText(stringFacts, request.label);
  const word = text === null ? undefined : strings[text];
  if (text !== null && word) {
    const source = stringFacts[text]?.[1];
    return {
      ...base,
      kind: 'text',
      title: word.en,
      text: word.text,
      sources: cardSources(source ? [source] : []),
    };
  }
  const named = provinces.find(
    ({ zh }) =>
      cleanLabel(zh) === cleanLabel(request.label) || shortName(zh) === request.label.trim(),
  );
  if (named) {
    return {
      ...base,
      kind: 'text',
      title: provinceWord(named.code, ruleWords(language)) ?? named.en,
      text: labels.aProvince ?? '',
      province: provinceWord(named.code, ruleWords(language)) ?? named.en,
      rules: ruleRows(named.rules, type === null ? null : type === 'individual', language),
      sources: cardSources(['provincePages']),
    };
  }
  return { ...base, kind: 'unknown', title: request.label };
}
