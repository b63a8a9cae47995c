import { asLabel, asSentence, lowerFirst, raiseFirst } from '../core/english';
import { hasChinese, type Keyed } from '../core/keyed';
import { clauseMark, cut, outside } from '../core/split';
import type { Context, Known, Role } from '../core/translate';
import { accounts, leavesOf } from './account';
import { isAwkward, isAwkwardRow } from './awkward';
import { readerDoes } from './build-verbs';
import { type Category, type Cell, type Chart, chart, type Found } from './chart';
import { guess, unwillingness } from './doubt';
import { active, inflect } from './inflect';
import { districtOf, isVerb, lexiconOf } from './lexicon';
import { isAgent, np, type Phrase, plural, isMany as pluralNoun } from './phrase';
import { grammar } from './rules/index';
import { wholeClause } from './words';

interface Clause {
  readonly english: string;
  readonly lacks?: Known['lacks'];
  /** A deed that nobody is told to do: 选择企业，需…. */
  readonly bare?: boolean;
  readonly role: Role;
}

/** Longest clause that is parsed; the work grows with its cube. */
const longest = 54;

/** Kinds that may stand alone, and how unwillingly. */
const alone: readonly (readonly [Category, number, Role])[] = [
  ['I', 0, 'order'],
  ['S', 0, 'statement'],
  ['C', 0, 'condition'],
  ['V', 0.2, 'order'],
  ['N', 0, 'label'],
  ['P', 0.1, 'statement'],
  ['Q', 0, 'label'],
  ['D', 0.6, 'condition'],
];

/** A sentence by grammar: each clause parsed, and put together as English puts them. */
export function bySentence(text: Keyed, depth: number, context: Context): Known | null {
  const district = districtOf.get(text.key);
  if (district) return { english: district, kind: 'curated', role: 'label' };
  const whole = wholeClause(text.key);
  if (whole) return { english: raiseFirst(whole[1]), kind: 'curated', role: whole[0] };
  const pieces = cut(text.key, outside(text.key, clauseMark));
  if (pieces.length < 2) return choices(text, depth, context) ?? clauseOf(text, context);
  const clauses: Clause[] = [];
  for (const { from, to: end } of pieces) {
    const to = end === text.key.length && text.key.endsWith('。') ? end - 1 : end;
    const known = context.known(text, from, to, depth + 1);
    // 备案时效顺延: in a sentence no title, and nobody is told to.
    if (!known || known.lacks === 'verb') return null;
    const english = raiseFirst(asSentence(known.english));
    const role = known.role ?? roleOf(english, context);
    // 授权码失效: in a row it has, and is no title.
    const gone =
      role === 'label' && /(失效|过期|到期)$/.test(text.key.slice(from, to))
        ? /^(?:The )?(.*) expiry$/.exec(english)
        : null;
    if (gone) {
      clauses.push({
        english: `The ${lowerFirst(gone[1] as string, context.dictionary.proper)} has expired`,
        role: 'statement',
      });
      continue;
    }
    // 网络连接异常，请检查网络: something is wrong with it.
    const wrong =
      role === 'label' && /(异常|错误|出错)$/.test(text.key.slice(from, to))
        ? /^(?:The )?(.*) error$/.exec(english)?.[1]
        : undefined;
    if (wrong) {
      const what = /^your /i.test(wrong)
        ? lowerFirst(wrong, none)
        : `the ${lowerFirst(wrong, context.dictionary.proper)}`;
      clauses.push({
        english: / status$/.test(wrong)
          ? `${raiseFirst(what)} is abnormal`
          : text.key.slice(from, to).endsWith('异常') ||
              /(network|system|server|connection)$/i.test(wrong)
            ? `There is a problem with ${what}`
            : `There is an error in ${what}`,
        role: 'statement',
      });
      continue;
    }
    const left =
      clauses[clauses.length - 1]?.role === 'statement' &&
      leftUndone(text.key.slice(from, to), english);
    if (left) {
      clauses.push({ english: left, role: 'statement' });
      continue;
    }
    // 将依法予以处罚，并注销备案编号: what is done, and nobody told to do it.
    const before = clauses[clauses.length - 1];
    const further =
      role === 'order' &&
      before?.role === 'statement' &&
      /\bwill (also )?be \w+/i.test(before.english) &&
      /^(?:And )?(deregister|cancel|return|reject|close|revoke|suspend|delete|remove|blacklist|freeze|stop|notify|publish|record) (?:the |your |its )?([\w ]+)$/i.exec(
        english,
      );
    if (further && /^[并且同]/.test(text.key.slice(from, to))) {
      const [, act = '', what = ''] = further;
      clauses.push({
        english: `And the ${what} will be ${inflect(act.toLowerCase(), 'done')}`,
        role: 'statement',
      });
      continue;
    }
    // 应为在职人员，能够随时配合: whoever was spoken of must be able to.
    const able =
      /^能/.test(text.key.slice(from, to)) &&
      / must be (?:an?|the) [\w -]*(employee|person|staff|leader|representative|citizen|adult)\b/.test(
        clauses[clauses.length - 1]?.english ?? '',
      ) &&
      /^(?:You can|Can) (.*)$/.exec(english)?.[1];
    if (able) {
      clauses.push({ english: `They must be able to ${able}`, role: 'statement' });
      continue;
    }
    // 身份证已过期的，请…: whose it is, or in which case.
    if (
      role === 'statement' &&
      clauses.length === 0 &&
      to < text.key.length - 1 &&
      /^[^是为]*已[^是为]*的$/.test(text.key.slice(from, to)) &&
      /^(The|Your|This) .* (is|are|has|have) /.test(english)
    ) {
      clauses.push({
        english: `If ${lowerFirst(english, context.dictionary.proper)}`,
        role: 'condition',
      });
      continue;
    }
    const told =
      /^(请|点击|单击|至少|最多|先|勿|不|建议|仅|只|确认|并|再|或|可)|请|[须应]|必须|务必|不得/.test(
        text.key.slice(from, to),
      );
    clauses.push({
      english,
      role,
      bare: role === 'order' && !told,
      ...(known.lacks ? { lacks: known.lacks } : {}),
    });
  }
  if (clauses.some((each, index) => unsure(each, clauses[index - 1]))) return null;
  // 不要用公司的: at the end it is no condition.
  const { from = 0, to = 0 } = pieces[pieces.length - 1] ?? {};
  if (
    clauses[clauses.length - 1]?.role === 'condition' &&
    /的(?:\([^()]*\))?。?$/.test(text.key.slice(from, to)) &&
    /^If /.test(clauses[clauses.length - 1]?.english ?? '')
  )
    return null;
  const english = joined(clauses, context);
  return isAwkwardRow(english) ? null : { english, kind: 'pattern', role: 'statement' };
}

