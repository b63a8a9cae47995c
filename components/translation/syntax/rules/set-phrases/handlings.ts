import { aux, copula, fragment, perfect, said } from '../../build-clauses';
import { be, have, isMany, nominal, place, you } from '../../build-nouns';
import { addTail, doIt, gerund, join, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';
import { adverbial } from './adverbs';

/** Who speaks: people, and what they wrote. */
const speakers = /(remarks|notes?|reply|comments?)$/;

const counts: Readonly<Record<string, string>> = {
  列为: 'be listed as',
  视为: 'count as',
  视作: 'count as',
  判为: 'be judged',
  判定为: 'be judged',
  认定为: 'be considered',
  认为: 'be considered',
  误认为: 'be mistaken for',
  标记为: 'be marked as',
  当作: 'be taken for',
  归为: 'be classed as',
};

/** How a thing is put into a place, by the sign that tells it. */
const placings: readonly (readonly [RegExp, string])[] = [
  [/粘/, 'paste'],
  [/[放置]/, 'put'],
  [/显/, 'show'],
  [/标/, 'mark'],
  // 填写在 is entered.
  [/^写/, 'write'],
];

const placing = (word: string): string =>
  placings.find(([sign]) => sign.test(word))?.[1] ?? 'enter';

/** What is done with a thing, what it counts as, and how often: 将…标记为, 被视为, 每…一次. */
export const handlings: readonly Rule[] = [
  // 将号码加入白名单
  rule(
    'V',
    0.05,
    '将|把|请将|请把|并将 N 加入|加到|添加到|添加至|列入|移入|放进 N',
    (_a, n, w, to) =>
      simple(/移|放/.test(w.text) ? 'move' : 'add', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.05, '加入|添加到|添加至|列入|移入 N', (w, to) =>
    /(list|cart|favorites)$/.test(to.text)
      ? simple(/移/.test(w.text) ? 'move' : 'add', null, { tail: `to ${np(to)}` })
      : null,
  ),
  rule(
    'V',
    0.05,
    '将|把|请将|请把 N 填入|填在|填到|填写到|写在|写进|写入|录入|粘贴到|粘贴至|粘贴在|放在|置于|存放在 N',
    (_a, n, w, where) => simple(placing(w.text), np(n), { tail: `in ${np(where)}` }),
  ),
  rule(
    'V',
    0.04,
    '将|把|请将|请把 N 填在|填写在|填到|写在|写到|粘贴在|粘贴到|放在|存放在|显示在|标注在 N 中|里|内|上|处',
    (_a, n, w, where) => simple(placing(w.text), np(n), { tail: place(where) }),
  ),
  // 请至少等待72小时再提交
  rule(
    'V',
    0.03,
    '至少等待|至少等|最少等待|请至少等待|请至少等 Q 再|后再|之后再|后|之后 V',
    (_w, q, _x, v) => join(', then')(simple('wait', '', { tail: `at least ${q.text}` }), v, v),
  ),
  // 转售服务码属违规行为
  rule('S', 0.2, 'V 属|属于|系|即为|视为|将视为|视同|等同于 N', (v, w, n) => {
    const { object, state, turned } = last(v);
    return object && !state && !turned && !n.agent
      ? {
          text: `${gerund(v)} ${/视/.test(w.text) ? 'counts as' : /同/.test(w.text) ? 'is the same as' : 'is'} ${nominal(n)}`,
        }
      : null;
  }),
  // 标记为已处理
  rule('V', 0.1, 'V 为 已|未|待 V', (v, _as, w, act) =>
    last(v).object === null && lacksObject(verbsOf(act)) && /^(mark|set)/.test(last(v).lemma)
      ? addTail(
          v,
          `as ${w.text === '已' ? '' : w.text === '未' ? 'not ' : 'to be '}${passive(verbsOf(act))}`,
        )
      : null,
  ),
  // 将被视为无效材料
  ...(['N', 'A'] as const).map((kind) =>
    rule(
      'P',
      0.08,
      `将被|会被|将会被|可能被|可能会被|易被|容易被|被|已被|将|会|可能|不会被|不能被|不得被 列为|视为|视作|判为|判定为|认定为|认为|误认为|标记为|当作|归为 ${kind}`,
      (w, act, n) => {
        const lemma = counts[act.text] as string;
        const what = kind === 'A' ? n.text : /listed|classed/.test(lemma) ? np(n) : nominal(n);
        const led = /不会/.test(w.text)
          ? 'will not'
          : /不/.test(w.text)
            ? 'must not'
            : /可能|易/.test(w.text)
              ? 'may'
              : /[将会]/.test(w.text)
                ? 'will'
                : '';
        return {
          text: '',
          say: (s) => {
            if (led) return `${led} ${lemma} ${what}`;
            const plain = lemma.replace(/^be /, '');
            if (plain === lemma) return `${s && isMany(s) ? lemma : 'counts as'} ${what}`;
            return `${s ? `${w.text === '已被' ? `${have(s)} been` : be(s)} ` : ''}${plain} ${what}`;
          },
        };
      },
    ),
  ),
  // 承诺不再涉及
  rule('V', 0.1, '承诺|保证|同意|声明 不|不再|不会|绝不|今后不再 V', (w, x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : simple({ 同意: 'agree', 声明: 'declare that you will' }[w.text] ?? 'promise', '', {
          tail: `not ${w.text === '声明' ? '' : 'to '}${doIt(v)}${/再/.test(x.text) ? ' any more' : ''}`,
        }),
  ),
  // 确认没有多余的空格
  rule('V', 0.1, '确认|检查|核实|核对|请确认 P', (_w, p) => {
    const words = fragment(p);
    return /^no /.test(words)
      ? simple('make sure', '', { tail: `that there ${/s$/.test(words) ? 'are' : 'is'} ${words}` })
      : null;
  }),
  rule('N', 0.5, '目前|现在|当前|是否 是否|仍 P', (_n, w, p) => ({
    text: `whether ${said(w.text === '仍' ? adverbial(p, 'still') : p)}`,
  })),
  // 电话里称不知情
  rule('S', 0.2, 'N 称|声称|表示称|回复称|反映|说 S', (n, _w, s) =>
    n.agent || speakers.test(n.text)
      ? { text: `${np(n)} ${isMany(n) || you(n) ? 'say' : 'says'} that ${s.text}` }
      : null,
  ),
  rule('S', 0.2, 'N 称|声称|自称|写着|写的是|注明 N', (n, _w, what) =>
    /^“/.test(what.text) && (n.agent || speakers.test(n.text))
      ? { text: `${np(n)} ${isMany(n) || you(n) ? 'say' : 'says'} ${what.text}` }
      : null,
  ),
  // 网站展示的是公司产品
  rule('S', 0.2, 'N V 的 是|为 N', (n, v, _of, _is, what) => {
    if (!lacksObject(verbsOf(v)) || verbsOf(v).length > 1) return null;
    const act = active(verbsOf(v), you(n) ? 'past' : isMany(n) ? 'base' : 'third', false);
    return { text: `what ${np(n)} ${act} is ${nominal(what)}` };
  }),
  // 属违规行为
  rule('P', 0.1, '属|系|均属|都属|多属|均系|皆属|多为|多系 N', (w, n) =>
    copula(`${/^多/.test(w.text) ? 'mostly ' : ''}${nominal(n)}`),
  ),
  rule('P', 0.1, '可以不是|可不是|不必是|不一定是|未必是 N', (_w, n) => ({
    text: '',
    say: () => `need not be ${nominal(n)}`,
  })),
  // 凭营业执照填写
  rule('V', 0.2, '凭|持|携|携带|带着|凭借 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) || last(v).object !== null ? addTail(v, `with ${np(n)}`) : null,
  ),
  // 每10分钟同步一次
  rule('V', 0.1, '每|每隔|约每 Q V 一次|一回', (_w, q, v) =>
    addTail(v, `every ${q.text.replace(/^1 /, '')}`),
  ),
  rule('V', 0.1, '每|每隔|约每 Q 自动|会自动|将自动 V 一次|一回', (_w, q, _a, v) =>
    addTail(v, `automatically every ${q.text.replace(/^1 /, '')}`),
  ),
  rule('V', 0.1, '每天|每日|每周|每月|每年 V 一次|一回', (w, v) =>
    addTail(v, `once a ${{ 每周: 'week', 每月: 'month', 每年: 'year' }[w.text] ?? 'day'}`),
  ),
  rule(
    'P',
    0.08,
    '每日限|每天限|每日仅限|每天仅限|每日最多|每天最多|每人每天限|每人每日限|限每天 Q',
    (w, q) =>
      q.after === 'time'
        ? copula(
            `limited to ${q.text === '1 time' ? 'once' : q.text} a day${/人/.test(w.text) ? ' per person' : ''}`,
          )
        : null,
  ),
  rule('P', 0.15, '限|仅限|只限|限定 Q', (_w, q) => copula(`limited to ${q.text}`)),
  // 方便接听电话的时间段
  rule('N', 0.1, '方便|便于|可以|能 V 的 时间|时间段|时段', (_w, v, _of, w) => ({
    text: w.text === '时间' ? 'time' : 'time slot',
    the: true,
    after: ` when you can ${doIt(v)}`,
  })),
  // 没听清数字
  rule('P', 0.2, '没|还没|都没|没能|并没|并没有|还没能 V', perfect('not')),
  rule('P', 0.1, 'V 不了|不到|不上|不出|不出来|不开|不进|不进去|不动|不全', (v, w) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? aux('cannot')(w, v)
      : null,
  ),
  // 点一下, 刷新试试
  rule('V', 0.1, 'V 一下|一下吧', (v) => v),
  rule('I', 0.02, '换一个|换个|另换一个 试试|吧|再试|试试吧', () => ({ text: 'try another one' })),
  rule('V', 0.05, '复制 N 粘贴到|并粘贴到|后粘贴到|粘贴至|并粘贴至 N', (_c, n, _p, to) =>
    simple('copy', np(n), { tail: `and paste it in ${np(to)}` }),
  ),
  rule('V', 0.2, 'V N 代替|替代|作为代替|作为替代', (v, n) => {
    const full = withObject(v, n);
    return full && addTail(full, 'instead');
  }),
  rule('P', 0.1, '请勿|勿|不要|别 小于|低于|少于 Q', (_w, _x, q) =>
    copula(`less than ${q.text}`, 'must not'),
  ),
  rule('P', 0.1, '请勿|勿|不要|别 大于|超过|多于|高于 Q', (_w, _x, q) =>
    copula(`more than ${q.text}`, 'must not'),
  ),
  rule(
    'S',
    0.1,
    'N 中|里|内 可以有|可有|可含|可以包含|可以含有|允许有|可包含|可出现 N',
    (n, _in, _w, what) => ({
      text: `${np(n)} may contain ${indefinite(what)}`,
    }),
  ),
  rule('I', 0.1, 'V 试试|看看|试一试|试试看|再试试|一下试试|一下看看', (v) => ({
    text: `try ${gerund(v)}`,
  })),
  rule('I', 0.1, 'I 试试|看看|试一试|试试看', (i) =>
    /^(if|for|do not|when|after|before|and|or|but|to)\b|[?,]/.test(i.text)
      ? null
      : { text: i.text },
  ),
  rule('I', 0.1, 'I 吧|哦|喔|啦|哟|呀|噢', (i) => i),
  rule('S', 0.1, 'S 吧|哦|喔|啦|哟|呀|噢|了哦|了哟', (s) => s),
  rule('P', 0.1, 'P 吧|哦|喔|啦|哟|呀|噢|了哦', (p) => p),
  rule('V', 0.1, 'V 吧|哦|喔|哟|呀|噢', (v) => v),
  rule('P', 0.1, '太|过于|有点|有点儿|有些 A 了', (w, a) =>
    copula(`${/有/.test(w.text) ? 'a bit' : 'too'} ${a.text}`),
  ),
  rule('A', 0.2, '有点|有点儿|有些|略|略微|稍 A', (_w, a) => ({ text: `a bit ${a.text}` })),
  rule(
    'I',
    0.1,
    '别|请别|千万别|千万不要|切记不要|务必不要|切不可|切忌|不要再|请不要再|请勿再 V',
    (w, v) => ({
      text: `do not ${doIt(v)}${/再/.test(w.text) ? ' again' : ''}`,
    }),
  ),
];
