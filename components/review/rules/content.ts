import { contentTypes, languages, priorApprovals, serviceForms } from '../../fields/options';
import { optionId } from '../form';
import { each, hit, isIndividual, isOrganization, none } from '../hit';
import {
  approvalOfContent,
  approvalWords,
  notForIndividuals,
  oversightOrTeaching,
} from '../tables/approvals';
import { countCharacters, hasHan, looseName } from '../text';
import type { Context, Hit, Rule } from '../types';

const family = 'content' as const;

const kinds = [
  {
    content: 'website.contentTypes',
    remark: 'website.remark',
    approval: 'website.preApproval',
    number: 'website.preApprovalNumber',
    name: 'website.name',
    language: 'website.languages',
  },
  {
    content: 'app.contentTypes',
    remark: 'app.remark',
    approval: 'app.preApproval',
    number: 'app.preApprovalNumber',
    name: 'app.name',
    language: 'app.languages',
  },
] as const;
type Kind = (typeof kinds)[number];

const contentsOf = ({ form }: Context, kind: Kind) =>
  form.list(kind.content).map((text) => optionId(contentTypes, text));
const approvalsOf = ({ form }: Context, kind: Kind) =>
  form.list(kind.approval).map((text) => optionId(priorApprovals, text));
const on = (check: (kind: Kind) => readonly Hit[]): readonly Hit[] => kinds.flatMap(check);

/** A permit was chosen, or the remark says that none is needed. */
function answered(context: Context, kind: Kind, words: readonly string[]): boolean {
  const chosen = approvalsOf(context, kind);
  if (words.some((word) => (chosen as readonly (string | null)[]).includes(word))) return true;
  // No remark helps an individual, who cannot hold a permit.
  if (isIndividual(context)) return false;
  return /不涉及|不提供|不发布|不开展|不从事|仅(为|用于|介绍|展示)/.test(
    context.form.text(kind.remark) + context.form.text('entity.remark'),
  );
}

/** What a remark says of a pattern, unless it says that it does not. */
function claimed(pattern: RegExp, remark: string): RegExpExecArray | null {
  const found = pattern.exec(remark);
  return found && /(不|无|非|没有|未)[^。；，]{0,24}$/.test(remark.slice(0, found.index))
    ? null
    : found;
}

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

