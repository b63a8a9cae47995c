import { article } from '../core/english';
import { be, have, isDoer, isMany, you } from './build-nouns';
import { readerDoes, verbsOf } from './build-verbs';
import { spaced } from './collocations';
import { guess } from './doubt';
import { active, lacksObject, passive } from './inflect';
import { np, type Phrase, type Verb } from './phrase';

/** An act with its object: uploads the license. */
export const isDeed = (verbs: readonly Verb[]): boolean =>
  !verbs[0]?.state &&
  Boolean(verbs[verbs.length - 1]?.object) &&
  !/^be /.test(verbs[0]?.lemma ?? '');

/** A filing uploads nothing and is not uploaded. */
export const isTopic = (verbs: readonly Verb[], subject: Phrase): boolean =>
  (isDeed(verbs) &&
    !/^(affect|cause|contain|include|show|state|say|mean|link|point to|match|use up|receive|meet|keep|cover|open|resolve|support|replace|prove|exceed)\b/.test(
      verbs[0]?.lemma ?? '',
    )) ||
  (/^(upload|enter|select|attach)$/.test(verbs[0]?.lemma ?? '') &&
    /(filing|verification|registration|change|type)$/.test(subject.text));

/** Says a verb phrase of a subject, active or passive, after an auxiliary. */
export function aux(word: string, alone = word) {
  return (_literal: Phrase, verb: Phrase): Phrase => ({
    text: '',
    ...(/^(must|can|need)/.test(word)
      ? {
          topic: (subject: Phrase) =>
            isTopic(verbsOf(verb), subject) &&
            (!isDoer(subject) ||
              (/contact( person)?$/.test(subject.text) &&
                /^(enter|select)$/.test(verbsOf(verb)[0]?.lemma ?? ''))),
        }
      : {}),
    say: (subject) => {
      const verbs = verbsOf(verb);
      if (verbs.some(({ turned }) => turned)) return guess;
      // 服务需先关闭: what a thing must or can is done to it, though it may also close by itself.
      const open =
        lacksObject(verbs) ||
        (!subject &&
          verbs.length === 1 &&
          /^(change|close|stop|open|start|end)$/.test(verbs[0]?.lemma ?? '') &&
          verbs[0]?.object === null) ||
        (/^(must|can|need)/.test(word) && subject && verbs.every(({ object }) => object === null));
      const turned =
        open &&
        !subject?.agent &&
        // 子账号无法编辑: who logs on with it.
        !(
          /^((this|your|the) )?(sub-account|main account|RAM user)s?$/.test(subject?.text ?? '') &&
          /^(edit|view|modify|submit|operate|handle|pay|create|file|buy|check|see|download|upload|withdraw)\b/.test(
            verbs[0]?.lemma ?? '',
          )
        ) &&
        !(subject && you(subject)) &&
        // 备注需包含：…: what follows.
        !(verbs.length === 1 && /^(contain|include)$/.test(verbs[0]?.lemma ?? ''));
      const [only] = verbs;
      if (
        subject &&
        verbs.length === 1 &&
        /^(contain|include)$/.test(only?.lemma ?? '') &&
        only?.object === null
      )
        return `${word} ${only.lemma}`;
      // 负责人须核验: whoever does it, it is to be done.
      if (
        subject?.agent &&
        verbs.length === 1 &&
        only?.lemma === 'verify' &&
        only.object === null &&
        !only.tail
      )
        return `${word} complete verification`;
      // 可直接登录: whoever reads it.
      if (!subject && word === 'can' && verbs.length === 1 && only?.alone && only.object === null)
        return `you can ${active(verbs, 'base')}`;
      // 备案进度可搜索: a thing does not search.
      if (
        subject &&
        !isDoer(subject) &&
        !turned &&
        verbs[0]?.object === '' &&
        humans.test(verbs[0].lemma)
      )
        return guess;
      // 管局可能驳回: who has the power to does it.
      if (
        turned &&
        subject &&
        powers.test(subject.text) &&
        /^(may|will)\b/.test(word) &&
        verbs.length === 1 &&
        /^(by (phone|SMS|email))?$/.test(verbs[0]?.tail ?? '') &&
        !toPeople.test(verbs[0]?.lemma ?? '')
      )
        return `${word} ${active(verbs, 'base', verbs[0]?.tail === '')}`;
      // 平台将不予解析: it does not, or it is not.
      if (
        turned &&
        subject &&
        (acts(subject, verbs) || (houses.test(subject.text) && !/^(must|can|need)/.test(word)))
      )
        return `${word} be ${passive(verbs)}${guess}`;
      const final = verbs[verbs.length - 1];
      // 不能代他人备案: who reads must not.
      if (!subject && lacksObject(verbs) && /\bon behalf of\b/.test(final?.tail ?? ''))
        return `you ${word} ${active(verbs, 'base', false)}`;
      // 不可互相替代: those who were spoken of.
      if (!subject && final?.object === 'each other')
        return `they ${word} ${active(verbs, 'base')}`;
      if (turned) return `${subject ? word : alone} be ${passive(verbs)}`;
      // 会以短信告知原因: whoever reads is told.
      if (!subject && word === 'will' && verbs.length === 1 && /^tell\b/.test(final?.lemma ?? ''))
        return `you will be told ${spaced(final?.object?.replace(/^you /, '') ?? '', final?.tail)}`;
      // Nobody is named: 将关闭订单 is "the order will be closed".
      if (
        !subject &&
        word === 'will' &&
        verbs.length === 1 &&
        final?.object &&
        !final.state &&
        !/^(go |cause|mean|lead|affect|result)/.test(final.lemma)
      ) {
        return `${final.object} will be ${passive([{ ...final, object: '' }])}`;
      }
      // 将退回申请并取消接入: both are done, by whom nobody says.
      if (
        !subject &&
        word === 'will' &&
        verbs.length > 1 &&
        verbs.every(
          ({ object, joint, state, lemma }) =>
            object && !state && joint !== 'to' && !/^(go|be|cause|mean|affect)\b/.test(lemma),
        )
      )
        return verbs
          .map(
            (each, at) =>
              `${at > 0 ? `${each.joint} ` : ''}${each.object} will be ${passive([{ ...each, object: '', joint: '' }])}`,
          )
          .join(' ');
      // 无法确认住所: whoever looks at it cannot, reader or reviewer.
      if (
        !subject &&
        word === 'cannot' &&
        verbs.length === 1 &&
        final?.object &&
        /^(confirm|verify|identify|recognize|determine|tell|judge|make out|check)$/.test(
          final.lemma,
        )
      )
        return `${final.object} cannot be ${passive([{ ...final, object: '' }])}`;
      const [first, ...more] = verbs;
      // 未备案的App不得上架或继续提供服务: the one is done to it, the other it does.
      if (
        subject &&
        !subject.agent &&
        /(app|program|website|site|domain name|order|filing)s?$/i.test(subject.text) &&
        first?.object === null &&
        !first.alone &&
        more.length > 0 &&
        more.every(({ object, joint }) => object !== null && joint !== 'to')
      )
        return `${word} be ${passive([first])} ${more[0]?.joint ?? 'and'} ${active(more, 'base')}`;
      // 指纹可双击证书查看: by what it is done.
      if (
        subject &&
        !isDoer(subject) &&
        first?.object &&
        more.length === 1 &&
        more[0]?.joint === 'to' &&
        lacksObject(more)
      )
        return `${word} be ${passive([{ ...more[0], joint: '' }])} by ${active([first], 'ing')}`;
      // 复印件需注明…并加盖公章: a thing says one itself, the other is done to it.
      if (subject && !isDoer(subject) && first?.object && more.length > 0 && lacksObject(more))
        return `${word} ${active([first], 'base')} ${more[0]?.joint ?? 'and'} be ${passive(more)}`;
      // 将自动切换到备用节点: nobody who reads does what comes of itself.
      if (
        !subject &&
        word === 'will' &&
        /\bautomatically\b/.test(final?.tail ?? '') &&
        !final?.object
      )
        return `it will ${active(verbs, 'base')}`;
      const words = `${word} ${active(verbs, 'base')}`;
      // 无法辨认签发机关: nobody is named who would, so it is done to its object.
      if (
        !subject &&
        verbs.length === 1 &&
        final?.object &&
        !final.state &&
        !final.joint &&
        !/^(you|.* you|it|yourself|that .*)$/.test(final.object) &&
        !/^(be|go|affect|cause|lead|result|mean|delay|come|have)\b/.test(final.lemma) &&
        !readerDoes.test(final.lemma)
      )
        return `${final.object} ${word} be ${passive([{ ...final, object: '' }])}`;
      // 无法联系到您: whom it happens to is not who does it.
      return subject || verbs[0]?.state
        ? words
        : `${/^(affect|cause|lead to|result in|mean|delay)\b/.test(verbs[0]?.lemma ?? '') ? 'it' : /^(you|.* you)$/.test(verbs[0]?.object ?? '') || / (reach|call|contact|notify|tell) you\b/.test(words) ? 'we' : readerDoes.test(verbs[0]?.lemma ?? '') || !verbs[0]?.object ? 'you' : `${guess}you`} ${words}`;
    },
  });
}

