import { aux, copula, fragmentOr, said } from '../../build-clauses';
import { bare, be, isDoer, isMany, nominal, plainNp } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, pluralOf } from '../../phrase';

/** 越高: higher; 越具体: more detailed. */
const comparative = (how: string): string =>
  ({ good: 'better', bad: 'worse', many: 'more', few: 'fewer', large: 'larger', big: 'bigger' })[
    how
  ] ??
  (/^(high|low|long|short|fast|slow|small|clear|early|late|strict|great|new|old|full|near|clean|short)$/.test(
    how,
  )
    ? `${how.replace(/e$/, '')}er`
    : `more ${how}`);

const superlatives: Readonly<Record<string, string>> = {
  最大: 'largest',
  最多: 'most',
  最高: 'highest',
  最新: 'latest',
  最近: 'most recent',
  最长: 'longest',
  最早: 'earliest',
  最少: 'least',
  最低: 'lowest',
  最小: 'smallest',
};

/** What ties two acts or two sayings together: 须…方可…, 既…又…, 越…越…, 因…所致, 由其…. */
export const bonds: readonly Rule[] = [
  // 移除后须重新备案方可使用
  rule(
    'P',
    0.05,
    '须|需|必须|应|需要|应当 V 方可|才可|才能|方能|后方可|后才能|才可以 V',
    (_m, a, _then, b) => {
      if (verbsOf(b).some(({ turned }) => turned) || verbsOf(a).length > 1) return null;
      return {
        text: '',
        say: (s) => {
          // Nobody and nothing is named: whoever reads it.
          if (!s)
            return `you must ${active(verbsOf(a), 'base')} before you can ${active(verbsOf(b), 'base')}`;
          const must =
            lacksObject(verbsOf(a)) && !s.agent
              ? `be ${passive(verbsOf(a))}`
              : active(verbsOf(a), 'base');
          const can =
            lacksObject(verbsOf(b)) && !s.agent
              ? `be ${passive(verbsOf(b))}`
              : active(verbsOf(b), 'base');
          const they = isMany(s) || s.agent ? 'they' : 'it';
          return `must ${must} before ${they} can ${can}`;
        },
      };
    },
  ),
  rule('P', 0.1, '既 P 又|也 P', (_a, one, _b, other) => ({
    text: '',
    say: (s) => `${fragmentOr(one, s)} and also ${fragmentOr(other, s)}`,
  })),
  // 备注越具体，通过率越高
  rule('C', 0.05, 'N 越 A', (n, _more, how) => ({ text: `the ${comparative(how.text)} ${np(n)}` })),
  rule('P', 0.05, '多因|均因|系因|因|由于|多由|一般由 N 所致|导致|引起|造成', (w, n) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : 'it is'} ${/多/.test(w.text) ? 'mostly ' : /一般/.test(w.text) ? 'usually ' : ''}caused by ${np(n)}`,
  })),
  // 可由其代为核实
  rule(
    'S',
    0.1,
    '可由其|可以由其|须由其|应由其|需由其|可由其本人|须由其本人|应由其本人 V',
    (w, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v)[0]?.object === null && !last(v).tail
        ? null
        : {
            text: `they ${w.text.startsWith('可') ? 'can' : 'must'} ${doIt(v)}${/本人/.test(w.text) ? ' in person' : ''}`,
          },
  ),
  rule('S', 0.1, '由其|由其自行|由其本人 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `they must ${doIt(v)}` },
  ),
  rule('I', 0.1, '请由|须由|应由|需由 N V', (_w, n, v) =>
    n.agent || isDoer(n) || !/(personnel|people|member|specialist|employee)s?$/.test(n.text)
      ? null
      : { text: `${np(n)} must ${doIt(v)}` },
  ),
  rule('P', 0.1, '最晚|最迟|至迟 P', (_w, p) => ({
    text: '',
    say: (s) => `${fragmentOr(p, s)} at the latest`,
  })),
  rule('P', 0.05, '已|已经|曾|曾经 V 过 Q', (_w, v, _past, q) =>
    q.after === 'time' && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            lacksObject(verbsOf(v))
              ? `${s && isMany(s) ? 'have' : 'has'} been ${passive(verbsOf(v))} ${q.text === '1 time' ? 'once' : q.text} already`
              : `${s && isMany(s) ? 'have' : 'has'} ${active(verbsOf(v), 'done')} ${q.text === '1 time' ? 'once' : q.text} already`,
        }
      : null,
  ),
  rule('P', 0.03, '已连续|已累计|连续|累计|已经连续 失败|错误|输错|未通过 Q', (w, act, q) =>
    q.after === 'time'
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'have' : 'has'} ${{ 输错: 'been entered wrongly', 错误: 'been wrong', 未通过: 'not passed' }[act.text] ?? 'failed'} ${q.text} ${/累/.test(w.text) ? 'in total' : 'in a row'}`,
        }
      : null,
  ),
  rule('P', 0.1, '不计入|不算入|不计算在|不纳入 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not count toward ${np(n)}`,
  })),
  rule('P', 0.1, '计入|算入 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'count' : 'counts'} toward ${np(n)}`,
  })),
  rule('P', 0.1, '已存在于|已经存在于|存在于 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${/已/.test(w.text) ? 'already ' : ''}${s && isMany(s) ? 'exist' : 'exists'} in ${np(n)}`,
  })),
  rule('N', 0.15, '仅有|只有|仅含|只含 N 的 N', (_w, what, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` with only ${what.many ? plainNp(what) : nominal(what)}`,
        }
      : null,
  ),
  rule('I', 0.05, '是否再|要不要再|是否需要再 V 一遍|一次|一下', (_w, v) => ({
    text: `${active(verbsOf(v), 'base')} once more?`,
  })),
  rule(
    'S',
    0.05,
    '这对|此举对|这样对 N 没有|并无|无|没 帮助|影响|作用|好处',
    (_w, n, _no, what) => ({
      text: `this does not ${what.text === '影响' ? 'affect' : 'help'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.05,
    '仅|只|光|单|仅仅|单纯 V 不够|是不够的|并不够|无效|不行|不符合要求|不予通过',
    (_w, v, how) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `just ${gerund(v)} is not ${{ 无效: 'valid', 不符合要求: 'acceptable', 不予通过: 'acceptable' }[how.text] ?? 'enough'}`,
          },
  ),
  rule('P', 0.1, '不足以|不够|尚不足以 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}not enough to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.05,
    '选错|填错|写错|输错|传错|错选|错填|误选|误填 将|会|将会|则会|可能|可能会 V',
    (act, w, v) => ({
      text: `a wrong ${/选/.test(act.text) ? 'choice' : /传/.test(act.text) ? 'upload' : 'entry'} ${/可能/.test(w.text) ? 'may' : 'will'} ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
    }),
  ),
  rule('V', 0.1, '存为|另存为|保存为|存成|导出为|另存成 N', (w, n) =>
    simple(/导/.test(w.text) ? 'export' : 'save', null, { tail: `as ${nominal(n)}` }),
  ),
  rule('V', 0.1, '从|自|由 N 重新开始|开始|再次开始|起重新开始', (_w, n, how) =>
    simple('start', '', { tail: `${/[重再]/.test(how.text) ? 'again ' : ''}from ${np(n)}` }),
  ),
  rule('C', 0.1, 'N 若|如|如果|若果 设|含|带|附|设有|配有|含有|带有 N', (n, _if, _has, what) => ({
    text: `if ${np(n)} ${isMany(n) ? 'have' : 'has'} ${what.many ? plainNp(what) : nominal(what)}`,
  })),
  rule('N', 0.2, 'N 之类|之类的|这类|此类|一类的 N', (a, _etc, n) =>
    bare(n) ? { ...pluralOf(n), after: ` such as ${plainNp(a)}`, the: false } : null,
  ),
  rule('N', 0.8, '每家|每个|每张|每份|每台|每处|每项', () => ({ text: 'each of them' })),
  // 下月1日
  rule('N', 0.05, '下月|本月|上月|次月|每月|下个月|这个月 Q', (month, q) =>
    q.after === 'day'
      ? {
          text: `day ${/\d+/.exec(q.text)?.[0] ?? q.text} of ${{ 下月: 'next month', 下个月: 'next month', 上月: 'last month', 次月: 'the following month', 每月: 'each month' }[month.text] ?? 'this month'}`,
        }
      : null,
  ),
  rule('C', 0.04, 'N 一经|经 N 通过|认可|同意|确认|公示', (n, _w, who, act) =>
    n.agent || !/(administration|MIIT|authority|platform|provider|system|company)s?$/.test(who.text)
      ? null
      : {
          text: `once ${np(n)} ${be(n)} ${{ 确认: 'confirmed', 公示: 'published' }[act.text] ?? 'approved'} by ${np(who)}`,
        },
  ),
  rule('P', 0.1, '截至|截止到|截止至|止于 N', (_w, n) => copula(`valid until ${np(n)}`)),
  rule('N', 0.4, 'N 处', (n) => (bare(n) && !n.agent && !n.act ? n : null)),
  rule('V', 0.3, '都|全|全都|一并都 V', (_w, v) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? withObject(v, { text: 'all of them' })
      : null,
  ),
  rule(
    'V',
    0.05,
    '补|加|添|补充|增加|补上|加上 一句|一段|一条|一行 说明|解释|文字|备注',
    (_w, one, what) =>
      simple(
        'add',
        `a ${{ 一段: 'paragraph', 一行: 'line' }[one.text] ?? 'sentence'} of ${what.text === '文字' ? 'text' : 'explanation'}`,
      ),
  ),
  // 访问量最大的一处
  rule(
    'N',
    0.1,
    'N 最大|最多|最高|最新|最近|最长|最早|最少|最低|最小|最短 的一处|的一个|的一项|的一台|的一份|的那个|者',
    (a, most) =>
      bare(a)
        ? {
            text: 'one',
            the: true,
            after: ` with the ${superlatives[most.text] ?? 'shortest'} ${a.text}`,
          }
        : null,
  ),
  rule('V', 0.03, '合成|合并成|合并为|拼成|合为|拼接成|拼接为 一张|一个|一份|一页', () =>
    simple('combine', 'them', { tail: 'into one' }),
  ),
  // 应在新接入通过后再取消
  rule(
    'D',
    0.05,
    '在|于|待 N 通过|审核通过|完成|成功|生效|到账 后|之后|后再|之后再|以后再',
    (_in, n, act) => ({
      text: `after ${np(n)} ${
        {
          完成: `${be(n)} complete`,
          成功: `${be(n)} successful`,
          生效: isMany(n) ? 'take effect' : 'takes effect',
          到账: isMany(n) ? 'arrive' : 'arrives',
        }[act.text] ?? `${be(n)} approved`
      }`,
    }),
  ),
  // 把网站转到其他实例
  rule(
    'V',
    0.05,
    '将|把|请将 N 迁至|迁移至|迁移到|迁到|移至|移到|挪到|转移至|搬迁至 N',
    (_a, n, _w, to) => simple('move', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.1, '迁至|迁移至|迁移到|迁到|搬至|搬到|搬迁至|搬迁到 N', (_w, n) =>
    simple('move', '', { tail: `to ${np(n)}` }),
  ),
  // 审核不通过的主体: 连续两次…的
  rule('N', 0.1, '连续|累计 两次|三次|多次|数次 V 的 N', (w, times, v, _of, n) =>
    bare(n) && verbsOf(v).length === 1
      ? {
          ...n,
          after: ` ${lacksObject(verbsOf(v)) ? passive(verbsOf(v)) : gerund(v)} ${{ 两次: 'twice', 三次: 'three times' }[times.text] ?? 'several times'} ${w.text === '累计' ? 'in total' : 'in a row'}`,
        }
      : null,
  ),
  // 包括自称客服者
  rule('D', 0.2, '包括|含|包含 V 者|的人|的人员', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `including anyone who ${active(verbsOf(v), 'third')}` },
  ),
  rule('C', 0.1, 'N 因|由于 N 无法|不能|未能|暂时无法 V 的|者', (who, _w, why, _not, v) => ({
    text: `if ${np(who)} cannot ${lacksObject(verbsOf(v)) && !who.agent ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} because of ${np(why)}`,
    after: '的',
  })),
  // 请确认其能否接听
  rule(
    'V',
    0.1,
    '确认|核实|检查|核对|说明|注明 其|他|其本人 能否|是否能|可否|是否可以 V',
    (w, _its, _can, v) =>
      simple(
        { 确认: 'confirm', 说明: 'explain', 注明: 'state' }[w.text] ?? 'check',
        `whether they can ${active(verbsOf(v), 'base')}`,
      ),
  ),
  rule('V', 0.1, '确认|核实|检查|核对|查看 其|它 未被|是否被|是否已被 V', (w, _its, how, v) =>
    lacksObject(verbsOf(v))
      ? simple(
          w.text === '确认' ? 'confirm' : 'check',
          `${/未/.test(how.text) ? 'that it has not been' : 'whether it has been'} ${passive(verbsOf(v))}`,
        )
      : null,
  ),
  rule('V', 0.1, '征得|取得|获得|经 其|他|对方|本人 同意|许可|授权|书面同意', (_w, who, what) =>
    simple(
      'get',
      `${who.text === '对方' ? "the other party's" : who.text === '本人' ? "the person's" : 'their'} ${{ 许可: 'permission', 授权: 'authorization', 书面同意: 'written consent' }[what.text] ?? 'consent'}`,
    ),
  ),
  rule('P', 0.1, '应|须|需|必须|应当|务必 提前|事先|预先 V', (w, _early, v) =>
    aux('must')(w, addTail(v, 'in advance')),
  ),
  rule('P', 0.1, '不能|不可|不得|不应 作为|当作|视为 N', (_w, _as, n) =>
    copula(`used as ${nominal(n)}`, 'must not'),
  ),
  rule('P', 0.1, '不可|不能|不得 作为|当作 V 依据', (_w, _as, v) =>
    copula(`used as a basis for ${gerund(v)}`, 'must not'),
  ),
  rule('N', 0.2, '各 N', (_w, n) =>
    bare(n) && /(province|region|city|platform|provider|country|district|department)$/.test(n.text)
      ? { ...n, text: `each ${n.text}`, the: false }
      : null,
  ),
  rule('S', 0.05, 'N 等地|等省|等省市|等省份 P', (n, _etc, p) => ({
    text: said(p, { text: `places such as ${plainNp(n)}`, many: true, agent: true }),
  })),
];
