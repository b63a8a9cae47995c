import { said } from '../../build-clauses';
import { bare, determiner, isDoer, you } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { np } from '../../phrase';

const isBuilding =
  /(province|city|region|organization|provider|department|bureau|school|platform|browser|phone|device|user|website|domain name|place)$/;

/** Which ones, as help pages point at them. */
export const pointers: readonly Rule[] = [
  rule('N', 0.1, '有的|有些|某些|个别 N', (w, n) =>
    bare(n) &&
    !n.act &&
    !/^(what|record|filing)$/.test(n.text) &&
    (n.the || n.many) &&
    (w.text !== '有的' || isBuilding.test(n.text))
      ? determiner('some', true)(w, n)
      : null,
  ),
  rule('N', 0.05, '有的|有些|个别|少数 地方|地区', () => ({ text: 'some places', many: true })),
  rule(
    'N',
    0.2,
    '这篇|这份|这张|这条|这项|这款|这家|这台|这封|此篇|该篇|该份|该张|此条|该项|这套|这组|这类|这种 N',
    (w, n) =>
      /[类种]$/.test(w.text) && /^\w+s$/.test(n.text)
        ? determiner('this kind of')(w, n)
        : determiner('this')(w, n),
  ),
  rule('N', 0.15, 'N 最底下|最下面|最下方|最底部|最下端', (n) =>
    bare(n) ? { text: 'very bottom', the: true, after: ` of ${np(n)}` } : null,
  ),
  rule('N', 0.15, 'N 最上面|最顶部|最上方|最顶上|最上端', (n) =>
    bare(n) ? { text: 'very top', the: true, after: ` of ${np(n)}` } : null,
  ),
  rule('N', 0.3, 'N 首次|第一次|最早|最后一次 P 的 日期|时间', (n, w, p, _of, what) => ({
    text: what.text === '日期' ? 'date' : 'time',
    the: true,
    after: ` when ${said(p, n)} ${{ 首次: 'for the first time', 第一次: 'for the first time', 最早: 'first' }[w.text] ?? 'last'}`,
  })),
  rule('N', 0.4, 'S 的 日期|当天|那天|当日', (s, _of, what) =>
    /^(if|when|after|before|and|or|but) /.test(s.text)
      ? null
      : { text: what.text === '日期' ? 'date' : 'day', the: true, after: ` when ${s.text}` },
  ),
  // 网站放什么内容: a question within what is told.
  rule(
    'N',
    0.5,
    'N 放|有|展示|发布|提供|卖|经营|做|放了|包含 什么|哪些|什么样的 N',
    (n, w, _what, thing) =>
      you(n) || !bare(thing)
        ? null
        : {
            text: `what ${thing.text} ${np(n)} ${{ 有: 'has', 展示: 'shows', 发布: 'publishes', 提供: 'provides', 卖: 'sells', 经营: 'sells', 做: 'does' }[w.text] ?? 'contains'}`,
          },
  ),
  rule('N', 0.1, 'N 令 第 M 号', (n, _w, _x, m) => ({
    text: `Order No. ${m.text} of ${np(n)}`,
  })),
  rule('N', 0.1, '原 N 令 第 M 号', (_o, n, _w, _x, m) => ({
    text: `Order No. ${m.text} of ${np({ ...n, text: `former ${n.text}`, the: true })}`,
  })),
  rule(
    'N',
    0.1,
    '待 N 确认|审核|处理|签字|核验|接收|支付|审批|复核|补充|提交|签署|验证|回复|反馈',
    (_w, n, act) =>
      isDoer(n) ||
      n.agent ||
      /(party|person|recipient|administration|authority|company)$/.test(n.text)
        ? {
            text: `awaiting ${{ 审核: 'review', 处理: 'processing', 签字: 'signature', 核验: 'verification', 接收: 'acceptance', 支付: 'payment', 审批: 'approval', 复核: 're-check', 补充: 'additions', 提交: 'submission', 签署: 'signature', 验证: 'verification', 回复: 'reply', 反馈: 'reply' }[act.text] ?? 'confirmation'} by ${np(n)}`,
          }
        : null,
  ),
];