/** 负责人已更换: what happens to people who are named without an object. */
const toPeople =
  /^(change|replace|deregister|cancel|delete|remove|freeze|ban|blacklist|restrict|suspend|lock|disable|revoke)\b/;

/** What only people do, with no object to tell. */
const humans =
  /^(go there|search|apply|log on|register|agree|choose|sign|pay|ask|wait|answer|call|reply|read|write|look|act|proceed)\b/;

/** Houses that do things, and that things are done to. */
const houses =
  /(platform|provider|registrar|registry|company|authority|department|bureau|institution)$/;

/** Who does things, so that what is said of them without an object is hardly done to them. */
const actors =
  /(authority|authorities|department|bureau|administrations?|MIIT|police|office|reviewers?|staff|users?|applicants?|individuals?|others)$/;

/** Who reviews and carries: what they may or will, they do. */
const powers =
  /(provinces|store|distribution platform|registrar|provider|authority|authorities|department|bureau|administrations?|MIIT|police|office|reviewers?|staff)$/;

/** Whether a passive is doubtful: 平台正在处理 is not "the platform is being handled". */
export const acts = (subject: Phrase | null, verbs: readonly Verb[]): boolean =>
  subject !== null && actors.test(subject.text) && !toPeople.test(verbs[0]?.lemma ?? '');

