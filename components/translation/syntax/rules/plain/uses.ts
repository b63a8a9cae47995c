import { bare, isMany, nominal, you } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { np } from '../../phrase';

/** What a thing mainly does, or is to, and what it is used for: 网站具体展示的内容. */
export const uses: readonly Rule[] = [
  rule(
    'N',
    0.1,
    'N 具体|主要|实际|将要|计划|打算|所 展示|提供|发布|销售|经营|使用|包含|涉及 的 N',
    (n, how, act, _of, what) =>
      bare(what) && !n.act
        ? {
            ...what,
            after: ` that ${np(n)} ${{ 主要: 'mainly ', 实际: 'actually ', 具体: 'actually ' }[how.text] ?? (how.text === '所' ? '' : isMany(n) || you(n) ? 'are to ' : 'is to ')}${theyDo(act.text, isMany(n) || you(n) || /[将计打]/.test(how.text))}`,
          }
        : null,
  ),
  rule(
    'P',
    0.04,
    '用于|用来|可用于|可用来|是用来|主要用于|仅用于|仅用来 证明|核实|确认|说明|核对|判断 N',
    (w, act, n) => ({
      text: '',
      say: (s) =>
        `${/可/.test(w.text) ? 'can be ' : s ? (isMany(s) ? 'are ' : 'is ') : ''}used ${/仅/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}to ${{ 证明: 'prove', 核实: 'verify', 确认: 'confirm', 说明: 'explain', 核对: 'check' }[act.text] ?? 'determine'} ${np(n)}`,
    }),
  ),
  rule('S', 0.05, 'N 返回 N', (n, _w, what) =>
    /(system|interface|server|platform|database|page|API)$/.test(n.text) &&
    /(error|exception|failure|timeout|code|result|message)s?$/.test(what.text)
      ? { text: `${np(n)} returned ${nominal(what)}` }
      : null,
  ),
];

const theyDo = (act: string, many: boolean): string => {
  const lemma =
    {
      展示: 'show',
      提供: 'provide',
      发布: 'publish',
      使用: 'use',
      包含: 'contain',
      涉及: 'involve',
    }[act] ?? 'sell';
  return many ? lemma : lemma === 'publish' ? 'publishes' : `${lemma}s`;
};
