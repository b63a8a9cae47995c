import { bare, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../../phrase';

/** What a bare act is called, if it has a name of its own. */
const nameOf = (verb: Phrase): string | undefined => {
  const { lemma, object, tail, pre } = last(verb);
  const name = named[lemma];
  return verbsOf(verb).length === 1 && object === null && !tail && !pre && !name?.endsWith('ing')
    ? name
    : undefined;
};

/** What papers, notices and fees are named after. */
const paper =
  /(form|notice|report|certificate|agreement|policy|measures|plan|guide|record|rules?|fee|letter|requirements|comments|list|statement|instructions)$/;

/** Set phrases that name a thing by what is done with it. */
export const names: readonly Rule[] = [
  // 密码找回申请表, 核查整改通知: a paper is named after acts.
  rule('N', 0.25, 'N V N', (n, v, what) => {
    const act = nameOf(v);
    return act && bare(n) && bare(what) && !n.agent && !n.items && paper.test(what.text)
      ? { ...what, text: `${n.text} ${act} ${what.text}` }
      : null;
  }),
  rule('N', 0.25, 'V V N', (a, b, what) => {
    const [first, second] = [nameOf(a), nameOf(b)];
    return first && second && bare(what) && paper.test(what.text)
      ? { ...what, text: `${first} and ${second} ${what.text}` }
      : null;
  }),
  // 仅购买域名的用户
  rule('N', 0.2, '仅|只|仅仅 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) || n.after
      ? null
      : {
          ...n,
          after: ` that only ${active(verbsOf(v), isMany(n) ? 'base' : 'third', false)}`,
        },
  ),
  // 被列入经营异常名录的企业
  rule('N', 0.2, '被|已被 V 的 N', (_w, v, _of, n) =>
    bare(n) ? { ...n, after: ` ${passive(verbsOf(v))}` } : null,
  ),
  rule('N', 0.1, '被|已被|已|已经 列入|纳入|列为 N 的 N', (_w, _x, list, _of, n) =>
    bare(n) ? { ...n, after: ` put on ${np(list)}` } : null,
  ),
  rule('N', 0.1, '经 N V 过|处理过|过 的 N', (_w, by, v, _x, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} with ${np(by)}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '使用|用|经|经过|通过 N 处理过|修改过|编辑过|处理|加工|加工过 的 N',
    (_w, by, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${/修/.test(act.text) ? 'changed' : /编/.test(act.text) ? 'edited' : 'processed'} with ${indefinite(by)}`,
          }
        : null,
  ),
  rule('N', 0.1, 'N 以外|之外 的 N', (a, _x, _of, n) =>
    bare(n) ? { ...n, after: ` other than ${np(a)}` } : null,
  ),
  rule('N', 0.1, '除 N 以外|之外|外 的 N', (_w, a, _x, _of, n) =>
    bare(n) ? { ...n, after: ` other than ${np(a)}` } : null,
  ),
  rule('N', 0.1, '与|和|同|跟 N 不同|不一致|不相同|不符|不一样 的 N', (_w, a, x, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: /同|样/.test(x.text)
            ? ` that ${isMany(n) ? 'differ' : 'differs'} from ${np(a)}`
            : ` that ${isMany(n) ? 'do' : 'does'} not match ${np(a)}`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 等多个|等多种|等各类|等多项|等几个|等若干|等一系列 N', (a, _w, n) =>
    bare(n)
      ? {
          ...pluralOf(n),
          text: `several ${plural(n.text)}`,
          the: false,
          after: ` such as ${plainNp(a)}`,
        }
      : null,
  ),
  rule('N', 0.02, 'N 名下|名下的 N', (owner, _w, n) =>
    !bare(owner) && !owner.after && !owner.items && bare(n) && !you(owner)
      ? { ...n, after: ` in the name of ${np(owner)}` }
      : null,
  ),
  rule('N', 0.1, '以下|下列|如下 问题', (_w) => ({
    text: 'following problems',
    the: true,
    many: true,
  })),
  rule('N', 0.1, '同一台|同一张|同一家|同一份|同一部|同一款 N', (_w, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true } : null,
  ),
  rule('N', 0.1, '原来的|原有的|原有|原先的 N', (_w, n) =>
    bare(n) ? { ...n, text: `original ${n.text}`, the: true } : null,
  ),
  rule('Q', 0.05, '大于等于|大于或等于|不小于等于|>=|≥ Q', (_w, q) => ({
    ...q,
    text: `at least ${q.text}`,
  })),
  rule('Q', 0.05, '小于等于|小于或等于|<=|≤ Q', (_w, q) => ({ ...q, text: `at most ${q.text}` })),
  rule('D', 0.1, '自|从|于 N 至|到|~ N', (_w, a, _to, b) =>
    /\d/.test(a.text) && /\d/.test(b.text) && /:/.test(a.text + b.text)
      ? { text: `from ${plainNp(a)} to ${plainNp(b)}` }
      : null,
  ),
  rule('D', 0.15, 'N 至|到 N', (a, _to, b) =>
    /\d:\d\d/.test(a.text) && /\d:\d\d/.test(b.text)
      ? { text: `from ${plainNp(a)} to ${plainNp(b)}` }
      : null,
  ),
  rule('C', 0.1, 'N 上|中|里 无|没有|未见|未显示 N 的', (where, _in, _no, n) => ({
    text: `if there is no ${plainNp(n)} ${place(where)}`,
    after: '的',
  })),
  rule('C', 0.1, '非|非由|不是|并非 N V 的', (_w, who, v) =>
    isDoer(who) && lacksObject(verbsOf(v))
      ? { text: `if it is not ${passive(verbsOf(v))} by ${np(who)}`, after: '的' }
      : null,
  ),
  rule('C', 0.05, '非本人|不是本人|非您本人 V 的', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `if it is not ${passive(verbsOf(v))} in person`, after: '的' }
      : { text: `if you do not ${active(verbsOf(v), 'base')} in person`, after: '的' },
  ),
];
