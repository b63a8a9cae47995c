import { article } from '../core/english';
import { acts, isTopic, powers, toPeople } from './agency';
import { withAuxiliary } from './auxiliary';
import { be, have, isDoer, isMany, you } from './build-nouns';
import { verbsOf } from './build-verbs';
import { spaced } from './collocations';
import { guess } from './doubt';
import { active, lacksObject, passive } from './inflect';
import { np, type Phrase } from './phrase';

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
    say: (subject) => withAuxiliary(word, alone, verbsOf(verb), subject),
  });
}

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
