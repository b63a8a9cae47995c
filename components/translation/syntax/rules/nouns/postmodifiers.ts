import { authority, bare, determined, isMany, place, plainNp, you } from '../../build-nouns';
import { last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural, pluralOf } from '../../phrase';

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

/** What English says after its noun: who requires it, what it cannot be, whose it is. */
export const postmodifiers: readonly Rule[] = [
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
];
