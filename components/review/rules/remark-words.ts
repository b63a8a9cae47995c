import { claimedWord } from '../claims';
import { each, hit, isIndividual, none, ofIndividuals } from '../hit';
import { consoleWords, nationwideWords, provinceWords } from '../tables/name-words';
import type { Rule } from '../types';

const family = 'names' as const;

/** In remarks these stand in many honest sentences and in the authorities' own wording. */
const mildInRemark = new Set(['网站', '网络', '网址', '主页', '科技', '中心', '空间', '爱好者']);

export const remarkWordRules: readonly Rule[] = [
  {
    id: 'names.individualRemarkWord',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['nameLists', 'docs2019'],
    date: '2025',
    fields: ['website.remark', 'entity.remark'],
    test: ofIndividuals(['website.remark', 'entity.remark'], (remark, field) => {
      const word = claimedWord(
        remark,
        [...consoleWords, ...nationwideWords].filter((each) => !mildInRemark.has(each)),
      );
      return word === null ? none : hit(field, { word });
    }),
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
    test: ofIndividuals(['website.remark'], (remark, field) => {
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
    }),
  },
];
