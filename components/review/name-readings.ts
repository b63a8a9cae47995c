import { toHalfWidth } from './text';

/** One syllable of pinyin, as far as letters tell. */
const syllable =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|u)|(?:ang|ai|an|ao|en|er|ou|a))';
const pinyinWord = new RegExp(`^(?:${syllable}){2,}$`);
/** What pinyin has and English words of its shape (data, time, media) have not. */
const onlyPinyin = /zh|x[iu]|q[iu]|[iu]ang|[aeio]ng[a-z]|ian|iao|uan/;

/** A word in Latin letters that reads as pinyin, or null: ruanjian, not Python or data. */
export function pinyinIn(text: string): string | null {
  const words: readonly string[] = toHalfWidth(text).match(/[A-Za-z]{4,}/g) ?? [];
  return (
    words.find((word) => {
      const lower = word.toLowerCase();
      return pinyinWord.test(lower) && onlyPinyin.test(lower);
    }) ?? null
  );
}

/** What stands before 村, 镇, 乡 and 县 in words that name no place: 农村, 小镇, 家乡, 地球村. */
const places = [
  ['农乡山渔新小古荒球运', '村(?![上里庄口姑长民落居])'],
  ['小古冰重集城乡新', '镇(?![上定静痛守纸])'],
  ['家故老水城下异他思同梦怀', '乡(?![村下间愁土音亲情镇])'],
  ['郡知外', '县(?![城长令])'],
]
  .map(([before, ending]) => `[^\\P{Script=Han}${before}的一个]${ending}`)
  .join('|');
const village = new RegExp(`\\p{Script=Han}{0,2}(?:${places})`, 'u');

/** A village, town or county in a name, as far as characters tell; null for none. */
export function villageIn(text: string): string | null {
  return village.exec(text)?.[0] ?? null;
}
