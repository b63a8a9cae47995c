import { aux, copula, it } from '../../build-clauses';
import { bare, be, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, join, last, named, simple, verbsOf } from '../../build-verbs';
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
];
