import { aux, copula, fragment, fragmentOr, present, said, unsaid } from '../../build-clauses';
import {
  bare,
  be,
  coordinate,
  determiner,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, straight, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural } from '../../phrase';

/** "also", "still" behind the first auxiliary, before any other verb and before a denial. */
export const within = (words: string, adverb: string): string => {
  const found =
    /^((?:you|it|we|they|I) )?((?:must|can|will|may|is|are|has|have)(?! (?:not|no)\b) )?(.*)$/.exec(
      words,
    );
  return found && !new RegExp(`\\b${adverb}\\b`).test(words)
    ? `${found[1] ?? ''}${found[2] ?? ''}${adverb} ${found[3]}`
    : words;
};

const adverbed = (p: Phrase, adverb: string): Phrase => ({
  text: '',
  ...(p.topic ? { topic: p.topic } : {}),
  say: (s) => within(fragmentOr(p, s), adverb),
});

/** Once it is done: what is done to a thing, or what it does. */
const onceDone = (v: Phrase, subject: Phrase, by = ''): string | null =>
  verbsOf(v).some(({ turned }) => turned)
    ? null
    : lacksObject(verbsOf(v))
      ? `${np(subject)} ${be(subject)} ${passive(verbsOf(v))}${by}`
      : `${np(subject)} ${active(verbsOf(v), isMany(subject) || you(subject) ? 'base' : 'third')}${by}`;

const it: Phrase = { text: 'it' };

/** How many of people: 两位, 各位. */
const heads: Readonly<Record<string, string>> = {
  一: '1',
  两: '2',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
};

