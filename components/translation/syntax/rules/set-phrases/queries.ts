import { aux } from '../../build-clauses';
import { bare, have, isMany, you } from '../../build-nouns';
import { addTail, doIt, last, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** Who or what, as the subject of a question. */
const does = (n: Phrase): string => (isMany(n) || you(n) ? 'do' : 'does');

/** What people ask beside a form, and what a page asks them. */
export const queries: readonly Rule[] = [
  rule(
    'I',
    0.05,
    '什么情况下|哪些情况下|何时|什么时候|哪种情况下 需要|需|要|必须|可以|能 V',
    (_w, m, v) => ({
      text: lacksObject(verbsOf(v))
        ? `when ${/[可能]/.test(m.text) ? 'can' : 'must'} it be ${passive(verbsOf(v))}?`
        : `when ${/[可能]/.test(m.text) ? 'can' : 'must'} you ${doIt(v)}?`,
    }),
  ),
  rule('I', 0.04, '什么情况下|哪些情况下|何时|什么时候|哪种情况下 需要|需|要 N', (_w, _m, n) => ({
    text: `when ${isMany(n) ? 'are' : 'is'} ${np(n)} needed?`,
  })),
  rule('I', 0.1, 'N 怎么|如何|怎样|该怎么|该如何 V', (n, _w, v) => {
    const full = last(v).object === null && !n.agent && !you(n) ? withObject(v, n) : null;
    return full && { text: `how to ${doIt(full)}` };
  }),
  rule('I', 0.05, 'N 怎么填|如何填|怎么写|怎么选|如何选|怎样填', (n, w) => ({
    text: `how to ${/选/.test(w.text) ? 'select' : 'enter'} ${np(n)}`,
  })),
  rule('I', 0.02, 'N 可以|能|可 备|办 几个|多少个|多少 N', (who, _w, _v, _how, n) =>
    !(who.agent || you(who))
      ? null
      : {
          text: `how many ${plural(n.text)} can ${np(who)} file?`,
        },
  ),
  rule('I', 0.1, 'D 可以|能|能否|是否可以|可否 V 吗', (d, _w, v) => ({
    text: `can you ${doIt(v)} ${d.text}?`,
  })),
  rule('I', 0.1, 'D 可以|能|能否|是否可以|可否 V', (d, w, v) =>
    /否/.test(w.text) ? { text: `can you ${doIt(v)} ${d.text}?` } : null,
  ),
  rule('I', 0.05, '可以先|能先|能否先|是否可以先|可不可以先|能不能先 V', (_w, v) => ({
    text: `can you ${doIt(addTail(v, 'first'))}?`,
  })),
  rule('I', 0.05, '可以先|能先 V 吗', (_w, v) => ({
    text: `can you ${doIt(addTail(v, 'first'))}?`,
  })),
  rule('I', 0.04, '需要先|需先|要先|必须先|需要|需|必须|用 V 吗', (w, v) => {
    const words = doIt(/先/.test(w.text) ? addTail(v, 'first') : v);
    return { text: `do you need to ${words}?` };
  }),
  rule('I', 0.04, 'N 需要|需|必须|用 V 吗', (n, _w, v) =>
    n.agent || you(n)
      ? { text: `${does(n)} ${np(n)} need to ${doIt(v)}?` }
      : lacksObject(verbsOf(v))
        ? { text: `${does(n)} ${np(n)} need to be ${passive(verbsOf(v))}?` }
        : null,
  ),
  rule('I', 0.02, 'N 需要|需|要|必须|用|是否需要 备案 吗', (n) => ({
    text: `${does(n)} ${np(n)} need to be filed?`,
  })),
  rule('I', 0.04, 'C 需要|需|要|必须|用 V 吗', (c, _w, v) => ({
    text: `do you need to ${doIt(v)} ${c.text}?`,
  })),
  rule(
    'I',
    0.05,
    '为什么提示|为什么会提示|为什么显示|为什么系统提示|为何提示|为什么总提示 S',
    (_w, s) => ({
      text: `why does it say that ${s.text}?`,
    }),
  ),
  rule('I', 0.05, '为什么提示|为什么会提示|为什么显示|为什么系统提示|为何提示 N', (_w, n) => ({
    text: `why does it say ${np(n)}?`,
  })),
  rule('I', 0.05, 'N 为什么|为何|怎么会 P', (n, _w, p) => {
    const words = p.say?.(n) ?? '';
    const led = /^(is|are|has|have|must|cannot|can|will) (.*)$/.exec(words);
    return led ? { text: `why ${led[1]} ${np(n)} ${led[2]}?` } : null;
  }),
  rule('I', 0.05, '可以|能|就可以|即可|现在可以 V 了', (_w, v) => ({
    text: `you can now ${doIt(v)}`,
  })),
  rule('I', 0.05, '请先由|请由|先由|须先由|需先由|须由|需由 N V', (_w, who, v) =>
    bare(who) ? { text: `${np(who)} must ${doIt(v)} first` } : null,
  ),
  rule('I', 0.05, '建议|建议您|推荐|推荐您 C V', (_w, c, v) => ({
    text: `we recommend ${active(verbsOf(v), 'ing', false)} ${c.text}`,
  })),
  rule(
    'I',
    0.05,
    '点此|点击此处|点这里|点击这里|请点这里|请点击此处|请点此|请点击这里 V',
    (_w, v) => ({
      text: `click here to ${doIt(v)}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '查看|点此查看|点击查看|了解 N 的区别|之间的区别|的差异|的不同|有什么区别|区别',
    (w, n) => ({
      text: `${/点/.test(w.text) ? 'click here to see' : 'see'} how ${np(n)} differ`,
    }),
  ),
  rule(
    'I',
    0.05,
    '上次保存于|最近保存于|最后保存于|自动保存于|已自动保存于|已保存于 N',
    (w, n) => ({
      text: `${/自动/.test(w.text) ? 'saved automatically' : /已/.test(w.text) ? 'saved' : 'last saved'} at ${np(n)}`,
    }),
  ),
  rule('P', 0.1, '已完成|完成 V', (_w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && last(v).lemma === 'sign'
      ? { text: '', say: (s) => `${s ? have(s) : 'has'} been signed` }
      : null,
  ),
  rule('P', 0.05, '要求您|会要求您|可能要求您|不会要求您|绝不会要求您 V', (w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : /会|可能/.test(w.text)
        ? {
            text: '',
            say: () =>
              `${/绝/.test(w.text) ? 'will never' : /不/.test(w.text) ? 'will not' : /可能/.test(w.text) ? 'may' : 'will'} ask you to ${doIt(v)}`,
          }
        : null,
  ),
  rule('P', 0.15, '会要求|可能会要求|将要求|可能要求 V', (w, v) =>
    aux(/可能/.test(w.text) ? 'may' : 'will')(w, {
      text: '',
      verbs: [{ lemma: 'require', object: `you to ${doIt(v)}`, tail: '' }],
    }),
  ),
];
