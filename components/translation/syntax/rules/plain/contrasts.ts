import { copula } from '../../build-clauses';
import { have, isMany } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { np, pluralOf } from '../../phrase';
import { comparative } from '../set-phrases/comparisons';

/** When, and what it is compared with: 每月5日, 比往常慢. */
export const contrasts: readonly Rule[] = [
  rule('S', 0.02, 'N 为|是 N', (n, _is, what) =>
    /^(from )?\d+-\d+(-\d+)?( to \d+-\d+(-\d+)?)?$/.test(n.text) &&
    !n.after &&
    !/^\d/.test(what.text)
      ? { text: `${n.text} is ${np(what)}` }
      : null,
  ),
  rule('D', 0.05, '每月|下月|本月|次月|下个月|每个月|上月 Q', (month, q) =>
    q.after === 'day' && /^\d+ days?$/.test(q.text)
      ? {
          text: `on day ${/\d+/.exec(q.text)?.[0]} of ${{ 每月: 'each month', 每个月: 'each month', 本月: 'this month', 次月: 'the following month', 上月: 'last month' }[month.text] ?? 'next month'}`,
        }
      : null,
  ),
  rule(
    'P',
    0.05,
    '比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 更|还|要|会|会更 A',
    (_w, than, _x, a) => copula(`${comparative(a.text)} than ${before(than.text)}`),
  ),
  rule(
    'P',
    0.06,
    '比|要比|会比|将比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 A',
    (w, than, a) =>
      copula(
        `${comparative(a.text)} than ${before(than.text)}`,
        /[会将]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'P',
    0.05,
    '比|要比|会比|将比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 慢|快|早|晚|长|短 Q',
    (w, than, how, q) =>
      copula(
        `${q.text} ${{ 慢: 'slower', 快: 'faster', 早: 'earlier', 晚: 'later', 长: 'longer' }[how.text] ?? 'shorter'} than ${before(than.text)}`,
        /[会将]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'C',
    0.04,
    '与|和|跟|较 去年|以往|之前|以前|上次|过去|原来|旧版|往年|往常 相比|比较|比起来|比',
    (_w, than) => ({
      text: `compared with ${before(than.text)}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 比 N 需要|要|有|需|要求|多需要 更多|更少|更多的|更少的 N',
    (a, _w, b, has, how, n) => ({
      text: `${np(a)} ${has.text === '有' ? have(a) : isMany(a) ? 'need' : 'needs'} ${/多/.test(how.text) ? 'more' : isMany(pluralOf(n)) ? 'fewer' : 'less'} ${pluralOf(n).text} than ${np(b)}`,
    }),
  ),
  rule(
    'N',
    0.05,
    '超过|不足|至少|近|约|大约|多于 三分之一|一半|四分之一|三分之二|半数|百分之五十 的 N',
    (than, part, _of, n) => ({
      text: `${{ 不足: 'less than', 至少: 'at least', 近: 'nearly', 约: 'about', 大约: 'about' }[than.text] ?? 'more than'} ${{ 三分之一: 'one third', 四分之一: 'one quarter', 三分之二: 'two thirds' }[part.text] ?? 'half'}`,
      after: ` of ${np(n)}`,
    }),
  ),
];

const before = (word: string): string =>
  ({
    去年: 'last year',
    上次: 'last time',
    往年: 'in other years',
    预期: 'expected',
    旧版: 'the old version',
    平时: 'usual',
    往常: 'usual',
    平常: 'usual',
  })[word] ?? 'before';
