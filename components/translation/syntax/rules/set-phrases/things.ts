import {
  bare,
  determined,
  determiner,
  isMany,
  place,
  plainNp,
  single,
  you,
} from '../../build-nouns';
import { last, relative, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../../phrase';

/** 已填写的全部内容: all that was. */
const everyOne = (v: Phrase, n: Phrase): Phrase | null => {
  if (!lacksObject(verbsOf(v)) || determined.test(n.text)) return null;
  const found = relative(v, n);
  return found && { ...found, text: `all ${found.text}`, the: false };
};

/** Set phrases that name a thing or an amount. */
export const things: readonly Rule[] = [
  rule('N', 0.05, 'N 第 M 条', (law, _x, m) => {
    return /^\d+$/.test(m.text) ? { text: `Article ${m.text} of ${np(law)}` } : null;
  }),
  // 客服热线400-000-0000
  rule('N', 0.05, 'N N', (n, number) =>
    /^\d[\d-]{6,}$/.test(number.text) && /(number|phone|hotline|support|line|fax)$/.test(n.text)
      ? { text: `${n.text} ${number.text}`, the: n.the === true }
      : null,
  ),
  rule('N', 0.4, '已|已经 V 的 全部|所有|全部的|所有的 N', (_a, v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.7, 'V 的 全部|所有|全部的|所有的 N', (v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.1, '您|你 V 的 全部|所有|全部的|所有的 N', (_y, v, _b, _c, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `all ${plainNp(n)}`, after: ` you ${active(verbsOf(v), 'past', false)}` }
      : null,
  ),
  rule('N', 0.05, '待|等待 N 审核|确认|处理|审批|核验|受理|复核|审阅', (_w, n, x) =>
    bare(n)
      ? {
          text: you(n)
            ? `awaiting your ${{ 审核: 'review', 确认: 'confirmation', 处理: 'action' }[x.text] ?? 'approval'}`
            : `awaiting ${n.text} ${{ 审核: 'review', 确认: 'confirmation', 处理: 'processing', 审批: 'approval', 核验: 'verification', 受理: 'acceptance' }[x.text] ?? 'review'}`,
        }
      : null,
  ),
  rule('N', 0.05, '各省|各省份|各省市|各地|本省|我省 N', (w, n) =>
    n.after || !bare(n)
      ? null
      : {
          ...n,
          the: true,
          after: ` ${/各/.test(w.text) ? `of each ${w.text === '各地' ? 'place' : 'province'}` : 'of this province'}`,
        },
  ),
  rule('N', 0.05, '纯数字|全数字', () => ({ text: 'digits only', many: true })),
  rule('N', 0.05, '纯英文|纯英文字母|纯字母|全英文', () => ({
    text: 'English letters only',
    many: true,
  })),
  // 身份证四个角
  rule('N', 0.05, 'N M N', (whole, m, n) =>
    m.after && bare(whole) && bare(n) && !whole.items
      ? {
          text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          many: m.text !== '1',
          after: ` of ${np(whole)}`,
        }
      : null,
  ),
  rule('N', 0.05, '第 M 行|列', (_w, m, x) =>
    /^\d+$/.test(m.text) ? { text: `${x.text === '行' ? 'row' : 'column'} ${m.text}` } : null,
  ),
  rule('N', 0.1, '自称|自称是|自称为 N 的 N', (_w, who, _of, n) =>
    n.after ? null : { ...n, after: ` from someone claiming to be ${indefinite(who)}` },
  ),
  rule('N', 0.1, 'N 及其|以及其|和其 N', (a, _w, b) =>
    bare(a) && bare(b)
      ? {
          text: `${a.text} and ${a.agent ? 'their' : 'its'} ${b.text}`,
          many: true,
          the: a.the === true,
        }
      : null,
  ),
  rule('N', 0.05, '与|和|同|跟 N 的 关系|关联关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` with ${np(n)}`,
  })),
  rule('N', 0.05, 'N 说明|描述', (n) =>
    !you(n) &&
    /(purpose|content|situation|reason|information|business|function|activity|feature|service|remarks)$/.test(
      n.text,
    )
      ? { text: 'description', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('N', 0.05, 'N 历史', (n) =>
    bare(n) && !you(n) ? { ...n, text: `${n.text} history` } : null,
  ),
  rule('N', 0.05, 'N 原件照片|原件照|原件的照片|原件扫描件|原件的扫描件', (n, w) => ({
    text: /扫/.test(w.text) ? 'scan' : 'photo',
    the: true,
    after: ` of the original ${plainNp(n)}`,
  })),
  // 个人用户, 企业类网站: all of a class.
  rule('N', 0.05, 'N 类 N', (kind, _w, n) =>
    bare(kind) && bare(n) && !kind.items
      ? { ...pluralOf(n), text: `${kind.text} ${plural(n.text)}`, the: false }
      : null,
  ),
  rule('N', 0.05, '不同|不同的 N', (_w, n) =>
    bare(n) ? { ...pluralOf(n), text: `different ${plural(n.text)}`, the: false } : null,
  ),
  rule('N', 0.03, '您本人|你本人|您本人的|您自己的|您自己|自己的 N', determiner('your own')),
  rule('N', 0.05, '非本人|非本人的 N', determiner("another person's")),
  rule('N', 0.05, '在本地的|本地的|当地的|在当地的 N', (_w, n) =>
    bare(n) ? { ...n, text: `local ${n.text}`, the: true } : null,
  ),
  rule('N', 0.2, 'N 在 N 的|中的|上的|里的|内的 N', (a, _in, b, _of, n) =>
    bare(n) && !you(a) ? { ...n, after: ` of ${np(a)} ${place(b)}` } : null,
  ),
  rule('N', 0.05, 'N 销售|零售|批发|生产|买卖', (n, w) =>
    bare(n) && !you(n) && !n.agent
      ? {
          text: `${single(n.text)} ${{ 零售: 'retail', 批发: 'wholesale', 生产: 'production' }[w.text] ?? 'sales'}`,
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '字母数字组合|字母和数字组合|数字字母组合|数字和字母组合|字母与数字组合|字母加数字|字母数字|字母、数字组合',
    () => ({ text: 'letters and digits', many: true }),
  ),
  rule('N', 0.3, '未|没有|尚未 D V 的 N', (_w, d, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` that ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} ${d.text}`,
        }
      : null,
  ),
  rule('N', 1.8, '上传|所上传|已上传 N', (_w, n) =>
    bare(n) && /(image|photo|file|document|license|picture|attachment|material)s?$/.test(n.text)
      ? { ...n, text: `uploaded ${n.text}` }
      : null,
  ),
  rule('N', 0.03, '今天|今日|明天|明日|次日|后天|当天 N', (day, clock) =>
    /^\d{1,2}:\d\d$/.test(clock.text)
      ? {
          text: `${clock.text} ${/今|当/.test(day.text) ? 'today' : /明/.test(day.text) ? 'tomorrow' : day.text === '次日' ? 'the next day' : 'the day after tomorrow'}`,
        }
      : null,
  ),
  rule('N', 0.03, '盖章版|签字版|签字盖章版|彩色版|电子版|纸质版|扫描版|最新版|空白版 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${
            {
              盖章版: 'stamped',
              签字版: 'signed',
              签字盖章版: 'signed and stamped',
              彩色版: 'color',
              电子版: 'electronic',
              纸质版: 'paper',
              扫描版: 'scanned',
              最新版: 'latest',
            }[w.text] ?? 'blank'
          } ${n.text}`,
          the: true,
        }
      : null,
  ),
  rule(
    'N',
    0.05,
    '与实际一致|与实际相符|符合实际|与实际情况一致|与实际情况相符|符合实际情况 的 N',
    (_w, _of, n) =>
      bare(n) ? { ...n, after: ` that ${isMany(n) ? 'match' : 'matches'} the facts` } : null,
  ),
  rule('N', 0.03, '您遇到的|你遇到的|遇到的|所遇到的|碰到的 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          the: true,
          after: /[您你]/.test(w.text) ? ' you have' : ' met with',
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '接收|发送|通知|联系|支付|付款|登录|验证|核验|认证|收货|提交|查询|送达 方式',
    (w) => ({
      text: `${{ 接收: 'delivery', 发送: 'sending', 通知: 'notice', 联系: 'contact', 登录: 'logon', 收货: 'delivery', 提交: 'submission', 查询: 'lookup', 送达: 'delivery', 支付: 'payment', 付款: 'payment' }[w.text] ?? 'verification'} method`,
      the: true,
    }),
  ),
  rule('N', 0.02, 'N 名下|名下的 N', (owner, _w, n) =>
    bare(owner) && bare(n) && !you(owner) ? { ...n, after: ` in the name of ${np(owner)}` } : null,
  ),
  rule('N', 0.02, '已失效的|已过期的|失效的|过期的|已到期的 N', (_w, n) =>
    bare(n) ? { ...n, text: `expired ${n.text}` } : null,
  ),
  rule('N', 0.02, '是否继续|是否要继续|是否需要继续 V', (_w, v) => ({
    text: `whether to continue ${active(verbsOf(v), 'ing')}`,
  })),
  rule('N', 0.1, '要|想要|想|欲|需要 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && !last(v).tail
      ? { ...n, after: ` to ${active(verbsOf(v), 'base', false)}` }
      : null,
  ),
  rule('N', 0.02, '翻拍的|翻拍 N', (_w, n) =>
    bare(n) ? { ...n, text: `rephotographed ${n.text}`, the: true } : null,
  ),
  rule('N', 0.03, '上传|填写|下载|处理|审核|备案|导入 进度', (w) => ({
    text: `${{ 上传: 'upload', 填写: 'entry', 下载: 'download', 处理: 'processing', 审核: 'review', 备案: 'filing' }[w.text] ?? 'import'} progress`,
    the: true,
  })),
  rule('N', 0.1, 'N N', (n, share) =>
    /^\d[\d.]*%$/.test(share.text) && /(progress|rate|share|ratio)$/.test(n.text) && bare(n)
      ? { text: `${n.text} ${share.text}` }
      : null,
  ),
  rule('N', 0.1, 'N 所涉|所涉及|所涉及的|所涉的 N', (a, _w, n) =>
    bare(n) && !you(a) ? { ...n, after: ` ${np(a)} ${isMany(a) ? 'involve' : 'involves'}` } : null,
  ),
  rule('Q', 0.05, '最长|最长为|最长不超过|最长可达|最迟|最晚 Q', (_w, q) => ({
    ...q,
    text: `at most ${q.text}`,
  })),
  rule(
    'Q',
    0.05,
    '每个|每张|单个|单张|每份|单个文件|每个文件|每张图片 不超过|不大于|小于|不得超过|不能超过|最大|最大不超过 N',
    (_w, _x, n) => (/^\d[\d.]* ?[KMG]B?$/i.test(n.text) ? { text: `up to ${n.text} each` } : null),
  ),
  rule('Q', 0.05, '每个|每张|单个|单张|每份|每项 Q', (_w, q) => ({ ...q, text: `${q.text} each` })),
];
