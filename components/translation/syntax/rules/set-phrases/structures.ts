import { aux, copula, fragment, fragmentOr, it, said, unsaid } from '../../build-clauses';
import {
  bare,
  be,
  determiner,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, straight, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural } from '../../phrase';
import { adverbial } from './adverbs';

/** Once it is done: what is done to a thing, or what it does. */
const onceDone = (v: Phrase, subject: Phrase, by = ''): string | null =>
  verbsOf(v).some(({ turned }) => turned)
    ? null
    : lacksObject(verbsOf(v))
      ? `${np(subject)} ${be(subject)} ${passive(verbsOf(v))}${by}`
      : `${np(subject)} ${active(verbsOf(v), isMany(subject) || you(subject) ? 'base' : 'third')}${by}`;

/** How many of people: 两位, 各位. */
const heads: Readonly<Record<string, string>> = {
  一: '1',
  两: '2',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
};

/** Conjunctions, particles and the builds that hang on them: 虽…, 一经…便…, 凭…, …者, 也, 仍, 则. */
export const structures: readonly Rule[] = [
  rule('P', 0.3, '则|便|就|即|皆|俱|方|一律 P', (w, p) =>
    w.text === '一律' ? adverbial(p, 'always') : p,
  ),
  rule('S', 0.2, '但|但是|不过|然而|却|只是 P', (_w, p) => ({ text: `but ${unsaid(p)}` })),
  rule('C', 0.1, '虽|虽然|尽管|虽说 S', (_w, s) => ({ text: `although ${s.text}` })),
  rule('C', 0.2, '虽|虽然|尽管|虽说 P', (_w, p) => ({ text: `although ${unsaid(p)}` })),
  rule('C', 0.1, 'N 虽|虽然|尽管 P', (n, _w, p) => ({ text: `although ${said(p, n)}` })),
  rule('C', 0.2, '即使|即便|就算|哪怕|纵使 P', (_w, p) => ({
    text: `even if ${/^(not )?\w+ed\b/.test(fragment(p)) ? `it has ${fragment(p).replace(/^(not )?/, '$1been ')}` : unsaid(p)}`,
  })),
  rule('C', 0.1, 'N 即使|即便|就算|哪怕 P', (n, _w, p) => ({ text: `even if ${said(p, n)}` })),
  // 单位名称若变更, 域名一旦过期
  rule('C', 0.15, 'N 若|如果|一旦|倘若|若是|如 P', (n, w, p) =>
    w.text === '如' && !n.the
      ? null
      : { text: `${w.text === '一旦' ? 'once' : 'if'} ${said(p, n)}` },
  ),
  rule('C', 0.1, '一经|一旦|一俟 V', (w, v) => {
    const words = onceDone(v, it);
    return words && (w.text !== '一旦' || lacksObject(verbsOf(v)))
      ? { text: `once ${words}` }
      : null;
  }),
  rule('C', 0.1, 'N 一经|一旦 V', (n, _w, v) => {
    const words = n.agent ? null : onceDone(v, n);
    return words ? { text: `once ${words}` } : null;
  }),
  rule('C', 0.1, 'N 一经 N V', (n, _w, who, v) =>
    isDoer(who) || /administration$/.test(who.text)
      ? lacksObject(verbsOf(v)) && !verbsOf(v).some(({ turned }) => turned)
        ? { text: `once ${np(n)} ${be(n)} ${passive(verbsOf(v))} by ${np(who)}` }
        : null
      : null,
  ),
  rule(
    'C',
    0.05,
    'N 一经|一旦|经 N 审核通过|审批通过|审核同意|批准|核准|审核 后|便|即|即可|，',
    (n, _w, who, act) =>
      n.agent || you(n) || you(who)
        ? null
        : {
            text: `once ${np(n)} ${be(n)} ${/审核$/.test(act.text) ? 'reviewed' : 'approved'} by ${np(who)}`,
          },
  ),
  rule('C', 0.04, 'N 一经|一旦 N 审核通过|审批通过|审核同意|批准|核准', (n, _w, who) =>
    n.agent || you(n) || you(who)
      ? null
      : { text: `once ${np(n)} ${be(n)} approved by ${np(who)}` },
  ),
  // 变更负责人者: whoever does, before a comma or as a subject.
  rule('C', 0.3, 'V 者', (v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${verbsOf(v)[0]?.state ? `it ${active(verbsOf(v), 'third')}` : `you ${doIt(v)}`}`,
          after: '的',
        },
  ),
  rule('N', 0.4, 'P 者', (p) => {
    const words = fragmentOr(p, { text: 'anyone', agent: true });
    return /^(must|can|will|may|need|does not involve)\b|^is \w+$/.test(words)
      ? null
      : { text: `anyone who ${words}`, agent: true };
  }),
  rule('C', 0.2, 'C 除外', (c) =>
    c.after === '的' && /^if /.test(c.text) ? { text: `except ${c.text}` } : null,
  ),
  rule('D', 0.25, '凭|凭借 N', (_w, n) => ({ text: `with ${np(n)}` })),
  rule('P', 0.1, '可|可以|须|需|应|必须|只能|方可|仅可 凭|凭借|持 N V', (w, _with, n, v) =>
    aux(/只|仅/.test(w.text) ? 'can only' : /可/.test(w.text) ? 'can' : 'must')(
      w,
      addTail(v, `with ${np(n)}`),
    ),
  ),
  rule('C', 0.2, '据 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  rule(
    'C',
    0.02,
    '经实地核查|经现场核查|经电话核实|经工商查询|经系统比对|经查询|经查|经回访|经核验|经人工比对|经系统核查|经系统检测',
    () => ({ text: 'on checking' }),
  ),
  rule('P', 0.15, '未见|不见|看不到|未找到|找不到|未查到|查不到|未显示 N', (w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `${isMany(s) ? 'do' : 'does'} not ${/显/.test(w.text) ? 'show' : 'have'} ${indefinite(n)}`
        : `no ${plainNp(n)} found`,
  })),
  rule(
    'S',
    0.1,
    'N 中|内|里|上 未见|看不到|未找到|找不到|未查到|查不到|未检测到|没有检测到|未识别到|未发现|没有发现|检测不到|识别不到|未出现|没有找到 N',
    (n, _in, _w, what) => ({
      text: `no ${plainNp(what)} ${isMany(what) ? 'were' : 'was'} found ${place(n)}`,
    }),
  ),
  rule('P', 0.1, '不宜 V', aux('should not')),
  rule('P', 0.1, '宜|最好|尽量 V', (w, v) => aux('should')(w, v)),
  rule('P', 0.05, '仅作|只作|仅做|只做|仅作为|只作为|仅用作|只用作|仅用于|只用于 N', (_w, n) =>
    copula(`for ${plainNp(n)} only`),
  ),
  rule('P', 0.1, '仅作|只作|仅做|只做|仅用于|只用于|仅供 V', (_w, v) =>
    copula(`only for ${gerund(v)}`),
  ),
  rule('P', 0.2, '系 N', (_w, n) => copula(nominal(n))),
  rule('P', 0.05, '不兼容|互不兼容', (w) =>
    copula(w.text === '互不兼容' ? 'not compatible with each other' : 'not compatible'),
  ),
  rule('P', 0.05, '与|和|同 N 不兼容', (_w, n) => copula(`not compatible with ${np(n)}`)),
  rule('P', 0.05, '系|属|属于|归|为 N 所有|所属|所持有', (_w, n) => copula(`owned by ${np(n)}`)),
  rule('P', 0.3, '属 N', (_w, n) => ({
    text: '',
    say: (s) =>
      isDoer(n) || n.agent
        ? `${s && isMany(s) ? 'belong' : 'belongs'} to ${np(n)}`
        : `${s ? `${be(s)} ` : ''}${nominal(n)}`,
  })),
  // 而非地址: set against what was said before.
  rule('P', 0.1, '而非|而不是|而并非|并不是 N', (_w, n) => copula(`not ${nominal(n)}`)),
  rule('N', 0.1, 'N 而非|而不是|而并非 N', (a, _w, b) =>
    a.items || b.items ? null : { ...a, after: `${a.after ?? ''} rather than ${np(b)}` },
  ),
  // 与批准单位的往来函件
  rule('N', 0.1, '与|和|同 N 的 N', (_w, who, _of, n) =>
    bare(n) &&
    /(correspondence|letters?|agreement|contract|relationship|relation|cooperation|communication|difference|lease|link|proof)$/.test(
      n.text,
    )
      ? { ...n, after: ` with ${np(who)}` }
      : null,
  ),
  rule('D', 0.1, '以方便|方便|以便于|以便|便于 N V', (_w, n, v) =>
    isDoer(n) && !lacksObject(verbsOf(v))
      ? { text: `so that ${np(n)} can ${doIt(v)}`, after: '以免' }
      : isDoer(n)
        ? { text: `so that ${np(n)} can ${active(verbsOf(v), 'base')}`, after: '以免' }
        : null,
  ),
  rule('D', 0.15, '以方便|方便 V', (_w, v) => ({
    text: `to make it easy to ${active(verbsOf(v), 'base')}`,
  })),
  rule('I', 0.1, '要求 V', (_w, v) =>
    lacksObject(verbsOf(v)) && /\bagain$/.test(last(v).tail || last(v).lemma)
      ? { text: doIt(v) }
      : null,
  ),
  rule('D', 0.1, '而非|而不是 V', (_w, v) => ({ text: `rather than ${gerund(v)}` })),
  rule('I', 0.05, 'N 二选一|二者选其一|选其一|两者选一|择一|二选一即可', (n) =>
    n.items && n.items.length === 2
      ? { text: `select either ${n.items[0]} or ${n.items[1]}` }
      : null,
  ),
  rule('V', 0.1, '任选其一|任选一个|任选一项|择一|任选一种', () =>
    simple('select', 'any one of them'),
  ),
  rule('I', 0.1, '请勿|不要|切勿|不得|勿 由|让 N V', (_w, _by, n, v) =>
    isDoer(n) || n.agent || /(another person|others)$/.test(n.text)
      ? { text: `do not let ${np(n)} ${doIt(v)}` }
      : null,
  ),
  rule('V', 0.3, '予以|给予|作出|做出|作|做 V', (_w, v) =>
    verbsOf(v).length === 1 && last(v).object === null ? straight(v) : null,
  ),
  rule('I', 0.1, '请予|请予以|请给予 V', (_w, v) => ({ text: doIt(v) })),
  rule('N', 0.15, '一位|两位|二位|三位|四位|五位|一名|两名|二名|三名|四名|五名 N', (w, n) => {
    const many = heads[w.text.charAt(0)] as string;
    return n.agent && bare(n)
      ? {
          ...n,
          text: `${many} ${many === '1' ? n.text : plural(n.text)}`,
          the: false,
          many: many !== '1',
        }
      : null;
  }),
  rule('N', 0.15, '各位|每位|每名|每一位|每一名 N', (w, n) =>
    n.agent ? determiner('each')(w, n) : null,
  ),
  rule('N', 0.15, '多台|多部|多名|多位|多家|多份|多处|多条|多款|数个|数家|数名 N', (w, n) =>
    determiner('several', true)(w, n),
  ),
  rule('N', 0.15, '一类|两类|二类|三类|四类|五类|多类|各类 N', (w, n) => {
    if (!bare(n) || you(n)) return null;
    const many = heads[w.text.charAt(0)];
    return w.text === '一类'
      ? { ...n, text: `kind of ${n.text}`, the: true }
      : {
          ...n,
          text: `${many ?? (w.text === '各类' ? 'all' : 'several')} kinds of ${plural(n.text)}`,
          the: false,
          many: true,
        };
  }),
  rule('N', 0.3, '某|某个|某一|某一个|某家 N', (_w, n) =>
    bare(n) && !you(n) && !n.items
      ? { ...n, text: `${/^[aeio]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  rule('N', 0.2, '同省|同市|本省内 某|某个|其他|另一 N', (w, which, n) =>
    bare(n) && !you(n)
      ? {
          ...n,
          text: /其他/.test(which.text) ? `other ${plural(n.text)}` : `another ${n.text}`,
          the: false,
          after: ` in the same ${/市/.test(w.text) ? 'city' : 'province'}`,
        }
      : null,
  ),
  rule('P', 0.1, '与|和|同 N 重名|同名', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'have' : 'has'} the same name as ${np(n)}`,
  })),
  rule(
    'S',
    0.1,
    'N 上|处|末尾|开头 已有|有|存在|留有|带有|写有|印有|出现 N',
    (n, where, v, what) => ({
      text: `there ${isMany(what) ? 'are' : 'is'} ${/已/.test(v.text) ? 'already ' : ''}${what.many ? plainNp(what) : indefinite(what) === what.text ? what.text : nominal(what)} ${/末/.test(where.text) ? `at the end of ${np(n)}` : /开/.test(where.text) ? `at the beginning of ${np(n)}` : place(n)}`,
    }),
  ),
  // 仍要提交吗, 确定仍要使用吗
  rule(
    'I',
    0.05,
    '仍要|仍|仍然要|还要|确定仍要|确认仍要|是否仍要|是否仍|是否仍然|确定还要|是否还要 V 吗|？',
    (_w, v) => ({ text: `${active(verbsOf(v), 'base')} anyway?` }),
  ),
  rule('I', 0.05, '是否仍要|是否仍|是否仍然|是否还要|是否依然|仍要|确定仍要|确认仍要 V', (_w, v) =>
    verbsOf(v)[0]?.state ? null : { text: `${active(verbsOf(v), 'base')} anyway?` },
  ),
  rule('I', 0.05, '是否现在|是否立即|是否马上|现在是否|要现在|是否即刻 V', (_w, v) => ({
    text: `${active(verbsOf(v), 'base')} now?`,
  })),
  rule('I', 0.05, '现在|现在就|立即|马上 去|前往|前去 V', (_w, _go, v) => ({
    text: `${active(verbsOf(v), 'base')} now`,
  })),
];
