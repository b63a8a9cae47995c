import { asLabel, asSentence, joinList } from '../../core/english';
import { fragment, present, said } from '../build-clauses';
import { isMany, nominal, place, plainNp } from '../build-nouns';
import { addTail, doIt, gerund, happens, last, named, verbsOf, withObject } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase } from '../phrase';

/** Ways in which people are told. */
const channel =
  /^(SMS|email|phone|message|fax|mail|text message)( (and|or) (SMS|email|phone|message))?$/;

/** What a page asks of whoever reads it. */
const byReader = /^(receive|enter|complete|upload|select|submit|log on to|buy|get|see|download)\b/;

/** Says what it says of all that stands after it: 以免. */
const toTheEnd = '以免';

/** So that it does not expire: only what a thing does by itself. */
const happening = (n: Phrase, v: Phrase): Phrase | null =>
  verbsOf(v).length === 1 &&
  !last(v).tail &&
  (last(v).object === '' ||
    happens.test(last(v).lemma) ||
    (last(v).object === null &&
      /^(lose|leak|return|reject|delete|misuse|reveal)\b/.test(last(v).lemma))) &&
  !n.act
    ? { text: `so that ${said(present(v, true), n)}`, after: toTheEnd }
    : null;

/** 若失效, 过期的: what things do, and no reader. */
const expires = (v: Phrase): boolean =>
  verbsOf(v).length === 1 && !last(v).object && happens.test(last(v).alone ?? last(v).lemma);

/** Short adjectives have a form of their own. */
const comparative: Readonly<Record<string, string>> = {
  clear: 'clearer',
  new: 'newer',
  high: 'higher',
  low: 'lower',
  fast: 'faster',
  long: 'longer',
  short: 'shorter',
  large: 'larger',
  small: 'smaller',
  good: 'better',
  easy: 'easier',
  simple: 'simpler',
  strict: 'stricter',
};

/** What goes on for a while. */
const lasts =
  /(ion|ing|review|check|change|filings?|upload|download|al|ment|Festival|Day|holiday|period|time|process|stage|step|maintenance|use|access|logon|upgrade|update|transfer|purchase|scan|photo|call|visit|interview|test|shooting)$/;

/** What is no event, so that nothing comes after it. */
const thingly =
  /(number|name|address|code|phone|document|license|photo|image|file|person in charge|leader|account|email|card)$/;

/** 管局退回后: what was a state by itself happened to it. */
const undergone = ({ text }: Phrase, led: string): string =>
  /^(rejected|returned) (by|for)\b/.test(text) ? `${led} ${text}` : text;

/** 如果选了香港节点: what only whoever reads can have done. */
const readerDid =
  /^it has (selected|chosen|bought|replaced|registered|entered|uploaded|ticked|submitted|renewed|opened|used|rented|added|made|signed|paid|lost|forgotten|applied) (the|an?|your|another|\d)/;

