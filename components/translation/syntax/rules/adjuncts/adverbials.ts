import { present, said } from '../../build-clauses';
import { place, plainNp } from '../../build-nouns';
import { doIt, gerund, happens, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** Ways in which people are told. */
const channel =
  /^(SMS|email|phone|message|fax|mail|text message)( (and|or) (SMS|email|phone|message))?$/;

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

/** Where, when, by what and what for something is done. */
export const adverbials: readonly Rule[] = [
  rule('D', 0.6, '包括|包含|其中包括 N', (_w, n) => ({ text: `including ${plainNp(n)}` })),
  // 经营范围含…: it does, rather than that it is among them.
  rule('D', 1.6, '含 N', (_w, n) => ({ text: `including ${plainNp(n)}` })),
  rule('D', 0.25, '作为 N', (_w, n) => ({ text: `as ${np(n)}` })),
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
];
