import { article, asSentence, joinList } from '../core/english';
import { type Category, type Rule, rule } from './chart';
import { active, lacksObject, passive } from './inflect';
import { clauseVerbs } from './lexicon';
import { np, type Phrase, plural, pluralOf, type Verb } from './phrase';

const spaced = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ');

const verbsOf = ({ verbs = [] }: Phrase): readonly Verb[] => verbs;
const last = (phrase: Phrase): Verb => verbsOf(phrase)[verbsOf(phrase).length - 1] as Verb;
const withLast = (phrase: Phrase, change: Partial<Verb>): Phrase => ({
  text: '',
  verbs: [...verbsOf(phrase).slice(0, -1), { ...last(phrase), ...change }],
});
const addTail = (phrase: Phrase, words: string): Phrase =>
  withLast(phrase, { tail: spaced(last(phrase).tail, words) });
/** "at least" stands before the number it is of, if there is one. */
function quantify(phrase: Phrase, words: string): Phrase {
  const { object } = last(phrase);
  const number = object === null ? null : /^(a|an|one|\d[\d,.]*)(?= )/.exec(object)?.[0];
  if (!object || !number) return addTail(phrase, words);
  const amount = /^an?$/.test(number) ? 'one' : number;
  return withLast(phrase, { object: `${words} ${amount}${object.slice(number.length)}` });
}
const adverb = (phrase: Phrase, words: string): Phrase => {
  if (/^at (least|most)$/.test(words)) return quantify(phrase, words);
  return /^(still|usually|often|always|never|basically|really|all)$/.test(words)
    ? withLast(phrase, { pre: words })
    : addTail(phrase, words);
};
const simple = (lemma: string, object: string | null, more: Partial<Verb> = {}): Phrase => ({
  text: '',
  verbs: [{ lemma, object, tail: '', ...more }],
});

/** Words that already say which one. */
const determined =
  /^(your|our|my|this|these|all|any|each|every|several|another|other|some|both|no|the|a|an|at|same|more|\d[\d,.]*( to \d+)?)\b/;
const bare = ({ text, after }: Phrase): boolean => !determined.test(text) && !after;

const you = (phrase: Phrase): boolean => /^(you|I|we|oneself)$/.test(phrase.text);
const isMany = ({ many, text }: Phrase): boolean =>
  many === true || text === 'you' || text === 'we';
const be = (subject: Phrase): string =>
  subject.text === 'I' ? 'am' : isMany(subject) ? 'are' : 'is';
const have = (subject: Phrase): string =>
  isMany(subject) || subject.text === 'I' ? 'have' : 'has';

/** The page, the form: which preposition a place takes. */
const place = (noun: Phrase): string => {
  const preposition =
    /(page|website|site|phone|computer|device|document|license|card|platform|backend|home page|server|list|MIIT)$/.test(
      noun.text,
    )
      ? 'on'
      : /(bottom|top|place)$/.test(noun.text)
        ? 'at'
        : 'in';
  return `${preposition} ${np(noun)}`;
};

/** A new determiner before a noun. */
function determiner(word: string, many = false) {
  return (_literal: Phrase, noun: Phrase): Phrase | null => {
    if (!bare(noun) || you(noun)) return null;
    const changed = many ? pluralOf(noun) : noun;
    return { ...changed, text: `${word} ${changed.text}`, the: false };
  };
}

const ofNoun = (owner: Phrase, thing: Phrase): Phrase | null => {
  if (owner.text === 'you') return determiner('your')(owner, thing);
  if (owner.text === 'I') return determiner('my')(owner, thing);
  if (owner.text === 'oneself') return determiner('your own')(owner, thing);
  if (owner.text === 'we') return determiner('our')(owner, thing);
  if (determined.test(thing.text)) return null;
  const whose = (owner.the ? 'the ' : '') + owner.text + (owner.after ?? '');
  return { ...thing, after: `${thing.after ?? ''} of ${whose}` };
};

function compound(left: Phrase, right: Phrase): Phrase | null {
  const clock = /^\d{1,2}:\d\d/.test(right.text);
  if (
    left.after ||
    right.after ||
    (determined.test(right.text) && !clock) ||
    you(left) ||
    you(right)
  )
    return null;
  if (/ (in|of|for|from|to|on) /.test(left.text) || /[“”]/.test(right.text))
    return ofNoun(left, right);
  if (right.text.startsWith(`${left.text} `)) return right;
  if (
    right.agent &&
    /^(person in charge|\w+ leader|legal representative)/.test(right.text) &&
    /(verification|review|filing|check)$/.test(left.text)
  )
    return null;
  if (left.text === right.text || /^how to/.test(right.text)) return null;
  // 注册域名 is an act, 注册时间 a thing.
  if (left.act && !way.test(right.text)) return null;
  const own = determined.test(left.text);
  return { ...right, text: `${left.text} ${right.text}`, the: !own };
}

type Joint = 'and' | 'or' | '';

function coordinate(word: Joint) {
  return (left: Phrase, _mark: Phrase, right: Phrase): Phrase | null => {
    if (you(left) || you(right) || / such as /.test(right.after ?? '')) return null;
    const before =
      left.items && (left.joint === word || left.joint === '') ? left.items : [plainNp(left)];
    const after =
      right.items && (right.joint === word || word === '') ? right.items : [plainNp(right)];
    const joint = word || right.joint || '';
    const items = [...before, ...after];
    return {
      text: joinList(items, joint || (items.length > 1 ? 'and' : '')),
      items,
      joint,
      the: (left.the ?? false) && !/^the /.test(items[0] as string),
      many: joint !== 'or',
    };
  };
}
const plainNp = ({ text, after = '' }: Phrase): string => text + after;

/** Fills the object of the verbs that lack one. */
function withObject(phrase: Phrase, noun: Phrase): Phrase | null {
  const verbs = verbsOf(phrase);
  const final = last(phrase);
  if (final.object !== null || /^(to|in|on|at|as) /.test(final.tail)) return null;
  const object = np(noun.text === 'oneself' ? { text: 'yourself' } : noun);
  return {
    text: '',
    verbs: verbs.map((each, index) =>
      index === verbs.length - 1
        ? { ...each, object }
        : each.object === null && !each.alone
          ? { ...each, object: '' }
          : each,
    ),
  };
}

function join(joint: string) {
  return (left: Phrase, _mark: Phrase, right: Phrase): Phrase => ({
    text: '',
    verbs: [
      ...verbsOf(left),
      ...verbsOf(right).map((each, index) => (index === 0 ? { ...each, joint } : each)),
    ],
  });
}

/** One act to the end of another: open the link to complete it. */
function purpose(left: Phrase, right: Phrase): Phrase | null {
  if (lacksObject(verbsOf(left)) || verbsOf(right)[0]?.state || verbsOf(left)[0]?.state)
    return null;
  return join('to')(left, left, right);
}

/** Says a verb phrase of a subject, active or passive, after an auxiliary. */
function aux(word: string, alone = word) {
  return (_literal: Phrase, verb: Phrase): Phrase => ({
    text: '',
    say: (subject) => {
      const verbs = verbsOf(verb);
      const turned = lacksObject(verbs) && !subject?.agent && !(subject && you(subject));
      if (turned) return `${subject ? word : alone} be ${passive(verbs)}`;
      const final = verbs[verbs.length - 1];
      // Nobody is named: 将关闭订单 is "the order will be closed".
      if (!subject && word === 'will' && verbs.length === 1 && final?.object && !final.state) {
        return `${final.object} will be ${passive([{ ...final, object: '' }])}`;
      }
      const words = `${word} ${active(verbs, 'base')}`;
      return subject || verbs[0]?.state ? words : `you ${words}`;
    },
  });
}

/** has been done, has done; alone: done. */
function perfect(not: string) {
  return (_literal: Phrase, verb: Phrase): Phrase | null => {
    const verbs = verbsOf(verb);
    if (verbs[0]?.state) return null;
    return {
      text: '',
      say: (subject) => {
        const turned = lacksObject(verbs) && !(subject && (subject.agent || you(subject)));
        const done = turned ? passive(verbs) : active(verbs, 'done');
        if (!subject) return spaced(not, done);
        return spaced(have(subject), not, turned ? 'been' : '', done);
      },
    };
  };
}

