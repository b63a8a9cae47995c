import { acts, isTopic } from '../../agency';
import { aux, perfect, present, undergo } from '../../build-clauses';
import { be, have, isDoer, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, gerund, happens, last, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** Those that do their part unasked: 由系统自动生成, 由管局下发. */
const officious = /(^| )(system|platform|MIIT|administrations?|provider)$/;

/** When it is done and by whom: what has been, is being, will not be until later; the passive. */
export const aspect: readonly Rule[] = [
  rule('P', 0.3, 'V 了 N', (v, _le, n) => {
    const full = withObject(v, n);
    return full && perfect('')(v, full);
  }),
  rule('P', 0.1, '预计|预计将|预计于|预计在|计划于|将于|预计将于 N V', (w, n, v) =>
    /^\d/.test(n.text)
      ? {
          text: '',
          say: (s) => {
            const act = lacksObject(verbsOf(v))
              ? `be ${passive(verbsOf(v))}`
              : active(verbsOf(v), 'base');
            return w.text === '将于'
              ? `will ${act} on ${n.text}`
              : `${s ? `${be(s)} ` : ''}expected to ${act} on ${n.text}`;
          },
        }
      : null,
  ),
  rule('P', 0.25, '已有|已经有|已具有|已具备 N', (_w, n) => ({
    text: '',
    say: (s) => `already ${s ? have(s) : 'have'} ${nominal(n)}`,
  })),
  rule('P', 0.2, '将无法|将不能|将不可|将不再能 V', aux('can no longer')),
  rule('P', 0.2, '才能|才可|方可|才可以 V', aux('can then')),
  // 24小时后才能查到: not before.
  ...(['在 Q 后', 'Q 后'] as const).map((when) =>
    rule('P', 0.05, `${when} 才能|才可|方可|才可以|才会|才 V`, (...parts) => {
      const [q, v] = [parts[when === 'Q 后' ? 0 : 1], parts[parts.length - 1]] as [Phrase, Phrase];
      const w = parts[parts.length - 2] as Phrase;
      return aux(/会|才$/.test(w.text) ? 'will only' : 'can only')(
        w,
        addTail(v, `after ${q.text}`),
      );
    }),
  ),
  rule('P', 0.2, '无需|不需要|不用|无须|不必 V', aux('need not', 'need not')),
  rule('P', 0.2, '无需|不需要|不用|无须 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s ? `${isMany(s) || you(s) ? 'need' : 'needs'} no ${plainNp(n)}` : `no ${plainNp(n)} needed`,
  })),
  rule('P', 0.2, '已|已经|均已 V', perfect('')),
  rule('P', 0.3, '已 V 了', perfect('')),
  rule('P', 0.2, '未|尚未|还未|还没有|没有|暂未|并未|未能 V', perfect('not')),
  rule('P', 0.3, '未 V N', (w, v, n) => {
    const full = withObject(v, n);
    return full && perfect('not')(w, full);
  }),
  rule('P', 0.3, '正在 V', (_w, v) => ({
    text: '',
    say: (s) =>
      // 工信部正在处理: it is at it.
      s && lacksObject(verbsOf(v)) && (s.agent || acts(s, verbsOf(v)))
        ? `${be(s)} ${active(verbsOf(v), 'ing')}`
        : lacksObject(verbsOf(v))
          ? `${s ? be(s) : ''} being ${passive(verbsOf(v))}`.trim()
          : s
            ? `${be(s)} ${gerund(v).replace(/^being /, '')}`
            : `${gerund(v)}…`,
  })),
  rule('P', 0.5, 'V 中', (v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? {
          text: '',
          say: (s) =>
            s?.agent
              ? `${be(s)} ${active(verbsOf(v), 'ing')}`
              : s
                ? `${be(s)} being ${passive(verbsOf(v))}`
                : `${gerund(v)}…`,
        }
      : // 同步中: what goes on by itself.
        last(v).object === '' && verbsOf(v).length === 1 && !last(v).tail && !last(v).state
        ? { text: '', say: (s) => (s ? `${be(s)} ${gerund(v)}` : gerund(v)) }
        : null,
  ),
  // 查询不到: not found, rather than not gone to.
  rule('P', 0.3, '不|并不 V', (_w, v) => (/^go to/.test(last(v).lemma) ? null : present(v, true))),
  rule('P', 0.2, '被 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) ? present(addTail(v, `by ${np(n)}`)) : null,
  ),
  rule('P', 0.3, '被 V', (_w, v) => (lacksObject(verbsOf(v)) ? present(v) : null)),
  rule('P', 0.2, '已被 N V', (_w, n, v) => undergo(addTail(v, `by ${np(n)}`))),
  rule('P', 0.3, '已被 V', (_w, v) => undergo(v)),
  rule('P', 0.2, '将被|会被|将会被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('will')(w, v) : null,
  ),
  rule('P', 0.2, '由 N V', (_w, n, v) => {
    if (!lacksObject(verbsOf(v))) return null;
    const done = addTail(v, `by ${np(n)}`);
    // Where nobody says of what, it is asked for; what a machine or an authority does is told.
    const must = officious.test(n.text) ? '' : 'must be ';
    return {
      text: '',
      say: (s) => (s ? (present(done).say?.(s) ?? '') : `${must}${passive(verbsOf(done))}`),
    };
  }),
  rule('P', 0.2, '需|须|应|必须|需要 由 N V', (_w, _by, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `must be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : null,
  ),
  rule('P', 0.8, 'V', (v) =>
    (lacksObject(verbsOf(v)) && !last(v).tail) || verbsOf(v).some(({ turned }) => turned)
      ? null
      : happens.test(verbsOf(v)[0]?.lemma ?? '')
        ? perfect('')(v, v)
        : {
            ...present(v),
            topic: (s) =>
              isTopic(verbsOf(v), s) &&
              (!isDoer(s) || (!you(s) && /^(enter|select|upload)$/.test(last(v).lemma))),
          },
  ),
];
