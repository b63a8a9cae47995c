import { copula } from '../../build-clauses';
import { bare, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { doIt, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** What may be supposed: a statement of a fact, no condition and no demand. */
const fact = (s: Phrase): boolean =>
  !/^(if|when|after|before|because|and|but|or|otherwise|even|the more|so that|for|by|only|no|there) /.test(
    s.text,
  ) &&
  (!/\b(must|can|cannot|will|may|should|need not|means|recommend)\b/.test(s.text) ||
    / cannot (hold|be (opened|read|found|recognized|received))\b/.test(s.text)) &&
  !s.text.includes('?');

const does = (v: Phrase): boolean =>
  !last(v).turned && !verbsOf(v)[0]?.state && !/^be\b/.test(verbsOf(v)[0]?.lemma ?? '');

/** Who has a name or a number of his own, and is nothing that is used. */
const isOwner = (n: Phrase): boolean =>
  isDoer(n) && !/(server|page|platform|service|program|app|website|site)$/i.test(n.text);

/** 公章丢了可以用合同章代替吗: what is asked of a case. */
const askedOfCases: readonly Rule[] = [
  rule('I', 0.6, 'S 可以|能|还能|可不可以|能不能|还可以 V 吗|么', (s, c, v) =>
    fact(s) && does(v)
      ? { text: `can you ${/还/.test(c.text) ? 'still ' : ''}${doIt(v)} if ${s.text}?` }
      : null,
  ),
  rule('I', 0.25, 'S 要|需要|还要|还需要|是不是要|得|必须 V 吗|么', (s, c, v) =>
    fact(s) && does(v)
      ? { text: `do you ${/还/.test(c.text) ? 'still ' : ''}need to ${doIt(v)} if ${s.text}?` }
      : null,
  ),
  rule('I', 0.25, 'S 要不要|用不用|需不需要|是否需要|是否要 V', (s, _c, v) =>
    fact(s) && does(v) ? { text: `do you need to ${doIt(v)} if ${s.text}?` } : null,
  ),
  rule('I', 0.25, 'S 怎么|如何|该怎么 V', (s, _c, v) =>
    fact(s) && does(v) ? { text: `how to ${doIt(v)} if ${s.text}?` } : null,
  ),
  rule('I', 0.1, 'S 跟|和|与 N 有关系|有关|有关联|有没有关系 吗|么|呢', (s, _w, n) =>
    s.text.includes('?') ? null : { text: `is it related to ${np(n)} if ${s.text}?` },
  ),
  rule(
    'I',
    0.05,
    '是不是|是否 每个|所有|每一个|每台 N 都要|都需要|都得|都必须 V',
    (_w, _e, n, _x, v) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? { text: `must every ${n.text} be ${passive(verbsOf(v))}?` }
        : null,
  ),
  rule(
    'I',
    0.04,
    'N 要花钱|要钱|收费|要收费|需要付费|需要花钱|要付费|是免费的|免费|收取费用 吗|么',
    (n, w) => ({
      text: /免/.test(w.text)
        ? `${isMany(n) ? 'are' : 'is'} ${np(n)} free of charge?`
        : `is there a charge for ${np(n)}?`,
    }),
  ),
  rule(
    'I',
    0.05,
    '手里|手上|手头|目前|现在|暂时 没有|没 N 怎么办|怎么弄|该怎么办|咋办',
    (_w, _no, n) => ({
      text: `what if you have no ${plainNp(n)}?`,
    }),
  ),
  rule(
    'I',
    0.05,
    '不会|不知道怎么|不清楚怎么|不懂怎么|不知道如何 填|填写|写|操作|上传|拍|拍照|设置|选|解析|备案|弄',
    (_w, act) => ({
      text: `not sure how to ${{ 操作: 'do it', 上传: 'upload it', 拍: 'take the photo', 拍照: 'take the photo', 设置: 'set it up', 选: 'select it', 解析: 'set up DNS', 备案: 'file', 弄: 'do it' }[act.text] ?? 'fill it in'}?`,
    }),
  ),
  rule(
    'I',
    0.1,
    'N 好了|通过了|成功了|完成了|办好了|下来了 还能|还可以|能|可以|能不能再 V 吗|么',
    (n, _w, _c, v) =>
      n.act || /(filing|change|verification|registration|transfer|access|approval)$/.test(n.text)
        ? does(v)
          ? { text: `can you still ${doIt(v)} after ${np(n)} is complete?` }
          : null
        : null,
  ),
];

/** 照片拍得不清楚会被退回来 */
const outcomes: readonly Rule[] = [
  rule('S', 0.35, 'S 会被|将被|可能会被|可能被|将会被|都会被|就会被|也会被 V', (s, w, v) =>
    fact(s) && lacksObject(verbsOf(v))
      ? {
          text: `if ${s.text}, it ${/可能/.test(w.text) ? 'may' : 'will'} be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('N', 0.1, '这一项|这一栏|该栏|此栏|这栏|本栏|这一格', () => ({ text: 'this field' })),
];

/** 填错了, 丢了: what has happened, in plain words. */
const mishaps: readonly Rule[] = [
  rule('C', 0.1, '填错|写错|选错|传错|输错|弄错|交错 了|了的话|时|的话|的', (w) => ({
    text: `if you ${{ 选错: 'selected', 传错: 'uploaded', 弄错: 'did', 交错: 'submitted' }[w.text] ?? 'entered'} it wrongly`,
  })),
  rule('S', 0.05, 'N 丢了|丢失了|遗失了|弄丢了|丢失', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'have' : 'has'} been lost`,
  })),
  rule('P', 0.05, '不用了|不再用了|不想用了|暂时不用了|不使用了|不再使用了|停用了|没在用了', () =>
    copula('no longer in use'),
  ),
  rule('S', 0.05, '人|本人|负责人 不在|在 本地|外地|国外|当地|现场|国内', (who, at, where) => ({
    text: `${who.text === '负责人' ? 'the person in charge is' : 'you are'} ${at.text === '在' ? '' : 'not '}${{ 本地: 'in this place', 外地: 'in another place', 国外: 'abroad', 当地: 'in that place', 现场: 'there in person' }[where.text] ?? 'in the mainland'}`,
  })),
  rule('S', 0.1, 'N 拍得|填得|写得|扫得|扫描得|打印得|传得 A', (n, _w, a) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} ${a.text}`,
  })),
  rule('S', 0.1, 'N 写不下|填不下|放不下|装不下|不够写|不够填', (n) => ({
    text: `${np(n)} cannot hold all of it`,
  })),
  rule(
    'P',
    0.03,
    '已经|已|早已 被别人|被他人|被其他人|被别的账号|被其他账号|被其他主体|被别的公司|被其他用户 用了|占用了|使用了|注册了|绑定了|备案了|用过了',
    (_w, whom, act) => ({
      text: '',
      say: (s) =>
        `${s ? `${isMany(s) ? 'have' : 'has'} ` : ''}already been ${{ 注册了: 'registered', 绑定了: 'linked', 备案了: 'filed' }[act.text] ?? 'used'} by ${/账号/.test(whom.text) ? 'another account' : /主体/.test(whom.text) ? 'another entity' : /公司/.test(whom.text) ? 'another company' : /用户/.test(whom.text) ? 'another user' : 'someone else'}`,
    }),
  ),
  rule('S', 0.05, '您|你|我 已经|已|之前已|早就 V 过了|过', (who, _w, v) =>
    verbsOf(v).length === 1 && last(v).object === null && does(v) && !last(v).tail
      ? { text: `${who.text === '我' ? 'I' : 'you'} have already ${active(verbsOf(v), 'done')}` }
      : null,
  ),
  rule('S', 0.04, '还差|只差|就差 一步|最后一步|两步|几步|一步了|最后一步了', (_w, how) => ({
    text: /最后/.test(how.text)
      ? 'only the last step is left'
      : `${/一/.test(how.text) ? '1 more step' : /两/.test(how.text) ? '2 more steps' : 'a few more steps'} to go`,
  })),
];

/** What to do in that case. */
const remedies: readonly Rule[] = [
  rule(
    'I',
    0.05,
    '也别|别|不用|也不用|不必|也不必|请别|也不要 担心|着急|慌|紧张|太担心|过于担心',
    () => ({
      text: 'do not worry',
    }),
  ),
  rule('I', 0.1, '就|那就|则 V', (_w, v) => (does(v) ? { text: doIt(v) } : null)),
  rule(
    'I',
    0.1,
    '没有|没|如无|若无|如果没有|如没有 N 就|则|可|可以|请|的请|的可以|就用|的话请|的话可以 V',
    (_w, n, x, v) =>
      does(v) && x.text !== '就用'
        ? { text: `if you have no ${plainNp(n)}, ${/可/.test(x.text) ? 'you can ' : ''}${doIt(v)}` }
        : null,
  ),
  rule('I', 0.5, 'S 请|就|则请|可以|则可|可 V', (s, x, v) =>
    fact(s) && does(v)
      ? { text: `if ${s.text}, ${/可/.test(x.text) ? 'you can ' : ''}${doIt(v)}` }
      : null,
  ),
  rule('C', 0.05, '没有的话|没有时|如没有|若没有|若无|如无|没有的时候|要是没有|如果没有', () => ({
    text: 'if there is none',
  })),
  // 填负责人的就行: that of whom; 使用云服务器的 is who uses one
  rule('V', 0.2, '填|填写|用|使用|写|选 N 的', (act, n) =>
    (n.agent || isOwner(n) || /(family|colleague|friend|relative)/.test(n.text)) && !you(n)
      ? simple(
          /用/.test(act.text) ? 'use' : act.text === '选' ? 'select' : 'enter',
          `that of ${np(n)}`,
        )
      : null,
  ),
  rule('I', 0.1, '不要|别|请勿|不能|请不要 用|使用|填|填写|写 N 的', (_w, act, n) =>
    n.agent || isDoer(n)
      ? { text: `do not ${/用/.test(act.text) ? 'use' : 'enter'} that of ${np(n)}` }
      : null,
  ),
  rule(
    'P',
    0.05,
    '可以|可|能|可先 先空着|空着|先不填|不用填|先不写|不填也行|暂时不填|空着不填',
    (_w, how) => ({
      text: '',
      say: () => `can be left empty${/[先暂]/.test(how.text) ? ' for now' : ''}`,
    }),
  ),
  rule('P', 0.05, '要能|得能|必须要能|一定要能|要能够|要可以 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v)) && !s?.agent
        ? `must be able to be ${passive(verbsOf(v))}`
        : `must be able to ${active(verbsOf(v), 'base')}`,
  })),
  rule(
    'P',
    0.03,
    '要能|得能|必须能|须能|应能|需能 正常打开|打开|正常访问|访问|打得开',
    (_w, how) => ({
      text: '',
      say: () =>
        `must ${/访/.test(how.text) ? 'be reachable' : 'open'}${/正常/.test(how.text) ? ' normally' : ''}`,
    }),
  ),
  rule('P', 0.05, '要|须|需|应|最好|要用|最好用|最好是|要是|得|得是|必须是 A 的', (w, a) => ({
    text: '',
    say: () =>
      `${/最好/.test(w.text) ? 'should preferably' : 'must'} be ${a.text === 'usual' ? 'the usual one' : a.text}`,
  })),
  rule('P', 0.05, '不是|并不是|不属于|并非 您的|你的|您本人的|您自己的|你自己的|您|你', () => ({
    text: '',
    say: (s) => `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}not yours`,
  })),
  rule(
    'P',
    0.05,
    '不要有|不能有|不得有|不可有|不应有 别人|他人|其他人|其他人员|无关人员|旁人',
    () => ({
      text: '',
      say: () => 'must not show anyone else',
    }),
  ),
  rule('V', 0.05, '问|向|跟|找 您|你 要|索要|索取|讨要 N', (_w, _you, _x, n) =>
    simple('ask', 'you', { tail: `for ${np(n)}` }),
  ),
  rule('D', 0.1, '用|使用|以 N 名义|的名义|的身份|身份', (w, n) =>
    n.act ||
    you(n) ||
    (w.text === '以' && !/(company|enterprise|individual|organization)$/.test(n.text))
      ? null
      : { text: `in the name of ${np(n)}` },
  ),
  rule(
    'S',
    0.1,
    'N 个人|企业|单位|个人用户|个人备案 不能|不得|不可以|无法|不可 V',
    (n, who, _c, v) => {
      const full = last(v).object === null ? withObject(v, n) : null;
      return full && !you(n) && does(v)
        ? {
            text: `${{ 企业: 'enterprises', 单位: 'organizations', 个人备案: 'individual filings' }[who.text] ?? 'individuals'} cannot ${active(verbsOf(full), 'base')}`,
          }
        : null;
    },
  ),
  rule('S', 0.1, 'N 我们|我司|平台|客服|系统 已|已经|均已|都已 V', (n, who, _w, v) => {
    const full = last(v).object === null && verbsOf(v).length === 1 ? withObject(v, n) : null;
    return full &&
      !you(n) &&
      /^(receive|accept|submit|hand over|record|pass on|forward|check|review|save|process|handle)\b/.test(
        last(v).lemma,
      )
      ? {
          text: `${{ 平台: 'the platform has', 客服: 'support has', 系统: 'the system has' }[who.text] ?? 'we have'} ${active(verbsOf(full), 'done')}`,
        }
      : null;
  }),
  rule(
    'C',
    0.04,
    '备案|变更|注销|接入|认证|变更备案|首次备案|新增备案 通过|审核通过|成功|通过审核 前|之前|以前|后|之后',
    (n, _w, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} the ${{ 变更: 'change', 注销: 'deregistration', 接入: 'access', 认证: 'verification', 变更备案: 'change', 首次备案: 'first-time filing', 新增备案: 'new filing' }[n.text] ?? 'filing'} is approved`,
    }),
  ),
  rule('N', 0.1, '上面的|上方的|前面的|下面的|下方的 N', (w, n) =>
    bare(n) && !/(top|bottom|side)$/.test(n.text)
      ? { ...n, after: /下/.test(w.text) ? ' below' : ' above' }
      : null,
  ),
  rule(
    'S',
    0.05,
    '大概|约|大约|一般|通常|正常|最快|最多 Q 就能|即可|能|就会 出结果|下来|审完|完成|办好|通过|拿到结果|有结果|办完',
    (w, q) => ({
      text: `it ${/一般|通常|正常/.test(w.text) ? 'usually ' : ''}takes ${/[大约]/.test(w.text) ? 'about ' : w.text === '最多' ? 'at most ' : ''}${q.text.replace(/^about /, '')}${w.text === '最快' ? ' at the fastest' : ''}`,
    }),
  ),
  rule(
    'S',
    0.05,
    '最快|快的话|最早 当天|次日|当日|第二天|隔天 就能|就可以|即可|可|能 审完|出结果|通过|下来|完成|办好|生效',
    (_w, day) => ({
      text: `it can be complete ${/当/.test(day.text) ? 'the same day' : 'the next day'} at the earliest`,
    }),
  ),
  rule('I', 0.04, '一次|每次 最多|至多|最多能|最多可以|最多可|只能|最多只能 V', (_w, most, v) => {
    const number = /^(\d[\d,.]*) (.*)$/.exec(last(v).object ?? '');
    return number && verbsOf(v).length === 1
      ? {
          text: `you can ${active([{ ...last(v), object: `${most.text === '只能' ? 'only' : 'at most'} ${number[1]} ${number[2]}` }], 'base')} at a time`,
        }
      : null;
  }),
];

/** Spoken Chinese: cases with 了, and what is asked or done in them. */
export const colloquial: readonly Rule[] = [...askedOfCases, ...outcomes, ...mishaps, ...remedies];