const present = (verb: Phrase, not = false): Phrase => ({
  text: '',
  say: (subject) => {
    const verbs = verbsOf(verb);
    const turned = lacksObject(verbs) && !(subject && (subject.agent || you(subject)));
    const who = subject ?? { text: 'it' };
    if (turned) return spaced(be(who), not ? 'not' : '', passive(verbs));
    if (/^be /.test(verbs[0]?.lemma ?? '')) {
      return spaced(be(who), not ? 'not' : '', active(verbs, 'base').replace(/^be /, ''));
    }
    if (not) return spaced(isMany(who) ? 'do not' : 'does not', active(verbs, 'base'));
    return active(verbs, isMany(who) || you(who) ? 'base' : 'third');
  },
});

/** "a photocopy", but "the legal representative", "MIIT". */
const nominal = (noun: Phrase): string =>
  !noun.the ||
  noun.many ||
  noun.after ||
  noun.agent ||
  /^(same|only|smallest|latest|first)\b|(text|content|information|name|address|number|access)$/.test(
    noun.text,
  )
    ? np(noun)
    : `${/^[aeio]/i.test(noun.text) ? 'an' : 'a'} ${noun.text}`;

/** 被: done to the subject, whatever object the verb has. */
const undergo = (verb: Phrase): Phrase => ({
  text: '',
  say: (subject) => spaced(subject ? `${have(subject)} been` : '', passive(verbsOf(verb))),
});

const copula = (words: string, modal = ''): Phrase => ({
  text: '',
  say: (subject) =>
    modal ? `${modal} be ${words}` : `${subject ? `${be(subject)} ` : ''}${words}`,
});

/** A clause as words; "it" where there is no subject. */
const it: Phrase = { text: 'it' };
const said = (predicate: Phrase, subject: Phrase = it): string => {
  const words = (predicate.say as NonNullable<Phrase['say']>)(subject);
  return `${np(subject)} ${words}`;
};
/** What is said where no subject stands: "you must …", "it is …". */
const unsaid = (predicate: Phrase): string => {
  const words = fragment(predicate);
  return words.startsWith(article) || /^(you|there is) /.test(words) ? words : said(predicate);
};
const fragment = (predicate: Phrase): string => (predicate.say as NonNullable<Phrase['say']>)(null);

const gerund = (verb: Phrase): string => active(verbsOf(verb), 'ing', false);
const doIt = (verb: Phrase): string => active(verbsOf(verb), 'base');

/** A noun with the clause that says which one. */
function relative(verb: Phrase, noun: Phrase): Phrase | null {
  if (determined.test(noun.text)) return null;
  const verbs = verbsOf(verb);
  if (!lacksObject(verbs) && about.test(noun.text))
    return { ...noun, after: ` of ${gerund(verb)}` };
  const single = verbs.length === 1 && !verbs[0]?.tail;
  if (lacksObject(verbs)) {
    const done = passive(verbs);
    return single && !/[ _]/.test(done)
      ? { ...noun, text: `${done} ${noun.text}` }
      : { ...noun, after: `${noun.after ?? ''} ${done}` };
  }
  if (/^be /.test(verbs[0]?.lemma ?? '')) {
    return {
      ...noun,
      after: `${noun.after ?? ''} that ${isMany(noun) ? 'are' : 'is'} ${active(verbs, 'base').replace(/^be /, '')}`,
    };
  }
  return { ...noun, after: `${noun.after ?? ''} ${active(verbs, 'ing', false)}` };
}

/** The document number (that) you entered. */
function objectGap(subject: Phrase, verb: Phrase, noun: Phrase): Phrase | null {
  const verbs = verbsOf(verb);
  if (!lacksObject(verbs) || determined.test(noun.text)) return null;
  const form = verbs[0]?.state ? (isMany(subject) ? 'base' : 'third') : 'past';
  return {
    ...noun,
    after: `${noun.after ?? ''} ${np(subject)} ${active(verbs, form, false)}`,
  };
}

/** What an act is called, where it is not called by its verb. */
const named: Readonly<Record<string, string>> = {
  verify: 'verification',
  submit: 'submission',
  recognize: 'recognition',
  select: 'selection',
  pay: 'payment',
  register: 'registration',
  apply: 'application',
  reject: 'rejection',
  generate: 'generation',
  enter: 'entry',
  load: 'loading',
  take: 'photo',
  renew: 'renewal',
  accept: 'acceptance',
  handle: 'processing',
  deregister: 'deregistration',
  withdraw: 'withdrawal',
  buy: 'purchase',
  send: 'sending',
  change: 'change',
  view: 'viewing',
  resolve: 'resolution',
};

const about = /^(effect|consequences|risk|process|method|step|conditions|purpose|advantage)$/;
const authority = /(administration|MIIT|authority|police|bureau|review|department)$/;
const way =
  /(method|status|number of times|type|tool|reminder|time|reason|instructions|requirements|process|record|procedure|conditions|link|page|button|result|progress|entry point|deadline|period|fee|guide|sample|template|purpose|tries|try|limit|step|date|channel|mode|permission|stage|surroundings)$/;

const fronted = (front: Phrase, rest: string): string => `${front.text}, ${rest}`;

const R = (to: Category, cost: number, source: string, build: Rule['build']): Rule =>
  rule(to, cost, source, build);

