import { said } from '../../build-clauses';
import { bare, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';

/** What stops or fails, and until when: 暂停受理, 逾期将停止服务, 长时间无操作, 次数过多. */
export const interruptions: readonly Rule[] = [
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
