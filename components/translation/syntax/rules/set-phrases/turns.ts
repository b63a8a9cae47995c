import { aux } from '../../build-clauses';
import { bare, determined, have, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What an act may leave: an uploaded file. */
const left: Readonly<Record<string, string>> = {
  导出: 'exported',
  上传: 'uploaded',
  下载: 'downloaded',
  提交: 'submitted',
  生成: 'generated',
};

/** What was done, and when: what you entered during the filing. */
const whatWas = (act: string): string =>
  `what you ${
    { 填写: 'entered', 提交: 'submitted', 上传: 'uploaded', 登记: 'registered', 选择: 'selected' }[
      act.replace(/[的时]/g, '')
    ] ?? 'left'
  }`;

/** The latest one, the right one. */
const ones: Readonly<Record<string, string>> = {
  最新的: 'latest',
  正确的: 'correct',
  真实的: 'true',
  有效的: 'valid',
  清晰的: 'clear',
};

/** Turns of phrase that the parts of speech alone would tear apart. */
export const turns: readonly Rule[] = [
  // 与备案时填写的不一致
  rule(
    'P',
    0.02,
    '与|和|同 备案时|注册时|登记时|申请时|提交时|认证时 填写的|提交的|上传的|登记的|预留的|选择的 一致|不一致|不符|相同|不同|不相符|不匹配',
    (_w, when, act, how) => ({
      text: '',
      say: (s) =>
        `${/不/.test(how.text) ? (s && isMany(s) ? 'do not match' : 'does not match') : s && isMany(s) ? 'match' : 'matches'} ${whatWas(act.text)} during the ${
          {
            注册时: 'registration',
            登记时: 'registration',
            申请时: 'application',
            提交时: 'submission',
            认证时: 'verification',
          }[when.text] ?? 'filing'
        }`,
    }),
  ),
  // 注销申请提交后
  rule(
    'C',
    0.02,
    '注销|变更|备案|接入|新增|认领|转移|取消接入|恢复接入|备案变更|备案注销|域名过户 申请 提交|受理|通过|撤回|提交成功 后|之后|前|之前',
    (what, _a, act, when) => ({
      text: `${/前/.test(when.text) ? 'before' : 'after'} the ${
        {
          注销: 'deregistration',
          备案注销: 'deregistration',
          变更: 'change',
          备案变更: 'filing change',
          接入: 'access',
          新增: 'addition',
          认领: 'claim',
          转移: 'transfer',
          取消接入: 'access cancellation',
          恢复接入: 'access restoration',
          域名过户: 'domain transfer',
        }[what.text] ?? 'filing'
      } application is ${{ 受理: 'accepted', 通过: 'approved', 撤回: 'withdrawn' }[act.text] ?? 'submitted'}`,
    }),
  ),
  // 请在备案通过后再开通
  rule('I', 0.03, '请|请您|请务必|须|需 在|于 S 后再|后|之后再|之后 V', (w, _in, s, _x, v) => ({
    text: `${/[须需]/.test(w.text) ? 'you must ' : ''}${doIt(addTail(v, `after ${s.text}`))}`,
  })),
  rule(
    'V',
    0.03,
    '将|把|请将 N 改为|更换为|更新为|换成|修改为|更改为 最新的|正确的|真实的|有效的|清晰的',
    (_a, n, _w, one) => simple('change', np(n), { tail: `to the ${ones[one.text]} one` }),
  ),
  rule(
    'S',
    0.02,
    '一般需要|通常需要|一般需|通常需|大约需要|约需|需要|预计需要|大概需要 Q 审核|处理|办理|同步|生效|核验',
    (w, q, act) => ({
      text: `${{ 审核: 'the review', 核验: 'the verification', 同步: 'the synchronization', 生效: 'taking effect' }[act.text] ?? 'processing'} ${/一般|通常/.test(w.text) ? 'usually ' : ''}takes ${/约|大概|预计/.test(w.text) ? 'about ' : ''}${q.text}`,
    }),
  ),
  rule(
    'S',
    0.02,
    '即将|将|正在|将自动|正在为您|即将自动 跳转至|跳转到|跳转|进入|返回 N',
    (w, act, n) => ({
      text: `${/正/.test(w.text) ? 'you are being taken' : 'you will be taken'} ${act.text === '返回' ? 'back ' : ''}to ${np(n)}`,
    }),
  ),
  // 导出文件将发送至您的邮箱
  rule(
    'S',
    0.02,
    '导出|上传|下载|提交|生成 文件|材料|资料|图片|照片|附件|数据|内容|信息 将|会|将会|须|需|应|必须 V',
    (act, what, w, v) => {
      if (!lacksObject(verbsOf(v))) return null;
      const thing = {
        文件: 'file',
        图片: 'image',
        照片: 'photo',
        附件: 'attachment',
        数据: 'data',
        内容: 'content',
        信息: 'information',
      }[what.text];
      return {
        text: `the ${left[act.text]} ${thing ?? 'documents'} ${/[将会]/.test(w.text) ? 'will' : 'must'} be ${passive(verbsOf(v))}`,
      };
    },
  ),
  rule('Q', 0.02, '至少|最少|不少于|不低于|至少为 Q 以上|及以上|或以上', (_w, q) => ({
    ...q,
    text: `at least ${q.text}`,
  })),
  rule('N', 0.1, '本条|本项|本栏|本页|本站|本步骤|本环节 N', (w, n) =>
    bare(n) && !you(n)
      ? // 本站云主机: what the site sells.
        {
          ...n,
          text: `${w.text === '本站' && /(server|host|instance|product|service|support|account|user|member|hotline|rules|domain name)s?$/.test(n.text) ? 'our' : 'this'} ${n.text}`,
          the: false,
        }
      : null,
  ),
  // 名称中的“网”字
  rule('N', 0.05, 'N 字|二字|三字|四字|两字|一字|两个字|几个字|一词', (n) =>
    /^“[^”]*”( \([^)]*\))?$/.test(n.text) ? { text: `the word ${n.text}` } : null,
  ),
  rule('P', 0.05, '须有|需有|应有|必须有|要有|应当有 N', (_w, n) => ({
    text: '',
    say: () => `must have ${n.many ? plainNp(n) : nominal(n)}`,
  })),
  rule('C', 0.05, 'N 若|如|如果 有|存在|含有|具有 N', (n, _if, _has, what) => ({
    text: `if ${np(n)} ${have(n)} ${what.many ? plainNp(what) : nominal(what)}`,
  })),
  rule('P', 0.02, '须|需|应|必须|应当|要|需要 保持一致|一致|相符|相同', () => ({
    text: '',
    say: (s) => (s?.items ? 'must match each other' : 'must stay the same'),
  })),
  rule('N', 0.2, '已有|拥有|具有|具备|已取得 N 的 N', (w, what, _of, n) =>
    bare(n) && !determined.test(what.text)
      ? {
          ...n,
          after: ` that ${w.text.startsWith('已') ? 'already ' : ''}${have(n)} ${what.many ? plainNp(what) : nominal(what)}`,
        }
      : null,
  ),
  rule('V', 0.05, '保存|保留|留存|妥善保存|妥善保管 N Q', (_w, n, q) =>
    /(day|week|month|year|hour)$/.test(q.after ?? '')
      ? simple('keep', np(n), { tail: `for ${q.text}` })
      : null,
  ),
  rule('N', 0.4, '多项|多个|多张|多条', () => ({ text: 'several', many: true })),
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要 由 N V 后才能|后方可|后才可|后方能|后才可以 V',
    (w, _by, n, a, _x, b) =>
      lacksObject(verbsOf(a))
        ? aux('can only')(w, addTail(b, `after it is ${passive(verbsOf(a))} by ${np(n)}`))
        : null,
  ),
  rule('P', 0.02, '不受支持|不被支持', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} not supported`,
  })),
  rule('S', 0.02, 'N 每天|每日|每周|每月|每年|每小时|每天凌晨 V 一次', (n, how, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? {
          text: `${np(n)} ${isMany(n) ? 'are' : 'is'} ${passive(verbsOf(v))} once ${{ 每周: 'a week', 每月: 'a month', 每年: 'a year', 每小时: 'an hour', 每天凌晨: 'a day, early in the morning' }[how.text] ?? 'a day'}`,
        }
      : null,
  ),
  rule('V', 0.1, '帮助我们|协助我们|便于我们 V', (_w, v) =>
    simple('help', '', { tail: `us ${doIt(v)}` }),
  ),
  // 如您所在省份有特殊要求
  rule('C', 0.05, '如|若|如果 您 没有 N', (_w, _you, _has, n) => ({
    text: `if you have no ${plainNp(n)}`,
  })),
  rule('S', 0.02, '请|请您 在|于 N 前|之前 V', (_w, _in, when, _x, v) => ({
    text: doIt(addTail(v, `before ${np(when)}`)),
  })),
  rule(
    'S',
    0.05,
    'N 内容|信息|资料 须|需|应|必须 真实|属实 有效|准确|完整',
    (n, what, _m, _a, b) =>
      bare(n)
        ? {
            text: `the ${n.text} ${{ 内容: 'content', 资料: 'documents' }[what.text] ?? 'information'} must be true and ${{ 有效: 'valid', 准确: 'accurate' }[b.text] ?? 'complete'}`,
          }
        : null,
  ),
];
