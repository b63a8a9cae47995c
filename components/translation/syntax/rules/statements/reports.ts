import { fronted, said, unsaid } from '../../build-clauses';
import { authority, bare, be, have, isDoer, isMany, nominal, plainNp } from '../../build-nouns';
import { gerund, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** What a page reports: what contains what, who is told, what was returned; how a sentence goes on. */
export const reports: readonly Rule[] = [
  rule(
    'S',
    0.1,
    'N 中|内|里|中均|内均|中都|中一律|中也 不能|不得|请勿|不可|不要|不应 出现|包含|含有|有|使用 N',
    (n, _a, _b, _c, what) => ({ text: `${np(n)} must not contain ${indefinite(what)}` }),
  ),
  rule('S', 0.05, 'N 发送|获取|请求 频繁|过于频繁|太频繁', (n) => ({
    text: `${np(n)} ${have(n)} been requested too often`,
  })),
  rule('S', 0.1, 'N 中|内|里|下 包含|含有|含|出现 N', (n, _w, _v, what) => ({
    text: `${np(n)} ${isMany(n) ? 'contain' : 'contains'} ${indefinite(what)}`,
  })),
  rule('S', 0.1, 'N 中|内|里|下 已存在|已有|已经有|存在|有 N', (n, _w, v, what) => ({
    text: `${np(n)} ${v.text.startsWith('已') ? 'already ' : ''}${have(n)} ${what.many ? plainNp(what) : nominal(what)}`,
  })),
  rule(
    'S',
    0.05,
    'N 将通过|会通过|将以|将会通过|通过 短信|邮件|电子邮件|电话|站内信|短信形式|邮件形式|短信方式|短信和邮件 通知您|通知到您|告知您|通知你|发送给您',
    (n, _w, way) => ({
      text: `${n.text === 'we' ? 'we will notify you' : n.agent || isDoer(n) ? `${np(n)} will notify you` : `you will be notified of ${np(n)}`} ${/短信和/.test(way.text) ? 'by SMS and email' : /短信/.test(way.text) ? 'by SMS' : /邮/.test(way.text) ? 'by email' : /电话/.test(way.text) ? 'by phone' : 'by message'}`,
    }),
  ),
  rule('S', 0.05, '有 N 未|尚未|没有|还未 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `some ${plural(n.text)} have not been ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('S', 0.05, '已退回修改|退回修改|已驳回修改', () => ({ text: 'returned for changes' })),
  rule('S', 0.1, 'N 退回|驳回', (n, w) =>
    /(filing|order|application)$/.test(n.text)
      ? { text: `${n.text} ${/退/.test(w.text) ? 'returned' : 'rejected'}` }
      : // 管局退回: a state, by whom.
        authority.test(n.text) && bare(n) && !/(verification|preliminary) review$/.test(n.text)
        ? { text: `${/退/.test(w.text) ? 'returned' : 'rejected'} by ${np(n)}` }
        : null,
  ),
  rule('S', 0.1, 'C 暂停|停止|恢复 N', (c, w, n) => ({
    text: fronted(
      c,
      `${np(n)} ${be(n)} ${/暂/.test(w.text) ? 'paused' : /停/.test(w.text) ? 'stopped' : 'resumed'}`,
    ),
  })),
  rule(
    'S',
    0.05,
    '电话|手机|您的电话|电话抽查|抽查电话|管局抽查电话|电话核实|核实电话|核验电话|回访电话|电话回访|电话核验|审核电话 未接通|无人接听|无法接通|未能接通|没人接|没接通|打不通|未接|无人应答',
    (w) => ({
      text: `the ${/抽查/.test(w.text) ? 'spot-check ' : /核/.test(w.text) ? 'verification ' : /回访/.test(w.text) ? 'follow-up ' : ''}call was not answered`,
    }),
  ),
  rule('S', 0.1, 'N 发送|操作|获取|请求|提交|登录 频繁|过于频繁|太频繁', (n) => ({
    text: `too many requests: ${np(n)}`,
  })),
  rule(
    'S',
    0.05,
    '本人承诺|我承诺|我司承诺|本单位承诺|本公司承诺|我方承诺|我单位承诺 S',
    (_w, s) => ({
      text: `I declare that ${s.text}`,
    }),
  ),
  rule('S', 0.1, 'N 填写|输入|录入 A', (n, _w, a) => ({ text: `${np(n)} ${be(n)} ${a.text}` })),
  rule('S', 0.1, '未满|不满 Q P', (_w, q, p) =>
    q.after === 'year old'
      ? { text: said(p, { text: `anyone under ${/\d+/.exec(q.text)?.[0]}`, agent: true }) }
      : null,
  ),
  rule('S', 0.1, 'S 即可', (s) => s),
  rule('S', 0.2, '此处|这里|此处会|此处将 显示 N', (_w, _x, n) => ({
    text: `${np(n)} ${be(n)} shown here`,
  })),
  rule('S', 0.2, 'N 输入错误次数过多|错误次数过多|输错次数过多', (n) => ({
    text: `too many wrong entries of ${np(n)}`,
  })),
  rule('S', 0.2, '否则|不然 S', (_w, s) => ({ text: `otherwise ${s.text}` })),
  rule('S', 0.2, '否则|不然 P', (_w, p) => ({
    text: `otherwise ${unsaid(p)}`,
  })),
  rule('S', 0.2, '但|但是 S', (_w, s) => ({ text: `but ${s.text}` })),
  rule('S', 0.2, '且|并且|并 S', (_w, s) => ({ text: `and ${s.text}` })),
  rule('S', 0.3, '以便|便于 S', (_w, s) => ({ text: `so that ${s.text}` })),
  rule('S', 0.1, 'N 建议|建议您|推荐 V', (n, _w, v) => ({
    text: `for ${np(n)}, we recommend ${gerund(v)}`,
  })),
  rule('S', 0.1, 'V 后 系统自动|自动|将自动|会自动|系统会自动 V', (a, _x, w, b) =>
    lacksObject(verbsOf(b)) ||
    !last(b).object ||
    /^(go|enter|proceed|move|jump|switch)\b/.test(last(b).lemma)
      ? null
      : {
          text: `after ${gerund(a)}, ${last(b).object} ${/将|会/.test(w.text) ? 'will be' : 'is'} ${passive([{ ...last(b), object: '' }])} automatically`,
        },
  ),
];
