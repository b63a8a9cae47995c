import {
  acts,
  aux,
  copula,
  fragmentOr,
  isDeed,
  isTopic,
  it,
  perfect,
  present,
  said,
  undergo,
} from '../build-clauses';
import { be, countedOf, have, isDoer, isMany, nominal, place, plainNp, you } from '../build-nouns';
import {
  addTail,
  gerund,
  happens,
  last,
  named,
  quantify,
  simple,
  spaced,
  verbsOf,
  withObject,
} from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase, pluralOf } from '../phrase';

/** 不能小于100KB, 不得早于开始日期. */
const atLeast: readonly Rule[] = (['N', 'Q'] as const).map((kind) =>
  rule(
    'P',
    0.1,
    `不能|不可|不得|不应|不可以 小于|低于|少于|早于|短于|大于|高于|多于|晚于|长于|迟于 ${kind}`,
    (_w, than, given) => {
      // A quantity keeps its unit in `after`.
      const amount = kind === 'Q' ? { text: given.text } : given;
      const less = /[小低少早短]/.test(than.text);
      if (
        (/(time|date)$/.test(amount.text) && !/[长短]/.test(than.text)) ||
        /[早晚迟]/.test(than.text)
      )
        return copula(`${less ? 'earlier' : 'later'} than ${np(amount)}`, 'must not');
      return copula(`at ${less ? 'least' : 'most'} ${np(amount)}`, 'must');
    },
  ),
);

/** 须清晰且与证件一致: what must be of the first must be of the second. */
function bothSaid(a: Phrase, b: Phrase, subject: Phrase | null, joint = 'and'): string {
  const first = fragmentOr(a, subject);
  const led = /^(must|can|will|may|cannot|must not) /.exec(first);
  if (!led) return `${first} ${joint} ${fragmentOr(b, subject)}`;
  const second = fragmentOr(b, subject && { ...subject, many: true });
  const bare = second.replace(/^are (?=\w)/, 'be ');
  const together = /not$/.test(led[1] as string) ? 'or' : joint;
  return /^(must|can|will|may|cannot|need|do not|does not)\b/.test(second)
    ? `${first} ${joint} ${second}`
    : `${first} ${together} ${bare}`;
}

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

