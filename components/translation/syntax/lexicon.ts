import districts from '../../../locales/en/syntax/districts.json';
import { asLabel, lowerFirst, raiseFirst } from '../core/english';
import { hasChinese, type Keyed, shownOf } from '../core/keyed';
import { isCompanyName } from '../core/own-values';
import { chineseNumeral, fits, showStrict } from '../core/slots';
import { closing } from '../core/split';
import { type Context, isTyped, type Role } from '../core/translate';
import type { Dictionary } from '../dictionary/unpack';
import type { Category, Lexicon } from './chart';
import { isAgent, isMany, type Phrase, plural } from './phrase';
import {
  adjectives,
  adverbs,
  intransitive,
  longestFrom,
  measures,
  nouns,
  openers,
  state,
  suffixes,
  transitive,
  units,
  wholeClause,
} from './words';

type Item = readonly [Category, Phrase, number];

const ownVerbs: ReadonlySet<string> = new Set(
  [...transitive.values(), ...intransitive.values(), 'modify', 'wait', 'verify'].map(
    (each) => each.split(' ')[0] as string,
  ),
);

/** `西湖区` → `Xihu District`. */
export const districtOf: ReadonlyMap<string, string> = new Map(Object.entries(districts));

const longest = 16;
/** Longest name of a company that is looked for. */
const longestName = 40;

/** What a whole clause is among others; a label stands alone. */
const kindOf: Readonly<Partial<Record<Role, Category>>> = {
  order: 'I',
  statement: 'S',
  condition: 'C',
};

const isPlace = (name: string, { dictionary }: Context): boolean =>
  dictionary.place(name) !== undefined;

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

const verb = (lemma: string, extra: { alone?: string; state?: boolean } = {}): Phrase => ({
  text: '',
  verbs: [
    {
      lemma: lemma.replace(/ (again|as well|together)$/, ' _ $1'),
      object: null,
      tail: '',
      ...extra,
    },
  ],
});

/** What an entry cannot be if it is to stand for a noun: a sentence, a state, an order. */
/** Acts that Chinese forms mostly name (the filing, the review) rather than tell to do. */
const namedActs =
  /^(备案|审核|初审|核验|认证|校验|验证|授权|解析|接入|识别|检测|查询|抽查|核查|实名)$/;

const noNoun =
  /^永久$|^(请|已|未|不|无|是否|如|可|待|暂|去|为|被|需|已|正在|仅|或|和|若|涉及)|(成功|失败|完成|中|通过|吗|时|后|前|内|的|了|为|是|将|会|应|需|可|能|由)$/;

/** How figures, amounts, Latin words, quotes and ICP numbers begin. */
const mayBeFigure = /^(?:[^㐀-鿿]|[一两二三四五六七八九十百千几零半]|[一-鿿](?:icp|公网安备))/;

