import { addDays, chinaDay, endOfChinaDay } from '../checklist/dates/day';
import { addWorkingDays } from '../checklist/dates/working-days';
import { chineseNumber, namedDay, runsOutPattern } from './days-said';
import { longestPassage } from './match';
import type { Intent, MessageDeadline } from './types';

const hourMs = 3_600_000;
/** When work ends at an office that names no hour: the earlier of the usual ones. */
const endOfWorkHour = 17;

const duty =
  /((?<!申)请|需|须|(?<!反|响|对|供|适)应(?!用|急)|务必|尽快|限(期|时|于)?|逾期|否则|不然|必须|要求|期限|截止|最迟|最晚|不得晚于|记得|抓紧|赶(紧|快)|督促|要在|得在|整改|麻烦)/u;
/** What is lost where nothing is done in time also tells that there is a duty. */
const neglect =
  /(?:内|前)(?:[^，,。；]{0,4})(?:仍|还)?(?:未|不|没有?)(?!收到|接到|反馈|答复|回复|生效|显示|同步|到账)/u;
/** What the office promises to do by itself, or what lasts that long: no deadline of the reader's. */
const officePromise =
  /(管局|通信管理局|通管局|阿里云|我们|我司|工作人员|平台|系统|网安|公安|民警|客服|审核员)[^。；，,]{0,16}(将|会(?!议|场|见)|预计|一般|通常|约(?!谈|见))|(将|会(?!议|场|见)|预计|一般|通常|大(约|概)|最快|最长)[^。；，,]{0,14}(审核|完成|反馈|答复|处理|下发|通知|同步|生效|联系|致电|收到|出结果|办结)|(审核|审批|处理|同步)(时间|时长|周期|期限|需要?|约|一般)|解绑|(?<!更新[^。；，,]{0,12})有效|(由于|因|已(经)?|曾)[^。；，,]{0,10}未|(已|被)[^。；，,]{0,4}(退回|驳回|取消|注销)|(耐心)?等(待|候)|耐心|出结果|未(收到|接到|显示|生效|反馈)|完成[^。；，,]{0,4}审核|(仅|只)(剩|有)|剩余|还(有|剩)|不足|少于|连续/u;

/** A day that is over is told, not set: “已于11月10日前通知您”. */
const past =
  /(?<!就(?:自动|会|要|被)?)(驳回|退回|取消|作废|关闭)了|(已(经)?|曾)(在|于|经)?[^。；，,]{0,4}\d|((?<!期限|时间|日期|整改)截至|昨天|昨日|上周|上个?月|当时)/u;

/** What may be done in that time, or must not be, is not to be done by its end. */
const leave =
  /(内|前)[^。；，,]{0,6}((?<!不|尽)可(以)?(?!能)|均可|仍可|无需|不必|不用|不得|不可|(?<!申)请勿|勿|禁止)/u;

/** Until when a code holds. */
const validity = /有效(期|时间|至|到)|失效时间/u;

/** What became of who did nothing, told as done. */
const lost = /(驳回|退回|取消|关闭|作废|失效)了|已[^。；，,]{0,6}(驳回|退回|取消|关闭|作废|失效)/u;

/** A span that runs from something the message does not date: from opening, from another SMS. */
const afterEvent =
  /((?<!证件|证件号|号码|号)后|起|之日|以来)[^。；，,\d]{0,4}([\d]{1,3}|[一二两三四五六七八九十]{1,3}) ?个?(小时|工作日|自然日|日|天|周|星期|月)(之|以)?内|(开通|上线|通过|变更|发生|成功|下发|领取|公布|完成|接入|投入使用|收到[^。；，,]{0,10}(短信|验证码|编号|备案号|批复|许可|证书))[^。；，,]{0,8}(之日|后|起)|(开通|上线|变更|通过|开业|运行|建站|联网|下证|发生|成功|领证|收到)[^。；，,请须应需]{0,6}([\d]{1,3}|[一二两三四五六七八九十]{1,3}) ?个?(工作日|自然日|日|天|周|星期|月|小时)(之|以)?内/u;
/** From this very message on. */
const afterThisMessage =
  /(?<!通知|通告|公告|函)(发出|发送|签发|下达)(之日)?起|(收到|接到|自)(本|此|该)[^。；，,]{0,4}(通知|函|邮件|消息|短信|信|告知|通报|书|单)|(收到|接到)(通知|函件|邮件|来信|站内信)|(今日|今天|即日|本日|即刻|现在)起/u;
const afterThisSms = /收到/u;

const number = '(\\d{1,3}|[一二三四五六七八九十两廿卅]{1,3})';
const span = new RegExp(
  `(?<![\\d\\-~—至到.月])${number} ?(?:个)?(小时|钟头|工作日|工作天|自然日|日历日|天|日|周|星期|礼拜|月)(?:时间)?(?:之|以)?内`,
  'u',
);
/** “Half an hour”, “half a month”: the latter 15 days, as offices count it. */
const halfSpan = /半个?(小时|钟头|月)(?:之|以)?内/u;
/** The named day that a span runs from: “from 1 December within 15 days”. */
const fromNamedDay =
  /(?:自|从) ?((?:20\d{2} ?[-/.年] ?)?\d{1,2} ?[-/.月] ?\d{1,2}) ?[日号]?(?:之日)?起/u;

