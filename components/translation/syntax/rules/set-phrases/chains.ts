import { article } from '../../../core/english';
import { aux, copula, fragment, fragmentOr, it, said, unsaid } from '../../build-clauses';
import { authority, be, isDoer, isMany, nominal, place, you } from '../../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  happens,
  last,
  simple,
  verbsOf,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';
import { adverbial } from './adverbs';

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

/** How clauses lean on one another, and the small words that tie them. */
export const chains: readonly Rule[] = [
  // 也可在线办理, 亦须更新
  rule('P', 0.15, '也|亦|同样|也都|也同样|同样也 P', (_w, p) => adverbial(p, 'also')),
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
          : /将|会/.test(w.text) ||
              // 由管局发送: what an authority does is told, not asked for.
              (w.text === '由' && authority.test(n.text))
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
];
