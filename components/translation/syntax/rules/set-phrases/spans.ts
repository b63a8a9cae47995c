import { aux, fronted } from '../../build-clauses';
import { bare, be, isMany, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** What is paused, and what goes on again. */
const paused: Readonly<Record<string, string>> = {
  暂停: 'suspended',
  停止: 'stopped',
  恢复: 'resumed',
};

/** Goes online, is approved, takes effect: what a term counts from. */
const started = (n: Phrase, act: string): string =>
  ({ 开通: 'goes online', 上线: 'goes online', 生效: 'takes effect' })[act] ??
  `${be(n)} ${{ 通过: 'approved', 备案通过: 'approved', 下发: 'issued', 签发: 'issued', 变更: 'changed', 注销: 'deregistered' }[act] ?? 'founded'}`;

const until = '到期|过期|有效期届满|有效期结束|截止|失效|期满|届满|有效期截止';

/** From when, until when, for how long; and what holds in the meantime. */
export const spans: readonly Rule[] = [
  // 距到期不足一个月
  rule(
    'P',
    0.03,
    `距|距离|离 ${until} 不足|不到|少于|仅剩|只剩|还有|尚有|超过|不满 Q`,
    (_w, _x, how, q) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'expire' : 'expires'} in ${/不|少/.test(how.text) ? 'less than ' : /仅|只/.test(how.text) ? 'only ' : /超/.test(how.text) ? 'more than ' : ''}${q.text}`,
    }),
  ),
  // 之日起三十日内
  rule('C', 0.05, 'S 之日起|之日算起|起 Q 内|之内|以内', (s, _w, q) =>
    /^(if|when|after|because)\b|\b(must|cannot|can|will|may)\b/.test(s.text)
      ? null
      : { text: `within ${q.text} after ${s.text}` },
  ),
  rule(
    'C',
    0.04,
    'N 开通|上线|通过|生效|下发|签发|变更|注销|成立 之日起|之日算起 Q 内|之内|以内',
    (n, act, _w, q) => ({
      text: `within ${q.text} after ${np(n)} ${started(n, act.text)}`,
    }),
  ),
  // 须在网站开通之日起30日内完成
  rule(
    'P',
    0.02,
    '须在|应在|需在|应当在|必须在|应于|须于|需于|应当于|须自|应自|需自 N 开通|上线|通过|生效|下发|签发|变更|注销|成立|备案通过 之日起|之日算起|后|之后 Q 内|之内|以内 V',
    (_w, n, act, _x, q, _y, v) => ({
      text: '',
      say: (s) =>
        `must ${lacksObject(verbsOf(v)) && !s?.agent ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} within ${q.text} after ${np(n)} ${started(n, act.text)}`,
    }),
  ),
  rule('D', 0.1, '于|将于|拟于|定于 N 起', (_w, n) => ({ text: `from ${np(n)}` })),
  rule('P', 0.05, '将于|拟于|定于|于 N 起 V', (_w, n, _x, v) =>
    /^\d/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `will ${lacksObject(verbsOf(v)) && !s?.agent ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} from ${n.text}`,
        }
      : null,
  ),
  // 审核期间如需修改信息
  rule('C', 0.05, 'N 期间|过程中|阶段 如需|若需|如要|如果要|若要|如果需要 V', (n, _w, _x, v) => ({
    text: `to ${doIt(v)} during ${np(n)}`,
  })),
  rule('I', 0.05, 'N 期间|过程中|阶段 请|请您|请务必 V', (n, _w, _x, v) =>
    n.agent || you(n) || /^filing$/.test(n.text) ? null : { text: `during ${np(n)}, ${doIt(v)}` },
  ),
  // 超过90天未备案的服务码
  rule('N', 0.05, 'Q 未|没有|仍未|从未|未曾|不 V 的 N', (q, _not, v, _of, n) =>
    bare(n) &&
    lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state &&
    /^(more|at least|less|\d|half|several)/.test(q.text)
      ? { ...n, after: ` not ${passive(verbsOf(v))} for ${q.text}` }
      : null,
  ),
  rule('C', 0.05, 'Q 未|没有|仍未|未曾 V 的|者', (q, _not, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state
      ? { text: `if it has not been ${passive(verbsOf(v))} for ${q.text}`, after: '的' }
      : { text: `if you have not ${active(verbsOf(v), 'done')} for ${q.text}`, after: '的' },
  ),
  rule(
    'C',
    0.05,
    '超过|超出|逾 规定时限|规定时间|规定期限|有效期|有效时间|时限|期限|限定时间 未|没有|仍未|不 V',
    (_w, x, _not, v) => ({
      text: `if ${lacksObject(verbsOf(v)) ? `it has not been ${passive(verbsOf(v))}` : `you have not ${active(verbsOf(v), 'done')}`} within the ${/有效/.test(x.text) ? 'validity period' : 'time limit'}`,
    }),
  ),
  // 预计半小时内退回
  rule(
    'P',
    0.04,
    '预计|预计将|预计在|预计于|有望|预计会 Q 内|之内|以内|左右|后 V',
    (_w, q, x, v) => ({
      text: '',
      say: (s) =>
        `${s ? be(s) : 'it is'} expected to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} ${/内/.test(x.text) ? 'within' : 'in'} ${x.text === '左右' ? 'about ' : ''}${q.text}`,
    }),
  ),
  // 最长可达48小时
  rule(
    'P',
    0.04,
    '最长可达|最多可达|最长可能|最长需|最长需要|最长为|最长不超过|最长 Q',
    (w, q) => ({
      text: '',
      say: (s) =>
        `${s ? '' : 'it '}can take up to ${q.text}`.replace(
          'can take',
          /^最长为|不超过/.test(w.text) && s ? 'lasts' : 'can take',
        ),
    }),
  ),
  rule('P', 0.04, '受 N 影响', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'depend' : 'depends'} on ${np(n)}`,
  })),
  // 在其他订单中出现过3次
  rule(
    'P',
    0.04,
    '在|已在 N 中|里|上|内 出现过|出现|使用过|登记过|被使用|使用|出现了 Q',
    (_w, n, _in, act, q) =>
      q.after === 'time'
        ? {
            text: '',
            say: (s) =>
              `${s && isMany(s) ? 'have' : 'has'} ${/出/.test(act.text) ? 'appeared' : /登/.test(act.text) ? 'been registered' : 'been used'} ${q.text === '1 time' ? 'once' : q.text} in ${np(n)}`,
          }
        : null,
  ),
  // 经客户同意
  rule(
    'C',
    0.02,
    '经|已经|经过|征得|取得 N 同意|许可|批准|授权|书面同意|确认 后|之后',
    (_w, n, x) => ({
      text: `with the ${{ 许可: 'permission', 批准: 'approval', 授权: 'authorization', 书面同意: 'written consent', 确认: 'confirmation' }[x.text] ?? 'consent'} of ${np(n)}`,
    }),
  ),
  rule('C', 0.02, '经|经过|征得 N 同意|许可|批准|授权|书面同意', (_w, n, x) =>
    /(administration|authority|MIIT|department|bureau|police)$/.test(n.text)
      ? null
      : {
          text: `with the ${{ 许可: 'permission', 批准: 'approval', 授权: 'authorization', 书面同意: 'written consent' }[x.text] ?? 'consent'} of ${np(n)}`,
        },
  ),
  rule('C', 0.05, '除非 能|能够|可以|您能|您可以 V', (_w, _can, v) => ({
    text: `unless you can ${doIt(v)}`,
  })),
  // 升级期间暂停提交订单: nobody is told to.
  rule('S', 0.05, 'C 暂停|停止|恢复 V', (c, w, v) =>
    lacksObject(verbsOf(v)) || c.after || /^(if|to) /.test(c.text) || !last(v).object
      ? null
      : { text: fronted(c, `${gerund(v)} is ${paused[w.text]}`) },
  ),
  rule(
    'S',
    0.03,
    '通常|一般|约|最快|最晚|预计|大约 Q 给出|出具|出|会有|有 结果|审核结果|答复|意见|反馈',
    (w, q) => ({
      text: `the result ${{ 通常: 'usually takes', 一般: 'usually takes', 最快: 'takes at least', 最晚: 'takes at most' }[w.text] ?? 'takes about'} ${q.text}`,
    }),
  ),
  // 长期未接入的备案
  rule('N', 0.05, '长期|长时间|一直|持续 未|没有|不 V 的 N', (_w, _not, v, _of, n) =>
    bare(n) && lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state
      ? { ...n, after: ` not ${passive(verbsOf(v))} for a long time` }
      : null,
  ),
  // 两家及以上单位
  rule('N', 0.05, 'M 及以上|以上|或以上|及以上的|以上的|或以上的 N', (m, _w, n) =>
    m.after && bare(n) ? { text: `${m.text} or more ${plural(n.text)}`, many: true } : null,
  ),
  // 转移备案需双方账号均完成认证
  rule('S', 0.05, 'V 需|须|必须|要求 N 均|都|全部|均已|已 V', (a, _w, n, _all, v) =>
    lacksObject(verbsOf(a)) || !last(a).object || verbsOf(a)[0]?.state || last(a).turned
      ? null
      : {
          text: `to ${doIt(a)}, ${np(n)} must ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : doIt(v)}`,
        },
  ),
  rule(
    'V',
    0.03,
    '合并为|合并成|拼成|整理成|拼接为|拼接成|扫描为|扫描成 一个|一份|一张|同一个 N 上传|提交|后上传|再上传|后提交',
    (w, _one, n, then) =>
      simple(/扫/.test(w.text) ? 'scan' : 'merge', null, {
        tail: `into one ${n.text}, then ${/交/.test(then.text) ? 'submit' : 'upload'} it`,
      }),
  ),
  // 一式两份
  rule('D', 0.05, '一式一份|一式两份|一式三份|一式四份', (w) => ({
    text: `in ${{ 一式一份: 'one copy', 一式两份: 'duplicate', 一式三份: 'triplicate' }[w.text] ?? 'four copies'}`,
  })),
  rule('P', 0.1, '一式一份|一式两份|一式三份', (w) => ({
    text: '',
    say: (s) =>
      `${s ? `${be(s)} ` : ''}needed in ${{ 一式一份: 'one copy', 一式两份: 'duplicate' }[w.text] ?? 'triplicate'}`,
  })),
  rule('P', 0.1, '一式一份|一式两份|一式三份|一份|两份 即可|就够|就够了|足够', (w) => ({
    text: '',
    say: (s) => {
      const many = /两/.test(w.text)
        ? 'two copies'
        : /三/.test(w.text)
          ? 'three copies'
          : 'one copy';
      return `${s ? `${be(s)} enough in ` : ''}${many}${s ? '' : ' enough'}`;
    },
  })),
  rule('D', 0.15, '依|依照|遵照 N', (_w, n) => ({ text: `according to ${np(n)}` })),
  // 用“…”的格式
  rule('I', 0.05, '用|请用|按|请按|采用|使用 N 的格式|格式', (_w, n) =>
    /^“/.test(n.text) ? { text: `use the format ${n.text}` } : null,
  ),
  rule('V', 0.05, '移至|移到|移动到|站到|站在|坐在|放到 N', (w, n) =>
    simple(
      /移/.test(w.text) ? 'move' : /站/.test(w.text) ? 'stand' : /坐/.test(w.text) ? 'sit' : 'put',
      /放/.test(w.text) ? null : '',
      {
        tail: `${/移/.test(w.text) ? 'to' : 'in'} ${np(n)}`,
      },
    ),
  ),
  rule('I', 0.1, 'C 即|便|就|则 V', (c, _w, v) =>
    /^(after|when|if|once) /.test(c.text) && !c.after && !lacksObject(verbsOf(v)) && last(v).object
      ? { text: `${c.text}, ${doIt(v)}` }
      : null,
  ),
  rule('P', 0.05, '须|需|应|必须 在 Q 前|以前|之前 V', (w, _in, q, _x, v) =>
    aux('must')(w, addTail(v, `at least ${q.text} in advance`)),
  ),
];
