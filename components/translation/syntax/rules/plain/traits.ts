import { aux, copula, fragmentOr, it, perfect, present } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, pluralOf } from '../../phrase';
import { adverbial } from '../set-phrases/adverbs';
import { stopped } from './words';

/** What is said of a thing in plain words: it is about to expire, it is affected, it stays so. */
export const plainTraits: readonly Rule[] = [
  // 应该是18位
  rule('P', 0.05, '应该是|应该为|应当是|应当为|应是|该是|理应为 Q', (_w, q) =>
    copula(q.text, 'should'),
  ),
  rule('P', 0.05, '应该是|应该为|应当是|应当为|理应为|该是 N', (_w, n) =>
    copula(nominal(n), 'should'),
  ),
  rule('P', 0.05, '应该|应当 A', (_w, a) => copula(a.text, 'should')),
  // 信息填错了, 公司改名了
  rule('P', 0.5, 'V 了', (v) =>
    verbsOf(v)[0]?.state || verbsOf(v).some(({ turned }) => turned) || verbsOf(v).length > 1
      ? null
      : {
          text: '',
          // 跨省搬家了: no province has.
          say: (s) =>
            s && /^another |^(in|from) /.test(s.text)
              ? guess
              : (perfect('')(v, v)?.say?.(s) ?? guess),
        },
  ),
  rule('P', 0.1, '太|过于|过 A 了', (_w, a) => copula(`too ${a.text}`)),
  rule('P', 0.1, '不用|不需要|无需|不必|不需 V 了', (_w, v) => ({
    text: '',
    say: (s) =>
      s && !s.agent && !you(s) && lacksObject(verbsOf(v))
        ? `no longer ${isMany(s) ? 'need' : 'needs'} to be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}no longer ${s && !isMany(s) && !you(s) ? 'needs' : 'need'} to ${doIt(v)}`,
  })),
  rule('P', 0.05, '快|快要|即将|马上|马上就|就要|将要|临近 V 了', (_w, v) => ({
    text: '',
    say: (s) =>
      `${be(s ?? it)} about to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule(
    'P',
    0.05,
    '快|快要|即将|马上|马上就|就要|将要 到期|过期|失效|期满|到期了|过期了|失效了',
    () => ({
      text: '',
      say: (s) => `${be(s ?? it)} about to expire`,
    }),
  ),
  rule('P', 0.05, '一直|总是|老是|反复|多次|始终 失败|不通过|不成功|报错|出错', (_w, x) => ({
    text: '',
    say: (s) =>
      `${isMany(s ?? it) ? 'keep' : 'keeps'} ${/报|出/.test(x.text) ? 'returning errors' : 'failing'}`,
  })),
  rule('P', 0.1, '一直|始终|长期 停留在|停在|处于|卡在|停留于 N', (_w, _v, n) => ({
    text: '',
    say: (s) => `${isMany(s ?? it) ? 'stay' : 'stays'} at ${np(n)}`,
  })),
  // 网站访问不受影响, 解析生效时间受TTL影响
  rule(
    'P',
    0.03,
    '不受影响|不受任何影响|不会受影响|不会受到影响|将不受影响|不受到影响|不会受到任何影响|不会有影响|没有影响|无影响|没影响',
    (w) => ({
      text: '',
      say: (s) =>
        /会|将/.test(w.text) ? 'will not be affected' : `${s ? be(s) : ''} not affected`.trim(),
    }),
  ),
  rule(
    'P',
    0.03,
    '会受影响|会受到影响|将受影响|将受到影响|可能受影响|可能会受影响|可能受到影响|可能会受到影响',
    (w) => ({
      text: '',
      say: () => `${/可能/.test(w.text) ? 'may' : 'will'} be affected`,
    }),
  ),
  rule(
    'P',
    0.03,
    '受|会受|会受到|受到|可能受|可能会受到|将受|将受到 N 影响|的影响|限制|的限制|约束|的约束|保护|的保护',
    (w, n, x) => {
      const done = `${/影/.test(x.text) ? 'affected' : /限|约/.test(x.text) ? 'limited' : 'protected'} by ${np(n)}`;
      return copula(done, /可能/.test(w.text) ? 'may' : /[会将]/.test(w.text) ? 'will' : '');
    },
  ),
  rule('P', 0.03, '不受|不会受|不会受到 N 影响|的影响|限制|的限制', (_w, n, x) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : ''} not ${/影/.test(x.text) ? 'affected' : 'limited'} by ${np(n)}`.trim(),
  })),
  // 部分省份对外地手机号设有限制
  rule(
    'P',
    0.03,
    '对|对于|针对 N 设有|有|存在|另有|还有|有着|均有|都有 限制|要求|规定|特殊要求|特殊规定|额外要求|数量限制|严格要求',
    (_w, n, _has, x) => ({
      text: '',
      say: (s) =>
        `${have(s ?? it)} ${/特殊/.test(x.text) ? 'special ' : /额外/.test(x.text) ? 'additional ' : /严格/.test(x.text) ? 'strict ' : /数量/.test(x.text) ? 'number ' : ''}${/限制/.test(x.text) ? 'limits' : /规定/.test(x.text) ? 'rules' : 'requirements'} for ${np(n)}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '对|对于|针对 N 没有|无|不设|并无|没有任何|无任何 限制|要求|规定|特殊要求|数量限制',
    (_w, n, _has, x) => ({
      text: '',
      say: (s) =>
        `${have(s ?? it)} no ${/特殊/.test(x.text) ? 'special ' : /数量/.test(x.text) ? 'number ' : ''}${/限制/.test(x.text) ? 'limits' : /规定/.test(x.text) ? 'rules' : 'requirements'} for ${np(n)}`,
    }),
  ),
  rule('P', 0.05, '限|仅限|只限|仅允许|只允许|最多 M', (w, m) =>
    m.after && !/[行列页]/.test(m.after)
      ? {
          text: '',
          say: (s) =>
            `${s ? `${isMany(s) ? 'allow' : 'allows'}` : 'limited to'} ${/最多/.test(w.text) ? 'at most' : 'only'} ${m.text}`,
        }
      : null,
  ),
  // 管局将于12月28日起升级备案系统
  rule(
    'P',
    0.03,
    '将于|将自|自|从|于|定于|计划于|拟于 N 起|开始|起将|起正式|起开始|正式|起全面|起陆续 V',
    (_w, n, _from, v) =>
      /^\d|^(today|tomorrow|next|this)/.test(n.text) && !n.after
        ? aux('will')(n, addTail(v, `from ${n.text}`))
        : null,
  ),
  rule('P', 0.03, '将于|将在|定于|计划于|拟于 N V', (_w, n, v) =>
    /^\d+-\d+/.test(n.text) && !n.after && !lacksObject(verbsOf(v))
      ? aux('will')(n, addTail(v, `on ${n.text}`))
      : null,
  ),
  rule('P', 0.05, '就行|就可以|也行|也可以|亦可|同样可以', (w) =>
    copula(
      /也|亦|同/.test(w.text) ? 'also acceptable' : /可以/.test(w.text) ? 'acceptable' : 'enough',
    ),
  ),
  // 备案会被退回服务商
  rule(
    'P',
    0.05,
    '会被|将被|被|已被|可能被|可能会被|将会被|会|将 退回|退回至|退回到|退回给|打回|打回到|退还|退还给|返回给|退至 N',
    (w, v, n) => {
      const done = `returned to ${np(n)}`;
      if (/^(会|将)$/.test(w.text) && !/退回/.test(v.text)) return null;
      return {
        text: '',
        say: (s) =>
          /可能/.test(w.text)
            ? `may be ${done}`
            : /[会将]/.test(w.text)
              ? `will be ${done}`
              : /已/.test(w.text)
                ? `${have(s ?? it)} been ${done}`
                : `${be(s ?? it)} ${done}`,
      };
    },
  ),
  // 网站会被阻断访问
  rule(
    'P',
    0.05,
    '会被|将被|被|已被|可能被|可能会被|将会被 阻断|拦截|屏蔽|中断|中止|终止 访问|解析|接入|服务|浏览',
    (w, x, what) => {
      const act =
        { 访问: 'access', 解析: 'DNS resolution', 接入: 'access', 服务: 'service', 浏览: 'access' }[
          what.text
        ] ?? '';
      return {
        text: '',
        say: (s) => {
          const its = s && isMany(s) ? 'their' : 'its';
          const has = /可能/.test(w.text)
            ? 'may have'
            : /[会将]/.test(w.text)
              ? 'will have'
              : /已/.test(w.text)
                ? `${have(s ?? it)} had`
                : have(s ?? it);
          return `${has} ${its} ${act} ${stopped[x.text] ?? 'blocked'}`;
        },
      };
    },
  ),
  rule(
    'P',
    0.05,
    '被|会被|可能被|可能会被|被系统|被管局 判定为|识别为|认定为|检测为|判断为|视为|认为是 N',
    (w, _v, n) => {
      const by = /系统/.test(w.text)
        ? ' by the system'
        : /管局/.test(w.text)
          ? ' by the communications administration'
          : '';
      const done = `judged${by} to be ${nominal(n)}`;
      return {
        text: '',
        say: (s) =>
          `${/可能/.test(w.text) ? 'may be' : /会/.test(w.text) ? 'will be' : s && isMany(s) ? 'were' : 'was'} ${done}`,
      };
    },
  ),
  rule('P', 0.05, '一式|一式需|需一式|须一式 M', (w, m) =>
    copula(
      `in ${m.text === '1' ? '1 copy' : `${m.text} copies`}`,
      /需|须/.test(w.text) ? 'must' : '',
    ),
  ),
  rule('P', 0.15, '还 P', (_w, p) =>
    /^(allow|require|support|limit|need|must|involve|contain|affect|check)/.test(
      fragmentOr(p, { ...it, many: true }),
    )
      ? adverbial(p, 'also')
      : null,
  ),
  // 存在变更未完结
  rule(
    'P',
    0.05,
    '存在|有|尚有|仍有|还有 N 未完结|未完成|未办结|未结束|进行中|在办|待处理|未办理完成',
    (w, n, x) => {
      if (!bare(n)) return null;
      const how = /进行|在办/.test(x.text)
        ? 'ongoing'
        : /待/.test(x.text)
          ? 'pending'
          : 'unfinished';
      return {
        text: '',
        say: (s) =>
          `${/[尚仍还]/.test(w.text) ? 'still ' : ''}${s ? have(s) : 'there is'} ${n.many ? `${how} ${n.text}` : `${/^[aeiou]/.test(how) ? 'an' : 'a'} ${how} ${n.text}`}`,
      };
    },
  ),
  // 网站名称与其他网站重复
  rule('P', 0.05, '与|和|同|跟 N 重复|雷同|重名|同名|完全相同|完全一致|一模一样', (_w, n, x) =>
    x.text === '完全一致'
      ? null
      : copula(/名/.test(x.text) ? `named the same as ${np(n)}` : `the same as ${np(n)}`),
  ),
  // 已用人脸核验代替幕布拍照
  rule('P', 0.05, '用|以|已用|已以|改用|将用 N 代替|替代|取代|代替了|取代了 N', (w, a, _v, b) => ({
    text: '',
    say: (s) =>
      `${/已/.test(w.text) ? `${have(s ?? it)} replaced` : /将/.test(w.text) ? 'will replace' : isMany(s ?? it) ? 'replace' : 'replaces'} ${np(b)} with ${np(a)}`,
  })),
  rule('P', 0.15, '都|均|全都|全部|一律|统统 要|得 V', (_w, m, v) => aux('must')(m, v)),
  rule('P', 0.5, '在 N', (_in, n) =>
    !n.items &&
    !n.after &&
    /^(the )?(Chinese mainland|mainland|Hong Kong|Macao|Taiwan|[A-Z]\w+ (Province|City|District))|^[A-Z][a-z]+$/.test(
      n.text,
    ) &&
    !/^(Windows|Android)/.test(n.text)
      ? copula(place(n))
      : null,
  ),
  rule('P', 0.2, '属|均属|都属|皆属|也属 N', (_w, n) =>
    present(simple('belong to', np(n), { state: true })),
  ),
  rule('P', 0.05, '属|均属|都属|皆属|也属|属于|均属于|都属于 正常|正常情况|正常现象', () =>
    copula('normal'),
  ),
  rule('P', 0.1, '针对|面向 N', (_w, n) => ({
    text: '',
    say: (s) => `${be(s ?? it)} for ${indefinite(n)}`,
  })),
  rule(
    'P',
    0.05,
    '将用于|会用于|将被用于|可用于|仅用于|只用于|仅会用于|将仅用于|主要用于 N',
    (w, n) =>
      copula(
        `used ${/仅|只/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}for ${np(n)}`,
        /可/.test(w.text) ? 'can' : /[将会]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'P',
    0.05,
    '将用于|会用于|将被用于|可用于|仅用于|只用于|仅会用于|将仅用于|主要用于 V',
    (w, v) =>
      copula(
        `used ${/仅|只/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}to ${active(verbsOf(v), 'base', false)}`,
        /可/.test(w.text) ? 'can' : /[将会]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule('P', 0.4, '非 A', (_w, a) => copula(`not ${a.text}`)),
  rule(
    'P',
    0.03,
    '仅到|只到|仅填到|只填到|仅写到|只写到|仅填写到|只填写到|仅精确到|只精确到 N',
    (_w, n) => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'stop' : 'stops'} at ${np(n)}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '最长|最多|最久|至多 可能需要|需要|需|可达|可能需|约需|会需要 Q',
    (_w, _x, q) => ({
      text: '',
      say: () => `may take up to ${q.text}`,
    }),
  ),
  rule('P', 0.05, '需要时间|需要一定时间|需要一段时间|需要一些时间|需一定时间|需一段时间', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'take' : 'takes'} some time`,
  })),
  rule('P', 0.05, '核查|查询|检测|识别|搜索|查|找|搜|匹配|获取 不到 N', (act, _w, n) => ({
    text: '',
    say: (s) =>
      `${s && (s.agent || isDoer(s)) ? 'cannot' : 'cannot'} ${{ 识别: 'recognize', 获取: 'get', 匹配: 'match' }[act.text] ?? 'find'} ${np(n)}`,
  })),
  rule('P', 0.05, '有|存在 N 遮挡|覆盖|盖住|挡住|压住|遮盖 N', (_w, a, _v, b) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'there is'} ${a.many ? plainNp(a) : nominal(a)} covering ${np(b)}`,
  })),
  rule(
    'P',
    0.05,
    '拨打为|拨打是|拨打提示|接通为|接通后为|接听为|接通后是|拨打提示为 N',
    (_w, n) => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'answer' : 'answers'} with ${nominal(n)} when called`,
    }),
  ),
  rule(
    'P',
    0.05,
    '能被|可被|可以被|能够被|须能被|应能被|需能被 正常|准确|清晰|直接|完整 V',
    (w, how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: () =>
              `${/[须应需]/.test(w.text) ? 'must be able to be' : 'can be'} ${passive(verbsOf(v))} ${{ 正常: 'normally', 准确: 'correctly', 清晰: 'clearly', 直接: 'directly', 完整: 'in full' }[how.text] ?? ''}`,
          }
        : null,
  ),
  // 必须与主体名称一字不差
  rule(
    'P',
    0.03,
    '须|必须|需|应|应当|需要|要 与|和|同 N 一字不差|逐字一致|完全一样|分毫不差|严格一致|一模一样',
    (_m, _a, n) => ({
      text: '',
      say: () => `must match ${np(n)} to the letter`,
    }),
  ),
  rule('P', 0.05, '需|需要|还需|还需要|可能需要|约需 额外|另外|再|多 Q', (w, _x, q) => ({
    text: '',
    say: (s) =>
      `${/可能/.test(w.text) ? 'may take' : s && isMany(s) ? 'take' : 'takes'} ${/约/.test(w.text) ? 'about ' : ''}another ${q.text}`,
  })),
  rule('P', 0.1, '相当于|等同于|等于|视同 N', (_w, n) => copula(`the same as ${nominal(n)}`)),
  // 审核时间会短一些
  rule(
    'P',
    0.05,
    '会|要|可能会|将|可能|将会|会更|可能更|更 短|长|快|慢|多|少|大|小|高|低|久 一些|一点|些|点',
    (w, x) => ({
      text: '',
      say: (s) =>
        `${/可能/.test(w.text) ? 'may be' : /[会将]/.test(w.text) ? 'will be' : s ? be(s) : ''} a little ${{ 短: 'shorter', 长: 'longer', 快: 'faster', 慢: 'slower', 多: 'more', 少: 'less', 大: 'larger', 小: 'smaller', 高: 'higher', 低: 'lower' }[x.text] ?? 'longer'}`.trim(),
    }),
  ),
  rule('P', 0.05, '不收费|不收取费用|不收任何费用|免费|完全免费|全程免费', () =>
    copula('free of charge'),
  ),
  // 须经审核通过后方可开通
  rule(
    'P',
    0.03,
    '经|需经|须经|应经|待|必须经 审核|审批|初审|管局审核|核准|批准|复审|终审|管局批准 通过后|同意后|后|通过|合格后 方可|才能|才可|方能|才可以|才会 V',
    (_w, _n, _x, _c, v) => ({
      text: '',
      say: (s) =>
        `can ${lacksObject(verbsOf(v)) && !(s && (s.agent || you(s))) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} only after approval`,
    }),
  ),
  rule('P', 0.1, '与|和|同 N 对应不上|对不起来|不对应|不相对应|核对不上|匹配不上', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match ${np(n)}`,
  })),
  rule('P', 0.1, '之前|以前|此前|曾|曾经|已|已经|先前 备过案|备过|办过备案|做过备案', () => ({
    text: '',
    // 您以前备过案: who reads filed.
    say: (s) => `${have(s ?? it)} ${s && you(s) ? '' : 'been '}filed before`,
  })),
  rule('P', 0.3, '没|还没|并没|没能 V', (w, v) =>
    /^(receive|find|have)\b/.test(last(v).lemma) ? null : perfect('not')(w, v),
  ),
  rule('P', 0.1, '已|已经|曾|曾经|之前|此前|先前 V 过 N', (w, v, _past, n) => {
    const full = withObject(v, n);
    const done = full && perfect('')(w, full);
    return done && /曾|前/.test(w.text) ? adverbial(done, 'previously') : done;
  }),
  rule('P', 0.05, '不再需要|不再要求|不再须|将不再需要|已不再需要|已不需要 V', (_w, v) => ({
    text: '',
    say: (s) =>
      s && !s.agent && !you(s) && lacksObject(verbsOf(v))
        ? `no longer ${isMany(s) ? 'need' : 'needs'} to be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}no longer ${s && !isMany(s) && !you(s) ? 'needs' : 'need'} to ${doIt(v)}`,
  })),
  rule('P', 0.05, '不再需要|不再要求|将不再需要|已不再需要|已不需要 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s
        ? `no longer ${isMany(s) || you(s) ? 'need' : 'needs'} ${np(n)}`
        : `${plainNp(n)} no longer needed`,
  })),
  rule('P', 0.05, '有变化|有变动|有变更|发生了变化|发生了变更|有改动|有更新|有了变化', () => ({
    text: '',
    say: (s) => `${have(s ?? it)} changed`,
  })),
  rule('P', 0.05, '不受此限|不受此限制|不受该限制|不受限制|不受上述限制', (w) =>
    copula(`not subject to ${w.text === '不受限制' ? 'limits' : 'this limit'}`),
  ),
  rule('P', 0.1, '需要|也需要|还需要|要求 N 已|已经|未|均已 V', (w, n, not, v) => {
    const done =
      lacksObject(verbsOf(v)) && !you(n)
        ? `${np(n)} ${have(n)} ${not.text === '未' ? 'not ' : ''}been ${passive(verbsOf(v))}`
        : null;
    return done === null
      ? null
      : {
          text: '',
          say: (s) =>
            `${/也|还/.test(w.text) ? 'also ' : ''}${s && isMany(s) ? 'require' : 'requires'} that ${done}`,
        };
  }),
  rule(
    'P',
    0.1,
    '没有|没|还没有|还没|尚未|未|从未|从没|未曾|从来没有|并未 V 过 N',
    (_w, v, _past, n) => {
      const full = withObject(v, n);
      return full && perfect('not')(v, full);
    },
  ),
  rule('P', 0.05, '仅对|只对|对|仅向|只向|向 N 开放|可见|有效|可用', (w, n, x) =>
    copula(
      `${{ 开放: 'open', 可见: 'visible', 可用: 'available' }[x.text] ?? 'valid'} ${/仅|只/.test(w.text) ? 'only ' : ''}${x.text === '有效' || x.text === '可用' ? 'for' : 'to'} ${indefinite(pluralOf(n))}`,
    ),
  ),
  rule('P', 0.05, '正在内测|正在公测|内测中|公测中|处于内测阶段|处于公测阶段', () =>
    copula('in beta'),
  ),
  rule('P', 0.05, '在身边|在手边|随身携带|就在身边', () => copula('at hand')),
];
