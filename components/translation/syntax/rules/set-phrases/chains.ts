import { article } from '../../../core/english';
import { aux, copula, fragment, fragmentOr, it, perfect, said, unsaid } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  happens,
  join,
  last,
  simple,
  verbsOf,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

/** Puts an adverb where English has it: after the first auxiliary, before any other verb. */
const within = (words: string, adverb: string): string => {
  const [, who = '', rest = words] = /^((?:you|we|it|they|there) )?(.*)$/.exec(words) ?? [];
  const led = /^(must|can|cannot|may|will|is|are|has|have|does|do|need)(?= )/.exec(rest)?.[0] ?? '';
  if (led === 'cannot' || / not\b/.test(rest.slice(0, led.length + 4)))
    return `${who}${adverb} ${rest}`;
  return led ? `${who}${led} ${adverb}${rest.slice(led.length)}` : `${who}${adverb} ${rest}`;
};

const adverbial = (p: Phrase, adverb: string): Phrase => ({
  ...(p.topic ? { topic: p.topic } : {}),
  text: '',
  say: (s) => within(fragmentOr(p, s), adverb),
});

const conjunctions: Readonly<Record<string, string>> = {
  但: 'but',
  但是: 'but',
  不过: 'but',
  然而: 'but',
  却: 'but',
  而: 'but',
};

const joint = (word: string): string => conjunctions[word] ?? 'and';

/** If what is said of nobody: a person where someone is meant, else a thing. */
const supposing = (p: Phrase, person = false): string => {
  const words = fragment(p);
  if (/^(you|we|there) /.test(words)) return words;
  return said(p, person ? { text: 'you', many: true } : it);
};

/** What was not done, of what it was not done to. */
function undone(verb: Phrase): string | null {
  const verbs = verbsOf(verb);
  const [only] = verbs;
  if (verbs.length !== 1 || !only?.object || only.state || only.turned) return null;
  const many = isMany({ text: only.object });
  return `${only.object} ${many ? 'have' : 'has'} not been ${passive([{ ...only, object: '' }])}`;
}

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

/** What a thing was done for. */
const faults: Readonly<Record<string, string>> = {
  违规: 'for violations',
  违法: 'for illegal acts',
  违法违规: 'for violations',
  欠费: 'because of arrears',
  逾期: 'because it was overdue',
  失信: 'for dishonesty',
  作弊: 'for cheating',
  虚假备案: 'for false filing',
};

