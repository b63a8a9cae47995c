import { contentTypes } from '../../fields/options';
import { claimed } from '../claims';
import { hit, isIndividual, isOrganization, none } from '../hit';
import { approvalsOf, contentsOf, on, type Service } from '../services';
import { approvalOfContent, approvalWords, oversightOrTeaching } from '../tables/approvals';
import type { Context, Rule } from '../types';

const family = 'content' as const;

/** A permit was chosen, or the remark says that none is needed. */
function answered(context: Context, kind: Service, words: readonly string[]): boolean {
  const chosen = approvalsOf(context, kind);
  if (words.some((word) => (chosen as readonly (string | null)[]).includes(word))) return true;
  // No remark helps an individual, who cannot hold a permit.
  if (isIndividual(context)) return false;
  return /不涉及|不提供|不发布|不开展|不从事|仅(为|用于|介绍|展示)/.test(
    context.form.text(kind.remark) + context.form.text('entity.remark'),
  );
}

export const approvalRules: readonly Rule[] = [
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
];
