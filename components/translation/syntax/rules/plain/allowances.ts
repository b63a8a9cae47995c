import { said } from '../../build-clauses';
import { isMany, you } from '../../build-nouns';
import { doIt, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { np, type Phrase, pluralOf } from '../../phrase';

/** 网站, 企业: what a question asks of, in a short answer. */
const classes =
  /^((sole|self-employed|individual|personal|enterprise|corporate|overseas|foreign|new|registered|filed|state-owned|private) )*(individual|enterprise|company|organization|entity|institution|website|app|mini program|sole trader|user|student|foreigner|minor|domain name|subdomain|personal website|association|school|hospital|shop|server|branch|subsidiary)s?$/i;

const several = (n: Phrase): string => np({ ...pluralOf(n), the: false });

/** What is enough, and what is not; what may be, and what may not. */
export const allowances: readonly Rule[] = [
  rule(
    'S',
    0.04,
    '光|光有|只有|仅有|单有|仅凭|光靠|只靠|单凭|只凭|光凭 N 还不够|不够|是不够的|还不行|不行|是不行的|也不够|远远不够',
    (_w, n) => ({ text: `${np(n)} alone ${isMany(n) ? 'are' : 'is'} not enough` }),
  ),
  rule(
    'S',
    0.03,
    '一个字|一个字母|一个字符|一个数字|一个标点|一位数字|一位 都|也 不能|不可|不得|不可以|不许 差|错|少|漏|多|改|有差|变|缺',
    (w, _x, _y, how) => ({
      text: `not a single ${/标点/.test(w.text) ? 'punctuation mark' : /数字|一位/.test(w.text) ? 'digit' : /字母/.test(w.text) ? 'letter' : 'character'} may be ${{ 错: 'wrong', 少: 'missing', 漏: 'left out', 缺: 'missing', 多: 'added', 改: 'changed', 变: 'changed' }[how.text] ?? 'different'}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '一个字|一字|一个字符|一个数字 都 不能|不可|不得|不可以 差|错|少|漏|多|改',
    (w, _x, _y, how) => ({
      text: '',
      say: () =>
        `must not have a single ${/数字/.test(w.text) ? 'digit' : 'character'} ${{ 错: 'wrong', 少: 'missing', 漏: 'left out', 多: 'too many', 改: 'changed' }[how.text] ?? 'different'}`,
    }),
  ),
  // 连括号也要和执照上一样
  rule('S', 0.1, '连|就连|甚至连 N 都|也 P', (_w, n, _x, p) =>
    you(n) ? null : { text: `even ${said(p, n)}` },
  ),
  rule(
    'P',
    0.03,
    '要|须|需|应|必须|也要|都要|也须|需要 和|与|同 N 上的|上|中的|里的|中|里 一样|一致|完全一致|一模一样',
    (_m, _w, n, _in, how) => ({
      text: '',
      say: () => `must ${/完全|模/.test(how.text) ? 'exactly ' : ''}match ${np(n)}`,
    }),
  ),
  rule('P', 0.04, '就没了|会没了|就丢了|会丢|就会丢失|就会丢|将会丢失|会全部丢失|就会没了', () => ({
    text: '',
    say: () => 'will be lost',
  })),
  rule('S', 0.1, 'V 也没事|也没关系|也不要紧|也没问题|也无妨|没关系|不要紧', (v) =>
    verbsOf(v)[0]?.state ? null : { text: `it is fine if you ${doIt(v)}` },
  ),
  // 单位可以，个人必须是同一人: what is asked is so for them.
  rule('S', 0.6, 'N 可以|行|可以的|能|都可以|也可以', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, yes` } : null,
  ),
  rule('S', 0.6, 'N 不行|不可以|不能|不可以的|则不行|就不行', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, no` } : null,
  ),
  rule('S', 0.3, 'N 需要|要|需|也需要|也要|都要|都需要', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, yes` } : null,
  ),
  rule('S', 0.3, 'N 不需要|不用|无需|就不用|则不需要', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, no` } : null,
  ),
  rule(
    'S',
    0.05,
    '看|要看|得看|主要看|取决于|要根据|视 N 而定|来定|决定|情况而定|的要求|的规定',
    (_w, n, x) => ({
      text: `it depends on ${/要求/.test(x.text) ? `the requirements of ${np(n)}` : /规定/.test(x.text) ? `the rules of ${np(n)}` : np(n)}`,
    }),
  ),
  rule('S', 0.5, '看|要看|得看|主要看|取决于|要看看 N', (w, n) =>
    w.text === '取决于' ||
    /(province|region|city|requirement|rule|situation|case|policy|type|nature|place)s?$/.test(
      n.text,
    )
      ? { text: `it depends on ${np(n)}` }
      : null,
  ),
  rule('S', 0.1, 'N 只看|主要看|看的是|只认|只审|只审核|只检查 N', (n, w, what) => ({
    text: `${np(n)} ${isMany(n) ? 'look' : 'looks'} ${/主/.test(w.text) ? 'mainly' : w.text === '看的是' ? '' : 'only'} at ${np(what)}`.replace(
      / {2,}/,
      ' ',
    ),
  })),
  rule('P', 0.2, '不看 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not look at ${np(n)}`,
  })),
];