/** What is said of a subject. */
export const predicates: readonly Rule[] = [
  rule('P', 0.2, '需|须|应|应当|必须|需要|务必|要|应该 V', aux('must')),
  rule('P', 0.5, '需|需要|需有 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `${isMany(s) || you(s) ? 'need' : 'needs'} ${np(n)}` : `${plainNp(n)} needed`),
  })),
  rule('P', 0.2, '可|可以|能|能够|可直接 V', aux('can')),
  rule('P', 0.2, '无法|暂不能|暂无法|不支持|不允许 V', aux('cannot')),
  rule('P', 0.1, '暂时无法|暂时不能|暂不可 V', (w, v) => aux('cannot')(w, addTail(v, 'for now'))),
  rule('P', 0.2, '不能|不可|不可以 V', (w, v) => {
    // 水印不能遮挡信息: what a thing does it must not; what is done to it cannot be.
    const [can, must] = [aux('cannot')(w, v), aux('must not')(w, v)];
    return {
      ...can,
      say: (s) =>
        (
          (s && !s.agent && !isDoer(s) && isDeed(verbsOf(v)) ? must : can).say as NonNullable<
            Phrase['say']
          >
        )(s),
    };
  }),
  rule('P', 0.2, '不得|不应|禁止|严禁|请勿|勿|不要|切勿|不准 V', aux('must not')),
  rule('P', 0.2, '会|将|将会|才会 V', aux('will')),
  rule('P', 0.2, '愿|愿意|自愿 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} willing` : 'I am willing'} to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '不会|将不会|将不 V', aux('will not')),
  rule('P', 0.1, '想|想要|希望|打算 V', (_w, v) => ({
    text: '',
    say: (s) => `${s && !isMany(s) && !you(s) ? 'wants' : 'want'} to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '可能|可能会|或许 A', (_w, a) => copula(a.text, 'may')),
  rule('P', 0.15, '支持|可支持 V', (_w, v) => aux('can')(_w, v)),
  rule('P', 0.1, '仅支持|只支持|仅能|只允许|仅允许 V', aux('can only')),
  rule('P', 0.1, '不匹配|不相符|不相匹配|不相一致', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match`,
  })),
  rule('P', 0.2, '可能|可能会|或将|有可能|有可能会 V', aux('may')),
  rule('P', 0.1, '可能被|可能会被|有可能被|有可能会被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('may')(w, v) : null,
  ),
  rule('P', 0.1, '刚|刚刚|刚才 V', perfect('just')),
  rule('P', 0.1, '没有被|未被|尚未被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? perfect('not')(w, v) : null,
  ),
  rule('P', 0.1, '不会被|将不会被 V', (w, v) =>
    lacksObject(verbsOf(v)) ? aux('will not')(w, v) : null,
  ),
  rule(
    'P',
    0.1,
    '不能继续|无法继续|将不能继续|将无法继续|不能再|无法再|不可再|将不能再|将无法再|将不可再 V',
    aux('can no longer'),
  ),
  rule('P', 0.05, '长期有效|为长期有效', () => copula('valid with no end date')),
  rule('P', 0.1, '须在|需在|应在|必须在 Q 之间', (_w, q) =>
    copula(`between ${q.text.replace(' to ', ' and ')}`, 'must'),
  ),
  rule('P', 0.1, '要求 N V', (_w, n, v) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'require' : 'requires'} ${np(n)} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.15, '要求 N P', (_w, n, p) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'require' : 'requires'} that ${said(p, n)}`,
  })),
  rule('P', 0.1, '要求|要求您|需要您 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'require' : 'requires'} you to ${active(verbsOf(v), 'base')}`,
        },
  ),
  rule('P', 0.1, '不作|不做|不作为|不得作|不得用作|不用作|不得用于|不用于|不会用于 N', (w, n) =>
    copula(`used for ${np(n)}`, /得/.test(w.text) ? 'must not' : 'will not'),
  ),
  rule('P', 0.1, '仅供|只供|专供 N 使用|用', (_w, n) => copula(`for ${plainNp(n)} use only`)),
  rule('P', 0.1, '仅供|只供|专供 N', (_w, n) => copula(`for ${plainNp(n)} only`)),
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
    // Where nobody says of what, it is asked for.
    return {
      text: '',
      say: (s) => (s ? (present(done).say?.(s) ?? '') : `must be ${passive(verbsOf(done))}`),
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
  rule('P', 0.1, '未满|不满|不足|还不满|尚未满 Q', (_w, q) => copula(`less than ${q.text}`)),
  rule('P', 0.1, '已满|满 Q', (_w, q) => copula(`at least ${q.text}`)),
  rule('P', 0.1, '须|应|必须|须为|应为|必须为|需满足|必须是|应是|需为|需是|须是 Q', (_w, q) =>
    copula(q.text, 'must'),
  ),
  rule('P', 0.1, '未绑定|没有绑定|尚未绑定|未关联|尚未关联 N', (_w, n) =>
    copula(`not linked to ${nominal(n)}`),
  ),
  rule('P', 0.1, '当前暂无|当前没有|当前无|目前暂无|目前没有 N', (_w, n) => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}no ${plainNp(n)} at present`,
  })),
  rule('P', 0.1, '不能|不得|不可|不应|不可以 相同|一致|一样', () => copula('the same', 'must not')),
  rule('P', 0.1, '不能|不得|不可|不应|不可以 重复', () => copula('unique', 'must')),
  rule('P', 0.1, '只能|仅可|只可|仅能|只可以|仅可以|仅能够 V', aux('can only')),
  rule('P', 0.1, '不支持|暂不支持|不允许|暂不允许 N V', (_w, n, v) => ({
    text: '',
    say: (s) => {
      // 不支持视频录制: what is done with a thing, as against what someone does.
      if (!isDoer(n) && lacksObject(verbsOf(v)))
        return s
          ? `${isMany(s) ? 'do' : 'does'} not support ${gerund(v)} ${plainNp(n)}`
          : `${np(n)} cannot be ${passive(verbsOf(v))}`;
      return `${s ? `does not allow ${np(n)} to` : `${np(n)} cannot`} ${active(verbsOf(v), 'base')}`;
    },
  })),
  // 将被暂停解析: what is done to something of it.
  rule('P', 0.1, '将被|会被|将会被|已被|被|将 暂停|停止|限制|关闭|取消 V', (w, x, v) => {
    const act = last(v).object === null && !last(v).tail ? named[last(v).lemma] : undefined;
    if (!act || verbsOf(v).length > 1) return null;
    const done = { 暂停: 'suspended', 停止: 'stopped', 限制: 'limited', 关闭: 'turned off' }[
      x.text
    ];
    const have_ = w.text.startsWith('将') || w.text.startsWith('会') ? 'will have' : '';
    return {
      text: '',
      say: (s) =>
        // 接入商将暂停接入: who does it.
        w.text === '将' &&
        s &&
        isDoer(s) &&
        /(provider|registrar|authority|administration|platform|company|we|MIIT|department)$/.test(
          s.text,
        )
          ? `will ${{ 暂停: 'suspend', 停止: 'stop', 限制: 'limit', 关闭: 'turn off' }[x.text] ?? 'cancel'} the ${act}`
          : `${have_ || (s ? have(s) : 'has')} had ${s && isMany(s) ? 'their' : 'its'} ${act} ${done ?? 'canceled'}`.replace(
              'will have had',
              'will have',
            ),
    };
  }),
  rule(
    'P',
    0.05,
    '已达上限|已达到上限|达到上限|已到上限|已超限|超出上限|超过上限|已达最大值',
    () => ({ text: '', say: (s) => `${s ? have(s) : 'has'} reached the limit` }),
  ),
  rule('P', 0.05, '仅供参考|只供参考', () => copula('for reference only')),
  rule('P', 0.1, '与|和|同 N V 的|中|所|上 一致|相同|相符', (_a, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s ? `${isMany(s) ? 'match' : 'matches'}` : 'match'} what is ${passive(verbsOf(v))} in ${np(n)}`,
        }
      : null,
  ),
  rule(
    'P',
    0.05,
    '需|须|应|应当|必须|需要 与|和|同 N V 的|所 一致|相同|相符|保持一致',
    (_m, _a, n, v) =>
      lacksObject(verbsOf(v))
        ? { text: '', say: () => `must match the one ${passive(verbsOf(v))} ${place(n)}` }
        : null,
  ),
  rule('P', 1.2, '需在|应在|须在|必须在 N', (_w, n) => copula(place(n), 'must')),
  rule('P', 0.1, '将被|会被|将会被|被|已被|可能被|可能会被 取消|关闭|注销 N', (w, v, n) => ({
    text: '',
    say: (s) =>
      `${/可能/.test(w.text) ? 'may have' : /[将会]/.test(w.text) ? 'will have' : s ? have(s) : 'has'} ${s && isMany(s) ? 'their' : 'its'} ${plainNp(n)} ${v.text === '取消' ? 'canceled' : v.text === '关闭' ? 'closed' : 'deregistered'}`,
  })),
  rule('P', 0.1, '须为|需为|应为|必须为|必须由|须由|需由 N 本人使用|使用', (_w, n) =>
    copula(`used by ${np(n)}`, 'must'),
  ),
  rule('P', 0.1, '需已|须已|必须已|应已|必须已经|需要已 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `must already be ${passive(verbsOf(v))}` }
      : { text: '', say: () => `must have ${active(verbsOf(v), 'done')}` },
  ),
  rule('P', 0.05, '预计需要|预计需|预计约需|预计 Q', (_w, q) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}expected to take ${q.text}`,
  })),
  rule('P', 0.25, '最多|至多 V', (w, v) =>
    last(v).object && !verbsOf(v)[0]?.state ? aux('can')(w, quantify(v, 'at most')) : null,
  ),
  ...atLeast,
  rule('P', 0.2, '最多可|至多可|最多能|最多可以|最多只能|最多支持 V', (w, v) =>
    aux('can')(w, quantify(v, 'at most')),
  ),
  rule('P', 0.2, '有 N 待|需|需要|等待 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s ? have(s) : 'there is'} ${plainNp(n)} to ${active(verbsOf(v), 'base', false)}`,
        }
      : null,
  ),
  // 有4处需要修改, 有2项待补充
  rule('P', 0.15, '有|还有|尚有|共有 M 待|需|需要|等待 V', (w, m, _x, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s ? have(s) : m.text === '1' ? 'there is' : 'there are'} ${w.text === '还有' ? 'still ' : ''}${countedOf(m)} to ${active(verbsOf(v), 'base', false)}`,
        }
      : null,
  ),
  rule('P', 0.2, '没有|无|暂无|有 N V', (w, n, v) =>
    /^“/.test(n.text)
      ? null
      : {
          text: '',
          say: (s) =>
            `${s ? have(s) : isMany(n) ? 'there are' : 'there is'}${w.text === '有' ? '' : ' no'} ${plainNp(n)} ${
              // 多个域名指向同一网站: they do.
              verbsOf(v)[0]?.state
                ? `that ${active(verbsOf(v), isMany(n) ? 'base' : 'third')}`
                : `to ${active(verbsOf(v), 'base')}`
            }`,
        },
  ),
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
  rule('P', 0.3, '为|是|即为|即|已是|已为 N', (w, n) =>
    w.text === '已为' && /^your /.test(n.text) ? null : copula(nominal(n)),
  ),
  rule('P', 0.2, '应为|必须为|须为|需为|必须是|应是|只能为|只能是 N', (w, n) =>
    copula(n.many ? indefinite(n) : np(n), /只/.test(w.text) ? 'can only' : 'must'),
  ),
  rule('P', 0.2, '不能为|不得为|不可为|不能是|不应为|不可是 N', (_w, n) =>
    copula(nominal(n), 'must not'),
  ),
  rule('P', 0.2, '不能|不得|不可|不应|不要|不宜 A', (_w, a) => copula(a.text, 'must not')),
  rule('P', 0.1, '无权|没有权限|无权限 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'has'} no permission to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '不能为|不得为|不可为 A', (_w, a) => copula(a.text, 'must not')),
  rule('P', 0.3, '不是|并非|非 N', (_w, n) => copula(`not ${nominal(n)}`)),
  rule('P', 0.3, 'A', (a) => copula(a.text)),
  rule('P', 0.3, '已 A', (_w, a) => copula(a.text)),
  rule('P', 0.3, '不|未|并不 A', (_w, a) => copula(`not ${a.text}`)),
  rule('P', 0.3, '需|须|应|必须|需要|务必|要 A', (_w, a) => copula(a.text, 'must')),
  rule('P', 0.3, '是|为 A', (_w, a) => copula(a.text)),
  rule('P', 0.3, '有|具有|存在 N', (_w, n) => ({
    text: '',
    say: (s) =>
      spaced(
        s ? have(s) : isMany(n) ? 'there are' : 'there is',
        n.many || !n.the || indefinite({ ...n, after: '' }) === n.text
          ? plainNp(n).replace(/^following /, 'the following ')
          : `a ${plainNp(n)}`.replace(/^a (?=[aeioAEIO])/, 'an '),
      ),
  })),
  rule('P', 0.3, '没有|无|暂无|不存在|还没有|暂时没有 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', `no ${plainNp(n)}`),
  })),
  rule('P', 0.3, '与|和|同 N 不一致|不符|不相符|不同|不匹配', (w, n) =>
    // 同一款游戏…不同: one game, and nothing that differs from a game.
    w.text === '同' && /(^| of )(a|an|one|1) /.test(n.text + (n.after ?? ''))
      ? null
      : present(simple('match', np(n), { state: true }), true),
  ),
  // 信息不一致: with what, the sentence leaves to whoever reads it.
  rule('P', 0.6, '不一致|不符|不相符|不匹配', () => ({
    text: '',
    say: (s) => `${s && (isMany(s) || s.items) ? 'do' : 'does'} not match`,
  })),
  rule('P', 0.3, '不能|不得|不可|不应 与|和 N 相同|一致|重复', (_w, _x, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  rule('P', 0.3, 'Q', (q) => copula(q.text)),
  rule('P', 0.2, '为|约为|需|一般为|通常为|预计为|是|需为|约|一般需要|需要|约需 Q', (w, q) => ({
    text: '',
    say: (s) =>
      `${s ? (/需/.test(w.text) ? (s && /(duration|period|time|length|age|size|number|date)$/.test(s.text) ? 'must be ' : 'takes ') : `${be(s)} `) : ''}${/一般|通常/.test(w.text) ? 'usually ' : /约/.test(w.text) ? 'about ' : ''}${q.text}`,
  })),
  rule('P', 0.3, 'V 成功', (v) => (lacksObject(verbsOf(v)) ? perfect('')(v, v) : null)),
  rule('P', 0.3, 'V 失败|不成功', (v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `could not be ${passive(verbsOf(v))}${s ? '' : ''}` }
      : null,
  ),
  rule('P', 0.3, 'D P', (d, p) =>
    d.after ||
    // 信息同步可能需要3天: what takes it, not at the same time.
    (d.text === 'at the same time' &&
      /^(you )?(may|takes|needs|is expected)\b/.test(fragmentOr(p, it)))
      ? null
      : {
          ...(p.topic ? { topic: p.topic } : {}),
          text: '',
          say: (s) =>
            /^(still|always|often|usually|already)$/.test(d.text)
              ? fragmentOr(p, s).replace(
                  /^(?:(?:is|are|has|have|must|can|will|cannot) )?/,
                  (first) => `${first}${d.text} `,
                )
              : `${fragmentOr(p, s)} ${d.text}`,
        },
  ),
  rule('P', 0.4, 'P D', (p, d) => ({
    text: '',
    // 发到这里: sent here.
    say: (s) => `${fragmentOr(p, s)} ${d.text}`.replace(/ to (here|there)$/, ' $1'),
  })),
  rule('P', 0.6, 'P 并|且|并且|而且 P', (a, _w, b) => ({
    text: '',
    say: (s) => bothSaid(a, b, s),
  })),
  rule('P', 0.6, 'P 或 P', (a, _w, b) => ({
    text: '',
    say: (s) => bothSaid(a, b, s, 'or'),
  })),
  rule('P', 0.3, '处于 N', (_w, n) => copula(`in ${np(n)}`)),
  rule('P', 0.3, '达|已达|达到|已达到 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', 'reached', np(n)),
  })),
];
