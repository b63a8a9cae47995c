import { aux, question, unsaid } from '../../build-clauses';
import { bare, be, plainNp, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** 一台服务器可以备案几个网站: nobody files but with it. */
const howMany = (who: Phrase, verb: Phrase, what: Phrase): Phrase | null => {
  if (!lacksObject(verbsOf(verb)) || !bare(what)) return null;
  const asked = `how many ${plural(what.text)} can`;
  return who.agent ||
    you(who) ||
    /(individual|company|enterprise|person|people|user|organization|entity)s?$/.test(who.text)
    ? { text: `${asked} ${np(who)} ${active(verbsOf(verb), 'base', false)}?` }
    : { text: `${asked} be ${passive(verbsOf(verb))} with ${np(who)}?` };
};

/** Set phrases that ask, and that answer. */
export const questions: readonly Rule[] = [
  rule(
    'I',
    0.05,
    'N 可以|可|能|能够|最多可以|最多能|最多可 V 几个|多少个|几|多少|几张|几次 N',
    (n, w, v, _x, what) => (/最多/.test(w.text) ? null : howMany(n, v, what)),
  ),
  // 域名没有备案可以使用吗
  rule('I', 0.05, 'N 没有|未|没|不 V 可以|能|能否|可否|还能|还可以 V 吗', (n, w, v, _x, then) => {
    if (!lacksObject(verbsOf(v)) || !lacksObject(verbsOf(then))) return null;
    const state = w.text === '不' ? 'is not' : 'has not been';
    return {
      text: `can ${np(n)} be ${passive(verbsOf(then))} if it ${state} ${passive(verbsOf(v))}?`,
    };
  }),
  // 更换服务器还需要重新备案吗
  rule(
    'I',
    0.1,
    'S 还需要|需要|还需|还要|需不需要|是否需要|是否还需要|要不要|用不用 V 吗',
    (s, _w, v) => ({
      text: `if ${s.text}, do you need to ${doIt(v)}?`,
    }),
  ),
  rule('I', 0.1, 'V 还需要|需要|还需|还要|需不需要|是否需要|是否还需要 V 吗', (v, _w, then) =>
    lacksObject(verbsOf(v)) || !last(v).object
      ? null
      : { text: `if you ${doIt(v)}, do you need to ${doIt(then)}?` },
  ),
  rule('I', 0.1, 'S 还需要|需不需要|是否需要|是否还需要|要不要|用不用 V', (s, _w, v) => ({
    text: `if ${s.text}, do you need to ${doIt(v)}?`,
  })),
  // 为什么我的备案被驳回了
  rule('I', 0.05, '为什么|为何|为啥|怎么 N 被 V 了', (_w, n, _by, v) =>
    lacksObject(verbsOf(v))
      ? { text: `why ${be(n) === 'are' ? 'were' : 'was'} ${np(n)} ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('I', 0.05, '为什么|为何|为啥|怎么 我的|我 N 被 V 了', (_w, _my, n, _by, v) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `why was my ${n.text} ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('I', 0.05, '为什么|为何|为啥 我的|我 N P', (_w, _my, n, p) =>
    bare(n) ? { text: `why ${question({ ...n, text: `my ${n.text}`, the: false }, p)}` } : null,
  ),
  rule('I', 0.1, '为什么|为何|为啥 N P', (_w, n, p) => ({ text: `why ${question(n, p)}` })),
  // 备案信息填错了怎么办
  rule(
    'I',
    0.05,
    'N V 了 怎么办|该怎么办|如何处理|怎么处理|如何解决|怎么解决|怎么修改|如何修改',
    (n, v, _le, x) => {
      if (!lacksObject(verbsOf(v)) || n.agent) return null;
      const been = `${np(n)} ${be(n) === 'are' ? 'were' : 'was'} ${passive(verbsOf(v))}`;
      return {
        text: /修改/.test(x.text) ? `how to change it if ${been}` : `what to do if ${been}`,
      };
    },
  ),
  rule('I', 0.05, 'N 是 A 的 吗|么', (n, _is, a) => ({ text: `${be(n)} ${np(n)} ${a.text}?` })),
  rule('S', 0.05, 'C 即可|便可|就可以|就能|就可 V', (c, w, v) => ({
    text: `${c.text}, ${unsaid(aux('can')(w, v))}`,
  })),

  rule('S', 1, '不可以|不能|不行', () => ({ text: 'no, you cannot' })),
  rule('S', 1, '是的', () => ({ text: 'yes' })),
  rule('S', 2, '可以', () => ({ text: 'yes, you can' })),
  rule('S', 1, '不需要|不用|无需', () => ({ text: 'no, you need not' })),
  rule('I', 0.01, '是否继续|是否要继续|是否需要继续 V', (_w, v) => ({
    text: `continue ${active(verbsOf(v), 'ing', false)}?`,
  })),
  rule('I', 0.05, '是否会|会不会|是否将 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `will it ${doIt(v)}?` },
  ),
  rule('I', 0.05, '多久|多长时间|多长时间后|多久后 可以|能|才能|可|才可以|可 V', (_w, _x, v) => ({
    text: `how soon can you ${doIt(v)}?`,
  })),
  rule(
    'I',
    0.03,
    '为什么|为何|怎么|为啥 查询|查|找|搜|搜索|看|收|打 不到|不了|不开 N',
    (_w, act, _x, n) => ({
      text: `why can't I ${{ 收: 'receive', 看: 'see', 打: 'open' }[act.text] ?? 'find'} ${np(n)}?`,
    }),
  ),
  rule('I', 0.03, '没有|无|没 N 可以|能|能否|可否|还能 V 吗', (_w, n, _x, v) => ({
    text: `can you ${doIt(v)} without ${plainNp(n)}?`,
  })),
  rule('I', 0.03, 'N C P 吗', (n, c, p) =>
    /^(if|after|when|once) /.test(c.text)
      ? { text: `${question(n, p).replace(/\?$/, '')} ${c.text}?` }
      : null,
  ),
  rule(
    'I',
    0.05,
    '还需要|需要|要 准备|提供|做|提交|办理 什么|哪些材料|什么材料|哪些资料|什么资料',
    (w, act, what) => ({
      text: `what ${/材|资/.test(what.text) ? 'documents ' : ''}${/还/.test(w.text) ? 'else ' : ''}do you need to ${{ 准备: 'prepare', 提供: 'provide', 做: 'do', 提交: 'submit' }[act.text] ?? 'arrange'}?`,
    }),
  ),
  rule(
    'I',
    0.05,
    'N 还需要|需要|要 准备|提供|提交 什么|哪些材料|什么材料|哪些资料|什么资料|些什么',
    (n, _w, act, what) => ({
      text: `what ${/材|资/.test(what.text) ? 'documents ' : ''}do you need to ${{ 准备: 'prepare', 提供: 'provide' }[act.text] ?? 'submit'} for ${np(n)}?`,
    }),
  ),
];
