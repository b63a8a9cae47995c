import { joinList } from '../core/english';
import { np, type Phrase, plural, pluralOf } from './phrase';

/** Words that already say which one. */
export const determined =
  /^(what|whether|your|our|my|its|this|these|all|any|each|every|several|another|other|some|both|anyone|no|the|a|an|at|same|more|\d[\d,.]*( to \d+)?)\b/;

export const bare = ({ text, after }: Phrase): boolean => !determined.test(text) && !after;

export const you = (phrase: Phrase): boolean => /^(you|I|we|oneself)$/.test(phrase.text);

export const isMany = ({ many, text }: Phrase): boolean =>
  many === true || text === 'you' || text === 'we';

export const be = (subject: Phrase): string =>
  subject.text === 'I' ? 'am' : isMany(subject) ? 'are' : 'is';

export const have = (subject: Phrase): string =>
  isMany(subject) || subject.text === 'I' ? 'have' : 'has';

/** The page, the form: which preposition a place takes. */
export const place = (noun: Phrase): string => {
  if (noun.text === 'SMS' && !noun.after) return 'in the SMS';
  if (/^(this|next|last) (week|month|year|quarter)$/.test(noun.text)) return noun.text;
  if (/^(yesterday|today|tomorrow)$/.test(noun.text)) return noun.text;
  // 于14:32, 上月: a time, and no place.
  if (/^\d{1,2}:\d\d/.test(noun.text)) return `at ${np(noun)}`;
  if (/^places outside /.test(noun.text)) return `${noun.text.slice(7)}${noun.after ?? ''}`;
  if (/MIIT$|^our (company|platform)$|(provider|registrar)s?$/.test(noun.text))
    return `with ${np(noun)}`;
  if (/^((bottom|top) )?(bottom|top|foot|center|end) of /.test(noun.text)) return `at ${np(noun)}`;
  const preposition =
    /(days|background|page|website|site|phone|computer|device|document|license|card|platform|backend|home page|server|list|screen|paper|day|devices|phones|pages|websites|documents|cards|platforms|servers|certificate|Platform)$/.test(
      noun.text,
    )
      ? 'on'
      : /(bottom|top|place|(?:bottom|top) center)$/.test(noun.text)
        ? 'at'
        : 'in';
  return `${preposition} ${np(noun)}`;
};

/** A new determiner before a noun. */
export function determiner(word: string, many = false) {
  return (_literal: Phrase, noun: Phrase): Phrase | null => {
    // 部分境外邮箱: where they are says nothing of which.
    if (
      !bare(noun) &&
      (!/^ outside the mainland$/.test(noun.after ?? '') || determined.test(noun.text))
    )
      return null;
    if (you(noun)) return null;
    // 该域名与商标: the one, and another thing beside it.
    if (noun.items && /^(this|these|each|another)$/.test(word)) return null;
    const changed = many
      ? pluralOf(noun)
      : /^(each|another|any)$/.test(word) && /(^| )documents$/.test(noun.text)
        ? { ...noun, text: noun.text.slice(0, -1), many: false }
        : noun;
    const [first, ...more] = changed.items ?? [];
    return {
      ...changed,
      text: `${word} ${changed.text}`,
      the: false,
      ...(first === undefined ? {} : { items: [`${word} ${first}`, ...more] }),
    };
  };
}

/** One before another noun: a resource type, not a resources type. */
export const single = (text: string): string =>
  text.replace(
    /\b(resource|document|image|photo|file|record|order|account|server|website|user|app|step|change|alteration|drug)s$/i,
    '$1',
  );

/** Things that act by themselves, beside people. */
const doers =
  /(website|site|app|entity|organization|company|enterprise|platform|registry|registrar|provider|service|mini program|server|page|parties|people|users|leaders|staff|organs?|individuals?|others|agency|agencies|institutions?|branch|branches|office|firm|authority|authorities|department|administrations?|bureau|police|MIIT|school|hospital|bank|association|foundation|account|store|provinces?|[A-Z]\w+ Cloud)$/i;

/** Those whom laws name side by side. */
const either = /^(individual|organization|company|enterprise|institution|unit|user|entity)s?$/;

export const isDoer = (noun: Phrase): boolean =>
  noun.agent === true ||
  you(noun) ||
  doers.test(noun.text.replace(/ itself$/, '')) ||
  /^Administration (for|of) /.test(noun.text);

export type Joint = 'and' | 'or' | '';

