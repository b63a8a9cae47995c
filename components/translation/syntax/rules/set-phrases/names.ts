import { fragmentOr } from '../../build-clauses';
import { bare, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../../phrase';

/** What a bare act is called, if it has a name of its own. */
const nameOf = (verb: Phrase): string | undefined => {
  const { lemma, object, tail, pre } = last(verb);
  const name = named[lemma];
  return verbsOf(verb).length === 1 && object === null && !tail && !pre && !name?.endsWith('ing')
    ? name
    : undefined;
};

/** What papers, notices and fees are named after. */
const paper =
  /(form|notice|report|certificate|agreement|policy|measures|plan|guide|record|rules?|fee|letter|requirements|comments|list|statement|instructions|function|feature|procedure)$/;

/** Set phrases that name a thing by what is done with it. */
export const names: readonly Rule[] = [
  // 密码找回申请表, 核查整改通知: a paper is named after acts.
  rule('N', 0.25, 'N V N', (n, v, what) => {
    const act = nameOf(v);
    return act &&
      bare(n) &&
      bare(what) &&
      (!n.agent || n.text === 'user') &&
      !n.items &&
      paper.test(what.text)
      ? { ...what, text: `${n.text} ${act} ${what.text}` }
      : null;
  }),
  rule('N', 0.25, 'V V N', (a, b, what) => {
    const [first, second] = [nameOf(a), nameOf(b)];
    // 导出驳回记录 is to export it.
    if (
      /^(export|import|download|upload|view|delete|look up|print|get|generate|clear|check)$/.test(
        last(a).lemma,
      )
    )
      return null;
    return first && second && bare(what) && paper.test(what.text)
      ? { ...what, text: `${first} and ${second} ${what.text}` }
      : null;
  }),
  // 仅购买域名的用户
  rule('N', 1, '仅|只|仅仅 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) || n.after
      ? null
      : {
          ...n,
          after: ` that only ${active(verbsOf(v), isMany(n) ? 'base' : 'third', false)}`,
        },
  ),
  // 被列入经营异常名录的企业
  rule('N', 0.2, '被|已被 V 的 N', (_w, v, _of, n) =>
    bare(n) ? { ...n, after: ` ${passive(verbsOf(v))}` } : null,
  ),
  rule('N', 0.1, '被|已被|已|已经 列入|纳入|列为 N 的 N', (_w, _x, list, _of, n) =>
    bare(n) ? { ...n, after: ` put on ${np(list)}` } : null,
  ),
  rule('N', 0.1, '经 N V 过|处理过|过 的 N', (_w, by, v, _x, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} with ${np(by)}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '使用|用|经|经过|通过 N 处理过|修改过|编辑过|处理|加工|加工过 的 N',
    (_w, by, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${/修/.test(act.text) ? 'changed' : /编/.test(act.text) ? 'edited' : 'processed'} with ${indefinite(by)}`,
          }
        : null,
  ),
  rule('N', 0.1, 'N 以外|之外 的 N', (a, _x, _of, n) =>
    bare(n) ? { ...n, after: ` other than ${np(a)}` } : null,
  ),
  rule('N', 0.1, '除 N 以外|之外|外 的 N', (_w, a, _x, _of, n) =>
    bare(n) ? { ...n, after: ` other than ${np(a)}` } : null,
  ),
  rule('N', 0.1, '与|和|同|跟 N 不同|不一致|不相同|不符|不一样 的 N', (_w, a, x, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: /同|样/.test(x.text)
            ? ` that ${isMany(n) ? 'differ' : 'differs'} from ${np(a)}`
            : ` that ${isMany(n) ? 'do' : 'does'} not match ${np(a)}`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 等多个|等多种|等各类|等多项|等几个|等若干|等一系列 N', (a, _w, n) =>
    bare(n)
      ? {
          ...pluralOf(n),
          text: `several ${plural(n.text)}`,
          the: false,
          after: ` such as ${plainNp(a)}`,
        }
      : null,
  ),
  rule('N', 0.02, 'N 名下|名下的 N', (owner, _w, n) =>
    !bare(owner) && !owner.after && !owner.items && bare(n) && !you(owner)
      ? { ...n, after: ` in the name of ${np(owner)}` }
      : null,
  ),
  rule('N', 0.1, '以下|下列|如下 问题', (_w) => ({
    text: 'following problems',
    the: true,
    many: true,
  })),
  rule('N', 0.1, '同一台|同一张|同一家|同一份|同一部|同一款 N', (_w, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true } : null,
  ),
  rule('N', 0.1, '原来的|原有的|原有|原先的 N', (_w, n) =>
    bare(n) ? { ...n, text: `original ${n.text}`, the: true } : null,
  ),
  rule('Q', 0.05, '大于等于|大于或等于|不小于等于|>=|≥ Q', (_w, q) => ({
    ...q,
    text: `at least ${q.text}`,
  })),
  rule('Q', 0.05, '小于等于|小于或等于|<=|≤ Q', (_w, q) => ({ ...q, text: `at most ${q.text}` })),
  rule('D', 0.1, '自|从|于 N 至|到|~ N', (_w, a, _to, b) =>
    /\d/.test(a.text) && /\d/.test(b.text) && /:/.test(a.text + b.text)
      ? { text: `from ${plainNp(a)} to ${plainNp(b)}` }
      : null,
  ),
  rule('D', 0.15, 'N 至|到 N', (a, _to, b) =>
    /\d:\d\d/.test(a.text) && /\d:\d\d/.test(b.text)
      ? { text: `from ${plainNp(a)} to ${plainNp(b)}` }
      : null,
  ),
  rule('C', 0.1, 'N 上|中|里 无|没有|未见|未显示 N 的', (where, _in, _no, n) => ({
    text: `if there is no ${plainNp(n)} ${place(where)}`,
    after: '的',
  })),
  rule('C', 0.1, '非|非由|不是|并非 N V 的', (_w, who, v) =>
    isDoer(who) && lacksObject(verbsOf(v))
      ? { text: `if it is not ${passive(verbsOf(v))} by ${np(who)}`, after: '的' }
      : null,
  ),
  rule('C', 0.05, '非本人|不是本人|非您本人 V 的', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `if it is not ${passive(verbsOf(v))} in person`, after: '的' }
      : { text: `if you do not ${active(verbsOf(v), 'base')} in person`, after: '的' },
  ),
  rule('N', 0.05, '剩余|还剩|仅剩|还有|剩 Q 机会|次机会', (_w, q) =>
    q.after === 'time'
      ? {
          text: `${q.text.replace(/times?$/, '').replace(/^once ?/, '1 ')}${/^(once|1 )/.test(q.text) ? 'try' : 'tries'} left`,
        }
      : null,
  ),
  rule('N', 0.1, '包月|包年|包年包月|按月|按年|按量|按需|预付费 购买 的 N', (w, _b, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` bought ${{ 包月: 'by the month', 按月: 'by the month', 包年: 'by the year', 按年: 'by the year', 包年包月: 'by subscription', 预付费: 'by subscription' }[w.text] ?? 'on a pay-as-you-go basis'}`,
        }
      : null,
  ),
  // 春节期间备案审核安排
  rule('N', 0.1, 'N 期间|放假期间|假期期间|假期|节假日期间 N 安排|的安排', (when, _x, n) =>
    bare(n) ? { text: `${n.text} arrangements`, many: true, after: ` during ${np(when)}` } : null,
  ),
  rule(
    'N',
    0.1,
    '服务器|主机|域名|机房 在|位于|放置在|设在|部署在 N 的 N',
    (a, _in, where, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` whose ${{ 服务器: 'server', 主机: 'host', 域名: 'domain name' }[a.text] ?? 'data center'} is in ${plainNp(where)}`,
          }
        : null,
  ),
  // 主体和网站均未备案过的用户
  rule('N', 0.9, 'N P 的 用户|客户|个人|企业|单位|申请人|主体', (owner, p, _of, who) =>
    you(owner) || owner.agent
      ? null
      : {
          text:
            {
              用户: 'users',
              客户: 'customers',
              个人: 'individuals',
              企业: 'enterprises',
              单位: 'organizations',
              申请人: 'applicants',
            }[who.text] ?? 'entities',
          many: true,
          after: ` whose ${plainNp(owner)} ${fragmentOr(p, owner)}`,
        },
  ),
  rule('N', 0.05, '与|和|同 N 关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` with ${np(n)}`,
  })),
  rule(
    'N',
    0.05,
    'Q 可|能|可以|能够|均可|都能 联系到|联系上|接通|联系|接听|联络到 的 N',
    (q, _w, _x, _of, n) =>
      q.after === 'hour' && bare(n)
        ? { ...n, after: ` that can be reached ${q.text} a day` }
        : null,
  ),
  rule('N', 0.05, 'N 上午|下午|晚上|中午|凌晨|早上 N', (day, half, clock) => {
    if (!/^\d{1,2}:\d\d$/.test(clock.text)) return null;
    const hour = Number(clock.text.split(':')[0]);
    const mark = hour > 12 ? '' : /上午|凌晨|早上/.test(half.text) ? ' a.m.' : ' p.m.';
    return { text: `${plainNp(day)} ${clock.text}${mark}` };
  }),
  rule('N', 0.2, '其 N', (_w, n) =>
    bare(n) && !you(n) ? { ...n, text: `its ${n.text}`, the: false } : null,
  ),
  rule(
    'N',
    0.1,
    '此项|该项|这项|该笔|此笔|这笔|该条|该份|该张|此类|该类|这类|此次|该次 N',
    (w, n) =>
      bare(n) && !you(n)
        ? { ...n, text: `${/类/.test(w.text) ? 'this kind of' : 'this'} ${n.text}`, the: false }
        : null,
  ),
  rule(
    'N',
    0.1,
    '非|非由|未经|未由 N 批复|批准|许可|认证|认可|核准|授权 的 N',
    (_w, who, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` not ${{ 批复: 'approved', 批准: 'approved', 许可: 'permitted', 认证: 'certified', 认可: 'recognized', 核准: 'approved' }[act.text] ?? 'authorized'} by ${np(who)}`,
          }
        : null,
  ),
  rule('N', 0.1, '非 N', (_w, n) =>
    bare(n) && !n.agent && /^(interactive|commercial|[A-Z])/.test(n.text)
      ? { ...n, text: `non-${n.text}` }
      : null,
  ),
  rule('N', 0.3, 'N 中|里|上|内 填写的|提交的|登记的|留存的|显示的|标注的', (n, _in, w) => ({
    text: `what ${{ 填写的: 'you entered', 提交的: 'you submitted', 登记的: 'is registered', 留存的: 'is kept', 显示的: 'is shown' }[w.text] ?? 'is marked'} ${place(n)}`,
  })),
  rule('N', 1.2, 'N 本人', (n) => (n.agent || isDoer(n) ? n : null)),
  rule(
    'N',
    0.05,
    '本人|您本人 手持身份证照片|手持身份证照|手持证件照|手持照片|手持证件照片|手持照',
    (_w, what) => ({
      text: 'photo',
      the: true,
      after: ` of yourself holding the ${/身份/.test(what.text) ? 'ID card' : 'document'}`,
    }),
  ),
  rule('N', 0.2, '其他|其它|其余 需要|需|要 V 的 N', (_w, _x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...pluralOf(n),
          text: `other ${plural(n.text)}`,
          the: false,
          after: ` to ${active(verbsOf(v), 'base', false)}`,
        }
      : null,
  ),
  rule('N', 0.02, 'N 个人名下|个人名下的 N', (owner, _w, n) =>
    bare(owner) && bare(n) ? { ...n, after: ` in the personal name of ${np(owner)}` } : null,
  ),
  rule('N', 0.05, '以下几点|如下几点|以下事项|以下要点|下列事项', () => ({
    text: 'the following points',
    many: true,
  })),
  rule('N', 0.05, 'N 正反面 扫描件|照片|复印件|图片|扫描图|影印件', (n, _w, what) =>
    bare(n) || !n.items
      ? {
          text: `${{ 照片: 'photos', 复印件: 'photocopies', 图片: 'images', 影印件: 'photocopies' }[what.text] ?? 'scans'} of both sides`,
          many: true,
          after: ` of ${np(n)}`,
        }
      : null,
  ),
  rule('N', 0.1, '禁止|不予 备案|注册 N', (_w, act, n) =>
    bare(n)
      ? {
          ...n,
          after: ` that cannot be ${{ 备案: 'filed' }[act.text] ?? 'registered'}`,
        }
      : null,
  ),
  rule('N', 0.2, '在 N V 的 N', (_in, where, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          ...n,
          after: ` ${passive(verbsOf(v))} ${/^buy/.test(last(v).lemma) ? `from ${np(where)}` : isDoer(where) ? `with ${np(where)}` : place(where)}`,
        }
      : null,
  ),
  rule('Q', 0.05, 'Q M 分|分钟|秒', (q, m, unit) =>
    /^(hour|minute)$/.test(q.after ?? '')
      ? {
          text: `${q.text} ${m.text} ${m.text === '1' ? '' : ''}${unit.text === '秒' ? 'second' : 'minute'}${m.text === '1' ? '' : 's'}`,
          after: 'minute',
        }
      : null,
  ),

  rule('N', 0.1, '虚假|虚假的 N', (_w, n) => (bare(n) ? { ...n, text: `false ${n.text}` } : null)),
  rule('N', 0.05, '选中的|勾选的|已选中的|已勾选的|被选中的 N', (_w, n) =>
    n.after
      ? null
      : {
          ...n,
          text: /^\d/.test(n.text)
            ? `all ${n.text.replace(/^([\d,]+) /, '$1 selected ')}`
            : `selected ${n.text}`,
        },
  ),
  rule('N', 0.1, '标记为|显示为|标为|标识为|状态为 A 的 N', (w, a, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` ${/显/.test(w.text) ? 'shown' : /状/.test(w.text) ? 'that are' : 'marked'}${/状/.test(w.text) ? '' : ' as'} ${a.text}`,
        }
      : null,
  ),
  rule('N', 0.05, '带*号的|带*的|标*的|标有*的|带星号的|标*号的|带有*号的|打*的 N', (_w, n) =>
    bare(n) ? { ...n, after: ' marked with *' } : null,
  ),
  rule('N', 0.1, 'N 年度 N', (year, _w, n) =>
    /^\d{4}$/.test(year.text) && bare(n) ? { ...n, text: `${year.text} ${n.text}` } : null,
  ),
  rule('N', 0.05, '以 N 开头的|打头的 N', (_w, a, _x, n) =>
    bare(n) ? { ...n, after: ` starting with ${plainNp(a)}` } : null,
  ),
  rule('N', 0.05, '以 N 结尾的 N', (_w, a, _x, n) =>
    bare(n) ? { ...n, after: ` ending with ${plainNp(a)}` } : null,
  ),
  rule('N', 0.2, '是否已|是否已经|是否都已 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
      ? null
      : { text: `whether you have ${active(verbsOf(v), 'done')}` },
  ),
  rule('N', 0.3, '您|你 上传的|填写的|提交的|选择的|输入的|提供的', (_y, w) => ({
    text: `what you ${/上/.test(w.text) ? 'uploaded' : /[填输]/.test(w.text) ? 'entered' : /提交/.test(w.text) ? 'submitted' : /选/.test(w.text) ? 'selected' : 'provided'}`,
  })),
];
