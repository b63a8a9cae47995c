import { copula, perfect } from '../build-clauses';
import { bare, be, determined, isMany, place, plainNp, you } from '../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  last,
  named,
  quantify,
  relative,
  simple,
  verbsOf,
} from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase, plural } from '../phrase';

/** Figures of articles: 第二十四条 is Article 24. */
const digits = '〇一二三四五六七八九';
const numeral = /^[一二三四五六七八九十百]+$/;

function articleNumber(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  if (!numeral.test(text)) return null;
  const [, hundreds, tens, ones] =
    /^(?:([一-九])百)?零?(?:([一-九])?十)?([一-九])?$/.exec(text) ?? [];
  const of = (sign: string | undefined, none: number): number =>
    sign === undefined ? none : digits.indexOf(sign);
  const ten = text.includes('十') ? of(tens, 1) * 10 : 0;
  return String(of(hundreds, 0) * 100 + ten + of(ones, 0));
}

/** Errors of machines have a name; that of an entry is a judgement on it. */
const ofMachines = /(system|server|network|program|internal|unknown|data|API|request|parameter)$/i;

/** "keep … for 90 days": how long is no object. */
const kept = (words: string) => (_literal: Phrase, q: Phrase) => ({
  text: '',
  say: (s: Phrase | null) => `${s ? `${be(s)} ` : ''}kept for ${words}${words ? ' ' : ''}${q.text}`,
});

const everyOne = (v: Phrase, n: Phrase): Phrase | null => {
  if (!lacksObject(verbsOf(v)) || determined.test(n.text)) return null;
  const found = relative(v, n);
  return found && { ...found, text: `all ${found.text}`, the: false };
};

