import districts from '../../../locales/en/syntax/districts.json';
import { hasChinese, type Keyed, shownOf } from '../core/keyed';
import { isCompanyName } from '../core/own-values';
import type { Context, Role } from '../core/translate';
import type { Category, Lexicon } from './chart';
import { conditionOf, entryNoun, noun, ownVerbs } from './entries';
import { figures, type Item } from './figures';
import type { Phrase } from './phrase';
import {
  adjectives,
  adverbs,
  intransitive,
  longestFrom,
  nouns,
  openers,
  state,
  suffixes,
  transitive,
  wholeClause,
} from './words';

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

/** Acts that Chinese forms mostly name (the filing, the review) rather than tell to do. */
const namedActs =
  /^(备案|审核|初审|核验|认证|校验|验证|授权|解析|接入|识别|检测|查询|抽查|核查|实名)$/;

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
    if (isNoAct(piece, key.charAt(from - 1), key.charAt(to))) return found;
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

/** Acts that are none beside another character: the character before, and the one behind. */
const noActs: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  // 待办: what is to be done, of itself.
  办: ['待代催', ''],
  // 负责人: who is in charge, and no one who is managed.
  负责: ['', '人'],
  // 没收到: not received, rather than confiscated.
  没收: ['', '到'],
  // 订单: what is ordered, never to order a sheet.
  订: ['', '单'],
  // 自查清单: a list, and nothing to clear.
  清: ['', '单'],
};

function isNoAct(piece: string, last: string, next: string): boolean {
  if (!Object.hasOwn(noActs, piece)) return false;
  const [before, behind] = noActs[piece] as (typeof noActs)[string];
  return (last !== '' && before.includes(last)) || (next !== '' && behind.includes(next));
}

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