/** Conjunctions, particles and the builds that hang on them: 虽…, 一经…便…, 凭…, …者, 也, 仍, 则. */
export const structures: readonly Rule[] = [
  rule('P', 0.2, '也|亦|同样|同样也|也同样 P', (_w, p) => adverbed(p, 'also')),
  rule('P', 0.2, '仍|仍然|依然|依旧|仍旧 P', (_w, p) => adverbed(p, 'still')),
  rule('P', 0.3, '则|便|就|即|皆|俱|方|一律 P', (w, p) =>
    w.text === '一律' ? adverbed(p, 'always') : p,
  ),
  rule('S', 0.2, '但|但是|不过|然而|却|只是 P', (_w, p) => ({ text: `but ${unsaid(p)}` })),
  rule('C', 0.1, '虽|虽然|尽管|虽说 S', (_w, s) => ({ text: `although ${s.text}` })),
  rule('C', 0.2, '虽|虽然|尽管|虽说 P', (_w, p) => ({ text: `although ${unsaid(p)}` })),
  rule('C', 0.1, 'N 虽|虽然|尽管 P', (n, _w, p) => ({ text: `although ${said(p, n)}` })),
  rule('C', 0.2, '即使|即便|就算|哪怕|纵使 P', (_w, p) => ({
    text: `even if ${/^(not )?\w+ed\b/.test(fragment(p)) ? `it has ${fragment(p).replace(/^(not )?/, '$1been ')}` : unsaid(p)}`,
  })),
  rule('C', 0.1, 'N 即使|即便|就算|哪怕 P', (n, _w, p) => ({ text: `even if ${said(p, n)}` })),
  // 单位名称若变更, 域名一旦过期
  rule('C', 0.15, 'N 若|如果|一旦|倘若|若是|如 P', (n, w, p) =>
    w.text === '如' && !n.the
      ? null
      : { text: `${w.text === '一旦' ? 'once' : 'if'} ${said(p, n)}` },
  ),
  rule('C', 0.1, '一经|一旦|一俟 V', (w, v) => {
    const words = onceDone(v, it);
    return words && (w.text !== '一旦' || lacksObject(verbsOf(v)))
      ? { text: `once ${words}` }
      : null;
  }),
  rule('C', 0.1, 'N 一经|一旦 V', (n, _w, v) => {
    const words = n.agent ? null : onceDone(v, n);
    return words ? { text: `once ${words}` } : null;
  }),
  rule('C', 0.1, 'N 一经 N V', (n, _w, who, v) =>
    isDoer(who) || /administration$/.test(who.text)
      ? lacksObject(verbsOf(v)) && !verbsOf(v).some(({ turned }) => turned)
        ? { text: `once ${np(n)} ${be(n)} ${passive(verbsOf(v))} by ${np(who)}` }
        : null
      : null,
  ),
  rule(
    'C',
    0.05,
    'N 一经|一旦|经 N 审核通过|审批通过|审核同意|批准|核准|审核 后|便|即|即可|，',
    (n, _w, who, act) =>
      n.agent || you(n) || you(who)
        ? null
        : {
            text: `once ${np(n)} ${be(n)} ${/审核$/.test(act.text) ? 'reviewed' : 'approved'} by ${np(who)}`,
          },
  ),
  rule('C', 0.04, 'N 一经|一旦 N 审核通过|审批通过|审核同意|批准|核准', (n, _w, who) =>
    n.agent || you(n) || you(who)
      ? null
      : { text: `once ${np(n)} ${be(n)} approved by ${np(who)}` },
  ),
  // 变更负责人者: whoever does, before a comma or as a subject.
  rule('C', 0.3, 'V 者', (v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${verbsOf(v)[0]?.state ? `it ${active(verbsOf(v), 'third')}` : `you ${doIt(v)}`}`,
          after: '的',
        },
  ),
  rule('N', 0.4, 'P 者', (p) => {
    const words = fragmentOr(p, { text: 'anyone', agent: true });
    return /^(must|can|will|may|need|does not involve)\b|^is \w+$/.test(words)
      ? null
      : { text: `anyone who ${words}`, agent: true };
  }),
  rule('C', 0.2, 'C 除外', (c) =>
    c.after === '的' && /^if /.test(c.text) ? { text: `except ${c.text}` } : null,
  ),
  rule('D', 0.25, '凭|凭借 N', (_w, n) => ({ text: `with ${np(n)}` })),
  rule('P', 0.1, '可|可以|须|需|应|必须|只能|方可|仅可 凭|凭借|持 N V', (w, _with, n, v) =>
    aux(/只|仅/.test(w.text) ? 'can only' : /可/.test(w.text) ? 'can' : 'must')(
      w,
      addTail(v, `with ${np(n)}`),
    ),
  ),
  rule('C', 0.2, '据 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  rule(
    'C',
    0.02,
    '经实地核查|经现场核查|经电话核实|经工商查询|经系统比对|经查询|经查|经回访|经核验|经人工比对|经系统核查|经系统检测',
    () => ({ text: 'on checking' }),
  ),
  rule('P', 0.15, '未见|不见|看不到|未找到|找不到|未查到|查不到|未显示 N', (w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `${isMany(s) ? 'do' : 'does'} not ${/显/.test(w.text) ? 'show' : 'have'} ${indefinite(n)}`
        : `no ${plainNp(n)} found`,
  })),
  rule('S', 0.1, 'N 中|内|里|上 未见|看不到|未找到|找不到|未查到|查不到 N', (n, _in, _w, what) => ({
    text: `no ${plainNp(what)} ${isMany(what) ? 'were' : 'was'} found ${place(n)}`,
  })),
  rule('P', 0.1, '不宜 V', aux('should not')),
  rule('P', 0.1, '宜|最好|尽量 V', (w, v) => aux('should')(w, v)),
  rule('P', 0.05, '仅作|只作|仅做|只做|仅作为|只作为|仅用作|只用作|仅用于|只用于 N', (_w, n) =>
    copula(`for ${plainNp(n)} only`),
  ),
  rule('P', 0.1, '仅作|只作|仅做|只做|仅用于|只用于|仅供 V', (_w, v) =>
    copula(`only for ${gerund(v)}`),
  ),
  rule('P', 0.2, '系 N', (_w, n) => copula(nominal(n))),
  rule('P', 0.05, '不兼容|互不兼容', (w) =>
    copula(w.text === '互不兼容' ? 'not compatible with each other' : 'not compatible'),
  ),
  rule('P', 0.05, '与|和|同 N 不兼容', (_w, n) => copula(`not compatible with ${np(n)}`)),
  rule('P', 0.05, '系|属|属于|归|为 N 所有|所属|所持有', (_w, n) => copula(`owned by ${np(n)}`)),
  rule('P', 0.3, '属 N', (_w, n) => ({
    text: '',
    say: (s) =>
      isDoer(n) || n.agent
        ? `${s && isMany(s) ? 'belong' : 'belongs'} to ${np(n)}`
        : `${s ? `${be(s)} ` : ''}${nominal(n)}`,
  })),
  // 而非地址: set against what was said before.
  rule('P', 0.1, '而非|而不是|而并非|并不是 N', (_w, n) => copula(`not ${nominal(n)}`)),
  rule('N', 0.1, 'N 而非|而不是|而并非 N', (a, _w, b) =>
    a.items || b.items ? null : { ...a, after: `${a.after ?? ''} rather than ${np(b)}` },
  ),
  // 与批准单位的往来函件
  rule('N', 0.1, '与|和|同 N 的 N', (_w, who, _of, n) =>
    bare(n) &&
    /(correspondence|letters?|agreement|contract|relationship|relation|cooperation|communication|difference|lease|link|proof)$/.test(
      n.text,
    )
      ? { ...n, after: ` with ${np(who)}` }
      : null,
  ),
  rule('D', 0.1, '以方便|方便|以便于|以便|便于 N V', (_w, n, v) =>
    isDoer(n) && !lacksObject(verbsOf(v))
      ? { text: `so that ${np(n)} can ${doIt(v)}`, after: '以免' }
      : isDoer(n)
        ? { text: `so that ${np(n)} can ${active(verbsOf(v), 'base')}`, after: '以免' }
        : null,
  ),
  rule('D', 0.15, '以方便|方便 V', (_w, v) => ({
    text: `to make it easy to ${active(verbsOf(v), 'base')}`,
  })),
  rule('I', 0.1, '要求 V', (_w, v) =>
    lacksObject(verbsOf(v)) && /\bagain$/.test(last(v).tail || last(v).lemma)
      ? { text: doIt(v) }
      : null,
  ),
  rule('D', 0.1, '而非|而不是 V', (_w, v) => ({ text: `rather than ${gerund(v)}` })),
  rule('I', 0.05, 'N 二选一|二者选其一|选其一|两者选一|择一|二选一即可', (n) =>
    n.items && n.items.length === 2
      ? { text: `select either ${n.items[0]} or ${n.items[1]}` }
      : null,
  ),
  rule('V', 0.1, '任选其一|任选一个|任选一项|择一|任选一种', () =>
    simple('select', 'any one of them'),
  ),
  rule('I', 0.1, '请勿|不要|切勿|不得|勿 由|让 N V', (_w, _by, n, v) =>
    isDoer(n) || n.agent || /(another person|others)$/.test(n.text)
      ? { text: `do not let ${np(n)} ${doIt(v)}` }
      : null,
  ),
  rule('V', 0.3, '予以|给予|作出|做出|作|做 V', (_w, v) =>
    verbsOf(v).length === 1 && last(v).object === null ? straight(v) : null,
  ),
  rule('I', 0.1, '请予|请予以|请给予 V', (_w, v) => ({ text: doIt(v) })),
  rule('N', 0.15, '一位|两位|二位|三位|四位|五位|一名|两名|二名|三名|四名|五名 N', (w, n) => {
    const many = heads[w.text.charAt(0)] as string;
    return n.agent && bare(n)
      ? {
          ...n,
          text: `${many} ${many === '1' ? n.text : plural(n.text)}`,
          the: false,
          many: many !== '1',
        }
      : null;
  }),
  rule('N', 0.15, '各位|每位|每名|每一位|每一名 N', (w, n) =>
    n.agent ? determiner('each')(w, n) : null,
  ),
  rule('N', 0.15, '多台|多部|多名|多位|多家|多份|多处|多条|多款|数个|数家|数名 N', (w, n) =>
    determiner('several', true)(w, n),
  ),
  rule('N', 0.15, '一类|两类|二类|三类|四类|五类|多类|各类 N', (w, n) => {
    if (!bare(n) || you(n)) return null;
    const many = heads[w.text.charAt(0)];
    return w.text === '一类'
      ? { ...n, text: `kind of ${n.text}`, the: true }
      : {
          ...n,
          text: `${many ?? (w.text === '各类' ? 'all' : 'several')} kinds of ${plural(n.text)}`,
          the: false,
          many: true,
        };
  }),
  rule('N', 0.3, '某|某个|某一|某一个|某家 N', (_w, n) =>
    bare(n) && !you(n) && !n.items
      ? { ...n, text: `${/^[aeio]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  rule('N', 0.2, '同省|同市|本省内 某|某个|其他|另一 N', (w, which, n) =>
    bare(n) && !you(n)
      ? {
          ...n,
          text: /其他/.test(which.text) ? `other ${plural(n.text)}` : `another ${n.text}`,
          the: false,
          after: ` in the same ${/市/.test(w.text) ? 'city' : 'province'}`,
        }
      : null,
  ),
  rule('P', 0.1, '与|和|同 N 重名|同名', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'have' : 'has'} the same name as ${np(n)}`,
  })),
  rule(
    'S',
    0.1,
    'N 上|处|末尾|开头 已有|有|存在|留有|带有|写有|印有|出现 N',
    (n, where, v, what) => ({
      text: `there ${isMany(what) ? 'are' : 'is'} ${/已/.test(v.text) ? 'already ' : ''}${what.many ? plainNp(what) : indefinite(what) === what.text ? what.text : nominal(what)} ${/末/.test(where.text) ? `at the end of ${np(n)}` : /开/.test(where.text) ? `at the beginning of ${np(n)}` : place(n)}`,
    }),
  ),
  // 仍要提交吗, 确定仍要使用吗
  rule(
    'I',
    0.05,
    '仍要|仍|仍然要|还要|确定仍要|确认仍要|是否仍要|是否仍|是否仍然|确定还要|是否还要 V 吗|？',
    (_w, v) => ({ text: `${active(verbsOf(v), 'base')} anyway?` }),
  ),
  rule('I', 0.05, '是否仍要|是否仍|是否仍然|是否还要|是否依然|仍要|确定仍要|确认仍要 V', (_w, v) =>
    verbsOf(v)[0]?.state ? null : { text: `${active(verbsOf(v), 'base')} anyway?` },
  ),
  rule('I', 0.05, '是否现在|是否立即|是否马上|现在是否|要现在|是否即刻 V', (_w, v) => ({
    text: `${active(verbsOf(v), 'base')} now?`,
  })),
  rule('I', 0.05, '现在|现在就|立即|马上 去|前往|前去 V', (_w, _go, v) => ({
    text: `${active(verbsOf(v), 'base')} now`,
  })),
  // 还需输入8个字: as many more.
  rule('I', 0.05, '还需|还须|还要|还需要|请再 输入|填写|上传|添加|补充|选择 Q', (_w, act, q) => ({
    text: `${{ 上传: 'upload', 添加: 'add', 补充: 'add', 选择: 'select' }[act.text] ?? 'enter'} ${q.text.replace(/^(\d[\d,]*) /, '$1 more ')}`,
  })),
  rule(
    'S',
    0.05,
    '上传的|上传|提交的|提交|所传|所交|所上传|所提交 N 为|是|不是|并非 N',
    (w, n, is, what) =>
      bare(n) && !you(n)
        ? {
            text: `the ${/传/.test(w.text) ? 'uploaded' : 'submitted'} ${n.text} ${be(n)} ${/[不非]/.test(is.text) ? 'not ' : ''}${nominal(what)}`,
          }
        : null,
  ),
  rule(
    'V',
    0.03,
    '升级为|升级到|升级至|切换为|切换成|切换到|切换至|转为|转成|转换为|更新至|更新为 N',
    (w, n) =>
      simple(/升/.test(w.text) ? 'upgrade' : /更新/.test(w.text) ? 'update' : 'switch', '', {
        tail: `to ${np(n)}`,
      }),
  ),
  rule(
    'V',
    0.03,
    '将|把|请将 N 升级为|升级到|升级至|切换为|切换到|切换至|转为|更新至|更新为 N',
    (_a, n, w, to) =>
      simple(/升/.test(w.text) ? 'upgrade' : /更新/.test(w.text) ? 'update' : 'switch', np(n), {
        tail: `to ${np(to)}`,
      }),
  ),
  rule('V', 0.1, '不清楚|不确定|不知道|不了解|无法确定 N', (_w, n) =>
    /^whether /.test(n.text) ? simple('be', `not sure ${n.text}`) : null,
  ),
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N',
    (_w, _x, n) => ({
      text: `if you are not sure ${/^(whether|which|what|how) /.test(n.text) ? '' : 'about '}${np(n)}`,
    }),
  ),
  rule('C', 0.05, '不清楚|不确定|不知道|无法确定 N 的', (_w, n) => ({
    text: `if you are not sure ${/^(whether|which|what|how) /.test(n.text) ? '' : 'about '}${np(n)}`,
    after: '的',
  })),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N 是否 P',
    (_w, _x, n, _is, p) => ({
      text: `if you are not sure whether ${said(p, n)}`,
    }),
  ),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 是否 P',
    (_w, _x, _is, p) => ({
      text: `if you are not sure whether ${unsaid(p)}`,
    }),
  ),
  rule(
    'D',
    0.05,
    '在|于 N 变化|变更|变动|改变|更换|到期|过期|失效 后|之后|前|之前',
    (_in, n, act, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${/[期效]/.test(act.text) ? (isMany(n) ? 'expire' : 'expires') : isMany(n) ? 'change' : 'changes'}`,
    }),
  ),
  rule(
    'S',
    0.1,
    'N 中|内|里|上 可以有|可有|可以含有|可以包含|可含|可包含|可以使用 N',
    (n, _in, _w, what) => ({
      text: `${np(n)} may contain ${indefinite(what)}`,
    }),
  ),
  // 凭身份证备案的个人
  rule(
    'N',
    0.1,
    '凭|持|使用|用|以 N 备案|注册|认证|登录|办理|申请 的 N',
    (_w, with_, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${{ 备案: 'filing', 注册: 'registering', 认证: 'verified', 登录: 'logging on', 申请: 'applying' }[act.text] ?? 'applying'} with ${np(with_)}`,
          }
        : null,
  ),
  rule('N', 0.1, '即将|快要|将要 到期|过期|失效 的 N', (_w, _act, _of, n) =>
    bare(n) ? { ...n, after: ` about to expire` } : null,
  ),
  rule(
    'C',
    0.02,
    '如|若|如果|如您|若您|如果您|当您 不清楚|不确定|不知道|不了解|无法确定 N 是否 V',
    (_w, _x, n, _is, v) => ({
      text: `if you are not sure whether ${said(present(v), n)}`,
    }),
  ),
  rule('P', 0.03, 'V 不了|不上|不出来', (v) =>
    verbsOf(v).length === 1 && lacksObject(verbsOf(v)) ? aux('cannot')(v, v) : null,
  ),
  rule('P', 0.1, '名下|其名下 P', (_w, p) => ({
    text: '',
    say: (s) =>
      `${/^(can|must|will|may)\b/.test(fragmentOr(p, s)) && !s ? 'you ' : ''}${fragmentOr(p, s)} under it`,
  })),
  rule('P', 0.05, '没有|未|没 写到|精确到|填写到|填到|具体到 N', (_not, _v, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not go down to ${np(n)}`,
  })),
  rule('V', 0.05, '绑定|部署|托管|放置|存放|登记|注册|设立|开设|备案 在|于|到 N', (w, _in, n) =>
    /(region|mainland|country|city|province|district|site|server|data center|name)s?$/.test(
      n.text,
    ) || / (mainland|province)$/.test(n.after ?? '')
      ? simple(
          {
            绑定: 'link',
            部署: 'deploy',
            托管: 'host',
            登记: 'register',
            注册: 'register',
            备案: 'file',
          }[w.text] ?? (/放/.test(w.text) ? 'place' : 'set up'),
          null,
          { tail: place(n) },
        )
      : null,
  ),
  rule(
    'S',
    0.05,
    'N 打开后|点击后|访问后|扫码后|跳转后 为|是|显示|显示为 N',
    (n, act, _is, what) => ({
      text: `${np(n)} ${/点|扫/.test(act.text) ? 'leads to' : 'opens'} ${nominal(what)}`.replace(
        / (opens|leads to) /,
        (verb) => (isMany(n) ? verb.replace(/opens/, 'open').replace(/leads/, 'lead') : verb),
      ),
    }),
  ),
  // 服务器到期未续费的
  rule('C', 0.05, 'N 到期|过期|期满 未|后未|仍未|后仍未 V 的|者', (n, _act, _not, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `if ${np(n)} ${isMany(n) ? 'expire and have' : 'expires and has'} not been ${passive(verbsOf(v))}`,
          after: '的',
        }
      : null,
  ),
  rule(
    'D',
    0.05,
    '在|于 N 完成|通过|成功|结束|到期|生效|提交 Q 后|之后|前|之前',
    (_in, n, act, q, when) => ({
      text: `${q.text} ${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${
        {
          通过: isMany(n) ? 'are passed' : 'is passed',
          结束: isMany(n) ? 'end' : 'ends',
          到期: isMany(n) ? 'expire' : 'expires',
          生效: isMany(n) ? 'take effect' : 'takes effect',
          提交: isMany(n) ? 'are submitted' : 'is submitted',
        }[act.text] ?? `${be(n)} complete`
      }`,
    }),
  ),
  rule('P', 0.7, 'P 、 P', (a, _mark, b) => ({
    text: '',
    say: (s) => {
      const [first, second] = [fragmentOr(a, s), fragmentOr(b, s)];
      const led = /^(must|can|cannot|will|may)\b/;
      return s && (!led.test(first) || led.test(second)) ? `${first} and ${second}` : guess;
    },
  })),
  rule('P', 0.05, '按|按照|以|作为 N 办理|处理|对待|备案|管理|填报', (_w, n, act) =>
    /^(enterprise|individual|organization|public institution|social organization|entity|company|sole trader)s?( type)?$/.test(
      n.text,
    )
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}${{ 备案: 'filed', 填报: 'entered' }[act.text] ?? 'handled'} as ${nominal({ ...n, text: n.text.replace(/ type$/, '') })}`,
        }
      : null,
  ),
  rule('D', 1.2, '以免|避免|以防|防止 S', (_w, s) =>
    /^(?!after )[^,]*, /.test(s.text)
      ? null
      : { text: `to avoid a situation where ${s.text}`, after: '以免' },
  ),
  rule('N', 0.1, 'N 和|及|以及|或|、 点|小数点|圆点', (n, w, _dot) =>
    coordinate(w.text === '或' ? 'or' : 'and')(n, w, { text: 'dot', the: true }),
  ),
  rule(
    'V',
    0.05,
    '复制 N 粘贴到|粘贴至|并粘贴到|并粘贴至|后粘贴到|后粘贴至|到|至 N',
    (_c, n, _p, to) => ({
      text: '',
      verbs: [
        { lemma: 'copy', object: np(n), tail: '' },
        { lemma: 'paste', object: 'it', tail: `into ${np(to)}`, joint: 'and' },
      ],
    }),
  ),
  ...(['N', 'Q'] as const).map((kind) =>
    rule(
      'P',
      0.05,
      `不得|不能|不可|不应 小于|低于|少于 ${kind} 、|或|或者|也不得|也不能|且不得|且不能 大于|超过|高于|多于 ${kind}`,
      (_a, _less, low, _or, _more, high) => copula(`between ${low.text} and ${high.text}`, 'must'),
    ),
  ),
  rule('I', 0.1, '建议|建议您|推荐 不要|不|勿|不再 V', (_w, _not, v) =>
    /^no /.test(doIt(v)) ? null : { text: `we recommend not ${gerund(v)}` },
  ),
  rule('V', 0.1, '改用|改为|改由|改走 手动|人工|自动|线上|线下|现场|书面 V', (_w, how, v) =>
    addTail(
      v,
      `${{ 手动: 'by hand', 人工: 'by hand', 自动: 'automatically', 线上: 'online', 线下: 'offline', 现场: 'on site' }[how.text] ?? 'in writing'} instead`,
    ),
  ),
  rule('P', 0.1, '已|已被|被|已经被|将被|会被 列入|纳入|录入 N', (w, _v, n) =>
    /(list|library|database|record|scope)$/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${/[将会]/.test(w.text) ? 'will be' : `${s ? have(s) : 'has'} been`} put on ${np(n)}`,
        }
      : null,
  ),
  // 负责人名下如有多个网站
  rule('C', 0.05, 'N 名下|账号下|下 若|如|如果 有|已有|存在|还有 N', (n, w, _if, has, what) => ({
    text: `if there ${isMany(what) ? 'are' : 'is'} ${/已/.test(has.text) ? 'already ' : ''}${what.many ? plainNp(what) : nominal(what)} ${/账/.test(w.text) ? 'under the account of' : 'under'} ${np(n)}`,
  })),
  rule('P', 0.05, '在|为|是|登记在|注册在|属于|为在 N 名下', (w, n) =>
    copula(
      `${/[登注]/.test(w.text) ? 'registered ' : ''}in ${you(n) ? 'your name' : `the name of ${np(n)}`}`,
    ),
  ),
  rule(
    'V',
    0.05,
    '转至|转到|转入|过户至|过户到|变更至|变更到|登记到|登记在|注册在|转移至 N 名下',
    (w, n) =>
      simple(/[登注]/.test(w.text) ? 'register' : 'transfer', null, {
        tail: /[登注]/.test(w.text) ? `in the name of ${np(n)}` : `to ${np(n)}`,
      }),
  ),
  rule(
    'P',
    0.02,
    '须为|需为|应为|必须为|须由|应由|需由|应当为 本人|负责人本人|其本人 实名使用|实名登记|实名办理|实名认证|实名|名下',
    (_m, who) =>
      copula(
        `registered in ${who.text === '负责人本人' ? 'the name of the person in charge' : "that person's own name"}`,
        'must',
      ),
  ),
  rule('V', 0.1, '将|把 N 设为|设置为|设定为|设成|标记为|标为|列为 N', (_a, n, w, as) =>
    simple(/标/.test(w.text) ? 'mark' : /列/.test(w.text) ? 'list' : 'set', np(n), {
      tail: `${/[标列]/.test(w.text) ? 'as' : 'to'} ${nominal(as)}`,
    }),
  ),
  rule('V', 0.2, '避免|防止 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : simple('avoid', gerund(v)),
  ),
  rule('V', 0.1, '对 N 作|做|进行|予以 如实|书面|详细|简要|补充 说明', (_a, n, _b, how) =>
    simple('explain', np(n), {
      tail:
        { 如实: 'truthfully', 书面: 'in writing', 详细: 'in detail', 简要: 'briefly' }[how.text] ??
        'further',
    }),
  ),
];