/** 实例刚刚创建，未完成分配: after a statement what was not done is another, no condition. */
const leftUndone = (chinese: string, english: string): string | null =>
  /^或?者?[尚还暂]?未/.test(chinese) && !/[的者]$/.test(chinese)
    ? (/^Or if (?:you have )?not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'Or it has not ') ??
      /^If you have not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'You have not ') ??
      /^If not ([^,]*)$/.exec(english)?.[1]?.replace(/^/, 'It has not been ') ??
      null)
    : null;

/** A verb by itself after a statement may be what its subject does on: 次日恢复. */
const unsure = ({ english, lacks }: Clause, before: Clause | undefined): boolean =>
  (before !== undefined && /^Pass(es)?$/.test(english)) ||
  (lacks === 'doer' &&
    ((before?.role === 'statement' && !readerDoes.test(lowerFirst(english, none))) ||
      // 因政策调整，暂停受理: nobody is told to.
      /^Because /.test(before?.english ?? ''))) ||
  // 服务内容选择“直播”，但未提供许可: what was done, not what to do.
  (before?.role === 'order' &&
    /^(For .*, s|S)elect “/.test(before.english) &&
    /^(No .* found|It is not|Not )/.test(english)) ||
  (before?.role === 'order' && /^But .*\b(has|have|is|are|does|did) /.test(english)) ||
  // 我司收到通知，要求核查: who does is not who was spoken of.
  (lacks === 'subject' &&
    before !== undefined &&
    /^(Requires?|Asks?|Says|Allows?|Causes?) /.test(english));

