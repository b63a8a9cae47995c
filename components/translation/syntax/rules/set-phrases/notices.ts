import { fragmentOr, it } from '../../build-clauses';
import { bare, be, have, isMany, place, you } from '../../build-nouns';
import { gerund, join, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

/** Words that end a text on a page: “设置”页. */
const parts: Readonly<Record<string, string>> = {
  页: 'page',
  页面: 'page',
  栏: 'field',
  按钮: 'button',
  菜单: 'menu',
  选项: 'option',
  选项卡: 'tab',
  标签页: 'tab',
  弹窗: 'dialog',
};

const oftenness = (how: string): string =>
  ({ 多次: 'many times', 频繁: 'often', 连续: 'in a row', 长期: 'for long' })[how] ?? 'repeatedly';

/** What notices say happened, is to happen, and in which case. */
export const notices: readonly Rule[] = [
  rule('P', 0.05, '会不通过|将不通过|会通不过|将通不过|会通过不了|将会不通过', () => ({
    text: '',
    say: () => 'will not pass',
  })),
  // 超时订单自动退回
  rule('S', 0.05, '超时|逾期|过期|超期 N 自动|将自动|会自动|系统自动 V', (late, n, w, v) =>
    lacksObject(verbsOf(v)) && bare(n) && !n.agent
      ? {
          text: `if it ${/超时/.test(late.text) ? 'times out' : 'is overdue'}, ${np(n)} ${/[将会]/.test(w.text) ? 'will be' : be(n)} ${passive(verbsOf(v))} automatically`,
        }
      : null,
  ),
  rule('I', 0.05, 'N 需要|需|要|得|一共要|总共要 V 几次|多少次|几遍', (n, _w, v) =>
    lacksObject(verbsOf(v)) && !n.agent
      ? { text: `how many times must ${np(n)} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('N', 0.05, 'N 页|页面|栏|按钮|菜单|选项|选项卡|标签页|弹窗', (n, what) =>
    n.items && /^“/.test(n.text) && /”$/.test(n.text)
      ? { text: `${n.text} ${parts[what.text]}`, the: true }
      : null,
  ),
  rule(
    'P',
    0.05,
    '不用做什么|无需做什么|不用任何操作|无需任何操作|不需要任何操作|无需其他操作|不需要做什么|不用管|无需处理|不用处理|无须操作|无需操作|不用操作',
    () => ({
      text: '',
      say: (s) =>
        s && (you(s) || s.agent) ? `${isMany(s) ? 'need' : 'needs'} do nothing` : 'needs no action',
    }),
  ),
  // 只在公司内部使用的App
  rule(
    'N',
    0.05,
    '只|仅|只能|仅能 在 N 内部|内|里|上|中|范围内 V 的 N',
    (_only, _in, where, _x, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))} only ${/^(web|app|page|site|phone)/.test(where.text) ? place(where) : `within ${np(where)}`}`,
          }
        : null,
  ),
  rule('N', 0.1, '只|仅|只能|仅能 在 N V 的 N', (_only, _in, where, v, _of, n) =>
    lacksObject(verbsOf(v)) &&
    bare(n) &&
    /(network|intranet|environment|platform|app|console|phone|computer|mainland)$/i.test(where.text)
      ? { ...n, after: ` ${passive(verbsOf(v))} only ${place(where)}` }
      : null,
  ),
  // 已在其他平台备案过的App
  ...(['过', '过了', '成功', '完成'] as const).map((past) =>
    rule(
      'N',
      0.05,
      `已在|已经在|曾在|此前在|之前在|以前在 N V ${past} 的 N`,
      (_in, where, v, _past, _of, n) =>
        lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1
          ? { ...n, after: ` already ${passive(verbsOf(v))} ${place(where)}` }
          : null,
    ),
  ),
  rule(
    'P',
    0.04,
    '应|须|需|应当|必须|需要|要|务必 与|和|同 N 记载|所载|所记载|载明|登记|登载|所登记|注册|显示|标注|上标注 一致|相符|的一致|完全一致|的相符|保持一致|的内容一致',
    (_m, _a, n, act) =>
      n.agent || you(n)
        ? null
        : {
            text: '',
            say: () =>
              `must match what is ${{ 登记: 'registered', 所登记: 'registered', 注册: 'registered', 显示: 'shown', 标注: 'marked', 上标注: 'marked' }[act.text] ?? 'stated'} ${place(n)}`,
          },
  ),
  rule(
    'P',
    0.03,
    '尚未|未|还未|还没有|仍未|并未|没有 审核通过|初审通过|通过审核|审批通过|获得批准|获批|得到批准|复审通过',
    (w) => ({
      text: '',
      say: (s) =>
        `${s ? `${have(s)} ` : ''}not been approved${/尚|还|仍/.test(w.text) ? ' yet' : ''}`,
    }),
  ),
  rule('N', 0.1, 'N 之类|之类的|一类|一类的', (n) =>
    /^“/.test(n.text) ? { text: `something like ${n.text}` } : null,
  ),
  rule(
    'V',
    0.05,
    '换|换成|改用|使用|用|提供|填写 一个|另一个|个|一个其他 能|可|可以|能够|能正常 V 的',
    (w, _one, _can, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? simple(
            { 提供: 'give', 填写: 'enter' }[w.text] ?? 'use',
            `one that can be ${passive(verbsOf(v))}`,
            /换|改/.test(w.text) ? { tail: 'instead' } : {},
          )
        : null,
  ),
  // 通信地址少了房间号
  rule(
    'P',
    0.1,
    '少了|缺了|漏了|少写了|漏写了|没写|没有写|没写明|没填|未写明|未注明|没注明|少填了|未写 N',
    (w, n) => ({
      text: '',
      say: (s) =>
        s && (s.agent || you(s))
          ? `${have(s)} left out ${np(n)}`
          : /[没未]/.test(w.text)
            ? `${s && isMany(s) ? 'do' : 'does'} not ${/注|写明/.test(w.text) ? 'state' : 'include'} ${np(n)}`
            : `${s && isMany(s) ? 'lack' : 'lacks'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    'N 只|仅|才|也只|只有 盖了|拍到|拍了|拍出|显示|露出|上传|照到|盖到 一半|半个|半边|一部分|部分',
    (n, _o, act) => ({
      text: `only part of ${np(n)} ${{ 拍到: 'is in the photo', 拍了: 'is in the photo', 拍出: 'is in the photo', 照到: 'is in the photo', 上传: 'was uploaded' }[act.text] ?? 'is visible'}`,
    }),
  ),
  rule(
    'N',
    0.2,
    '另一名|另一位|另外一名|另外一位|另一家|另一台|另一部|另一款|另一项|另一条|另一处 N',
    (_w, n) =>
      bare(n) && !you(n) && !n.many ? { ...n, text: `another ${n.text}`, the: false } : null,
  ),
  // 最近5次登录记录
  rule('N', 0.05, '最近|近|过去|前 Q N', (_w, q, n) =>
    q.after === 'time' && bare(n) && /^\d+ times?$/.test(q.text)
      ? { text: `last ${/^\d+/.exec(q.text)?.[0]} ${plural(n.text)}`, the: true, many: true }
      : null,
  ),
  rule('N', 0.1, '最近|最新|最近的|最新的|近|最后 M N', (w, m, n) =>
    bare(n) && m.after && !/^[年月日天周]$/.test(m.after)
      ? {
          text: `${w.text === '最后' ? 'last' : 'latest'} ${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          the: true,
          many: m.text !== '1',
        }
      : null,
  ),
  rule(
    'S',
    0.04,
    '提交|操作|请求|访问|登录|查询|发送|获取|尝试|点击|修改|重试|刷新|下载 频繁|过于频繁|太频繁|次数过多|过快|太快|过多|次数太多|频率过高|过频|次数超限',
    (act) => ({
      text: `too many ${{ 提交: 'submissions', 请求: 'requests', 访问: 'visits', 登录: 'logon attempts', 查询: 'lookups', 发送: 'messages sent', 获取: 'requests', 点击: 'clicks', 修改: 'changes', 刷新: 'refreshes', 下载: 'downloads' }[act.text] ?? 'attempts'}`,
    }),
  ),
  // 同一问题反复提交会降低优先级
  rule(
    'S',
    0.1,
    'N 反复|多次|频繁|重复|连续|长期|一再 V 会|将|可能|可能会|将会|有可能 V',
    (n, how, v, w, then) => {
      const full = lacksObject(verbsOf(v)) && !n.agent && !you(n) ? withObject(v, n) : null;
      return full && !lacksObject(verbsOf(then))
        ? {
            text: `${gerund(full)} ${oftenness(how.text)} ${/可能/.test(w.text) ? 'may' : 'will'} ${active(verbsOf(then), 'base')}`,
          }
        : null;
    },
  ),
  rule('S', 0.1, 'N 反复|多次|频繁|重复|连续|长期|一再 V P', (n, how, v, p) => {
    const full = lacksObject(verbsOf(v)) && !n.agent && !you(n) ? withObject(v, n) : null;
    const then = fragmentOr(p, it);
    return full && /^(will|may) (?!be )/.test(then)
      ? { text: `${gerund(full)} ${oftenness(how.text)} ${then}` }
      : null;
  }),
  rule('V', 0.05, '一次性|一次|一并 改到位|改好|改完|修改到位|修改完整|修改完|改全', () =>
    simple('correct', 'everything', { tail: 'at once' }),
  ),
  rule(
    'S',
    0.05,
    'N 能否成功|是否成功|能否通过|是否通过|能否获批|能否办理|能否备案|成功与否|通过与否 以|由|取决于|视 N 为准|决定|的意见为准|审核为准|审核结果为准|而定',
    (act, w, _by, n) => {
      const how = /成功/.test(w.text)
        ? 'succeeds'
        : /备案/.test(w.text)
          ? 'can be filed'
          : /办理/.test(w.text)
            ? 'can be arranged'
            : /获批/.test(w.text)
              ? 'is approved'
              : 'passes';
      return { text: `whether ${np(act)} ${how} is decided by ${np(n)}` };
    },
  ),
  rule('V', 0.1, '把|将 N V 完|好|完毕 再|后再|之后再|后|之后 V', (_a, n, v, _end, _then, next) => {
    const full = withObject(v, n);
    return full && join(', then')(full, n, next);
  }),
  rule(
    'C',
    0.03,
    '如|若|如果|如对此|若有|如有 看不明白|看不懂|不清楚|不明白|不明白的|看不清楚|有不明白的|不明之处|看不太懂',
    () => ({
      text: 'if anything is unclear',
    }),
  ),
];
