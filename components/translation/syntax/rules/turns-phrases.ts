import { said } from '../build-clauses';
import { bare, be, determiner, isDoer, isMany, place, plainNp, single, you } from '../build-nouns';
import { addTail, addTailFirst, doIt, gerund, join, last, simple, verbsOf } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { np, plural, pluralOf } from '../phrase';

/** What another is asked to do with it. */
const asked: Readonly<Record<string, string>> = {
  授权: 'authorize',
  处理: 'handle',
  办理: 'arrange',
  开通: 'activate',
  修改: 'change',
  解决: 'resolve',
  确认: 'confirm',
  核实: 'verify',
  重置: 'reset',
  更正: 'correct',
  审批: 'approve',
  添加: 'add',
  关闭: 'close',
};

/** Turns of phrase that name a thing, an act, a time or a condition. */
export const turnPhrases: readonly Rule[] = [
  rule('N', 0.05, 'N 原件照片|原件照|原件的照片|原件扫描件|原件的扫描件', (n, w) => ({
    text: /扫/.test(w.text) ? 'scan' : 'photo',
    the: true,
    after: ` of the original ${plainNp(n)}`,
  })),
  // 个人用户, 企业类网站: all of a class.
  rule('N', 0.05, 'N 类 N', (kind, _w, n) =>
    bare(kind) && bare(n) && !kind.items
      ? { ...pluralOf(n), text: `${kind.text} ${plural(n.text)}`, the: false }
      : null,
  ),
  rule('N', 0.05, '不同|不同的 N', (_w, n) =>
    bare(n) ? { ...pluralOf(n), text: `different ${plural(n.text)}`, the: false } : null,
  ),
  rule('C', 0.05, '如您|如果您|若您|如您是|如果您是|如 首次|第一次 V', (_w, _x, v) => ({
    text: `if you ${active(verbsOf(v), 'base', false)} for the first time`,
  })),
  rule('V', 0.1, '授权|委托 N V', (_w, n, v) =>
    isDoer(n) ? simple('authorize', `${np(n)} to ${active(verbsOf(v), 'base')}`) : null,
  ),
  rule('N', 0.03, '您本人|你本人|您本人的|您自己的|您自己|自己的 N', determiner('your own')),
  rule('N', 0.05, '非本人|非本人的 N', determiner("another person's")),
  rule('N', 0.05, '在本地的|本地的|当地的|在当地的 N', (_w, n) =>
    bare(n) ? { ...n, text: `local ${n.text}`, the: true } : null,
  ),
  // 请登录注册商网站查询: there, to do it.
  rule('V', 0.05, '登录|登陆|进入|打开|访问 N V', (w, n, v) =>
    verbsOf(v)[0]?.state ||
    n.items ||
    !/(site|website|platform|console|page|system|center|backend|email|App)$/.test(n.text)
      ? null
      : join('to')(
          simple({ 进入: 'go to', 打开: 'open', 访问: 'visit' }[w.text] ?? 'log on to', np(n)),
          v,
          last(v).lemma === 'look up' && last(v).object === null ? simple('look', 'it up') : v,
        ),
  ),
  rule(
    'Q',
    0.05,
    '每个|每张|单个|单张|每份|单个文件|每个文件|每张图片 不超过|不大于|小于|不得超过|不能超过|最大|最大不超过 N',
    (_w, _x, n) => (/^\d[\d.]* ?[KMG]B?$/i.test(n.text) ? { text: `up to ${n.text} each` } : null),
  ),
  rule('N', 0.2, 'N 在 N 的|中的|上的|里的|内的 N', (a, _in, b, _of, n) =>
    bare(n) && !you(a) ? { ...n, after: ` of ${np(a)} ${place(b)}` } : null,
  ),
  rule(
    'V',
    0.05,
    '联系 N 授权|处理|办理|开通|修改|解决|确认|核实|重置|更正|审批|添加|关闭',
    (_w, n, act) => simple('ask', `${np(n)} to ${asked[act.text]} it`),
  ),
  rule('Q', 0.05, '每个|每张|单个|单张|每份|每项 Q', (_w, q) => ({ ...q, text: `${q.text} each` })),
  rule('V', 0.05, '确保|保证|务必确保|务必保证 P', (_w, p) =>
    simple('make sure', `that ${said(p)}`),
  ),
  rule('N', 0.05, 'N 销售|零售|批发|生产|买卖', (n, w) =>
    bare(n) && !you(n) && !n.agent
      ? {
          text: `${single(n.text)} ${{ 零售: 'retail', 批发: 'wholesale', 生产: 'production' }[w.text] ?? 'sales'}`,
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '字母数字组合|字母和数字组合|数字字母组合|数字和字母组合|字母与数字组合|字母加数字|字母数字|字母、数字组合',
    () => ({ text: 'letters and digits', many: true }),
  ),
  rule('V', 0.05, '授权|允许|同意 使用|访问|调用|开启 N', (_w, _x, n) =>
    /(camera|microphone|location|album|storage|phone|photos|notifications?|contacts)$/.test(n.text)
      ? simple('allow', `access to ${np(n)}`)
      : null,
  ),
  rule(
    'C',
    0.03,
    '为了更好的体验|为了更好的使用体验|为获得更好的体验|为了获得更好的体验|为获得更好的使用体验|为获得最佳体验|为了您的使用体验|为了您更好的体验|为保证使用体验',
    () => ({ text: 'for the best experience' }),
  ),
  // 已开通业务的，…: of a deed that is done.
  rule('C', 0.2, '已|已经|曾|如已|若已 V 的|者', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `if you have ${active(verbsOf(v), 'done')}`, after: '的' },
  ),
  rule('N', 0.3, '未|没有|尚未 D V 的 N', (_w, d, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` that ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} ${d.text}`,
        }
      : null,
  ),
  rule('N', 1.8, '上传|所上传|已上传 N', (_w, n) =>
    bare(n) && /(image|photo|file|document|license|picture|attachment|material)s?$/.test(n.text)
      ? { ...n, text: `uploaded ${n.text}` }
      : null,
  ),
  rule('N', 0.03, '今天|今日|明天|明日|次日|后天|当天 N', (day, clock) =>
    /^\d{1,2}:\d\d$/.test(clock.text)
      ? {
          text: `${clock.text} ${/今|当/.test(day.text) ? 'today' : /明/.test(day.text) ? 'tomorrow' : day.text === '次日' ? 'the next day' : 'the day after tomorrow'}`,
        }
      : null,
  ),
  rule('N', 0.03, '盖章版|签字版|签字盖章版|彩色版|电子版|纸质版|扫描版|最新版|空白版 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${
            {
              盖章版: 'stamped',
              签字版: 'signed',
              签字盖章版: 'signed and stamped',
              彩色版: 'color',
              电子版: 'electronic',
              纸质版: 'paper',
              扫描版: 'scanned',
              最新版: 'latest',
            }[w.text] ?? 'blank'
          } ${n.text}`,
          the: true,
        }
      : null,
  ),
  rule('V', 0.1, '协助|帮助|协助您|帮助您|协助用户 V', (w, v) =>
    simple('help', '', { tail: `${/用/.test(w.text) ? 'users' : 'you'} ${doIt(v)}` }),
  ),
  rule('V', 0.05, '承担|负 N 责任|的责任', (_w, n) =>
    n.text === 'law' || n.text === 'legal'
      ? null
      : simple('be responsible for', np(n), { state: true }),
  ),
  rule(
    'N',
    0.05,
    '与实际一致|与实际相符|符合实际|与实际情况一致|与实际情况相符|符合实际情况 的 N',
    (_w, _of, n) =>
      bare(n) ? { ...n, after: ` that ${isMany(n) ? 'match' : 'matches'} the facts` } : null,
  ),
  rule('D', 0.02, '在|于|站在|站于 N 前|前面|前方', (_w, n) =>
    /(background|curtain|backdrop|camera|lens)$/.test(n.text)
      ? { text: `in front of ${np(n)}` }
      : null,
  ),
  rule('C', 0.02, '如有异议|若有异议|如存在异议|有异议|如有不同意见|如对此有异议', () => ({
    text: 'if you disagree',
  })),
  rule(
    'V',
    0.03,
    '授权|允许 他人|其他人|其他账号|其他用户|第三方 使用|查看|操作|管理',
    (_w, who, act) =>
      simple(
        'let',
        `${{ 其他账号: 'other accounts', 其他用户: 'other users', 第三方: 'a third party' }[who.text] ?? 'others'} ${{ 使用: 'use', 查看: 'view', 操作: 'handle' }[act.text] ?? 'manage'} it`,
      ),
  ),
  // 绑定邮箱后: an act and its object, not a thing that was so treated.
  rule('C', 0.02, '绑定|关联|更换|修改|开通|上传|填写|提交|注销|删除|关闭 N 后|之后', (act, n) =>
    bare(n) && !n.act
      ? {
          text: `after ${{ 绑定: 'linking', 关联: 'linking', 更换: 'replacing', 修改: 'changing', 开通: 'activating', 上传: 'uploading', 填写: 'entering', 提交: 'submitting', 注销: 'deregistering', 删除: 'deleting' }[act.text] ?? 'closing'} ${np(n)}`,
        }
      : null,
  ),
  rule('N', 0.03, '您遇到的|你遇到的|遇到的|所遇到的|碰到的 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          the: true,
          after: /[您你]/.test(w.text) ? ' you have' : ' met with',
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '接收|发送|通知|联系|支付|付款|登录|验证|核验|认证|收货|提交|查询|送达 方式',
    (w) => ({
      text: `${{ 接收: 'delivery', 发送: 'sending', 通知: 'notice', 联系: 'contact', 登录: 'logon', 收货: 'delivery', 提交: 'submission', 查询: 'lookup', 送达: 'delivery', 支付: 'payment', 付款: 'payment' }[w.text] ?? 'verification'} method`,
      the: true,
    }),
  ),
  rule('V', 0.03, '前往|到|去|请到 N 处', (_w, n) => simple('go to', np(n))),
  rule('V', 0.03, '前往|到|去|在 N 处 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) || last(v).object ? addTail(v, `with ${np(n)}`) : null,
  ),
  rule('V', 0.03, '阅读|仔细阅读|认真阅读|查看|核对|检查 N 并确认|并同意|后确认', (w, n, x) =>
    join('and')(
      simple(
        /阅/.test(w.text) ? 'read' : /看/.test(w.text) ? 'view' : 'check',
        np(n),
        /[仔认]/.test(w.text) ? { tail: 'carefully' } : {},
      ),
      n,
      simple(x.text === '并同意' ? 'accept' : 'confirm', isMany(n) ? 'them' : 'it'),
    ),
  ),
  rule('C', 0.02, 'N 支付|付款|缴费 成功后|完成后|后|之后|成功之后', (n) =>
    bare(n) && !n.agent ? { text: `after ${np(n)} ${be(n)} paid` } : null,
  ),
  rule('N', 0.02, 'N 名下|名下的 N', (owner, _w, n) =>
    bare(owner) && bare(n) && !you(owner) ? { ...n, after: ` in the name of ${np(owner)}` } : null,
  ),
  rule('V', 0.02, '覆盖|涵盖 N 期间|有效期|周期|期限', (_w, n) =>
    bare(n) ? simple('cover', `the ${n.text} period`) : null,
  ),
  rule('N', 0.02, '已失效的|已过期的|失效的|过期的|已到期的 N', (_w, n) =>
    bare(n) ? { ...n, text: `expired ${n.text}` } : null,
  ),
  rule(
    'V',
    0.02,
    '在|请在 手机端|手机上|手机|电脑端|电脑上|微信中|微信内|微信里|浏览器中|浏览器内 V',
    (_w, where, v) =>
      verbsOf(v)[0]?.state
        ? null
        : addTailFirst(
            v,
            /手/.test(where.text)
              ? 'on your phone'
              : /电/.test(where.text)
                ? 'on a computer'
                : /微/.test(where.text)
                  ? 'in WeChat'
                  : 'in the browser',
          ),
  ),
  rule('C', 0.02, '如需|若需|如需要|若需要|如果需要|如您需要 备案', () => ({ text: 'to file' })),
  rule(
    'V',
    0.01,
    '承担 法律责任|相应法律责任|一切法律责任|全部法律责任|相应的法律责任|由此产生的法律责任|由此产生的一切法律责任',
    (_w, what) =>
      simple('accept', `${/一切|全部/.test(what.text) ? 'all ' : ''}legal responsibility`, {
        tail: /由此/.test(what.text) ? 'for it' : '',
      }),
  ),
  rule('D', 0.02, '以任何理由|以任何形式|以任何方式|以任何名义', (w) => ({
    text: /理由/.test(w.text)
      ? 'for any reason'
      : /名义/.test(w.text)
        ? 'in any name'
        : 'in any way',
  })),
  rule('N', 0.02, '是否继续|是否要继续|是否需要继续 V', (_w, v) => ({
    text: `whether to continue ${active(verbsOf(v), 'ing')}`,
  })),
  rule('V', 0.05, '避免 V', (_w, v) => simple('avoid', gerund(v))),
  rule('N', 0.1, '要|想要|想|欲|需要 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && !last(v).tail
      ? { ...n, after: ` to ${active(verbsOf(v), 'base', false)}` }
      : null,
  ),
  rule('V', 0.02, '先 V 再继续|后继续|再操作|后再继续|后再操作', (_a, v) =>
    join(', then')(v, v, simple('continue', '')),
  ),
  rule('N', 0.02, '翻拍的|翻拍 N', (_w, n) =>
    bare(n) ? { ...n, text: `rephotographed ${n.text}`, the: true } : null,
  ),
  rule('N', 0.03, '上传|填写|下载|处理|审核|备案|导入 进度', (w) => ({
    text: `${{ 上传: 'upload', 填写: 'entry', 下载: 'download', 处理: 'processing', 审核: 'review', 备案: 'filing' }[w.text] ?? 'import'} progress`,
    the: true,
  })),
  rule('N', 0.1, 'N N', (n, share) =>
    /^\d[\d.]*%$/.test(share.text) && /(progress|rate|share|ratio)$/.test(n.text) && bare(n)
      ? { text: `${n.text} ${share.text}` }
      : null,
  ),
  rule('N', 0.1, 'N 所涉|所涉及|所涉及的|所涉的 N', (a, _w, n) =>
    bare(n) && !you(a) ? { ...n, after: ` ${np(a)} ${isMany(a) ? 'involve' : 'involves'}` } : null,
  ),
];