/** How clauses lean on one another, and the small words that tie them. */
export const chains: readonly Rule[] = [
  // 也可在线办理, 亦须更新
  rule('P', 0.15, '也|亦|同样|也都|也同样 P', (_w, p) => adverbial(p, 'also')),
  rule('P', 0.15, '仍|仍然|依然|依旧|仍旧 P', (_w, p) => adverbial(p, 'still')),
  rule('P', 0.15, '还会|还将|还要|还应|还应当|还须 V', (w, v) =>
    adverbial(aux(/[要应须]/.test(w.text) ? 'must' : 'will')(w, v) as Phrase, 'also'),
  ),
  rule('P', 0.25, '就|便|则|都|才 P', (_w, p) =>
    /^(is|are|matches|match|meets?|has|have) /.test(fragmentOr(p, it)) ? null : p,
  ),
  rule('I', 0.15, '也|亦 I', (_w, i) =>
    /^do not /.test(i.text)
      ? { text: `${i.text} either` }
      : /^(if|for|when|after|before|and|or|but)\b|\?$/.test(i.text)
        ? null
        : { text: `also ${i.text}` },
  ),
  // 但须指向同一网站
  rule('S', 0.6, '但|但是|不过|然而|却|而|而且|并|并且|且|同时|以及 P', (w, p) => ({
    text: `${joint(w.text)} ${/^(you|we|there) /.test(fragment(p)) ? fragment(p) : said(p)}`,
  })),
  rule('S', 0.15, '但|但是|不过|却|而|而且|并且|且 未|没有|尚未|并未|还未 V', (w, _not, v) => {
    const words = undone(v);
    return words ? { text: `${joint(w.text)} ${words}` } : null;
  }),
  rule('S', 0.2, '不过|然而|却|而且|同时|而 S', (w, s) => ({
    text: `${joint(w.text)} ${s.text}`,
  })),
  rule('I', 0.2, '但|但是|不过|而|同时 I', (w, i) => ({ text: `${joint(w.text)} ${i.text}` })),
  rule('C', 0.1, '但|但是|不过 C', (_w, c) => ({ ...c, text: `but ${c.text}` })),
  // 手机若开启了拦截
  rule('C', 0.15, 'N 如|若|如果|一旦|倘若|如若|要是 P', (n, _w, p) => ({
    text: `if ${said(p, n)}`,
  })),
  rule('C', 0.2, 'C S', (c, s) =>
    !c.after && /^if /.test(c.text) && /^(and|but) /.test(s.text)
      ? { text: `${c.text} ${s.text}` }
      : null,
  ),
  rule('C', 0.15, '倘若|如若|要是|若是|假如|万一 S', (_w, s) =>
    /^(if|after|before|when|during|because|once) /.test(s.text) ? null : { text: `if ${s.text}` },
  ),
  // 暂时无法提供证书的
  rule('C', 0.5, 'P 的', (p) =>
    fragment(p).startsWith(article) || /^(an?|the|any|your) /.test(fragment(p))
      ? null
      : { text: `if ${supposing(p)}`, after: '的' },
  ),
  rule('C', 0.2, 'P 的话', (p) => ({ text: `if ${supposing(p)}` })),
  rule('C', 0.2, 'V 的话', (v) => (lacksObject(verbsOf(v)) ? null : { text: `if you ${doIt(v)}` })),
  rule('C', 0.2, 'P 者', (p) => ({ text: `if ${supposing(p, true)}`, after: '的' })),
  rule('C', 0.2, 'V 者', (v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${verbsOf(v)[0]?.state ? `it ${active(verbsOf(v), 'third')}` : `you ${doIt(v)}`}`,
          after: '的',
        },
  ),
  rule('C', 0.2, 'S 者', (s) => ({ text: `if ${s.text}`, after: '的' })),
  rule('C', 0.05, '凡|凡是|凡属|对|对于 C', (_w, c) =>
    c.after === '的' && /^if /.test(c.text) ? c : null,
  ),
  rule('C', 0.1, '即使|即便|就算|哪怕|纵使 P', (_w, p) => ({ text: `even if ${supposing(p)}` })),
  rule('C', 0.1, '即使|即便|就算|哪怕|纵使 N P', (_w, n, p) => ({
    text: `even if ${said(p, n)}`,
  })),
  rule('C', 0.1, '只要 P', (_w, p) => ({ text: `as long as ${supposing(p)}` })),
  rule('C', 0.1, '只要 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state ? null : { text: `as long as you ${doIt(v)}` },
  ),
  rule('C', 0.1, '除非 P', (_w, p) => ({ text: `unless ${supposing(p)}` })),
  rule('C', 0.1, '除非 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `unless you ${doIt(v)}` },
  ),
  // 全部处理完才能提交
  rule('C', 0.4, 'V 完|好|完毕|完成 后|之后|以后|后再|再|才', (v) => ({
    text: `after ${active(verbsOf(v), 'ing', false)}`,
  })),
  // 选择了审批项目就须上传
  rule('S', 0.2, 'V 了 N 就|便|则|才|的 P', (v, _le, n, _w, p) => {
    const full = withObject(v, n);
    return full && !/^(is|are|has|have) /.test(fragmentOr(p, it))
      ? { text: `if you ${doIt(full)}, ${unsaid(p)}` }
      : null;
  }),
  // 请由监护人办理: whom a thing is left to.
  rule(
    'S',
    0.2,
    '由|请由|须由|需由|应由|必须由|可由|可以由|将由|会由|再由|一般由|通常由|只能由|仅可由 N V',
    (w, n, v) => {
      if (!isDoer(n) || you(n) || lacksObject(verbsOf(v)) || verbsOf(v).some((x) => x.turned))
        return null;
      const modal = /只|仅/.test(w.text)
        ? 'only '
        : /可/.test(w.text)
          ? 'can '
          : /将|会/.test(w.text)
            ? 'will '
            : '';
      if (modal === 'only ') return { text: `only ${np(n)} can ${doIt(v)}` };
      if (/一般|通常/.test(w.text))
        return { text: `${np(n)} usually ${active(verbsOf(v), isMany(n) ? 'base' : 'third')}` };
      return { text: `${np(n)} ${modal || 'must '}${doIt(v)}` };
    },
  ),
  rule('S', 0.15, '并|且|并且|再|而 由|须由|应由|可由|将由 N V', (w, by, n, v) =>
    isDoer(n) && !you(n) && !lacksObject(verbsOf(v))
      ? {
          text: `${/[并且]/.test(w.text) ? 'and' : 'then'} ${np(n)} ${/可/.test(by.text) ? 'can' : /将/.test(by.text) ? 'will' : 'must'} ${doIt(v)}`,
        }
      : null,
  ),
  rule('P', 0.1, '不得|不能|不可|不应|不可以|请勿|不要 由 N V', (_w, _by, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `must not be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : null,
  ),
  rule('P', 0.1, '由|多由|一般由|通常由|可由|可以由|须由|应由 N 担任', (w, n) =>
    copula(
      `${/多|一般|通常/.test(w.text) ? 'usually ' : ''}${nominal(n)}`,
      /可/.test(w.text) ? 'can' : /[须应]/.test(w.text) ? 'must' : '',
    ),
  ),
  rule('S', 0.1, '由|并由|须由|应由|请由|可由|只能由 N 担任 N', (w, n, _as, what) => ({
    text: `${w.text.startsWith('并') ? 'and ' : ''}${np(what)} ${/只/.test(w.text) ? 'can only be' : /可/.test(w.text) ? 'can be' : 'must be'} ${np(n)}`,
  })),
  // 由人工完成审核: nobody reads it who does.
  rule('S', 0.05, '由人工|将由人工|改由人工|由专人|由人工客服 V', (w, v) => {
    const [only] = verbsOf(v);
    if (verbsOf(v).length !== 1 || !only?.object || only.state || only.turned) return null;
    const many = isMany({ text: only.object });
    return {
      text: `${only.object} ${/将|改/.test(w.text) ? 'will be' : many ? 'are' : 'is'} ${passive([{ ...only, object: '' }])} by a person`,
    };
  }),
  rule('P', 0.05, '由人工|将由人工|需由人工|须由人工 V', (w, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${/将/.test(w.text) ? 'will be' : /[需须]/.test(w.text) ? 'must be' : s ? be(s) : ''} ${passive(verbsOf(v))} by a person`.trim(),
        }
      : null,
  ),
  // 如果您没有申请却收到链接
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您|如果您 未|没有|并没有|并未|从未 V 却|但|而 V',
    (_w, _x, a, _but, b) =>
      lacksObject(verbsOf(b))
        ? null
        : {
            text: `if you have not ${active(verbsOf(a), 'done')} but ${active(verbsOf(b), 'base')}`,
          },
  ),
  // 如在外省工作
  rule('C', 0.1, '如|若|如果|如您|若您|如果您 在 N V', (_w, _in, n, v) =>
    !happens.test(last(v).alone ?? last(v).lemma) &&
    !/(review|verification|period|time|filing)$/.test(n.text) &&
    (last(v).object === '' || (last(v).object === null && last(v).alone))
      ? { text: `if you ${doIt(v)} ${place(n)}` }
      : null,
  ),
  rule('V', 0.1, '转至|转到|过户至|过户到|过户给|转移到|转移至|转入|变更到 N 名下', (_w, n, _x) =>
    simple('transfer', null, { tail: `to the name of ${np(n)}` }),
  ),
  rule(
    'V',
    0.05,
    '合成|拼成|合并成|合并为|拼接成|拼接为|扫描成|扫描为 一张|同一张|一个文件|一页|一张图|一张图片|同一页|一个PDF',
    (w, one) =>
      simple(/扫/.test(w.text) ? 'scan' : 'combine', null, {
        tail: `into one ${/文件/.test(one.text) ? 'file' : /页/.test(one.text) ? 'page' : /pdf/i.test(one.text) ? 'PDF' : 'image'}`,
      }),
  ),
  rule('N', 0.05, 'N 与|和 N 比对|对比|匹配 结果|分值|得分|相似度|度', (a, _w, b, _c, what) => ({
    text: `comparison ${/结果/.test(what.text) ? 'result' : /似|度/.test(what.text) ? 'similarity' : 'score'}`,
    the: true,
    after: ` of ${np(a)} and ${np(b)}`,
  })),
  // 因信息未同步而被退回
  rule(
    'D',
    0.1,
    '以免|避免|以防|防止|以免再次|避免再次 因|由于|因为 S 被|而被|导致被|再次被 V',
    (w, _b, s, x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `so that it is not ${passive(verbsOf(v))}${/再次/.test(w.text + x.text) ? ' again' : ''} because ${s.text}`,
            after: '以免',
          }
        : null,
  ),
  rule(
    'D',
    0.1,
    '以免|避免|以防|防止|以免再次|避免再次 因|由于|因为 N 被|而被|导致被|再次被 V',
    (w, _b, n, x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `so that it is not ${passive(verbsOf(v))}${/再次/.test(w.text + x.text) ? ' again' : ''} because of ${np(n)}`,
            after: '以免',
          }
        : null,
  ),
  rule('D', 0.1, '以免|避免|以防|防止 因|由于|因为 N 而|导致|影响 V', (_w, _b, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `to avoid ${gerund(v)} because of ${np(n)}`, after: '以免' },
  ),
  rule('D', 0.1, '以免|避免|以防|防止 因|由于|因为 S 而|导致|影响 V', (_w, _b, s, _x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `to avoid ${gerund(v)} because ${s.text}`, after: '以免' },
  ),
  rule('V', 0.1, '因|由于 N 而|而被 V', (_b, n, _x, v) => addTail(v, `because of ${np(n)}`)),
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
    (_a, n, w, where) =>
      simple(
        /粘/.test(w.text)
          ? 'paste'
          : /[放置]/.test(w.text)
            ? 'put'
            : /写[在进入]/.test(w.text)
              ? 'write'
              : 'enter',
        np(n),
        { tail: `in ${np(where)}` },
      ),
  ),
  rule(
    'V',
    0.04,
    '将|把|请将|请把 N 填在|填写在|填到|写在|写到|粘贴在|粘贴到|放在|存放在|显示在|标注在 N 中|里|内|上|处',
    (_a, n, w, where) =>
      simple(
        /粘/.test(w.text)
          ? 'paste'
          : /放/.test(w.text)
            ? 'put'
            : /显/.test(w.text)
              ? 'show'
              : /标/.test(w.text)
                ? 'mark'
                : /写[在到]/.test(w.text) && !/填/.test(w.text)
                  ? 'write'
                  : 'enter',
        np(n),
        { tail: place(where) },
      ),
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
  // 是5年还是长期
  ...(['N', 'Q', 'A'] as const).flatMap((a) =>
    (['N', 'Q', 'A'] as const).map((b) =>
      rule('N', 0.5, `是 ${a} 还是 ${b}`, (_is, x, _or, y) => ({
        text: `whether it is ${a === 'N' ? nominal(x) : x.text} or ${b === 'N' ? nominal(y) : y.text}`,
      })),
    ),
  ),
  // 如日记、摄影等
  rule('D', 0.04, '如|例如|比如|诸如|譬如|像 N 等', (_w, n) => ({ text: `such as ${plainNp(n)}` })),
  rule('D', 0.04, '包括|包含|含|涵盖|包括但不限于 N 等', (w, n) => ({
    text: `including ${/限/.test(w.text) ? 'but not limited to ' : ''}${plainNp(n)}`,
  })),
  rule('N', 0.1, '能|能够|可以|可|足以 V 的 N', (_w, v, _of, n) =>
    verbsOf(v)[0]?.state || /^(prove|show|cover|reflect)\b/.test(verbsOf(v)[0]?.lemma ?? '')
      ? bare(n) && !lacksObject(verbsOf(v))
        ? {
            ...n,
            after: ` that ${n.many ? 'show' : 'shows'} ${last(v).object}`.replace(
              / shows? /,
              ` ${active([{ ...last(v), object: '' }], n.many ? 'base' : 'third')} `,
            ),
          }
        : null
      : null,
  ),
  // 此前因违规被注销的域名
  rule('N', 0.15, '因|由于 N 被|而被 V 的 N', (_b, why, _x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} because of ${np(why)}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '因|由于|此前因|之前因|曾因|已因 违规|违法|违法违规|欠费|逾期|失信|作弊|虚假备案 被|而被 V 的 N',
    (w, why, _x, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))}${/[前曾]/.test(w.text) ? ' before' : ''} ${faults[why.text]}`,
          }
        : null,
  ),
  rule(
    'P',
    0.1,
    '因|由于|此前因|之前因|曾因|已因 违规|违法|违法违规|欠费|逾期|失信|作弊|虚假备案 被|而被|曾被|已被 V',
    (w, why, _x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: (s) =>
              `${s ? `${isMany(s) ? 'were' : 'was'} ` : ''}${passive(verbsOf(v))}${/[前曾]/.test(w.text) ? ' before' : ''} ${faults[why.text]}`,
          }
        : null,
  ),
  rule('N', 0.15, '此前|之前|曾|曾经|以前|已|已经 被 V 的 N', (w, _x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))}${/已/.test(w.text) ? '' : ' before'}` }
      : null,
  ),
  rule('N', 0.3, '被 V 的 N', (_x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` that ${isMany(n) ? 'were' : 'was'} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.3, '已|已经 V 的 M N', (_w, v, _of, m, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1
      ? {
          ...n,
          text: `${m.text} ${n.text}s`.replace(/ss$/, 's'),
          many: true,
          the: true,
          after: ` ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 您正在释放的服务器
  rule('N', 0.1, '您正在|您即将|您将要 V 的 N', (w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` you are ${/正/.test(w.text) ? gerund(v) : `about to ${active(verbsOf(v), 'base', false)}`}`,
        }
      : null,
  ),
  // 2月9日至17日
  rule('N', 0.1, 'N 至|到|-|~ M 日|号', (from, _to, day) => {
    const date = /^((?:\d{4}-)?\d{1,2})-\d{1,2}$/.exec(from.text);
    return date ? { text: `${from.text} to ${date[1]?.replace(/^\d{4}-/, '')}-${day.text}` } : null;
  }),
  rule('N', 0.1, 'N M 时|点', (date, hour) =>
    /^\d[\d-]*$/.test(date.text) && /-/.test(date.text) && /^([01]?\d|2[0-4])$/.test(hour.text)
      ? { text: `${hour.text}:00 on ${date.text}` }
      : null,
  ),
  rule('N', 0.3, 'M 时|点|点钟', (hour) =>
    /^([01]?\d|2[0-4])$/.test(hour.text) ? { text: `${hour.text}:00` } : null,
  ),
  rule('N', 0.1, '上午|早上|早|凌晨|下午|晚上|晚|晚间|中午 M 点|时|点钟', (w, hour) =>
    /^(1?\d)$/.test(hour.text)
      ? { text: `${hour.text} ${/[下晚]|中午/.test(w.text) ? 'p.m.' : 'a.m.'}` }
      : null,
  ),
  rule('N', 0.2, 'N —|–|-- N', (a, _w, b) =>
    /\d{1,2}:\d\d$/.test(a.text) && /^\d{1,2}:\d\d/.test(b.text)
      ? { text: `${a.text} to ${b.text}` }
      : null,
  ),
];
