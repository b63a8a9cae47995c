import { lowerFirst } from '../core/english';
import type { Context } from '../core/translate';
import type { Dictionary } from '../dictionary/unpack';
import { isAgent, isMany, type Phrase } from './phrase';
import { intransitive, transitive } from './words';

/** First words of the verbs of the grammar's own. */
export const ownVerbs: ReadonlySet<string> = new Set(
  [...transitive.values(), ...intransitive.values(), 'modify', 'wait', 'verify'].map(
    (each) => each.split(' ')[0] as string,
  ),
);

/** Names of one kind of thing take no article: MIIT, WeChat, Alibaba Cloud. */
const named =
  /^(Party [ABC]|MIIT|CNNIC|WeChat|Alipay|Alibaba|Tencent|Huawei|Baidu|JD|iOS|Android|HarmonyOS|Chrome|Firefox|Edge|Safari|Google Chrome|Internet Explorer|SMS|DNS|you|we|I|it|anyone|everyone|your|our|this|that|another|both|others|Chinese(?! (?:domain )?name| mainland)|English|Mandarin$|Hong Kong \(|YYYY-MM-DD|today|tonight|tomorrow|yesterday|more|mobile data|each other)\b|^(pay-as-you-go|force majeure|support|customer service|minors|adults)$/;

/** A noun as it comes from the dictionary. */
export function noun(text: string, proper = false): Phrase {
  const the =
    !proper &&
    !/^(any|all|each|every|another|several|some|no|one|two|other(?! party)|either|neither) (?!-)/.test(
      text,
    ) &&
    !named.test(text) &&
    !/\d/.test(text.charAt(0));
  const many = isMany(text);
  return { text, the, ...(many ? { many } : {}), ...(isAgent(text) ? { agent: true } : {}) };
}

/** What an entry cannot be if it is to stand for a noun: a sentence, a state, an order. */
const noNoun =
  /^永久$|^(请|已|未|不|无|是否|如|可|待|暂|去|为|被|需|已|正在|仅|或|和|若|涉及)|(成功|失败|完成|中|通过|吗|时|后|前|内|的|了|为|是|将|会|应|需|可|能|由)$/;

const firstWords = new WeakMap<Dictionary, ReadonlySet<string>>();

/** Whether an English word begins one of the dictionary's verbs. */
export function isVerb(word: string, { dictionary }: Context): boolean {
  let words = firstWords.get(dictionary);
  if (!words) {
    words = new Set([...dictionary.verbsEnglish()].map((each) => each.split(' ')[0] as string));
    firstWords.set(dictionary, words);
  }
  return words.has(word);
}

/** A short entry that names a thing. */
export function entryNoun(piece: string, context: Context): Phrase | null {
  const { dictionary } = context;
  const entry = dictionary.entry(piece);
  if (!entry || noNoun.test(piece)) return null;
  const { english } = entry;
  if (/[.,:;!?…"]/.test(english) || english.split(' ').length > 6) return null;
  const name =
    entry.proper ||
    /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(english) ||
    / (?!App)[A-Z][a-z]{2,}/.test(english);
  const text = (name ? english : lowerFirst(english, dictionary.proper)).replace(/ \([^)]*\)$/, '');
  const first = text.split(' ')[0] as string;
  if (sentence.test(text) || (/信息$/.test(piece) && !/information|details|data/.test(text)))
    return null;
  const act = isVerb(first, context) || ownVerbs.has(first);
  if (act && (transitive.has(piece.slice(0, 2)) || !thing.test(piece)) && !/^\w+ of /.test(text))
    return null;
  return noun(text, entry.proper);
}

/** 备案期间: an entry that says when. */
export function conditionOf(piece: string, { dictionary }: Context): string | null {
  const english = dictionary.entry(piece)?.english;
  return english && /^(During|Before|After|When|While) [^.,:?]+$/.test(english)
    ? lowerFirst(english, dictionary.proper)
    : null;
}

/** Words of a sentence or of a state; a thing's name has none of them. */
const sentence =
  /^all edges|\b(is|are|be|must|cannot|can|will|has|have|do|does|not|it|you|if|how|what|when|why|please|no|only|us|me)\b|^\w+ed (in|by|on|at|to|and \w+ed$)\b|^\w+ed$|^(in|on|at|to|same|within|before|after|during|under|without|of|for|from)\b| (until|from|to|of|on|in|by|at|with|for)$/i;

/** 截止日期 ("end date") is a thing, though "end" can be a verb. */
const thing =
  /(日期|时间|方式|人员?|信息|名称|编号|号码?|地址|记录|内容|状态|页面?|列表|密码|中心|服务)$/;
