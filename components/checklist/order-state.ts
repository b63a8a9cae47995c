import type { Filing } from './filing';

export type OrderState =
  | 'draft'
  | 'preliminaryReview'
  | 'preliminaryRefused'
  | 'reviewPassed'
  | 'sms'
  | 'administration'
  | 'administrationRefused'
  | 'returned'
  | 'approved';

const no = '(驳回|不通过|未通过|失败|退回)';

/**
 * Order states as the console words them, the most specific first. Matched on a whole cell or
 * label, not inside running text: help pages speak of every state. Source: console strings seen
 * in 2025 pictures and 2019 documents; other providers' words beside them.
 */
const wordings: readonly (readonly [OrderState, RegExp])[] = [
  ['preliminaryRefused', RegExp(`^(阿里云|平台)?初审${no}$`, 'u')],
  ['administrationRefused', RegExp(`^(通信)?管局(审核)?${no}$`, 'u')],
  ['returned', RegExp(`^(订单)?(已|被)(驳回|退回)$|^审核${no}$|^短信核验(超时|失败|未通过)$`, 'u')],
  [
    'preliminaryReview',
    /^(待|等待)(阿里云|平台)?初审$|^(待|等待)?(阿里云|平台)?初审(审核)?中$|^(阿里云|平台)(待初审|审核中)$/u,
  ],
  ['reviewPassed', /^(阿里云|平台)?初审(已)?通过$|^(待|等待)提交(通信)?管局$/u],
  ['sms', /^(待|等待)(工信部)?短信核验$|^(工信部)?短信核验中$/u],
  ['administration', /^(待|等待)(通信)?管局审核$|^(提交)?(通信)?管局审核中$|^已提交(通信)?管局$/u],
  ['approved', /^(备案成功|备案完成|已备案|备案通过|已完成备案|管局审核通过|审核通过)$/u],
  ['draft', /^(草稿|待提交(初审)?|填写中|未提交)$/u],
];

/** Phases as a progress bar names them, whether or not the order is there. */
const phaseNames: readonly (readonly [OrderState, RegExp])[] = [
  ['preliminaryReview', /^(阿里云|平台)初审$/u],
  ['sms', /^工信部短信核验$/u],
  ['administration', /^(提交)?(通信)?管局审核$/u],
];

const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s:：]/gu, '');

/** The state that one cell's Chinese text names, or null. */
export function orderStateOf(text: string): OrderState | null {
  return wordings.find(([, wording]) => wording.test(plainText(text)))?.[0] ?? null;
}

/** The phase that a step of a progress bar names; it says where the order is only if marked so. */
export function orderPhaseOf(text: string): OrderState | null {
  return phaseNames.find(([, wording]) => wording.test(plainText(text)))?.[0] ?? null;
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
  reviewPassed: ['review-alibaba'],
  sms: [],
  administration: ['sms-verify', 'sms-both'],
  administrationRefused: [],
  returned: [],
  approved: ['adm-wait', 'adm-result'],
};

const course: readonly OrderState[] = [
  'preliminaryReview',
  'reviewPassed',
  'sms',
  'administration',
  'approved',
];
/** States of an order that has to be corrected and submitted again. */
export const sentBack: readonly OrderState[] = [
  'preliminaryRefused',
  'administrationRefused',
  'returned',
];

/** The filing moved to a state: what lies behind it is done, the clocks that it starts run. */
export function moveTo(filing: Filing, state: OrderState, today: string): Filing {
  const reached = course.slice(0, course.indexOf(state) + 1).flatMap((each) => upTo[each]);
  const items = { ...filing.items };
  for (const id of reached) items[id] ??= 'done';
  const events = { ...filing.events };
  if (state === 'preliminaryReview') events.orderSubmittedOn ??= today;
  if (state === 'administration') events.administrationSince ??= today;
  if (sentBack.includes(state)) {
    // A returned order starts again at the preliminary review.
    delete events.orderSubmittedOn;
    delete events.administrationSince;
    delete events.smsReceivedAt;
    for (const id of ['order-submit', 'review-alibaba', 'sms-verify', 'sms-both']) delete items[id];
  }
  return { ...filing, items, events };
}
