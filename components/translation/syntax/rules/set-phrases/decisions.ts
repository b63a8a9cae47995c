import { aux, copula, it, said } from '../../build-clauses';
import { authority, bare, isMany, place } from '../../build-nouns';
import { doIt, gerund, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

const ended: Readonly<Record<string, string>> = {
  到期: 'expire',
  过期: 'expire',
  生效: 'take effect',
  开始: 'start',
};

/** What is decided of a thing, and what it is held to: 不予通过, 不得小于, 予以处罚, 将于…截止. */
export const decisions: readonly Rule[] = [
  rule('P', 0.05, '与|和|同 N 相互独立|互相独立|彼此独立|互为独立', (_w, n) =>
    copula(`independent of ${np(n)}`),
  ),
  rule('N', 0.3, '未备案|未接入|未实名 N', (w, n) =>
    bare(n) &&
    /(redirect|behavior|link|content|business|business activities|address)s?$/.test(n.text)
      ? {
          ...n,
          text: `${{ 未接入: 'unconnected', 未实名: 'unverified' }[w.text] ?? 'unfiled'} ${n.text}`,
        }
      : null,
  ),
  rule('I', 0.05, '建议|建议您|建议尽量 不要|不|勿|尽量不要|避免 V', (_w, _not, v) => ({
    text: `we recommend not ${active(verbsOf(v), 'ing')}`,
  })),
  rule('V', 0.05, '以|用 N 连接|相连', (_w, n) => simple('join', null, { tail: `with ${np(n)}` })),
  rule(
    'N',
    0.1,
    '未建设完成|未完成建设|尚未建成|未建成|尚未建设完成|还未建成 的 N',
    (_w, _of, n) =>
      bare(n) ? { ...n, after: ` that ${isMany(n) ? 'are' : 'is'} not finished` } : null,
  ),
  rule('P', 0.02, '不予通过|将不予通过|不予审核通过|审核不予通过|一律不予通过', () => ({
    text: '',
    // 管局不予通过: whose power it is.
    say: (s) =>
      s && (authority.test(s.text) || /platform$/.test(s.text))
        ? 'will not approve this'
        : 'will not be approved',
  })),
  rule('S', 0.05, 'V 预计需要|预计需|约需|大约需要|大概需要|预计 Q', (v, _w, q) =>
    lacksObject(verbsOf(v)) ? null : { text: `${gerund(v)} takes about ${q.text}` },
  ),
  ...(['N', 'Q'] as const).map((kind) =>
    rule(
      'P',
      0.02,
      `不得|不能|不可|不应 小于|低于|少于|大于|超过|高于 ${kind} 、|或|且|，或|也不得|也不能|或者 大于|超过|高于|多于|小于|低于|少于 ${kind}`,
      (_w, x, a, _and, y, b) =>
        /[小低少]/.test(x.text) === /[小低少]/.test(y.text)
          ? null
          : {
              text: '',
              say: () =>
                /[小低少]/.test(x.text)
                  ? `must not be less than ${a.text} or more than ${b.text}`
                  : `must not be more than ${a.text} or less than ${b.text}`,
            },
    ),
  ),
  rule(
    'S',
    0.05,
    'N 与|和|同 N 手机号|手机号码|电话|联系电话|签名 不同|不一致|相同|一致',
    (a, _w, b, x, how) =>
      (a.agent && b.agent) ||
      (/(edition|version)$/.test(a.text) && /(edition|version)$/.test(b.text))
        ? {
            text: `${np(a)} and ${np(b)} have ${/不/.test(how.text) ? 'different' : 'the same'} ${/不/.test(how.text) ? plural({ 签名: 'signature', 电话: 'phone number', 联系电话: 'phone number' }[x.text] ?? 'mobile phone number') : ({ 签名: 'signature', 电话: 'phone number', 联系电话: 'phone number' }[x.text] ?? 'mobile phone number')}`,
          }
        : null,
  ),
  rule('P', 0.03, '将于|于|将在 N 截止|结束|到期|过期|生效|开始', (w, n, act) => ({
    text: '',
    say: (s) => {
      const at =
        `${/^\d{1,2}:\d\d/.test(n.text) ? 'at' : /^\d/.test(n.text) ? 'on' : ''} ${n.text}`.trim();
      const lemma = ended[act.text] ?? 'end';
      return /将/.test(w.text)
        ? `will ${lemma} ${at}`
        : `${active([{ lemma, object: '', tail: '' }], s && isMany(s) ? 'base' : 'third')} ${at}`;
    },
  })),
  rule('S', 0.3, '且|并且|而且 P', (_w, p) => {
    const words = said(p, it);
    return / (is|are|has|have|must|can|cannot|will|may|does|matches|contains) /.test(` ${words} `)
      ? { text: `and ${words}` }
      : null;
  }),
  rule('V', 0.05, '常驻|居住在|身处|人在|位于|居住于|长期居住在 境外|国外|海外', (w) =>
    simple(/位/.test(w.text) ? 'be' : 'live', '', { tail: 'outside the mainland', state: true }),
  ),
  rule('C', 0.05, 'S 、|且|并|，且 无法|不能|未|没有|不 V 的', (s, _and, not, v) => ({
    text: `if ${s.text} and ${not.text === '不' ? 'does not' : /[未没]/.test(not.text) ? 'has not' : 'cannot'} ${/[未没]/.test(not.text) ? active(verbsOf(v), 'done') : doIt(v)}`,
    after: '的',
  })),
  rule('V', 0.05, '以 N 开头或结尾|开头和结尾|开头或者结尾|起始或结尾', (_w, n) =>
    simple('start or end with', indefinite(n), { state: true }),
  ),
  rule('P', 0.05, '可能需要|可能需|也许需要|或需要|可能要|可能还需|可能还需要 V', (w, v) =>
    aux(/还/.test(w.text) ? 'may also need to' : 'may need to')(w, v),
  ),
  rule('D', 0.03, '以便|便于|以利|以便于|方便 审核|核实|核验|审批|核查|复核|查验', (_w, x) => ({
    text: `so that it can be ${{ 审核: 'reviewed', 审批: 'approved', 核查: 'checked', 复核: 'reviewed' }[x.text] ?? 'verified'}`,
  })),
  rule('P', 0.05, '不能|不可|不得|无法 以|用|由 N 代替|替代|取代', (_w, _x, n) =>
    copula(`replaced by ${np(n)}`, 'cannot'),
  ),
  rule(
    'P',
    0.02,
    '予以|将予以|依法予以|将依法予以|会予以|将被予以 处罚|处理|警告|取缔|关闭|注销|清退|驳回',
    (w, x) => ({
      text: '',
      say: () =>
        `will be ${{ 处罚: 'penalized', 处理: 'dealt with', 警告: 'warned', 取缔: 'shut down', 关闭: 'closed', 注销: 'deregistered', 清退: 'removed' }[x.text] ?? 'rejected'}${/依法/.test(w.text) ? ' by law' : ''}`,
    }),
  ),
  rule('S', 0.02, '依据|根据|按照 N 予以|将予以|给予 处罚|处理|警告', (_w, n, _x, act) => ({
    text: `it will be ${{ 处罚: 'penalized', 警告: 'given a warning' }[act.text] ?? 'dealt with'} under ${np(n)}`,
  })),
  rule(
    'S',
    0.02,
    '依据|根据|按照 N 第 M 条|条规定|条的规定 予以|将予以|给予 处罚|处理|警告',
    (_w, n, _x, m, _y, _z, act) => ({
      text: `it will be ${{ 处罚: 'penalized', 警告: 'given a warning' }[act.text] ?? 'dealt with'} under Article ${m.text} of ${np(n)}`,
    }),
  ),
  rule(
    'V',
    0.05,
    '复制|拷贝 N 粘贴到|粘贴至|并粘贴到|并粘贴至|后粘贴到|后粘贴至 N',
    (_w, n, _x, to) => simple('copy', np(n), { tail: `and paste it into ${np(to)}` }),
  ),
  rule('I', 0.05, '确认|确定|是否确认|您确认要|您确定要 V 吗', (_w, v) =>
    verbsOf(v)[0]?.state || verbsOf(v).some(({ turned }) => turned)
      ? null
      : { text: `${active(verbsOf(v), 'base')}?` },
  ),
  rule(
    'V',
    0.05,
    '转|转为|转入|转至 人工审核|人工处理|人工客服|人工核验|线下核验|线下办理',
    (_w, x) =>
      simple('switch', '', {
        tail: `to ${{ 人工审核: 'manual review', 人工处理: 'manual processing', 人工客服: 'customer service', 人工核验: 'manual verification', 线下核验: 'offline verification' }[x.text] ?? 'offline processing'}`,
      }),
  ),
  rule('C', 0.1, '但|但是|不过 C', (_w, c) =>
    /^(if|after|before|when|once|for) /.test(c.text)
      ? { text: `but ${c.text}`, after: c.after ?? '' }
      : null,
  ),
  rule('D', 0.3, '在|于 N 位置|处|一栏|栏|项', (_in, n) => ({ text: place(n) })),
];
