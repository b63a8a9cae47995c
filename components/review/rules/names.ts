import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { villageIn } from '../name-readings';
import { ambiguousCities, cityProvince, provinceNames } from '../places';
import {
  consoleWords,
  familyNames,
  genericAppNames,
  givenCharacters,
  idioms,
  knownNames,
  knownPeople,
  knownPlaces,
  nationalWords,
  nationwideWords,
  ofACity,
  placeByChance,
  priceSigns,
  priceWords,
  productEndings,
  provinceWords,
  sensitiveWords,
  tradeEndings,
  tradeWords,
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

/** Declarations that provinces prescribe hold listed words; they are no fault. */
const prescribed =
  /本网站是个人网站|网站主要用于|不含有?企业、单位[^。，]*信息|若在核实中发现[^。]*处罚|非个人网站/g;

const negated = /(不|无|非|没有|未)[^。；，]{0,24}$/;

/** A listed word that stands in a remark as a claim, not after 不 or 无. */
function claimedWord(remark: string, words: readonly string[]): string | null {
  const text = remark.replace(prescribed, '');
  for (const word of words) {
    const at = text.indexOf(word);
    if (at >= 0 && !negated.test(text.slice(0, at))) return word;
  }
  return null;
}

/** A family name and characters that are common in given names, before what the site is. */
const givenName = new RegExp(
  `^(\\p{Script=Han})(?:[${givenCharacters}]{1,2}|小[明红刚强丽芳军华亮东]|[三四五六](?<=张三|李四|王五|赵六))(?=$|随笔|日记|笔记|个人|小站|小屋|手记|手账|记录|札记|日志|生活|学习|作品)`,
  'u',
);

/** What ends a word for a kind of person, time or place (程序员, 金牛座, 黄昏时), and seldom a name. */
const commonNoun = /[员生者迷族党人座时间里上下中前后边旁]$/;

/** In remarks these stand in many honest sentences and in the authorities' own wording. */
const mildInRemark = new Set(['网站', '网络', '网址', '主页', '科技', '中心', '空间', '爱好者']);

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
    id: 'names.individualWord',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['console', 'nameLists'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const word = firstWord(name, consoleWords) ?? firstWord(name, nationwideWords);
            return word === null ? none : hit(field, { word });
          })
        : none,
  },
  {
    id: 'names.individualTradeWord',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'handbook', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const word = firstWord(name, tradeWords) ?? tradeEndings.exec(name)?.[0] ?? null;
            if (word === null || consoleWords.includes(word)) return none;
            return hit(field, { word });
          })
        : none,
  },
  {
    id: 'names.individualProductWord',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const word = productEndings.exec(name)?.[0];
            return word === undefined || firstWord(name, tradeWords) || tradeEndings.test(name)
              ? none
              : hit(field, { word });
          })
        : none,
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
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => (/网$/.test(name) ? hit(field) : none))
        : none,
  },
  {
    id: 'names.individualPlace',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const plain = name.replace(placeByChance, '|');
            const word = firstWord(plain, placeWords) ?? doubtfulPlace.exec(plain)?.[0] ?? null;
            return word === null ? none : hit(field, { word });
          })
        : none,
  },
  {
    id: 'names.individualVillage',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019', 'huawei'],
    date: '2025',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const word = villageIn(name);
            return word === null ? none : hit(field, { word });
          })
        : none,
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
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const word = firstWord(name, knownPeople);
            return word === null ? none : hit(field, { word });
          })
        : none,
  },
  {
    id: 'names.individualIdiom',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            // An idiom inside a longer name describes something; alone it describes nothing.
            const bare = name.replace(/(?:的)?(?:网|网站|小站|站)$/, '');
            return idioms.has(bare) ? hit(field, { word: bare }) : none;
          })
        : none,
  },
  {
    id: 'names.individualPersonLike',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['docs2019'],
    date: '2019-09',
    fields: ['website.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.name'], (name, field) => {
            const found =
              name.match(/^(\p{Script=Han})\p{Script=Han}{1,2}(?=的)/u) ?? name.match(givenName);
            return found?.[1] !== undefined &&
              familyNames.includes(found[1]) &&
              !commonNoun.test(found[0])
              ? hit(field, { word: found[0] })
              : none;
          })
        : none,
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
    id: 'names.individualRemarkWord',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['nameLists', 'docs2019'],
    date: '2025',
    fields: ['website.remark', 'entity.remark'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.remark', 'entity.remark'], (remark, field) => {
            const word = claimedWord(
              remark,
              [...consoleWords, ...nationwideWords].filter((each) => !mildInRemark.has(each)),
            );
            return word === null ? none : hit(field, { word });
          })
        : none,
  },
  {
    id: 'names.individualRemarkMildWord',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['nameLists'],
    date: '2025',
    fields: ['website.remark', 'entity.remark'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const local = provinceWords[context.applicant.province ?? ''] ?? [];
      return each(context, ['website.remark', 'entity.remark'], (remark, field) => {
        const word = claimedWord(remark, [...mildInRemark, ...local]);
        return word === null ? none : hit(field, { word });
      });
    },
  },
  {
    id: 'names.individualRemarkBusiness',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019'],
    date: '2026',
    fields: ['website.remark'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['website.remark'], (remark, field) => {
            const word = claimedWord(
              remark,
              '本公司 我公司 有限公司 公司简介 公司产品 公司业务 公司的 本单位 我司 企业官网 有限责任 集团 销售 售卖 出售 商品 订单 为客户 客户服务 客户咨询 招商 加盟 代理商 批发 商城 收费 接单 本店 微店 订购 欢迎咨询 欢迎选购 欢迎报名 欢迎来电 欢迎惠顾'.split(
                ' ',
              ),
            );
            if (word !== null) return hit(field, { word });
            // Words of trade that an honest remark may use once.
            const several = ['承接', '招生', '开班', '代购', '网店', '下单', '报价', '优惠'].filter(
              (each) => claimedWord(remark, [each]) !== null,
            );
            return several.length > 1 ? hit(field, { word: several.join('、') }) : none;
          })
        : none,
  },
  {
    id: 'names.individualIsOrganization',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'console'],
    date: '2025',
    fields: ['entity.name'],
    test: (context) =>
      isIndividual(context)
        ? each(context, ['entity.name'], (name, field) => {
            const word = firstWord(
              name,
              '公司 企业 集团 工作室 有限 合伙 事务所 商行 超市 医院 学校 协会 基金会 委员会'.split(
                ' ',
              ),
            );
            return word === null ? none : hit(field, { word });
          })
        : none,
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
