import { bare } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject } from '../../inflect';
import { np } from '../../phrase';

const corners: Readonly<Record<string, string>> = {
  右上角: 'in the upper right corner',
  左上角: 'in the upper left corner',
  右下角: 'in the lower right corner',
  左下角: 'in the lower left corner',
  顶部: 'at the top',
  底部: 'at the bottom',
  右侧: 'on the right',
  左侧: 'on the left',
};

/** 配合公安机关应急处置 */
function withWhom(who: string, what: string): string {
  if (/应急/.test(what)) return `with ${who} in emergency response`;
  if (what === '工作') return `with ${who}`;
  return `with ${who} in ${{ 调查: 'investigations', 取证: 'collecting evidence', 执法: 'law enforcement', 处置: 'dealing with incidents' }[what] ?? 'inspections'}`;
}

/** What somebody is to do or has done: one by one, where on the page, in which letters. */
export const errands: readonly Rule[] = [
  // 缓慢左右摇头
  rule('V', 0.03, '左右|上下 V', (w, v) =>
    /^(shake|nod|turn|move|tilt|swing|rotate|sway)\b/.test(last(v).lemma)
      ? addTail(v, w.text === '左右' ? 'from side to side' : 'up and down')
      : null,
  ),
  rule(
    'V',
    0.02,
    '书面|以书面形式|在备注中|在备注里 说明|声明|承诺|注明 不涉及|未涉及|不存在|无此情况|不属于',
    (where, act) =>
      simple(act.text === '承诺' ? 'declare' : 'state', '', {
        tail: `${/备注/.test(where.text) ? 'in the remarks' : 'in writing'} that this does not apply`,
      }),
  ),
  rule(
    'V',
    0.02,
    '配合 N 应急处置|应急处理|应急响应|调查|检查|核查|取证|执法|处置|监督检查|工作',
    (_w, n, what) =>
      n.after ? null : simple('cooperate', '', { tail: withWhom(np(n), what.text) }),
  ),
  rule('V', 0.02, '配合 N Q 应急处置|应急处理|应急响应', (_w, n, q, what) =>
    n.after
      ? null
      : simple('cooperate', '', {
          tail: withWhom(np(n), what.text).replace(
            'in ',
            `in ${q.text.replace(/ (\w+?)s?$/, '-$1')} `,
          ),
        }),
  ),
  // 逐个网站申请
  rule('V', 0.03, '逐个|逐一|逐项|逐条|逐页|逐份|逐张 N V', (_each, n, v) =>
    bare(n) && lacksObject(verbsOf(v)) ? withObject(v, { text: `each ${n.text}` }) : null,
  ),
  // 改选交互式: what the choice is called.
  rule('V', 0.05, '选择|改选|选|勾选|改为选择|选为|重新选择 A', (w, a) =>
    simple('select', `“${a.text.charAt(0).toUpperCase()}${a.text.slice(1)}”`, {
      tail: /改/.test(w.text) ? 'instead' : '',
    }),
  ),
  rule(
    'V',
    0.02,
    '点击|单击|点 右上角|左上角|右下角|左下角|顶部|底部|右侧|左侧 N 新建|添加|新增|创建|发起',
    (_c, where, n, act) =>
      /^[“[]/.test(n.text)
        ? simple('click', np(n), {
            tail: `${corners[where.text] ?? ''} to ${{ 新建: 'create', 创建: 'create', 发起: 'start' }[act.text] ?? 'add'} one`,
          })
        : null,
  ),
  rule('V', 0.05, '使用|用|采用 全角|半角|大写|小写', (_use, what) =>
    simple(
      'use',
      `${{ 全角: 'full-width', 半角: 'half-width', 大写: 'upper-case' }[what.text] ?? 'lower-case'} characters`,
    ),
  ),
  rule('V', 0.05, '提前|事先|预先 V', (_before, v) =>
    verbsOf(v).length === 1 && !verbsOf(v)[0]?.state ? addTail(v, 'in advance') : null,
  ),
  rule(
    'V',
    0.03,
    '下载|打印|下载并打印 N 填写|签字|盖章|签字盖章|填写并盖章 后|后再 V',
    (w, n, act, _then, v) =>
      simple(
        /打印$/.test(w.text) ? (w.text === '打印' ? 'print' : 'download and print') : 'download',
        np(n),
        {
          tail: `, ${{ 填写: 'fill it in', 签字: 'sign it', 盖章: 'stamp it', 签字盖章: 'sign and stamp it' }[act.text] ?? 'fill it in and stamp it'}, then ${doIt(v)}`,
        },
      ),
  ),
  rule('V', 0.02, '保存|暂存|保存草稿 并|后|并且 退出|离开|关闭', () =>
    simple('save and exit', ''),
  ),
  rule('V', 0.03, '登录|登陆 查看|处理|下载|修改', (_on, what) =>
    simple('log on', '', {
      tail: `to ${{ 查看: 'view', 处理: 'handle', 下载: 'download' }[what.text] ?? 'change'} it`,
    }),
  ),
  rule(
    'I',
    0.02,
    '仅看|只看|仅显示|只显示|仅查看 未完成|未提交|未处理|待处理|未通过的|未备案|已备案',
    (_only, what) => ({
      text: `show ${{ 未完成: 'unfinished', 未提交: 'not submitted', 待处理: 'pending', 未处理: 'unprocessed', 未备案: 'not filed', 已备案: 'filed' }[what.text] ?? 'failed'} only`,
    }),
  ),
  // 点击右上角“新建”添加
  rule(
    'V',
    0.05,
    '点击|单击|点 右上角|左上角|右下角|左下角|顶部|底部|右侧|左侧 N',
    (_c, where, n) =>
      /^[“[]/.test(n.text) || /button$/.test(n.text)
        ? simple('click', np(n), { tail: corners[where.text] ?? '' })
        : null,
  ),
];
