import { aux, copula, fragment, fragmentOr, it, perfect, said } from '../../build-clauses';
import { bare, be, have, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  last,
  named,
  objectGap,
  quantify,
  simple,
  verbsOf,
  withLast,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, plural } from '../../phrase';

const lights: Readonly<Record<string, string>> = {
  充足: 'good',
  充分: 'good',
  良好: 'good',
  明亮: 'bright',
  均匀: 'even',
  柔和: 'soft',
  自然: 'natural',
  昏暗: 'dim',
  不足: 'poor',
};

const places: Readonly<Record<string, string>> = { 室内: 'indoors, ', 户外: 'outdoors, ' };

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

/** On what ground, from what, among whom: what stands around an act and says how far it goes. */
export const grounds: readonly Rule[] = [
  // 在光线均匀的室内
  rule(
    'D',
    0.02,
    '在|于 光线|灯光|光照|采光 充足|充分|良好|明亮|均匀|柔和|自然|昏暗|不足 的 室内|户外|环境|环境中|环境下|环境里|地方|场所|房间|条件下|情况下',
    (_in, _light, how, _of, where) => ({
      text: `${places[where.text] ?? ''}in ${lights[how.text]} light`,
    }),
  ),
  // 缓慢左右摇头
  rule('V', 0.03, '左右|上下 V', (w, v) =>
    /^(shake|nod|turn|move|tilt|swing|rotate|sway)\b/.test(last(v).lemma)
      ? addTail(v, w.text === '左右' ? 'from side to side' : 'up and down')
      : null,
  ),
  rule(
    'N',
    0.02,
    '驳回|退回|被驳回|被退回 字段|项|项目|材料|资料|文件|内容|附件|证件|图片',
    (_w, what) => ({
      text: `rejected ${
        {
          字段: 'field',
          材料: 'documents',
          资料: 'documents',
          文件: 'file',
          内容: 'content',
          附件: 'attachment',
          证件: 'document',
          图片: 'image',
        }[what.text] ?? 'item'
      }`,
      the: true,
    }),
  ),
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
  // 主体负责人及服务负责人手机: of each.
  rule('N', 0.1, 'N 手机|手机号|手机号码|邮箱|本人手机', (n, w) =>
    n.items && n.agent && !n.after
      ? {
          text:
            w.text === '邮箱' ? 'emails' : /号/.test(w.text) ? 'mobile phone numbers' : 'phones',
          many: true,
          the: true,
          after: ` of ${np(n)}`,
        }
      : null,
  ),
  rule('S', 0.02, '两人|二人|双方|两者|二者 均|都|皆 P', (_two, _all, p) => ({
    text: said(p, { text: 'both', many: true, agent: true }),
  })),
  // 主体从事行业
  rule(
    'N',
    0.02,
    'N 从事|所从事|从事的|所从事的 行业|业务|领域|活动|经营活动|职业',
    (n, _w, what) =>
      n.after
        ? null
        : {
            text: { 行业: 'industry', 领域: 'field', 职业: 'occupation' }[what.text] ?? 'business',
            the: true,
            after: ` that ${np(n)} ${isMany(n) || you(n) ? 'engage' : 'engages'} in`,
          },
  ),
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
  rule(
    'V',
    0.02,
    '书面|以书面形式|在备注中|在备注里 说明|声明|承诺|注明 不涉及|未涉及|不存在|无此情况|不属于',
    (where, act) =>
      simple(act.text === '承诺' ? 'declare' : 'state', '', {
        tail: `${/备注/.test(where.text) ? 'in the remarks' : 'in writing'} that this does not apply`,
      }),
  ),
  // 网站、APP备案号: of both.
  rule(
    'N',
    0.02,
    '网站|域名 、|和|及|与|以及|或|/ app|小程序|快应用|公众号 备案号|备案信息|备案记录',
    (a, _and, b, what) => ({
      text: `${a.text === '网站' ? 'website' : 'domain name'} and ${{ app: 'App', 小程序: 'mini program', 快应用: 'quick app' }[b.text] ?? 'official account'} ${{ 备案号: 'filing numbers', 备案记录: 'filing records' }[what.text] ?? 'filing information'}`,
      the: true,
      many: true,
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
  rule(
    'V',
    0.02,
    '配合 N 应急处置|应急处理|应急响应|调查|检查|核查|取证|执法|处置|监督检查|工作',
    (_w, n, what) =>
      n.after ? null : simple('cooperate', '', { tail: withWhom(np(n), what.text) }),
  ),
  rule('V', 0.02, '配合 N Q 应急处置|应急处理|应急响应', (_w, n, q, what) =>
    n.after
      ? null
      : simple('cooperate', '', {
          tail: withWhom(np(n), what.text).replace(
            'in ',
            `in ${q.text.replace(/ (\w+?)s?$/, '-$1')} `,
          ),
        }),
  ),
  // 网站须办理: a website is filed.
  rule('P', 0.02, '同样须|同样需|也须|也需|也应|均须|均需|都须|都需|须|需|应 办理', (w) => ({
    text: '',
    say: (s) =>
      `must ${/也|同样/.test(w.text) ? 'also ' : ''}be ${s && /(website|app|mini program|domain name)s?$/i.test(s.text) ? 'filed' : 'arranged'}`,
  })),
  // 逐个网站申请
  rule('V', 0.03, '逐个|逐一|逐项|逐条|逐页|逐份|逐张 N V', (_each, n, v) =>
    bare(n) && lacksObject(verbsOf(v)) ? withObject(v, { text: `each ${n.text}` }) : null,
  ),
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
  rule(
    'C',
    0.02,
    '遇|遇到|如遇|如遇到|若遇到|一旦 退回|被退回|驳回|被驳回|审核不通过|不通过',
    (_w, act) => ({
      text: `if it is ${/退/.test(act.text) ? 'returned' : /驳/.test(act.text) ? 'rejected' : 'not approved'}`,
    }),
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
  // 确需兼任的
  rule('C', 0.05, '确需|确实需要|确有必要|确实需|确要 V 的|时|者', (_w, v, x) => ({
    text: `if you really need to ${doIt(v)}`,
    ...(x.text === '时' ? {} : { after: '的' }),
  })),
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
  // 如确为最详细
  rule(
    'C',
    0.03,
    '如|若|如果 确为|确系|确实是|确实为|确属|确是|已是|已为 最详细|最完整|最新|最详细地址|真实情况',
    (_if, _is, how) => ({
      text: `if it really is ${{ 最新: 'the latest', 最完整: 'the most complete', 真实情况: 'so' }[how.text] ?? 'the most detailed'}`,
    }),
  ),
  rule('C', 0.05, '如|若|如果 确为|确系|确实是|确实为|确属 N', (_if, _is, n) => ({
    text: `if it really is ${nominal(n)}`,
  })),
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
  rule('N', 0.05, 'N 有效期至|有效期截至|有效期到|有效期截止', (n) =>
    bare(n) && !n.act && !n.agent ? { ...n, text: `${n.text} valid until`, the: false } : null,
  ),
  // 三级及以上系统
  rule(
    'N',
    0.02,
    '一级|二级|三级|四级|第二级|第三级 及以上|以上|(含)以上|及以上的|以上的|或以上 N',
    (level, _w, n) =>
      bare(n)
        ? {
            text: plural(n.text),
            many: true,
            the: false,
            after: ` of level ${{ 一: 1, 二: 2, 三: 3 }[level.text.slice(-2, -1)] ?? 4} or above`,
          }
        : null,
  ),
  // 评论、上传等任一功能
  rule(
    'N',
    0.1,
    'N 等任一|等任意|等任何|等任意一项|等任一项|任一|任意一项|中任一|其中任一 N',
    (a, _any, n) =>
      a.items && bare(n)
        ? {
            ...n,
            text: `any ${n.text}`,
            the: false,
            after: ` such as ${plainNp({ ...a, text: a.text.replace(/ and (?=[^,]*$)/, ' or ') })}`,
          }
        : null,
  ),
  // 改选交互式: what the choice is called.
  rule('V', 0.05, '选择|改选|选|勾选|改为选择|选为|重新选择 A', (w, a) =>
    simple('select', `“${a.text.charAt(0).toUpperCase()}${a.text.slice(1)}”`, {
      tail: /改/.test(w.text) ? 'instead' : '',
    }),
  ),
  rule(
    'C',
    0.05,
    '逾期未|超期未|超时未|到期未|过期未|逾期仍未|超期仍未 V 的|者|时',
    (_w, v, x) => ({
      text: `if you have not ${active(verbsOf(v), 'done')} in time`,
      ...(x.text === '时' ? {} : { after: '的' }),
    }),
  ),
  rule(
    'V',
    0.02,
    '点击|单击|点 右上角|左上角|右下角|左下角|顶部|底部|右侧|左侧 N 新建|添加|新增|创建|发起',
    (_c, where, n, act) =>
      /^[“[]/.test(n.text)
        ? simple('click', np(n), {
            tail: `${corners[where.text] ?? ''} to ${{ 新建: 'create', 创建: 'create', 发起: 'start' }[act.text] ?? 'add'} one`,
          })
        : null,
  ),
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
  // 如近期整容或证件照年代久远
  rule('C', 0.2, '如|若|如果 V 或|或者 S', (_if, v, _or, s) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state || /^(if|and|or|but) /.test(s.text)
      ? null
      : { text: `if you ${doIt(v)} or ${s.text}` },
  ),
  rule('S', 0.05, 'N 见|详见|参见|请见|可见 N', (n, _see, where) =>
    /(attachment|image|figure|table|link|page|document|instructions|list|rules|announcement)s?( (below|above|on|of|in) .*)?$/.test(
      plainNp(where),
    )
      ? { text: `for ${np(n)}, see ${np(where)}` }
      : null,
  ),
  rule('N', 0.1, '第 M', (_nth, m) =>
    /^\{/.test(m.text) && /^[行列页步]$/.test(m.after ?? '')
      ? { text: `${{ 行: 'row', 列: 'column', 页: 'page' }[m.after ?? ''] ?? 'step'} ${m.text}` }
      : null,
  ),
  rule('S', 0.02, '每页|每屏|每批 M', (each, m) => ({
    text: `${m.text} per ${{ 每页: 'page', 每屏: 'screen' }[each.text] ?? 'batch'}`,
  })),
  // 不在证书所列范围内
  rule(
    'N',
    0.05,
    'N 所列|所列的|列明的|所载|所载的|载明的 范围|地址|名称|信息|内容|日期|域名',
    (n, _w, what) =>
      n.agent || n.after
        ? null
        : {
            text:
              {
                范围: 'scope',
                地址: 'address',
                名称: 'name',
                日期: 'date',
                内容: 'content',
                域名: 'domain name',
              }[what.text] ?? 'information',
            the: true,
            after: ` stated ${place(n)}`,
          },
  ),
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
  rule('V', 0.05, '使用|用|采用 全角|半角|大写|小写', (_use, what) =>
    simple(
      'use',
      `${{ 全角: 'full-width', 半角: 'half-width', 大写: 'upper-case' }[what.text] ?? 'lower-case'} characters`,
    ),
  ),
  // 人员变动后
  rule('C', 0.1, 'N 变动|调整|调岗|搬迁|更名|升级|下线|停用 后|之后|时', (n, what, x) => {
    const does = { 调岗: 'change post', 搬迁: 'move', 更名: 'change name' }[what.text];
    const done = { 升级: 'upgraded', 下线: 'taken offline', 停用: 'disabled' }[what.text];
    if (
      does &&
      what.text !== '更名' &&
      !n.agent &&
      !/(company|entity|organization|enterprise|office)$/.test(n.text)
    )
      return null;
    const words = done
      ? `${be(n)} ${done}`
      : active(
          [{ lemma: does ?? 'change', object: '', tail: '' }],
          isMany(n) || you(n) ? 'base' : 'third',
        );
    return { text: `${x.text === '时' ? 'when' : 'after'} ${np(n)} ${words}` };
  }),
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
  // 网站实际提供的服务类型
  rule('N', 0.05, 'N 实际|目前实际|真实 V 的 N', (who, _really, v, _of, n) =>
    verbsOf(v).length === 1 ? objectGap(who, withLast(v, { pre: 'actually' }), n) : null,
  ),
  rule('P', 0.02, '视为|视同|即视为|将视为|将视同|则视为 放弃|自动放弃|撤回|自动撤回', (w, as) => ({
    text: '',
    say: () =>
      `${/将/.test(w.text) ? 'will count' : 'counts'} as ${/放弃/.test(as.text) ? 'given up' : 'withdrawn'}`,
  })),
  rule('C', 0.02, '如|若|如果 N 有异议|存在异议|存有异议', (_if, n) => ({
    text: `if you disagree with ${np(n)}`,
  })),
  rule('V', 0.05, '提前|事先|预先 V', (_before, v) =>
    verbsOf(v).length === 1 && !verbsOf(v)[0]?.state ? addTail(v, 'in advance') : null,
  ),
  rule(
    'N',
    0.02,
    '单位|公司|本单位|企业|本公司|机构 在职员工|正式员工|在职人员|正式职工',
    (whose, _who) => ({
      text: 'a current employee',
      the: false,
      agent: true,
      after: ` of the ${/公司/.test(whose.text) ? 'company' : /企/.test(whose.text) ? 'enterprise' : /机/.test(whose.text) ? 'institution' : 'organization'}`,
    }),
  ),
  rule(
    'V',
    0.03,
    '下载|打印|下载并打印 N 填写|签字|盖章|签字盖章|填写并盖章 后|后再 V',
    (w, n, act, _then, v) =>
      simple(
        /打印$/.test(w.text) ? (w.text === '打印' ? 'print' : 'download and print') : 'download',
        np(n),
        {
          tail: `, ${{ 填写: 'fill it in', 签字: 'sign it', 盖章: 'stamp it', 签字盖章: 'sign and stamp it' }[act.text] ?? 'fill it in and stamp it'}, then ${doIt(v)}`,
        },
      ),
  ),
  rule('V', 0.02, '保存|暂存|保存草稿 并|后|并且 退出|离开|关闭', () =>
    simple('save and exit', ''),
  ),
  rule('V', 0.03, '登录|登陆 查看|处理|下载|修改', (_on, what) =>
    simple('log on', '', {
      tail: `to ${{ 查看: 'view', 处理: 'handle', 下载: 'download' }[what.text] ?? 'change'} it`,
    }),
  ),
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
  rule(
    'I',
    0.02,
    '仅看|只看|仅显示|只显示|仅查看 未完成|未提交|未处理|待处理|未通过的|未备案|已备案',
    (_only, what) => ({
      text: `show ${{ 未完成: 'unfinished', 未提交: 'not submitted', 待处理: 'pending', 未处理: 'unprocessed', 未备案: 'not filed', 已备案: 'filed' }[what.text] ?? 'failed'} only`,
    }),
  ),
  // 点击右上角“新建”添加
  rule(
    'V',
    0.05,
    '点击|单击|点 右上角|左上角|右下角|左下角|顶部|底部|右侧|左侧 N',
    (_c, where, n) =>
      /^[“[]/.test(n.text) || /button$/.test(n.text)
        ? simple('click', np(n), { tail: corners[where.text] ?? '' })
        : null,
  ),
];

const corners: Readonly<Record<string, string>> = {
  右上角: 'in the upper right corner',
  左上角: 'in the upper left corner',
  右下角: 'in the lower right corner',
  左下角: 'in the lower left corner',
  顶部: 'at the top',
  底部: 'at the bottom',
  右侧: 'on the right',
  左侧: 'on the left',
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

/** 配合公安机关应急处置 */
function withWhom(who: string, what: string): string {
  if (/应急/.test(what)) return `with ${who} in emergency response`;
  if (what === '工作') return `with ${who}`;
  return `with ${who} in ${{ 调查: 'investigations', 取证: 'collecting evidence', 执法: 'law enforcement', 处置: 'dealing with incidents' }[what] ?? 'inspections'}`;
}
