import { about, determined, isDoer, isMany } from './build-nouns';
import { asWritten, collocation, refuses, spaced } from './collocations';
import { active, lacksObject, passive } from './inflect';
import { indefinite, np, type Phrase, type Verb } from './phrase';

export const verbsOf = ({ verbs = [] }: Phrase): readonly Verb[] => verbs;

export const last = (phrase: Phrase): Verb => verbsOf(phrase)[verbsOf(phrase).length - 1] as Verb;

export const withLast = (phrase: Phrase, change: Partial<Verb>): Phrase => ({
  text: '',
  verbs: [...verbsOf(phrase).slice(0, -1), { ...last(phrase), ...change }],
});

export const addTail = (phrase: Phrase, words: string): Phrase =>
  withLast(phrase, { tail: spaced(last(phrase).tail, words) });

/** Words after the first of several acts: with what it is done, before what for. */
export const addTailFirst = (phrase: Phrase, words: string): Phrase => ({
  text: '',
  verbs: verbsOf(phrase).map((each, index) =>
    index === 0 ? { ...each, tail: spaced(each.tail, words) } : each,
  ),
});

/** "at least" stands before the number it is of, if there is one. */
export function quantify(phrase: Phrase, words: string): Phrase {
  const { object } = last(phrase);
  const number = object === null ? null : /^(a|an|one|\d[\d,.]*)(?= )/.exec(object)?.[0];
  if (!object || !number) return addTail(phrase, words);
  const amount = /^an?$/.test(number) ? 'one' : number;
  return withLast(phrase, { object: `${words} ${amount}${object.slice(number.length)}` });
}

export const adverb = (phrase: Phrase, words: string): Phrase | null => {
  // 不再 denies, and stands before the verb by a rule of its own.
  if (/^(no longer|not)\b/.test(words)) return null;
  // 不清晰导致: what is unclear causes it, and does so in no way.
  if (/^(cause|mean|lead to)\b/.test(last(phrase).lemma) && /ly$/.test(words)) return null;
  if (/^at (least|most)$/.test(words)) return quantify(phrase, words);
  return /^(still|usually|often|always|never|basically|really|all)$/.test(words)
    ? withLast(phrase, { pre: words })
    : addTail(phrase, words);
};

export const simple = (lemma: string, object: string | null, more: Partial<Verb> = {}): Phrase => ({
  text: '',
  verbs: [{ lemma, object: object === 'we' ? 'us' : object, tail: '', ...more }],
});

/** No title any more: 进行主体认领 is to claim the entity. */
export const straight = (phrase: Phrase): Phrase => ({
  ...phrase,
  verbs: verbsOf(phrase).map(({ turned: _, ...each }) => each),
});

/** Fills the object of the verbs that lack one. */
export function withObject(phrase: Phrase, given: Phrase): Phrase | null {
  const verbs = verbsOf(phrase);
  const final = last(phrase);
  const noun = asWritten(final, given);
  if (refuses(final, noun)) return null;
  const object =
    noun.text === 'oneself'
      ? 'yourself'
      : /^(contain|have|include)$/.test(final.lemma)
        ? indefinite(noun)
        : np(noun);
  const changed = collocation(final, noun, object);
  if (changed) return withLast(phrase, changed);
  return {
    text: '',
    verbs: verbs.map((each, index) =>
      index === verbs.length - 1
        ? {
            ...each,
            object,
            // What is to be written is stated, not explained.
            ...(each.lemma === 'explain' && /^“/.test(object) ? { lemma: 'state' } : {}),
          }
        : each.object === null && !each.alone
          ? { ...each, object: '' }
          : each,
    ),
  };
}

export function join(joint: string) {
  return (left: Phrase, _mark: Phrase, right: Phrase): Phrase => ({
    text: '',
    verbs: [
      ...verbsOf(left),
      ...verbsOf(right).map((each, index) => (index === 0 ? { ...each, joint } : each)),
    ],
  });
}

/** What the reader of such a page does, so that nobody need be named. */
export const readerDoes =
  /^(accept|access|activate|add|adjust|appeal|apply|arrange|ask|attach|bind|book|bring|buy|call|cancel|carry|change|check|choose|claim|clear|click|close|come|complete|confirm|contact|continue|copy|correct|create|delete|deregister|display|do|download|draw|edit|enable|enroll|enter|export|file|fill|find|finish|follow|get|give|go|handle|import|install|link|log|look|make|migrate|modify|move|obtain|open|operate|pass|pay|place|prepare|print|proceed|provide|publish|put|query|read|recharge|record|recover|re-?enter|refund|refresh|register|remove|renew|reopen|reply|report|request|resend|reset|resolve|restore|resubmit|retry|return|revoke|save|scan|see|select|send|set|shoot|show|sign|skip|split|stamp|start|stop|submit|supplement|switch|synchronize|take|tap|test|transfer|try|turn|type|compress|crop|rotate|rename|resize|press|tick|swipe|shorten|translate|photograph|retake|hover|unbind|unlink|update|upload|use|verify|view|visit|wait|withdraw|write|abandon|apply|authorize|bid|comment|complain|consult|engage|entrust|exit|explain|fold|hand|hang|issue|keep|know|leave|list|logon|offer|order|own|perform|promote|purchase|reach|receive|reject|release|run|search|sell|share|state|store|suspend|tell|track|trust|raise|lodge|respond|propose|wear|hold|face|lose|suffer|bear|blink|nod|move|replace|connect|stand|cover|beware|guard|borrow|lend|exchange|stitch|uninstall|upgrade|watch|work|zoom)\b/;

