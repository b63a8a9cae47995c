import { copula } from '../../build-clauses';
import { isMany, you } from '../../build-nouns';
import { last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active } from '../../inflect';
import { np, type Phrase } from '../../phrase';
import { counted } from './amounts';

/** What is left to do, or short of: 还差2项没填完, 资料还差一点点. */
export const shortages: readonly Rule[] = [
  ...(['M', 'Q', 'N'] as const).flatMap((amount) => [
    rule(
      'S',
      0.04,
      `还差|只差|就差|尚差|还剩|还剩下|只剩|还有|仅剩 ${amount} 没|未|还没|没有|尚未|要|待 V`,
      (_w, m, _x, v) => left(m, v),
    ),
    rule(
      'S',
      0.03,
      `还差|只差|就差|尚差|还剩|还剩下|只剩|还有|仅剩 ${amount} 没|未|还没|没有 填完|写完|填好|完成|做完|填写完|传完|上传完|弄好`,
      (_w, m, _x, act) => ({
        text: `${counted(m)} left to ${/传/.test(act.text) ? 'upload' : /填|写/.test(act.text) ? 'enter' : 'complete'}`,
      }),
    ),
    rule('S', 0.1, `还差|只差|就差|尚差|还缺|尚缺|还少 ${amount}`, (w, m) =>
      you(m)
        ? null
        : {
            text:
              /[差]/.test(w.text) && /(step|day|hour|minute|month|year)s?$/.test(m.text)
                ? `${counted(m)} to go`
                : `${counted(m)} still missing`,
          },
    ),
    rule('S', 0.05, `N 还差|只差|尚差|还缺|尚缺|还少 ${amount}`, (n, _w, m) =>
      you(n) || you(m)
        ? null
        : { text: `${np(n)} still ${isMany(n) ? 'lack' : 'lacks'} ${counted(m)}` },
    ),
  ]),
  rule(
    'P',
    0.04,
    '还差一点|还差一点点|就差一点|就差一点点|只差一点|快好了|就快好了|马上就好|快完成了',
    () => copula('nearly complete'),
  ),
];

function left(m: Phrase, v: Phrase): Phrase | null {
  return verbsOf(v).length === 1 && last(v).object === null && !verbsOf(v)[0]?.state
    ? { text: `${counted(m)} left to ${active(verbsOf(v), 'base', false)}` }
    : null;
}
