import { authority, bare, be, place, plainNp } from '../../build-nouns';
import { gerund, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** How long a thing may take is within, not in. */
const within = (n: Phrase): string =>
  /(time|period|limit|deadline)$/.test(n.text) ? `within ${np(n)}` : place(n);

/** By when, after what, and in which case. */
export const deadlines: readonly Rule[] = [
  // 备案成功后如更换接入商
  rule('C', 0.3, 'C C', (a, b) =>
    /^(after|before|during|within|once) /.test(a.text) && /^if /.test(b.text) && !a.after
      ? { ...b, text: `${b.text} ${a.text}` }
      : null,
  ),
  rule('C', 0.1, '未在|没有在|未于|未能在 N 内|之内|期限内|前|之前 V 的|者', (_w, n, x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} ${/前/.test(x.text) ? `before ${np(n)}` : within(n)}`,
    after: '的',
  })),
  rule(
    'C',
    0.1,
    'V 后|之后 未在|没有在|未能在 N 内|之内|期限内|前|之前 V 的|者',
    (first, _a, _w, n, x, v) => ({
      text: `if you have not ${active(verbsOf(v), 'done')} ${/前/.test(x.text) ? `before ${np(n)}` : within(n)} after ${gerund(first)}`,
      after: '的',
    }),
  ),
  rule('C', 0.1, '逾期未|超时未|逾期不|到期未 V 的|者', (_w, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
    after: '的',
  })),
  // 请在收到短信后24小时内，…: asked by the comma's other side.
  rule('C', 2.5, '请|请您|烦请 D', (_w, d) =>
    /^(within|before|after|on|in|at|from) /.test(d.text) ? { text: d.text } : null,
  ),
  rule('D', 0.1, '在|于 N 内|之内|以内', (_w, n) =>
    /(time|period|limit)$/.test(n.text) ? { text: within(n) } : null,
  ),
  rule('D', 0.1, '在|于 V 之日起 Q 内|之内|以内', (_w, v, _x, q) => ({
    text: `within ${q.text} from the date of ${gerund(v)}`,
  })),
  rule('D', 0.1, '自|从 V 之日起', (_w, v) => ({ text: `from the date of ${gerund(v)}` })),
  rule('D', 0.1, '自|从 N V 之日起|之日', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: `from the date ${np(n)} ${be(n)} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('D', 0.1, '自|从|在 N V 之日起 Q 内|之内|以内', (_w, n, v, _x, q) =>
    lacksObject(verbsOf(v))
      ? { text: `within ${q.text} from the date ${np(n)} ${be(n)} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('D', 0.1, '至少提前|最少提前|提前至少 Q', (_w, q) => ({
    text: `at least ${q.text} in advance`,
  })),
  rule('D', 0.1, 'Q 后再|之后再', (q) => ({ text: `in ${q.text}` })),
  rule('D', 0.1, '在|于 N 之间|期间|时段', (_w, n) => {
    const span = /^(.*?) ?(\d{1,2}:\d\d)(?: to |-|~)(\d{1,2}:\d\d)$/.exec(n.text);
    if (!span) return null;
    const [, days, from, to] = span;
    return { text: `between ${from} and ${to}${days ? ` on ${plural(days)}` : ''}` };
  }),
  rule('D', 0.1, '跨 N', (_w, n) => (bare(n) ? { text: `across ${plural(n.text)}` } : null)),
  rule('C', 0.05, '因|由于|因为 N 放假|假期|休假', (_w, n) => ({
    text: `because of the ${n.text} holiday`,
  })),
  rule('C', 0.1, 'N 放假期间|假期期间|假期|放假', (n) => ({
    text: `during the ${n.text} holiday`,
  })),
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您 在 列表|列表中|上述列表|下拉列表|选项 中没有|没有|无|中找不到|找不到',
    (_w, _in, x) => ({
      text: `if it is not in the ${/下拉/.test(x.text) ? 'drop-down ' : ''}${/选项/.test(x.text) ? 'options' : 'list'}`,
    }),
  ),
  rule('C', 0.05, '如|若|如果 N 中|里|内 没有|无|找不到|不存在', (_w, n, _in) => ({
    text: `if it is not ${place(n)}`,
  })),
  rule(
    'C',
    0.03,
    '如|若|如果|一旦|若是 连续|累计 Q 未接通|未接听|无人接听|未能接通|无法接通|联系不上',
    (_w, x, q) =>
      q.after === 'time'
        ? {
            text: `if ${q.text.replace(/times?$/, (s) => (s === 'time' ? 'call' : 'calls'))}${x.text === '连续' ? ' in a row' : ''} are not answered`,
          }
        : null,
  ),
  rule('C', 0.03, '经电话核实|经电话联系|经电话沟通', () => ({ text: 'as checked by phone' })),
  rule('C', 0.05, '如|若|如果|一旦 超时未|逾期未|到期未 V', (_w, _x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
  })),
  rule('C', 0.02, '确认|确定 V 后|之后', (_w, v) => ({
    text:
      named[last(v).lemma] && last(v).object === null && !named[last(v).lemma]?.endsWith('ing')
        ? `after the ${named[last(v).lemma]} is confirmed`
        : `after confirming ${gerund(v).replace(/ it$/, '')}`,
  })),
  rule('C', 0.05, '核对|检查|确认|核实 无误|正确|准确 后|之后', () => ({
    text: 'after checking that everything is correct',
  })),
  rule(
    'C',
    0.05,
    '变更|注销|接入|新增|转入|备案|整改|恢复 审核|初审|核验|审批 通过|未通过 前|后|之前|之后|时',
    (what, _r, w, when) => ({
      text: `${/前/.test(when.text) ? 'before' : /后/.test(when.text) ? 'after' : 'when'} the ${{ 变更: 'change', 注销: 'deregistration', 接入: 'access', 新增: 'addition', 备案: 'filing', 整改: 'correction', 恢复: 'restoration' }[what.text] ?? 'transfer'} is ${w.text === '通过' ? '' : 'not '}approved`,
    }),
  ),
  rule('C', 0.05, '如|若|如果|如您|若您|您如 已完成|已经完成 V', (_w, _x, v) => {
    const { lemma, object, tail } = last(v);
    const act =
      object === null && !tail && verbsOf(v).length === 1
        ? lemma === 'correct'
          ? 'correction'
          : named[lemma]
        : '';
    return act && !act.endsWith('ing')
      ? { text: `if you have completed the ${act}` }
      : { text: `if you have ${active(verbsOf(v), 'done')}` };
  }),
  rule('C', 0.1, '连续|累计 V Q', (w, v, q) =>
    q.after === 'time'
      ? {
          text: `if you ${active(verbsOf(v), 'base')} ${q.text.replace(/^1 time$/, 'once')}${w.text === '连续' ? ' in a row' : ''}`,
        }
      : null,
  ),
  rule('D', 0.05, '如|例如|比如|譬如|诸如 N', (_w, n) =>
    /^“/.test(n.text) ? { text: `such as ${plainNp(n)}` } : null,
  ),
  rule('D', 0.1, '直至|直到 S', (_w, s) => ({ text: `until ${s.text}` })),
  rule('D', 0.1, '直至|直到 备案成功|备案通过|审核通过|完成备案', (_w, x) => ({
    text: `until the ${/审核/.test(x.text) ? 'review is passed' : 'filing is approved'}`,
  })),
  rule('C', 0.05, '因|由于 超时未|逾期未|长时间未|长期未|未及时|未按时 V', (_w, when, v) => ({
    text: lacksObject(verbsOf(v))
      ? `because it was not ${passive(verbsOf(v))} ${/长/.test(when.text) ? 'for a long time' : 'in time'}`
      : `because you did not ${active(verbsOf(v), 'base')} ${/长/.test(when.text) ? 'for a long time' : 'in time'}`,
  })),
  rule('C', 0.05, '未及时|没有及时|未能及时|未按时|未能按时 V 的|者', (w, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} ${/按/.test(w.text) ? 'on time' : 'in time'}`,
    after: '的',
  })),
  rule('C', 0.05, '未经 备案|登记|审批|审核|备案登记', (_w, act) => ({
    text: `without ${{ 备案: 'a filing', 登记: 'registration', 审批: 'approval', 审核: 'review' }[act.text] ?? 'a filing'}`,
  })),
  // 域名未备案前: before it is.
  rule('C', 0.02, 'N 未|没有|尚未 V 前|之前', (n, _not, v) =>
    lacksObject(verbsOf(v)) && !n.agent
      ? { text: `before ${np(n)} ${be(n)} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('C', 0.02, '未|没有|尚未|还未 V 前|之前', (_not, v) =>
    lacksObject(verbsOf(v))
      ? { text: `before it is ${passive(verbsOf(v))}` }
      : { text: `before you ${active(verbsOf(v), 'base')}` },
  ),
  rule('C', 0.02, '未|没有|还未|仍未 收到|接到 N 时|的时候', (_not, _v, n) => ({
    text: `if you have not received ${np(n)}`,
  })),
  rule('C', 0.05, 'N 连续错误|连续输错|累计输错|输错|连续输入错误|累计错误 Q', (n, w, q) =>
    q.after === 'time'
      ? {
          text: `if ${np(n)} ${be(n)} wrong ${q.text.replace(/^1 time$/, 'once')}${/连续/.test(w.text) ? ' in a row' : ''}`,
        }
      : null,
  ),
  rule(
    'C',
    0.1,
    '由此给您造成的不便|由此给您带来的不便|给您带来的不便|由此造成的不便|由此带来的不便|给您造成的不便',
    () => ({
      text: 'for the inconvenience',
    }),
  ),
  rule(
    'C',
    0.05,
    'N 来电核实|来电|电话核实|致电核实|致电|来电抽查|电话抽查 时|的时候',
    (who, act) =>
      who.agent || authority.test(who.text)
        ? {
            text: `when ${np(who)} calls${/核实/.test(act.text) ? ' to verify' : /抽查/.test(act.text) ? ' to spot-check' : ''}`,
          }
        : null,
  ),
  rule('C', 0.05, '如果您|若您|如您|如果|如|若 不想|不愿|不愿意|不希望 V', (_w, _x, v) => ({
    text: `if you do not want to ${active(verbsOf(v), 'base')}`,
  })),
  rule('C', 0.05, '非长期有效的|不是长期有效的|非长期的|证件非长期有效的', () => ({
    text: 'if it is not valid long-term',
  })),
];
