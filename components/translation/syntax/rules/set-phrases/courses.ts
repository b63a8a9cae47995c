import { aux, copula, it, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  join,
  last,
  named,
  simple,
  verbsOf,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** 接入商的人: someone of theirs. */
const houses = /(company|provider|organization|platform|registrar|agency|service)$/;

/** How often a cause is one: 常见原因之一. */
function reasonOf(words: string, what: string): string {
  const how = /常见/.test(words) ? 'common' : /[主首]要/.test(words) ? 'main' : '';
  const one = /之一/.test(words);
  if (how === 'main')
    return one ? `one of the main reasons for ${what}` : `the main reason for ${what}`;
  return `a ${how ? `${how} ` : ''}reason for ${what}`;
}

const reasons = '常见原因|主要原因|首要原因|常见原因之一|主要原因之一|重要原因之一|原因之一|原因';

/** 驳回: the rejection, as a thing that has reasons. */
function nameOf(v: Phrase): string | null {
  if (verbsOf(v).length > 1 || last(v).object !== null || last(v).tail) return null;
  const name = last(v).lemma === 'return' ? 'return' : named[last(v).lemma];
  return name && !name.endsWith('ing') ? name : null;
}

/** 同步中: what is being done to it. */
const goingOn: Readonly<Record<string, string>> = {
  同步: 'synchronized',
  处理: 'processed',
  审核: 'reviewed',
  核验: 'verified',
  校验: 'checked',
  上传: 'uploaded',
  导入: 'imported',
  加载: 'loaded',
  更新: 'updated',
  生成: 'generated',
  识别: 'recognized',
  认证: 'verified',
  查询: 'looked up',
  提交: 'submitted',
};

/** The course a matter takes: who does it now, who answers for it, what it comes of, what not to do. */
export const courses: readonly Rule[] = [
  // 短信改由工信部统一下发
  rule('P', 0.03, '改由|现由|改为由|已改由|现改由|改由原来的|现统一由 N V', (w, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${be(s ?? it)} ${/改/.test(w.text) ? 'now ' : ''}${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}`,
        }
      : null,
  ),
  // 请填写本人实名号码
  rule(
    'N',
    0.02,
    '本人实名|自己实名|您实名|您本人实名|本人名下|自己名下|您名下|本人实名认证|本人实名登记 号码|手机号|手机号码|手机|电话号码',
    (_w, what) => ({
      text: /机$/.test(what.text)
        ? 'phone'
        : /手机/.test(what.text)
          ? 'mobile phone number'
          : 'number',
      after: ' registered in your own name',
      the: true,
    }),
  ),
  rule('V', 0.05, 'OCR V', (_w, v) => addTail(v, 'by OCR')),
  // 展示对应要求
  rule(
    'V',
    0.03,
    '展示|显示|提供|给出|生成|选择|填写|上传|准备|提交|查看|匹配 对应|相应|对应的|相应的 N',
    (w, _x, n) =>
      bare(n)
        ? simple(
            {
              展示: 'show',
              显示: 'show',
              提供: 'provide',
              给出: 'give',
              生成: 'generate',
              选择: 'select',
              填写: 'enter',
              上传: 'upload',
              准备: 'prepare',
              提交: 'submit',
              查看: 'view',
            }[w.text] ?? 'match',
            `the corresponding ${plainNp(n)}`,
          )
        : null,
  ),
  // 服务器请保持有效
  rule('I', 0.03, 'N 请保持|请始终保持|请一直保持|请务必保持|请您保持 A', (n, _w, a) =>
    n.agent || you(n) ? null : { text: `keep ${np(n)} ${a.text}` },
  ),
  // 另外指定负责人
  rule(
    'V',
    0.03,
    '另外|另行|另 指定|安排|委托|选择|聘请|填写|提供|使用|购买|注册 N',
    (_w, act, n) =>
      bare(n) && !isMany(n)
        ? simple(
            {
              指定: isDoer(n) || n.agent ? 'appoint' : 'specify',
              安排: 'arrange',
              委托: 'entrust',
              选择: 'select',
              聘请: 'hire',
              填写: 'enter',
              提供: 'provide',
              使用: 'use',
              购买: 'buy',
            }[act.text] ?? 'register',
            `another ${n.text}`,
          )
        : null,
  ),
  // 不能填建站公司的人: an order, and no people that cannot.
  rule('I', 0.02, '不能|不可以|不可|不得|不许|别|别再 填|填写|写|选|选择|勾选 N', (_w, act, n) => ({
    text: `do not ${/[选]/.test(act.text) ? 'select' : 'enter'} ${np(n)}`,
  })),
  rule('N', 0.02, 'N 的 人|人员|员工|工作人员', (n, _of, w) =>
    houses.test(n.text) && !n.items
      ? {
          text: w.text === '人' ? 'someone' : 'an employee',
          after: `${w.text === '人' ? ' from' : ' of'} ${np(n)}`,
          agent: true,
        }
      : null,
  ),
  rule('I', 0.02, '再来|再去|再|然后再|然后 备案|办理备案|做备案|申请备案', () => ({
    text: 'then apply for filing',
  })),
  // 检查好了: it is, and nobody is told to.
  rule('P', 0.05, 'V 好了|完了|完毕了', (v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}${passive(verbsOf(v))}` }
      : null,
  ),
  // 可保留也可去掉
  rule('P', 0.02, '可|可以|既可|既可以|可选择 V 也可|也可以|亦可|又可|又可以 V', (w, a, x, b) =>
    lacksObject(verbsOf(a)) === lacksObject(verbsOf(b)) ? aux('can')(w, join('or')(a, x, b)) : null,
  ),
  // 被认定为规避备案
  ...(
    [
      ['被|一旦被', ''],
      ['将被|会被|将会被', 'will be '],
      ['可能被|可能会被|易被|容易被', 'may be '],
    ] as const
  ).map(([lead, modal]) =>
    rule('P', 0.03, `${lead} 认定为|判定为|视为|认定|判定 V`, (_w, act, v) =>
      lacksObject(verbsOf(v)) || verbsOf(v).length > 1
        ? null
        : {
            text: '',
            say: (s) =>
              `${modal || `${be(s ?? it)} `}${act.text === '视为' ? 'treated as' : 'found to be'} ${gerund(v)}`,
          },
    ),
  ),
  // 因识别误差导致的驳回
  rule('N', 0.02, '因|由|由于|因为 N 导致|造成|引起|引发|产生|所致 的 N', (_w, why, _x, _of, n) =>
    n.after ? null : { text: n.text, after: ` caused by ${np(why)}`, the: true, many: isMany(n) },
  ),
  rule('N', 0.02, '因|由|由于|因为 N 导致|造成|引起|引发|产生|所致 的 V', (_w, why, _x, _of, v) => {
    const name = nameOf(v);
    return name ? { text: name, after: ` caused by ${np(why)}`, the: true } : null;
  }),
  // 须使用分公司自己的营业执照
  rule('N', 0.02, 'N 自己的|自身的|自有的|自己 N', (who, _own, n) =>
    isDoer(who) && bare(n) && !who.after && !you(who) && !who.items
      ? {
          text: `${np(who)}${/s$/.test(who.text) ? "'" : "'s"} own ${n.text}`,
          the: false,
          many: isMany(n),
        }
      : null,
  ),
  // 要等3天左右管局才能看到
  rule('S', 0.04, '要等|需等|需要等|得等|还要等|须等|大约要等|一般要等 Q S', (_w, q, s) =>
    / can then /.test(s.text) && !/^(if|because|and|but) /.test(s.text)
      ? { text: `it takes ${q.text} before ${s.text.replace(' can then ', ' can ')}` }
      : null,
  ),
  // 域名、所有者、到期时间三项
  rule('N', 0.02, 'N 两项|三项|四项|五项|六项|等三项|等四项|等五项|三者|两者|二者', (n) =>
    n.items ? n : null,
  ),
  // “发布信息”这种空话
  rule('N', 0.05, 'N 这种|这样的|这种的 N', (a, _w, n) =>
    /^“/.test(a.text) && bare(n)
      ? { text: plural(n.text), after: ` such as ${np(a)}`, many: true }
      : null,
  ),
  // 选了前置审批就要上传文件
  rule(
    'S',
    0.03,
    '选了|选择了|勾选了|勾了|填了|填写了|用了|换了|改了 N 就要|就得|就必须|就需要|就须|则需|则须|则必须 V',
    (w, n, _x, v) => {
      const act = /[选勾]/.test(w.text)
        ? 'select'
        : /填/.test(w.text)
          ? 'enter'
          : /用/.test(w.text)
            ? 'use'
            : 'change';
      return lacksObject(verbsOf(v))
        ? null
        : { text: `if you ${act} ${np(n)}, you must ${doIt(v)}` };
    },
  ),
  rule('V', 0.1, 'V 上来|上去|过来|过去', (v) => (last(v).tail ? null : v)),
  // 和主体负责人同一个人
  rule(
    'P',
    0.02,
    '与|和|同|跟|与上述|是与|即为 N 同一个人|同一人|是同一个人|是同一人|为同一人|同为一人',
    (_w, n) => copula(`the same person as ${np(n)}`),
  ),
  // 办公电话和手机号不要填一样的
  rule(
    'I',
    0.02,
    'N 不要|不能|不可|请勿|不得|别|不可以 填|填写|写|用|使用|选|选择 一样的|相同的|同一个|成一样的|成一样|一样|相同|同一个的',
    (n, _w, act) =>
      n.items
        ? {
            text: `do not ${/选/.test(act.text) ? 'select' : /用/.test(act.text) ? 'use' : 'enter'} the same for ${np(n)}`,
          }
        : null,
  ),
  rule(
    'P',
    0.05,
    '就不能|就不可|就不可以|就无法|便不能|便无法|就不能再|就没法 V 了',
    aux('can no longer'),
  ),
  rule('P', 0.1, '不|不再 V 了', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v))
        ? `${be(s ?? it)} no longer ${passive(verbsOf(v))}`
        : `no longer ${active(verbsOf(v), s && (isMany(s) || you(s)) ? 'base' : 'third')}`,
  })),
  // 不放会被罚款
  rule('S', 0.05, '不|如不|若不|如果不 V 会被|将被|将会被|可能被|可能会被 V', (_w, a, w, b) =>
    lacksObject(verbsOf(b)) && !verbsOf(a)[0]?.state
      ? {
          text: `if you do not ${doIt(a)}, you ${/可能/.test(w.text) ? 'may' : 'will'} be ${passive(verbsOf(b))}`,
        }
      : null,
  ),
  // 未在公示名单中查询到
  rule(
    'P',
    0.02,
    '未在|没有在|没在|未能在|无法在 N 中|内|里|上 查询到|查到|找到|检索到|检测到|匹配到|发现|查得|搜到',
    (_w, n) => ({
      text: '',
      say: (s) => `${s ? `${isMany(s) ? 'were' : 'was'} ` : ''}not found ${place(n)}`,
    }),
  ),
  // 漏报SDK是驳回的常见原因之一
  ...(['N', 'V'] as const).flatMap((kind) => {
    const whatOf = (x: Phrase): string | null =>
      kind === 'V' ? nameOf(x) : x.act ? x.text : np(x);
    return [
      rule('P', 0.02, `是|为|也是|系 ${kind} 的 ${reasons}`, (_w, x, _of, why) => {
        const what = whatOf(x);
        return what ? copula(reasonOf(why.text, what)) : null;
      }),
      rule('S', 0.02, `V 是|为|也是|系 ${kind} 的 ${reasons}`, (v, _w, x, _of, why) => {
        const what = whatOf(x);
        return what && !lacksObject(verbsOf(v))
          ? { text: `${gerund(v)} is ${reasonOf(why.text, what)}` }
          : null;
      }),
      rule('S', 0.02, `S 是|为|也是|系 ${kind} 的 ${reasons}`, (s, _w, x, _of, why) => {
        const what = whatOf(x);
        return what && !/^(if|because|and|but|when) /.test(s.text)
          ? { text: `${reasonOf(why.text, what)} is that ${s.text}` }
          : null;
      }),
    ];
  }),
  // 部分省份允许授权他人
  rule('P', 0.08, '允许|准许|不接受 V', (w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).length > 1 || / to /.test(gerund(v))
      ? null
      : {
          text: '',
          say: (s) => {
            const many = s !== null && isMany(s);
            return /不/.test(w.text)
              ? `${many ? 'do' : 'does'} not accept ${gerund(v)}`
              : `${many ? 'allow' : 'allows'} ${gerund(v)}`;
          },
        },
  ),
  // 实名信息同步中
  rule(
    'S',
    0.02,
    'N 同步|处理|审核|核验|校验|上传|导入|加载|更新|生成|识别|认证|查询|提交 中',
    (n, act) => {
      const done = goingOn[act.text];
      return done &&
        n.text !== 'locality' &&
        !n.act &&
        !isDoer(n) &&
        !you(n) &&
        !/(time|period|stage|process)$/.test(n.text)
        ? { text: `${np(n)} ${be(n)} being ${done}` }
        : null;
    },
  ),
  // 也不能是纯数字纯英文
  rule(
    'P',
    0.01,
    '不能|不得|不可|不可以|也不能|也不得|也不可|请勿|不应|不要 是|为|使用|用 纯数字纯英文|纯数字或纯英文|纯英文或纯数字|纯数字纯字母|纯数字或纯字母|纯数字、纯英文',
    (w) =>
      copula(`digits or English letters only${/也/.test(w.text) ? ' either' : ''}`, 'must not'),
  ),
  // 确定都检查好了吗
  rule(
    'I',
    0.02,
    '确定|确认|您确定|您|确定您 都|全都|已|已经|全部|都已 V 好了|完了|了|完毕|好 吗',
    (_w, all, v) => {
      const whole = lacksObject(verbsOf(v))
        ? withObject(v, { text: /[都全]/.test(all.text) ? 'everything' : 'it' })
        : v;
      return whole ? { text: `have you ${active(verbsOf(whole), 'done')}?` } : null;
    },
  ),
  rule(
    'V',
    0.01,
    '先 V 再来|再去|再过来|再|然后再|后再 备案|办理备案|做备案|申请备案|提交备案',
    (_w, v, x) =>
      lacksObject(verbsOf(v)) ? null : join(', then')(v, x, simple('apply for', 'filing')),
  ),
  // 测试服同样适用
  rule('S', 0.02, 'N 同样适用|也适用|同等适用|亦适用|也同样适用|均适用|同样有效', (n, w) =>
    /(rule|requirement|policy|regulation|agreement|term|standard|notice|provision|method|process|license|certificate|measure|clause|code)s?$/i.test(
      n.text,
    ) || /效/.test(w.text)
      ? null
      : { text: `the same applies to ${np(n)}` },
  ),
  rule('I', 0.02, '是否接入|是否已接入|是否接入了|是否已经接入 N', (_w, n) =>
    n.act ? null : { text: `is it connected to ${np(n)}?` },
  ),
  // 未接入实名系统的游戏
  rule('N', 0.02, '未接入|没有接入|尚未接入|未对接|已接入 N 的 N', (w, n, _of, what) =>
    bare(what) && !n.act && /(system|platform|service|network|line)s?$/.test(n.text)
      ? {
          text: plural(what.text),
          after: `${w.text.startsWith('已') ? '' : ' not'} connected to ${np(n)}`,
          many: true,
        }
      : null,
  ),
  rule(
    'N',
    0.02,
    'V 前|之前|后|之后 自查清单|检查清单|自查表|准备清单|核对清单|必读|须知|注意事项|准备工作',
    (v, when, what) => ({
      text:
        what.text === '准备工作'
          ? 'preparations'
          : /单|表/.test(what.text)
            ? 'checklist'
            : what.text === '必读'
              ? 'what to read'
              : 'notes',
      after: ` ${/前/.test(when.text) ? 'before' : 'after'} ${gerund(v)}`,
    }),
  ),
  rule(
    'N',
    0.03,
    '自己|自己的 姓名|名字|电话|手机号|手机号码|身份证|照片|公司|单位|证件|邮箱',
    (_w, what) => ({
      text: `your own ${
        {
          姓名: 'name',
          名字: 'name',
          电话: 'phone number',
          身份证: 'ID card',
          照片: 'photo',
          公司: 'company',
          单位: 'organization',
          证件: 'document',
          邮箱: 'email address',
        }[what.text] ?? 'mobile phone number'
      }`,
    }),
  ),
  rule(
    'S',
    0.03,
    '要等|需等|需要等|得等|还要等|须等|大约要等|一般要等 Q 左右|上下 S',
    (_w, q, _x, s) =>
      / can then /.test(s.text) && !/^(if|because|and|but) /.test(s.text)
        ? { text: `it takes about ${q.text} before ${s.text.replace(' can then ', ' can ')}` }
        : null,
  ),
  // 图片要能看清域名
  rule(
    'S',
    0.02,
    'N 要能|须能|应能|需能|必须能|要|须 看清|看清楚|看得清|辨认|辨认出 N',
    (n, _w, _see, what) =>
      isDoer(n) || you(n) ? null : { text: `${np(what)} must be legible in ${np(n)}` },
  ),
  rule('V', 0.03, '检查|核对|核实|确认 填写|输入|所填内容|填写内容|填写的内容|输入的内容', () =>
    simple('check', 'what you entered'),
  ),
  rule(
    'P',
    0.03,
    '可能|可能会|仍可能|仍可能会|可能还会|还可能|也可能 要求|还要求|另要求 V',
    (w, _x, v) => ({
      text: '',
      say: () =>
        `may ${/仍/.test(w.text) ? 'still ' : /[还也]/.test(w.text) ? 'also ' : ''}require you to ${doIt(v)}`,
    }),
  ),
  // 小游戏从微信迁移到APP时
  rule(
    'C',
    0.03,
    'N 从|由 N 迁移到|迁移至|迁到|迁至|转移到|转移至|转到|转至|搬到|切换到 N 时|后|之后|前|之前',
    (n, _w, from, _x, to, when) => ({
      text: `${/时/.test(when.text) ? 'when' : /前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${isMany(n) ? 'move' : 'moves'} from ${np(from)} to ${np(to)}`,
    }),
  ),
  rule('S', 0.02, 'N 您好|你好', (n) => (bare(n) && !n.items ? { text: `hello ${n.text}` } : null)),
  // 未实名的域名管局一律退回: what they do to it stands last.
  rule(
    'S',
    0.02,
    'N 管局|各管局|各地管局|各省管局 一律|一概|都会|均会|会直接|都|均|将 退回|驳回|拒绝|不受理|不予受理|不接受|不认可',
    (n, who, how, act) => {
      const many = /各/.test(who.text);
      const not = /不/.test(act.text);
      const lemma =
        { 退回: 'return', 驳回: 'reject', 拒绝: 'refuse', 不认可: 'recognize' }[act.text] ??
        'accept';
      const led = /[会将]/.test(how.text)
        ? `will ${not ? 'not ' : ''}${lemma}`
        : not
          ? `${many ? 'do' : 'does'} not ${lemma}`
          : `always ${lemma}${many ? '' : 's'}`;
      return isDoer(n) || you(n) || n.act
        ? null
        : { text: `the communications administration${many ? 's' : ''} ${led} ${np(n)}` };
    },
  ),
  // 与本人关系
  rule('N', 0.02, '与|和|同|跟 本人|您|你|申请人本人 关系|的关系|的亲属关系|亲属关系', () => ({
    text: 'relationship to you',
  })),
  rule('P', 0.05, '同步中|数据同步中|正在同步|同步进行中', () => ({
    text: '',
    say: (s) => (s ? `${be(s)} being synchronized` : 'synchronizing…'),
  })),
  // 慢的要20天
  rule(
    'S',
    0.02,
    '慢的|快的|最慢的|最快的|较慢的|较快的 要|需要|需|得|只要|只需|大约要 Q',
    (who, w, q) => ({
      text: `${/最/.test(who.text) ? 'the ' : ''}${{ 慢: 'slow', 快: 'fast', 最慢: 'slowest', 最快: 'fastest', 较慢: 'slower' }[who.text.slice(0, -1)] ?? 'faster'} ones ${/只/.test(w.text) ? 'only need' : 'need'} ${q.text}`,
    }),
  ),
  // 香港机房的不用备案
  rule('S', 0.02, 'N 的 不用|无需|不需要|不必|无须 备案|办理备案|做备案', (n) =>
    isDoer(n) || you(n) || n.act ? null : { text: `no filing is needed for ${np(n)}` },
  ),
  // 单机游戏不联网、无内购、无账号体系的: all of it is the condition.
  rule(
    'C',
    0.02,
    'N P 、 无|没有|不含|未设 N 、 无|没有|不含|未设 N 的',
    (n, p, _a, _b, x, _c, _d, y) => ({
      text: `if ${said(p, n)} and ${have(n)} no ${plainNp(x)} and no ${plainNp(y)}`,
      after: '的',
    }),
  ),
];
