import { copula } from '../../build-clauses';
import { bare, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';
import { fact } from './words';

/** How a matter goes on: what was found of it, who is told and who must act, and what comes then. */
export const proceedings: readonly Rule[] = [
  rule('N', 0.05, 'M 和|、|或|及|与 M 端口|号端口', (a, w, b) => ({
    text: `ports ${a.text} ${w.text === '或' ? 'or' : 'and'} ${b.text}`,
    many: true,
  })),
  rule(
    'C',
    0.05,
    '如果|如|若|如果您|如您|若您 使用的是|用的是|选择的是|选的是|填写的是|填的是|上传的是|购买的是 N',
    (_w, act, n) => ({
      text: `if you ${/用/.test(act.text) ? 'use' : /选/.test(act.text) ? 'select' : /填/.test(act.text) ? 'enter' : /传/.test(act.text) ? 'upload' : 'buy'} ${nominal(n)}`,
    }),
  ),
  rule(
    'C',
    0.04,
    '对|对于|如对|若对 N 不服|不满意|不认可|有争议|有不同意见|存疑|不服从 的',
    (_w, n) => ({
      text: `if you disagree with ${np(n)}`,
      after: '的',
    }),
  ),
  rule(
    'C',
    0.04,
    '委托办理|代办|代为办理|委托他人办理|由他人代办|委托代理人办理|他人代办 的|时|的话',
    () => ({
      text: 'if someone else handles it for you',
      after: '的',
    }),
  ),
  rule(
    'N',
    0.05,
    '实际|真正|最终 使用|拥有|管理|运营|控制|经营|维护 N 的 单位|个人|人|企业|公司|主体|用户',
    (how, act, n, _of, who) => ({
      text:
        {
          个人: 'individual',
          人: 'person',
          企业: 'enterprise',
          公司: 'company',
          主体: 'entity',
          用户: 'user',
        }[who.text] ?? 'organization',
      the: true,
      after: ` that ${how.text === '最终' ? 'finally' : 'actually'} ${{ 使用: 'uses', 拥有: 'owns', 管理: 'manages', 控制: 'controls', 维护: 'maintains' }[act.text] ?? 'runs'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'N 已|已经|连续|已连续 超过|达|满|逾 Q 无法|不能|打不开 访问|打开|联系|使用',
    (n, _w, than, q, _x, act) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${{ 联系: 'reachable', 使用: 'usable' }[act.text] ?? 'accessible'} for ${/超|逾/.test(than.text) ? 'more than ' : ''}${q.text}`,
    }),
  ),
  rule('S', 0.05, 'N 已|已经 Q 未|没有|没 V', (n, _w, q, _x, v) =>
    lacksObject(verbsOf(v)) && !n.agent && /(day|week|month|year|hour)/.test(q.after ?? '')
      ? {
          text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} for ${q.text}`,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    '我们|平台|系统|我司|我方|后台 检测到|发现|监测到|注意到|识别到|巡查发现|监测发现 S',
    (_who, _w, s) => ({
      text: `we found that ${s.text}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '什么情况下|哪些情况下|什么情况|何时|什么时候|在什么情况下|哪种情况下 N 会被|将被|可能会被|可能被|会 V',
    (_w, n, how, v) =>
      lacksObject(verbsOf(v)) && !n.agent
        ? {
            text: `when ${/可能/.test(how.text) ? 'may' : 'will'} ${np(n)} be ${passive(verbsOf(v))}?`,
          }
        : null,
  ),
  rule(
    'S',
    0.04,
    '需双方|须双方|需经双方|双方均需|双方都要|需要双方|双方都需 同意|确认|签字|盖章|签字确认|签字盖章',
    (_w, act) => ({
      text: `both parties must ${{ 同意: 'agree', 确认: 'confirm it', 签字: 'sign it', 盖章: 'stamp it', 签字盖章: 'sign and stamp it' }[act.text] ?? 'sign to confirm it'}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '当场|当日|即时|现场|当天|当即 受理|办结|办理|审核|答复|领取|发证',
    (when, act) => ({
      text: '',
      say: (s) =>
        `${s ? (isMany(s) ? 'are' : 'is') : 'is'} ${{ 受理: 'accepted', 办结: 'completed', 办理: 'handled', 审核: 'reviewed', 答复: 'answered', 领取: 'collected' }[act.text] ?? 'issued'} ${{ 当日: 'the same day', 当天: 'the same day', 即时: 'at once', 当即: 'at once' }[when.text] ?? 'on the spot'}`,
    }),
  ),
  // 须在工商系统可查询到信息后再备案: only then.
  rule('P', 0.05, '须|需|应|必须|要|需要|应当 C 再|才|方可|才可 V', (_m, c, _w, v) =>
    /^after /.test(c.text) && !c.after && lacksObject(verbsOf(v))
      ? { text: '', say: () => `must be ${passive(verbsOf(v))} only ${c.text}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '签署|提交|申请|注册|购买|备案|审核|盖章|签字|拍摄|变更|缴费|填写|上传 当天|当日|当天的日期|当日日期|日期当天',
    (act) => ({
      text: 'day',
      the: true,
      after: ` of ${{ 签署: 'signing', 签字: 'signing', 提交: 'submission', 申请: 'application', 注册: 'registration', 购买: 'purchase', 备案: 'filing', 审核: 'review', 盖章: 'stamping', 拍摄: 'taking the photo', 变更: 'the change', 缴费: 'payment', 填写: 'filling it in' }[act.text] ?? 'upload'}`,
    }),
  ),
  rule(
    'S',
    0.05,
    '重复使用|重复提交|再次使用|超时使用|过期使用|他人使用|转借使用|涂改|复印|打印 无效|均无效|视为无效|一律无效',
    (what) => ({
      text: `it is invalid if ${{ 重复使用: 'used again', 再次使用: 'used again', 重复提交: 'submitted again', 超时使用: 'used too late', 过期使用: 'used after it expires', 他人使用: 'used by others', 转借使用: 'lent to others', 涂改: 'altered', 复印: 'photocopied' }[what.text] ?? 'printed'}`,
    }),
  ),
  rule(
    'V',
    0.3,
    '等待其|等其|待其|等待它|等它 完成|结束|撤回|完成或撤回|处理完成|审核完成|审核通过|办结|完成后|关闭',
    (_w, what) =>
      simple('wait', '', {
        tail: `until it is ${{ 撤回: 'withdrawn', 完成或撤回: 'complete or withdrawn', 审核通过: 'approved', 关闭: 'closed' }[what.text] ?? 'complete'}`,
      }),
  ),
  rule('V', 0.1, 'V 一次|两次|三次 N', (v, times, n) => {
    // 对应一次备案: one filing, as nothing is done once.
    if (verbsOf(v)[0]?.state || /^correspond/.test(last(v).lemma)) return null;
    const full = last(v).object === null && !last(v).tail ? withObject(v, n) : null;
    return full && addTail(full, { 两次: 'twice', 三次: '3 times' }[times.text] ?? 'once');
  }),
  rule('N', 0.05, '外省|外地|异地|省外|外市 N', (w, n) =>
    bare(n) && n.the && (isDoer(n) || n.agent) && !/(number|card|document)$/.test(n.text)
      ? { ...n, after: ` from another ${/市/.test(w.text) ? 'city' : 'province'}` }
      : null,
  ),
  rule(
    'S',
    0.04,
    '一经发现|一经查实|一经核实|一旦发现|一旦查实 立即|将|一律|即|将立即|将被|一律将 V',
    (found, how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `once ${/查/.test(found.text) ? 'verified' : /核/.test(found.text) ? 'confirmed' : 'found'}, it will be ${passive(verbsOf(v))}${/立即/.test(how.text) ? ' at once' : ''}`,
          }
        : null,
  ),
  rule(
    'C',
    0.04,
    '如|若|如果|如您|若您|您 继续使用|继续操作|继续访问|继续浏览|继续提交',
    (_w, act) => ({
      text: `if you continue to ${{ 继续使用: 'use it', 继续访问: 'visit it', 继续浏览: 'browse', 继续提交: 'submit it' }[act.text] ?? 'proceed'}`,
    }),
  ),
  rule(
    'C',
    0.05,
    'N 遇到|碰到|过程中遇到|中遇到|时遇到 问题|困难|疑问|麻烦|问题时|困难时|疑问时|问题了',
    (n, _w, what) =>
      you(n)
        ? { text: `if you have ${/疑/.test(what.text) ? 'questions' : 'problems'}` }
        : {
            text: `if you have ${/疑/.test(what.text) ? 'questions about' : 'problems with'} ${np(n)}`,
          },
  ),
  rule('V', 0.1, '告知|转告|叮嘱|嘱咐 N V', (_w, n, v) =>
    (n.agent || isDoer(n)) && !you(n) && !verbsOf(v)[0]?.state
      ? simple('tell', np(n), { tail: `to ${doIt(v)}` })
      : null,
  ),
  rule('S', 0.1, '需要|还需要|还需|需 N V', (w, n, v) =>
    n.agent && !you(n) && !/system$/.test(n.text)
      ? { text: `${np(n)} must ${/还/.test(w.text) ? 'also ' : ''}${doIt(v)}` }
      : null,
  ),
  rule('S', 0.04, '需要您|需要你|需您|还需您|还需要您|需要您本人|需您本人|需要本人 V', (w, v) => ({
    text: `you must ${/还/.test(w.text) ? 'also ' : ''}${doIt(v)}${/本人/.test(w.text) ? ' in person' : ''}`,
  })),
  rule('V', 0.1, '配合|协助|请配合 V', (_w, v) =>
    last(v).object && !last(v).turned ? simple('help', '', { tail: `to ${doIt(v)}` }) : null,
  ),
  rule('S', 0.04, '不仅|不但|不光 要|需要|须|需|应|必须 V', (_w, _m, v) => ({
    text: `you must ${doIt(v)}`,
  })),
  rule('I', 0.04, '要么 V', (_w, v) => ({ text: `either ${doIt(v)}` })),
  rule('P', 0.04, '太麻烦|很麻烦|太麻烦了|太繁琐|太复杂|太复杂了', (w) =>
    copula(/复/.test(w.text) ? 'too complex' : 'too much trouble'),
  ),
  rule('S', 0.05, 'N 通知|告知|提醒|告诉 您|你|我 S', (n, act, who, s) =>
    fact(s) || /\b(must|will)\b/.test(s.text)
      ? (n.agent || isDoer(n)) && !you(n)
        ? {
            text: `${np(n)} ${isMany(n) ? 'have' : 'has'} ${act.text === '提醒' ? 'reminded' : 'told'} ${who.text === '我' ? 'me' : 'you'} that ${s.text}`,
          }
        : null
      : null,
  ),
  rule(
    'S',
    0.03,
    '您名下|你名下|您账号下|您的账号下|您的名下|您当前 有|还有|存在|尚有|共有 N 待|需要|需|等待|待您|需您 V',
    (_w, _has, n, _x, v) =>
      lacksObject(verbsOf(v))
        ? { text: `you have ${plainNp(n)} to be ${passive(verbsOf(v))}` }
        : null,
  ),
  rule('S', 0.04, '共|一共|总共|共计 找到|查询到|检索到|搜索到|查到|发现 N', (_w, _x, n) =>
    /^\d/.test(n.text) ? { text: `${plainNp(n)} found in total` } : null,
  ),
  rule(
    'S',
    0.02,
    '短信|邮件|验证短信|验证码短信|核验短信|通知短信|验证码|通知 发送|下发|推送 失败|成功|未成功',
    (what, _x, how) => ({
      text: `the ${{ 邮件: 'email', 验证短信: 'verification SMS', 验证码短信: 'verification SMS', 核验短信: 'verification SMS', 通知短信: 'notification SMS', 验证码: 'verification code', 通知: 'notice' }[what.text] ?? 'SMS'} ${how.text === '成功' ? 'has been sent' : 'could not be sent'}`,
    }),
  ),
  rule('V', 0.1, '走|按|按照 N 流程 办理|操作|处理|提交', (_w, n) =>
    bare(n) ? simple('go through', `the ${n.text} process`) : null,
  ),
  rule('V', 0.02, '走|走一下|走完 N 流程', (_w, n) =>
    bare(n) ? simple('go through', `the ${n.text} process`) : null,
  ),
  rule(
    'I',
    0.05,
    '建议|建议您|推荐|推荐您 在|用|使用|通过 N 操作|上操作|上进行|上进行操作|进行操作|中操作|端操作',
    (_w, how, n) => ({
      text: `we recommend doing this ${how.text === '在' ? place(n) : `with ${nominal(n)}`}`,
    }),
  ),
  // 管局可能将其列为空壳网站并注销: both are done to it.
  rule(
    'V',
    0.03,
    '将其|把它|将它|将该网站|将该主体|将该备案 列为|认定为|视为|判定为|标记为|归为|定性为 N',
    (it, how, n) =>
      simple(
        { 列为: 'list', 视为: 'treat', 标记为: 'mark', 归为: 'class' }[how.text] ?? 'judge',
        { 将该网站: 'this website', 将该主体: 'this entity', 将该备案: 'this filing' }[it.text] ??
          'it',
        { tail: `${/[认判定]/.test(how.text) ? 'to be' : 'as'} ${nominal(n)}` },
      ),
  ),
  rule('S', 0.3, '经|据|根据 N 反馈|反映|通知|告知 S', (_w, n, _x, s) =>
    fact(s) ? { text: `according to ${np(n)}, ${s.text}` } : null,
  ),
];
