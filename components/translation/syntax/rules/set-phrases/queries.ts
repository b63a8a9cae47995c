import { aux, perfect } from '../../build-clauses';
import { bare, be, have, isMany, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';

/** Who or what, as the subject of a question. */
const does = (n: Phrase): string => (isMany(n) || you(n) ? 'do' : 'does');

/** Who may file, as a question names them. */
const filers: Readonly<Record<string, string>> = {
  个人: 'individuals',
  企业: 'enterprises',
  公司: 'companies',
  单位: 'organizations',
  个体户: 'sole traders',
  个体工商户: 'sole traders',
  外籍人员: 'foreign nationals',
  外国人: 'foreign nationals',
  外籍人士: 'foreign nationals',
  港澳台居民: 'residents of Hong Kong, Macao, and Taiwan',
  港澳台同胞: 'residents of Hong Kong, Macao, and Taiwan',
  未成年人: 'minors',
  学生: 'students',
  境外公司: 'companies from outside the Chinese mainland',
  境外企业: 'companies from outside the Chinese mainland',
  外资企业: 'foreign-invested enterprises',
  分公司: 'branches',
  子公司: 'subsidiaries',
};
const filer = Object.keys(filers).join('|');

/** The rest of a question, after what it supposes. */
const supposing = (ask: string, given: string): string | null =>
  /^(how|can|do|does|what|when|will|is|are|must|where|who) /.test(ask)
    ? `${ask.replace(/\?$/, '')} if ${given}?`
    : null;

/** What has come of a thing: it expired, it was changed. */
const become = (n: Phrase, v: Phrase): string =>
  last(v).lemma === 'change' && last(v).object === null
    ? `${np(n)} has been changed`
    : `${np(n)} ${perfect('')(v, v)?.say?.(n) ?? ''}`;

/** What people ask beside a form, and what a page asks them. */
export const queries: readonly Rule[] = [
  // 身份证过期了可以备案吗, 备案密码忘记了怎么找回
  rule('I', 0.1, 'N V 了 I', (n, v, _le, ask) => {
    const text = verbsOf(v)[0]?.state ? null : supposing(ask.text, become(n, v));
    return text === null ? null : { text };
  }),
  rule('I', 0.08, 'N V 了 怎么办|怎么处理|该怎么办|如何处理|怎么弄', (n, v) =>
    verbsOf(v)[0]?.state ? null : { text: `what to do if ${become(n, v)}?` },
  ),
  rule('I', 0.1, 'N 还没下来|还没办好|还没办下来|尚未下发|还没拿到 I', (n, _w, ask) => {
    const text = supposing(ask.text, `${np(n)} ${have(n)} not been issued yet`);
    return text === null ? null : { text };
  }),
  rule('I', 0.1, 'N 不是 N I', (n, _w, what, ask) => {
    const text = supposing(ask.text, `${np(n)} ${be(n)} not ${np(what)}`);
    return text === null ? null : { text };
  }),
  rule('I', 0.03, 'N 在 N 注册|购买|申请 可以|能 V 吗', (n, _in, where, act, _w, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `can ${np(n)} be ${passive(verbsOf(v))} if it was ${act.text === '注册' ? 'registered' : act.text === '购买' ? 'bought' : 'obtained'} ${/platform|registrar|provider|cloud/i.test(where.text) ? `with ${np(where)}` : place(where)}?`,
        }
      : null,
  ),
  rule('I', 0.05, 'N 会怎样|会怎么样|会如何|会有什么影响', (n) => ({
    text: `what happens to ${np(n)}?`,
  })),
  rule('I', 0.03, 'N 有什么要求|有哪些要求|有何要求|的要求是什么|有什么规定|有哪些规定', (n) => ({
    text: `what are the requirements for ${np(n)}?`,
  })),
  rule('I', 0.03, 'N 有什么限制|有哪些限制|有何限制', (n) => ({
    text: `what are the limits for ${np(n)}?`,
  })),
  rule(
    'I',
    0.03,
    'N 需要满足什么条件|需要满足哪些条件|需要什么条件|有什么条件|需要符合什么条件|需要具备什么条件',
    (n) => ({
      text: `what conditions must ${np(n)} meet?`,
    }),
  ),
  rule('I', 0.05, 'N 由谁 负责|来负责|处理|审核|办理|填写|完成', (n, _w, act) => ({
    text: `who ${{ 审核: 'reviews', 处理: 'handles', 办理: 'handles', 填写: 'enters', 完成: 'completes' }[act.text] ?? 'is responsible for'} ${np(n)}?`,
  })),
  rule('I', 0.05, 'N 放在哪里|放哪里|放在哪|放置在哪里|挂在哪里|填在哪里|填哪里', (n, w) => ({
    text: `where to ${/填/.test(w.text) ? 'enter' : 'put'} ${np(n)}?`,
  })),
  rule(
    'I',
    0.05,
    'N 在哪里|在哪|在哪里看|在哪里查看|在哪看|在哪里查询|在哪里找|去哪里看|去哪里查',
    (n, w) => ({
      text: /看|查|找/.test(w.text) ? `where to find ${np(n)}?` : `where ${be(n)} ${np(n)}?`,
    }),
  ),
  rule('I', 0.05, '去哪里|在哪里|到哪里|在哪 V', (_w, v) => ({ text: `where to ${doIt(v)}?` })),
  rule('I', 0.1, 'N 如何|怎么|怎样|该如何 V', (n, _w, v) =>
    n.agent ? { text: `how ${does(n)} ${np(n)} ${doIt(v).replace(/^file it$/, 'file')}?` } : null,
  ),
  rule('I', 0.05, 'N 没有|无 N 怎么|如何|怎样|该怎么 V', (n, _no, what, _how, v) => {
    const full = last(v).object === null ? withObject(v, n) : null;
    return full && { text: `how to ${doIt(full)} without ${plainNp(what)}?` };
  }),
  rule(
    'I',
    0.03,
    'N 可以|能|可否|能否|是否可以 和|与|跟|同 N 不一样|不一致|不同|不相同 吗',
    (n, _w, _x, other) => ({
      text: `can ${np(n)} differ from ${np(other)}?`,
    }),
  ),
  rule(
    'I',
    0.03,
    'N 可以|能|可否|能否|是否可以 和|与|跟|同 N 一样|一致|相同 吗',
    (n, _w, _x, other) => ({
      text: `can ${np(n)} be the same as ${np(other)}?`,
    }),
  ),
  rule('I', 0.03, 'N 可以|能|可|最多可以 V 几次|多少次', (n, _w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `how many times can ${np(n)} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('I', 0.03, 'N 还需要|还要|还用|还需要再|还要再|还需 V 吗', (n, _w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `${does(n)} ${np(n)} still need to be ${passive(verbsOf(v))}?` }
      : { text: `do you still need to ${doIt(v)} for ${np(n)}?` },
  ),
  rule('I', 0.03, '还能|还可以|还能够|还可 V 吗', (_w, v) => ({
    text: `can you still ${doIt(v)}?`,
  })),
  rule('I', 0.03, 'C 还能|还可以|还能够|还可 V 吗', (c, _w, v) => ({
    text: `can you still ${doIt(v)} ${c.text}?`,
  })),
  rule(
    'I',
    0.02,
    `${filer} 可以|能|能否|是否可以|可不可以|能不能|可否 备案|办理备案|做备案|申请备案 吗`,
    (who) => ({
      text: `can ${filers[who.text]} file?`,
    }),
  ),
  rule(
    'I',
    0.02,
    `${filer} 能否|是否可以|可不可以|能不能|可否 备案|办理备案|做备案|申请备案`,
    (who) => ({
      text: `can ${filers[who.text]} file?`,
    }),
  ),
  rule('I', 0.02, `${filer} 如何|怎么|怎样 备案|办理备案|做备案|申请备案`, (who) => ({
    text: `how do ${filers[who.text]} file?`,
  })),
  rule('I', 0.03, 'N 可以|能|可否|是否可以|能否|能不能 填|填写|写|填成 N 吗', (n, _w, _x, what) =>
    /(name|number|phone|address|person|leader|contact|remarks|email|charge|representative|type|information)$/.test(
      n.text,
    )
      ? { text: `can you enter ${np(what)} as ${np(n)}?` }
      : null,
  ),
  rule('I', 0.05, 'C N 怎么办|怎么处理|怎么弄', (c, n) => ({
    text: `what to do with ${np(n)} ${c.text}?`,
  })),
  rule('I', 0.02, 'V 需要多长时间|要多长时间|需要多久|要多久|需要几天|多久能完成', (v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `how long does ${active(verbsOf(v), 'ing', false)} take?` },
  ),
  rule('I', 0.02, 'V 会影响|是否影响|会不会影响|影响|是否会影响 N 吗', (v, _w, n) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `does ${active(verbsOf(v), 'ing', false)} affect ${np(n)}?` },
  ),
  rule('I', 0.02, 'V 是否影响|会不会影响|是否会影响 N', (v, _w, n) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `does ${active(verbsOf(v), 'ing', false)} affect ${np(n)}?` },
  ),
  rule(
    'S',
    0.03,
    '系统|平台|本平台|本系统|备案系统|工信部备案系统 将于|将在|计划于 N 进行|开展 升级维护|系统升级|系统维护|维护|维护升级|例行维护',
    (w, _at, when) => ({
      text: `${/工信部/.test(w.text) ? 'the MIIT system' : /备案/.test(w.text) ? 'the ICP filing system' : /平台/.test(w.text) ? 'the platform' : 'the system'} will be down for maintenance from ${plainNp(when)}`,
    }),
  ),
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
  rule('I', 0.05, '请先由|请由|先由|须先由|需先由|须由|需由 N V', (w, who, v) =>
    bare(who) ? { text: `${np(who)} must ${doIt(v)}${/先/.test(w.text) ? ' first' : ''}` } : null,
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
    '上次保存于|最近保存于|最后保存于|自动保存于|已自动保存于|已保存于|已自动保存|上次保存|最近保存 N',
    (w, n) =>
      !/\d/.test(n.text)
        ? null
        : {
            text: `${/自动/.test(w.text) ? 'saved automatically' : /已/.test(w.text) ? 'saved' : 'last saved'} at ${np(n)}`,
          },
  ),
  rule(
    'I',
    0.05,
    '上次保存于|最近保存于|自动保存于|已自动保存于|已保存于|保存于 Q 前|之前',
    (w, q) => ({
      text: `${/自动/.test(w.text) ? 'saved automatically' : /已|^保/.test(w.text) ? 'saved' : 'last saved'} ${q.text} ago`,
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
