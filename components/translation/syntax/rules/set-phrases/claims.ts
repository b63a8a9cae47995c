import { aux, copula, perfect } from '../../build-clauses';
import { bare, be, isMany, plainNp, you } from '../../build-nouns';
import { doIt, gerund, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { indefinite, np, plural, pluralOf } from '../../phrase';

/** What hints and messages under a field say of it. */
export const claims: readonly Rule[] = [
  // What is said of it.
  rule(
    'P',
    0.05,
    '与实际不符|与实际不一致|与实际情况不符|与实际情况不一致|和实际不符|与事实不符',
    () => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match the facts`,
    }),
  ),
  rule(
    'P',
    0.03,
    '需本人实名|须本人实名|须为本人实名|需为本人实名|需本人实名认证|须本人实名认证|必须本人实名',
    () => ({
      text: '',
      say: () => 'must be registered in your own name',
    }),
  ),
  rule(
    'P',
    0.03,
    '须|需|必须 手写签名并按手印|签字并按手印|签名并按手印|签字按手印|手写签字并按手印',
    () => ({
      text: '',
      say: () => 'must be signed and fingerprinted',
    }),
  ),
  rule(
    'P',
    0.1,
    '不能仅为|不能只是|不得仅为|不能全是|不能全为|不得全为|不能为纯|不能是纯|不得为纯 N',
    (_w, n) => copula(`just ${indefinite(n)}`, 'must not'),
  ),
  rule('P', 0.3, '已存在|已经存在 N', (_w, n) => ({
    text: '',
    say: (s) => `already ${s && isMany(s) ? 'have' : 'has'} ${indefinite(n)}`,
  })),
  rule(
    'P',
    0.1,
    '须为|应为|必须为|必须是|须是|需为|应是|只能是|可以是|需是 N 之一|其中之一|中的一个|中的一种',
    (w, n) =>
      copula(
        `one of ${np(n).replace(/ and (?=[^,]*$)/, ' or ')}`,
        /可以/.test(w.text) ? 'can' : /只/.test(w.text) ? 'can only' : 'must',
      ),
  ),
  rule(
    'P',
    0.1,
    '未作|未做|没有作|没有|不作|暂无|未设 统一限制|明确限制|统一要求|明确要求|强制要求|统一规定|明确规定',
    (_w, x) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'set' : 'sets'} no ${/强/.test(x.text) ? 'binding' : /明/.test(x.text) ? 'express' : 'uniform'} ${/限/.test(x.text) ? 'limit' : 'rule'}`,
    }),
  ),
  rule('P', 0.1, '仅允许|只允许|允许 N V', (w, n, v) =>
    n.agent && !lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            `${/[仅只]/.test(w.text) ? 'only ' : ''}${s && isMany(s) ? 'allow' : 'allows'} ${np(n)} to ${doIt(v)}`,
        }
      : null,
  ),
  rule('P', 0.05, '与|和|同 N 重复|重名|雷同|相重复', (_w, n) => copula(`the same as ${np(n)}`)),
  rule('P', 0.05, '会因|将因|可能因|会因为|将会因|可能会因 N 被 V', (w, n, _by, v) => ({
    text: '',
    // 管局抽查时会因…被退回: the one who checks is not returned.
    say: (s) =>
      `${/可能/.test(w.text) ? 'may' : 'will'} ${s?.agent ? doIt(v) : `be ${passive(verbsOf(v))}`} because of ${np(n)}`,
  })),
  rule('P', 0.1, '也会|也将|也会一并|将一并|会一并|也会同时|将同时|会同时 V', (w, v) => {
    const { say, ...does } = aux('will')(w, v);
    return { ...does, say: (s) => (say?.(s) ?? '').replace(/\bwill\b/, 'will also') };
  }),
  rule('P', 0.05, '已不再|已经不再 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? be(s) : 'is'} no longer ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('P', 0.05, '将不再|将不会再|不会再 V', aux('will no longer')),
  rule('P', 0.1, '刚|刚刚|刚才|才 V 完|好|过', perfect('just')),
  rule('P', 0.1, '未|均未|从未|都没有|没有|没|从来没有 备过案|备过', (w) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'have' : 'has'} ${/从/.test(w.text) ? 'never' : 'not'} been filed`,
  })),
  rule('P', 0.1, '已完成签名|已签名|已完成签署|已签署', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'have' : 'has'} been signed`,
  })),
  rule('P', 0.1, '对您有帮助|有帮助|对您有用|有用|是否有帮助|对你有帮助', () => copula('helpful')),
  rule('P', 0.1, '在外地|在外省|在异地', () => copula('elsewhere')),
  rule('P', 0.1, '在国外|在境外|在海外', () => copula('abroad')),
  rule('P', 0.1, '有误|输入有误|填写有误|填写错误|输入错误|写错|填错|不对', () =>
    copula('incorrect'),
  ),
  rule('P', 0.1, '非本人实名|不是本人实名|非本人实名认证|非本人名下', () =>
    copula("not registered in this person's own name"),
  ),
  rule('P', 0.1, '非|不是 N 本人实名|本人实名认证|本人名下|实名', (_w, n) =>
    copula(`not registered in the name of ${np(n)}`),
  ),
  rule('P', 0.1, '用于 C V', (_w, c, v) =>
    lacksObject(verbsOf(v)) ? null : copula(`used to ${doIt(v)} ${c.text}`),
  ),
  rule('P', 0.1, '按|按照|依照|依据 N 执行|为准|办理|处理', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'follow' : 'follows'} ${np(n)}`,
  })),
  rule('P', 0.1, '不属于|不在 N 范畴|范围|范围内', (_w, n) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : 'it is'} ${/^(rules|requirements)$/.test(n.text) ? 'outside the permitted range' : `not within ${np(n)}`}`,
  })),
  rule('P', 0.05, '无需也无法|不需要也不能|不必也不能|无需也不能|不需要也无法 V', (_w, v) => ({
    text: '',
    say: (s) =>
      lacksObject(verbsOf(v))
        ? `need not and cannot be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}need not and cannot ${doIt(v)}`,
  })),
  rule('P', 0.02, '需为|须为|应为 N 备案|提交备案|办理备案', (_w, n) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}must file ${np(n)}`,
  })),
  // Whole statements.
  rule(
    'S',
    0.02,
    '部分省份|部分地区|个别省份|有些省份|有的省份|部分管局|个别管局|少数省份|多数省份|大部分省份|大多数省份 需要|需|须|必须|要|还需|还须|还需要 V',
    (who, w, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `${/管局/.test(who.text) ? 'some communications administrations' : /多|大/.test(who.text) ? 'most provinces' : 'some provinces'} ${/还/.test(w.text) ? 'also ' : ''}require you to ${doIt(v)}`,
          },
  ),
  rule('S', 0.05, 'N 暂停受理|暂不受理|不再受理|停止受理|不受理 N', (n, w, what) =>
    !/(province|administrations?|authority|platform|company|system|MIIT|we|city|region)$/.test(
      n.text,
    )
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'do' : 'does'} not accept ${indefinite(pluralOf(what))}${/暂/.test(w.text) ? ' for now' : /再|停/.test(w.text) ? ' any longer' : ''}`,
        },
  ),
  rule('S', 0.02, '仅|只有|仅有 N 需要|需|须|必须 V', (_w, n, _m, v) =>
    n.agent ? { text: `only ${plainNp(n)} must ${doIt(v)}` } : null,
  ),
  rule('S', 0.1, 'S 但|但是 S', (a, _but, b) =>
    /^(if|when|after|before|because) /.test(a.text) ? null : { text: `${a.text}, but ${b.text}` },
  ),
  rule('I', 0.03, '仅限|只限|限 N 使用|填写|办理', (_w, n, x) => ({
    text: `for ${indefinite(n.agent && !n.items ? pluralOf(n) : n)} only${x.text === '填写' ? ' to enter' : ''}`,
  })),
  rule(
    'S',
    0.05,
    '系统每|每|页面每|系统会每|系统将每|每隔|系统每隔 Q 自动保存|自动刷新|自动更新|自动检测|自动备份 一次',
    (_w, q, act) => ({
      text: `it is ${{ 自动刷新: 'refreshed', 自动更新: 'updated', 自动检测: 'checked', 自动备份: 'backed up' }[act.text] ?? 'saved'} automatically every ${q.text.replace(/^1 /, '')}`,
    }),
  ),
  rule('S', 0.05, '我们使用|我们会使用|本网站使用|本站使用 N 来|以|用于|以便 V', (w, n, _x, v) => ({
    text: `${/我们/.test(w.text) ? 'we use' : 'this website uses'} ${indefinite(pluralOf(n))} to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.02,
    'N 包含|含有|含|存在|中包含|中含有|中存在 敏感词|违禁词|禁用词|敏感字|敏感词汇|非法字符|特殊字符 N',
    (n, _v, x, what) =>
      /^[“"]/.test(what.text)
        ? {
            text: `${np(n)} ${isMany(n) ? 'contain' : 'contains'} the ${/违|禁/.test(x.text) ? 'banned word' : /非法/.test(x.text) ? 'illegal character' : /特殊/.test(x.text) ? 'special character' : 'sensitive word'} ${what.text}`,
          }
        : null,
  ),
  rule('S', 0.1, '经检测|经核查|经核实|经查|经审核|经系统检测|经系统核查|检测到 S', (_w, s) => ({
    text: `we found that ${s.text}`,
  })),
  rule('S', 0.1, 'N 逾期|超期 P', (n, _w, p) => ({
    text: `if ${np(n)} is overdue, it ${p.say?.({ text: 'it' }) ?? ''}`,
  })),
  rule('S', 0.1, 'N 由|均由|全部由|由其 N 自行承担|承担|自负|自行负责|负责', (a, _w, b) =>
    bare(b) || b.the || you(b)
      ? {
          text: /(review|verification|filing|check|approval|acceptance|maintenance)$/.test(a.text)
            ? `${np(b)} ${be(b)} responsible for ${np(a)}`
            : `${np(b)} ${isMany(b) || you(b) ? 'bear' : 'bears'} ${np(a)}`,
        }
      : null,
  ),
  rule('S', 0.1, 'N 是指|指的是|即|即为 N', (n, _w, what) => ({
    text: `${np(n)} ${be(n)} ${np(what)}`,
  })),
  rule('S', 0.1, '还有|尚有|有|仍有 M N 未|尚未|没有|还未 V', (_w, m, n, _x, v) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)} ${m.text === '1' ? 'has' : 'have'} not been ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('S', 0.05, '暂无|暂时没有|没有|还没有|目前没有|尚无 任何 N', (_w, _x, n) => ({
    text: `there ${isMany(n) ? 'are' : 'is'} no ${plainNp(n)} yet`,
  })),
  rule('S', 0.05, 'N 字数不足|字数不够', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'do' : 'does'} not have enough characters`,
  })),
  rule('S', 0.05, 'N 字数过少|字数太少|过短|太短|字数超限|字数过多|字数太多|过长|太长', (n, w) => ({
    text: `${np(n)} ${be(n)} too ${/超|多|长/.test(w.text) ? 'long' : 'short'}`,
  })),
  rule('S', 0.05, 'N 与|和 N 上传颠倒|颠倒|上传反了|传反了|弄反了|放反了', (a, _w, b) => ({
    text: `${np(a)} and ${np(b)} have been swapped`,
  })),
  rule('S', 0.1, 'V 通常|一般|大约|大概|约 需要|需|要 Q', (v, _w, _x, q) => ({
    text: `${gerund(v)} usually takes ${q.text}`,
  })),
];
