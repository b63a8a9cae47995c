import { bare, isDoer, plainNp, you } from '../../build-nouns';
import { gerund, last, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** Papers, pictures and lists that are called after the act they are for. */
const paper =
  /\b(form|letter|certificate|record|log|list|report|receipt|notice|screenshot|photo|proof|agreement|template|sheet|guide)s?$/;

/** What Chinese leaves to be seen from the page: what one did to it. */
function whatWas(who: Phrase, act: Phrase): Phrase | null {
  if (!lacksObject(verbsOf(act)) || verbsOf(act)[0]?.state) return null;
  const doer = /^(我|本人)$/.test(who.text) ? 'I' : /^[您你]/.test(who.text) ? 'you' : 'the system';
  return { text: `what ${doer} ${active(verbsOf(act), 'past', false)}` };
}

/** Titles, buttons and links: short, and mostly without a subject. */
export const titles: readonly Rule[] = [
  // 保留我填写的
  rule('I', 0.05, 'V 我|您|你|系统|本人 V 的', (keep, who, act) => {
    const what = whatWas(who, act);
    const kept = what && withObject(keep, what);
    return kept && { text: active(verbsOf(kept), 'base') };
  }),
  // 党政机关网站开办审核表: no website runs a form.
  rule('N', 0.25, 'N V N', (of, act, form) =>
    paper.test(form.text) &&
    bare(form) &&
    !form.items &&
    !of.items &&
    of.agent !== true &&
    !you(of) &&
    verbsOf(act).length === 1 &&
    last(act).object === null &&
    !last(act).state &&
    !last(act).tail
      ? { ...form, after: ` for ${gerund(withObject(act, of) ?? act)}` }
      : null,
  ),
  // 查看获取方法
  rule('I', 0.1, '查看|了解|点击查看 V 方法|方式|步骤|流程|教程|指引|指南', (_w, act) => ({
    text: `see how to ${active(verbsOf(act), 'base')}`,
  })),
  // 当前排队3人
  rule('S', 0.02, '当前排队|前方排队|前面还有|您前面还有|前面排队 M 人|位', (_w, m) => ({
    text: `${m.text} ${m.text === '1' ? 'person' : 'people'} in the queue`,
  })),
  // 主体资料退回原因
  rule('N', 0.2, 'N 驳回|退回|不通过|审核不通过 原因|理由|意见', (of, how, what) =>
    bare(of) && !you(of) && !isDoer(of) && !/review|filing|order/.test(of.text)
      ? {
          text: what.text === '意见' ? 'comments' : 'reason',
          many: what.text === '意见',
          the: true,
          after:
            what.text === '意见'
              ? ` on the rejected ${plainNp(of)}`
              : ` why ${np(of)} ${/^(?:审核)?不/.test(how.text) ? 'did not pass' : of.many ? 'were returned' : 'was returned'}`,
        }
      : null,
  ),
];
