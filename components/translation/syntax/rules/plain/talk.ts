import { question, unsaid } from '../../build-clauses';
import { be, have, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, gerund, happens, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural } from '../../phrase';
import { asCondition, deed } from './asking';

/** 用来备案: what for. */
const purposeOf = (v: Phrase): string =>
  verbsOf(v).length === 1 && last(v).lemma === 'file' && last(v).object === null
    ? 'filing'
    : gerund(v);

/** What a question of a condition comes to. */
const supposed = (v: Phrase): string | null => {
  const [only] = verbsOf(v);
  if (verbsOf(v).some(({ turned }) => turned) || only?.state) return null;
  return happens.test(last(v).alone ?? last(v).lemma) && !last(v).object
    ? `it ${active(verbsOf(v), 'third', false)}`
    : `you ${doIt(v)}`;
};

/** What else people ask, with and without 吗: what comes of it, what the difference is, how to tell. */
export const talk: readonly Rule[] = [
  // 不做接入备案会怎样
  rule(
    'I',
    0.02,
    '不|未|没有|没 V 会怎样|会怎么样|会如何|会有什么后果|会有什么影响|有什么影响|有什么后果|会有影响吗|有影响吗|会被处罚吗',
    (w, v, x) =>
      verbsOf(v)[0]?.state
        ? null
        : {
            text: `${/处罚/.test(x.text) ? 'will you be punished' : /吗/.test(x.text) ? 'does it matter' : 'what happens'} if you ${w.text === '不' ? `do not ${deed(v)}` : `have not ${active(verbsOf(v), 'done')}`}?`,
          },
  ),
  rule(
    'I',
    0.03,
    'S 会怎样|会怎么样|会如何|会有什么后果|会有什么影响|有什么影响|有什么后果',
    (s) =>
      /^(if|when|after|and|but|or) /.test(s.text) ? null : { text: `what happens if ${s.text}?` },
  ),
  rule(
    'I',
    0.03,
    'C 会怎样|会怎么样|会如何|会有什么后果|会有什么影响|有什么影响|有什么后果',
    (c) => (asCondition(c) ? { text: `what happens ${c.text}?` } : null),
  ),
  rule('I', 0.04, 'V 会怎样|会怎么样|会有什么后果|会有什么影响|有什么影响|有什么后果', (v) => {
    const given = lacksObject(verbsOf(v)) ? null : supposed(v);
    return given === null ? null : { text: `what happens if ${given}?` };
  }),
  // 身份证快到期了影响备案吗
  rule('I', 0.03, 'S 影响|会影响|会不会影响|是否影响|是否会影响 N 吗|么', (s, _w, n) =>
    /^(if|when|after|and|but|or) /.test(s.text)
      ? null
      : { text: `does it affect ${np(n)} if ${s.text}?` },
  ),
  rule('I', 0.03, 'S 正常吗|是正常的吗|正常么|是否正常', (s) =>
    /^(if|when|after|and|but|or) /.test(s.text) ? null : { text: `is it normal that ${s.text}?` },
  ),
  // 居住证能用来备案吗
  rule(
    'I',
    0.02,
    'N 能用来|可以用来|可用来|能用于|可以用于|可用于|能不能用来|可否用于|能否用于|能否用来|可以拿来|能拿来 V 吗|么',
    (n, _w, v) => ({ text: `can ${np(n)} be used for ${purposeOf(v)}?` }),
  ),
  rule(
    'I',
    0.02,
    'N 能不能用来|可否用于|能否用于|能否用来|可不可以用来|是否可用于|是否可以用于 V',
    (n, _w, v) => ({
      text: `can ${np(n)} be used for ${purposeOf(v)}?`,
    }),
  ),
  // App没有域名能备案吗
  rule(
    'I',
    0.02,
    'N 没有|没|无|未 N 可以|能|能否|可否|能不能|可不可以|是否可以 V 吗|么',
    (n, _no, what, _can, v) =>
      lacksObject(verbsOf(v)) && !n.agent && !you(n) && !what.act && what.text !== 'filing'
        ? { text: `can ${np(n)} be ${passive(verbsOf(v))} without ${nominal(what)}?` }
        : null,
  ),
  rule(
    'I',
    0.02,
    '没有|没|无 N 能不能|能否|可否|可不可以|是否可以|是否能 V',
    (_no, what, _can, v) => ({
      text:
        verbsOf(v).length > 1
          ? `without ${nominal(what)}, can you ${deed(v)}?`
          : `can you ${deed(v)} without ${nominal(what)}?`,
    }),
  ),
  // App备案和网站备案是一回事吗
  rule(
    'I',
    0.02,
    'N 是一回事吗|是同一个吗|是一样的吗|一样吗|是不是一回事|是不是一样|是否相同',
    (n) => (n.items && n.items.length > 1 ? { text: `are ${np(n)} the same?` } : null),
  ),
  rule(
    'I',
    0.03,
    'N 有啥区别|有啥不同|区别是什么|有哪些区别|区别在哪|区别在哪里|有区别吗|怎么区分|如何区分|有何差异|有什么差异|有哪些不同|有什么不一样',
    (n, w) =>
      n.items && n.items.length > 1
        ? { text: /吗/.test(w.text) ? `do ${np(n)} differ?` : `how do ${np(n)} differ?` }
        : null,
  ),
  // 新增网站和新增接入有什么区别
  rule(
    'I',
    0.05,
    'V 有什么区别|有什么不同|有何区别|有啥区别|区别是什么|怎么区分|如何区分|有哪些区别|的区别|的区别是什么',
    (v) =>
      verbsOf(v).length > 1 && verbsOf(v).every(({ object, joint }) => object && joint !== 'to')
        ? { text: `how do ${gerund(v)} differ?` }
        : null,
  ),
  rule(
    'I',
    0.06,
    'N 、|和|与|跟 V 有什么区别|有什么不同|有何区别|有啥区别|区别是什么|怎么区分|如何区分|的区别',
    (n, m, v) =>
      verbsOf(v).every(({ object, joint }) => object && joint !== 'to') && (n.the || n.items)
        ? { text: `how do ${plainNp(n)}${m.text === '、' ? ',' : ' and'} ${gerund(v)} differ?` }
        : null,
  ),
  rule('I', 0.05, 'V 怎么选|如何选择|怎么选择|该选哪个|选哪个|该怎么选|应该选哪个|怎样选择', (v) =>
    verbsOf(v).length > 1 && verbsOf(v).every(({ object, joint }) => object && joint !== 'to')
      ? { text: `should you ${doIt(v).replaceAll(' and ', ' or ')}?` }
      : null,
  ),
  rule('I', 0.04, '什么叫|何为|何谓|啥是|啥叫|什么算|什么是指 N', (_w, n) => ({
    text: `what is ${nominal(n)}?`,
  })),
  rule('I', 0.04, '什么叫做|怎样算|怎么算|如何算|什么情况算|怎样才算|哪些算 N', (_w, n) => ({
    text: `what counts as ${nominal(n)}?`,
  })),
  // 怎么查域名后缀能不能备案
  rule(
    'I',
    0.03,
    '怎么|如何|怎样 查|查询|看|知道|判断|确认|查看|了解 N 能不能|能否|可不可以|是否可以|是否能|可否|能不能够 V',
    (_h, act, n, _can, v) =>
      lacksObject(verbsOf(v)) && !n.agent && !you(n)
        ? {
            text: `how to ${/知|判/.test(act.text) ? 'tell' : 'check'} whether ${np(n)} can be ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule(
    'I',
    0.03,
    '怎么|如何|怎样 查|查询|看|知道|判断|确认|查看 N 是不是|有没有|是否|是否已|是否已经|有没有被|是否被 V',
    (_h, act, n, w, v) =>
      lacksObject(verbsOf(v)) && !n.agent && !you(n)
        ? {
            text: `how to ${/知|判/.test(act.text) ? 'tell' : 'check'} whether ${np(n)} ${/[已没]/.test(w.text) ? 'has been' : 'is'} ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  // 用了第三方SDK要怎么填
  rule('I', 0.05, 'V 了 N 要怎么|该怎么|怎么|如何|应该怎么 V', (v, _le, n, _w, then) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).state
      ? { text: `how to ${doIt(then)} if you ${active([{ ...last(v), object: np(n) }], 'base')}?` }
      : null,
  ),
  rule('I', 0.05, 'S 要怎么|该怎么|怎么|如何|应该怎么|怎样 V', (s, _w, v) =>
    /^(if|when|after|before|and|but|or|otherwise) /.test(s.text)
      ? null
      : { text: `how to ${doIt(v)} if ${s.text}?` },
  ),
  rule('I', 0.05, 'C 要怎么|该怎么|怎么|如何|应该怎么|怎样 V', (c, _w, v) =>
    asCondition(c) ? { text: `how to ${doIt(v)} ${c.text}?` } : null,
  ),
  rule('I', 0.05, 'S 怎么弄|怎么搞|咋办|咋整|该怎么弄|如何是好', (s) => ({
    text: `what to do if ${s.text}?`,
  })),
  rule('I', 0.05, 'N 怎么弄|怎么搞|该怎么弄|怎么操作|如何操作|怎样操作|咋弄', (n) =>
    you(n) ? null : { text: `how to handle ${np(n)}?` },
  ),
  rule('I', 0.04, 'V 怎么操作|如何操作|怎样操作|要怎么操作操作|该怎么操作', (v) =>
    lacksObject(verbsOf(v)) ? null : { text: `how to ${doIt(v)}?` },
  ),
  // 刷脸核验一直失败怎么办
  rule(
    'I',
    0.03,
    'N 一直|总是|老是|反复|多次|始终|老 失败|不通过|不成功|报错|出错 怎么办|怎么处理|该怎么办|如何处理|是什么原因|怎么回事|为什么',
    (n, _w, what, ask) => ({
      text: `${/原因|回事|为什么/.test(ask.text) ? 'why does' : 'what to do if'} ${np(n)} ${
        /原因|回事|为什么/.test(ask.text)
          ? `keep ${/报|出/.test(what.text) ? 'returning errors' : 'failing'}`
          : `${isMany(n) ? 'keep' : 'keeps'} ${/报|出/.test(what.text) ? 'returning errors' : 'failing'}`
      }?`,
    }),
  ),
  rule(
    'I',
    0.03,
    '为什么|为何|为啥 N 一直|总是|老是|反复|多次|始终 失败|不通过|不成功|报错|出错',
    (_w, n, _x, what) => ({
      text: `why ${isMany(n) ? 'do' : 'does'} ${np(n)} keep ${/报|出/.test(what.text) ? 'returning errors' : 'failing'}?`,
    }),
  ),
  rule('I', 0.05, 'N 是不是|是否就是 N', (a, _w, b) => ({
    text: `${be(a)} ${np(a)} ${nominal(b)}?`,
  })),
  rule('I', 0.05, 'N 有没有|有无|是否有|有 N 吗|么', (n, _w, what) =>
    you(n) ? null : { text: `does ${np(n)} have ${what.many ? plainNp(what) : nominal(what)}?` },
  ),
  rule('I', 0.02, 'N 有没有|有无|是否有|对|有 要求|限制|规定 吗|么', (n, _w, what) => ({
    text: `are there any ${{ 要求: 'requirements', 限制: 'limits', 规定: 'rules' }[what.text] ?? ''} for ${np(n)}?`,
  })),
  rule('I', 0.02, 'N 有没有|有无|是否有 要求|限制|规定|数量限制', (n, _w, what) => ({
    text: `are there any ${{ 要求: 'requirements', 限制: 'limits', 规定: 'rules' }[what.text] ?? 'number limits'} for ${np(n)}?`,
  })),
  rule('I', 0.03, 'C 会 V 吗|么', (c, _w, v) => {
    if (!asCondition(c) || !lacksObject(verbsOf(v))) return null;
    return { text: `will it be ${passive(verbsOf(v))} ${c.text}?` };
  }),
  rule('I', 0.03, 'C N P 吗|么', (c, n, p) =>
    asCondition(c) ? { text: `${question(n, p).replace(/\?$/, '')} ${c.text}?` } : null,
  ),
  rule('I', 0.5, 'S 可以|能|能否|可否|是否可以 V 吗|么', (s, _w, v) =>
    /^(if|when|after|before|and|but|or|otherwise) /.test(s.text) ||
    lacksObject(verbsOf(v)) === false
      ? null
      : { text: `can it be ${passive(verbsOf(v))} if ${s.text}?` },
  ),
  rule('I', 0.1, 'P 怎么处理|如何处理|该怎么处理|如何解决|怎么解决|该如何处理', (p) => ({
    text: `what to do if ${unsaid(p)}?`,
  })),
  rule(
    'I',
    0.1,
    'S 怎么处理|如何处理|该怎么处理|如何解决|怎么解决|该如何处理|怎么回事',
    (s, w) => ({
      text: /回事/.test(w.text) ? `why is it that ${s.text}?` : `what to do if ${s.text}?`,
    }),
  ),
  rule('I', 0.04, '是否已|有没有|是否有|是否 V 过 N', (_w, v, _past, n) =>
    verbsOf(v).length === 1 && last(v).object === null
      ? { text: `have you ever ${active([{ ...last(v), object: np(n) }], 'done')}?` }
      : null,
  ),
  rule('S', 0.9, '会|会的', () => ({ text: 'yes, it will' })),
  rule('S', 0.9, '支持|支持的', () => ({ text: 'yes, it is supported' })),
  rule('S', 0.9, '需要|需要的', () => ({ text: 'yes, it is needed' })),
  rule('I', 0.05, 'N P 么|嘛', (n, p) => ({ text: question(n, p) })),
  rule(
    'I',
    0.02,
    'N 能|可以|最多能|最多可以|可 做|当|担任|任 几家|几个|多少家|多少个 N 的 N',
    (n, _c, _v, _h, of, _of, what) => ({
      text: `how many ${plural(of.text)} can ${np(n)} serve as ${np(what)} of?`,
    }),
  ),
  // 域名过期会不会影响备案
  rule('I', 0.03, 'S 会不会影响|是否会影响|会否影响|是否影响 N', (s, _w, n) =>
    /^(if|when|after|and|but|or) /.test(s.text)
      ? null
      : { text: `does it affect ${np(n)} if ${s.text}?` },
  ),
  // 服务器到期了备案还有效吗
  rule('I', 0.03, 'S N 还|仍|还会|依然 有效|能用|可用|能访问 吗|么', (s, n, _w, x) =>
    /^(if|when|after|and|but|or) /.test(s.text)
      ? null
      : {
          text: /有效/.test(x.text)
            ? `${be(n)} ${np(n)} still valid if ${s.text}?`
            : `can ${np(n)} still be ${/访/.test(x.text) ? 'accessed' : 'used'} if ${s.text}?`,
        },
  ),
  rule(
    'I',
    0.03,
    '怎么|如何|怎样 知道|判断|确认|查询|查|看 N 有没有|是否|是否已|有没有被 通过|成功|生效|过期|完成',
    (_h, act, n, _w, x) => ({
      text: `how to ${/知|判/.test(act.text) ? 'tell' : 'check'} whether ${np(n)} ${have(n)} ${{ 通过: 'passed', 成功: 'succeeded', 生效: 'taken effect', 过期: 'expired' }[x.text] ?? 'been completed'}`,
    }),
  ),
  rule(
    'I',
    0.03,
    'N 没有|没|无 N 能不能|可不可以|可以|能|能否|是否可以 用|使用 N 代替|替代',
    (n, _no, what, _can, _use, other, _w) =>
      you(n)
        ? null
        : {
            text: `can ${np(other)} be used instead if ${np(n)} ${isMany(n) ? 'have' : 'has'} no ${plainNp(what)}?`,
          },
  ),
];