/** Known words over one text: the dictionary's, the grammar's own, figures and quotes. */
export function lexiconOf(text: Keyed, context: Context): Lexicon {
  const { key } = text;
  const { dictionary } = context;
  // What a text does not hold is not looked for in each of its stretches.
  const mayHoldAddress = /\d号/.test(key);
  const mayHoldApproval = /[[(]\d{4}[\])].{1,9}号$/.test(key);
  const mayHoldCompany = /公司|合伙企业|事务所/.test(key);
  return (from, to) => {
    const piece = key.slice(from, to);
    const fixed = mayBeFigure.test(piece) ? figures(text, from, to, context) : [];
    if (fixed.length > 0 && !hasChinese(piece.charAt(0))) return fixed;
    // An address, whole: 天河区体育西路1号, 示例大道88号远帆大厦16层1602. Its door is no figure beside it.
    if (
      mayHoldAddress &&
      /^[㐀-鿿]{2,20}[路街道巷弄]\d+号(?:[㐀-鿿\d-]*[室楼层座栋幢号])?(?:[a-z]?\d+)?$/.test(
        piece,
      ) &&
      !/^[a-z\d]/.test(key.slice(to))
    )
      return [['N', { text: shownOf(text, from, to) }, 0.5]];
    // 国新出审〔2025〕1234号: an approval's own number.
    if (
      mayHoldApproval &&
      /^[㐀-鿿]{1,10}[[(]\d{4}[\])](?:第)?[\dx×*]{1,8}号$/.test(piece) &&
      to === key.length
    )
      return [['N', { text: shownOf(text, from, to) }, 0.5]];
    // ××路××号: a sample with its names left out.
    if (/^××[㐀-鿿×\d-]+$/.test(piece) && to === key.length)
      return [['N', { text: shownOf(text, from, to) }, 0.5]];
    // A company's name stands as it is, though each of its words is known.
    if (
      mayHoldCompany &&
      piece.length > 4 &&
      piece.length <= longestName &&
      isCompanyName(piece, (name) => isPlace(name, context))
    )
      return [['N', { text: shownOf(text, from, to) }, 0.5]];
    const clause = wholeClause(piece);
    const kind = clause && kindOf[clause[0]];
    if (clause && kind) fixed.push([kind, { text: clause[1] }, 0.5]);
    if (piece.length > longest || !hasChinese(piece) || !isWord(piece, context)) return fixed;
    const found: Item[] = [...fixed];
    const base = piece.length === 1 ? 1.7 : 1;
    const own = nouns.get(piece);
    const term = own ?? dictionary.term(piece);
    const order =
      own === undefined &&
      term !== undefined &&
      transitive.has(piece.slice(0, 2)) &&
      startsAsAct(term);
    // 完整 may be a term for its compounds; by itself it says how a thing is.
    const thing =
      own !== undefined ||
      (piece.length > 1 && !noThing.test(term ?? '') && !adjectives.has(piece));
    if (term !== undefined && !thing && piece.length > 1 && !/^(before|after) /.test(term)) {
      found.push(['A', { text: term }, base]);
    }
    if (term !== undefined && !order && thing) {
      // 下载 is in both tables; as a thing it is rare.
      const rare = own === undefined && isAct(piece, context) ? 0.5 : 0;
      const named = noun(term);
      found.push(['N', isAct(piece, context) ? { ...named, act: true } : named, base + rare]);
    }
    const suffix =
      hasChinese(key.charAt(from - 1)) ||
      // iOS端, PC版, APK包
      (/^[端版码包卡]$/.test(piece) && /[a-z]/.test(key.charAt(from - 1)))
        ? suffixes.get(piece)
        : undefined;
    if (suffix !== undefined) found.push(['N', noun(suffix), base + 0.2]);
    const place = dictionary.place(piece) ?? districtOf.get(piece);
    if (place !== undefined)
      found.push(['N', noun(place, place !== 'Chinese mainland'), base + 0.3]);
    // 待办: what is to be done, of itself.
    if (piece === '办' && /[待代催]/.test(key.charAt(from - 1))) return found;
    // 负责人: who is in charge, and no one who is managed.
    if (piece === '负责' && key.charAt(to) === '人') return found;
    // 没收到: not received, rather than confiscated.
    if (piece === '没收' && key.charAt(to) === '到') return found;
    // 订单: what is ordered, never to order a sheet.
    if (piece === '订' && key.charAt(to) === '单') return found;
    // 自查清单: a list, and nothing to clear.
    if (piece === '清' && key.charAt(to) === '单') return found;
    const stative = state.get(piece);
    const lemma = stative ?? transitive.get(piece) ?? dictionary.verb(piece);
    const alone = intransitive.get(piece);
    if (stative !== undefined) found.push(['V', verb(stative, { state: true }), base]);
    else if (lemma !== undefined) {
      const unlikely = namedActs.test(piece) ? 0.8 : 0;
      // 换证: what it is done to is in the verb.
      const whole = !alone && /^\w+ (the|a|an|your) [a-z ]+$/.test(lemma);
      found.push([
        'V',
        whole
          ? { text: '', verbs: [{ lemma, object: '', tail: '' }] }
          : verb(lemma, alone ? { alone } : {}),
        base + unlikely,
      ]);
    } else if (alone !== undefined) {
      found.push(['V', { text: '', verbs: [{ lemma: alone, object: '', tail: '' }] }, base]);
    }
    // 早于, 多于: than, not in.
    const adjective = compared(piece, key.charAt(to)) ? undefined : adjectives.get(piece);
    if (adjective !== undefined) found.push(['A', { text: adjective }, base]);
    // 状态每日同步: at the end it is what is done.
    const adverb =
      piece === '同步' && to === key.length && from > 0 ? undefined : adverbs.get(piece);
    if (adverb !== undefined) found.push(['D', { text: adverb }, base]);
    const front = openers.get(piece) ?? conditionOf(piece, context);
    if (front) found.push(['C', { text: front }, base]);
    if (term === undefined && piece.length > 1) {
      const entry = entryNoun(piece, context);
      if (entry) found.push(['N', entry, base + 0.2]);
    }
    return found;
  };
}

