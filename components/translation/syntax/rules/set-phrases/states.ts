import { fragment, unsaid } from '../../build-clauses';
import { bare, be, have, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';
import { reviewed } from './reviewed';

const reviewedWords = Object.keys(reviewed).join('|');

/** A fault that people are shown and ask about. */
const askHow = '如何处理|怎么办|怎么处理|怎么解决|如何解决|该怎么办|该如何处理';

/** What state a thing is in, and what one is told of it. */
export const states: readonly Rule[] = [
  rule(
    'S',
    0.02,
    `${reviewedWords} 审核中|待审核|正在审核|等待审核|审核中，请稍候|初审中|待初审`,
    (what, how) => ({
      text: `${reviewed[what.text]} ${/待/.test(how.text) ? 'awaiting' : 'under'} ${/初/.test(how.text) ? 'preliminary ' : ''}review`,
    }),
  ),
  rule(
    'S',
    0.02,
    `${reviewedWords} 审核通过|已通过审核|审核已通过|审核未通过|审核不通过|审核失败|审核被驳回`,
    (what, how) => ({
      text: `${reviewed[what.text]} ${/未|不|失|驳/.test(how.text) ? 'not approved' : 'approved'}`,
    }),
  ),
  rule('P', 0.02, '已|已通过 实名核验|身份核验|实名验证|身份验证|实名登记认证', () => ({
    text: '',
    say: (s) => (s ? `${have(s)} passed identity verification` : 'identity verified'),
  })),
  // 负责人与法人代表相同
  rule(
    'S',
    0.04,
    'N 与|和|同|跟 N 相同|为同一人|是同一人|系同一人|是同一个人|为同一个人',
    (a, _w, b, how) =>
      a.agent && b.agent && !you(a) && !you(b) && !a.items
        ? {
            text: /人/.test(how.text)
              ? `${np(a)} and ${np(b)} are the same person`
              : `${np(a)} is the same as ${np(b)}`,
          }
        : null,
  ),
  // 两者的电话和邮箱不能相同
  rule(
    'S',
    0.02,
    '两者|二者|两人|双方 的 N 不能|不得|不可|不应|不可以 相同|一致|重复|一样',
    (_w, _of, n) => ({
      text: `their ${n.items ? plainNp(n) : plural(n.text)} must not be the same`,
    }),
  ),
  rule(
    'S',
    0.02,
    '两者|二者|两人|双方 的 N 须|需|应|必须|应当 不同|相同|一致',
    (_w, _of, n, _m, how) => ({
      text: `their ${n.items ? plainNp(n) : plural(n.text)} must ${how.text === '不同' ? 'not be the same' : 'be the same'}`,
    }),
  ),
  // 提示不支持该号段
  rule('S', 0.03, '提示|系统提示|页面提示|提示您|弹窗提示 P', (_w, p) =>
    /^(does not|not|cannot|must|already)\b| (is|are) not /.test(fragment(p))
      ? {
          text: `you are told that ${unsaid(p).replace(/^\W?it does not support (.*)$/, '$1 is not supported')}`,
        }
      : null,
  ),
  // 一直提示信息不一致如何处理
  rule(
    'I',
    0.03,
    `一直提示|总是提示|老提示|始终提示|反复提示|提示|系统提示|显示|一直显示 S ${askHow}`,
    (w, s) =>
      /^(if|when|and|or|but|because|after|before) /.test(s.text)
        ? null
        : {
            text: `what to do if you are ${/直|总|老|始/.test(w.text) ? 'always ' : /反/.test(w.text) ? 'repeatedly ' : ''}told that ${s.text}?`,
          },
  ),
  rule(
    'I',
    0.03,
    `一直提示|总是提示|老提示|始终提示|反复提示|提示|系统提示|显示|一直显示 P ${askHow}`,
    (w, p) => ({
      text: `what to do if you are ${/直|总|老|始/.test(w.text) ? 'always ' : /反/.test(w.text) ? 'repeatedly ' : ''}told that ${unsaid(p)}?`,
    }),
  ),
  // 证件清晰无遮挡
  rule('P', 0.5, 'A 无|且无|、无|并无|，无 N', (a, _no, n) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}${a.text} and ${s ? have(s) : 'with'} no ${plainNp(n)}`,
  })),
  // 同步至管局需要3天
  rule(
    'S',
    0.03,
    'N 同步至|同步到|传送到|上报至|上报到|推送至|推送到 N 需|需要|一般需要|大约需要|约需|通常需要|预计需要 Q',
    (n, _act, to, w, q) => ({
      text: `it ${/一般|通常/.test(w.text) ? 'usually ' : ''}takes ${/约/.test(w.text) ? 'about ' : ''}${q.text} for ${np(n)} to reach ${np(to)}`,
    }),
  ),
  // 工信部64号文件
  rule('N', 0.05, 'N M 号文件|号文|号令|号公告|号通知|号文通知', (who, m, kind) =>
    bare(who) && !m.after
      ? {
          text: `${who.text} ${{ 号令: 'Order', 号公告: 'Announcement', 号通知: 'Notice' }[kind.text] ?? 'Document'} No. ${m.text}`,
        }
      : null,
  ),
  rule('N', 0.05, 'N 第 M 号 文件|令|公告|通知|文', (who, _nth, m, _no, kind) =>
    bare(who) && !m.after
      ? {
          text: `${who.text} ${{ 令: 'Order', 公告: 'Announcement', 通知: 'Notice' }[kind.text] ?? 'Document'} No. ${m.text}`,
        }
      : null,
  ),
  // 被管局注销的风险
  rule('N', 0.03, '被|会被 N V 的 风险', (_by, who, v, _of, _what) =>
    lacksObject(verbsOf(v))
      ? {
          text: 'risk',
          the: true,
          after: ` of being ${passive(verbsOf(v))} by ${np(who)}`,
        }
      : null,
  ),
  rule('N', 0.03, '被|会被 V 的 风险', (_by, v, _of, _what) =>
    lacksObject(verbsOf(v))
      ? {
          text: 'risk',
          the: true,
          after: ` of being ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('N', 0.02, '被|会被 取消|关闭|注销|暂停|冻结 N 的 风险', (_by, act, what, _of, _risk) => ({
    text: 'risk',
    the: true,
    after: ` of having ${np(what)} ${{ 取消: 'canceled', 关闭: 'closed', 注销: 'deregistered', 暂停: 'suspended' }[act.text] ?? 'frozen'}`,
  })),
  // 公安备案是否必须操作
  rule(
    'I',
    0.03,
    'N 是否必须|是否一定要|是不是必须|是否强制|是否必需 操作|办理|做|进行|完成|提交|要做',
    (n, _w, act) =>
      /(document|license|card|photo|number)s?$/.test(n.text) && act.text !== '提交'
        ? null
        : { text: `${be(n)} ${np(n)} required?` },
  ),
  // 如有其他类型可勾选
  rule('I', 0.05, '如有|若有|如果有|如存在|若存在 N 可|可以|请|请您|需|应 V', (_if, n, w, v) => ({
    text: `if there ${isMany(n) ? 'are' : 'is'} ${isMany(n) ? plainNp(n) : nominal(n)}, ${/可/.test(w.text) ? 'you can ' : ''}${doIt(v)}`,
  })),
  // 用半角“;”号分割
  rule(
    'V',
    0.02,
    '用|以|使用|请用 半角|全角|英文|中文|英文半角 N 号|符号 分割|分隔|隔开|分开|间隔',
    (_w, width, n) =>
      /^“/.test(n.text)
        ? simple('separate', 'them', {
            tail: `with a ${{ 半角: 'half-width', 全角: 'full-width', 英文: 'n English', 中文: 'Chinese' }[width.text] ?? 'half-width English'} ${n.text}`.replace(
              'a n ',
              'an ',
            ),
          })
        : null,
  ),
  rule('V', 0.02, '用|以|使用|请用 N 号|符号 分割|分隔|隔开|分开|间隔', (_w, n) =>
    /^“/.test(n.text) ? simple('separate', 'them', { tail: `with ${n.text}` }) : null,
  ),
  // 重新上传材料提交即可
  rule(
    'I',
    0.04,
    'V 提交即可|提交就行|再提交即可|后提交即可|并提交即可|后再提交即可|后保存即可|保存即可',
    (v, w) =>
      lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
        ? null
        : { text: `just ${doIt(v)} and ${/保/.test(w.text) ? 'save' : 'submit'} it` },
  ),
  // 图片不清晰或没有提交全部证件
  rule('S', 0.05, 'S 或|或者|或是|，或 未|没有|未能|尚未 V', (s, _or, _not, v) => {
    const [only] = verbsOf(v);
    // 域名未备案或未接入: the same one has not, and nothing of it was left undone.
    return verbsOf(v).length === 1 &&
      only?.object &&
      !only.state &&
      / (is|are) (not |shown as )?[a-z]+$/.test(s.text) &&
      !/ (or|if|because) /.test(s.text)
      ? {
          text: `${s.text}, or ${only.object} ${/\b(all|several|some|other|both) |[^s]s$/.test(only.object) ? 'were' : 'was'} not ${passive([{ ...only, object: '' }])}`,
        }
      : null;
  }),
  // 影响解析和访问
  rule('V', 0.03, '影响|影响到 N 和|与|及|或|以及 访问|使用|备案|审核|解析', (_w, n, _and, what) =>
    you(n)
      ? null
      : simple(
          'affect',
          `${np(n)} and ${{ 访问: 'access', 使用: 'use', 备案: 'the filing', 审核: 'the review' }[what.text] ?? 'DNS resolution'}`,
        ),
  ),
];
