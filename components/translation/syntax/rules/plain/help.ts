import { copula, fragmentOr, said } from '../../build-clauses';
import { bare, determiner, isDoer, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, pluralOf } from '../../phrase';

const isBuilding =
  /(province|city|region|organization|provider|department|bureau|school|platform|browser|phone|device|user|website|domain name|place)$/;

/** Which ones, as help pages point at them. */
const pointed: readonly Rule[] = [
  rule('N', 0.1, '有的|有些|某些|个别 N', (w, n) =>
    bare(n) &&
    !n.act &&
    !/^(what|record|filing)$/.test(n.text) &&
    (n.the || n.many) &&
    (w.text !== '有的' || isBuilding.test(n.text))
      ? determiner('some', true)(w, n)
      : null,
  ),
  rule('N', 0.05, '有的|有些|个别|少数 地方|地区', () => ({ text: 'some places', many: true })),
  rule(
    'N',
    0.2,
    '这篇|这份|这张|这条|这项|这款|这家|这台|这封|此篇|该篇|该份|该张|此条|该项|这套|这组|这类|这种 N',
    (w, n) =>
      /[类种]$/.test(w.text) && /^\w+s$/.test(n.text)
        ? determiner('this kind of')(w, n)
        : determiner('this')(w, n),
  ),
  rule('N', 0.15, 'N 最底下|最下面|最下方|最底部|最下端', (n) =>
    bare(n) ? { text: 'very bottom', the: true, after: ` of ${np(n)}` } : null,
  ),
  rule('N', 0.15, 'N 最上面|最顶部|最上方|最顶上|最上端', (n) =>
    bare(n) ? { text: 'very top', the: true, after: ` of ${np(n)}` } : null,
  ),
  rule('N', 0.3, 'N 首次|第一次|最早|最后一次 P 的 日期|时间', (n, w, p, _of, what) => ({
    text: what.text === '日期' ? 'date' : 'time',
    the: true,
    after: ` when ${said(p, n)} ${{ 首次: 'for the first time', 第一次: 'for the first time', 最早: 'first' }[w.text] ?? 'last'}`,
  })),
  rule('N', 0.4, 'S 的 日期|当天|那天|当日', (s, _of, what) =>
    /^(if|when|after|before|and|or|but) /.test(s.text)
      ? null
      : { text: what.text === '日期' ? 'date' : 'day', the: true, after: ` when ${s.text}` },
  ),
  // 网站放什么内容: a question within what is told.
  rule(
    'N',
    0.5,
    'N 放|有|展示|发布|提供|卖|经营|做|放了|包含 什么|哪些|什么样的 N',
    (n, w, _what, thing) =>
      you(n) || !bare(thing)
        ? null
        : {
            text: `what ${thing.text} ${np(n)} ${{ 有: 'has', 展示: 'shows', 发布: 'publishes', 提供: 'provides', 卖: 'sells', 经营: 'sells', 做: 'does' }[w.text] ?? 'contains'}`,
          },
  ),
  rule('N', 0.1, 'N 令 第 M 号', (n, _w, _x, m) => ({
    text: `Order No. ${m.text} of ${np(n)}`,
  })),
  rule('N', 0.1, '原 N 令 第 M 号', (_o, n, _w, _x, m) => ({
    text: `Order No. ${m.text} of ${np({ ...n, text: `former ${n.text}`, the: true })}`,
  })),
  rule(
    'N',
    0.1,
    '待 N 确认|审核|处理|签字|核验|接收|支付|审批|复核|补充|提交|签署|验证|回复|反馈',
    (_w, n, act) =>
      isDoer(n) ||
      n.agent ||
      /(party|person|recipient|administration|authority|company)$/.test(n.text)
        ? {
            text: `awaiting ${{ 审核: 'review', 处理: 'processing', 签字: 'signature', 核验: 'verification', 接收: 'acceptance', 支付: 'payment', 审批: 'approval', 复核: 're-check', 补充: 'additions', 提交: 'submission', 签署: 'signature', 验证: 'verification', 回复: 'reply', 反馈: 'reply' }[act.text] ?? 'confirmation'} by ${np(n)}`,
          }
        : null,
  ),
];