/** A time that is over. */
const past =
  / (last (week|month|year|night)|yesterday|\w+ (days?|months?|weeks?|years?|hours?) ago)$/;

/** has been done, has done; alone: done. */
export function perfect(not: string) {
  return (literal: Phrase, verb: Phrase): Phrase | null => {
    const verbs = verbsOf(verb);
    // 已备案网站更换接入商 is a filed website, not what was filed to replace.
    if (verbs.some(({ turned }) => turned)) return null;
    // 未解析到本平台: what holds has no past.
    if (verbs[0]?.state && /未/.test(literal.text) && verbs.length === 1)
      return present(verb, true);
    if (verbs[0]?.state || (not === '' && verbs.some(({ joint }) => joint === 'to'))) return null;
    return {
      text: '',
      say: (subject) => {
        const turned =
          lacksObject(verbs) &&
          !(subject && (you(subject) || (subject.agent && !toPeople.test(verbs[0]?.lemma ?? ''))));
        // 接入商未盖章: who does.
        if (turned && subject && isDoer(subject) && /^(stamp|sign)\b/.test(verbs[0]?.lemma ?? ''))
          return spaced(have(subject), not, active(verbs, 'done'));
        const done = turned ? passive(verbs) : active(verbs, 'done');
        const [only] = verbs;
        // 未识别到身份证: nobody is named, so it is said of what it was not done to.
        if (!subject && not && verbs.length === 1 && only?.object && !turned)
          return spaced(
            only.object.replace(article, ''),
            // 未查到该备案号: one that was spoken of.
            /^(this|your) \w/.test(only.object) ? 'was' : '',
            not,
            passive([{ ...only, object: '' }]),
          );
        if (!subject) return spaced(not, done);
        if (turned && acts(subject, verbs)) return guess;
        // 已欠费: it is.
        if (
          not === '' &&
          /^be (in|under|out of) /.test(verbs[0]?.lemma ?? '') &&
          verbs.length === 1
        )
          return spaced(be(subject), active(verbs, 'base').replace(/^be /, ''));
        // 已于上月到期: English says when with no perfect.
        if (not === '' && verbs.length === 1 && past.test(done))
          return turned
            ? spaced(isMany(subject) || subject.text === 'I' ? 'were' : 'was', done)
            : active(verbs, 'past');
        return spaced(have(subject), not, turned ? 'been' : '', done);
      },
    };
  };
}

