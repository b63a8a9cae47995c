import { aux, copula, it, present, said } from '../../build-clauses';
import { have, isDoer, isMany, place, plainNp } from '../../build-nouns';
import { addTail, doIt, gerund, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What must not be, and what one keeps from: 不得仅由…组成, 抽查发现…, 以免被判定为…. */
export const cautions: readonly Rule[] = [
  rule(
    'P',
    0.03,
    '不得仅由|不能仅由|不可仅由|也不得仅由|也不能仅由|不得只由|不应仅由 N 构成|组成',
    (_w, n) => ({
      text: '',
      say: () => `must not consist only of ${indefinite(n)}`,
    }),
  ),
  rule('S', 0.15, '仅|只有|仅有|唯有 N P', (_w, n, p) =>
    n.items || p.topic?.(n) ? null : { text: `only ${said(p, n)}` },
  ),
  rule(
    'S',
    0.05,
    'N 抽查|核查|检查|巡查|审核|核验|排查|抽检 发现|后发现|中发现|时发现 S',
    (n, _act, _x, s) =>
      isDoer(n) || n.agent || /administration|authority|police/.test(n.text)
        ? { text: `${np(n)} found that ${s.text}` }
        : null,
  ),
  rule(
    'P',
    0.03,
    '不要|不能|不得|不应|不可|请勿|不宜 与|和|同 N 过于接近|太接近|过于相近|太相似|过于相似',
    (_w, _x, n, how) =>
      copula(`too ${/接/.test(how.text) ? 'close' : 'similar'} to ${np(n)}`, 'must not'),
  ),
  rule(
    'S',
    0.05,
    'N 末尾|结尾|开头|中间|中|里|后面|前面 多了|多了一个|多出|多出一个|多|缺少|少了|少了一个|漏了|漏了一个|缺|缺了 N',
    (n, where, w, what) => {
      const at =
        {
          末: 'at the end of',
          结: 'at the end of',
          开: 'at the beginning of',
          后: 'after',
          前: 'before',
        }[where.text.charAt(0)] ?? 'in';
      const one = plainNp(what).replace(/^(an?|one|the) /, '');
      return {
        text: /多/.test(w.text)
          ? `there is an extra ${one} ${at} ${np(n)}`
          : `the ${one} is missing ${at} ${np(n)}`,
      };
    },
  ),
  rule('V', 0.05, '对着|面对|对 N 翻拍|拍照|拍摄', (_w, n) => simple('take a photo of', np(n))),
  // 未履行备案手续擅自从事…的
  rule('C', 0.05, '未|未经|没有 V 擅自|私自|自行|即|就|便 V 的|者', (_w, a, _x, b) =>
    lacksObject(verbsOf(b))
      ? null
      : { text: `if you ${doIt(b)} without ${gerund(a)}`, after: '的' },
  ),
  rule('D', 0.05, '因|由于 联系不上|无法联系|无法取得联系|联系不到|无法接通 而', () => ({
    text: 'because you cannot be reached',
  })),
  rule('D', 0.04, '以免|避免|以防|防止 D 被 取消|关闭|注销|暂停 N', (_w, why, _by, act, n) => ({
    text: `so that ${np(n)} is not ${{ 取消: 'canceled', 关闭: 'closed', 注销: 'deregistered' }[act.text] ?? 'suspended'} ${why.text}`,
    after: '以免',
  })),
  rule(
    'D',
    0.04,
    '以免|避免|以防|防止 被|被系统|被管局 判定为|认定为|视为|识别为|判为|误判为 V',
    (_w, by, act, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `so that it is not ${{ 判: 'judged to be', 认: 'deemed to be', 视: 'treated as' }[act.text.charAt(0)] ?? 'taken to be'} ${passive(verbsOf(v))}${/系统/.test(by.text) ? ' by the system' : ''}`,
            after: '以免',
          }
        : null,
  ),
  rule('P', 0.05, '不设|不设置|未设|未设置|没有设置|不设有|未开设|不开设 N', (_w, n) => ({
    text: '',
    say: (s) => `${have(s ?? it)} no ${plainNp(n)}`,
  })),
  // 不在列表中显示
  rule('P', 0.05, '不|不会|将不|将不会|不再 在 N 中|内|里|上 V', (w, _in, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? /将|会/.test(w.text)
        ? aux('will not')(w, addTail(v, place(n)))
        : present(addTail(v, place(n)), true)
      : null,
  ),
  rule('S', 0.3, '或|或者|又或者 S', (_w, s) => ({ text: `or ${s.text}` })),
  rule('S', 0.03, 'N 拍摄|拍照|扫描|拍得|拍摄得 A', (n, _w, a) =>
    n.agent
      ? null
      : {
          text: `${/(photo|image|picture|video|scan|screenshot)s?$/.test(n.text) ? np(n) : `the photo of ${np(n)}`} ${/(photo|image|picture|video|scan|screenshot)s$/.test(n.text) ? 'are' : 'is'} ${a.text}`,
        },
  ),
  rule('C', 0.1, 'N 在 V Q 后|之后', (n, _in, v, q) => ({
    text: `for ${np(n)}, ${q.text} after ${gerund(v)}`,
  })),
  rule('D', 0.05, '在|于 V Q 后|之后', (_in, v, q) => ({ text: `${q.text} after ${gerund(v)}` })),
  rule('P', 0.1, '即被|即会被|便被|随即被|立即被|便会被|即自动 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? present(addTail(v, 'at once')) : null,
  ),
  rule(
    'P',
    0.05,
    '有 他人|其他人|无关人员|旁人|多人|其他人员 出现|入镜|出镜|在场|干扰',
    (_w, who) => ({
      text: '',
      say: (s) => `${have(s ?? it)} ${/多/.test(who.text) ? 'several' : 'other'} people in it`,
    }),
  ),
  rule('P', 0.1, '以|从|自 N 起算|开始计算|起计算|计起', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'count' : 'counts'} from ${np(n)}`,
  })),
  rule('V', 0.05, '责令|责成 改正|整改|其改正|其整改|限期改正|限期整改|其限期改正', (_w, x) =>
    simple('order', `corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`),
  ),
  rule('S', 0.03, '仅限|只限|限 N', (_w, n) => {
    const many = isMany(n) || n.items !== undefined;
    return { text: `only ${plainNp(n)} ${many ? 'are' : 'is'} allowed` };
  }),
  rule('S', 0.03, '换|换一个|更换一个 试试|试试吧|再试|再试试|试一下', () => ({
    text: 'try another one',
  })),
];