/** What is done, or how, in help. */
const doings: readonly Rule[] = [
  rule('V', 0.1, '回头|以后|晚点|改天|过后|晚些时候|稍后|之后|待会儿|有空 再 V', (_w, _x, v) =>
    verbsOf(v)[0]?.state || last(v).tail ? null : addTail(v, 'later'),
  ),
  rule('V', 0.05, '先存着|先保存着|暂存着|先存一下', () =>
    simple('save', null, { tail: 'for now' }),
  ),
  rule('V', 0.05, '先空着|先不填|先留空|先放着|先跳过|先不管', (w) =>
    /放|管/.test(w.text)
      ? simple('leave', null, { tail: 'for now' })
      : simple('leave _ empty', null, { tail: 'for now' }),
  ),
  rule('V', 0.05, '对着|面对|正对|正对着|看着|面向 镜头|摄像头|屏幕|手机镜头 V', (w, what, v) =>
    addTail(
      v,
      `${/看/.test(w.text) ? 'looking at' : 'facing'} the ${/屏/.test(what.text) ? 'screen' : 'camera'}`,
    ),
  ),
  rule('V', 0.1, '拍|拍摄|补拍|重拍|发 N', (w, n) =>
    /(photo|picture|video|screenshot|image)s?$/.test(n.text) &&
    (n.many || /^(an?|several|\d+) /.test(n.text))
      ? simple(w.text === '发' ? 'send' : 'take', np(n), w.text === '重拍' ? { tail: 'again' } : {})
      : null,
  ),
  rule(
    'V',
    0.05,
    '做个|做一个|办个|办一个|走|走一下|做一下 N 就好|就行|即可|就可以|就可以了|就好了|就行了',
    (_w, n) =>
      n.act || /^“|(filing|access|change|deregistration|transfer|verification)$/.test(n.text)
        ? simple('just do', np(n))
        : null,
  ),
  rule('V', 0.05, '一次|一次性|一并 列全|列出|列完|说全|说完|告知|列出来|说清|写全', (_w, act) =>
    simple(
      /说|告/.test(act.text) ? 'tell you' : act.text === '写全' ? 'write' : 'list',
      'everything',
      { tail: 'at once' },
    ),
  ),
  rule('V', 0.1, '导致|造成|引起 V', (_w, v) =>
    lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    /^(return|reject|cancel|close|deregister|delete|block|suspend|revoke|freeze|clear|interrupt|fail)\b/.test(
      last(v).lemma,
    )
      ? simple('cause', 'it', { tail: `to be ${passive(verbsOf(v))}` })
      : null,
  ),
  rule('V', 0.1, '查看|管理|编辑|修改 和|或|并|、 操作|管理|使用 N', (a, w, b, n) =>
    simple(
      `${{ 查看: 'view', 管理: 'manage', 编辑: 'edit' }[a.text] ?? 'change'} ${w.text === '或' ? 'or' : 'and'} ${b.text === '使用' ? 'use' : 'manage'}`,
      np(n),
    ),
  ),
  // 勾上才能继续
  rule(
    'V',
    0.05,
    'V 才能|后才能|后方可|后才可|以后才能|了才能|方可 继续|继续操作|进行下一步|下一步|继续填写|继续提交',
    (v) => (last(v).turned ? null : addTail(v, 'to continue')),
  ),
  rule('V', 0.1, '带上|附上|附带|带着 N', (w, n) =>
    /(card|license|document|original|seal|certificate|letter)s?$/.test(n.text) && !/附/.test(w.text)
      ? simple('bring', np(n))
      : /(link|copy|sample|explanation|screenshot|reason|note|number|address|form|proof|certificate|letter|attachment|instructions)s?$/.test(
            n.text,
          ) || / of (the )?MIIT$/.test(n.after ?? '')
        ? simple('include', np(n))
        : null,
  ),
  rule('V', 0.05, '说清楚|讲清楚|写清楚|写明白|说明白|讲明白|介绍清楚|交代清楚 N', (w, n) =>
    simple(/写/.test(w.text) ? 'state' : 'explain', np(n), { tail: 'clearly' }),
  ),
  rule('V', 0.05, '一两句话|用一两句话|一句话|用一句话|几句话|用几句话|简单几句话 V', (w, v) =>
    addTail(
      v,
      `in ${/一两/.test(w.text) ? 'a sentence or two' : /几/.test(w.text) ? 'a few sentences' : 'one sentence'}`,
    ),
  ),
];

/** 拿不准选哪个: what one is not sure of. */
const unsure = ['拿不准', '不确定', '不知道', '不清楚', '分不清']
  .flatMap((how) => ['选', '该选', '选择', '应选', '填', '该填', '用'].map((act) => how + act))
  .join('|');

