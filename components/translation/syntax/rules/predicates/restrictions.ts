import { aux, copula } from '../../build-clauses';
import { be, countedOf, have, isDoer, isMany, nominal, place, plainNp } from '../../build-nouns';
import { gerund, last, named, quantify, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

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

/** Limits, what is not supported or is taken away, and what is still to be done. */
export const restrictions: readonly Rule[] = [
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
];
