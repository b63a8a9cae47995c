import { copula, fragmentOr, it, perfect, present } from '../../build-clauses';
import { be, have, isMany, nominal, plainNp } from '../../build-nouns';
import { simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { spaced } from '../../collocations';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

/** 须清晰且与证件一致: what must be of the first must be of the second. */
function bothSaid(a: Phrase, b: Phrase, subject: Phrase | null, joint = 'and'): string {
  const first = fragmentOr(a, subject);
  const led = /^(must|can|will|may|cannot|must not) /.exec(first);
  if (!led) return `${first} ${joint} ${fragmentOr(b, subject)}`;
  const second = fragmentOr(b, subject && { ...subject, many: true });
  const bare = second.replace(/^are (?=\w)/, 'be ');
  const together = /not$/.test(led[1] as string) ? 'or' : joint;
  return /^(must|can|will|may|cannot|need|do not|does not)\b/.test(second)
    ? `${first} ${joint} ${second}`
    : `${first} ${together} ${bare}`;
}

/** What a thing is or has, whether it is like another; adverbs, and predicates side by side. */
export const copular: readonly Rule[] = [
  rule('P', 0.3, '为|是|即为|即|已是|已为 N', (w, n) =>
    w.text === '已为' && /^your /.test(n.text) ? null : copula(nominal(n)),
  ),
  rule('P', 0.2, '应为|必须为|须为|需为|必须是|应是|只能为|只能是 N', (w, n) =>
    copula(n.many ? indefinite(n) : np(n), /只/.test(w.text) ? 'can only' : 'must'),
  ),
  rule('P', 0.2, '不能为|不得为|不可为|不能是|不应为|不可是 N', (_w, n) =>
    copula(nominal(n), 'must not'),
  ),
  rule('P', 0.2, '不能|不得|不可|不应|不要|不宜 A', (_w, a) => copula(a.text, 'must not')),
  rule('P', 0.1, '无权|没有权限|无权限 V', (_w, v) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'has'} no permission to ${active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.2, '不能为|不得为|不可为 A', (_w, a) => copula(a.text, 'must not')),
  rule('P', 0.3, '不是|并非|非 N', (_w, n) => copula(`not ${nominal(n)}`)),
  rule('P', 0.3, 'A', (a) => copula(a.text)),
  rule('P', 0.3, '已 A', (_w, a) => copula(a.text)),
  rule('P', 0.3, '不|未|并不 A', (_w, a) => copula(`not ${a.text}`)),
  rule('P', 0.3, '需|须|应|必须|需要|务必|要 A', (_w, a) => copula(a.text, 'must')),
  rule('P', 0.3, '是|为 A', (_w, a) => copula(a.text)),
  rule('P', 0.3, '有|具有|存在 N', (_w, n) => ({
    text: '',
    say: (s) =>
      spaced(
        s ? have(s) : isMany(n) ? 'there are' : 'there is',
        n.many || !n.the || indefinite({ ...n, after: '' }) === n.text
          ? plainNp(n).replace(/^following /, 'the following ')
          : `a ${plainNp(n)}`.replace(/^a (?=[aeioAEIO])/, 'an '),
      ),
  })),
  rule('P', 0.3, '没有|无|暂无|不存在|还没有|暂时没有 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', `no ${plainNp(n)}`),
  })),
  rule('P', 0.3, '与|和|同 N 不一致|不符|不相符|不同|不匹配', (w, n) =>
    // 同一款游戏…不同: one game, and nothing that differs from a game.
    w.text === '同' && /(^| of )(a|an|one|1) /.test(n.text + (n.after ?? ''))
      ? null
      : present(simple('match', np(n), { state: true }), true),
  ),
  // 信息不一致: with what, the sentence leaves to whoever reads it.
  rule('P', 0.6, '不一致|不符|不相符|不匹配', () => ({
    text: '',
    say: (s) => `${s && (isMany(s) || s.items) ? 'do' : 'does'} not match`,
  })),
  rule('P', 0.3, '不能|不得|不可|不应 与|和 N 相同|一致|重复', (_w, _x, n) =>
    copula(`the same as ${np(n)}`, 'must not'),
  ),
  rule('P', 0.3, 'Q', (q) => copula(q.text)),
  rule('P', 0.2, '为|约为|需|一般为|通常为|预计为|是|需为|约|一般需要|需要|约需 Q', (w, q) => ({
    text: '',
    say: (s) =>
      `${s ? (/需/.test(w.text) ? (s && /(duration|period|time|length|age|size|number|date)$/.test(s.text) ? 'must be ' : 'takes ') : `${be(s)} `) : ''}${/一般|通常/.test(w.text) ? 'usually ' : /约/.test(w.text) ? 'about ' : ''}${q.text}`,
  })),
  rule('P', 0.3, 'V 成功', (v) => (lacksObject(verbsOf(v)) ? perfect('')(v, v) : null)),
  rule('P', 0.3, 'V 失败|不成功', (v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `could not be ${passive(verbsOf(v))}${s ? '' : ''}` }
      : null,
  ),
  rule('P', 0.3, 'D P', (d, p) =>
    d.after ||
    // 信息同步可能需要3天: what takes it, not at the same time.
    (d.text === 'at the same time' &&
      /^(you )?(may|takes|needs|is expected)\b/.test(fragmentOr(p, it)))
      ? null
      : {
          ...(p.topic ? { topic: p.topic } : {}),
          text: '',
          say: (s) =>
            /^(still|always|often|usually|already)$/.test(d.text)
              ? fragmentOr(p, s).replace(
                  /^(?:(?:is|are|has|have|must|can|will|cannot) )?/,
                  (first) => `${first}${d.text} `,
                )
              : `${fragmentOr(p, s)} ${d.text}`,
        },
  ),
  rule('P', 0.4, 'P D', (p, d) => ({
    text: '',
    // 发到这里: sent here.
    say: (s) => `${fragmentOr(p, s)} ${d.text}`.replace(/ to (here|there)$/, ' $1'),
  })),
  rule('P', 0.6, 'P 并|且|并且|而且 P', (a, _w, b) => ({
    text: '',
    say: (s) => bothSaid(a, b, s),
  })),
  rule('P', 0.6, 'P 或 P', (a, _w, b) => ({
    text: '',
    say: (s) => bothSaid(a, b, s, 'or'),
  })),
  rule('P', 0.3, '处于 N', (_w, n) => copula(`in ${np(n)}`)),
  rule('P', 0.3, '达|已达|达到|已达到 N', (_w, n) => ({
    text: '',
    say: (s) => spaced(s ? have(s) : '', 'reached', np(n)),
  })),
];