export const gerund = (verb: Phrase): string => active(verbsOf(verb), 'ing', false);

/** What a thing does by itself, and a reader to it: 请关闭 is to close it. */
const alsoDone = /^(close|open|end)$/;

export const doIt = (verb: Phrase): string =>
  active(
    verbsOf(verb).map(({ alone, ...each }) =>
      alone && !(each.object === null && alsoDone.test(alone)) ? { ...each, alone } : each,
    ),
    'base',
  );

/** Who does things, though no person. */
const doer =
  /(department|authority|bureau|police|office|company|organization|enterprise|agency|institution)$/;

/** What is done to people as well. */
const ofPeople =
  /^(authorize|entrust|appoint|designate|select|choose|specify|file|register|invite|name|list|verify|enter|fill|approve|recognize|add|bind|link|recommend|certify|accredit|license|permit|qualify|blacklist)\b/;

/** A noun with the clause that says which one. */
/** How many of them, so that what says which ones stands after: all content entered. */
const quantified = /^(all|any|some|several|other|each|\d+) /;

export function relative(verb: Phrase, noun: Phrase): Phrase | null {
  if (determined.test(noun.text) && !quantified.test(noun.text)) return null;
  const verbs = verbsOf(verb);
  // 复制代码粘贴到模板的页脚: a title's act says nothing of a thing.
  if (verbs.some(({ turned }) => turned)) return null;
  if (!lacksObject(verbs) && about.test(noun.text))
    return { ...noun, after: ` of ${gerund(verb)}` };
  const single = verbs.length === 1 && !verbs[0]?.tail;
  // 新注册或刚完成过户的域名: what is done to it and what does something are not one clause.
  if (
    verbs.length > 1 &&
    verbs.some(({ object }) => object === null) &&
    verbs.some(({ object }) => object) &&
    verbs.every(({ joint }) => joint !== 'to')
  )
    return null;
  if (lacksObject(verbs)) {
    // 办理的部门: who does it, or to whom it is done.
    if ((noun.agent || doer.test(noun.text)) && !ofPeople.test(verbs[0]?.lemma ?? '')) return null;
    const done = passive(verbs);
    // 已填写的资料 are no papers.
    if (done === 'entered' && noun.text === 'documents')
      return { ...noun, text: 'entered information', many: false };
    return single && !/[ _]/.test(done) && !quantified.test(noun.text)
      ? { ...noun, text: `${done} ${noun.text}` }
      : { ...noun, after: `${noun.after ?? ''} ${done}` };
  }
  // 平时办公的地址: where somebody does.
  if (
    verbs.length === 1 &&
    verbs[0]?.object === '' &&
    /^(work|live|stay|reside|study|meet)$/.test(verbs[0]?.lemma ?? '') &&
    /(address|place|city|province|location|region|area)$/.test(noun.text)
  )
    return { ...noun, after: `${noun.after ?? ''} where you ${active(verbs, 'base')}` };
  // 用于备案的服务器: used for it.
  if (verbs[0]?.lemma === 'be' && verbs.length === 1)
    return { ...noun, after: `${noun.after ?? ''} ${active(verbs, 'base').replace(/^be /, '')}` };
  if (/^be /.test(verbs[0]?.lemma ?? '')) {
    return {
      ...noun,
      after: `${noun.after ?? ''} that ${isMany(noun) ? 'are' : 'is'} ${active(verbs, 'base').replace(/^be /, '')}`,
    };
  }
  return { ...noun, after: `${noun.after ?? ''} ${active(verbs, 'ing', false)}` };
}

/** What is set down on paper. */
const written = /^(stamp|print|write|show|state|list|record|sign|mark)\b/;

