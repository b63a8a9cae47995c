import { be, have, isMany, place, plainNp, you } from '../../build-nouns';
import { doIt, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** What an act is called: a list of these is of events, no list of things. */
const isEvent = ({ text, act }: Phrase): boolean =>
  act === true || /(ion|ment|expiry|change|transfer|death|renewal|closure)$/.test(text);

/** Who a clause may be about: 如个人用户，请… is if it is one, and no example. */
const isWho = (n: Phrase): boolean =>
  n.agent === true ||
  /(user|entity|enterprise|individual|organization|filing|website)s?$/.test(n.text);

/** Changed, or ended: what happened to a thing, so that something must be done. */
const happened: Readonly<Record<string, string>> = {
  过期: 'expire',
  到期: 'expire',
  失效: 'expire',
};

const examples: readonly Rule[] = [
  // …类网站，如企业官网、个人博客
  rule('D', 0.3, '如|例如|比如|诸如|譬如|像 N', (w, n) =>
    n.the === undefined || n.after?.startsWith(' such') || (w.text === '如' && !n.items) || isWho(n)
      ? null
      : (n.items ?? []).some((each) => isEvent({ text: each }))
        ? null
        : { text: `such as ${plainNp(n)}` },
  ),
  rule('D', 0.1, '包括但不限于|包括且不限于|含但不限于 N', (_w, n) => ({
    text: `including but not limited to ${plainNp(n)}`,
  })),
  // 如企业注销、个人身故等情形
  rule(
    'C',
    0.03,
    '如|若|如遇|如发生|如出现|如存在|如有|在|遇|因|由于 N 等情形|等情况|等特殊情况|等特殊情形|等原因',
    (_w, n, what) =>
      n.items || isEvent(n)
        ? {
            text: /原因/.test(what.text)
              ? `because of ${plainNp(n)}, or the like`
              : `in cases such as ${plainNp(n)}`,
          }
        : null,
  ),
];

/** What is to be done once something has changed. */
const changes: readonly Rule[] = [
  // 主体所在省份变更须先注销原备案
  rule(
    'S',
    0.04,
    'N 变更|发生变更|发生变化|有变更|有变化|有变动|更换|过期|到期|失效 须|需|应|必须|需要|应当|要|则须|则需|请|后须|后需|后应|后请 V',
    (n, how, must, v) => {
      if (n.act || n.agent || /(filing|website|App)$/.test(n.text) || lacksObject(verbsOf(v)))
        return null;
      const lemma = happened[how.text] ?? 'change';
      const words = active([{ lemma, object: '', tail: '' }], isMany(n) ? 'base' : 'third');
      const first = /后/.test(must.text) ? 'after' : 'if';
      return {
        text: `${first} ${np(n)} ${words}, ${/请/.test(must.text) ? '' : 'you must '}${doIt(v)}`,
      };
    },
  ),
  // 若域名为近期转入
  rule('P', 0.03, '为|是|属|属于|系 近期|近日|最近|新近|刚|刚刚|新 V', (_is, when, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'were' : 'was'} ${/刚/.test(when.text) ? 'just' : 'recently'} ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule(
    'P',
    0.03,
    '近期|近日|最近|后续|后期 有变更|有变化|有变动|有调整|发生变更|发生变化|发生变动|变更过|有更新',
    (when) =>
      /[后]/.test(when.text)
        ? { text: '', say: (s) => `${s && isMany(s) ? 'change' : 'changes'} later` }
        : { text: '', say: (s) => `${s ? have(s) : 'has'} changed recently` },
  ),
  // 备案未通过前
  rule(
    'C',
    0.01,
    'N 未通过|尚未通过|未审核通过|没通过|未获通过|未完成|尚未完成|未成功|未生效 前|之前|以前',
    (n, how) => ({
      text: `until ${np(n)} ${/完成/.test(how.text) ? `${be(n)} complete` : /生效/.test(how.text) ? (isMany(n) ? 'take effect' : 'takes effect') : `${have(n)} been approved`}`,
    }),
  ),
];

/** What stands where, or under whom. */
const places: readonly Rule[] = [
  // 若主体下仅剩一个网站
  rule(
    'S',
    0.03,
    'N 名下|下|账号下|账户下|中|内|里 仅剩|只剩|仅剩下|只剩下|仅有|只有|还剩|仅存 N',
    (n, where, _w, what) => ({
      text: `there ${isMany(what) ? 'are' : 'is'} only ${plainNp(what).replace(/^an? /, 'one ')} ${/下/.test(where.text) ? `under ${np(n)}` : place(n)}`,
    }),
  ),
  rule('P', 0.04, '不在|未在|没在|没有在|不是在 N V', (_w, where, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !verbsOf(v)[0]?.state
      ? {
          text: '',
          say: (s) =>
            `${_w.text === '不在' || _w.text === '不是在' ? (s ? be(s) : 'is') : `${s ? have(s) : 'has'}`} not ${/^不/.test(_w.text) ? '' : 'been '}${passive(verbsOf(v))} ${place(where)}`,
        }
      : null,
  ),
  rule('D', 0.2, '在|于 N 下|名下', (_in, n) =>
    /(entity|subject|account|person in charge|leader|certificate|license|user|owner|name|entities|registrant)s?$/.test(
      n.text,
    )
      ? { text: `under ${np(n)}` }
      : null,
  ),
  // 备案号展示在APP的“关于”页面底部
  rule('S', 0.04, 'N 展示|显示|悬挂|公示|标注 在|于 N', (n, act, _in, where) =>
    n.agent || you(n)
      ? null
      : {
          text: `${np(n)} ${be(n)} ${act.text === '标注' ? 'marked' : act.text === '公示' ? 'published' : 'shown'} ${place(where)}`,
        },
  ),
];

/** Events, and what is said or done because of them; what stands where. */
export const occasions: readonly Rule[] = [...examples, ...changes, ...places];
