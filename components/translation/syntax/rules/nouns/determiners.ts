import { compound, ofNoun } from '../../build-compounds';
import { bare, determiner, isMany } from '../../build-nouns';
import { type Rule, rule } from '../../chart';
import { type Phrase, pluralOf } from '../../phrase';

/** 准备好, 调高: how an act ends, not how a thing is. */
const complement = /^(good|many|high|low|early|late|long|short|large|small)$/;

/** 同名文件: a file of the same name. */
const described = (a: Phrase, n: Phrase): Phrase =>
  /^(of|in|on|with|without) /.test(a.text)
    ? { ...n, after: ` ${a.text}` }
    : {
        ...n,
        // 新负责人姓名: the new one's name, which an entry holds.
        text:
          /^(new|previous|original|former|current|other|old)$/.test(a.text) &&
          / of the (person|entity|contact|operator|applicant|legal|domain|website)\b/.test(n.text)
            ? n.text.replace(' of the ', ` of the ${a.text} `)
            : `${a.text} ${n.text}`,
      };

/** What stands before a noun: other nouns, whose it is, adjectives, determiners. */
export const determiners: readonly Rule[] = [
  rule('N', 0.35, 'N N', (a, b) =>
    a.items
      ? null
      : // 域名{domain}: which one, the page will say.
        /^\{/.test(b.text)
        ? { text: `${a.text} ${b.text}`, the: a.the ?? false }
        : compound(a, b),
  ),
  // 服务协议和隐私政策 is two things; only where nothing else fits, one of two kinds.
  rule('N', 1.1, 'N N', (a, b) => (a.items ? compound(a, b) : null)),
  rule('N', 0.3, 'N 的 N', (owner, _of, thing) => ofNoun(owner, thing)),
  rule('N', 0.2, 'A 的 N', (a, _of, n) => (bare(n) ? described(a, n) : null)),
  rule('N', 0.4, 'A N', (a, n) =>
    bare(n) && !complement.test(a.text) && !/^(unrecognizable|unable|not)\b/.test(a.text)
      ? described(a, n)
      : null,
  ),
  // 内部管理系统类网站: a kind of it, and nothing that is done.
  rule('N', 0.05, 'N 类 N', (a, _kind, n) => {
    const whole = a.items ? null : compound(a, n);
    return whole && { ...pluralOf(whole), the: false };
  }),
  rule('N', 0.5, '您的|你的 N', determiner('your')),
  // 您已完成核验: what you did, not a thing of yours that is done.
  rule('N', 0.5, '您|你 N', (w, n) =>
    n.act ||
    n.items ||
    /^(today|yesterday|tomorrow|now|this|next|last)\b/.test(n.text) ||
    /^(transfer|payment|application|submission)$/.test(n.text) ||
    /^(\w+ed|bought|sent) \w/.test(n.text)
      ? null
      : determiner('your')(w, n),
  ),
  rule('N', 0.2, '他人|他人的|别人|别人的 N', determiner("another person's")),
  rule('N', 0.1, '其下|其下的|其名下|其名下的|名下|名下的 N', (_w, n) =>
    n.after ? null : { ...n, after: ' under it' },
  ),
  rule('N', 0.3, '本人|本人的|自己的 N', determiner('your own')),
  rule('N', 0.3, '该|此|本|这个|本次|此次 N', (w, n) =>
    determiner(isMany(n) ? 'these' : 'this')(w, n),
  ),
  rule('N', 0.3, '其他|其它|其他的 N', determiner('other', true)),
  rule('N', 0.2, '所有|全部|所有的|全部的 N', determiner('all', true)),
  rule(
    'N',
    0.2,
    '每个|每|各|每一个|每台|每张|每项|每份|每家|每处|每类|每种|每部 N',
    determiner('each'),
  ),
  rule('N', 0.2, '另外一个|另一个|另外的|另一张|另一份|另外一张 N', determiner('another')),
  rule('N', 0.2, '任何|任意|任一|任意一个 N', determiner('any')),
  rule(
    'N',
    0.2,
    '多个|多张|多种|多项|多家|多台|多名|多位|多条|多份|多款|多部|多处|多批|多类|多组|多枚 N',
    determiner('several', true),
  ),
  rule('N', 0.3, '部分 N', determiner('some', true)),
  rule(
    'N',
    0.3,
    '一个|一张|一份|一项|一台|一种|一封|一条|一套|一位|一名|一部|一枚|一款 N',
    (w, given) => {
      // 一个未完成的订单: one of them.
      const n =
        given.many && !given.items && /[^s]s$/.test(given.text)
          ? { ...given, text: given.text.slice(0, -1), many: false }
          : given;
      return determiner(/^[aeiou]/i.test(n.text) ? 'an' : 'a')(w, n);
    },
  ),
  rule('N', 0.2, '以下|下列|如下|下方|下面 N', (_w, n) =>
    bare(n) ? { ...n, text: `following ${n.text}`, the: true } : null,
  ),
  rule('N', 0.2, '以上|上述|上方|上面 N', (_w, n) =>
    bare(n) ? { ...n, text: `${n.text} above`, the: true } : null,
  ),
  rule('N', 0.3, '当前|现有 N', (_w, n) =>
    bare(n) ? { ...n, text: `current ${n.text}`, the: true } : null,
  ),
  rule('N', 0.3, '相关|相关的|有关 N', (_w, n) =>
    bare(n) ? { ...n, text: `related ${n.text}` } : null,
  ),
  rule('N', 0.2, '所选|所选的|已选|已选择的 N', (_w, n) =>
    bare(n) ? { ...n, text: `selected ${n.text}` } : null,
  ),
];
