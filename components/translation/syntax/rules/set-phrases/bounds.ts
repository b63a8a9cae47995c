import { it } from '../../build-clauses';
import { bare, be, have, isMany, nominal, you } from '../../build-nouns';
import { addTail, doIt, join, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What may hinder, what must be first, and for how long it has been so. */
export const bounds: readonly Rule[] = [
  // 如遇系统繁忙
  rule('C', 0.05, '如遇|若遇|遇|如遇到|若遇到|遇到|一旦遇到 S', (_w, s) => ({
    text: `if ${s.text}`,
  })),
  rule(
    'C',
    0.03,
    '若|如|如果|一旦 多次|三次|两次|连续三次|连续两次|连续多次 拨打|致电|呼叫|联系|电话联系 均|都|仍|后仍 无人接听|未接通|无法接通|未能接通|无人应答',
    (_if, times) => ({
      text: `if ${{ 三: '3', 两: '2' }[times.text.replace('连续', '').charAt(0)] ?? 'several'} calls${times.text.startsWith('连续') ? ' in a row' : ''} are not answered`,
    }),
  ),
  ...(['S', 'N'] as const).map((kind) =>
    rule(
      'C',
      0.04,
      `可能是|可能系|或系|或是|可能因|可能由|多为|多因|一般是 ${kind} 所致|导致|造成|引起|导致的|引起的|造成的|所引起`,
      (w, why) => ({
        text: `${/^[多一]/.test(w.text) ? 'usually' : 'possibly'} because ${kind === 'S' ? why.text : `of ${np(why)}`}`,
      }),
    ),
  ),
  rule('P', 0.05, '不得超过|不能超过|不应超过|不可超过|不超过 M', (w, m) => ({
    text: '',
    say: (s) =>
      w.text === '不超过'
        ? `${s && isMany(s) ? 'do' : 'does'} not exceed ${m.text}`
        : `must not exceed ${m.text}`,
  })),
  // 须加盖公章方为有效
  rule(
    'P',
    0.03,
    '须|需|应|必须|要 V 方为有效|方有效|才有效|才为有效|才能生效|方能生效|后生效',
    (_m, v, x) =>
      verbsOf(v).length > 1
        ? null
        : {
            text: '',
            say: (s) =>
              `must ${s && lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : doIt(v)} to ${/生/.test(x.text) ? 'take effect' : 'be valid'}`,
          },
  ),
  rule(
    'P',
    0.05,
    '使用|办理|入网|启用|开通 满|已满|超过|已超过|须满|需满|满足 Q',
    (act, how, q) => ({
      text: '',
      say: (s) =>
        `${/[须需]/.test(how.text) ? 'must have' : have(s ?? it)} been ${{ 使用: 'used', 开通: 'open', 启用: 'enabled' }[act.text] ?? 'registered'} for ${/超/.test(how.text) ? 'more than' : 'at least'} ${q.text.replace(/^at least /, '')}`,
    }),
  ),
  rule('P', 0.05, '方可|才能|才可|才可以|才会|可|可以|能 被 N V', (w, _by, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: () =>
            `can ${/方|才/.test(w.text) ? 'then ' : ''}be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}`,
        }
      : null,
  ),
  // 搜索到: found, whatever comes after.
  rule('V', 0.3, 'V 到', (v) =>
    /^(search for|search|look up|find|recognize|scan|detect|receive|see|query)\b/.test(
      last(v).lemma,
    ) &&
    last(v).object === null &&
    !last(v).tail &&
    verbsOf(v).length === 1
      ? simple(/^(search|look|query)/.test(last(v).lemma) ? 'find' : last(v).lemma, null)
      : null,
  ),
  rule('P', 0.1, '有 N 待|尚需|还需|需要|需 V', (_has, n, _x, v) =>
    !lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && last(v).object && !verbsOf(v)[0]?.state
      ? {
          text: '',
          say: (s) => `${s ? have(s) : 'there is'} ${nominal(n)} for which you must ${doIt(v)}`,
        }
      : null,
  ),
  rule('P', 0.05, '由|均由|将由|统一由|须由|应由 N 负责|统一|集中|单独 V', (w, n, how, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${w.text === '将由' ? 'will be' : /[须应]/.test(w.text) ? 'must be' : s ? be(s) : 'is'} ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}${how.text === '单独' ? ' separately' : ''}`,
        }
      : null,
  ),
  rule('N', 0.05, 'N 加|加上 N 的 N', (a, _plus, b, _of, n) =>
    bare(n) && !you(a) ? { ...n, after: ` made of ${np(a)} plus ${np(b)}` } : null,
  ),
  rule('D', 0.1, '以便|便于|以便于|方便 V', (_w, v) =>
    /^(you|.* you)$/.test(last(v).object ?? '') && verbsOf(v).length === 1
      ? { text: `so that we can ${doIt(v)}` }
      : null,
  ),
  rule('V', 0.05, '刷新|重新加载|重启 N 重试|再试|后重试|后再试', (w, n) =>
    simple({ 刷新: 'refresh', 重启: 'restart' }[w.text] ?? 'reload', np(n), {
      tail: 'and try again',
    }),
  ),
  rule(
    'V',
    0.05,
    '稍等|稍候|等待|等候|稍等一下 片刻|一会儿|一会|几分钟|一段时间 后|后再|再 V',
    (_w, how, x, v) =>
      join(', then')(
        simple('wait', '', {
          tail: { 几分钟: 'a few minutes', 一段时间: 'for a while' }[how.text] ?? 'a moment',
        }),
        x,
        v,
      ),
  ),
];
