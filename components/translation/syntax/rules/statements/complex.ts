import { aux, fragment, fragmentOr, fronted, it, said, unsaid } from '../../build-clauses';
import { plainNp, you } from '../../build-nouns';
import { doIt, gerund, happens, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';
import { ofClass } from './simple';

/** What comes of it: nobody is named, so it is done to its object. */
const outcome = (predicate: Phrase): string => {
  const words = fragment(predicate);
  // 开通评论须具备能力: whoever does the one must have the other.
  if (/^must (have|meet|hold|possess) /.test(words)) return `you ${words}`;
  return /^(will|must|can) /.test(words) ? said(predicate) : words;
};

/** 因贵单位地址已变更: with no comma, what follows is of it. */
const torn = /^because of (?!.*\d)/;

/** Sentences of several: side by side, a deed and what follows from it, conditions and the rest. */
export const complexSentences: readonly Rule[] = [
  rule('S', 0.4, 'S 、|且|并且|而且 S', (a, _w, b) => ({ text: `${a.text} and ${b.text}` })),
  rule('S', 0.5, 'S 或|或者|或是 S', (a, _w, b) => ({ text: `${a.text} or ${b.text}` })),
  rule('S', 0.3, 'V 需|须|需要|必须|将|会|可|可以|能 V', (a, w, b) =>
    lacksObject(verbsOf(a)) ||
    !last(a).object ||
    verbsOf(a)[0]?.state ||
    last(a).turned ||
    // 备注信息将提交: what is there, and nothing that is noted.
    /^\W?information$/.test(last(a).object ?? '')
      ? null
      : {
          text: `if you ${doIt(a)}, ${outcome(aux(/将|会/.test(w.text) ? 'will' : /可|能/.test(w.text) ? 'can' : 'must')(w, b))}`,
        },
  ),
  rule(
    'S',
    0.05,
    'V 即表示|即代表|即视为|即表明|则表示|即表示您|即代表您|即视为您 S',
    (v, _w, s) => ({
      text: `by ${gerund(v)}, you confirm that ${s.text}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'V 即表示|即代表|即视为|即表明|则表示|即表示您|即代表您|即视为您 V',
    (v, _w, then) => ({ text: `by ${gerund(v)}, you ${doIt(then)}` }),
  ),
  rule(
    'S',
    0.05,
    'N 将|会|将会 D 通知您|告知您|通知到您|发送给您|通知到你|反馈给您',
    (n, _w, d) => ({
      text: `you will be notified of ${np(n)} ${d.text}`,
    }),
  ),
  rule('S', 0.05, 'N 名下|下|账号下|账户下 没有|暂无|无|尚无|还没有 N', (n, w, _x, what) => ({
    text: `there ${what.many ? 'are' : 'is'} no ${plainNp(what)} under ${/账/.test(w.text) ? 'the account of ' : ''}${np(n)}`,
  })),
  rule('S', 0.3, 'V P', (a, p) =>
    happens.test(verbsOf(a)[0]?.alone ?? verbsOf(a)[0]?.lemma ?? '') && !last(a).object
      ? {
          text: `if it ${active(verbsOf(a), 'third', false)}, ${unsaid(p)}`,
        }
      : null,
  ),
  rule('S', 0.3, 'V 将|会|则|将会 V', (a, w, b) =>
    verbsOf(a)[0]?.object === '' || verbsOf(a)[0]?.alone
      ? {
          text: happens.test(verbsOf(a)[0]?.alone ?? verbsOf(a)[0]?.lemma ?? '')
            ? `if it ${active(verbsOf(a), 'third', false)}, it ${fragmentOr(aux('will')(w, b), it)}`
            : `if you ${active(verbsOf(a), 'base', false)}, ${outcome(aux('will')(w, b))}`,
        }
      : null,
  ),
  rule('S', 0.3, 'V 成功', (v) =>
    lacksObject(verbsOf(v)) || !last(v).object
      ? null
      : { text: `${last(v).object} has been ${passive([{ ...last(v), object: '' }])}` },
  ),
  rule('S', 0.3, 'V 失败', (v) =>
    lacksObject(verbsOf(v)) ? null : { text: `could not ${doIt(v)}` },
  ),
  // 取消接入不影响备案: what a deed does, not what it is.
  rule('S', 2, 'V P', (v, p) => {
    const does = (p.say as NonNullable<Phrase['say']>)(it);
    return lacksObject(verbsOf(v)) ||
      !/^(does not|will|may|can|affects|only affects|causes|means) /.test(does)
      ? null
      : { text: `${gerund(v)} ${does}` };
  }),
  rule('S', 0.3, 'N 请|请您 V', (n, _w, v) =>
    n.agent ? { text: `${np(ofClass(n))} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.1, '请|须|需|请由|须由|需由|必须由 N 本人|亲自 V', (_w, n, _own, v) =>
    n.agent && !you(n) ? { text: `${np(n)} must ${doIt(v)} in person` } : null,
  ),
  rule('S', 0.4, '请|需|须|由|请由|需由 N V', (_w, n, v) =>
    n.agent && !you(n) && !/system$/.test(n.text) ? { text: `${np(n)} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.4, 'C P', (c, p) =>
    torn.test(c.text) ||
    /^(to avoid|so that) /.test(c.text) ||
    // 如域名在境外注册: the act is of the condition.
    (p.after === 'bare' && /^(if|because) /.test(c.text)) ||
    (c.after && !/^(must|can|cannot|will|may|has|have|need not)\b/.test(fragmentOr(p, it)))
      ? null
      : { text: fronted(c, unsaid(p)) },
  ),
  rule('S', 0.4, 'C S', (c, s) =>
    c.after || torn.test(c.text) || /^(and|or|but) /.test(s.text)
      ? null
      : { text: fronted(c, s.text) },
  ),
  rule('S', 0.5, 'D S', (d, s) =>
    d.after || /real name$/.test(d.text) ? null : { text: `${s.text} ${d.text}` },
  ),
];
