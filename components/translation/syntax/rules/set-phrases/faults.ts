import { fragmentOr, it, perfect, said, unsaid } from '../../build-clauses';
import {
  bare,
  countedOf,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  you,
} from '../../build-nouns';
import { addTail, doIt, last, quantify, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, inflect, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';

/** What error messages and notices say: what was found, who may not, what comes when. */
export const faults: readonly Rule[] = [
  // 没有提交权限: a permission, and nothing that was not handed in.
  rule(
    'P',
    0.05,
    '没有|无|暂无|缺少|不具备|不具有|还没有|未开通|没有开通 V 权限|的权限|的操作权限|操作权限',
    (_w, v) => ({
      text: '',
      say: (s) =>
        `${s ? (isMany(s) ? 'have' : 'has') : 'has'} no permission to ${active(verbsOf(v), 'base', false)}`,
    }),
  ),
  // 没有该订单的查看权限
  rule('P', 0.04, '没有|无|暂无|缺少|不具备|不具有 N 的 V 权限', (_w, n, _of, v) => {
    const full = lacksObject(verbsOf(v)) ? withObject(v, n) : null;
    return (
      full && {
        text: '',
        say: (s) =>
          `${s && isMany(s) ? 'have' : 'has'} no permission to ${active(verbsOf(full), 'base', false)}`,
      }
    );
  }),
  // 有3处未填写, 还有2项没有上传
  rule('P', 0.15, '有|还有|尚有|共有 M 未|没有|尚未|还未 V', (w, m, _not, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: '',
          say: (s) =>
            `${s ? `${isMany(s) ? 'have' : 'has'} ` : m.text === '1' ? 'there is ' : 'there are '}${/[还尚]/.test(w.text) ? 'still ' : ''}${countedOf(m)} not ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 已于3天前退回
  rule('P', 0.05, '已于|已在|于|在 Q 前|之前 V', (w, q, _ago, v) =>
    /^(day|week|month|year|hour|minute)$/.test(q.after ?? '')
      ? perfect('')(w, addTail(v, `${q.text} ago`))
      : null,
  ),
  // 网站备注里提到“贷款”: what it says, not what to say.
  rule(
    'S',
    0.1,
    'N 中|里|内|上|中有|里有 提到|提到了|提及|提及了|写有|写了|写着|写到|显示|显示为|显示的是|标注了|标注为|注明|注明了|载明|载明了|出现了|夹带|夹带了|带有|印有 N',
    (n, _in, act, what) =>
      you(n) || n.agent
        ? null
        : {
            text: `${np(n)} ${isMany(n) ? plainVerb(act.text) : inflect(plainVerb(act.text), 'third')} ${/^“/.test(what.text) ? plainNp(what) : indefinite(what)}`,
          },
  ),
  // 照片中戴了帽子
  rule('P', 0.05, '戴了|戴着|佩戴了|佩戴着|穿了|穿着 N', (_w, n) => ({
    text: '',
    say: (s) =>
      s?.agent || (s && you(s))
        ? `${isMany(s) ? 'are' : 'is'} wearing ${nominal(n)}`
        : `${s && isMany(s) ? 'show' : 'shows'} the person wearing ${nominal(n)}`,
  })),
  // 本省要求必须为法人
  rule('S', 0.02, 'N 要求|规定|明确 N P', (n, _w, what, p) =>
    /(^|[ -])(province|city|region|law|regulations|measures|administration|MIIT|authority|authorities|provinces)$/i.test(
      n.text,
    ) &&
    /^must (?!not)/.test(fragmentOr(p, what)) &&
    !you(what)
      ? {
          text: `${np(n)} ${isMany(n) ? 'require' : 'requires'} that ${np(what)} ${fragmentOr(p, { ...what, many: true }).replace(/^must /, '')}`,
        }
      : null,
  ),
  rule('S', 0.1, 'N 要求|规定 P', (n, w, p) => {
    const words = fragmentOr(p, it);
    return isDoer(n) || /(province|city|region|law|rules?|regulations)$/.test(n.text)
      ? /^must /.test(words)
        ? {
            text: `${np(n)} ${isMany(n) ? plainVerb(w.text) : inflect(plainVerb(w.text), 'third')} that it ${words}`,
          }
        : null
      : null;
  }),
  rule('S', 0.05, 'N 已读|未读', (n, w) =>
    n.agent && !you(n)
      ? { text: `${w.text === '已读' ? 'read' : 'not yet read'} by ${np(n)}` }
      : null,
  ),
  // 修改对比, 新旧版本对比
  rule('N', 0.1, 'N 对比|对照', (n) =>
    bare(n) && /(^| )(changes?|versions?|content|data|differences?)$/.test(n.text)
      ? { text: 'comparison', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('S', 0.05, '两者|二者|两处|前后 不一致|不符|不相符|不匹配', (w) => ({
    text: `the ${w.text === '两处' ? 'two places' : w.text === '前后' ? 'parts' : 'two'} do not match`,
  })),
  // 只要含内地节点就必须备案
  ...(['P', 'V'] as const).map((kind) =>
    rule('S', 0.05, `只要 ${kind} 就|即|便|都|均|就都 P`, (_w, first, _x, then) => {
      const cause =
        kind === 'P'
          ? said(first)
          : lacksObject(verbsOf(first))
            ? ''
            : verbsOf(first)[0]?.state
              ? `it ${active(verbsOf(first), 'third')}`
              : `you ${doIt(first)}`;
      return cause ? { text: `as long as ${cause}, ${unsaid(then)}` } : null;
    }),
  ),
  rule('P', 0.05, '不通用|不能通用|不可通用|互不通用|不互通', () => ({
    text: '',
    say: (s) => `${!s || isMany(s) || / and /.test(plainNp(s)) ? 'are' : 'is'} not interchangeable`,
  })),
  rule('V', 0.1, '互相|相互|彼此 V', (_w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).alone
      ? withObject(v, { text: 'each other' })
      : null,
  ),
  // 面向境外用户的多语言站点
  rule('N', 0.1, '面向|专为|专供 N 的 N', (_w, whom, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` for ${(whom.agent || /customer|child|student/.test(whom.text)) && !whom.items ? indefinite(pluralOf({ ...whom, after: '' })) + (whom.after ?? '') : np(whom)}`,
        }
      : null,
  ),
  rule('N', 0.2, '当前|目前|现在|正在|现 V 的 N', (_now, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).tail
      ? {
          ...n,
          after: ` currently ${passive(verbsOf(v)).replace(/^used$/, 'in use')}`.replace(
            'currently in use',
            'currently in use',
          ),
        }
      : null,
  ),
  // 集团内多家公司
  rule('N', 0.3, 'N 内|中|内的|中的 N', (where, _in, n) =>
    /^(several|all|each) /.test(n.text) && !n.after && !you(where) && !where.after
      ? { ...n, after: ` ${place(where)}` }
      : null,
  ),
  rule('N', 0.05, 'N M 号', (n, m) =>
    bare(n) && n.agent && /^\d+$/.test(m.text)
      ? { text: `${n.text} No. ${m.text}`, agent: true }
      : null,
  ),
  rule(
    'P',
    0.05,
    '无此项|没有此项|无该项|没有该项|没有这一项|不含此项|不包含此项|无此内容|无相关内容|没有相关内容|无此业务|没有此业务',
    (w) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'do' : 'does'} not include ${/内容/.test(w.text) ? 'this content' : /业务/.test(w.text) ? 'this business' : 'this item'}`,
    }),
  ),
  rule('N', 0.1, '实名的|实名认证的|已实名的|已实名认证的|实名登记的 N', (_w, n) =>
    bare(n) && /(number|phone|card|SIM)$/.test(n.text)
      ? { ...n, after: ' registered in a real name' }
      : null,
  ),
  rule('P', 0.1, '须为|必须为|应为|须是|必须是|应是|需为|只能是|只能为 N 本人', (w, n) =>
    n.agent && !you(n)
      ? {
          text: '',
          say: () => `${/只/.test(w.text) ? 'can only' : 'must'} be ${np(n)} personally`,
        }
      : null,
  ),
  // 次日开始审核
  rule(
    'S',
    0.05,
    '次日|第二天|次日起|次日才|第二天才|下周一|节后|明日|明天|下一个工作日|次工作日|下个工作日 开始|启动|再开始 审核|受理|处理|核验|办理|初审',
    (day, _start, act) => ({
      text: `${{ 审核: 'the review', 受理: 'acceptance', 核验: 'verification', 初审: 'the preliminary review' }[act.text] ?? 'processing'} starts ${{ 下周一: 'next Monday', 节后: 'after the holiday', 明日: 'tomorrow', 明天: 'tomorrow' }[day.text] ?? (/工作日/.test(day.text) ? 'on the next business day' : 'on the next day')}`,
    }),
  ),
  // 审核时间会延长2~3天: by so much, not for so long.
  rule(
    'P',
    0.03,
    '会|将|将会|可能|可能会|预计|预计会|预计将 延长|顺延|推迟|延后|增加|缩短 Q',
    (w, act, q) =>
      /(day|week|month|hour|minute)$/.test(q.after ?? '')
        ? {
            text: '',
            say: (s) => {
              const done =
                { 延长: 'extended', 缩短: 'shortened', 增加: 'extended' }[act.text] ?? 'postponed';
              return `${/可能/.test(w.text) ? 'may be' : /预计$/.test(w.text) ? `${s && isMany(s) ? 'are' : 'is'} expected to be` : 'will be'} ${done} by ${q.text}`;
            },
          }
        : null,
  ),
  // 10分钟内有效
  rule('P', 0.05, 'Q 内有效|内有效期|之内有效|有效|以内有效', (q) =>
    /(day|week|month|hour|minute|second|year)$/.test(q.after ?? '')
      ? {
          text: '',
          say: (s) => `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}valid for ${q.text}`,
        }
      : null,
  ),
  // 结束时间须大于开始时间
  rule(
    'P',
    0.04,
    '须|需|应|必须|要|需要|应当|不得|不能|不应 大于|小于|大于等于|小于等于|大于或等于 N',
    (must, than, n) =>
      /(time|date|day|today)$/.test(n.text) && !/^\d/.test(n.text)
        ? {
            text: '',
            say: () =>
              `must ${/不/.test(must.text) ? 'not ' : ''}be ${/等/.test(than.text) ? (/大/.test(than.text) ? 'no earlier' : 'no later') : /大/.test(than.text) ? 'later' : 'earlier'} than ${np(n)}`,
          }
        : null,
  ),
  rule('P', 0.03, '已挂失|已经挂失|已被挂失|已报失|已办理挂失', () => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}been reported lost`,
  })),
  // 快应用和小程序的备案不通用
  rule('S', 0.04, 'N 的 N 不通用|不能通用|不可通用|互不通用|不互通', (whose, _of, n) =>
    whose.items && bare(n)
      ? { text: `the ${plural(n.text)} of ${np(whose)} are not interchangeable` }
      : null,
  ),
  // 近期做过变更
  rule(
    'P',
    0.04,
    '近期|最近|曾|近来|曾经 做过|发生过|有过|进行过|办理过 变更|变动|变化|修改|调整|更换',
    (when) => ({
      text: '',
      say: (s) => `${s ? have(s) : 'has'} changed ${/曾/.test(when.text) ? 'before' : 'recently'}`,
    }),
  ),
  rule(
    'P',
    0.02,
    '留存|保存|保留|存储|留存期限|保存期限|留存时间 不得少于|不少于|须不少于|应不少于|不得低于|至少为|须满|应满|须达到|不得短于 Q',
    (_w, _must, q) => ({
      text: '',
      say: () => `must be kept for at least ${q.text.replace(/^at least /, '')}`,
    }),
  ),
  rule(
    'S',
    0.04,
    '一次|单次|每次|一次性 最多|至多|最多可|最多能|最多可以|至多可 V',
    (_w, _most, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `you can ${active(verbsOf(quantify(v, 'at most')), 'base')} at a time`,
          },
  ),
  // 画面中只有本人
  rule(
    'S',
    0.05,
    'N 中|内|里|上 只有|仅有|只能有|仅能有|只出现 本人|您本人|您|自己',
    (where, _in, w) => ({
      text: `${/能/.test(w.text) ? 'only you may be' : 'only you are'} ${place(where)}`,
    }),
  ),
];

/** What an error says of a text: that it mentions, shows or states. */
const plainVerb = (chinese: string): string =>
  /提/.test(chinese)
    ? 'mention'
    : /写|载|注明|规定/.test(chinese)
      ? chinese === '规定'
        ? 'provide'
        : 'state'
      : chinese === '要求'
        ? 'require'
        : /显示|标注/.test(chinese)
          ? 'show'
          : 'contain';
