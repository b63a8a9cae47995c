import { said } from '../../build-clauses';
import { bare, be, have, isMany, nominal, plainNp } from '../../build-nouns';
import { doIt, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

const inTime = 'within the set time';

/** What dialogs ask beside the point and reviewers say of what was left, written and not found. */
export const asides: readonly Rule[] = [
  rule('I', 0.05, '是否仅|是否只|是否仅仅 V', (_w, v) =>
    verbsOf(v)[0]?.state || lacksObject(verbsOf(v)) ? null : { text: `only ${doIt(v)}?` },
  ),
  rule('I', 0.05, '确认|确定|是否确认|您确认|您确定 有|已有|持有|具备 N 吗', (_w, _has, n) => ({
    text: `are you sure that you have ${n.many ? plainNp(n) : nominal(n)}?`,
  })),
  rule('I', 0.02, '是否了解|是否知晓|是否清楚|是否明白|是否知悉|了解了吗|清楚了吗', () => ({
    text: 'is that understood?',
  })),
  rule('S', 0.05, 'N 到期|过期|失效 被|后被|而被 N V', (n, _act, _by, who, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `${np(n)} expired and ${isMany(n) ? 'were' : 'was'} ${passive(verbsOf(v))} by ${np(who)}`,
        }
      : null,
  ),
  // 备注写为“无”: what stands there.
  rule('S', 0.05, 'N 要求|写着|写为|写成|填为|填成|填写为|填写成|显示为 N', (n, how, what) =>
    /^“/.test(what.text) && !n.agent
      ? {
          text: `${np(n)} ${isMany(n) ? 'say' : 'says'} ${what.text}`.replace(
            / (say|says) /,
            how.text === '显示为' ? ` ${be(n)} shown as ` : ' $1 ',
          ),
        }
      : null,
  ),
  rule('C', 0.05, '连续|累计 输错|填错|输入错误 Q N', (w, _act, q, n) =>
    q.after === 'time'
      ? {
          text: `if you enter ${np(n)} wrongly ${q.text} ${w.text === '累计' ? 'in total' : 'in a row'}`,
        }
      : null,
  ),
  rule(
    'V',
    0.03,
    '将|把|请把|请将 N 填成|填为|写成|填写成|填写为|写为|录入为 N',
    (_a, n, _w, what) => (what.agent ? null : simple('enter', np(what), { tail: `as ${np(n)}` })),
  ),
  rule(
    'D',
    0.05,
    '在|于|请在 规定期限|规定时间|规定时限|规定的时间|规定的期限 内|之内|以内',
    () => ({
      text: inTime,
    }),
  ),
  rule(
    'C',
    0.03,
    '未在规定期限内|未在规定时间内|未在规定时限内|未在规定的期限内|未在规定的时间内|未在期限内|未按期|未按时|未如期 V 的|者',
    (_w, v) => ({
      text: lacksObject(verbsOf(v))
        ? `if it has not been ${passive(verbsOf(v))} ${inTime}`
        : `if you have not ${active(verbsOf(v), 'done')} ${inTime}`,
      after: '的',
    }),
  ),
  // 未上传批文不能进入下一步
  rule(
    'S',
    0.1,
    '未|没有|尚未 V 不能|不得|无法|不可|将不能|将无法|不可以|则不能|则无法 V',
    (_not, a, _w, b) =>
      lacksObject(verbsOf(a)) ||
      !/^(upload|provide|complete|submit|verify|link|pay|sign|fill|enter|pass|tick|select|read|upgrade|renew)\b/.test(
        verbsOf(a)[0]?.lemma ?? '',
      ) ||
      [...verbsOf(a), ...verbsOf(b)].some(({ turned }) => turned)
        ? null
        : {
            text: `you cannot ${active(verbsOf(b), 'base')} until you have ${active(verbsOf(a), 'done')}`,
          },
  ),
  rule(
    'S',
    0.03,
    '没有|没|尚未|未能 检测到|识别到|发现|查到|查询到|搜索到|检索到 N',
    (_w, _act, n) => ({
      text: `no ${plainNp(n)} found`,
    }),
  ),
  rule('P', 0.05, '不含|不包含|不包括|并不包含|并不包括 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not contain ${indefinite(n)}`,
  })),
  rule(
    'P',
    0.05,
    '须|需|应|必须|可|可以|只能 搭配|配合|结合|连同 N 使用|一起使用|一同使用|共同使用|配套使用',
    (w, _with, n) => ({
      text: '',
      say: () =>
        `${/只/.test(w.text) ? 'can only' : /可/.test(w.text) ? 'can' : 'must'} be used with ${np(n)}`,
    }),
  ),
  // 两位负责人均须到场
  rule('S', 0.05, '两位|两名|两个|两张|两份|两种|两处|二者的 N 均|都|皆 P', (_w, n, _all, p) =>
    bare(n) && !n.items
      ? {
          text: said(p, {
            text: `both ${plural(n.text)}`,
            many: true,
            ...(n.agent ? { agent: true } : {}),
          }),
        }
      : null,
  ),
  // 所留手机号
  rule('N', 0.05, '所留|所留的|预留的|所预留的|留下的 N', (_w, n) =>
    bare(n) ? { ...n, text: `${n.text} given` } : null,
  ),
  rule('C', 0.05, '如|若|如果|假如|倘若 发现|查实|查出|经查实|发现有 N', (_w, _act, n) => ({
    text: `if ${indefinite(n) === n.text ? n.text : nominal(n)} ${isMany(n) ? 'are' : 'is'} found`,
  })),
  rule('P', 0.1, '仅需|只需|只要|仅要|只须|仅须 V', (_w, v) => ({
    text: '',
    say: (s) =>
      s?.agent
        ? `only ${isMany(s) ? 'need' : 'needs'} to ${active(verbsOf(v), 'base')}`
        : s && lacksObject(verbsOf(v))
          ? `only ${isMany(s) ? 'need' : 'needs'} to be ${passive(verbsOf(v))}`
          : `you only need to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.1, '共有|总共有|现有|目前有 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${s ? have(s) : 'there are'} ${plainNp(n)} ${/总|共/.test(w.text) ? 'in total' : 'at present'}`,
  })),
];
