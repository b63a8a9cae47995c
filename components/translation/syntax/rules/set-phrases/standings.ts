import { aux, copula, perfect } from '../../build-clauses';
import {
  authority,
  be,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, gerund, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** How a thing stands: what it has or lacks, by whom and when it is done, what it is used for. */
export const standings: readonly Rule[] = [
  rule('P', 0.1, '已在|已经在 N 中|内|里|上', (_w, n) => copula(`already ${place(n)}`)),
  rule('P', 0.1, '不够|不太|不是很 A', (w, a) =>
    copula(w.text === '不够' ? `not ${a.text} enough` : `not very ${a.text}`),
  ),
  rule(
    'P',
    0.05,
    '多次|数次|反复|连续多次 拨打|致电|联系|呼叫 均|都|仍 无人接听|未接通|无法接通|打不通|无人接',
    () => ({
      text: '',
      say: (s) => `${s ? 'was ' : ''}called several times but not answered`,
    }),
  ),
  rule('P', 0.1, '缺少|缺失|欠缺|未含|缺 N', (_w, n) => ({
    text: '',
    say: (s) => (s ? `${have(s)} no ${plainNp(n)}` : `${np(n)} ${be(n)} missing`),
  })),
  rule('P', 0.05, '已过|已届满', () => ({
    text: '',
    say: (s) => `${s ? have(s) : ''} ended`.trim(),
  })),
  // 合同章不能代替公章: nobody else is meant.
  rule('P', 0.02, '不能|不可|不得|无法|不可以|不能够 代替|替代|取代|充当 N', (_w, _x, n) => ({
    text: '',
    say: () => `cannot replace ${np(n)}`,
  })),
  rule('P', 0.02, '与|和|同 N 重复|冲突|雷同|重名', (_w, n, x) =>
    copula(
      x.text === '冲突' ? `in conflict with ${indefinite(n)}` : `the same as ${indefinite(n)}`,
    ),
  ),
  rule('P', 0.03, '同时|自动|即|随即|随之|将同时|将自动|会自动|会同时 失效|作废|过期', (w) => ({
    text: '',
    say: (s) =>
      `${/[将会]/.test(w.text) ? 'will become' : s && isMany(s) ? 'become' : 'becomes'} invalid${/自/.test(w.text) ? ' automatically' : /同/.test(w.text) ? ' at the same time' : /^即|随即/.test(w.text) ? ' at once' : ' with it'}`,
  })),
  // 仅在您同意后收集您的信息
  rule('P', 0.02, '仅在|只在|仅于|只会在|仅会在 S 后|之后|时|的情况下 V', (_w, s, when, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: '',
          say: (who) =>
            `only ${active(verbsOf(v), who && (isMany(who) || you(who)) ? 'base' : 'third')} ${/后/.test(when.text) ? 'after' : 'when'} ${s.text}`,
        },
  ),
  rule('P', 0.03, '建议由|最好由|宜由 N V', (_by, who, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `should be ${passive(verbsOf(v))} by ${np(who)}` }
      : null,
  ),
  rule('P', 0.02, '建议由|最好由|宜由 N 担任', (_by, who) => ({
    text: '',
    say: () => `should be ${nominal(who)}`,
  })),
  rule(
    'P',
    0.02,
    '支持|可|可以|也可|也支持 拖拽|拖动|批量|粘贴|断点 上传|添加|导入|导出|下载|删除',
    (_w, how, act) => ({
      text: '',
      say: () =>
        `can be ${{ 添加: 'added', 导入: 'imported', 导出: 'exported', 下载: 'downloaded', 删除: 'deleted' }[act.text] ?? 'uploaded'} ${{ 批量: 'in bulk', 粘贴: 'by pasting', 断点: 'in parts' }[how.text] ?? 'by dragging'}`,
    }),
  ),
  rule(
    'P',
    0.02,
    '须|需|应|必须|应当|要|需要 与|和|同 实际使用的|实际的|实际使用|实际 一致|相同|相符|保持一致',
    () => ({
      text: '',
      say: () => 'must match the one actually used',
    }),
  ),
  rule('P', 0.03, '出现|发生|出现了|发生了|遇到 N', (_w, n) =>
    /(fault|problem|error|exception|failure|delay)$/.test(n.text) && !n.many && !n.after
      ? {
          text: '',
          say: (s) => `${s ? have(s) : 'has'} ${/^[aeiou]/.test(n.text) ? 'an' : 'a'} ${n.text}`,
        }
      : null,
  ),
  // 域名是个人注册的, 网站是在本平台备案的: who did it, and where.
  rule('P', 0.02, '是|都是|均是|是由|均由 N V 的', (_is, who, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) => `${s ? `${be(s)} ` : ''}${passive(verbsOf(v))} by ${indefinite(who)}`,
        }
      : null,
  ),
  rule('P', 0.02, '是|都是|均是 D V 的', (_is, d, v) =>
    lacksObject(verbsOf(v)) && !d.after
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}${passive(verbsOf(v))} ${d.text}` }
      : null,
  ),
  rule('P', 0.02, '是|都是|均是 在 N V 的', (_is, _in, where, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}${passive(verbsOf(v))} ${isDoer(where) ? `with ${np(where)}` : place(where)}`,
        }
      : null,
  ),
  rule('P', 0.1, '预计|预计将|预计会 D V', (_w, d, v) =>
    lacksObject(verbsOf(v)) && !d.after
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}expected to be ${passive(addTail(v, d.text).verbs ?? [])}`,
        }
      : null,
  ),
  rule('P', 0.05, '因 省份|省|地区|地域|人|网站|业务|个人情况 而异|不同而异', (_w, what) =>
    copula(
      `different for each ${{ 省份: 'province', 省: 'province', 地区: 'region', 地域: 'region', 人: 'person', 网站: 'website', 业务: 'business' }[what.text] ?? 'case'}`,
    ),
  ),
  rule(
    'P',
    0.05,
    '建议|最好|宜|建议为|最好为|建议保持 在|为|不少于|不低于|大于|超过 Q',
    (_w, x, q) =>
      copula(
        `${/[少低]/.test(x.text) ? 'at least ' : /[大超]/.test(x.text) ? 'more than ' : ''}${q.text}`,
        'should',
      ),
  ),
  // 须经人工审核后才会展示
  rule(
    'P',
    0.05,
    '须经|需经|经|经过|须经过|须在|需在|在 N 后|后才|后方|后才会|后方可|后才能|后方能 V',
    (w, n, x, v) =>
      /[才方]/.test(x.text) &&
      lacksObject(verbsOf(v)) &&
      /(review|verification|approval|filing|check|consent)$/.test(n.text)
        ? aux('can only')(w, addTail(v, `after ${np(n)}`))
        : null,
  ),
  rule('P', 0.05, '须|需|应|必须|需要 V 后|后再 由 N V', (_w, a, _x, _by, n, b) =>
    lacksObject(verbsOf(a)) && lacksObject(verbsOf(b))
      ? {
          text: '',
          say: () => `must be ${passive(verbsOf(a))}, then ${passive(verbsOf(b))} by ${np(n)}`,
        }
      : null,
  ),
  // 备案号有被收回的风险
  rule('P', 0.05, '有|存在|会有|可能有|有可能 被|会被 V 的 风险|可能|危险', (w, _by, v) =>
    lacksObject(verbsOf(v)) ? aux('may')(w, v) : null,
  ),
  rule('P', 0.05, '并处|处|处以|可处|可以处|可并处|并处以|处以罚款 N', (w, n) =>
    /^fine/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}${/可/.test(w.text) ? 'may' : 'will'} ${/并/.test(w.text) ? 'also ' : ''}${s && authority.test(s.text) ? 'impose' : 'get'} a ${plainNp(n)}`,
        }
      : null,
  ),
  rule('P', 0.05, '将被|会被|将会被|已被|被|可能被 列入|纳入|加入 N', (w, _x, n) => ({
    text: '',
    say: (s) =>
      `${/可能/.test(w.text) ? 'may be' : /[将会]/.test(w.text) ? 'will be' : s ? `${have(s)} been` : ''} put on ${np(n)}`.trim(),
  })),
  rule('P', 0.05, '仅支持|只支持|目前仅支持|暂仅支持|目前只支持 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'support' : 'supports'} only ${plainNp(n)}`,
  })),
  rule('P', 0.05, '主要用于|主要用来|主要用作 V', (_w, v) =>
    copula(`mainly used for ${gerund(v)}`),
  ),
  rule('P', 0.05, '主要用于|主要用作 N', (_w, n) => copula(`mainly used for ${np(n)}`)),
  rule('P', 0.05, 'V 于|在 N', (v, _w, n) =>
    /^\d{1,2}:\d\d/.test(n.text) && lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}${passive(verbsOf(v))} at ${n.text}` }
      : null,
  ),
  rule(
    'P',
    0.05,
    '多次拨打|拨打时|拨打|多次致电|多次拨打均|拨打均|多次联系均 提示|显示|均提示|为 关机|停机|空号|无法接通|忙线|占线|已关机|已停机',
    (w, _x, how) => ({
      text: '',
      say: (s) =>
        `${s ? 'was ' : ''}${/关机/.test(how.text) ? 'switched off' : /停机/.test(how.text) ? 'suspended' : how.text === '空号' ? 'not in service' : /线/.test(how.text) ? 'busy' : 'unreachable'} when called${/多次/.test(w.text) ? ' several times' : ''}`,
    }),
  ),
  rule('P', 0.05, '由 N 负责|承担|办理|审核', (_by, n, act) =>
    copula(
      `${{ 负责: 'handled', 承担: 'borne', 办理: 'handled' }[act.text] ?? 'reviewed'} by ${np(n)}`,
    ),
  ),
  rule('P', 0.1, '将责令|责令 关闭|停止|暂停 N', (_w, act, n) => ({
    text: '',
    say: (s) =>
      `${s ? '' : 'you '}will be ordered to ${{ 关闭: 'close', 停止: 'stop' }[act.text] ?? 'suspend'} ${np(n)}`,
  })),
  rule('P', 0.05, '现需|现须|现要求 V', (w, v) => aux('must')(w, addTail(v, 'now'))),
  rule('P', 0.05, '已为您|已帮您|已经为您|已替您 V', (w, v) =>
    perfect('')(w, addTail(v, 'for you')),
  ),
  rule('P', 0.05, '未发现问题|未发现异常|没有发现问题|未发现任何问题|未见异常', () => ({
    text: '',
    say: (s) => `${s ? '' : 'was '}found no problems`.replace('was found', 'found'),
  })),
  rule('P', 0.05, '已达当日上限|已达今日上限|已达每日上限|已达当天上限|已达单日上限', () => ({
    text: '',
    say: (s) => `${s ? have(s) : 'has'} reached the daily limit`,
  })),
  rule('P', 0.05, '预计还需|预计还需要|预计仍需|预计还要 Q', (_w, q) =>
    copula(`expected to take another ${q.text}`),
  ),
];