/** Noun phrases. */
const nouns: readonly Rule[] = [
  R('N', 0.35, 'N N', compound),
  R('N', 0.3, 'N 的 N', (owner, _of, thing) => ofNoun(owner, thing)),
  R('N', 0.2, 'A 的 N', (a, _of, n) => (bare(n) ? { ...n, text: `${a.text} ${n.text}` } : null)),
  R('N', 0.4, 'A N', (a, n) => (bare(n) ? { ...n, text: `${a.text} ${n.text}` } : null)),
  R('N', 0.5, '您|你|您的|你的 N', determiner('your')),
  R('N', 0.3, '本人|本人的|自己的 N', determiner('your own')),
  R('N', 0.3, '该|此|本|这个|本次|此次 N', (w, n) =>
    determiner(isMany(n) ? 'these' : 'this')(w, n),
  ),
  R('N', 0.3, '其他|其它|其他的 N', determiner('other', true)),
  R('N', 0.2, '所有|全部|所有的|全部的 N', determiner('all', true)),
  R('N', 0.2, '每个|每|各|每一个|每台|每张|每项 N', determiner('each')),
  R('N', 0.2, '任何|任意|任一|任意一个 N', determiner('any')),
  R('N', 0.2, '多个|多张|多种|多项 N', determiner('several', true)),
  R('N', 0.3, '部分 N', determiner('some', true)),
  R('N', 0.3, '一个|一张|一份|一项|一台|一种 N', (w, n) =>
    determiner(/^[aeiou]/i.test(n.text) ? 'an' : 'a')(w, n),
  ),
  R('N', 0.2, '以下|下列|如下|下方|下面 N', (_w, n) =>
    bare(n) ? { ...n, text: `following ${n.text}`, the: true } : null,
  ),
  R('N', 0.2, '以上|上述|上方|上面 N', (_w, n) =>
    bare(n) ? { ...n, text: `${n.text} above`, the: true } : null,
  ),
  R('N', 0.3, '当前|现有 N', (_w, n) =>
    bare(n) ? { ...n, text: `current ${n.text}`, the: true } : null,
  ),
  R('N', 0.3, '相关|相关的|有关 N', (_w, n) =>
    bare(n) ? { ...n, text: `related ${n.text}` } : null,
  ),
  R('N', 0.2, '所选|所选的|已选|已选择的 N', (_w, n) =>
    bare(n) ? { ...n, text: `selected ${n.text}` } : null,
  ),
  R('N', 0.9, 'V 的 N', (v, _of, n) => relative(v, n)),
  R('N', 0.8, '所 V 的 N', (_a, v, _b, n) => relative(v, n)),
  R('N', 0.9, '所 V N', (_a, v, n) => relative(v, n)),
  R('N', 0.5, '已 V 的 N', (_a, v, _b, n) => relative(v, n)),
  R('N', 1, '已 V N', (_a, v, n) => (lacksObject(verbsOf(v)) ? relative(v, n) : null)),
  R('N', 0.6, '未|尚未|还未 V 的 N', (_a, v, _b, n) => notDone(v, n)),
  R('N', 1, '未 V N', (_a, v, n) => notDone(v, n)),
  R('N', 0.5, '待|需|需要 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  R('N', 1, '待 V N', (_a, v, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  R('N', 0.6, '正在 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} being ${passive(verbsOf(v))}` }
      : null,
  ),
  R('N', 0.6, '可|可以|能|能够 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} that can be ${passive(verbsOf(v))}` }
      : null,
  ),
  R('N', 0.8, 'N V 的 N', (s, v, _of, n) => objectGap(s, v, n)),
  R('N', 0.8, 'N 所|已 V 的 N', (s, _a, v, _of, n) => objectGap(s, v, n)),
  R('N', 0.9, 'N 所 V N', (s, _a, v, n) => objectGap(s, v, n)),
  R('N', 1.1, 'V N', (v, n) =>
    way.test(n.text) && bare(n) && !lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state
      ? { ...n, after: ` for ${gerund(v)}` }
      : null,
  ),
  R('N', 0.4, 'N 和|与|及|以及|并 N', coordinate('and')),
  R('N', 0.4, 'N 或|或者|或是 N', coordinate('or')),
  R('N', 0.3, 'N 、|/ N', coordinate('')),
  R('N', 0.2, 'N 等 N', (a, _etc, n) =>
    bare(n) ? { ...pluralOf(n), after: ` such as ${plainNp(a)}`, the: false } : null,
  ),
  R('N', 0.2, 'M N', (m, n) =>
    bare(n) && !/^\d/.test(n.text)
      ? { text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`, many: m.text !== '1' }
      : null,
  ),
  R('N', 0.8, 'Q N', (q, n) =>
    q.after === 'character' && bare(n)
      ? n.many
        ? { text: `${q.text.replace(/ characters?$/, '')} ${n.text}`, many: true }
        : { ...n, text: `${q.text.replace(/ characters?$/, '')}-character ${n.text}` }
      : null,
  ),
  R('N', 0.6, 'Q 的 N', (q, _of, n) =>
    bare(n) ? { ...n, text: `${q.text.replace(/ (\w+?)s?$/, '-$1')} ${n.text}` } : null,
  ),
  R('N', 0.3, '共|共有|共计|合计 N', (_w, n) => ({ ...n, after: `${n.after ?? ''} in total` })),
  R('N', 0.4, 'N 前|之前|后|之后 的 N', (a, w, _of, n) =>
    n.after ? null : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} ${np(a)}` },
  ),
  R('N', 0.4, '能|能够|可以|可 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v)) || n.after
      ? null
      : { ...n, after: ` that can ${active(verbsOf(v), 'base')}` },
  ),
  R('N', 0.2, 'Q N', (q, n) =>
    /^(fine|penalty|fee)/.test(n.text) ? { ...n, text: `${n.text} of ${q.text}`, the: true } : null,
  ),
  R('N', 0.5, 'N M', (n, m) =>
    bare(n) && /^\d+$/.test(m.text) ? { text: `${n.text} ${m.text}` } : null,
  ),
  R('N', 0.3, '第 M N', (_w, m, n) => (bare(n) ? { text: `${n.text} ${m.text}` } : null)),
  R('N', 0.1, 'N 数量|总数|个数', (n) =>
    n.after ? null : { ...n, text: `number of ${plural(n.text)}`, many: false, the: true },
  ),
  R('N', 0.2, '我的 N', (_w, n) =>
    bare(n) ? { ...pluralOf(n), text: `my ${plural(n.text)}`, the: false } : null,
  ),
  R('N', 0.3, 'N 要|需要|想要|需 V 的 N', (s, _w, v, _of, n) =>
    lacksObject(verbsOf(v)) && !determined.test(n.text)
      ? { ...n, after: `${n.after ?? ''} ${np(s)} want to ${active(verbsOf(v), 'base', false)}` }
      : null,
  ),
  R('N', 0.2, 'S 的 原因|理由|情况', (s, _of, w) => ({
    text: w.text === '情况' ? 'case' : 'reason',
    the: true,
    after: ` ${w.text === '情况' ? 'where' : 'why'} ${s.text}`,
  })),
  R('N', 0.2, 'N 至|到|~ N', (a, _w, b) =>
    /^\d/.test(a.text) && /^\d/.test(b.text) ? { text: `${a.text} to ${b.text}` } : null,
  ),
  R('N', 0.4, 'N -|— N', (a, _w, b) =>
    bare(a) && bare(b) ? { ...b, text: `${a.text} and ${b.text}` } : null,
  ),
  R('N', 0.6, 'V N', (v, n) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !last(v).tail &&
    !/[ _]/.test(last(v).lemma) &&
    way.test(n.text) &&
    bare(n) &&
    !last(v).state
      ? { ...n, text: `${named[last(v).lemma] ?? last(v).lemma} ${n.text}` }
      : null,
  ),
  R('N', 0.3, '非 N', (_w, n) =>
    n.agent ? { text: `anyone other than ${np(n)}`, agent: true } : null,
  ),
  R('N', 0.1, 'N 正反面|正反两面|两面', (n) => ({
    text: 'both sides',
    many: true,
    after: ` of ${np(n)}`,
  })),
  R('N', 0.1, 'N 正面照|正面照片|反面照|反面照片', (n, w) => ({
    text: 'photo',
    the: true,
    after: ` of the ${/正/.test(w.text) ? 'front' : 'back'} of ${np(n)}`,
  })),
  R('N', 0.2, 'N 所在|所在的|所属|所属的 N', (a, _w, n) => ofNoun(a, n)),
  R('N', 0.3, 'N 号', (n) =>
    bare(n) && !/number$/.test(n.text) ? { ...n, text: `${n.text} number` } : null,
  ),
  R('N', 0.8, 'N 为|是', (n) => n),
  R('N', 0.3, '您本次|您此次|您当前|您当前的 N', determiner('your')),
  R('N', 0.1, 'N 中|进行中', (n) =>
    /(filing|review|verification|check|lookup|approval|registration|recognition|inspection|deregistration|transfer)$/.test(
      n.text,
    ) && !n.after
      ? { ...n, after: ' in progress' }
      : null,
  ),
  R('N', 0.1, 'V 的 N', (v, _of, n) =>
    /(department|staff|users?|person|organization|company|enterprise|people|entity)$/.test(
      n.text,
    ) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state
      ? relative(v, n)
      : null,
  ),
  R('N', 0.2, '无需|不需要|不涉及|没有 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` that ${n.many ? 'need' : 'needs'} no ${plainNp(a)}` } : null,
  ),
  R('N', 0.2, '待|等待 N', (_w, n) =>
    /(review|verification|check|approval|processing|confirmation)$/.test(n.text) && bare(n)
      ? { text: `awaiting ${n.text}` }
      : null,
  ),
  R('N', 0.1, 'V 次数', (v) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? { text: `times ${passive(verbsOf(v))}`, many: true }
      : null,
  ),
  R('N', 0.2, 'N 类', (n) => n),
  R('N', 0.2, 'N 费', (n) => (bare(n) ? { ...n, text: `${n.text} fee` } : null)),
  R('N', 0.3, 'N B', (n, b) => ({ ...n, after: (n.after ?? '') + b.text })),
  R('N', 0.4, 'N 中|内|里|上|下 的 N', (a, _in, _of, n) =>
    bare(n) ? { ...n, after: ` ${place(a)}` } : null,
  ),
  R('N', 0.4, 'D 的 N', (d, _of, n) =>
    /^(in|on|at|within|before|after|with|for|from|to) /.test(d.text) && bare(n)
      ? { ...n, after: ` ${d.text}` }
      : null,
  ),
  R('N', 0.7, '与|和 N 有关|相关 的 N', (_w, a, _r, _of, n) => ({
    ...n,
    after: ` related to ${np(a)}`,
  })),
  R('N', 0.6, '是否 P', (_w, p) => ({ text: `whether ${said(p)}` })),
  R('N', 0.6, 'N 是否 P', (n, _w, p) => ({ text: `whether ${said(p, n)}` })),
];

function notDone(verb: Phrase, noun: Phrase): Phrase | null {
  const verbs = verbsOf(verb);
  if (determined.test(noun.text)) return null;
  return lacksObject(verbs)
    ? { ...noun, after: `${noun.after ?? ''} not ${passive(verbs)}` }
    : {
        ...noun,
        after: `${noun.after ?? ''} that ${isMany(noun) ? 'have' : 'has'} not ${active(verbs, 'done')}`,
      };
}

