import { aux, question } from '../../build-clauses';
import { isMany, nominal, you } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

/** What to do, and what is asked. */
const told: readonly Rule[] = [
  rule('V', 0.05, '以 N 为准 V', (_a, n, _b, v) => addTail(v, `on the basis of ${np(n)}`)),
  rule('V', 0.05, '压缩|控制|缩小|调整|限制|裁剪 至|到|在|为 N 以内|以下|之内|内', (act, _to, n) =>
    /^\d/.test(n.text)
      ? simple(
          { 控制: 'keep', 缩小: 'reduce', 调整: 'adjust', 限制: 'limit', 裁剪: 'crop' }[act.text] ??
            'compress',
          null,
          {
            tail: act.text === '控制' ? `within ${n.text}` : `to at most ${n.text}`,
          },
        )
      : null,
  ),
  rule('V', 0.05, '压缩|控制|缩小|调整|限制 至|到|在|为 Q 以内|以下|之内|内', (act, _to, q) =>
    simple(
      { 控制: 'keep', 缩小: 'reduce', 调整: 'adjust', 限制: 'limit' }[act.text] ?? 'compress',
      null,
      {
        tail: act.text === '控制' ? `within ${q.text}` : `to at most ${q.text}`,
      },
    ),
  ),
  rule(
    'V',
    0.03,
    '前往|到|去|打开|进入|登录 N 点击|点|单击|轻触 N V',
    (go, where, _x, what, v) => ({
      text: '',
      verbs: [
        {
          lemma: { 打开: 'open', 进入: 'open', 登录: 'log on to' }[go.text] ?? 'go to',
          object: np(where),
          tail: '',
        },
        { lemma: 'click', object: np(what), tail: '', joint: ', then' },
        ...verbsOf(v).map((each, index) => (index === 0 ? { ...each, joint: 'to' } : each)),
      ],
    }),
  ),
  rule(
    'V',
    0.03,
    '合并为|合并成|整理成|整理为|压缩成|压缩为|打包成|打包为|转为|转成|转换为|制作成|汇总为|扫描成|扫描为 N 上传|提交|后上传|再上传|后提交|并上传|发送|后再上传|再提交',
    (how, n, act) =>
      simple(
        /打包/.test(how.text)
          ? 'package'
          : /压缩/.test(how.text)
            ? 'compress'
            : /转/.test(how.text)
              ? 'convert'
              : /扫描/.test(how.text)
                ? 'scan'
                : /合并/.test(how.text)
                  ? 'merge'
                  : 'put',
        null,
        {
          tail: `into ${nominal(n)} and ${/提/.test(act.text) ? 'submit' : /发/.test(act.text) ? 'send' : 'upload'} it`,
        },
      ),
  ),
  rule(
    'V',
    0.3,
    '等待|请等待|等 同步|同步完成|生效|审核|处理|通过|完成|刷新|审核完成|审核通过|核验完成',
    (_w, what) =>
      simple('wait', '', {
        tail:
          {
            同步: 'for the synchronization',
            同步完成: 'for the synchronization to complete',
            生效: 'until it takes effect',
            审核: 'for the review',
            处理: 'for it to be handled',
            通过: 'until it is approved',
            完成: 'until it is complete',
            刷新: 'until it is refreshed',
            审核完成: 'for the review to complete',
            审核通过: 'until it is approved',
          }[what.text] ?? 'for the verification to complete',
      }),
  ),
  rule('V', 0.03, '粘贴|填写|上传|输入|拍摄|提交|显示|复制|展示|录入 完整|齐全|清楚', (act, how) =>
    simple(
      {
        粘贴: 'paste',
        填写: 'enter',
        上传: 'upload',
        输入: 'enter',
        拍摄: 'take',
        提交: 'submit',
        复制: 'copy',
        录入: 'enter',
      }[act.text] ?? 'show',
      null,
      {
        tail: how.text === '清楚' ? 'clearly' : 'in full',
      },
    ),
  ),
  rule(
    'I',
    0.04,
    'N 请用|须用|需用|应用|请使用|须使用|用|使用 N 手写|书写|签署|填写|手工填写',
    (n, _w, tool, act) =>
      /(pen|ink|ballpoint|brush|pencil)$/.test(tool.text)
        ? {
            text: `${{ 签署: 'sign', 填写: 'fill in' }[act.text] ?? 'write'} ${np(n)}${/手/.test(act.text) ? ' by hand' : ''} with ${nominal(tool)}`,
          }
        : null,
  ),
  rule(
    'I',
    0.03,
    '点击|单击|点|轻触|点按 可|即可|后可|可以|后即可|便可|就能|后将|后会 V',
    (_w, how, v) => (/[将会]/.test(how.text) ? null : { text: `click it to ${doIt(v)}` }),
  ),
  rule('I', 0.05, '仅|只|只需|仅需 V 即可|亦可|也可|也行|就行|就可以|也可以', (_w, v) => ({
    text: `it is enough to ${doIt(v)}`,
  })),
  rule(
    'I',
    0.03,
    '预览|核对|检查|打印|签字|盖章|复核|填写|签署 提交|上传|寄出|下载|打印',
    (a, b) =>
      a.text === b.text
        ? null
        : {
            text: `${{ 预览: 'preview', 核对: 'check', 检查: 'check', 打印: 'print', 签字: 'sign', 盖章: 'stamp', 复核: 'review', 填写: 'fill in' }[a.text] ?? 'sign'} and ${{ 提交: 'submit', 上传: 'upload', 寄出: 'send', 下载: 'download' }[b.text] ?? 'print'}`,
          },
  ),
  rule('I', 0.04, '建议|推荐 N', (_w, n) =>
    /^\d/.test(n.text) && !n.after ? { text: `${n.text} recommended` } : null,
  ),
  rule(
    'I',
    0.03,
    '超出|超出后|超过|超过后|超限|用完|用完后|不足|不够|不够用|有误|不符|不对|丢失|遗失|损坏 请|请您|须|需|则需|则须|可|可再 V',
    (what, must, v) => ({
      text: `${/超/.test(what.text) ? 'if there are more' : /用完/.test(what.text) ? 'once used up' : /[足够]/.test(what.text) ? 'if there are not enough' : /丢|遗/.test(what.text) ? 'if it is lost' : /损/.test(what.text) ? 'if it is damaged' : 'if it is wrong'}, ${/[须需]/.test(must.text) ? 'you must ' : /可/.test(must.text) ? 'you can ' : ''}${doIt(v)}`,
    }),
  ),
  rule('I', 0.04, 'N 要不要|需不需要|用不用|需要 V 吗', (n, _w, v) =>
    lacksObject(verbsOf(v)) && !you(n)
      ? { text: `${isMany(n) ? 'do' : 'does'} ${np(n)} need to be ${passive(verbsOf(v))}?` }
      : you(n)
        ? { text: question(n, aux('need to')(n, v)) }
        : null,
  ),
  rule('I', 0.04, 'N 要不要|需不需要|用不用 V', (n, _w, v) =>
    lacksObject(verbsOf(v)) && !you(n)
      ? { text: `${isMany(n) ? 'do' : 'does'} ${np(n)} need to be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule(
    'I',
    0.04,
    'N 能|可以|最多能|最多可以|可|最多可|能够 V 几个|多少个|几张|几次|多少次|多少张|多少|几份 N',
    (who, w, v, _how, n) =>
      last(v).object === null &&
      verbsOf(v).length === 1 &&
      (who.agent || /(individual|entity|organization|enterprise|company)$/.test(who.text))
        ? {
            text: `${/最多/.test(w.text) ? 'at most ' : ''}how many ${plural(n.text)} can ${np(who)} ${active([{ ...last(v), object: '' }], 'base')}?`,
          }
        : null,
  ),
];

/** When, in what case. */
const cases: readonly Rule[] = [
  rule('C', 0.04, '本月|即日|今日|下月|明年|今年|明天|次月|下周|本周|次日 起|开始', (when) => ({
    text: `from ${{ 本月: 'this month', 即日: 'today', 今日: 'today', 下月: 'next month', 明年: 'next year', 今年: 'this year', 明天: 'tomorrow', 次月: 'the next month', 下周: 'next week', 本周: 'this week' }[when.text] ?? 'the next day'}`,
  })),
  rule('C', 0.1, 'N 起|开始|以来', (n, w) =>
    /^\d{4}(-\d+)*( |$)/.test(n.text) || /^\d+-\d+$/.test(n.text)
      ? { text: `${w.text === '以来' ? 'since' : 'from'} ${n.text}` }
      : null,
  ),
  rule('C', 0.1, 'N 除|除了 N 外|以外|之外', (n, _w, but) => ({
    text: `for ${np(n)}, in addition to ${np(but)}`,
  })),
  rule('C', 0.1, '当 S 时|的时候|时候', (_w, s) => ({ text: `when ${s.text}` })),
  rule('C', 0.05, '如确需|若确需|确需|如确实需要|如的确需要|如果确实需要|如果确需 V', (_w, v) => ({
    text: `if you really need to ${doIt(v)}`,
  })),
  rule('C', 0.04, 'N 备案|注销|接入|变更|过户|核验|认证 时', (n, act) =>
    n.many && !n.after && !n.agent
      ? {
          text: `when ${np(n)} are ${{ 备案: 'filed', 注销: 'deregistered', 接入: 'connected', 变更: 'changed', 过户: 'transferred' }[act.text] ?? 'verified'}`,
        }
      : null,
  ),
  rule(
    'C',
    0.04,
    '手机|电脑|相机|用手机|使用手机 拍照|拍摄|扫描 上传|提交|后上传 的',
    (tool, act) => ({
      text: `if you ${act.text === '扫描' ? 'scan it' : 'take the photo'} with the ${/手机/.test(tool.text) ? 'phone' : tool.text === '电脑' ? 'computer' : 'camera'}`,
      after: '的',
    }),
  ),
];

/** What people say of things, and to one another, on such pages. */
/** What somebody is told to do, and in which case. */
export const requests: readonly Rule[] = [...told, ...cases];
