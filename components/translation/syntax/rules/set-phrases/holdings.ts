import { bare, have, isDoer, nominal, place, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';
import { anOrder, isMeans, orderNames, orders } from './orders';

/** 名下: in whose name. */
const underName = (to: Phrase): string =>
  to.text === 'individual'
    ? "under an individual's name"
    : to.text === 'oneself'
      ? 'under your own name'
      : `under the name of ${np(to)}`;

/** What it is split into, or merged. */
const splitInto =
  (tail: string) =>
  (w: Phrase, act: Phrase, n: Phrase): Phrase => ({
    text: '',
    say: () =>
      `${/可/.test(w.text) ? 'can' : 'must'} be ${/合/.test(act.text) ? 'merged' : 'split'} into ${np(n)}${tail}`,
  });

/** In whose name a thing is, one at a time, and only after what. */
export const holdings: readonly Rule[] = [
  // 将域名过户到新单位名下
  rule(
    'V',
    0.02,
    '将|把|请将 N 转移至|转移到|转移给|转至|转到|转入|过户到|过户至|过户给|变更到|变更至|迁移到|迁移至|转入到|绑定到|备案到|备案在|放在|挂在 N 名下|账号下|账户下|帐号下|主体下',
    (_a, n, act, to, under) =>
      simple(
        /绑/.test(act.text)
          ? 'link'
          : /备/.test(act.text)
            ? 'file'
            : /放|挂/.test(act.text)
              ? 'put'
              : /迁/.test(act.text)
                ? 'migrate'
                : 'transfer',
        np(n),
        {
          tail: `${/备|放|挂/.test(act.text) ? 'under' : 'to'} ${/账|帐/.test(under.text) ? 'the account of ' : ''}${np(to)}`,
        },
      ),
  ),
  rule('V', 0.03, 'V 到|至|在|给 N 名下', (v, w, to) =>
    /^(transfer|move|migrate)\b/.test(last(v).lemma)
      ? addTail(v, `to ${nominal(to)}`)
      : w.text !== '给' && /^(file|register|verify|put|bind)\b/.test(last(v).lemma)
        ? addTail(v, underName(to))
        : null,
  ),
  rule('V', 0.02, '备案|办理备案|登记|注册 在|到|至 N 名下', (act, _at, to) =>
    simple(/备/.test(act.text) ? 'file' : 'register', null, { tail: underName(to) }),
  ),
  // 已在工信部存在备案记录
  rule('S', 0.03, 'N 已在|在|已经在 N 存在|有|已有 N', (n, at, where, has, what) =>
    /(MIIT|provider|Cloud|administration|platform|system)s?$/.test(where.text)
      ? {
          text: `${np(n)} ${/已/.test(at.text + has.text) ? 'already ' : ''}${have(n)} ${nominal(what)} ${place(where)}`,
        }
      : null,
  ),
  rule('S', 0.03, 'N 已在|在|曾在|之前在|已经在 N V 过|了 N', (n, w, where, v, _past, what) => {
    const full = withObject(v, what);
    return full && !n.agent && isDoer(where) && isMeans(n)
      ? {
          text: `${np(n)} ${have(n)} ${/已/.test(w.text) ? 'already ' : ''}been used to ${doIt(full)} with ${np(where)}`,
        }
      : null;
  }),
  // 提交一个订单到管局审核
  rule('V', 0.02, '提交|报送|上报|提交了 N 到|至|给 N 审核|审批|核验|审查', (_w, n, _to, to, act) =>
    simple('submit', np(n), {
      tail: `to ${np(to)} for ${act.text === '审批' ? 'approval' : act.text === '核验' ? 'verification' : 'review'}`,
    }),
  ),
  // 同一主体一次只能提交一个订单
  rule(
    'P',
    0.03,
    '一次只能|每次只能|同时只能|一次仅能|每次仅能|同一时间只能|一次只可以 V',
    (_w, v) => ({
      text: '',
      say: (s) =>
        `${s && (s.agent || you(s)) ? '' : 'you '}can only ${active(verbsOf(v), 'base').replace(/(^\w+(?: for)?) an? /, '$1 one ')} at a time`,
    }),
  ),
  rule(
    'S',
    0.02,
    'N 一次只能|每次只能|同时只能|一次仅能|每次仅能|同一时间只能|一次只可以 V',
    (n, _w, v) =>
      n.agent || you(n) || lacksObject(verbsOf(v))
        ? null
        : {
            text: `for ${np(n)}, you can only ${active(verbsOf(v), 'base').replace(/(^\w+(?: for)?) an? /, '$1 one ')} at a time`,
          },
  ),
  // 备案申请才能进入管局审核
  rule('S', 0.03, 'N 才能|才可|方可|方能|才会|才可以 进入 N', (n, _then, _in, to) => ({
    text: `only then can ${np(n)} go on to ${np(to)}`,
  })),
  rule(
    'S',
    0.03,
    'V 后|之后|以后|完成后|成功后 才能|才可|方可|方能|才可以|才允许 V',
    (a, _x, _then, b) =>
      lacksObject(verbsOf(b))
        ? { text: `it can be ${passive(verbsOf(b))} only after ${gerund(a)}` }
        : { text: `you can ${doIt(b)} only after ${gerund(a)}` },
  ),
  rule('S', 0.03, 'N V 后|之后|以后 才能|才可|方可|方能|才可以|才允许 V', (n, a, _x, _then, b) =>
    lacksObject(verbsOf(a)) && !n.agent && !lacksObject(verbsOf(b))
      ? { text: `you can ${doIt(b)} only after ${np(n)} ${have(n)} been ${passive(verbsOf(a))}` }
      : null,
  ),
  rule(
    'S',
    0.02,
    '备案|审核|初审|认证|核验|实名认证|备案审核 成功|通过|完成 后|之后|以后 才能|才可|方可|方能|才可以|才允许 V',
    (what, how, _x, _then, b) => {
      const act = `${{ 备案: 'the filing', 认证: 'verification', 核验: 'verification', 实名认证: 'identity verification', 备案审核: 'the filing review' }[what.text] ?? 'the review'} ${/通/.test(how.text) ? 'is passed' : 'is complete'}`;
      return lacksObject(verbsOf(b))
        ? { text: `it can be ${passive(verbsOf(b))} only after ${act}` }
        : { text: `you can ${doIt(b)} only after ${act}` };
    },
  ),
  rule(
    'S',
    0.02,
    '备案|审核|认证|核验 成功|通过|完成 并|且 V 后|之后|以后 才能|才可|方可|方能|才可以 V',
    (what, _how, _and, a, _x, _then, b) =>
      lacksObject(verbsOf(b)) || lacksObject(verbsOf(a))
        ? null
        : {
            text: `you can ${doIt(b)} only after ${{ 备案: 'the filing', 审核: 'the review' }[what.text] ?? 'the verification'} is complete and you have ${active(verbsOf(a), 'done')}`,
          },
  ),
  // 完成3个工作日之后再进行备案
  rule('P', 0.03, '可|可以|能 D 再|再进行|再去|再行|再来 V', (w, d, _again, v) =>
    /\bafter\b|^in \d/.test(d.text) && !d.after
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}${/可|能/.test(w.text) ? 'can' : 'must'} ${active(verbsOf(v), 'base')} ${d.text}`,
        }
      : null,
  ),
  rule('D', 0.04, '在|于 V Q 后|之后|以后', (_at, v, q) => ({
    text: `${q.text} after ${gerund(v)}`,
  })),
  // 需拆成多个网站
  rule(
    'P',
    0.03,
    '需|须|应|需要|必须|可|可以 拆成|拆分成|拆分为|分成|分为|合并为|合并成 N',
    splitInto(''),
  ),
  rule(
    'P',
    0.02,
    '需|须|应|需要|必须|可|可以 拆成|拆分成|拆分为|分成|分为|合并为|合并成 N 进行备案|备案|办理备案|分别备案|提交备案',
    splitInto(' for filing'),
  ),
  rule('P', 0.04, '只|仅 对应|可对应|能对应 N', (_w, _x, n) => ({
    text: '',
    say: (s) =>
      `can ${s ? '' : 'only '}have only ${np(n).replace(/^an? /, 'one ')}`.replace(
        'only have only',
        'have only',
      ),
  })),
  rule('P', 0.02, '只能|仅能|只可|仅可|只能够 有|存在|拥有|对应 N', (_w, _x, n) => ({
    text: '',
    say: () => `can have only ${np(n).replace(/^an? /, 'one ')}`,
  })),
  // 正在流程中的备案订单
  rule('N', 0.02, '正在流程中|流程中|在流程中|在途|正在进行中 的 N', (_w, _of, n) =>
    bare(n) ? { ...n, after: ' in progress' } : null,
  ),
  rule(
    'N',
    0.03,
    'N 所处|所处的|当前所处的|目前所处的 状态|阶段|环节|地区|省份|行业',
    (n, _w, what) => ({
      text: `${/[当目]/.test(_w.text) ? 'current ' : ''}${{ 状态: 'status', 阶段: 'stage', 环节: 'step', 地区: 'region', 省份: 'province' }[what.text] ?? 'industry'}`,
      the: true,
      after: ` of ${np(n)}`,
    }),
  ),
  // 若发现提供虚假材料
  rule('C', 0.05, '如发现|若发现|如果发现|一旦发现|一经发现|经发现|如被发现 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state || verbsOf(v).some(({ turned }) => turned)
      ? null
      : { text: `if you are found ${gerund(v)}` },
  ),
  // 如发现…无法访问
  rule(
    'C',
    0.03,
    '如发现|若发现|如果发现|一旦发现|若检测到|如检测到|一经发现|如核查发现 S',
    (_w, s) =>
      /^(if|when|and|or|but|after|before|because) /.test(s.text)
        ? null
        : { text: `if it is found that ${s.text}` },
  ),
  rule(
    'C',
    0.03,
    '如发现|若发现|如果发现|一旦发现|若检测到|如检测到 N 无法|不能|未能 V',
    (_w, n, _not, v) =>
      lacksObject(verbsOf(v))
        ? { text: `if it is found that ${np(n)} cannot be ${passive(verbsOf(v))}` }
        : null,
  ),
  // 若仍未能与您取得联系
  rule(
    'C',
    0.02,
    '若|如|如果|倘若 仍未能|仍未|未能|无法|仍无法|一直未能|始终未能|多次未能 与您|跟您|和您|与你|同您 取得联系|联系上|联系|取得沟通',
    (_w, still) => ({
      text: `if we ${/仍|一直|始终/.test(still.text) ? 'still ' : ''}cannot reach you`,
    }),
  ),
  rule(
    'S',
    0.02,
    '未能|无法|仍未能|仍无法|多次未能 与您|跟您|和您|与你 取得联系|联系上|联系',
    (w) => ({
      text: `we ${/仍/.test(w.text) ? 'still ' : ''}could not reach you`,
    }),
  ),
  // 如果您是个人备案
  rule(
    'C',
    0.02,
    '如您|若您|如果您|您|如|若|如果 是|为|属于 个人备案|单位备案|企业备案|公司备案|首次备案|新增网站|新增接入|变更备案',
    (_w, _is, kind) => ({
      text: `if ${/个/.test(kind.text) ? 'you file as an individual' : /单/.test(kind.text) ? 'you file as an organization' : /企|公/.test(kind.text) ? 'you file as an enterprise' : `this is ${anOrder(kind.text)}`}`,
    }),
  ),
  rule(
    'N',
    0.02,
    'N 之前|以前|此前|先前|上次 备案|提交|注册|认证|申请|填写 时|时候 的|所用的|使用的|所用|填写的|用的 N',
    (who, _when, act, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` from ${you(who) ? 'your' : 'the'} previous ${{ 备案: 'filing', 提交: 'submission', 注册: 'registration', 认证: 'verification', 申请: 'application' }[act.text] ?? 'entry'}${you(who) ? '' : ` of ${np(who)}`}`,
          }
        : null,
  ),
  rule(
    'N',
    0.02,
    '之前|以前|此前|先前|上次|原先|原 备案|提交|注册|认证|申请|填写 时|时候 的|所用的|使用的|所用|填写的|用的 N',
    (_when, act, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` from the previous ${{ 备案: 'filing', 提交: 'submission', 注册: 'registration', 认证: 'verification', 申请: 'application' }[act.text] ?? 'entry'}`,
          }
        : null,
  ),
  // 需要您放弃当前订单
  rule('I', 0.02, '需要您|需要你|需您|需你|还需您|还需要您 V', (_w, v) => ({
    text: `you need to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.02,
    'N 需要您|需您|需要你|还需您|还需要您 自行|自己|本人|亲自|尽快 V',
    (n, _w, _how, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `you need to ${doIt(withObject(v, n) ?? v)} ${/尽/.test(_how.text) ? 'soon' : 'yourself'}`,
          }
        : null,
  ),
  // 除变更外
  rule('C', 0.02, `除 ${orderNames} 外|以外|之外`, (_w, order) => ({
    text: `except for a ${orders[order.text]}`.replace(/ a (?=[aeiou])/, ' an '),
  })),
  rule(
    'C',
    0.02,
    '如果|如|若|如您|如果您|若您 需|需要|要 跨省备案|异地备案|单位备案|个人备案|企业备案',
    (_w, _x, kind) => ({
      text: `if you need to file ${/跨|异/.test(kind.text) ? 'in another province' : /个/.test(kind.text) ? 'as an individual' : /单/.test(kind.text) ? 'as an organization' : 'as an enterprise'}`,
    }),
  ),
];