/** The document number (that) you entered. */
export function objectGap(subject: Phrase, verb: Phrase, noun: Phrase): Phrase | null {
  const verbs = verbsOf(verb);
  if (!lacksObject(verbs) || (determined.test(noun.text) && !quantified.test(noun.text)))
    return null;
  // 全部实际提供的语言: all of them, and nobody who did it.
  if (/^(all|all of them|everything|part)$/.test(subject.text)) return null;
  // 服务器使用的域名: who reads did it; of another it is said what was done.
  if (!/^(you|I|we)$/.test(subject.text)) {
    if (/ to$/.test(last(verb).lemma))
      return {
        ...noun,
        after: `${noun.after ?? ''} that ${np(subject)} ${active(verbs, isMany(subject) ? 'base' : 'third', false)}`,
      };
    // 本页下载的模板, 该订单已填写的内容: where it was done.
    const where =
      /(page|website|platform|console|system|list|form|order|table|store|market)s?$/.test(
        subject.text,
      );
    if (where && /^(download|export|print|get)\b/.test(last(verb).lemma))
      return { ...noun, after: `${noun.after ?? ''} ${passive(verbs)} from ${np(subject)}` };
    if (
      where &&
      /^(enter|fill|show|list|display|publish|select|state|upload|generate)\b/.test(
        last(verb).lemma,
      )
    )
      return {
        ...noun,
        after: `${noun.after ?? ''} ${passive(verbs)} ${/(order|form|table|list)s?$/.test(subject.text) ? 'in' : 'on'} ${np(subject)}`,
      };
    // 平台20:00后提交的申请: to whom, and not by whom.
    if (
      /(platform|system|website|console)$/.test(subject.text) &&
      /^(submit|apply|register|order)\b/.test(last(verb).lemma)
    )
      return { ...noun, after: `${noun.after ?? ''} ${passive(verbs)} on ${np(subject)}` };
    // 标红的字段为审核员指出的问题: no field points out for a reviewer.
    if (!isDoer(subject) && /^for \W?\w/.test(last(verb).tail)) return null;
    const linked = /^(link|bind)\b/.test(last(verb).lemma) && !subject.agent;
    const done = passive(verbs);
    // 授权书所盖公章: it is on it.
    const act = done === 'put on' && !isDoer(subject) ? 'put' : done;
    // 授权书所盖公章: where it stands, as nobody who did it.
    const by = !isDoer(subject) && (act === 'put' || written.test(last(verb).lemma)) ? 'on' : 'by';
    return {
      ...noun,
      after: `${noun.after ?? ''} ${linked ? act.replace(/ (to|with)$/, '') : act} ${linked ? 'to' : by} ${np(subject)}`,
    };
  }
  const form =
    verbs[0]?.state || verbs[0]?.lemma === 'use' ? (isMany(subject) ? 'base' : 'third') : 'past';
  return {
    ...noun,
    after: `${noun.after ?? ''} ${np(subject)} ${active(verbs, form, false)}`,
  };
}

export function notDone(verb: Phrase, noun: Phrase): Phrase | null {
  const verbs = verbsOf(verb);
  if (determined.test(noun.text)) return null;
  return lacksObject(verbs)
    ? { ...noun, after: `${noun.after ?? ''} not ${passive(verbs)}` }
    : {
        ...noun,
        after: `${noun.after ?? ''} that ${isMany(noun) ? 'have' : 'has'} not ${active(verbs, 'done')}`,
      };
}

/** What an act is called, where it is not called by its verb. */
export const named: Readonly<Record<string, string>> = {
  appoint: 'appointment',
  verify: 'verification',
  adjust: 'adjustment',
  improve: 'improvement',
  replace: 'replacement',
  freeze: 'freezing',
  revoke: 'revocation',
  rectify: 'rectification',
  maintain: 'maintenance',
  check: 'check',
  review: 'review',
  'look up': 'lookup',
  recover: 'recovery',
  authorize: 'authorization',
  transfer: 'transfer',
  'transfer ownership': 'transfer',
  export: 'export',
  import: 'import',
  upgrade: 'upgrade',
  restore: 'restoration',
  correct: 'correction',
  report: 'report',
  inspect: 'inspection',
  assess: 'assessment',
  analyze: 'analysis',
  install: 'installation',
  terminate: 'termination',
  migrate: 'migration',
  synchronize: 'synchronization',
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
  arrange: 'processing',
  accept: 'acceptance',
  handle: 'processing',
  deregister: 'deregistration',
  withdraw: 'withdrawal',
  buy: 'purchase',
  send: 'sending',
  change: 'change',
  view: 'viewing',
  resolve: 'resolution',
  create: 'creation',
  cancel: 'cancellation',
  delete: 'deletion',
  modify: 'change',
  activate: 'activation',
  approve: 'approval',
  update: 'update',
  upload: 'upload',
  download: 'download',
  publish: 'publication',
  issue: 'issue',
  bind: 'linking',
  use: 'use',
  pass: 'approval',
  remove: 'removal',
  assign: 'assignment',
  configure: 'configuration',
  deploy: 'deployment',
  connect: 'connection',
  complete: 'completion',
  compare: 'comparison',
  store: 'storage',
  display: 'display',
  suspend: 'suspension',
  interrupt: 'interruption',
  notify: 'notification',
  receive: 'receipt',
  evaluate: 'evaluation',
  distribute: 'distribution',
  scan: 'scan',
};

export const happens = /^(expire|time out|be lost|be overdue|pass)/;
