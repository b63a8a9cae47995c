import { be, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';
import { atTime, days } from './words';

/** When and in what case, in plain words: every day after six, if it cannot be opened, with the consent of. */
export const plainTimes: readonly Rule[] = [
  rule('C', 0.1, 'N 也|也已|同时|同样 变|变更|改变|变化|更换|改|变了 的|了|时', (n) => ({
    text: `if ${np(n)} also ${isMany(n) ? 'change' : 'changes'}`,
    after: '的',
  })),
  // 每日18:00后
  rule(
    'D',
    0.05,
    `${Object.keys(days).join('|')} N 前|后|之前|之后|以前|以后|起|开始`,
    (day, n, w) =>
      /^\d{1,2}:\d\d|^\d{1,2} o'clock/.test(n.text)
        ? { text: `${atTime(w.text)} ${n.text} ${days[day.text]}` }
        : null,
  ),
  // 超过规定时限未操作
  rule('C', 0.1, '超过|逾|过了|超出 N 未|仍未|没有|还未|尚未|仍没有 V', (_w, n, _not, v) =>
    /(limit|period|deadline|date|time)$/.test(n.text)
      ? { text: `if you have not ${active(verbsOf(v), 'done')} by the end of ${np(n)}` }
      : null,
  ),
  // CDN加速区域选“全球”时
  rule('C', 0.05, 'N 选|选择|选了|填|填写|填了|勾选 N 时|的|时候|后', (n, w, what, end) =>
    n.agent || you(n)
      ? null
      : {
          text: `if ${/选/.test(w.text) ? `you select ${np(what)}` : `you enter ${np(what)}`} for ${np(n)}`,
          ...(end.text === '的' ? { after: '的' } : {}),
        },
  ),
  rule('D', 0.05, '最迟|最晚|最迟于|最晚于|最迟在|最晚在 Q 内|之内|以内|后', (_w, q, x) => ({
    text: /后/.test(x.text) ? `${q.text} later at the latest` : `within ${q.text} at the latest`,
  })),
  rule('D', 0.05, '最快 Q 内|之内|以内', (_w, q) => ({ text: `within ${q.text} at the earliest` })),
  // 不用，在同一个备案里添加平台就行
  rule('D', 0.05, '在|于 N 那里|那边|这里|这边|处|那儿|这儿', (_w, n) =>
    isDoer(n) ? { text: `with ${np(n)}` } : { text: place(n) },
  ),
  rule(
    'D',
    0.05,
    '在我们这|在你们这|在我们这里|在你们这里|在你们这边|在我们这边|在贵平台|在贵司',
    (w) => ({
      text: `with ${/我们/.test(w.text) ? 'us' : 'you'}`,
    }),
  ),
  rule('C', 0.1, '只 V 不|而不|且不|但不 V 的|时', (_w, a, _not, b) =>
    lacksObject(verbsOf(a)) || lacksObject(verbsOf(b))
      ? null
      : { text: `if you only ${doIt(a)} and do not ${doIt(b)}`, after: '的' },
  ),
  rule('C', 0.15, 'N 之日起 Q 内|之内|以内', (n, _w, q) => ({
    text: `within ${q.text} of ${np(n)}`,
  })),
  rule('C', 0.1, 'N V 之日起 Q 内|之内|以内', (n, v, _w, q) =>
    verbsOf(v).length === 1 && last(v).object === null && !n.after
      ? {
          text: `within ${q.text} after ${np(n)} ${lacksObject(verbsOf(v)) ? `${be(n)} ${passive(verbsOf(v))}` : active(verbsOf(v), isMany(n) ? 'base' : 'third', false)}`,
        }
      : null,
  ),
  rule('D', 0.2, 'N 起', (n) =>
    /^\d+-\d+/.test(n.text) && !n.after ? { text: `from ${n.text}` } : null,
  ),
  rule(
    'D',
    0.05,
    '认证|审核|核验|实名|初审|实名认证|验证|备案 通过|成功|完成 Q 后|之后|以后',
    (n, _w, q) => ({
      text: `${q.text} after ${n.text === '审核' || n.text === '初审' || n.text === '备案' ? 'approval' : 'verification'}`,
    }),
  ),
  rule('D', 0.03, '以 N 实际|实际情况|实际要求|实际规定|当地规定|规定 为准', (_w, n) => ({
    text: `as ${np(n)} actually requires`,
  })),
  // 经客户同意
  rule(
    'C',
    0.05,
    '经|经过|征得|取得|获得 N 同意|授权|许可|批准|认可|书面同意|书面授权|书面许可|的同意|的授权|的许可',
    (_w, n, x) =>
      isDoer(n) || n.agent || /customer|client|owner|holder/.test(n.text)
        ? {
            text: `with the ${/书面/.test(x.text) ? 'written ' : ''}${/授权/.test(x.text) ? 'authorization' : /许可/.test(x.text) ? 'permission' : /批准|认可/.test(x.text) ? 'approval' : 'consent'} of ${np(n)}`,
          }
        : null,
  ),
  // 不确定是否涉及
  rule('C', 0.05, '不清楚|不确定|不知道|拿不准|无法确定|不了解|吃不准 N', (_w, n) =>
    /^whether /.test(n.text) ? { text: `if you are not sure ${np(n)}` } : null,
  ),
  rule('D', 0.05, '按|按照|依 先后顺序|时间顺序|顺序|先后次序|时间先后|时间先后顺序', (_w, x) => ({
    text: /时间/.test(x.text) ? 'in order of time' : 'in order',
  })),
  rule(
    'C',
    0.03,
    '打不开|登不上|进不去|加载不出来|显示不出来|上传不了|提交不了|登录不了|传不上去|打不通|收不到|找不到 时|的话',
    (w) => ({
      text: `if it cannot be ${{ 打: /通/.test(w.text) ? 'reached' : 'opened', 登: 'logged on to', 进: 'entered', 加: 'loaded', 显: 'displayed', 上: 'uploaded', 提: 'submitted', 传: 'uploaded', 收: 'received' }[w.text.charAt(0)] ?? 'found'}`,
    }),
  ),
  // 每晚零点
  rule(
    'D',
    0.05,
    '每晚|每天|每日|今晚|当晚|次日|今天|明天|明晚 零点|凌晨|半夜|中午|晚上|早上|上午|下午',
    (day, at) => ({
      text: `${{ 零点: 'at midnight', 凌晨: 'in the early morning', 半夜: 'in the night', 中午: 'at noon', 晚上: 'in the evening', 早上: 'in the morning', 上午: 'in the morning' }[at.text] ?? 'in the afternoon'} ${days[day.text] ?? { 每晚: 'every night', 今晚: 'tonight', 当晚: 'that night' }[day.text] ?? 'tomorrow'}`,
    }),
  ),
  rule('D', 0.1, '用完为止|额满为止|售完为止|送完为止|发完为止', () => ({ text: 'until used up' })),
  rule('D', 0.1, '不限次数|次数不限|不限数量|数量不限', (w) => ({
    text: /数量/.test(w.text) ? 'in any number' : 'any number of times',
  })),
  rule(
    'C',
    0.03,
    '一经|一旦|如经|若经|如|若|一旦被|如被|若被 发现|查实|核实|查证|查出|查获 N',
    (_w, act, n) => ({
      text: `if ${n.the && !n.many ? np(n) : plainNp(n)} ${isMany(n) ? 'are' : 'is'} ${/[证实]/.test(act.text) ? 'confirmed' : 'found'}`,
    }),
  ),
  rule(
    'C',
    0.03,
    '经|待|等 审核|审批|初审|管局审核|核准|批准|复审|终审 通过|同意|通过后|同意后|后|合格后',
    () => ({
      text: 'after approval',
    }),
  ),
  rule(
    'C',
    0.05,
    '不行的话|还不行|还是不行|要是还不行|实在不行|如还不行|如果还不行|若仍不行|要是不行|如仍不行|仍不行',
    (w) => ({
      text: `if that ${/还|仍/.test(w.text) ? 'still ' : ''}does not work`,
    }),
  ),
  rule(
    'C',
    0.05,
    '倘若|若|如|如果|一旦|要是|若是 N 有变|有变动|有变化|有变更|有调整|有更新|有改动|发生变化|发生变动|发生变更|发生改变',
    (_w, n) => ({
      text: `if ${np(n)} ${isMany(n) ? 'change' : 'changes'}`,
    }),
  ),
  rule('D', 0.15, '自|从|于 V 之日起|之日 Q 内|之内|以内', (_w, v, _d, q) => ({
    text: `within ${q.text} of ${gerund(v)}`,
  })),
  rule('D', 0.05, '缓慢|慢慢|慢慢地|缓缓|轻轻|轻轻地', (w) => ({
    text: /轻/.test(w.text) ? 'gently' : 'slowly',
  })),
  rule('C', 0.05, '一经发现|一经查实|一经核实|一经查出|一经确认', (w) => ({
    text: `once ${/现|出/.test(w.text) ? 'found' : 'confirmed'}`,
  })),
  rule(
    'C',
    0.05,
    '手机|号码|手机号|您的手机|服务器|账号 停机|欠费停机|关机|欠费 期间|时|后',
    (n, what, _w) => ({
      text: `while the ${/服务/.test(n.text) ? 'server' : /账号/.test(n.text) ? 'account' : n.text === '手机' || n.text === '您的手机' ? 'phone' : 'number'} is ${/关机/.test(what.text) ? 'switched off' : what.text === '欠费' ? 'in arrears' : 'out of service'}`,
    }),
  ),
];
