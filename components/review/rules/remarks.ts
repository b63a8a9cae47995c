import { contentTypes } from '../../fields/options';
import { each, hit, isIndividual, isOrganization, none } from '../hit';
import { contentsOf, on, services } from '../services';
import { countCharacters, hasHan, looseName } from '../text';
import type { Rule } from '../types';

const family = 'content' as const;

/** So few different characters in a whole sentence repeat a word. */
const fewestDifferent = 5;

/** Says nothing: the same characters again and again, or filler words alone. */
const isFiller = (text: string): boolean =>
  /^(.)\1+$/u.test(text.replace(/\s/g, '')) ||
  (countCharacters(text) >= 10 &&
    new Set(text.replace(/[\s\p{P}]/gu, '')).size < fewestDifferent) ||
  /^(无|没有|暂无|测试|备注|网站|网站备注|其他|同上|无备注)[。.]?$/.test(text);

/** Words by which a remark calls the service somebody's own, as only an individual's is. */
const saysPersonal =
  /(网站|本站|本App|站点)(是|为|属于|系)(本人的?)?个人(网站|博客|主页|空间|站点|日记)|由本人(独立|个人|开发|撰写|维护)|本人(原创|独立维护|撰写|拍摄|的学习笔记)/i;

export const remarkRules: readonly Rule[] = [
  {
    id: 'content.otherNeedsRemark',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['walk2026', 'guide2026'],
    date: '2026-09-30',
    fields: ['website.remark'],
    test: (context) => {
      const kind = services[0];
      if (!contentsOf(context, kind).includes('other')) return none;
      const remark = context.form.text(kind.remark);
      if (remark === '' && !context.form.stands(kind.remark)) return none;
      const count = countCharacters(remark);
      return count < 20 ? hit(kind.remark, { count }) : none;
    },
  },
  {
    id: 'content.remarkEmpty',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['website.remark'],
    test: (context) =>
      context.form.stands('website.remark') &&
      context.applicant.serviceKind !== 'app' &&
      !context.form.has('website.remark') &&
      !contentsOf(context, services[0]).includes('other')
        ? hit('website.remark')
        : none,
  },
  {
    id: 'content.remarkShort',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['guide2026', 'huawei'],
    date: '2026-07-31',
    fields: ['website.remark', 'app.remark'],
    test: (context) =>
      on((kind) => {
        if (kind.remark === 'website.remark' && contentsOf(context, kind).includes('other')) {
          return none;
        }
        return each(context, [kind.remark], (text, field) =>
          countCharacters(text) < 20 && hasHan(text) && !isFiller(text)
            ? hit(field, { count: countCharacters(text) })
            : none,
        );
      }),
  },
  {
    id: 'content.individualRemarkShort',
    family,
    severity: 'warning',
    standing: 'seen',
    sources: ['walk2026', 'guide2026'],
    date: '2026-09-30',
    fields: ['website.remark'],
    replaces: ['content.remarkShort'],
    test: (context) =>
      // An individual's category is 其他 as a rule, even where the form does not show it.
      isIndividual(context) && !contentsOf(context, services[0]).includes('other')
        ? each(context, ['website.remark'], (text, field) =>
            countCharacters(text) < 20 && hasHan(text) && !isFiller(text)
              ? hit(field, { count: countCharacters(text) })
              : none,
          )
        : none,
  },
  {
    id: 'content.remarkNotChinese',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['siteInfo', 'console'],
    date: '2026',
    fields: ['website.remark', 'app.remark', 'entity.remark'],
    test: (context) =>
      each(context, ['website.remark', 'app.remark', 'entity.remark'], (text, field) =>
        hasHan(text) ? none : hit(field),
      ),
  },
  {
    id: 'content.remarkFiller',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['siteInfo', 'console'],
    date: '2026',
    fields: ['website.remark', 'app.remark'],
    test: (context) =>
      each(context, ['website.remark', 'app.remark'], (text, field) =>
        isFiller(text) ? hit(field) : none,
      ),
  },
  {
    id: 'content.remarkSlot',
    family,
    severity: 'error',
    standing: 'advice',
    sources: ['general'],
    date: '2026-11-24',
    fields: ['website.remark', 'app.remark', 'entity.remark'],
    test: (context) =>
      each(context, ['website.remark', 'app.remark', 'entity.remark'], (text, field) => {
        const slot = text.match(/[{｛【[][^}｝】\]]{1,12}[}｝】\]]|某某|XXX|xxx/);
        return slot ? hit(field, { slot: slot[0] }) : none;
      }),
  },
  {
    id: 'content.remarkAgainstCategory',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019'],
    date: '2026',
    fields: ['website.contentTypes'],
    test: (context) => {
      const remark = context.form.text('website.remark');
      const chosen = contentsOf(context, services[0]);
      if (remark === '' || chosen.length === 0 || isIndividual(context)) return none;
      const claims = (
        [
          [/(在线|网上|线上)(销售|购物|商城|下单|交易)/, ['onlineShopping']],
          [/(发布|转载)(时政)?新闻/, ['onlineNews']],
          [/(在线|提供)[^，。]{0,4}(影视|电影|电视剧)(播放|观看)/, ['filmTv']],
          [/网络游戏(运营|下载|平台)/, ['onlineGames']],
        ] as const
      ).find(([pattern, types]) => {
        const found = pattern.exec(remark);
        return (
          found !== null &&
          !/(不|无|未|非)[^，。；]{0,10}$/.test(remark.slice(0, found.index)) &&
          !types.some((type) => chosen.includes(type))
        );
      });
      return claims ? hit('website.contentTypes', { zh: contentTypes[claims[1][0]][0] }) : none;
    },
  },
  {
    id: 'content.organizationSaysPersonal',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019'],
    date: '2026',
    fields: ['website.remark', 'app.remark'],
    test: (context) =>
      isOrganization(context)
        ? each(context, ['website.remark', 'app.remark'], (text, field) => {
            const said = saysPersonal.exec(text)?.[0];
            return said === undefined ? none : hit(field, { said });
          })
        : none,
  },
  {
    id: 'content.remarkIsName',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'console'],
    date: '2026',
    fields: ['website.remark', 'app.remark'],
    test: (context) =>
      on((kind) =>
        each(context, [kind.remark], (text, field) =>
          looseName(text) === looseName(context.form.text(kind.name)) ||
          looseName(text) === looseName(context.form.text('entity.name'))
            ? hit(field)
            : none,
        ),
      ),
  },
];
