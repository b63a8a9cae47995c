import { aux, copula, fragmentOr, it, perfect, present, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import {
  addTail,
  doIt,
  gerund,
  last,
  named,
  simple,
  verbsOf,
  withLast,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

const approved: Readonly<Record<string, string>> = {
  授权: 'authorized',
  许可: 'permitted',
  认可: 'recognized',
};

/** In what case, on what terms and how something is done. */
export const cases: readonly Rule[] = [
  // 会有专员与您联系
  rule('S', 0.05, '会有|将有|将会有 N V', (_w, n, v) =>
    n.agent && !lacksObject(verbsOf(v))
      ? { text: `${nominal({ ...n, agent: false })} will ${doIt(v)}` }
      : null,
  ),
  rule(
    'S',
    0.05,
    '预计需要|预计需|预计约需|大约需要|大概需要|约需要|约需 Q 完成|才能完成 N',
    (_w, q, _x, n) => ({ text: `${np(n)} ${isMany(n) ? 'take' : 'takes'} about ${q.text}` }),
  ),
  rule('P', 0.05, '可能需要|可能需|或需|或许需要 Q', (_w, q) => ({
    text: '',
    say: () => `may take ${q.text}`,
  })),
  // 通过后约需3个工作日同步至管局系统
  rule(
    'S',
    0.1,
    '约需|大约需要|大概需要|还需|通常需要|一般需要|一般需|通常需|可能需要|预计需要 Q V',
    (w, q, v) => ({
      text: `it ${/可能/.test(w.text) ? 'may take' : `${/通常|一般/.test(w.text) ? 'usually ' : ''}takes`} ${/约|大概|预计/.test(w.text) ? 'about ' : ''}${q.text} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
    }),
  ),
  rule('P', 0.05, '年满|已年满 Q', (_w, q) => copula(`at least ${q.text}`)),
  rule('P', 0.05, '须年满|需年满|应年满|必须年满|须满|需满|应满|必须满 Q', (_w, q) =>
    copula(`at least ${q.text}`, 'must'),
  ),
  // 近期做过工商变更
  rule('P', 0.2, 'V 过 N', (v, _past, n) => {
    const full = withObject(v, n);
    return full && perfect('')(v, full);
  }),
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您|如果您 近期|最近|此前|之前|曾|曾经|已经|近日 V 过 N',
    (_if, when, v, _past, n) => {
      const full = withObject(v, n);
      const at = /近/.test(when.text)
        ? 'recently '
        : /前/.test(when.text)
          ? 'previously '
          : /曾/.test(when.text)
            ? 'ever '
            : '';
      return full && { text: `if you have ${at}${active(verbsOf(full), 'done')}` };
    },
  ),
  rule('D', 0.05, '严格按照|严格按|严格依照|严格遵照|严格依据 N', (_w, n) => ({
    text: `strictly according to ${np(n)}`,
  })),
  rule(
    'P',
    0.03,
    '已获|已获得|已取得|未获|未获得|尚未获得|未取得|尚未取得|未能获得 N 批准|批复|许可|同意|核准|授权|认可',
    (w, who, x) =>
      who.act
        ? null
        : {
            text: '',
            say: (s) =>
              `${have(s ?? it)} ${/未/.test(w.text) ? 'not ' : ''}been ${approved[x.text] ?? 'approved'} by ${np(who)}`,
          },
  ),
  // 须持有服务码才能提交
  rule(
    'P',
    0.05,
    '需|须|必须|要|需要|需先|须先|必须先|还需|还须|仍需|仍须|另需|另须|还应|应|应先|还需先 V 才能|方可|才可|方能|后方可|后才能|后才可|才可以 V',
    (m, a, _x, b) =>
      lacksObject(verbsOf(a)) || verbsOf(a).length > 1
        ? null
        : {
            text: '',
            say: (s) =>
              `${s ? '' : 'you '}must ${/[还另]/.test(m.text) ? 'also ' : ''}${doIt(a)} before ${s && !you(s) ? (isMany(s) ? 'they' : 'it') : 'you'} can ${doIt(b)}`,
            topic: (s) => !isDoer(s),
          },
  ),
  rule(
    'P',
    0.03,
    '须先经|需先经|应先经|必须先经|须先获得|需先取得 N V|批准|同意|许可',
    (_w, n, v) =>
      v.verbs
        ? lacksObject(verbsOf(v))
          ? { text: '', say: () => `must first be ${passive(verbsOf(v))} by ${np(n)}` }
          : null
        : { text: '', say: () => `must first be approved by ${np(n)}` },
  ),
  rule('P', 0.05, '需本人|须本人|应本人|必须本人|需亲自|须亲自|必须亲自|应亲自 V', (_w, v) =>
    aux('must')(_w, addTail(v, 'in person')),
  ),
  rule('V', 0.1, '持|携带|凭|带着|携 N V', (_w, n, v) => addTail(v, `with ${np(n)}`)),
  rule('V', 0.05, '导致|造成|致使 V 失败|不成功|不通过', (_w, v) => {
    const act = named[last(v).lemma];
    return verbsOf(v).length === 1 && last(v).object === null
      ? simple('cause', `the ${act ?? gerund(v)} to fail`)
      : null;
  }),
  rule('S', 0.05, '不一致|不相符|不符|不匹配 会|将|可能|可能会|将会 V', (_a, w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `a mismatch ${/可能/.test(w.text) ? 'may' : 'will'} ${doIt(v)}` },
  ),
  // APP内不含赌博内容
  rule(
    'S',
    0.05,
    'N 中|内|里|上 不含|不包含|未包含|没有|不存在|未出现|不涉及 N',
    (n, _in, w, what) => ({
      text: `${np(n)} ${/涉/.test(w.text) ? `${isMany(n) ? 'do' : 'does'} not involve ${indefinite(what)}` : `${isMany(n) ? 'contain' : 'contains'} no ${plainNp(what)}`}`,
    }),
  ),
  rule('P', 0.1, '仅|只|仅仅|只会|仅会 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).length > 1 || /^be\b/.test(last(v).lemma)
      ? null
      : {
          text: '',
          topic: (s) => !isDoer(s),
          // 只填写域名: nobody is named, so it is an order.
          say: (s) =>
            s ? fragmentOr(present(withLast(v, { pre: 'only' })), s) : `${guess}only ${doIt(v)}`,
        },
  ),
  rule('P', 0.03, '仍在|仍存在|仍然存在|依然存在|还在|仍然有效|依然有效', (w) => ({
    text: '',
    say: (s) =>
      /有效/.test(w.text)
        ? `${be(s ?? it)} still valid`
        : `still ${s && isMany(s) ? 'exist' : 'exists'}`,
  })),
  // 说明太短: the description is, nothing means it.
  rule('P', 0.1, '表示|说明|代表|意味着 P', (w, p) =>
    w.text === '说明' && /^(too|not|very) /.test(fragmentOr(p, null))
      ? null
      : {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'mean' : 'means'} that ${said(p, s && isMany(s) ? { text: 'they', many: true } : it)}`,
        },
  ),
  rule('P', 0.1, '指|是指|系指|指的是 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'mean' : 'means'} ${np(n)}`,
  })),
  rule('S', 0.05, 'N 距离|距 N 已超过|超过|已|已满|不足|已有 Q', (n, _w, when, how, q) => {
    const most = /不/.test(how.text);
    // What is to end still lies ahead; all else has been.
    if (/expir|end|deadline/.test(np(when))) {
      const share = most ? 'less than ' : /超/.test(how.text) ? 'more than ' : '';
      return { text: `there is ${share}${q.text} until ${np(when)} of ${np(n)}` };
    }
    const share = /超/.test(how.text) ? 'more than ' : /满/.test(how.text) ? 'at least ' : '';
    return {
      text: `it has been ${most ? 'less than ' : share}${q.text} since ${np(when)} of ${np(n)}`,
    };
  }),
  rule('C', 0.1, '非|不是|并非|系非 N 的|者', (_w, n) =>
    n.agent ? { text: `for anyone other than ${np(n)}`, after: '的' } : null,
  ),
  // 该备案号可能成为空壳而被管局注销
  rule('P', 0.05, '可能|会|将|可能会 V 而|从而|进而|并 被 N V', (w, a, _x, _by, n, b) =>
    lacksObject(verbsOf(a)) || !lacksObject(verbsOf(b))
      ? null
      : {
          text: '',
          say: () =>
            `${/能/.test(w.text) ? 'may' : 'will'} ${doIt(a)} and be ${passive(addTail(b, `by ${np(n)}`).verbs ?? [])}`,
        },
  ),
  rule(
    'P',
    0.03,
    '还可能被|可能被|将被|会被|可能会被|可被|还将被|并可被 处以|处|处罚|判处 N',
    (w, _x, n) =>
      /^(fine|penalty)/.test(n.text)
        ? {
            text: '',
            say: () =>
              `${/能|可/.test(w.text) ? 'may' : 'will'} ${/还/.test(w.text) ? 'also ' : ''}be ${/^fine$/.test(n.text) && !n.after ? 'fined' : `given ${nominal(n)}`}`,
          }
        : null,
  ),
  rule('V', 0.1, '保持|让|使|确保 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).length > 1
      ? null
      : simple('keep', `${np(n)} ${gerund(v)}`),
  ),
  rule('V', 0.05, '提醒|通知|告知|邀请|引导|提示|要求 您|你 V', (w, _you, v) =>
    simple(
      { 通知: 'notify', 告知: 'tell', 邀请: 'invite', 引导: 'guide', 要求: 'ask' }[w.text] ??
        'remind',
      'you',
      { tail: `to ${doIt(v)}` },
    ),
  ),
  rule('D', 0.05, '以|通过|用 N 、|和|或 站内信|站内消息', (_w, n) =>
    /^(SMS|email|phone)$/.test(n.text) ? { text: `by ${n.text} and internal message` } : null,
  ),
  rule('S', 0.1, '逾期|超时|过期|超期 可能|可能会|将会|会 V', (_w, x, v) =>
    lacksObject(verbsOf(v)) || last(v).tail
      ? null
      : { text: `if you are late, it ${/能/.test(x.text) ? 'may' : 'will'} ${doIt(v)}` },
  ),
  rule('P', 0.1, '现予|现予以|暂予|先予|现已 V', perfect('')),
  rule('C', 0.1, 'N 带|有|含|含有|带有|存在|附带 N 的', (n, _has, what) =>
    you(n) || bare(n) === false
      ? null
      : {
          text: `if ${np(n)} ${have(n)} ${what.many ? plainNp(what) : nominal(what)}`,
          after: '的',
        },
  ),
  rule('C', 0.1, '在|于 N V 的|者', (_in, n, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: `if it was ${passive(verbsOf(v))} ${place(n)}`, after: '的' }
      : null,
  ),
  rule('C', 0.05, '境外|海外|国外|港澳台 的', () => ({
    text: 'if it is outside the mainland',
    after: '的',
  })),
  rule(
    'D',
    0.05,
    '使之|使其|让其|以使其 与|和|同 N 一致|相符|匹配|保持一致|相一致',
    (_w, _x, n) => ({
      text: `so that it matches ${np(n)}`,
    }),
  ),
  rule('P', 0.05, '可带|可含|可以带|可以含|可带有|允许带 N', (_w, n) => ({
    text: '',
    say: () => `can contain ${indefinite(n)}`,
  })),
  rule('I', 0.1, 'C 选|选择|填|填写|请选|请填|可选|可填 N', (c, w, n) =>
    c.after === '的'
      ? { text: `${c.text}, ${/选/.test(w.text) ? 'select' : 'enter'} ${np(n)}` }
      : null,
  ),
  // 清晰无反光, 潦草无法识别
  rule('P', 0.7, 'A A', (a, b) => copula(`${a.text} and ${b.text}`)),
  rule('V', 0.05, '将|把|请将 N 转发给|转交给|寄送给|交给|发给|交由|转给 N', (_w, n, x, to) =>
    simple(/转发|发给/.test(x.text) ? 'send' : 'give', np(n), {
      tail: `to ${to.text === 'oneself' ? 'the person concerned' : np(to)}`,
    }),
  ),
  rule('I', 0.05, '由其|让其|请其|由他们|以便其 V', (_w, v) => ({
    text: `so that they can ${doIt(v)}`,
  })),
];