/** 首次备案、新增网站、接入备案: what a page lets choose among, some of it named as an act. */
function choices(text: Keyed, depth: number, context: Context): Known | null {
  const { key } = text;
  if (!key.includes('、') || key.length > longest) return null;
  const names: string[] = [];
  let acts = false;
  for (let from = 0; from <= key.length; ) {
    const mark = key.indexOf('、', from);
    const to = mark < 0 ? key.length : mark;
    const known = to > from ? context.known(text, from, to, depth + 1) : null;
    if (known?.kind !== 'curated' || /[.,:;?!]/.test(known.english)) return null;
    acts ||= roleOf(known.english, context) === 'order';
    names.push(known.english.replace(/ \([^)]*\)$/, ''));
    from = to + 1;
  }
  return acts ? { english: names.join(', '), kind: 'pattern', role: 'label' } : null;
}

/** Whether a text is one clause, of a length that is parsed. */
const isClause = (key: string): boolean =>
  key.length <= longest &&
  hasChinese(key) &&
  !/[。;!?]|:(?!\/\/|\d)/.test(key.replace(/\([^()]*\)|"[^"]{1,3}"/g, ''));

/** Charts of one answer: a clause that does not compose is asked for its things at once. */
const charts = new WeakMap<Context, Map<string, Chart>>();

function chartOf(text: Keyed, context: Context): Chart {
  let known = charts.get(context);
  if (!known) {
    known = new Map();
    charts.set(context, known);
  }
  let cells = known.get(text.key);
  if (!cells) {
    cells = chart(text.key, grammar, lexiconOf(text, context));
    known.set(text.key, cells);
  }
  return cells;
}

function clauseOf(text: Keyed, context: Context): Known | null {
  const { key } = text;
  if (!isClause(key)) return null;
  return readingOf(chartOf(text, context)[0]?.[key.length] ?? new Map(), key);
}

/** What asks in Chinese: 几 and 多 only where nothing counted them before. */
const asks = /吗$|(?<![以下这那列如前后的])几[个张次台份天年种]|多久|多长时间|为什么|怎么办/;

const asked = /\?$|\b(how|what|why|when|which|whether)\b/i;

/** Rules that were forced to fit so badly read what is not meant. */
const mostUnwilling = 3.3;

const none = { has: () => false };

/** Whether a reading is English at all, and asks where the Chinese does. */
const holds = (key: string, english: string): boolean =>
  !english.includes(guess) &&
  !isAwkward(asSentence(english)) &&
  (!asks.test(key) || asked.test(english));

/** What a reading leaves to the sentence around it. */
const lacking = (category: Category, { verbs }: Phrase): Known['lacks'] =>
  category === 'P'
    ? 'subject'
    : category === 'V'
      ? verbs?.some(({ turned }) => turned)
        ? 'verb'
        : 'doer'
      : undefined;

/** 不得简写、漏写: neither of what stands in a row with no "and" of its own; 甲、乙或丙: one list. */
function listsJoined(english: string, key: string): string {
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
const datesNamed = (english: string, key: string): string =>
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

/** The cheapest reading of some kinds that says all that its Chinese does. */
function readingOf(cell: Cell, key: string, kinds = alone): Known | null {
  const readings = kinds.flatMap(([category, more, role]) => {
    const found = cell.get(category);
    if (!found) return [];
    // 涉及新闻的网站 is one that involves, nobody is told to.
    const state = role === 'order' && found.phrase.verbs?.[0]?.state ? 2 : 0;
    return [{ category, role, found, cost: found.cost + more + state }];
  });
  readings.sort((a, b) => a.cost - b.cost);
  for (const { category, role, found } of readings) {
    const english = worded(category, found.phrase, key);
    if (unwillingness(found) > mostUnwilling) continue;
    // 请将…改为最新的: an order, however it ends.
    if (category === 'C' && key.startsWith('请') && found.phrase.after === '的') continue;
    // 请将图标放到首页底部: never a thing.
    if (category === 'N' && /^请(?![求示假柬款帖])/.test(key)) continue;
    if (accounts(found, key, asSentence(english)) && holds(key, english)) {
      const settled = datesNamed(listsJoined(english, key), key);
      const lacks = lacking(category, found.phrase);
      return { english: settled, kind: 'pattern', role, ...(lacks ? { lacks } : {}) };
    }
  }
  return null;
}

/** Kinds that a gloss may hold: things and amounts. */
const inGloss: typeof alone = [
  ['N', 0, 'label'],
  ['Q', 0, 'label'],
];

/**
 * The things named in a clause that does not parse as a whole. What is done, and by whom, is left to
 * the words, since part of a clause can say the contrary of the whole.
 */
export function phrasesIn(
  text: Keyed,
  context: Context,
): ((from: number, to: number) => string | null) | null {
  const { key } = text;
  if (!isClause(key)) return null;
  const cells = chartOf(text, context);
  return (from, to) => {
    const cell = cells[from]?.[to];
    const acts = ({ phrase }: Found): boolean => phrase.verbs !== undefined;
    if (!cell || inGloss.some(([kind]) => leavesOf(cell.get(kind)).some(acts))) return null;
    const known = readingOf(cell, key.slice(from, to), inGloss);
    return known ? lowerFirst(asLabel(known.english), context.dictionary.proper) : null;
  };
}

/** 打电话给我: whom, not who. */
const objective = (words: string): string =>
  words.replace(
    /\b(to|for|with|from|by|contact|notify|reach|tell|ask|of|call) (I|we)(?=$|[.,;?!]| (?:by|in|on|at|within|again|to|now|soon|first|here|as|for)\b)/g,
    (_all, before: string, who: string) => `${before} ${who === 'I' ? 'me' : 'us'}`,
  );
/** 登录工信部备案管理系统查看备案号 tells what to do, and stands on no button. */
const longestButton = 11;

/** Labels and buttons keep their articles open; sentences have theirs. */
function worded(category: Category, phrase: Phrase, key: string): string {
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

/** The role of a clause that the dictionary knows as a whole. */
function roleOf(english: string, context: Context): Role {
  if (
    /^(If|When|After|Before|To|For|During|Under|Because|Except|According to|As required by|Within) /.test(
      english,
    )
  )
    return 'condition';
  // 提交成功, 未检测到二维码: said, and no name of what follows.
  if (
    /^(\w+ed successfully|No [\w ]+ found|Could not [\w ]+|[\w ]+ not approved|(Order|Account|File|Record|Draft|Image) \w+ed)$/.test(
      english,
    )
  )
    return 'statement';
  const first = (/^\w+/.exec(english)?.[0] ?? '').toLowerCase();
  if (/^(do|please|go|be)$/.test(first) || isVerb(first, context)) return 'order';
  return / (is|are|must|can|cannot|will|has|have|may|needs?|failed|does|do|expires?|contains?|requires?) |^(Contains|Involves|Exceeds|Matches|Must|Cannot|Does|Is) /.test(
    `${english} `,
  )
    ? 'statement'
    : 'label';
}

/** 委托他人办理，需上传授权书: a bare deed before a "must" or an order is a condition. */
const supposes = (clause: Clause, next: Clause | undefined): boolean =>
  // 含有“中国”，或与品牌相同的: both are conditions of what follows.
  (clause.role === 'statement' && /^or if /i.test(next?.english ?? '')) ||
  supposesBefore(clause, next);

const supposesBefore = (clause: Clause, next: Clause | undefined): boolean =>
  // 长期有效的证件请勾选, 且与业务相符: no deed that could be supposed.
  !/^(For|And|Or|But|To|If|When|After|Before|Otherwise) /.test(clause.english) &&
  !/ (means?|consists?|refers?|stands?|counts?|ends?|starts?|becomes?|says?|states?) /.test(
    clause.english,
  ) &&
  !/^Select (either|any)\b/.test(clause.english) &&
  // 每台最多生成5个，不能出售: how many, and no condition.
  !(clause.bare && / (at most|per) /.test(clause.english)) &&
  ((clause.role === 'statement' && clause.lacks !== 'subject') || clause.bare === true) &&
  // 网站名称“示例”涉及新闻: this one does.
  !(clause.role === 'statement' && /“/.test(clause.english) && next?.role === 'order') &&
  next !== undefined &&
  // 号码含有空格，请重新输入: it does.
  !(
    / (contains?|match(es)?|already|shows?|opens?|leads?|exists?|seems?|comes?|resolves?|points?|belongs?|lacks?|exceeds?|expires?|uses?|fails?) /.test(
      `${clause.english} `,
    ) && next.role === 'order'
  ) &&
  !/^(If|When) /.test(next.english) &&
  ((next.role === 'order' && !clause.bare) ||
    // 备注中写“测试”，管局会驳回: what comes of it.
    (clause.bare && /^The [\w ]+ (will|may) (reject|return|refuse|fail)\b/.test(next.english)) ||
    (clause.bare &&
      /^Fail to /.test(clause.english) &&
      /^The [\w ]+ (will|may) /.test(next.english)) ||
    /^(You )?(must|can|cannot|need) /i.test(next.english)) &&
  // 名称涉及地名，请修改: it does.
  !(
    clause.role === 'statement' &&
    next.role === 'order' &&
    / involves /.test(clause.english) &&
    /^(Change|Modify|Replace|Correct|Reword|Rename|Use another)\b/.test(next.english)
  ) &&
  // 填写全称，可在证书上查到: where to find it.
  !(
    clause.bare &&
    /^(It )?can be (found|seen|viewed|looked up|downloaded|obtained|copied|checked)\b/i.test(
      next.english,
    )
  ) &&
  // 上传截图，应清晰: what it is like, not what follows from uploading it.
  !(
    clause.bare &&
    /^Must (?:not )?(be|contain|match|show|include|have|stay|cover|bear) /.test(next.english)
  ) &&
  (clause.bare || /^(The|Your|This|Anyone|An?|Another|Someone) /.test(clause.english)) &&
  !/\b(is|are|was|were|has|have|had|must|can|cannot|will|may|should|needs?|does|do|not|failed|only|expected|requires?|differs?|seems?|takes?|appl(?:y|ies)|stays?|remains?|yesterday|ago|last (?:month|week|year))\b|^(The system|This page|This platform|We|I|Supported)\b/i.test(
    clause.english,
  );

const supposed = ({ english, bare }: Clause, { dictionary }: Context): Clause => ({
  english: bare
    ? `If ${/^Fail to reach/.test(english) ? 'we' : 'you'} ${lowerFirst(english.replace(/^(Forgot .*)\?$/, '$1'), dictionary.proper)}`
    : `If ${lowerFirst(english.replace(/^(Forgot .*)\?$/, '$1'), dictionary.proper)}`,
  role: 'condition',
});

/** 涉及…的网站，须提供…: whom it is about, before what you must do. */
const concerns = (clause: Clause, next: Clause | undefined, first: boolean): boolean =>
  // 由代理商代购的实例，须由使用单位…: what stands there by itself is no subject.
  (clause.role === 'label' &&
    / (\w{3,}ed|bought|sent|put|made|held|given) (by|through|from|in|on|for|before|under|with) /.test(
      clause.english,
    ) &&
    next?.role === 'statement' &&
    /^(The|Your|This|These) [\w ]+ (must|can|cannot|may|will) /.test(next.english)) ||
  (first && leadsOn(clause, next)) ||
  (clause.role === 'label' &&
    (/ (involving|containing|with|that|whose|belonging|operated|run|located|registered|used|published) /.test(
      clause.english,
    ) ||
      /(websites|Apps|users|enterprises|organizations|entities|programs|filings( such as .*)?)$/.test(
        clause.english,
      )) &&
    next !== undefined &&
    ((next.role === 'order' && !next.bare) ||
      /^(You (must|need|can|cannot|may|should)|We (do not )?recommend) /i.test(next.english)));

/** 新成立的企业，工商信息可能…: whom the sentence is about, before what is said of something of theirs. */
const leadsOn = (clause: Clause, next: Clause | undefined): boolean =>
  clause.role === 'label' &&
  next !== undefined &&
  /^(The|Your|This|These|Each|All|Any|Some|An?) .*(enterprise|website|app|user|applicant|organization|entity|account|domain name|server|instance|filing|application|order|request|site|program|delay|loss|consequence|company|individual|person|file|image|photo|document|certificate|license)(s|ies)?( (of|for|in|on|with|that|whose|not|bought|sent|put|made|held|given|\w+ing|\w+ed) .*)?$/i.test(
    clause.english,
  ) &&
  ((next.role === 'order' && !next.bare) ||
    (next.role === 'condition' && /^(Except|If) /.test(next.english)) ||
    (next.role === 'statement' &&
      next.lacks === undefined &&
      /^(The|An?|Each|You (must|need|can|cannot|may)) /.test(next.english)));

/** Third persons, as several have them. */
const theyForm: Readonly<Record<string, string>> = {
  Is: 'are',
  Has: 'have',
  Does: 'do',
  Contains: 'contain',
  Involves: 'involve',
  Belongs: 'belong',
  Seems: 'seem',
  Counts: 'count',
  Takes: 'take',
  Matches: 'match',
  Means: 'mean',
  Exceeds: 'exceed',
  Makes: 'make',
};

/** Whether a sentence is about one thing, or about several, or a person: these are "they". */
function subjectOf(sentence: string): 'it' | 'they' {
  const subject =
    /^(?:(?:For|If|After|Before|During|When|Once) [^,]*, )?(?:(?:the|your|this|these|each|all) )?([\w -]+?) (?:must|can|cannot|may|will|is|are|was|were|has|have|needs?|does|do|should|failed) /i.exec(
      sentence,
    )?.[1];
  if (!subject || /^(you|we|i|it|there)$/i.test(subject)) return 'it';
  // 公安备案与ICP备案是两项手续: both of them.
  if (/ and /.test(subject) && !/ (?:of|for) /.test(subject)) return 'they';
  const head = subject.split(/ (?:of|in|on|with|that|for|from|under|such as|not|to) /)[0] as string;
  return pluralNoun(head) ||
    (isAgent(head) && !/(system|platform|support|customer service|MIIT|police)$/.test(head))
    ? 'they'
    : 'it';
}

/** A clause without a subject after a whole sentence speaks of what that one did. */
function goneOn(words: string, before: string, context: Context, lacks: Clause['lacks']): string {
  const { dictionary } = context;
  // 请输入名称，与执照一致: what is entered must.
  if (/^Match(es)? /.test(words) && /^(Enter|Select|Upload|Optional)\b/.test(before))
    return words.replace(/^Match(es)?/, 'It must match');
  // 它会出现在页脚，并链接到系统: what it does on.
  const goes = /^And (link|point|lead|jump) to /.exec(words);
  if (goes && /\bit is (shown|displayed|put|placed) (in|on|at) /.test(before))
    return words.replace(/^And (\w+)/, 'And $1s');
  // 请输入手机号，不加区号: what not to do either.
  if (
    /^Does not (add|enter|write|use|fill|select|upload) /.test(words) &&
    /^(Enter|Select|Upload|Paste)\b/.test(before)
  )
    return words.replace(/^Does/, 'Do');
  // 四角完整、文字清晰，不得有水印: nothing that the corners have.
  if (
    lacks === 'subject' &&
    /^Must not have /.test(words) &&
    /\b(corners|edges|borders|text) (is|are) /i.test(before)
  )
    return words
      .replace(/^Must not have (?:an? )?/, 'There must be no ')
      .replace(/, and /, ', or ')
      .replace(/ and (?=[^,]*$)/, ' or ');
  // 域名证书可在此下载，须显示有效期: what a paper must show, no reader must.
  if (
    /^You must (show|contain|include|bear|state|display)\b/.test(words) &&
    /^(?:The|Your|This|Each) [\w ]*(certificate|license|photo|image|letter|screenshot|document|card|scan|copy|form|page|proof|passport|file)s? (?:must|can|is|are|of|on|in)\b/.test(
      before,
    )
  )
    return words.replace(/^You/, 'It');
  if (lacks === 'subject' && /^Being /.test(words)) return `It is b${words.slice(1)}`;
  if (
    lacks === 'subject' &&
    /^(Usually |Generally )?(an?|the) (?!.* (is|are|will|can|cannot|must|may|has|have|does|do|needs?|appl(y|ies)) )/i.test(
      words,
    )
  )
    return `It is ${lowerFirst(words, dictionary.proper)}`;
  if (
    lacks === 'subject' &&
    /^((Independent of|Owned by|Limited to|Unrelated to|Responsible for|Used (only )?(for|by)) |For .* only$)/.test(
      words,
    )
  )
    return `It is ${lowerFirst(words, dictionary.proper)}`;
  const third =
    lacks === 'subject' &&
    /^(Is|Has|Does|Contains|Involves|Belongs to|Seems|Counts|Takes|Matches|Means|Exceeds|Makes) /.test(
      words,
    );
  if (
    !third &&
    !/^((Also|Still|Always) )?(Must|Cannot|Can|Will|May|Should|Need not|(Is|Does|Has) not) (?!.*\?$)/i.test(
      words,
    )
  )
    return words;
  // 您未满18周岁，不能作为…: the same one.
  if (
    /^(You|We) (are|have|do|cannot) (?!.*[.])/.test(before) &&
    /^(Cannot|Can|Must|May|Need not) (?!be \w+ed\b)/.test(words)
  )
    return `${before.split(' ')[0]} ${lowerFirst(words, dictionary.proper)}`;
  const serve =
    /^You are /.test(before) &&
    /^Cannot be used as (.*(?:entity|leader|in charge|contact|filer|applicant))$/.exec(words);
  if (serve) return `You cannot be ${serve[1]}`;
  const of = subjectOf(before);
  if (of === 'it') return `It ${lowerFirst(words, dictionary.proper)}`;
  const plain = words.replace(/^(\w+)/, (first) => theyForm[first] ?? first);
  return /^[A-Z]/.test(plain) && third && plain === words
    ? words
    : `They ${lowerFirst(plain, dictionary.proper)}`;
}

/** Whether a label names people, or a house of them, so that it is they who must. */
function isWho(label: string): boolean {
  const [head = ''] = label
    .replace(/^(The|An?|Each|All|Any|This) /, '')
    .split(/ (?:\w{3,}ing|that|who|whose|with|of|in|on|under|not|from|\w{3,}ed) /);
  return (
    isAgent(head) ||
    /(entity|enterprise|company|organization|individual|institution|trader)$/.test(head)
  );
}

/** `If …, do …. It is …`: conditions lean on what follows; two sentences do not share a comma. */
function joined(clauses: readonly Clause[], context: Context): string {
  let english = '';
  let leans = false;
  clauses.forEach((given, index) => {
    const before = clauses[index - 1];
    const next = clauses[index + 1];
    const clause =
      !leans && supposes(given, next)
        ? supposed(given, context)
        : concerns(given, next, index === 0)
          ? {
              role: 'condition' as const,
              english: `For ${lowerFirst(given.english, context.dictionary.proper)}`,
            }
          : given;
    let words = clause.english.replace(/\.$/, '');
    // 仅购买域名的用户，无法备案: of whom it is said.
    if (
      leans &&
      before?.role === 'label' &&
      before.english !== 'All edges visible' &&
      (clause.lacks === 'subject'
        ? /^((The|Your|This|These|Each|All|Any|Anyone|Common|An?) |\w+s (submitted|not|that|with|registered|filed|in|on|under) )/
        : /^(The|Your|This|These|Each|All|Any|Anyone|An?) (?:.* )?(that|who|whose|not|with|without|put|bought|in|on|under|\w{3,}ed) /
      ).test(before.english) &&
      (/^(Must|Cannot|Can|Will|May|Need not) /.test(words) ||
        (clause.lacks === 'subject' &&
          clause.role === 'statement' &&
          /^(Counts?|Contains|Involves|Belongs|Takes|Needs|Does not|Is|Has) (?!.*\?$)/.test(words)))
    ) {
      // Orders … count: of several.
      const said = /^\w+s (submitted|not|that|with|registered|filed|in|on|under) /.test(
        before.english,
      )
        ? words
            .replace(/^(Count|Contain|Involve|Belong|Take|Need)s\b/, '$1')
            .replace(/^Is\b/, 'Are')
            .replace(/^Has\b/, 'Have')
            .replace(/^Does\b/, 'Do')
        : words;
      english += ` ${lowerFirst(said, context.dictionary.proper)}`;
      leans = false;
      return;
    }
    // 从事服务的主办者，应当备案: who must is the one before, not whoever reads.
    if (
      leans &&
      before?.role === 'label' &&
      clause.lacks === 'subject' &&
      /^You (must|can|cannot|may|need not) /.test(words) &&
      isWho(before.english)
    ) {
      english += ` ${words.slice(4)}`;
      leans = false;
      return;
    }
    // 域名过期后属于空壳: it does, nobody is told to.
    if (
      leans &&
      clause.role === 'order' &&
      /^(Belong to|Involve|Correspond to|Exceed|Relate to) /.test(words)
    )
      words = `it ${words.charAt(0).toLowerCase()}${words.slice(1).replace(/^(\w+)/, '$1s')}`;
    // 域名含有“gov”的，仅限政府机关使用: what it is for.
    if (leans && clause.role !== 'condition' && /^For .* only$/.test(words))
      words = `it is f${words.slice(1)}`;
    // 如被退回，需重新提交: who must is the one before.
    if (leans && /^(Must|Cannot|Can|Will|May|Has|Is|Need not) (?!.*\?$)/.test(words))
      words = `${/^If you /.test(before?.english ?? '') && /^(Will|May) be (put on|added to the b|fined|banned|barred|held|punished|penalized|investigated)\b/.test(words) ? 'you' : 'it'} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    // 主体正在审核，暂不可修改: whom the one before was about.
    else if (before) words = goneOn(words, before.english, context, clause.lacks);
    // 我没有备案过，想首次备案: the same one speaks on.
    if (/^Want to /.test(words) && /^I /.test(before?.english ?? ''))
      words = `I want${words.slice(4)}`;
    if (!before) {
      english = words;
      leans = clause.role === 'condition' || clause.role === 'label';
      return;
    }
    // 如 example.com: of what stood before, and no part of what follows.
    if (/^(For example|Such as):? /.test(words)) {
      english += `, ${/^S/.test(words) ? '' : 'for example '}${words.replace(/^For example:? /, '').replace(/^Such/, 'such')}`;
      leans = false;
      return;
    }
    // 不是主体证件: set against what was said before.
    if (/^Not (an?|the|your|“)/.test(words) && clause.lacks === 'subject') {
      english += `, ${lowerFirst(words, context.dictionary.proper)}`;
      leans = false;
      return;
    }
    // 虽然可以联系，但不符合: English says one of them.
    if (/^Although /.test(before.english) && leans) words = words.replace(/^But (?=\w)/, '');
    if (/^Even if /.test(before.english) && leans)
      words = words.replace(/^((?:\w+ ){0,6}?(?:must|can|may|will|is|are)) also /, '$1 still ');
    // 除批文外，还须上传: besides.
    if (leans && /\balso\b/.test(words))
      english = english
        .replace(/(^|\. )Except for (?=[^,]*$)/, '$1In addition to ')
        .replace(/, except for (?=[^,]*$)/, ', in addition to ');
    // 除非域名已实名，否则…: said once. 要么…，要么…: the one or the other.
    if (/^Unless /.test(before.english)) words = raiseFirst(words.replace(/^Otherwise /i, ''));
    if (/^Either /.test(before.english)) words = words.replace(/^Either /, 'Or ');
    // 取得许可，之后再备案: said once.
    words = words.replace(/^(Then|After that), then /, '$1, ');
    // An entry may say "Try again later" of its own.
    if (/^try again /i.test(words)) english = english.replace(/\. Try again later\.?$/, '');
    if (english.toLowerCase().includes(`. ${words.toLowerCase()}`)) return;
    // 可能因光线过强, 而非调试证书: of what stood before, and no condition of what follows.
    if (
      clause.role === 'condition' &&
      /^(Possibly because|Rather than|Except where) /.test(words)
    ) {
      english += `, ${lowerFirst(words, context.dictionary.proper)}`;
      leans = false;
      return;
    }
    const follows =
      /^(and|or|but|while|so that|to|otherwise|then|including|such as|until|unless|from) /i.test(
        words,
      ) ||
      clause.role === 'label' ||
      (clause.role === 'condition' && index === clauses.length - 1);
    // To change it, …: a condition of what follows, not of what stood before.
    const anew =
      (clause.role === 'condition' && index < clauses.length - 1 && !leans) ||
      (clause.role !== 'condition' && /^to [^,]+, /i.test(words) && !leans);
    if (/^otherwise /i.test(words))
      english += `; ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    else if (!anew && (leans || follows) && !/[?]$/.test(english))
      english += `, ${lowerFirst(words, context.dictionary.proper)}`;
    else english += `${/[…!?]$/.test(english) ? '' : '.'} ${raiseFirst(words)}`;
    leans = clause.role === 'condition' || clause.role === 'label';
  });
  // 如有多个网站，请分别填写: each of them.
  english = english.replace(/^(If there are several [^,.]*, [a-z]+) it\b/, '$1 them');
  return /(?<!\bNo)\. /.test(english) && !/[.!?…:]$/.test(english) ? `${english}.` : english;
}
