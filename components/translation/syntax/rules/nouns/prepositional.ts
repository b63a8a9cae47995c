import { joinList } from '../../../core/english';
import { said } from '../../build-clauses';
import {
  bare,
  determined,
  determiner,
  isDoer,
  isMany,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { gerund, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** 订单取消原因, 域名购买日期: what is noted of an act. */
const namedActs: readonly Rule[] = (
  [
    ['时间', 'time'],
    ['日期', 'date'],
    ['方式', 'method'],
    ['状态', 'status'],
    ['结果', 'result'],
    ['原因|理由', 'reason'],
  ] as const
).map(([chinese, english]) =>
  rule('N', 0.1, `N V ${chinese}`, (n, v) => {
    const act = named[last(v).lemma];
    if (!act || verbsOf(v).length > 1 || last(v).object !== null || last(v).tail || !bare(n))
      return null;
    return english === 'reason'
      ? { text: 'reason', the: true, after: ` for ${n.text} ${act}` }
      : { text: `${n.text} ${act} ${english}`, the: true };
  }),
);

/** Nouns with a phrase of their own: in, with, under, on, related to; acts of things, and whether. */
export const prepositional: readonly Rule[] = [
  rule('N', 0.2, 'N 中|中的|进行中的 N', (a, _in, n) =>
    /(review|verification|check|processing|approval)$/.test(a.text) && bare(n)
      ? { ...n, after: ` in ${a.text}` }
      : null,
  ),
  rule('N', 0.2, '不带|不含|不包含|不包括 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` without ${plainNp(a)}` } : null,
  ),
  rule('N', 0.2, '带|带有|附带|附有 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` with ${plainNp(a)}` } : null,
  ),
  rule('N', 0.3, 'N B', (n, b) => ({ ...n, after: (n.after ?? '') + b.text })),
  rule('N', 0.4, 'N 中|内|里|上 的 N', (a, _in, _of, n) =>
    n.after ? null : { ...n, after: ` ${place(a)}` },
  ),
  // 主体名下所有网站
  rule('N', 0.2, 'N 名下|名下的 N', (a, _w, n) =>
    n.after || you(a) ? null : { ...n, after: ` under ${np(a)}` },
  ),
  rule('N', 0.3, 'N 下|名下 的 N', (a, _in, _of, n) =>
    n.after ? null : { ...n, after: ` under ${np(a)}` },
  ),
  rule('N', 0.4, 'D 的 N', (d, _of, n) =>
    /^(in|on|at|within|before|after|with|for|from|to) /.test(d.text) && bare(n)
      ? { ...n, after: ` ${d.text}` }
      : null,
  ),
  rule('N', 0.7, '与|和 N 有关|相关 的 N', (_w, a, _r, _of, n) => ({
    ...n,
    after: ` related to ${np(a)}`,
  })),
  rule('N', 0.3, '与|和|同 N 无关|不相关|没有关系 的 N', (_w, a, _r, _of, n) => ({
    ...n,
    the: false,
    after: `${n.after ?? ''} not related to ${np(a)}`,
  })),
  rule('N', 0.1, 'N 后|末|最后|前 Q', (n, w, q) =>
    q.after === 'character' && !n.after
      ? {
          text: `${w.text === '前' ? 'first' : 'last'} ${/(number|code|id)$/i.test(n.text) ? q.text.replace('character', 'digit') : q.text}`,
          the: true,
          many: true,
          after: ` of ${np(n)}`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 及以上|及以上版本|以上版本|或以上版本|及更高版本|或更高版本', (n) =>
    n.after || n.items ? null : { ...n, text: `${n.text} or later`, the: false },
  ),
  rule('N', 0.05, '关于 规范|加强|做好|开展|推进|启用|停止 N 的 N', (_w, v, what, _of, n) => {
    const act = {
      规范: 'standardizing',
      加强: 'strengthening',
      做好: 'carrying out',
      开展: 'carrying out',
      推进: 'advancing',
      启用: 'starting to use',
    }[v.text];
    return bare(n) ? { ...n, after: ` on ${act ?? 'stopping'} ${np(what)}` } : null;
  }),
  rule('N', 0.1, '关于 V 的 N', (_w, v, _of, n) =>
    bare(n) && !lacksObject(verbsOf(v)) ? { ...n, after: ` on ${gerund(v)}` } : null,
  ),
  rule('N', 0.1, 'N 问题咨询|相关问题咨询|相关问题', (n) => ({
    text: 'questions',
    many: true,
    after: ` about ${n.after ? np(n) : n.text}`,
  })),
  rule('N', 0.2, '至少|最多|不少于|不超过|最少 M N', (w, m, n) =>
    m.after && bare(n)
      ? {
          text: `at ${/少/.test(w.text) ? 'least' : 'most'} ${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          many: m.text !== '1',
        }
      : null,
  ),
  rule('N', 0.1, 'N 次数', (n) =>
    /(verification|logon|recognition|upload|download|reset)$/.test(n.text) && !n.after
      ? { ...n, text: `${n.text} attempts`, many: true }
      : null,
  ),
  rule('N', 0.05, 'N 手持身份证照片|手持身份证照|手持证件照片|手持证件照', (n) =>
    n.agent ? { text: 'photo', the: true, after: ` of ${np(n)} holding the ID card` } : null,
  ),
  rule('N', 0.4, '未被|没有被|尚未被 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` that ${isMany(n) ? 'are' : 'is'} not ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.3, '一个|一条|一份|一笔 N', (_w, n) =>
    n.after && !determined.test(n.text) && !n.many
      ? { ...n, text: `${/^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  // jpg或png格式的图片: what it is in, not whose it is.
  rule('N', 0, 'N 或|和|及|、|/ N 格式的 N', (a, w, b, _w, n) =>
    bare(b) && !n.act
      ? {
          ...n,
          after: ` in ${joinList([...(a.items ?? [a.text]), ...(b.items ?? [b.text])], w.text === '或' ? 'or' : 'and')} format${n.after ?? ''}`,
        }
      : null,
  ),
  rule('N', 0.05, 'N 格式的 N', (form, _w, n) =>
    bare(form) && !n.act ? { ...n, after: ` in ${form.text} format${n.after ?? ''}` } : null,
  ),
  rule('N', 0.05, 'N 等字样|等字眼|等词语|等词|等词汇|等文字', (n) => ({
    text: 'words',
    many: true,
    after: ` such as ${plainNp(n)}`,
  })),
  rule('N', 0.1, 'N 字样', (n) => ({
    text: n.items
      ? `the words ${n.text}`
      : `the word ${/^“/.test(n.text) ? n.text : `“${n.text}”`}`,
  })),
  rule('N', 0.2, '盖章后的|盖章的|已盖章的|签字盖章后的|签字盖章的|签字后的|签字的 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${[/签/.test(w.text) ? 'signed' : '', /盖/.test(w.text) ? 'stamped' : ''].filter(Boolean).join(' and ')} ${n.text}`,
        }
      : null,
  ),
  // 证书上登记的法定代表人
  rule('N', 0.2, 'N 上|中|里|内 V 的 N', (where, _in, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1 && !last(v).tail
      ? { ...n, after: ` ${passive(verbsOf(v))} ${place(where)}` }
      : null,
  ),
  // 维护期间提交的订单
  rule('N', 0.2, 'C V 的 N', (when, v, _of, n) =>
    /^(during|before|after) /.test(when.text) && !when.after && lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} ${when.text}` }
      : null,
  ),
  // 对个人备案的要求
  rule('N', 0.1, '对|对于|针对 N 的 要求|规定|规则|政策|限制|标准', (_w, n, _of, what) => ({
    text:
      { 要求: 'requirements', 规定: 'rules', 规则: 'rules', 政策: 'policy', 限制: 'limits' }[
        what.text
      ] ?? 'standards',
    the: true,
    many: what.text !== '政策',
    after: ` for ${indefinite(n)}`,
  })),
  // 光线充足的环境, 字迹清晰的照片
  rule('N', 0.15, 'N A 的 N', (a, how, _of, n) =>
    bare(n) && bare(a) && !a.agent && !isDoer(a) && !/(ly|less)$/.test(how.text)
      ? { ...n, after: ` with ${how.text} ${a.text}` }
      : null,
  ),
  // 购买时长在三个月以上的实例
  rule('N', 0.15, 'N 在|为|是|达到|达|不少于|不低于|超过|大于 Q 的 N', (a, x, q, _of, n) =>
    bare(n) && bare(a) && !a.agent
      ? {
          ...n,
          after: ` whose ${a.text} is ${/[少低]/.test(x.text) ? 'at least ' : /[超大]/.test(x.text) ? 'more than ' : ''}${q.text}`,
        }
      : null,
  ),
  rule('N', 0.3, 'N M', (n, m) =>
    m.after && !/[行列位名]/.test(m.after) && bare(n) && !n.items && !you(n) && /^\d/.test(m.text)
      ? { text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.1, '凡|凡是 N', determiner('any')),
  rule('N', 0.1, '凡|凡是 N', (_w, n) =>
    n.after && !determined.test(n.text) ? { ...n, text: `any ${n.text}`, the: false } : null,
  ),
  rule('N', 0.05, '下一个工作日|次一工作日|下个工作日|下一工作日', () => ({
    text: 'next business day',
    the: true,
  })),
  ...namedActs,
  rule('N', 0.6, '是否 P', (_w, p) => ({ text: `whether ${said(p)}` })),
  rule('N', 0.6, 'N 是否 P', (n, _w, p) => ({ text: `whether ${said(p, n)}` })),
];
