import { isDoer, place, plainNp, you } from '../../build-nouns';
import {
  addTail,
  adverb,
  doIt,
  happens,
  join,
  last,
  simple,
  straight,
  verbsOf,
  withLast,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { np, type Phrase } from '../../phrase';

/** Acts that 到 says succeeded. */
const finds =
  /^(check|recognize|look up|search|receive|see|get|find|scan|read|match|detect|query)\b/;

const turned = (verb: Phrase | null): Phrase | null => verb && withLast(verb, { turned: true });

/** Replaced with one, changed to one, filed as one. */
const into = (lemma: string): string =>
  /^replace/.test(lemma)
    ? 'with'
    : /^(change|modify|correct|adjust|convert)/.test(lemma)
      ? 'to'
      : 'as';

/** What makes one thing into another. */
const becomes =
  /^(replace|change|modify|correct|adjust|convert|set|name|rename|save|choose|select|designate|appoint|use|list|mark|register|enter|fill|recognize|classify|divide|turn|make|merge|export|upgrade|update|switch|file)\b/;

/** 更新为新证: what is made into another is an object, though it may also change by itself. */
const transitively = (verb: Phrase): Phrase => {
  const { alone: _, ...own } = last(verb);
  return own.object === null ? { text: '', verbs: [...verbsOf(verb).slice(0, -1), own] } : verb;
};

/** What a verb takes after it: objects, where to, into what, how much; acts one after the other. */
export const objects: readonly Rule[] = [
  rule('V', 0.2, 'V N', withObject),
  rule('V', 0.2, 'V 了 N', (v, _le, n) => withObject(v, n)),
  rule('V', 0.3, 'D V', (d, v) =>
    d.after || verbsOf(v).some(({ joint }) => joint && joint !== 'and') || /^to /.test(d.text)
      ? null
      : adverb(v, d.text),
  ),
  rule('V', 0.5, 'V D', (v, d) => adverb(v, d.text)),
  rule('V', 0.3, 'V 至|到|于|给 N', (v, w, n) =>
    // 检测到, 收到: found, not brought to.
    w.text === '到' && finds.test(last(v).lemma) && last(v).object === null
      ? withObject(v, n)
      : addTail(
          v,
          /^(here|there)$/.test(n.text)
            ? n.text
            : w.text === '于' && /^(bottom|top|foot)\b|^\d{1,2}:\d\d/.test(n.text)
              ? place(n)
              : `${w.text === '于' ? 'in' : 'to'} ${np(n)}`,
        ),
  ),
  rule('V', 0.3, 'V 在 N', (v, _w, n) => addTail(v, place(n))),
  // 上传附件为空白页: what it is, not what it is made into.
  rule('V', 0.5, 'V 为|成 N', (v, w, n) =>
    w.text === '为' && last(v).object !== null && !becomes.test(last(v).lemma)
      ? null
      : addTail(transitively(v), `${into(last(v).lemma)} ${np(n)}`),
  ),
  rule('V', 0.5, 'V 并|并且|且|以及|和|与|、 V', join('and')),
  rule('V', 0.5, 'V 或 V', join('or')),
  rule('V', 0.5, 'V 后|后再|再|之后 V', join(', then')),
  rule('V', 0.2, '先 V 再|后再|，再|后|然后|之后 V', (_a, l, m, r) =>
    join(', then')(straight(l), m, straight(r)),
  ),
  rule('V', 0.1, '等待|允许|提醒|通知|要求 N V', (w, n, v) =>
    (isDoer(n) || /browser$/.test(n.text)) &&
    !n.items &&
    !you(n) &&
    !verbsOf(v)[0]?.state &&
    !verbsOf(v).some(({ turned }) => turned)
      ? simple(
          { 允许: 'allow', 提醒: 'remind', 通知: 'notify', 要求: 'ask' }[w.text] ?? 'wait for',
          np(n),
          { tail: `to ${doIt(v)}` },
        )
      : null,
  ),
  rule('V', 0.1, '与|和|同|跟 N 协商一致|协商|达成一致|商定|协商确定', (_w, n) =>
    simple('agree', '', { tail: `with ${np(n)}` }),
  ),
  rule('V', 0.1, '一次性 V', (_w, v) => addTail(v, 'in one go')),
  rule('V', 0.1, '启用 N', (_w, n) =>
    /(template|version|letter|commitment|system|seal|form|number|platform|domain name|document|license|page|format|standard|rules?|process)$/.test(
      n.text,
    )
      ? simple('start using', np(n))
      : null,
  ),
  rule('V', 0.05, '要求您|要求你|让您|让你 V', (_w, v) =>
    simple('ask', 'you', { tail: `to ${doIt(v)}` }),
  ),
  // 要求您到现场核验
  rule('V', 0.03, '要求|通知|提醒 您|你 到|前往|去|到达 现场 V', (w, _you, _to, _there, v) =>
    simple({ 通知: 'notify', 提醒: 'remind' }[w.text] ?? 'ask', 'you', {
      tail: `to come in person to ${doIt(v).replace(/ it$/, '')}`.replace('\u0002', ''),
    }),
  ),
  rule(
    'V',
    0.03,
    '将|把|请将 N 由|从 N 改为|变更为|更改为|修改为|改成|更换为 N',
    (_a, n, _f, from, _w, to) => simple('change', `${np(n)} from ${np(from)} to ${np(to)}`),
  ),
  rule('V', 0.05, '转入|转到|转移到|转移至|转至 N', (_w, n) =>
    isDoer(n) || /(account|registrar|provider|platform)$/.test(n.text)
      ? simple('transfer', null, { tail: `to ${np(n)}` })
      : null,
  ),
  rule('V', 0.03, '保持|请保持|并保持 水平|平整|平稳|静止|直立|稳定', (_w, how) =>
    simple('keep', 'it', {
      tail: { 水平: 'level', 平整: 'flat', 直立: 'upright', 静止: 'still' }[how.text] ?? 'steady',
    }),
  ),
  rule('V', 0.05, '提醒|通知|要求|督促 其|他|他们|对方|其尽快 V', (w, who, v) =>
    simple({ 提醒: 'remind', 通知: 'notify', 督促: 'urge' }[w.text] ?? 'ask', 'them', {
      tail: `to ${doIt(v)}${/尽快/.test(who.text) ? ' soon' : ''}`,
    }),
  ),
  rule('V', 0.1, '对|对于 N 负责|承担责任|负有责任|承担全部责任', (_w, n) =>
    simple('be responsible for', np(n)),
  ),
  // 信息变更, 附件下载: on a page, what to do with it.
  rule('V', 0.6, 'N V', (n, v) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !happens.test(last(v).alone ?? '') &&
    !last(v).tail &&
    !last(v).pre &&
    !last(v).state &&
    !n.agent &&
    !n.act &&
    !/ expiry$/.test(n.text) &&
    !/^carry out/.test(last(v).lemma) &&
    !n.after
      ? turned(withObject(v, n))
      : null,
  ),
  rule('V', 0.3, 'V Q', (v, q) =>
    q.after === 'time'
      ? addTail(v, q.text === '1 time' ? 'once' : q.text)
      : /character$/.test(q.after ?? '')
        ? withObject(v, { text: q.text, many: true })
        : null,
  ),
  rule('V', 0.05, '等待|等|等候 Q 后再|后|之后|之后再|再 V', (_w, q, _x, v) =>
    join(', then')(simple('wait', '', { tail: q.text }), v, v),
  ),
  rule('V', 0.2, '等待|等|待 S 后再|后 V', (_w, s, _x, v) =>
    join(', then')(simple('wait', '', { tail: `until ${s.text}` }), v, v),
  ),
  rule('V', 0.1, '将|把 N 告知|透露给|提供给|发送给|告诉|泄露给 N', (_w, n, x, to) =>
    simple(
      /告|透|泄/.test(x.text) ? 'tell' : 'give',
      /告|透|泄/.test(x.text) ? `${np(to)} ${np(n)}` : `${np(n)} to ${np(to)}`,
    ),
  ),
  rule('V', 0.05, '加盖|盖|并加盖 N', (_w, n) =>
    /seal$/.test(n.text) ? simple('stamp', null, { tail: `with ${np(n)}` }) : null,
  ),
  rule('V', 0.1, '按|按照|根据|通过 N 搜索|查询|筛选|排序|查找', (_w, n, x) =>
    simple(/筛/.test(x.text) ? 'filter' : /排/.test(x.text) ? 'sort' : 'look up', null, {
      tail: `by ${plainNp(n)}`,
      alone: /筛/.test(x.text) ? 'filter' : /排/.test(x.text) ? 'sort' : 'search',
    }),
  ),
  rule('V', 0.1, '更换|换用|使用|换 其他|其它|其他的|另一个 N', (_w, _x, n) =>
    simple('use', `another ${n.text}${n.after ?? ''}`),
  ),
  rule('V', 0.2, '保持|确保|使 N D', (_w, n, d) =>
    simple(
      'keep',
      `${np(n)} ${d.text.replace(/^(correct|accurate|consistent|complete|clear|clean|neat|tidy|stable|normal)ly$/, '$1')}`,
    ),
  ),
  rule('V', 0.03, '将|把|请将 N 解析到|解析至|指向|指向到|解析 N 上|中|里|内', (_a, n, _w, to) =>
    simple('resolve', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.3, 'V 为|成 A', (v, _w, a) => addTail(v, `as ${a.text}`)),
  rule('V', 0.1, '与|和|同 N 联系|取得联系|沟通|电话联系', (_w, n) => simple('contact', np(n))),
  rule('V', 0.2, '保持 N D A', (_w, n, d, a) => simple('keep', `${np(n)} ${a.text} ${d.text}`)),
  rule('V', 0.3, 'V M', (v, m) =>
    // 最多上传3份: files, though no copies.
    /^(upload|attach|add)\b/.test(last(v).lemma) &&
    last(v).object === null &&
    /[份张项条]/.test(m.after ?? '')
      ? withLast(v, {
          object: `${m.text} ${m.after === '张' ? 'image' : m.after === '份' ? 'file' : 'item'}${m.text === '1' ? '' : 's'}`,
        })
      : // 至少修改一项
        /^(change|modify|select|tick|enter|fill|complete|correct|choose|meet|keep|delete)\b/.test(
            last(v).lemma,
          ) &&
          last(v).object === null &&
          /[项条]/.test(m.after ?? '')
        ? withLast(v, { object: `${m.text} item${m.text === '1' ? '' : 's'}` })
        : m.after === '份'
          ? addTail(v, m.text === '1' ? 'in 1 copy' : `in ${m.text} copies`)
          : null,
  ),
];
