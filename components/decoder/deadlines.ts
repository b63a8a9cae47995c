import { addDays, chinaDay, endOfChinaDay, isDay } from '../checklist/dates/day';
import { addWorkingDays } from '../checklist/dates/working-days';
import type { Intent, MessageDeadline } from './types';

const hourMs = 3_600_000;

const chineseNumbers: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  五: 5,
  七: 7,
  十: 10,
  十五: 15,
  二十: 20,
  二十四: 24,
  三十: 30,
  四十八: 48,
};
const number = '(\\d{1,3}|二十四|四十八|二十|三十|十五|一|两|二|三|五|七|十)';
const toNumber = (text: string) => chineseNumbers[text] ?? Number(text);

const duty = /(请|需|须|应|务必|尽快|限期|逾期|否则|必须|过期|未在|要求您)/u;
/** What the office promises to do by itself; no deadline of the reader's. */
const officePromise =
  /(管局|通信管理局|阿里云|我们|工作人员|平台|系统|网安|公安)[^。；]{0,16}(将|会|预计|一般|通常|约)|(将|会|预计|一般|通常|大约?)[^。；]{0,12}(审核|完成审核|反馈|答复|处理|下发|通知|同步|生效|联系您)|(审核|审批)(时间|时长|周期|期限|需要?)|解绑|有效期?|(由于|因)[^。；]{0,6}未|(已|被)[^。；]{0,4}(退回|驳回|取消|注销)/u;

/** A span that runs from something the message does not date: from opening, from another SMS. */
const afterEvent =
  /(开通|上线|通过|变更|发生|备案成功|领取|公布|收到[^。；，,]{0,10}(短信|验证码))[^。；]{0,8}(之日|后|起)|(开通|上线|变更)(后|之日起?)? ?\d{1,3} ?个?(工作)?[日天]内/u;

const sentences = (text: string) => text.split(/[。；;！!\n]/u).map((each) => each.trim());

/**
 * Time limits that a message states in words. A span counts from `receivedAt` (milliseconds since
 * 1970) where that is known; without it only the words are given. A date without a year's end is
 * a China day and lasts until its midnight there.
 */
export function statedDeadlines(text: string, receivedAt?: number): readonly MessageDeadline[] {
  const found: MessageDeadline[] = [];
  for (const passage of sentences(text)) {
    if (passage === '' || !duty.test(passage) || officePromise.test(passage)) continue;
    const date = passage.match(
      /(20\d{2})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2}) ?日?(?: ?(\d{1,2})[:时](\d{0,2})分?)? ?(?:之前|以前|前|截止|止)/u,
    );
    if (date) {
      const day = `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`;
      if (isDay(day)) {
        const at =
          date[4] === undefined
            ? endOfChinaDay(day) - 1
            : endOfChinaDay(day) -
              24 * hourMs +
              Number(date[4]) * hourMs +
              Number(date[5] || 0) * 60_000;
        found.push({ at, from: 'text', id: 'by', passage });
        continue;
      }
    }
    const span = passage.match(
      new RegExp(`${number} ?(个)?(小时|工作日|自然日|日历日|天|日)(之)?内`, 'u'),
    );
    if (!span) continue;
    const amount = toNumber(span[1] ?? '');
    const unit = span[3] ?? '';
    // Days that run from an event the message does not date are no date of ours.
    const fromEvent = afterEvent.test(passage);
    const start = fromEvent ? undefined : receivedAt;
    if (unit === '小时') {
      const at = start === undefined ? {} : { at: start + amount * hourMs };
      found.push({ ...at, from: 'text', id: 'withinHours', amount, passage });
    } else if (unit === '工作日') {
      const at =
        start === undefined
          ? {}
          : { at: endOfChinaDay(addWorkingDays(chinaDay(start), amount).earliest) - 1 };
      found.push({ ...at, from: 'text', id: 'withinWorkingDays', amount, passage });
    } else {
      const at =
        start === undefined ? {} : { at: endOfChinaDay(addDays(chinaDay(start), amount)) - 1 };
      found.push({ ...at, from: 'text', id: 'withinDays', amount, passage });
    }
  }
  return found;
}

/** The limit that an intent brings by rule, where the message states none of its own. */
export function ruleDeadline(
  intent: Intent,
  passage: string,
  receivedAt?: number,
): MessageDeadline | null {
  const { limit } = intent;
  if (!limit) return null;
  if ('hours' in limit) {
    const at = receivedAt === undefined ? {} : { at: receivedAt + limit.hours * hourMs };
    return { ...at, from: 'rule', id: 'hoursAfterSms', amount: limit.hours, passage };
  }
  const id = limit.from === 'opening' ? 'daysAfterOpening' : 'daysAfterPublicSecurityApproval';
  return { from: 'rule', id, amount: limit.days, passage };
}
