import { bare, be, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { doIt, objectGap, verbsOf, withLast } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { np, plural } from '../../phrase';

const lights: Readonly<Record<string, string>> = {
  充足: 'good',
  充分: 'good',
  良好: 'good',
  明亮: 'bright',
  均匀: 'even',
  柔和: 'soft',
  自然: 'natural',
  昏暗: 'dim',
  不足: 'poor',
};

const places: Readonly<Record<string, string>> = { 室内: 'indoors, ', 户外: 'outdoors, ' };

/** Which things, under what light, and in which case. */
export const particulars: readonly Rule[] = [
  // 在光线均匀的室内
  rule(
    'D',
    0.02,
    '在|于 光线|灯光|光照|采光 充足|充分|良好|明亮|均匀|柔和|自然|昏暗|不足 的 室内|户外|环境|环境中|环境下|环境里|地方|场所|房间|条件下|情况下',
    (_in, _light, how, _of, where) => ({
      text: `${places[where.text] ?? ''}in ${lights[how.text]} light`,
    }),
  ),
  rule(
    'N',
    0.02,
    '驳回|退回|被驳回|被退回 字段|项|项目|材料|资料|文件|内容|附件|证件|图片',
    (_w, what) => ({
      text: `rejected ${
        {
          字段: 'field',
          材料: 'documents',
          资料: 'documents',
          文件: 'file',
          内容: 'content',
          附件: 'attachment',
          证件: 'document',
          图片: 'image',
        }[what.text] ?? 'item'
      }`,
      the: true,
    }),
  ),
  // 主体负责人及服务负责人手机: of each.
  rule('N', 0.1, 'N 手机|手机号|手机号码|邮箱|本人手机', (n, w) =>
    n.items && n.agent && !n.after
      ? {
          text:
            w.text === '邮箱' ? 'emails' : /号/.test(w.text) ? 'mobile phone numbers' : 'phones',
          many: true,
          the: true,
          after: ` of ${np(n)}`,
        }
      : null,
  ),
  // 主体从事行业
  rule(
    'N',
    0.02,
    'N 从事|所从事|从事的|所从事的 行业|业务|领域|活动|经营活动|职业',
    (n, _w, what) =>
      n.after
        ? null
        : {
            text: { 行业: 'industry', 领域: 'field', 职业: 'occupation' }[what.text] ?? 'business',
            the: true,
            after: ` that ${np(n)} ${isMany(n) || you(n) ? 'engage' : 'engages'} in`,
          },
  ),
  // 网站、APP备案号: of both.
  rule(
    'N',
    0.02,
    '网站|域名 、|和|及|与|以及|或|/ app|小程序|快应用|公众号 备案号|备案信息|备案记录',
    (a, _and, b, what) => ({
      text: `${a.text === '网站' ? 'website' : 'domain name'} and ${{ app: 'App', 小程序: 'mini program', 快应用: 'quick app' }[b.text] ?? 'official account'} ${{ 备案号: 'filing numbers', 备案记录: 'filing records' }[what.text] ?? 'filing information'}`,
      the: true,
      many: true,
    }),
  ),
  rule(
    'C',
    0.02,
    '遇|遇到|如遇|如遇到|若遇到|一旦 退回|被退回|驳回|被驳回|审核不通过|不通过',
    (_w, act) => ({
      text: `if it is ${/退/.test(act.text) ? 'returned' : /驳/.test(act.text) ? 'rejected' : 'not approved'}`,
    }),
  ),
  // 确需兼任的
  rule('C', 0.05, '确需|确实需要|确有必要|确实需|确要 V 的|时|者', (_w, v, x) => ({
    text: `if you really need to ${doIt(v)}`,
    ...(x.text === '时' ? {} : { after: '的' }),
  })),
  // 如确为最详细
  rule(
    'C',
    0.03,
    '如|若|如果 确为|确系|确实是|确实为|确属|确是|已是|已为 最详细|最完整|最新|最详细地址|真实情况',
    (_if, _is, how) => ({
      text: `if it really is ${{ 最新: 'the latest', 最完整: 'the most complete', 真实情况: 'so' }[how.text] ?? 'the most detailed'}`,
    }),
  ),
  rule('C', 0.05, '如|若|如果 确为|确系|确实是|确实为|确属 N', (_if, _is, n) => ({
    text: `if it really is ${nominal(n)}`,
  })),
  rule('N', 0.05, 'N 有效期至|有效期截至|有效期到|有效期截止', (n) =>
    bare(n) && !n.act && !n.agent ? { ...n, text: `${n.text} valid until`, the: false } : null,
  ),
  // 三级及以上系统
  rule(
    'N',
    0.02,
    '一级|二级|三级|四级|第二级|第三级 及以上|以上|(含)以上|及以上的|以上的|或以上 N',
    (level, _w, n) =>
      bare(n)
        ? {
            text: plural(n.text),
            many: true,
            the: false,
            after: ` of level ${{ 一: 1, 二: 2, 三: 3 }[level.text.slice(-2, -1)] ?? 4} or above`,
          }
        : null,
  ),
  // 评论、上传等任一功能
  rule(
    'N',
    0.1,
    'N 等任一|等任意|等任何|等任意一项|等任一项|任一|任意一项|中任一|其中任一 N',
    (a, _any, n) =>
      a.items && bare(n)
        ? {
            ...n,
            text: `any ${n.text}`,
            the: false,
            after: ` such as ${plainNp({ ...a, text: a.text.replace(/ and (?=[^,]*$)/, ' or ') })}`,
          }
        : null,
  ),
  rule(
    'C',
    0.05,
    '逾期未|超期未|超时未|到期未|过期未|逾期仍未|超期仍未 V 的|者|时',
    (_w, v, x) => ({
      text: `if you have not ${active(verbsOf(v), 'done')} in time`,
      ...(x.text === '时' ? {} : { after: '的' }),
    }),
  ),
  // 如近期整容或证件照年代久远
  rule('C', 0.2, '如|若|如果 V 或|或者 S', (_if, v, _or, s) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state || /^(if|and|or|but) /.test(s.text)
      ? null
      : { text: `if you ${doIt(v)} or ${s.text}` },
  ),
  rule('N', 0.1, '第 M', (_nth, m) =>
    /^\{/.test(m.text) && /^[行列页步]$/.test(m.after ?? '')
      ? { text: `${{ 行: 'row', 列: 'column', 页: 'page' }[m.after ?? ''] ?? 'step'} ${m.text}` }
      : null,
  ),
  // 不在证书所列范围内
  rule(
    'N',
    0.05,
    'N 所列|所列的|列明的|所载|所载的|载明的 范围|地址|名称|信息|内容|日期|域名',
    (n, _w, what) =>
      n.agent || n.after
        ? null
        : {
            text:
              {
                范围: 'scope',
                地址: 'address',
                名称: 'name',
                日期: 'date',
                内容: 'content',
                域名: 'domain name',
              }[what.text] ?? 'information',
            the: true,
            after: ` stated ${place(n)}`,
          },
  ),
  // 人员变动后
  rule('C', 0.1, 'N 变动|调整|调岗|搬迁|更名|升级|下线|停用 后|之后|时', (n, what, x) => {
    const does = { 调岗: 'change post', 搬迁: 'move', 更名: 'change name' }[what.text];
    const done = { 升级: 'upgraded', 下线: 'taken offline', 停用: 'disabled' }[what.text];
    if (
      does &&
      what.text !== '更名' &&
      !n.agent &&
      !/(company|entity|organization|enterprise|office)$/.test(n.text)
    )
      return null;
    const words = done
      ? `${be(n)} ${done}`
      : active(
          [{ lemma: does ?? 'change', object: '', tail: '' }],
          isMany(n) || you(n) ? 'base' : 'third',
        );
    return { text: `${x.text === '时' ? 'when' : 'after'} ${np(n)} ${words}` };
  }),
  // 网站实际提供的服务类型
  rule('N', 0.05, 'N 实际|目前实际|真实 V 的 N', (who, _really, v, _of, n) =>
    verbsOf(v).length === 1 ? objectGap(who, withLast(v, { pre: 'actually' }), n) : null,
  ),
  rule('C', 0.02, '如|若|如果 N 有异议|存在异议|存有异议', (_if, n) => ({
    text: `if you disagree with ${np(n)}`,
  })),
  rule(
    'N',
    0.02,
    '单位|公司|本单位|企业|本公司|机构 在职员工|正式员工|在职人员|正式职工',
    (whose, _who) => ({
      text: 'a current employee',
      the: false,
      agent: true,
      after: ` of the ${/公司/.test(whose.text) ? 'company' : /企/.test(whose.text) ? 'enterprise' : /机/.test(whose.text) ? 'institution' : 'organization'}`,
    }),
  ),
];
