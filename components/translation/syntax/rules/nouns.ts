import { joinList } from '../../core/english';
import { said } from '../build-clauses';
import {
  authority,
  bare,
  compound,
  coordinate,
  determined,
  determiner,
  isDoer,
  isMany,
  ofNoun,
  ofSort,
  place,
  plainNp,
  way,
  you,
} from '../build-nouns';
import { gerund, last, named, notDone, objectGap, relative, verbsOf } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../phrase';

/** 订单取消原因, 域名购买日期: what is noted of an act. */
const namedActs: readonly Rule[] = (
  [
    ['时间', 'time'],
    ['日期', 'date'],
    ['方式', 'method'],
    ['状态', 'status'],
    ['结果', 'result'],
    ['原因|理由', 'reason'],
  ] as const
).map(([chinese, english]) =>
  rule('N', 0.1, `N V ${chinese}`, (n, v) => {
    const act = named[last(v).lemma];
    if (!act || verbsOf(v).length > 1 || last(v).object !== null || last(v).tail || !bare(n))
      return null;
    return english === 'reason'
      ? { text: 'reason', the: true, after: ` for ${n.text} ${act}` }
      : { text: `${n.text} ${act} ${english}`, the: true };
  }),
);

/** 准备好, 调高: how an act ends, not how a thing is. */
const complement = /^(good|many|high|low|early|late|long|short|large|small)$/;

const doneBy: Readonly<Record<string, string>> = {
  规定: 'required by',
  要求: 'required by',
  指定: 'designated by',
  认可: 'recognized by',
  批准: 'approved by',
  批复: 'approved by',
  核准: 'approved by',
  许可: 'permitted by',
  提供: 'provided by',
  制定: 'set by',
};

/** 同名文件: a file of the same name. */
const described = (a: Phrase, n: Phrase): Phrase =>
  /^(of|in|on|with|without) /.test(a.text)
    ? { ...n, after: ` ${a.text}` }
    : {
        ...n,
        // 新负责人姓名: the new one's name, which an entry holds.
        text:
          /^(new|previous|original|former|current|other|old)$/.test(a.text) &&
          / of the (person|entity|contact|operator|applicant|legal|domain|website)\b/.test(n.text)
            ? n.text.replace(' of the ', ` of the ${a.text} `)
            : `${a.text} ${n.text}`,
      };

/** What papers and numbers do, as against what is done with them: 可证明身份的材料. */
const proves =
  /^(prove|show|receive|explain|state|identify|reflect|affect|replace|reach|support|make|open|meet|verify|confirm)\b/;

/** Laws and agreements named side by side all hold. */
const laws =
  /(Measures|Regulations?|Provisions|Rules|Law|Agreement|Commitment|Letter|Policy|Statement|agreement|commitment|policy|responsibility|statement|terms|notice)( [a-z-]+ .*)?”$/;