/** What is so, in help. */
const stated: readonly Rule[] = [
  rule('P', 0.15, '是 P 的', (_is, p) =>
    /^(is|are|must|can|cannot|will|may|need not|has|have|does) /.test(fragmentOr(p, { text: 'it' }))
      ? p
      : null,
  ),
  rule('S', 0.03, '我|我们 已经有|已有|早就有|早已有|有 N 了', (w, _has, n) => ({
    text: `${w.text === '我' ? 'I' : 'we'} already have ${nominal(n)}`,
  })),
  rule(
    'P',
    0.03,
    '已|已经|刚刚 递给|交给|交到|转给|移交给|报给|送到|递交给|递交到|提交给|上报给|转交给|报送给 N',
    (_w, act, n) => ({
      text: '',
      say: (s) =>
        `${s ? `${isMany(s) ? 'have' : 'has'} been ` : ''}${/提|报/.test(act.text) ? 'submitted' : /转|移/.test(act.text) ? 'passed on' : 'handed'} to ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '有点|有个|有一点|有些|有一些|出了点|还有点|还有个 小问题|问题|小毛病|小状况',
    (w, x) => ({
      text: `there ${/些/.test(w.text) ? 'are some' : 'is a'} ${x.text === '问题' ? '' : 'small '}problem${/些/.test(w.text) ? 's' : ''}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 剩余|还剩|只剩|仅剩|剩|只剩下|还剩下 不到|不足|少于|不满 Q',
    (n, _w, _than, q) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} less than ${q.text} left`,
    }),
  ),
  rule('S', 0.1, 'N 还剩|只剩|仅剩|只剩下|还剩下 Q', (n, w, q) => ({
    text: `${np(n)} ${isMany(n) ? 'have' : 'has'} ${/[只仅]/.test(w.text) ? 'only ' : ''}${q.text} left`,
  })),
  rule('P', 0.04, '最好是|最好由|最好为|最好就是|尽量是|尽量由 N', (_w, n) => ({
    text: '',
    say: () => `should preferably be ${nominal(n).replace(/ in person$/, '')}`,
  })),
  rule('P', 0.03, '最好是|最好由|最好为|最好就是|尽量是|尽量由 N 本人|担任|本人担任', (_w, n) => ({
    text: '',
    say: () => `should preferably be ${np(n)}`,
  })),
  rule(
    'S',
    0.05,
    '换|换成|改由|由|如果是|要是 别人|他人|其他人|别的人 要|需|须|则需|就要|还要|还需|需要 V',
    (_w, _who, _x, v) => ({
      text: `if it is someone else, you must ${doIt(v)}`,
    }),
  ),
  rule('S', 0.04, '一次|每次|同一时间|同时 只能|最多只能|仅能|只可|仅可|只可以 V', (_w, _x, v) => {
    const object = /^(an?|one|1) (.*)$/.exec(last(v).object ?? '');
    return object && verbsOf(v).length === 1
      ? {
          text: `you can ${active([{ ...last(v), object: `only one ${object[2]}` }], 'base')} at a time`,
        }
      : null;
  }),
  rule('P', 0.04, '一次|每次|同一时间|同时 只能|最多只能|仅能|只可|仅可|只可以 V', (_w, _x, v) => {
    const object = /^(an?|one|1) (.*)$/.exec(last(v).object ?? '');
    return object && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}can ${active([{ ...last(v), object: `only one ${object[2]}` }], 'base')} at a time`,
        }
      : null;
  }),
  rule(
    'I',
    0.05,
    'N 等|待 这个|前一个|上一个|当前订单|本次备案 通过|过|完成|过了|通过了|完成了 再|后再 V',
    (n, _w, it, done, _x, v) => {
      const full = last(v).object === null ? withObject(v, n) : null;
      return full && !you(n)
        ? {
            text: `${doIt(full)} after ${/订单/.test(it.text) ? 'the current order' : /备案/.test(it.text) ? 'this filing' : /前|上/.test(it.text) ? 'the previous one' : 'this one'} is ${/过/.test(done.text) ? 'approved' : 'complete'}`,
          }
        : null;
    },
  ),
  rule('N', 0.3, '多出来的|剩下的|余下的', () => ({ text: 'others', many: true, the: true })),
  rule(
    'S',
    0.05,
    'N 都|要|都要|须|需|全都|应|必须 露出来|露出|拍进去|拍全|入镜|看得见|露在外面',
    (n, w, how) => ({
      text: `${np(n)} must ${/全|都/.test(w.text) && n.many ? 'all ' : ''}be ${/拍/.test(how.text) ? 'in the photo' : 'visible'}`,
    }),
  ),
  ...['', '要', '最好', '尽量', '需要'].map((how) =>
    rule(
      'S',
      0.05,
      `光线|灯光|环境|背景|照片|画面|字迹|字体|图片|距离 ${how}亮|${how}暗|${how}清楚|${how}清晰|${how}大|${how}小|${how}近|${how}远|${how}简单|${how}干净|${how}柔和 一点|一些|点`,
      (what, a) => ({
        text: `the ${{ 光线: 'light', 灯光: 'light', 环境: 'surroundings', 背景: 'background', 字迹: 'handwriting', 字体: 'font', 图片: 'image', 距离: 'distance', 画面: 'picture' }[what.text] ?? 'photo'} should be ${{ 亮: 'brighter', 暗: 'darker', 清楚: 'clearer', 清晰: 'clearer', 大: 'larger', 小: 'smaller', 近: 'closer', 远: 'farther', 简单: 'simpler', 干净: 'cleaner' }[a.text.slice(how.length)] ?? 'softer'}`,
      }),
    ),
  ),
  rule('S', 0.1, '本人|负责人本人 V 就行|即可|就好|就可以|就可以了|就好了|就行了', (w, v) => ({
    text: `${w.text === '本人' ? 'the person concerned' : 'the person in charge'} only has to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.05,
    'N 是|为|用|使用 N 也可以|也行|也能用|亦可|也没问题|也可|也能|也是可以的',
    (n, w, what) => ({
      text: `${np(n)} can also be ${/用/.test(w.text) ? np(what) : nominal(what)}`,
    }),
  ),
  rule(
    'S',
    0.04,
    'N 已经|已|曾|曾经 帮|给|为|替|帮助 N 备过案|用过|用过了|办过备案|做过备案|备过案了|备案过',
    (n, _w, _x, whom) => ({
      text: `${np(n)} ${isMany(n) ? 'have' : 'has'} already been used ${'to file'} for ${np(whom)}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '一般|通常|大概|大约|正常 多久|多长时间|几天|要多久|需要多久|要几天|多少天 能|才能|会 下来|通过|办好|办完|完成|批下来|出结果|好|审完|过',
    () => ({
      text: 'how long does it usually take?',
    }),
  ),
  rule('I', 0.05, 'N 现在|目前|如今|现阶段 还要|还需要|还用|还要求|还需|还要做 吗|么', (n) => ({
    text: `${isMany(n) ? 'are' : 'is'} ${np(n)} still needed?`,
  })),
  rule(
    'I',
    0.04,
    'N 要|应该|应|该|需要|得|可以|能|必须 放|放在|贴|挂|放到|放置|填|填在|写|写在|加|加在|加到 哪儿|哪里|哪|什么地方|什么位置|哪个位置|哪个地方|哪一栏',
    (n, w, act) => ({
      text: `where ${/可|能/.test(w.text) ? 'can' : 'must'} ${np(n)} be ${/填|写/.test(act.text) ? 'entered' : /加/.test(act.text) ? 'added' : 'put'}?`,
    }),
  ),
  rule('C', 0.05, `${unsure} 哪个|哪种|哪一个|什么|哪类|哪项 N 时|的话|的`, (act, _x, n) =>
    whichOne(act, n),
  ),
  rule('C', 0.15, `${unsure} 哪个|哪种|哪一个|什么|哪类|哪项 N`, (act, _x, n) => whichOne(act, n)),
  rule('C', 0.05, `${unsure} 什么|啥|哪个|哪些`, (act) => ({
    text: `if you are not sure what to ${/填/.test(act.text) ? 'enter' : /用$/.test(act.text) ? 'use' : 'select'}`,
  })),
  rule(
    'C',
    0.05,
    '拿不准|不确定|不清楚|吃不准|有不懂的|不明白|不会填|不知道怎么填 时|的话|的时候|的',
    () => ({
      text: 'if you are not sure',
    }),
  ),
  rule(
    'S',
    0.04,
    '其余|其他|剩下|其余项|其余的|剩余|剩下的|其他项|其它|其余信息|其他信息 可|可以|都可以|均可|也可以|都可|可先 不填|留空|空着|不选|不写|跳过|不传|为空',
    (_w, _x, how) => ({
      text: `the rest can be ${/跳/.test(how.text) ? 'skipped' : /[选传]/.test(how.text) ? 'left out' : 'left empty'}`,
    }),
  ),
  rule('P', 0.1, '归|归属于|由 N 管|负责|管理|办理|受理|审批|审核', (_w, n, act) => ({
    text: '',
    say: (s) =>
      `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}${{ 管: 'managed', 管理: 'managed', 受理: 'accepted', 审批: 'approved', 审核: 'reviewed' }[act.text] ?? 'handled'} by ${np(n)}`,
  })),
  rule('S', 0.05, '前者|后者 归|属于|是 N', (w, x, n) =>
    x.text === '归'
      ? { text: `the ${w.text === '前者' ? 'former' : 'latter'} is handled by ${np(n)}` }
      : {
          text: `the ${w.text === '前者' ? 'former' : 'latter'} ${x.text === '是' ? 'is' : 'belongs to'} ${nominal(n)}`,
        },
  ),
  rule(
    'S',
    0.03,
    '两个|两者|二者|两样|两项|两种|两边 都|均 要办|需要办|要做|需要|要|需要做|要完成|需要完成|得办',
    () => ({
      text: 'both are required',
    }),
  ),
  rule(
    'S',
    0.1,
    'N 变了|换了|改了|变更了|更换了|变化了|有变 会|将|就会|可能|可能会|将会|会被|可能被|可能会被|将被|就会被 V',
    (n, _w, x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `if ${np(n)} ${isMany(n) ? 'change' : 'changes'}, it ${/可能/.test(x.text) ? 'may' : 'will'} be ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule('S', 0.05, 'N 变了|换了|改了|变了的话|换了的话', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'have' : 'has'} changed`,
  })),
  rule(
    'S',
    0.05,
    'N 在 别家|其他家|别处|别的服务商|其他平台|别的平台|其他地方|别的地方|别人家|其他服务商处|别的公司',
    (n) => ({
      text: `${np(n)} ${isMany(n) ? 'are' : 'is'} with another provider`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 换到|转到|迁到|搬到|移到|迁移到|转移到|换成|迁移至|转到了|搬到了|换到了 我们这里|我们这边|我们平台|我司|本平台|我们|这里|这边',
    (n) => ({
      text: `${np(n)} ${isMany(n) ? 'move' : 'moves'} to us`,
    }),
  ),
  rule(
    'S',
    0.05,
    '异地|提前|重复|多次|逾期|过早|自行|私自|擅自|漏|错误|虚假 提交|报送|申请|上传|填报|办理|变更|修改|注销|备案|填写|登记 将被|会被|将会被|可能被|可能会被|一律|均被|一律被 V',
    (how, act, w, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `anything ${{ 申请: 'applied for', 上传: 'uploaded', 变更: 'changed', 修改: 'changed', 注销: 'deregistered', 备案: 'filed', 填写: 'entered', 填报: 'entered', 登记: 'registered', 办理: 'arranged' }[act.text] ?? 'submitted'} ${{ 异地: 'in another place', 提前: 'too early', 过早: 'too early', 重复: 'again', 多次: 'several times', 逾期: 'late', 自行: 'on your own', 私自: 'on your own', 擅自: 'on your own' }[how.text] ?? 'wrongly'} ${/可能/.test(w.text) ? 'may' : 'will'} be ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule('P', 0.05, '限|只限|仅限|限为 N 格式', (_w, n) => copula(`limited to ${plainNp(n)} format`)),
  rule('S', 0.05, '格式|图片格式|文件格式 限|只限|仅限|限为|限于|仅支持|只支持 N', (_w, _x, n) => ({
    text: `only ${plainNp(n)} ${n.items ? 'are' : 'is'} accepted`,
  })),
  rule(
    'S',
    0.03,
    '谁找您收钱|谁找你收钱|有人找您收费|有人找你收费|有人向您收费|任何人向您收费|谁向您收费|谁向你收费|谁让您付钱|谁让你付钱 都|也|均 别给|不要给|别信|不要相信|请勿相信|请勿支付|别付|不要付',
    () => ({ text: 'do not pay anyone who asks you for money' }),
  ),
  rule(
    'P',
    0.04,
    '须|需|应|必须|须已|需已|应已|必须已|须已完成|需已完成|应已完成|必须已完成|需完成|须完成 实名认证|实名|认证|注册|备案|过户|购买|开通|域名实名认证 满|超过|达到|达|已满|满足 Q',
    (_m, act, than, q) => ({
      text: '',
      say: () =>
        `must have been ${{ 注册: 'registered', 备案: 'filed', 过户: 'transferred', 购买: 'bought', 开通: 'activated' }[act.text] ?? 'verified'} for ${than.text === '超过' ? 'more than' : 'at least'} ${q.text}`,
    }),
  ),
  rule(
    'S',
    0.04,
    '鼠标悬停|将鼠标悬停|悬停鼠标|鼠标移上去|鼠标悬浮|悬停|长按|双击|右键单击|鼠标悬停即|鼠标移入 可|即可|可以|后可|就能|便可 V',
    (how, _x, v) =>
      lacksObject(verbsOf(v)) || last(v).turned
        ? null
        : {
            text: `${{ 长按: 'press and hold', 双击: 'double-click', 右键单击: 'right-click' }[how.text] ?? 'hover'} to ${doIt(v)}`,
          },
  ),
  rule(
    'S',
    0.1,
    'N 每个|每|每台 N 仅可|只能|最多|仅能|只可|最多可|最多能|仅限 V',
    (who, _e, n, _w, v) =>
      bare(who) &&
      bare(n) &&
      /(user|enterprise|individual|company|organization|entity|applicant|customer)s?$/.test(
        who.text,
      ) &&
      last(v).object &&
      verbsOf(v).length === 1
        ? {
            text: `for ${np({ ...pluralOf(who), the: false })}, each ${n.text} can ${
              /^(an?|one|1) /.test(last(v).object ?? '')
                ? active(
                    [
                      {
                        ...last(v),
                        object: (last(v).object ?? '').replace(/^(an?|one|1) /, 'only one '),
                      },
                    ],
                    'base',
                  )
                : `${active(verbsOf(v), 'base')} at most`
            }`,
          }
        : null,
  ),
  rule('C', 0.04, '因|由于|因为 N 无法|不能|未能|没法 V 的', (_w, why, _x, v) => ({
    text: `if you cannot ${doIt(v)} because of ${np(why)}`,
    after: '的',
  })),
  rule('S', 0.04, 'N 名下|账号下|账户下 有 N 因|由于 S P', (who, w, _has, n, _x, why, p) => ({
    text: `${np(n)} ${w.text === '名下' ? (you(who) || /^your /.test(who.text) ? `of ${you(who) ? 'yours' : np(who)}` : `of ${np(who)}`) : `under ${np(who)}`} ${fragmentOr(p, n)} because ${why.text}`,
  })),
  rule(
    'I',
    0.04,
    '别|不要|请勿|不能|请不要|切勿 只|仅|光|只是 写|填|填写|用|输入 N 两个字|几个字|一个词|两字|二字|这个词|三个字|四个字',
    (_w, _x, act, n) => ({
      text: `do not ${act.text === '用' ? 'use' : /写$/.test(act.text) ? 'write' : 'enter'} only the word ${n.text}`,
    }),
  ),
  rule('P', 0.05, '预计|预计将|预计会 Q 办结|办完|完成|审完|处理完|审核完毕|办理完毕', (_w, q) => ({
    text: '',
    say: (s) => `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}expected to be complete in ${q.text}`,
  })),
  rule('S', 0.5, 'V 完成|已完成|结束', (v) => {
    const act =
      named[last(v).lemma] ?? (verbsOf(v).length === 1 ? named[last(v).alone ?? ''] : undefined);
    return act && verbsOf(v).length === 1 && !last(v).object && !last(v).tail && !last(v).turned
      ? { text: `${act} is complete` }
      : null;
  }),
];

/** What comes of a thing, and by whom it is done, as notices have it. */
const noticed: readonly Rule[] = [
  // 漏接将影响审核进度
  rule(
    'S',
    0.03,
    '漏接|漏接电话|未接电话|不接电话|停机|关机|资料不全|信息不全|填写错误|重复提交|频繁修改|信息有误|资料有误 将影响|会影响|可能影响|可能会影响|将会影响|将导致|可能导致 N',
    (what, w, n) => ({
      text: `${/接/.test(what.text) ? 'missing calls' : /机/.test(what.text) ? 'a switched-off phone' : /不全/.test(what.text) ? 'missing documents' : what.text === '重复提交' ? 'submitting it again' : what.text === '频繁修改' ? 'changing it often' : 'wrong information'} ${/可能/.test(w.text) ? 'may' : 'will'} ${/影/.test(w.text) ? 'affect' : 'lead to'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'V 将影响|会影响|可能影响|可能会影响|将会影响|会导致|可能导致|将导致|可能会导致 N',
    (v, w, n) =>
      last(v).turned || verbsOf(v)[0]?.state || lacksObject(verbsOf(v))
        ? null
        : {
            text: `${gerund(v)} ${/可能/.test(w.text) ? 'may' : 'will'} ${/影/.test(w.text) ? 'affect' : 'lead to'} ${np(n)}`,
          },
  ),
  rule(
    'P',
    0.05,
    '将顺延|会顺延|可顺延|相应顺延|依次顺延|自动顺延|顺延|将相应顺延|会相应顺延|将会顺延',
    (w) => ({
      text: '',
      say: (s) =>
        s && /(weekend|holiday|Festival)s?$/.test(s.text)
          ? guess
          : `${/[将会]/.test(w.text) ? 'will be' : /可/.test(w.text) ? 'can be' : s ? (isMany(s) ? 'are' : 'is') : ''} extended${/相应/.test(w.text) ? ' accordingly' : ''}`.trim(),
    }),
  ),
  rule(
    'C',
    0.04,
    '根据|按照|依据|按|依照 最新|相关|有关|现行|最新的|相关的|现行的 规定|要求|政策|法规|法律法规|通知|规则|监管要求|监管规定|政策要求|管理规定|通知要求',
    (_w, which, what) => ({
      text: `under the ${/新/.test(which.text) ? 'latest' : /现/.test(which.text) ? 'current' : 'relevant'} ${/法律/.test(what.text) ? 'laws and regulations' : /法规/.test(what.text) ? 'regulations' : /监管/.test(what.text) ? 'supervision requirements' : what.text === '政策' ? 'policy' : what.text === '通知' ? 'notice' : /要求/.test(what.text) ? 'requirements' : 'rules'}`,
    }),
  ),
  rule('P', 0.1, '不再 V', (_w, v) =>
    /^(accept|support|provide|charge|require|issue|review|handle|collect)\b/.test(last(v).lemma) &&
    verbsOf(v).length === 1 &&
    last(v).object
      ? {
          text: '',
          say: (s) =>
            s
              ? `no longer ${active(verbsOf(v), isMany(s) || you(s) ? 'base' : 'third')}`
              : `${last(v).object} ${/s$/.test(last(v).object ?? '') ? 'are' : 'is'} no longer ${passive([{ ...last(v), object: '' }])}`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    '有|近期有|近日有|最近有|发现有|近来有 不法分子|诈骗分子|骗子|不法人员|不法机构|第三方机构 V',
    (w, who, v) =>
      last(v).object
        ? {
            text: `${{ 骗子: 'scammers', 诈骗分子: 'scammers', 第三方机构: 'third parties' }[who.text] ?? 'criminals'} ${/近/.test(w.text) ? 'have recently been' : 'are'} ${active(verbsOf(v), 'ing')}`,
          }
        : null,
  ),
  rule(
    'S',
    0.04,
    '待|等|等待|在 S 后|之后 自动|将自动|会自动|系统自动|系统将自动 V',
    (_w, s, _x, how, v) =>
      verbsOf(v).length === 1 && last(v).object === null
        ? {
            text: `after ${s.text}, it ${/[将会]/.test(how.text) ? 'will be' : 'is'} ${passive(verbsOf(v))} automatically`,
          }
        : null,
  ),
  rule('N', 0.1, '备案|审核|核验|测试|办公|拍照|登录|注册|收款 用的 N', (what, _x, n) =>
    bare(n)
      ? {
          ...n,
          after: ` used for ${{ 备案: 'filing', 审核: 'review', 核验: 'verification', 测试: 'testing', 办公: 'office work', 拍照: 'taking photos', 登录: 'logging on', 注册: 'registration' }[what.text] ?? 'receiving payment'}`,
        }
      : null,
  ),
  rule(
    'P',
    0.02,
    '都需要|均需|都需|均需要|均须|都必须|都要|也需要|也要|也需|也须|也必须|同样需要|仍需|仍需要 备案|进行备案|办理备案',
    (w) => ({
      text: '',
      say: () =>
        `must ${/也|同/.test(w.text) ? 'also ' : /仍/.test(w.text) ? 'still ' : ''}be filed`,
    }),
  ),
  rule('V', 0.05, '到|在|来|去|转到|找 我们这里|我们这边|我们平台 V', (_w, _us, v) =>
    last(v).tail || verbsOf(v)[0]?.state ? null : addTail(v, 'with us'),
  ),
  rule(
    'S',
    0.05,
    '其余|其他|其他的|其余的|剩下的|其余情况|其他情况|其它 均需|都要|均须|都需|都必须|都需要|均应|须|需|均需要|则需|则须 V',
    (w, _x, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: /情况/.test(w.text)
              ? `in all other cases, you must ${doIt(v)}`
              : `all others must ${doIt(v)}`,
          },
  ),
  rule('P', 0.3, '既 P', (_w, p) => p),
  rule('C', 0.03, '一旦|如|若|一经|如果|经 发现|查实|核实|查出 V', (_w, found, v) =>
    last(v).object && !last(v).turned && readerBad.test(last(v).lemma)
      ? {
          text: `if you are found ${active(verbsOf(v), 'ing')}${/实/.test(found.text) ? ' on checking' : ''}`,
        }
      : null,
  ),
  rule('V', 0.02, '与|和|同|跟 您|你 电话联系|电话沟通|电话核实|电话确认', (_w, _you, act) =>
    /联系|沟通/.test(act.text)
      ? simple('contact', 'you', { tail: 'by phone' })
      : simple('call', 'you', { tail: 'to check' }),
  ),
  rule('D', 0.05, '在 N 名下', (_w, n) =>
    /^\d/.test(n.text) || n.many ? { text: `under ${plainNp(n)}` } : null,
  ),
  rule('N', 0.2, '尤其是|特别是|尤其 N', (_w, n) => ({ text: `especially ${np(n)}` })),
  rule(
    'S',
    0.1,
    '仅|只有|只 企业用户|个人用户|企业|个人|新用户|单位用户|单位|境外用户|老用户 需|需要|须|可以|可|才能|才需|才需要 V',
    (_w, who, can, v) => ({
      text: `only ${{ 企业用户: 'enterprise users', 个人用户: 'individual users', 企业: 'enterprises', 个人: 'individuals', 新用户: 'new users', 老用户: 'existing users', 境外用户: 'users outside the mainland', 单位: 'organizations' }[who.text] ?? 'organization users'} ${/[可能]/.test(can.text) ? 'can' : 'must'} ${doIt(v)}`,
    }),
  ),
];

/** What nobody may be found doing. */
const readerBad =
  /^(provide|submit|use|forge|upload|enter|publish|run|engage|lend|rent|sell|file|operate|evade|violate|impersonate|falsify)\b/;

/** What colors and signs stand for: 红色为变更后的内容. */
const marks: readonly Rule[] = [
  rule(
    'S',
    0.05,
    '红色|蓝色|绿色|黄色|灰色|橙色|标红|高亮|红字|红色字体|红框|黄色高亮|加粗 为|是|表示|代表|标注的是|标出的是|部分为|部分是|的是|的为 N',
    (w, _x, n) => ({
      text: `${{ 蓝色: 'blue', 绿色: 'green', 黄色: 'yellow', 灰色: 'gray', 橙色: 'orange', 高亮: 'highlighting', 黄色高亮: 'yellow highlighting', 加粗: 'bold', 红框: 'a red frame' }[w.text] ?? 'red'} marks ${np(n)}`,
    }),
  ),
  rule('I', 0.05, 'N 没有|没|无 N 也|还 要|需要|得|必须|需 备案|备 吗|么', (n, _x, what) => ({
    text: `does ${np(n)} need to be filed even with no ${plainNp(what)}?`,
  })),
  rule('S', 0.2, 'N 要|需|需要|要求|得要|必须要|须有|要有 N', (n, _x, what) =>
    /^(some|most|many|other|several|all) (provinces|places|cities|regions|authorities|communications administrations)$/.test(
      n.text,
    ) && !what.act
      ? { text: `${np(n)} require ${nominal(what)}` }
      : null,
  ),
  rule('P', 0.05, '打不开|进不去|打不开了|上不去|登不上|访问不了|无法打开', (w) => ({
    text: '',
    say: () =>
      `cannot be ${/登/.test(w.text) ? 'logged on to' : /访/.test(w.text) ? 'accessed' : 'opened'}`,
  })),
];

/** What help pages say, as one helps: 其余可留空, 拿不准选哪个. */
export const help: readonly Rule[] = [...pointed, ...doings, ...stated, ...noticed, ...marks];

const whichOne = (act: Phrase, n: Phrase): Phrase | null =>
  bare(n)
    ? {
        text: `if you are not sure which ${n.text} to ${/填/.test(act.text) ? 'enter' : /用$/.test(act.text) ? 'use' : 'select'}`,
      }
    : null;
