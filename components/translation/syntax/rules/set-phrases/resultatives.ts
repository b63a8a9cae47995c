import { aux, copula, fragment, fragmentOr } from '../../build-clauses';
import { bare, be, isDoer, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What cannot be brought about, as people say it: of a thing, and of whoever reads. */
const unable: Readonly<Record<string, readonly [thing: string, reader: string]>> = {
  看不懂: ['not easy to understand', 'you do not understand'],
  看不明白: ['not easy to understand', 'you do not understand'],
  读不懂: ['not easy to understand', 'you do not understand'],
  传不上去: ['not uploading', 'you cannot upload'],
  传不上: ['not uploading', 'you cannot upload'],
  点不动: ['not clickable', 'you cannot click'],
  想不出来: ['not easy to think of', 'you cannot think of'],
  想不到: ['not easy to think of', 'you cannot think of'],
  刷不出来: ['not loading', 'you cannot load'],
};

/** What was left out, or done wrongly. */
const missed: Readonly<Record<string, string>> = {
  漏选: 'left out',
  漏填: 'left out',
  漏传: 'left out',
  漏写: 'left out',
  漏盖: 'missing',
  少填: 'missing',
  少写: 'missing',
  少传: 'missing',
  错选: 'wrongly selected',
  误选: 'wrongly selected',
  错填: 'wrongly entered',
  误填: 'wrongly entered',
  错写: 'wrongly written',
};

const onBehalf: Readonly<Record<string, string>> = {
  代签: 'signed',
  代办: 'handled',
  代填: 'filled in',
  代做: 'done',
  代拍: 'taken',
  代为签字: 'signed',
  代为办理: 'handled',
  代为核验: 'verified',
};
const deputed = Object.keys(onBehalf).join('|');

/** How an act ends: what does not come about, what was left out, and by whom it is done instead. */
export const resultatives: readonly Rule[] = [
  rule('P', 0.05, Object.keys(unable).join('|'), (w) => ({
    text: '',
    say: (s) => {
      const [thing, reader] = unable[w.text] as readonly [string, string];
      return s && !you(s) && !s.agent
        ? `${be(s)} ${thing}`
        : s
          ? reader.replace(/^you /, '')
          : `${reader} it`;
    },
  })),
  // 备案被驳回了
  rule('P', 0.25, 'P 了', (p) =>
    /^(is|are|has|have|was|were) /.test(fragmentOr(p, { text: 'it' })) ? p : null,
  ),
  // 转移申请已发出, 发起转移
  rule(
    'V',
    0.1,
    '发起|接受|拒绝|取消|同意|申请|撤销 转移|迁移|认领|变更|核验|转出|转入',
    (w, act) =>
      simple(
        {
          发起: 'start',
          接受: 'accept',
          拒绝: 'refuse',
          取消: 'cancel',
          同意: 'agree to',
          申请: 'apply for',
        }[w.text] ?? 'withdraw',
        `the ${{ 转移: 'transfer', 迁移: 'migration', 认领: 'claim', 变更: 'change', 核验: 'verification', 转出: 'transfer out' }[act.text] ?? 'transfer in'}`,
      ),
  ),
  rule('P', 0.6, 'P 、 P', (a, _m, b) => {
    const [x, y] = [fragment(a), fragment(b)];
    return /^(not|no|cannot|must|must not|does not|do not|free|need not)\b/.test(x) &&
      /^(not|no|cannot|must|must not|does not|do not|free|any|need not)\b/.test(y)
      ? { text: '', say: (s) => `${fragmentOr(a, s)} and ${fragmentOr(b, s)}` }
      : null;
  }),
  // “有限”二字
  rule(
    'N',
    0.03,
    'N 二字|两字|两个字|三字|三个字|四字|四个字|一词|一字|几个字|这几个字|这两个字',
    (n) =>
      /^“/.test(n.text) ? { text: `${n.items ? 'words' : 'word'} ${n.text}`, the: true } : null,
  ),
  // 少填“有限”二字, 前置审批类型漏选“出版”
  rule('S', 0.03, `${Object.keys(missed).join('|')} N`, (w, n) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} ${missed[w.text]}`,
  })),
  rule('S', 0.04, `N ${Object.keys(missed).join('|')} N`, (where, w, n) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} ${missed[w.text]} for ${np(where)}`,
  })),
  // 若确无房间号请备注
  rule('C', 0.03, '若确|如确|确|若确实|如确实|确实|如果确实 无|没有 N', (_w, _no, n) => ({
    text: `if there really ${isMany(n) ? 'are' : 'is'} no ${plainNp(n)}`,
  })),
  // 手机号码多次拨打无人接听
  rule(
    'S',
    0.02,
    'N 多次|三次|两次|反复|连续多次|连续三次 拨打|致电|联系|呼叫|电话联系 无人接听|未接通|无法接通|联系不上|无应答|均未接通|均无人接听|未果',
    (n, w) => ({
      text: `${np(n)} ${isMany(n) ? 'were' : 'was'} called ${{ 三次: 'three times', 两次: 'twice', 连续三次: 'three times in a row' }[w.text] ?? 'several times'} without an answer`,
    }),
  ),
  // 核验照人员与身份证不是同一人
  rule('S', 0.03, 'N 与|和|跟|同 N 不是|非|并非|不为 同一人|同一个人|同一人员', (a, _w, b) =>
    a.agent && b.agent ? null : { text: `${np(a)} and ${np(b)} do not show the same person` },
  ),
  // 订单回到草稿状态
  rule('P', 0.05, '回到|恢复到|恢复为|变为|变成|转为|退回到|退回至 N 状态', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'return' : 'returns'} to the ${n.text} status`,
  })),
  // 频繁撤回会影响审核
  rule(
    'S',
    0.05,
    '频繁|多次|反复|重复|随意|擅自|恶意|私自 V 会|将|可能|可能会|将会|均会 V',
    (how, v, w, then) => {
      const act =
        verbsOf(v).length === 1 && !last(v).object && !last(v).tail
          ? named[last(v).lemma]
          : undefined;
      if (lacksObject(verbsOf(then)) || last(then).turned) return null;
      const led = /能/.test(w.text) ? 'may' : 'will';
      const kind =
        {
          频繁: 'frequent',
          多次: 'repeated',
          反复: 'repeated',
          重复: 'repeated',
          恶意: 'malicious',
        }[how.text] ?? 'unauthorized';
      return act && !act.endsWith('ing') ? { text: `${kind} ${act} ${led} ${doIt(then)}` } : null;
    },
  ),
  rule('V', 0.05, '试试|试一下|尝试一下 N', (_w, n) => simple('try', np(n))),
  // 不要由同事代签
  rule('P', 0.03, `不能|不可|不应|不可以|也不要|也不得 由 N ${deputed}`, (_w, _by, n, act) => ({
    text: '',
    say: () => `must not be ${onBehalf[act.text]} by ${nominal(n)} on your behalf`,
  })),
  rule('P', 0.04, `不要|不得|不能|不可|请勿|不应|不可以|禁止|严禁 ${deputed}`, (_w, act) => ({
    text: '',
    say: () => `must not be ${onBehalf[act.text]} on another person's behalf`,
  })),
  rule('C', 0.03, `由 N ${deputed} 的|者`, (_w, n, act) => ({
    text: `if it is ${onBehalf[act.text]} by ${np(n)}`,
    after: '的',
  })),
  rule('P', 0.05, '形如|形式如|格式如|格式类似|类似于 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'look' : 'looks'} like ${plainNp(n)}`,
  })),
  rule(
    'I',
    0.02,
    '仅看|只看|仅显示|只显示|仅查看 驳回|退回|通过|未通过|异常|失败|待办|未读|进行中|已完成|已驳回|已退回',
    (_w, x) => ({
      text: `show ${{ 通过: 'approved', 未通过: 'failed', 异常: 'abnormal', 失败: 'failed', 待办: 'pending', 未读: 'unread', 进行中: 'ongoing', 已完成: 'completed', 退回: 'returned', 已退回: 'returned' }[x.text] ?? 'rejected'} only`,
    }),
  ),
  rule(
    'N',
    0.05,
    '系统自带|系统自带的|自带的|电脑自带的|手机自带的|手机自带|电脑自带 N',
    (_w, n) => (bare(n) ? { ...n, text: `built-in ${n.text}` } : null),
  ),
  rule('V', 0.05, '身着|请着|穿着 N', (_w, n) =>
    simple('wear', n.many || !n.the ? plainNp(n) : nominal(n)),
  ),
  // 可能不够清晰
  rule('P', 0.05, '不够|不太|不是很|不甚 A', (w, a) =>
    copula(w.text === '不够' ? `not ${a.text} enough` : `not very ${a.text}`),
  ),
  rule('P', 0.04, '可能|也许|可能会|或许 不够|不太|不 A', (_w, how, a) => ({
    text: '',
    say: () => `may not be ${a.text}${how.text === '不够' ? ' enough' : ''}`,
  })),
  rule('I', 0.04, '为什么|为何|为啥 一定要|必须|需要|要|一定得|还要|还需要 V', (_w, must, v) => ({
    text: `why must you ${/还/.test(must.text) ? 'also ' : ''}${lacksObject(verbsOf(v)) && !last(v).tail ? doIt(v) : active(verbsOf(v), 'base')}?`,
  })),
  rule(
    'V',
    0.04,
    '对|针对|就 N 进行|开展|做|实施 N 核验|核实|验证|审核|检查|审查|认证|比对|评估|培训|整改|处理',
    (_w, n, _x, what, act) =>
      simple(
        'carry out',
        `${what.text} ${{ 核验: 'verification', 核实: 'verification', 验证: 'verification', 认证: 'verification', 审核: 'review', 检查: 'checks', 审查: 'review', 比对: 'comparison', 评估: 'assessment', 培训: 'training', 处理: 'processing' }[act.text] ?? 'corrections'}`,
        {
          tail: `of ${np(n)}`,
        },
      ),
  ),
  // 需要本人操作: by whom, with no word for it.
  rule('P', 0.05, '需|须|应|必须|需要|请 N 本人|亲自 V', (_w, n, _self, v) =>
    n.agent && !you(n) && lacksObject(verbsOf(v))
      ? aux('must')(_w, addTail(v, `by ${np(n)} in person`))
      : null,
  ),
  rule('N', 0.1, 'N 可见|能看到|看到|所见 的 N', (who, _w, _of, n) =>
    bare(n) && (isDoer(who) || you(who)) ? { ...n, after: ` that ${np(who)} can see` } : null,
  ),
  // 与负责人使用同一证件
  rule(
    'V',
    0.02,
    '与|和|跟|同 N 使用|共用|用|填写|选择 同一|相同的|同样的|一样的|同一个|同一张|同一份 N',
    (_w, a, act, _same, n) =>
      bare(n)
        ? simple(
            { 填写: 'enter', 选择: 'select', 共用: 'share' }[act.text] ?? 'use',
            `the same ${n.text} as ${np(a)}`,
          )
        : null,
  ),
  // 手机扫码拍照
  rule('V', 0.02, '手机扫码|微信扫码|用手机扫码|支付宝扫码|用微信扫码 V', (w, v) =>
    lacksObject(verbsOf(v)) && !last(v).alone && last(v).object !== ''
      ? null
      : {
          text: '',
          verbs: [
            {
              lemma: `scan the QR code${/手机/.test(w.text) ? ' with your phone' : /微信/.test(w.text) ? ' with WeChat' : /支付/.test(w.text) ? ' with Alipay' : ''}`,
              object: '',
              tail: '',
            },
            ...verbsOf(v).map((each, at) => (at === 0 ? { ...each, joint: 'to' } : each)),
          ],
        },
  ),
  // 帮助内容更新于2025年11月
  rule('P', 0.02, '更新于|发布于|创建于|提交于|签发于|修订于|成立于|上线于 N', (w, n) =>
    /^\d/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'were' : 'was'} ${{ 更新: 'updated', 发布: 'published', 创建: 'created', 提交: 'submitted', 签发: 'issued', 修订: 'revised', 成立: 'founded' }[w.text.slice(0, 2)] ?? 'put online'} ${/^\d{4}-\d+-\d+/.test(n.text) ? 'on' : 'in'} ${n.text}`,
        }
      : null,
  ),
  rule('V', 0.03, '委托|授权 N 代办|代为办理|代理', (_w, n) =>
    isDoer(n) || /(part(y|ies)|agent|agency|others)$/.test(n.text)
      ? simple('authorize', `${np(n)} to handle it`)
      : null,
  ),
  rule('P', 0.05, '从未|从没|从没有|从未曾 V', (_w, v) =>
    verbsOf(v)[0]?.state
      ? null
      : {
          text: '',
          say: (s) =>
            lacksObject(verbsOf(v)) && !(s && (you(s) || s.agent))
              ? `${s && isMany(s) ? 'have' : 'has'} never been ${passive(verbsOf(v))}`
              : `${s && (isMany(s) || you(s)) ? 'have' : 'has'} never ${active(verbsOf(v), 'done')}`,
        },
  ),
  // 不能用核准通知书代替证件
  rule('P', 0.02, '不能|不得|不可|不可以 用|以|使用|拿 N 代替|替代|充当 N', (_w, _x, a, _y, b) => ({
    text: '',
    say: () => `cannot use ${nominal(a)} in place of ${np(b)}`,
  })),
  // 无需登录
  rule('P', 0.02, '无需|不用|不需要|无须|不必 登录|注册|付费|充值|预约|排队', (_w, x) => ({
    text: '',
    say: (s) => {
      const what =
        { 登录: 'logon', 注册: 'sign-up', 付费: 'payment', 充值: 'top-up', 预约: 'booking' }[
          x.text
        ] ?? 'queuing';
      return s && !you(s) && !s.agent
        ? `${isMany(s) ? 'need' : 'needs'} no ${what}`
        : s
          ? `need no ${what}`
          : `no ${what} needed`;
    },
  })),
  rule('V', 0.03, '一次|一次就|一次性 通过|过审|审核通过', () =>
    simple('pass', '', { tail: 'in one go' }),
  ),
];
