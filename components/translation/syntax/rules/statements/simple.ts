import { article } from '../../../core/english';
import { aux, fragment, fragmentOr, it, said } from '../../build-clauses';
import { be, isDoer, isMany, place, plainNp } from '../../build-nouns';
import { doIt, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../../phrase';

/** 个人用户: any such user, not one that was spoken of. */
export const ofClass = (n: Phrase): Phrase =>
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

/** What is supported or accepted is a kind of thing: numbers, not the number. */
const counted =
  /(number|card|document|license|account|server|domain name|certificate|permit|image|photo|file|picture|screenshot|scan)$/;

/** A subject and what is said of it, and sentences with words of their own. */
export const simpleSentences: readonly Rule[] = [
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
];
