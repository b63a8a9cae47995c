import { copula, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { doIt, gerund, join, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, plural } from '../../phrase';

/** 同步中: what is being done to it. */
const goingOn: Readonly<Record<string, string>> = {
  同步: 'synchronized',
  处理: 'processed',
  审核: 'reviewed',
  核验: 'verified',
  校验: 'checked',
  上传: 'uploaded',
  导入: 'imported',
  加载: 'loaded',
  更新: 'updated',
  生成: 'generated',
  识别: 'recognized',
  认证: 'verified',
  查询: 'looked up',
  提交: 'submitted',
};

/** Where a matter stands on its way: under way, done, what comes before it and what after. */
export const stages: readonly Rule[] = [
  // 部分省份允许授权他人
  rule('P', 0.08, '允许|准许|不接受 V', (w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).length > 1 || / to /.test(gerund(v))
      ? null
      : {
          text: '',
          say: (s) => {
            const many = s !== null && isMany(s);
            return /不/.test(w.text)
              ? `${many ? 'do' : 'does'} not accept ${gerund(v)}`
              : `${many ? 'allow' : 'allows'} ${gerund(v)}`;
          },
        },
  ),
  // 实名信息同步中
  rule(
    'S',
    0.02,
    'N 同步|处理|审核|核验|校验|上传|导入|加载|更新|生成|识别|认证|查询|提交 中',
    (n, act) => {
      const done = goingOn[act.text];
      return done &&
        n.text !== 'locality' &&
        !n.act &&
        !isDoer(n) &&
        !you(n) &&
        !/(time|period|stage|process)$/.test(n.text)
        ? { text: `${np(n)} ${be(n)} being ${done}` }
        : null;
    },
  ),
  // 也不能是纯数字纯英文
  rule(
    'P',
    0.01,
    '不能|不得|不可|不可以|也不能|也不得|也不可|请勿|不应|不要 是|为|使用|用 纯数字纯英文|纯数字或纯英文|纯英文或纯数字|纯数字纯字母|纯数字或纯字母|纯数字、纯英文',
    (w) =>
      copula(`digits or English letters only${/也/.test(w.text) ? ' either' : ''}`, 'must not'),
  ),
  // 确定都检查好了吗
  rule(
    'I',
    0.02,
    '确定|确认|您确定|您|确定您 都|全都|已|已经|全部|都已 V 好了|完了|了|完毕|好 吗',
    (_w, all, v) => {
      const whole = lacksObject(verbsOf(v))
        ? withObject(v, { text: /[都全]/.test(all.text) ? 'everything' : 'it' })
        : v;
      return whole ? { text: `have you ${active(verbsOf(whole), 'done')}?` } : null;
    },
  ),
  rule(
    'V',
    0.01,
    '先 V 再来|再去|再过来|再|然后再|后再 备案|办理备案|做备案|申请备案|提交备案',
    (_w, v, x) =>
      lacksObject(verbsOf(v)) ? null : join(', then')(v, x, simple('apply for', 'filing')),
  ),
  // 测试服同样适用
  rule('S', 0.02, 'N 同样适用|也适用|同等适用|亦适用|也同样适用|均适用|同样有效', (n, w) =>
    /(rule|requirement|policy|regulation|agreement|term|standard|notice|provision|method|process|license|certificate|measure|clause|code)s?$/i.test(
      n.text,
    ) || /效/.test(w.text)
      ? null
      : { text: `the same applies to ${np(n)}` },
  ),
  rule('I', 0.02, '是否接入|是否已接入|是否接入了|是否已经接入 N', (_w, n) =>
    n.act ? null : { text: `is it connected to ${np(n)}?` },
  ),
  // 未接入实名系统的游戏
  rule('N', 0.02, '未接入|没有接入|尚未接入|未对接|已接入 N 的 N', (w, n, _of, what) =>
    bare(what) && !n.act && /(system|platform|service|network|line)s?$/.test(n.text)
      ? {
          text: plural(what.text),
          after: `${w.text.startsWith('已') ? '' : ' not'} connected to ${np(n)}`,
          many: true,
        }
      : null,
  ),
  rule(
    'N',
    0.02,
    'V 前|之前|后|之后 自查清单|检查清单|自查表|准备清单|核对清单|必读|须知|注意事项|准备工作',
    (v, when, what) => ({
      text:
        what.text === '准备工作'
          ? 'preparations'
          : /单|表/.test(what.text)
            ? 'checklist'
            : what.text === '必读'
              ? 'what to read'
              : 'notes',
      after: ` ${/前/.test(when.text) ? 'before' : 'after'} ${gerund(v)}`,
    }),
  ),
  rule(
    'N',
    0.03,
    '自己|自己的 姓名|名字|电话|手机号|手机号码|身份证|照片|公司|单位|证件|邮箱',
    (_w, what) => ({
      text: `your own ${
        {
          姓名: 'name',
          名字: 'name',
          电话: 'phone number',
          身份证: 'ID card',
          照片: 'photo',
          公司: 'company',
          单位: 'organization',
          证件: 'document',
          邮箱: 'email address',
        }[what.text] ?? 'mobile phone number'
      }`,
    }),
  ),
  rule(
    'S',
    0.03,
    '要等|需等|需要等|得等|还要等|须等|大约要等|一般要等 Q 左右|上下 S',
    (_w, q, _x, s) =>
      / can then /.test(s.text) && !/^(if|because|and|but) /.test(s.text)
        ? { text: `it takes about ${q.text} before ${s.text.replace(' can then ', ' can ')}` }
        : null,
  ),
  // 图片要能看清域名
  rule(
    'S',
    0.02,
    'N 要能|须能|应能|需能|必须能|要|须 看清|看清楚|看得清|辨认|辨认出 N',
    (n, _w, _see, what) =>
      isDoer(n) || you(n) ? null : { text: `${np(what)} must be legible in ${np(n)}` },
  ),
  rule('V', 0.03, '检查|核对|核实|确认 填写|输入|所填内容|填写内容|填写的内容|输入的内容', () =>
    simple('check', 'what you entered'),
  ),
  rule(
    'P',
    0.03,
    '可能|可能会|仍可能|仍可能会|可能还会|还可能|也可能 要求|还要求|另要求 V',
    (w, _x, v) => ({
      text: '',
      say: () =>
        `may ${/仍/.test(w.text) ? 'still ' : /[还也]/.test(w.text) ? 'also ' : ''}require you to ${doIt(v)}`,
    }),
  ),
  // 小游戏从微信迁移到APP时
  rule(
    'C',
    0.03,
    'N 从|由 N 迁移到|迁移至|迁到|迁至|转移到|转移至|转到|转至|搬到|切换到 N 时|后|之后|前|之前',
    (n, _w, from, _x, to, when) => ({
      text: `${/时/.test(when.text) ? 'when' : /前/.test(when.text) ? 'before' : 'after'} ${np(n)} ${isMany(n) ? 'move' : 'moves'} from ${np(from)} to ${np(to)}`,
    }),
  ),
  rule('S', 0.02, 'N 您好|你好', (n) => (bare(n) && !n.items ? { text: `hello ${n.text}` } : null)),
  // 未实名的域名管局一律退回: what they do to it stands last.
  rule(
    'S',
    0.02,
    'N 管局|各管局|各地管局|各省管局 一律|一概|都会|均会|会直接|都|均|将 退回|驳回|拒绝|不受理|不予受理|不接受|不认可',
    (n, who, how, act) => {
      const many = /各/.test(who.text);
      const not = /不/.test(act.text);
      const lemma =
        { 退回: 'return', 驳回: 'reject', 拒绝: 'refuse', 不认可: 'recognize' }[act.text] ??
        'accept';
      const led = /[会将]/.test(how.text)
        ? `will ${not ? 'not ' : ''}${lemma}`
        : not
          ? `${many ? 'do' : 'does'} not ${lemma}`
          : `always ${lemma}${many ? '' : 's'}`;
      return isDoer(n) || you(n) || n.act
        ? null
        : { text: `the communications administration${many ? 's' : ''} ${led} ${np(n)}` };
    },
  ),
  // 与本人关系
  rule('N', 0.02, '与|和|同|跟 本人|您|你|申请人本人 关系|的关系|的亲属关系|亲属关系', () => ({
    text: 'relationship to you',
  })),
  rule('P', 0.05, '同步中|数据同步中|正在同步|同步进行中', () => ({
    text: '',
    say: (s) => (s ? `${be(s)} being synchronized` : 'synchronizing…'),
  })),
  // 慢的要20天
  rule(
    'S',
    0.02,
    '慢的|快的|最慢的|最快的|较慢的|较快的 要|需要|需|得|只要|只需|大约要 Q',
    (who, w, q) => ({
      text: `${/最/.test(who.text) ? 'the ' : ''}${{ 慢: 'slow', 快: 'fast', 最慢: 'slowest', 最快: 'fastest', 较慢: 'slower' }[who.text.slice(0, -1)] ?? 'faster'} ones ${/只/.test(w.text) ? 'only need' : 'need'} ${q.text}`,
    }),
  ),
  // 香港机房的不用备案
  rule('S', 0.02, 'N 的 不用|无需|不需要|不必|无须 备案|办理备案|做备案', (n) =>
    isDoer(n) || you(n) || n.act ? null : { text: `no filing is needed for ${np(n)}` },
  ),
  // 单机游戏不联网、无内购、无账号体系的: all of it is the condition.
  rule(
    'C',
    0.02,
    'N P 、 无|没有|不含|未设 N 、 无|没有|不含|未设 N 的',
    (n, p, _a, _b, x, _c, _d, y) => ({
      text: `if ${said(p, n)} and ${have(n)} no ${plainNp(x)} and no ${plainNp(y)}`,
      after: '的',
    }),
  ),
];
