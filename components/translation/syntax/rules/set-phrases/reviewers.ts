import { perfect } from '../../build-clauses';
import { bare, be, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, gerund, happens, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** What reviewers write back, and what notices say of holidays and repairs. */
export const reviewers: readonly Rule[] = [
  // 没有批文的, 无法提供的, 不用的: in which case, before a comma or 请.
  rule('C', 0.05, '没有|无|缺少|暂无 N 的|者', (_w, n) => ({
    text: `if you have no ${plainNp(n)}`,
    after: '的',
  })),
  rule('C', 0.05, '无法|不能|确实无法|确无法 V 的|者', (_w, v) => ({
    text: `if you cannot ${active(verbsOf(v), 'base')}`,
    after: '的',
  })),
  rule('C', 0.05, '不用的|不需要的|不再使用的|不再需要的', () => ({
    text: 'if you do not need it',
    after: '的',
  })),
  rule('C', 0.02, '仍不通过的|仍未通过的|仍然不通过的|还是不通过的|再次不通过的|仍失败的', () => ({
    text: 'if it still does not pass',
    after: '的',
  })),
  rule('C', 0.05, '不涉及 N 的|者', (_w, n) => ({
    text: `if ${np(n)} does not apply`,
    after: '的',
  })),
  rule('C', 0.05, '如|若|如果|如您|若您 涉及|涉|牵涉 N', (_w, _i, n) => ({
    text: `if it involves ${indefinite(n)}`,
  })),
  rule('C', 0.05, '如|若|如果 仍在|还在|正在 使用|运行|提供服务', (_w, still, act) => ({
    text: `if it is ${/正/.test(still.text) ? '' : 'still '}${{ 使用: 'in use', 运行: 'running' }[act.text] ?? 'in service'}`,
  })),
  rule('C', 0.02, '如有不同|若有不同|如不同|如不一致|若不一致|如不相符|如有不符', () => ({
    text: 'if it differs',
  })),
  rule('C', 0.05, '如遇|若遇|遇|如遇到|若遇到|遇到 N', (_w, n) => ({
    text: `if you come across ${indefinite(n) === n.text ? n.text : nominal(n)}`,
  })),
  rule('C', 0.05, '因 N 休假|放假', (_w, n) => ({ text: `because of the ${n.text} holiday` })),
  rule('C', 0.1, '按|按照|根据|依据|依照 N 规定|要求|的规定|的要求|有关规定|相关规定', (_w, n) => ({
    text: `under the rules of ${np(n)}`,
  })),
  rule('C', 0.05, '接 N 通知|的通知', (_w, n) => ({ text: `as notified by ${np(n)}` })),
  rule('C', 0.05, 'N 放假期间|休假期间', (n) => ({ text: `during the ${n.text} holiday` })),
  rule(
    'P',
    0.05,
    '疑似|疑|似乎|疑似已 包含|含有|含|涉及|使用|使用了|用了|存在|有 N',
    (_w, act, n) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'seem' : 'seems'} to ${{ 涉及: 'involve', 使用: 'use', 使用了: 'use', 用了: 'use', 存在: 'have', 有: 'have' }[act.text] ?? 'contain'} ${indefinite(n)}`,
    }),
  ),
  rule('P', 0.02, '已为|已是|已经是|为|是 最详细|最新|最详细地址|最新版', (w, how) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'are' : 'is'} ${/已/.test(w.text) ? 'already ' : ''}${/新/.test(how.text) ? 'the latest' : 'the most detailed'}`,
  })),
  rule('P', 0.02, '不受影响|不会受影响|不会受到影响|不受任何影响', (w) => ({
    text: '',
    say: (s) =>
      `${/会/.test(w.text) ? 'will not be' : s && isMany(s) ? 'are not' : 'is not'} affected`,
  })),
  rule('P', 0.02, '不会丢失|不会遗失', () => ({ text: '', say: () => 'will not be lost' })),
  rule('P', 0.02, '从严|从严审核|从严把关', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} stricter`,
  })),
  rule(
    'P',
    0.02,
    '略有|有所|可能略有|可能有所|会有所|将有所 延长|增加|变化|下降|提高|延迟|波动',
    (w, how) => ({
      text: '',
      say: (s) => {
        const verb =
          {
            延长: 'get longer',
            增加: 'increase',
            变化: 'change',
            下降: 'fall',
            提高: 'rise',
            延迟: 'be delayed',
          }[how.text] ?? 'vary';
        const slightly = /略/.test(w.text) ? ' slightly' : ' somewhat';
        return /可能/.test(w.text)
          ? `may ${verb}${slightly}`
          : `${s ? '' : 'it '}will ${verb}${slightly}`;
      },
    }),
  ),
  rule('P', 0.02, '既非|既不是 N 也非|也不是|又不是|又非 N', (_w, a, _x, b) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} neither ${nominal(a)} nor ${nominal(b)}`,
  })),
  rule('P', 0.3, 'V 了', (v) =>
    happens.test(last(v).alone ?? last(v).lemma) && verbsOf(v).length === 1
      ? perfect('')(v, v)
      : null,
  ),
  rule('P', 0.02, '也可|也可以|亦可 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            s &&
            (s.agent ||
              you(s) ||
              /(province|administration|authority|provider|platform)s?$/.test(s.text))
              ? `can also ${active(verbsOf(v), 'base')}`
              : `can also be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 身份证只传了一面
  rule(
    'S',
    0.02,
    'N 只|仅 传了|上传了|传|上传|拍了|提供了 一面|正面|反面|一页|一张',
    (n, _o, _v, side) => ({
      text: `only ${{ 一面: 'one side', 正面: 'the front', 反面: 'the back', 一页: 'one page' }[side.text] ?? 'one image'} of ${np(n)} was uploaded`,
    }),
  ),
  rule(
    'S',
    0.02,
    '仅|只|只写|仅写|仅填写|只填写|仅填 N 无法判断|不能判断|无法审核|不符合要求|不予通过',
    (_w, n, x) => ({
      text: `${plainNp(n)} alone ${/判断|审核/.test(x.text) ? 'does not say enough' : /要求/.test(x.text) ? 'does not meet the requirements' : 'will not be approved'}`,
    }),
  ),
  rule('N', 0.05, '任何|一切|任意 V 的 行为|做法|活动', (_any, v, _of, what) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `any ${what.text === '活动' ? 'activity' : 'act'}`, after: ` of ${gerund(v)}` },
  ),
  rule(
    'P',
    0.02,
    '将|须|需|应|会|将会|自行|需自行|将自行 承担 法律责任|相应责任|相应法律责任|相应的法律责任|全部责任|一切责任|由此产生的责任',
    (w, _b, what) => ({
      text: '',
      say: (s) =>
        `${s ? '' : 'you '}${/[须需应]/.test(w.text) ? 'must' : 'will'} bear ${/全部|一切/.test(what.text) ? 'all ' : 'the '}${/法律/.test(what.text) ? 'legal ' : ''}responsibility`,
    }),
  ),
  rule(
    'S',
    0.02,
    '将|会|将会|将被|系统将|系统会 自动|强制|被强制 退出|退出登录|登出',
    (_w, how) => ({
      text: `you will be logged off${how.text === '自动' ? ' automatically' : ''}`,
    }),
  ),
  rule('N', 0.02, '本人|您本人|负责人本人|申请人本人 手持 N 的 照片|图片|半身照', (who, _h, n) => ({
    text: 'photo',
    the: true,
    after: ` of ${{ 负责人本人: 'the person in charge', 申请人本人: 'the applicant' }[who.text] ?? 'yourself'} holding ${np(n)}`,
  })),
  rule(
    'S',
    0.02,
    '个体户|个体工商户|企业|企业用户|单位|单位用户|个人|个人用户|事业单位|社会团体|学校|医院 请填写|填写|请选择|选择|请提供|提供|请上传|上传|请提交|提交 N',
    (who, act, n) => {
      const verb =
        { 选择: 'select', 提供: 'provide', 上传: 'upload', 提交: 'submit' }[
          act.text.replace('请', '')
        ] ?? 'enter';
      const people =
        {
          个体户: 'sole traders',
          个体工商户: 'sole traders',
          企业: 'enterprises',
          企业用户: 'enterprises',
          单位: 'organizations',
          单位用户: 'organizations',
          个人: 'individuals',
          个人用户: 'individuals',
          事业单位: 'public institutions',
          社会团体: 'social organizations',
          学校: 'schools',
        }[who.text] ?? 'hospitals';
      return { text: `${people} must ${verb} ${np(n)}` };
    },
  ),
  rule('S', 0.05, 'N 调整为|变更为|更改为 N', (n, _w, to) =>
    (n.agent && !/^(sole trader|individual)/.test(n.text)) || you(n) || n.items
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'change' : 'changes'} to ${n.agent ? nominal(to) : np(to)}`,
        },
  ),
  rule('P', 0.1, '暂停|停止|恢复 V', (w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).some(({ turned }) => turned)
      ? null
      : {
          text: '',
          say: (s) =>
            `${!s || s.text === 'it' ? guess : ''}${s && isMany(s) ? 'have' : 'has'} ${{ 暂停: 'paused', 停止: 'stopped' }[w.text] ?? 'resumed'} ${gerund(v)}`,
        },
  ),
  rule('S', 0.02, '预计等待|预计排队|预计耗时|预计用时|预计需等待 Q', (w, q) => ({
    text: `the expected ${/等|排/.test(w.text) ? 'wait' : 'time'} is ${q.text}`,
  })),
  rule('S', 0.02, 'N 在 异地|其他地点|其他设备|新设备|陌生设备 登录', (n, _in, where) => ({
    text: `${np(n)} was logged on to ${/设备/.test(where.text) ? 'on another device' : 'from another place'}`,
  })),
  rule('C', 0.02, '经抽查|经复核|经核对|经比对|经人工审核|经人工核实', () => ({
    text: 'on checking',
  })),
  rule('V', 0.03, '返回|返回的 结果|数据|信息|核验结果|查询结果', (_w, what) =>
    simple('return', `the ${{ 数据: 'data', 信息: 'information' }[what.text] ?? 'result'}`),
  ),
  rule('V', 0.03, '转给|转借给|转让给|转赠给|借给|提供给 N 使用|用', (w, who) =>
    simple(/借/.test(w.text) ? 'lend' : /让/.test(w.text) ? 'transfer' : 'give', null, {
      tail: `to ${np(who)} to use`,
    }),
  ),
  rule(
    'S',
    0.02,
    '备案|审核|核验|认证 成功|通过 不代表|不意味着|并不代表|不等于 S',
    (what, _ok, _not, s) => ({
      text: `${{ 备案: 'an approved filing', 审核: 'a passed review', 核验: 'a passed verification' }[what.text] ?? 'a passed verification'} does not mean that ${s.text}`,
    }),
  ),
  rule('P', 0.02, '并非本人|不是本人|非本人|并非负责人本人|不是负责人本人', () => ({
    text: '',
    say: (s) => `${s ? be(s) : 'is'} not the person named`,
  })),
  rule('V', 0.02, '确认|请确认|确保|请确保 已|已经 V', (w, _done, v) =>
    lacksObject(verbsOf(v)) && last(v).tail
      ? simple(
          /保/.test(w.text) ? 'make sure' : 'confirm',
          `that it has been ${passive(verbsOf(v))}`,
        )
      : null,
  ),
  rule(
    'D',
    0.02,
    '在|于 审核通过|备案通过|备案成功|管局审核通过|备案审核通过 前|之前|后再|之后再|后|之后',
    (_in, what, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} the ${/审核/.test(what.text) ? 'review is passed' : 'filing is approved'}`,
    }),
  ),
  rule('S', 0.02, '没收到|没有收到|没收着|还没收到|一直没收到 N', (_w, n) => ({
    text: `you have not received ${indefinite(n)}`,
  })),
  // 未取得许可不得转载
  rule('S', 0.02, '未取得|未获得|未经|没有 N 不得|禁止|不能|严禁 V', (_w, n, _must, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `nothing may be ${passive(verbsOf(v))} without ${indefinite(n) === n.text ? n.text : nominal(n)}`,
        }
      : {
          text: `you must not ${active(verbsOf(v), 'base')} without ${indefinite(n) === n.text ? n.text : nominal(n)}`,
        },
  ),
  rule(
    'I',
    0.02,
    '请输入|输入|请填写|填写 N 进行|以|来 查询|搜索|检索|验证|核验|查找',
    (_w, n, _x, act) => ({
      text: `enter ${np(n)} to ${/[验]/.test(act.text) ? 'verify' : 'search'}`,
    }),
  ),
  rule('V', 0.02, '登录|登陆|进入|访问 备案网站|备案官网', (_w) =>
    simple('log on to', 'the filing website'),
  ),
  rule('V', 0.02, '通过 N', (_w, n) =>
    /(assessment|review|verification|test|examination|inspection)$/.test(n.text) && !n.after
      ? simple('pass', np(n))
      : null,
  ),
  // 所有未提交的内容
  rule('N', 0.1, '所有|全部|一切 N', (_w, n) =>
    n.after && bare({ ...n, after: '' }) && !you(n)
      ? { ...n, text: `all ${plural(n.text)}`, the: false }
      : null,
  ),
  rule(
    'N',
    0.02,
    '尾号为|尾号是|尾号|您尾号为|您尾号是|您尾号 M 的 手机|手机号|手机号码|号码',
    (w, m) =>
      /^\d+$/.test(m.text)
        ? {
            text: /您/.test(w.text) ? 'your phone' : 'phone',
            the: !/您/.test(w.text),
            after: ` ending in ${m.text}`,
          }
        : null,
  ),
  rule('N', 0.05, '与|和 N 最接近|最相近|最相符|最匹配 的 N', (_w, to, _x, _of, n) =>
    bare(n) ? { ...n, the: true, after: ` closest to ${np(to)}` } : null,
  ),
  rule('N', 0.1, '经过|经 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1 && !last(v).tail
      ? { ...n, text: `${passive(verbsOf(v))} ${n.text}` }
      : null,
  ),
  rule(
    'N',
    0.02,
    '已取消接入|被取消接入|已注销备案|被注销备案|已暂停解析|被暂停解析 的 N',
    (w, _of, n) =>
      bare(n) && !/^(risk|possibility|reason|case)$/.test(n.text)
        ? {
            ...n,
            after: ` whose ${/接入/.test(w.text) ? 'access was canceled' : /备案/.test(w.text) ? 'filing was deregistered' : 'DNS resolution was paused'}`,
          }
        : null,
  ),
  // 漏写“开发区”三字: what was, not what to do.
  rule('S', 0.02, '漏写|漏填|少写|缺写|少填|写错|错写|填错|错填 N', (act, n) => ({
    text: `${np(n)} ${isMany(n) ? 'were' : 'was'} ${/错/.test(act.text) ? 'entered wrongly' : 'left out'}`,
  })),
  // 部分省份支持居住证所在地备案
  rule('P', 0.05, '支持|允许|接受 N 备案|办理备案', (_w, n) =>
    /(location|permit|place|card|license)$/.test(n.text)
      ? {
          text: '',
          say: (s) => `${s && isMany(s) ? 'accept' : 'accepts'} filings with ${np(n)}`,
        }
      : null,
  ),
  rule('P', 0.02, '不对应|不相对应|不能对应', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not correspond`,
  })),
  rule('V', 0.03, '更换|更换为|换|换成|换用|改用 新|新的 N', (_w, _new, n) =>
    bare(n) ? simple('use', `a new ${n.text}`, { tail: 'instead' }) : null,
  ),
  rule('S', 0.02, '仅有|只有|仅凭|只凭 N 无效|不予通过|不予认可|不行', (_w, n, x) => ({
    text: `${indefinite(n)} alone ${isMany(n) ? 'are' : 'is'} ${/无效/.test(x.text) ? 'invalid' : 'not accepted'}`,
  })),
  // 身份证上传的是临时身份证
  rule('S', 0.02, 'N 上传的|提供的|提交的|填写的|选择的 是|为 N', (n, act, _is, what) =>
    bare(n)
      ? {
          text: `what was ${{ 上传的: 'uploaded', 提供的: 'provided', 提交的: 'submitted', 填写的: 'entered' }[act.text] ?? 'selected'} as ${np(n)} is ${nominal(what)}`,
        }
      : null,
  ),
  rule('S', 0.02, 'N 使用的|用的|采用的 是|为 N', (n, _act, _is, what) => ({
    text: you(n) ? `${np(n)} are using ${indefinite(what)}` : `${np(n)} used is ${nominal(what)}`,
  })),
  rule('S', 0.1, '而|但是|但 S', (w, s) => ({
    text: `${w.text === '而' ? 'while' : 'but'} ${s.text}`,
  })),
  rule('S', 0.05, '过于|太 A 者|的 将|一律|将一律|会 V', (_t, a, _w, when, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `if it is too ${a.text}, it will ${/一律/.test(when.text) ? 'always ' : ''}be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule(
    'S',
    0.02,
    'N 有 M N 已被|被 取消接入|取消备案|暂停解析|关闭访问',
    (who, _has, m, what, _w, act) =>
      you(who) && m.after
        ? {
            text: `${m.text} of your ${plural(what.text)} ${m.text === '1' ? 'has' : 'have'} had ${m.text === '1' ? 'its' : 'their'} ${{ 取消接入: 'access canceled', 取消备案: 'filing canceled', 暂停解析: 'DNS resolution paused' }[act.text] ?? 'access closed'}`,
          }
        : null,
  ),
  rule('S', 0.05, '属|属于 N 不准确|不一致|不真实|不完整', (_w, n, how) => ({
    text: `this counts as ${plainNp(n)} that is not ${{ 不准确: 'accurate', 不一致: 'consistent', 不真实: 'true' }[how.text] ?? 'complete'}`,
  })),
  rule('N', 0.1, '有哪些|有什么 N', (_w, n) =>
    bare(n) && !/(difference|requirement|reason)s?$/.test(n.text)
      ? { text: `which ${plural(n.text)} there are`, many: true }
      : null,
  ),
  rule('N', 0.1, '面向什么|面向哪些|针对哪些|针对什么 N', (_w, n) =>
    bare(n) ? { text: `which ${plural(n.text)} it is for` } : null,
  ),
  rule('N', 0.1, 'N 展示|提供|包含|涉及 哪些|什么 N', (n, act, _w, what) =>
    bare(what)
      ? {
          text: `which ${plural(what.text)} ${np(n)} ${{ 展示: 'shows', 提供: 'offers', 包含: 'contains' }[act.text] ?? 'involves'}`,
        }
      : null,
  ),
  // 以上两项
  rule('N', 0.1, '以上|上述|前述|以下|下列 M', (w, m) =>
    /^[项点条个]$/.test(m.after ?? '')
      ? { text: `${m.text} items ${/下/.test(w.text) ? 'below' : 'above'}`, the: true, many: true }
      : null,
  ),
  rule('N', 0.1, '以上|上述|前述|以下|下列 两项|三项|两点|三点|几项|各项', (w, m) => ({
    text: `${{ 两项: 'two', 两点: 'two', 三项: 'three', 三点: 'three' }[m.text] ?? ''} items ${/下/.test(w.text) ? 'below' : 'above'}`.trim(),
    the: true,
    many: true,
  })),
  rule('V', 0.05, '检查|核实|确认|核对|查看 有无|是否有|是否存在|有没有 N', (_w, _x, n) =>
    simple(
      'check',
      `whether there ${isMany(n) || /[^s]s$/.test(n.text) ? 'are any' : 'is any'} ${plainNp(n)}`,
    ),
  ),
  rule('V', 0.05, '改由|改为由|换由|更换为由 N 担任|办理|填写|签字|操作', (_w, n, act) =>
    simple('have', np(n), {
      tail: `${{ 办理: 'handle it', 填写: 'enter it', 签字: 'sign it', 操作: 'do it' }[act.text] ?? 'serve'} instead`,
    }),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 过户到|过户至|转移到|转移至|变更到|变更至|放到 N 名下',
    (_a, n, _w, to) => simple('transfer', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.1, '加以 V', (_w, v) => v),
  rule('V', 0.1, '从 N 里|中|内|上 V', (_w, n, _in, v) => addTail(v, `from ${np(n)}`)),
  rule('V', 0.3, 'V 后再行|后再次|之后再次 V', (a, _w, b) => ({
    text: '',
    verbs: [
      ...verbsOf(a),
      ...verbsOf(b).map((each, index) => (index === 0 ? { ...each, joint: ', then' } : each)),
    ],
  })),
  rule('V', 0.02, '区分|注意区分|请区分 N', (_w, n) =>
    n.items ? simple('tell', np(n), { tail: 'apart' }) : null,
  ),
  rule('D', 0.2, '于|请于 Q 后|之后', (_w, q) => ({ text: `in ${q.text}` })),
  rule('D', 0.05, '在 N 处', (_w, n) => ({ text: `at ${np(n)}` })),
  rule('N', 0.05, 'N 等字头|等前缀|等字样开头', (n) => ({
    text: 'words',
    many: true,
    after: ` such as ${plainNp(n)} at its start`,
  })),
  rule('I', 0.05, '不要写|请勿写|不能写|不得写|勿写 N 等', (_w, n) => ({
    text: `do not write ${plainNp(n)} or the like`,
  })),
];