/** A span after which something is lost by itself: “7 days later the order is closed”. */
const lapsing = new RegExp(
  `(?<![\\d\\-~—至到.月])(?<!超过 ?)${number} ?个?(小时|天|日)(?:之|以)?后[^。；，,后]{0,6}(?:关闭|到期|过期|停机|释放|取消|作废|清除|删除|注销|失效)|再过 ?${number} ?个?(天|日)[^。；，,]{0,4}(?:会|将|自动)[^。；，,]{0,4}(?:关闭|到期|过期|释放|取消|作废|清除|删除|注销|失效)`,
  'u',
);

/** A day with “before” and a thing to do is an order as well, said among colleagues. */
const task =
  /让|叫|要|带|把|发(过来|来|我|给)|交(过来|上|齐)|提交|完成|补(齐|交|充|上|全)|上传|处理|办(理|好|完)|改(好|完)|弄好|搞定|[办弄改搞]一下|给(他|她|我|审核|老师)/u;

/** Within a number of days only what the reader alone does: the office “handles” things too. */
const ownTask =
  /补(充|交|齐|传|正)|提交|上传|过户|修改|改(正|好|完)|整改|更正|重(新)?(交|做|拍|签|传)|(弄|办|做)(好|完|妥)|搞定/u;

interface Clause {
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** The clause before it names what the time runs from. */
  readonly afterEvent: boolean;
}

function clausesOf(text: string): readonly Clause[] {
  return text
    .replace(/【[^】]{1,24}】/gu, '')
    .split(/[。；;！!\n]/u)
    .map((sentence) => sentence.trim().slice(0, longestPassage))
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) =>
      sentence.split(/[，,]/u).map((each, index, all) => ({
        text: each,
        sentence,
        // “After approval, within 30 days”: the event stands in the clause before.
        afterEvent:
          /(后|起)$/u.test((all[index - 1] ?? '').trim()) &&
          !afterThisMessage.test(all[index - 1] ?? ''),
      })),
    );
}

export interface DeadlineOptions {
  /** When the message arrived, milliseconds since 1970. */
  readonly receivedAt?: number | undefined;
  /** The message is the SMS that starts the clock, not one that speaks of it. */
  readonly isSms?: boolean;
}

/**
 * Time limits that a message states in words. A span counts from `receivedAt` where that is known;
 * without it, and for spans that start with something the message does not date, only the words
 * are given. A date without an hour is a China day and lasts until its midnight there.
 */
export function statedDeadlines(
  text: string,
  { receivedAt, isSms = false }: DeadlineOptions = {},
): readonly MessageDeadline[] {
  const found: MessageDeadline[] = [];
  for (const { text: clause, sentence, afterEvent: waits } of clausesOf(text)) {
    const valid = isSms && validity.test(clause) ? dayDeadline(clause, sentence, receivedAt) : null;
    if (valid) return [valid];
    const lapse = lapseDeadline(clause, sentence, waits ? undefined : receivedAt, isSms);
    if (lapse && !found.some((other) => sameLimit(other, lapse))) found.push(lapse);
    const isLost =
      runsOutPattern.test(clause) && !/系统/u.test(clause.replace(/系统(监|检)测/u, ''));
    const isPromise = officePromise.test(clause) && !isLost;
    if (lapse || leave.test(clause) || isPromise || past.test(clause)) continue;
    // Who did not do it in time has lost it already: nothing is due.
    if (neglect.test(clause) && lost.test(sentence) && !duty.test(sentence)) continue;
    const isDuty = duty.test(sentence) || neglect.test(clause);
    const deadline =
      (isDuty || task.test(clause) ? dayDeadline(clause, sentence, receivedAt) : null) ??
      (isDuty || ownTask.test(clause)
        ? spanDeadline(clause, sentence, waits ? undefined : receivedAt, isSms)
        : null);
    if (deadline && !found.some((other) => sameLimit(other, deadline))) found.push(deadline);
  }
  return found;
}

const sameLimit = (a: MessageDeadline, b: MessageDeadline) =>
  a.id === b.id && a.amount === b.amount && a.at === b.at;

