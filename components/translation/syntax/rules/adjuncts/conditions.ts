import { asLabel, asSentence } from '../../../core/english';
import { fragment, said } from '../../build-clauses';
import { isMany, nominal, plainNp } from '../../build-nouns';
import { addTail, doIt, happens, last, named, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

/** What a page asks of whoever reads it. */
const byReader = /^(receive|enter|complete|upload|select|submit|log on to|buy|get|see|download)\b/;

/** 若失效, 过期的: what things do, and no reader. */
const expires = (v: Phrase): boolean =>
  verbsOf(v).length === 1 && !last(v).object && happens.test(last(v).alone ?? last(v).lemma);

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

/** In which case, when, why, and according to what a whole sentence holds. */
export const conditions: readonly Rule[] = [
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
];