/** Whether a table or the dictionary holds a stretch; most are torn from the middle of words. */
const isWord = (piece: string, { dictionary }: Context): boolean =>
  piece.length <= longestFrom(piece.slice(0, 2)) ||
  dictionary.term(piece) !== undefined ||
  dictionary.entry(piece) !== undefined ||
  dictionary.verb(piece) !== undefined ||
  dictionary.place(piece) !== undefined ||
  districtOf.has(piece);

const compared = (piece: string, next: string): boolean =>
  next === '于' && /^[早晚多少大小高低优]$/.test(piece);

/** `联系客服`, "contact support": an act among the dictionary's nouns. */
const startsAsAct = (english: string): boolean =>
  // 经营地址: a place of business, and nothing that is placed.
  english.includes(' ') &&
  !english.startsWith('place of ') &&
  // 联系地址: where one is reached.
  !/^contact (address|person|details|method|number|information|name|phone)$/.test(english) &&
  ownVerbs.has(english.split(' ')[0] as string);

/** What stands among the dictionary's terms for its compounds, but is no thing by itself. */
const noThing =
  /^(new|basic|detailed|fast|automatic|manual|online|offline|remote|local|public|private|special|unified|separate|official|formal|temporary|sensitive|illegal|compliant|technical|default|custom|spare|emergency|real-time|long-term|short-term|provincial|municipal|county-level|important|unique|red|black|white|electronic|interactive|remaining|own|rented|before .*|after .*)$/;