/** Turns of phrase that stand on pages of every kind. */
export const everyday: readonly Rule[] = [
  rule('I', 0.05, '仅限|只限 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: doIt(quantify(v, 'only')) },
  ),
  // 如您对结果有异议
  rule('P', 0.05, '对|对于 N 有异议|存在异议|有不同意见|不满意|有意见', (_w, n, x) => ({
    text: '',
    say: (s) =>
      /不满/.test(x.text)
        ? `${s ? be(s) : 'are'} not satisfied with ${np(n)}`
        : `${s && !isMany(s) && !you(s) ? 'disagrees' : 'disagree'} with ${np(n)}`,
  })),
  rule('P', 0.05, '对|对于 N 有疑问|有疑义|有疑惑|有任何疑问|存在疑问', (_w, n) => ({
    text: '',
    say: (s) => `${s && !isMany(s) && !you(s) ? 'has' : 'have'} questions about ${np(n)}`,
  })),
  rule('P', 0.05, '有异议', () => ({
    text: '',
    say: (s) => (s && !isMany(s) && !you(s) ? 'disagrees' : 'disagree'),
  })),
  rule('C', 0.05, '一经 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `once ${passive(verbsOf(v))}` }
      : { text: `once you ${doIt(v)}` },
  ),
  // 一经提交不可修改
  rule('P', 0.05, '一经 V 不可|不得|不能|无法|概不 V', (_w, v, x, w) =>
    lacksObject(verbsOf(v)) && lacksObject(verbsOf(w))
      ? {
          text: '',
          say: () =>
            `${/概/.test(x.text) ? 'will not' : /得/.test(x.text) ? 'must not' : 'cannot'} be ${passive(verbsOf(w))} once ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('C', 0.05, '为避免|为了避免|为防止|为了防止|为免|避免|以免 V', (_w, v) => ({
    text: `to avoid ${gerund(v)}`,
  })),
  rule('C', 0.05, '未经 许可或备案|许可或者备案|许可、备案|备案或许可', () => ({
    text: 'without a permit or filing',
  })),
  // 根据《…》第二十四条规定
  rule('C', 0.05, '根据|依据|按照|依照 N 第 M 条|条规定|条的规定|条之规定', (_w, law, _x, m) => {
    const number = articleNumber(m.text);
    return number === null ? null : { text: `under Article ${number} of ${np(law)}` };
  }),
  rule('N', 0.05, 'N 第 M 条', (law, _x, m) => {
    const number = articleNumber(m.text);
    return number === null ? null : { text: `Article ${number} of ${np(law)}` };
  }),
  rule('P', 0.05, '将由|由 N 责令限期改正|责令改正|责令其限期改正', (_w, n, x) => ({
    text: '',
    say: () =>
      `will be ordered by ${np(n)} to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  rule('P', 0.05, '将被责令限期改正|被责令限期改正|责令限期改正|将被责令改正|责令改正', (x) => ({
    text: '',
    say: () =>
      `will be ordered to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  // 密码错误, as against 参数错误.
  rule('S', 0.05, 'N 错误', (n) =>
    bare(n) && !ofMachines.test(n.text) ? { text: `${np(n)} ${be(n)} incorrect` } : null,
  ),
  rule('S', 0.05, '还可|还可以|还能|还可再|还可以再|还能再|您还可以|您还可 V Q', (_w, v, q) =>
    q.after === 'time' && last(v).object === null && !last(v).tail
      ? {
          text: `you can ${active(verbsOf(v), 'base', false)} ${q.text === 'once' ? 'one more time' : q.text.replace(/ times?$/, ' more times')}`,
        }
      : null,
  ),
  rule('P', 0.05, '保留|保存|存储|留存 Q', kept('')),
  rule('P', 0.05, '仅保留|只保留|仅保存|只保存|仅存储|仅留存 Q', kept('only')),
  rule('P', 0.05, '最多保留|最多保存|最长保留|最长保存 Q', kept('at most')),
  rule('P', 0.05, '预计持续|预计将持续|预计耗时|预计用时|预计花费 Q', (w, q) =>
    copula(`expected to ${/持续/.test(w.text) ? 'last' : 'take'} ${q.text}`),
  ),
  rule('P', 0.05, '持续|将持续|会持续 Q', (w, q) => ({
    text: '',
    say: (s) =>
      /将|会/.test(w.text)
        ? `will last ${q.text}`
        : `${s && isMany(s) ? 'last' : 'lasts'} ${q.text}`,
  })),
  rule('P', 0.05, '预计|预计将|预计会|预计于 N V', (_w, n, v) =>
    /^\d{1,2}:\d\d/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}expected to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} at ${n.text}`,
        }
      : null,
  ),
  // 客服热线400-000-0000
  rule('N', 0.05, 'N N', (n, number) =>
    /^\d[\d-]{6,}$/.test(number.text) && /(number|phone|hotline|support|line|fax)$/.test(n.text)
      ? { text: `${n.text} ${number.text}`, the: n.the === true }
      : null,
  ),
  rule('N', 0.4, '已|已经 V 的 全部|所有|全部的|所有的 N', (_a, v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.7, 'V 的 全部|所有|全部的|所有的 N', (v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.1, '您|你 V 的 全部|所有|全部的|所有的 N', (_y, v, _b, _c, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `all ${plainNp(n)}`, after: ` you ${active(verbsOf(v), 'past', false)}` }
      : null,
  ),
  rule('N', 0.05, '待|等待 N 审核|确认|处理|审批|核验|受理|复核|审阅', (_w, n, x) =>
    bare(n)
      ? {
          text: you(n)
            ? `awaiting your ${{ 审核: 'review', 确认: 'confirmation', 处理: 'action' }[x.text] ?? 'approval'}`
            : `awaiting ${n.text} ${{ 审核: 'review', 确认: 'confirmation', 处理: 'processing', 审批: 'approval', 核验: 'verification', 受理: 'acceptance' }[x.text] ?? 'review'}`,
        }
      : null,
  ),
  rule('V', 0.05, '保持|使|让|将 N 与|和|跟 N 平行|保持平行|平齐|齐平', (_w, a, _x, b, p) =>
    simple('keep', np(a), {
      tail: `${/平行/.test(p.text) ? 'parallel to' : 'level with'} ${np(b)}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '需由|须由|应由|必须由|需要由 N 本人操作|亲自操作|本人完成|亲自完成|本人办理|亲自办理',
    (_w, n) => copula(`done by ${np(n)} in person`, 'must'),
  ),
  rule('N', 0.05, '各省|各省份|各省市|各地|本省|我省 N', (w, n) =>
    n.after || !bare(n)
      ? null
      : {
          ...n,
          the: true,
          after: ` ${/各/.test(w.text) ? `of each ${w.text === '各地' ? 'place' : 'province'}` : 'of this province'}`,
        },
  ),
  rule('S', 0.05, 'N 以 N 为准', (about, _w, n) => ({
    text: `for ${np(about)}, ${np(n)} ${isMany(n) ? 'apply' : 'applies'}`,
  })),
  rule('S', 0.3, 'V 不通过|未通过|没有通过', (v) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `the ${act} was not passed` }
      : null;
  }),
  rule('C', 0.05, '如没有|如无|若无|若没有|如果没有', () => ({ text: 'if there is none' })),
  // 主体和网站均未备案过
  rule('P', 0.05, '均未|都未|均没有|都没有|未|没有|从未|从来没有|未曾 V 过', (w, v) =>
    perfect(/从|曾/.test(w.text) ? 'never' : 'not')(w, v),
  ),
  rule('P', 0.05, '均未|都未|均没有|都没有 V', (w, v) => perfect('not')(w, v)),
  rule('P', 0.1, '更换至|更换到|更换为|变更至|迁移至|迁移到|转移至|转移到|转至 N', (w, n) =>
    copula(`${/[更变]/.test(w.text) ? 'changed' : 'moved'} to ${np(n)}`),
  ),
  rule('S', 0.05, 'N 选择|填写|输入 错误|有误|不正确|不对', (n, act) =>
    n.after
      ? null
      : { text: `${np(n)} ${act.text === '选择' ? 'selected' : 'entered'} ${be(n)} incorrect` },
  ),
  rule('S', 0.05, 'S 会导致|将导致|会造成|将造成|会使|将使 S', (why, _w, s) => ({
    text: `if ${why.text}, ${s.text}`,
  })),
  rule(
    'P',
    0.05,
    '需为|须为|应为|必须为|需由|须由|应由|必须由|需|须 N 本人实名办理|本人实名登记|本人实名认证|本人名下|实名办理',
    (_w, n) => copula(`registered in the name of ${np(n)}`, 'must'),
  ),
  rule('P', 0.05, '需由|须由|应由|必须由|需要由 N 本人|亲自 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) ? copula(`${passive(verbsOf(v))} by ${np(n)} in person`, 'must') : null,
  ),
  rule('N', 0.05, '纯数字|全数字', () => ({ text: 'digits only', many: true })),
  rule('N', 0.05, '纯英文|纯英文字母|纯字母|全英文', () => ({
    text: 'English letters only',
    many: true,
  })),
  // 身份证四个角
  rule('N', 0.05, 'N M N', (whole, m, n) =>
    m.after && bare(whole) && bare(n) && !whole.items
      ? {
          text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          many: m.text !== '1',
          after: ` of ${np(whole)}`,
        }
      : null,
  ),
  rule('V', 0.05, '换个方式|换种方式|换一种方式|换其他方式|更换方式 V', (_w, v) =>
    addTail(v, 'another way'),
  ),
  rule('S', 0.05, 'V 失败次数|错误次数|次数 过多|太多', (v, w) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `too many ${/失败|错误/.test(w.text) ? 'failed ' : ''}${act} attempts` }
      : null;
  }),
  rule('Q', 0.05, '最长|最长为|最长不超过|最长可达|最迟|最晚 Q', (_w, q) => ({
    ...q,
    text: `at most ${q.text}`,
  })),
  rule('N', 0.05, '第 M 行|列', (_w, m, x) =>
    /^\d+$/.test(m.text) ? { text: `${x.text === '行' ? 'row' : 'column'} ${m.text}` } : null,
  ),
  rule('S', 0.05, '第 M 行|列|条|项 S', (_w, m, x, s) => ({
    text: `${{ 行: 'row', 列: 'column', 条: 'record' }[x.text] ?? 'item'} ${m.text}: ${s.text}`,
  })),
  rule('S', 0.05, '失败|成功|跳过|重复 M', (w, m) =>
    /^[条个项笔张]$/.test(m.after ?? '')
      ? {
          text: `${m.text} ${{ 失败: 'failed', 成功: 'succeeded', 跳过: 'skipped' }[w.text] ?? 'repeated'}`,
        }
      : null,
  ),
  // 您的网站已不在本平台接入
  rule('P', 0.05, '已不在|已经不在|不再在 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? copula(`no longer ${passive(verbsOf(v))} ${place(n)}`)
      : null,
  ),
  // 为了您的网站能够正常访问
  rule('C', 0.3, '为|为了 S', (_w, s) => ({ text: `so that ${s.text}` })),
  // 备案是免费的: a judgement, no condition.
  rule('S', 0.05, 'N 是 A 的', (n, _is, a) => ({ text: `${np(n)} ${be(n)} ${a.text}` })),
  rule('N', 0.1, '自称|自称是|自称为 N 的 N', (_w, who, _of, n) =>
    n.after ? null : { ...n, after: ` from someone claiming to be ${indefinite(who)}` },
  ),
  rule('N', 0.1, 'N 及其|以及其|和其 N', (a, _w, b) =>
    bare(a) && bare(b)
      ? {
          text: `${a.text} and ${a.agent ? 'their' : 'its'} ${b.text}`,
          many: true,
          the: a.the === true,
        }
      : null,
  ),
  rule('N', 0.05, '与|和|同|跟 N 的 关系|关联关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` with ${np(n)}`,
  })),
  rule('N', 0.05, 'N 说明|描述', (n) =>
    !you(n) &&
    /(purpose|content|situation|reason|information|business|function|activity|feature|service|remarks)$/.test(
      n.text,
    )
      ? { text: 'description', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('S', 0.05, '由 N 授权给|授权 N 使用', (_w, a, _x, b) => ({
    text: `${np(a)} authorizes ${np(b)} to use it`,
  })),
  rule('V', 0.05, '向 N 收取|收 N', (_to, who, _w, what) =>
    simple('charge', `${np(who)} ${indefinite(what)}`),
  ),
  // A letter of commitment speaks for whoever signs it.
  rule('S', 0.05, '保证不|承诺不|保证不会|承诺不会|保证绝不|承诺绝不 V', (w, v) => ({
    text: `I ${/承诺/.test(w.text) ? 'undertake' : 'guarantee'} not to ${doIt(v)}`,
  })),
  rule('V', 0.05, '利用|使用 N 从事|进行|开展|实施 N', (_w, what, _x, n) =>
    simple('use', np(what), { tail: `for ${plainNp(n)}` }),
  ),
  rule(
    'S',
    0.05,
    '发现|如发现|一旦发现 N 立即|应立即|须立即|应当立即|需立即 V',
    (_w, n, _x, v) => ({
      text: `if you find ${indefinite(n)}, ${doIt(v)} at once`,
    }),
  ),
  rule('P', 0.05, '一式两份|一式二份|一式三份|一式四份', (w) =>
    copula(`in ${{ 三: 'three', 四: 'four' }[w.text.charAt(2)] ?? 'two'} copies`),
  ),
  rule('S', 0.05, 'V 后|之后 生效|有效', (v) => ({
    text: `it takes effect after ${gerund(v)}`,
  })),
  rule('N', 0.05, 'N 历史', (n) =>
    bare(n) && !you(n) ? { ...n, text: `${n.text} history` } : null,
  ),
  rule('P', 0.05, '已连续|连续|已|已经连续 V 失败 Q', (w, v, _x, q) => ({
    text: '',
    say: (s) =>
      `${s && !isMany(s) && !you(s) ? 'has' : 'have'} failed to ${active(verbsOf(v), 'base', false)} ${q.text}${/连续/.test(w.text) ? ' in a row' : ''}`,
  })),
  rule('S', 0.05, '找不到|未找到|没有找到|查不到|未查到|未查询到 N', (_w, n) => ({
    text: `${np(n)} ${isMany(n) ? 'were' : 'was'} not found`,
  })),
];
