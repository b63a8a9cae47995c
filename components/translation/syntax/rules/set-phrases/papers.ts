import { bare, isMany, nominal, you } from '../../build-nouns';
import { gerund, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { indefinite, np } from '../../phrase';

const upTo: Readonly<Record<string, string>> = {
  胸部: 'the chest',
  肩部: 'the shoulders',
  腰部: 'the waist',
  颈部: 'the neck',
  胸: 'the chest',
  肩膀: 'the shoulders',
};

/** Photos, scans and papers: how they are taken, signed, named and kept. */
export const papers: readonly Rule[] = [
  // 须原件拍摄或彩色扫描件上传
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|请 原件拍摄|原件拍照|原件扫描|原件彩色扫描|拍摄原件 或|或者|/ 彩色扫描件|扫描件|彩色扫描|扫描|拍照 上传|后上传',
    (_m, how, _or, other) => ({
      text: '',
      say: () =>
        `must be uploaded as ${/扫/.test(how.text) ? 'scans' : 'photos'} or ${/彩/.test(other.text) ? 'color scans' : /扫/.test(other.text) ? 'scans' : 'photos'} of the originals`,
    }),
  ),
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|请|须由 原件拍摄|原件拍照|原件扫描|原件彩色扫描|用原件拍摄|用原件扫描',
    (_m, how) => ({
      text: '',
      say: () =>
        `must be ${/彩/.test(how.text) ? 'scanned in color' : /扫/.test(how.text) ? 'scanned' : 'photographed'} from the original`,
    }),
  ),
  // 负责人需着装整齐拍摄
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|请 着装整齐|衣着整齐|穿戴整齐|着装得体|衣着得体|穿着得体|着装规范 拍摄|拍照|出镜|参加核验|进行拍摄|进行核验',
    (_m, how, act) => ({
      text: '',
      say: () =>
        `must be ${/得体/.test(how.text) ? 'properly' : /规/.test(how.text) ? 'properly' : 'neatly'} dressed ${/核/.test(act.text) ? 'for the verification' : 'in the photo'}`,
    }),
  ),
  // 使用黑色签字笔正楷签名
  rule(
    'V',
    0.02,
    '使用|用|请用|以 N 正楷|楷书|工整|手写 签名|签字|签署|书写|填写',
    (_w, n, how, act) =>
      simple(
        /签/.test(act.text) ? 'sign' : /书/.test(act.text) ? 'write' : 'fill',
        /填/.test(act.text) ? 'it in' : 'it',
        {
          tail: `${{ 工整: 'neatly', 手写: 'by hand' }[how.text] ?? 'in regular script'} with ${nominal(n)}`,
        },
      ),
  ),
  rule('V', 0.02, '正楷|楷书|用正楷|以正楷 签名|签字|书写|填写|签署', (_w, act) =>
    simple(
      /签/.test(act.text) ? 'sign' : /书/.test(act.text) ? 'write' : 'fill',
      /填/.test(act.text) ? 'it in' : 'it',
      {
        tail: 'in regular script',
      },
    ),
  ),
  rule('I', 0.05, '尽量不|尽量不要|尽量别|尽可能不|尽可能不要|尽量避免 N', (_w, n) => ({
    text: `avoid ${indefinite(n)} if possible`,
  })),
  rule('I', 0.05, '尽量不|尽量不要|尽量别|尽可能不|尽可能不要 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
      ? null
      : { text: `avoid ${gerund(v)} if possible` },
  ),
  // 胸部以上部位
  rule(
    'N',
    0.02,
    `${Object.keys(upTo).join('|')} 以上部位|以上部分|以上|及以上部位|以上区域`,
    (part) => ({
      text: 'part',
      the: true,
      after: ` from ${upTo[part.text]} up`,
    }),
  ),
  // 不会太亮或太暗
  rule(
    'P',
    0.02,
    '不会|不要|不能|不得|不可|不应|请勿 太|过|过于 A 或|或者|也不要|或是 太|过|过于 A',
    (not, _too, a, _or, _too2, b) => ({
      text: '',
      say: (s) =>
        `${/会/.test(not.text) ? `${s && isMany(s) ? 'are' : 'is'} not` : 'must not be'} too ${a.text} or too ${b.text}`,
    }),
  ),
  // 证件的正反面扫描件
  rule('N', 0.03, 'N 的 正反面|正反两面|正面和反面|正、反面|双面 N', (n, _of, _both, what) =>
    /(scan|photo|copy|photocopy|image)s?$/.test(what.text) && bare(what)
      ? { ...what, after: ` of both sides of ${np(n)}` }
      : null,
  ),
  rule('N', 0.04, 'N 正反面|正反两面 N', (n, _both, what) =>
    /(scan|photo|copy|photocopy|image)s?$/.test(what.text) && bare(what) && !you(n)
      ? { ...what, after: ` of both sides of ${np(n)}` }
      : null,
  ),
  rule('N', 0.1, 'N 背面照|背面照片|背面图片|背面扫描件|正面扫描件|正面图片', (n, w) =>
    /^what /.test(n.text)
      ? null
      : {
          text: /扫/.test(w.text) ? 'scan' : /图/.test(w.text) ? 'image' : 'photo',
          the: true,
          after: ` of the ${/正/.test(w.text) ? 'front' : 'back'} of ${np(n)}`,
        },
  ),
  // 证件有效期起始日期
  rule(
    'N',
    0.02,
    'N 有效期 起始日期|开始日期|起始时间|截止日期|结束日期|到期日|到期日期|截止时间',
    (n, _valid, w) => ({
      text: /起|开/.test(w.text) ? 'start date' : 'end date',
      the: true,
      after: ` of the validity period of ${np(n)}`,
    }),
  ),
  // 真实的11位手机号码
  rule('N', 0.3, 'A 的 Q N', (a, _of, q, n) =>
    q.after === 'character' && bare(n) && !n.many
      ? {
          ...n,
          text: `${a.text} ${q.text.replace(/ characters?$/, '')}-${/(phone number|mobile|code)$/i.test(n.text) && !/Credit|service|authorization|organization/.test(n.text) ? 'digit' : 'character'} ${n.text}`,
        }
      : null,
  ),
  // 2MB以内的图片
  rule('N', 0.05, 'N 以内|之内|以下|以内大小|内 的 N', (size, _within, _of, n) =>
    /^\d[\d.]* ?[kmg]b?$/i.test(size.text) && bare(n)
      ? { ...n, after: ` of up to ${size.text}` }
      : null,
  ),
  rule('N', 0.05, 'N 以内|之内|以下 N', (size, _within, n) =>
    /^\d[\d.]* ?[kmg]b?$/i.test(size.text) && bare(n)
      ? { ...n, after: ` of up to ${size.text}` }
      : null,
  ),
  // 您可留下重复使用
  rule(
    'V',
    0.02,
    '留下|保留|留存|留着 重复使用|再次使用|备用|以后使用|下次使用|以备后用',
    (_w, use) =>
      simple('keep', 'it', { tail: /备|以后|下/.test(use.text) ? 'for later use' : 'for reuse' }),
  ),
  rule('P', 0.02, '无需|不用|不必|不需要|无须 寄回|归还|退回|寄还|邮寄回来', (_w, act) => ({
    text: '',
    say: () => `need not be ${act.text === '归还' ? 'returned' : 'sent back'}`,
  })),
  // 以备核实
  rule('D', 0.05, '以备|用于|以供 核实|查验|核查|查证|备查|审核查验|查阅', (_w, act) => ({
    text: `for ${{ 核实: 'verification', 查阅: 'reference', 备查: 'reference' }[act.text] ?? 'checks'}`,
  })),
  // 使其合法合规
  rule('C', 0.05, '使其|以使其|使之|以使之|确保其|让其 A', (_w, a) => ({
    text: `so that it is ${a.text}`,
  })),
  rule('C', 0.05, '使其|以使其|使之|以使之|让其 V', (_w, v) =>
    verbsOf(v)[0]?.state && !lacksObject(verbsOf(v))
      ? { text: `so that it ${active(verbsOf(v), 'third')}` }
      : null,
  ),
  // 店铺收银台照
  rule(
    'N',
    0.02,
    'N 门头|环境|内景|外景|收银台|仓储|前台|大门|招牌|货架|厨房 照|照片|实拍图',
    (n, what) =>
      bare(n) && !n.agent
        ? {
            text: 'photo',
            the: true,
            after: ` of the ${{ 门头: 'storefront', 环境: 'interior', 内景: 'interior', 外景: 'exterior', 收银台: 'checkout counter', 仓储: 'storage area', 前台: 'reception', 大门: 'entrance', 招牌: 'sign', 货架: 'shelves' }[what.text] ?? 'kitchen'} of ${np(n)}`,
          }
        : null,
  ),
  rule('N', 0.02, '启用|停用|禁用|生效|冻结|锁定 状态', (what) => ({
    text: `${{ 启用: 'enabled', 停用: 'disabled', 禁用: 'disabled', 生效: 'effective', 冻结: 'frozen' }[what.text] ?? 'locked'} status`,
    the: true,
  })),
];