export const contentRules: readonly Rule[] = [
  {
    id: 'content.otherNeedsRemark',
    family,
    severity: 'error',
    standing: 'seen',
    sources: ['walk2026', 'guide2026'],
    date: '2026-09-30',
    fields: ['website.remark'],
    test: (context) => {
      const kind = kinds[0];
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
      !contentsOf(context, kinds[0]).includes('other')
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
      isIndividual(context) && !contentsOf(context, kinds[0]).includes('other')
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
    id: 'content.individualCategory',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['siteInfo', 'docs2019', 'walk2026'],
    date: '2026',
    fields: ['website.contentTypes'],
    test: (context) => {
      if (!isIndividual(context)) return none;
      const wrong = contentsOf(context, kinds[0]).find(
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
      const chosen = contentsOf(context, kinds[0]);
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
      isOrganization(context) && contentsOf(context, kinds[0]).includes('blog')
        ? hit('website.contentTypes')
        : none,
  },
  {
    id: 'content.approvalMissing',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['approvals', 'siteInfo'],
    date: '2019-09',
    fields: ['website.preApproval', 'app.preApproval', 'website.contentTypes', 'app.contentTypes'],
    test: (context) =>
      on((kind) => {
        for (const type of contentsOf(context, kind)) {
          const needed = type === null ? undefined : approvalOfContent[type];
          if (type === null || !needed) continue;
          const chosen = approvalsOf(context, kind) as readonly (string | null)[];
          if (needed.some((approval) => chosen.includes(approval))) continue;
          const field = context.form.stands(kind.approval) ? kind.approval : kind.content;
          return hit(field, { zh: contentTypes[type][0] });
        }
        return none;
      }),
  },
  {
    id: 'content.approvalMaybe',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['approvals', 'siteInfo'],
    date: '2019-09',
    fields: ['website.contentTypes', 'app.contentTypes'],
    test: (context) =>
      on((kind) =>
        isOrganization(context) &&
        contentsOf(context, kind).includes('onlineEducation') &&
        !answered(context, kind, ['education', 'afterSchoolTutoring'])
          ? hit(kind.content, { zh: contentTypes.onlineEducation[0] })
          : none,
      ),
  },
  {
    id: 'content.approvalByName',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['approvals', 'siteInfo'],
    date: '2019-09',
    fields: ['website.preApproval', 'app.preApproval', 'website.name', 'app.name'],
    test: (context) =>
      on((kind) => {
        const { form } = context;
        if (!form.has(kind.name) && !form.has(kind.approval)) return none;
        const type = context.applicant.entityType;
        if (type === 'government' || type === 'publicInstitution') {
          if (oversightOrTeaching.test(form.text('entity.name'))) return none;
        }
        const names = isIndividual(context)
          ? form.text(kind.name)
          : `${form.text(kind.name)} ${form.text('entity.name')}`;
        const remark = form.text(kind.remark);
        const found = approvalWords.flatMap(({ approval, name, scope }) => {
          const [word] = name.exec(names) ?? claimed(scope, remark) ?? [];
          return word !== undefined && !answered(context, kind, [approval]) ? [word] : [];
        });
        const [word] = found;
        if (word === undefined) return none;
        return hit(form.stands(kind.approval) ? kind.approval : kind.name, { word });
      }),
  },
  {
    id: 'content.approvalByScope',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['approvals'],
    date: '2019-09',
    fields: ['website.preApproval', 'app.preApproval', 'entity.businessScope'],
    test: (context) =>
      on((kind) => {
        const { form } = context;
        const scope = form.text('entity.businessScope');
        if (scope === '' || (!form.stands(kind.approval) && !form.stands(kind.name))) return none;
        const found = approvalWords.find(
          (each) => each.scope.test(scope) && !answered(context, kind, [each.approval]),
        );
        const word = found?.scope.exec(scope)?.[0];
        if (word === undefined) return none;
        return hit(form.stands(kind.approval) ? kind.approval : 'entity.businessScope', { word });
      }),
  },
  {
    id: 'content.approvalNumberMissing',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'inspur'],
    date: '2021',
    fields: [
      'website.preApprovalNumber',
      'app.preApprovalNumber',
      'website.preApproval',
      'app.preApproval',
    ],
    test: (context) =>
      on((kind) => {
        const chosen = approvalsOf(context, kind).filter((each) => each !== null);
        if (chosen.length === 0 || chosen.every((each) => each === 'none')) return none;
        if (context.form.has(kind.number)) return none;
        return hit(context.form.stands(kind.number) ? kind.number : kind.approval);
      }),
  },
  {
    id: 'content.approvalContradiction',
    family,
    severity: 'error',
    standing: 'official',
    sources: ['docs2019', 'approvals'],
    date: '2019-09',
    fields: [
      'website.preApproval',
      'app.preApproval',
      'website.preApprovalNumber',
      'app.preApprovalNumber',
    ],
    test: (context) =>
      on((kind) => {
        const chosen = approvalsOf(context, kind);
        if (!chosen.includes('none')) return none;
        if (chosen.length > 1) return hit(kind.approval);
        return context.form.has(kind.number) &&
          !/^(无|不涉及|-+|\/)$/.test(context.form.text(kind.number))
          ? hit(kind.number, {}, 'number')
          : none;
      }),
  },
  {
    id: 'content.individualApproval',
    family,
    severity: 'warning',
    standing: 'official',
    sources: ['approvals', 'materials'],
    date: '2019-09',
    fields: ['website.preApproval', 'app.preApproval'],
    test: (context) =>
      isIndividual(context)
        ? on((kind) =>
            approvalsOf(context, kind).some((each) => each !== null && each !== 'none')
              ? hit(kind.approval)
              : none,
          )
        : none,
  },
  {
    id: 'content.individualApprovalEmpty',
    family,
    severity: 'advice',
    standing: 'seen',
    sources: ['console'],
    date: '2025',
    fields: ['website.preApproval', 'app.preApproval'],
    test: (context) =>
      isIndividual(context)
        ? on((kind) =>
            context.form.stands(kind.approval) && !context.form.has(kind.approval)
              ? hit(kind.approval)
              : none,
          )
        : none,
  },
  {
    id: 'content.oldApproval',
    family,
    severity: 'advice',
    standing: 'official',
    sources: ['approvals'],
    date: '2019-09',
    fields: ['website.preApproval', 'app.preApproval'],
    test: (context) =>
      on((kind) =>
        approvalsOf(context, kind).some(
          (each) => each === 'education' || each === 'healthCare' || each === 'bulletinBoard',
        )
          ? hit(kind.approval)
          : none,
      ),
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
      const chosen = contentsOf(context, kinds[0]);
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
