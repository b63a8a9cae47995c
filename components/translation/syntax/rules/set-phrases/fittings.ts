import { aux, copula, fragmentOr, it, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';
import { adverbial } from './adverbs';

/** Ways in which what was done has gone wrong. */
const wrongly: Readonly<Record<string, string>> = {
  反: 'the wrong way round',
  倒: 'upside down',
  重: 'twice',
  错: 'wrongly',
};

const mixedUp: Readonly<Record<string, string>> = {
  混用: 'are mixed up',
  混淆: 'are mixed up',
  混填: 'are mixed up',
  颠倒: 'are swapped',
  写反: 'are swapped',
  填反: 'are swapped',
  填反了: 'are swapped',
  传反了: 'are swapped',
  写反了: 'are swapped',
};

/** How a thing fits, or does not fit, what is asked of it; how two things stand to each other. */
export const fittings: readonly Rule[] = [
  // 字迹以工整为宜
  rule('P', 0.05, '以 A 为宜|为佳|为好|为准', (_w, a) => ({
    text: '',
    say: () => `should be ${a.text}`,
  })),
  rule('S', 0.05, '以 N A 为宜|为佳|为好', (_w, n, a) => ({
    text: `${np(n)} should be ${a.text}`,
  })),
  // 身份证正反面上传反了
  rule(
    'S',
    0.3,
    'N 上传|填写|选择|拍摄|粘贴|放置|填|传|贴|写|选|勾选 反了|错了|倒了|颠倒|颠倒了|重复了|反',
    (n, act, how) =>
      n.agent
        ? null
        : {
            text: `${np(n)} ${isMany(n) ? 'were' : 'was'} ${
              {
                传: 'uploaded',
                上: 'uploaded',
                填: 'entered',
                写: 'written',
                选: 'selected',
                拍: 'photographed',
                粘: 'pasted',
                贴: 'pasted',
                勾: 'ticked',
              }[act.text.charAt(0)] ?? 'placed'
            } ${wrongly[how.text.charAt(0)] ?? 'upside down'}`,
          },
  ),
  // 看不清号码后四位
  rule('S', 0.03, '看不清|看不清楚|辨认不清|认不清|无法看清|看不见 N', (w, n) => ({
    text: `${np(n)} cannot be ${/见/.test(w.text) ? 'seen' : 'read'}`,
  })),
  // 拍到了左半边
  rule('P', 0.05, '只拍到|仅拍到|只拍到了|仅拍到了|只拍|只显示|仅显示 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'show' : 'shows'} only ${np(n)}`,
  })),
  // …没关系
  rule('S', 0.1, 'S 没关系|不要紧|没有关系|无妨|也没关系|都没关系', (s) =>
    /^(if|because|and|but) /.test(s.text) ? null : { text: `it does not matter if ${s.text}` },
  ),
  // 疑似无效, 易引起误解
  rule('P', 0.1, '疑似|似乎|似|疑 A', (_w, a) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'seem' : 'seems'} to be ${a.text}`,
  })),
  rule('P', 0.1, '易|容易|极易|很容易|较易|也容易 V', (_w, v) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : 'it is'} likely to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.08, '易被|容易被|极易被|很容易被 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? be(s) : 'it is'} likely to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('V', 0.03, '引起|造成|导致 公众误认|公众误解|公众混淆|误认|误解|歧义', (_w, x) =>
    simple(x.text === '歧义' ? 'be' : 'mislead', x.text === '歧义' ? 'ambiguous' : 'the public'),
  ),
  // 面部不得被遮住
  rule('P', 0.05, '不得|不能|不可|不应|不要|请勿|切勿|不可以|不应当 被 V', (w, _by, v) =>
    lacksObject(verbsOf(v)) ? aux(/能/.test(w.text) ? 'cannot' : 'must not')(w, v) : null,
  ),
  rule('P', 0.05, '不得|不能|不可|不应|不要|请勿|切勿 被 N V', (_w, _by, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `must not be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : null,
  ),
  // 须与身份证姓名完全相同
  rule(
    'P',
    0.02,
    '须|需|应|必须|应当|需要|务必 与|和|同 N 完全相同|完全一致|完全相符|完全匹配|逐字一致|严格一致',
    (_w, _x, n) => ({ text: '', say: () => `must match ${np(n)} exactly` }),
  ),
  rule('P', 0.02, '与|和|同 N 完全相同|完全一致|完全相符', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'match' : 'matches'} ${np(n)} exactly`,
  })),
  rule(
    'S',
    0.02,
    'N 与|和|跟 N 混用|混淆|混填|颠倒|写反|填反|填反了|传反了|写反了',
    (a, _w, b, how) => ({
      text: `${np(a)} and ${np(b)} ${mixedUp[how.text]}`,
    }),
  ),
  rule('S', 0.02, 'N 与|和|跟 N 对不上|对不上号|不对应|不吻合', (a, _w, b) =>
    you(a) ? null : { text: `${np(a)} ${isMany(a) ? 'do' : 'does'} not match ${np(b)}` },
  ),
  rule('S', 0.02, 'N 与|和|跟 N 是两回事|互不替代|互不影响|相互独立|互相独立', (a, _w, b, how) => ({
    text:
      {
        互不替代: `${np(a)} and ${np(b)} do not replace each other`,
        互不影响: `${np(a)} and ${np(b)} do not affect each other`,
        相互独立: `${np(a)} and ${np(b)} are independent of each other`,
        互相独立: `${np(a)} and ${np(b)} are independent of each other`,
      }[how.text] ?? `${np(a)} and ${np(b)} are two different things`,
  })),
  rule('P', 0.05, '与|和|同 N 联动|挂钩', (_w, n) => copula(`linked to ${np(n)}`)),
  // 核验照佩戴帽子
  rule('S', 0.03, 'N 佩戴|戴|戴着|佩戴了|戴了|中佩戴|中戴 N', (n, _w, what) =>
    /(photo|image|video|selfie)$/.test(n.text)
      ? {
          text: `${what.items ? `a ${what.text}` : nominal(what)} ${isMany(what) && !what.items ? 'are' : 'is'} worn in ${np(n)}`,
        }
      : null,
  ),
  // 名称以许可证所载为准
  rule(
    'S',
    0.02,
    'N 以 N 所载|上所载|载明的|记载的|上的|登记的|显示的|所示|标注的|记载|登记|显示 为准',
    (n, _w, by) => ({
      text: `for ${np(n)}, what ${np(by)} ${isMany(by) ? 'say' : 'says'} applies`,
    }),
  ),
  rule(
    'S',
    0.02,
    '请以|以|则以 最后|最新|最近|最后一次|最近一次 收到|提交|上传|发送|填写|签署 的 为准',
    (_w, _x, act) => ({
      text: `the last one ${{ 收到: 'received', 提交: 'submitted', 上传: 'uploaded', 发送: 'sent', 填写: 'entered' }[act.text] ?? 'signed'} applies`,
    }),
  ),
  // 备注中写“测试网站”: what stands there.
  rule(
    'S',
    0.03,
    'N 中|里|上|内 写|写了|写着|写的是|填写|填写了|填了|注明|标注|写有 N',
    (n, _in, _w, what) =>
      /^“/.test(what.text)
        ? { text: `${np(n)} ${isMany(n) ? 'say' : 'says'} ${plainNp(what)}` }
        : null,
  ),
  // 不得以“官网”为名
  rule('P', 0.02, '不得|不能|不可|不应|请勿 以 N 为名|为名称|作为名称', (_w, _x, n) => ({
    text: '',
    say: () => `must not use ${plainNp(n)} as the name`,
  })),
  rule('V', 0.05, '用|以|请用 自己的话|自己的语言|自己的文字|您自己的话 V', (_w, _x, v) =>
    addTail(v, 'in your own words'),
  ),
  // 用户能在网站上做什么
  rule(
    'N',
    0.05,
    'N 能|可以|可|能够 在 N 上|中|内|里 做什么|干什么|做些什么',
    (who, _w, _in, n) => ({
      text: `what ${who.agent && !who.items && !you(who) ? plural(who.text) : np(who)} can do ${/(site|website|page|platform)$/.test(n.text) ? 'on' : 'in'} ${np(n)}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '归|归属|由|均由|统一由 N 负责|管理|处理|管辖|审核|审批|受理|承办',
    (_w, n, act) => ({
      text: '',
      say: (s) => {
        const done =
          {
            管理: 'managed',
            管辖: 'governed',
            审核: 'reviewed',
            审批: 'approved',
            受理: 'accepted',
          }[act.text] ?? 'handled';
        return `${s ? be(s) : 'it is'} ${done} by ${np(n)}`;
      },
    }),
  ),
  rule('P', 0.03, '可|可以|将|有权|会|可能 依法|依规 予以|给予|处以|处 N', (w, _law, _x, n) => ({
    text: '',
    say: () =>
      `${/将|会/.test(w.text) ? 'will' : 'may'} by law impose ${n.items ? n.items.map((each) => `a ${each}`).join(n.joint === 'or' ? ' or ' : ' and ') : nominal(n)}`,
  })),
  rule('S', 0.02, '单位为|单位是|单位均为 N', (_w, n) => ({ text: `the unit is ${plainNp(n)}` })),
  rule('P', 0.05, '以|按|均以|均按 N 为单位 计算|计|统计|填写|计数', (_w, n, _x, act) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : 'it is'} ${act.text === '填写' ? 'entered' : 'counted'} in ${plural(n.text)}`,
  })),
  rule('P', 0.05, '默认 不|未 V', (_w, _x, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? be(s) : 'it is'} not ${passive(verbsOf(v))} by default` }
      : null,
  ),
  rule('P', 0.05, '不限|无限制|没有限制|不作限制|不做限制|不受限制', () => copula('not limited')),
  rule('P', 0.05, '不作要求|不做要求|没有要求|无要求|无特殊要求|没有特殊要求', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} not prescribed`,
  })),
  // 提交须由主账号完成
  rule(
    'S',
    0.03,
    '提交|填写|上传|签署|核验|修改|变更|注销|拍摄|操作 须|需|应|只能|必须|仅能 由 N 完成|操作|进行|办理',
    (act, w, _by, n) => ({
      text: `${{ 提交: 'submission', 填写: 'entry', 上传: 'upload', 签署: 'signing', 核验: 'verification', 拍摄: 'taking the photo', 注销: 'deregistration', 操作: 'the action' }[act.text] ?? 'the change'} ${/只|仅/.test(w.text) ? 'can only' : 'must'} be done by ${np(n)}`,
    }),
  ),
  // 包括但不限于
  rule('P', 0.03, '包括但不限于|包含但不限于|包括且不限于 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `${isMany(s) ? 'include' : 'includes'}, without limitation, ${plainNp(n)}`
        : `including but not limited to ${plainNp(n)}`,
  })),
  // 存在延迟
  rule(
    'P',
    0.03,
    '或有延迟|可能有延迟|可能存在延迟|会有延迟|或有延时|可能延迟|可能会延迟|或将延迟|会有所延迟',
    (w) => ({
      text: '',
      say: () => `${/^会/.test(w.text) ? 'will' : 'may'} be delayed`,
    }),
  ),
  // 近期有人冒充
  rule('S', 0.04, '近期有人|近日有人|最近有人|发现有人|近期发现有人 V', (w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `someone has ${/近/.test(w.text) ? 'recently ' : ''}been ${gerund(v)}` },
  ),
  rule('V', 0.05, '同意 我们|本平台|我司|本公司|平台 V', (_w, who, v) =>
    simple('agree', '', {
      tail: `that ${{ 我们: 'we', 平台: 'the platform', 本平台: 'this platform' }[who.text] ?? 'our company'} may ${doIt(v)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '与|和|同 N 通信|连接|对接|通讯|网络连接 异常|失败|超时|中断',
    (_w, n, x, how) => ({
      text: `${/连|对/.test(x.text) ? 'the connection to' : 'communication with'} ${np(n)} ${{ 超时: 'timed out', 中断: 'broke off' }[how.text] ?? 'failed'}`,
    }),
  ),
  // 无法也无需
  rule('P', 0.03, '无法也无需|不能也无需|不能也不用|无法也不用|不能也不需要 V', (_w, v) =>
    aux('cannot and need not')(_w, v),
  ),
  rule('P', 0.1, '并不能|并无法|并不可 V', (w, v) => aux('cannot')(w, v)),
  rule('P', 0.1, '并不会|并不代表|并不意味着 V', (w, v) =>
    w.text === '并不会' ? aux('will not')(w, v) : null,
  ),
  // 须符合…且…: besides what stands there already.
  rule(
    'S',
    0.05,
    'N 除 N 外|之外|以外 还要|还需|还须|还应|也要|也需|还需要 V',
    (n, _w, x, _y, _z, v) => ({
      text: `in addition to ${np(x)}, ${lacksObject(verbsOf(v)) && !isDoer(n) ? `${np(n)} must also be ${passive(verbsOf(v))}` : `${np(n)} must also ${doIt(v)}`}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 除 N 外|之外|以外 还要|还需|还须|还要有|还需有|还需要 N',
    (n, _w, x, _y, _z, what) => ({
      text: `in addition to ${np(x)}, ${np(n)} also ${isMany(n) ? 'need' : 'needs'} ${np(what)}`,
    }),
  ),
  // 不满足条件则自动失效
  rule('S', 0.1, 'N 未|没有|不|逾期未|仍未 V 则|即|便|则会 P', (n, not, v, _w, p) => {
    if (verbsOf(v)[0]?.state) return null;
    const turned = lacksObject(verbsOf(v)) && !n.agent && !you(n) && !/party$/.test(n.text);
    const words = fragmentOr(p, it);
    return {
      text: `if ${np(n)} ${not.text === '不' ? (isMany(n) ? 'do not' : 'does not') : `${have(n)} not${turned ? ' been' : ''}`} ${not.text === '不' ? active(verbsOf(v), 'base') : turned ? passive(verbsOf(v)) : active(verbsOf(v), 'done')}${/逾/.test(not.text) ? ' in time' : ''}, it ${words}`,
    };
  }),
  rule('S', 0.05, '当天|当日|次日|即时|第一时间 答复|回复|处理|受理|反馈|办结', (when, act) => ({
    text: `we ${{ 处理: 'handle it', 受理: 'accept it', 办结: 'close it' }[act.text] ?? 'reply'} ${{ 次日: 'the next day', 即时: 'at once', 第一时间: 'at once' }[when.text] ?? 'the same day'}`,
  })),
  rule('S', 0.1, 'V 均可|都可以|都可|皆可|也可|也可以|都行', (v) =>
    verbsOf(v).length === 1 && !verbsOf(v)[0]?.state && !last(v).turned
      ? {
          text: `${named[last(v).lemma] && last(v).object === null ? named[last(v).lemma] : gerund(v)} is also acceptable`,
        }
      : null,
  ),
  rule(
    'V',
    0.03,
    '重新走|再走|重走|重新办|再走一遍|重新走一遍|再办 一遍|一次|一遍完整的|完整的 流程|备案流程|手续',
    (_w, _x, what) =>
      simple('go through', `the ${/手续/.test(what.text) ? 'formalities' : 'process'}`, {
        tail: 'again',
      }),
  ),
  rule('P', 0.04, '易于|便于|方便 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? copula(`easy to ${active(verbsOf(v), 'base', false)}`) : null,
  ),
  rule('P', 0.2, '均|都|全部|一律 不 V', (_w, _not, v) =>
    verbsOf(v)[0]?.state
      ? {
          text: '',
          say: (s) =>
            said(
              {
                text: '',
                say: (x) => `${x && isMany(x) ? 'do' : 'does'} not ${active(verbsOf(v), 'base')}`,
              },
              s ?? it,
            ).replace(/^.*? (?=do)/, ''),
        }
      : null,
  ),
  rule(
    'P',
    0.1,
    '同样|同样也|也同样 需要|需|须|应 V 后才可|后方可|后才能|才可|才能|方可 V',
    (_w, _x, a, _y, b) => {
      const first = aux('must')(_w, a);
      return lacksObject(verbsOf(a)) && lacksObject(verbsOf(b))
        ? adverbial(
            {
              text: '',
              say: (s) => `${fragmentOr(first, s)} before it can be ${passive(verbsOf(b))}`,
            },
            'also',
          )
        : null;
    },
  ),
  rule(
    'N',
    0.05,
    'N 后面|前面|之后|之前|右侧|左侧|下方|上方|旁边|右边|左边|右上角|右下角|左上角|左下角 的 N',
    (a, where, _of, n) =>
      bare(n) && (/^“/.test(a.text) || !a.agent)
        ? {
            ...n,
            after: ` ${
              {
                后面: 'after',
                之后: 'after',
                前面: 'before',
                之前: 'before',
                下方: 'below',
                上方: 'above',
                旁边: 'beside',
                右侧: 'to the right of',
                右边: 'to the right of',
                左侧: 'to the left of',
                左边: 'to the left of',
                右上角: 'in the upper right corner of',
                右下角: 'in the lower right corner of',
                左上角: 'in the upper left corner of',
                左下角: 'in the lower left corner of',
              }[where.text]
            } ${np(a)}`,
          }
        : null,
  ),
];
