import { claimedWord } from '../claims';
import { each, hit, isIndividual, isOrganization, none, ofIndividuals } from '../hit';
import {
  genericAppNames,
  knownNames,
  nationalWords,
  priceSigns,
  priceWords,
  sensitiveWords,
} from '../tables/name-words';
import { countHan, firstWord, hasHan, looseName, toHalfWidth } from '../text';
import type { Rule } from '../types';

const siteAndApp = ['website.name', 'app.name', 'psb.websiteName'] as const;
const family = 'names' as const;

/** A national word as a word of its own: not 个人大全, not 中央空调. */
function nationalWord(name: string): string | null {
  const plain = name.replace(/个人大|本人大|中央空调|中央厨房|人民币/g, '');
  return firstWord(plain, nationalWords);
}

export const nameRules: readonly Rule[] = [
  {
    id: 'names.tooShort',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console', 'docs2019'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) =>
        hasHan(name) && countHan(name) < 3 ? hit(field, { count: countHan(name) }) : none,
      ),
  },
  {
    id: 'names.notChinese',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'tencent'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) => {
        if (hasHan(name)) return none;
        const plain = toHalfWidth(name).replace(/\s/g, '');
        return hit(field, {}, /^\d+$/.test(plain) ? 'digits' : 'letters');
      }),
  },
  {
    id: 'names.domainAsName',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'tencent'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) => {
        const text = toHalfWidth(name).toLowerCase().replace(/\s/g, '');
        const domain = context.form.text('website.domain').toLowerCase();
        if (domain !== '' && text.includes(domain)) return hit(field, { domain });
        const found = text.match(
          /(?:www\.)?[\p{Script=Han}a-z0-9-]+\.(?:com|cn|net|org|top|xyz|vip|shop|club|site|info|cc|tv|io|me)(?![a-z])|[\p{Script=Han}a-z0-9-]+\.(?:中国|网址|公司|网络)/u,
        );
        return found ? hit(field, { domain: found[0] }) : none;
      }),
  },
  {
    id: 'names.nationalWord',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'nameLists'],
    date: '2025',
    fields: siteAndApp,
    test: (context) =>
      each(context, siteAndApp, (name, field) => {
        const word = nationalWord(name);
        if (word === null) return none;
        if (isIndividual(context)) return hit(field, { word }, 'individual');
        // A registered name that holds the word was allowed to hold it.
        if (context.form.text('entity.name').includes(word)) return none;
        const type = context.applicant.entityType;
        return type === 'government' || type === 'publicInstitution' ? none : hit(field, { word });
      }),
  },
  {
    id: 'names.sensitiveWord',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'nameLists'],
    date: '2025',
    fields: [...siteAndApp, 'website.remark', 'app.remark'],
    test: (context) =>
      each(context, [...siteAndApp, 'website.remark', 'app.remark'], (text, field) => {
        const word = firstWord(text, sensitiveWords);
        return word === null || claimedWord(text, [word]) === null ? none : hit(field, { word });
      }),
  },
  {
    id: 'names.entityNameStars',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['materials', 'docs2019'],
    date: '2019-09',
    fields: ['entity.name'],
    test: (context) =>
      each(context, ['entity.name'], (name, field) => (/^[*＊]+$/.test(name) ? hit(field) : none)),
  },
  {
    id: 'names.knownBrand',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei', 'docs2019'],
    date: '2025-12-31',
    fields: ['website.name', 'app.name'],
    test: (context) =>
      each(context, ['website.name', 'app.name'], (name, field) => {
        const word = firstWord(name, knownNames);
        if (word === null || context.form.text('entity.name').includes(word)) return none;
        return hit(field, { word });
      }),
  },
  {
    id: 'names.oddSigns',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['huawei', 'docs2019'],
    date: '2025-12-31',
    fields: ['website.name', 'app.name'],
    test: (context) =>
      each(context, ['website.name', 'app.name'], (name, field) => {
        if (/\p{Extended_Pictographic}/u.test(name)) return hit(field, {}, 'emoji');
        const sign = name.match(/[!！?？@#￥$%^*=<>{}|\\/~`【】“”‘’"'。，,;；:：]/);
        return sign ? hit(field, { sign: sign[0] }) : none;
      }),
  },
  {
    id: 'names.individualIsOrganization',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'console'],
    date: '2025',
    fields: ['entity.name'],
    test: ofIndividuals(['entity.name'], (name, field) => {
      const word = firstWord(
        name,
        '公司 企业 集团 工作室 有限 合伙 事务所 商行 超市 医院 学校 协会 基金会 委员会'.split(' '),
      );
      return word === null ? none : hit(field, { word });
    }),
  },
  {
    id: 'names.organizationIsPerson',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025-12-31',
    fields: ['entity.name'],
    test: (context) =>
      isOrganization(context) && !/字号|经营者/.test(context.form.text('entity.remark'))
        ? each(context, ['entity.name'], (name, field) =>
            countHan(name) === [...name].length && countHan(name) <= 3 ? hit(field) : none,
          )
        : none,
  },
  {
    id: 'names.appGeneric',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei', 'appGuide'],
    date: '2025-12-31',
    fields: ['app.name'],
    test: (context) =>
      each(context, ['app.name'], (name, field) =>
        genericAppNames.includes(name) ||
        /^(测试|test|demo)|^(示例|样例)(App|应用|软件|程序)?$/i.test(name) ||
        /^[a-z]\w*(\.\w+){2,}$/i.test(name)
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'names.siteGeneric',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'tencent'],
    date: '2021-2022',
    fields: ['website.name'],
    test: (context) =>
      each(context, ['website.name'], (name, field) =>
        /^(测试|示例|样例|未命名|新建|默认)(网站|网|站点|站|名称|页面|项目|平台|用|一下|中)?[0-9一二三]*$|^(我的|一个|个人)?(网站|站点|网站名称|网站首页|首页)$/.test(
          name.replace(/\s/g, ''),
        )
          ? hit(field)
          : none,
      ),
  },
  {
    id: 'names.appPrice',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['huawei'],
    date: '2025-12-31',
    fields: ['app.name'],
    test: (context) =>
      each(context, ['app.name'], (name, field) => {
        const word = firstWord(name, priceWords) ?? priceSigns.exec(name)?.[0] ?? null;
        return word === null ? none : hit(field, { word });
      }),
  },
  {
    id: 'names.sameAsEntityDiffers',
    family,
    severity: 'warning',
    standing: 'advice',
    sources: ['general'],
    date: '2026-11-24',
    fields: ['website.name'],
    test: (context) => {
      const entity = context.form.text('entity.name');
      if (!isOrganization(context) || countHan(entity) < 4) return none;
      return each(context, ['website.name'], (name, field) => {
        if (name === entity || !/公司$|院$|会$|中心$|局$/.test(name)) return none;
        return looseName(name) === looseName(entity) ? hit(field, { entity }) : none;
      });
    },
  },
];
