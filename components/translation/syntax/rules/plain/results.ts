import { fragmentOr, said } from '../../build-clauses';
import { isMany, nominal, place, you } from '../../build-nouns';
import { doIt, gerund, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';
import { whole } from './words';

/** What comes of a thing: it is turned down, cannot be opened, takes time, is the same as another. */
export const plainResults: readonly Rule[] = [
  // 号段部分管局不予通过
  rule(
    'S',
    0.1,
    'N N 不予通过|不予受理|不予认可|不接受|不认可|不受理|不予接受|暂不受理|暂不接受',
    (n, who, w) =>
      /(administration|province|authority|provider|registrar|platform|department)s?$/.test(
        who.text,
      ) &&
      !n.agent &&
      !n.items
        ? {
            text: `${np(who)} ${isMany(who) ? 'do' : 'does'} not ${/认/.test(w.text) ? 'recognize' : 'accept'} ${n.the ? indefinite(pluralOf(n)) : np(n)}${/暂/.test(w.text) ? ' for now' : ''}`,
          }
        : null,
  ),
  // 资料齐全但未点击提交
  rule('S', 0.3, 'S 但未|但尚未|但没有|但还没有|却未|但仍未 V', (s, _w, v) =>
    whole(s) && !lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && last(v).object
      ? {
          text: `${s.text} but ${last(v).object} ${/[^s]s$/.test(last(v).object ?? '') ? 'have' : 'has'} not been ${passive([{ ...last(v), object: '' }])}`,
        }
      : null,
  ),
  rule('S', 0.05, 'N V 需要时间|需要一定时间|需要一段时间|需要一些时间', (n, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: `it takes some time for ${np(n)} to be ${passive(verbsOf(v))}` }
      : null,
  ),
  // 请由本人重新核验
  rule(
    'S',
    0.05,
    '由|请由|须由|需由|应由|必须由 本人|您本人|其本人|负责人本人|当事人 V',
    (_w, who, v) => ({
      text: `${/负责/.test(who.text) ? 'the person in charge' : /您/.test(who.text) ? 'you' : 'the person concerned'} must ${doIt(v)} in person`,
    }),
  ),
  rule('S', 0.04, 'N 发送|操作|获取|请求|提交|登录 太频繁了|过于频繁了|频繁了|太多了', (n, w) => ({
    text: `${/发/.test(w.text) ? `too many ${plural(n.text)} sent` : `too many requests: ${np(n)}`}`,
  })),
  rule(
    'S',
    0.03,
    '本次退回|本次驳回|此次退回|本次予以退回|现予退回|现予驳回|予以退回|予以驳回|先行退回|暂予退回',
    (w) => ({
      text: `it has been ${/驳/.test(w.text) ? 'rejected' : 'returned'}${/次/.test(w.text) ? ' this time' : ''}`,
    }),
  ),
  rule('S', 0.05, '判定为|认定为|识别为|被判定为|被认定为|视同|视作 N', (w, n) => ({
    text: `it ${/视/.test(w.text) ? 'counts as' : 'was judged to be'} ${nominal(n)}`,
  })),
  // 网站打不开时
  rule(
    'S',
    0.03,
    'N 打不开|登不上|进不去|加载不出来|显示不出来|上传不了|提交不了|登录不了|传不上去|提交不上去|打不通|点不了|用不了|刷不出来',
    (n, w) => ({
      text: `${np(n)} cannot be ${{ 打: /通/.test(w.text) ? 'reached' : 'opened', 登: 'logged on to', 进: 'entered', 加: 'loaded', 显: 'displayed', 上: 'uploaded', 提: 'submitted', 传: 'uploaded', 点: 'clicked', 用: 'used', 刷: 'loaded' }[w.text.charAt(0)]}`,
    }),
  ),
  rule('S', 0.3, 'N V 无需|不需要|不用|不必|无须 V', (n, a, _w, b) =>
    !lacksObject(verbsOf(a)) &&
    verbsOf(a).length === 1 &&
    !verbsOf(a)[0]?.state &&
    lacksObject(verbsOf(b)) &&
    !n.agent &&
    !you(n)
      ? { text: `if you ${doIt(a)} for ${np(n)}, it need not be ${passive(verbsOf(b))}` }
      : null,
  ),
  rule(
    'S',
    0.03,
    'N 以 N 内的|中的|上的|里的|处的|所载|上所载的|中所载|上登记的|所示|上显示的|上的信息 为准',
    (n, _w, where) => ({
      text: `for ${np(n)}, what is ${place(where)} applies`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 停留|静止|闲置|无操作|未操作|不操作 超过 Q 将|会|后将|后会|系统将|系统会 自动 V',
    (n, stay, _than, q, _w, _auto, v) => ({
      text: `if ${/停留/.test(stay.text) ? `you stay on ${np(n)}` : /操作/.test(stay.text) ? `nothing is done on ${np(n)}` : `${np(n)} is idle`} for more than ${q.text}, ${/^log off/.test(last(v).lemma) || /^log off/.test(last(v).alone ?? '') || last(v).lemma === 'leave' ? 'you will be logged off automatically' : `it will ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} automatically`}`,
    }),
  ),
  // 变更域名相当于新增网站
  rule('S', 0.05, 'V 相当于|等同于|等于|视同|就是|就相当于|实际上是 V', (a, _w, b) =>
    lacksObject(verbsOf(a)) || lacksObject(verbsOf(b))
      ? null
      : { text: `${gerund(a)} is the same as ${gerund(b)}` },
  ),
  rule('S', 0.1, 'V 需|须|要求|需要 N 均|都|均已|都已 V', (a, _m, n, all, b) =>
    lacksObject(verbsOf(a)) || you(n)
      ? null
      : {
          text: `to ${doIt(a)}, ${np(n)} must ${lacksObject(verbsOf(b)) ? `be ${passive(verbsOf(b))}` : /已/.test(all.text) ? `have ${active(verbsOf(b), 'done')}` : active(verbsOf(b), 'base')}`,
        },
  ),
  rule('S', 0.05, '否则|不然|逾期 V 自动|将自动|会自动|将被|会被|将 V', (w, a, how, b) => {
    const act =
      verbsOf(a).length === 1 && last(a).object === null && !last(a).tail
        ? named[last(a).lemma]
        : undefined;
    return act && !act.endsWith('ing') && lacksObject(verbsOf(b))
      ? {
          text: `${w.text === '逾期' ? 'if overdue,' : 'otherwise'} the ${act} ${/[将会]/.test(how.text) ? 'will be' : 'is'} ${passive(verbsOf(b))}${/自动/.test(how.text) ? ' automatically' : ''}`,
        }
      : null;
  }),
  rule(
    'S',
    0.05,
    'N 须|应|需|必须|要|一律|均须|均需|应当|需要|请|请用|请使用 大写|小写|用大写|用小写|使用大写|使用小写|为大写|为小写',
    (n, _w, x) => ({
      text: `${np(n)} must be ${/大/.test(x.text) ? 'in capitals' : 'in lower case'}`,
    }),
  ),
  // 过户后三个工作日方可提交
  rule(
    'S',
    0.05,
    'V 后|之后|满 Q 方可|才能|才可|后方可|后才能|才可以|以上方可|以后才能|后才可 V',
    (a, _w, q, _c, b) => ({
      text: `it can ${lacksObject(verbsOf(b)) ? `be ${passive(verbsOf(b))}` : active(verbsOf(b), 'base')} only ${q.text} after ${gerund(a)}`,
    }),
  ),
  rule('S', 0.1, '多半是|大概是|应该是|八成是|想必是|估计是 S', (_w, s) =>
    whole(s) ? { text: `most likely ${s.text}` } : null,
  ),
  rule(
    'S',
    0.05,
    'Q 内|之内|以内 给出|出|有|反馈|告知|回复 结果|审核结果|答复|反馈|回复|处理结果',
    (q, _in, _w, x) => ({
      text: `${/结果/.test(x.text) ? 'the result is given' : 'you will get a reply'} within ${q.text}`,
    }),
  ),
  rule('S', 0.05, 'Q 给出|出|有|反馈|告知 结果|审核结果|答复|反馈|回复|处理结果', (q, _w, x) => ({
    text: `${/结果/.test(x.text) ? 'the result is given' : 'you will get a reply'} within ${q.text}`,
  })),
  rule(
    'S',
    0.02,
    '可以正常访问|仍可正常访问|可正常访问|仍可以正常访问|仍能正常访问|能正常访问|可继续访问',
    (w) => ({
      text: `the website can ${/仍|继续/.test(w.text) ? 'still ' : ''}be accessed`,
    }),
  ),
  rule('S', 0.05, 'V 效果更佳|效果更好|效果最佳|效果最好|更佳|更清晰', (v) => ({
    text: `${gerund(v)} gives a better result`,
  })),
  // 忘记添加备案号可能被处罚
  rule(
    'S',
    0.1,
    'V 可能被|可能会被|将被|会被|将会被 处罚|罚款|追究责任|列入黑名单|封禁|约谈',
    (v, w, x) =>
      lacksObject(verbsOf(v)) && last(v).object === null
        ? null
        : {
            text: `if you ${doIt(v)}, you ${/可能/.test(w.text) ? 'may' : 'will'} be ${{ 处罚: 'punished', 罚款: 'fined', 追究责任: 'held responsible', 列入黑名单: 'put on the blocklist', 封禁: 'banned' }[x.text] ?? 'summoned for a talk'}`,
          },
  ),
  rule('S', 0.03, 'N 不是一回事|不是同一个|不一样|并不相同|不是一码事', (n) =>
    n.items && n.items.length > 1 ? { text: `${np(n)} are not the same` } : null,
  ),
  rule('S', 0.03, 'N 是一回事|是同一个|是一样的|是一码事', (n) =>
    n.items && n.items.length > 1 ? { text: `${np(n)} are the same` } : null,
  ),
  // 电话填的是空号
  rule(
    'S',
    0.02,
    'N 填的是|写的是|填写的是|输入的是|选的是|选择的是|上传的是|填成了|写成了|填写成了 N',
    (n, w, what) =>
      you(n)
        ? null
        : {
            text: `${np({ ...n, after: '' })}${n.after ?? ''} ${/选/.test(w.text) ? 'selected' : /传/.test(w.text) ? 'uploaded' : 'entered'} ${isMany(n) ? 'are' : 'is'} ${/^(others|another person)$/.test(what.text) ? 'someone else' : nominal(what)}`,
          },
  ),
  rule('S', 0.1, '说明|表明|意味着|这说明|这表明|这意味着 S', (_w, s) =>
    whole(s) ? { text: `it means that ${s.text}` } : null,
  ),
  // 当前地区暂未开通此服务
  rule(
    'S',
    0.03,
    'N 暂未开通|尚未开通|未开通|还未开放|暂未开放|尚未开放|暂未上线 N',
    (n, _w, what) =>
      /(region|province|city|area|district|country)s?$/.test(n.text)
        ? { text: `${np(what)} ${isMany(what) ? 'are' : 'is'} not available ${place(n)} yet` }
        : null,
  ),
  // 余额不足时将停止发送
  rule('S', 0.05, 'C 将|会|将自动|会自动|系统将 停止|暂停|恢复|中止|终止 V', (c, w, x, v) => {
    const act =
      verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
        ? named[last(v).lemma]
        : undefined;
    return act && /^(if|when|after|before|during|while) /.test(c.text)
      ? {
          text: `${c.text}, ${act} will be ${{ 停止: 'stopped', 恢复: 'resumed', 暂停: 'paused' }[x.text] ?? 'ended'}${/自动/.test(w.text) ? ' automatically' : ''}`,
        }
      : null;
  }),
  rule('S', 0.05, 'N 没问题|没有问题|无问题|都没问题|均没问题', (n) => ({
    text: `there is no problem with ${np(n)}`,
  })),
  rule('S', 0.02, '可继续使用|仍可使用|可以继续使用|仍可继续使用|仍能使用|仍可以使用', () => ({
    text: 'it can still be used',
  })),
  rule('S', 0.1, '建议|推荐|我们建议 N P', (_w, n, p) =>
    !n.agent &&
    !you(n) &&
    /^(is|are|matches|match|has|have|includes?|contains?) /.test(fragmentOr(p, n))
      ? { text: `we recommend that ${said(p, n)}` }
      : null,
  ),
];
