import { asSentence } from '../../../core/english';
import { authority, place } from '../../build-nouns';
import {
  addTail,
  addTailFirst,
  gerund,
  last,
  simple,
  straight,
  verbsOf,
  withLast,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';
import { clause } from '../../words';

/** Coverbs and their objects (将, 用, 到, 导致, 向, 为, 与), states said with them, verbs of a sentence. */
export const coverbs: readonly Rule[] = [
  // 将新密码发送至邮箱: what stands before where to.
  rule('V', 0.2, '将|把 N V', (_a, n, v) =>
    last(v).object === null &&
    /^(to|in|on|at) /.test(last(v).tail) &&
    last(v).lemma !== 'tell' &&
    verbsOf(v).length === 1
      ? withLast(v, { object: np(n) })
      : withObject(v, n),
  ),
  rule('V', 0.45, '使用|用|采用 N V', (_a, n, v) =>
    verbsOf(v)[0]?.state ||
    /^others\b/.test(n.text) ||
    // 使用扫描件截图: a screenshot of it.
    (/^take a screenshot/.test(last(v).lemma) && /(scan|copy|photo|image|file)$/.test(n.text))
      ? null
      : addTailFirst(v, `with ${np(n)}`),
  ),
  rule('V', 0.05, '通过|经 N V', (_a, n, v) => addTail(v, `through ${np(n)}`)),
  rule('V', 0.2, '到|前往|去|赴|至 N V', (_a, n, v) =>
    lacksObject(verbsOf(v)) || last(v).object !== null
      ? addTail(v, authority.test(n.text) ? `with ${np(n)}` : place(n))
      : null,
  ),
  rule('V', 0.2, '导致|造成|使得|引起 N V', (_w, n, v) =>
    simple(
      'cause',
      `${np(n)} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
    ),
  ),
  rule('V', 0.1, '导致|造成|使得 N 失败|不通过|未通过', (_w, n) =>
    simple('cause', `${np(n)} to fail`),
  ),
  rule('V', 0.1, '导致|造成|使得 N 无法|不能 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? simple('mean', `that ${np(n)} cannot be ${passive(verbsOf(v))}`)
      : simple('mean', `that ${np(n)} cannot ${active(verbsOf(v), 'base')}`),
  ),
  rule('V', 0.1, '导致|造成|以致 无法|不能 V', (_w, _x, v) =>
    simple('mean', `that you cannot ${active(verbsOf(v), 'base')}`),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 调整为|改为|修改为|更改为|变更为|改成|设置为|设为|调整到|调整至|重命名为|命名为 N',
    (_a, n, w, to) =>
      /命名/.test(w.text)
        ? simple('rename', `${np(n)} to ${np(to)}`)
        : simple(/设/.test(w.text) ? 'set' : 'change', `${np(n)} to ${np(to)}`),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 转入|转至|转到|转移到|转移至|过户至|过户给|过户到|提交至|提交到 N',
    (_a, n, w, to) =>
      simple(w.text.startsWith('提') ? 'submit' : 'transfer', `${np(n)} to ${np(to)}`),
  ),
  rule('V', 0.05, '为|给|对 N 备案|办理备案|做备案|进行备案|提交备案', (_a, n) =>
    simple('file', np(n)),
  ),
  rule('V', 0.1, '向 N 索要|索取|要 N', (_a, who, _b, what) =>
    simple('ask', `${np(who)} for ${np(what)}`),
  ),
  rule('V', 0.3, '向 N V', (_a, n, v) => addTail(v, `to ${np(n)}`)),
  rule('V', 0.3, '从 N V', (_a, n, v) => addTail(v, `from ${np(n)}`)),
  rule('V', 0.3, '为|给 N V', (_a, n, v) => addTail(v, `for ${np(n)}`)),
  rule('V', 0.5, '与|和 N V', (_a, n, v) => addTail(v, `with ${np(n)}`)),
  rule('V', 0.3, '与|和|同 N 一致|相同|相符|匹配|保持一致|完全一致', (_a, n) =>
    simple('match', np(n), { state: true }),
  ),
  rule('V', 0.3, '与|和 N 相关|有关|有关联|有关系|相关联', (_a, n) =>
    simple('relate to', np(n), { state: true }),
  ),
  rule('V', 0.3, '以 N 开头', (_a, n) => simple('start with', indefinite(n), { state: true })),
  rule('V', 0.3, '以 N 结尾', (_a, n) => simple('end with', indefinite(n), { state: true })),
  rule('V', 0.3, '由 N 组成', (_a, n) => simple('consist of', indefinite(n), { state: true })),
  rule('V', 0.3, '以 N 命名', (_a, n) => simple('be', `just ${np(n)}`, { state: true })),
  rule('V', 0.2, '作为 N', (_a, n) => simple('serve as', np(n), { state: true })),
  rule('V', 0.2, '用于|用作 V', (_a, v) => simple('be', `used for ${gerund(v)}`, { state: true })),
  rule('V', 0.2, '用于|用作 N', (_a, n) => simple('be', `used for ${np(n)}`, { state: true })),
  rule('V', 0.2, '保持 N A', (_a, n, a) => simple('keep', `${np(n)} ${a.text}`)),
  rule('V', 0.3, '保持 A', (_a, a) => simple('stay', '', { tail: a.text })),
  // 安排好时间: done to its end.
  rule('V', 0.05, 'V 好|完毕', (v) => (lacksObject(verbsOf(v)) && !last(v).tail ? v : null)),
  rule('V', 0.3, 'V 好了', (v) => (lacksObject(verbsOf(v)) && !last(v).tail ? v : null)),
  rule('V', 0.1, '做好|做一下 V', (_w, v) => (lacksObject(verbsOf(v)) ? straight(v) : null)),
  ...[...clause].map(([chinese, lemma]) =>
    rule('V', 0.3, `${chinese} S`, (_w, s) =>
      /^(and|or|but|then|otherwise|it does not matter) /.test(s.text)
        ? null
        : simple(lemma, `that ${asSentence(s.text)}`),
    ),
  ),
];
