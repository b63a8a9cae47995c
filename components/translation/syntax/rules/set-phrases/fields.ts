import { copula, fragmentOr, fronted, unsaid } from '../../build-clauses';
import { bare, isDoer, isMany, nominal, plainNp } from '../../build-nouns';
import { addTail, gerund, join, last, simple, verbsOf, withLast } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural } from '../../phrase';

/** What tells people something, so that it shows it rather than is shown so. */
const tells =
  /(page|system|platform|console|phone|screen|message|lookup|prompt|website|site|result|map|window|dialog|email|SMS|letter|notice|icon)$/;

/** Ways by which people are reached. */
const reached = /(contact (details|method|information)|phone|number|mobile|email|email address)$/;

const empty = '留空|不填|为空|不填写|空着';
const meaning = '表示|则|则表示|即表示|代表|默认|则默认|时默认|默认为';

/** 留空则不显示: what comes of leaving it empty. */
function leftEmpty(w: Phrase, v: Phrase, not = ''): Phrase | null {
  if (verbsOf(v).length > 1 || verbsOf(v)[0]?.state || last(v).turned) return null;
  const when = /不/.test(w.text) ? 'if you do not fill it in' : 'if you leave it empty';
  const { object } = last(v);
  if (object === null) return { text: `${when}, it is ${not}${passive(verbsOf(v))}` };
  return object
    ? { text: `${when}, ${object} will ${not}be ${passive([{ ...last(v), object: '' }])}` }
    : null;
}

