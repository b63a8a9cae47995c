import { joinList } from '../../../core/english';
import { type Rule, rule } from '../../chart';
import { np } from '../../phrase';

/** Short adjectives have a form of their own. */
const comparative: Readonly<Record<string, string>> = {
  clear: 'clearer',
  new: 'newer',
  high: 'higher',
  low: 'lower',
  fast: 'faster',
  long: 'longer',
  short: 'shorter',
  large: 'larger',
  small: 'smaller',
  good: 'better',
  easy: 'easier',
  simple: 'simpler',
  strict: 'stricter',
};

/** Amounts, at least and at most; adjectives by degree and side by side. */
export const degrees: readonly Rule[] = [
  rule(
    'Q',
    0.1,
    '不能少于|不能低于|不能小于|不得少于|不得低于|不得小于|不少于|不低于|至少|最少|不小于|至少为 Q',
    (_w, q) => ({
      ...q,
      text: `at least ${q.text}`,
    }),
  ),
  rule(
    'Q',
    0.1,
    '不超过|最多|至多|不多于|不大于|最多为|不得超过|不能超过|最多不超过|最多不得超过|最大不超过|不可超过 Q',
    (_w, q) => ({
      ...q,
      text: `at most ${q.text}`,
    }),
  ),
  rule('Q', 0.1, '不足|少于|小于|低于 Q', (_w, q) => ({ ...q, text: `less than ${q.text}` })),
  rule('Q', 0.1, '超过|大于|多于|高于 Q', (_w, q) => ({ ...q, text: `more than ${q.text}` })),
  rule('Q', 0.1, '约|大约|预计|预计需要 Q', (_w, q) => ({ ...q, text: `about ${q.text}` })),
  rule('Q', 0.1, 'Q 以上|及以上|或以上', (q) => ({ ...q, text: `at least ${q.text}` })),
  rule('Q', 0.1, 'Q 以下|及以下|以内', (q) => ({ ...q, text: `at most ${q.text}` })),
  rule('Q', 0.1, 'Q 以上 Q 以下', (a, _w, b) =>
    a.after === b.after ? { ...b, text: `${a.text.replace(/ [a-z ]+$/, '')} to ${b.text}` } : null,
  ),
  rule('Q', 0.1, '在 Q', (_w, q) => q),
  rule('Q', 0.3, '最多|至多|至少|不超过|最少 M', (w, m) => ({
    text: `at ${/少/.test(w.text) ? 'least' : 'most'} ${m.text}`,
  })),
  rule('Q', 0.2, 'Q 左右', (q) => ({ ...q, text: `about ${q.text}` })),
  rule('N', 0.6, 'M', (m) => ({ text: m.text })),
  // 同一个人: not the same as one.
  rule('A', 0.2, '同 N', (_w, n) =>
    /^(an?|one|\d+) /.test(n.text) ? null : { text: `the same as ${np(n)}` },
  ),
  rule('A', 0.2, 'D A', (d, a) =>
    /ly$|^(very|rather|more|most|too)$/.test(d.text) &&
    // 准确有效: both, not the one to the other's degree.
    !/^(correct|accurate|clear|truthful|valid)ly$/.test(d.text)
      ? {
          text:
            d.text === 'more' ? (comparative[a.text] ?? `more ${a.text}`) : `${d.text} ${a.text}`,
        }
      : null,
  ),
  rule('A', 0.2, '太|过|过于 A', (w, a) =>
    // 提交过相同的申请: done before, and not too much so.
    w.text === '过' && /^(the |same|identical|correct|valid|new|similar)/.test(a.text)
      ? null
      : { text: `too ${a.text}` },
  ),
  rule('A', 0.3, 'A 、|且|、且|和|并 A', (a, _w, b) => ({
    // 清晰、完整、无反光: a list of several.
    text: joinList([...a.text.split(/, and |, | and /), ...b.text.split(/, and |, | and /)], 'and'),
  })),
];
