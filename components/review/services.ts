import { contentTypes, priorApprovals } from '../fields/options';
import { optionId } from './form';
import type { Context, Hit } from './types';

/** The fields by which a website, and those by which an App says what it does. */
export const services = [
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
export type Service = (typeof services)[number];

/** Ids of the content that is chosen; null for one that no list of the ministry has. */
export const contentsOf = ({ form }: Context, kind: Service) =>
  form.list(kind.content).map((text) => optionId(contentTypes, text));

/** Ids of the prior approvals that are chosen, likewise. */
export const approvalsOf = ({ form }: Context, kind: Service) =>
  form.list(kind.approval).map((text) => optionId(priorApprovals, text));

/** Runs a check on each of the two. */
export const on = (check: (kind: Service) => readonly Hit[]): readonly Hit[] =>
  services.flatMap(check);
