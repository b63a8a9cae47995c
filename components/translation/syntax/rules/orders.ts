import { article } from '../../core/english';
import { aux, fragment, fronted, it, present, question, said } from '../build-clauses';
import { countedOf, isMany, nominal, plainNp, you } from '../build-nouns';
import { addTail, doIt, gerund, last, named, quantify, verbsOf, withObject } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, plural } from '../phrase';

/** 不要佩戴帽子、口罩: none of them. */
const notWorn = (words: string): string =>
  /^wear /.test(words)
    ? words
        .replace(article, '')
        .replace(/,? and (?=[^,]*$)/, (and) => and.replace('and', 'or'))
        .replace(/(?<=, |\bor |^wear )(?!an? |or )[\w -]+?(?=,|$| or )/g, (each) =>
          /(s|makeup|jewelry|clothing|clothes)$/.test(each) ? each : `a ${each}`,
        )
    : words;

/** Orders and questions. */
export const orders: readonly Rule[] = [
  rule('I', 0.6, 'N 选择|填写|输入|选|填|勾选 N', (n, w, what) =>
    n.agent && !/^“|(name|person in charge|representative|operator)$/.test(what.text)
      ? null
      : { text: `for ${np(n)}, ${/选/.test(w.text) ? 'select' : 'enter'} ${np(what)}` },
  ),
  rule(
    'I',
    0.05,
    'N 请用|请以|请使用|用|以|之间用|之间请用 N 隔开|分隔|分开|间隔',
    (n, _w, mark) => ({
      text: `separate ${plainNp(n)} with ${/[s”]$/.test(mark.text) ? mark.text : plural(mark.text)}`,
    }),
  ),
  rule('I', 0.6, '是否 N', (_w, n) =>
    /(entity|enterprise|company|user|person|website|citizen|student|institution)$/.test(n.text)
      ? { text: `is it ${nominal(n)}?` }
      : null,
  ),
  rule('I', 0.3, 'N 一般|通常 填写|输入|选择|选|填 N', (n, _how, w, what) =>
    you(n)
      ? null
      : { text: `for ${np(n)}, usually ${/选/.test(w.text) ? 'select' : 'enter'} ${np(what)}` },
  ),
  rule('I', 0.05, '返回修改|去修改', () => ({ text: 'go back and make changes' })),
  rule('I', 0.1, '每个|每|每台 N 最多|至多 V', (_w, n, _x, v) =>
    last(v).object ? { text: `${doIt(quantify(v, 'at most'))} per ${plainNp(n)}` } : null,
  ),
  rule(
    'I',
    0.05,
    '将|把|拖拽|拖动|请将 N 到|至|拖到|拖至|拖拽到|拖拽至|拖动到|拖入 此处|这里|此区域|该区域|框内 上传',
    (_w, n) => ({ text: `drag ${np(n)} here to upload` }),
  ),
  rule('I', 0.1, 'V 的 请|请您|需|须 V', (v, _of, _x, then) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${verbsOf(v)[0]?.state ? `it ${active(verbsOf(v), 'third')}` : `you ${doIt(v)}`}, ${doIt(then)}`,
        },
  ),
  rule('I', 0.1, '请|请您|您可|烦请|敬请|请先|请务必 V', (w, v) => ({
    text: doIt(w.text === '请先' ? addTail(v, 'first') : v).replace(
      /^/,
      w.text === '您可' ? 'you can ' : '',
    ),
  })),
  rule(
    'I',
    0.02,
    '请勿|不要|切勿|请不要|无需|不必|无须|不可|不得 重复|再次|反复 V',
    (w, _x, v) => ({
      text: `${/[无必]/.test(w.text) ? 'you need not' : /[可得]/.test(w.text) ? 'you must not' : 'do not'} ${active(verbsOf(v), 'base', false)} ${/反/.test(_x.text) ? 'repeatedly' : 'again'}`,
    }),
  ),
  rule('I', 0.02, '没有|无|如无|若无|如没有 则|可|可以|则可|就 不填|留空|空着|不用填|不写', () => ({
    text: 'leave it empty if there is none',
  })),
  rule('I', 0.03, '过期|失效|超时|逾期|过期后|失效后 请|请您 V', (w, _x, v) => ({
    text: `if it ${/时/.test(w.text) ? 'times out' : 'expires'}, ${doIt(v)}`,
  })),
  rule(
    'I',
    0.05,
    'N 多久能|多久才能|要多久才能|多长时间能 下来|通过|办好|办完|完成|批下来|审核通过',
    (n) => ({
      text: `how long does ${np(n)} take?`,
    }),
  ),
  rule('I', 0.1, 'N 任选其一|任选一项|任选一个|任选其一即可|任选一项即可|任选一个即可', (n) => ({
    text: `select any one of ${np(n)}`,
  })),
  rule('I', 0.3, '则|就|那么 I', (_w, i) => i),
  rule('I', 0.1, '请勿|不要|切勿|请不要|勿 V', (_w, v) => ({
    // 不要含空格: what not to put in.
    text: `do not ${notWorn(doIt(v).replace(/^contain /, 'include '))}`,
  })),
  rule('I', 0.03, '请勿|不要|切勿|请不要|勿 频繁|过于频繁|过度频繁 V', (_w, _often, v) => ({
    text: `do not ${active(verbsOf(v), 'base')} too often`,
  })),
  rule('I', 0.8, 'N 请|请您 V', (n, _w, v) => {
    if (n.agent || you(n)) return null;
    // 隐私保护请关闭: what to close.
    const whole =
      verbsOf(v).length === 1 &&
      last(v).object === null &&
      /^(close|open|turn o\w+|delete|cancel)$/.test(last(v).lemma) &&
      !last(v).tail
        ? withObject(v, n)
        : null;
    // 补充材料请于3日内提交: all of them.
    const told = isMany(n) && !n.items ? doIt(v).replace(/^(\w+) it\b/, '$1 them') : doIt(v);
    return { text: whole ? doIt(whole) : `for ${np(n)}, ${told}` };
  }),
  rule('I', 0.4, '请 D V', (_w, d, v) => {
    const told = d.after
      ? null
      : /^at (least|most)$/.test(d.text)
        ? quantify(v, d.text)
        : addTail(v, d.text);
    return told && { text: doIt(told) };
  }),
  rule('I', 0.3, 'C I', (c, i) =>
    c.after || /^(and|or) /.test(i.text)
      ? null
      : // "after" says by itself that it comes then.
        { text: fronted(c, c.text.startsWith('after ') ? i.text.replace(/^then /, '') : i.text) },
  ),
  rule('I', 0.3, 'C 请|请您 V', (c, _w, v) =>
    c.after === '的' ? { text: fronted(c, doIt(v)) } : null,
  ),
  // 因端午节放假 is a reason; nobody is told to do anything.
  rule('I', 0.9, 'C V', (c, v) =>
    c.after ||
    /^because /.test(c.text) ||
    // 若办理过…注册商转移: no order at the end of a condition.
    (/^if /.test(c.text) && lacksObject(verbsOf(v))) ||
    /^if not /.test(c.text) ||
    // 更新版本时如签名发生变化: what happens is nobody's to do.
    (last(v).object === '' &&
      /^(change|expire|exist|occur|happen|fail|end|start)\b/.test(last(v).lemma))
      ? null
      : { text: fronted(c, doIt(v)) },
  ),
  rule('I', 0.8, 'N 为|是', (n) => ({ text: `${plainNp(n)}:` })),
  rule(
    'I',
    0.05,
    '任填一个|任选一个|任选其一|任填其一|选填一个|填写其中一个|选择其中一个|任选一项 即可',
    (w) => ({
      text: `${/填/.test(w.text) ? 'enter' : 'select'} any one of them`,
    }),
  ),
  rule(
    'I',
    0.05,
    '点击或拖拽|点击或将|点击或拖动|点击或者拖拽|单击或拖拽|点击或把 N 到|至|拖到|拖至|拖拽到|拖拽至 此处|这里|此区域|该区域|框内 上传|进行上传',
    (_w, n) => ({
      text: `click, or drag ${np(n)} here, to upload`,
    }),
  ),
  rule('I', 0.4, 'D I', (d, i) => (d.after ? null : { text: `${i.text} ${d.text}` })),
  rule('I', 0.1, 'N 获取方式|获取方法|获取途径', (n) => ({ text: `how to get ${np(n)}` })),
  rule('I', 0.2, 'C 需要做什么|要做什么|做什么', (c) => ({ text: `what to do ${c.text}` })),
  rule('I', 0.2, '建议|建议您|推荐|推荐您 V', (_w, v) => ({ text: `we recommend ${gerund(v)}` })),
  rule('I', 0.1, '不建议|不建议您|不推荐 V', (_w, v) => ({
    text: `we do not recommend ${gerund(v)}`,
  })),
  rule('I', 0.2, 'V 即可', (v) => ({ text: `just ${doIt(v)}` })),
  rule('I', 0.2, '每个|每条 N 单独一行|一行|占一行', (_w, n) => ({
    text: `one ${plainNp(n)} per line`,
  })),
  rule('I', 0.05, '每行一个|一行一个|每行一条|每行填写一个|每行输入一个 N', (_w, n) => ({
    text: `one ${plainNp(n)} per line`,
  })),
  rule('I', 0.1, '欢迎使用|欢迎来到|欢迎访问 N', (_w, n) => ({ text: `welcome to ${np(n)}` })),
  // 暂不受理其申请: it is not, and nobody is told to.
  rule('I', 0.1, '暂不 V', (_w, v) => {
    const { lemma, object } = last(v);
    return verbsOf(v).length === 1 &&
      object &&
      /^(accept|review|process|support|approve|open|handle|issue|charge|deregister)\b/.test(lemma)
      ? {
          text: `${object} ${/[^s]s$/.test(object) ? 'are' : 'is'} not ${passive([{ ...last(v), object: '' }])} for now`,
        }
      : { text: `do not ${doIt(v)} now` };
  }),
  rule('I', 0.1, '每行|一行 V N', (_w, v, n) => {
    const filled = withObject(v, { ...n, text: n.text.replace(/^(an?|1) /, 'one '), the: false });
    return filled ? { text: `${doIt(filled)} per line` } : null;
  }),
  rule('I', 0.2, '共有|有|还有 M 需要|需|待 V', (_w, m, _x, v) => ({
    text: `${countedOf(m)} to ${active(verbsOf(v), 'base', false)}`,
  })),
  rule('I', 0.1, 'V 教程|指南|指引|流程|方法|步骤', (v) =>
    lacksObject(verbsOf(v)) || /^(view|see|read|download|get)\b/.test(last(v).lemma)
      ? null
      : { text: `how to ${doIt(v)}` },
  ),
  rule('I', 0.1, '仅看|只看|仅显示|只显示 N', (_w, n) => ({ text: `show ${plainNp(n)} only` })),
  rule('I', 0.1, '仅看|只看|仅显示|只显示 A', (_w, a) => ({ text: `show ${a.text} only` })),
  rule('I', 0.05, '多个|若有多个|如有多个 请|请用|则 V', (_w, _x, v) => ({
    text: `if there are several, ${doIt(v)}`,
  })),
  rule('I', 0.2, '想|想要|希望|打算|我想|我想要|我要 V', (w, v) => ({
    text: `${/^我/.test(w.text) ? 'I want' : 'want'} to ${doIt(v)}`,
  })),
  rule('I', 0.05, '以下材料|以下资料|以上材料|以下内容|以下条件 缺一不可', (w) => ({
    text: `all of the ${/上/.test(w.text) ? 'above' : 'following'} are required`,
  })),
  rule('I', 0.05, '恭喜|恭喜您|恭喜你 S', (_w, s) => ({ text: `congratulations: ${s.text}` })),
  rule('I', 0.1, '请详细到|详细到|请精确到|精确到|具体到|请具体到|请填写到|填写到 N', (_w, n) => ({
    text: `enter it down to ${np(n)}`,
  })),
  rule('I', 0.1, '去|前去 V', (_w, v) => ({ text: doIt(v) })),
  rule('I', 0.1, '以上均不涉及|以上都不涉及|以上皆无|以上都不是|以上均无', () => ({
    text: 'none of the above',
  })),
  rule('I', 0.05, '忘记|忘记了 N', (_w, n) => ({ text: `forgot ${np(n)}?` })),
  rule('I', 0.05, 'N 有什么区别|有什么不同|有什么差别|有何区别|有何不同|的区别', (n) => ({
    text: `how do ${np(n)} differ?`,
  })),
  rule(
    'I',
    0.05,
    'N 需要多长时间|要多长时间|需要多久|要多久|需要多长时间才能完成|多久能完成|多长时间能完成|需要几天',
    (n) => ({ text: `how long does ${np(n)} take?` }),
  ),
  rule('I', 0.1, '没有 N 怎么|如何|怎样 V', (_a, n, _b, v) => ({
    text: `how to ${doIt(v)} without ${plainNp(n)}`,
  })),
  rule('I', 0.1, '可以|能|能够|能不能|可不可以 V 吗', (_w, v, _x) => ({
    text: `can you ${doIt(v)}?`,
  })),
  rule('I', 0.1, '已|未 V 的 请|请您 V', (w, v, _of, _x, then) => ({
    text: `if ${w.text === '未' ? 'not ' : 'already '}${passive(verbsOf(v))}, ${doIt(then)}`,
  })),
  rule('I', 0.1, '关于 N', (_w, n) => ({ text: `about ${np(n)}` })),
  rule('I', 0.1, '恭喜|恭喜您|恭喜你', () => ({ text: 'congratulations' })),
  rule('I', 0.1, 'V 哪些|什么 N', (v, _w, n) =>
    n.after ? null : { text: `which ${plural(n.text)} to ${active(verbsOf(v), 'base', false)}?` },
  ),
  rule('I', 0.1, '如何|怎么|怎样|如何正确 V', (_w, v) => ({ text: `how to ${doIt(v)}` })),
  rule('I', 0.2, '为什么|为何|为啥 S', (_w, s) => ({
    // 为什么提交后没有收到短信: why, and only then when.
    text: `why ${s.text.replace(/^((?:after|before|when|during) [^,]+), (.*)$/, '$2 $1')}`,
  })),
  rule('I', 0.2, '为什么|为何 P', (_w, p) => ({ text: `why ${said(p)}` })),
  rule('I', 0.2, '什么是 N', (_w, n) => ({ text: `what is ${np(n)}?` })),
  rule('I', 0.2, 'N 是什么', (n) => ({ text: `what is ${np(n)}?` })),
  rule('I', 0.3, 'N P 吗', (n, p) => ({ text: question(n, p) })),
  rule('I', 0.3, '能否|可否|是否可以|是否可|能不能|可不可以 V', (_w, v) => ({
    text: `can you ${doIt(v)}?`,
  })),
  rule('I', 0.3, 'N 能否|可否|是否可以|是否可|能不能|可不可以 V', (n, w, v) => ({
    text: question(n, aux('can')(w, v)),
  })),
  rule('I', 0.3, 'S 怎么办', (s) => ({ text: `what if ${s.text}?` })),
  rule('I', 0.3, 'P 怎么办', (p) => ({
    text: `what if ${/^you /.test(fragment(p)) ? fragment(p) : said(p, { text: 'you' })}?`,
  })),
  rule('I', 0.2, '是否 P', (_w, p) => ({ text: question(it, p) })),
  rule('I', 0.2, '您是否|您是否已|您是否已经|您有没有|是否已|是否已经 V', (_w, v) => ({
    text: `have you ${active(verbsOf(v), 'done')}?`,
  })),
  rule('I', 0.2, '是否 V', (_w, v) => {
    const first = verbsOf(v)[0];
    // 是否与执照一致 asks of a thing, not of you.
    if (
      first &&
      /^(match|relate to|correspond|equal|belong|come from|contain|include|be )/.test(first.lemma)
    )
      return { text: question(it, present(v)) };
    const fact =
      first?.state ||
      /^(provide|run|engage|publish|own|have|hold|charge|operate|carry out|support)/.test(
        first?.lemma ?? '',
      );
    // 是否提供服务 asks what is so; 是否保存 what to do.
    return { text: fact && !lacksObject(verbsOf(v)) ? `do you ${doIt(v)}?` : `${doIt(v)}?` };
  }),
  rule('I', 0.2, '是否 为|是|属于 N', (_w, _x, n) => ({ text: `is it ${nominal(n)}?` })),
  rule('I', 0.2, '是否有|是否存在|有无 N', (_w, n) => ({
    text: `is there ${n.many || indefinite(n) === n.text ? 'any' : /^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${plainNp(n)}?`,
  })),
  rule('I', 0.2, 'N 是否 P', (n, _w, p) => ({ text: question(n, p) })),
  rule('I', 0.2, '是否 需要|需 V', (_w, _x, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `do you need to ${doIt(v)}?` },
  ),
  rule('I', 0.3, '确认|确定|确认要|确定要|您确定要|是否确认|您确认要 V 吗', (_w, v) => ({
    text: `${active(verbsOf(v), 'base')}?`,
  })),
  rule(
    'I',
    0.2,
    '您确定要|您确认要|您确定|确定要|是否确定|是否确定要|是否确认要|真的要 V',
    (_w, v) => ({
      text: `${active(verbsOf(v), 'base')}?`,
    }),
  ),
  // 确认移除: a button's.
  rule('I', 0.05, '确认|确定 V', (_w, v) => {
    const act = named[last(v).lemma];
    if (verbsOf(v).length > 1 || last(v).object !== null || last(v).tail || last(v).alone)
      return null;
    return { text: act && !act.endsWith('ing') ? `confirm ${act}` : `confirm ${gerund(v)}` };
  }),
  rule('I', 0.3, '确定|确认 离开|退出|放弃|返回|取消|关闭|删除|清空|注销|撤回 N', (_w, act, n) => ({
    text: `${{ 离开: 'leave', 退出: 'leave', 放弃: 'discard', 返回: 'go back to', 取消: 'cancel', 关闭: 'close', 删除: 'delete', 清空: 'clear', 注销: 'deregister' }[act.text] ?? 'withdraw'} ${np(n)}?`,
  })),
  // A button or the head of a dialog: 确认移除, 确定放弃.
  rule('I', 0.1, '确认|确定 V', (_w, v) => ({
    text: /^(confirm|be|select)\b/.test(last(v).lemma)
      ? doIt(v)
      : `confirm and ${active(verbsOf(v), 'base', false)}`,
  })),
  rule('I', 0.1, '点击|单击 I', (_w, i) =>
    /^(click|do not|for|if|you) /.test(i.text) || /[?]$/.test(i.text)
      ? null
      : { text: `click to ${i.text}` },
  ),
  rule('I', 0.05, '确认 N', (_w, n) => (n.act ? null : { text: `confirm ${np(n)}` })),
  rule('I', 0.3, 'S 吗', (s) => ({ text: `${s.text}?` })),
  rule('I', 0.2, '并|且|并请 V', (_w, v) => ({ text: `and ${doIt(v)}` })),
  rule('I', 0.2, '或|或者 V', (_w, v) => ({ text: `or ${doIt(v)}` })),
  rule('I', 0.2, '再|然后|之后 V', (_w, v) => ({ text: `then ${doIt(v)}` })),
];
