import { aux, copula, fragment, fragmentOr, it, perfect, said } from '../../build-clauses';
import { be, have, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, quantify, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, plural } from '../../phrase';

const behind: Readonly<Record<string, string>> = {
  身后: 'behind you',
  背后: 'behind you',
  旁边: 'beside you',
  周围: 'around you',
};

const periods: Readonly<Record<string, string>> = {
  每日: 'a day',
  每天: 'a day',
  每周: 'a week',
  每月: 'a month',
  每年: 'a year',
  每小时: 'an hour',
  每人: 'per person',
  每单: 'per order',
};

/** An act by its name: the deregistration does not affect it. */
const deed = (v: Parameters<typeof verbsOf>[0]): string | null => {
  if (verbsOf(v).length > 1 || verbsOf(v)[0]?.state) return null;
  if (!lacksObject(verbsOf(v))) return last(v).turned ? null : gerund(v);
  const act = last(v).tail ? undefined : named[last(v).lemma];
  if (last(v).tail) return null;
  return act && !act.endsWith('ing') ? `the ${act}` : active(verbsOf(v), 'ing', false);
};

/** What a message is called. */
function sent(what: string): string {
  return /邮件/.test(what)
    ? 'email'
    : what === '验证码'
      ? 'verification code'
      : what === '短信验证码'
        ? 'SMS verification code'
        : 'SMS';
}

