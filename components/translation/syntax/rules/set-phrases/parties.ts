import { copula } from '../../build-clauses';
import { bare, be, isDoer, isMany, nominal, ofSort, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, happens, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, pluralOf } from '../../phrase';

/** What does not come about, by whom a thing is to be done, and how many of it: V不到, 须由…, 至少一项. */
export const parties: readonly Rule[] = [
  // 收不到验证码
  rule('V', 0.05, '收不到|接收不到|拿不到|找不到|查不到|获取不到|看不到|搜不到|取不到 N', (w, n) =>
    simple(
      `fail to ${/收/.test(w.text) ? 'receive' : /[拿取]/.test(w.text) ? 'get' : /看/.test(w.text) ? 'see' : 'find'}`,
      np(n),
    ),
  ),
  rule('V', 0.05, '导致|造成|致使|使得 收不到|接收不到|无法收到|无法接收|收不了 N', (_w, _x, n) =>
    simple('mean', `that you do not receive ${np(n)}`),
  ),
  rule('N', 0.3, 'V 后|之后|前|之前 的 N', (v, w, _of, n) =>
    n.after || happens.test(last(v).lemma) || lacksObject(verbsOf(v))
      ? null
      : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} ${gerund(v)}` },
  ),
  rule('N', 0.1, '您|你 正在|将要|即将|准备|计划 V 的 N', (_w, x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` you are ${x.text === '正在' ? active(verbsOf(v), 'ing', false) : `about to ${active(verbsOf(v), 'base', false)}`}`,
        }
      : null,
  ),
  rule('N', 0.05, '某|某个|某一|某一个|某一项|某项 N', (_w, n) =>
    bare(n)
      ? { ...n, text: `${/^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  rule('N', 0.1, 'N 如|例如|比如|诸如 N 等|等等', (n, _w, a) =>
    bare(n) && !you(n) && !n.agent ? { ...n, after: ` such as ${plainNp(a)}` } : null,
  ),
  rule('N', 0.1, 'N 与|和|同 N 的 区别|差异|不同之处|差别|不同', (a, _w, b, _of, _x) => ({
    text: 'difference',
    the: true,
    after: ` between ${np(a)} and ${np(b)}`,
  })),
  rule('N', 0.1, 'N 与|和|同 N 之间的|之间 区别|差异|关系|关联|对应关系', (a, _w, b, _x, what) => ({
    text: /[区差]/.test(what.text) ? 'difference' : 'relationship',
    the: true,
    after: ` between ${np(a)} and ${np(b)}`,
  })),
  // 论坛、贴吧这类网站: such as those.
  rule('N', 0.1, 'N 这一|这些|这类|这样的 N', (a, w, n) =>
    bare(n) && !you(a)
      ? w.text === '这一'
        ? { ...n, text: `${n.text} ${plainNp(a)}`, the: true }
        : { ...pluralOf(n), after: ` such as ${ofSort(a)}`, the: false }
      : null,
  ),
  rule('N', 0.1, 'N A 、 N A 的 N', (a, x, _m, b, y, _of, n) =>
    bare(n) && bare(a) && bare(b) && !a.agent && !b.agent
      ? { ...n, after: ` with ${x.text} ${a.text} and ${y.text} ${b.text}` }
      : null,
  ),
  rule('N', 0.7, '是否 V', (_w, v) =>
    verbsOf(v)[0]?.state
      ? { text: `whether it ${active(verbsOf(v), 'third')}` }
      : lacksObject(verbsOf(v))
        ? { text: `whether it has been ${passive(verbsOf(v))}` }
        : { text: `whether you have ${active(verbsOf(v), 'done')}` },
  ),
  rule('I', 0.05, 'N 至少|最少|任意|最多 V M', (n, w, v, m) =>
    n.items && lacksObject(verbsOf(v)) && m.after && verbsOf(v).length === 1
      ? {
          text: `${active(verbsOf(v), 'base', false)} ${/少/.test(w.text) ? 'at least' : /多/.test(w.text) ? 'at most' : 'any'} ${m.text === '1' ? 'one' : m.text} of ${np(n)}`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    'N 中 至少有|至少须有|至少需有|须有|必须有|应有 M 为|是|属于 N',
    (n, _in, w, m, _is, what) => ({
      text: `${/少/.test(w.text) ? 'at least ' : ''}${m.text === '1' ? 'one' : m.text} of ${np(n)} must be ${m.text === '1' ? nominal(what) : plainNp(what)}`,
    }),
  ),
  rule('S', 0.04, 'N 失败次数|错误次数|失败的次数 过多|太多|已达上限|超限', (n, _w, how) =>
    bare(n)
      ? {
          text: /[过太]多/.test(how.text)
            ? `too many failed ${n.text} attempts`
            : `the limit of failed ${n.text} attempts has been reached`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    '每|每个|每张|每台|每条|每位|每次 N 限|仅限|只限|仅可|只能|仅能|只可 V Q',
    (_w, n, _x, v, q) =>
      q.after === 'time' && bare(n) && lacksObject(verbsOf(v))
        ? {
            text: `it can be ${passive(verbsOf(v))} only ${q.text === '1 time' ? 'once' : q.text} for each ${n.text}`,
          }
        : null,
  ),
  rule('S', 0.05, 'N 建议|推荐|建议为|推荐为|建议使用|建议采用 N', (n, w, what) =>
    /(size|resolution|format|length|width|height|color|dimensions|ratio|number|name|duration|period|time)$/.test(
      n.text,
    ) &&
    !n.items &&
    !/用/.test(w.text)
      ? { text: `the recommended ${plainNp(n)} ${be(n)} ${np(what)}` }
      : null,
  ),
  rule('S', 0.05, 'N 建议|推荐|建议为|推荐为 Q', (n, _w, q) =>
    n.items ? null : { text: `the recommended ${plainNp(n)} ${be(n)} ${q.text}` },
  ),
  ...(
    [
      ['', 'keep'],
      ['建议|推荐|建议您 ', 'we recommend keeping'],
      ['请|请您|请将|请把|应|须|需|将|把 ', 'keep'],
    ] as const
  ).flatMap(([lead, words]) =>
    (['之间', '以内|之内|内', '左右', '以上'] as const).map((end) =>
      rule('I', 0.05, `${lead}N 控制在|保持在|限制在|限定在|维持在 Q ${end}`, (...all) => {
        const [n, , q] = lead ? all.slice(1) : all;
        if (!n || !q) return null;
        const amount = q.text.replace(/^at least /, '');
        const range = {
          之间: `between ${amount.replace(' to ', ' and ')}`,
          左右: `at about ${amount}`,
          以上: `at or above ${amount}`,
        }[end as string];
        return { text: `${words} ${np(n)} ${range ?? `within ${amount}`}` };
      }),
    ),
  ),
  ...(
    [
      ['被|会被|将被|将会被|均会被', 'will be'],
      ['可能被|可能会被|易被|容易被|有可能被|极易被|都可能被|都可能会被|也可能被', 'may be'],
    ] as const
  ).flatMap(([lead, modal]) =>
    (['N', 'A'] as const).map((kind) =>
      rule(
        'P',
        0.04,
        `${lead} 判定为|认定为|视为|理解为|误认为|误解为|识别为|判为|当作|归类为|归为|误判为 ${kind}`,
        (w, act, what) => {
          const done =
            {
              判: 'judged to be',
              认: 'deemed to be',
              视: 'treated as',
              理: 'taken to be',
              误: 'mistaken for',
              识: 'recognized as',
              当: 'treated as',
              归: 'classed as',
            }[act.text.charAt(0)] ?? 'treated as';
          const as = kind === 'A' ? what.text : nominal(what);
          return {
            text: '',
            say: (s) => `${w.text === '被' ? (s ? be(s) : 'is') : modal} ${done} ${as}`,
          };
        },
      ),
    ),
  ),
  ...(['N', 'A'] as const).map((kind) =>
    rule(
      'D',
      kind === 'N' ? 0.2 : 0.04,
      `以免|避免|以防|防止 被|被系统|被管局 判定为|认定为|视为|识别为|判为|误判为 ${kind}`,
      (_w, by, act, what) => ({
        text: `so that it is not ${{ 判: 'judged to be', 认: 'deemed to be', 视: 'treated as', 误: 'mistaken for' }[act.text.charAt(0)] ?? 'recognized as'} ${kind === 'A' ? what.text : nominal(what)}${/系统/.test(by.text) ? ' by the system' : /管局/.test(by.text) ? ' by the communications administration' : ''}`,
        after: '以免',
      }),
    ),
  ),
  rule('P', 0.03, '视为|视同|将视为|均视为|将被视为|则视为|一律视为 A', (_w, a) => ({
    text: '',
    say: (s) => `${s ? be(s) : 'is'} treated as ${a.text}`,
  })),
  rule(
    'P',
    0.03,
    '不会被用作|不会被用于|不用作|不会用作|不被用作|不得用作|不会用于|不得用于|不可用于 N',
    (w, n) => copula(`used for ${np(n)}`, /[得可]/.test(w.text) ? 'must not' : 'will not'),
  ),
  // 须先由原主体注销
  rule('P', 0.05, '须先由|需先由|应先由|必须先由|要先由|须由|需由|应由|必须由 N V', (w, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: () =>
            `must ${/先/.test(w.text) ? 'first ' : ''}be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}`,
        }
      : null,
  ),
  rule('S', 0.05, '须先由|需先由|应先由|必须先由|应由|应当由|须由|需由|必须由 N V', (w, n, v) =>
    isDoer(n) && !lacksObject(verbsOf(v))
      ? { text: `${np(n)} must ${/先/.test(w.text) ? 'first ' : ''}${doIt(v)}` }
      : null,
  ),
  rule('P', 0.05, '不得由|不可由|不能由|不应由|不允许由|禁止由 N V', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `must not be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : {
          text: '',
          say: (s) =>
            s && (isDoer(s) || /provinces?$/.test(s.text))
              ? `${isMany(s) ? 'do' : 'does'} not allow ${np(n)} to ${doIt(v)}`
              : `${np(n)} must not ${doIt(v)}`,
        },
  ),
  rule('P', 0.03, '不得由|不可由|不能由|不应由|不允许由 N 担任|出任|兼任', (_w, n) => ({
    text: '',
    say: () => `must not be ${nominal(n)}`,
  })),
  rule('P', 0.05, '已由|均已由 N V', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'have' : 'has'} been ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}`,
        }
      : null,
  ),
  rule(
    'P',
    0.04,
    '可|可以|能|须|需|应|必须|不能|不得|不可 与|和|同 N 为同一人|是同一人|同为一人|为同一个人',
    (w, _a, n) =>
      copula(
        `the same person as ${np(n)}`,
        /不/.test(w.text) ? 'must not' : /[可能]/.test(w.text) ? 'can' : 'must',
      ),
  ),
  rule(
    'P',
    0.05,
    '与|和|同 N 无任何关联|无任何关系|没有任何关联|没有任何关系|毫无关联|毫无关系|不存在关联',
    (_w, n) => copula(`not related to ${np(n)}`),
  ),
  rule('P', 0.03, '互不影响|互不冲突|互不干扰|互不相干', () => ({
    text: '',
    say: (s) => `${s ? '' : 'they '}do not affect each other`.trim(),
  })),
  rule('P', 0.05, '被|可能被|容易被|会被|可能会被|将被 N 要求 V', (w, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: '',
          say: (s) =>
            `${/[能容]/.test(w.text) ? 'may be' : /[会将]/.test(w.text) ? 'will be' : s ? be(s) : 'is'} asked by ${np(n)} to ${doIt(v)}`,
        },
  ),
  // 请在安静环境下由本人完成
  rule('I', 0.05, '请|请您 D 由 N V', (_w, d, _by, n, v) =>
    n.text === 'oneself'
      ? { text: doIt(addTail(v, `yourself ${d.text}`)) }
      : n.agent && !you(n)
        ? { text: `${np(n)} must ${doIt(addTail(v, d.text))}` }
        : null,
  ),
  rule('S', 0.05, '请由|须由|需由|应由|由|必须由 N 本人 D V', (_w, n, _own, d, v) =>
    n.agent && !you(n)
      ? { text: `${np(n)} must ${doIt(addTail(v, `in person ${d.text}`))}` }
      : null,
  ),
  rule('P', 0.05, '自|从 V 之日起|日起|后 Q 办结|完成|内办结|内完成', (_w, v, _x, q) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'take' : 'takes'} ${q.text} from ${lacksObject(verbsOf(v)) ? `when it is ${passive(verbsOf(v))}` : gerund(v)}`,
  })),
];
