import { isDoer, nominal, plainNp, you } from '../../build-nouns';
import { doIt, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** Letters and figures, calls and visits: what is needed for them. */
export const needs: readonly Rule[] = [
  rule(
    'S',
    0.02,
    '正确格式|正确写法|标准格式|示例格式|规范格式|正确示例 如|为|是|例如 N',
    (_w, _x, n) => ({
      text: `the correct format is ${plainNp(n)}`,
    }),
  ),
  // 数字0, 字母O
  rule('N', 0.02, '数字|字母|大写字母|小写字母|英文字母 N', (what, n) =>
    /^([A-Za-z]|\d)$/.test(n.text) && !n.after
      ? {
          text: `${{ 数字: 'digit', 大写字母: 'capital letter', 小写字母: 'lowercase letter' }[what.text] ?? 'letter'} ${n.text}`,
          the: true,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    '一般需要|通常需要|一般需|通常需|约需|大约需要|需要|需|预计需要|可能需要 Q 才能|才可|方可|后才能|才会|后方可 V',
    (w, q, _x, v) => ({
      text: `it ${/可能/.test(w.text) ? 'may take' : `${/一般|通常/.test(w.text) ? 'usually ' : ''}takes`} ${/约|预计/.test(w.text) ? 'about ' : ''}${q.text} before ${lacksObject(verbsOf(v)) ? `it can be ${passive(verbsOf(v))}` : `you can ${doIt(v)}`}`,
    }),
  ),
  // 面审需携带
  rule('S', 0.03, 'N 时需|时须|时请|需|须|应|请 携带|准备|带上|带好|出示|备齐', (n, _w, act) =>
    n.act || /(interview|verification|filing|review|check|formalities|visit)$/.test(n.text)
      ? {
          text: `for ${np(n)}, you must ${{ 携带: 'bring', 带上: 'bring', 带好: 'bring', 出示: 'show' }[act.text] ?? 'have ready'}`,
        }
      : null,
  ),
  rule('C', 0.03, '经|如经|若经|接到|收到 N 通知|告知|来电通知|电话通知|短信通知', (_w, n) =>
    isDoer(n) ? { text: `if notified by ${np(n)}` } : null,
  ),
  rule('V', 0.03, '换一个|换个|换一张|换一份|更换一个|更换一张|改用一个|重换一张 N', (_w, n) =>
    you(n) || n.items
      ? null
      : simple(
          'use',
          n.after || /^[a-z]+(er|ive|ble|ed) /.test(n.text) ? nominal(n) : `another ${n.text}`,
        ),
  ),
  rule(
    'V',
    0.03,
    '到|去|前往|赴 现场|办事大厅|服务大厅|窗口|线下 面审|核验|办理|面签|审核|核实',
    (_w, where, act) =>
      simple('go', '', {
        tail: `to ${{ 现场: 'the site', 线下: 'the office', 窗口: 'the counter' }[where.text] ?? 'the service hall'} for ${{ 面审: 'the interview', 办理: 'processing', 面签: 'signing', 审核: 'the review' }[act.text] ?? 'the verification'}`,
      }),
  ),
];
