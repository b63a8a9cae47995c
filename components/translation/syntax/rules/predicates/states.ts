import { aux, copula, fragmentOr, it, perfect, present } from '../../build-clauses';
import { be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, last, quantify, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { spaced } from '../../collocations';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, pluralOf } from '../../phrase';

/** 不支持复印件: none of the kind, where its name can be counted. */
const ofKind = (n: Phrase): Phrase =>
  n.the &&
  !n.many &&
  !n.after &&
  !n.items &&
  /(copy|image|photo|filing|certificate|document|account|card|file|refund|address|number|website|server|license|browser|format|scan|screenshot|signature)$/.test(
    n.text,
  )
    ? { ...pluralOf(n), the: false }
    : n;

/** In what state a thing is: where, whose, for whom, complete, failed, beyond recall. */
export const states: readonly Rule[] = [
  rule('P', 0.2, '距今|距离今天 Q', (_w, q) => copula(`${q.text} away`)),
  rule('P', 0.4, '失败|不成功', () => ({
    text: '',
    say: (s) => `${s ? have(s) : ''} failed`.trim(),
  })),
  rule('P', 0.3, '不通过|未通过', () => ({
    text: '',
    say: (s) => `${s ? have(s) : ''} not passed`.trim(),
  })),
  rule('P', 0.3, '待|等待|需 V', (w, v) =>
    lacksObject(verbsOf(v)) && w.text === '待'
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('P', 0.3, '正在 V 中', (_w, v) => ({
    text: '',
    say: (s) => `${s ? be(s) : ''} being ${passive(verbsOf(v))}`.trim(),
  })),
  rule('P', 0.3, '至|到 N', (_w, n) => (/^\d/.test(n.text) ? copula(`until ${n.text}`) : null)),
  rule('P', 0.3, '显示为|显示 A', (_w, a) => copula(`shown as ${a.text}`)),
  rule('P', 0.3, '将处以|处以|将处|可处 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `may be fined: ${np(n)}` : `the penalty is ${np(n)}`),
  })),
  rule('P', 0.2, '不再 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v))
        ? `${s ? be(s) : ''} no longer ${passive(verbsOf(v))}`.trim()
        : `no longer ${active(verbsOf(v), s && (isMany(s) || you(s)) ? 'base' : 'third')}`,
  })),
  rule('P', 0.2, '不可撤销|无法撤销|不可恢复|无法恢复|不可逆', (w) => ({
    text: '',
    say: (s) =>
      /恢复/.test(w.text) && s && !/(action|operation|step|(?<!informat)ion|change)$/.test(s.text)
        ? 'cannot be restored'
        : 'cannot be undone',
  })),
  rule('P', 2.2, 'V', (v) => (lacksObject(verbsOf(v)) ? { ...present(v), after: 'bare' } : null)),
  rule('P', 0.2, '只有|仅有 N', (_w, n) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'there is'} only ${plainNp(n)}`,
  })),
  rule('P', 0.3, '还有|仍有|尚有 N', (_w, n) => ({
    text: '',
    say: (s) =>
      spaced(
        s ? have(s) : n.many ? 'there are' : 'there is',
        n.many || !n.the || indefinite(n) === n.text
          ? plainNp(n)
          : `a ${plainNp(n)}`.replace(/^a (?=[aeioAEIO])/, 'an '),
      ),
  })),
  rule('P', 0.2, '不在|未在|并不在 N 中|内|里|范围内|之内|之列', (_w, n, x) =>
    // 不在规定范围内: what the rules allow.
    copula(
      x.text === '范围内' && /^(rules|requirements)$/.test(n.text)
        ? 'outside the permitted range'
        : `not ${place(n)}`,
    ),
  ),
  rule('P', 0.2, '不在|未在|并不在 N 下|名下', (_w, n) => copula(`not under ${np(n)}`)),
  // 域名注册商不在我司: who it is, not where.
  rule('P', 0.5, '不在|未在|并不在 N', (_w, n) => ({
    text: '',
    say: (s) =>
      `${s ? `${be(s)} ` : ''}not ${s && /(registrar|provider)$/.test(s.text) && isDoer(n) ? np(n) : place(n)}`,
  })),
  rule('P', 0.1, '适用于|仅适用于|只适用于|不适用于 N', (w, n) =>
    copula(`${/不/.test(w.text) ? 'not ' : ''}for ${np(n)}${/[仅只]/.test(w.text) ? ' only' : ''}`),
  ),
  rule('P', 0.1, '建议 与|和 N 相关|有关', (_w, _x, n) => ({
    text: '',
    say: () => `should relate to ${np(n)}`,
  })),
  rule('P', 0.1, '需能|须能|应能|必须能|需能够|须能够|应能够 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v)) && !(s && (s.agent || you(s)))
        ? `must be able to be ${passive(verbsOf(v))}`
        : `must be able to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.1, '与|和 N 相差过大|差异过大|相差太大|差异较大|相差较大', (_w, n) =>
    copula(`too different from ${np(n)}`),
  ),
  rule('P', 0.1, '不能|不得|不可|不应 与|和 N 相差过大|差异过大|相差太大', (_w, _x, n) =>
    copula(`too different from ${np(n)}`, 'must not'),
  ),
  rule('P', 0.1, '均可|都可|皆可|均可以|都可以|也可|也可以', (w) =>
    copula(/也/.test(w.text) ? 'also acceptable' : 'acceptable'),
  ),
  rule('P', 0.1, '有权|有权利 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'has'} the right to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.1, '不予|将不予|概不|一概不予|一律不予 V', aux('will not')),
  rule('P', 0.15, '需为|应为|须为|必须为|必须是|应是|需是 N', (_w, n) =>
    copula(
      / in person$/.test(n.text)
        ? `${np({ ...n, text: n.text.replace(/ in person$/, '') })} personally`
        : nominal(n),
      'must',
    ),
  ),
  rule('P', 0.2, '在 N 中|内|里|之间|范围内', (_w, n, w) =>
    copula(
      /^\d/.test(n.text)
        ? w.text === '之间'
          ? `between ${n.text.replace(' to ', ' and ')}`
          : `within ${n.text}`
        : place(n),
    ),
  ),
  rule('P', 0.2, '需在|应在|须在|必须在 N 之间|范围内|以内|内|之内', (_w, n, w) =>
    copula(
      w.text === '之间' ? `between ${n.text.replace(' to ', ' and ')}` : `within ${np(n)}`,
      'must',
    ),
  ),
  rule('P', 0.2, '需为|应为|须为|必须为|需是|必须是 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('must')(w, v) : null,
  ),
  // 号码有误无法接收短信: what follows from it.
  rule('P', 0.9, 'A P', (a, p) =>
    /^(cannot|can no longer) /.test(fragmentOr(p, it)) &&
    !/^(later|earlier|early|mid-term)$/.test(a.text)
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}${a.text} and ${fragmentOr(p, s ?? it)}` }
      : null,
  ),
  rule('P', 0.1, '默认为|默认是|默认即为 N', (_w, n) => copula(`${np(n)} by default`)),
  rule('P', 0.05, '须经|需经|应经|要经|必须经|须经过|需经过|应当经 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? { text: '', say: () => `must be ${passive(verbsOf(v))} by ${np(n)}` }
      : null,
  ),
  rule('P', 0.2, '可以不|可不 V', aux('need not')),
  rule('P', 0.2, '将不可恢复|将无法恢复|不能恢复', () => ({
    text: '',
    say: () => 'cannot be restored',
  })),
  rule('P', 0.2, '与|和 N 不能|不可|不得|不应|请勿 相同|一致|重复', (_w, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  rule('P', 0.2, '为|归 N 所有', (_w, n) => copula(`owned by ${np(n)}`)),
  rule('P', 0.2, '需|应|须|必须|需要|只能 由 N 担任', (_w, _x, n) => copula(nominal(n), 'must')),
  rule('P', 0.2, '应为|必须为|须为|需为 A', (_w, a) => copula(a.text, 'must')),
  rule('P', 0.2, '完成|已完成|办理完成', () => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}complete`,
  })),
  rule('P', 0.2, '已过|超过 N', (_w, n) =>
    /period|date|deadline|limit$/.test(n.text) ? copula(`past ${np(n)}`) : null,
  ),
  rule('P', 0.2, '将被责令|被责令|将责令 V', (_w, v) => ({
    text: '',
    say: () => `must be ${passive(verbsOf(v))} by order of the authorities`,
  })),
  rule('P', 0.2, '将由|由 N V', (w, n, v) =>
    lacksObject(verbsOf(v)) && w.text === '将由' ? aux('will')(w, addTail(v, `by ${np(n)}`)) : null,
  ),
  rule('P', 0.1, '已绑定|绑定了|已关联|关联了 N', (_w, n) => copula(`linked to ${np(n)}`)),
  rule('P', 0.2, '还可以|还可|还能|最多还可以|最多还可|还能够 V', (w, v) =>
    aux('can still')(w, /最多/.test(w.text) ? quantify(v, 'at most') : v),
  ),
  rule('P', 0.2, '与|和 N 无关|无关联|没有关联|不相关|没有关系', (_w, n) =>
    copula(`not related to ${np(n)}`),
  ),
  rule('P', 0.1, '不支持|暂不支持|不接受 N', (w, given) => ({
    text: '',
    say: (s) => {
      const n = ofKind(given);
      return s
        ? `does not ${/接/.test(w.text) ? 'accept' : 'support'} ${np(n)}`
        : `${np(n)} ${be(n)} not ${/接/.test(w.text) ? 'accepted' : 'supported'}`;
    },
  })),
  rule(
    'P',
    0.1,
    '未|尚未|还未|未完成|未通过|尚未完成 实名认证|认证|企业认证|个人认证',
    (_w, n) => ({
      text: '',
      say: (s) =>
        `${s ? `${have(s)} ` : ''}not passed ${/个/.test(n.text) ? 'individual' : /企/.test(n.text) ? 'enterprise' : 'identity'} verification`,
    }),
  ),
  rule('P', 0.1, '已|已完成|已通过 实名认证|认证', () => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}passed identity verification`,
  })),
  rule('P', 0.2, '没有|没|从未|从没|还没|未曾|从未曾 V 过', (w, v) => perfect('not')(w, v)),
  rule('P', 0.2, '均|都 P', (_w, p) => p),
  rule('P', 0.2, '如下', () => copula('as follows')),
  rule('P', 0.2, '已存在|已经存在', () => ({
    text: '',
    say: (s) => `already ${s && isMany(s) ? 'exist' : 'exists'}`,
  })),
];