export const present = (verb: Phrase, not = false): Phrase => ({
  text: '',
  say: (subject) => {
    const verbs = verbsOf(verb);
    const turned = lacksObject(verbs) && !(subject && (subject.agent || you(subject)));
    const who = subject ?? { text: 'it' };
    // 业务类型有: what, is told after it.
    if (turned && verbs.some(({ lemma }) => lemma === 'have')) return guess;
    const [alone] = verbs;
    // 信息丢失: it is lost, or is not.
    if (verbs.length === 1 && alone?.object === null && /^be /.test(alone.alone ?? ''))
      return spaced(be(who), not ? 'not' : '', alone.alone?.slice(3), alone.tail);
    // 受理单位10日内审核: who has the power to does it.
    if (
      turned &&
      !not &&
      subject &&
      verbs.length === 1 &&
      powers.test(subject.text) &&
      !/\bby /.test(alone?.tail ?? '') &&
      /^(review|check|verify|handle|process|accept)$/.test(alone?.lemma ?? '')
    )
      return active(verbs, isMany(subject) ? 'base' : 'third');
    if (turned && acts(subject, verbs) && !verbs.some(({ tail }) => /\bby /.test(tail)))
      return guess;
    if (turned) return spaced(be(who), not ? 'not' : '', passive(verbs));
    if (/^be( |$)/.test(verbs[0]?.lemma ?? '')) {
      return spaced(be(who), not ? 'not' : '', active(verbs, 'base').replace(/^be /, ''));
    }
    if (not) return spaced(isMany(who) ? 'do not' : 'does not', active(verbs, 'base'));
    // 若负责人变更, 若负责人更换: it changes, and changes nothing else.
    const [only] = verbs;
    if (
      verbs.length === 1 &&
      (only?.lemma === 'change' || (only?.lemma === 'replace' && who.agent)) &&
      only.object === null
    )
      return active(
        [{ ...only, lemma: 'change', object: '' }],
        isMany(who) || you(who) ? 'base' : 'third',
      );
    return active(verbs, isMany(who) || you(who) ? 'base' : 'third');
  },
});

/** 被: done to the subject, whatever object the verb has. */
export const undergo = (verb: Phrase): Phrase => ({
  text: '',
  say: (subject) => spaced(subject ? `${have(subject)} been` : '', passive(verbsOf(verb))),
});

export const copula = (words: string, modal = ''): Phrase => ({
  text: '',
  say: (subject) => {
    // 人数较多: a number is large.
    const how =
      subject && /number$|^number of /.test(subject.text)
        ? words.replace(/\bmany$/, 'large')
        : words;
    return modal ? `${modal} be ${how}` : `${subject ? `${be(subject)} ` : ''}${how}`;
  },
});

/** A clause as words; "it" where there is no subject. */
export const it: Phrase = { text: 'it' };

/** What a picture is taken of, rather than taken. */
const photographed =
  /(document|license|ID card|card|certificate|passport|letter|original|backdrop|curtain|face|seal|page|storefront|premises|store|office)s?$/;

export const said = (predicate: Phrase, subject: Phrase = it): string => {
  const words = (predicate.say as NonNullable<Phrase['say']>)(subject);
  // 负责人须手持本人身份证: theirs, not the reader's.
  const theirs =
    subject.agent && !you(subject) ? words.replaceAll('your own ', 'their own ') : words;
  // 证件不可隔屏拍摄: a document is photographed, a photo is taken.
  const own = photographed.test(subject.text)
    ? theirs.replace(/\b(be|been|is|are|was|were) taken\b/, '$1 photographed')
    : theirs;
  return `${np(subject)} ${own}`;
};

/** What is said where no subject stands: "you must …", "it is …". */
export const unsaid = (predicate: Phrase): string => {
  const words = fragment(predicate);
  return words.startsWith(article) || /^(you|I|we|there is) /.test(words) ? words : said(predicate);
};

export const fragment = (predicate: Phrase): string =>
  (predicate.say as NonNullable<Phrase['say']>)(null);

export const fragmentOr = (predicate: Phrase, subject: Phrase | null): string =>
  (predicate.say as NonNullable<Phrase['say']>)(subject);

/** A statement turned into a question: is it, does it. */
export function question(subject: Phrase, predicate: Phrase): string {
  const words = fragmentOr(predicate, subject);
  // 可以不填吗: whether it is all right.
  const without = /^need not (.*)$/.exec(words);
  if (without)
    return `is it acceptable if ${np(subject)} ${isMany(subject) || you(subject) ? 'do' : 'does'} not ${without[1]}?`.replace(
      / (do|does) not be /,
      ` ${isMany(subject) ? 'are' : 'is'} not `,
    );
  const found = /^(is|are|must|can|will|may|(?:has|have)(?! (?:a|an|the|no)\b)) (.*)$/.exec(words);
  if (found) return `${found[1]} ${np(subject)} ${found[2]}?`;
  const many = isMany(subject) || you(subject);
  const base = fragmentOr(predicate, { ...subject, many: true });
  return `${many ? 'do' : 'does'} ${np(subject)} ${base}?`;
}

export const fronted = (front: Phrase, rest: string): string => `${front.text}, ${rest}`;