/** What goes into which field, and what a field's value turns out to be. */
export const fields: readonly Rule[] = [
  // 办公电话如填写手机号
  rule('C', 0.05, 'N 如|若|如果 填写|填|使用|选择|填的是|填写的是 N', (field, _if, act, n) =>
    isDoer(field) && !field.agent
      ? null
      : {
          text: `if you ${/填/.test(act.text) ? 'enter' : /选/.test(act.text) ? 'select' : 'use'} ${nominal(n)} ${/选/.test(act.text) ? 'for' : 'as'} ${np(field)}`,
        },
  ),
  // 证件如有水印
  rule(
    'C',
    0.05,
    'N 如|若|如果 有|有添加|添加了|添加|含有|存在|包含|带有 N',
    (field, _if, act, n) =>
      field.agent
        ? null
        : {
            text: `if ${np(field)} ${isMany(field) ? 'have' : 'has'} ${isMany(n) ? plainNp(n) : nominal(n)}${/添加/.test(act.text) ? ' added' : ''}`,
          },
  ),
  // 经营状态显示异常, 域名显示已到期
  rule('S', 0.05, 'N 显示|显示为|查询为|查询显示|状态显示 P', (n, _w, p) => {
    if (tells.test(n.text) || n.agent) return null;
    const state = /^(?:is|are|has|have)(?: been)? (.*)$/
      .exec(fragmentOr(p, n))?.[1]
      ?.replace(/^not been /, 'not ');
    return state && /^(not |about to )?\w+(ed|al|id|ire|ing|ue|le)\b/.test(state)
      ? { text: `${np(n)} ${isMany(n) ? 'are' : 'is'} shown as ${state}` }
      : null;
  }),
  rule('S', 0.05, 'N 显示 即将到期|即将过期|快到期|快过期', (n) =>
    tells.test(n.text)
      ? null
      : { text: `${np(n)} ${isMany(n) ? 'are' : 'is'} shown as expiring soon` },
  ),
  // 在公示系统中显示经营状态异常
  rule(
    'S',
    0.04,
    'N 在 N 中|内|里|上 显示|显示为|被列为|查询为 N 异常',
    (n, _at, where, _in, _w, what) => ({
      text: `${np(where)} shows an abnormal ${plainNp(what)} for ${np(n)}`,
    }),
  ),
  // 联系方式失效
  rule('S', 0.02, 'N 失效|已失效|已经失效|无效|已无效', (n) =>
    reached.test(n.text) ? { text: `${np(n)} ${isMany(n) ? 'are' : 'is'} now invalid` } : null,
  ),
  // 可以在备注中备注…
  rule(
    'V',
    0.04,
    '在 N 中|里|内|上|处 备注|注明|说明|写明|标注|填写|填明|声明 S',
    (_at, where, _in, _act, s) =>
      /^(if|and|or|but|because|when|after|before) /.test(s.text)
        ? null
        : simple('state', `in ${np(where)}`, { tail: `that ${s.text}` }),
  ),
  rule('V', 0.02, '在 N 中|里|内|上|处 备注|注明|写明|标注|填写 N', (_at, where, _in, act, n) =>
    /^(“|the word)/.test(n.text) || /填/.test(act.text)
      ? simple(/填/.test(act.text) ? 'enter' : 'state', np(n), { tail: `in ${np(where)}` })
      : simple('state', np(n), { tail: `in ${np(where)}` }),
  ),
  // 水印字样需为“…”
  rule(
    'S',
    0.03,
    'N 字样|文字|内容|字样内容 需为|应为|须为|必须为|需是|为|写|写为|注明 N',
    (n, _words, w, what) =>
      /^“/.test(what.text) && bare(n)
        ? {
            text: `${np({ ...n, the: true })} ${/[需应须]/.test(w.text) ? 'must read' : isMany(n) ? 'read' : 'reads'} ${what.text}`,
          }
        : null,
  ),
  // 勾选以上都不涉及
  rule(
    'V',
    0.02,
    '选择|勾选|选|请选择|请勾选|点选 以上都不涉及|以上均不涉及|以上都不是|以上均无|以上皆无|以上均不属于',
    () => simple('select', '“None of the above”'),
  ),
  rule('V', 0.02, '选择|勾选|选|请选择|请勾选|点选 其他|其它|其他项|其他类', () =>
    simple('select', '“Other”'),
  ),
  // 只填号本身, 不用填链接
  rule(
    'I',
    0.03,
    '只填|仅填|只填写|仅填写|只需填|只需填写|只输入|仅输入 N 本身|即可|就行',
    (_w, n) => ({
      text: `enter ${np(n)} only`,
    }),
  ),
  // 留空表示不显示版权信息
  rule('S', 0.02, `${empty} ${meaning} 不 V`, (w, _x, _not, v) => leftEmpty(w, v, 'not ')),
  rule('S', 0.02, `${empty} ${meaning} V`, (w, _x, v) => leftEmpty(w, v)),
  rule(
    'S',
    0.02,
    `${empty} 表示|则表示|即表示|代表|则为|即为|默认为|则默认为|视为 N`,
    (w, x, n) => ({
      text: `${/不/.test(w.text) ? 'not filled in' : 'empty'} means ${indefinite(n)}${/默认/.test(x.text) ? ' (default)' : ''}`,
    }),
  ),
  // 填了就会出现在页脚
  rule(
    'S',
    0.03,
    '填了|填写后|填写了|勾选后|开启后|设置后|选择后 就会|会|将会|将|即会 显示|出现|展示 在 N',
    (w, _will, _act, _at, where) => ({
      text: `once ${/勾/.test(w.text) ? 'ticked' : /开/.test(w.text) ? 'turned on' : /设/.test(w.text) ? 'set' : /选/.test(w.text) ? 'selected' : 'entered'}, it is shown in ${np(where)}`,
    }),
  ),
  // 已默认填写
  rule(
    'S',
    0.02,
    '已默认|默认已|系统已默认|已自动 填写|填充|选择|勾选|带出|填入|选中|回填',
    (w, act) => ({
      text: `${/选|勾/.test(act.text) ? 'selected' : 'filled in'} ${/默认/.test(w.text) ? 'by default' : 'automatically'}`,
    }),
  ),
  // 网站名称要求三个字以上
  rule('S', 0.03, 'N 要求|须|需|必须|应 Q 以上|或以上|及以上', (n, _w, q) =>
    q.after === 'character' ? { text: `${np(n)} must have at least ${q.text}` } : null,
  ),
  rule('D', 0.02, '含|包含|包括 Q', (_w, q) =>
    /^\d+ characters?$/.test(q.text)
      ? { text: `${q.text.replace(/ characters?$/, '')} included` }
      : null,
  ),
  // 地址详细到门牌号
  rule(
    'S',
    0.03,
    'N 须|需|应|要|请|必须|需要|应当 详细到|精确到|具体到|填写到|详细至|精确至|细化到 N',
    (n, w, _x, to) =>
      n.agent
        ? null
        : {
            text: `${w.text === '请' ? `give ${np(n)}` : `${np(n)} must be given`} down to ${np(to)}`,
          },
  ),
  rule('S', 0.03, 'N 详细到|精确到|具体到|详细至|精确至|细化到 N', (n, _x, to) =>
    n.agent || /^(enter|select)/.test(n.text) ? null : { text: `give ${np(n)} down to ${np(to)}` },
  ),
  // 以“.cn”为后缀
  rule('V', 0.02, '以 N 为|作为 后缀|前缀|结尾|开头|后缀名', (_w, n, _as, what) =>
    simple(/[后结]/.test(what.text) ? 'end with' : 'start with', indefinite(n), { state: true }),
  ),
  rule('D', 0.02, '以 N 为|作为 N', (_w, n, _as, what) =>
    bare(what) && !n.agent ? { text: `with ${np(n)} as ${np(what)}` } : null,
  ),
  // 直接以网站域名命名
  rule('V', 0.02, '直接以|直接用|单独以|仅以|只以|只用 N 命名|作为名称|为名称|作名称', (_w, n) =>
    simple('be', `just ${np(n)}`, { state: true }),
  ),
  rule(
    'V',
    0.02,
    '以|用|使用 N 等字头|等字样|等开头|等词语|等词|等词汇|等敏感词|为开头|等字眼 命名|作为名称|作为开头',
    (_w, n, how) =>
      simple('use', `words such as ${plainNp(n)}`, {
        tail: `${/头/.test(how.text) ? 'at the beginning of' : 'in'} the name`,
      }),
  ),
  rule('V', 0.03, '使用|用|含有|包含 N 命名|作为名称|作名称|做名称|取名|起名', (_w, n) =>
    simple('use', indefinite(n), {
      tail: `${/(word|character|letter|digit|number|symbol)s?$/.test(n.text) ? 'in' : 'as'} the name`,
    }),
  ),
  // 提示已被使用
  rule('C', 0.1, 'V 时|后|之后 提示|显示|报错|弹出提示 N', (v, _x, _w, n) =>
    /^“/.test(n.text) ? { text: `if you see ${n.text} when ${gerund(v)}` } : null,
  ),
  rule('S', 0.02, 'C 提示|显示|弹出提示|被提示|一直提示|总提示|系统提示|总是提示 S', (c, w, s) =>
    /^(when|after|during) /.test(c.text) && !c.after && !/^(if|when|after|and|or|but) /.test(s.text)
      ? {
          text: fronted(c, `you are ${/一直|总/.test(w.text) ? 'always ' : ''}told that ${s.text}`),
        }
      : null,
  ),
  rule('S', 0.02, 'C 提示|显示|弹出提示|被提示|一直提示|总提示|系统提示|总是提示 P', (c, w, p) =>
    /^(when|after|during) /.test(c.text) && !c.after
      ? {
          text: fronted(
            c,
            `you are ${/一直|总/.test(w.text) ? 'always ' : ''}told that ${unsaid(p)}`,
          ),
        }
      : null,
  ),
  // 更换其他可备案域名
  rule(
    'V',
    0.03,
    '更换|换用|更换使用|改用|换成|选用|换|更换为 其他|其它|其他的|别的 N',
    (_w, _x, n) =>
      bare(n)
        ? simple('use', `another ${n.text.replace(/s$/, '')}`)
        : simple('use', `another ${plainNp(n)}`),
  ),
  rule('V', 0.02, 'V 进行|来 备案|办理备案|申请备案', (v) =>
    /^(use|submit|switch|replace|select|choose)\b/.test(last(v).lemma) && last(v).object
      ? addTail(v, /^submit/.test(last(v).lemma) ? 'for filing' : 'for the filing')
      : null,
  ),
  rule('V', 0.02, 'V 进行 审核|核验|审批|验证|认证|查询|确认', (v, _w, act) =>
    /^(submit|upload|provide|send)\b/.test(last(v).lemma) && last(v).object
      ? addTail(
          v,
          `for ${{ 审核: 'review', 核验: 'verification', 审批: 'approval', 查询: 'lookup', 确认: 'confirmation' }[act.text] ?? 'verification'}`,
        )
      : null,
  ),
  // 变更主体中的信息
  rule(
    'I',
    0.03,
    '变更|修改|更新|填写|查看|核对|补充|完善|更正 N 中的|内的|里的|上的|中|里|上 信息|资料|内容|数据',
    (act, n, _in, what) =>
      bare(n)
        ? {
            text: `${{ 变更: 'change', 修改: 'change', 更新: 'update', 填写: 'enter', 查看: 'view', 核对: 'check', 补充: 'complete', 完善: 'complete' }[act.text] ?? 'correct'} the ${{ 资料: 'documents', 内容: 'content', 数据: 'data' }[what.text] ?? 'information'} in ${np(n)}`,
          }
        : null,
  ),
  rule(
    'N',
    0.02,
    '自动|人工|手动|批量|智能 审批|审核|续费|备份|回复|填充|导入|登录|核验|发送|更新 设置|配置|规则|方式|记录|开关|功能',
    (how, act, what) => ({
      text: `${{ 自动: 'automatic', 人工: 'manual', 手动: 'manual', 批量: 'batch' }[how.text] ?? 'smart'} ${{ 审批: 'approval', 审核: 'review', 续费: 'renewal', 备份: 'backup', 回复: 'reply', 填充: 'filling', 导入: 'import', 登录: 'logon', 核验: 'verification', 发送: 'sending' }[act.text] ?? 'update'} ${{ 设置: 'settings', 配置: 'configuration', 规则: 'rules', 方式: 'method', 记录: 'record', 开关: 'switch' }[what.text] ?? 'function'}`,
      the: true,
      ...(/设|规/.test(what.text) ? { many: true } : {}),
    }),
  ),
  // 单独一个弹性公网IP
  rule('N', 0.02, '单独一个|单独的|仅一个|单独一张|单独一台 N', (_w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${/^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text}`,
          the: false,
          after: ' alone',
        }
      : null,
  ),
  // 不具辨识性的词汇
  rule(
    'N',
    0.03,
    'N 等 不具|不具备|不具有|无|没有|缺乏 辨识性|辨识度|识别性|显著性|区分度 的 N',
    (a, _etc, _not, _x, _of, n) => ({
      text: plural(n.text),
      many: true,
      after: ` that are not distinctive, such as ${plainNp(a)}`,
    }),
  ),
  rule('V', 0.05, 'V 好 以|来|后|再 V', (a, _x, _w, b) =>
    lacksObject(verbsOf(a))
      ? null
      : withLast(a, { tail: `${last(a).tail} to ${active(verbsOf(b), 'base')}`.trim() }),
  ),
  // 请勿当作骚扰短信拦截
  rule('V', 0.02, '当作|当成|作为|视为|误当作 N 拦截|删除|处理|忽略|屏蔽', (_w, n, act) =>
    simple(
      { 拦截: 'block', 删除: 'delete', 处理: 'treat', 忽略: 'ignore' }[act.text] ?? 'block',
      'it',
      { tail: `as ${np(n)}` },
    ),
  ),
  // 着装符合当前季节
  rule('S', 0.03, '着装|衣着|穿着|服装|衣服 符合|应符合|须符合|需符合|要符合 N', (_w, _x, n) => ({
    text: `clothing must suit ${np(n)}`,
  })),
  // 备案信息填写的负责人
  rule(
    'N',
    0.3,
    'N 填写的|中填写的|里填写的|登记的|中登记的|预留的|中预留的|填报的|中填报的 N',
    (where, w, n) =>
      /(information|form|order|filing|application|system|record)$/.test(where.text) && bare(n)
        ? {
            ...n,
            after: ` ${/登/.test(w.text) ? 'registered' : /留/.test(w.text) ? 'given' : 'entered'} in ${np(where)}`,
          }
        : null,
  ),
  // 证件已经超过有效期限
  rule(
    'P',
    0.02,
    '已超过|已经超过|超过|已过|已过了|过了|超出|已超出 有效期|有效期限|有效期间|证件有效期|期限',
    () => copula('past its validity period'),
  ),
  rule(
    'P',
    0.02,
    '不能|不得|不可|请勿|不要|不可以|禁止|严禁 用于|用作|拿来|用来 售卖|出售|转让|转卖|倒卖|出租|出借|买卖|交易',
    (_not, _w, act) => ({
      text: '',
      say: () =>
        `must not be ${{ 转让: 'transferred', 转卖: 'resold', 倒卖: 'resold', 出租: 'rented out', 出借: 'lent', 买卖: 'bought or sold', 交易: 'traded' }[act.text] ?? 'sold'}`,
    }),
  ),
  // 打印签章后拍照上传
  rule(
    'V',
    0.02,
    '打印|打印并|打印后|下载打印后|下载打印|打印出来 签章|签字盖章|签名盖章|盖章签字|签字|盖章|签署 后|再|并|后再 V',
    (w, sign, _x, v) =>
      join(', then')(
        simple(
          `${/下载/.test(w.text) ? 'download it, print it' : 'print it'}, ${{ 签字: 'sign it', 签署: 'sign it', 盖章: 'stamp it' }[sign.text] ?? 'sign and stamp it'}`,
          '',
        ),
        v,
        v,
      ),
  ),
];