/** “Before that” stands for the day named earlier in the sentence. */
function inFull(clause: string, sentence: string): string {
  if (!/(在此|在那|此日)之?前|此前/u.test(clause)) return clause;
  const [day] =
    sentence.match(/(20\d{2} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?日|20\d{2}-\d{1,2}-\d{1,2}/u) ?? [];
  return day ? `${day}前` : clause;
}

function dayDeadline(
  clause: string,
  passage: string,
  receivedAt: number | undefined,
): MessageDeadline | null {
  // What comes round each year is no day of this message's.
  const named = /每(年|月|季|周)/u.test(clause)
    ? null
    : namedDay(inFull(clause, passage), receivedAt);
  if (!named) return null;
  if (named.day === undefined) return { from: 'text', id: 'byNamedDay', passage };
  const midnight = endOfChinaDay(named.day) - 24 * hourMs;
  if (named.time !== undefined) {
    return { at: midnight + named.time, from: 'text', id: 'by', passage };
  }
  if (named.endOfWork) {
    return { at: midnight + endOfWorkHour * hourMs, from: 'text', id: 'byEndOfWork', passage };
  }
  return { at: midnight + 24 * hourMs - 1, from: 'text', id: 'by', passage };
}

function lapseDeadline(
  clause: string,
  passage: string,
  receivedAt: number | undefined,
  isSms: boolean,
): MessageDeadline | null {
  const match = clause.match(lapsing);
  if (!match || !duty.test(passage) || past.test(clause)) return null;
  const said = chineseNumber(match[1] ?? match[3] ?? '');
  if (Number.isNaN(said) || said === 0) return null;
  // “30 days after the opening” hangs on the opening; “in 15 days it is closed” on today.
  const runsFromEvent =
    !isSms && /(后|起|之日)[^。；，,]{0,2}$/u.test(clause.slice(0, match.index));
  const start = runsFromEvent ? undefined : receivedAt;
  if (/小时/u.test(match[2] ?? '')) {
    const at = start === undefined ? {} : { at: start + said * hourMs };
    return { ...at, from: 'text', id: 'withinHours', amount: said, passage };
  }
  const at = start === undefined ? {} : { at: endOfChinaDay(addDays(chinaDay(start), said)) - 1 };
  return { ...at, from: 'text', id: 'withinDays', amount: said, passage };
}

function spanDeadline(
  clause: string,
  passage: string,
  receivedAt: number | undefined,
  isSms: boolean,
): MessageDeadline | null {
  const half = clause.match(halfSpan)?.[1];
  const match = clause.match(span);
  if (!match && !half) return null;
  const said = half === undefined ? chineseNumber(match?.[1] ?? '') : half === '月' ? 15 : 0.5;
  if (Number.isNaN(said) || said === 0) return null;
  const unit = half === undefined ? (match?.[2] ?? '') : half === '月' ? '天' : half;
  // “12月内” is December, which is a day's matter; “12个月内” is a year.
  if (unit === '月' && /\d月/u.test(match?.[0] ?? '')) return null;
  // The police's 30 days run from the opening of the site, whatever day the message arrives.
  const isPoliceRule = /公安|网安|联网/u.test(passage) && !/整改/u.test(passage);
  const isHanging = /悬挂|加挂|挂(在|出|上)|标明|公示/u.test(clause) && !/开通/u.test(passage);
  if (said === 30 && isPoliceRule && !isHanging && !afterThisMessage.test(clause)) return null;
  // The verification's own hours run from the ministry's SMS; fewer are somebody's who presses.
  const ofVerification = /小时/u.test(unit) && said >= 24 && /核验|验证|短信/u.test(clause);
  const runsFromEvent = afterThisMessage.test(clause)
    ? false
    : isSms
      ? afterEvent.test(clause) && !afterThisSms.test(clause)
      : afterEvent.test(clause) || ofVerification;
  const namedStart = clause.match(fromNamedDay)?.[1];
  const start = namedStart
    ? startOfNamed(namedStart, receivedAt)
    : runsFromEvent
      ? undefined
      : receivedAt;
  const lastDay = (days: number) =>
    start === undefined ? undefined : endOfChinaDay(addDays(chinaDay(start), days)) - 1;
  const limit = (id: MessageDeadline['id'], amount: number, at: number | undefined) =>
    ({ ...(at === undefined ? {} : { at }), from: 'text', id, amount, passage }) as const;
  if (/小时|钟头/u.test(unit)) {
    return limit('withinHours', said, start === undefined ? undefined : start + said * hourMs);
  }
  if (/工作/u.test(unit)) {
    const at =
      start === undefined
        ? undefined
        : endOfChinaDay(addWorkingDays(chinaDay(start), said).earliest) - 1;
    return limit('withinWorkingDays', said, at);
  }
  if (unit === '月') {
    return limit('withinMonths', said, start === undefined ? undefined : monthsLater(start, said));
  }
  const days = /周|星期|礼拜/u.test(unit) ? said * 7 : said;
  return limit('withinDays', days, lastDay(days));
}

/** The first moment of a day that a message names without saying “before”. */
function startOfNamed(words: string, receivedAt: number | undefined): number | undefined {
  const day = namedDay(`${words}${/月/u.test(words) ? '日' : ''}前`, receivedAt)?.day;
  return day === undefined ? undefined : endOfChinaDay(day) - 24 * hourMs;
}

/** The end of the same day of a later month, or of that month's last day. */
function monthsLater(start: number, months: number): number {
  const [year = 0, month = 1, day = 1] = chinaDay(start).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return endOfChinaDay(date.toISOString().slice(0, 10)) - 1;
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