export function coordinate(word: Joint) {
  return (left: Phrase, _mark: Phrase, right: Phrase): Phrase | null => {
    if (you(left) || you(right) || / such as /.test((left.after ?? '') + (right.after ?? '')))
      return null;
    // 负责人的头部及上半身: both are of the first.
    if (
      /^ (of|given when) /.test(left.after ?? '') &&
      bare(right) &&
      !right.agent &&
      // 手机号后6位和验证码: a thing of its own.
      !/(code|password|number|date)$/.test(right.text)
    )
      return null;
    // 责任人与负责人的电话: of both, not one of them and the other's phone.
    if (
      (left.agent || /^person /.test(left.text)) &&
      !right.agent &&
      /^ of /.test(right.after ?? '')
    )
      return null;
    // App或小程序内的检测: in both.
    if (
      word === 'or' &&
      /^ (in|on) the/.test(right.after ?? '') &&
      bare(left) &&
      /(^|[ -])(app|program|website|site|page|console|platform)$/i.test(left.text)
    )
      return null;
    // 依法登记的组织或个人: both are.
    if (
      /^ (\w+ed|\w+ing|that|who) /.test(left.after ?? '') &&
      either.test(left.text) &&
      bare(right) &&
      either.test(right.text)
    )
      return null;
    // 自建机房或托管设备的用户: both are of the last.
    if (!left.agent && right.agent && right.after) return null;
    // 主体和网站均未备案过的用户: whose both.
    if (/^ whose /.test(right.after ?? '')) return null;
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
      many: joint !== 'or' || (isMany(left) && isMany(right)),
      ...(left.agent && right.agent ? { agent: true } : {}),
    };
  };
}

/** Any of the kind, where its name can be counted: ID cards and passports, forums and blogs. */
export const ofSort = (noun: Phrase): string => {
  if (!noun.the || noun.after || you(noun)) return plainNp(noun);
  const several = (each: string): string =>
    !determined.test(each) &&
    !/^[A-Z]|["“”\d]| (in|on|of|for|with|to|under) /.test(each) &&
    countable.test(each)
      ? plural(each)
      : each;
  if (!noun.items) return several(noun.text);
  return joinList(noun.items.map(several), noun.joint || 'and');
};

const countable =
  /(card|certificate|license|passport|permit|document|image|photo|file|form|forum|board|website|app|program|account|company|enterprise|organization|institution|association|person|student|shadow|character|letter|number|digit|space|symbol|mark|logo|name|server|page|link|code|report|contract|agreement|statement|seal|signature|copy|scan|screenshot|browser|phone|device|hat|mask|video|game|product|service|invoice|blog|community|shop|store|mall|platform|system|tool|channel|address|province|city|region|word|reflection|stain|crease|border|watermark|error|mistake|question|problem|reason|change|fee|feature|function|button|field|option|step|entry|item|section|user|member|visitor|customer|comment|message|post|department|bank|school|hospital|agency|firm|foundation|machine|computer|camera|plug-in|proxy|tag|title|period|comma|hyphen|underscore|bracket|letterhead)$/i;

/** 4处, 2项: how many of what, where nobody says of what. */
export const countedOf = ({ text, after = '' }: Phrase): string =>
  /[处项]/.test(after)
    ? `${text} ${after === '处' ? 'place' : 'item'}${text === '1' ? '' : 's'}`
    : text;

export const plainNp = ({ text, after = '' }: Phrase): string => text + after;

/** "a photocopy", but "the legal representative", "MIIT". */
export const nominal = (noun: Phrase): string =>
  // 工作日8:30至17:30: when, and no thing.
  /^(business|working|calendar) days\b/.test(noun.text) ? plainNp(noun) : nominalOf(noun);

const nominalOf = (noun: Phrase): string =>
  !noun.the ||
  noun.many ||
  (noun.after && !/^ (outside|in|on|at|within|without|with) /.test(noun.after)) ||
  /^(same|only|smallest|latest|first)\b|(leader|representative|person in charge|applicant|administrator|user|system|text|content|information|staff|personnel|(?<!domain )name|address|number|access|(?<!of )(?:time|date|location))$/.test(
    noun.text,
  )
    ? np(noun)
    : / only$/.test(noun.text)
      ? noun.text
      : `${/^([aeio]|un(?!i))/i.test(noun.text) ? 'an' : 'a'} ${plainNp(noun)}`;

export const about =
  /^(effect|consequences|risk|process|method|step|conditions|purpose|advantage)$/;

export const authority = /(administration|MIIT|authority|police|bureau|review|department)$/;
