import { pronoun } from '../../../core/english';
import { fragmentOr } from '../../build-clauses';
import { bare, be, isMany, place, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';
import { asCondition, deed } from './asking';

const whether = '要不要|需不需要|用不用|是否需要|是否要|是否还需要|是否仍需';

/** What people ask in plain talk: whether one must, which, who, where, when, how long. */
export const plainQuestions: readonly Rule[] = [
  // 小程序要不要备案, 换IP需要变更备案吗
  rule('I', 0.03, `N ${whether} V`, (n, _w, v) =>
    you(n)
      ? null
      : n.agent && !lacksObject(verbsOf(v))
        ? { text: `${isMany(n) ? 'do' : 'does'} ${np(n)} need to ${doIt(v)}?` }
        : lacksObject(verbsOf(v))
          ? { text: `${isMany(n) ? 'do' : 'does'} ${np(n)} need to be ${passive(verbsOf(v))}?` }
          : { text: `do you need to ${doIt(v)} for ${np(n)}?` },
  ),
  rule('I', 0.03, `${whether} V`, (_w, v) => ({ text: `do you need to ${deed(v)}?` })),
  rule('I', 0.03, `C ${whether}|还需要|还要|还用|仍需要|需要|用 V 吗|么`, (c, w, v) =>
    asCondition(c)
      ? { text: `do you ${/[还仍]/.test(w.text) ? 'still ' : ''}need to ${deed(v)} ${c.text}?` }
      : null,
  ),
  rule('I', 0.02, `C ${whether} V`, (c, w, v) =>
    asCondition(c)
      ? { text: `do you ${/[还仍]/.test(w.text) ? 'still ' : ''}need to ${deed(v)} ${c.text}?` }
      : null,
  ),
  rule('I', 0.04, '还需要|还要|还用|是否还要|现在还要|现在还需要|仍需要 V 吗|么', (_w, v) => ({
    text: `do you still need to ${deed(v)}?`,
  })),
  rule('I', 0.04, '还需要|还要|现在还需要|仍需要|需要 N 吗|么', (w, n) => ({
    text: `${be(n)} ${np(n)} ${/[还仍]/.test(w.text) ? 'still ' : ''}needed?`,
  })),
  rule('I', 0.05, 'V 还需要|还要|仍需要|还用 N 吗|么', (v, _w, n) =>
    lacksObject(verbsOf(v)) ? null : { text: `${be(n)} ${np(n)} still needed to ${doIt(v)}?` },
  ),
  rule('I', 0.05, 'N 还需要|还要|仍需要|还用 N 吗|么', (a, _w, n) =>
    you(a) || a.agent ? null : { text: `${be(n)} ${np(n)} still needed for ${np(a)}?` },
  ),
  // 哪些内容需要前置审批
  rule('I', 0.05, '哪些|哪种|哪类|什么样的|哪几种|哪些类型的|什么 N P', (_w, n, p) => {
    if (n.agent === undefined && n.after) return null;
    const several = plural(n.text) !== n.text || n.many === true;
    const words = fragmentOr(p, { ...n, ...(several ? { many: true } : {}) });
    return bare(n) &&
      /^(must|can|cannot|may|will|needs?|are|is|have|has|belongs?|do not|does not)\b/.test(words)
      ? { text: `which ${plural(n.text)} ${words}?` }
      : null;
  }),
  rule(
    'I',
    0.04,
    '哪些|哪种|哪类|什么样的|哪几种 N 需要|需|要|必须|无需|不需要|不用 V',
    (_w, n, m, v) =>
      bare(n) && lacksObject(verbsOf(v))
        ? {
            text: `which ${plural(n.text)} ${/[无不]/.test(m.text) ? 'need not' : 'must'} ${n.agent ? doIt(v).replace(pronoun, '') : `be ${passive(verbsOf(v))}`}?`,
          }
        : null,
  ),
  rule('I', 0.04, '谁|什么人|哪些人|由谁 可以|能|能够|需要|需|必须|应该|应|来 V', (_w, m, v) => ({
    text: `who ${/[可能]/.test(m.text) ? 'can' : 'must'} ${doIt(v)}?`,
  })),
  // 备注里应该写什么
  rule(
    'I',
    0.04,
    '应该|应|要|需要|该|可以|能|能够|必须 V 什么|什么内容|哪些|哪些内容|啥|些什么',
    (m, v, _w) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `what ${/[可能]/.test(m.text) ? 'can' : 'should'} you ${active(verbsOf(v), 'base', false)}?`,
          }
        : null,
  ),
  rule(
    'I',
    0.03,
    'N 里|中|上|处|内|栏|里面 应该|应|要|需要|该|可以|能 V 什么|什么内容|哪些|哪些内容|啥|些什么',
    (n, _in, m, v, _w) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `what ${/[可能]/.test(m.text) ? 'can' : 'should'} you ${active(verbsOf(v), 'base', false)} ${place(n)}?`,
          }
        : null,
  ),
  // 授权书在哪里下载, 公钥从哪里获取
  rule(
    'I',
    0.02,
    'N 在哪里|在哪|在哪儿|从哪里|从哪|到哪里|去哪里|去哪|去哪儿|哪里|哪儿|在什么地方 可以|能|可|能够 V',
    (n, _w, _can, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !you(n)
        ? { text: `where can you ${active([{ ...last(v), object: np(n) }], 'base')}?` }
        : null,
  ),
  rule(
    'I',
    0.02,
    'N 在哪里|在哪|在哪儿|从哪里|从哪|到哪里|去哪里|去哪|去哪儿|哪里|哪儿|在什么地方 V',
    (n, _w, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).alone && !you(n) && !n.agent
        ? { text: `where can you ${active([{ ...last(v), object: np(n) }], 'base')}?` }
        : null,
  ),
  rule(
    'I',
    0.03,
    'N 要|应该|应|该|需要|需 放在|写在|填在|放到|贴在|挂在|悬挂在|放置在 N 哪里|哪|什么位置|哪个位置|的哪里|的什么位置|的哪个位置',
    (n, _m, act, where, _w) => ({
      text: `where ${place(where)} must ${np(n)} be ${/[写填]/.test(act.text) ? 'entered' : /挂/.test(act.text) ? 'displayed' : 'put'}?`,
    }),
  ),
  rule(
    'I',
    0.03,
    'N 要|应该|应|该|需要|需 放在|写在|填在|放到|贴在|挂在|悬挂在|放置在 哪里|哪|什么位置|哪个位置|什么地方',
    (n, _m, act) => ({
      text: `where must ${np(n)} be ${/[写填]/.test(act.text) ? 'entered' : /挂/.test(act.text) ? 'displayed' : 'put'}?`,
    }),
  ),
  // 公安备案什么时候办
  rule('I', 0.04, 'N 什么时候|何时|什么时间|几时|什么时候需要|何时需要|什么时候要 V', (n, _w, v) =>
    lacksObject(verbsOf(v)) && !n.agent && !you(n)
      ? { text: `when must ${np(n)} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('I', 0.03, 'N 什么时候|何时|什么时间|几时 能|可以|能够|才能|才可以|可 V', (n, _w, _c, v) =>
    lacksObject(verbsOf(v)) && !n.agent && !you(n)
      ? { text: `when can ${np(n)} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('I', 0.03, '什么时候|何时|什么时间 能|可以|能够|才能|才可以 V', (_w, _c, v) => ({
    text: `when can you ${doIt(v)}?`,
  })),
  // 一般要多久
  rule(
    'I',
    0.02,
    'N 一般|通常|大概|大约|预计|正常|正常情况下|平均 要|需要|得|需|要花|需要花 多久|多长时间|几天|多少天|多少个工作日|几个工作日|多少时间',
    (n, w) => ({
      text: `how long does ${np(n)} ${/[般常均]/.test(w.text) ? 'usually take' : 'take'}?`,
    }),
  ),
  rule(
    'I',
    0.02,
    '一般|通常|大概|大约 要|需要|得|需 多久|多长时间|几天|多少天|多少个工作日|几个工作日',
    () => ({ text: 'how long does it usually take?' }),
  ),
  // 要等几天才能提交备案
  rule(
    'I',
    0.02,
    '要等|需要等|需等|要等待|需要等待|得等|等 几天|多久|多长时间|几个工作日|多少天|几个月|几小时|多少小时 才能|才可以|可以|能|后才能|后可以|才可|方可 V',
    (_w, how, _c, v) => ({
      text: `how ${/天/.test(how.text) ? 'many days' : /工作日/.test(how.text) ? 'many business days' : /月/.test(how.text) ? 'many months' : /小时/.test(how.text) ? 'many hours' : 'long'} do you have to wait before you can ${deed(v)}?`,
    }),
  ),
  rule(
    'I',
    0.02,
    'N 买|购买|续费|租 几个月|多少个月|多久|几年|多长时间 才能|才可以|可以|能 V',
    (n, _b, how, _c, v) => ({
      text: `${/月/.test(how.text) ? 'for how many months' : /年/.test(how.text) ? 'for how many years' : 'for how long'} must you buy ${np(n)} before you can ${deed(v)}?`,
    }),
  ),
  // 备案多久年审一次
  rule('I', 0.02, 'N 多久|多长时间|每隔多久|几年|几个月 V 一次', (n, _w, v) =>
    lacksObject(verbsOf(v)) ? { text: `how often is ${np(n)} ${passive(verbsOf(v))}?` } : null,
  ),
];
