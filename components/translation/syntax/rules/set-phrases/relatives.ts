import { aux, copula, fragment, fragmentOr, perfect, said } from '../../build-clauses';
import { bare, be, isDoer, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural, pluralOf } from '../../phrase';

/** What may be said of a thing in a clause that says which one. */
const tells =
  /^(must|can|cannot|may|will|has|have|is|are|does not|do not|need not|contains?|involves?|meets?|exceeds?)\b/;

/** A time of day, or from one to another. */
const clock = /^\d{1,2}:\d\d to \d{1,2}:\d\d$/;

/** What people call who asks for it. */
const withoutIt = (words: string): string => words.replace(/ it$/, '');

/** Clauses that say which one, and what else a thing is told by. */
export const relatives: readonly Rule[] = [
  // 不满足任一条件的实例, 可能被驳回的订单
  rule('N', 1.6, 'P 的 N', (p, _of, n) => {
    if (!bare(n) || n.items || you(n) || p.topic?.(n)) return null;
    const words = fragmentOr(p, n);
    if (!tells.test(words) || words.includes(guess) || /^(is|are) (the |an? )/.test(words))
      return null;
    return {
      ...n,
      after: /^(is|are) (in|on|at|under|with|within|not|less|more) /.test(words)
        ? words.replace(/^(is|are)/, '')
        : ` that ${words}`,
    };
  }),
  // 名称包含特殊字符的网站
  rule('N', 1.2, 'N P 的 N', (a, p, _of, n) => {
    if (!bare(n) || !bare(a) || a.items || a.many || n.items || isDoer(a) || you(a) || p.topic?.(a))
      return null;
    if (/(website|domain name|order|app|entity|account|instance|server)$/i.test(a.text))
      return null;
    const words = fragmentOr(p, a);
    if (!tells.test(words) || words.includes(guess)) return null;
    return { ...n, after: ` whose ${a.text} ${words}` };
  }),
  // 注销过的主体
  rule('N', 0.2, 'V 过 的 N', (v, _past, _of, n) =>
    bare(n) && lacksObject(verbsOf(v))
      ? { ...n, after: ` that ${isMany(n) ? 'have' : 'has'} been ${passive(verbsOf(v))} before` }
      : null,
  ),
  rule('C', 0.2, 'V 过 的', (v) => {
    const [only] = verbsOf(v);
    if (verbsOf(v).length > 1 || only?.state) return null;
    return {
      text: lacksObject(verbsOf(v))
        ? `if it has been ${passive(verbsOf(v))} before`
        : `if you have ${active(verbsOf(v), 'done')} before`,
      after: '的',
    };
  }),
  rule('C', 0.2, 'V 过 N 的', (v, _past, n) => {
    if (verbsOf(v).length > 1 || last(v).object !== null || verbsOf(v)[0]?.state) return null;
    return {
      text: `if you have ${active([{ ...last(v), object: np(n) }], 'done')} before`,
      after: '的',
    };
  }),
  // 自称可代办的第三方
  rule('N', 0.1, '自称|号称|声称 N 的 N', (_w, what, _of, n) =>
    bare(n) ? { ...n, after: ` claiming ${plainNp(what)}` } : null,
  ),
  // 凡收取加急费的都是骗子
  rule(
    'S',
    0.1,
    '凡|凡是|任何|所有 V 的|者 都是|均为|均系|一律为|全是 N',
    (_w, v, _of, _is, what) =>
      lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
        ? null
        : {
            text: `anyone who ${active(verbsOf(v), 'third')} is ${nominal({ ...what, many: false })}`,
          },
  ),
  rule('D', 0.1, '以 N 名义|的名义|之名', (_w, n) => ({ text: `in the name of ${np(n)}` })),
  rule('D', 0.1, '以自己名义|以自己的名义|以本人名义|以本人的名义', () => ({
    text: 'in their own name',
  })),
  // 是系统根据数据推算的
  rule('P', 0.05, '是|都是|均是|均由|是由 N V 的', (_is, who, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'were' : 'was'} ${passive(addTail(v, `by ${np(who)}`).verbs ?? [])}`,
        }
      : null,
  ),
  rule('P', 0.05, '是|都是|均是 N 自己|本人 V 的', (_is, who, _self, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'were' : 'was'} ${passive(addTail(v, `by ${you(who) ? 'yourself' : np(who)}`).verbs ?? [])}`,
        }
      : null,
  ),
  // 一般写, 通常会在当天发出
  rule('P', 0.2, '一般|通常|往往|普遍|一般都|通常都|大多|一般情况下|通常情况下 P', (_w, p) => ({
    ...(p.topic ? { topic: p.topic } : {}),
    text: '',
    say: (s) => {
      const words = fragmentOr(p, s);
      const led = /^(must|can|may|will|is|are|has|have)(?= (?!not\b))/.exec(words)?.[0];
      return led ? `${led} usually${words.slice(led.length)}` : `usually ${words}`;
    },
  })),
  // 管局可能会要求提供合同
  rule(
    'P',
    0.08,
    '会|将|可能|可能会|也会|有可能会|也可能 要求 您|你|用户|企业|申请人 V',
    (w, _ask, _who, v) => ({
      text: '',
      say: () => `${/可能/.test(w.text) ? 'may' : 'will'} require you to ${doIt(v)}`,
    }),
  ),
  rule('P', 0.08, '会|将|可能|可能会|也会|有可能会|也可能|会在 要求 V', (w, _ask, v) =>
    lacksObject(verbsOf(v)) && last(v).object === null && !last(v).alone
      ? null
      : {
          text: '',
          say: () => `${/可能/.test(w.text) ? 'may' : 'will'} require you to ${doIt(v)}`,
        },
  ),
  rule('P', 0.08, '被|将被|会被|可能被|可能会被|将会被 要求 V', (w, _ask, v) => ({
    text: '',
    say: (s) => {
      const must = `${/可能/.test(w.text) ? 'may' : 'will'} have to`;
      return lacksObject(verbsOf(v))
        ? `${must} be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}${must} ${active(verbsOf(v), 'base')}`;
    },
  })),
  // 需由管理员开通权限后方可显示
  rule('C', 0.1, '由|需由|需要由 N V 后|之后|后再', (_by, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: `after being ${passive(verbsOf(v))} by ${np(n)}` }
      : { text: `after ${np(n)} ${active(verbsOf(v), isMany(n) || you(n) ? 'base' : 'third')}` },
  ),
  rule(
    'P',
    0.1,
    '需由|须由|应由|必须由|由|需要由 N V 后|之后 方可|才能|才可|方能|才可以|才会 V',
    (_by, n, a, _x, _w, b) => ({
      text: '',
      say: (s) =>
        `can ${
          lacksObject(verbsOf(b)) && !(s && you(s))
            ? `be ${passive(verbsOf(b))}`
            : active(verbsOf(b), 'base')
        } only after ${np(n)} ${active(verbsOf(a), isMany(n) ? 'base' : 'third')}`,
    }),
  ),
  // 仅展示已绑定的实例
  rule('S', 0.1, '仅|只|目前仅|此处仅|列表仅|列表只 展示|显示|列出|保留 N', (w, act, n) => {
    const shown = pluralOf(n);
    return {
      text: `only ${plainNp(shown)} ${be(shown)} ${act.text === '列出' ? 'listed' : act.text === '保留' ? 'kept' : 'shown'}${/列表/.test(w.text) ? ' in the list' : /此处/.test(w.text) ? ' here' : ''}`,
    };
  }),
  // 不用再刷脸
  rule('P', 0.1, '不用再|无需再|无须再|不必再|不需要再|无需重新|不用重新 V', (w, v) =>
    aux('need not', 'need not')(w, addTail(v, 'again')),
  ),
  // 要退出核验吗
  rule('I', 0.05, '要|是要|您要|现在要|真要|确定要|要不要|需不需要|是否要|需要 V 吗', (_w, v) => ({
    text: `${doIt(v)}?`,
  })),
  rule('I', 0.1, '要不要|需不需要|是否要|用不用 V', (_w, v) => ({
    text: `${withoutIt(doIt(v))}?`,
  })),
  rule('I', 0.1, '是否 转为|转而|改为|直接|立即|现在|马上|同时|一并|仍要 V', (_w, how, v) => ({
    text: `${doIt(v)}${{ 转为: ' instead', 转而: ' instead', 改为: ' instead', 直接: ' directly', 立即: ' now', 现在: ' now', 马上: ' now', 仍要: ' anyway' }[how.text] ?? ' as well'}?`,
  })),
  // 不确定的可以先问
  rule(
    'C',
    0.03,
    '不确定的|不清楚的|拿不准的|不明白的|不确定时|不清楚时|拿不准时|如不确定|如不清楚|若不确定|如拿不准|有不明白的地方|有不清楚的地方|如有不明白的地方|如有不清楚的地方|如有不明之处',
    () => ({
      text: 'if you are not sure',
    }),
  ),
  rule(
    'C',
    0.03,
    '如果对|如对|若对|如您对|如果您对 N 有 不明白的地方|不清楚的地方|不懂的地方|不明之处|不明白|不清楚',
    (_w, n) => ({ text: `if anything about ${np(n)} is unclear` }),
  ),
  rule(
    'C',
    0.05,
    '连续失败|多次失败|反复失败|连续多次失败|屡次失败|一直失败|多次不通过|连续不通过 后|的|时',
    () => ({
      text: 'if it keeps failing',
    }),
  ),
  rule('C', 0.08, '连续失败|多次失败|反复失败|连续多次失败|屡次失败|一直失败', () => ({
    text: 'if it keeps failing',
  })),
  rule('C', 0.05, '为防止|为避免|为免|为了避免|为了防止|以避免 N 被 V', (_w, n, _by, v) =>
    lacksObject(verbsOf(v))
      ? { text: `to prevent ${np(n)} from being ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('D', 0.02, '避免|以免|防止|以防 反复失败|多次失败|再次失败|重复失败|一再失败', () => ({
    text: 'to avoid failing again and again',
    after: '以免',
  })),
  rule('N', 0.2, '一段|一幅|一副|一篇|一则|一帧|一道 N', (_w, n) =>
    bare(n) && !n.many && !n.items
      ? { ...n, text: `${/^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  // 每天8:30至18:00
  rule('D', 0.5, 'N', (n) =>
    clock.test(n.text)
      ? { text: `from ${n.text}` }
      : /^\d[\d-]* to \d+-\d+$/.test(n.text)
        ? { text: `from ${n.text}` }
        : null,
  ),
  rule('D', 0.2, 'N 之间|中间', (n) =>
    n.items && n.items.length === 2 && n.joint === 'and' ? { text: `between ${np(n)}` } : null,
  ),
  // 还剩1项
  rule('I', 0.1, '还剩|剩余|仅剩|剩|还剩下 M', (w, m) =>
    m.after ? { text: `${/仅/.test(w.text) ? 'only ' : ''}${m.text} left` } : null,
  ),
  rule('Q', 0.3, '超过|多于|大于|已超过 M', (_w, m) =>
    m.after ? { text: `more than ${m.text}` } : null,
  ),
  rule('Q', 0.3, '不足|少于|小于 M', (_w, m) => (m.after ? { text: `less than ${m.text}` } : null)),
  rule('P', 0.2, '已|已经|目前已 Q', (_w, q) =>
    /^(more|less) than /.test(q.text) ? copula(q.text) : null,
  ),
  // 累计退回次数
  rule('N', 0.04, '累计|历史累计|总|总计|已 V 次数', (w, v) => {
    const act = named[last(v).lemma] ?? (last(v).lemma === 'return' ? 'return' : '');
    return act && last(v).object === null && !act.endsWith('ing')
      ? { text: `${w.text === '已' ? '' : 'total '}number`, the: true, after: ` of ${plural(act)}` }
      : null;
  }),
  rule('N', 0.04, '涉及|所涉|所涉及 字段|栏目|条款|项目|页面|平台|材料项', (_w, what) => ({
    text: `${{ 字段: 'field', 栏目: 'section', 条款: 'clause', 项目: 'item', 页面: 'page', 平台: 'platform' }[what.text] ?? 'document'} concerned`,
    the: true,
  })),
  rule('N', 0.04, '当前|现|原|目前 填写|选择|绑定|登记 值|内容|项', (w, act, _what) => ({
    text: `${/原/.test(w.text) ? 'original' : 'current'} ${{ 填写: 'entry', 选择: 'selection', 绑定: 'link' }[act.text] ?? 'registration'}`,
    the: true,
  })),
  // “职务”一栏
  rule('N', 0.2, 'N 一栏|这一栏', (n) => (n.after ? null : { text: `${n.text} field`, the: true })),
  // 紧急联系人可填家属
  rule('S', 0.9, 'N 可填|可填写|可以填|可以填写|可写 N', (n, _w, what) => ({
    text: `for ${np(n)}, you can enter ${np(what)}`,
  })),
  rule('S', 0.9, 'N 应填|须填|需填|应填写|须填写|需填写|必须填|必须填写|要填 N', (n, _w, what) => ({
    text: `for ${np(n)}, you must enter ${np(what)}`,
  })),
  rule('S', 0.9, 'N 可选|可以选|可选择|可以选择 N', (n, _w, what) => ({
    text: `for ${np(n)}, you can select ${np(what)}`,
  })),
  rule(
    'P',
    0.05,
    '分为|可分为|划分为|共分为|包括 N 几类|等几类|两类|三类|四类|等类别|等类型|两种|三种|几种|等',
    (w, n) => ({
      text: '',
      say: (s) =>
        w.text === '包括'
          ? `${s && isMany(s) ? 'include' : 'includes'} ${plainNp(n)}`
          : `${/可/.test(w.text) ? 'can be' : s && isMany(s) ? 'are' : 'is'} divided into ${plainNp(n)}`,
    }),
  ),
  rule('V', 0.15, '前往|前去|回到页面|去 V', (_w, v) => v),
  rule('V', 0.05, '留 一空格|一个空格|空格|一格|空白', () => simple('leave', 'a space')),
  rule('V', 0.1, 'V 以 证明|说明|佐证 S', (v, _to, w, s) =>
    lacksObject(verbsOf(v))
      ? null
      : addTail(v, `to ${w.text === '说明' ? 'explain' : 'prove'} that ${s.text}`),
  ),
  rule('S', 0.1, '系统判断|系统判定|系统认为 P', (_w, p) =>
    /^(you|we) /.test(fragment(p)) ? null : { text: `the system finds that ${said(p)}` },
  ),
  rule(
    'S',
    0.08,
    '系统发现|我们发现|我司发现|平台发现|经查|经检查|经核查|经审核|抽查发现|核查中发现|审核发现 S',
    (w, s) => ({
      text: `${/^经/.test(w.text) ? 'on checking' : 'we found that'}${/^经/.test(w.text) ? ',' : ''} ${s.text}`,
    }),
  ),
  rule('C', 0.1, 'V 时|的时候 若|如|如果 S', (v, _w, _if, s) =>
    verbsOf(v)[0]?.state ? null : { text: `if ${s.text} when ${gerund(v)}` },
  ),
  // 注销过, 更换过
  rule('P', 0.3, 'V 过', (v) =>
    verbsOf(v)[0]?.state || !lacksObject(verbsOf(v)) ? null : perfect('')(v, v),
  ),
  rule(
    'S',
    0.2,
    '有人|有专人|有同事|有客服|专人|会有专人|将有专人|会有人|有工作人员 V',
    (_w, v) => ({
      text: `someone will ${active(verbsOf(v), 'base')}`,
    }),
  ),
  rule(
    'P',
    0.1,
    '会在|将在|应在|须在|需在|可在|一般在|通常在|会于|将于 N 当天|当日|次日 V',
    (w, n, when, v) => ({
      text: '',
      say: () => {
        const led = /可/.test(w.text) ? 'can' : /[应须需]/.test(w.text) ? 'must' : 'will';
        const act = lacksObject(verbsOf(v))
          ? `be ${passive(verbsOf(v))}`
          : active(verbsOf(v), 'base');
        return `${led} ${act} ${when.text === '次日' ? 'the day after' : 'on the day of'} ${np(n)}`;
      },
    }),
  ),
];