const isAct = (piece: string, { dictionary }: Context): boolean =>
  !namedActs.test(piece) && (transitive.has(piece) || dictionary.verb(piece) !== undefined);

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
function entryNoun(piece: string, context: Context): Phrase | null {
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
function conditionOf(piece: string, { dictionary }: Context): string | null {
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

const number = /^(?:\d[\d,.]*(?:[-~至到]\d+)?|[一两二三四五六七八九十百千]+(?:万|亿)?)$/;

/** Figures with their units, dates, Latin words, quoted and parenthesized words. */
function figures(text: Keyed, from: number, to: number, context: Context): Item[] {
  const { key } = text;
  const piece = key.slice(from, to);
  const first = piece.charAt(0);
  if (
    /^[\u4e00-\u9fff](?:icp[备证]|公网安备)(?:\d+|x+)号(?:-\d+[ax]?)?$/.test(piece) &&
    !/^-?\d/.test(key.slice(to))
  )
    return [['N', { text: shownOf(text, from, to) }, 0.5]];
  if (/["《[(]/.test(first)) {
    // Between two quotes is no quote: “.con”应为“.com”.
    if (first === '"' && key.slice(0, from).split('"').length % 2 === 0) return [];
    const close = closing[first];
    if (piece.length < 3 || key.indexOf(close as string, from + 1) !== to - 1) return [];
    const inside = context.known(text, from + 1, to - 1, 3);
    if (first === '(') return inside ? [['B', { text: ` (${context.inner(inside)})` }, 1]] : [];
    const own = shownOf(text, from + 1, to - 1);
    if (inside && inside.kind !== 'plain' && isTyped(text, from, to)) {
      const meant = / [A-Z]/.test(inside.english) ? inside.english : context.inner(inside);
      return [['N', { text: `“${own}” (${meant})` }, 1]];
    }
    // A law's title is a name: what the grammar makes of it is none.
    const title =
      inside?.kind === 'pattern' &&
      (first === '《'
        ? inside.role !== 'label'
        : // “IDC托管备案” names what to click; of itself it tells nothing.
          inside.role === 'statement' &&
          /^The /.test(inside.english) &&
          /备案$/.test(piece.slice(1, -1)));
    // “xn--”: what is typed stands to the letter.
    const words = inside && !title && hasChinese(own) ? raiseFirst(asLabel(inside.english)) : own;
    return [['N', { text: first === '[' ? `[${words}]` : `“${words}”` }, 1]];
  }
  if (/[a-z0-9]/.test(first) || /^\.[a-z]/.test(piece)) {
    const whole =
      /^\.?[a-z0-9][a-z0-9.+\-_/@#*×&%~:]*(?:[ :][a-z0-9/][a-z0-9.+\-_/@#*×&%]*)*$/.test(piece);
    const ends = to === key.length || !/[a-z0-9]/.test(key.charAt(to));
    const starts = from === 0 || !/[a-z0-9.]/.test(key.charAt(from - 1));
    if (whole && ends && starts) {
      const shown = shownOf(text, from, to);
      if (number.test(piece))
        return [
          ['M', { text: shown }, 1],
          ['N', { text: shown }, 1.3],
        ];
      const proper = fits('size', piece) || fits('domain', piece) || /\d/.test(shown);
      return [['N', proper ? { text: shown } : { ...noun(shown), the: /^app$/.test(piece) }, 1]];
    }
  }
  // {n}, {domain}: what the page puts in.
  if (/^\{\w{1,12}\}$/.test(piece))
    return [
      ['M', { text: shownOf(text, from, to) }, 1],
      ['N', { text: shownOf(text, from, to) }, 1.3],
    ];
  // A date's form, which no day is.
  if (/^x{2,4}年x{1,2}月x{1,2}日$/.test(piece)) return [['N', { text: 'YYYY-MM-DD' }, 0.5]];
  // 95187转1: what to press once the line answers.
  const line = /^(\d[\d-]{4,})转(\d{1,4})$/.exec(piece);
  if (line && !/\d/.test(key.charAt(to))) {
    const words = `${line[1]}, then press ${line[2]}`;
    return [
      ['B', { text: ` (${words})` }, 0.5],
      ['N', { text: words }, 0.6],
    ];
  }
  return quantity(piece, text, from, to);
}

/** `3个工作日`, `30秒`, `5个`, `三`. */
function quantity(piece: string, text: Keyed, from: number, to: number): Item[] {
  if (fits('date', piece))
    return [['N', { text: showStrict('date', shownOf(text, from, to)) }, 0.8]];
  // 半小时, 半个月
  const half = /^半个?(小时|天|年|月)$/.exec(piece)?.[1];
  if (half !== undefined) {
    const unit = { 小时: 'hour', 天: 'day', 年: 'year' }[half] ?? 'month';
    return [['Q', { text: `half ${unit === 'hour' ? 'an' : 'a'} ${unit}`, after: unit }, 1]];
  }
  const amount =
    /^(?:\{\w{1,12}\}|\d[\d,.]*(?:[-–~至到]\d+)?|[一两二三四五六七八九十百千几]+(?:[-~至到][一两二三四五六七八九十百千]+)?万?)/.exec(
      piece,
    )?.[0];
  if (!amount || (from > 0 && /[\d.]/.test(text.key.charAt(from - 1)))) return [];
  const shown = figure(shownOf(text, from, from + amount.length));
  const rest = piece.slice(amount.length);
  const one = shown === '1';
  if (rest === '')
    return hasChinese(piece) && piece.length === 1 && piece !== '两'
      ? []
      : [['M', { text: shown }, 1.2]];
  const unit = units.get(rest);
  if (unit !== undefined) {
    const noun = one ? unit : unit === 'year old' ? 'years old' : plural(unit);
    return [['Q', { text: `${shown} ${noun}`, after: unit }, 1]];
  }
  if (rest.length === 1 && measures.includes(rest)) return [['M', { text: shown, after: rest }, 1]];
  return [];
}

/** Chinese numerals as figures; ranges with an English dash. */
function figure(shown: string): string {
  if (/^\d/.test(shown)) return shown.replace(/[–~至到]/, '-').replace('-', ' to ');
  if (shown === '几') return 'several';
  // 三到五天, 两三天: from the one to the other.
  const range =
    /^(.+)[-~至到](.+)$/.exec(shown) ?? /^([一两二三四五六七八])([二三四五六七八九])$/.exec(shown);
  if (range) {
    const [from, to] = [chineseNumeral(range[1] as string), chineseNumeral(range[2] as string)];
    if (from !== null && to !== null && from < to) return `${from} to ${to}`;
  }
  const factor = shown.endsWith('万') ? 10_000 : 1;
  const amount = chineseNumeral(factor > 1 ? shown.slice(0, -1) : shown);
  return amount === null ? shown : (amount * factor).toLocaleString('en-US');
}
