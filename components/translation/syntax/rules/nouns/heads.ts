import { ofNoun, way } from '../../build-compounds';
import { bare, determiner, plainNp, you } from '../../build-nouns';
import { last, named, relative, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

/** What a last character or word makes of what is before it (号, 次数, 通知, 项); parts of things. */
export const heads: readonly Rule[] = [
  rule('N', 0.2, 'N 至|到|~ N', (a, _w, b) =>
    (/^\d/.test(a.text) && /^\d/.test(b.text)) || (/day$/.test(a.text) && /day$/.test(b.text))
      ? { text: `${a.text} to ${b.text}` }
      : null,
  ),
  rule('N', 0.4, 'N -|— N', (a, _w, b) =>
    bare(a) && bare(b) ? { ...b, text: `${a.text} - ${b.text}` } : null,
  ),
  rule('N', 0.6, 'V N', (v, n) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !last(v).tail &&
    !/[ _]/.test(last(v).lemma) &&
    (way.test(n.text) || /^(number|code)$/.test(n.text)) &&
    n.text !== 'number of times' &&
    bare(n) &&
    !last(v).state
      ? { ...n, text: `${named[last(v).lemma] ?? last(v).lemma} ${n.text}` }
      : null,
  ),
  rule('N', 0.3, '非 N', (_w, n) =>
    n.agent ? { text: `anyone other than ${np(n)}`, agent: true } : null,
  ),
  rule('N', 0.1, 'N 正反面|正反两面|两面', (n) =>
    / plus /.test(n.text) ? null : { text: 'both sides', many: true, after: ` of ${np(n)}` },
  ),
  rule('N', 0.1, 'N 正面照|正面照片|反面照|反面照片', (n, w) =>
    /^what /.test(n.text)
      ? null
      : {
          text: 'photo',
          the: true,
          after: ` of the ${/正/.test(w.text) ? 'front' : 'back'} of ${np(n)}`,
        },
  ),
  rule('N', 0.05, '所属|所属的 N', (_w, n) => n),
  rule('N', 0.2, 'N 所在|所在的|所属|所属的 N', (a, _w, n) => ofNoun(a, n)),
  rule('N', 0.3, 'N 号', (n) =>
    / of the /.test(n.text) && !n.after
      ? { text: 'number', the: true, after: ` of ${np(n)}` }
      : bare(n) && !/number$/.test(n.text)
        ? { ...n, text: `${n.text} number` }
        : null,
  ),
  rule('N', 0.3, '您本次|您此次|您当前|您当前的 N', determiner('your')),
  rule('N', 0.1, 'N 中|进行中', (n) =>
    /(filing|review|verification|check|lookup|approval|registration|recognition|inspection|deregistration|transfer)$/.test(
      n.text,
    ) && !n.after
      ? { ...n, after: ' in progress' }
      : null,
  ),
  rule('N', 0.1, 'V 的 N', (v, _of, n) =>
    /(department|staff|users?|person|organization|company|enterprise|people|entity)$/.test(
      n.text,
    ) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state
      ? relative(v, n)
      : null,
  ),
  rule('N', 0.2, '无需|不需要|不涉及|没有|无|未设 N 的 N', (w, a, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: /^(没有|无|未设)$/.test(w.text)
            ? ` with no ${plainNp(a)}`
            : ` that ${n.many ? 'need' : 'needs'} no ${plainNp(a)}`,
        }
      : null,
  ),
  rule('N', 0.2, '待|等待 N', (_w, n) =>
    /(review|verification|check|approval|processing|confirmation)$/.test(n.text) && bare(n)
      ? { text: `awaiting ${n.text}` }
      : null,
  ),
  rule('N', 0.1, 'V 次数', (v) => {
    const { lemma, object, tail } = last(v);
    if (verbsOf(v).length > 1 || object !== null || tail) return null;
    const act = named[lemma];
    if (act && /^(verify|recognize|enter|check)$/.test(lemma))
      return { text: `${act} attempts`, the: true, many: true };
    return act && !act.endsWith('ing')
      ? { text: 'number', the: true, after: ` of ${plural(act)}` }
      : null;
  }),
  // 进度通知: after a thing it is one, not the act.
  rule('N', 0.1, 'N 通知|提醒', (n, w) =>
    bare(n) && !you(n)
      ? { ...n, text: `${n.text} ${w.text === '提醒' ? 'reminder' : 'notice'}` }
      : null,
  ),
  rule('N', 0.2, 'N 类', (n) => n),
  rule('N', 0.2, 'N 费', (n) => (bare(n) ? { ...n, text: `${n.text} fee` } : null)),
  rule('N', 0.1, '境外|国外|海外 N', (_w, n) =>
    n.after ? null : { ...n, after: ' outside the mainland' },
  ),
  rule('N', 0.1, '同一张|同一个|同一 N', (_w, n) =>
    bare(n) ? { ...n, text: `same ${n.text}`, the: true } : null,
  ),
  // Before a statement it is rather when that happens: 变更后原信息将被覆盖.
  rule('N', 2.2, '变更前|修改前|变更后|修改后 N', (w, n) =>
    n.after ? null : { ...n, after: ` ${/前/.test(w.text) ? 'before' : 'after'} the change` },
  ),
  // 系统会告知原因: it will tell the reason, and no reason is told of it.
  rule('N', 0.2, 'S 原因', (s) =>
    /\b(know|told|tell|tells|notified|notify|informed|inform)\b|^(rejected|returned|read) by\b/.test(
      s.text,
    )
      ? null
      : { text: 'reason', the: true, after: ` why ${s.text}` },
  ),
  rule('N', 0.1, 'V 项', (v) =>
    verbsOf(v).length === 1 && lacksObject(verbsOf(v))
      ? { text: `${passive(verbsOf(v))} item`, the: true }
      : null,
  ),
  rule('N', 0.3, 'N 项', (n) => (bare(n) ? { ...n, text: `${n.text} item`, the: true } : null)),
  rule('N', 0.3, 'N 数', (n) =>
    n.after ? null : { ...n, text: `number of ${plural(n.text)}`, many: false, the: true },
  ),
];
