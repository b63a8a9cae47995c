import { bare, coordinate, ofSort, plainNp, you } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { pluralOf } from '../../phrase';

/** Laws and agreements named side by side all hold. */
const laws =
  /(Measures|Regulations?|Provisions|Rules|Law|Agreement|Commitment|Letter|Policy|Statement|agreement|commitment|policy|responsibility|statement|terms|notice)( [a-z-]+ .*)?”$/;

/** Several things in a row, and what they are examples of. */
export const coordination: readonly Rule[] = [
  rule('N', 0.4, 'N 和|与|及|以及 N', coordinate('and')),
  // 并 joins acts; only where nothing else fits, two things.
  rule('N', 1.6, 'N 并 N', coordinate('and')),
  rule('N', 0.4, 'N 或|或者|或是 N', coordinate('or')),
  rule('N', 0.3, 'N 、 N', coordinate('')),
  // 省/市/区, 个人/企业: a stroke is neither and nor or.
  rule('N', 0.3, 'N / N', (a, _mark, b) =>
    you(a) || you(b) || (a.items && a.joint !== '')
      ? null
      : { text: `${plainNp(a)} / ${plainNp(b)}`, the: a.the ?? false },
  ),
  // “中国”“中华”: quoted words side by side are a list.
  rule('N', 0.1, 'N N', (a, b) =>
    /(”|”.*\))$/.test(a.text) && /^“/.test(b.text)
      ? coordinate(laws.test(a.text) && laws.test(b.text) ? 'and' : 'or')(a, a, b)
      : null,
  ),
  rule('N', 0.2, 'N 等 N', (a, _etc, n) =>
    // 订单等待核验: it waits.
    bare(n) && !/^awaiting /.test(n.text)
      ? {
          ...pluralOf(n),
          after: ` such as ${/(information|details|data)$/.test(n.text) ? plainNp(a) : ofSort(a)}`,
          the: false,
        }
      : null,
  ),
];
