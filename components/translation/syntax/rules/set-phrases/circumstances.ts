import { present, said } from '../../build-clauses';
import { bare, be } from '../../build-nouns';
import { doIt, gerund, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** Set phrases that say when, where, in what case. */
export const circumstances: readonly Rule[] = [
  rule('C', 0.05, '一经 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `once ${passive(verbsOf(v))}` }
      : { text: `once you ${doIt(v)}` },
  ),
  rule('C', 0.05, '为避免|为了避免|为防止|为了防止|为免|避免|以免 V', (w, v) => ({
    text: `to avoid ${gerund(v)}`,
    ...(/^为/.test(w.text) ? {} : { after: '以免' }),
  })),
  rule('C', 0.05, '即使|即便|就算|哪怕|纵使 S', (_w, s) => ({ text: `even if ${s.text}` })),
  rule('C', 0.05, '只要 S', (_w, s) => ({ text: `as long as ${s.text}` })),
  rule('C', 0.05, '只有 S', (_w, s) => ({ text: `only if ${s.text}` })),
  rule('C', 0.05, '除非 S', (_w, s) => ({ text: `unless ${s.text}` })),
  rule('C', 0.05, '无论|不论|不管 N', (_w, n) =>
    /^whether /.test(n.text)
      ? { text: n.text.replace(/^whether /, 'whether or not ') }
      : /^(whose|which|any) /.test(n.text)
        ? { text: `no matter ${n.text}` }
        : null,
  ),
  rule('C', 0.05, '如|若|如果|如您|若您 仅|只 V 而不|但不|不 V', (_w, _o, a, _x, b) => ({
    text: `if you only ${doIt(a)} and do not ${doIt(b)}`,
  })),
  rule('C', 0.05, '如|若|如果|如您|若您 仅|只|仅仅 V', (_w, _o, a) => ({
    text: `if you only ${doIt(a)}`,
  })),
  rule('C', 0.05, '由 N V 的', (_w, n, v) =>
    n.agent ? { text: `if ${said(present(v), n)}`, after: '的' } : null,
  ),
  rule(
    'C',
    0.05,
    '自|从 V 之日起 Q 内|之内|以内 未|没有|仍未|尚未 V 的|者',
    (_w, from, _a, q, _b, _c, v) => ({
      text: `if you have not ${active(verbsOf(v), 'done')} within ${q.text} of ${gerund(from)}`,
      after: '的',
    }),
  ),
  rule('C', 0.04, '连续|累计 Q 未接通|未接听|无人接听|未能接通|无法接通|联系不上 的|者', (x, q) =>
    q.after === 'time'
      ? {
          text: `if ${q.text.replace(/times?$/, (s) => (s === 'time' ? 'call' : 'calls'))}${x.text === '连续' ? ' in a row' : ''} are not answered`,
          after: '的',
        }
      : null,
  ),
  rule('C', 0.05, '未经 许可或备案|许可或者备案|许可、备案|备案或许可', () => ({
    text: 'without a permit or filing',
  })),
  // 根据《…》第二十四条规定
  rule('C', 0.05, '根据|依据|按照|依照 N 第 M 条|条规定|条的规定|条之规定', (_w, law, _x, m) => {
    return /^\d+$/.test(m.text) ? { text: `under Article ${m.text} of ${np(law)}` } : null;
  }),
  rule('C', 0.05, '如没有|如无|若无|若没有|如果没有', () => ({ text: 'if there is none' })),
  // 为了您的网站能够正常访问
  rule('C', 0.3, '为|为了 S', (_w, s) => ({ text: `so that ${s.text}` })),
  rule('C', 0.05, '如您|如果您|若您|如您是|如果您是|如 首次|第一次 V', (_w, _x, v) => ({
    text: `if you ${active(verbsOf(v), 'base', false)} for the first time`,
  })),
  rule(
    'C',
    0.03,
    '为了更好的体验|为了更好的使用体验|为获得更好的体验|为了获得更好的体验|为获得更好的使用体验|为获得最佳体验|为了您的使用体验|为了您更好的体验|为保证使用体验',
    () => ({ text: 'for the best experience' }),
  ),
  // 已开通业务的，…: of a deed that is done.
  rule('C', 0.2, '已|已经|曾|如已|若已 V 的|者', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `if you have ${active(verbsOf(v), 'done')}`, after: '的' },
  ),
  rule('C', 0.02, '如有异议|若有异议|如存在异议|有异议|如有不同意见|如对此有异议', () => ({
    text: 'if you disagree',
  })),
  // 绑定邮箱后: an act and its object, not a thing that was so treated.
  rule('C', 0.02, '绑定|关联|更换|修改|开通|上传|填写|提交|注销|删除|关闭 N 后|之后', (act, n) =>
    bare(n) && !n.act && !(act.text === '更换' && /^new /.test(n.text))
      ? {
          text: `after ${{ 绑定: 'linking', 关联: 'linking', 更换: 'replacing', 修改: 'changing', 开通: 'activating', 上传: 'uploading', 填写: 'entering', 提交: 'submitting', 注销: 'deregistering', 删除: 'deleting' }[act.text] ?? 'closing'} ${np(n)}`,
        }
      : null,
  ),
  rule('C', 0.02, 'N 支付|付款|缴费 成功后|完成后|后|之后|成功之后', (n) =>
    bare(n) && !n.agent ? { text: `after ${np(n)} ${be(n)} paid` } : null,
  ),
  rule('C', 0.02, '如需|若需|如需要|若需要|如果需要|如您需要 备案', () => ({ text: 'to file' })),
  rule('D', 0.02, '在|于|站在|站于 N 前|前面|前方', (_w, n) =>
    /(background|curtain|backdrop|camera|lens)$/.test(n.text)
      ? { text: `in front of ${np(n)}` }
      : null,
  ),
  rule('D', 0.02, '以任何理由|以任何形式|以任何方式|以任何名义', (w) => ({
    text: /理由/.test(w.text)
      ? 'for any reason'
      : /名义/.test(w.text)
        ? 'in any name'
        : 'in any way',
  })),
];
