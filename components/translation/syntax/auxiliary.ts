import { acts, houses, humans, powers, toPeople } from './agency';
import { isDoer, you } from './build-nouns';
import { readerDoes } from './build-verbs';
import { spaced } from './collocations';
import { guess } from './doubt';
import { active, lacksObject, passive } from './inflect';
import type { Phrase, Verb } from './phrase';

/** What a verb phrase says after an auxiliary, active or passive, of a subject or of nobody. */
export function withAuxiliary(
  word: string,
  alone: string,
  verbs: readonly Verb[],
  subject: Phrase | null,
): string {
  if (verbs.some(({ turned }) => turned)) return guess;
  // 服务需先关闭: what a thing must or can is done to it, though it may also close by itself.
  const open =
    lacksObject(verbs) ||
    (!subject &&
      verbs.length === 1 &&
      /^(change|close|stop|open|start|end)$/.test(verbs[0]?.lemma ?? '') &&
      verbs[0]?.object === null) ||
    (/^(must|can|need)/.test(word) && subject && verbs.every(({ object }) => object === null));
  const turned =
    open &&
    !subject?.agent &&
    // 子账号无法编辑: who logs on with it.
    !(
      /^((this|your|the) )?(sub-account|main account|RAM user)s?$/.test(subject?.text ?? '') &&
      /^(edit|view|modify|submit|operate|handle|pay|create|file|buy|check|see|download|upload|withdraw)\b/.test(
        verbs[0]?.lemma ?? '',
      )
    ) &&
    !(subject && you(subject)) &&
    // 备注需包含：…: what follows.
    !(verbs.length === 1 && /^(contain|include)$/.test(verbs[0]?.lemma ?? ''));
  const [only] = verbs;
  if (
    subject &&
    verbs.length === 1 &&
    /^(contain|include)$/.test(only?.lemma ?? '') &&
    only?.object === null
  )
    return `${word} ${only.lemma}`;
  // 负责人须核验: whoever does it, it is to be done.
  if (
    subject?.agent &&
    verbs.length === 1 &&
    only?.lemma === 'verify' &&
    only.object === null &&
    !only.tail
  )
    return `${word} complete verification`;
  // 可直接登录: whoever reads it.
  if (!subject && word === 'can' && verbs.length === 1 && only?.alone && only.object === null)
    return `you can ${active(verbs, 'base')}`;
  // 备案进度可搜索: a thing does not search.
  if (
    subject &&
    !isDoer(subject) &&
    !turned &&
    verbs[0]?.object === '' &&
    humans.test(verbs[0].lemma)
  )
    return guess;
  // 管局可能驳回: who has the power to does it.
  if (
    turned &&
    subject &&
    powers.test(subject.text) &&
    /^(may|will)\b/.test(word) &&
    verbs.length === 1 &&
    /^(by (phone|SMS|email))?$/.test(verbs[0]?.tail ?? '') &&
    !toPeople.test(verbs[0]?.lemma ?? '')
  )
    return `${word} ${active(verbs, 'base', verbs[0]?.tail === '')}`;
  // 平台将不予解析: it does not, or it is not.
  if (
    turned &&
    subject &&
    (acts(subject, verbs) || (houses.test(subject.text) && !/^(must|can|need)/.test(word)))
  )
    return `${word} be ${passive(verbs)}${guess}`;
  const final = verbs[verbs.length - 1];
  // 不能代他人备案: who reads must not.
  if (!subject && lacksObject(verbs) && /\bon behalf of\b/.test(final?.tail ?? ''))
    return `you ${word} ${active(verbs, 'base', false)}`;
  // 不可互相替代: those who were spoken of.
  if (!subject && final?.object === 'each other') return `they ${word} ${active(verbs, 'base')}`;
  if (turned) return `${subject ? word : alone} be ${passive(verbs)}`;
  // 会以短信告知原因: whoever reads is told.
  if (!subject && word === 'will' && verbs.length === 1 && /^tell\b/.test(final?.lemma ?? ''))
    return `you will be told ${spaced(final?.object?.replace(/^you /, '') ?? '', final?.tail)}`;
  // Nobody is named: 将关闭订单 is "the order will be closed".
  if (
    !subject &&
    word === 'will' &&
    verbs.length === 1 &&
    final?.object &&
    !final.state &&
    !/^(go |cause|mean|lead|affect|result)/.test(final.lemma)
  ) {
    return `${final.object} will be ${passive([{ ...final, object: '' }])}`;
  }
  // 将退回申请并取消接入: both are done, by whom nobody says.
  if (
    !subject &&
    word === 'will' &&
    verbs.length > 1 &&
    verbs.every(
      ({ object, joint, state, lemma }) =>
        object && !state && joint !== 'to' && !/^(go|be|cause|mean|affect)\b/.test(lemma),
    )
  )
    return verbs
      .map(
        (each, at) =>
          `${at > 0 ? `${each.joint} ` : ''}${each.object} will be ${passive([{ ...each, object: '', joint: '' }])}`,
      )
      .join(' ');
  // 无法确认住所: whoever looks at it cannot, reader or reviewer.
  if (
    !subject &&
    word === 'cannot' &&
    verbs.length === 1 &&
    final?.object &&
    /^(confirm|verify|identify|recognize|determine|tell|judge|make out|check)$/.test(final.lemma)
  )
    return `${final.object} cannot be ${passive([{ ...final, object: '' }])}`;
  const [first, ...more] = verbs;
  // 未备案的App不得上架或继续提供服务: the one is done to it, the other it does.
  if (
    subject &&
    !subject.agent &&
    /(app|program|website|site|domain name|order|filing)s?$/i.test(subject.text) &&
    first?.object === null &&
    !first.alone &&
    more.length > 0 &&
    more.every(({ object, joint }) => object !== null && joint !== 'to')
  )
    return `${word} be ${passive([first])} ${more[0]?.joint ?? 'and'} ${active(more, 'base')}`;
  // 指纹可双击证书查看: by what it is done.
  if (
    subject &&
    !isDoer(subject) &&
    first?.object &&
    more.length === 1 &&
    more[0]?.joint === 'to' &&
    lacksObject(more)
  )
    return `${word} be ${passive([{ ...more[0], joint: '' }])} by ${active([first], 'ing')}`;
  // 复印件需注明…并加盖公章: a thing says one itself, the other is done to it.
  if (subject && !isDoer(subject) && first?.object && more.length > 0 && lacksObject(more))
    return `${word} ${active([first], 'base')} ${more[0]?.joint ?? 'and'} be ${passive(more)}`;
  // 将自动切换到备用节点: nobody who reads does what comes of itself.
  if (!subject && word === 'will' && /\bautomatically\b/.test(final?.tail ?? '') && !final?.object)
    return `it will ${active(verbs, 'base')}`;
  const words = `${word} ${active(verbs, 'base')}`;
  // 无法辨认签发机关: nobody is named who would, so it is done to its object.
  if (
    !subject &&
    verbs.length === 1 &&
    final?.object &&
    !final.state &&
    !final.joint &&
    !/^(you|.* you|it|yourself|that .*)$/.test(final.object) &&
    !/^(be|go|affect|cause|lead|result|mean|delay|come|have)\b/.test(final.lemma) &&
    !readerDoes.test(final.lemma)
  )
    return `${final.object} ${word} be ${passive([{ ...final, object: '' }])}`;
  // 无法联系到您: whom it happens to is not who does it.
  return subject || verbs[0]?.state
    ? words
    : `${/^(affect|cause|lead to|result in|mean|delay)\b/.test(verbs[0]?.lemma ?? '') ? 'it' : /^(you|.* you)$/.test(verbs[0]?.object ?? '') || / (reach|call|contact|notify|tell) you\b/.test(words) ? 'we' : readerDoes.test(verbs[0]?.lemma ?? '') || !verbs[0]?.object ? 'you' : `${guess}you`} ${words}`;
}