/** Noun phrases. */
export const nouns: readonly Rule[] = [
  rule('N', 0.35, 'N N', (a, b) =>
    a.items
      ? null
      : // 域名{domain}: which one, the page will say.
        /^\{/.test(b.text)
        ? { text: `${a.text} ${b.text}`, the: a.the ?? false }
        : compound(a, b),
  ),
  // 服务协议和隐私政策 is two things; only where nothing else fits, one of two kinds.
  rule('N', 1.1, 'N N', (a, b) => (a.items ? compound(a, b) : null)),
  rule('N', 0.3, 'N 的 N', (owner, _of, thing) => ofNoun(owner, thing)),
  rule('N', 0.2, 'A 的 N', (a, _of, n) => (bare(n) ? described(a, n) : null)),
  rule('N', 0.4, 'A N', (a, n) =>
    bare(n) && !complement.test(a.text) && !/^(unrecognizable|unable|not)\b/.test(a.text)
      ? described(a, n)
      : null,
  ),
  // 内部管理系统类网站: a kind of it, and nothing that is done.
  rule('N', 0.05, 'N 类 N', (a, _kind, n) => {
    const whole = a.items ? null : compound(a, n);
    return whole && { ...pluralOf(whole), the: false };
  }),
  rule('N', 0.5, '您的|你的 N', determiner('your')),
  // 您已完成核验: what you did, not a thing of yours that is done.
  rule('N', 0.5, '您|你 N', (w, n) =>
    n.act ||
    n.items ||
    /^(today|yesterday|tomorrow|now|this|next|last)\b/.test(n.text) ||
    /^(transfer|payment|application|submission)$/.test(n.text) ||
    /^(\w+ed|bought|sent) \w/.test(n.text)
      ? null
      : determiner('your')(w, n),
  ),
  rule('N', 0.2, '他人|他人的|别人|别人的 N', determiner("another person's")),
  rule('N', 0.1, '其下|其下的|其名下|其名下的|名下|名下的 N', (_w, n) =>
    n.after ? null : { ...n, after: ' under it' },
  ),
  rule('N', 0.3, '本人|本人的|自己的 N', determiner('your own')),
  rule('N', 0.3, '该|此|本|这个|本次|此次 N', (w, n) =>
    determiner(isMany(n) ? 'these' : 'this')(w, n),
  ),
  rule('N', 0.3, '其他|其它|其他的 N', determiner('other', true)),
  rule('N', 0.2, '所有|全部|所有的|全部的 N', determiner('all', true)),
  rule(
    'N',
    0.2,
    '每个|每|各|每一个|每台|每张|每项|每份|每家|每处|每类|每种|每部 N',
    determiner('each'),
  ),
  rule('N', 0.2, '另外一个|另一个|另外的|另一张|另一份|另外一张 N', determiner('another')),
  rule('N', 0.2, '任何|任意|任一|任意一个 N', determiner('any')),
  rule(
    'N',
    0.2,
    '多个|多张|多种|多项|多家|多台|多名|多位|多条|多份|多款|多部|多处|多批|多类|多组|多枚 N',
    determiner('several', true),
  ),
  rule('N', 0.3, '部分 N', determiner('some', true)),
  rule(
    'N',
    0.3,
    '一个|一张|一份|一项|一台|一种|一封|一条|一套|一位|一名|一部|一枚|一款 N',
    (w, given) => {
      // 一个未完成的订单: one of them.
      const n =
        given.many && !given.items && /[^s]s$/.test(given.text)
          ? { ...given, text: given.text.slice(0, -1), many: false }
          : given;
      return determiner(/^[aeiou]/i.test(n.text) ? 'an' : 'a')(w, n);
    },
  ),
  rule('N', 0.2, '以下|下列|如下|下方|下面 N', (_w, n) =>
    bare(n) ? { ...n, text: `following ${n.text}`, the: true } : null,
  ),
  rule('N', 0.2, '以上|上述|上方|上面 N', (_w, n) =>
    bare(n) ? { ...n, text: `${n.text} above`, the: true } : null,
  ),
  rule('N', 0.3, '当前|现有 N', (_w, n) =>
    bare(n) ? { ...n, text: `current ${n.text}`, the: true } : null,
  ),
  rule('N', 0.3, '相关|相关的|有关 N', (_w, n) =>
    bare(n) ? { ...n, text: `related ${n.text}` } : null,
  ),
  rule('N', 0.2, '所选|所选的|已选|已选择的 N', (_w, n) =>
    bare(n) ? { ...n, text: `selected ${n.text}` } : null,
  ),
  rule('N', 0.9, 'V 的 N', (v, _of, n) => relative(v, n)),
  rule('N', 0.8, '所 V 的 N', (_a, v, _b, n) => relative(v, n)),
  rule('N', 0.9, '所 V N', (_a, v, n) => relative(v, n)),
  rule('N', 0.5, '已|已经 V 的 N', (_a, v, _b, n) => {
    const { object, tail } = last(v);
    const single = verbsOf(v).length === 1 && object === null && !tail;
    return single && bare(n)
      ? relative({ text: '', verbs: [{ lemma: last(v).lemma, object, tail }] }, n)
      : relative(v, n);
  }),
  rule('N', 1.6, '已 V N', (_a, v, n) => (lacksObject(verbsOf(v)) ? relative(v, n) : null)),
  rule('N', 0.6, '未|尚未|还未 V 的 N', (_a, v, _b, n) => notDone(v, n)),
  rule('N', 1, '未 V N', (_a, v, n) => notDone(v, n)),
  rule('N', 0.5, '待 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  // 需提交部门的文件: what must be done, rather than what is to be.
  rule('N', 1, '需|需要 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 1, '待 V N', (_a, v, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.6, '正在 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} being ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.6, '可|可以|能|能够 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v))
      ? { ...n, after: `${n.after ?? ''} that can be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.8, 'N V 的 N', (s, v, _of, n) => objectGap(s, v, n)),
  rule('N', 0.8, 'N 所|已 V 的 N', (s, _a, v, _of, n) => objectGap(s, v, n)),
  rule('N', 0.9, 'N 所 V N', (s, _a, v, n) => objectGap(s, v, n)),
  rule('N', 1.1, 'V N', (v, n) =>
    way.test(n.text) &&
    bare(n) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state &&
    !verbsOf(v).some(({ joint }) => joint === ', then')
      ? { ...n, after: ` for ${gerund(v)}` }
      : null,
  ),
  rule('N', 0.4, 'N 和|与|及|以及 N', coordinate('and')),
  // 并 joins acts; only where nothing else fits, two things.
  rule('N', 1.6, 'N 并 N', coordinate('and')),
  rule('N', 0.4, 'N 或|或者|或是 N', coordinate('or')),
  rule('N', 0.3, 'N 、 N', coordinate('')),
  // 省/市/区, 个人/企业: a stroke is neither and nor or.
  rule('N', 0.3, 'N / N', (a, _mark, b) =>
    you(a) || you(b) || (a.items && a.joint !== '')
      ? null
      : { text: `${plainNp(a)} / ${plainNp(b)}`, the: a.the ?? false },
  ),
  // “中国”“中华”: quoted words side by side are a list.
  rule('N', 0.1, 'N N', (a, b) =>
    /(”|”.*\))$/.test(a.text) && /^“/.test(b.text)
      ? coordinate(laws.test(a.text) && laws.test(b.text) ? 'and' : 'or')(a, a, b)
      : null,
  ),
  rule('N', 0.2, 'N 等 N', (a, _etc, n) =>
    // 订单等待核验: it waits.
    bare(n) && !/^awaiting /.test(n.text)
      ? {
          ...pluralOf(n),
          after: ` such as ${/(information|details|data)$/.test(n.text) ? plainNp(a) : ofSort(a)}`,
          the: false,
        }
      : null,
  ),
  // 3处问题 are no questions.
  rule('N', 0.15, 'M 问题', (m) =>
    m.after === '处' || m.after === '项' || m.after === '个'
      ? { text: `${m.text} ${m.text === '1' ? 'problem' : 'problems'}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.2, 'M N', (m, n) =>
    // {0}管局: whose, and no number of them.
    !(/^\{/.test(m.text) && !m.after && isDoer(n)) && bare(n) && !/^\d/.test(n.text)
      ? // 3项内容: what is not counted comes in items.
        (/[项处份]/.test(m.after ?? '') || (m.after === '条' && /information$/.test(n.text))) &&
        plural(n.text) === n.text &&
        !isMany(n) &&
        !n.many
        ? {
            text: `${m.text} ${m.text === '1' ? 'item' : 'items'} of ${n.text}`,
            many: m.text !== '1',
          }
        : { text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.8, 'Q N', (q, n) =>
    // 11位中国内地号码: digits of the number.
    q.after === 'character' && bare(n) && n.text !== 'Chinese mainland'
      ? n.many
        ? { text: `${q.text.replace(/ characters?$/, '')} ${n.text}`, many: true }
        : {
            ...n,
            text: `${q.text.replace(/ characters?$/, '')}-${/(number|mobile|code)$/i.test(n.text) && !/Credit|service|authorization|organization|license|document|card|ICP|order|certificate|passport|permit/.test(n.text) ? 'digit' : 'character'} ${n.text}`,
          }
      : null,
  ),
  rule('N', 0.6, 'Q 的 N', (q, _of, n) =>
    bare(n) && /^at (least|most) |^(less|more) than /.test(q.text) && !/characters?$/.test(q.text)
      ? { ...n, after: ` of ${q.text}` }
      : bare(n)
        ? { ...n, text: `${q.text.replace(/ (\w+?)s?$/, '-$1')} ${n.text}` }
        : null,
  ),
  rule('N', 0.3, '共|共有|共计|合计 N', (_w, n) => ({ ...n, after: `${n.after ?? ''} in total` })),
  rule('N', 0.4, 'N 前|之前|后|之后 的 N', (a, w, _of, n) =>
    n.after ? null : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} ${np(a)}` },
  ),
  rule('N', 0.4, '能|能够|可以|可 V 的 N', (_a, v, _b, n) =>
    lacksObject(verbsOf(v)) ||
    n.after ||
    !(isDoer(n) || verbsOf(v)[0]?.state || proves.test(verbsOf(v)[0]?.lemma ?? ''))
      ? null
      : { ...n, after: ` that can ${active(verbsOf(v), 'base')}` },
  ),
  rule('N', 0.2, 'Q N', (q, n) =>
    /^(fine|penalty|fee)/.test(n.text) ? { ...n, text: `${n.text} of ${q.text}`, the: true } : null,
  ),
  rule('N', 0.5, 'N M', (n, m) =>
    bare(n) && /^\d+$/.test(m.text) ? { text: `${n.text} ${m.text}` } : null,
  ),
  rule('N', 0.3, '第 M N', (_w, m, n) =>
    bare(n) && !/[行列]/.test(m.after ?? '') ? { text: `${n.text} ${m.text}` } : null,
  ),
  rule('N', 0.1, 'N 数量|总数|个数', (n) =>
    n.after ? null : { ...n, text: `number of ${plural(n.text)}`, many: false, the: true },
  ),
  rule('N', 0.2, 'N 计划|拟|即将|准备 V 的 N', (s, _w, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v))
      ? { ...n, after: ` where ${np(s)} is to be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.2, '计划|拟|即将 V 的 N', (_w, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v))
      ? /(store|platform|province|website|site|server|channel|place|region|market)s?$/.test(n.text)
        ? { ...n, after: ` where you plan to ${active(verbsOf(v), 'base', false)}` }
        : { ...n, after: ` planned to be ${passive(verbsOf(v))}` }
      : null,
  ),
  // 24小时联系电话, 7天内的记录.
  rule('N', 0.3, 'Q N', (q, n) =>
    /^(hour|day|month|year)$/.test(q.after ?? '') &&
    bare(n) &&
    /(number|phone|hotline|service|support|period|package|history|trial|subscription)$/.test(n.text)
      ? { ...n, text: `${q.text.replace(/ (\w+?)s?$/, '-$1')} ${n.text}` }
      : null,
  ),
  // 用户注册, 数据删除: what an act on a thing is called.
  rule('N', 0.95, 'N V', (n, v) => {
    const act = named[last(v).lemma];
    return act &&
      !/^(approval|upload|download|photo|issue)$/.test(act) &&
      !act.endsWith('ing') &&
      bare(n) &&
      !n.agent &&
      !n.items &&
      verbsOf(v).length === 1 &&
      last(v).object === null &&
      !last(v).tail
      ? { text: `${n.text} ${act}`, the: true, act: true }
      : null;
  }),
  rule('N', 0.1, '未满|不满|年满|已满|满 Q 的 N', (w, q, _of, n) =>
    bare(n)
      ? {
          ...pluralOf(n),
          the: false,
          after: ` ${/[未不]/.test(w.text) ? 'under' : 'over'} ${q.text.replace(/ years? old$/, '')}`,
        }
      : null,
  ),
  rule(
    'N',
    0.05,
    '本人实名办理的|本人实名认证的|本人实名登记的|本人实名的|本人名下的 N',
    (_w, n) => (bare(n) ? { ...n, after: ' registered in your own name' } : null),
  ),
  rule('N', 0.1, 'N V 次数', (n, v) => {
    const act = named[last(v).lemma];
    if (verbsOf(v).length > 1 || last(v).object !== null || last(v).tail || n.after) return null;
    if (act && !act.endsWith('ing') && (n.agent || authority.test(n.text)))
      return { text: 'number', the: true, after: ` of ${plural(act)} by ${np(n)}` };
    return {
      text: 'number',
      the: true,
      after: ` of times ${np(n)} ${isMany(n) ? 'were' : 'was'} ${passive(verbsOf(v))}`,
    };
  }),
  // 管局规定的幕布: who asks for it, gives it or allows it.
  rule(
    'N',
    0.1,
    'N 规定|要求|指定|认可|批准|批复|核准|许可|颁发|签发|核发|下发|发放|出具|开具|提供|发布|公布|制定|所规定|所要求|所指定 的 N',
    (who, v, _of, n) => {
      const act = v.text.replace('所', '');
      const done =
        doneBy[act] ??
        (/[颁签核下]发|发放|出具|开具/.test(act)
          ? 'issued by'
          : /布/.test(act)
            ? 'published by'
            : '');
      return bare(n) && done && !you(who) ? { ...n, after: ` ${done} ${np(who)}` } : null;
    },
  ),
  rule('N', 0.1, 'N 开头的|打头的 N', (a, _w, n) =>
    !bare(n)
      ? null
      : // 地址开头的省市: where it stands, not what it starts with.
        /(address|name|number|sentence|text|title)$/.test(a.text) && a.the
        ? { ...n, after: ` at the beginning of ${np(a)}` }
        : {
            ...(/^(call|message|string|order|email|phone call)$/.test(n.text) ? pluralOf(n) : n),
            the: false,
            after: ` starting with ${plainNp(a)}`,
          },
  ),
  // 请检查上传的是否为…: what was.
  rule('N', 1, '上传的|填写的|提交的|选择的|输入的|拍摄的|使用的', (w) => ({
    text: `what you ${/上/.test(w.text) ? 'uploaded' : /[填输]/.test(w.text) ? 'entered' : /提/.test(w.text) ? 'submitted' : /选/.test(w.text) ? 'selected' : /拍/.test(w.text) ? 'took' : 'use'}`,
  })),
  rule(
    'N',
    0.1,
    '禁止|不允许|不支持|不能|无法|不可|不得|不可以|暂不支持|不予 V 的 N',
    (_w, v, _of, n) =>
      // 不能作为两家公司的负责人: what nobody may be.
      bare(n) && last(v).lemma !== 'serve as'
        ? {
            ...n,
            after: ` that cannot ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
          }
        : null,
  ),
  rule('N', 0.1, '支持|允许 V 的 N', (_w, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v))
      ? { ...n, after: ` that can be ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.2, '上一个|上个 N', (_w, n) =>
    bare(n) ? { ...n, text: `previous ${n.text}`, the: true } : null,
  ),
  rule('N', 0.2, '下一个|下个 N', (_w, n) =>
    bare(n) ? { ...n, text: `next ${n.text}`, the: true } : null,
  ),
  rule('N', 0.1, 'V N 原因', (v, n) => {
    const act = named[last(v).lemma];
    return act &&
      !act.endsWith('ing') &&
      verbsOf(v).length === 1 &&
      last(v).object === null &&
      !last(v).tail &&
      bare(n)
      ? { text: 'reason', the: true, after: ` for ${n.text} ${act}` }
      : null;
  }),
  rule('N', 0.1, 'N 本人的|本人 N', (who, _own, n) =>
    who.agent && bare(who) && bare(n)
      ? { ...n, text: `${who.text}'s own ${n.text}`, the: true }
      : null,
  ),
  rule('N', 0.1, '与|和|同 N 上 一致|相同|相符 的 N', (_w, a, _on, _same, _of, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true, after: ` as ${place(a)}` } : null,
  ),
  rule('N', 0.1, '被取消|被关闭|被注销 N 的 N', (w, what, _of, n) =>
    bare(n) && bare(what) && !/^(risk|possibility|reason|case)$/.test(n.text)
      ? {
          ...n,
          after: ` whose ${what.text} was ${/取/.test(w.text) ? 'canceled' : /关/.test(w.text) ? 'closed' : 'deregistered'}`,
        }
      : null,
  ),
  rule('N', 0.2, '我的 N', (_w, n) =>
    bare(n) ? { ...n, text: `my ${n.text}`, the: false } : null,
  ),
  rule('N', 0.3, 'N 要|需要|想要 V 的 N', (s, _w, v, _of, n) =>
    lacksObject(verbsOf(v)) && !determined.test(n.text) && (s.agent || you(s)) && !last(v).tail
      ? { ...n, after: `${n.after ?? ''} ${np(s)} want to ${active(verbsOf(v), 'base', false)}` }
      : null,
  ),
  rule(
    'N',
    0.2,
    'S 的 原因|理由|情况|情形|常见原因|主要原因|具体原因|可能原因|常见情况|常见情形',
    (s, _of, w) =>
      /^(rejected|returned|read) by\b/.test(s.text)
        ? null
        : {
            text: `${/常见/.test(w.text) ? 'common ' : /主要/.test(w.text) ? 'main ' : /可能/.test(w.text) ? 'possible ' : ''}${/情/.test(w.text) ? 'case' : 'reason'}${/^(常见|可能|主要)/.test(w.text) ? 's' : ''}`,
            the: true,
            after: ` ${/情/.test(w.text) ? 'where' : 'why'} ${s.text}`,
          },
  ),
  rule('N', 0.2, 'N 至|到|~ N', (a, _w, b) =>
    (/^\d/.test(a.text) && /^\d/.test(b.text)) || (/day$/.test(a.text) && /day$/.test(b.text))
      ? { text: `${a.text} to ${b.text}` }
      : null,
  ),
  rule('N', 0.4, 'N -|— N', (a, _w, b) =>
    bare(a) && bare(b) ? { ...b, text: `${a.text} - ${b.text}` } : null,
  ),
  rule('N', 0.6, 'V N', (v, n) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !last(v).tail &&
    !/[ _]/.test(last(v).lemma) &&
    (way.test(n.text) || /^(number|code)$/.test(n.text)) &&
    n.text !== 'number of times' &&
    bare(n) &&
    !last(v).state
      ? { ...n, text: `${named[last(v).lemma] ?? last(v).lemma} ${n.text}` }
      : null,
  ),
  rule('N', 0.3, '非 N', (_w, n) =>
    n.agent ? { text: `anyone other than ${np(n)}`, agent: true } : null,
  ),
  rule('N', 0.1, 'N 正反面|正反两面|两面', (n) =>
    / plus /.test(n.text) ? null : { text: 'both sides', many: true, after: ` of ${np(n)}` },
  ),
  rule('N', 0.1, 'N 正面照|正面照片|反面照|反面照片', (n, w) =>
    /^what /.test(n.text)
      ? null
      : {
          text: 'photo',
          the: true,
          after: ` of the ${/正/.test(w.text) ? 'front' : 'back'} of ${np(n)}`,
        },
  ),
  rule('N', 0.05, '所属|所属的 N', (_w, n) => n),
  rule('N', 0.2, 'N 所在|所在的|所属|所属的 N', (a, _w, n) => ofNoun(a, n)),
  rule('N', 0.3, 'N 号', (n) =>
    / of the /.test(n.text) && !n.after
      ? { text: 'number', the: true, after: ` of ${np(n)}` }
      : bare(n) && !/number$/.test(n.text)
        ? { ...n, text: `${n.text} number` }
        : null,
  ),
  rule('N', 0.3, '您本次|您此次|您当前|您当前的 N', determiner('your')),
  rule('N', 0.1, 'N 中|进行中', (n) =>
    /(filing|review|verification|check|lookup|approval|registration|recognition|inspection|deregistration|transfer)$/.test(
      n.text,
    ) && !n.after
      ? { ...n, after: ' in progress' }
      : null,
  ),
  rule('N', 0.1, 'V 的 N', (v, _of, n) =>
    /(department|staff|users?|person|organization|company|enterprise|people|entity)$/.test(
      n.text,
    ) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state
      ? relative(v, n)
      : null,
  ),
  rule('N', 0.2, '无需|不需要|不涉及|没有|无|未设 N 的 N', (w, a, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: /^(没有|无|未设)$/.test(w.text)
            ? ` with no ${plainNp(a)}`
            : ` that ${n.many ? 'need' : 'needs'} no ${plainNp(a)}`,
        }
      : null,
  ),
  rule('N', 0.2, '待|等待 N', (_w, n) =>
    /(review|verification|check|approval|processing|confirmation)$/.test(n.text) && bare(n)
      ? { text: `awaiting ${n.text}` }
      : null,
  ),
  rule('N', 0.1, 'V 次数', (v) => {
    const { lemma, object, tail } = last(v);
    if (verbsOf(v).length > 1 || object !== null || tail) return null;
    const act = named[lemma];
    if (act && /^(verify|recognize|enter|check)$/.test(lemma))
      return { text: `${act} attempts`, the: true, many: true };
    return act && !act.endsWith('ing')
      ? { text: 'number', the: true, after: ` of ${plural(act)}` }
      : null;
  }),
  // 进度通知: after a thing it is one, not the act.
  rule('N', 0.1, 'N 通知|提醒', (n, w) =>
    bare(n) && !you(n)
      ? { ...n, text: `${n.text} ${w.text === '提醒' ? 'reminder' : 'notice'}` }
      : null,
  ),
  rule('N', 0.2, 'N 类', (n) => n),
  rule('N', 0.2, 'N 费', (n) => (bare(n) ? { ...n, text: `${n.text} fee` } : null)),
  rule('N', 0.1, '境外|国外|海外 N', (_w, n) =>
    n.after ? null : { ...n, after: ' outside the mainland' },
  ),
  rule('N', 0.1, '同一张|同一个|同一 N', (_w, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true } : null,
  ),
  // Before a statement it is rather when that happens: 变更后原信息将被覆盖.
  rule('N', 2.2, '变更前|修改前|变更后|修改后 N', (w, n) =>
    n.after ? null : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} the change` },
  ),
  // 系统会告知原因: it will tell the reason, and no reason is told of it.
  rule('N', 0.2, 'S 原因', (s) =>
    /\b(know|told|tell|tells|notified|notify|informed|inform)\b|^(rejected|returned|read) by\b/.test(
      s.text,
    )
      ? null
      : { text: 'reason', the: true, after: ` why ${s.text}` },
  ),
  rule('N', 0.1, 'V 项', (v) =>
    verbsOf(v).length === 1 && lacksObject(verbsOf(v))
      ? { text: `${passive(verbsOf(v))} item`, the: true }
      : null,
  ),
  rule('N', 0.3, 'N 项', (n) => (bare(n) ? { ...n, text: `${n.text} item`, the: true } : null)),
  rule('N', 0.3, 'N 数', (n) =>
    n.after ? null : { ...n, text: `number of ${plural(n.text)}`, many: false, the: true },
  ),
  rule('N', 0.2, 'N 中|中的|进行中的 N', (a, _in, n) =>
    /(review|verification|check|processing|approval)$/.test(a.text) && bare(n)
      ? { ...n, after: ` in ${a.text}` }
      : null,
  ),
  rule('N', 0.2, '不带|不含|不包含|不包括 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` without ${plainNp(a)}` } : null,
  ),
  rule('N', 0.2, '带|带有|附带|附有 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` with ${plainNp(a)}` } : null,
  ),
  rule('N', 0.3, 'N B', (n, b) => ({ ...n, after: (n.after ?? '') + b.text })),
  rule('N', 0.4, 'N 中|内|里|上 的 N', (a, _in, _of, n) =>
    n.after ? null : { ...n, after: ` ${place(a)}` },
  ),
  // 主体名下所有网站
  rule('N', 0.2, 'N 名下|名下的 N', (a, _w, n) =>
    n.after || you(a) ? null : { ...n, after: ` under ${np(a)}` },
  ),
  rule('N', 0.3, 'N 下|名下 的 N', (a, _in, _of, n) =>
    n.after ? null : { ...n, after: ` under ${np(a)}` },
  ),
  rule('N', 0.4, 'D 的 N', (d, _of, n) =>
    /^(in|on|at|within|before|after|with|for|from|to) /.test(d.text) && bare(n)
      ? { ...n, after: ` ${d.text}` }
      : null,
  ),
  rule('N', 0.7, '与|和 N 有关|相关 的 N', (_w, a, _r, _of, n) => ({
    ...n,
    after: ` related to ${np(a)}`,
  })),
  rule('N', 0.3, '与|和|同 N 无关|不相关|没有关系 的 N', (_w, a, _r, _of, n) => ({
    ...n,
    the: false,
    after: `${n.after ?? ''} not related to ${np(a)}`,
  })),
  rule('N', 0.1, 'N 后|末|最后|前 Q', (n, w, q) =>
    q.after === 'character' && !n.after
      ? {
          text: `${w.text === '前' ? 'first' : 'last'} ${/(number|code|id)$/i.test(n.text) ? q.text.replace('character', 'digit') : q.text}`,
          the: true,
          many: true,
          after: ` of ${np(n)}`,
        }
      : null,
  ),
  rule('N', 0.1, 'N 及以上|及以上版本|以上版本|或以上版本|及更高版本|或更高版本', (n) =>
    n.after || n.items ? null : { ...n, text: `${n.text} or later`, the: false },
  ),
  rule('N', 0.05, '关于 规范|加强|做好|开展|推进|启用|停止 N 的 N', (_w, v, what, _of, n) => {
    const act = {
      规范: 'standardizing',
      加强: 'strengthening',
      做好: 'carrying out',
      开展: 'carrying out',
      推进: 'advancing',
      启用: 'starting to use',
    }[v.text];
    return bare(n) ? { ...n, after: ` on ${act ?? 'stopping'} ${np(what)}` } : null;
  }),
  rule('N', 0.1, '关于 V 的 N', (_w, v, _of, n) =>
    bare(n) && !lacksObject(verbsOf(v)) ? { ...n, after: ` on ${gerund(v)}` } : null,
  ),
  rule('N', 0.1, 'N 问题咨询|相关问题咨询|相关问题', (n) => ({
    text: 'questions',
    many: true,
    after: ` about ${n.after ? np(n) : n.text}`,
  })),
  rule('N', 0.2, '至少|最多|不少于|不超过|最少 M N', (w, m, n) =>
    m.after && bare(n)
      ? {
          text: `at ${/少/.test(w.text) ? 'least' : 'most'} ${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          many: m.text !== '1',
        }
      : null,
  ),
  rule('N', 0.1, 'N 次数', (n) =>
    /(verification|logon|recognition|upload|download|reset)$/.test(n.text) && !n.after
      ? { ...n, text: `${n.text} attempts`, many: true }
      : null,
  ),
  rule('N', 0.05, 'N 手持身份证照片|手持身份证照|手持证件照片|手持证件照', (n) =>
    n.agent ? { text: 'photo', the: true, after: ` of ${np(n)} holding the ID card` } : null,
  ),
  rule('N', 0.4, '未被|没有被|尚未被 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` that ${isMany(n) ? 'are' : 'is'} not ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.3, '一个|一条|一份|一笔 N', (_w, n) =>
    n.after && !determined.test(n.text) && !n.many
      ? { ...n, text: `${/^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text}`, the: false }
      : null,
  ),
  // jpg或png格式的图片: what it is in, not whose it is.
  rule('N', 0, 'N 或|和|及|、|/ N 格式的 N', (a, w, b, _w, n) =>
    bare(b) && !n.act
      ? {
          ...n,
          after: ` in ${joinList([...(a.items ?? [a.text]), ...(b.items ?? [b.text])], w.text === '或' ? 'or' : 'and')} format${n.after ?? ''}`,
        }
      : null,
  ),
  rule('N', 0.05, 'N 格式的 N', (form, _w, n) =>
    bare(form) && !n.act ? { ...n, after: ` in ${form.text} format${n.after ?? ''}` } : null,
  ),
  rule('N', 0.05, 'N 等字样|等字眼|等词语|等词|等词汇|等文字', (n) => ({
    text: 'words',
    many: true,
    after: ` such as ${plainNp(n)}`,
  })),
  rule('N', 0.1, 'N 字样', (n) => ({
    text: n.items
      ? `the words ${n.text}`
      : `the word ${/^“/.test(n.text) ? n.text : `“${n.text}”`}`,
  })),
  rule('N', 0.2, '盖章后的|盖章的|已盖章的|签字盖章后的|签字盖章的|签字后的|签字的 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${[/签/.test(w.text) ? 'signed' : '', /盖/.test(w.text) ? 'stamped' : ''].filter(Boolean).join(' and ')} ${n.text}`,
        }
      : null,
  ),
  // 证书上登记的法定代表人
  rule('N', 0.2, 'N 上|中|里|内 V 的 N', (where, _in, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1 && !last(v).tail
      ? { ...n, after: ` ${passive(verbsOf(v))} ${place(where)}` }
      : null,
  ),
  // 维护期间提交的订单
  rule('N', 0.2, 'C V 的 N', (when, v, _of, n) =>
    /^(during|before|after) /.test(when.text) && !when.after && lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} ${when.text}` }
      : null,
  ),
  // 对个人备案的要求
  rule('N', 0.1, '对|对于|针对 N 的 要求|规定|规则|政策|限制|标准', (_w, n, _of, what) => ({
    text:
      { 要求: 'requirements', 规定: 'rules', 规则: 'rules', 政策: 'policy', 限制: 'limits' }[
        what.text
      ] ?? 'standards',
    the: true,
    many: what.text !== '政策',
    after: ` for ${indefinite(n)}`,
  })),
  // 光线充足的环境, 字迹清晰的照片
  rule('N', 0.15, 'N A 的 N', (a, how, _of, n) =>
    bare(n) && bare(a) && !a.agent && !isDoer(a) && !/(ly|less)$/.test(how.text)
      ? { ...n, after: ` with ${how.text} ${a.text}` }
      : null,
  ),
  // 购买时长在三个月以上的实例
  rule('N', 0.15, 'N 在|为|是|达到|达|不少于|不低于|超过|大于 Q 的 N', (a, x, q, _of, n) =>
    bare(n) && bare(a) && !a.agent
      ? {
          ...n,
          after: ` whose ${a.text} is ${/[少低]/.test(x.text) ? 'at least ' : /[超大]/.test(x.text) ? 'more than ' : ''}${q.text}`,
        }
      : null,
  ),
  rule('N', 0.3, 'N M', (n, m) =>
    m.after && !/[行列位名]/.test(m.after) && bare(n) && !n.items && !you(n) && /^\d/.test(m.text)
      ? { text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`, many: m.text !== '1' }
      : null,
  ),
  rule('N', 0.1, '凡|凡是 N', determiner('any')),
  rule('N', 0.1, '凡|凡是 N', (_w, n) =>
    n.after && !determined.test(n.text) ? { ...n, text: `any ${n.text}`, the: false } : null,
  ),
  rule('N', 0.05, '下一个工作日|次一工作日|下个工作日|下一工作日', () => ({
    text: 'next business day',
    the: true,
  })),
  ...namedActs,
  rule('N', 0.6, '是否 P', (_w, p) => ({ text: `whether ${said(p)}` })),
  rule('N', 0.6, 'N 是否 P', (n, _w, p) => ({ text: `whether ${said(p, n)}` })),
];
