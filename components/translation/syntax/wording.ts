import { asSentence, raiseFirst } from '../core/english';
import type { Category } from './chart';
import { active } from './inflect';
import { np, type Phrase, plural } from './phrase';

/** 不得简写、漏写: neither of what stands in a row with no "and" of its own; 甲、乙或丙: one list. */
export function listsJoined(english: string, key: string): string {
  const row = /(?:不得|请勿|不能|不要|不可|禁止|切勿|勿|别|没有|无)[^,、]*、(.*)$/.exec(key);
  if (row && !/[和与及且并或]/.test(row[0]))
    return english.replace(
      /(\b(?:must not|do not|cannot|not be|no|without|not)\b[^.;:“]*?),? and (?!so on)([^,.;]*)$/i,
      (_all, before: string, last: string) =>
        `${before}${before.includes(', ') ? ',' : ''} or ${last}`,
    );
  return /、[^、和与及]*或/.test(key) && !/[和与及]/.test(key)
    ? english.replace(/ and ([^,.]*?) or (?=[^,]*$)/, ', $1, or ')
    : english;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** 3月15日 is no 03-15, which some read as a day of another month. */
export const datesNamed = (english: string, key: string): string =>
  /(?<![年\d])\d{1,2}月\d{1,2}[日号]/.test(key)
    ? english.replace(
        /(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])/g,
        (all, month: string, day: string) =>
          new RegExp(`(?<!\\d)0?${Number(month)}月`).test(key) &&
          new RegExp(`(?<!\\d)0?${Number(day)}[日号]`).test(key)
            ? `${months[Number(month) - 1]} ${Number(day)}`
            : all,
      )
    : english;

/** 打电话给我: whom, not who. */
const objective = (words: string): string =>
  words.replace(
    /\b(to|for|with|from|by|contact|notify|reach|tell|ask|of|call) (I|we)(?=$|[.,;?!]| (?:by|in|on|at|within|again|to|now|soon|first|here|as|for)\b)/g,
    (_all, before: string, who: string) => `${before} ${who === 'I' ? 'me' : 'us'}`,
  );
/** 登录工信部备案管理系统查看备案号 tells what to do, and stands on no button. */
const longestButton = 11;

/** Labels and buttons keep their articles open; sentences have theirs. */
export function worded(category: Category, phrase: Phrase, key: string): string {
  // 我的订单 heads a list of them.
  if (category === 'N' && /^my /.test(phrase.text) && !phrase.after) return plural(phrase.text);
  if (category === 'N') return np(phrase);
  if (category === 'V') {
    const words = objective(active(phrase.verbs ?? [], 'base').replace(/^be (?=used )/, ''));
    return raiseFirst(
      /^(enter|select) (?!.?(file|image|photo)s?$)/.test(words) || key.length > longestButton
        ? asSentence(words)
        : words,
    );
  }
  const words = category === 'P' ? (phrase.say?.(null) ?? '') : phrase.text;
  // 再由…重新提交: once more, said once.
  return raiseFirst(asSentence(objective(words.replace(/(\bagain by [^,.]+) again$/, '$1'))));
}
