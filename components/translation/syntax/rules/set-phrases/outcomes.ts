import { be, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { doIt, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

const becauseOf = '因|由于|因为|系因';
const leadsTo = '导致|造成|致使|引起|使得|而导致|从而导致|进而导致|以致|致';

/** What was not done, of what it was not done to; in the past, since it has come of it. */
function neglected(verb: Phrase): string | null {
  const verbs = verbsOf(verb);
  const [only] = verbs;
  if (verbs.length !== 1 || !only || only.state || only.turned) return null;
  if (only.object)
    return `${only.object} ${isMany({ text: only.object }) ? 'were' : 'was'} not ${passive([{ ...only, object: '' }])}`;
  return lacksObject(verbs) ? `it was not ${passive(verbs)}` : null;
}

/** Ends at which something goes wrong, and what English calls it. */
const failures: Readonly<Record<string, string>> = {
  被驳回: 'rejected',
  驳回: 'rejected',
  被退回: 'returned',
  退回: 'returned',
  被拒: 'rejected',
  被拒绝: 'rejected',
};

/** What comes of what: causes with what they caused, and what is done lest it come about. */
export const outcomes: readonly Rule[] = [
  // 因照片不清晰导致审核失败: the second is told, for the reason of the first.
  rule('S', 0.05, `${becauseOf} S ${leadsTo} S`, (_w, why, _x, s) =>
    /^(if|because|and|but|or|otherwise) /.test(s.text) || /^(if|because) /.test(why.text)
      ? null
      : { text: `${s.text} because ${why.text}` },
  ),
  rule('S', 0.05, `${becauseOf} N ${leadsTo} S`, (_w, why, _x, s) =>
    /^(if|because|and|but|or|otherwise) /.test(s.text)
      ? null
      : { text: `${s.text} because of ${np(why)}` },
  ),
  rule('S', 0.05, `${becauseOf} 未|没有|没|未能 V ${leadsTo} S`, (_w, _not, v, _x, s) => {
    const why = neglected(v);
    return why && !/^(if|because) /.test(s.text) ? { text: `${s.text} because ${why}` } : null;
  }),
  rule('C', 0.05, `${becauseOf} 未|没有|没|未能 V`, (_w, _not, v) => {
    const why = neglected(v);
    return why ? { text: `because ${why}` } : null;
  }),
  // 以免审核不通过
  rule(
    'D',
    0.03,
    '以免|避免|以防|防止|以避免|以防止 N 不通过|未通过|无法通过|被驳回|驳回|被退回|退回|被拒|被拒绝',
    (_w, n, how) => ({
      text: /通过/.test(how.text)
        ? `so that ${np(n)} ${isMany(n) ? 'do' : 'does'} not fail`
        : `so that ${np(n)} ${be(n)} not ${failures[how.text]}`,
      after: '以免',
    }),
  ),
  rule(
    'D',
    0.03,
    '以免|避免|以防|防止|以避免|以防止 N 失败|不成功|超时|中断|出错',
    (_w, n, how) => ({
      text: `so that ${np(n)} ${isMany(n) ? 'do' : 'does'} not ${{ 超时: 'time out', 中断: 'break off', 出错: 'go wrong' }[how.text] ?? 'fail'}`,
      after: '以免',
    }),
  ),
  rule('D', 0.03, '以免|避免|以防|防止|以避免|以防止 影响|耽误|延误|妨碍 N', (_w, x, n) => ({
    text: `so that ${np(n)} ${be(n)} not ${/影/.test(x.text) ? 'affected' : /妨/.test(x.text) ? 'hindered' : 'delayed'}`,
    after: '以免',
  })),
  // 认证通过3天后再提交
  ...(['C', 'D'] as const).map((kind) =>
    rule(
      kind,
      0.02,
      'N 通过|审核通过|完成|成功|生效|注册|更新|修改|变更|过户|续费|提交|通过审核 Q 后|之后|后再|之后再|以后',
      (n, act, q) => ({
        text: `${q.text} after ${np(n)} ${
          {
            完成: `${be(n)} complete`,
            成功: `${be(n)} successful`,
            生效: isMany(n) ? 'take effect' : 'takes effect',
            注册: `${be(n)} registered`,
            更新: `${be(n)} updated`,
            修改: `${be(n)} changed`,
            变更: `${be(n)} changed`,
            过户: `${be(n)} transferred`,
            续费: `${be(n)} renewed`,
            提交: `${be(n)} submitted`,
          }[act.text] ?? (/verification$/.test(n.text) ? 'passes' : `${be(n)} approved`)
        }`,
      }),
    ),
  ),
  // 联系原主体注销: it is they who do it.
  rule('V', 0.05, '联系|找|请|通知|让|告知 N V', (w, n, v) => {
    if (you(n) || n.items || verbsOf(v).length > 1) return null;
    if (!isDoer(n) && !/(support|service|registrar|provider|manager|entity)$/.test(n.text))
      return null;
    const { lemma, object } = last(v);
    if (verbsOf(v)[0]?.state) return null;
    // 联系主账号授予权限: what only they can give.
    if (
      object === null
        ? !theirs.test(lemma)
        : !/^(grant|assign|reissue|authorize|look up|check|find out|investigate|reset|unlock|unfreeze|restore|activate)$/.test(
            lemma,
          )
    )
      return null;
    return simple(w.text === '通知' ? 'notify' : 'ask', `${np(n)} to ${doIt(v)}`);
  }),
  // 为本人实名
  rule(
    'P',
    0.03,
    '为|是|系|需为|须为|应为|必须为|必须是|需是|须是 本人实名|本人实名认证|本人实名登记|本人实名办理|本人名下|本人所有',
    (w, how) => ({
      text: '',
      say: (s) => {
        const own = how.text === '本人所有' ? 'owned by you' : 'registered in your own name';
        return /[需须应必]/.test(w.text) ? `must be ${own}` : `${s ? be(s) : 'is'} ${own}`;
      },
    }),
  ),
  // 补办备案手续
  rule('V', 0.05, '补办|补做|补交|补充办理|补办理 N', (w, n) =>
    /(card|document|certificate|license|passport)s?$/.test(n.text) && w.text === '补办'
      ? simple('apply for', `a replacement ${plainNp(n)}`)
      : /(filing|formalities|verification|registration|procedures?)$/.test(n.text) && !n.after
        ? simple('complete', `the overdue ${n.text}`)
        : null,
  ),
  // 停止访问: nothing stops accessing.
  rule('P', 0.03, '需|须|应|必须|将|会 停止|暂停|关闭|恢复 访问|解析', (w, act, x) => ({
    text: '',
    say: (s) => {
      const led = /[将会]/.test(w.text) ? 'will' : 'must';
      const done = { 停止: 'stopped', 暂停: 'suspended', 关闭: 'closed' }[act.text] ?? 'restored';
      const what = x.text === '访问' ? 'access to it' : 'its DNS resolution';
      return s
        ? `${led} have ${x.text === '访问' ? 'access' : 'DNS resolution'} ${done}`
        : `${what} ${led} be ${done}`;
    },
  })),
];

/** What the one who is asked does, as against what it is asked about. */
const theirs =
  /^(deregister|cancel|delete|remove|release|unbind|unlink|change|modify|handle|process|reset|close|open|provide|issue|correct|update|submit|confirm|verify|approve|agree|sign|stamp|renew|transfer|file|complete|activate|authorize|restore|withdraw|reissue|assist|check)\b/;
