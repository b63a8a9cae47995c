import { copula, fragmentOr } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, pluralOf } from '../../phrase';

/** How much two things differ. */
const differ = (how: string): string => (/略|稍/.test(how) ? 'differ slightly' : 'differ');

/** What is done to the object of an act: 注销主体将…. */
const acts: Readonly<Record<string, string>> = {
  注销: 'deregistering',
  变更: 'changing',
  取消: 'canceling',
  删除: 'deleting',
  关闭: 'closing',
  更换: 'replacing',
  修改: 'changing',
  放弃: 'discarding',
  切换: 'switching',
  重置: 'resetting',
  撤回: 'withdrawing',
  离开: 'leaving',
};

/** Which things, and of whom. */
const things: readonly Rule[] = [
  rule('N', 0.1, '未经|没有经过|未经过|未曾|从未 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` that ${have(n)} not been ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.1, 'N 发来|发出|发送|下发|打来|拨来|寄来|寄出 的 N', (who, act, _of, n) =>
    bare(n) && !you(who)
      ? { ...n, after: `${/[打拨]/.test(act.text) ? '' : ' sent'} from ${np(who)}` }
      : null,
  ),
  rule('N', 0.1, '与|和|同|跟 N 关系|的关系|什么关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` to ${n.text === 'oneself' ? 'yourself' : np(n)}`,
  })),
  // “测试”等无实际意义的内容
  rule('N', 0.15, 'N 等 A 的 N', (a, _etc, how, _of, n) =>
    bare(n)
      ? {
          ...pluralOf({ ...n, text: `${how.text} ${n.text}` }),
          the: false,
          after: ` such as ${plainNp(a)}`,
        }
      : null,
  ),
  rule(
    'N',
    0.1,
    'N 关于|有关|对于|就 N 的 要求|规定|规则|政策|通知|限制',
    (who, _on, what, _of, x) =>
      isDoer(who) || /(administration|authority|province|platform)s?$/.test(who.text)
        ? {
            text:
              {
                要求: 'requirements',
                规定: 'rules',
                规则: 'rules',
                政策: 'policy',
                通知: 'notice',
              }[x.text] ?? 'limits',
            the: true,
            many: /要求|规|限/.test(x.text),
            after: ` of ${np(who)} on ${np(what)}`,
          }
        : null,
  ),
  // 成立不足三个月的企业
  rule(
    'N',
    0.05,
    '成立|注册|开通|上线|购买|创建|认证|备案 不足|未满|不满|不到|满|超过|已满|已超过|少于|大于 Q 的 N',
    (act, than, q, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${{ 成立: 'founded', 注册: 'registered', 开通: 'activated', 上线: 'put online', 购买: 'bought', 创建: 'created', 认证: 'verified' }[act.text] ?? 'filed'} ${/[不未少]/.test(than.text) ? 'less than' : /满/.test(than.text) ? 'at least' : 'more than'} ${q.text} ago`,
          }
        : null,
  ),
  rule('N', 0.05, '刚|刚刚|近期|最近|新近|近日 V 过 N 的 N', (when, v, _past, what, _of, n) =>
    bare(n) && last(v).object === null && verbsOf(v).length === 1
      ? {
          ...n,
          after: ` that ${have(n)} ${/刚/.test(when.text) ? 'just' : 'recently'} ${active([{ ...last(v), object: np(what) }], 'done')}`,
        }
      : null,
  ),
  rule('N', 0.3, 'N 加|加上|+ N', (a, _plus, b) =>
    you(a) || you(b) || a.agent
      ? null
      : { text: `${plainNp(a)} plus ${plainNp(b)}`, the: a.the ?? false },
  ),
  // 与实际相符的一项
  rule('N', 0.1, 'V 的 一项|那一项|选项|一个|那个|一类|一种|那一类', (v) =>
    verbsOf(v)[0]?.state && !lacksObject(verbsOf(v))
      ? { text: 'one', the: true, after: ` that ${active(verbsOf(v), 'third')}` }
      : null,
  ),
  rule('N', 0.04, '安装|打包|压缩|解析|合并|加固 后|后的|之后的 N', (act, _x, n) =>
    bare(n) && !n.agent && !n.act
      ? {
          ...n,
          after: ` after ${{ 安装: 'installation', 打包: 'packaging', 压缩: 'compression', 解析: 'parsing', 处理: 'processing', 合并: 'merging', 更新: 'the update', 加固: 'hardening' }[act.text] ?? 'the change'}`,
        }
      : null,
  ),
  rule('N', 0.5, '之前|以前|先前|此前 N', (_w, n) =>
    bare(n) &&
    !n.act &&
    /(filing|entity|information|account|number|name|address|order|version|record|license|document|provider)s?$/.test(
      n.text,
    )
      ? { ...n, text: `previous ${n.text}`, the: true }
      : null,
  ),
];

/** What is said of a subject, some of it as people talk. */
const said: readonly Rule[] = [
  rule('P', 0.05, '与|和|同|跟 N 完全一致|严格一致|保持完全一致|逐字一致|一模一样', (_w, n) => ({
    text: '',
    say: (s) => `exactly ${s && isMany(s) ? 'match' : 'matches'} ${np(n)}`,
  })),
  rule(
    'P',
    0.03,
    '须|需|应|必须|要|应当|需要 与|和|同|跟 N 完全一致|严格一致|保持完全一致|逐字一致|一模一样',
    (_m, _w, n) => ({
      text: '',
      say: () => `must exactly match ${np(n)}`,
    }),
  ),
  rule('P', 0.05, '对不上|不对应|不吻合|对应不上', () => ({
    text: '',
    say: (s) =>
      s?.items ? 'do not match each other' : `${s && isMany(s) ? 'do' : 'does'} not match`,
  })),
  rule('P', 0.05, '与|和|同|跟 N 对不上|不吻合|对应不上|不一样', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match ${np(n)}`,
  })),
  rule('P', 0.05, '与|和|同|跟 N 上|里|中 一样|相同|一致|的一样|的一致|的相同', (_w, n) =>
    copula(`the same as ${place(n)}`),
  ),
  rule('P', 0.05, '已不再|不再|已不|已经不再 作为|是|属于|算 N', (_w, _x, n) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}no longer ${nominal(n)}`,
  })),
  rule('P', 0.05, '也行|亦可|都行|也成|同样可以', () => copula('also acceptable')),
  rule(
    'P',
    0.05,
    '略有差异|略有不同|稍有不同|稍有差异|有所不同|有所差异|不尽相同|各不相同|各异|存在差异|有差异|不一',
    (w) => ({
      text: '',
      say: (s) =>
        s && !isMany(s) && !s.items
          ? `${differ(w.text).replace('differ', 'differs')}`
          : differ(w.text),
    }),
  ),
  rule(
    'P',
    0.05,
    '与|和|同|跟 N 略有差异|略有不同|稍有不同|稍有差异|有所不同|有所差异|存在差异|有差异',
    (_w, n, how) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'differ' : 'differs'}${/略|稍/.test(how.text) ? ' slightly' : ''} from ${np(n)}`,
    }),
  ),
  rule('P', 0.04, '仅限用于|仅可用于|仅能用于 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${/[能可限]/.test(w.text) ? 'can be' : s ? be(s) : ''} used only for ${np(n)}`.trim(),
  })),
  rule('P', 0.04, '仅指|只指|特指|仅针对|只针对|仅涉及|只涉及 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${/涉/.test(w.text) ? (s && isMany(s) ? 'concern' : 'concerns') : s && isMany(s) ? 'refer' : 'refers'}${/涉/.test(w.text) ? '' : ''} ${/涉/.test(w.text) ? 'only' : 'only to'} ${np(n)}`,
  })),
  rule('P', 0.04, '确为|确系|确属|确实为|确实是|确是 N', (_w, n) => copula(`really ${nominal(n)}`)),
  rule('P', 0.04, '未填写|未填|未写|未注明|未标注|没有填写|没填|未写明|未标明 N', (w, n) => ({
    text: '',
    say: (s) =>
      s && !isDoer(s)
        ? `${/注明|写明|标/.test(w.text) ? `${isMany(s) ? 'do' : 'does'} not state ${np(n)}` : `${have(s)} no ${plainNp(n)} filled in`}`
        : s
          ? `${have(s)} not entered ${np(n)}`
          : `${plainNp(n)} not entered`,
  })),
  rule('P', 0.04, '可能已|可能已被|可能已经|可能已经被|应该已|也许已 V', (_w, v) =>
    verbsOf(v)[0]?.state || verbsOf(v).some(({ joint }) => joint === 'to')
      ? null
      : {
          text: '',
          say: (s) =>
            lacksObject(verbsOf(v)) && !(s && (s.agent || you(s)))
              ? `may have been ${passive(verbsOf(v))}`
              : `may have ${active(verbsOf(v), 'done')}`,
        },
  ),
  rule('P', 0.1, '会|将|将会|会更|会变得|将会变得|会比较 A', (w, a) =>
    copula(`${/更/.test(w.text) ? 'more ' : ''}${a.text}`, 'will'),
  ),
  rule(
    'P',
    0.03,
    '已锁定|已被锁定|将被锁定|被锁定|会被锁定|已冻结|将被冻结|已封禁|将被封禁|已暂停|将暂停|将被暂停 Q',
    (w, q) => ({
      text: '',
      say: (s) =>
        `${/[将会]/.test(w.text) ? 'will be' : s ? `${be(s)}` : ''} ${/锁/.test(w.text) ? 'locked' : /冻/.test(w.text) ? 'frozen' : /封/.test(w.text) ? 'banned' : 'suspended'} for ${q.text}`.trim(),
    }),
  ),
  rule(
    'P',
    0.02,
    '不支持|暂不支持|不允许|不可 变更|修改|撤销|撤回|转让|退款|延期|更改|删除|取消|合并|拆分|转移|编辑|退换',
    (w, act) => ({
      text: '',
      say: () =>
        `cannot be ${{ 变更: 'changed', 修改: 'changed', 更改: 'changed', 撤销: 'undone', 撤回: 'withdrawn', 转让: 'transferred', 退款: 'refunded', 延期: 'extended', 删除: 'deleted', 取消: 'canceled', 合并: 'merged', 拆分: 'split', 转移: 'transferred', 编辑: 'edited' }[act.text] ?? 'returned'}${/暂/.test(w.text) ? ' for now' : ''}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '与|和|同|跟 N 高度相似|非常相似|极为相似|过于相似|高度雷同|十分相似|很像',
    (_w, n) => copula(`very similar to ${np(n)}`),
  ),
  rule(
    'P',
    0.03,
    '须保证|需保证|应保证|必须保证|须确保|需确保|保证|须|需|应 7×24小时|24小时|全天|随时 可联系|可接通|能联系上|可联络|能接通|畅通|保持畅通|可联系到',
    (w, how) => ({
      text: '',
      say: (s) =>
        `${w.text === '保证' && !s ? '' : ''}must be reachable ${how.text === '随时' ? 'at any time' : '24 hours a day'}${how.text.startsWith('7') ? ', 7 days a week' : ''}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '按|按照|根据|依照 提交顺序|先后顺序|提交时间|排队顺序|顺序|时间顺序|提交先后 处理|审核|办理|依次处理|依次审核',
    (_w, _x, act) => ({
      text: '',
      say: (s) =>
        `${s ? be(s) : ''} ${/审/.test(act.text) ? 'reviewed' : 'handled'} in order of submission`.trim(),
    }),
  ),
  rule('S', 0.05, 'N 表示|称|声称|反映|反馈|说 P', (who, _w, p) =>
    who.agent
      ? {
          text: `${np(who)} said that they ${fragmentOr(p, { text: 'they', many: true, agent: true })}`,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    'V 不等于|不代表|不意味着|不等同于|并不代表|并不等于|不等同|并不意味着 V',
    (a, _w, b) =>
      lacksObject(verbsOf(a)) && verbsOf(a).length > 1
        ? null
        : { text: `${gerund(a)} is not the same as ${gerund(b)}` },
  ),
  rule(
    'S',
    0.03,
    '注销|变更|取消|删除|关闭|更换|修改|放弃|切换|重置|撤回|离开 N 将|会|将会|将同时|会同时|也将|也会|可能会|可能 V',
    (act, n, w, v) =>
      n.act || lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
        ? null
        : {
            text: `${acts[act.text]} ${np(n)} ${/可能/.test(w.text) ? 'may' : 'will'} ${/同时|也/.test(w.text) ? 'also ' : ''}${doIt(v).replace(/ at the same time$/, '')}`,
          },
  ),
  rule(
    'S',
    0.04,
    '未备案域名|未备案的域名|未接入的域名|未实名的域名 解析至|解析到|指向|接入|绑定|绑定至 N 将|会|将会|将被|会被|将会被 V',
    (which, act, n, _w, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `a domain name that is not ${/备案/.test(which.text) ? 'filed' : /实名/.test(which.text) ? 'verified' : 'connected'} will be ${passive(verbsOf(v))} if it ${/解析|指向/.test(act.text) ? 'resolves' : 'is linked'} to ${np(n)}`,
          }
        : null,
  ),
  rule('S', 0.03, 'N 检测到|监测到|发现 N', (where, _w, what) =>
    /(port|page|website|site|domain name|server|image|photo|file|address)s?$/.test(where.text) &&
    !what.agent
      ? {
          text: `${indefinite(what)} ${isMany(what) ? 'were' : 'was'} found ${/port/.test(where.text) ? `on ${np(where)}` : place(where)}`,
        }
      : null,
  ),
  rule(
    'S',
    0.04,
    '其余|其他|其它|其余项|其他项 选填|可选|必填|均为选填|均选填|为选填|均为必填',
    (_w, how) => ({
      text: `the rest are ${/必/.test(how.text) ? 'required' : 'optional'}`,
    }),
  ),
  rule('S', 0.04, '其中 不含|不包含|不包括|不得含有|不得包含|不能含 N', (_w, not, n) => ({
    text: `it ${/得|能/.test(not.text) ? 'must not contain' : 'does not contain'} ${indefinite(n)}`,
  })),
  rule('S', 0.04, '实际为|实际是|实为|实际系|其实是|实则为|实际上是 N', (_w, n) => ({
    text: `it is actually ${nominal(n)}`,
  })),
  rule(
    'S',
    0.04,
    '系统判定为|判定为|被判定为|系统识别为|识别为|被识别为|认定为|被认定为|系统认定为 N',
    (_w, n) => ({
      text: `it was judged to be ${nominal(n)}`,
    }),
  ),
  rule('S', 0.04, '系统判定为非|判定为非|被判定为非|识别为非|认定为非|系统识别为非 N', (_w, n) => ({
    text: `it was judged not to be ${nominal(n)}`,
  })),
  rule('S', 0.04, '仅|只|单|单纯|仅仅 V 视为|将视为|算|属于|会被视为 A', (_w, v, _x, a) => ({
    text: `${gerund(v)} only counts as ${a.text}`,
  })),
  rule(
    'S',
    0.03,
    'N 每日|每天|每周日|每晚|于|将于|在 N 维护|进行维护|升级|进行升级|升级维护|系统维护|例行维护|停机维护',
    (n, when, at, act) =>
      /(system|platform|site|website|service|console|page)s?$/.test(n.text)
        ? {
            text: `${np(n)} ${when.text === '将于' ? 'will be' : be(n)} ${/升级/.test(act.text) && !/维护/.test(act.text) ? 'upgraded' : 'under maintenance'} ${/^\d{4}|^\d+-\d+/.test(at.text) && !/ to /.test(at.text) ? 'on' : / to /.test(at.text) ? 'from' : 'at'} ${at.text}${{ 每日: ' every day', 每天: ' every day', 每周日: ' every Sunday', 每晚: ' every night' }[when.text] ?? ''}`,
          }
        : null,
  ),
  // 广东等省份不建议使用外省号段
  rule('S', 0.1, 'N 不建议|不推荐|不鼓励|不宜|不主张 V', (n, _w, v) =>
    you(n)
      ? null
      : {
          text: `${/(province|place|region|area)s?$|^(places|provinces)/.test(n.text) ? 'in' : 'for'} ${np(n)}, we do not recommend ${gerund(v)}`,
        },
  ),
  rule('S', 0.04, '默认 按|按照|根据|以|使用|取|采用 N V', (_d, _by, n, v) => ({
    text: `by default, ${lacksObject(verbsOf(v)) ? `it is ${passive(verbsOf(v))}` : `${last(v).object ?? 'it'} ${/s$/.test(last(v).object ?? '') ? 'are' : 'is'} ${passive([{ ...last(v), object: '' }])}`} according to ${np(n)}`,
  })),
];

export const sayings: readonly Rule[] = [...things, ...said];
