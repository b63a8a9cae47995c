import type { Filing } from './filing';

export type OrderState =
  | 'draft'
  | 'preliminaryReview'
  | 'preliminaryRefused'
  | 'sms'
  | 'administration'
  | 'administrationRefused'
  | 'approved';

/**
 * Order states as the console words them, the most specific first. Matched on a whole cell or
 * label, not inside running text: help pages speak of every state. Source: console strings seen
 * in 2025 pictures and 2019 documents.
 */
const wordings: readonly (readonly [OrderState, RegExp])[] = [
  ['preliminaryRefused', /^(阿里云)?初审(驳回|不通过|未通过|失败|退回)$/u],
  ['administrationRefused', /^(通信)?管局(审核)?(驳回|不通过|未通过|失败|退回)$/u],
  ['preliminaryReview', /^(待|等待)?(阿里云)?初审(中|审核中)?$|^(阿里云)?(待初审|初审中)$/u],
  ['sms', /^(待|等待)(工信部)?短信核验$|^短信核验中$/u],
  ['administration', /^(待|等待)?(提交)?(通信)?管局审核(中)?$/u],
  ['approved', /^(备案成功|已备案|备案通过|已完成备案|管局审核通过|审核通过)$/u],
  ['draft', /^(草稿|待提交|填写中|未提交)$/u],
];

/** The state that one cell's Chinese text names, or null. */
export function orderStateOf(text: string): OrderState | null {
  const plain = text.normalize('NFKC').replace(/[\s:：]/gu, '');
  return wordings.find(([, wording]) => wording.test(plain))?.[0] ?? null;
}

const upTo: Readonly<Record<OrderState, readonly string[]>> = {
  draft: [],
  preliminaryReview: [
    'order-basic',
    'order-type',
    'order-entity',
    'order-service',
    'order-upload',
    'order-submit',
  ],
  preliminaryRefused: [],
  sms: ['review-alibaba'],
  administration: ['sms-verify', 'sms-both'],
  administrationRefused: [],
  approved: ['adm-wait', 'adm-result'],
};

const course: readonly OrderState[] = ['preliminaryReview', 'sms', 'administration', 'approved'];

/** The filing moved to a state: what lies behind it is done, the clocks that it starts run. */
export function moveTo(filing: Filing, state: OrderState, today: string): Filing {
  const reached = course.slice(0, course.indexOf(state) + 1).flatMap((each) => upTo[each]);
  const items = { ...filing.items };
  for (const id of reached) items[id] ??= 'done';
  const events = { ...filing.events };
  if (state === 'preliminaryReview') events.orderSubmittedOn ??= today;
  if (state === 'administration') events.administrationSince ??= today;
  if (state === 'preliminaryRefused' || state === 'administrationRefused') {
    // A returned order starts again at the preliminary review.
    delete events.orderSubmittedOn;
    delete events.administrationSince;
    delete events.smsReceivedAt;
    for (const id of ['order-submit', 'review-alibaba', 'sms-verify', 'sms-both']) delete items[id];
  }
  return { ...filing, items, events };
}
