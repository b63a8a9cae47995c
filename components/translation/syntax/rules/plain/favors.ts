import { bare, nominal } from '../../build-nouns';
import { addTail, gerund, join, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { np } from '../../phrase';

/** What friendly pages do for their reader, and have the reader do: 帮我识别, 帮你存一次. */
export const favors: readonly Rule[] = [
  rule('V', 0.05, '帮我|替我|给我|为我 V', (_w, v) =>
    verbsOf(v)[0]?.state ? null : addTail(v, 'for me'),
  ),
  rule('V', 0.05, '帮您|帮你|给您|给你|帮助您|帮忙 V', (_w, v) =>
    verbsOf(v)[0]?.state || /^(be|give|pay)\b/.test(verbsOf(v)[0]?.lemma ?? '')
      ? null
      : addTail(v, 'for you'),
  ),
  rule(
    'V',
    0.1,
    '找|联系|去找|可找|去问|问问|咨询 N 聊聊|聊一聊|咨询|帮忙|处理|解决|问问|咨询一下',
    (_w, n) =>
      n.agent || /(service|support|assistant|adviser|staff|manager|provider)$/.test(n.text)
        ? simple('contact', np(n))
        : null,
  ),
  rule(
    'V',
    0.05,
    '说说|聊聊|讲讲|谈谈|说一说|介绍一下|介绍下|说一下|告诉我们|先告诉我们|先说说 N',
    (w, n) =>
      /^(you|I|we)$/.test(n.text)
        ? null
        : simple('tell', 'us', {
            tail: `about ${np(n)}${w.text.startsWith('先') ? ' first' : ''}`,
          }),
  ),
  rule('V', 0.03, '说说|告诉我们|先告诉我们|先说说|告诉系统 您是谁|你是谁|您的身份|你的身份', (w) =>
    simple('tell', 'us', { tail: `who you are${w.text.startsWith('先') ? ' first' : ''}` }),
  ),
  // 照着营业执照抄就行
  rule(
    'V',
    0.03,
    '照着|照|按照|按|对照|对着|参照|比照|依照 N 抄|抄写|抄录|照抄|抄下来|誊写|抄一遍',
    (_w, n) => simple('copy', 'it', { tail: `from ${np(n)}` }),
  ),
  rule('V', 0.1, '照着|照|对照|对着|比照 N 填|填写|输入|录入|写', (_w, n) =>
    simple('enter', 'it', {
      tail: `${/(card|license|document|certificate|permit|passport)$/.test(n.text) ? 'as it appears on' : 'following'} ${np(n)}`,
    }),
  ),
  // 多交一份授权书
  rule('V', 0.04, '多交|多提交|多传|多上传|多提供|多附|另交|再交|再提供 N', (w, n) => {
    const one = /^(an?|1|one) /.test(n.text);
    if (!one && !bare(n)) return null;
    const lemma = /传/.test(w.text)
      ? 'upload'
      : /附/.test(w.text)
        ? 'attach'
        : /供/.test(w.text)
          ? 'provide'
          : 'submit';
    return simple(lemma, `an additional ${n.text.replace(/^(an?|1|one) /, '')}${n.after ?? ''}`);
  }),
  rule('V', 0.05, '回来|再回来|返回来|随时回来|过来 接着|继续|再|接着再 V', (w, _x, v) =>
    simple('come back', '', {
      tail: `${w.text.startsWith('随时') ? 'at any time ' : ''}to continue ${gerund(v)}`,
    }),
  ),
  rule('V', 0.1, 'V 再来|后再来|之后再来|了再来|好再来', (v) =>
    join('and')(v, v, simple('come back', '')),
  ),
  rule('V', 0.03, '续费|续|续上|续期 一年|1年|一年再来|1年再来', (_w, q) =>
    /再来/.test(q.text)
      ? join('and')(simple('renew', null, { tail: 'for 1 year' }), _w, simple('come back', ''))
      : simple('renew', null, { tail: 'for 1 year' }),
  ),
  // 请勿当作骚扰短信拦截
  rule(
    'V',
    0.05,
    '当作|当成|作为|视为|误当作|误认为是 N 拦截|屏蔽|删除|处理|忽略|上传|提交|填写|使用|保存|退回',
    (_w, n, act) =>
      simple(
        {
          拦截: 'block',
          屏蔽: 'block',
          删除: 'delete',
          忽略: 'ignore',
          上传: 'upload',
          提交: 'submit',
          填写: 'enter',
          使用: 'use',
          保存: 'save',
          退回: 'return',
        }[act.text] ?? 'treat',
        null,
        { tail: `as ${nominal(n)}` },
      ),
  ),
];
