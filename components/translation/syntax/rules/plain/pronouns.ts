import { said } from '../../build-clauses';
import { bare, determiner, isMany, you } from '../../build-nouns';
import { addTail, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What was spoken of: 其, 它. */
export const pronouns: readonly Rule[] = [
  rule('S', 0.2, '它|其 P', (_w, p) => ({ text: said(p) })),
  rule('S', 0.2, '它们|他们|她们 P', (_w, p) => ({ text: said(p, { text: 'they', many: true }) })),
  rule('S', 0.05, '新增了|增加了|取消了|调整了|优化了|更新了|简化了|删除了|修改了 N', (act, n) =>
    you(n)
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'have' : 'has'} been ${{ 取消了: 'canceled', 调整了: 'adjusted', 优化了: 'improved', 更新了: 'updated', 简化了: 'simplified', 删除了: 'deleted', 修改了: 'changed' }[act.text] ?? 'added'}`,
        },
  ),
  rule('N', 0.1, '它的|它所|其自身的|其自身 N', determiner('its')),
  rule('N', 0.1, '它们的|他们的|她们的|其各自的 N', determiner('their')),
  rule(
    'N',
    0.1,
    '由其|由您|由你|由您单位|由贵单位|由我司|由本单位|由贵司|由我们|由它 V 的 N',
    (by, v, _of, n) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))} by ${{ 由其: 'it', 由它: 'it', 由您: 'you', 由你: 'you', 由我司: 'us', 由我们: 'us', 由本单位: 'this organization' }[by.text] ?? 'your organization'}`,
          }
        : null,
  ),
  rule('V', 0.1, '分别为其|分别为它们|为其分别|逐个为其|逐一为其|为其逐一 V', (_w, v) =>
    last(v).object ? addTail(v, 'for each of them') : null,
  ),
  rule('V', 0.2, '为其|为它|替其|给其|为该域名|为该网站|为该主体 V', (w, v) =>
    last(v).object && !last(v).tail
      ? addTail(
          v,
          `for ${{ 为该域名: 'this domain name', 为该网站: 'this website', 为该主体: 'this entity' }[w.text] ?? 'it'}`,
        )
      : null,
  ),
  rule('V', 0.05, '确保|保证|请确保|务必确保 其|它 A', (_w, _it, a) =>
    simple('make sure', '', { tail: `that it is ${a.text}` }),
  ),
];
