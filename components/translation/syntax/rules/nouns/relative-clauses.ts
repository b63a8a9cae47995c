import { way } from '../../build-compounds';
import { bare } from '../../build-nouns';
import { gerund, last, notDone, objectGap, relative, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';

/** Which one it is, by what is done with it or what it does. */
export const relativeClauses: readonly Rule[] = [
  rule('N', 0.9, 'V 的 N', (v, _of, n) => relative(v, n)),
  rule('N', 0.8, '所 V 的 N', (_a, v, _b, n) => relative(v, n)),
  rule('N', 0.9, '所 V N', (_a, v, n) => relative(v, n)),
  rule('N', 0.5, '已|已经 V 的 N', (_a, v, _b, n) => {
    const { object, tail } = last(v);
    const single = verbsOf(v).length === 1 && object === null && !tail;
    return single && bare(n)
      ? relative({ text: '', verbs: [{ lemma: last(v).lemma, object, tail }] }, n)
      : relative(v, n);
  }),
  rule('N', 1.6, '已 V N', (_a, v, n) => (lacksObject(verbsOf(v)) ? relative(v, n) : null)),
  rule('N', 0.6, '未|尚未|还未 V 的 N', (_a, v, _b, n) => notDone(v, n)),
  rule('N', 1, '未 V N', (_a, v, n) => notDone(v, n)),
  rule('N', 0.5, '待 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  // 需提交部门的文件: what must be done, rather than what is to be.
  rule('N', 1, '需|需要 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 1, '待 V N', (_a, v, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.6, '正在 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} being ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.6, '可|可以|能|能够 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} that can be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.8, 'N V 的 N', (s, v, _of, n) => objectGap(s, v, n)),
  rule('N', 0.8, 'N 所|已 V 的 N', (s, _a, v, _of, n) => objectGap(s, v, n)),
  rule('N', 0.9, 'N 所 V N', (s, _a, v, n) => objectGap(s, v, n)),
  rule('N', 1.1, 'V N', (v, n) =>
    way.test(n.text) &&
    bare(n) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state &&
    !verbsOf(v).some(({ joint }) => joint === ', then')
      ? { ...n, after: ` for ${gerund(v)}` }
      : null,
  ),
];
