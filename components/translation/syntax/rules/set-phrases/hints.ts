import { aux, copula, perfect } from '../../build-clauses';
import { bare, be, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, join, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';

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
    bare(n) || /^all /.test(n.text) ? { ...n, after: ' that result from this' } : null,
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
  rule('V', 0.1, '代|替|代替|代表 N V', (_w, n, v) => addTail(v, `on behalf of ${np(n)}`)),
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
  // What is said of it.
  rule(
    'P',
    0.05,
    '与实际不符|与实际不一致|与实际情况不符|与实际情况不一致|和实际不符|与事实不符',
    () => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match the facts`,
    }),
  ),
  rule(
    'P',
    0.03,
    '需本人实名|须本人实名|须为本人实名|需为本人实名|需本人实名认证|须本人实名认证|必须本人实名',
    () => ({
      text: '',
      say: () => 'must be registered in your own name',
    }),
  ),
  rule(
    'P',
    0.03,
    '须|需|必须 手写签名并按手印|签字并按手印|签名并按手印|签字按手印|手写签字并按手印',
    () => ({
      text: '',
      say: () => 'must be signed and fingerprinted',
    }),
  ),
  rule(
    'P',
    0.1,
    '不能仅为|不能只是|不得仅为|不能全是|不能全为|不得全为|不能为纯|不能是纯|不得为纯 N',
    (_w, n) => copula(`just ${indefinite(n)}`, 'must not'),
  ),
  rule('P', 0.3, '已存在|已经存在 N', (_w, n) => ({
    text: '',
    say: (s) => `already ${s && isMany(s) ? 'have' : 'has'} ${indefinite(n)}`,
  })),
  rule(
    'P',
    0.1,
    '须为|应为|必须为|必须是|须是|需为|应是|只能是|可以是|需是 N 之一|其中之一|中的一个|中的一种',
    (w, n) =>
      copula(
        `one of ${np(n).replace(/ and (?=[^,]*$)/, ' or ')}`,
        /可以/.test(w.text) ? 'can' : /只/.test(w.text) ? 'can only' : 'must',
      ),
  ),
  rule(
    'P',
    0.1,
    '未作|未做|没有作|没有|不作|暂无|未设 统一限制|明确限制|统一要求|明确要求|强制要求|统一规定|明确规定',
    (_w, x) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'set' : 'sets'} no ${/强/.test(x.text) ? 'binding' : /明/.test(x.text) ? 'express' : 'uniform'} ${/限/.test(x.text) ? 'limit' : 'rule'}`,
    }),
  ),
  rule('P', 0.1, '仅允许|只允许|允许 N V', (w, n, v) =>
    n.agent && !lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${/[仅只]/.test(w.text) ? 'only ' : ''}${s && isMany(s) ? 'allow' : 'allows'} ${np(n)} to ${doIt(v)}`,
        }
      : null,
  ),
  rule('P', 0.05, '与|和|同 N 重复|重名|雷同|相重复', (_w, n) => copula(`the same as ${np(n)}`)),
  rule('P', 0.05, '会因|将因|可能因|会因为|将会因|可能会因 N 被 V', (w, n, _by, v) => ({
    text: '',
    // 管局抽查时会因…被退回: the one who checks is not returned.
    say: (s) =>
      `${/可能/.test(w.text) ? 'may' : 'will'} ${s?.agent ? doIt(v) : `be ${passive(verbsOf(v))}`} because of ${np(n)}`,
  })),
  rule('P', 0.1, '也会|也将|也会一并|将一并|会一并|也会同时|将同时|会同时 V', (w, v) => {
    const { say, ...does } = aux('will')(w, v);
    return { ...does, say: (s) => (say?.(s) ?? '').replace(/\bwill\b/, 'will also') };
  }),
  rule('P', 0.05, '已不再|已经不再 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? be(s) : 'is'} no longer ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('P', 0.05, '将不再|将不会再|不会再 V', aux('will no longer')),
  rule('P', 0.1, '刚|刚刚|刚才|才 V 完|好|过', perfect('just')),
  rule('P', 0.1, '未|均未|从未|都没有|没有|没|从来没有 备过案|备过', (w) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'have' : 'has'} ${/从/.test(w.text) ? 'never' : 'not'} been filed`,
  })),
  rule('P', 0.1, '已完成签名|已签名|已完成签署|已签署', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'have' : 'has'} been signed`,
  })),
  rule('P', 0.1, '对您有帮助|有帮助|对您有用|有用|是否有帮助|对你有帮助', () => copula('helpful')),
  rule('P', 0.1, '在外地|在外省|在异地', () => copula('elsewhere')),
  rule('P', 0.1, '在国外|在境外|在海外', () => copula('abroad')),
  rule('P', 0.1, '有误|输入有误|填写有误|填写错误|输入错误|写错|填错|不对', () =>
    copula('incorrect'),
  ),
  rule('P', 0.1, '非本人实名|不是本人实名|非本人实名认证|非本人名下', () =>
    copula("not registered in this person's own name"),
  ),
  rule('P', 0.1, '非|不是 N 本人实名|本人实名认证|本人名下|实名', (_w, n) =>
    copula(`not registered in the name of ${np(n)}`),
  ),
  rule('P', 0.1, '用于 C V', (_w, c, v) =>
    lacksObject(verbsOf(v)) ? null : copula(`used to ${doIt(v)} ${c.text}`),
  ),
  rule('P', 0.1, '按|按照|依照|依据 N 执行|为准|办理|处理', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'follow' : 'follows'} ${np(n)}`,
  })),
  rule('P', 0.1, '不属于|不在 N 范畴|范围|范围内', (_w, n) => ({
    text: '',
    say: (s) => `${s ? be(s) : 'it is'} not within ${np(n)}`,
  })),
  rule('P', 0.05, '无需也无法|不需要也不能|不必也不能|无需也不能|不需要也无法 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v))
        ? `need not and cannot be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}need not and cannot ${doIt(v)}`,
  })),
  rule('P', 0.02, '需为|须为|应为 N 备案|提交备案|办理备案', (_w, n) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}must file ${np(n)}`,
  })),
  // Whole statements.
  rule(
    'S',
    0.02,
    '部分省份|部分地区|个别省份|有些省份|有的省份|部分管局|个别管局|少数省份|多数省份|大部分省份|大多数省份 需要|需|须|必须|要|还需|还须|还需要 V',
    (who, w, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `${/管局/.test(who.text) ? 'some communications administrations' : /多|大/.test(who.text) ? 'most provinces' : 'some provinces'} ${/还/.test(w.text) ? 'also ' : ''}require you to ${doIt(v)}`,
          },
  ),
  rule('S', 0.05, 'N 暂停受理|暂不受理|不再受理|停止受理|不受理 N', (n, w, what) =>
    !/(province|administrations?|authority|platform|company|system|MIIT|we|city|region)$/.test(
      n.text,
    )
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'do' : 'does'} not accept ${indefinite(pluralOf(what))}${/暂/.test(w.text) ? ' for now' : /再|停/.test(w.text) ? ' any longer' : ''}`,
        },
  ),
  rule('S', 0.02, '仅|只有|仅有 N 需要|需|须|必须 V', (_w, n, _m, v) =>
    n.agent ? { text: `only ${plainNp(n)} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.1, 'S 但|但是 S', (a, _but, b) =>
    /^(if|when|after|before|because) /.test(a.text) ? null : { text: `${a.text}, but ${b.text}` },
  ),
  rule('I', 0.03, '仅限|只限|限 N 使用|填写|办理', (_w, n, x) => ({
    text: `for ${indefinite(n.agent && !n.items ? pluralOf(n) : n)} only${x.text === '填写' ? ' to enter' : ''}`,
  })),
  rule(
    'S',
    0.05,
    '系统每|每|页面每|系统会每|系统将每|每隔|系统每隔 Q 自动保存|自动刷新|自动更新|自动检测|自动备份 一次',
    (_w, q, act) => ({
      text: `it is ${{ 自动刷新: 'refreshed', 自动更新: 'updated', 自动检测: 'checked', 自动备份: 'backed up' }[act.text] ?? 'saved'} automatically every ${q.text.replace(/^1 /, '')}`,
    }),
  ),
  rule('S', 0.05, '我们使用|我们会使用|本网站使用|本站使用 N 来|以|用于|以便 V', (w, n, _x, v) => ({
    text: `${/我们/.test(w.text) ? 'we use' : 'this website uses'} ${indefinite(pluralOf(n))} to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.02,
    'N 包含|含有|含|存在|中包含|中含有|中存在 敏感词|违禁词|禁用词|敏感字|敏感词汇|非法字符|特殊字符 N',
    (n, _v, x, what) =>
      /^[“"]/.test(what.text)
        ? {
            text: `${np(n)} ${isMany(n) ? 'contain' : 'contains'} the ${/违|禁/.test(x.text) ? 'banned word' : /非法/.test(x.text) ? 'illegal character' : /特殊/.test(x.text) ? 'special character' : 'sensitive word'} ${what.text}`,
          }
        : null,
  ),
  rule('S', 0.1, '经检测|经核查|经核实|经查|经审核|经系统检测|经系统核查|检测到 S', (_w, s) => ({
    text: `we found that ${s.text}`,
  })),
  rule('S', 0.1, 'N 逾期|超期 P', (n, _w, p) => ({
    text: `if ${np(n)} is overdue, it ${p.say?.({ text: 'it' }) ?? ''}`,
  })),
  rule('S', 0.1, 'N 由|均由|全部由|由其 N 自行承担|承担|自负|自行负责|负责', (a, _w, b) =>
    bare(b) || b.the || you(b)
      ? { text: `${np(b)} ${isMany(b) || you(b) ? 'bear' : 'bears'} ${np(a)}` }
      : null,
  ),
  rule('S', 0.1, 'N 是指|指的是|即|即为 N', (n, _w, what) => ({
    text: `${np(n)} ${be(n)} ${np(what)}`,
  })),
  rule('S', 0.1, '还有|尚有|有|仍有 M N 未|尚未|没有|还未 V', (_w, m, n, _x, v) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)} ${m.text === '1' ? 'has' : 'have'} not been ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('S', 0.05, '暂无|暂时没有|没有|还没有|目前没有|尚无 任何 N', (_w, _x, n) => ({
    text: `there ${isMany(n) ? 'are' : 'is'} no ${plainNp(n)} yet`,
  })),
  rule('S', 0.05, 'N 字数不足|字数不够', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'do' : 'does'} not have enough characters`,
  })),
  rule('S', 0.05, 'N 字数过少|字数太少|过短|太短|字数超限|字数过多|字数太多|过长|太长', (n, w) => ({
    text: `${np(n)} ${be(n)} too ${/超|多|长/.test(w.text) ? 'long' : 'short'}`,
  })),
  rule('S', 0.05, 'N 与|和 N 上传颠倒|颠倒|上传反了|传反了|弄反了|放反了', (a, _w, b) => ({
    text: `${np(a)} and ${np(b)} have been swapped`,
  })),
  rule('S', 0.1, 'V 通常|一般|大约|大概|约 需要|需|要 Q', (v, _w, _x, q) => ({
    text: `${gerund(v)} usually takes ${q.text}`,
  })),
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
