import { article } from '../../../core/english';
import { aux, copula, fragmentOr, perfect } from '../../build-clauses';
import { be, have, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, quantify, readerDoes, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

/** "keep … for 90 days": how long is no object. */
const kept = (words: string) => (_literal: Phrase, q: Phrase) => ({
  text: '',
  say: (s: Phrase | null) => `${s ? `${be(s)} ` : ''}kept for ${words}${words ? ' ' : ''}${q.text}`,
});

/** Set phrases that say something of a subject. */
export const predicates: readonly Rule[] = [
  // 如您对结果有异议
  rule('P', 0.05, '对|对于 N 有异议|存在异议|有不同意见|不满意|有意见', (_w, n, x) => ({
    text: '',
    say: (s) =>
      /不满/.test(x.text)
        ? `${s ? be(s) : 'are'} not satisfied with ${np(n)}`
        : `${s && !isMany(s) && !you(s) ? 'disagrees' : 'disagree'} with ${np(n)}`,
  })),
  rule('P', 0.05, '对|对于 N 有疑问|有疑义|有疑惑|有任何疑问|存在疑问', (_w, n) => ({
    text: '',
    say: (s) => `${s && !isMany(s) && !you(s) ? 'has' : 'have'} questions about ${np(n)}`,
  })),
  rule('P', 0.05, '有异议', () => ({
    text: '',
    say: (s) => (s && !isMany(s) && !you(s) ? 'disagrees' : 'disagree'),
  })),
  // 一经提交不可修改
  rule('P', 0.05, '一经 V 不可|不得|不能|无法|概不 V', (_w, v, x, w) =>
    lacksObject(verbsOf(v)) && lacksObject(verbsOf(w))
      ? {
          text: '',
          say: () =>
            `${/概/.test(x.text) ? 'will not' : /得/.test(x.text) ? 'must not' : 'cannot'} be ${passive(verbsOf(w))} once ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('P', 0.05, '将由|由 N 责令限期改正|责令改正|责令其限期改正', (_w, n, x) => ({
    text: '',
    say: (s) =>
      `${s ? '' : 'you '}will be ordered by ${np(n)} to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  rule('P', 0.05, '将被责令限期改正|被责令限期改正|责令限期改正|将被责令改正|责令改正', (x) => ({
    text: '',
    say: () =>
      `will be ordered to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  rule('P', 0.05, '保留|保存|存储|留存 Q', kept('')),
  rule('P', 0.05, '仅保留|只保留|仅保存|只保存|仅存储|仅留存 Q', kept('only')),
  rule('P', 0.05, '最多保留|最多保存|最长保留|最长保存 Q', kept('at most')),
  rule('P', 0.05, '预计持续|预计将持续|预计耗时|预计用时|预计花费 Q', (w, q) =>
    copula(`expected to ${/持续/.test(w.text) ? 'last' : 'take'} ${q.text}`),
  ),
  rule('P', 0.05, '持续|将持续|会持续 Q', (w, q) => ({
    text: '',
    say: (s) =>
      /将|会/.test(w.text)
        ? `will last ${q.text}`
        : `${s && isMany(s) ? 'last' : 'lasts'} ${q.text}`,
  })),
  rule('P', 0.05, '预计|预计将|预计会|预计于 N V', (_w, n, v) =>
    /^\d{1,2}:\d\d/.test(n.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? `${be(s)} ` : ''}expected to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')} at ${n.text}`,
        }
      : null,
  ),
  rule(
    'P',
    0.05,
    '需由|须由|应由|必须由|需要由 N 本人操作|亲自操作|本人完成|亲自完成|本人办理|亲自办理',
    (_w, n) => copula(`done by ${np(n)} in person`, 'must'),
  ),
  // 主体和网站均未备案过
  rule('P', 0.05, '均未|都未|均没有|都没有|未|没有|从未|从来没有|未曾 V 过', (w, v) =>
    perfect(/从|曾/.test(w.text) ? 'never' : 'not')(w, v),
  ),
  rule('P', 0.05, '均未|都未|均没有|都没有 V', (w, v) => perfect('not')(w, v)),
  rule('P', 0.1, '更换至|更换到|更换为|变更至|迁移至|迁移到|转移至|转移到|转至 N', (w, n) =>
    copula(`${/[更变]/.test(w.text) ? 'changed' : 'moved'} to ${np(n)}`),
  ),
  rule(
    'P',
    0.05,
    '需为|须为|应为|必须为|需由|须由|应由|必须由|需|须 N 本人实名办理|本人实名登记|本人实名认证|本人名下|实名办理',
    (_w, n) =>
      copula(
        n.text === 'oneself'
          ? "registered in that person's own name"
          : `registered in the name of ${np(n)}`,
        'must',
      ),
  ),
  rule('P', 0.05, '需由|须由|应由|必须由|需要由 N 本人|亲自 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) ? copula(`${passive(verbsOf(v))} by ${np(n)} in person`, 'must') : null,
  ),
  // 您的网站已不在本平台接入
  rule('P', 0.05, '已不在|已经不在|不再在 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? copula(`no longer ${passive(verbsOf(v))} ${place(n)}`)
      : null,
  ),
  rule('P', 0.05, '一式两份|一式二份|一式三份|一式四份', (w) =>
    copula(`in ${{ 三: 'three', 四: 'four' }[w.text.charAt(2)] ?? 'two'} copies`),
  ),
  rule('P', 0.05, '已连续|连续|已|已经连续 V 失败 Q', (w, v, _x, q) => ({
    text: '',
    say: (s) =>
      `${s && !isMany(s) && !you(s) ? 'has' : 'have'} failed to ${active(verbsOf(v), 'base', false)} ${q.text}${/连续/.test(w.text) ? ' in a row' : ''}`,
  })),
  // 需四角完整、字迹清晰: how each part of it must be.
  rule('P', 0.05, '需|须|应|要|务必|需要|必须 N A 、|且|，|和 N A', (_w, a, x, _m, b, y) =>
    // 字迹清晰、无反光: the last is of the whole again.
    / (and|of) /.test(y.text)
      ? null
      : {
          text: '',
          say: () => `must have ${x.text} ${plainNp(a)} and ${y.text} ${plainNp(b)}`,
        },
  ),
  rule(
    'P',
    0.05,
    '需|须|应|要|务必|需要|必须 N A 、 N A 、|且|，|和 A',
    (_w, a, x, _m, b, y, _n, z) => ({
      text: '',
      say: () => `must be ${z.text}, with ${x.text} ${plainNp(a)} and ${y.text} ${plainNp(b)}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '预计|预计将|一般|通常|预计需 Q 完成|审核完成|审核完毕|内完成|内审核完成',
    (w, q) => ({
      text: '',
      say: (s) =>
        `${s ? `${be(s)} ` : ''}${/预/.test(w.text) ? 'expected to be' : 'usually'} complete in ${q.text}`,
    }),
  ),
  // 须在备案通过后方可开通
  rule(
    'P',
    0.03,
    '须在|需在|应在|必须在|只有在|需要在|须|需|应|只有 C 方可|才能|才可|方能|才可以 V',
    (w, c, _x, v) =>
      /^(after|before|when) /.test(c.text) ? aux('can only')(w, addTail(v, c.text)) : null,
  ),
  rule('P', 0.05, '暂不可|暂不能|暂无法|暂时不能|暂时无法|暂时不可|目前不能|目前无法 V', (w, v) =>
    aux('cannot')(w, addTail(v, /目前/.test(w.text) ? 'at present' : 'for now')),
  ),
  rule('P', 0.05, '没有权限|无权限|无权|暂无权限|没有权限对 操作|管理 N', (_w, _x, n) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'you have'} no permission to manage ${np(n)}`,
  })),
  rule('P', 0.05, '不能作为|不可作为|不得作为|不能用作|不可用作 N', (w, n) => {
    const must = /得/.test(w.text) ? 'must not' : 'cannot';
    const as = nominal(n)
      .replace(article, 'a ')
      .replace(/^a (?=[aeiou])/, 'an ');
    return n.agent
      ? { text: '', say: () => `${must} serve as ${np(n)}` }
      : copula(`used as ${as}`, must);
  }),
  rule(
    'P',
    0.05,
    '将被停止接入|将停止接入|会被停止接入|将被终止接入|将被取消接入|将被断开接入',
    () => ({
      text: '',
      say: () => 'will lose access',
    }),
  ),
  rule('P', 0.05, '无需办理|无须办理|不需要办理|不用办理|不必办理', () => ({
    text: '',
    say: () => 'need not do so',
  })),
  rule('P', 0.03, '排在第|当前排在第|排第|排名第 M 位', (_w, m) =>
    copula(`number ${m.text} in the queue`),
  ),
  rule('P', 0.3, '仅|只 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
      ? null
      : {
          text: '',
          // 只填写顶级域名 tells whoever reads it.
          say: (s) =>
            !s && readerDoes.test(last(v).lemma)
              ? doIt(quantify(v, 'only'))
              : `only ${active(verbsOf(v), s && (isMany(s) || you(s)) ? 'base' : 'third')}`,
        },
  ),
  rule('P', 0.02, '不支持|暂不支持|目前不支持|尚不支持|暂时不支持 备案', (w) => ({
    text: '',
    say: (s) => {
      const now = /[暂目尚]/.test(w.text) ? ' for now' : '';
      return s && !/(name|suffix|website|site|App|content|program|IP)$/.test(s.text)
        ? `${isMany(s) ? 'do' : 'does'} not support filings${now}`
        : `cannot be filed${now}`;
    },
  })),
  rule(
    'P',
    0.03,
    '需等待|需要等待|需|需要|约需|一般需|通常需|大约需要 Q 生效|才能生效|后生效|左右生效',
    (w, q) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'take' : 'takes'} ${/约/.test(w.text) ? 'about ' : ''}${q.text} to take effect`,
    }),
  ),
  // 需要备案后才能上线
  rule(
    'P',
    0.02,
    '需|须|需要|应|必须|只有|应当 V 后|之后 才能|方可|才可|方能|才可以|才会 V',
    (w, v, _x, _y, then) => {
      const can = aux('can only')(w, then);
      const done = (s: Phrase | null): string =>
        lacksObject(verbsOf(v)) && !(s && (s.agent || you(s)))
          ? `after ${s && isMany(s) ? 'they have' : 'it has'} been ${passive(verbsOf(v))}`
          : `after ${gerund(v)}`;
      return { text: '', say: (s) => `${fragmentOr(can, s)} ${done(s)}` };
    },
  ),
  rule('P', 0.05, '在|位于 中国大陆境内|中国境内|中国大陆|境内|国内|大陆境内', () =>
    copula('in the Chinese mainland'),
  ),
  rule(
    'P',
    0.05,
    '须在|需在|应在|必须在|须位于|需位于|应位于|必须位于 中国大陆境内|中国境内|中国大陆|境内|国内|大陆境内',
    () => copula('in the Chinese mainland', 'must'),
  ),
  rule('P', 0.05, '不便|不方便 操作|办理|到场|前往', (_w, x) => ({
    text: '',
    say: () => (/[到前]/.test(x.text) ? 'cannot easily come' : 'cannot easily do it'),
  })),
  rule('P', 0.05, '正被|正在被 N V', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) => `${s ? `${be(s)} ` : ''}being ${passive(verbsOf(v))} by ${indefinite(n)}`,
        }
      : null,
  ),
  rule('P', 0.03, '未在|尚未在|没有在|并未在|还未在 N V', (w, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? perfect('not')(w, addTail(v, place(n).replace(/^on (?=.*platform$)/, 'with ')))
      : null,
  ),
  rule('P', 0.05, '未|尚未|还未|没有|还没有 V 完成|完毕|好', (w, v) =>
    lacksObject(verbsOf(v)) ? perfect('not')(w, v) : null,
  ),
  rule('P', 0.02, '保持不变|维持不变|不作变更|不做变更', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'stay' : 'stays'} unchanged`,
  })),
  rule(
    'P',
    0.05,
    '对|对于 N 有 不同|特殊|特别|明确|严格|相应 要求|规定',
    (_w, n, _x, how, what) => ({
      text: '',
      say: (s) =>
        `${s && !isMany(s) ? 'has' : 'have'} ${{ 不同: 'different', 明确: 'clear', 严格: 'strict', 相应: 'corresponding' }[how.text] ?? 'special'} ${what.text === '要求' ? 'requirements' : 'rules'} for ${indefinite(n)}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '须放置|需放置|应放置|必须放置|须悬挂|需悬挂|应悬挂|须展示|应展示|需展示 N',
    (_w, n) => ({
      text: '',
      say: () => `must show ${np(n)}`,
    }),
  ),
  rule('P', 0.03, '位数不足|位数不够|位数不对|位数不正确|位数有误', (w) => ({
    text: '',
    say: (s) =>
      /不足|不够/.test(w.text)
        ? `${s && isMany(s) ? 'do' : 'does'} not have enough digits`
        : `${s ? have(s) : 'has'} an incorrect number of digits`,
  })),
  rule('P', 0.05, '对我们很重要|对我们非常重要|对我们十分重要', () =>
    copula('very important to us'),
  ),
  rule('P', 0.02, '在 N 内|中|期间|期内 方可|才能|才可|方能|才可以 V', (w, n, _x, _y, v) =>
    aux('can only')(w, addTail(v, /(period|limit)$/.test(n.text) ? `within ${np(n)}` : place(n))),
  ),
  rule('P', 0.02, '被占用|正被占用|被其他程序占用|被其他应用占用|正在被占用', (w) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : 'is'} in use${/其他/.test(w.text) || /(camera|microphone)$/.test(s?.text ?? '') ? ' by another app' : ''}`,
  })),
  rule('P', 0.05, '可由|可以由|也可由|也可以由 N V', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `can be ${passive(verbsOf(v))} by ${np(n)}` }
      : null,
  ),
  rule('P', 0.05, '可为|可以是|可以为|也可为|也可以是 N', (_w, n) => copula(nominal(n), 'can')),
  rule('P', 0.02, '自|从 V 之日起 生效|有效|执行|实施', (_w, v) =>
    last(v).object
      ? null
      : {
          text: '',
          say: (s) => `${s && isMany(s) ? 'take' : 'takes'} effect from the date of ${gerund(v)}`,
        },
  ),
  rule('P', 0.02, '须在|需在|应在|必须在 N 下|名下', (_w, n) => copula(`under ${np(n)}`, 'must')),
  rule('P', 0.1, '等待|正在等待 V', (_w, v) =>
    lacksObject(verbsOf(v)) && last(v).tail
      ? {
          text: '',
          say: (s) => `${s ? `${be(s)} ` : ''}waiting to be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('P', 0.02, '超出限制|超过限制|超限|超出上限', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'exceed' : 'exceeds'} the limit`,
  })),
  rule('P', 0.02, '将被处以罚款|会被处以罚款|将被罚款|可能被罚款|可被处以罚款', (w) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}${/可/.test(w.text) ? 'may' : 'will'} be fined`,
  })),
];