/** Verb phrases. */
const verbs: readonly Rule[] = [
  R('V', 0.2, 'V N', withObject),
  R('V', 0.2, 'V 了 N', (v, _le, n) => withObject(v, n)),
  R('V', 0.3, 'D V', (d, v) =>
    verbsOf(v).some(({ joint }) => joint && joint !== 'and') || /^to /.test(d.text)
      ? null
      : adverb(v, d.text),
  ),
  R('V', 0.5, 'V D', (v, d) => adverb(v, d.text)),
  R('V', 0.3, 'V 至|到|于|给 N', (v, w, n) =>
    addTail(v, `${w.text === '于' ? 'in' : 'to'} ${np(n)}`),
  ),
  R('V', 0.3, 'V 在 N', (v, _w, n) => addTail(v, place(n))),
  R('V', 0.5, 'V 为|成 N', (v, _w, n) => addTail(v, `as ${np(n)}`)),
  R('V', 0.5, 'V 并|并且|且|以及|和|与|、 V', join('and')),
  R('V', 0.5, 'V 或 V', join('or')),
  R('V', 0.5, 'V 后|后再|再|之后 V', join(', then')),
  R('V', 0.2, '先 V 再|后再|，再 V', (_a, l, m, r) => join(', then')(l, m, r)),
  // 信息变更, 附件下载: on a page, what to do with it.
  R('V', 0.6, 'N V', (n, v) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !last(v).alone &&
    !last(v).tail &&
    !last(v).pre &&
    !last(v).state &&
    !n.agent &&
    !n.after
      ? withObject(v, n)
      : null,
  ),
  R('V', 0.3, 'V Q', (v, q) =>
    q.after === 'time' ? addTail(v, q.text === '1 time' ? 'once' : q.text) : null,
  ),
  R('V', 0.2, '等待|等 S 后再|后 V', (_w, s, _x, v) =>
    join(', then')(simple('wait', '', { tail: `until ${s.text}` }), v, v),
  ),
  R('V', 0.1, '将|把 N 告知|透露给|提供给|发送给|告诉|泄露给 N', (_w, n, x, to) =>
    simple(
      /告|透|泄/.test(x.text) ? 'tell' : 'give',
      /告|透|泄/.test(x.text) ? `${np(to)} ${np(n)}` : `${np(n)} to ${np(to)}`,
    ),
  ),
  R('V', 0.05, '加盖|盖|并加盖 N', (_w, n) =>
    /seal$/.test(n.text) ? simple('stamp', null, { tail: `with ${np(n)}` }) : null,
  ),
  R('V', 0.1, '按|按照|根据|通过 N 搜索|查询|筛选|排序|查找', (_w, n, x) =>
    simple(/筛/.test(x.text) ? 'filter' : /排/.test(x.text) ? 'sort' : 'search', '', {
      tail: `by ${plainNp(n)}`,
    }),
  ),
  R('V', 0.1, '更换|换用|使用|换 其他|其它|其他的|另一个 N', (_w, _x, n) =>
    simple('use', `another ${n.text}${n.after ?? ''}`),
  ),
  R('V', 0.2, '保持|确保|使 N D', (_w, n, d) => simple('keep', `${np(n)} ${d.text}`)),
  R('V', 0.3, 'V 为|成 A', (v, _w, a) => addTail(v, `as ${a.text}`)),
  R('V', 0.1, '与|和|同 N 联系|取得联系|沟通|电话联系', (_w, n) => simple('contact', np(n))),
  R('V', 0.2, '保持 N D A', (_w, n, d, a) => simple('keep', `${np(n)} ${a.text} ${d.text}`)),
  R('V', 0.3, 'V M', (v, m) =>
    m.after === '份' ? addTail(v, m.text === '1' ? 'in 1 copy' : `in ${m.text} copies`) : null,
  ),
  R('V', 0.8, '取消|停止|暂停|开始 V', (w, v) =>
    simple(
      w.text === '取消'
        ? 'cancel'
        : w.text === '停止'
          ? 'stop'
          : w.text === '暂停'
            ? 'pause'
            : 'start',
      gerund(v),
    ),
  ),
  R('V', 0.1, '从 N 中|里|内 选择|选取|挑选', (_w, n) =>
    simple('select', null, { tail: `from ${np(n)}` }),
  ),
  R('V', 0.1, 'V 操作', (v) => v),
  R('V', 0.2, '先 V', (_a, v) => addTail(v, 'first')),
  R('V', 0.9, 'V V', purpose),
  R('V', 0.5, 'V 以|来|用于|以便|进行 V', (l, _m, r) => purpose(l, r)),
  R('V', 0.2, '进行 V', (_w, v) => v),
  R('V', 0.1, 'V 审核|初审|核验|审批', (v, w) =>
    !/^(submit|send)/.test(last(v).lemma)
      ? null
      : addTail(
          v,
          `for ${w.text === '审批' ? 'approval' : w.text === '核验' ? 'verification' : 'review'}`,
        ),
  ),
  R('V', 0.2, '点击|单击 V', (_w, v) => ({
    text: '',
    verbs: [{ lemma: 'click', object: '', tail: `to ${active(verbsOf(v), 'base', false)}` }],
  })),
  R('V', 0.2, '填写至|填写到|精确到|精确至|详细到|具体到 N', (_w, n) =>
    simple('enter', 'it', { tail: `down to ${np(n)}` }),
  ),
  R('V', 0.1, '提交|提交给|报送|上报|提交至 N', (_w, n) =>
    authority.test(n.text) ? simple('submit', null, { tail: `to ${np(n)}` }) : null,
  ),
  R('V', 0.2, '影响 N 正常访问|访问|正常使用|使用|的正常访问|的访问', (_w, n) =>
    simple('affect', `access to ${np(n)}`),
  ),
  R('V', 0.2, 'V 到|至|在 D', (v, _w, d) => addTail(v, d.text)),
  R('V', 0.2, '对|对于 N 进行|予以 V', (_a, n, _b, v) => withObject(v, n)),
  R('V', 0.2, '对 N V', (_a, n, v) => withObject(v, n)),
  R('V', 0.2, '将|把 N V', (_a, n, v) => withObject(v, n)),
  R('V', 0.3, '使用|用|采用 N V', (_a, n, v) => addTail(v, `with ${np(n)}`)),
  R('V', 0.05, '通过|经 N V', (_a, n, v) => addTail(v, `through ${np(n)}`)),
  R('V', 0.3, '向 N V', (_a, n, v) => addTail(v, `to ${np(n)}`)),
  R('V', 0.3, '从 N V', (_a, n, v) => addTail(v, `from ${np(n)}`)),
  R('V', 0.3, '为|给 N V', (_a, n, v) => addTail(v, `for ${np(n)}`)),
  R('V', 0.4, '与|和 N V', (_a, n, v) => addTail(v, `with ${np(n)}`)),
  R('V', 0.3, '与|和|同 N 一致|相同|相符|匹配|保持一致|完全一致', (_a, n) =>
    simple('match', np(n), { state: true }),
  ),
  R('V', 0.3, '与|和 N 相关|有关|有关联|有关系|相关联', (_a, n) =>
    simple('relate to', np(n), { state: true }),
  ),
  R('V', 0.3, '以 N 开头', (_a, n) => simple('start with', np(n), { state: true })),
  R('V', 0.3, '以 N 结尾', (_a, n) => simple('end with', np(n), { state: true })),
  R('V', 0.3, '由 N 组成', (_a, n) => simple('consist of', np(n), { state: true })),
  R('V', 0.3, '以 N 命名', (_a, n) => simple('be', `just ${np(n)}`, { state: true })),
  R('V', 0.2, '作为 N', (_a, n) => simple('serve as', np(n), { state: true })),
  R('V', 0.2, '用于|用作 V', (_a, v) => simple('be', `used for ${gerund(v)}`, { state: true })),
  R('V', 0.2, '用于|用作 N', (_a, n) => simple('be', `used for ${np(n)}`, { state: true })),
  R('V', 0.2, '保持 N A', (_a, n, a) => simple('keep', `${np(n)} ${a.text}`)),
  R('V', 0.3, '保持 A', (_a, a) => simple('stay', a.text)),
  ...[...clauseVerbs].map(([chinese, lemma]) =>
    R('V', 0.3, `${chinese} S`, (_w, s) => simple(lemma, `that ${asSentence(s.text)}`)),
  ),
];

