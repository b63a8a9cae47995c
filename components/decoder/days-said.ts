import { addDays, chinaDay, daysBetween, isDay, weekday } from '../checklist/dates/day';

const digits = '零一二三四五六七八九';

/** 1…99 in Chinese or Arabic digits; `NaN` for anything else. */
export function chineseNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace('两', '二').replace('廿', '二十').replace('卅', '三十');
  const tens = plain.match(/^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u);
  if (tens) {
    const ten = tens[1] ? digits.indexOf(tens[1]) : 1;
    return ten * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0);
  }
  return plain.length === 1 && digits.includes(plain) ? digits.indexOf(plain) : Number.NaN;
}

/** A day (and, where said, the hour) that a message names. */
export interface NamedDay {
  /** `YYYY-MM-DD`; absent where it hangs on the day the message was sent, and that is not known. */
  readonly day?: string;
  /** Milliseconds since that day's midnight in China. */
  readonly time?: number;
  readonly endOfWork: boolean;
}

const clock =
  '(?:(?<half>凌晨|上午|早上|早|中午|下午|傍晚|晚上|晚|夜里)? ?(?<hour>\\d{1,2}|[零一二三四五六七八九十]{1,3}) ?(?:[:时点](?<minute>\\d{2}|半)?分?)(?:整|钟)?)';
/** “Before noon”, with no hour. */
const clockOrNoon = `(?:${clock}|(?<noon>上午|中午|正午))`;
/** A number of days “within” is a span; only a day or week by name can end “within” itself. */
const end = '(?: ?(?<work>下班))? ?(?:之前|以前|前(?![置往台面端期述者])|截止|止|为止)';
const endOrWithin = end.replace('为止)', '为止|之内|内)');
const dayWords = [
  '(?<year>20\\d{2}) ?[-/.年] ?(?<month>\\d{1,2}) ?[-/.月] ?(?<day>\\d{1,2}) ?[日号]?',
  '(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})月(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]?',
  '(?<near>今天|今日|今晚|今早|当天|当日|明天|明日|明早|明晚|(?<!后的?)(?:次日|翌日|第二天)|大后天|后天)',
  '(?<week>本周|这周|下周|下个?星期|这个?星期|本星期|周|星期)(?<weekday>[一二三四五六日天末])',
  '(?:(?<year>20\\d{2}) ?年 ?)?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,3})(?<namedMonthEnd>月底|月末)',
  '(?<monthEnd>(?:下个?|本|这个)?月(?:底|末))',
  '(?<yearEnd>今年底|年底|年末|本年度末)',
  '(?<nextMonth>下个?月) ?(?<day>\\d{1,2}) ?[日号]',
  '(?<![\\d.vV])(?<month>\\d{1,2})[./](?<day>\\d{1,2})(?![\\d.])',
  '(?:于|在|本月|限|请|要求) ?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]',
  '(?<![月\\d一二三四五六七八九十-]|备案|第)(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})号',
];
const patterns = dayWords.map(
  (words) =>
    new RegExp(
      `(?:${words})(?:\\([^)]{1,8}\\))? ?(?:的|当天)?${clockOrNoon}?(?:[（(][^）)]{1,8}[）)])?${/near|week|^.{0,60}<month>.*<day>/u.test(words) ? endOrWithin : end}(?!的)`,
      'u',
    ),
);
/** Within a week, month or year by name: until its last day. */
const withinNamed =
  /(?<weekEnd>(?<![上前隔])(?:本|这个?|下个?)(?:周|星期))(?:之|以)?内|(?<![\d个一二两三四五六七八九十几])(?<monthEnd>(?:本|这个|当|下个?)?月)(?:之|以)?内|(?<yearEnd>(?:今|本|当)年(?:度)?)(?:之|以)?内|(?<!\d)(?<month>\d{1,2})(?<namedMonthEnd>月)份?(?:之|以)?内/u;
/** An appointment: a day and an hour at which to be somewhere. */
const appointmentPatterns = dayWords
  .slice(0, 4)
  .map((words) => new RegExp(`(?:${words}) ?的?${clock} ?(?:准时)?(?:到|来|前往|参加|携|带)`, 'u'));
/** A day with what must be done on it, and no “before”: “it must be in tomorrow”. */
const dueOn = new RegExp(
  `${dayWords[2]} ?${clock}?(?:就|必须|务必|一定)?(?:要|得|须)(?:交|完成|提交|搞定|弄好|上传|补|处理|做完|验)`,
  'u',
);
const untilNear = new RegExp(
  `(?:截止(?:到|至|于)?|最(?:晚|迟)|不(?:晚|迟)于|限)[:：]? ?(?:${dayWords[2]}|${dayWords[3]}) ?${clock}?`,
  'u',
);
/** “Until”, said before the day. */
const until =
  '(?:截止(?:日期|时间|到|至|于)?|截至|期限(?:为|至|到|是)?|不(?:晚|迟)于|最(?:晚|迟)(?:于|在)?|限(?:于|期至)|至)[:：]? ?';
const untilPatterns = dayWords
  .slice(0, 2)
  .map((words) => new RegExp(`${until}(?:${words}) ?${clock}?`, 'u'));
/** A day on which something runs out by itself: “…将于 2026-12-20 到期”. */
const runsOut = `(?:${dayWords[0]}|${otherNames(dayWords[1] ?? '')}) ?${clock}? ?(?:将|会|起)?(?:自动)?(?:到期|过期|失效|截止|停止|关停|注销|关闭|清退|释放|回收|下线|终止|取消|停用)`;

