import { copula, unsaid } from '../../build-clauses';
import { bare, have, isMany, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural } from '../../phrase';

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

/** How often, while and within what; how much of it, and who does or may not. */
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
  rule('S', 0.1, '须|需|需要|务必|应 N A', (_m, n, a) =>
    bare(n) &&
    !n.agent &&
    !n.act &&
    /(text|content|background|lighting|handwriting|image|picture|font|words|photo|corners|format|information|tone|color|size)s?$/.test(
      n.text,
    )
      ? { text: `${np(n)} must be ${a.text}` }
      : null,
  ),
  // 须为本单位注册
  rule(
    'P',
    0.02,
    '须为|需为|应为|必须为|必须由|须由|需由|应由|应当为|必须是|须是 N 注册|所有|持有|办理|申请|购买|拍摄|提供',
    (_m, n, act) =>
      you(n) || n.text === 'oneself'
        ? null
        : {
            text: '',
            say: () =>
              `must be ${{ 注册: 'registered', 所有: 'owned', 持有: 'held', 办理: 'obtained', 申请: 'applied for', 购买: 'bought', 拍摄: 'taken' }[act.text] ?? 'provided'} by ${np(n)}`,
          },
  ),
  rule(
    'P',
    0.02,
    '处于|须处于|需处于|应处于|必须处于|保持 可正常使用|正常使用|可用|有效|开机|畅通|正常|可接听|可访问|关闭 状态|的状态',
    (w, how) => {
      const state =
        {
          可正常使用: 'usable',
          正常使用: 'usable',
          可用: 'usable',
          有效: 'valid',
          开机: 'switched on',
          畅通: 'reachable',
          可接听: 'reachable',
          可访问: 'accessible',
          关闭: 'closed',
        }[how.text] ?? 'normal';
      return copula(state, /须|需|应|保持/.test(w.text) ? 'must' : '');
    },
  ),
  // 与填写姓名不符
  rule(
    'S',
    0.3,
    'N 与|和|同 填写|所填|输入|录入|填报|登记|您填写|您输入 N 不符|不一致|不匹配|一致|相符',
    (a, _w, act, b, how) =>
      bare(b)
        ? {
            text: `${np(a)} ${/不/.test(how.text) ? `${isMany(a) ? 'do' : 'does'} not match` : isMany(a) ? 'match' : 'matches'} the ${/登/.test(act.text) ? 'registered' : 'entered'} ${b.text}`,
          }
        : null,
  ),
  // 超过有效期未核验的订单
  rule('N', 0.03, '超过|超|超出|逾|满 Q 未|没有|仍未|尚未 V 的 N', (_w, q, _not, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` not ${passive(verbsOf(v))} for more than ${q.text}` }
      : null,
  ),
  rule(
    'N',
    0.03,
    '超过|超|超出|逾|过了 N 未|没有|仍未|尚未 V 的 N',
    (_w, limit, _not, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n) && /(period|time|limit|deadline|date)$/.test(limit.text)
        ? { ...n, after: ` not ${passive(verbsOf(v))} within ${np(limit)}` }
        : null,
  ),
  // 核验失败超过5次
  rule(
    'S',
    0.03,
    'V 失败|错误|不通过|未通过 超过|达到|达|连续|连续超过|累计|累计超过|满 Q',
    (v, _fail, than, q) => {
      const act =
        verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : undefined;
      return act && q.after === 'time'
        ? {
            text: `the ${act} has failed ${/超/.test(than.text) ? 'more than ' : ''}${q.text}${/连续/.test(than.text) ? ' in a row' : ''}`,
          }
        : null;
    },
  ),
  // 稍后会有客服致电
  rule('S', 0.2, '会有|将有|将会有|稍后会有|届时会有|随后会有|会安排|将安排 N V', (w, n, v) =>
    n.agent && !verbsOf(v)[0]?.state
      ? {
          text: `${/^稍|随/.test(w.text) ? 'later, ' : /届/.test(w.text) ? 'then, ' : ''}${np(n)} will ${active(verbsOf(v), 'base')}`,
        }
      : null,
  ),
  // 如无固定电话
  rule('C', 0.02, '如无|若无|如没有|若没有|如果没有|若您没有|如您没有|如果您没有 N', (_if, n) =>
    /(landline|phone|number|email|email address|fax|license|seal|permit|extension|document|card|code|certificate|website|App|domain name|server|account|department|unit|organization|website)$/.test(
      n.text,
    ) && !n.after
      ? { text: `if there is no ${plainNp(n)}` }
      : null,
  ),
  // 以个人名义备案
  rule(
    'D',
    0.02,
    '以|用 个人|企业|单位|公司|个体户|个体工商户|组织 名义|的名义|身份|的身份',
    (_w, who) => ({
      text: `as ${{ 个人: 'an individual', 企业: 'an enterprise', 公司: 'a company', 个体户: 'a sole trader', 个体工商户: 'a sole trader' }[who.text] ?? 'an organization'}`,
    }),
  ),
  rule('P', 0.05, '不接受|不允许|不支持|暂不允许|暂不支持 N D V', (_w, n, d, v) =>
    (n.agent ||
      /(trader|individual|enterprise|organization|company|resident|national)s?$/.test(n.text)) &&
    /^(as|in|with|by) /.test(d.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? (isMany(s) ? 'do not allow' : 'does not allow') : 'it is not allowed for'} ${np(n)} to ${lacksObject(verbsOf(v)) && last(v).lemma === 'file' ? 'file' : active(verbsOf(v), 'base')} ${d.text}`,
        }
      : null,
  ),
  // 占画面三分之二以上
  rule(
    'P',
    0.03,
    '占|须占|需占|应占|应占据|约占|占据 N 三分之二|二分之一|三分之一|四分之三|一半|二分之一 以上|左右',
    (w, n, part, more) => ({
      text: '',
      say: (s) =>
        `${/[须需应]/.test(w.text) ? 'must take up' : s && isMany(s) ? 'take up' : 'takes up'} ${/上/.test(more.text) ? 'at least ' : 'about '}${{ 三分之二: 'two thirds', 三分之一: 'a third', 四分之三: 'three quarters' }[part.text] ?? 'half'} of ${np(n)}`,
    }),
  ),
  // 处于经营异常名录中
  rule('P', 0.05, '处于|被列入|已列入|已被列入|列入了 N 中|内|之中|里|之内', (w, n) =>
    /list$/.test(n.text) || /^list of/.test(n.text)
      ? copula(`${/列/.test(w.text) ? 'put ' : ''}on ${np(n)}`)
      : null,
  ),
  rule('P', 0.05, '被列入|已列入|已被列入|已纳入|被纳入 N', (_w, n) =>
    /list$/.test(n.text) || /^list of/.test(n.text)
      ? { text: '', say: (s) => `${s ? `${have(s)} been ` : ''}put on ${np(n)}` }
      : null,
  ),
  // 拍照/扫描原件
  rule(
    'V',
    0.02,
    '拍照/彩色扫描|拍照/扫描|拍照或扫描|拍摄或扫描|扫描/拍照|扫描或拍照|拍摄/扫描|拍照或彩色扫描|扫描或拍摄 N',
    (w, n) =>
      /(document|license|card|certificate|passport|letter|original|permit|front|back|page)s?$/.test(
        n.text,
      ) || n.after
        ? simple(/彩/.test(w.text) ? 'photograph or color-scan' : 'photograph or scan', np(n))
        : null,
  ),
  rule(
    'P',
    0.02,
    '须|应当|应|必须|需|需要 以 N 为|作为 后缀|结尾|开头|前缀 进行备案|备案|注册|申请|命名',
    (_m, _with, n, _as, what) => ({
      text: '',
      say: () => `must ${/[后结]/.test(what.text) ? 'end' : 'start'} with ${indefinite(n)}`,
    }),
  ),
  rule('N', 0.02, '最近一次|上一次|最新一次 N', (w, n) =>
    bare(n) && !n.many
      ? { ...n, text: `${/上/.test(w.text) ? 'previous' : 'latest'} ${n.text}`, the: true }
      : null,
  ),
  rule('N', 0.03, 'N 正副本|正、副本|正本和副本|正本及副本|正本与副本', (n) => ({
    text: 'original and duplicate',
    the: true,
    many: true,
    after: ` of ${np(n)}`,
  })),
  // 正面朝上的证件
  rule('N', 0.02, '正面朝上|头像朝上|人像朝上|正面向上|朝上 的 N', (_w, _of, n) =>
    bare(n) ? { ...n, after: ' facing up' } : null,
  ),
  // 护照号码请区分大小写
  rule('S', 0.02, 'N 区分大小写|请区分大小写|注意区分大小写|请注意大小写|严格区分大小写', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} case-sensitive`,
  })),
  // 多个IP请换行填写
  rule('V', 0.02, '换行填写|换行输入|分行填写|分行输入|每行填写一个|另起一行填写', () =>
    simple('enter', 'each on a new line'),
  ),
  rule('D', 0.1, '在|于 N 期间|过程中|期间内', (_at, n) =>
    /(filing|review|verification|use|period|maintenance|change|application|process|check)$/.test(
      n.text,
    ) && !n.after
      ? { text: `during ${np(n)}` }
      : null,
  ),
  // 备案通过前请勿解析域名
  rule(
    'I',
    0.02,
    'N 通过|成功|完成 前|之前|后|之后 请勿|不要|切勿|勿|请|请您 V',
    (n, how, when, x, v) =>
      /(filing|review|verification|check|approval|application|change)$/.test(n.text) && !n.after
        ? {
            text: `${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} is ${/过/.test(how.text) ? 'approved' : 'complete'}, ${/勿|不/.test(x.text) ? 'do not ' : ''}${doIt(v)}`,
          }
        : null,
  ),
  // 须为本人现场拍摄
  rule(
    'P',
    0.01,
    '须为|应为|必须为|需为|须由|应由|需由|必须由 本人|负责人本人|法人本人 现场|近期|亲自|实时|当场 拍摄|拍照|录制',
    (_m, who, how, act) => ({
      text: '',
      say: () =>
        `must be ${/录/.test(act.text) ? 'recorded' : 'taken'} ${{ 近期: 'recently', 亲自: 'in person', 实时: 'live' }[how.text] ?? 'on site'} by ${{ 本人: 'you in person', 负责人本人: 'the person in charge in person' }[who.text] ?? 'the legal representative in person'}`.replace(
          'in person by',
          'by',
        ),
    }),
  ),
  rule('C', 0.05, 'V 后|之后|完成后 如需|若需|如果需要|如要|若要|如果要|如想 V', (a, _x, _if, b) =>
    verbsOf(a)[0]?.state ? null : { text: `to ${doIt(b)} after ${gerund(a)}` },
  ),
  // 日期须为近一个月内
  rule(
    'P',
    0.02,
    '须为|应为|需为|必须为|须在|应在|需在|必须在 近|最近 Q 内|以内|之内',
    (_m, _near, q) => ({
      text: '',
      say: () => `must be within the last ${q.text}`,
    }),
  ),
];
