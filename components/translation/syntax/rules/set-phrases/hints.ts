import { bare, be, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { addTail, doIt, join, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** Hints beside a field and messages under it: builds with words of their own. */
export const hints: readonly Rule[] = [
  // Which things.
  rule('N', 0.1, 'N 可|可以|能|能够|当前可|目前可|现可 V 的 N', (who, w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && (isDoer(who) || who.items)
      ? {
          ...n,
          after: ` ${np(who)} can ${active(verbsOf(v), 'base', false)}${/[当目现]/.test(w.text) ? ' now' : ''}`,
        }
      : null,
  ),
  rule('N', 0.05, '以 N 开头|起始|打头|结尾 的 N', (_w, start, x, _of, n) => ({
    ...n,
    after: `${n.after ?? ''} ${x.text === '结尾' ? 'ending' : 'starting'} with ${plainNp(start)}`,
  })),
  rule('N', 0.1, '因|由于|因为 N 造成的|导致的|引起的|产生的|带来的 N', (_w, why, _x, n) =>
    bare(n) ? { ...n, after: ` caused by ${np(why)}` } : null,
  ),
  rule('N', 0.1, '由此造成的|由此导致的|由此产生的|由此引起的|因此造成的|因此产生的 N', (_w, n) =>
    bare(n) || /^all /.test(n.text)
      ? { ...n, after: ` that ${isMany(n) ? 'result' : 'results'} from this` }
      : null,
  ),
  rule('N', 0.02, '因|由于|因为 S 导致的|造成的|引起的|产生的|带来的 N', (_w, why, _x, n) =>
    bare(n) || /^all /.test(n.text)
      ? { ...n, after: ` that come about because ${why.text}` }
      : null,
  ),
  rule('N', 0.05, '所提供|所购|所选购 N', (w, n) =>
    bare(n) ? { ...n, after: /购/.test(w.text) ? ' bought' : ' provided' } : null,
  ),
  rule('N', 0.1, '由 N V 的 N', (_w, who, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} by ${np(who)}` }
      : null,
  ),
  rule('N', 0.1, '非|不是|并非 N 注册|购买|签发|申请|持有|开通 的 N', (_w, who, act, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` not ${{ 注册: 'registered with', 购买: 'bought from', 签发: 'issued by', 申请: 'obtained from', 开通: 'activated with' }[act.text] ?? 'held by'} ${np(who)}`,
        }
      : null,
  ),
  rule(
    'N',
    0.05,
    'N 本人实名办理|本人实名登记|本人实名认证|本人实名|实名办理|实名登记|名下 的 N',
    (who, _x, _of, n) =>
      bare(n) && !you(who) ? { ...n, after: ` registered in the name of ${np(who)}` } : null,
  ),
  rule(
    'N',
    0.1,
    '备案|注册|认证|申请 时所留|时留的|时填写|时预留|时登记|时提交 的 N',
    (act, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` given when ${{ 备案: 'filing', 注册: 'registering', 认证: 'verifying' }[act.text] ?? 'applying'}`,
          }
        : null,
  ),
  rule('N', 0.1, 'N 建成|开通|上线|建设完成|建好|发布 后|之后 的 N', (a, act, _x, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` of ${np(a)} once it is ${/通/.test(act.text) ? 'open' : /[线布]/.test(act.text) ? 'online' : 'built'}`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 开通后|上线后|建成后|发布后 的 N 及|和|与|以及 N', (a, _x, _of, b, _and, c) =>
    bare(b) && bare(c)
      ? {
          text: `${b.text} and ${c.text}`,
          the: true,
          many: true,
          after: ` of ${np(a)} once it is open`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 处|这里 的 N', (where, _w, _of, n) =>
    bare(n) && !you(where) ? { ...n, after: ` at ${np(where)}` } : null,
  ),
  rule(
    'N',
    0.1,
    '对|对于 N 负直接责任|负责|负有责任|承担责任|负有直接责任 的 N',
    (_w, what, x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${/直接/.test(x.text) ? 'directly ' : ''}responsible for ${np(what)}`,
          }
        : null,
  ),
  rule(
    'N',
    0.1,
    '正在办理中|正在办理|办理中|正在处理中|处理中|审核中|正在审核 的 N',
    (w, _of, n) =>
      bare(n) ? { ...n, after: ` being ${/审/.test(w.text) ? 'reviewed' : 'handled'}` } : null,
  ),
  rule('N', 0.1, '各自的|各自 N', (_w, n) =>
    bare(n) ? { ...n, text: `respective ${n.text}`, the: true } : null,
  ),
  rule('N', 0.1, '同一条|同一项|同一种|同一次|同一处 N', (_w, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true } : null,
  ),
  rule(
    'N',
    0.05,
    '已完成实名认证|完成实名认证|已实名认证|已实名|完成实名|已完成实名 的 N',
    (_w, _of, n) =>
      bare(n)
        ? { ...n, after: ` that ${isMany(n) ? 'have' : 'has'} passed identity verification` }
        : null,
  ),
  rule(
    'N',
    0.05,
    '未完成实名认证|未实名认证|未通过实名认证|未实名|未完成实名 的 N',
    (_w, _of, n) =>
      bare(n)
        ? { ...n, after: ` that ${isMany(n) ? 'have' : 'has'} not passed identity verification` }
        : null,
  ),
  rule('N', 0.05, '按量付费|后付费|按量计费|包年包月|预付费 的 N', (w, _of, n) =>
    bare(n)
      ? { ...n, text: `${/包|预/.test(w.text) ? 'subscription' : 'pay-as-you-go'} ${n.text}` }
      : null,
  ),
  rule('N', 0.01, '您名下|您名下的|你名下的|您账号下的|您账号下|您账户下的|您帐号下的 N', (w, n) =>
    bare(n) ? { ...n, after: /名/.test(w.text) ? ' in your name' : ' in your account' } : null,
  ),
  rule('N', 0.02, '一个人', () => ({ text: 'one person', agent: true })),
  rule('N', 0.02, '周一|周二|周三|周四|周五 至|到|~|- 周四|周五|周六|周日', (a, _to, b) => ({
    text: `${weekday[a.text.charAt(1)]} to ${weekday[b.text.charAt(1)]}`,
  })),
  rule('N', 0.2, 'Q 视频|的视频|小视频|短视频', (q) =>
    /^(second|minute)$/.test(q.after ?? '') ? { text: `video of ${q.text}`, the: true } : null,
  ),
  rule('Q', 0.1, 'M 或|或者 Q', (m, _or, q) => ({ ...q, text: `${m.text} or ${q.text}` })),
  // How, for whom, what of.
  rule('C', 0.1, '受 N 影响', (_w, n) => ({ text: `because of ${np(n)}` })),
  rule('D', 0.05, '以任何理由|以任何名义|以任何形式|以任何方式|因任何理由', (w) => ({
    text: /形|方式/.test(w.text) ? 'in any way' : 'for any reason',
  })),
  rule('D', 0.1, '供|以供|用于供 N V', (_w, n, v) =>
    n.agent || /(public|everyone|anyone)$/.test(n.text)
      ? {
          text: `for ${np(n)} to ${doIt(v)}`,
        }
      : null,
  ),
  rule('D', 0.05, '供|以供|仅供 N N 使用|用', (_w, n, what) =>
    n.agent ? { text: `for ${plainNp(what)} by ${np(n)}` } : null,
  ),
  rule('D', 0.1, '随|随同 N 一并|一起|一同', (_w, n) => ({ text: `together with ${np(n)}` })),
  rule('D', 0.1, '参考|对照|比照|请参考|请对照 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  rule('D', 0.1, '用|以 N 分隔|隔开|分开|间隔', (_w, mark) => ({
    text: `separated with ${/[s”]$/.test(mark.text) ? mark.text : plural(mark.text)}`,
  })),
  rule('D', 0.05, '如|例如|比如|形如 N', (_w, n) =>
    !n.the && /^[\d×]|[路街道巷]\d|ICP|^[A-Z0-9-]{4,}/.test(n.text)
      ? { text: `for example ${plainNp(n)}` }
      : null,
  ),
  rule('D', 0.05, '以免|避免|以防|防止 被 V', (_w, _by, v) =>
    lacksObject(verbsOf(v)) ? { text: `so that it is not ${passive(verbsOf(v))}` } : null,
  ),
  rule(
    'D',
    0.05,
    '以免|避免|以防|防止 被误判为|被误认为|被识别为|被判定为|被当作 N',
    (_w, _by, n) => ({
      text: `so that it is not taken for ${indefinite(n)}`,
    }),
  ),
  rule('D', 0.05, '以免|避免|以防|防止 被 N V', (_w, _by, who, v) =>
    last(v).object
      ? { text: `so that ${np(who)} ${isMany(who) ? 'do' : 'does'} not ${doIt(v)}` }
      : { text: `so that it is not ${passive(verbsOf(v))} by ${np(who)}` },
  ),
  rule('C', 0.05, '若|如|如果|若您的|如您的 S 但|但是|而|且|并且 S', (_w, a, but, b) => ({
    text: `if ${a.text} ${/[且]/.test(but.text) ? 'and' : 'but'} ${b.text}`,
  })),
  rule('C', 0.05, '为了不|为不 影响 N', (_w, _x, n) => ({
    text: `so that ${np(n)} ${be(n)} not affected`,
  })),
  rule('C', 0.1, '或|或者 C', (_w, c) => ({ ...c, text: `or ${c.text}` })),
  rule(
    'D',
    0.03,
    '在光线良好的环境下|在光线充足的环境下|在光线充足的地方|在光线充足处|在光线明亮处|在光线明亮的环境下|在光线良好处|在光线充足的环境中',
    () => ({ text: 'in good light' }),
  ),
  // What is done.
  rule('V', 0.1, '予以|给予|加以 V', (_w, v) => v),
  // 用通知书代替证件备案: nobody on whose behalf it is.
  rule('V', 0.1, '代|替|代替|代表 N V', (_w, n, v) =>
    isDoer(n) || /^(others|another|anyone)\b/.test(n.text)
      ? addTail(v, `on behalf of ${np(n)}`)
      : null,
  ),
  rule('V', 0.1, '对着|针对 N 拍照|拍摄', (_w, n) =>
    simple('take', 'a photo', { tail: `of ${np(n)}` }),
  ),
  rule('V', 0.1, '要求|让 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) || !(n.agent || you(n))
      ? null
      : simple('ask', `${np(n)} to ${doIt(v)}`),
  ),
  rule('V', 0.1, '处于|保持在 N 状态', (_w, n) =>
    simple('be', `in the ${n.text} state`, { state: true }),
  ),
  rule('V', 0.1, '处于|保持在 A 状态', (_w, a) => simple('be', a.text, { state: true })),
  rule('V', 0.1, '改走|走|选择走 N 流程', (_w, n) => simple('use', np(n), { tail: 'instead' })),
  rule('V', 0.05, '将|把 N 拆分为|拆分成|拆成|合并为|合并成 N', (_w, n, x, to) =>
    simple(/拆/.test(x.text) ? 'split' : 'merge', np(n), { tail: `into ${plainNp(to)}` }),
  ),
  rule('I', 0.05, 'N 请|应|需 拆分为|拆分成|拆成|合并为|合并成 N', (n, _w, x, to) => ({
    text: `${/拆/.test(x.text) ? 'split' : 'merge'} ${np(n)} into ${plainNp(to)}`,
  })),
  rule('V', 0.05, '将|把 N 过户至|过户到|过户给|转移至|转移到|转让给 N 名下', (_w, n, _x, to) =>
    simple('transfer', `${np(n)} to ${np(to)}`),
  ),
  rule(
    'V',
    0.02,
    '填写盖章后|填写并盖章后|填写签字盖章后|签字盖章后|打印盖章后|打印签字后|打印签字盖章后|下载打印盖章后|盖章后|签字后 上传|扫描上传|拍照上传|上传扫描件',
    (w) =>
      simple(
        `${[/填写/, /打印/, /签字/, /盖章/]
          .map((each, at) =>
            each.test(w.text) ? ['fill it in', 'print it', 'sign it', 'stamp it'][at] : '',
          )
          .filter(Boolean)
          .join(', ')}, then upload it`,
        '',
      ),
  ),
  rule('V', 0.1, '与|和|同 N 无关|没有关系|毫无关系', (_w, n) =>
    simple('be unrelated to', np(n), { state: true }),
  ),
  rule('V', 0.03, '选择|勾选|选 长期|长期有效', (w) =>
    simple(w.text === '勾选' ? 'tick' : 'select', '“Long-term”'),
  ),
  rule('V', 0.03, '管理 N', (_w, n) =>
    /^filed /.test(n.text) || / filed$/.test(n.after ?? '') ? simple('manage', np(n)) : null,
  ),
  rule('V', 0.1, '持 N', (_w, n) => simple('hold', np(n), { state: true })),
  rule('V', 0.1, '与|和|同 N 对应|相对应|一一对应|相互对应', (_w, n) =>
    simple('correspond to', np(n), { state: true }),
  ),
  rule('V', 0.05, '向 N 咨询清楚|咨询|询问|了解|问清楚', (_w, n) => simple('ask', np(n))),
  rule('V', 0.1, '等待|等|待 C 再|再行|方可|才能 V', (_w, c, _x, v) =>
    /^after /.test(c.text) ? addTail(v, c.text) : null,
  ),
  rule(
    'V',
    0.1,
    '等其|待其|等待其 办结|完成|审核通过|处理完成|审核完成|结束 后|后再|之后再 V',
    (_w, act, _x, v) =>
      join(', then')(
        simple('wait', '', {
          tail: `until it is ${/办结|结束/.test(act.text) ? 'closed' : /通过/.test(act.text) ? 'approved' : 'complete'}`,
        }),
        v,
        v,
      ),
  ),
  rule(
    'V',
    0.02,
    '更换|换|更换为|换成|更换成 清晰的|有效的|最新的|合格的|正确的|清晰完整的 N',
    (_w, how, n) =>
      simple(
        'use',
        `a ${{ 清: 'clear', 有: 'valid', 最: 'current', 合: 'proper', 正: 'correct' }[how.text.charAt(0)]} ${n.text}`,
        { tail: 'instead' },
      ),
  ),
  rule('V', 0.05, '更换|换|更换为|换成 A 的 N', (_w, a, _of, n) =>
    simple('use', `${/^[aeio]/.test(a.text) ? 'an' : 'a'} ${a.text} ${n.text}`, {
      tail: 'instead',
    }),
  ),
  rule(
    'I',
    0.05,
    '请参考|参考|请参照|参照|请按|请按照|按照|根据|请根据|请对照|对照 N 修改|调整|填写|填报|判断|选择',
    (_w, n, x) => ({
      text: `${/修/.test(x.text) ? 'change' : /调/.test(x.text) ? 'adjust' : /填/.test(x.text) ? 'enter' : /选/.test(x.text) ? 'select' : 'judge'} it by ${np(n)}`,
    }),
  ),
  rule('I', 0.03, '请用|用|请以|以|请使用|使用 N 分隔|隔开|分开|间隔', (_w, mark) => ({
    text: `separate them with ${/[s”]$/.test(mark.text) ? mark.text : plural(mark.text)}`,
  })),
  rule(
    'V',
    0.1,
    '从|由 N 中|里 自动带入|带入|自动获取|自动读取|自动填充|自动同步',
    (_w, n, _in, act) =>
      simple(
        /读/.test(act.text)
          ? 'read'
          : /获/.test(act.text)
            ? 'get'
            : /同步/.test(act.text)
              ? 'synchronize'
              : 'take',
        null,
        {
          tail: `from ${np(n)} automatically`,
        },
      ),
  ),
];

const weekday: Readonly<Record<string, string>> = {
  一: 'Monday',
  二: 'Tuesday',
  三: 'Wednesday',
  四: 'Thursday',
  五: 'Friday',
  六: 'Saturday',
  日: 'Sunday',
};
