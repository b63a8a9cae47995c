import { each, hit, isIndividual, none, ofIndividuals } from '../hit';
import { villageIn } from '../name-readings';
import { ambiguousCities, cityProvince, provinceNames } from '../places';
import {
  consoleWords,
  familyNames,
  givenCharacters,
  idioms,
  knownPeople,
  knownPlaces,
  nationwideWords,
  ofACity,
  placeByChance,
  productEndings,
  provinceWords,
  tradeEndings,
  tradeWords,
} from '../tables/name-words';
import { countHan, firstWord } from '../text';
import type { Rule } from '../types';

const family = 'names' as const;

/** Province and city names that can only be a place. */
const placeWords: readonly string[] = [
  ...Object.values(provinceNames).map(({ zh }) => zh),
  ...[...cityProvince.keys()].filter((city) => !ambiguousCities.has(city)),
  '黑龙江',
  '香港',
  '澳门',
  '台湾',
  ...knownPlaces,
];
const doubtfulPlace = new RegExp(`(?:${[...ambiguousCities].join('|')})${ofACity}`);

/** A family name and characters that are common in given names, before what the site is. */
const givenName = new RegExp(
  `^(\\p{Script=Han})(?:[${givenCharacters}]{1,2}|小[明红刚强丽芳军华亮东]|[三四五六](?<=张三|李四|王五|赵六))(?=$|随笔|日记|笔记|个人|小站|小屋|手记|手账|记录|札记|日志|生活|学习|作品)`,
  'u',
);

/** What ends a word for a kind of person, time or place (程序员, 金牛座, 黄昏时), and seldom a name. */
const commonNoun = /[员生者迷族党人座时间里上下中前后边旁]$/;

export const individualNameRules: readonly Rule[] = [
  {
    id: 'names.individualWord',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['console', 'nameLists'],
    date: '2025',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const word = firstWord(name, consoleWords) ?? firstWord(name, nationwideWords);
      return word === null ? none : hit(field, { word });
    }),
  },
  {
    id: 'names.individualTradeWord',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'handbook', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const word = firstWord(name, tradeWords) ?? tradeEndings.exec(name)?.[0] ?? null;
      if (word === null || consoleWords.includes(word)) return none;
      return hit(field, { word });
    }),
  },
  {
    id: 'names.individualProductWord',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const word = productEndings.exec(name)?.[0];
      return word === undefined || firstWord(name, tradeWords) || tradeEndings.test(name)
        ? none
        : hit(field, { word });
    }),
  },
  {
    id: 'names.provinceWord',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['nameLists'],
    date: '2025',
    fields: ['website.name'],
    test: (context) => {
      const { province } = context.applicant;
      if (!isIndividual(context) || province === null) return none;
      return each(context, ['website.name'], (name, field) => {
        const word = firstWord(name, provinceWords[province] ?? []);
        if (word === null || consoleWords.includes(word) || tradeWords.includes(word)) return none;
        return hit(field, { word, province: provinceNames[province]?.en ?? province });
      });
    },
  },
  {
    id: 'names.individualEndsWithNet',
    family,
    severity: 'advice',
    standing: 'advice',
    sources: ['handbook'],
    date: 'undated',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => (/网$/.test(name) ? hit(field) : none)),
  },
  {
    id: 'names.individualPlace',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const plain = name.replace(placeByChance, '|');
      const word = firstWord(plain, placeWords) ?? doubtfulPlace.exec(plain)?.[0] ?? null;
      return word === null ? none : hit(field, { word });
    }),
  },
  {
    id: 'names.individualVillage',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const word = villageIn(name);
      return word === null ? none : hit(field, { word });
    }),
  },
  {
    id: 'names.individualOwnName',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'handbook'],
    date: '2019-09',
    fields: ['website.name'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const own = [context.form.text('entity.name'), context.form.text('leader.name')].find(
        (name) => countHan(name) >= 2,
      );
      return each(context, ['website.name'], (name, field) =>
        own !== undefined && name.includes(own) ? hit(field, { word: own }) : none,
      );
    },
  },
  {
    id: 'names.individualKnownPerson',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const word = firstWord(name, knownPeople);
      return word === null ? none : hit(field, { word });
    }),
  },
  {
    id: 'names.individualIdiom',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      // An idiom inside a longer name describes something; alone it describes nothing.
      const bare = name.replace(/(?:的)?(?:网|网站|小站|站)$/, '');
      return idioms.has(bare) ? hit(field, { word: bare }) : none;
    }),
  },
  {
    id: 'names.individualPersonLike',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: ofIndividuals(['website.name'], (name, field) => {
      const found =
        name.match(/^(\p{Script=Han})\p{Script=Han}{1,2}(?=的)/u) ?? name.match(givenName);
      return found?.[1] !== undefined &&
        familyNames.includes(found[1]) &&
        !commonNoun.test(found[0])
        ? hit(field, { word: found[0] })
        : none;
    }),
  },
];
