import { aux, it, said } from '../../build-clauses';
import { bare, be, isDoer, isMany, nominal, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase } from '../../phrase';

/** Once issued, once you submit it. */
const onceDone = (v: Phrase): string =>
  lacksObject(verbsOf(v)) ? `once ${passive(verbsOf(v))}` : `once you ${doIt(v)}`;

/** What links clauses and parts of them: reasons, exceptions, contrasts, one after another. */
export const links: readonly Rule[] = [
  // 服务码一经授权便无法撤回
  rule('S', 0.05, 'N 一经|一旦 V 便|即|则|就|将|后即|后便|后 P', (n, _w, v, _x, p) =>
    lacksObject(verbsOf(v)) ? { text: `once ${passive(verbsOf(v))}, ${said(p, n)}` } : null,
  ),
  rule('C', 0.04, '一经 V 后', (_w, v) => ({ text: onceDone(v) })),
  // 通信地址若无门牌号, 公司若由自然人独资
  rule('C', 0.3, 'N 若|如|如果 V', (n, _if, v) =>
    !isDoer(n) &&
    !lacksObject(verbsOf(v)) &&
    /^(use|include|contain|choose|select|add)\b/.test(last(v).lemma)
      ? { text: `if ${np(n)} ${active(verbsOf(v), isMany(n) ? 'base' : 'third')}` }
      : null,
  ),
  // …的除外: what the rule before does not hold for.
  rule('C', 0.02, 'S 的除外|者除外|的不在此限|的情况除外|的情形除外', (s) => ({
    text: `except where ${s.text}`,
  })),
  rule('C', 0.03, 'V 的除外|者除外|的不在此限|的情况除外|的情形除外', (v) =>
    lacksObject(verbsOf(v))
      ? { text: `except where it is ${passive(verbsOf(v))}` }
      : { text: `except where you ${doIt(v)}` },
  ),
  rule('C', 0.03, '已|已经|经 V 的除外|者除外', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `except where it has been ${passive(verbsOf(v))}` }
      : { text: `except where you have ${active(verbsOf(v), 'done')}` },
  ),
  rule('C', 0.02, '经 N V 的除外|者除外', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: `except where it is ${passive(verbsOf(v))} by ${np(n)}` }
      : null,
  ),
  rule('C', 0.05, 'N 除外', (n) => ({ text: `except for ${np(n)}` })),
  // 法定代表人相同的关联公司除外
  rule('N', 0.15, 'N 相同|一致|不同|不一致 的 N', (a, how, _of, n) =>
    bare(a) && bare(n) && !you(a)
      ? {
          ...n,
          after: ` with ${/不/.test(how.text) ? `a different ${a.text}` : `the same ${a.text}`}`,
        }
      : null,
  ),
  // 请使用发布证书，而非调试证书
  // Why something may have come about; said of what stood before.
  rule('C', 0.03, '可能因|可能因为|可能是因为|可能由于|可能是由于|或因|或因为|疑因 S', (_w, s) => ({
    text: `possibly because ${s.text}`,
  })),
  rule('C', 0.05, '可能因|可能因为|可能是因为|可能由于|可能是由于|或因|或因为|疑因 N', (_w, n) => ({
    text: `possibly because of ${np(n)}`,
  })),
  // 因联系不上而被注销
  rule('D', 0.1, '因|因为|由于 N 而', (_w, n) => ({ text: `because of ${np(n)}` })),
  rule('D', 0.15, '因|因为|由于 S 而', (_w, s) => ({ text: `because ${s.text}` })),
  rule('D', 0.2, '因|因为|由于 V 而', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `because of ${gerund(v)}` },
  ),
  rule('P', 0.05, '可能|会|将|可能会|也可能|还可能|也会 D 被 V', (w, d, _by, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: () =>
            `${/能/.test(w.text) ? 'may' : 'will'} ${/[也还]/.test(w.text) ? 'also ' : ''}be ${passive(verbsOf(v))} ${d.text}`,
        }
      : null,
  ),
  ...(['V', 'N'] as const).map((kind) =>
    rule('P', 0.05, `不|不会|并不 因|因为|随 ${kind} 而 V`, (_w, _x, why, _y, v) => {
      const cause = kind === 'N' ? np(why) : lacksObject(verbsOf(why)) ? null : gerund(why);
      return cause === null
        ? null
        : {
            text: '',
            say: (s) =>
              lacksObject(verbsOf(v))
                ? `${s ? be(s) : 'is'} not ${passive(verbsOf(v))} because of ${cause}`
                : `${s && isMany(s) ? 'do' : 'does'} not ${active(verbsOf(v), 'base')} because of ${cause}`,
          };
    }),
  ),
  // 以免因…被退回
  rule('D', 0.05, '以免|避免|以防|防止 D 被 V', (_w, d, _by, v) =>
    lacksObject(verbsOf(v))
      ? { text: `so that it is not ${passive(verbsOf(v))} ${d.text}`, after: '以免' }
      : null,
  ),
  ...(['S', 'N'] as const).map((kind) =>
    rule('D', 0.05, `以免|避免|以防|防止 因|由于 ${kind} 被|而被 V`, (_w, _x, why, _by, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `so that it is not ${passive(verbsOf(v))} because ${kind === 'S' ? why.text : `of ${np(why)}`}`,
            after: '以免',
          }
        : null,
    ),
  ),
  rule('D', 0.05, '以免|避免|以防 漏|错过|漏掉|遗漏 V', (_w, _x, v) => ({
    text: `so that you do not miss ${gerund(v)}`,
    after: '以免',
  })),
  rule('D', 0.05, '以免|避免|以防 N 难以|无法|不能 V', (_w, n, _x, v) => ({
    text: isDoer(n)
      ? `so that ${np(n)} can ${doIt(v)} without difficulty`
      : `so that ${np(n)} can be ${passive(verbsOf(v))} without difficulty`,
    after: '以免',
  })),
  // 期间如需修改材料
  rule('C', 0.1, '期间|其间|在此期间|此期间 C', (_w, c) =>
    /^(if|to) /.test(c.text) && !c.after ? { text: `${c.text} during this time` } : null,
  ),
  // 依法应办理而未办理…的
  rule(
    'C',
    0.05,
    '应|应当|依法应|依法应当|按规定应 V 而未|但未|却未|而不|却不 V 的|者',
    (w, a, _x, v) => {
      // 应办理而未办理: one act, named twice.
      if (!lacksObject(verbsOf(a)) || last(a).lemma !== last(v).lemma) return null;
      return {
        text: lacksObject(verbsOf(v))
          ? `if it has not been ${passive(verbsOf(v))} as required${/法/.test(w.text) ? ' by law' : ''}`
          : `if you have not ${active(verbsOf(v), 'done')} as required${/法/.test(w.text) ? ' by law' : ''}`,
        after: '的',
      };
    },
  ),
  rule('C', 0.05, 'N 逾期|超时|超期 未|仍未|不|尚未 V 的|者', (n, _w, _not, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `if ${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} in time`,
          after: '的',
        }
      : null,
  ),
  // 新注册的域名，在…后: what one thing changes into.
  rule('D', 0.05, '例如|如|比如 由|从 N 改为|变为|变更为|调整为|转为 N', (_w, _x, a, _y, b) => ({
    text: `for example from ${np(a)} to ${np(b)}`,
  })),
  // 继续填写还是重新开始
  rule('I', 0.1, 'V 还是 V', (a, _w, b) => ({ text: `${doIt(a)} or ${doIt(b)}?` })),
  // 请到…办理延期后，再上传
  rule('I', 0.4, '请|请您|请先|须先|需先 V 后|之后', (w, v) => ({
    text: doIt(/先/.test(w.text) ? addTail(v, 'first') : v),
  })),
  rule('I', 0.05, '请待|请等|请等待|请等到|请在 S 后|之后', (_w, s) =>
    /\bmust\b/.test(s.text) ? null : { text: `wait until ${s.text}` },
  ),
  rule('I', 0.05, '请待|请等|请等待|请等到 其 P 后|之后', (_w, _x, p) => ({
    text: `wait until ${said(p, it)}`,
  })),
  rule('S', 0.1, 'N 却|但却|仍|而 选择|填写|显示|标注|选了 N', (n, _but, act, what) => ({
    text: `but ${np(what)} ${be(what)} ${{ 填写: 'entered', 显示: 'shown', 标注: 'marked' }[act.text] ?? 'selected'} for ${np(n)}`,
  })),
  // 疑似已换证
  rule('P', 0.05, '疑似|似|似乎|好像 已|已经 V', (_w, _x, v) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'seem' : 'seems'} to have ${lacksObject(verbsOf(v)) ? `been ${passive(verbsOf(v))}` : active(verbsOf(v), 'done')}`,
  })),
  rule('P', 0.05, '疑似|似乎|应属|应系|疑为|疑似为|似为 N', (_w, n) =>
    // 疑似使用了他人公章: what it does.
    / using /.test(n.after ?? '')
      ? null
      : {
          text: '',
          say: (s) => `${s && isMany(s) ? 'seem' : 'seems'} to be ${nominal(n)}`,
        },
  ),
  // 也不得仅由…构成
  ...(
    [
      ['也不得|亦不得|也不可|亦不可|也不应|同样不得|也请勿|也不要', 'must not'],
      ['也不能|亦不能|也无法|亦无法|同样不能|同样无法|也不支持|也不允许', 'cannot'],
      ['也不会|亦不会|同样不会', 'will not'],
      ['也无需|亦无需|也不需要|也不用|也无须|同样无需', 'need not'],
    ] as const
  ).map(([chinese, english]) =>
    rule('P', 0.05, `${chinese} V`, (w, v) => aux(english)(w, addTail(v, 'either'))),
  ),
  rule(
    'P',
    0.05,
    '还应|还应当|还必须|还要|亦应|亦须|亦需|也应当|也必须|另须|另需|同样须|同样应|均须|均需|均应|都要|都须|都需|都应 V',
    (w, v) => aux(/[均都]/.test(w.text) ? 'must' : 'must also')(w, v),
  ),
  rule('P', 0.05, '仅能|只需|仅需|只需要|仅需要|只须|仅须 V', (w, v) =>
    aux(/能/.test(w.text) ? 'can only' : 'need only')(w, v),
  ),
  rule('P', 0.1, '便|即|就 无法|不能|不可 V', (_w, _x, v) => aux('can no longer')(_w, v)),
  rule('P', 0.1, '便可|即可|就可以|就能|便能|即能|才可用于|才可以 V', (w, v) =>
    aux(/才/.test(w.text) ? 'can then' : 'can')(w, v),
  ),
  rule('S', 0.1, '即可|便可|就可以|就能|便能 V', (_w, v) => ({ text: `you can then ${doIt(v)}` })),
  rule('V', 0.05, '拒不|拒绝|拒 V', (_w, v) => simple('refuse', '', { tail: `to ${doIt(v)}` })),
  // 限制提交30天
  rule('V', 0.05, '限制|禁止|暂停|停止 V Q', (w, v, q) =>
    /^(day|hour|month|week|minute|year)$/.test(q.after ?? '') && verbsOf(v).length === 1
      ? simple(
          /[限禁]/.test(w.text) ? 'bar' : 'suspend',
          /[限禁]/.test(w.text) ? 'you' : gerund(v),
          {
            tail: `${/[限禁]/.test(w.text) ? `from ${gerund(v)} ` : ''}for ${q.text}`,
          },
        )
      : null,
  ),
  // 不会随…自动更新
  rule('V', 0.1, '随|随着|跟随 N V', (_w, n, v) => addTail(v, `with ${np(n)}`)),
  rule(
    'V',
    0.05,
    '随|随同|与|和 本次|此次|本次申请|本次备案|本订单|本单|本次订单 一同|一并|一起|同时 V',
    (_w, what, _x, v) =>
      addTail(v, `together with this ${/订单|单/.test(what.text) ? 'order' : 'filing'}`),
  ),
  rule('V', 0.05, '至|到|去|前往|赴|在|向 N 处|那里|那边 V', (_a, n, _b, v) =>
    addTail(
      v,
      `${/^(download|get|obtain|buy|export)\b/.test(last(v).lemma) ? 'from' : 'with'} ${np(n)}`,
    ),
  ),
  rule('V', 0.05, '取得|获得|征得|获取|得到 N 批准|同意|许可|授权|认可|批复', (_w, n, x) =>
    n.act || !isDoer(n)
      ? null
      : simple(
          'get',
          `the ${{ 同意: 'consent', 许可: 'permission', 授权: 'authorization', 认可: 'approval' }[x.text] ?? 'approval'} of ${np(n)}`,
        ),
  ),
  rule(
    'V',
    0.05,
    '误将|将|把|误把|错将|错把 N 输成|写成|填成|错写成|误写为|误填为|输入成|填写成|错填为 N',
    (w, a, x, b) =>
      simple('enter', np(a), {
        tail: `as ${np(b)}${/[误错]/.test(w.text + x.text) ? ' by mistake' : ''}`,
      }),
  ),
];
