import { fragmentOr, it, said, unsaid } from '../../build-clauses';
import { bare, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';
import { whole } from './words';

/** What is said as a whole in plain words: if it is not, it is; no such thing was found on it. */
export const plainStatements: readonly Rule[] = [
  // 带红点的为未读消息
  rule(
    'S',
    0.05,
    '带|带有|标有|标注|标注有|标|标注为|标记为 N 的 为|是|即为|表示|代表|均为|属于 N',
    (_w, a, _of, _is, b) => ({
      text: `those marked with ${nominal(a)} are ${b.many ? plainNp(b) : plural(b.text) + (b.after ?? '')}`,
    }),
  ),
  rule(
    'S',
    0.05,
    '带|带有|标有|标注|标注有 N 的 必填|必选|为必填|为必填项|为必填项目|为必选项',
    (_w, a, _of, x) => ({
      text: `those marked with ${nominal(a)} ${/选/.test(x.text) ? 'must be selected' : 'are required'}`,
    }),
  ),
  // 对方未接受则自动失效
  rule('S', 0.1, 'S 则|就|便|则会 P', (s, _w, p) =>
    whole(s) && !/^(is|are) .*(ed|en)$/.test(fragmentOr(p, it))
      ? { text: `if ${s.text}, ${unsaid(p)}` }
      : null,
  ),
  rule('S', 0.1, 'S 则|就|便|则会 自动|会自动|将自动|将 V', (s, _w, how, v) =>
    whole(s)
      ? {
          text: `if ${s.text}, it ${/[会将]/.test(how.text + _w.text) ? `will ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}` : lacksObject(verbsOf(v)) ? `is ${passive(verbsOf(v))}` : active(verbsOf(v), 'third')}${/自动/.test(how.text) ? ' automatically' : ''}`,
        }
      : null,
  ),
  // 系统判定为非最新执照
  rule('S', 0.05, 'N 判定为|识别为|认定为|检测为|判断为|鉴定为 N', (who, _w, n) =>
    /(administration|MIIT|authority|provider)s?$/.test(who.text)
      ? { text: `${np(who)} judged it to be ${nominal(n)}` }
      : null,
  ),
  rule('S', 0.05, 'N 判定为|识别为|认定为|检测为|判断为 非|不是|不属于 N', (who, _w, _not, n) =>
    /^(system|reviewers?|police|platform)$|(administration|MIIT|authority|provider)s?$/.test(
      who.text,
    )
      ? { text: `${np(who)} judged it not to be ${nominal(n)}` }
      : null,
  ),
  rule('S', 0.05, 'N 一式 M 即可|就行', (n, _w, m) => ({
    text: `${m.text} ${m.text === '1' ? 'copy' : 'copies'} of ${np(n)} ${m.text === '1' ? 'is' : 'are'} enough`,
  })),
  // 单位为万元
  rule('S', 0.02, '单位为|单位是|计量单位为|金额单位为|币种为|币种是 N', (w, n) => ({
    text: `the ${/币种/.test(w.text) ? 'currency' : 'unit'} is ${n.text}`,
  })),
  // 提交须由主账号完成
  rule(
    'S',
    0.05,
    'V 须由|应由|需由|必须由|只能由|需要由|应当由 N 完成|操作|进行|办理|执行|发起|本人完成|本人操作|本人办理',
    (v, w, n) => {
      const act =
        verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : undefined;
      const what = act && !act.endsWith('ing') ? act : gerund(v);
      return isDoer(n)
        ? { text: `${what} ${/只/.test(w.text) ? 'can only' : 'must'} be done by ${np(n)}` }
        : null;
    },
  ),
  // 居住证已逾期未签注, 域名到期未续费被他人注册
  rule('S', 0.4, 'S 未|尚未|仍未|还未|且未|但未|又未 V', (s, w, v) =>
    whole(s) &&
    / (has|have|is|are) /.test(s.text) &&
    !/ not /.test(s.text) &&
    lacksObject(verbsOf(v))
      ? {
          text: `${s.text} ${/但/.test(w.text) ? 'but' : 'and'} ${/ (is|has) /.test(s.text) ? 'has' : 'have'} not been ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('S', 0.5, 'S 被 N V', (s, _w, n, v) =>
    whole(s) && / (has|have) /.test(s.text) && lacksObject(verbsOf(v))
      ? { text: `${s.text} and has been ${passive(verbsOf(v))} by ${np(n)}` }
      : null,
  ),
  // 图片模糊无法识别
  rule('S', 0.3, 'S 无法辨认|无法识别|无法看清|看不清|不能识别|无法辨识|辨认不清', (s) =>
    whole(s) && / (is|are) /.test(s.text) && !/ not | and /.test(s.text)
      ? { text: `${s.text} and cannot be made out` }
      : null,
  ),
  rule(
    'S',
    0.03,
    'N 未检测到|未查询到|没有查询到|未查到|查询不到|未获取到|未匹配到|未识别到|未检测出|没有检测到|没有识别到|检测不到|识别不到|未见|未发现|看不到|找不到 N',
    (n, _w, what) =>
      n.agent || you(n) || /(system|platform)$/.test(n.text)
        ? null
        : {
            text: `no ${plainNp(what)} was found ${/(domain name|account|entity|number)$/.test(n.text) ? `for ${np(n)}` : place(n).replace(/^(in|at) (?=.*(letter|photo|image|file|form|copy))/, /photo|image|file/.test(n.text) ? 'in ' : 'on ')}`,
          },
  ),
  // 多半是因为信息填错了
  rule(
    'S',
    0.1,
    'S 多半是因为|大多是因为|主要是因为|通常是因为|一般是因为|往往是因为|可能是因为|是因为|多是因为|多因|常因|多半是|大多是由于|通常是由于|可能是由于|是由于 S',
    (s, w, why) =>
      whole(s) && whole(why)
        ? {
            text: `${s.text} ${/可能/.test(w.text) ? 'possibly ' : /多|主/.test(w.text) ? 'mostly ' : /常|往|一般/.test(w.text) ? 'usually ' : ''}because ${why.text}`,
          }
        : null,
  ),
  rule(
    'S',
    0.1,
    '多半是因为|大多是因为|主要是因为|通常是因为|一般是因为|往往是因为|可能是因为|多是因为|这是因为|大多是由于|通常是由于|可能是由于 S',
    (w, why) =>
      whole(why)
        ? {
            text: `${/可能/.test(w.text) ? 'possibly ' : /多|主/.test(w.text) ? 'mostly ' : /常|往|一般/.test(w.text) ? 'usually ' : 'this is '}because ${why.text}`,
          }
        : null,
  ),
  // 还有3处信息有误
  rule('S', 0.05, '还有|仍有|有|尚有|共有 M N A', (w, m, n, a) =>
    bare(n) && /^\d+$/.test(m.text)
      ? {
          text: `${m.text} ${n.text === 'information' ? (m.text === '1' ? 'piece of information' : 'pieces of information') : m.text === '1' ? n.text : plural(n.text)} ${m.text === '1' ? 'is' : 'are'} ${/[还仍尚]/.test(w.text) ? 'still ' : ''}${a.text}`,
        }
      : null,
  ),
  // 两个都要办
  rule('S', 0.1, '两个|两者|两项|二者|两种 都|均|全都 要|需要|需|必须|须|得 V', (_a, _b, _c, v) =>
    lacksObject(verbsOf(v)) ? { text: `both must be ${passive(verbsOf(v))}` } : null,
  ),
  rule('S', 0.1, 'V 的 都|均|全都|一律 算|算是|属于|属|视为|算作 N', (v, _of, _all, _is, n) =>
    lacksObject(verbsOf(v)) ? null : { text: `anything ${gerund(v)} counts as ${nominal(n)}` },
  ),
  rule(
    'S',
    0.1,
    '有|带|带有|具有|含有 N 的 都|均|全都|一律|就|就都 算|算是|属于|属|视为|算作|需|要 N',
    (_w, a, _of, _all, is, n) =>
      /^(需|要)$/.test(is.text)
        ? { text: `anything with ${plainNp(a)} needs ${nominal(n)}` }
        : { text: `anything with ${plainNp(a)} counts as ${nominal(n)}` },
  ),
  rule(
    'S',
    0.15,
    '任一|任意一项|任何一项|任意|任何 N 变化|变更|改变|发生变化|发生变更|有变|有变动|有变化 都|均|就|即 要|需|须|需要|必须 V',
    (_w, n, _c, _all, _m, v) =>
      bare(n)
        ? {
            text: `if any ${n.text} changes, ${lacksObject(verbsOf(v)) ? `it must be ${passive(verbsOf(v))}` : `you must ${doIt(v)}`}`,
          }
        : null,
  ),
  rule(
    'S',
    0.1,
    'N 任一项|任意一项|任何一项|中任一项|其中一项|任一|有任意一项 变化|变更|改变|发生变化|发生变更|有变|有变动|有变化 都|均|就|即|的|时|后 要|需|须|需要|必须|都要|都需|均需|均须 V',
    (n, _any, _c, _all, _m, v) =>
      n.items
        ? {
            text: `if any of ${np(n)} changes, ${lacksObject(verbsOf(v)) ? `it must be ${passive(verbsOf(v))}` : `you must ${doIt(v)}`}`,
          }
        : null,
  ),
  rule(
    'S',
    0.05,
    'N 在 别的|别家|其他|其它|另一个|另外的 N 那里|那边|处|名下|那儿|下',
    (n, _in, _o, who) => (bare(who) ? { text: `${np(n)} is with another ${who.text}` } : null),
  ),
  rule(
    'S',
    0.05,
    'Q 内|之内|以内 属|均属|都属|皆属|属于|均属于|都属于|都算|都是|均为 正常|正常的|正常情况|正常现象',
    (q) => ({
      text: `anything within ${q.text} is normal`,
    }),
  ),
  rule(
    'S',
    0.1,
    'N 法定节假日|节假日|国家法定节假日|周末|双休日|休息日|非工作日 P',
    (n, when, p) => ({
      text: `${said(p, n)} ${/周末|双休/.test(when.text) ? 'at weekends' : /非/.test(when.text) ? 'on non-working days' : 'on public holidays'}`,
    }),
  ),
  rule(
    'S',
    0.1,
    '法定节假日|节假日|国家法定节假日|周末|双休日|休息日|非工作日 N P',
    (when, n, p) => ({
      text: `${said(p, n)} ${/周末|双休/.test(when.text) ? 'at weekends' : /非/.test(when.text) ? 'on non-working days' : 'on public holidays'}`,
    }),
  ),
  rule('S', 0.1, 'N 放好|备好|准备好', (n) => ({ text: `${np(n)} is ready` })),
  rule(
    'S',
    0.05,
    'N 上传|填写|放置|拍摄|顺序|方向|摆放|选择 颠倒|颠倒了|反了|颠倒错误|放反了|弄反了',
    (n, w) => ({
      text: `${np(n)} ${isMany(n) ? 'are' : 'is'} ${/上传/.test(w.text) ? 'uploaded ' : /填/.test(w.text) ? 'entered ' : ''}the wrong way round`,
    }),
  ),
  rule('S', 0.05, 'N 传反了|填反了|放反了|拍反了|弄反了|贴反了', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} the wrong way round`,
  })),
];
