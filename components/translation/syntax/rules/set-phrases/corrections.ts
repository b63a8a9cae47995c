import { bare, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** What is to be checked, put right or changed, and which things are meant. */
export const corrections: readonly Rule[] = [
  rule('V', 0.02, '确认|请确认|确保|请确保 已|已经 V', (w, _done, v) =>
    lacksObject(verbsOf(v)) && last(v).tail
      ? simple(
          /保/.test(w.text) ? 'make sure' : 'confirm',
          `that it has been ${passive(verbsOf(v))}`,
        )
      : null,
  ),
  rule(
    'D',
    0.02,
    '在|于 审核通过|备案通过|备案成功|管局审核通过|备案审核通过 前|之前|后再|之后再|后|之后',
    (_in, what, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} the ${/审核/.test(what.text) ? 'review is passed' : 'filing is approved'}`,
    }),
  ),
  rule('S', 0.02, '没收到|没有收到|没收着|还没收到|一直没收到 N', (_w, n) => ({
    text: `you have not received ${indefinite(n)}`,
  })),
  // 未取得许可不得转载
  rule('S', 0.02, '未取得|未获得|未经|没有 N 不得|禁止|不能|严禁 V', (_w, n, _must, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `nothing may be ${passive(verbsOf(v))} without ${indefinite(n) === n.text ? n.text : nominal(n)}`,
        }
      : {
          text: `you must not ${active(verbsOf(v), 'base')} without ${indefinite(n) === n.text ? n.text : nominal(n)}`,
        },
  ),
  rule(
    'I',
    0.02,
    '请输入|输入|请填写|填写 N 进行|以|来 查询|搜索|检索|验证|核验|查找',
    (_w, n, _x, act) => ({
      text: `enter ${np(n)} to ${/[验]/.test(act.text) ? 'verify' : 'search'}`,
    }),
  ),
  rule('V', 0.02, '登录|登陆|进入|访问 备案网站|备案官网', (_w) =>
    simple('log on to', 'the filing website'),
  ),
  rule('V', 0.02, '通过 N', (_w, n) =>
    /(assessment|review|verification|test|examination|inspection)$/.test(n.text) && !n.after
      ? simple('pass', np(n))
      : null,
  ),
  // 所有未提交的内容
  rule('N', 0.1, '所有|全部|一切 N', (_w, n) =>
    n.after && bare({ ...n, after: '' }) && !you(n)
      ? { ...n, text: `all ${plural(n.text)}`, the: false }
      : null,
  ),
  rule(
    'N',
    0.02,
    '尾号为|尾号是|尾号|您尾号为|您尾号是|您尾号 M 的 手机|手机号|手机号码|号码',
    (w, m) =>
      /^\d+$/.test(m.text)
        ? {
            text: /您/.test(w.text) ? 'your phone' : 'phone',
            the: !/您/.test(w.text),
            after: ` ending in ${m.text}`,
          }
        : null,
  ),
  rule('N', 0.05, '与|和 N 最接近|最相近|最相符|最匹配 的 N', (_w, to, _x, _of, n) =>
    bare(n) ? { ...n, the: true, after: ` closest to ${np(to)}` } : null,
  ),
  rule('N', 0.1, '经过|经 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1 && !last(v).tail
      ? { ...n, text: `${passive(verbsOf(v))} ${n.text}` }
      : null,
  ),
  rule(
    'N',
    0.02,
    '已取消接入|被取消接入|已注销备案|被注销备案|已暂停解析|被暂停解析 的 N',
    (w, _of, n) =>
      bare(n) && !/^(risk|possibility|reason|case)$/.test(n.text)
        ? {
            ...n,
            after: ` whose ${/接入/.test(w.text) ? 'access was canceled' : /备案/.test(w.text) ? 'filing was deregistered' : 'DNS resolution was paused'}`,
          }
        : null,
  ),
  // 漏写“开发区”三字: what was, not what to do.
  rule('S', 0.02, '漏写|漏填|少写|缺写|少填|写错|错写|填错|错填 N', (act, n) => ({
    text: `${np(n)} ${isMany(n) ? 'were' : 'was'} ${/错/.test(act.text) ? 'entered wrongly' : 'left out'}`,
  })),
  // 部分省份支持居住证所在地备案
  rule('P', 0.05, '支持|允许|接受 N 备案|办理备案', (_w, n) =>
    /(location|permit|place|card|license)$/.test(n.text)
      ? {
          text: '',
          say: (s) => `${s && isMany(s) ? 'accept' : 'accepts'} filings with ${np(n)}`,
        }
      : null,
  ),
  rule('P', 0.02, '不对应|不相对应|不能对应', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not correspond`,
  })),
  rule('V', 0.03, '更换|更换为|换|换成|换用|改用 新|新的 N', (_w, _new, n) =>
    bare(n) ? simple('use', `a new ${n.text}`, { tail: 'instead' }) : null,
  ),
  rule('S', 0.02, '仅有|只有|仅凭|只凭 N 无效|不予通过|不予认可|不行', (_w, n, x) => ({
    text: `${indefinite(n)} alone ${isMany(n) ? 'are' : 'is'} ${/无效/.test(x.text) ? 'invalid' : 'not accepted'}`,
  })),
  // 身份证上传的是临时身份证
  rule('S', 0.02, 'N 上传的|提供的|提交的|填写的|选择的 是|为 N', (n, act, _is, what) =>
    bare(n)
      ? {
          text: `what was ${{ 上传的: 'uploaded', 提供的: 'provided', 提交的: 'submitted', 填写的: 'entered' }[act.text] ?? 'selected'} as ${np(n)} is ${nominal(what)}`,
        }
      : null,
  ),
  rule('S', 0.02, 'N 使用的|用的|采用的 是|为 N', (n, _act, _is, what) => ({
    text: you(n) ? `${np(n)} are using ${indefinite(what)}` : `${np(n)} used is ${nominal(what)}`,
  })),
  rule('S', 0.1, '而|但是|但 S', (w, s) => ({
    text: `${w.text === '而' ? 'while' : 'but'} ${s.text}`,
  })),
  rule('S', 0.05, '过于|太 A 者|的 将|一律|将一律|会 V', (_t, a, _w, when, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `if it is too ${a.text}, it will ${/一律/.test(when.text) ? 'always ' : ''}be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule(
    'S',
    0.02,
    'N 有 M N 已被|被 取消接入|取消备案|暂停解析|关闭访问',
    (who, _has, m, what, _w, act) =>
      you(who) && m.after
        ? {
            text: `${m.text} of your ${plural(what.text)} ${m.text === '1' ? 'has' : 'have'} had ${m.text === '1' ? 'its' : 'their'} ${{ 取消接入: 'access canceled', 取消备案: 'filing canceled', 暂停解析: 'DNS resolution paused' }[act.text] ?? 'access closed'}`,
          }
        : null,
  ),
  rule('S', 0.05, '属|属于 N 不准确|不一致|不真实|不完整', (_w, n, how) => ({
    text: `this counts as ${plainNp(n)} that is not ${{ 不准确: 'accurate', 不一致: 'consistent', 不真实: 'true' }[how.text] ?? 'complete'}`,
  })),
  rule('N', 0.1, '有哪些|有什么 N', (_w, n) =>
    bare(n) && !/(difference|requirement|reason)s?$/.test(n.text)
      ? { text: `which ${plural(n.text)} there are`, many: true }
      : null,
  ),
  rule('N', 0.1, '面向什么|面向哪些|针对哪些|针对什么 N', (_w, n) =>
    bare(n) ? { text: `which ${plural(n.text)} it is for` } : null,
  ),
  rule('N', 0.1, 'N 展示|提供|包含|涉及 哪些|什么 N', (n, act, _w, what) =>
    bare(what)
      ? {
          text: `which ${plural(what.text)} ${np(n)} ${{ 展示: 'shows', 提供: 'offers', 包含: 'contains' }[act.text] ?? 'involves'}`,
        }
      : null,
  ),
  // 以上两项
  rule('N', 0.1, '以上|上述|前述|以下|下列 M', (w, m) =>
    /^[项点条个]$/.test(m.after ?? '')
      ? { text: `${m.text} items ${/下/.test(w.text) ? 'below' : 'above'}`, the: true, many: true }
      : null,
  ),
  rule('N', 0.1, '以上|上述|前述|以下|下列 两项|三项|两点|三点|几项|各项', (w, m) => ({
    text: `${{ 两项: 'two', 两点: 'two', 三项: 'three', 三点: 'three' }[m.text] ?? ''} items ${/下/.test(w.text) ? 'below' : 'above'}`.trim(),
    the: true,
    many: true,
  })),
  rule('V', 0.05, '检查|核实|确认|核对|查看 有无|是否有|是否存在|有没有 N', (_w, _x, n) =>
    simple(
      'check',
      `whether there ${isMany(n) || /[^s]s$/.test(n.text) ? 'are any' : 'is any'} ${plainNp(n)}`,
    ),
  ),
  rule('V', 0.05, '改由|改为由|换由|更换为由 N 担任|办理|填写|签字|操作', (_w, n, act) =>
    simple('have', np(n), {
      tail: `${{ 办理: 'handle it', 填写: 'enter it', 签字: 'sign it', 操作: 'do it' }[act.text] ?? 'serve'} instead`,
    }),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 过户到|过户至|转移到|转移至|变更到|变更至|放到 N 名下',
    (_a, n, _w, to) => simple('transfer', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.1, '加以 V', (_w, v) => v),
  rule('V', 0.1, '从 N 里|中|内|上 V', (_w, n, _in, v) => addTail(v, `from ${np(n)}`)),
  rule('V', 0.3, 'V 后再行|后再次|之后再次 V', (a, _w, b) => ({
    text: '',
    verbs: [
      ...verbsOf(a),
      ...verbsOf(b).map((each, index) => (index === 0 ? { ...each, joint: ', then' } : each)),
    ],
  })),
  rule('V', 0.02, '区分|注意区分|请区分 N', (_w, n) =>
    n.items ? simple('tell', np(n), { tail: 'apart' }) : null,
  ),
  rule('D', 0.2, '于|请于 Q 后|之后', (_w, q) => ({ text: `in ${q.text}` })),
  rule('D', 0.05, '在 N 处', (_w, n) => ({ text: `at ${np(n)}` })),
  rule('N', 0.05, 'N 等字头|等前缀|等字样开头', (n) => ({
    text: 'words',
    many: true,
    after: ` such as ${plainNp(n)} at its start`,
  })),
  rule('I', 0.05, '不要写|请勿写|不能写|不得写|勿写 N 等', (_w, n) => ({
    text: `do not write ${plainNp(n)} or the like`,
  })),
];
