import { lowerFirst } from '../core/english';
import type { Context } from '../core/translate';
import type { Clause } from './clause-roles';
import { isAgent, isMany as pluralNoun } from './phrase';

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
export function goneOn(
  words: string,
  before: string,
  context: Context,
  lacks: Clause['lacks'],
): string {
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
