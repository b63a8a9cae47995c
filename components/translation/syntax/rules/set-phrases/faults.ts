import { fragmentOr, it, perfect, said, unsaid } from '../../build-clauses';
import {
  bare,
  countedOf,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, doIt, last, quantify, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, inflect, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';

/** What error messages and notices say: what was found, who may not, what comes when. */
export const faults: readonly Rule[] = [
  // 没有提交权限: a permission, and nothing that was not handed in.
  rule(
    'P',
    0.05,
    '没有|无|暂无|缺少|不具备|不具有|还没有|未开通|没有开通 V 权限|的权限|的操作权限|操作权限',
    (_w, v) => ({
      text: '',
      say: (s) =>
        `${s ? (isMany(s) ? 'have' : 'has') : 'has'} no permission to ${active(verbsOf(v), 'base', false)}`,
    }),
  ),
  // 没有该订单的查看权限
  rule('P', 0.04, '没有|无|暂无|缺少|不具备|不具有 N 的 V 权限', (_w, n, _of, v) => {
    const full = lacksObject(verbsOf(v)) ? withObject(v, n) : null;
    return (
      full && {
        text: '',
        say: (s) =>
          `${s && isMany(s) ? 'have' : 'has'} no permission to ${active(verbsOf(full), 'base', false)}`,
      }
    );
  }),
  // 有3处未填写, 还有2项没有上传
  rule('P', 0.15, '有|还有|尚有|共有 M 未|没有|尚未|还未 V', (w, m, _not, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s ? `${isMany(s) ? 'have' : 'has'} ` : m.text === '1' ? 'there is ' : 'there are '}${/[还尚]/.test(w.text) ? 'still ' : ''}${countedOf(m)} not ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 已于3天前退回
  rule('P', 0.05, '已于|已在|于|在 Q 前|之前 V', (w, q, _ago, v) =>
    /^(day|week|month|year|hour|minute)$/.test(q.after ?? '')
      ? perfect('')(w, addTail(v, `${q.text} ago`))
      : null,
  ),
  // 网站备注里提到“贷款”: what it says, not what to say.
  rule(
    'S',
    0.1,
    'N 中|里|内|上|中有|里有 提到|提到了|提及|提及了|写有|写了|写着|写到|显示|显示为|显示的是|标注了|标注为|注明|注明了|载明|载明了|出现了|夹带|夹带了|带有|印有 N',
    (n, _in, act, what) =>
      you(n) || n.agent
        ? null
        : {
            text: `${np(n)} ${isMany(n) ? plainVerb(act.text) : inflect(plainVerb(act.text), 'third')} ${/^“/.test(what.text) ? plainNp(what) : indefinite(what)}`,
          },
  ),
  // 照片中戴了帽子
  rule('P', 0.05, '戴了|戴着|佩戴了|佩戴着|穿了|穿着 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s?.agent || (s && you(s))
        ? `${isMany(s) ? 'are' : 'is'} wearing ${nominal(n)}`
        : `${s && isMany(s) ? 'show' : 'shows'} the person wearing ${nominal(n)}`,
  })),
  // 本省要求必须为法人
  rule('S', 0.02, 'N 要求|规定|明确 N P', (n, _w, what, p) =>
    /(^|[ -])(province|city|region|law|regulations|measures|administration|MIIT|authority|authorities|provinces)$/i.test(
      n.text,
    ) &&
    /^must (?!not)/.test(fragmentOr(p, what)) &&
    !you(what)
      ? {
          text: `${np(n)} ${isMany(n) ? 'require' : 'requires'} that ${np(what)} ${fragmentOr(p, { ...what, many: true }).replace(/^must /, '')}`,
        }
      : null,
  ),
  rule('S', 0.1, 'N 要求|规定 P', (n, w, p) => {
    const words = fragmentOr(p, it);
    return isDoer(n) || /(province|city|region|law|rules?|regulations)$/.test(n.text)
      ? /^must /.test(words)
        ? {
            text: `${np(n)} ${isMany(n) ? plainVerb(w.text) : inflect(plainVerb(w.text), 'third')} that it ${words}`,
          }
        : null
      : null;
  }),
  rule('S', 0.05, 'N 已读|未读', (n, w) =>
    n.agent && !you(n)
      ? { text: `${w.text === '已读' ? 'read' : 'not yet read'} by ${np(n)}` }
      : null,
  ),
  // 修改对比, 新旧版本对比
  rule('N', 0.1, 'N 对比|对照', (n) =>
    bare(n) && /(^| )(changes?|versions?|content|data|differences?)$/.test(n.text)
      ? { text: 'comparison', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('S', 0.05, '两者|二者|两处|前后 不一致|不符|不相符|不匹配', (w) => ({
    text: `the ${w.text === '两处' ? 'two places' : w.text === '前后' ? 'parts' : 'two'} do not match`,
  })),
  // 只要含内地节点就必须备案
  ...(['P', 'V'] as const).map((kind) =>
    rule('S', 0.05, `只要 ${kind} 就|即|便|都|均|就都 P`, (_w, first, _x, then) => {
      const cause =
        kind === 'P'
          ? said(first)
          : lacksObject(verbsOf(first))
            ? ''
            : verbsOf(first)[0]?.state
              ? `it ${active(verbsOf(first), 'third')}`
              : `you ${doIt(first)}`;
      return cause ? { text: `as long as ${cause}, ${unsaid(then)}` } : null;
    }),
  ),
  rule('P', 0.05, '不通用|不能通用|不可通用|互不通用|不互通', () => ({
    text: '',
    say: (s) => `${!s || isMany(s) || / and /.test(plainNp(s)) ? 'are' : 'is'} not interchangeable`,
  })),
  rule('V', 0.1, '互相|相互|彼此 V', (_w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).alone
      ? withObject(v, { text: 'each other' })
      : null,
  ),
  // 面向境外用户的多语言站点
  rule('N', 0.1, '面向|专为|专供 N 的 N', (_w, whom, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` for ${(whom.agent || /customer|child|student/.test(whom.text)) && !whom.items ? indefinite(pluralOf({ ...whom, after: '' })) + (whom.after ?? '') : np(whom)}`,
        }
      : null,
  ),
  rule('N', 0.2, '当前|目前|现在|正在|现 V 的 N', (_now, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).tail
      ? {
          ...n,
          after: ` currently ${passive(verbsOf(v)).replace(/^used$/, 'in use')}`.replace(
            'currently in use',
            'currently in use',
          ),
        }
      : null,
  ),
  // 集团内多家公司
  rule('N', 0.3, 'N 内|中|内的|中的 N', (where, _in, n) =>
    /^(several|all|each) /.test(n.text) && !n.after && !you(where) && !where.after
      ? { ...n, after: ` ${place(where)}` }
      : null,
  ),
  rule('N', 0.05, 'N M 号', (n, m) =>
    bare(n) && n.agent && /^\d+$/.test(m.text)
      ? { text: `${n.text} No. ${m.text}`, agent: true }
      : null,
  ),
  rule(
    'P',
    0.05,
    '无此项|没有此项|无该项|没有该项|没有这一项|不含此项|不包含此项|无此内容|无相关内容|没有相关内容|无此业务|没有此业务',
    (w) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'do' : 'does'} not include ${/内容/.test(w.text) ? 'this content' : /业务/.test(w.text) ? 'this business' : 'this item'}`,
    }),
  ),
  rule('N', 0.1, '实名的|实名认证的|已实名的|已实名认证的|实名登记的 N', (_w, n) =>
    bare(n) && /(number|phone|card|SIM)$/.test(n.text)
      ? { ...n, after: ' registered in a real name' }
      : null,
  ),
  rule('P', 0.1, '须为|必须为|应为|须是|必须是|应是|需为|只能是|只能为 N 本人', (w, n) =>
    n.agent && !you(n)
      ? {
          text: '',
          say: () => `${/只/.test(w.text) ? 'can only' : 'must'} be ${np(n)} personally`,
        }
      : null,
  ),
  // 次日开始审核
  rule(
    'S',
    0.05,
    '次日|第二天|次日起|次日才|第二天才|下周一|节后|明日|明天|下一个工作日|次工作日|下个工作日 开始|启动|再开始 审核|受理|处理|核验|办理|初审',
    (day, _start, act) => ({
      text: `${{ 审核: 'the review', 受理: 'acceptance', 核验: 'verification', 初审: 'the preliminary review' }[act.text] ?? 'processing'} starts ${{ 下周一: 'next Monday', 节后: 'after the holiday', 明日: 'tomorrow', 明天: 'tomorrow' }[day.text] ?? (/工作日/.test(day.text) ? 'on the next business day' : 'on the next day')}`,
    }),
  ),
  // 审核时间会延长2~3天: by so much, not for so long.
  rule(
    'P',
    0.03,
    '会|将|将会|可能|可能会|预计|预计会|预计将 延长|顺延|推迟|延后|增加|缩短 Q',
    (w, act, q) =>
      /(day|week|month|hour|minute)$/.test(q.after ?? '')
        ? {
            text: '',
            say: (s) => {
              const done =
                { 延长: 'extended', 缩短: 'shortened', 增加: 'extended' }[act.text] ?? 'postponed';
              return `${/可能/.test(w.text) ? 'may be' : /预计$/.test(w.text) ? `${s && isMany(s) ? 'are' : 'is'} expected to be` : 'will be'} ${done} by ${q.text}`;
            },
          }
        : null,
  ),
  // 10分钟内有效
  rule('P', 0.05, 'Q 内有效|内有效期|之内有效|有效|以内有效', (q) =>
    /(day|week|month|hour|minute|second|year)$/.test(q.after ?? '')
      ? {
          text: '',
          say: (s) => `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}valid for ${q.text}`,
        }
      : null,
  ),
  // 结束时间须大于开始时间
  rule(
    'P',
    0.04,
    '须|需|应|必须|要|需要|应当|不得|不能|不应 大于|小于|大于等于|小于等于|大于或等于 N',
    (must, than, n) =>
      /(time|date|day|today)$/.test(n.text) && !/^\d/.test(n.text)
        ? {
            text: '',
            say: () =>
              `must ${/不/.test(must.text) ? 'not ' : ''}be ${/等/.test(than.text) ? (/大/.test(than.text) ? 'no earlier' : 'no later') : /大/.test(than.text) ? 'later' : 'earlier'} than ${np(n)}`,
          }
        : null,
  ),
  rule('P', 0.03, '已挂失|已经挂失|已被挂失|已报失|已办理挂失', () => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}been reported lost`,
  })),
  // 快应用和小程序的备案不通用
  rule('S', 0.04, 'N 的 N 不通用|不能通用|不可通用|互不通用|不互通', (whose, _of, n) =>
    whose.items && bare(n)
      ? { text: `the ${plural(n.text)} of ${np(whose)} are not interchangeable` }
      : null,
  ),
  // 近期做过变更
  rule(
    'P',
    0.04,
    '近期|最近|曾|近来|曾经 做过|发生过|有过|进行过|办理过 变更|变动|变化|修改|调整|更换',
    (when) => ({
      text: '',
      say: (s) => `${s ? have(s) : 'has'} changed ${/曾/.test(when.text) ? 'before' : 'recently'}`,
    }),
  ),
  rule(
    'P',
    0.02,
    '留存|保存|保留|存储|留存期限|保存期限|留存时间 不得少于|不少于|须不少于|应不少于|不得低于|至少为|须满|应满|须达到|不得短于 Q',
    (_w, _must, q) => ({
      text: '',
      say: () => `must be kept for at least ${q.text.replace(/^at least /, '')}`,
    }),
  ),
  rule(
    'S',
    0.04,
    '一次|单次|每次|一次性 最多|至多|最多可|最多能|最多可以|至多可 V',
    (_w, _most, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `you can ${active(verbsOf(quantify(v, 'at most')), 'base')} at a time`,
          },
  ),
  // 画面中只有本人
  rule(
    'S',
    0.05,
    'N 中|内|里|上 只有|仅有|只能有|仅能有|只出现 本人|您本人|您|自己',
    (where, _in, w) => ({
      text: `${/能/.test(w.text) ? 'only you may be' : 'only you are'} ${place(where)}`,
    }),
  ),
  rule('D', 0.1, '在 N 前后|首尾|前或后|首尾处|开头和结尾|开头或结尾|前面或后面', (_in, n) => ({
    text: `before or after ${np(n)}`,
  })),
  // 为方便用户
  rule(
    'C',
    0.05,
    '为方便|为了方便|为便于|为便利|为更好地服务|为了更好地服务|为更好服务 N',
    (w, n) => ({
      text: `${/服务/.test(w.text) ? 'to serve' : 'for the convenience of'} ${np(/user|customer/.test(n.text) ? pluralOf(n) : n)}${/服务/.test(w.text) ? ' better' : ''}`,
    }),
  ),
  rule('C', 0.05, '为方便|为了方便|为便于|为了便于|为方便您|为了方便您 V', (_w, v) => ({
    text: `to make it easier to ${doIt(v)}`,
  })),
  rule('C', 0.05, '为方便|为了方便|为便于|为了便于 N V', (_w, n, v) =>
    n.agent || isDoer(n)
      ? {
          text: `to make it easier for ${np(/user|customer/.test(n.text) ? pluralOf(n) : n)} to ${doIt(v)}`,
        }
      : null,
  ),
  // 可能导致备案被取消接入
  rule(
    'V',
    0.05,
    '导致|造成|使|致使|使得 N 被|遭 取消|关闭|注销|暂停|停止|限制|冻结 N',
    (_w, n, _by, act, what) =>
      simple(
        'cause',
        `${np(n)} to have its ${plainNp(what)} ${{ 关闭: 'closed', 注销: 'deregistered', 暂停: 'suspended', 停止: 'stopped', 限制: 'limited', 冻结: 'frozen' }[act.text] ?? 'canceled'}`,
      ),
  ),
  rule('V', 0.05, '移步到|移步至|移步|移到|移至|挪到|走到|移动到|移动至|前往 N', (_w, n) =>
    /(place|area|side|spot)$/.test(n.text) ? simple('move to', nominal(n)) : null,
  ),
  rule('P', 0.05, '另行通知|另行公布|另行公告|另行告知|将另行通知|将另行公告|另行发布', (w) => ({
    text: '',
    say: () => `will be announced ${/通知|告知|公/.test(w.text) ? 'later' : 'separately'}`,
  })),
  rule('S', 0.05, '暂停|停止|暂缓|恢复|即日起暂停 受理|审核|办理|接收 N', (w, act, n) => ({
    text: `${{ 受理: 'acceptance', 审核: 'the review', 办理: 'processing' }[act.text] ?? 'acceptance'} of ${np(n.act || n.text.endsWith('filing') ? { ...pluralOf(n), the: false } : n)} ${/恢复/.test(w.text) ? 'resumes' : /停止/.test(w.text) ? 'has stopped' : 'is suspended'}${/即日/.test(w.text) ? ' from today' : ''}`,
  })),
  rule(
    'I',
    0.03,
    '谨防|以防|警惕|小心|当心|谨防发生 上当受骗|受骗|被骗|上当|受骗上当|诈骗|电信诈骗|网络诈骗',
    () => ({
      text: 'beware of scams',
    }),
  ),
  // 逾期将暂停服务
  rule(
    'S',
    0.02,
    '逾期|超期|到期|届时|逾期则 将|会|将会 暂停|停止|中断|终止 服务|访问|接入|解析',
    (when, _w, act, what) => ({
      text: `${/届时/.test(when.text) ? 'then' : /到期/.test(when.text) ? 'on expiry' : 'after that'} ${{ 访问: 'access', 接入: 'the access', 解析: 'DNS resolution' }[what.text] ?? 'the service'} will be ${{ 停止: 'stopped', 中断: 'interrupted', 终止: 'ended' }[act.text] ?? 'suspended'}`,
    }),
  ),
  // 用于审核人员了解网站用途
  rule('V', 0.1, '用于|供|用来|以供|便于 N V', (_w, n, v) =>
    n.agent && !you(n) && !lacksObject(verbsOf(v))
      ? simple('be', `used for ${np(n)} to ${doIt(v)}`, { state: true })
      : null,
  ),
  rule('C', 0.05, '如|若|如果|如您|若您|如果您 不再 V', (_if, _no, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `if you no longer ${active(verbsOf(v), 'base')}` },
  ),
  // 如超过24小时仍未收到短信
  rule(
    'C',
    0.04,
    '如|若|如果|如您|若您 超过|过了|已过|等待超过 Q 仍|仍然|还|后仍|依然 未|没有|没 V',
    (_if, _than, q, _still, _not, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `if you have still not ${active(verbsOf(v), 'done')} after ${q.text.replace(/^more than /, '')}`,
          },
  ),
  rule('C', 0.05, '如|若|如果 在 N 中|期间|过程中|时 需要|需|须 V', (_if, _in, n, _w, _must, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `if you must ${doIt(v)} during ${np(n)}` },
  ),
  rule(
    'C',
    0.05,
    '如|若|如果 在 N 中|期间|过程中|时 需要|需|须 N',
    (_if, _in, n, _w, _must, what) => ({
      text: `if ${indefinite(what)} ${isMany(what) ? 'are' : 'is'} needed during ${np(n)}`,
    }),
  ),
  // 新疆、西藏等地区审核时间较长
  rule('S', 0.03, 'N 等地区|等地|等省|等省份|等省市|等省区 N P', (where, _etc, n, p) =>
    where.items && bare(n) && !p.topic?.(n)
      ? { text: `in places such as ${plainNp(where)}, ${said(p, n)}` }
      : null,
  ),
  rule('V', 0.1, '在|于 N 中|里|上|内 获取|下载|导出|复制|提取|获得|取得', (_in, n, _w, act) =>
    simple(
      { 下载: 'download', 导出: 'export', 复制: 'copy', 提取: 'extract' }[act.text] ?? 'get',
      null,
      {
        tail: `from ${np(n)}`,
      },
    ),
  ),
  rule(
    'V',
    0.05,
    '保持|确保|请保持 N 关闭|开启|打开|可访问|可正常访问|可用|在线|关闭状态|开启状态|关闭或无法访问|关闭或不可访问',
    (_w, n, how) =>
      you(n) || n.agent
        ? null
        : simple(
            'keep',
            `${np(n)} ${{ 关闭: 'closed', 关闭状态: 'closed', 关闭或无法访问: 'closed or not accessible', 关闭或不可访问: 'closed or not accessible', 开启: 'on', 开启状态: 'on', 打开: 'open', 在线: 'online', 可用: 'available' }[how.text] ?? 'accessible'}`,
          ),
  ),
  rule(
    'S',
    0.04,
    'N 生效|同步|更新|到账 通常|一般|大约|大概|最快|最长 需要|需|要|约需 Q',
    (n, act, how, _need, q) =>
      bare(n) && !n.agent
        ? {
            text: `${np(n)} ${/通常|一般/.test(how.text) ? 'usually takes' : /最快/.test(how.text) ? 'takes at least' : /最长/.test(how.text) ? 'takes at most' : 'takes about'} ${q.text} to ${{ 生效: 'take effect', 同步: 'synchronize', 更新: 'update' }[act.text] ?? 'arrive'}`,
          }
        : null,
  ),
  rule('C', 0.05, '已|已经|虽已 V 但|但是|但仍|却 S 的', (_done, v, _but, s) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `if you have ${active(verbsOf(v), 'done')} but ${s.text}`, after: '的' },
  ),
  // 仅支持上传jpg、png格式的图片
  rule(
    'S',
    0.02,
    '仅支持|只支持|仅允许|只允许|仅可|只可|只能|仅能|目前仅支持 上传|导入|提交 N',
    (_w, act, n) =>
      / in .* format$/.test(n.after ?? '') && !you(n)
        ? {
            text: `only ${plural(n.text)}${n.after} can be ${{ 上传: 'uploaded', 导入: 'imported' }[act.text] ?? 'submitted'}`,
          }
        : null,
  ),
  // 同一IP提交次数过多
  rule(
    'S',
    0.02,
    'N 提交|请求|登录|访问|操作|查询|获取|尝试 次数过多|次数超限|过于频繁|频率过高|太频繁|次数太多',
    (n, act) =>
      /(^| )(IP|IP address|account|device|phone number|mobile phone number|number|network)$/.test(
        n.text,
      ) && !n.after
        ? {
            text: `too many ${{ 提交: 'submissions', 请求: 'requests', 登录: 'logon attempts', 访问: 'visits', 查询: 'lookups', 获取: 'requests' }[act.text] ?? 'attempts'} from ${np(n)}`,
          }
        : null,
  ),
  rule('N', 0.1, '前面的|前面所|之前的|先前的|此前的|上一步的 N', (_w, n) =>
    bare(n) && /(choice|selection|answer|content|information|step|setting|entry)s?$/.test(n.text)
      ? { ...n, text: `earlier ${n.text}` }
      : null,
  ),
  // 30分钟无操作
  rule(
    'C',
    0.03,
    'Q 无操作|未操作|无任何操作|没有操作|不操作|内无操作|内未操作|没有任何操作',
    (q) =>
      /(minute|hour|second|day)$/.test(q.after ?? '')
        ? { text: `after ${q.text} without activity` }
        : null,
  ),
  rule('C', 0.03, 'N Q 无操作|未操作|无任何操作|没有操作|不操作|内无操作|内未操作', (n, q) =>
    /(minute|hour|second|day)$/.test(q.after ?? '') &&
    /(page|system|session|account|window)$/.test(n.text)
      ? { text: `after ${q.text} without activity ${place(n)}` }
      : null,
  ),
  rule('C', 0.03, '长时间|较长时间 无操作|未操作|没有操作|不操作', () => ({
    text: 'after a long time without activity',
  })),
  // 大小写字母、数字及特殊字符中的至少三种
  rule(
    'N',
    0.1,
    'N 中的|中|之中|里的|里的任意|中任意 至少|任意|最少|不少于 M',
    (n, _in, least, m) =>
      n.items && /[种类项个]/.test(m.after ?? '')
        ? {
            text: `${least.text === '任意' ? 'any' : 'at least'} ${m.text} of ${plainNp(n)}`,
            many: true,
          }
        : null,
  ),
  // 已被临时限制提交
  rule('P', 0.05, '已被|被|将被|会被 限制|临时限制|暂时限制|禁止|暂停|临时禁止 V', (w, act, v) =>
    lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    /^(submit|log on|publish|file|apply|log|modify|edit|upload|download)/.test(last(v).lemma)
      ? {
          text: '',
          say: (s) =>
            `${/将|会/.test(w.text) ? 'will be' : s ? `${have(s)} been` : 'has been'} ${/[临暂]时/.test(act.text) ? 'temporarily ' : ''}${/禁止/.test(act.text) ? 'barred' : /暂停/.test(act.text) ? 'suspended' : 'restricted'} from ${active(verbsOf(v), 'ing', false)}`,
        }
      : null,
  ),
  // 导入失败3条
  rule(
    'S',
    0.05,
    '导入|上传|处理|提交|识别|校验|同步|发送|审核 失败|成功|通过|不通过 M',
    (act, how, m) =>
      /[条项个张份笔件]/.test(m.after ?? '')
        ? {
            text: `${m.text} ${m.text === '1' ? 'item' : 'items'} ${/失败|不/.test(how.text) ? 'could not be' : m.text === '1' ? 'was' : 'were'} ${{ 导入: 'imported', 上传: 'uploaded', 处理: 'handled', 提交: 'submitted', 识别: 'recognized', 校验: 'verified', 同步: 'synchronized', 发送: 'sent' }[act.text] ?? 'approved'}`,
          }
        : null,
  ),
  // 续签后的证件
  rule('N', 0.3, 'V 后的|之后的 N', (v, _after, n) =>
    lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    bare(n) &&
    !last(v).tail &&
    !last(v).alone &&
    /(document|file|image|photo|license|certificate|letter|form|copy|information|details|name|number|contract|permit|version|seal)s?$/.test(
      n.text,
    )
      ? { ...n, text: `${passive(verbsOf(v))} ${n.text}` }
      : null,
  ),
  // 须双方账号同时确认
  rule('P', 0.2, '须|需|必须|应|需要 N V', (_must, n, v) =>
    (n.agent || isDoer(n) || /(accounts|parties)$/.test(n.text)) &&
    !you(n) &&
    lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state
      ? { text: '', say: () => `must be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : null,
  ),
  rule('I', 0.02, '注意区分|请注意区分|请注意区别|请注意分辨|注意区别|请区分', () => ({
    text: 'note the difference',
  })),
  ...(['N', 'N 内|中|里'] as const).map((where) =>
    rule(
      'V',
      0.05,
      `将|把 N 完整|完全|全部|水平|平整|居中|清晰地|完整地 放入|放在|置于|放到|对准|放进|移入 ${where}`,
      (_a, n, how, _in, place_) =>
        simple('put', np(n), {
          tail: `${{ 水平: 'level', 平整: 'flat', 居中: 'centered' }[how.text] ?? 'completely'} ${place(place_)}`,
        }),
    ),
  ),
];

/** What an error says of a text: that it mentions, shows or states. */
const plainVerb = (chinese: string): string =>
  /提/.test(chinese)
    ? 'mention'
    : /写|载|注明|规定/.test(chinese)
      ? chinese === '规定'
        ? 'provide'
        : 'state'
      : chinese === '要求'
        ? 'require'
        : /显示|标注/.test(chinese)
          ? 'show'
          : 'contain';
