import { bare, isMany, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What comes of a thing, and by whom it is done, as notices have it. */
export const announcements: readonly Rule[] = [
  // 漏接将影响审核进度
  rule(
    'S',
    0.03,
    '漏接|漏接电话|未接电话|不接电话|停机|关机|资料不全|信息不全|填写错误|重复提交|频繁修改|信息有误|资料有误 将影响|会影响|可能影响|可能会影响|将会影响|将导致|可能导致 N',
    (what, w, n) => ({
      text: `${/接/.test(what.text) ? 'missing calls' : /机/.test(what.text) ? 'a switched-off phone' : /不全/.test(what.text) ? 'missing documents' : what.text === '重复提交' ? 'submitting it again' : what.text === '频繁修改' ? 'changing it often' : 'wrong information'} ${/可能/.test(w.text) ? 'may' : 'will'} ${/影/.test(w.text) ? 'affect' : 'lead to'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'V 将影响|会影响|可能影响|可能会影响|将会影响|会导致|可能导致|将导致|可能会导致 N',
    (v, w, n) =>
      last(v).turned || verbsOf(v)[0]?.state || lacksObject(verbsOf(v))
        ? null
        : {
            text: `${gerund(v)} ${/可能/.test(w.text) ? 'may' : 'will'} ${/影/.test(w.text) ? 'affect' : 'lead to'} ${np(n)}`,
          },
  ),
  rule(
    'P',
    0.05,
    '将顺延|会顺延|可顺延|相应顺延|依次顺延|自动顺延|顺延|将相应顺延|会相应顺延|将会顺延',
    (w) => ({
      text: '',
      say: (s) =>
        s && /(weekend|holiday|Festival)s?$/.test(s.text)
          ? guess
          : `${/[将会]/.test(w.text) ? 'will be' : /可/.test(w.text) ? 'can be' : s ? (isMany(s) ? 'are' : 'is') : ''} extended${/相应/.test(w.text) ? ' accordingly' : ''}`.trim(),
    }),
  ),
  rule(
    'C',
    0.04,
    '根据|按照|依据|按|依照 最新|相关|有关|现行|最新的|相关的|现行的 规定|要求|政策|法规|法律法规|通知|规则|监管要求|监管规定|政策要求|管理规定|通知要求',
    (_w, which, what) => ({
      text: `under the ${/新/.test(which.text) ? 'latest' : /现/.test(which.text) ? 'current' : 'relevant'} ${/法律/.test(what.text) ? 'laws and regulations' : /法规/.test(what.text) ? 'regulations' : /监管/.test(what.text) ? 'supervision requirements' : what.text === '政策' ? 'policy' : what.text === '通知' ? 'notice' : /要求/.test(what.text) ? 'requirements' : 'rules'}`,
    }),
  ),
  rule('P', 0.1, '不再 V', (_w, v) =>
    /^(accept|support|provide|charge|require|issue|review|handle|collect)\b/.test(last(v).lemma) &&
    verbsOf(v).length === 1 &&
    last(v).object
      ? {
          text: '',
          say: (s) =>
            s
              ? `no longer ${active(verbsOf(v), isMany(s) || you(s) ? 'base' : 'third')}`
              : `${last(v).object} ${/s$/.test(last(v).object ?? '') ? 'are' : 'is'} no longer ${passive([{ ...last(v), object: '' }])}`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    '有|近期有|近日有|最近有|发现有|近来有 不法分子|诈骗分子|骗子|不法人员|不法机构|第三方机构 V',
    (w, who, v) =>
      last(v).object
        ? {
            text: `${{ 骗子: 'scammers', 诈骗分子: 'scammers', 第三方机构: 'third parties' }[who.text] ?? 'criminals'} ${/近/.test(w.text) ? 'have recently been' : 'are'} ${active(verbsOf(v), 'ing')}`,
          }
        : null,
  ),
  rule(
    'S',
    0.04,
    '待|等|等待|在 S 后|之后 自动|将自动|会自动|系统自动|系统将自动 V',
    (_w, s, _x, how, v) =>
      verbsOf(v).length === 1 && last(v).object === null
        ? {
            text: `after ${s.text}, it ${/[将会]/.test(how.text) ? 'will be' : 'is'} ${passive(verbsOf(v))} automatically`,
          }
        : null,
  ),
  rule('N', 0.1, '备案|审核|核验|测试|办公|拍照|登录|注册|收款 用的 N', (what, _x, n) =>
    bare(n)
      ? {
          ...n,
          after: ` used for ${{ 备案: 'filing', 审核: 'review', 核验: 'verification', 测试: 'testing', 办公: 'office work', 拍照: 'taking photos', 登录: 'logging on', 注册: 'registration' }[what.text] ?? 'receiving payment'}`,
        }
      : null,
  ),
  rule(
    'P',
    0.02,
    '都需要|均需|都需|均需要|均须|都必须|都要|也需要|也要|也需|也须|也必须|同样需要|仍需|仍需要 备案|进行备案|办理备案',
    (w) => ({
      text: '',
      say: () =>
        `must ${/也|同/.test(w.text) ? 'also ' : /仍/.test(w.text) ? 'still ' : ''}be filed`,
    }),
  ),
  rule('V', 0.05, '到|在|来|去|转到|找 我们这里|我们这边|我们平台 V', (_w, _us, v) =>
    last(v).tail || verbsOf(v)[0]?.state ? null : addTail(v, 'with us'),
  ),
  rule(
    'S',
    0.05,
    '其余|其他|其他的|其余的|剩下的|其余情况|其他情况|其它 均需|都要|均须|都需|都必须|都需要|均应|须|需|均需要|则需|则须 V',
    (w, _x, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: /情况/.test(w.text)
              ? `in all other cases, you must ${doIt(v)}`
              : `all others must ${doIt(v)}`,
          },
  ),
  rule('P', 0.3, '既 P', (_w, p) => p),
  rule('C', 0.03, '一旦|如|若|一经|如果|经 发现|查实|核实|查出 V', (_w, found, v) =>
    last(v).object && !last(v).turned && readerBad.test(last(v).lemma)
      ? {
          text: `if you are found ${active(verbsOf(v), 'ing')}${/实/.test(found.text) ? ' on checking' : ''}`,
        }
      : null,
  ),
  rule('V', 0.02, '与|和|同|跟 您|你 电话联系|电话沟通|电话核实|电话确认', (_w, _you, act) =>
    /联系|沟通/.test(act.text)
      ? simple('contact', 'you', { tail: 'by phone' })
      : simple('call', 'you', { tail: 'to check' }),
  ),
  rule('D', 0.05, '在 N 名下', (_w, n) =>
    /^\d/.test(n.text) || n.many ? { text: `under ${plainNp(n)}` } : null,
  ),
  rule('N', 0.2, '尤其是|特别是|尤其 N', (_w, n) => ({ text: `especially ${np(n)}` })),
  rule(
    'S',
    0.1,
    '仅|只有|只 企业用户|个人用户|企业|个人|新用户|单位用户|单位|境外用户|老用户 需|需要|须|可以|可|才能|才需|才需要 V',
    (_w, who, can, v) => ({
      text: `only ${{ 企业用户: 'enterprise users', 个人用户: 'individual users', 企业: 'enterprises', 个人: 'individuals', 新用户: 'new users', 老用户: 'existing users', 境外用户: 'users outside the mainland', 单位: 'organizations' }[who.text] ?? 'organization users'} ${/[可能]/.test(can.text) ? 'can' : 'must'} ${doIt(v)}`,
    }),
  ),
];

/** What nobody may be found doing. */
const readerBad =
  /^(provide|submit|use|forge|upload|enter|publish|run|engage|lend|rent|sell|file|operate|evade|violate|impersonate|falsify)\b/;
