import { bare, isDoer, isMany, place, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, pluralOf } from '../../phrase';
import { fact } from './words';

/** What is in the way of notices and errors, by what it is about. */
export const matters: readonly Rule[] = [
  rule('N', 0.05, '未备案|未实名|未认证|未接入|未解析|未实名认证 N', (w, n) =>
    bare(n) &&
    /(domain name|website|App|mini program|server|account|instance|site|user)s?$/.test(n.text) &&
    n.the
      ? {
          ...n,
          text: `${{ 未备案: 'unfiled', 未接入: 'unconnected', 未解析: 'unresolved' }[w.text] ?? 'unverified'} ${n.text}`,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    'N 中|里|内|上 只有|仅有|只能有|仅能有 您一人|您本人|您自己|本人|一人|一个人|您一个人|负责人本人|一张人脸',
    (n, _in, w, who) => ({
      text:
        /人$|脸$/.test(who.text) && !/您|^本人$/.test(who.text)
          ? `${/能/.test(w.text) ? 'there must be' : 'there is'} ${{ 负责人本人: 'only the person in charge', 一张人脸: 'only one face' }[who.text] ?? 'only one person'} ${place(n)}`
          : `only you ${/能/.test(w.text) ? 'may be' : 'are'} ${place(n)}`,
    }),
  ),
  rule(
    'C',
    0.03,
    '限期|规定期限内|在规定期限内|规定时间内|在规定时间内|期限内|期限届满 未|不|仍未|拒不|没有 V 的',
    (_w, _x, v) => ({
      text: lacksObject(verbsOf(v))
        ? `if it has not been ${passive(verbsOf(v))} by the deadline`
        : `if you have not ${active(verbsOf(v), 'done')} by the deadline`,
      after: '的',
    }),
  ),
  rule(
    'V',
    0.03,
    '转借|出借|借给|出租|租给|转让给|转借给|出租给|转给|提供给|出借给 他人|别人|其他人|第三方|他人使用|别人使用|其他人使用|第三方使用',
    (act, whom) =>
      simple(
        /租/.test(act.text)
          ? 'rent out'
          : /让|转给/.test(act.text)
            ? 'transfer'
            : /供/.test(act.text)
              ? 'provide'
              : 'lend',
        null,
        {
          tail: `to ${/三方/.test(whom.text) ? 'third parties' : 'others'}`,
        },
      ),
  ),
  rule(
    'D',
    0.03,
    '以 元|万元|万|兆|分钟|小时|天|月|年|平方米|厘米|像素|人民币 为单位',
    (_w, unit) => ({
      text: `in ${{ 元: 'yuan', 万元: 'units of 10,000 yuan', 万: 'units of 10,000', 兆: 'MB', 分钟: 'minutes', 小时: 'hours', 天: 'days', 月: 'months', 年: 'years', 平方米: 'square meters', 厘米: 'centimeters', 像素: 'pixels' }[unit.text] ?? 'RMB'}`,
    }),
  ),
  rule('S', 0.05, 'N 请由|须由|应由|需由|由|统一由 N 统一 V', (n, _by, who, _x, v) =>
    isDoer(who) || who.agent || /(center|school|branch|department)$/.test(who.text)
      ? {
          text: `for ${np(n)}, ${np(who)} must ${doIt(v)} for all of them`.replace(
            '\u0002 for all',
            ' for all',
          ),
        }
      : null,
  ),
  rule(
    'S',
    0.04,
    '已为您|已帮您|已为你|系统已为您|已自动为您|我们已为您|系统已自动为您|已经为您 V',
    (w, v) =>
      verbsOf(v).length === 1 && last(v).object && !last(v).state
        ? {
            text: `${last(v).object} ${/[^s]s$/.test(last(v).object ?? '') ? 'have' : 'has'} been ${passive([{ ...last(v), object: '' }])} ${/自动/.test(w.text) ? 'automatically ' : ''}for you`,
          }
        : null,
  ),
  rule(
    'S',
    0.05,
    'N 已停留|停留|已静置|未操作|无操作|长时间未操作 超过|已超过|满|达 Q',
    (n, what, than, q) => ({
      text: /操作/.test(what.text)
        ? `nothing has been done on ${np(n)} for ${/超/.test(than.text) ? 'more than ' : ''}${q.text}`
        : `you have stayed on ${np(n)} for ${/超/.test(than.text) ? 'more than ' : ''}${q.text}`,
    }),
  ),
  rule('V', 0.05, '补充提供|补充上传|补充提交|另行提供|另行上传|另行提交|再补充 N', (w, n) =>
    simple(
      /传/.test(w.text)
        ? 'upload'
        : /交/.test(w.text)
          ? 'submit'
          : w.text === '再补充'
            ? 'add'
            : 'provide',
      np(n),
      {
        tail: 'as well',
      },
    ),
  ),
  rule('V', 0.1, '拟|打算|计划|有意 V', (_w, v) =>
    last(v).object &&
    !last(v).turned &&
    !/(date|time|number|name|type|quantity)$/.test(last(v).object ?? '')
      ? simple('plan', '', { tail: `to ${active(verbsOf(v), 'base')}` })
      : null,
  ),
  rule('C', 0.3, '对 N', (_w, n) => (n.after && !n.items ? { text: `for ${np(n)}` } : null)),
  rule(
    'C',
    0.05,
    '发现|如发现|一经发现|若发现|经查实|经核实发现|抽查发现|核查发现 S 的',
    (_w, s) => (fact(s) ? { text: `if it is found that ${s.text}`, after: '的' } : null),
  ),
  rule(
    'S',
    0.04,
    '本人|负责人|负责人本人|法定代表人 在场|到场|亲自到场|出镜|亲自出镜|本人在场',
    (who, how) => ({
      text: `${{ 负责人: 'the person in charge is', 负责人本人: 'the person in charge is', 法定代表人: 'the legal representative is' }[who.text] ?? 'you are'} ${/镜/.test(how.text) ? 'on camera' : 'present'}${/亲自/.test(how.text) ? ' in person' : ''}`,
    }),
  ),
  // 联系地址不得填写邮政信箱
  rule(
    'I',
    0.1,
    'N 不得|不能|不可|不可以|不要|请勿|别 填|填写|写|输入|使用|用|选|选择 N',
    (n, w, act, what) =>
      /^(anyone|everyone|no one|others|any|all|each) ?/.test(n.text) ||
      n.agent ||
      you(n) ||
      n.act ||
      isDoer(n) ||
      what.text === 'oneself'
        ? null
        : {
            text: `for ${np(n)}, ${/要|勿|别/.test(w.text) ? 'do not' : 'you must not'} ${/选/.test(act.text) ? 'select' : /用/.test(act.text) ? 'use' : 'enter'} ${indefinite(what)}`,
          },
  ),
  rule(
    'P',
    0.05,
    '可|可以|能 在 N 上|中|里 点选|选取|点击|查询|搜索|扫码|登录 获取|查看|得到|下载|取得',
    (_c, _in, n, _w, how, get) => ({
      text: '',
      say: (s) =>
        `can be ${{ 查看: 'viewed', 下载: 'downloaded' }[get.text] ?? 'obtained'} by ${{ 点选: 'selecting', 选取: 'selecting', 点击: 'clicking', 查询: 'searching', 搜索: 'searching', 登录: 'logging on' }[how.text] ?? 'scanning the QR code'} ${s && isMany(s) && /选/.test(how.text) ? 'them ' : /选/.test(how.text) ? 'it ' : ''}${place(n)}`,
    }),
  ),
  rule(
    'I',
    0.05,
    'S 会|会不会|是否会|可能|可能会 导致|造成|使得|使 N 被 V 吗|么|呢',
    (s, w, _x, n, _by, v) =>
      fact(s) && lacksObject(verbsOf(v))
        ? {
            text: `${/可能/.test(w.text) ? 'can' : 'will'} ${np(n)} be ${passive(verbsOf(v))} if ${s.text}?`,
          }
        : null,
  ),
  rule('I', 0.05, 'S 会不会|是否会 导致|造成|使得|使 N 被 V', (s, _w, _x, n, _by, v) =>
    fact(s) && lacksObject(verbsOf(v))
      ? { text: `will ${np(n)} be ${passive(verbsOf(v))} if ${s.text}?` }
      : null,
  ),
  rule(
    'I',
    0.05,
    'V 后|之后|以后 多久|多长时间|几天|多少天 有结果|出结果|能有结果|能通过|能审完|下来|能下来|能办好|有反馈',
    (v) => (verbsOf(v)[0]?.state ? null : { text: `how long does it take after ${gerund(v)}?` }),
  ),
  rule(
    'I',
    0.04,
    '怎么|如何|怎样|怎么样 知道|判断|确认|看出|得知 N 成功了|通过了|完成了|生效了|过期了|失败了|好了|下来了',
    (_h, act, n, x) => ({
      text: `how to ${/知|判|看/.test(act.text) ? 'tell' : 'check'} whether ${np(n)} ${isMany(n) ? 'have' : 'has'} ${{ 通过了: 'been approved', 生效了: 'taken effect', 过期了: 'expired', 失败了: 'failed', 好了: 'been completed', 完成了: 'been completed', 下来了: 'been issued' }[x.text] ?? 'succeeded'}`,
    }),
  ),
  rule('C', 0.05, '成功|备案成功|办理成功|提交成功|审核成功 后|之后|以后', (w) => ({
    text:
      {
        备案成功: 'after the filing is approved',
        提交成功: 'after it is submitted',
        审核成功: 'after it is approved',
      }[w.text] ?? 'once it has succeeded',
  })),
  rule(
    'S',
    0.05,
    'N 不支持|暂不支持|不提供|暂不提供|没有|无 加急|加急处理|加急办理|加急审核|加急服务',
    (n) => (you(n) ? null : { text: `there is no urgent processing for ${np(n)}` }),
  ),
  rule(
    'P',
    0.04,
    '不支持|暂不支持|不提供|暂不提供|没有|无法|不能 加急|加急处理|加急办理|加急审核|加急服务',
    () => ({
      text: '',
      say: () => 'cannot be sped up',
    }),
  ),
  rule('V', 0.05, '近距离|靠近|凑近|正面|侧面|平视|横向|竖向|横屏|竖屏 拍摄|拍照|拍', (how) =>
    simple('take', 'the photo', {
      tail:
        {
          正面: 'from the front',
          侧面: 'from the side',
          平视: 'at eye level',
          横向: 'in landscape',
          横屏: 'in landscape',
          竖向: 'in portrait',
          竖屏: 'in portrait',
        }[how.text] ?? 'from closer',
    }),
  ),
  rule('V', 0.1, '逐一|逐个|分别 为|给|对 N V', (_w, _x, n, v) =>
    last(v).object && !last(v).tail ? addTail(v, `for each of ${np(n)}`) : null,
  ),
  rule('P', 0.05, '会收到|将收到|会接到|将接到|将会收到|会陆续收到 N', (_w, n) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}will receive ${np(n)}`,
  })),
  rule(
    'V',
    0.04,
    '保持|请保持|务必保持|确保|保证 N 可正常访问|可访问|能正常访问|正常访问|可以正常访问|能够正常访问|可正常打开|能正常打开|可以访问',
    (_w, n) =>
      /(website|site|page|App|server|domain name|link|program)s?$/i.test(n.text)
        ? simple('keep', `${np(n)} reachable`)
        : null,
  ),
  rule('N', 0.05, '双方|双方的|甲乙双方|甲乙双方的 N', (_w, n) =>
    bare(n) && !n.agent && n.the && !/(party|parties)$/.test(n.text)
      ? { ...pluralOf(n), after: ' of both parties' }
      : null,
  ),
  rule('P', 0.1, '不提供|暂不提供 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `${isMany(s) ? 'do' : 'does'} not provide ${np(n)}`
        : `${np(n)} ${isMany(n) ? 'are' : 'is'} not provided`,
  })),
  rule(
    'N',
    0.1,
    '查询|修改|编辑|导出|打印|下载|上传|搜索|备案|提交|撤回|预览|分享|收藏|支付 功能|服务功能',
    (act) => ({
      text: `${{ 查询: 'lookup', 修改: 'editing', 编辑: 'editing', 导出: 'export', 打印: 'print', 下载: 'download', 上传: 'upload', 搜索: 'search', 备案: 'filing', 提交: 'submission', 撤回: 'withdrawal', 预览: 'preview', 分享: 'sharing', 收藏: 'favorites' }[act.text] ?? 'payment'} feature`,
      the: true,
    }),
  ),
  rule(
    'V',
    0.04,
    '检查|核对|确认|看看|检查一下|查看 是否多填或漏填|是否漏填|是否填错|是否有误|是否写错|是否有遗漏|是否有错漏|是否漏填或错填|是否填写有误|有无遗漏|有无错漏',
    (_w, what) =>
      simple('check', '', {
        tail: /多填/.test(what.text)
          ? 'that nothing is missing or entered too much'
          : /漏/.test(what.text)
            ? 'that nothing is missing'
            : 'that it is correct',
      }),
  ),
  rule('Q', 0.1, 'Q 到|至|~|- Q', (a, _to, b) => ({ ...b, text: `${a.text} to ${b.text}` })),
];
