import { bare, isDoer, isMany } from '../../build-nouns';
import { verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, plural } from '../../phrase';

/** What papers and numbers do, as against what is done with them: 可证明身份的材料. */
const proves =
  /^(prove|show|receive|explain|state|identify|reflect|affect|replace|reach|support|make|open|meet|verify|confirm)\b/;

/** How many there are, how long, and which by its number. */
export const counted: readonly Rule[] = [
  // 3处问题 are no questions.
  rule('N', 0.15, 'M 问题', (m) =>
    m.after === '处' || m.after === '项' || m.after === '个'
      ? { text: `${m.text} ${m.text === '1' ? 'problem' : 'problems'}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.2, 'M N', (m, n) =>
    // {0}管局: whose, and no number of them.
    !(/^\{/.test(m.text) && !m.after && isDoer(n)) && bare(n) && !/^\d/.test(n.text)
      ? // 3项内容: what is not counted comes in items.
        (/[项处份]/.test(m.after ?? '') || (m.after === '条' && /information$/.test(n.text))) &&
        plural(n.text) === n.text &&
        !isMany(n) &&
        !n.many
        ? {
            text: `${m.text} ${m.text === '1' ? 'item' : 'items'} of ${n.text}`,
            many: m.text !== '1',
          }
        : { text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.8, 'Q N', (q, n) =>
    // 11位中国内地号码: digits of the number.
    q.after === 'character' && bare(n) && n.text !== 'Chinese mainland'
      ? n.many
        ? { text: `${q.text.replace(/ characters?$/, '')} ${n.text}`, many: true }
        : {
            ...n,
            text: `${q.text.replace(/ characters?$/, '')}-${/(number|mobile|code)$/i.test(n.text) && !/Credit|service|authorization|organization|license|document|card|ICP|order|certificate|passport|permit/.test(n.text) ? 'digit' : 'character'} ${n.text}`,
          }
      : null,
  ),
  rule('N', 0.6, 'Q 的 N', (q, _of, n) =>
    bare(n) && /^at (least|most) |^(less|more) than /.test(q.text) && !/characters?$/.test(q.text)
      ? { ...n, after: ` of ${q.text}` }
      : bare(n)
        ? { ...n, text: `${q.text.replace(/ (\w+?)s?$/, '-$1')} ${n.text}` }
        : null,
  ),
  rule('N', 0.3, '共|共有|共计|合计 N', (_w, n) => ({ ...n, after: `${n.after ?? ''} in total` })),
  rule('N', 0.4, 'N 前|之前|后|之后 的 N', (a, w, _of, n) =>
    n.after ? null : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} ${np(a)}` },
  ),
  rule('N', 0.4, '能|能够|可以|可 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v)) ||
    n.after ||
    !(isDoer(n) || verbsOf(v)[0]?.state || proves.test(verbsOf(v)[0]?.lemma ?? ''))
      ? null
      : { ...n, after: ` that can ${active(verbsOf(v), 'base')}` },
  ),
  rule('N', 0.2, 'Q N', (q, n) =>
    /^(fine|penalty|fee)/.test(n.text) ? { ...n, text: `${n.text} of ${q.text}`, the: true } : null,
  ),
  rule('N', 0.5, 'N M', (n, m) =>
    bare(n) && /^\d+$/.test(m.text) ? { text: `${n.text} ${m.text}` } : null,
  ),
  rule('N', 0.3, '第 M N', (_w, m, n) =>
    bare(n) && !/[行列]/.test(m.after ?? '') ? { text: `${n.text} ${m.text}` } : null,
  ),
  rule('N', 0.1, 'N 数量|总数|个数', (n) =>
    n.after ? null : { ...n, text: `number of ${plural(n.text)}`, many: false, the: true },
  ),
];
