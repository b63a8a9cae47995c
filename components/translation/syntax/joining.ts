import { lowerFirst, raiseFirst } from '../core/english';
import type { Context } from '../core/translate';
import { goneOn } from './anaphora';
import { type Clause, concerns, supposed, supposes } from './clause-roles';
import { isAgent } from './phrase';

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
export function joined(clauses: readonly Clause[], context: Context): string {
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