/** What is said of a subject. */
const predicates: readonly Rule[] = [
  R('P', 0.2, '需|须|应|应当|必须|需要|务必|要|应该 V', aux('must')),
  R('P', 0.3, '需|须|需要|需有 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `${isMany(s) || you(s) ? 'need' : 'needs'} ${np(n)}` : `${np(n)} needed`),
  })),
  R('P', 0.2, '可|可以|能|能够|可直接 V', aux('can')),
  R('P', 0.2, '不能|无法|不可|不可以|暂不能|暂无法|不支持|不允许 V', aux('cannot')),
  R('P', 0.2, '不得|不应|禁止|严禁|请勿|勿|不要|切勿|不准 V', aux('must not')),
  R('P', 0.2, '会|将|将会 V', aux('will')),
  R('P', 0.2, '不会|将不会|将不 V', aux('will not')),
  R('P', 0.2, '可能|可能会|或将 V', aux('may')),
  R('P', 0.2, '将无法|将不能 V', aux('can no longer')),
  R('P', 0.2, '才能|才可|方可|才可以 V', aux('can then')),
  R('P', 0.2, '无需|不需要|不用|无须|不必 V', aux('need not', 'need not')),
  R('P', 0.2, '无需|不需要|不用|无须 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s ? `${isMany(s) || you(s) ? 'need' : 'needs'} no ${plainNp(n)}` : `no ${plainNp(n)} needed`,
  })),
  R('P', 0.2, '已|已经|均已 V', perfect('')),
  R('P', 0.3, '已 V 了', perfect('')),
  R('P', 0.2, '未|尚未|还未|还没有|没有|暂未|并未|未能 V', perfect('not')),
  R('P', 0.3, '未 V N', (w, v, n) => {
    const full = withObject(v, n);
    return full && perfect('not')(w, full);
  }),
  R('P', 0.3, '正在 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v))
        ? `${s ? be(s) : ''} being ${passive(verbsOf(v))}`.trim()
        : s
          ? `${be(s)} ${gerund(v)}`
          : `${gerund(v)}…`,
  })),
  R('P', 0.5, 'V 中', (v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? { text: '', say: (s) => (s ? `${be(s)} being ${passive(verbsOf(v))}` : `${gerund(v)}…`) }
      : null,
  ),
  R('P', 0.3, '不|并不 V', (_w, v) => present(v, true)),
  R('P', 0.2, '被 N V', (_w, n, v) => present(addTail(v, `by ${np(n)}`))),
  R('P', 0.3, '被 V', (_w, v) => present(v)),
  R('P', 0.2, '已被 N V', (_w, n, v) => undergo(addTail(v, `by ${np(n)}`))),
  R('P', 0.3, '已被 V', (_w, v) => undergo(v)),
  R('P', 0.2, '将被|会被|将会被 V', aux('will')),
  R('P', 0.2, '由 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) ? present(addTail(v, `by ${np(n)}`)) : null,
  ),
  R('P', 0.2, '需|须|应|必须|需要 由 N V', (w, _by, n, v) =>
    lacksObject(verbsOf(v)) ? aux('must')(w, addTail(v, `by ${np(n)}`)) : null,
  ),
  R('P', 0.8, 'V', (v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? null
      : happens.test(verbsOf(v)[0]?.lemma ?? '')
        ? perfect('')(v, v)
        : present(v),
  ),
  R('P', 0.2, '最多可|至多可|最多能|最多可以|最多只能|最多支持|只能 V', (w, v) =>
    aux('can')(w, w.text === '只能' ? v : quantify(v, 'at most')),
  ),
  R('P', 0.2, '有 N 待|需|需要 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s ? have(s) : 'there is'} ${plainNp(n)} to ${active(verbsOf(v), 'base', false)}`,
        }
      : null,
  ),
  R('P', 0.2, '没有|无|暂无|有 N V', (w, n, v) => ({
    text: '',
    say: (s) =>
      `${s ? have(s) : 'there is'}${w.text === '有' ? '' : ' no'} ${plainNp(n)} to ${active(verbsOf(v), 'base')}`,
  })),
  R('P', 0.2, '距今|距离今天 Q', (_w, q) => copula(`${q.text} away`)),
  R('P', 0.4, '失败|不成功', () => ({ text: '', say: (s) => `${s ? have(s) : ''} failed`.trim() })),
  R('P', 0.3, '不通过|未通过', () => ({
    text: '',
    say: (s) => `${s ? have(s) : ''} not passed`.trim(),
  })),
  R('P', 0.3, '待|等待|需 V', (w, v) =>
    lacksObject(verbsOf(v)) && w.text === '待'
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}to be ${passive(verbsOf(v))}` }
      : null,
  ),
  R('P', 0.3, '正在 V 中', (_w, v) => ({
    text: '',
    say: (s) => `${s ? be(s) : ''} being ${passive(verbsOf(v))}`.trim(),
  })),
  R('P', 0.3, '至|到 N', (_w, n) => (/^\d/.test(n.text) ? copula(`until ${n.text}`) : null)),
  R('P', 0.3, '显示为|显示 A', (_w, a) => copula(`shown as ${a.text}`)),
  R('P', 0.3, '将处以|处以|将处|可处 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `may be fined: ${np(n)}` : `the penalty is ${np(n)}`),
  })),
  R('P', 0.2, '不再 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? be(s) : ''} no longer ${passive(verbsOf(v))}`.trim() }
      : null,
  ),
  R('P', 0.2, '不可撤销|无法撤销|不可恢复|无法恢复|不可逆', () => ({
    text: '',
    say: () => 'cannot be undone',
  })),
  R('P', 2.2, 'V', (v) => (lacksObject(verbsOf(v)) ? present(v) : null)),
  R('P', 0.3, '还有|仍有|尚有 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : 'there is', plainNp(n)),
  })),
  R('P', 0.2, '不在 N 中|内|里|范围内', (_w, n) => copula(`not ${place(n)}`)),
  R('P', 0.2, '在 N 中|内|里|之间|范围内', (_w, n, w) =>
    copula(
      /^\d/.test(n.text)
        ? w.text === '之间'
          ? `between ${n.text.replace(' to ', ' and ')}`
          : `within ${n.text}`
        : place(n),
    ),
  ),
  R('P', 0.2, '需在|应在|须在 N 之间|范围内|以内|内', (_w, n, w) =>
    copula(
      w.text === '之间' ? `between ${n.text.replace(' to ', ' and ')}` : `within ${np(n)}`,
      'must',
    ),
  ),
  R('P', 0.2, '需为|应为|须为|必须为|需是|必须是 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('must')(w, v) : null,
  ),
  R('P', 0.9, 'A P', (a, p) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}${a.text} and ${fragmentOr(p, s)}`,
  })),
  R('P', 0.2, '可以不|可不 V', aux('need not')),
  R('P', 0.2, '将不可恢复|将无法恢复|不能恢复', () => ({
    text: '',
    say: () => 'cannot be restored',
  })),
  R('P', 0.2, '与|和 N 不能|不可|不得|不应|请勿 相同|一致|重复', (_w, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  R('P', 0.2, '为|归 N 所有', (_w, n) => copula(`owned by ${np(n)}`)),
  R('P', 0.2, '需|应|须|必须|需要|只能 由 N 担任', (_w, _x, n) => copula(nominal(n), 'must')),
  R('P', 0.2, '应为|必须为|须为|需为 A', (_w, a) => copula(a.text, 'must')),
  R('P', 0.2, '完成|已完成|办理完成', () => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}complete`,
  })),
  R('P', 0.2, '已过|超过 N', (_w, n) =>
    /period|date|deadline|limit$/.test(n.text) ? copula(`past ${np(n)}`) : null,
  ),
  R('P', 0.2, '将被责令|被责令|将责令 V', (_w, v) => ({
    text: '',
    say: () => `must be ${passive(verbsOf(v))} by order of the authorities`,
  })),
  R('P', 0.2, '将由|由 N V', (w, n, v) =>
    lacksObject(verbsOf(v)) && w.text === '将由' ? aux('will')(w, addTail(v, `by ${np(n)}`)) : null,
  ),
  R('P', 0.1, '已绑定|绑定了|已关联|关联了 N', (_w, n) => copula(`linked to ${np(n)}`)),
  R('P', 0.2, '还可以|还可|还能|最多还可以|最多还可|还能够 V', (w, v) =>
    aux('can still')(w, /最多/.test(w.text) ? quantify(v, 'at most') : v),
  ),
  R('P', 0.2, '与|和 N 无关|无关联|没有关联|不相关|没有关系', (_w, n) =>
    copula(`not related to ${np(n)}`),
  ),
  R('P', 0.1, '不支持|暂不支持|不接受 N', (w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `does not ${/接/.test(w.text) ? 'accept' : 'support'} ${np(n)}`
        : `${np(n)} ${be(n)} not ${/接/.test(w.text) ? 'accepted' : 'supported'}`,
  })),
  R('P', 0.1, '未|尚未|还未|未完成|未通过|尚未完成 实名认证|认证|企业认证|个人认证', (_w, n) => ({
    text: '',
    say: (s) =>
      `${s ? `${have(s)} ` : ''}not passed ${/个/.test(n.text) ? 'individual' : /企/.test(n.text) ? 'enterprise' : 'identity'} verification`,
  })),
  R('P', 0.1, '已|已完成|已通过 实名认证|认证', () => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}passed identity verification`,
  })),
  R('P', 0.3, '未 V 过', (w, v) => perfect('not')(w, v)),
  R('P', 0.2, '均|都 P', (_w, p) => p),
  R('P', 0.2, '如下', () => copula('as follows')),
  R('P', 0.2, '已存在|已经存在', () => ({
    text: '',
    say: (s) => `already ${s && isMany(s) ? 'exist' : 'exists'}`,
  })),
  R('P', 0.3, '为|是|即为|即|已是|已为 N', (_w, n) => copula(nominal(n))),
  R('P', 0.2, '应为|必须为|须为|需为|必须是|应是|只能为|只能是 N', (w, n) =>
    copula(np(n), /只/.test(w.text) ? 'can only' : 'must'),
  ),
  R('P', 0.2, '不能为|不得为|不可为|不能是|不应为|不可是 N', (_w, n) =>
    copula(nominal(n), 'must not'),
  ),
  R('P', 0.2, '不能为|不得为|不可为 A', (_w, a) => copula(a.text, 'must not')),
  R('P', 0.3, '不是|并非|非 N', (_w, n) => copula(`not ${nominal(n)}`)),
  R('P', 0.3, 'A', (a) => copula(a.text)),
  R('P', 0.3, '已 A', (_w, a) => copula(a.text)),
  R('P', 0.3, '不|未|并不 A', (_w, a) => copula(`not ${a.text}`)),
  R('P', 0.3, '需|须|应|必须|需要|务必|要 A', (_w, a) => copula(a.text, 'must')),
  R('P', 0.3, '是|为 A', (_w, a) => copula(a.text)),
  R('P', 0.3, '有|具有|存在 N', (_w, n) => ({
    text: '',
    say: (s) =>
      spaced(
        s ? have(s) : 'there is',
        n.many || !n.the ? plainNp(n) : `a ${plainNp(n)}`.replace(/^a (?=[aeiou])/, 'an '),
      ),
  })),
  R('P', 0.3, '没有|无|暂无|不存在 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', `no ${plainNp(n)}`),
  })),
  R('P', 0.3, '与|和|同 N 不一致|不符|不相符|不同|不匹配', (_w, n) =>
    present(simple('match', np(n), { state: true }), true),
  ),
  R('P', 0.3, '不能|不得|不可|不应 与|和 N 相同|一致|重复', (_w, _x, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  R('P', 0.3, 'Q', (q) => copula(q.text)),
  R('P', 0.2, '为|约为|需|一般为|通常为|预计为|是|需为|约|一般需要|需要|约需 Q', (w, q) => ({
    text: '',
    say: (s) =>
      `${s ? (/需/.test(w.text) ? (s && /(duration|period|time|length|age|size|number|date)$/.test(s.text) ? 'must be ' : 'takes ') : `${be(s)} `) : ''}${/一般|通常/.test(w.text) ? 'usually ' : /约/.test(w.text) ? 'about ' : ''}${q.text}`,
  })),
  R('P', 0.3, 'V 成功', (v) => (lacksObject(verbsOf(v)) ? perfect('')(v, v) : null)),
  R('P', 0.3, 'V 失败|不成功', (v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `could not be ${passive(verbsOf(v))}${s ? '' : ''}` }
      : null,
  ),
  R('P', 0.3, 'D P', (d, p) => ({ text: '', say: (s) => `${fragmentOr(p, s)} ${d.text}` })),
  R('P', 0.4, 'P D', (p, d) => ({ text: '', say: (s) => `${fragmentOr(p, s)} ${d.text}` })),
  R('P', 0.6, 'P 并|且|并且|而且 P', (a, _w, b) => ({
    text: '',
    say: (s) => `${fragmentOr(a, s)} and ${fragmentOr(b, s)}`,
  })),
  R('P', 0.6, 'P 或 P', (a, _w, b) => ({
    text: '',
    say: (s) => `${fragmentOr(a, s)} or ${fragmentOr(b, s)}`,
  })),
  R('P', 0.3, '处于 N', (_w, n) => copula(`in ${np(n)}`)),
  R('P', 0.3, '达|已达|达到|已达到 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', 'reached', np(n)),
  })),
];
const happens = /^(expire|time out|be lost|be overdue|pass)/;
const fragmentOr = (predicate: Phrase, subject: Phrase | null): string =>
  (predicate.say as NonNullable<Phrase['say']>)(subject);

/** A statement turned into a question: is it, does it. */
function question(subject: Phrase, predicate: Phrase): string {
  const words = fragmentOr(predicate, subject);
  const found = /^(is|are|must|can|will|may|has|have) (?!(?:a|an|the|no)\b)(.*)$/.exec(words);
  if (found) return `${found[1]} ${np(subject)} ${found[2]}?`;
  const many = isMany(subject) || you(subject);
  const base = fragmentOr(predicate, { ...subject, many: true });
  return `${many ? 'do' : 'does'} ${np(subject)} ${base}?`;
}

/** Sentences and orders. */
const clauses: readonly Rule[] = [
  R('S', 0.2, 'N P', (n, p) => ({ text: said(p, n) })),
  R('S', 0.2, '以 N 为准', (_a, n) => ({ text: `${np(n)} ${isMany(n) ? 'apply' : 'applies'}` })),
  R('S', 0.4, 'S 、|且|并且|而且 S', (a, _w, b) => ({ text: `${a.text} and ${b.text}` })),
  R('S', 0.3, 'V 需|须|需要|必须|将|会 V', (a, w, b) =>
    lacksObject(verbsOf(a)) || !last(a).object || verbsOf(a)[0]?.state
      ? null
      : { text: `if you ${doIt(a)}, ${said(aux(/将|会/.test(w.text) ? 'will' : 'must')(w, b))}` },
  ),
  R('S', 0.3, 'V P', (a, p) =>
    happens.test(verbsOf(a)[0]?.alone ?? verbsOf(a)[0]?.lemma ?? '') && !last(a).object
      ? {
          text: `if it ${active(verbsOf(a), 'third', false)}, ${unsaid(p)}`,
        }
      : null,
  ),
  R('S', 0.3, 'V 将|会|则|将会 V', (a, w, b) =>
    verbsOf(a)[0]?.object === '' || verbsOf(a)[0]?.alone
      ? {
          text: `if it ${active(verbsOf(a), 'third', false)}, it ${fragmentOr(aux('will')(w, b), it)}`,
        }
      : null,
  ),
  R('S', 0.3, 'V 成功', (v) =>
    lacksObject(verbsOf(v)) || !last(v).object
      ? null
      : { text: `${last(v).object} has been ${passive([{ ...last(v), object: '' }])}` },
  ),
  R('S', 0.3, 'V 失败', (v) => (lacksObject(verbsOf(v)) ? null : { text: `could not ${doIt(v)}` })),
  R('S', 2, 'V P', (v, p) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `${gerund(v)} ${(p.say as NonNullable<Phrase['say']>)(it)}` },
  ),
  R('S', 0.3, 'N 请|请您 V', (n, _w, v) => (n.agent ? { text: `${np(n)} must ${doIt(v)}` } : null)),
  R('S', 0.4, '请|需|须|由|请由|需由 N V', (_w, n, v) =>
    n.agent && !you(n) && !/system$/.test(n.text) ? { text: `${np(n)} must ${doIt(v)}` } : null,
  ),
  R('S', 0.4, 'C P', (c, p) => ({ text: fronted(c, unsaid(p)) })),
  R('S', 0.4, 'C S', (c, s) => ({ text: fronted(c, s.text) })),
  R('S', 0.5, 'D S', (d, s) => ({ text: `${s.text} ${d.text}` })),
  R(
    'S',
    0.1,
    'N 中|内|里 不能|不得|请勿|不可|不要|不应 出现|包含|含有|有|使用 N',
    (n, _a, _b, _c, what) => ({ text: `${np(n)} must not contain ${np(what)}` }),
  ),
  R('S', 0.1, 'N 发送|操作|获取|请求|提交|登录 频繁|过于频繁|太频繁', (n) => ({
    text: `too many requests: ${np(n)}`,
  })),
  R('S', 0.05, '本人承诺|我承诺|我司承诺|本单位承诺|本公司承诺|我方承诺|我单位承诺 S', (_w, s) => ({
    text: `I declare that ${s.text}`,
  })),
  R('S', 0.1, '未满|不满 Q P', (_w, q, p) => ({
    text: said(p, { text: `anyone under ${/\d+/.exec(q.text)?.[0]}`, agent: true }),
  })),
  R('S', 0.1, 'S 即可', (s) => s),
  R('S', 0.2, '此处|这里|此处会|此处将 显示 N', (_w, _x, n) => ({
    text: `${np(n)} ${be(n)} shown here`,
  })),
  R('S', 0.2, 'N 输入错误次数过多|错误次数过多|输错次数过多', (n) => ({
    text: `too many wrong entries of ${np(n)}`,
  })),
  R('S', 0.2, '否则|不然 S', (_w, s) => ({ text: `otherwise ${s.text}` })),
  R('S', 0.2, '否则|不然 P', (_w, p) => ({
    text: `otherwise ${unsaid(p)}`,
  })),
  R('S', 0.2, '但|但是 S', (_w, s) => ({ text: `but ${s.text}` })),
  R('S', 0.2, '且|并且|并 S', (_w, s) => ({ text: `and ${s.text}` })),
  R('S', 0.3, '以便|便于 S', (_w, s) => ({ text: `so that ${s.text}` })),
  R('I', 0.1, '请|请您|您可|烦请|敬请|请先|请务必 V', (w, v) => ({
    text: doIt(w.text === '请先' ? addTail(v, 'first') : v).replace(
      /^/,
      w.text === '您可' ? 'you can ' : '',
    ),
  })),
  R('I', 0.1, '请勿|不要|切勿|请不要|勿 V', (_w, v) => ({ text: `do not ${doIt(v)}` })),
  R('I', 0.8, 'N 请|请您 V', (n, _w, v) =>
    n.agent || you(n) ? null : { text: `for ${np(n)}, ${doIt(v)}` },
  ),
  R('I', 0.4, '请 D V', (_w, d, v) => ({ text: doIt(addTail(v, d.text)) })),
  R('I', 0.3, 'C I', (c, i) => ({ text: fronted(c, i.text) })),
  R('I', 0.9, 'C V', (c, v) => ({ text: fronted(c, doIt(v)) })),
  R('I', 0.4, 'D I', (d, i) => ({ text: `${i.text} ${d.text}` })),
  R('I', 0.1, 'N 获取方式|获取方法|获取途径', (n) => ({ text: `how to get ${np(n)}` })),
  R('I', 0.2, 'C 需要做什么|要做什么|做什么', (c) => ({ text: `what to do ${c.text}` })),
  R('I', 0.2, '建议|建议您|推荐|推荐您 V', (_w, v) => ({ text: `we recommend ${gerund(v)}` })),
  R('I', 0.2, 'V 即可', (v) => ({ text: `just ${doIt(v)}` })),
  R('I', 0.2, '每个|每条 N 单独一行|一行|占一行', (_w, n) => ({
    text: `one ${plainNp(n)} per line`,
  })),
  R('I', 0.1, '欢迎使用|欢迎来到|欢迎访问 N', (_w, n) => ({ text: `welcome to ${np(n)}` })),
  R('I', 0.1, '暂不 V', (_w, v) => ({ text: `do not ${doIt(v)} now` })),
  R('S', 0.1, 'N 建议|建议您|推荐 V', (n, _w, v) => ({
    text: `for ${np(n)}, we recommend ${gerund(v)}`,
  })),
  R('I', 0.1, '每行 V N', (_w, v, n) => {
    const filled = withObject(v, { ...n, text: n.text.replace(/^(an?|1) /, 'one '), the: false });
    return filled ? { text: `${doIt(filled)} per line` } : null;
  }),
  R('I', 0.2, '共有|有|还有 M 需要|需|待 V', (_w, m, _x, v) => ({
    text: `${m.text} to ${active(verbsOf(v), 'base', false)}`,
  })),
  R('I', 0.1, 'V 教程|指南|指引|流程|方法|步骤', (v) =>
    lacksObject(verbsOf(v)) ? null : { text: `how to ${doIt(v)}` },
  ),
  R('I', 0.1, '去|前去 V', (_w, v) => ({ text: doIt(v) })),
  R('I', 0.1, '以上均不涉及|以上都不涉及|以上皆无|以上都不是|以上均无', () => ({
    text: 'none of the above',
  })),
  R('S', 0.1, 'V 后 系统自动|自动|将自动|会自动|系统会自动 V', (a, _x, w, b) =>
    lacksObject(verbsOf(b)) || !last(b).object
      ? null
      : {
          text: `after ${gerund(a)}, ${last(b).object} ${/将|会/.test(w.text) ? 'will be' : 'is'} ${passive([{ ...last(b), object: '' }])} automatically`,
        },
  ),
  R('I', 0.05, '忘记|忘记了 N', (_w, n) => ({ text: `forgot ${np(n)}?` })),
  R('I', 0.1, '如何|怎么|怎样|如何正确 V', (_w, v) => ({ text: `how to ${doIt(v)}` })),
  R('I', 0.2, '为什么|为何 S', (_w, s) => ({ text: `why ${s.text}` })),
  R('I', 0.2, '为什么|为何 P', (_w, p) => ({ text: `why ${said(p)}` })),
  R('I', 0.2, '什么是 N', (_w, n) => ({ text: `what is ${np(n)}?` })),
  R('I', 0.2, 'N 是什么', (n) => ({ text: `what is ${np(n)}?` })),
  R('I', 0.3, 'N P 吗', (n, p) => ({ text: question(n, p) })),
  R('I', 0.3, '能否|可否|是否可以|是否可 V', (_w, v) => ({ text: `can you ${doIt(v)}?` })),
  R('I', 0.3, 'N 能否|可否|是否可以|是否可 V', (n, w, v) => ({
    text: question(n, aux('can')(w, v)),
  })),
  R('I', 0.3, 'S 怎么办', (s) => ({ text: `what if ${s.text}?` })),
  R('I', 0.3, 'P 怎么办', (p) => ({
    text: `what if ${/^you /.test(fragment(p)) ? fragment(p) : said(p, { text: 'you' })}?`,
  })),
  R('I', 0.2, '是否 P', (_w, p) => ({ text: question(it, p) })),
  R('I', 0.2, '您|您是否 是否|已 V', (_w, _x, v) => ({
    text: `have you ${active(verbsOf(v), 'done')}?`,
  })),
  R('I', 0.2, '是否 V', (_w, v) => ({
    text: lacksObject(verbsOf(v)) ? `${doIt(v)}?` : `do you ${doIt(v)}?`,
  })),
  R('I', 0.2, '是否 为|是 N', (_w, _x, n) => ({ text: `is it ${np(n)}?` })),
  R('I', 0.2, '是否有|是否存在|有无 N', (_w, n) => ({
    text: `is there ${n.many ? 'any' : 'a'} ${plainNp(n)}?`,
  })),
  R('I', 0.2, 'N 是否 P', (n, _w, p) => ({ text: question(n, p) })),
  R('I', 0.2, '是否 需要|需 V', (_w, _x, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `do you need to ${doIt(v)}?` },
  ),
  R('I', 0.3, '确认|确定|确认要|确定要|您确定要|是否确认|您确认要 V 吗', (_w, v) => ({
    text: `${active(verbsOf(v), 'base')}?`,
  })),
  R('I', 0.3, 'S 吗', (s) => ({ text: `${s.text}?` })),
  R('I', 0.2, '并|且|并请 V', (_w, v) => ({ text: `and ${doIt(v)}` })),
  R('I', 0.2, '或|或者 V', (_w, v) => ({ text: `or ${doIt(v)}` })),
  R('I', 0.2, '再|然后|之后 V', (_w, v) => ({ text: `then ${doIt(v)}` })),
];

/** Conditions, times and places. */
const adjuncts: readonly Rule[] = [
  R('C', 0.1, '若|如|如果|当|一旦|若是|如您|若您|如果您|假如 S', (_w, s) => ({
    text: `if ${s.text}`,
  })),
  R('C', 0.2, '若|如|如果|一旦 P', (_w, p) => ({
    text: /^you /.test(fragment(p))
      ? `if ${fragment(p)}`
      : /^there is/.test(fragment(p))
        ? `if ${fragment(p)}`
        : `if ${said(p)}`,
  })),
  R('C', 0.4, '若|如|如果|如您|若您|如果您 V', (_w, v) => ({ text: `if you ${doIt(v)}` })),
  R('C', 0.2, '若|如|如果|如您|若您 需|需要|想|要 V', (_w, _x, v) => ({ text: `to ${doIt(v)}` })),
  R('C', 0.3, '如|若|如您|若您|如果您 未|没有|尚未|还未 V', (_w, _x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')}`,
  })),
  R('C', 0.3, '如|若|如您|若您|如果您 不 V', (_w, _x, v) => ({ text: `if you do not ${doIt(v)}` })),
  R('C', 0.3, '如|若|如您|若您|如果您 已|已经 V', (_w, _x, v) => ({
    text: `if you have ${active(verbsOf(v), 'done')}`,
  })),
  R('C', 0.2, 'S 时|的|的话|时候', (s) => ({ text: `if ${s.text}` })),
  R('C', 0.4, 'V 时|过程中|期间', (v) => ({ text: `when ${active(verbsOf(v), 'ing', false)}` })),
  R('C', 0.3, 'V 后|之后|完成后|成功后', (v) => ({
    text: `after ${active(verbsOf(v), 'ing', false)}`,
  })),
  R('C', 0.3, 'V 前|之前', (v) => ({ text: `before ${active(verbsOf(v), 'ing', false)}` })),
  R('C', 0.3, 'S 后|之后', (s) => ({ text: `after ${s.text}` })),
  R('C', 0.3, 'S 前|之前', (s) => ({ text: `before ${s.text}` })),
  R('C', 0.5, 'N 后|之后|完成后|结束后|成功后', (n) => ({ text: `after ${np(n)}` })),
  R('C', 0.5, 'N 前|之前', (n) => ({ text: `before ${np(n)}` })),
  R('C', 0.3, 'N 期间|过程中|时', (n) => ({ text: `during ${np(n)}` })),
  R('C', 0.3, '未 V 的|者', (_w, v) => ({ text: `if you have not ${active(verbsOf(v), 'done')}` })),
  R('C', 0.3, '因|由于|因为 S', (_w, s) => ({ text: `because ${s.text}` })),
  R('C', 0.2, '为|为了 V', (_w, v) => ({ text: `to ${doIt(v)}` })),
  R('C', 0.2, '为|为了 D V', (_w, d, v) => ({ text: `to ${doIt(addTail(v, d.text))}` })),
  R('C', 0.1, '如|若|如果 N 要求|有要求|需要', (_w, n) => ({
    text: `if ${np(n)} ${isMany(n) ? 'require' : 'requires'} it`,
  })),
  R('C', 0.1, '逾期未|超时未|逾期不|到期未 V', (_w, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
  })),
  R('C', 0.2, '除 N 外|以外', (_w, n) => ({ text: `except for ${np(n)}` })),
  R('C', 0.2, '对于|针对 N', (_w, n) => ({ text: `for ${np(n)}` })),
  R('C', 0.2, '根据|按照|按 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  R('C', 0.2, '因|由于 N', (_w, n) => ({ text: `because of ${np(n)}` })),
  R('D', 0.4, '在|于|到 N 中|内|上|里|处|下', (_w, n) => ({ text: place(n) })),
  R('D', 0.5, '在|于 N', (_w, n) => ({ text: place(n) })),
  R('D', 0.5, 'N 中|内|里|上', (n) => ({ text: place(n) })),
  R('D', 0.5, 'N 下', (n) => ({ text: `under ${np(n)}` })),
  R('D', 0.3, '按|按照|根据|依据|参照|依照 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  R('D', 0.2, '以 N', (_w, n) => ({ text: `as ${np(n)}` })),
  R('D', 0.3, '在|于 V 时|过程中|期间', (_w, v) => ({ text: `when ${gerund(v)}` })),
  R('D', 0.2, 'Q 内|之内|以内', (q) => ({ text: `within ${q.text}` })),
  R('D', 0.2, '在|于|请于 Q 内|之内|以内', (_w, q) => ({ text: `within ${q.text}` })),
  R('D', 0.2, '最近|近 Q 内|之内', (_w, q) => ({ text: `within the last ${q.text}` })),
  R('D', 0.2, 'Q 后|之后', (q) => ({ text: `in ${q.text}` })),
  R('D', 0.2, '在 Q 后', (_w, q) => ({ text: `in ${q.text}` })),
  R('D', 0.2, '自|从 N 起', (_w, n) => ({ text: `from ${np(n)}` })),
  R('D', 0.2, '自|从|于 S 之日起 Q 内', (_w, s, _x, q) => ({
    text: `within ${q.text} after ${s.text}`,
  })),
  R('D', 0.2, '自|从|于 N 之日起 Q 内', (_w, n, _x, q) => ({
    text: `within ${q.text} of ${np(n)}`,
  })),
  R('D', 0.2, 'N 起 Q 内', (n, _x, q) => ({ text: `within ${q.text} of ${np(n)}` })),
  R('D', 0.2, '在|于 N 后|之后|前|之前', (_w, n, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} ${np(n)}`,
  })),
  R('D', 0.2, '在|于 V 后|之后|前|之前', (_w, v, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} ${active(verbsOf(v), 'ing')}`,
  })),
  R('D', 0.2, '以便|便于|用以|用于 V', (_w, v) => ({ text: `to ${doIt(v)}` })),
  R('D', 0.2, '以免|避免|以防 V', (_w, v) => ({ text: `to avoid ${active(verbsOf(v), 'ing')}` })),
  R('D', 0.2, '以免|避免|以防 N', (_w, n) => ({ text: `to avoid ${np(n)}` })),
  R('Q', 0.1, '不少于|不低于|至少|最少|不小于|至少为 Q', (_w, q) => ({
    ...q,
    text: `at least ${q.text}`,
  })),
  R('Q', 0.1, '不超过|最多|至多|不多于|不大于|最多为|不得超过|不能超过 Q', (_w, q) => ({
    ...q,
    text: `at most ${q.text}`,
  })),
  R('Q', 0.1, '不足|少于|小于|低于 Q', (_w, q) => ({ ...q, text: `less than ${q.text}` })),
  R('Q', 0.1, '超过|大于|多于|高于 Q', (_w, q) => ({ ...q, text: `more than ${q.text}` })),
  R('Q', 0.1, '约|大约|预计|预计需要 Q', (_w, q) => ({ ...q, text: `about ${q.text}` })),
  R('Q', 0.1, 'Q 以上|及以上|或以上', (q) => ({ ...q, text: `at least ${q.text}` })),
  R('Q', 0.1, 'Q 以下|及以下|以内', (q) => ({ ...q, text: `at most ${q.text}` })),
  R('Q', 0.1, 'Q 以上 Q 以下', (a, _w, b) => ({
    ...b,
    text: `${a.text.replace(/ [a-z ]+$/, '')} to ${b.text}`,
  })),
  R('Q', 0.1, '在 Q', (_w, q) => q),
  R('Q', 0.3, '最多|至多|至少|不超过|最少 M', (w, m) => ({
    text: `at ${/少/.test(w.text) ? 'least' : 'most'} ${m.text}`,
  })),
  R('Q', 0.2, 'Q 左右', (q) => ({ ...q, text: `about ${q.text}` })),
  R('N', 0.6, 'M', (m) => ({ text: m.text })),
  R('A', 0.2, '同 N', (_w, n) => ({ text: `the same as ${np(n)}` })),
  R('A', 0.2, 'D A', (d, a) =>
    /ly$|^(very|rather|more|most|too)$/.test(d.text) ? { text: `${d.text} ${a.text}` } : null,
  ),
  R('A', 0.2, '太|过|过于 A', (_w, a) => ({ text: `too ${a.text}` })),
  R('A', 0.3, 'A 、|且|、且|和|并 A', (a, _w, b) => ({ text: `${a.text} and ${b.text}` })),
];

export const rules: readonly Rule[] = [...nouns, ...verbs, ...predicates, ...clauses, ...adjuncts];
