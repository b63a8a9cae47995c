import { addTail, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What is done, or how, in help. */
export const chores: readonly Rule[] = [
  rule('V', 0.1, '回头|以后|晚点|改天|过后|晚些时候|稍后|之后|待会儿|有空 再 V', (_w, _x, v) =>
    verbsOf(v)[0]?.state || last(v).tail ? null : addTail(v, 'later'),
  ),
  rule('V', 0.05, '先存着|先保存着|暂存着|先存一下', () =>
    simple('save', null, { tail: 'for now' }),
  ),
  rule('V', 0.05, '先空着|先不填|先留空|先放着|先跳过|先不管', (w) =>
    /放|管/.test(w.text)
      ? simple('leave', null, { tail: 'for now' })
      : simple('leave _ empty', null, { tail: 'for now' }),
  ),
  rule('V', 0.05, '对着|面对|正对|正对着|看着|面向 镜头|摄像头|屏幕|手机镜头 V', (w, what, v) =>
    addTail(
      v,
      `${/看/.test(w.text) ? 'looking at' : 'facing'} the ${/屏/.test(what.text) ? 'screen' : 'camera'}`,
    ),
  ),
  rule('V', 0.1, '拍|拍摄|补拍|重拍|发 N', (w, n) =>
    /(photo|picture|video|screenshot|image)s?$/.test(n.text) &&
    (n.many || /^(an?|several|\d+) /.test(n.text))
      ? simple(w.text === '发' ? 'send' : 'take', np(n), w.text === '重拍' ? { tail: 'again' } : {})
      : null,
  ),
  rule(
    'V',
    0.05,
    '做个|做一个|办个|办一个|走|走一下|做一下 N 就好|就行|即可|就可以|就可以了|就好了|就行了',
    (_w, n) =>
      n.act || /^“|(filing|access|change|deregistration|transfer|verification)$/.test(n.text)
        ? simple('just do', np(n))
        : null,
  ),
  rule('V', 0.05, '一次|一次性|一并 列全|列出|列完|说全|说完|告知|列出来|说清|写全', (_w, act) =>
    simple(
      /说|告/.test(act.text) ? 'tell you' : act.text === '写全' ? 'write' : 'list',
      'everything',
      { tail: 'at once' },
    ),
  ),
  rule('V', 0.1, '导致|造成|引起 V', (_w, v) =>
    lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    /^(return|reject|cancel|close|deregister|delete|block|suspend|revoke|freeze|clear|interrupt|fail)\b/.test(
      last(v).lemma,
    )
      ? simple('cause', 'it', { tail: `to be ${passive(verbsOf(v))}` })
      : null,
  ),
  rule('V', 0.1, '查看|管理|编辑|修改 和|或|并|、 操作|管理|使用 N', (a, w, b, n) =>
    simple(
      `${{ 查看: 'view', 管理: 'manage', 编辑: 'edit' }[a.text] ?? 'change'} ${w.text === '或' ? 'or' : 'and'} ${b.text === '使用' ? 'use' : 'manage'}`,
      np(n),
    ),
  ),
  // 勾上才能继续
  rule(
    'V',
    0.05,
    'V 才能|后才能|后方可|后才可|以后才能|了才能|方可 继续|继续操作|进行下一步|下一步|继续填写|继续提交',
    (v) => (last(v).turned ? null : addTail(v, 'to continue')),
  ),
  rule('V', 0.1, '带上|附上|附带|带着 N', (w, n) =>
    /(card|license|document|original|seal|certificate|letter)s?$/.test(n.text) && !/附/.test(w.text)
      ? simple('bring', np(n))
      : /(link|copy|sample|explanation|screenshot|reason|note|number|address|form|proof|certificate|letter|attachment|instructions)s?$/.test(
            n.text,
          ) || / of (the )?MIIT$/.test(n.after ?? '')
        ? simple('include', np(n))
        : null,
  ),
  rule('V', 0.05, '说清楚|讲清楚|写清楚|写明白|说明白|讲明白|介绍清楚|交代清楚 N', (w, n) =>
    simple(/写/.test(w.text) ? 'state' : 'explain', np(n), { tail: 'clearly' }),
  ),
  rule('V', 0.05, '一两句话|用一两句话|一句话|用一句话|几句话|用几句话|简单几句话 V', (w, v) =>
    addTail(
      v,
      `in ${/一两/.test(w.text) ? 'a sentence or two' : /几/.test(w.text) ? 'a few sentences' : 'one sentence'}`,
    ),
  ),
];
