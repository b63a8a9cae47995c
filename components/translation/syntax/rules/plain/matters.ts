import { copula } from '../../build-clauses';
import { bare, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, pluralOf } from '../../phrase';

/** What may be supposed: a statement of a fact, no condition and no demand. */
const fact = (s: Phrase): boolean =>
  !/^(if|when|after|before|because|and|but|or|otherwise|even|the more|so that|for|by) /.test(
    s.text,
  ) &&
  !/\b(must|will|may|should|need not|means|recommend)\b/.test(s.text) &&
  !s.text.includes('?');

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
  rule('N', 0.05, 'M 和|、|或|及|与 M 端口|号端口', (a, w, b) => ({
    text: `ports ${a.text} ${w.text === '或' ? 'or' : 'and'} ${b.text}`,
    many: true,
  })),
  rule(
    'C',
    0.05,
    '如果|如|若|如果您|如您|若您 使用的是|用的是|选择的是|选的是|填写的是|填的是|上传的是|购买的是 N',
    (_w, act, n) => ({
      text: `if you ${/用/.test(act.text) ? 'use' : /选/.test(act.text) ? 'select' : /填/.test(act.text) ? 'enter' : /传/.test(act.text) ? 'upload' : 'buy'} ${nominal(n)}`,
    }),
  ),
  rule(
    'C',
    0.04,
    '对|对于|如对|若对 N 不服|不满意|不认可|有争议|有不同意见|存疑|不服从 的',
    (_w, n) => ({
      text: `if you disagree with ${np(n)}`,
      after: '的',
    }),
  ),
  rule(
    'C',
    0.04,
    '委托办理|代办|代为办理|委托他人办理|由他人代办|委托代理人办理|他人代办 的|时|的话',
    () => ({
      text: 'if someone else handles it for you',
      after: '的',
    }),
  ),
  rule(
    'N',
    0.05,
    '实际|真正|最终 使用|拥有|管理|运营|控制|经营|维护 N 的 单位|个人|人|企业|公司|主体|用户',
    (how, act, n, _of, who) => ({
      text:
        {
          个人: 'individual',
          人: 'person',
          企业: 'enterprise',
          公司: 'company',
          主体: 'entity',
          用户: 'user',
        }[who.text] ?? 'organization',
      the: true,
      after: ` that ${how.text === '最终' ? 'finally' : 'actually'} ${{ 使用: 'uses', 拥有: 'owns', 管理: 'manages', 控制: 'controls', 维护: 'maintains' }[act.text] ?? 'runs'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'N 已|已经|连续|已连续 超过|达|满|逾 Q 无法|不能|打不开 访问|打开|联系|使用',
    (n, _w, than, q, _x, act) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${{ 联系: 'reachable', 使用: 'usable' }[act.text] ?? 'accessible'} for ${/超|逾/.test(than.text) ? 'more than ' : ''}${q.text}`,
    }),
  ),
  rule('S', 0.05, 'N 已|已经 Q 未|没有|没 V', (n, _w, q, _x, v) =>
    lacksObject(verbsOf(v)) && !n.agent && /(day|week|month|year|hour)/.test(q.after ?? '')
      ? {
          text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} for ${q.text}`,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    '我们|平台|系统|我司|我方|后台 检测到|发现|监测到|注意到|识别到|巡查发现|监测发现 S',
    (_who, _w, s) => ({
      text: `we found that ${s.text}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '什么情况下|哪些情况下|什么情况|何时|什么时候|在什么情况下|哪种情况下 N 会被|将被|可能会被|可能被|会 V',
    (_w, n, how, v) =>
      lacksObject(verbsOf(v)) && !n.agent
        ? {
            text: `when ${/可能/.test(how.text) ? 'may' : 'will'} ${np(n)} be ${passive(verbsOf(v))}?`,
          }
        : null,
  ),
  rule(
    'S',
    0.04,
    '需双方|须双方|需经双方|双方均需|双方都要|需要双方|双方都需 同意|确认|签字|盖章|签字确认|签字盖章',
    (_w, act) => ({
      text: `both parties must ${{ 同意: 'agree', 确认: 'confirm it', 签字: 'sign it', 盖章: 'stamp it', 签字盖章: 'sign and stamp it' }[act.text] ?? 'sign to confirm it'}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '当场|当日|即时|现场|当天|当即 受理|办结|办理|审核|答复|领取|发证',
    (when, act) => ({
      text: '',
      say: (s) =>
        `${s ? (isMany(s) ? 'are' : 'is') : 'is'} ${{ 受理: 'accepted', 办结: 'completed', 办理: 'handled', 审核: 'reviewed', 答复: 'answered', 领取: 'collected' }[act.text] ?? 'issued'} ${{ 当日: 'the same day', 当天: 'the same day', 即时: 'at once', 当即: 'at once' }[when.text] ?? 'on the spot'}`,
    }),
  ),
  // 须在工商系统可查询到信息后再备案: only then.
  rule('P', 0.05, '须|需|应|必须|要|需要|应当 C 再|才|方可|才可 V', (_m, c, _w, v) =>
    /^after /.test(c.text) && !c.after && lacksObject(verbsOf(v))
      ? { text: '', say: () => `must be ${passive(verbsOf(v))} only ${c.text}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '签署|提交|申请|注册|购买|备案|审核|盖章|签字|拍摄|变更|缴费|填写|上传 当天|当日|当天的日期|当日日期|日期当天',
    (act) => ({
      text: 'day',
      the: true,
      after: ` of ${{ 签署: 'signing', 签字: 'signing', 提交: 'submission', 申请: 'application', 注册: 'registration', 购买: 'purchase', 备案: 'filing', 审核: 'review', 盖章: 'stamping', 拍摄: 'taking the photo', 变更: 'the change', 缴费: 'payment', 填写: 'filling it in' }[act.text] ?? 'upload'}`,
    }),
  ),
  rule(
    'S',
    0.05,
    '重复使用|重复提交|再次使用|超时使用|过期使用|他人使用|转借使用|涂改|复印|打印 无效|均无效|视为无效|一律无效',
    (what) => ({
      text: `it is invalid if ${{ 重复使用: 'used again', 再次使用: 'used again', 重复提交: 'submitted again', 超时使用: 'used too late', 过期使用: 'used after it expires', 他人使用: 'used by others', 转借使用: 'lent to others', 涂改: 'altered', 复印: 'photocopied' }[what.text] ?? 'printed'}`,
    }),
  ),
  rule(
    'V',
    0.3,
    '等待其|等其|待其|等待它|等它 完成|结束|撤回|完成或撤回|处理完成|审核完成|审核通过|办结|完成后|关闭',
    (_w, what) =>
      simple('wait', '', {
        tail: `until it is ${{ 撤回: 'withdrawn', 完成或撤回: 'complete or withdrawn', 审核通过: 'approved', 关闭: 'closed' }[what.text] ?? 'complete'}`,
      }),
  ),
  rule('V', 0.1, 'V 一次|两次|三次 N', (v, times, n) => {
    // 对应一次备案: one filing, as nothing is done once.
    if (verbsOf(v)[0]?.state || /^correspond/.test(last(v).lemma)) return null;
    const full = last(v).object === null && !last(v).tail ? withObject(v, n) : null;
    return full && addTail(full, { 两次: 'twice', 三次: '3 times' }[times.text] ?? 'once');
  }),
  rule('N', 0.05, '外省|外地|异地|省外|外市 N', (w, n) =>
    bare(n) && n.the && (isDoer(n) || n.agent) && !/(number|card|document)$/.test(n.text)
      ? { ...n, after: ` from another ${/市/.test(w.text) ? 'city' : 'province'}` }
      : null,
  ),
  rule(
    'S',
    0.04,
    '一经发现|一经查实|一经核实|一旦发现|一旦查实 立即|将|一律|即|将立即|将被|一律将 V',
    (found, how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `once ${/查/.test(found.text) ? 'verified' : /核/.test(found.text) ? 'confirmed' : 'found'}, it will be ${passive(verbsOf(v))}${/立即/.test(how.text) ? ' at once' : ''}`,
          }
        : null,
  ),
  rule(
    'C',
    0.04,
    '如|若|如果|如您|若您|您 继续使用|继续操作|继续访问|继续浏览|继续提交',
    (_w, act) => ({
      text: `if you continue to ${{ 继续使用: 'use it', 继续访问: 'visit it', 继续浏览: 'browse', 继续提交: 'submit it' }[act.text] ?? 'proceed'}`,
    }),
  ),
  rule(
    'C',
    0.05,
    'N 遇到|碰到|过程中遇到|中遇到|时遇到 问题|困难|疑问|麻烦|问题时|困难时|疑问时|问题了',
    (n, _w, what) =>
      you(n)
        ? { text: `if you have ${/疑/.test(what.text) ? 'questions' : 'problems'}` }
        : {
            text: `if you have ${/疑/.test(what.text) ? 'questions about' : 'problems with'} ${np(n)}`,
          },
  ),
  rule('V', 0.1, '告知|转告|叮嘱|嘱咐 N V', (_w, n, v) =>
    (n.agent || isDoer(n)) && !you(n) && !verbsOf(v)[0]?.state
      ? simple('tell', np(n), { tail: `to ${doIt(v)}` })
      : null,
  ),
  rule('S', 0.1, '需要|还需要|还需|需 N V', (w, n, v) =>
    n.agent && !you(n) && !/system$/.test(n.text)
      ? { text: `${np(n)} must ${/还/.test(w.text) ? 'also ' : ''}${doIt(v)}` }
      : null,
  ),
  rule('S', 0.04, '需要您|需要你|需您|还需您|还需要您|需要您本人|需您本人|需要本人 V', (w, v) => ({
    text: `you must ${/还/.test(w.text) ? 'also ' : ''}${doIt(v)}${/本人/.test(w.text) ? ' in person' : ''}`,
  })),
  rule('V', 0.1, '配合|协助|请配合 V', (_w, v) =>
    last(v).object && !last(v).turned ? simple('help', '', { tail: `to ${doIt(v)}` }) : null,
  ),
  rule('S', 0.04, '不仅|不但|不光 要|需要|须|需|应|必须 V', (_w, _m, v) => ({
    text: `you must ${doIt(v)}`,
  })),
  rule('I', 0.04, '要么 V', (_w, v) => ({ text: `either ${doIt(v)}` })),
  rule('P', 0.04, '太麻烦|很麻烦|太麻烦了|太繁琐|太复杂|太复杂了', (w) =>
    copula(/复/.test(w.text) ? 'too complex' : 'too much trouble'),
  ),
  rule('S', 0.05, 'N 通知|告知|提醒|告诉 您|你|我 S', (n, act, who, s) =>
    fact(s) || /\b(must|will)\b/.test(s.text)
      ? (n.agent || isDoer(n)) && !you(n)
        ? {
            text: `${np(n)} ${isMany(n) ? 'have' : 'has'} ${act.text === '提醒' ? 'reminded' : 'told'} ${who.text === '我' ? 'me' : 'you'} that ${s.text}`,
          }
        : null
      : null,
  ),
  rule(
    'S',
    0.03,
    '您名下|你名下|您账号下|您的账号下|您的名下|您当前 有|还有|存在|尚有|共有 N 待|需要|需|等待|待您|需您 V',
    (_w, _has, n, _x, v) =>
      lacksObject(verbsOf(v))
        ? { text: `you have ${plainNp(n)} to be ${passive(verbsOf(v))}` }
        : null,
  ),
  rule('S', 0.04, '共|一共|总共|共计 找到|查询到|检索到|搜索到|查到|发现 N', (_w, _x, n) =>
    /^\d/.test(n.text) ? { text: `${plainNp(n)} found in total` } : null,
  ),
  rule(
    'S',
    0.02,
    '短信|邮件|验证短信|验证码短信|核验短信|通知短信|验证码|通知 发送|下发|推送 失败|成功|未成功',
    (what, _x, how) => ({
      text: `the ${{ 邮件: 'email', 验证短信: 'verification SMS', 验证码短信: 'verification SMS', 核验短信: 'verification SMS', 通知短信: 'notification SMS', 验证码: 'verification code', 通知: 'notice' }[what.text] ?? 'SMS'} ${how.text === '成功' ? 'has been sent' : 'could not be sent'}`,
    }),
  ),
  rule('V', 0.1, '走|按|按照 N 流程 办理|操作|处理|提交', (_w, n) =>
    bare(n) ? simple('go through', `the ${n.text} process`) : null,
  ),
  rule('V', 0.02, '走|走一下|走完 N 流程', (_w, n) =>
    bare(n) ? simple('go through', `the ${n.text} process`) : null,
  ),
  rule(
    'I',
    0.05,
    '建议|建议您|推荐|推荐您 在|用|使用|通过 N 操作|上操作|上进行|上进行操作|进行操作|中操作|端操作',
    (_w, how, n) => ({
      text: `we recommend doing this ${how.text === '在' ? place(n) : `with ${nominal(n)}`}`,
    }),
  ),
  // 管局可能将其列为空壳网站并注销: both are done to it.
  rule(
    'V',
    0.03,
    '将其|把它|将它|将该网站|将该主体|将该备案 列为|认定为|视为|判定为|标记为|归为|定性为 N',
    (it, how, n) =>
      simple(
        { 列为: 'list', 视为: 'treat', 标记为: 'mark', 归为: 'class' }[how.text] ?? 'judge',
        { 将该网站: 'this website', 将该主体: 'this entity', 将该备案: 'this filing' }[it.text] ??
          'it',
        { tail: `${/[认判定]/.test(how.text) ? 'to be' : 'as'} ${nominal(n)}` },
      ),
  ),
  rule('S', 0.3, '经|据|根据 N 反馈|反映|通知|告知 S', (_w, n, _x, s) =>
    fact(s) ? { text: `according to ${np(n)}, ${s.text}` } : null,
  ),
];
