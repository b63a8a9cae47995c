import { aux, copula, it, perfect, present } from '../../build-clauses';
import { be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { doIt, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, pluralOf } from '../../phrase';
import { adverbial } from '../set-phrases/adverbs';

/** How a thing stands to another: the same as it, in its place, used for it, open to it. */
export const relations: readonly Rule[] = [
  // 网站名称与其他网站重复
  rule('P', 0.05, '与|和|同|跟 N 重复|雷同|重名|同名|完全相同|完全一致|一模一样', (_w, n, x) =>
    x.text === '完全一致'
      ? null
      : copula(/名/.test(x.text) ? `named the same as ${np(n)}` : `the same as ${np(n)}`),
  ),
  // 已用人脸核验代替幕布拍照
  rule('P', 0.05, '用|以|已用|已以|改用|将用 N 代替|替代|取代|代替了|取代了 N', (w, a, _v, b) => ({
    text: '',
    say: (s) =>
      `${/已/.test(w.text) ? `${have(s ?? it)} replaced` : /将/.test(w.text) ? 'will replace' : isMany(s ?? it) ? 'replace' : 'replaces'} ${np(b)} with ${np(a)}`,
  })),
  rule('P', 0.15, '都|均|全都|全部|一律|统统 要|得 V', (_w, m, v) => aux('must')(m, v)),
  rule('P', 0.5, '在 N', (_in, n) =>
    !n.items &&
    !n.after &&
    /^(the )?(Chinese mainland|mainland|Hong Kong|Macao|Taiwan|[A-Z]\w+ (Province|City|District))|^[A-Z][a-z]+$/.test(
      n.text,
    ) &&
    !/^(Windows|Android)/.test(n.text)
      ? copula(place(n))
      : null,
  ),
  rule('P', 0.2, '属|均属|都属|皆属|也属 N', (_w, n) =>
    present(simple('belong to', np(n), { state: true })),
  ),
  rule('P', 0.05, '属|均属|都属|皆属|也属|属于|均属于|都属于 正常|正常情况|正常现象', () =>
    copula('normal'),
  ),
  rule('P', 0.1, '针对|面向 N', (_w, n) => ({
    text: '',
    say: (s) => `${be(s ?? it)} for ${indefinite(n)}`,
  })),
  rule(
    'P',
    0.05,
    '将用于|会用于|将被用于|可用于|仅用于|只用于|仅会用于|将仅用于|主要用于 N',
    (w, n) =>
      copula(
        `used ${/仅|只/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}for ${np(n)}`,
        /可/.test(w.text) ? 'can' : /[将会]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'P',
    0.05,
    '将用于|会用于|将被用于|可用于|仅用于|只用于|仅会用于|将仅用于|主要用于 V',
    (w, v) =>
      copula(
        `used ${/仅|只/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}to ${active(verbsOf(v), 'base', false)}`,
        /可/.test(w.text) ? 'can' : /[将会]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule('P', 0.4, '非 A', (_w, a) => copula(`not ${a.text}`)),
  rule(
    'P',
    0.03,
    '仅到|只到|仅填到|只填到|仅写到|只写到|仅填写到|只填写到|仅精确到|只精确到 N',
    (_w, n) => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'stop' : 'stops'} at ${np(n)}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '最长|最多|最久|至多 可能需要|需要|需|可达|可能需|约需|会需要 Q',
    (_w, _x, q) => ({
      text: '',
      say: () => `may take up to ${q.text}`,
    }),
  ),
  rule('P', 0.05, '需要时间|需要一定时间|需要一段时间|需要一些时间|需一定时间|需一段时间', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'take' : 'takes'} some time`,
  })),
  rule('P', 0.05, '核查|查询|检测|识别|搜索|查|找|搜|匹配|获取 不到 N', (act, _w, n) => ({
    text: '',
    say: (s) =>
      `${s && (s.agent || isDoer(s)) ? 'cannot' : 'cannot'} ${{ 识别: 'recognize', 获取: 'get', 匹配: 'match' }[act.text] ?? 'find'} ${np(n)}`,
  })),
  rule('P', 0.05, '有|存在 N 遮挡|覆盖|盖住|挡住|压住|遮盖 N', (_w, a, _v, b) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'there is'} ${a.many ? plainNp(a) : nominal(a)} covering ${np(b)}`,
  })),
  rule(
    'P',
    0.05,
    '拨打为|拨打是|拨打提示|接通为|接通后为|接听为|接通后是|拨打提示为 N',
    (_w, n) => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'answer' : 'answers'} with ${nominal(n)} when called`,
    }),
  ),
  rule(
    'P',
    0.05,
    '能被|可被|可以被|能够被|须能被|应能被|需能被 正常|准确|清晰|直接|完整 V',
    (w, how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: () =>
              `${/[须应需]/.test(w.text) ? 'must be able to be' : 'can be'} ${passive(verbsOf(v))} ${{ 正常: 'normally', 准确: 'correctly', 清晰: 'clearly', 直接: 'directly', 完整: 'in full' }[how.text] ?? ''}`,
          }
        : null,
  ),
  // 必须与主体名称一字不差
  rule(
    'P',
    0.03,
    '须|必须|需|应|应当|需要|要 与|和|同 N 一字不差|逐字一致|完全一样|分毫不差|严格一致|一模一样',
    (_m, _a, n) => ({
      text: '',
      say: () => `must match ${np(n)} to the letter`,
    }),
  ),
  rule('P', 0.05, '需|需要|还需|还需要|可能需要|约需 额外|另外|再|多 Q', (w, _x, q) => ({
    text: '',
    say: (s) =>
      `${/可能/.test(w.text) ? 'may take' : s && isMany(s) ? 'take' : 'takes'} ${/约/.test(w.text) ? 'about ' : ''}another ${q.text}`,
  })),
  rule('P', 0.1, '相当于|等同于|等于|视同 N', (_w, n) => copula(`the same as ${nominal(n)}`)),
  // 审核时间会短一些
  rule(
    'P',
    0.05,
    '会|要|可能会|将|可能|将会|会更|可能更|更 短|长|快|慢|多|少|大|小|高|低|久 一些|一点|些|点',
    (w, x) => ({
      text: '',
      say: (s) =>
        `${/可能/.test(w.text) ? 'may be' : /[会将]/.test(w.text) ? 'will be' : s ? be(s) : ''} a little ${{ 短: 'shorter', 长: 'longer', 快: 'faster', 慢: 'slower', 多: 'more', 少: 'less', 大: 'larger', 小: 'smaller', 高: 'higher', 低: 'lower' }[x.text] ?? 'longer'}`.trim(),
    }),
  ),
  rule('P', 0.05, '不收费|不收取费用|不收任何费用|免费|完全免费|全程免费', () =>
    copula('free of charge'),
  ),
  // 须经审核通过后方可开通
  rule(
    'P',
    0.03,
    '经|需经|须经|应经|待|必须经 审核|审批|初审|管局审核|核准|批准|复审|终审|管局批准 通过后|同意后|后|通过|合格后 方可|才能|才可|方能|才可以|才会 V',
    (_w, _n, _x, _c, v) => ({
      text: '',
      say: (s) =>
        `can ${lacksObject(verbsOf(v)) && !(s && (s.agent || you(s))) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} only after approval`,
    }),
  ),
  rule('P', 0.1, '与|和|同 N 对应不上|对不起来|不对应|不相对应|核对不上|匹配不上', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match ${np(n)}`,
  })),
  rule('P', 0.1, '之前|以前|此前|曾|曾经|已|已经|先前 备过案|备过|办过备案|做过备案', () => ({
    text: '',
    // 您以前备过案: who reads filed.
    say: (s) => `${have(s ?? it)} ${s && you(s) ? '' : 'been '}filed before`,
  })),
  rule('P', 0.3, '没|还没|并没|没能 V', (w, v) =>
    /^(receive|find|have)\b/.test(last(v).lemma) ? null : perfect('not')(w, v),
  ),
  rule('P', 0.1, '已|已经|曾|曾经|之前|此前|先前 V 过 N', (w, v, _past, n) => {
    const full = withObject(v, n);
    const done = full && perfect('')(w, full);
    return done && /曾|前/.test(w.text) ? adverbial(done, 'previously') : done;
  }),
  rule('P', 0.05, '不再需要|不再要求|不再须|将不再需要|已不再需要|已不需要 V', (_w, v) => ({
    text: '',
    say: (s) =>
      s && !s.agent && !you(s) && lacksObject(verbsOf(v))
        ? `no longer ${isMany(s) ? 'need' : 'needs'} to be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}no longer ${s && !isMany(s) && !you(s) ? 'needs' : 'need'} to ${doIt(v)}`,
  })),
  rule('P', 0.05, '不再需要|不再要求|将不再需要|已不再需要|已不需要 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `no longer ${isMany(s) || you(s) ? 'need' : 'needs'} ${np(n)}`
        : `${plainNp(n)} no longer needed`,
  })),
  rule('P', 0.05, '有变化|有变动|有变更|发生了变化|发生了变更|有改动|有更新|有了变化', () => ({
    text: '',
    say: (s) => `${have(s ?? it)} changed`,
  })),
  rule('P', 0.05, '不受此限|不受此限制|不受该限制|不受限制|不受上述限制', (w) =>
    copula(`not subject to ${w.text === '不受限制' ? 'limits' : 'this limit'}`),
  ),
  rule('P', 0.1, '需要|也需要|还需要|要求 N 已|已经|未|均已 V', (w, n, not, v) => {
    const done =
      lacksObject(verbsOf(v)) && !you(n)
        ? `${np(n)} ${have(n)} ${not.text === '未' ? 'not ' : ''}been ${passive(verbsOf(v))}`
        : null;
    return done === null
      ? null
      : {
          text: '',
          say: (s) =>
            `${/也|还/.test(w.text) ? 'also ' : ''}${s && isMany(s) ? 'require' : 'requires'} that ${done}`,
        };
  }),
  rule(
    'P',
    0.1,
    '没有|没|还没有|还没|尚未|未|从未|从没|未曾|从来没有|并未 V 过 N',
    (_w, v, _past, n) => {
      const full = withObject(v, n);
      return full && perfect('not')(v, full);
    },
  ),
  rule('P', 0.05, '仅对|只对|对|仅向|只向|向 N 开放|可见|有效|可用', (w, n, x) =>
    copula(
      `${{ 开放: 'open', 可见: 'visible', 可用: 'available' }[x.text] ?? 'valid'} ${/仅|只/.test(w.text) ? 'only ' : ''}${x.text === '有效' || x.text === '可用' ? 'for' : 'to'} ${indefinite(pluralOf(n))}`,
    ),
  ),
  rule('P', 0.05, '正在内测|正在公测|内测中|公测中|处于内测阶段|处于公测阶段', () =>
    copula('in beta'),
  ),
  rule('P', 0.05, '在身边|在手边|随身携带|就在身边', () => copula('at hand')),
];