/** What is said of a thing, and on what ground: what it lacks, affects, or counts as. */
export const grounds: readonly Rule[] = [
  // 须为彩色原件拍摄: from what.
  rule(
    'P',
    0.02,
    '须为|应为|需为|必须为|须由|应由|需由 N 拍摄|扫描|翻拍|复印|拍照|扫描或拍摄|拍摄或扫描|拍照或扫描|直接拍摄|直接扫描',
    (_w, n, act) => {
      if (n.agent || !/(original|document|card|license|certificate|copy|form)s?$/.test(n.text))
        return null;
      const how = /复印/.test(act.text)
        ? 'copied'
        : /扫/.test(act.text) && /拍/.test(act.text)
          ? 'photographed or scanned'
          : /扫/.test(act.text)
            ? 'scanned'
            : 'photographed';
      return copula(`${how} from ${np(n)}`, 'must');
    },
  ),
  // 短信发送至负责人手机
  rule(
    'S',
    0.02,
    '短信|验证码|短信验证码|验证短信|核验短信|邮件|验证邮件 将|会|已 发送至|发送到|发至|发到|发往 N',
    (what, w, _to, n) => ({
      text: `the ${sent(what.text)} ${w.text === '已' ? 'has been' : 'will be'} sent to ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.02,
    '短信|验证码|短信验证码|验证短信|核验短信|邮件|验证邮件 发送至|发送到|发至|发到|发往 N',
    (what, _to, n) => ({ text: `the ${sent(what.text)} is sent to ${np(n)}` }),
  ),
  rule('S', 0.02, '两人|二人|双方|两者|二者 均|都|皆 P', (_two, _all, p) => ({
    text: said(p, { text: 'both', many: true, agent: true }),
  })),
  rule(
    'P',
    0.02,
    '不得|不能|不可|禁止|严禁|不可以|无权 从事|开展|经营|开办|开设|提供',
    (_w, act) => ({
      text: '',
      say: (s) =>
        s &&
        (s.agent || /(individual|enterprise|organization|entity|company|website)s?$/.test(s.text))
          ? `must not ${{ 从事: 'engage in', 提供: 'provide' }[act.text] ?? 'run'} them`
          : `must not be ${{ 从事: 'engaged in', 提供: 'provided' }[act.text] ?? 'run'}`,
    }),
  ),
  // 域名已出售或过期: the one is done to it, the other it does.
  rule('P', 0.05, '已|已经 V 或|或者|或已 V', (w, a, _or, b) => {
    if (verbsOf(a).length > 1 || verbsOf(b).length > 1) return null;
    if (lacksObject(verbsOf(a)) === lacksObject(verbsOf(b))) return null;
    if (last(a).object || last(b).object) return null;
    const [one, other] = [perfect('')(w, a), perfect('')(w, b)];
    return (
      one &&
      other && {
        text: '',
        say: (s) =>
          `${fragmentOr(one, s)} or ${s ? fragmentOr(other, s) : fragment(other)}`.replace(
            / or (has|have) /,
            ' or ',
          ),
      }
    );
  }),
  // 未授权任何机构代办
  rule('P', 0.03, '未|没有|从未|并未|未曾|从不|不 授权|委托|允许|指定 N V', (_not, act, n, v) =>
    n.items || verbsOf(v)[0]?.state
      ? null
      : {
          text: '',
          say: (s) =>
            `${s ? have(s) : 'has'} not ${{ 授权: 'authorized', 委托: 'engaged', 允许: 'allowed' }[act.text] ?? 'appointed'} ${np(n)} to ${doIt(v)}`,
        },
  ),
  // 网站须办理: a website is filed.
  rule('P', 0.02, '同样须|同样需|也须|也需|也应|均须|均需|都须|都需|须|需|应 办理', (w) => ({
    text: '',
    say: (s) =>
      `must ${/也|同样/.test(w.text) ? 'also ' : ''}be ${s && /(website|app|mini program|domain name)s?$/i.test(s.text) ? 'filed' : 'arranged'}`,
  })),
  rule(
    'P',
    0.05,
    '已无法|已不能|已经无法|已经不能|早已无法|已不可|已无法再 V',
    aux('can no longer'),
  ),
  // 注销网站不影响其他服务
  rule('S', 0.3, 'V 不影响|不会影响|不改变|不会改变|并不影响|不代表|不等于 N', (v, w, n) => {
    const act = deed(v);
    const lemma = /影/.test(w.text) ? 'affect' : /改/.test(w.text) ? 'change' : 'mean';
    return act
      ? { text: `${act} ${/会/.test(w.text) ? 'will' : 'does'} not ${lemma} ${np(n)}` }
      : null;
  }),
  // 核验失败不影响备案信息
  rule('S', 0.1, 'V 失败|不通过|未通过|不成功 不影响|不会影响|并不影响 N', (v, _failed, w, n) => {
    const act = verbsOf(v).length === 1 && last(v).object === null && named[last(v).lemma];
    return act
      ? { text: `a failed ${act} ${/会/.test(w.text) ? 'will' : 'does'} not affect ${np(n)}` }
      : null;
  }),
  // 还要再来本平台办理
  rule(
    'S',
    0.05,
    '还要|还需|还须|还得|还应|仍需|仍须 再来|再到|再去|到|来|去|在|前往 N V',
    (_w, _to, n, v) => ({ text: `you must also ${doIt(addTail(v, place(n)))}` }),
  ),
  // 将作为公安机关认领依据
  rule(
    'P',
    0.03,
    '将作为|会作为|作为|将用作|可作为|可用作|将成为|用作 N V 依据|的依据|的唯一依据|的重要依据|的凭证',
    (w, n, v, what) => ({
      text: '',
      say: (s) =>
        `${/将|会/.test(w.text) ? 'will be' : /可/.test(w.text) ? 'can be' : be(s ?? it)} the ${/唯一/.test(what.text) ? 'only ' : ''}${/凭证/.test(what.text) ? 'proof' : 'basis'} on which ${np(n)} ${active(verbsOf(v), isMany(n) ? 'base' : 'third')}`,
    }),
  ),
  // 疑似非原件
  rule('P', 0.03, '疑似非|疑似不是|疑非|似非|似乎不是|可能不是|可能非 N', (w, n) => ({
    text: '',
    say: (s) =>
      /可能/.test(w.text)
        ? `may not be ${nominal(n)}`
        : `${s && isMany(s) ? 'do' : 'does'} not seem to be ${nominal(n)}`,
  })),
  rule(
    'P',
    0.02,
    '不宜|不应|不得|不能|不可|不要 为|是|由 同一人|同一个人|一人|同一主体|同一单位|同一人担任|同一人兼任',
    (w, _be, who) =>
      copula(
        `the same ${/主体/.test(who.text) ? 'entity' : /单位/.test(who.text) ? 'organization' : 'person'}`,
        /[宜应要]/.test(w.text) ? 'should not' : 'must not',
      ),
  ),
  // 每日限1次
  rule(
    'P',
    0.03,
    '每日|每天|每周|每月|每年|每小时|每人|每单 限|仅限|限定|只限|最多|至多 Q',
    (each, _w, q) =>
      q.after === 'time' ? copula(`limited to ${q.text} ${periods[each.text] ?? ''}`.trim()) : null,
  ),
  // 未在我司云资源上解析
  rule('P', 0.03, '未|没有|尚未|并未 在 N 上|中|内 解析', (_not, _in, n) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'has'} not resolved to ${np(n)}`,
  })),
  rule('P', 0.1, '未|没有|尚未|并未 在 N 上|中|内|里 V', (w, _in, n, _on, v) =>
    last(v).tail ? null : perfect('not')(w, addTail(v, place(n))),
  ),
  rule('P', 0.1, '连续|已连续|已经连续 Q P', (_w, q, p) =>
    /^(day|hour|month|year|week|business day)$/.test(q.after ?? '') &&
    /^(has |have )?not\b/.test(fragment(p))
      ? { text: '', say: (s) => `${fragmentOr(p, s)} for ${q.text} in a row` }
      : null,
  ),
  // 身后不得有其他人员走动
  rule(
    'S',
    0.03,
    '身后|背后|旁边|周围 不得有|不能有|不可有|不要有|请勿有|不应有 N V',
    (where, _not, n, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `there must be no ${n.text.startsWith('other ') ? plural(plainNp(n)) : plainNp(n)} ${gerund(v)} ${behind[where.text]}`,
          },
  ),
  rule('P', 0.1, '须|需|应|必须|应当|务必|要 A A', (_m, a, b) =>
    / /.test(a.text) ? null : copula(`${a.text} and ${b.text}`, 'must'),
  ),
  // 偏远地区5–7天到达
  rule('S', 0.05, 'N Q 到达|送达|寄达|可达|可到|送到|左右到达|左右送达|内到达|内送达', (n, q, w) =>
    /(region|area|place|province|city)s?$/.test(n.text) &&
    /^(day|hour|business day)$/.test(q.after ?? '')
      ? {
          text: `delivery to ${np(n)} takes ${/左右/.test(w.text) ? 'about ' : /内/.test(w.text) ? 'at most ' : ''}${q.text}`,
        }
      : null,
  ),
  rule('P', 0.03, '与|和|同 N 矛盾|相矛盾|自相矛盾|冲突|相冲突|相悖', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'contradict' : 'contradicts'} ${np(n)}`,
  })),
  // 日期早于受理日期一年以上
  rule('P', 0.03, '早于|晚于|先于 N Q', (w, n, q) =>
    /^(day|hour|month|year)$/.test(q.after ?? '')
      ? copula(`${q.text} ${w.text === '晚于' ? 'later' : 'earlier'} than ${np(n)}`)
      : null,
  ),
  rule('P', 0.05, '已在|已经在|在|目前在|曾在 N 有|已有|留有|曾有 N', (w, where, _has, n) => ({
    text: '',
    say: (s) =>
      `${/已/.test(w.text) ? 'already ' : ''}${/曾/.test(w.text) ? 'had' : s ? have(s) : 'has'} ${nominal(n)} ${place(where)}`,
  })),
  rule(
    'P',
    0.02,
    '未|没有|从未|并未|未曾 授权|委托|指定 N 代办|代理|代为办理|办理',
    (_not, act, n) => ({
      text: '',
      say: (s) =>
        `${s ? have(s) : 'has'} not ${{ 授权: 'authorized', 委托: 'engaged' }[act.text] ?? 'appointed'} ${np(n)} to handle it`,
    }),
  ),
  rule('S', 0.05, 'N 见|详见|参见|请见|可见 N', (n, _see, where) =>
    /(attachment|image|figure|table|link|page|document|instructions|list|rules|announcement)s?( (below|above|on|of|in) .*)?$/.test(
      plainNp(where),
    )
      ? { text: `for ${np(n)}, see ${np(where)}` }
      : null,
  ),
  rule('S', 0.02, '每页|每屏|每批 M', (each, m) => ({
    text: `${m.text} per ${{ 每页: 'page', 每屏: 'screen' }[each.text] ?? 'batch'}`,
  })),
  rule(
    'P',
    0.02,
    '不支持|无法|不能|不可|暂不支持|可|支持|可以 在线|线上|网上|异地 办理',
    (w, how) => ({
      text: '',
      say: (s) => {
        const can = /[不无]/.test(w.text) ? 'cannot' : 'can';
        const where = how.text === '异地' ? 'in another place' : 'online';
        return s &&
          (s.agent ||
            /(entity|enterprise|organization|individual|user)(s| outside .*)?$/.test(plainNp(s)))
          ? `${can} apply ${where}`
          : `${can} be done ${where}`;
      },
    }),
  ),
  rule(
    'P',
    0.02,
    '不得|不能|不可|不应|请勿|不要 跳转至|跳转到|重定向到|重定向至 N',
    (_not, _go, n) => ({
      text: '',
      say: () => `must not redirect to ${np(n)}`,
    }),
  ),
  // 提交即视为授权
  rule('S', 0.02, 'V 即视为|即表示|视为|视同|即代表 授权|同意|确认|认可', (v, _is, what) =>
    verbsOf(v)[0]?.state
      ? null
      : {
          text: `by ${active(verbsOf(v), 'ing', false)}, you ${{ 授权: 'give your authorization', 确认: 'confirm this' }[what.text] ?? 'agree'}`,
        },
  ),
  rule('P', 0.02, '不为|不是|并非|非|未由 同一人|同一个人|同一主体|同一单位', (_not, who) =>
    copula(
      `not the same ${/主体/.test(who.text) ? 'entity' : /单位/.test(who.text) ? 'organization' : 'person'}`,
    ),
  ),
  rule('P', 0.1, '限|仅限|最多限 V', (w, v) =>
    /^\d/.test(last(v).object ?? '') ? aux('can')(w, quantify(v, 'at most')) : null,
  ),
  rule(
    'P',
    0.02,
    '未|没有|尚未|并未 在 N 中|里|内|上 检索到|查询到|查到|找到|匹配到|检测到|搜索到',
    (_not, _in, n) => ({
      text: '',
      say: (s) => `${s ? `${have(s)} ` : ''}not been found ${place(n)}`.replace(/^not been/, 'not'),
    }),
  ),
  rule(
    'S',
    0.02,
    '缺章|缺页|缺项|漏填|错填|漏签|漏盖章 退回|将退回|一律退回|予以退回|将被退回|不予受理|将导致退回',
    (what, act) => ({
      text: `it ${/受理/.test(act.text) ? 'will not be accepted' : 'will be returned'} if ${{ 缺章: 'a seal is missing', 漏盖章: 'a seal is missing', 缺页: 'a page is missing', 漏签: 'a signature is missing', 错填: 'an entry is wrong' }[what.text] ?? 'an entry is missing'}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '将导致|会导致|可能导致|将会导致|可能会导致 退回|被退回|驳回|被驳回|审核不通过|审核退回|备案失败',
    (w, act) => ({
      text: '',
      say: () =>
        `${/可能/.test(w.text) ? 'may' : 'will'} ${/退/.test(act.text) ? 'cause a return' : /驳/.test(act.text) ? 'cause a rejection' : act.text === '备案失败' ? 'cause the filing to fail' : 'mean that it is not approved'}`,
    }),
  ),
  rule('P', 0.05, '仅限用于|只限用于|仅可用于|只可用于|只能用于|限用于 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : copula(`used for ${gerund(v)}`, 'can only'),
  ),
  // 变更负责人需原负责人签字
  rule('S', 0.3, 'V 需|须|需要|须由|需由|应由 N V', (a, _must, n, v) =>
    n.agent &&
    !you(n) &&
    !lacksObject(verbsOf(a)) &&
    last(a).object &&
    !verbsOf(a)[0]?.state &&
    !last(a).turned
      ? { text: `to ${doIt(a)}, ${np(n)} must ${doIt(v)}` }
      : null,
  ),
  rule('P', 0.02, '视为|视同|即视为|将视为|将视同|则视为 放弃|自动放弃|撤回|自动撤回', (w, as) => ({
    text: '',
    say: () =>
      `${/将/.test(w.text) ? 'will count' : 'counts'} as ${/放弃/.test(as.text) ? 'given up' : 'withdrawn'}`,
  })),
  // 同一域名不可重复提交备案
  rule(
    'P',
    0.02,
    '不可|不得|不能|无法|不允许 重复|多次 提交备案|备案|申请备案|申请|提交|使用|注册|绑定|领取',
    (not, how, act) => ({
      text: '',
      say: () =>
        `${/得|允/.test(not.text) ? 'must not' : 'cannot'} be ${{ 申请: 'applied for', 提交: 'submitted', 使用: 'used', 注册: 'registered', 绑定: 'linked', 领取: 'claimed' }[act.text] ?? 'filed'} ${how.text === '多次' ? 'more than once' : 'again'}`,
    }),
  ),
  rule('P', 0.03, '须|需|应|必须|务必 Q 有人接听|有人值守|可接通|保持畅通|畅通', (_must, q, how) =>
    q.after === 'hour' && /^24 /.test(q.text)
      ? copula(
          `${/接听/.test(how.text) ? 'answered' : /值守/.test(how.text) ? 'attended' : 'reachable'} 24 hours a day`,
          'must',
        )
      : null,
  ),
  rule(
    'S',
    0.02,
    '已驳回|已退回|驳回|退回 待修改|待补充|待完善|待重新提交|待补正',
    (how, what) => ({
      text: `${/驳/.test(how.text) ? 'rejected' : 'returned'}, awaiting ${/重新/.test(what.text) ? 'resubmission' : /改|正/.test(what.text) ? 'changes' : 'additions'}`,
    }),
  ),
];
