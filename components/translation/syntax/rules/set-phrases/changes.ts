import { aux, copula, fragmentOr, present, said, unsaid } from '../../build-clauses';
import {
  bare,
  be,
  coordinate,
  have,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, doIt, gerund, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What is turned into what, what runs out, what stands in whose name: 升级为, 到期, …名下. */
/** What a text or a file is made into. */
const encoded =
  /(code|encoding|format|punycode|PDF|JPG|PNG|letters|digits|characters|Chinese|English|text)$/i;

export const changes: readonly Rule[] = [
  // 还需输入8个字: as many more.
  rule('I', 0.05, '还需|还须|还要|还需要|请再 输入|填写|上传|添加|补充|选择 Q', (_w, act, q) => ({
    text: `${{ 上传: 'upload', 添加: 'add', 补充: 'add', 选择: 'select' }[act.text] ?? 'enter'} ${q.text.replace(/^(\d[\d,]*) /, '$1 more ')}`,
  })),
  rule(
    'S',
    0.05,
    '上传的|上传|提交的|提交|所传|所交|所上传|所提交 N 为|是|不是|并非 N',
    (w, n, is, what) =>
      bare(n) && !you(n)
        ? {
            text: `the ${/传/.test(w.text) ? 'uploaded' : 'submitted'} ${n.text} ${be(n)} ${/[不非]/.test(is.text) ? 'not ' : ''}${nominal(what)}`,
          }
        : null,
  ),
  rule(
    'V',
    0.03,
    '升级为|升级到|升级至|切换为|切换成|切换到|切换至|转为|转成|转换为|更新至|更新为 N',
    (w, n) =>
      simple(
        /升/.test(w.text)
          ? 'upgrade'
          : /更新/.test(w.text)
            ? 'update'
            : /转/.test(w.text) && encoded.test(n.text)
              ? 'convert'
              : 'switch',
        encoded.test(n.text) && /转/.test(w.text) ? 'it' : '',
        { tail: `to ${np(n)}` },
      ),
  ),
  rule(
    'V',
    0.03,
    '将|把|请将 N 升级为|升级到|升级至|切换为|切换到|切换至|转为|更新至|更新为 N',
    (_a, n, w, to) =>
      simple(/升/.test(w.text) ? 'upgrade' : /更新/.test(w.text) ? 'update' : 'switch', np(n), {
        tail: `to ${np(to)}`,
      }),
  ),
  rule('V', 0.1, '不清楚|不确定|不知道|不了解|无法确定 N', (_w, n) =>
    /^whether /.test(n.text) ? simple('be', `not sure ${n.text}`) : null,
  ),
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N',
    (_w, _x, n) => ({
      text: `if you are not sure ${/^(whether|which|what|how) /.test(n.text) ? '' : 'about '}${np(n)}`,
    }),
  ),
  rule('C', 0.05, '不清楚|不确定|不知道|无法确定 N 的', (_w, n) => ({
    text: `if you are not sure ${/^(whether|which|what|how) /.test(n.text) ? '' : 'about '}${np(n)}`,
    after: '的',
  })),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N 是否 P',
    (_w, _x, n, _is, p) => ({
      text: `if you are not sure whether ${said(p, n)}`,
    }),
  ),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 是否 P',
    (_w, _x, _is, p) => ({
      text: `if you are not sure whether ${unsaid(p)}`,
    }),
  ),
  rule(
    'D',
    0.05,
    '在|于 N 变化|变更|变动|改变|更换|到期|过期|失效 后|之后|前|之前',
    (_in, n, act, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${/[期效]/.test(act.text) ? (isMany(n) ? 'expire' : 'expires') : isMany(n) ? 'change' : 'changes'}`,
    }),
  ),
  rule(
    'S',
    0.1,
    'N 中|内|里|上 可以有|可有|可以含有|可以包含|可含|可包含|可以使用 N',
    (n, _in, _w, what) => ({
      text: `${np(n)} may contain ${indefinite(what)}`,
    }),
  ),
  // 凭身份证备案的个人
  rule(
    'N',
    0.1,
    '凭|持|使用|用|以 N 备案|注册|认证|登录|办理|申请 的 N',
    (_w, with_, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${{ 备案: 'filing', 注册: 'registering', 认证: 'verified', 登录: 'logging on', 申请: 'applying' }[act.text] ?? 'applying'} with ${np(with_)}`,
          }
        : null,
  ),
  rule('N', 0.1, '即将|快要|将要 到期|过期|失效 的 N', (_w, _act, _of, n) =>
    bare(n) ? { ...n, after: ` about to expire` } : null,
  ),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N 是否 V',
    (_w, _x, n, _is, v) => ({
      text: `if you are not sure whether ${said(present(v), n)}`,
    }),
  ),
  rule('P', 0.03, 'V 不了|不上|不出来', (v) =>
    verbsOf(v).length === 1 && lacksObject(verbsOf(v)) ? aux('cannot')(v, v) : null,
  ),
  rule('P', 0.1, '名下|其名下 P', (_w, p) => ({
    text: '',
    say: (s) =>
      `${/^(can|must|will|may)\b/.test(fragmentOr(p, s)) && !s ? 'you ' : ''}${fragmentOr(p, s)} under it`,
  })),
  rule('P', 0.05, '没有|未|没 写到|精确到|填写到|填到|具体到 N', (_not, _v, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not go down to ${np(n)}`,
  })),
  rule('V', 0.05, '绑定|部署|托管|放置|存放|登记|注册|设立|开设|备案 在|于|到 N', (w, _in, n) =>
    /(region|mainland|country|city|province|district|site|server|data center|name)s?$/.test(
      n.text,
    ) || / (mainland|province)$/.test(n.after ?? '')
      ? simple(
          {
            绑定: 'link',
            部署: 'deploy',
            托管: 'host',
            登记: 'register',
            注册: 'register',
            备案: 'file',
          }[w.text] ?? (/放/.test(w.text) ? 'place' : 'set up'),
          null,
          { tail: place(n) },
        )
      : null,
  ),
  rule(
    'S',
    0.05,
    'N 打开后|点击后|访问后|扫码后|跳转后 为|是|显示|显示为 N',
    (n, act, _is, what) => ({
      text: `${np(n)} ${/点|扫/.test(act.text) ? 'leads to' : 'opens'} ${nominal(what)}`.replace(
        / (opens|leads to) /,
        (verb) => (isMany(n) ? verb.replace(/opens/, 'open').replace(/leads/, 'lead') : verb),
      ),
    }),
  ),
  // 服务器到期未续费的
  rule('C', 0.05, 'N 到期|过期|期满 未|后未|仍未|后仍未 V 的|者', (n, _act, _not, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `if ${np(n)} ${isMany(n) ? 'expire and have' : 'expires and has'} not been ${passive(verbsOf(v))}`,
          after: '的',
        }
      : null,
  ),
  rule(
    'D',
    0.05,
    '在|于 N 完成|通过|成功|结束|到期|生效|提交 Q 后|之后|前|之前',
    (_in, n, act, q, when) => ({
      text: `${q.text} ${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${
        {
          通过: isMany(n) ? 'are passed' : 'is passed',
          结束: isMany(n) ? 'end' : 'ends',
          到期: isMany(n) ? 'expire' : 'expires',
          生效: isMany(n) ? 'take effect' : 'takes effect',
          提交: isMany(n) ? 'are submitted' : 'is submitted',
        }[act.text] ?? `${be(n)} complete`
      }`,
    }),
  ),
  rule('P', 0.7, 'P 、 P', (a, _mark, b) => ({
    text: '',
    say: (s) => {
      const [first, second] = [fragmentOr(a, s), fragmentOr(b, s)];
      const led = /^(must|can|cannot|will|may)\b/;
      return s && (!led.test(first) || led.test(second)) ? `${first} and ${second}` : guess;
    },
  })),
  rule('P', 0.05, '按|按照|以|作为 N 办理|处理|对待|备案|管理|填报', (_w, n, act) =>
    /^(enterprise|individual|organization|public institution|social organization|entity|company|sole trader)s?( type)?$/.test(
      n.text,
    )
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}${{ 备案: 'filed', 填报: 'entered' }[act.text] ?? 'handled'} as ${nominal({ ...n, text: n.text.replace(/ type$/, '') })}`,
        }
      : null,
  ),
  rule('D', 1.2, '以免|避免|以防|防止 S', (_w, s) =>
    /^(?!after )[^,]*, /.test(s.text)
      ? null
      : { text: `to avoid a situation where ${s.text}`, after: '以免' },
  ),
  rule('N', 0.1, 'N 和|及|以及|或|、 点|小数点|圆点', (n, w, _dot) =>
    coordinate(w.text === '或' ? 'or' : 'and')(n, w, { text: 'dot', the: true }),
  ),
  rule(
    'V',
    0.05,
    '复制 N 粘贴到|粘贴至|并粘贴到|并粘贴至|后粘贴到|后粘贴至|到|至 N',
    (_c, n, _p, to) => ({
      text: '',
      verbs: [
        { lemma: 'copy', object: np(n), tail: '' },
        { lemma: 'paste', object: 'it', tail: `into ${np(to)}`, joint: 'and' },
      ],
    }),
  ),
  ...(['N', 'Q'] as const).map((kind) =>
    rule(
      'P',
      0.05,
      `不得|不能|不可|不应 小于|低于|少于 ${kind} 、|或|或者|也不得|也不能|且不得|且不能 大于|超过|高于|多于 ${kind}`,
      (_a, _less, low, _or, _more, high) => copula(`between ${low.text} and ${high.text}`, 'must'),
    ),
  ),
  rule('I', 0.1, '建议|建议您|推荐 不要|不|勿|不再 V', (_w, _not, v) =>
    /^no /.test(doIt(v)) ? null : { text: `we recommend not ${gerund(v)}` },
  ),
  rule('V', 0.1, '改用|改为|改由|改走 手动|人工|自动|线上|线下|现场|书面 V', (_w, how, v) =>
    addTail(
      v,
      `${{ 手动: 'by hand', 人工: 'by hand', 自动: 'automatically', 线上: 'online', 线下: 'offline', 现场: 'on site' }[how.text] ?? 'in writing'} instead`,
    ),
  ),
  rule('P', 0.1, '已|已被|被|已经被|将被|会被 列入|纳入|录入 N', (w, _v, n) =>
    /(list|library|database|record|scope)$/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${/[将会]/.test(w.text) ? 'will be' : `${s ? have(s) : 'has'} been`} put on ${np(n)}`,
        }
      : null,
  ),
  // 负责人名下如有多个网站
  rule('C', 0.05, 'N 名下|账号下|下 若|如|如果 有|已有|存在|还有 N', (n, w, _if, has, what) => ({
    text: `if there ${isMany(what) ? 'are' : 'is'} ${/已/.test(has.text) ? 'already ' : ''}${what.many ? plainNp(what) : nominal(what)} ${/账/.test(w.text) ? 'under the account of' : 'under'} ${np(n)}`,
  })),
  rule('P', 0.05, '在|为|是|登记在|注册在|属于|为在 N 名下', (w, n) =>
    copula(
      `${/[登注]/.test(w.text) ? 'registered ' : ''}in ${you(n) ? 'your name' : `the name of ${np(n)}`}`,
    ),
  ),
  rule(
    'V',
    0.05,
    '转至|转到|转入|过户至|过户到|变更至|变更到|登记到|登记在|注册在|转移至 N 名下',
    (w, n) =>
      simple(/[登注]/.test(w.text) ? 'register' : 'transfer', null, {
        tail: /[登注]/.test(w.text) ? `in the name of ${np(n)}` : `to ${np(n)}`,
      }),
  ),
  rule(
    'P',
    0.02,
    '须为|需为|应为|必须为|须由|应由|需由|应当为 本人|负责人本人|其本人 实名使用|实名登记|实名办理|实名认证|实名|名下',
    (_m, who) =>
      copula(
        `registered in ${who.text === '负责人本人' ? 'the name of the person in charge' : "that person's own name"}`,
        'must',
      ),
  ),
  rule('V', 0.1, '将|把 N 设为|设置为|设定为|设成|标记为|标为|列为 N', (_a, n, w, as) =>
    simple(/标/.test(w.text) ? 'mark' : /列/.test(w.text) ? 'list' : 'set', np(n), {
      tail: `${/[标列]/.test(w.text) ? 'as' : 'to'} ${nominal(as)}`,
    }),
  ),
  rule('V', 0.2, '避免|防止 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : simple('avoid', gerund(v)),
  ),
  rule('V', 0.1, '对 N 作|做|进行|予以 如实|书面|详细|简要|补充 说明', (_a, n, _b, how) =>
    simple('explain', np(n), {
      tail:
        { 如实: 'truthfully', 书面: 'in writing', 详细: 'in detail', 简要: 'briefly' }[how.text] ??
        'further',
    }),
  ),
];
