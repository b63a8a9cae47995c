import { copula } from '../build-clauses';
import { bare, be, determined, isMany, plainNp, you } from '../build-nouns';
import { doIt, gerund, last, quantify, relative, simple, verbsOf } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { np, type Phrase } from '../phrase';

/** Figures of articles: 第二十四条 is Article 24. */
const digits = '〇一二三四五六七八九';
const numeral = /^[一二三四五六七八九十百]+$/;

function article(text: string): string | null {
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
    const number = article(m.text);
    return number === null ? null : { text: `under Article ${number} of ${np(law)}` };
  }),
  rule('N', 0.05, 'N 第 M 条', (law, _x, m) => {
    const number = article(m.text);
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
];
