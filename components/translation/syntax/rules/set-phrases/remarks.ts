import { copula } from '../../build-clauses';
import { bare, isMany, plainNp } from '../../build-nouns';
import { addTail, doIt, gerund, join, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

/** Figures of several things without their own "only": digits or English letters. */
const kindsOf = (n: Phrase): string =>
  (n.items ?? [plainNp(n)]).map((each) => each.replace(/ only$/, '')).join(' or ');

/** What notes beside a form remark, with words of their own. */
export const remarks: readonly Rule[] = [
  rule('P', 0.02, '不能|不可|不得|不应 是|为|全是|全为 N', (_a, _b, n) =>
    / only\b/.test(plainNp(n)) ? copula(`just ${kindsOf(n)}`, 'must not') : null,
  ),
  rule(
    'S',
    0.02,
    'N 建议|建议您|应尽量 与|和 N 一致|相近|一致或相近|相符|相同|保持一致',
    (n, _w, _x, to) => ({
      text: `${np(n)} should match ${np(to)}`,
    }),
  ),
  rule(
    'P',
    0.02,
    '需保持|须保持|必须保持|需|须 7×24小时畅通|7*24小时畅通|24小时畅通|24小时开机',
    (_w, x) => ({
      text: '',
      say: () => `must stay reachable ${/7/.test(x.text) ? '24/7' : '24 hours a day'}`,
    }),
  ),
  rule('P', 0.02, '刚办理完|刚刚办理完|刚办完|刚办好|刚办下来|刚刚办好', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'have' : 'has'} just been issued`,
  })),
  rule('N', 0.02, '本单位|本公司|本企业|我单位|贵单位|贵公司 N', (_w, n) =>
    bare(n) && /(employee|staff|person|manager|shareholder)s?$/.test(n.text)
      ? {
          ...n,
          text: n.many ? n.text : `${/^[aeio]/.test(n.text) ? 'an' : 'a'} ${n.text}`,
          the: false,
          after: ' of the organization',
        }
      : null,
  ),
  rule(
    'N',
    0.02,
    '已填写的|填写的|已录入的|所填写的 N 及|和|与|以及 上传的|已上传的|所上传的 N',
    (_a, n, _and, _b, what) =>
      bare(n) && bare(what)
        ? { text: `${n.text} entered and the ${what.text} uploaded`, the: true, many: true }
        : null,
  ),
  rule('N', 0.1, '使用了|集成了|接入了|采用了|包含了 N 的 N', (w, what, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` ${{ 集成了: 'integrating', 包含了: 'containing' }[w.text] ?? 'using'} ${indefinite(what)}`,
        }
      : null,
  ),
  rule('N', 0.02, '同主体下|同一主体下|该主体下|同账号下|同一账号下 N', (w, n) => ({
    ...n,
    after: `${n.after ?? ''} under ${/该/.test(w.text) ? 'this' : 'the same'} ${/账/.test(w.text) ? 'account' : 'entity'}`,
  })),
  rule('P', 0.02, '已被|被 N 使用|占用|绑定|备案', (_w, who, act) =>
    / under the same /.test(who.after ?? '')
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'have' : 'has'} been ${act.text === '绑定' ? 'linked' : act.text === '备案' ? 'filed' : 'used'} by ${np(who)}`,
        }
      : null,
  ),
  rule(
    'S',
    0.01,
    '还有|尚有|仍有|有 M 必填项|必填字段|项内容 未完成|未填写|没有填写|尚未填写|未填',
    (_w, m) => ({
      text: `${m.text} required ${m.text === '1' ? 'field has' : 'fields have'} not been filled in`,
    }),
  ),
  rule('P', 0.02, '不能|不得|不可|请勿|不要|不应 与|和|同 N 重名|重复|雷同', (_w, _x, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  rule('N', 0.05, '其余时间|其他时间 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` ${passive(verbsOf(v))} at other times`,
        }
      : null,
  ),
  rule('N', 0.03, '逾期未|超时未|到期未|超期未 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` not ${passive(verbsOf(v))} in time` }
      : null,
  ),
  rule('V', 0.01, '关闭|暂停|停止|临时关闭|先关闭 网站访问|网站的访问|网站对外访问', () =>
    simple('close', 'the website to visitors'),
  ),
  rule('P', 0.03, '可自行|可以自行|均可自行 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) => (s ? `can be ${passive(verbsOf(v))} by you` : `you can ${doIt(v)} yourself`),
        }
      : null,
  ),
  rule('C', 0.02, '同步完成|在同步完成|信息同步完成|数据同步完成 前|之前|后|之后', (_w, x) => ({
    text: `${/前/.test(x.text) ? 'before' : 'after'} it is synchronized`,
  })),
  rule('S', 0.05, 'C 自动|将自动|会自动|系统自动|系统将自动|系统会自动 V', (c, w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !c.after
      ? {
          text: `${c.text}, it ${/[将会]/.test(w.text) ? 'will be' : 'is'} ${passive(verbsOf(v))} automatically`,
        }
      : null,
  ),
  rule('V', 0.02, 'V 或填写说明|或补充说明|或在备注中说明|或备注说明', (v) =>
    lacksObject(verbsOf(v)) ? null : join('or')(v, v, simple('explain', 'it')),
  ),
  rule('S', 0.02, 'N 与|和 N 相似度|匹配度 过低|较低|太低', (a, _and, b) => ({
    text: `the similarity of ${np(a)} and ${np(b)} is too low`,
  })),
  rule('P', 0.02, '全部完成|已全部完成|均已完成|都已完成', () => copula('all complete')),
  rule('N', 0.05, '核验|认证|验证 采集|收集|采集到|收集到 的 N', (_a, _b, _of, n) =>
    bare(n) ? { ...n, after: ' collected during verification' } : null,
  ),
  rule('S', 0.02, 'N 无法代为|不能代为|不支持代为 V', (n, _w, v) => ({
    text: `${np(n)} cannot ${doIt(v)} on your behalf`,
  })),
  rule(
    'P',
    0.02,
    '须经|需经|应经|应当经|必须经 N 审核同意|审核批准|批准|同意|审批|审批同意|许可',
    (_w, n, x) => ({
      text: '',
      say: () => `must be ${/许可/.test(x.text) ? 'licensed' : 'approved'} by ${np(n)}`,
    }),
  ),
  rule('C', 0.02, '申请备案|在申请备案|提交备案|在提交备案|办理备案 前|之前', (w) => ({
    text: `before ${/提/.test(w.text) ? 'submitting the filing' : 'applying for filing'}`,
  })),
  rule('S', 0.02, 'N 约|大约|一般为|通常为|约为|大约为|大约需要|一般需要|约需 Q', (n, w, q) =>
    /(review|filing|verification|check|audit|approval)$/.test(n.text)
      ? {
          text: `${np(n)} ${/约/.test(w.text) ? `takes about ${q.text.replace(/^about /, '')}` : `usually takes ${q.text}`}`,
        }
      : null,
  ),
  rule('S', 0.03, '请务必由|请由|务必由|须由|需由|必须由|应由 N 本人 V', (_w, n, _self, v) => ({
    text: `${np(n)} must ${doIt(v)} in person`,
  })),
  rule('P', 0.02, '需在近|须在近|需在最近|须在最近|应在近 Q 内|以内|之内', (_w, q) => ({
    text: '',
    say: () => `must be within the last ${q.text}`,
  })),
  rule(
    'I',
    0.03,
    'N 请从|从|可从|请在 N 处|中|上|里 下载|获取|读取|导出|复制|查询',
    (n, w, from, _in, act) => ({
      text: `${/可/.test(w.text) ? 'you can ' : ''}${{ 下载: 'download', 获取: 'get', 读取: 'read', 导出: 'export', 复制: 'copy' }[act.text] ?? 'look up'} ${np(n)} from ${np(from)}`,
    }),
  ),
  rule('I', 0.02, 'M 待处理|待完善|待核验|待上传|待补充|待修改|待确认|待填写', (m, w) => ({
    text: `${m.text} to ${{ 待处理: 'handle', 待完善: 'complete', 待核验: 'verify', 待上传: 'upload', 待补充: 'add', 待修改: 'change', 待确认: 'confirm' }[w.text] ?? 'enter'}`,
  })),
  rule('P', 0.03, '将于近期|近期将|近期即将|将在近期 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v)) && !s?.agent
        ? `will soon be ${passive(verbsOf(v))}`
        : `will soon ${doIt(v)}`,
  })),
  rule('P', 0.02, '将于近期|近期将|近期即将|将在近期 到期|过期|失效', () => ({
    text: '',
    say: () => 'will expire soon',
  })),
  rule('S', 0.03, '本人确认|我确认|我司确认|本单位确认|我已确认|本人已确认 S', (_w, s) => ({
    text: `I confirm that ${s.text}`,
  })),
  rule('P', 0.02, '不在身边|不在场|不在现场', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} not present`,
  })),
  rule('I', 0.02, '可选择|可以选择 N', (_w, n) => ({ text: `you can select ${np(n)}` })),
  rule('P', 0.02, '不可改为|不能改为|不得改为|无法改为|不可变更为|不能变更为 N', (_w, n) => ({
    text: '',
    say: () => `cannot be changed to ${n.text === 'entity type' ? 'an organization' : np(n)}`,
  })),
  rule('V', 0.05, '改用|换用|请改用 N V', (_w, n, v) => addTail(v, `with ${np(n)} instead`)),
  rule('I', 0.02, '是否以 N 为准', (_w, n) => ({ text: `use ${np(n)}?` })),
  rule(
    'P',
    0.02,
    '对 N 有限制|有要求|有规定|有特殊要求|有额外要求|没有限制|无限制',
    (_w, n, x) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'have' : 'has'} ${/没|无/.test(x.text) ? 'no limits' : /限/.test(x.text) ? 'limits' : /规/.test(x.text) ? 'rules' : /特/.test(x.text) ? 'special requirements' : /额/.test(x.text) ? 'additional requirements' : 'requirements'} for ${np(n)}`,
    }),
  ),
  rule(
    'N',
    0.02,
    '非本人实名登记|非本人实名|非本人实名认证|非本人名下|非本人实名办理 的 N',
    (_w, _of, n) => (bare(n) ? { ...n, after: ' not registered in your own name' } : null),
  ),
  rule('I', 0.05, '请勿|不要|切勿 在 N 未完成时|完成前|结束前|未结束时 V', (_w, _in, n, _x, v) => ({
    text: `do not ${doIt(v)} before ${np(n)} is complete`,
  })),
  rule('P', 0.03, '视为|视同|将视为|将被视为|均视为 V', (w, v) => ({
    text: '',
    say: (s) =>
      `${/将/.test(w.text) ? 'will count' : s && isMany(s) ? 'count' : 'counts'} as ${gerund(v)}`,
  })),
  rule('P', 0.03, '视为|视同|将视为|将被视为|均视为 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${/将/.test(w.text) ? 'will count' : s && isMany(s) ? 'count' : 'counts'} as ${np(n)}`,
  })),
  rule(
    'I',
    0.02,
    '请在下方输入|请在输入框中输入|请在下方输入框输入|请在下方输入框中输入|请在框内输入|在下方输入 N 二字|两个字|四个字|几个字|以确认|进行确认|确认',
    (_w, n) => ({ text: `enter ${np(n)} below` }),
  ),
  rule(
    'I',
    0.03,
    'V 与|和|跟 V 有什么区别|有何区别|的区别|有什么不同|有什么差别|的区别是什么',
    (a, _and, b) => ({
      text: `how do ${gerund(a)} and ${gerund(b)} differ?`,
    }),
  ),
  rule('P', 0.02, '区分大小写|需区分大小写', () => copula('case-sensitive')),
  rule('P', 0.02, '不区分大小写', () => copula('not case-sensitive')),
  rule('V', 0.01, '在浏览器本地|在本地|在本地浏览器中|在浏览器中|本地 解析', () =>
    simple('parse', null, { tail: 'locally in the browser' }),
  ),
  rule('P', 0.05, '可能已|可能已经 V', (_w, v) => ({
    text: '',
    say: () =>
      lacksObject(verbsOf(v))
        ? `may have been ${passive(verbsOf(v))}`
        : `may have ${active(verbsOf(v), 'done')}`,
  })),
  rule('I', 0.05, 'S 后|之后 怎么办|该怎么办|如何处理|怎么处理', (s) => ({
    text: `what to do after ${s.text}?`,
  })),
];
