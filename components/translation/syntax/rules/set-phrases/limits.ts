import { unsaid } from '../../build-clauses';
import { bare, isMany, you } from '../../build-nouns';
import { doIt, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** A number's place in a row: 1st, 2nd, 11th. */
const ordinal = (amount: string): string => {
  const tens = /1\d$/.test(amount);
  const end = tens ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[amount.slice(-1)] ?? 'th');
  return `${amount}${end}`;
};

/** 第6次验证时: on the 6th attempt to verify. */
function attempted(m: Phrase, v: Phrase, when: Phrase, failed = ''): Phrase | null {
  const single = verbsOf(v).length === 1 && !last(v).object && !last(v).tail;
  if (!single || !/^\d+$/.test(m.text)) return null;
  const word = /后/.test(when.text) ? 'after' : /起|始/.test(when.text) ? 'from' : 'on';
  return {
    text: `${word} the ${ordinal(m.text)} ${failed}attempt to ${last(v).lemma.replace(/ _/, '')}`,
  };
}

/** How often, while and within what; how much of it, and what it may be due to. */
export const limits: readonly Rule[] = [
  // 在第6次验证时
  rule('C', 0.02, '在|于|从 第 M 次 V 时|后|之后|开始|起', (_at, _nth, m, _times, v, when) =>
    attempted(m, v, when),
  ),
  rule('C', 0.03, '第 M 次 V 时|后|之后|开始|起', (_nth, m, _times, v, when) =>
    attempted(m, v, when),
  ),
  // 在验证码有效期内（24小时）
  rule('D', 0.03, '在|于 N 有效期内|有效期限内|有效时间内 B', (_at, n, _valid, b) => ({
    text: `while ${np(n)} ${isMany(n) ? 'are' : 'is'} valid${b.text}`,
  })),
  rule('D', 0.05, '在|于 N 有效期内|有效期限内|有效时间内', (_at, n) => ({
    text: `while ${np(n)} ${isMany(n) ? 'are' : 'is'} valid`,
  })),
  // 在网站开通之日起30日内
  rule(
    'D',
    0.03,
    '在|自|于|从 N 开通|上线|通过|生效|下发|成立|注册|变更|签发|到期|过期 之日起|之日算起|后|之后 Q 内|之内|以内',
    (_at, n, act, _from, q) => ({
      text: `within ${q.text} after ${np(n)} ${
        {
          开通: 'opens',
          上线: 'goes online',
          通过: 'is approved',
          生效: 'takes effect',
          下发: 'is issued',
          成立: 'is founded',
          注册: 'is registered',
          变更: 'changes',
          签发: 'is issued',
        }[act.text] ?? 'expires'
      }`,
    }),
  ),
  // 单次订单中新增域名不可超过3个
  rule(
    'S',
    0.03,
    'N 中|内|里|下 新增|添加|上传|填写|提交|绑定|备案 N 不得超过|不可超过|不能超过|不可以超过|最多|不超过|最多不超过 M',
    (where, _in, act, n, _not, m) => ({
      text: `at most ${m.text} ${m.text === '1' ? n.text : plural(n.text)}${n.after ?? ''} can be ${{ 上传: 'uploaded', 填写: 'entered', 提交: 'submitted', 绑定: 'linked', 备案: 'filed' }[act.text] ?? 'added'} in ${np(where)}`,
    }),
  ),
  // 执照上有好几个号码
  rule(
    'S',
    0.03,
    'N 上|中|里|内 有 好几个|几个|多个|两个|好多|不止一个|很多|许多 N',
    (where, _on, _has, how, n) => ({
      text: `there are ${{ 两个: 'two', 好多: 'many', 很多: 'many', 许多: 'many', 不止一个: 'more than one' }[how.text] ?? 'several'} ${how.text === '不止一个' ? n.text : plural(n.text)} on ${np(where)}`,
    }),
  ),
  // 须与负责人手机号不同
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|应当 与|和|同|跟 N 不同|不相同|区别|有区别|不一样|区分开|不重复',
    (_m, _w, n) => ({
      text: '',
      say: () => `must differ from ${np(n)}`,
    }),
  ),
  // 包月3个月以上的服务器
  rule('N', 0.03, '包月|包年|包年包月|订购|订购时长|购买时长 Q 的 N', (_w, q, _of, n) =>
    bare(n) && /^(month|year|day)$/.test(q.after ?? '')
      ? { ...n, after: ` with a subscription of ${q.text}` }
      : null,
  ),
  rule(
    'I',
    0.02,
    'N 勾选|选择|选|请勾选|请选择 以上都不涉及|以上均不涉及|以上都不是|以上均无|以上皆无 即可|就可以|就行',
    (n) => ({
      text: `for ${np(n)}, just select “None of the above”`,
    }),
  ),
  // 请根据驳回建议，…
  rule('C', 0.1, '请|请您 根据|按照|参照|依据 N', (_please, _w, n) =>
    /(suggestions?|suggested|requirements?|instructions|prompts?|notice|opinions?|comments?|rules?|reason)\b/.test(
      `${n.text}${n.after ?? ''}`,
    ) && !/ for /.test(n.after ?? '')
      ? { text: `according to ${np(n)}` }
      : null,
  ),
  // 可备案的域名
  rule(
    'N',
    0.05,
    '可备案|可用于备案|可正常备案|能备案|支持备案|可备案的|能备案的|可用于备案的|支持备案的 N',
    (w, n) =>
      bare(n) && !n.agent && !/(number|code|status|type|province|region)s?$/.test(n.text)
        ? { ...n, after: ` that can be ${/用于/.test(w.text) ? 'used for filing' : 'filed'}` }
        : null,
  ),
  // 网站在取得备案号之前
  rule('C', 0.05, 'N 在|于 V 前|之前|后|之后', (n, _at, v, when) =>
    /^(get|obtain|pass|complete|receive|finish)\b/.test(last(v).lemma) && last(v).object && !n.after
      ? {
          text: `${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${active(verbsOf(v), isMany(n) || you(n) ? 'base' : 'third')}`,
        }
      : null,
  ),
  rule(
    'S',
    0.02,
    '电话|手机|联系电话|手机号|您的电话|负责人电话 不通|打不通|无法接通|关机|停机|空号 或|或者|、 无人接听|无人应答|没人接|无人接',
    (_phone, how) => ({
      text: `the phone ${{ 关机: 'is off', 停机: 'is out of service', 空号: 'number does not exist' }[how.text] ?? 'cannot be reached'}, or nobody answers`,
    }),
  ),
  // 主体下其他网站
  rule('N', 0.03, 'N 下|名下 其他|其它|的其他|的其它|其余 N', (a, _under, _other, n) =>
    n.after || you(a)
      ? null
      : { ...n, text: `other ${plural(n.text)}`, many: true, the: false, after: ` under ${np(a)}` },
  ),
  // 可能是服务器到期导致
  rule(
    'P',
    0.03,
    '可能是|是|可能由|可能是由|可能是由于|是由|是由于|可能因|或因 S 导致|造成|引起|所致|导致的|引起的|造成的',
    (w, s) => ({
      text: '',
      say: (of) =>
        `${/可能|或/.test(w.text) ? 'may be' : of && isMany(of) ? 'are' : 'is'} because ${s.text}`,
    }),
  ),
  rule(
    'P',
    0.04,
    '可能是|是|可能由|可能是由|可能是由于|是由|是由于|可能因|或因 N 导致|造成|引起|所致|导致的|引起的|造成的',
    (w, n) => ({
      text: '',
      say: (of) =>
        `${/可能|或/.test(w.text) ? 'may be' : of && isMany(of) ? 'are' : 'is'} caused by ${np(n)}`,
    }),
  ),
  // 授权码无效可能是服务器到期导致
  rule(
    'S',
    0.04,
    'S 可能是|可能由|可能是由|可能是由于|可能因|或因|一般是|通常是|多是 S 导致|造成|引起|所致|导致的|引起的|造成的',
    (s, w, why) =>
      /^(if|and|or|but|because|when) /.test(`${s.text} ${why.text}`)
        ? null
        : {
            text: `${s.text}, ${/可能|或/.test(w.text) ? 'possibly' : 'usually'} because ${why.text}`,
          },
  ),
  rule(
    'S',
    0.05,
    'S 可能是|可能由|可能是由|可能是由于|可能因|或因|一般是|通常是|多是 N 导致|造成|引起|所致|导致的|引起的|造成的',
    (s, w, why) =>
      /^(if|and|or|but|because|when) /.test(s.text)
        ? null
        : {
            text: `${s.text}, ${/可能|或/.test(w.text) ? 'possibly' : 'usually'} because of ${np(why)}`,
          },
  ),
  rule(
    'S',
    0.06,
    'P 可能是|可能由|可能是由|可能是由于|可能因|或因|一般是|通常是|多是 N 导致|造成|引起|所致|导致的|引起的|造成的',
    (p, w, why) => ({
      text: `${unsaid(p)}, ${/可能|或/.test(w.text) ? 'possibly' : 'usually'} because of ${np(why)}`,
    }),
  ),
  rule(
    'C',
    0.03,
    '在|于 第 M 次 V 失败|错误|不通过|未通过 后|之后|时',
    (_at, _nth, m, _times, v, _fail, when) => attempted(m, v, when, 'failed '),
  ),
  rule(
    'C',
    0.04,
    '第 M 次 V 失败|错误|不通过|未通过 后|之后|时',
    (_nth, m, _times, v, _fail, when) => attempted(m, v, when, 'failed '),
  ),
  // 若您未在24小时内完成验证
  rule('C', 0.03, '若您|如您|如果您|若|如|如果|您|一旦 未|没有|未能|没能 D V', (_if, _not, d, v) =>
    /^(within|before|in|by|on|after) /.test(d.text) && !d.after && !verbsOf(v)[0]?.state
      ? { text: `if you do not ${doIt(v)} ${d.text}` }
      : null,
  ),
  rule('C', 0.02, 'C 或|或者 V 失败|不成功|未通过|不通过', (c, _or, v) => {
    const act =
      verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : undefined;
    return act && /^if /.test(c.text) && !c.after
      ? { text: `${c.text}, or if the ${act} fails` }
      : null;
  }),
  rule('C', 0.1, 'C 或|或者 S', (c, _or, s) =>
    /^if /.test(c.text) && !c.after && !/^(if|and|or|but|because|when|after|before) /.test(s.text)
      ? { text: `${c.text}, or if ${s.text}` }
      : null,
  ),
];
