import { contentTypes, languages, serviceForms } from '../../fields/options';
import { optionId } from '../form';
import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { contentsOf, on, services } from '../services';
import { notForIndividuals } from '../tables/approvals';
import type { Rule } from '../types';

const family = 'content' as const;

export const contentRules: readonly Rule[] = [
  {
    id: 'content.individualCategory',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019', 'walk2026'],
    date: '2026',
    fields: ['website.contentTypes'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const wrong = contentsOf(context, services[0]).find(
        (type) => type !== null && notForIndividuals.includes(type),
      );
      return wrong ? hit('website.contentTypes', { zh: contentTypes[wrong][0] }) : none;
    },
  },
  {
    id: 'content.individualNotOther',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['walk2026', 'guide2026'],
    date: '2026-09-30',
    fields: ['website.contentTypes'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const chosen = contentsOf(context, services[0]);
      return chosen.some((type) => type === 'blog' || type === 'pictures')
        ? hit('website.contentTypes')
        : none;
    },
  },
  {
    id: 'content.organizationBlog',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019'],
    date: '2026',
    fields: ['website.contentTypes'],
    test: (context) =>
      isOrganization(context) && contentsOf(context, services[0]).includes('blog')
        ? hit('website.contentTypes')
        : none,
  },
  {
    id: 'content.languageMissing',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['website.languages', 'app.languages'],
    test: (context) =>
      on((kind) => {
        const chosen = context.form.list(kind.language).map((text) => optionId(languages, text));
        if (chosen.length === 0 || chosen.includes(null)) return none;
        return chosen.some((tag) => tag === 'zh-Hans' || tag === 'zh-Hant')
          ? none
          : hit(kind.language);
      }),
  },
  {
    id: 'content.languageInRemark',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['console', 'provincePages'],
    date: '2025',
    fields: ['website.languages', 'app.languages'],
    test: (context) =>
      on((kind) => {
        const { form } = context;
        if (!form.has(kind.language)) return none;
        const remark = form.text(kind.remark);
        const chosen = form.list(kind.language).map((text) => optionId(languages, text));
        const said = (
          [
            ['en', /(中英文|英文版|英语版|中英双语|中英两种)/],
            ['ja', /(中日文|日文版|日语版|中日双语)/],
          ] as const
        ).find(([tag, pattern]) => pattern.test(remark) && !chosen.includes(tag));
        return said ? hit(kind.language, { zh: languages[said[0]][0] }) : none;
      }),
  },
  {
    id: 'content.serviceForm',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'registerList'],
    date: '2023',
    fields: ['website.serviceForm', 'app.serviceForm'],
    test: (context) =>
      (
        [
          ['website.serviceForm', 'website'],
          ['app.serviceForm', 'app'],
        ] as const
      ).flatMap(([field, wanted]) =>
        each(context, [field], (text) => {
          const form = optionId(serviceForms, text);
          return form === null || form === wanted
            ? none
            : hit(field, { zh: serviceForms[wanted][0] });
        }),
      ),
  },
];
