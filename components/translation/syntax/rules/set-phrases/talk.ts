import { said, unsaid } from '../../build-clauses';
import { doIt, gerund, join, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject } from '../../inflect';
import { np } from '../../phrase';

/** What support staff put around a sentence and mean nothing by. */
const particles = '哈|呢|啊|嘛|哒|滴|咯|呐|噻|了哈|啦哈|哦亲|亲';

/** How they say that no more is needed. */
const enough = '就行|就行了|就好|就好了|就OK|就OK了|就ok|就成';

/** As people speak who help by chat or by phone. */
export const talk: readonly Rule[] = [
  rule('N', 0.01, '您这边|你这边|贵方这边', () => ({ text: 'you', many: true })),
  rule('N', 0.01, '我们这边|我这边|咱们这边|咱这边|咱们|咱', () => ({ text: 'we', many: true })),
  rule('I', 0.1, `I ${particles}`, (i) => i),
  rule('S', 0.1, `S ${particles}`, (s) => s),
  rule('P', 0.1, `P ${particles}`, (p) => p),
  rule('V', 0.1, `V ${particles}`, (v) => v),
  rule(
    'I',
    0.05,
    '麻烦|麻烦您|麻烦你|辛苦|辛苦您|辛苦你|劳烦|劳烦您|还请|还请您|请您这边 V',
    (_w, v) => ({
      text: doIt(v),
    }),
  ),
  rule('I', 0.1, '麻烦|麻烦您|麻烦你|辛苦|辛苦您|劳烦|劳烦您|还请|还请您 I', (_w, i) =>
    /^(if|for|do not|when|after|before|and|or|but|to|you)\b|\?$/.test(i.text) ? null : i,
  ),
  // 重新上传就行
  rule('I', 0.1, `V ${enough}`, (v) => ({ text: `just ${doIt(v)}` })),
  rule('S', 0.1, `S ${enough}`, (s) => s),
  rule('S', 0.1, 'V 就可以|就可以了|即可以', (v) => ({ text: `you can just ${doIt(v)}` })),
  // 请先关闭网站后重新提交: the order of the two is said already.
  rule('I', 0.05, '请先|请您先|您先 V', (_w, v) =>
    verbsOf(v).some(({ joint }) => joint === ', then') ? { text: doIt(v) } : null,
  ),
  // 再来提交, 再去办理
  rule('I', 0.1, '再来|再去|再过来|再回来 V', (_w, v) =>
    verbsOf(v)[0]?.state ? null : { text: `then ${doIt(v)}` },
  ),
  rule('V', 0.1, '先 V 再来|再去|再过来|才来 V', (_a, l, m, r) => join(', then')(l, m, r)),
  rule('V', 0.1, '回来|过来|来 继续|重新 V', (_w, how, v) =>
    lacksObject(verbsOf(v)) && !last(v).alone
      ? simple('come back', '', {
          tail: how.text === '重新' ? `and ${doIt(v)} again` : `to continue ${gerund(v)}`,
        })
      : simple('come back', '', { tail: `to ${doIt(v)}${how.text === '重新' ? ' again' : ''}` }),
  ),
  // 把认证弄好: to its end.
  rule(
    'V',
    0.05,
    '把|先把|将 N 做好|弄好|办好|搞定|做完|办完|处理好|准备好|填好|弄完',
    (w, n, x) => ({
      text: '',
      verbs: [
        {
          lemma: /准备/.test(x.text) ? 'prepare' : /填/.test(x.text) ? 'fill _ in' : 'complete',
          object: np(n),
          tail: w.text === '先把' ? 'first' : '',
        },
      ],
    }),
  ),
  // 您这边先…: nobody else is told to.
  rule('I', 0.1, '您这边|你这边|您这里|您那边|亲这边 V', (_w, v) => ({ text: doIt(v) })),
  rule('I', 0.1, '您这边|你这边|您这里|您那边 需要|需|可以|要|得 V', (_w, x, v) => ({
    text: `you ${x.text === '可以' ? 'can' : 'must'} ${doIt(v)}`,
  })),
  rule('V', 0.05, '重新拍|再拍|重拍|补拍|拍 一张|一下|一遍|一次', (w) =>
    w.text === '拍' ? simple('take', 'a photo') : simple('take', 'the photo', { tail: 'again' }),
  ),
  // 得先实名: spoken must.
  rule('P', 0.3, '得|得先|需要先|需先|要先|必须先|须先|应先 V', (w, v) => ({
    text: '',
    say: (s) => {
      const words = doIt(v);
      return `${s ? '' : 'you '}must ${words}${/先/.test(w.text) ? ' first' : ''}`;
    },
  })),
  rule('S', 0.1, '这样|这样一来|这样才|这样就 P', (_w, p) => ({ text: `that way, ${unsaid(p)}` })),
  rule('S', 0.1, '这样|这样一来 S', (_w, s) => ({ text: `that way, ${s.text}` })),
  rule('C', 0.1, '要是|如果说|假如说 N P 的话', (_w, n, p) => ({ text: `if ${said(p, n)}` })),
];