/** One name may stand once in a pattern: the second alternative, which has no year, gets others. */
function otherNames(words: string): string {
  return words.replace('(?<month>', '(?<month2>').replace('(?<day>', '(?<day2>');
}

/** A clause that tells on which day something of the reader's is lost. */
export const runsOutPattern = new RegExp(runsOut, 'u');

/** The day that a clause sets as its end; `sentAt` (milliseconds) anchors days without a year. */
export function namedDay(clause: string, sentAt: number | undefined): NamedDay | null {
  for (const pattern of [
    ...patterns,
    withinNamed,
    dueOn,
    untilNear,
    ...untilPatterns,
    ...appointmentPatterns,
    runsOutPattern,
  ]) {
    const groups = clause.match(pattern)?.groups;
    if (!groups) continue;
    const today = sentAt === undefined ? undefined : chinaDay(sentAt);
    const day = dayOf(groups, today);
    if (day === null) continue;
    const time = timeOf(groups);
    return {
      ...(day === undefined ? {} : { day }),
      ...(time === undefined ? {} : { time }),
      endOfWork: groups.work !== undefined,
    };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** `undefined`: it hangs on a day that is not known; `null`: no such day. */
function dayOf(groups: Groups, today: string | undefined): string | null | undefined {
  const month = groups.month ?? groups.month2;
  const dayNumber = groups.day ?? groups.day2;
  if (groups.year && month && dayNumber) {
    return existing(Number(groups.year), Number(month), Number(dayNumber));
  }
  if (today === undefined) return undefined;
  const year = Number(today.slice(0, 4));
  if (month && dayNumber) {
    const day = existing(year, chineseNumber(month), chineseNumber(dayNumber));
    // “Before 5 January”, said in December, is next year's.
    return day !== null && daysBetween(today, day) < -90
      ? existing(year + 1, chineseNumber(month), chineseNumber(dayNumber))
      : day;
  }
  if (groups.near) return addDays(today, daysAhead(groups.near));
  if (groups.weekday) return dayOfWeek(groups.week ?? '', groups.weekday, today);
  const thisMonth = Number(today.slice(5, 7));
  if (groups.yearEnd) return existing(year, 12, 31);
  if (groups.nextMonth && dayNumber) {
    const wanted = chineseNumber(dayNumber);
    return thisMonth === 12 ? existing(year + 1, 1, wanted) : existing(year, thisMonth + 1, wanted);
  }
  if (groups.monthEnd) {
    return lastOfMonth(year, groups.monthEnd.startsWith('下') ? thisMonth + 1 : thisMonth);
  }
  if (groups.namedMonthEnd && month) {
    const named = chineseNumber(month);
    return named < 1 || named > 12
      ? null
      : lastOfMonth(groups.year ? Number(groups.year) : named < thisMonth ? year + 1 : year, named);
  }
  if (groups.weekEnd) return dayOfWeek(groups.weekEnd, '日', today);
  if (!dayNumber) return null;
  const wanted = chineseNumber(dayNumber);
  const here = existing(year, thisMonth, wanted);
  if (here !== null && here >= today) return here;
  return existing(thisMonth === 12 ? year + 1 : year, (thisMonth % 12) + 1, wanted);
}

function existing(year: number, month: number, day: number): string | null {
  if (Number.isNaN(month) || Number.isNaN(day)) return null;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const daysAhead = (near: string): number =>
  near === '大后天' ? 3 : near === '后天' ? 2 : /[明次翌]|第二/u.test(near) ? 1 : 0;

/** The last day of a month; month 13 is next year's first. */
function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function dayOfWeek(week: string, name: string, today: string): string {
  const wanted = name === '末' || name === '日' || name === '天' ? 7 : digits.indexOf(name);
  const monday = addDays(today, 1 - weekday(today));
  if (week.startsWith('下')) return addDays(monday, 7 + wanted - 1);
  const day = addDays(monday, wanted - 1);
  // A bare “before Monday”, said on a Thursday, is the next one.
  return day < today && !/^[本这]/u.test(week) ? addDays(day, 7) : day;
}

function timeOf(groups: Groups): number | undefined {
  if (groups.noon !== undefined) return 12 * 3_600_000;
  if (groups.hour === undefined) return undefined;
  const said = chineseNumber(groups.hour);
  if (Number.isNaN(said) || said > 24) return undefined;
  const minutes = groups.minute === '半' ? 30 : Number(groups.minute ?? 0);
  const hour = hourOf(said, `${groups.near ?? ''}${groups.half ?? ''}`);
  // Midnight is still that day: the last moment of it.
  return hour === 24 ? 24 * 3_600_000 - 1 : (hour * 60 + minutes) * 60_000;
}

/** 0…24. “Tonight at 12” ends the day, “noon 1” is 13, “afternoon 3” is 15. */
function hourOf(said: number, half: string): number {
  if (/晚|夜/u.test(half)) return said === 12 || said === 0 ? 24 : said < 12 ? said + 12 : said;
  if (/下午|傍晚/u.test(half)) return said < 12 ? said + 12 : said;
  if (/中午/u.test(half)) return said < 6 ? said + 12 : said;
  return /凌晨/u.test(half) && said === 12 ? 0 : said;
}
