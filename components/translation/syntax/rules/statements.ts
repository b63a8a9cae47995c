import { article } from '../../core/english';
import { aux, fragment, fragmentOr, fronted, it, said, unsaid } from '../build-clauses';
import {
  authority,
  bare,
  be,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../build-nouns';
import { doIt, gerund, happens, last, named, verbsOf } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../phrase';

/** What comes of it: nobody is named, so it is done to its object. */
const outcome = (predicate: Phrase): string => {
  const words = fragment(predicate);
  // 开通评论须具备能力: whoever does the one must have the other.
  if (/^must (have|meet|hold|possess) /.test(words)) return `you ${words}`;
  return /^(will|must|can) /.test(words) ? said(predicate) : words;
};

/** 个人用户: any such user, not one that was spoken of. */
const ofClass = (n: Phrase): Phrase =>
  (n.text === 'individual' ||
    /^(individual|enterprise|corporate|overseas|foreign|new|former|non-commercial|commercial|personal|registered|unverified|Hong Kong, Macao or Taiwan) (user|applicant|registrant|website|employee|national|resident|citizen)$/.test(
      n.text,
    )) &&
  !n.after
    ? { ...pluralOf(n), the: false }
    : n.text === 'sole trader' && !n.after
      ? { ...pluralOf(n), the: false }
      : / (residents|nationals|citizens)$/.test(n.text)
        ? { ...n, the: false }
        : n;

/** 1月1日休息: when, not who. */
const isTime = ({ text }: Phrase): boolean =>
  /^(today|tomorrow|yesterday|now|\d+-\d+(-\d+)?( to \d+.*)?|\d{1,2}:\d\d.*)$/.test(text) ||
  /(Festival|Day|holiday)$|^end of (this|next|the) \w+$/.test(text) ||
  /^(this|next|last|every|the) (\w+day|week|month|year)\b|^overdue$/.test(text);

/** 因贵单位地址已变更: with no comma, what follows is of it. */
const torn = /^because of (?!.*\d)/;

/** What is supported or accepted is a kind of thing: numbers, not the number. */
const counted =
  /(number|card|document|license|account|server|domain name|certificate|permit|image|photo|file|picture|screenshot|scan)$/;

/** Statements. */
export const statements: readonly Rule[] = [
  // 10月1日至8日暂停审核: when first.
  rule('S', 0.25, 'N S', (n, s) => {
    if (!/^\d+-\d+/.test(n.text) || n.after) return null;
    return { text: `${/ to /.test(n.text) ? 'from' : 'on'} ${n.text}, ${s.text}` };
  }),
  rule('S', 0.2, 'N P', (n, p) => {
    // 要求15日内整改: nothing is done to a requirement.
    if (
      /^(requirements|suggestion|advice)$/.test(n.text) &&
      (!n.after || /^must be /.test(fragmentOr(p, n))) &&
      / be |^(is|are) \w+ed\b/.test(fragmentOr(p, n))
    )
      return null;
    if (n.text === 'other time' && / be /.test(fragmentOr(p, n))) return null;
    if (isTime(n) && !/ (day|holiday|business day|working day)s?\b/.test(`${fragmentOr(p, it)} `))
      return null;
    if (!p.topic?.(n)) return { text: said(p, ofClass(n)) };
    const words = fragment(p);
    // 按量付费实例不支持生成服务码: for which it is said of its object.
    if (/^you /.test(words) || (words.startsWith(article) && / (cannot|can|must) be /.test(words)))
      return { text: `for ${np(n)}, ${words}` };
    return /^(must|need|can)/.test(words) ? { text: `for ${np(n)}, it ${words}` } : null;
  }),
  rule(
    'S',
    0.1,
    'N 注册|注册时间|创建时间|开通时间|购买时间|成立时间|绑定时间|拍摄时间|拍摄|开通|创建|购买|认证|实名|实名认证|完成实名认证|已完成实名认证|成立|上线|绑定 未满|不满|不足|已满|满|超过|已超过 Q',
    (n, act, than, q) => {
      const done = /认证|实名/.test(act.text)
        ? 'verified'
        : ({
            注册: 'registered',
            注册时间: 'registered',
            开通: 'activated',
            创建: 'created',
            创建时间: 'created',
            开通时间: 'activated',
            购买时间: 'bought',
            成立时间: 'founded',
            拍摄时间: 'taken',
            拍摄: 'taken',
            购买: 'bought',
            成立: 'founded',
            上线: 'put online',
          }[act.text] ?? 'linked');
      const amount = /[未不]/.test(than.text)
        ? 'less than'
        : /满/.test(than.text)
          ? 'at least'
          : 'more than';
      return { text: `${np(n)} ${isMany(n) ? 'were' : 'was'} ${done} ${amount} ${q.text} ago` };
    },
  ),
  rule(
    'S',
    0.1,
    '预计|预计将|一般|通常|一般会|通常会 Q 内|之内|以内 完成 N',
    (w, q, _x, _y, n) => ({
      text: `${np(n)} ${be(n)} ${/预/.test(w.text) ? 'expected to be' : 'usually'} complete within ${q.text}`,
    }),
  ),
  rule('S', 0.05, '仅支持|只支持|目前仅支持|暂仅支持|只接受|仅接受 N', (w, given) => {
    const n =
      (!given.after || / in .* format$/.test(given.after)) &&
      !given.items &&
      counted.test(given.text)
        ? pluralOf(given)
        : given;
    const many = isMany(n) || n.items !== undefined;
    const things = many ? plainNp(n).replace(/ format$/, ' formats') : plainNp(n);
    return {
      text: `only ${things} ${many ? 'are' : 'is'} ${/支/.test(w.text) ? 'supported' : 'accepted'}`,
    };
  }),
  rule(
    'S',
    0.05,
    '我已阅读并同意|我已经阅读并同意|本人已阅读并同意|我已仔细阅读并同意|我已认真阅读并同意',
    () => ({
      text: 'I have read and agree to',
    }),
  ),
  rule(
    'S',
    0.05,
    '我已知晓并同意|我已了解并同意|本人已知晓并同意|我已知悉并同意|已知晓并同意 N',
    (_w, n) => ({
      text: `I understand and accept ${np(n)}`,
    }),
  ),
  // APP下架后须办理手续: not the App must.
  rule('S', 0.3, 'N C P', (n, c, p) =>
    /^(before|after|when|during) /.test(c.text) &&
    !n.act &&
    !(/^(check|verification|lookup)$/.test(n.text) && /^after the /.test(c.text)) &&
    // 主体信息审核通过后: of its information.
    !(
      /^(entity|website|domain name|app|mini program|order|account|filing)$/i.test(n.text) &&
      /^(before|after) \W?(information|documents|review|name|application)\b/.test(c.text)
    ) &&
    !(!isDoer(n) && p.topic?.(n)) &&
    !(
      /app$|program$|site$/i.test(n.text) &&
      /^must (?!be |match|contain|show|display|keep|state)/.test(fragmentOr(p, n))
    )
      ? { text: `${said(p, n)} ${c.text}` }
      : null,
  ),
  rule('S', 0.05, '支持|可支持|目前支持 N', (_w, n) =>
    / formats?$/.test(n.text) && !n.after
      ? {
          text: `supported ${n.items ? 'formats' : 'format'}: ${plainNp(n).replace(/ formats?$/, '')}`,
        }
      : null,
  ),
  rule('S', 0.1, '要求 A N', (_w, a, n) => ({ text: `${np(n)} must be ${a.text}` })),
  rule('S', 0.2, '要求 N P', (_w, n, p) => ({
    text: `${np(n)} must ${fragmentOr(p, { ...n, many: true }).replace(/^are /, 'be ')}`,
  })),
  rule(
    'S',
    0.05,
    '任何人|任何单位|任何单位和个人|任何单位或个人|任何组织|任何个人|任何组织和个人|任何组织或个人 不得|禁止|严禁|不可|不能|均不得 V',
    (_w, _x, v) => ({ text: `no one may ${active(verbsOf(v), 'base')}` }),
  ),
  rule('S', 0.15, 'N 过多|太多', (n) => ({
    // 文件数量过多: too many files.
    text: `${n.text === 'number' && n.after ? `too many ${n.after.replace(/^ of /, '')}` : `too many ${plural(n.text.replace(/^number of /, ''))}${n.after ?? ''}`}`,
  })),
  // 信息不实将导致备案失败: what follows from a state.
  rule(
    'S',
    0.4,
    'S 将|会|将会|则会|可能|可能会|有可能会|都会|均会|也会|都可能|均可能|都将|均将 V',
    (s, w, v) => ({
      text: `if ${s.text}, ${fragmentOr(aux(/可能/.test(w.text) ? 'may' : 'will')(w, v), it).replace(/^/, 'it ')}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 前后|首尾|开头和结尾|开头或结尾 不能有|不得有|不能包含|不要有|请勿包含|不可有|不允许有|不能带 N',
    (n, _a, _b, what) => ({ text: `${np(n)} must not begin or end with ${indefinite(what)}` }),
  ),
  rule('S', 0.1, 'N 有多个|为多个|是多个|不止一个|有多人|多于一个', (n) => ({
    text: `there is more than one ${plainNp(n)}`,
  })),
  rule('S', 0.1, '检测到|识别到|检测出|系统检测到|系统识别到|发现 N', (_w, n) => ({
    text: `${indefinite(n)} ${isMany(n) ? 'were' : 'was'} found`,
  })),
  rule('S', 0.1, 'N 中|内|里 只有|仅有|只能有|仅能有 N', (n, _in, w, what) => ({
    text: `${/能/.test(w.text) ? 'there must be' : `there ${isMany(what) ? 'are' : 'is'}`} only ${plainNp(what)} ${place(n)}`,
  })),
  rule('S', 0.2, 'V 超时', (v) => {
    const act = verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : '';
    return act ? { text: `${act} timed out` } : null;
  }),
  rule('S', 0.1, 'N V 于|在 N', (n, v, _w, date) =>
    /^\d{4}/.test(date.text) && lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: `${np(n)} ${isMany(n) ? 'were' : 'was'} ${passive(verbsOf(v))} on ${date.text}` }
      : null,
  ),
  rule('S', 0.1, '请|请确保|请让|须|需 N 都|均|全部|全都 V', (_w, n, _all, v) => ({
    text: `${np(n)} must ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : doIt(v)}`,
  })),
  // 管局政策调整: what a thing undergoes, as a title says it.
  rule('S', 0.1, '近期|近日|最近 N V', (_w, n, v) => {
    const act = named[last(v).lemma];
    return act && verbsOf(v).length === 1 && last(v).object === null && !last(v).tail && !n.after
      ? { text: `recent ${n.text} ${act}` }
      : null;
  }),
  rule(
    'S',
    0.05,
    '变更|注销|接入|新增|转入 审核|初审|核验 通过|已通过|未通过|不通过',
    (what, _r, w) => ({
      text: `${{ 变更: 'change', 注销: 'deregistration', 接入: 'access', 新增: 'addition' }[what.text] ?? 'transfer'} ${/[未不]/.test(w.text) ? 'not approved' : 'approved'}`,
    }),
  ),
  rule('S', 0.1, '未|如未|若未 V 可能会被|可能被|将会被|将被|会被 V', (_w, a, w, b) =>
    lacksObject(verbsOf(b))
      ? {
          text: `if you have not ${active(verbsOf(a), 'done')}, ${/^(return|reject|cancel|close|void|delete|release|clear|remove|deregister|suspend)\b/.test(last(b).lemma) ? 'it' : 'you'} ${/可能/.test(w.text) ? 'may' : 'will'} be ${passive(verbsOf(b))}`,
        }
      : null,
  ),
  rule('S', 0.2, '以 N 为准', (_a, n) => ({ text: `${np(n)} ${isMany(n) ? 'apply' : 'applies'}` })),
  rule('S', 0.4, 'S 、|且|并且|而且 S', (a, _w, b) => ({ text: `${a.text} and ${b.text}` })),
  rule('S', 0.5, 'S 或|或者|或是 S', (a, _w, b) => ({ text: `${a.text} or ${b.text}` })),
  rule('S', 0.3, 'V 需|须|需要|必须|将|会|可|可以|能 V', (a, w, b) =>
    lacksObject(verbsOf(a)) ||
    !last(a).object ||
    verbsOf(a)[0]?.state ||
    last(a).turned ||
    // 备注信息将提交: what is there, and nothing that is noted.
    /^\W?information$/.test(last(a).object ?? '')
      ? null
      : {
          text: `if you ${doIt(a)}, ${outcome(aux(/将|会/.test(w.text) ? 'will' : /可|能/.test(w.text) ? 'can' : 'must')(w, b))}`,
        },
  ),
  rule(
    'S',
    0.05,
    'V 即表示|即代表|即视为|即表明|则表示|即表示您|即代表您|即视为您 S',
    (v, _w, s) => ({
      text: `by ${gerund(v)}, you confirm that ${s.text}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'V 即表示|即代表|即视为|即表明|则表示|即表示您|即代表您|即视为您 V',
    (v, _w, then) => ({ text: `by ${gerund(v)}, you ${doIt(then)}` }),
  ),
  rule(
    'S',
    0.05,
    'N 将|会|将会 D 通知您|告知您|通知到您|发送给您|通知到你|反馈给您',
    (n, _w, d) => ({
      text: `you will be notified of ${np(n)} ${d.text}`,
    }),
  ),
  rule('S', 0.05, 'N 名下|下|账号下|账户下 没有|暂无|无|尚无|还没有 N', (n, w, _x, what) => ({
    text: `there ${what.many ? 'are' : 'is'} no ${plainNp(what)} under ${/账/.test(w.text) ? 'the account of ' : ''}${np(n)}`,
  })),
  rule('S', 0.3, 'V P', (a, p) =>
    happens.test(verbsOf(a)[0]?.alone ?? verbsOf(a)[0]?.lemma ?? '') && !last(a).object
      ? {
          text: `if it ${active(verbsOf(a), 'third', false)}, ${unsaid(p)}`,
        }
      : null,
  ),
  rule('S', 0.3, 'V 将|会|则|将会 V', (a, w, b) =>
    verbsOf(a)[0]?.object === '' || verbsOf(a)[0]?.alone
      ? {
          text: happens.test(verbsOf(a)[0]?.alone ?? verbsOf(a)[0]?.lemma ?? '')
            ? `if it ${active(verbsOf(a), 'third', false)}, it ${fragmentOr(aux('will')(w, b), it)}`
            : `if you ${active(verbsOf(a), 'base', false)}, ${outcome(aux('will')(w, b))}`,
        }
      : null,
  ),
  rule('S', 0.3, 'V 成功', (v) =>
    lacksObject(verbsOf(v)) || !last(v).object
      ? null
      : { text: `${last(v).object} has been ${passive([{ ...last(v), object: '' }])}` },
  ),
  rule('S', 0.3, 'V 失败', (v) =>
    lacksObject(verbsOf(v)) ? null : { text: `could not ${doIt(v)}` },
  ),
  // 取消接入不影响备案: what a deed does, not what it is.
  rule('S', 2, 'V P', (v, p) => {
    const does = (p.say as NonNullable<Phrase['say']>)(it);
    return lacksObject(verbsOf(v)) ||
      !/^(does not|will|may|can|affects|only affects|causes|means) /.test(does)
      ? null
      : { text: `${gerund(v)} ${does}` };
  }),
  rule('S', 0.3, 'N 请|请您 V', (n, _w, v) =>
    n.agent ? { text: `${np(ofClass(n))} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.1, '请|须|需|请由|须由|需由|必须由 N 本人|亲自 V', (_w, n, _own, v) =>
    n.agent && !you(n) ? { text: `${np(n)} must ${doIt(v)} in person` } : null,
  ),
  rule('S', 0.4, '请|需|须|由|请由|需由 N V', (_w, n, v) =>
    n.agent && !you(n) && !/system$/.test(n.text) ? { text: `${np(n)} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.4, 'C P', (c, p) =>
    torn.test(c.text) ||
    /^(to avoid|so that) /.test(c.text) ||
    // 如域名在境外注册: the act is of the condition.
    (p.after === 'bare' && /^(if|because) /.test(c.text)) ||
    (c.after && !/^(must|can|cannot|will|may|has|have|need not)\b/.test(fragmentOr(p, it)))
      ? null
      : { text: fronted(c, unsaid(p)) },
  ),
  rule('S', 0.4, 'C S', (c, s) =>
    c.after || torn.test(c.text) || /^(and|or|but) /.test(s.text)
      ? null
      : { text: fronted(c, s.text) },
  ),
  rule('S', 0.5, 'D S', (d, s) =>
    d.after || /real name$/.test(d.text) ? null : { text: `${s.text} ${d.text}` },
  ),
  rule(
    'S',
    0.1,
    'N 中|内|里|中均|内均|中都|中一律|中也 不能|不得|请勿|不可|不要|不应 出现|包含|含有|有|使用 N',
    (n, _a, _b, _c, what) => ({ text: `${np(n)} must not contain ${indefinite(what)}` }),
  ),
  rule('S', 0.05, 'N 发送|获取|请求 频繁|过于频繁|太频繁', (n) => ({
    text: `${np(n)} ${have(n)} been requested too often`,
  })),
  rule('S', 0.1, 'N 中|内|里|下 包含|含有|含|出现 N', (n, _w, _v, what) => ({
    text: `${np(n)} ${isMany(n) ? 'contain' : 'contains'} ${indefinite(what)}`,
  })),
  rule('S', 0.1, 'N 中|内|里|下 已存在|已有|已经有|存在|有 N', (n, _w, v, what) => ({
    text: `${np(n)} ${v.text.startsWith('已') ? 'already ' : ''}${have(n)} ${what.many ? plainNp(what) : nominal(what)}`,
  })),
  rule(
    'S',
    0.05,
    'N 将通过|会通过|将以|将会通过|通过 短信|邮件|电子邮件|电话|站内信|短信形式|邮件形式|短信方式|短信和邮件 通知您|通知到您|告知您|通知你|发送给您',
    (n, _w, way) => ({
      text: `${n.text === 'we' ? 'we will notify you' : n.agent || isDoer(n) ? `${np(n)} will notify you` : `you will be notified of ${np(n)}`} ${/短信和/.test(way.text) ? 'by SMS and email' : /短信/.test(way.text) ? 'by SMS' : /邮/.test(way.text) ? 'by email' : /电话/.test(way.text) ? 'by phone' : 'by message'}`,
    }),
  ),
  rule('S', 0.05, '有 N 未|尚未|没有|还未 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `some ${plural(n.text)} have not been ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('S', 0.05, '已退回修改|退回修改|已驳回修改', () => ({ text: 'returned for changes' })),
  rule('S', 0.1, 'N 退回|驳回', (n, w) =>
    /(filing|order|application)$/.test(n.text)
      ? { text: `${n.text} ${/退/.test(w.text) ? 'returned' : 'rejected'}` }
      : // 管局退回: a state, by whom.
        authority.test(n.text) && bare(n) && !/(verification|preliminary) review$/.test(n.text)
        ? { text: `${/退/.test(w.text) ? 'returned' : 'rejected'} by ${np(n)}` }
        : null,
  ),
  rule('S', 0.1, 'C 暂停|停止|恢复 N', (c, w, n) => ({
    text: fronted(
      c,
      `${np(n)} ${be(n)} ${/暂/.test(w.text) ? 'paused' : /停/.test(w.text) ? 'stopped' : 'resumed'}`,
    ),
  })),
  rule(
    'S',
    0.05,
    '电话|手机|您的电话|电话抽查|抽查电话|管局抽查电话|电话核实|核实电话|核验电话|回访电话|电话回访|电话核验|审核电话 未接通|无人接听|无法接通|未能接通|没人接|没接通|打不通|未接|无人应答',
    (w) => ({
      text: `the ${/抽查/.test(w.text) ? 'spot-check ' : /核/.test(w.text) ? 'verification ' : /回访/.test(w.text) ? 'follow-up ' : ''}call was not answered`,
    }),
  ),
  rule('S', 0.1, 'N 发送|操作|获取|请求|提交|登录 频繁|过于频繁|太频繁', (n) => ({
    text: `too many requests: ${np(n)}`,
  })),
  rule(
    'S',
    0.05,
    '本人承诺|我承诺|我司承诺|本单位承诺|本公司承诺|我方承诺|我单位承诺 S',
    (_w, s) => ({
      text: `I declare that ${s.text}`,
    }),
  ),
  rule('S', 0.1, 'N 填写|输入|录入 A', (n, _w, a) => ({ text: `${np(n)} ${be(n)} ${a.text}` })),
  rule('S', 0.1, '未满|不满 Q P', (_w, q, p) =>
    q.after === 'year old'
      ? { text: said(p, { text: `anyone under ${/\d+/.exec(q.text)?.[0]}`, agent: true }) }
      : null,
  ),
  rule('S', 0.1, 'S 即可', (s) => s),
  rule('S', 0.2, '此处|这里|此处会|此处将 显示 N', (_w, _x, n) => ({
    text: `${np(n)} ${be(n)} shown here`,
  })),
  rule('S', 0.2, 'N 输入错误次数过多|错误次数过多|输错次数过多', (n) => ({
    text: `too many wrong entries of ${np(n)}`,
  })),
  rule('S', 0.2, '否则|不然 S', (_w, s) => ({ text: `otherwise ${s.text}` })),
  rule('S', 0.2, '否则|不然 P', (_w, p) => ({
    text: `otherwise ${unsaid(p)}`,
  })),
  rule('S', 0.2, '但|但是 S', (_w, s) => ({ text: `but ${s.text}` })),
  rule('S', 0.2, '且|并且|并 S', (_w, s) => ({ text: `and ${s.text}` })),
  rule('S', 0.3, '以便|便于 S', (_w, s) => ({ text: `so that ${s.text}` })),
  rule('S', 0.1, 'N 建议|建议您|推荐 V', (n, _w, v) => ({
    text: `for ${np(n)}, we recommend ${gerund(v)}`,
  })),
  rule('S', 0.1, 'V 后 系统自动|自动|将自动|会自动|系统会自动 V', (a, _x, w, b) =>
    lacksObject(verbsOf(b)) ||
    !last(b).object ||
    /^(go|enter|proceed|move|jump|switch)\b/.test(last(b).lemma)
      ? null
      : {
          text: `after ${gerund(a)}, ${last(b).object} ${/将|会/.test(w.text) ? 'will be' : 'is'} ${passive([{ ...last(b), object: '' }])} automatically`,
        },
  ),
];