/** Conditions, times and places. */
export const adjuncts: readonly Rule[] = [
  rule(
    'C',
    0.05,
    '如有疑问|如有问题|如有任何疑问|如有任何问题|若有疑问|有疑问|有任何疑问|如您有疑问|如有疑义',
    () => ({
      text: 'if you have any questions',
    }),
  ),
  rule('C', 0.05, '拍照时|拍摄时|拍照的时候', () => ({ text: 'when taking the photo' })),
  rule('C', 0.1, '若|如|如果|一旦|若是|如您|若您|如果您|假如 S', (w, s) =>
    /^(if|after|before|when|during|because|once|and|but) /.test(s.text)
      ? null
      : { text: `${w.text === '一旦' ? 'once' : 'if'} ${undergone(s, 'it is')}` },
  ),
  rule('C', 0.2, '若|如|如果|一旦 P', (_w, p) => ({
    text: /^(you|we) /.test(fragment(p))
      ? `if ${fragment(p)}`
      : // 如果不接电话: whoever reads.
        /^does not (answer|accept|agree|want|need to|file|apply|submit|upload|pay|renew|verify|complete|reply|sign|log on|register)\b/.test(
            fragment(p),
          )
        ? `if you ${fragment(p).replace(/^does/, 'do')}`
        : /^(have questions|disagree|are not satisfied)\b/.test(fragment(p))
          ? `if you ${fragment(p)}`
          : /^there (is|are)\b/.test(fragment(p))
            ? `if ${fragment(p)}`
            : // 如果选了香港节点: whoever reads did.
              `if ${readerDid.test(asSentence(said(p))) ? said(p).replace(/^it has/, 'you have') : said(p)}`,
  })),
  rule('C', 0.4, '若|如|如果|如您|若您|如果您 V', (w, v) => ({
    // 若与负责人相同: a thing is, nobody does it.
    text:
      !/您/.test(w.text) &&
      ((verbsOf(v)[0]?.state &&
        /^(match|relate to|start|end|consist|correspond)/.test(last(v).lemma)) ||
        expires(v))
        ? `if it ${active(verbsOf(v), 'third')}`
        : !/您/.test(w.text) && happens.test(last(v).alone ?? last(v).lemma) && !last(v).object
          ? `if it ${active(verbsOf(v), 'third', false)}`
          : `if you ${doIt(v)}`,
  })),
  rule('C', 0.2, '若|如|如果|如您|若您 需|需要|想|要 V', (_w, _x, v) => ({
    text: `to ${doIt(v)}`,
  })),
  rule('C', 0.3, '如|若|如您|若您|如果您 未|没有|尚未|还未 V', (_w, _x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')}`,
  })),
  // 若未收到短信: what only a reader does, where nobody is named.
  rule('C', 0.05, '如|若|如果|一旦 未|没有|尚未|还未|一直未 V N', (_w, _x, v, n) => {
    const full = byReader.test(last(v).lemma) ? withObject(v, n) : null;
    return full && { text: `if you have not ${active(verbsOf(full), 'done')}` };
  }),
  rule('C', 0.3, '如|若|如您|若您|如果您 不 V', (_w, _x, v) => ({
    text: `if you do not ${doIt(v)}`,
  })),
  rule('C', 0.3, '如|若|如您|若您|如果您 已|已经 V', (_w, _x, v) => ({
    text: `if you have ${active(verbsOf(v), 'done')}`,
  })),
  rule('C', 0.2, 'S 时|的话|时候', (s) => ({ text: `if ${undergone(s, 'it is')}` })),
  // 备案未通过的，…: only before a comma is 的 an "if".
  rule('C', 0.8, 'S 的', (s) => ({ text: `if ${undergone(s, 'it is')}`, after: '的' })),
  rule('C', 0.3, 'V 的', (v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          // 持外省身份证的: whoever reads does.
          text: `if ${(verbsOf(v)[0]?.state && !/^(hold|own|live)\b/.test(last(v).lemma)) || expires(v) ? `it ${active(verbsOf(v), 'third')}` : `you ${doIt(v)}`}`,
          after: '的',
        },
  ),
  rule('C', 0.1, '如为|若为|如是|若是|如果是|若系|如系 N', (_w, n) => ({
    text: `if it is ${nominal(n)}`,
  })),
  rule('D', 0.6, '包括|包含|其中包括 N', (_w, n) => ({ text: `including ${plainNp(n)}` })),
  // 经营范围含…: it does, rather than that it is among them.
  rule('D', 1.6, '含 N', (_w, n) => ({ text: `including ${plainNp(n)}` })),
  rule('C', 1.2, '未|尚未|还未|没有 V', (_w, v) =>
    / or /.test(last(v).object ?? '')
      ? null
      : lacksObject(verbsOf(v))
        ? { text: `if not ${passive(verbsOf(v))}` }
        : { text: `if you have not ${active(verbsOf(v), 'done')}` },
  ),
  rule('C', 0.3, 'D C', (d, c) =>
    !d.after && /^(within|in|on|at|by|during) /.test(d.text) && /^if /.test(c.text)
      ? { text: `${c.text} ${d.text}` }
      : null,
  ),
  rule(
    'C',
    0.05,
    '审核|初审|审批|管局审核|复审|审查 通过|成功 后|之后|前|之前|时',
    (_n, _v, w) => ({
      text: `${/前/.test(w.text) ? 'before' : /后/.test(w.text) ? 'after' : 'on'} approval`,
    }),
  ),
  rule('C', 0.1, 'V 通过|成功|完成|完毕 后|之后|前|之前|后才|后方', (v, _x, w) => {
    const act = verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : '';
    return act ? { text: `${/前/.test(w.text) ? 'before' : 'after'} ${act}` } : null;
  }),
  rule(
    'C',
    0.1,
    '如有|若有|如果有|一旦有|如发生|若发生|如出现|若出现|如存在|若存在 N',
    (_w, n) => ({
      text: `if there ${isMany(n) ? 'are' : 'is'} ${indefinite(n) === np(n) && n.the ? `a ${plainNp(n)}`.replace(/^a (?=[aeioAEIO])/, 'an ') : plainNp(n)}`,
    }),
  ),
  rule('C', 0.1, '因|由于 S 导致|造成|致使|而导致 S 的', (_w, why, _x, s) => ({
    text: `if ${s.text} because ${why.text}`,
  })),
  rule('C', 0.1, '因|由于 N 导致|造成|致使|而导致 S 的', (_w, why, _x, s) => ({
    text: `if ${s.text} because of ${np(why)}`,
  })),
  rule('D', 0.25, '作为 N', (_w, n) => ({ text: `as ${np(n)}` })),
  // What is to come, not what has been: that the filing passes.
  rule(
    'C',
    0.05,
    '为保障|为确保|为保证|为了保障|为了确保|为了保证 N 顺利|能|能够|能顺利 V',
    (_w, n, _x, v) =>
      last(v).object || last(v).tail
        ? null
        : {
            text: `to make sure that ${np(n)} ${happens.test(last(v).lemma) || last(v).object === '' ? active(verbsOf(v), isMany(n) ? 'base' : 'third', false) : `can be ${passive(verbsOf(v))}`}`,
          },
  ),
  rule('C', 0.1, '为保障|为确保|为保证|为了保障|为了确保|为了保证 S', (_w, s) => ({
    text: `to make sure that ${s.text}`,
  })),
  rule('C', 0.1, '未经 N 许可|同意|授权|允许|批准', (_w, n, x) => ({
    text: `without the ${/许|允/.test(x.text) ? 'permission' : x.text === '授权' ? 'authorization' : x.text === '批准' ? 'approval' : 'consent'} of ${np(n)}`,
  })),
  rule('C', 0.1, '未经许可|未经同意|未经授权|未经允许|未经批准', (w) => ({
    text: `without ${/许|允/.test(w.text) ? 'permission' : /授权/.test(w.text) ? 'authorization' : /批准/.test(w.text) ? 'approval' : 'consent'}`,
  })),
  // A state is no time: 与名称一致时 is if it matches.
  rule('C', 0.4, 'V 时|过程中|期间', (v, w) => {
    const act =
      verbsOf(v).length === 1 && last(v).object === null && !last(v).tail && named[last(v).lemma];
    if (
      act &&
      /(ion|ment|al|review|check|upgrade|update|maintenance|use)$/.test(act) &&
      w.text !== '时'
    )
      return { text: `during the ${act}` };
    // 变更审核期间: the review of a change, not the change of a review.
    const what = verbsOf(v).length === 1 && w.text !== '时' ? last(v).object : null;
    if (what && /(review|verification|approval|application|check)$/.test(what)) {
      const name = named[last(v).lemma];
      return name ? { text: `during the ${name} ${asLabel(what)}` } : null;
    }
    return verbsOf(v)[0]?.state ? null : { text: `when ${active(verbsOf(v), 'ing', false)}` };
  }),
  rule('C', 0.3, 'V 后|之后|完成后|成功后', (v) => ({
    text: `after ${active(verbsOf(v), 'ing', false)}`,
  })),
  rule('C', 0.3, 'V 前|之前', (v) => ({ text: `before ${active(verbsOf(v), 'ing', false)}` })),
  // What must be is not what happens first.
  rule('C', 0.3, 'S 后|之后', (s) =>
    /\b(must|requires?)\b/.test(s.text) ? null : { text: `after ${undergone(s, 'being')}` },
  ),
  rule('C', 0.3, 'S 前|之前', (s) =>
    /\bmust\b/.test(s.text) ? null : { text: `before ${undergone(s, 'being')}` },
  ),
  // 校验证件号后: no thing comes before anything.
  rule('C', 0.5, 'N 后|之后|完成后|结束后|成功后', (n) =>
    thingly.test(n.text) ? null : { text: `after ${np(n)}` },
  ),
  rule('C', 0.5, 'N 前|之前', (n) => ({ text: `before ${np(n)}` })),
  // 地址与备案时: the first is no time.
  // 不同人时 is no time: only what goes on is one.
  rule('C', 0.3, 'N 期间|过程中|时', (n, w) =>
    (n.items && !/(Festival|Day|holiday)s?$/.test(n.text)) ||
    /^ (not|that) /.test(n.after ?? '') ||
    (w.text === '时' && !n.act && !lasts.test(n.text))
      ? null
      : { text: `during ${np(n)}` },
  ),
  rule('C', 0.2, '超过|连续超过|满|达到 Q', (w, q) => ({
    text: `after ${/超/.test(w.text) ? 'more than ' : ''}${q.text}`,
  })),
  rule('C', 0.3, '未|尚未|还未|仍未 V 的|者', (_w, v) => ({
    // 未列出的: nothing that a reader did.
    text:
      lacksObject(verbsOf(v)) &&
      /^(list|include|show|display|find|mention|cover)\b/.test(last(v).lemma)
        ? `if it is not ${passive(verbsOf(v))}`
        : `if you have not ${active(verbsOf(v), 'done')}`,
    after: '的',
  })),
  rule('C', 0.3, '因|由于|因为 S', (_w, s) => ({ text: `because ${s.text}` })),
  rule('C', 0.2, '为|为了 V', (_w, v) => ({ text: `to ${doIt(v)}` })),
  rule('C', 0.2, '为|为了 D V', (_w, d, v) =>
    // 为避免来回修改: what is to be avoided goes on to the end.
    d.after ? null : { text: `to ${doIt(addTail(v, d.text))}` },
  ),
  rule('C', 0.1, '如|若|如果 N 要求|有要求|需要', (_w, n) => ({
    text: `if ${np(n)} ${isMany(n) ? 'require' : 'requires'} it`,
  })),
  rule('C', 0.15, 'N 变更|变化|更换|到期|过期 后|之后', (n, w) => ({
    text: `after ${np(n)} ${/期/.test(w.text) ? (isMany(n) ? 'expire' : 'expires') : isMany(n) ? 'change' : 'changes'}`,
  })),
  rule('C', 0.1, '逾期未|超时未|逾期不|到期未 V', (_w, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
  })),
  rule('C', 0.2, '除 N 外|以外', (_w, n) => ({ text: `except for ${np(n)}` })),
  rule('C', 0.2, '对于|针对 N', (_w, n) => ({ text: `for ${np(n)}` })),
  rule('C', 0.2, '根据|按照|按 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  rule('C', 0.1, '受|因受|由于受 N 影响', (_w, n) => ({ text: `because of ${np(n)}` })),
  rule('C', 0.2, '因|由于 N', (_w, n) => ({ text: `because of ${np(n)}` })),
  rule('D', 0.4, '在|于|到 N 中|内|上|里|处|下', (_w, n) => ({ text: place(n) })),
  rule('D', 0.5, '在|于 N', (_w, n) => ({ text: place(n) })),
  rule('D', 0.5, 'N 中|内|里|上', (n) => ({ text: place(n) })),
  rule('D', 0.5, 'N 下', (n) => (/name$/.test(n.text) ? null : { text: `under ${np(n)}` })),
  rule('D', 0.3, '按|按照|根据|依据|参照|依照 N', (w, n) => ({
    // 按“新增网站”报送: as what.
    text: `${w.text === '按' && /^“[^”]*”$/.test(n.text) ? 'as' : 'according to'} ${np(n)}`,
  })),
  // 以护照备案: with it.
  rule('D', 0.2, '以 N', (_w, n) =>
    // 也可以备案: no 以 of its own.
    n.act || /^(filing|review|verification)$/.test(n.text)
      ? null
      : {
          text: /(letters|characters|words|pinyin|digits|numerals|font|uppercase|lowercase|Chinese|English)$/i.test(
            n.text,
          )
            ? `in ${plainNp(n)}`
            : `${/(passport|license|permit|certificate|ID card|proof)$/.test(n.text) ? 'with' : 'as'} ${np(n)}`,
        },
  ),
  rule('D', 0.1, '以|通过|用 N', (_w, n) =>
    channel.test(n.text) ? { text: `by ${n.text}` } : null,
  ),
  rule('D', 0.3, '在|于 V 时|过程中|期间', (_w, v) => ({ text: `when ${gerund(v)}` })),
  rule('D', 0.2, 'Q 内|之内|以内', (q) => ({ text: `within ${q.text}` })),
  rule('D', 0.2, '在|于|请于 Q 内|之内|以内', (_w, q) => ({ text: `within ${q.text}` })),
  rule('D', 0.2, '最近|近 Q 内|之内', (_w, q) => ({ text: `within the last ${q.text}` })),
  rule('D', 0.2, 'Q 后|之后', (q) => ({ text: `in ${q.text}` })),
  rule('D', 0.2, '在 Q 后', (_w, q) => ({ text: `in ${q.text}` })),
  rule('D', 0.2, '自|从 N 起', (_w, n) => ({ text: `from ${np(n)}` })),
  rule('D', 0.2, '自|从|于 S 之日起 Q 内', (_w, s, _x, q) => ({
    text: `within ${q.text} after ${s.text}`,
  })),
  rule('D', 0.15, '自|从 S 之日起', (_w, s) => ({ text: `from the day when ${s.text}` })),
  rule('D', 0.2, '自|从|于 N 之日起 Q 内', (_w, n, _x, q) => ({
    text: `within ${q.text} of ${np(n)}`,
  })),
  rule('D', 0.2, 'N 起 Q 内', (n, _x, q) => ({ text: `within ${q.text} of ${np(n)}` })),
  rule('D', 0.2, '在|于 N 后|之后|前|之前', (_w, n, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} ${np(n)}`,
  })),
  rule('D', 0.15, '在|于 V 后|之后|后的 Q 内|以内|之内', (_w, v, _x, q) => ({
    text: `within ${q.text} after ${gerund(v)}`,
  })),
  rule('D', 0.2, 'N 后|之后 Q 内|以内|之内', (n, _x, q) => ({
    text: `within ${q.text} after ${np(n)}`,
  })),
  rule('D', 0.2, 'V 后|之后 Q 内|以内|之内', (v, _x, q) => ({
    text: `within ${q.text} after ${gerund(v)}`,
  })),
  rule('D', 0.1, '审核|初审|审批|管局审核|复审 通过 后|之后 Q 内|以内|之内', (_n, _v, _x, q) => ({
    text: `within ${q.text} after approval`,
  })),
  rule('D', 0.1, '以|通过|用|采用 N 形式|方式|的形式|的方式|等形式|等方式', (_w, n) => ({
    text: `by ${plainNp(n)}`,
  })),
  rule('D', 0.2, '以 N 为名|为由|名义', (_w, n) => ({ text: `in the name of ${np(n)}` })),
  rule('D', 0.2, '在|于 V 后|之后|前|之前', (_w, v, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} ${active(verbsOf(v), 'ing')}`,
  })),
  rule('D', 0.3, '在|于 S 后|之后|前|之前', (_w, s, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} ${s.text}`,
  })),
  rule('D', 0.2, '以便|便于|用以 V', (_w, v) => ({ text: `to ${doIt(v)}` })),
  rule('D', 0.2, '以免|避免|以防 V', (_w, v) => ({
    text: `to avoid ${active(verbsOf(v), 'ing')}`,
    after: toTheEnd,
  })),
  rule('D', 0.1, '以免|避免|以防|防止 N 被 V', (_w, n, _by, v) =>
    lacksObject(verbsOf(v))
      ? { text: `to avoid ${np(n)} being ${passive(verbsOf(v))}`, after: toTheEnd }
      : null,
  ),
  rule('D', 0.2, '以免|避免|以防 N', (_w, n) => ({ text: `to avoid ${np(n)}`, after: toTheEnd })),
  // 避免域名过期: what is not to come about.
  rule('D', 0.15, '以免|避免|以防|防止 N V', (_w, n, v) => happening(n, v)),
  rule('D', 0.15, '以免|避免|以防|防止 C N V', (_w, c, n, v) => {
    const found = /^(after|before|during|when) /.test(c.text) ? happening(n, v) : null;
    return found && { ...found, text: `${found.text} ${c.text}` };
  }),
  rule(
    'Q',
    0.1,
    '不能少于|不能低于|不能小于|不得少于|不得低于|不得小于|不少于|不低于|至少|最少|不小于|至少为 Q',
    (_w, q) => ({
      ...q,
      text: `at least ${q.text}`,
    }),
  ),
  rule(
    'Q',
    0.1,
    '不超过|最多|至多|不多于|不大于|最多为|不得超过|不能超过|最多不超过|最多不得超过|最大不超过|不可超过 Q',
    (_w, q) => ({
      ...q,
      text: `at most ${q.text}`,
    }),
  ),
  rule('Q', 0.1, '不足|少于|小于|低于 Q', (_w, q) => ({ ...q, text: `less than ${q.text}` })),
  rule('Q', 0.1, '超过|大于|多于|高于 Q', (_w, q) => ({ ...q, text: `more than ${q.text}` })),
  rule('Q', 0.1, '约|大约|预计|预计需要 Q', (_w, q) => ({ ...q, text: `about ${q.text}` })),
  rule('Q', 0.1, 'Q 以上|及以上|或以上', (q) => ({ ...q, text: `at least ${q.text}` })),
  rule('Q', 0.1, 'Q 以下|及以下|以内', (q) => ({ ...q, text: `at most ${q.text}` })),
  rule('Q', 0.1, 'Q 以上 Q 以下', (a, _w, b) =>
    a.after === b.after ? { ...b, text: `${a.text.replace(/ [a-z ]+$/, '')} to ${b.text}` } : null,
  ),
  rule('Q', 0.1, '在 Q', (_w, q) => q),
  rule('Q', 0.3, '最多|至多|至少|不超过|最少 M', (w, m) => ({
    text: `at ${/少/.test(w.text) ? 'least' : 'most'} ${m.text}`,
  })),
  rule('Q', 0.2, 'Q 左右', (q) => ({ ...q, text: `about ${q.text}` })),
  rule('N', 0.6, 'M', (m) => ({ text: m.text })),
  // 同一个人: not the same as one.
  rule('A', 0.2, '同 N', (_w, n) =>
    /^(an?|one|\d+) /.test(n.text) ? null : { text: `the same as ${np(n)}` },
  ),
  rule('A', 0.2, 'D A', (d, a) =>
    /ly$|^(very|rather|more|most|too)$/.test(d.text) &&
    // 准确有效: both, not the one to the other's degree.
    !/^(correct|accurate|clear|truthful|valid)ly$/.test(d.text)
      ? {
          text:
            d.text === 'more' ? (comparative[a.text] ?? `more ${a.text}`) : `${d.text} ${a.text}`,
        }
      : null,
  ),
  rule('A', 0.2, '太|过|过于 A', (w, a) =>
    // 提交过相同的申请: done before, and not too much so.
    w.text === '过' && /^(the |same|identical|correct|valid|new|similar)/.test(a.text)
      ? null
      : { text: `too ${a.text}` },
  ),
  rule('A', 0.3, 'A 、|且|、且|和|并 A', (a, _w, b) => ({
    // 清晰、完整、无反光: a list of several.
    text: joinList([...a.text.split(/, and |, | and /), ...b.text.split(/, and |, | and /)], 'and'),
  })),
];
