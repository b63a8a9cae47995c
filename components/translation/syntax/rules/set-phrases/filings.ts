import { bare, have, isDoer, isMany, nominal, place, you } from '../../build-nouns';
import { last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';
import { anOrder, isMeans, orderNames, orders } from './orders';

/** What is wrong of a second thing, so that the first 未 is not of it. */
const faulty = /\b(incorrect|wrong|false|invalid|expired|unrelated|other|another)\b/;

const badly: Readonly<Record<string, string>> = {
  错误: 'incorrectly',
  有误: 'incorrectly',
  不正确: 'incorrectly',
  不规范: 'improperly',
  不完整: 'incompletely',
  不全: 'incompletely',
  不清晰: 'unclearly',
  不当: 'improperly',
};

/** What a number, a document or a domain name can be filed for, or used to file. */
function filesWith(n: Phrase, modal: string, act: string, what: Phrase): string | null {
  const domain = /domain names?$/.test(n.text);
  if (n.agent || !(isMeans(n) || domain)) return null;
  const can = /不|无/.test(modal) ? 'cannot be' : 'can be';
  const amount = /只|仅/.test(modal) ? 'only ' : /最多/.test(modal) ? 'at most ' : '';
  const thing = amount ? np(what).replace(/^an? /, 'one ') : np(what);
  const together = /同时/.test(act) ? ' at the same time' : '';
  return `${can} ${domain ? 'filed for' : 'used to file'} ${amount}${thing}${together}`;
}

/** 用于单位备案: for a filing of the kind; 用于其他主体备案: to file it. */
const forFiling = (who: Phrase): string =>
  /^(individual|enterprise|organization|company)$/.test(who.text)
    ? `for ${nominal({ text: `${who.text} filing`, the: true })}`
    : `to file ${np(who)}`;

/** What becomes of filings and orders, and what is submitted. */
export const filings: readonly Rule[] = [
  rule('V', 0.02, `提交|重新提交|发起|再次提交|申请办理|撤回|撤销 ${orderNames}`, (w, order) =>
    simple(
      {
        发起: 'start',
        申请: 'apply for',
        申请办理: 'apply for',
        撤回: 'withdraw',
        撤销: 'withdraw',
      }[w.text] ?? 'submit',
      anOrder(order.text),
      /重新|再次/.test(w.text) ? { tail: 'again' } : {},
    ),
  ),
  rule('V', 0.02, `提交|发起|申请 ${orderNames} 或|和|及|或者 ${orderNames}`, (w, a, or, b) =>
    simple(
      { 发起: 'start', 申请: 'apply for' }[w.text] ?? 'submit',
      `${anOrder(a.text)} ${/或/.test(or.text) ? 'or' : 'and'} ${anOrder(b.text)}`,
    ),
  ),
  rule(
    'V',
    0.01,
    `提交|发起|撤回|撤销 ${orderNames} 或|和|及|或者 ${orderNames} 申请|的申请`,
    (w, a, or, b) =>
      simple(
        { 发起: 'start', 撤回: 'withdraw', 撤销: 'withdraw' }[w.text] ?? 'submit',
        `${anOrder(a.text)} ${/或/.test(or.text) ? 'or' : 'and'} ${anOrder(b.text)} application`,
      ),
  ),
  rule('V', 0.01, `提交|重新提交|发起|再次提交|撤回|撤销 ${orderNames} 申请|的申请`, (w, order) =>
    simple(
      { 发起: 'start', 撤回: 'withdraw', 撤销: 'withdraw' }[w.text] ?? 'submit',
      `the ${orders[order.text]} application`,
      /重新|再次/.test(w.text) ? { tail: 'again' } : {},
    ),
  ),
  rule(
    'S',
    0.02,
    `${orderNames} 和|与|及|、 ${orderNames} 不能|无法|不可|不支持|不可以|不得 同时 提交|进行|办理|申请|操作`,
    (a, _and, b) => ({
      text: `${anOrder(a.text)} and ${anOrder(b.text)} cannot be submitted at the same time`,
    }),
  ),
  // 提交互联网信息迁移至其他主体
  rule(
    'V',
    0.03,
    '提交|申请|发起 N 迁移|转移|过户|变更|迁移申请 至|到|给 N',
    (w, n, act, _to, to) =>
      simple(
        w.text === '申请' ? 'apply' : w.text === '发起' ? 'start' : 'submit',
        w.text === '申请' ? '' : `a request`,
        {
          tail: `to ${act.text === '变更' ? 'change' : /迁/.test(act.text) ? 'migrate' : 'transfer'} ${np(n)} to ${np(to)}`,
        },
      ),
  ),
  // 参考变更备案提交
  rule(
    'D',
    0.02,
    `参考|参照|参见|按照|按|参阅 ${orderNames} 流程|的流程|步骤|指引|方式`,
    (_w, order) => ({
      text: `following the ${orders[order.text]} steps`,
    }),
  ),
  rule('D', 0.02, `参考|参照|参见|参阅 ${orderNames}`, (_w, order) => ({
    text: `as described for ${anOrder(order.text)}`,
  })),
  // 手机号码已用于其他主体备案
  rule(
    'S',
    0.03,
    'N 已用于|已被用于|曾用于|用于|不能用于|不可用于|可用于|可以用于|不得用于|只能用于|已在 N 备案|进行备案|的备案|办理备案|备案过|进行过备案|做过备案',
    (n, w, who) => {
      if (n.agent || you(n) || who.text === 'other') return null;
      if (!isMeans(n) && (/在/.test(w.text) || !/domain names?$/.test(n.text))) return null;
      const done = /已|曾/.test(w.text);
      const can = /不得/.test(w.text)
        ? 'must not be'
        : /不/.test(w.text)
          ? 'cannot be'
          : /只/.test(w.text)
            ? 'can only be'
            : 'can be';
      if (/在/.test(w.text) && isDoer(who) && !/(provider|platform|Cloud)$/.test(who.text))
        return null;
      return {
        text: `${np(n)} ${done ? `${have(n)} already been` : can} used ${/在/.test(w.text) ? `to file with ${np(who)}` : forFiling(who)}`,
      };
    },
  ),
  // 负责人手机号码不能为其他主体备案过
  rule(
    'S',
    0.03,
    'N 不能|不得|不可|不应|必须未|需未 为|在|被|给 N 备案过|使用过|用过|注册过|认证过',
    (n, _not, _w, who, act) =>
      n.agent
        ? null
        : {
            text: `${np(n)} must not have been used ${/备/.test(act.text) ? 'to file' : /注/.test(act.text) ? 'to register' : /认/.test(act.text) ? 'to verify' : 'for'} ${np(who)} before`,
          },
  ),
  // 个人账号可以给公司备案吗
  rule(
    'P',
    0.03,
    '可|可以|能|能够|不能|不可|不可以|无法|只能|仅能|不得|仅可|不支持 给|为|替|帮 N 备案|办理备案|做备案|进行备案|提交备案|申请备案|办理',
    (w, _for, who, _act) => ({
      text: '',
      say: (s) => {
        const only = /只|仅/.test(w.text);
        const can = /不得/.test(w.text) ? 'must not' : /不|无/.test(w.text) ? 'cannot' : 'can';
        const whom = only ? np(who).replace(/^(an?) /, 'one ') : np(who);
        return s && !s.agent && isMeans(s)
          ? `${can} be used to file for ${only ? 'only ' : ''}${whom}`
          : `${s ? '' : 'you '}${can} file ${only ? 'only ' : ''}for ${whom}`;
      },
    }),
  ),
  // 一个域名可以同时备案网站和App
  rule(
    'S',
    0.04,
    'N 可|可以|能|能够|不能|不可|不可以|无法|只能|只可|只可以|仅能|仅可|最多可|最多能|最多可以|最多只能 备案|同时备案 N',
    (n, w, act, what) => {
      const words = filesWith(n, w.text, act.text, what);
      return words ? { text: `${np(n)} ${words}` } : null;
    },
  ),
  rule(
    'I',
    0.04,
    'N 是否可以|能否|可否|是否能|能不能|可不可以 备案|同时备案 N',
    (n, _w, act, what) => {
      const words = filesWith(n, '可', act.text, what);
      return words ? { text: `can ${np(n)} ${words.replace(/^can /, '')}?` } : null;
    },
  ),
  rule('I', 0.02, 'N 可以|可|能|能够|能同时|可以同时 备案|同时备案 N 吗|么', (n, w, act, what) => {
    const words = filesWith(n, '可', `${w.text}${act.text}`, what);
    return words ? { text: `can ${np(n)} ${words.replace(/^can /, '')}?` } : null;
  }),
  rule('I', 0.02, 'N 可以|可|能|能够 用于|用来|用作 N 备案|的备案 吗|么', (n, _can, _for, who) =>
    n.agent || you(n) ? null : { text: `can ${np(n)} be used ${forFiling(who)}?` },
  ),
  rule(
    'I',
    0.02,
    'N 可否|能否|是否可以|是否能|能不能|可不可以 用于|用来|用作 N 备案|的备案',
    (n, _can, _for, who) =>
      n.agent || you(n) ? null : { text: `can ${np(n)} be used ${forFiling(who)}?` },
  ),
  // 外省身份证不支持备案
  rule(
    'S',
    0.02,
    'N 不支持|不能|不可以|无法|不可|不能用于|不可用于|不能用来|暂不支持|不得用于|不能作为|不可作为 备案|办理备案|申请备案|备案使用',
    (n, w) =>
      isMeans(n) && !n.agent
        ? { text: `${np(n)} ${/得/.test(w.text) ? 'must not' : 'cannot'} be used for filing` }
        : null,
  ),
  rule(
    'P',
    0.02,
    '不能|不可|不可以|无法|不得|可|可以|能|仅能|只能 用作|作为|用于|用来|作 备案使用|备案|办理备案|备案之用|备案用途',
    (w) => ({
      text: '',
      say: () =>
        `${/得/.test(w.text) ? 'must not' : /不|无/.test(w.text) ? 'cannot' : /只|仅/.test(w.text) ? 'can only' : 'can'} be used for filing`,
    }),
  ),
  // 未正确悬挂备案号或悬挂错误的网站备案号
  rule('S', 0.05, '未|没有|尚未 V 或|或者 V', (_not, a, _or, b) => {
    if (lacksObject(verbsOf(a)) || lacksObject(verbsOf(b))) return null;
    if (verbsOf(a).length > 1 || verbsOf(b).length > 1 || !faulty.test(last(b).object ?? ''))
      return null;
    if (!last(a).object || verbsOf(a)[0]?.state || verbsOf(b)[0]?.state) return null;
    const [x, y] = [last(a).object, last(b).object] as [string, string];
    const is = (o: string): string => (/[^s]s$/.test(o) ? 'are' : 'is');
    return {
      text: `${x} ${is(x)} not ${passive([{ ...last(a), object: '' }])}, or ${y} ${is(y)} ${passive([{ ...last(b), object: '' }])}`,
    };
  }),
  // 备案号未悬挂或悬挂错误
  rule(
    'P',
    0.04,
    `未|没有|尚未 V 或|或者|、 V ${Object.keys(badly).join('|')}`,
    (_not, a, _or, b, how) =>
      lacksObject(verbsOf(a)) &&
      lacksObject(verbsOf(b)) &&
      verbsOf(a).length === 1 &&
      verbsOf(b).length === 1
        ? {
            text: '',
            say: (s) =>
              `${s ? (isMany(s) ? 'are ' : 'is ') : ''}not ${passive(verbsOf(a))} or ${s ? (isMany(s) ? 'are ' : 'is ') : ''}${passive(verbsOf(b))} ${badly[how.text]}`,
          }
        : null,
  ),
  // 名称与公示系统中查询结果不一致
  rule(
    'S',
    0.03,
    'N 与|和|同|跟 N 中|上|内|里|中的|上的|内的|里的 N 不一致|不符|不相符|不匹配|不同|一致|相符|相同|匹配|保持一致|必须一致|应一致|需一致|须一致',
    (a, _w, where, _in, b, how) => {
      if (a.after && / and /.test(a.after)) return null;
      const match = /^(必|应|需|须|保)/.test(how.text)
        ? 'must match'
        : /不/.test(how.text)
          ? `${isMany(a) ? 'do' : 'does'} not match`
          : isMany(a)
            ? 'match'
            : 'matches';
      return bare(b) || / of /.test(b.after ?? '')
        ? { text: `${np(a)} ${match} ${np(b)} ${place(where)}` }
        : null;
    },
  ),
];
