import { bare, have, isDoer, isMany, nominal, place, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** What is submitted, by the name of its button. */
const orders: Readonly<Record<string, string>> = {
  注销备案: 'filing deregistration',
  备案注销: 'filing deregistration',
  注销主体: 'entity deregistration',
  主体注销: 'entity deregistration',
  注销网站: 'website deregistration',
  网站注销: 'website deregistration',
  取消接入: 'access cancellation',
  取消接入备案: 'access cancellation',
  新增接入: 'access filing',
  接入备案: 'access filing',
  新增接入备案: 'access filing',
  变更接入: 'access change',
  变更备案: 'filing change',
  备案变更: 'filing change',
  变更主体: 'entity change',
  主体变更: 'entity change',
  变更网站: 'website change',
  迁移备案: 'filing migration',
  备案迁移: 'filing migration',
  变更互联网信息服务: 'service change',
  注销互联网信息服务: 'service deregistration',
  注销App: 'App deregistration',
  变更App: 'App change',
  新增网站: 'new website filing',
  新增互联网信息服务: 'new service filing',
  首次备案: 'first-time filing',
};
const orderNames = Object.keys(orders).join('|');
const anOrder = (name: string): string => {
  const words = orders[name] as string;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
};

/** What one files by, rather than files. */
const means =
  /(number|mobile|phone|document|license|certificate|card|passport|account|server|instance|code|email|IP|address|permit|ECS|host|hosting)s?$/;

const isMeans = ({ text }: Phrase): boolean =>
  means.test(text.replace(/ (from|of|in|with|under|outside) .*$/, ''));

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

/** 名下: in whose name. */
const underName = (to: Phrase): string =>
  to.text === 'individual'
    ? "under an individual's name"
    : to.text === 'oneself'
      ? 'under your own name'
      : `under the name of ${np(to)}`;

/** What it is split into, or merged. */
const splitInto =
  (tail: string) =>
  (w: Phrase, act: Phrase, n: Phrase): Phrase => ({
    text: '',
    say: () =>
      `${/可/.test(w.text) ? 'can' : 'must'} be ${/合/.test(act.text) ? 'merged' : 'split'} into ${np(n)}${tail}`,
  });

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
  // 将域名过户到新单位名下
  rule(
    'V',
    0.02,
    '将|把|请将 N 转移至|转移到|转移给|转至|转到|转入|过户到|过户至|过户给|变更到|变更至|迁移到|迁移至|转入到|绑定到|备案到|备案在|放在|挂在 N 名下|账号下|账户下|帐号下|主体下',
    (_a, n, act, to, under) =>
      simple(
        /绑/.test(act.text)
          ? 'link'
          : /备/.test(act.text)
            ? 'file'
            : /放|挂/.test(act.text)
              ? 'put'
              : /迁/.test(act.text)
                ? 'migrate'
                : 'transfer',
        np(n),
        {
          tail: `${/备|放|挂/.test(act.text) ? 'under' : 'to'} ${/账|帐/.test(under.text) ? 'the account of ' : ''}${np(to)}`,
        },
      ),
  ),
  rule('V', 0.03, 'V 到|至|在|给 N 名下', (v, w, to) =>
    /^(transfer|move|migrate)\b/.test(last(v).lemma)
      ? addTail(v, `to ${nominal(to)}`)
      : w.text !== '给' && /^(file|register|verify|put|bind)\b/.test(last(v).lemma)
        ? addTail(v, underName(to))
        : null,
  ),
  rule('V', 0.02, '备案|办理备案|登记|注册 在|到|至 N 名下', (act, _at, to) =>
    simple(/备/.test(act.text) ? 'file' : 'register', null, { tail: underName(to) }),
  ),
  // 已在工信部存在备案记录
  rule('S', 0.03, 'N 已在|在|已经在 N 存在|有|已有 N', (n, at, where, has, what) =>
    /(MIIT|provider|Cloud|administration|platform|system)s?$/.test(where.text)
      ? {
          text: `${np(n)} ${/已/.test(at.text + has.text) ? 'already ' : ''}${have(n)} ${nominal(what)} ${place(where)}`,
        }
      : null,
  ),
  rule('S', 0.03, 'N 已在|在|曾在|之前在|已经在 N V 过|了 N', (n, w, where, v, _past, what) => {
    const full = withObject(v, what);
    return full && !n.agent && isDoer(where) && isMeans(n)
      ? {
          text: `${np(n)} ${have(n)} ${/已/.test(w.text) ? 'already ' : ''}been used to ${doIt(full)} with ${np(where)}`,
        }
      : null;
  }),
  // 提交一个订单到管局审核
  rule('V', 0.02, '提交|报送|上报|提交了 N 到|至|给 N 审核|审批|核验|审查', (_w, n, _to, to, act) =>
    simple('submit', np(n), {
      tail: `to ${np(to)} for ${act.text === '审批' ? 'approval' : act.text === '核验' ? 'verification' : 'review'}`,
    }),
  ),
  // 同一主体一次只能提交一个订单
  rule(
    'P',
    0.03,
    '一次只能|每次只能|同时只能|一次仅能|每次仅能|同一时间只能|一次只可以 V',
    (_w, v) => ({
      text: '',
      say: (s) =>
        `${s && (s.agent || you(s)) ? '' : 'you '}can only ${active(verbsOf(v), 'base').replace(/(^\w+(?: for)?) an? /, '$1 one ')} at a time`,
    }),
  ),
  rule(
    'S',
    0.02,
    'N 一次只能|每次只能|同时只能|一次仅能|每次仅能|同一时间只能|一次只可以 V',
    (n, _w, v) =>
      n.agent || you(n) || lacksObject(verbsOf(v))
        ? null
        : {
            text: `for ${np(n)}, you can only ${active(verbsOf(v), 'base').replace(/(^\w+(?: for)?) an? /, '$1 one ')} at a time`,
          },
  ),
  // 备案申请才能进入管局审核
  rule('S', 0.03, 'N 才能|才可|方可|方能|才会|才可以 进入 N', (n, _then, _in, to) => ({
    text: `only then can ${np(n)} go on to ${np(to)}`,
  })),
  rule(
    'S',
    0.03,
    'V 后|之后|以后|完成后|成功后 才能|才可|方可|方能|才可以|才允许 V',
    (a, _x, _then, b) =>
      lacksObject(verbsOf(b))
        ? { text: `it can be ${passive(verbsOf(b))} only after ${gerund(a)}` }
        : { text: `you can ${doIt(b)} only after ${gerund(a)}` },
  ),
  rule('S', 0.03, 'N V 后|之后|以后 才能|才可|方可|方能|才可以|才允许 V', (n, a, _x, _then, b) =>
    lacksObject(verbsOf(a)) && !n.agent && !lacksObject(verbsOf(b))
      ? { text: `you can ${doIt(b)} only after ${np(n)} ${have(n)} been ${passive(verbsOf(a))}` }
      : null,
  ),
  rule(
    'S',
    0.02,
    '备案|审核|初审|认证|核验|实名认证|备案审核 成功|通过|完成 后|之后|以后 才能|才可|方可|方能|才可以|才允许 V',
    (what, how, _x, _then, b) => {
      const act = `${{ 备案: 'the filing', 认证: 'verification', 核验: 'verification', 实名认证: 'identity verification', 备案审核: 'the filing review' }[what.text] ?? 'the review'} ${/通/.test(how.text) ? 'is passed' : 'is complete'}`;
      return lacksObject(verbsOf(b))
        ? { text: `it can be ${passive(verbsOf(b))} only after ${act}` }
        : { text: `you can ${doIt(b)} only after ${act}` };
    },
  ),
  rule(
    'S',
    0.02,
    '备案|审核|认证|核验 成功|通过|完成 并|且 V 后|之后|以后 才能|才可|方可|方能|才可以 V',
    (what, _how, _and, a, _x, _then, b) =>
      lacksObject(verbsOf(b)) || lacksObject(verbsOf(a))
        ? null
        : {
            text: `you can ${doIt(b)} only after ${{ 备案: 'the filing', 审核: 'the review' }[what.text] ?? 'the verification'} is complete and you have ${active(verbsOf(a), 'done')}`,
          },
  ),
  // 完成3个工作日之后再进行备案
  rule('P', 0.03, '可|可以|能 D 再|再进行|再去|再行|再来 V', (w, d, _again, v) =>
    /\bafter\b|^in \d/.test(d.text) && !d.after
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}${/可|能/.test(w.text) ? 'can' : 'must'} ${active(verbsOf(v), 'base')} ${d.text}`,
        }
      : null,
  ),
  rule('D', 0.04, '在|于 V Q 后|之后|以后', (_at, v, q) => ({
    text: `${q.text} after ${gerund(v)}`,
  })),
  // 需拆成多个网站
  rule(
    'P',
    0.03,
    '需|须|应|需要|必须|可|可以 拆成|拆分成|拆分为|分成|分为|合并为|合并成 N',
    splitInto(''),
  ),
  rule(
    'P',
    0.02,
    '需|须|应|需要|必须|可|可以 拆成|拆分成|拆分为|分成|分为|合并为|合并成 N 进行备案|备案|办理备案|分别备案|提交备案',
    splitInto(' for filing'),
  ),
  rule('P', 0.04, '只|仅 对应|可对应|能对应 N', (_w, _x, n) => ({
    text: '',
    say: (s) =>
      `can ${s ? '' : 'only '}have only ${np(n).replace(/^an? /, 'one ')}`.replace(
        'only have only',
        'have only',
      ),
  })),
  rule('P', 0.02, '只能|仅能|只可|仅可|只能够 有|存在|拥有|对应 N', (_w, _x, n) => ({
    text: '',
    say: () => `can have only ${np(n).replace(/^an? /, 'one ')}`,
  })),
  // 正在流程中的备案订单
  rule('N', 0.02, '正在流程中|流程中|在流程中|在途|正在进行中 的 N', (_w, _of, n) =>
    bare(n) ? { ...n, after: ' in progress' } : null,
  ),
  rule(
    'N',
    0.03,
    'N 所处|所处的|当前所处的|目前所处的 状态|阶段|环节|地区|省份|行业',
    (n, _w, what) => ({
      text: `${/[当目]/.test(_w.text) ? 'current ' : ''}${{ 状态: 'status', 阶段: 'stage', 环节: 'step', 地区: 'region', 省份: 'province' }[what.text] ?? 'industry'}`,
      the: true,
      after: ` of ${np(n)}`,
    }),
  ),
  // 若发现提供虚假材料
  rule('C', 0.05, '如发现|若发现|如果发现|一旦发现|一经发现|经发现|如被发现 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state || verbsOf(v).some(({ turned }) => turned)
      ? null
      : { text: `if you are found ${gerund(v)}` },
  ),
  // 如发现…无法访问
  rule(
    'C',
    0.03,
    '如发现|若发现|如果发现|一旦发现|若检测到|如检测到|一经发现|如核查发现 S',
    (_w, s) =>
      /^(if|when|and|or|but|after|before|because) /.test(s.text)
        ? null
        : { text: `if it is found that ${s.text}` },
  ),
  rule(
    'C',
    0.03,
    '如发现|若发现|如果发现|一旦发现|若检测到|如检测到 N 无法|不能|未能 V',
    (_w, n, _not, v) =>
      lacksObject(verbsOf(v))
        ? { text: `if it is found that ${np(n)} cannot be ${passive(verbsOf(v))}` }
        : null,
  ),
  // 若仍未能与您取得联系
  rule(
    'C',
    0.02,
    '若|如|如果|倘若 仍未能|仍未|未能|无法|仍无法|一直未能|始终未能|多次未能 与您|跟您|和您|与你|同您 取得联系|联系上|联系|取得沟通',
    (_w, still) => ({
      text: `if we ${/仍|一直|始终/.test(still.text) ? 'still ' : ''}cannot reach you`,
    }),
  ),
  rule(
    'S',
    0.02,
    '未能|无法|仍未能|仍无法|多次未能 与您|跟您|和您|与你 取得联系|联系上|联系',
    (w) => ({
      text: `we ${/仍/.test(w.text) ? 'still ' : ''}could not reach you`,
    }),
  ),
  // 如果您是个人备案
  rule(
    'C',
    0.02,
    '如您|若您|如果您|您|如|若|如果 是|为|属于 个人备案|单位备案|企业备案|公司备案|首次备案|新增网站|新增接入|变更备案',
    (_w, _is, kind) => ({
      text: `if ${/个/.test(kind.text) ? 'you file as an individual' : /单/.test(kind.text) ? 'you file as an organization' : /企|公/.test(kind.text) ? 'you file as an enterprise' : `this is ${anOrder(kind.text)}`}`,
    }),
  ),
  rule(
    'N',
    0.02,
    'N 之前|以前|此前|先前|上次 备案|提交|注册|认证|申请|填写 时|时候 的|所用的|使用的|所用|填写的|用的 N',
    (who, _when, act, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` from ${you(who) ? 'your' : 'the'} previous ${{ 备案: 'filing', 提交: 'submission', 注册: 'registration', 认证: 'verification', 申请: 'application' }[act.text] ?? 'entry'}${you(who) ? '' : ` of ${np(who)}`}`,
          }
        : null,
  ),
  rule(
    'N',
    0.02,
    '之前|以前|此前|先前|上次|原先|原 备案|提交|注册|认证|申请|填写 时|时候 的|所用的|使用的|所用|填写的|用的 N',
    (_when, act, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` from the previous ${{ 备案: 'filing', 提交: 'submission', 注册: 'registration', 认证: 'verification', 申请: 'application' }[act.text] ?? 'entry'}`,
          }
        : null,
  ),
  // 需要您放弃当前订单
  rule('I', 0.02, '需要您|需要你|需您|需你|还需您|还需要您 V', (_w, v) => ({
    text: `you need to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.02,
    'N 需要您|需您|需要你|还需您|还需要您 自行|自己|本人|亲自|尽快 V',
    (n, _w, _how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `you need to ${doIt(withObject(v, n) ?? v)} ${/尽/.test(_how.text) ? 'soon' : 'yourself'}`,
          }
        : null,
  ),
  // 除变更外
  rule('C', 0.02, `除 ${orderNames} 外|以外|之外`, (_w, order) => ({
    text: `except for a ${orders[order.text]}`.replace(/ a (?=[aeiou])/, ' an '),
  })),
  rule(
    'C',
    0.02,
    '如果|如|若|如您|如果您|若您 需|需要|要 跨省备案|异地备案|单位备案|个人备案|企业备案',
    (_w, _x, kind) => ({
      text: `if you need to file ${/跨|异/.test(kind.text) ? 'in another province' : /个/.test(kind.text) ? 'as an individual' : /单/.test(kind.text) ? 'as an organization' : 'as an enterprise'}`,
    }),
  ),
];
