import { article } from '../../core/english';
import { aux, copula, fragmentOr, perfect, said, unsaid } from '../build-clauses';
import {
  bare,
  be,
  determined,
  determiner,
  have,
  isDoer,
  isMany,
  nominal,
  place,
  plainNp,
  single,
  you,
} from '../build-nouns';
import {
  addTail,
  addTailFirst,
  doIt,
  gerund,
  join,
  last,
  named,
  quantify,
  relative,
  simple,
  verbsOf,
} from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../phrase';

/** Figures of articles: 第二十四条 is Article 24. */
const digits = '〇一二三四五六七八九';
const numeral = /^[一二三四五六七八九十百]+$/;

function articleNumber(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  if (!numeral.test(text)) return null;
  const [, hundreds, tens, ones] =
    /^(?:([一-九])百)?零?(?:([一-九])?十)?([一-九])?$/.exec(text) ?? [];
  const of = (sign: string | undefined, none: number): number =>
    sign === undefined ? none : digits.indexOf(sign);
  const ten = text.includes('十') ? of(tens, 1) * 10 : 0;
  return String(of(hundreds, 0) * 100 + ten + of(ones, 0));
}

/** Errors of machines have a name; that of an entry is a judgement on it. */
const ofMachines = /(system|server|network|program|internal|unknown|data|API|request|parameter)$/i;

/** "keep … for 90 days": how long is no object. */
const kept = (words: string) => (_literal: Phrase, q: Phrase) => ({
  text: '',
  say: (s: Phrase | null) => `${s ? `${be(s)} ` : ''}kept for ${words}${words ? ' ' : ''}${q.text}`,
});

/** What another is asked to do with it. */
const asked: Readonly<Record<string, string>> = {
  授权: 'authorize',
  处理: 'handle',
  办理: 'arrange',
  开通: 'activate',
  修改: 'change',
  解决: 'resolve',
  确认: 'confirm',
  核实: 'verify',
  重置: 'reset',
  更正: 'correct',
  审批: 'approve',
  添加: 'add',
  关闭: 'close',
};

/** In the mouth of whoever signs. */
const mine = (words: string): string =>
  words.replace(/\byour (own )?/g, 'my ').replace(/ in person$/, '');

const everyOne = (v: Phrase, n: Phrase): Phrase | null => {
  if (!lacksObject(verbsOf(v)) || determined.test(n.text)) return null;
  const found = relative(v, n);
  return found && { ...found, text: `all ${found.text}`, the: false };
};

/** Turns of phrase that stand on pages of every kind. */
export const everyday: readonly Rule[] = [
  rule('I', 0.05, '仅限|只限 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: doIt(quantify(v, 'only')) },
  ),
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
  rule('C', 0.05, '一经 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: `once ${passive(verbsOf(v))}` }
      : { text: `once you ${doIt(v)}` },
  ),
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
  rule('C', 0.05, '为避免|为了避免|为防止|为了防止|为免|避免|以免 V', (_w, v) => ({
    text: `to avoid ${gerund(v)}`,
  })),
  rule('C', 0.05, '未经 许可或备案|许可或者备案|许可、备案|备案或许可', () => ({
    text: 'without a permit or filing',
  })),
  // 根据《…》第二十四条规定
  rule('C', 0.05, '根据|依据|按照|依照 N 第 M 条|条规定|条的规定|条之规定', (_w, law, _x, m) => {
    const number = articleNumber(m.text);
    return number === null ? null : { text: `under Article ${number} of ${np(law)}` };
  }),
  rule('N', 0.05, 'N 第 M 条', (law, _x, m) => {
    const number = articleNumber(m.text);
    return number === null ? null : { text: `Article ${number} of ${np(law)}` };
  }),
  rule('P', 0.05, '将由|由 N 责令限期改正|责令改正|责令其限期改正', (_w, n, x) => ({
    text: '',
    say: () =>
      `will be ordered by ${np(n)} to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  rule('P', 0.05, '将被责令限期改正|被责令限期改正|责令限期改正|将被责令改正|责令改正', (x) => ({
    text: '',
    say: () =>
      `will be ordered to make corrections${/限期/.test(x.text) ? ' within a time limit' : ''}`,
  })),
  // 密码错误, as against 参数错误.
  rule('S', 0.05, 'N 错误', (n) =>
    bare(n) && !ofMachines.test(n.text) ? { text: `${np(n)} ${be(n)} incorrect` } : null,
  ),
  rule('S', 0.05, '还可|还可以|还能|还可再|还可以再|还能再|您还可以|您还可 V Q', (_w, v, q) =>
    q.after === 'time' && last(v).object === null && !last(v).tail
      ? {
          text: `you can ${active(verbsOf(v), 'base', false)} ${q.text === 'once' ? 'one more time' : q.text.replace(/ times?$/, ' more times')}`,
        }
      : null,
  ),
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
  // 客服热线400-000-0000
  rule('N', 0.05, 'N N', (n, number) =>
    /^\d[\d-]{6,}$/.test(number.text) && /(number|phone|hotline|support|line|fax)$/.test(n.text)
      ? { text: `${n.text} ${number.text}`, the: n.the === true }
      : null,
  ),
  rule('N', 0.4, '已|已经 V 的 全部|所有|全部的|所有的 N', (_a, v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.7, 'V 的 全部|所有|全部的|所有的 N', (v, _b, _c, n) => everyOne(v, n)),
  rule('N', 0.1, '您|你 V 的 全部|所有|全部的|所有的 N', (_y, v, _b, _c, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { text: `all ${plainNp(n)}`, after: ` you ${active(verbsOf(v), 'past', false)}` }
      : null,
  ),
  rule('N', 0.05, '待|等待 N 审核|确认|处理|审批|核验|受理|复核|审阅', (_w, n, x) =>
    bare(n)
      ? {
          text: you(n)
            ? `awaiting your ${{ 审核: 'review', 确认: 'confirmation', 处理: 'action' }[x.text] ?? 'approval'}`
            : `awaiting ${n.text} ${{ 审核: 'review', 确认: 'confirmation', 处理: 'processing', 审批: 'approval', 核验: 'verification', 受理: 'acceptance' }[x.text] ?? 'review'}`,
        }
      : null,
  ),
  rule('V', 0.05, '保持|使|让|将 N 与|和|跟 N 平行|保持平行|平齐|齐平', (_w, a, _x, b, p) =>
    simple('keep', np(a), {
      tail: `${/平行/.test(p.text) ? 'parallel to' : 'level with'} ${np(b)}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '需由|须由|应由|必须由|需要由 N 本人操作|亲自操作|本人完成|亲自完成|本人办理|亲自办理',
    (_w, n) => copula(`done by ${np(n)} in person`, 'must'),
  ),
  rule('N', 0.05, '各省|各省份|各省市|各地|本省|我省 N', (w, n) =>
    n.after || !bare(n)
      ? null
      : {
          ...n,
          the: true,
          after: ` ${/各/.test(w.text) ? `of each ${w.text === '各地' ? 'place' : 'province'}` : 'of this province'}`,
        },
  ),
  rule('S', 0.05, 'N 以 N 为准', (about, _w, n) => ({
    text: `for ${np(about)}, ${np(n)} ${isMany(n) ? 'apply' : 'applies'}`,
  })),
  rule('S', 0.3, 'V 不通过|未通过|没有通过', (v) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `the ${act} was not passed` }
      : null;
  }),
  rule('C', 0.05, '如没有|如无|若无|若没有|如果没有', () => ({ text: 'if there is none' })),
  // 主体和网站均未备案过
  rule('P', 0.05, '均未|都未|均没有|都没有|未|没有|从未|从来没有|未曾 V 过', (w, v) =>
    perfect(/从|曾/.test(w.text) ? 'never' : 'not')(w, v),
  ),
  rule('P', 0.05, '均未|都未|均没有|都没有 V', (w, v) => perfect('not')(w, v)),
  rule('P', 0.1, '更换至|更换到|更换为|变更至|迁移至|迁移到|转移至|转移到|转至 N', (w, n) =>
    copula(`${/[更变]/.test(w.text) ? 'changed' : 'moved'} to ${np(n)}`),
  ),
  rule('S', 0.05, 'N 选择|填写|输入 错误|有误|不正确|不对', (n, act) =>
    n.after
      ? null
      : { text: `${np(n)} ${act.text === '选择' ? 'selected' : 'entered'} ${be(n)} incorrect` },
  ),
  rule('S', 0.05, 'S 会导致|将导致|会造成|将造成|会使|将使 S', (why, _w, s) => ({
    text: `if ${why.text}, ${s.text}`,
  })),
  rule(
    'P',
    0.05,
    '需为|须为|应为|必须为|需由|须由|应由|必须由|需|须 N 本人实名办理|本人实名登记|本人实名认证|本人名下|实名办理',
    (_w, n) => copula(`registered in the name of ${np(n)}`, 'must'),
  ),
  rule('P', 0.05, '需由|须由|应由|必须由|需要由 N 本人|亲自 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) ? copula(`${passive(verbsOf(v))} by ${np(n)} in person`, 'must') : null,
  ),
  rule('N', 0.05, '纯数字|全数字', () => ({ text: 'digits only', many: true })),
  rule('N', 0.05, '纯英文|纯英文字母|纯字母|全英文', () => ({
    text: 'English letters only',
    many: true,
  })),
  // 身份证四个角
  rule('N', 0.05, 'N M N', (whole, m, n) =>
    m.after && bare(whole) && bare(n) && !whole.items
      ? {
          text: `${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          many: m.text !== '1',
          after: ` of ${np(whole)}`,
        }
      : null,
  ),
  rule('V', 0.05, '换个方式|换种方式|换一种方式|换其他方式|更换方式 V', (_w, v) =>
    addTail(v, 'another way'),
  ),
  rule('S', 0.05, 'V 失败次数|错误次数|次数 过多|太多', (v, w) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `too many ${/失败|错误/.test(w.text) ? 'failed ' : ''}${act} attempts` }
      : null;
  }),
  rule('Q', 0.05, '最长|最长为|最长不超过|最长可达|最迟|最晚 Q', (_w, q) => ({
    ...q,
    text: `at most ${q.text}`,
  })),
  rule('N', 0.05, '第 M 行|列', (_w, m, x) =>
    /^\d+$/.test(m.text) ? { text: `${x.text === '行' ? 'row' : 'column'} ${m.text}` } : null,
  ),
  rule('S', 0.05, '第 M 行|列|条|项 S', (_w, m, x, s) => ({
    text: `${{ 行: 'row', 列: 'column', 条: 'record' }[x.text] ?? 'item'} ${m.text}: ${s.text}`,
  })),
  rule('S', 0.05, '失败|成功|跳过|重复 M', (w, m) =>
    /^[条个项笔张]$/.test(m.after ?? '')
      ? {
          text: `${m.text} ${{ 失败: 'failed', 成功: 'succeeded', 跳过: 'skipped' }[w.text] ?? 'repeated'}`,
        }
      : null,
  ),
  // 您的网站已不在本平台接入
  rule('P', 0.05, '已不在|已经不在|不再在 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? copula(`no longer ${passive(verbsOf(v))} ${place(n)}`)
      : null,
  ),
  // 为了您的网站能够正常访问
  rule('C', 0.3, '为|为了 S', (_w, s) => ({ text: `so that ${s.text}` })),
  // 备案是免费的: a judgement, no condition.
  rule('S', 0.05, 'N 是 A 的', (n, _is, a) => ({ text: `${np(n)} ${be(n)} ${a.text}` })),
  rule('N', 0.1, '自称|自称是|自称为 N 的 N', (_w, who, _of, n) =>
    n.after ? null : { ...n, after: ` from someone claiming to be ${indefinite(who)}` },
  ),
  rule('N', 0.1, 'N 及其|以及其|和其 N', (a, _w, b) =>
    bare(a) && bare(b)
      ? {
          text: `${a.text} and ${a.agent ? 'their' : 'its'} ${b.text}`,
          many: true,
          the: a.the === true,
        }
      : null,
  ),
  rule('N', 0.05, '与|和|同|跟 N 的 关系|关联关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` with ${np(n)}`,
  })),
  rule('N', 0.05, 'N 说明|描述', (n) =>
    !you(n) &&
    /(purpose|content|situation|reason|information|business|function|activity|feature|service|remarks)$/.test(
      n.text,
    )
      ? { text: 'description', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('S', 0.05, '由 N 授权给|授权 N 使用', (_w, a, _x, b) => ({
    text: `${np(a)} authorizes ${np(b)} to use it`,
  })),
  rule('V', 0.05, '向 N 收取|收 N', (_to, who, _w, what) =>
    simple('charge', `${np(who)} ${indefinite(what)}`),
  ),
  // A letter of commitment speaks for whoever signs it.
  rule('S', 0.05, '保证不|承诺不|保证不会|承诺不会|保证绝不|承诺绝不 V', (w, v) => ({
    text: `I ${/承诺/.test(w.text) ? 'undertake' : 'guarantee'} not to ${doIt(v)}`,
  })),
  rule('V', 0.05, '利用|使用 N 从事|进行|开展|实施 N', (_w, what, _x, n) =>
    simple('use', np(what), { tail: `for ${plainNp(n)}` }),
  ),
  rule(
    'S',
    0.05,
    '发现|如发现|一旦发现 N 立即|应立即|须立即|应当立即|需立即 V',
    (_w, n, _x, v) => ({
      text: `if you find ${indefinite(n)}, ${doIt(v)} at once`,
    }),
  ),
  // 审核结果将以短信通知
  rule('S', 0.05, 'N 将|会|将会 D 通知|告知|下发|发送|反馈', (n, _w, d) =>
    /^by /.test(d.text) ? { text: `${np(n)} will be sent ${d.text}` } : null,
  ),
  rule('N', 0.05, 'N 原件照片|原件照|原件的照片|原件扫描件|原件的扫描件', (n, w) => ({
    text: /扫/.test(w.text) ? 'scan' : 'photo',
    the: true,
    after: ` of the original ${plainNp(n)}`,
  })),
  // 需四角完整、字迹清晰: how each part of it must be.
  rule('P', 0.05, '需|须|应|要|务必|需要|必须 N A 、|且|，|和 N A', (_w, a, x, _m, b, y) => ({
    text: '',
    say: () => `must have ${x.text} ${plainNp(a)} and ${y.text} ${plainNp(b)}`,
  })),
  rule('S', 0.05, 'N 名下|下 已有|已存在|已经有|存在|有|仍有|还有 N', (n, _w, v, what) => ({
    text: `${np(n)} ${/已/.test(v.text) ? 'already ' : /[仍还]/.test(v.text) ? 'still ' : ''}${have(n)} ${indefinite(what) === what.text ? what.text : `a ${plainNp(what)}`.replace(/^a (?=[aeiou])/, 'an ')} in ${isMany(n) ? 'their' : 'its'} name`,
  })),
  // 个人用户, 企业类网站: all of a class.
  rule('N', 0.05, 'N 类 N', (kind, _w, n) =>
    bare(kind) && bare(n) && !kind.items
      ? { ...pluralOf(n), text: `${kind.text} ${plural(n.text)}`, the: false }
      : null,
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
  rule('N', 0.05, '不同|不同的 N', (_w, n) =>
    bare(n) ? { ...pluralOf(n), text: `different ${plural(n.text)}`, the: false } : null,
  ),
  rule(
    'S',
    0.05,
    '不同|各|各个|不同的 N 的 N 不同|有所不同|不一|各不相同|存在差异|略有不同|有差异',
    (_w, where, _of, n, x) => ({
      text: `${np(n)} ${isMany(n) ? 'differ' : 'differs'}${/略/.test(x.text) ? ' slightly' : ''} by ${where.text}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'V 次数 已达上限|已达到上限|达到上限|已用完|已用尽|已超限|已超过限制|超出限制|超过上限',
    (v) => ({
      text: `you have reached the limit for ${gerund(v)}`,
    }),
  ),
  rule('C', 0.05, '如您|如果您|若您|如您是|如果您是|如 首次|第一次 V', (_w, _x, v) => ({
    text: `if you ${active(verbsOf(v), 'base', false)} for the first time`,
  })),
  rule('I', 0.05, '首次|第一次|初次 V 请|需|须|时请|时需|时须 V', (_w, v, _x, then) => ({
    text: `when you ${active(verbsOf(v), 'base', false)} for the first time, ${doIt(then)}`,
  })),
  // 具体费用以订单页面显示为准
  rule('S', 0.04, 'N 以 N 显示|公示|公布|展示|标注|页面显示|显示的 为准', (about, _w, n, x) => ({
    text: `${np(about)} ${be(about)} as ${/[公]/.test(x.text) ? 'published' : 'shown'} ${place(n)}`,
  })),
  // 备案时间以实际审核情况为准
  rule('S', 0.03, 'N 以 N 为准', (about, _w, n) =>
    /^(actual|final) /.test(n.text)
      ? { text: `${np(about)} ${isMany(about) ? 'depend' : 'depends'} on ${np(n)}` }
      : null,
  ),
  // Whoever agrees speaks of what is theirs.
  rule('S', 0.04, '本人同意|我同意|本人自愿|本人自愿同意|我自愿|本人愿意 V', (_w, v) => ({
    text: `I agree to ${mine(doIt(v))}`,
  })),
  rule(
    'S',
    0.04,
    '本人|我|本人同意|我同意|本单位|我单位|本公司|我司|我方 授权|委托|同意授权 N V',
    (who, _w, n, v) => {
      const one = /人|^我(同意)?$/.test(who.text);
      const act = mine(active(verbsOf(v), 'base'));
      return {
        text: `${one ? 'I' : 'we'} authorize ${np(n)} to ${one ? act : act.replace(/\bmy\b/g, 'our')}`,
      };
    },
  ),
  rule('V', 0.1, '授权|委托 N V', (_w, n, v) =>
    isDoer(n) ? simple('authorize', `${np(n)} to ${active(verbsOf(v), 'base')}`) : null,
  ),
  rule('N', 0.03, '您本人|你本人|您本人的|您自己的|您自己|自己的 N', determiner('your own')),
  rule('N', 0.05, '非本人|非本人的 N', determiner("another person's")),
  rule('N', 0.05, '在本地的|本地的|当地的|在当地的 N', (_w, n) =>
    bare(n) ? { ...n, text: `local ${n.text}`, the: true } : null,
  ),
  // 请登录注册商网站查询: there, to do it.
  rule('V', 0.05, '登录|登陆|进入|打开|访问 N V', (w, n, v) =>
    verbsOf(v)[0]?.state ||
    n.items ||
    !/(site|website|platform|console|page|system|center|backend|email|App)$/.test(n.text)
      ? null
      : join('to')(
          simple({ 进入: 'go to', 打开: 'open', 访问: 'visit' }[w.text] ?? 'log on to', np(n)),
          v,
          last(v).lemma === 'look up' && last(v).object === null ? simple('look', 'it up') : v,
        ),
  ),
  rule(
    'Q',
    0.05,
    '每个|每张|单个|单张|每份|单个文件|每个文件|每张图片 不超过|不大于|小于|不得超过|不能超过|最大|最大不超过 N',
    (_w, _x, n) => (/^\d[\d.]* ?[KMG]B?$/i.test(n.text) ? { text: `up to ${n.text} each` } : null),
  ),
  // 须在备案通过后方可开通
  rule(
    'P',
    0.03,
    '须在|需在|应在|必须在|只有在|需要在|须|需|应|只有 C 方可|才能|才可|方能|才可以 V',
    (w, c, _x, v) =>
      /^(after|before|when) /.test(c.text) ? aux('can only')(w, addTail(v, c.text)) : null,
  ),
  rule('S', 0.05, 'N 解析至|解析到|指向 N P', (a, _w, b, p) => ({
    text: `if ${np(a)} ${isMany(a) ? 'point' : 'points'} to ${np(b)}, ${said(p)}`,
  })),
  rule('N', 0.2, 'N 在 N 的|中的|上的|里的|内的 N', (a, _in, b, _of, n) =>
    bare(n) && !you(a) ? { ...n, after: ` of ${np(a)} ${place(b)}` } : null,
  ),
  rule(
    'I',
    0.03,
    '如无|若无|如没有|若没有|如果没有|没有|无 N 可|可以|请|则|需|须|可不|则无需 V',
    (_w, n, x, v) => ({
      text: `if you have no ${plainNp(n)}, ${/^可不|无需/.test(x.text) ? 'you need not ' : /^可/.test(x.text) ? 'you can ' : /[需须]/.test(x.text) ? 'you must ' : ''}${doIt(v)}`,
    }),
  ),
  rule('P', 0.05, '暂不可|暂不能|暂无法|暂时不能|暂时无法|暂时不可|目前不能|目前无法 V', (w, v) =>
    aux('cannot')(w, addTail(v, /目前/.test(w.text) ? 'at present' : 'for now')),
  ),
  rule(
    'V',
    0.05,
    '联系 N 授权|处理|办理|开通|修改|解决|确认|核实|重置|更正|审批|添加|关闭',
    (_w, n, act) => simple('ask', `${np(n)} to ${asked[act.text]} it`),
  ),
  rule('Q', 0.05, '每个|每张|单个|单张|每份|每项 Q', (_w, q) => ({ ...q, text: `${q.text} each` })),
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
  rule('V', 0.05, '确保|保证|务必确保|务必保证 P', (_w, p) =>
    simple('make sure', `that ${said(p)}`),
  ),
  // 同一证件只能备案一个主体
  rule(
    'S',
    0.05,
    '同一|同一个|每个|一个|每张 N 只能|仅能|仅可|只可|最多只能|最多可|最多能|只可以|只允许 V',
    (w, n, x, v) =>
      isDoer(n) || !bare(n) || !last(v).object || verbsOf(v)[0]?.state
        ? null
        : {
            text: `${/同/.test(w.text) ? 'the same' : 'each'} ${n.text} can ${/最多/.test(x.text) ? '' : 'only '}be used to ${doIt(quantify(v, /最多/.test(x.text) ? 'at most' : ''))}`,
          },
  ),
  // 转入备案无需注销原备案
  rule('S', 0.1, 'V 无需|不需要|无须|不用|不必 V', (v, _w, then) =>
    lacksObject(verbsOf(v)) || !last(v).object || verbsOf(v)[0]?.state
      ? null
      : { text: `to ${doIt(v)}, you need not ${doIt(then)}` },
  ),
  rule('N', 0.05, 'N 销售|零售|批发|生产|买卖', (n, w) =>
    bare(n) && !you(n) && !n.agent
      ? {
          text: `${single(n.text)} ${{ 零售: 'retail', 批发: 'wholesale', 生产: 'production' }[w.text] ?? 'sales'}`,
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '字母数字组合|字母和数字组合|数字字母组合|数字和字母组合|字母与数字组合|字母加数字|字母数字|字母、数字组合',
    () => ({ text: 'letters and digits', many: true }),
  ),
  rule(
    'I',
    0.03,
    '感谢您的|感谢你的|感谢您对我们的|谢谢您的 支持与配合|支持和配合|配合与支持|支持|配合|理解与支持|理解和支持|理解与配合|理解|关注|信任|使用|耐心等待',
    (_w, what) => ({
      text: `thank you for your ${
        {
          配合: 'cooperation',
          理解: 'understanding',
          关注: 'interest',
          信任: 'trust',
          使用: 'business',
          耐心等待: 'patience',
        }[what.text] ??
        (/理解与支持|理解和支持/.test(what.text)
          ? 'understanding and support'
          : /理解/.test(what.text)
            ? 'understanding and cooperation'
            : what.text === '支持'
              ? 'support'
              : 'support and cooperation')
      }`,
    }),
  ),
  rule('V', 0.05, '授权|允许|同意 使用|访问|调用|开启 N', (_w, _x, n) =>
    /(camera|microphone|location|album|storage|phone|photos|notifications?|contacts)$/.test(n.text)
      ? simple('allow', `access to ${np(n)}`)
      : null,
  ),
  rule(
    'C',
    0.03,
    '为了更好的体验|为了更好的使用体验|为获得更好的体验|为了获得更好的体验|为获得更好的使用体验|为获得最佳体验|为了您的使用体验|为了您更好的体验|为保证使用体验',
    () => ({ text: 'for the best experience' }),
  ),
  // 已开通业务的，…: of a deed that is done.
  rule('C', 0.2, '已|已经|曾|如已|若已 V 的|者', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `if you have ${active(verbsOf(v), 'done')}`, after: '的' },
  ),
  rule('N', 0.3, '未|没有|尚未 D V 的 N', (_w, d, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` that ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} ${d.text}`,
        }
      : null,
  ),
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
  rule('N', 1.8, '上传|所上传|已上传 N', (_w, n) =>
    bare(n) && /(image|photo|file|document|license|picture|attachment|material)s?$/.test(n.text)
      ? { ...n, text: `uploaded ${n.text}` }
      : null,
  ),
  rule(
    'S',
    0.03,
    '本人知悉并同意|本人知晓并同意|我知悉并同意|我知晓并同意|本人已知悉并同意|我已知悉并同意|本人了解并同意|我了解并同意|本人理解并同意|我理解并同意 S',
    (_w, s) => ({ text: `I understand and agree that ${mine(s.text)}` }),
  ),
  rule('I', 0.02, 'S 时|的话 可|可以|请|需|须|应|无需 V', (s, _w, x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${s.text}, ${{ 请: '', 无需: 'you need not ' }[x.text] ?? (/可/.test(x.text) ? 'you can ' : 'you must ')}${doIt(v)}`,
        },
  ),
  rule(
    'S',
    0.03,
    '预计|预计将|预计于|预计在|预计会在 N 前|之前|以前 完成 N',
    (_w, when, _x, _y, n) =>
      /\d|day|tomorrow|month|week/.test(when.text)
        ? { text: `${np(n)} ${be(n)} expected to be complete before ${plainNp(when)}` }
        : null,
  ),
  rule('N', 0.03, '今天|今日|明天|明日|次日|后天|当天 N', (day, clock) =>
    /^\d{1,2}:\d\d$/.test(clock.text)
      ? {
          text: `${clock.text} ${/今|当/.test(day.text) ? 'today' : /明/.test(day.text) ? 'tomorrow' : day.text === '次日' ? 'the next day' : 'the day after tomorrow'}`,
        }
      : null,
  ),
  rule('N', 0.03, '盖章版|签字版|签字盖章版|彩色版|电子版|纸质版|扫描版|最新版|空白版 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          text: `${
            {
              盖章版: 'stamped',
              签字版: 'signed',
              签字盖章版: 'signed and stamped',
              彩色版: 'color',
              电子版: 'electronic',
              纸质版: 'paper',
              扫描版: 'scanned',
              最新版: 'latest',
            }[w.text] ?? 'blank'
          } ${n.text}`,
          the: true,
        }
      : null,
  ),
  rule('P', 0.03, '排在第|当前排在第|排第|排名第 M 位', (_w, m) =>
    copula(`number ${m.text} in the queue`),
  ),
  rule(
    'S',
    0.03,
    'N 注册时间|注册|成立时间|成立|开通|备案|创建 须满|需满|应满|必须满|需大于|须大于|需超过|须超过 Q',
    (n, act, _x, q) => ({
      text: `${np(n)} must have been ${/注/.test(act.text) ? 'registered' : /立/.test(act.text) ? 'founded' : /通/.test(act.text) ? 'activated' : /备/.test(act.text) ? 'filed' : 'created'} for at least ${q.text}`,
    }),
  ),
  rule('I', 0.03, '每行一个|每行一条|一行一个|一行一条|每行填写一个|每行输入一个', () => ({
    text: 'one per line',
  })),
  rule('P', 0.3, '仅|只 V', (_w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
      ? null
      : {
          text: '',
          say: (s) => `only ${active(verbsOf(v), s && (isMany(s) || you(s)) ? 'base' : 'third')}`,
        },
  ),
  rule('V', 0.1, '协助|帮助|协助您|帮助您|协助用户 V', (w, v) =>
    simple('help', '', { tail: `${/用/.test(w.text) ? 'users' : 'you'} ${doIt(v)}` }),
  ),
  rule('V', 0.05, '承担|负 N 责任|的责任', (_w, n) =>
    n.text === 'law' || n.text === 'legal'
      ? null
      : simple('be responsible for', np(n), { state: true }),
  ),
  rule(
    'N',
    0.05,
    '与实际一致|与实际相符|符合实际|与实际情况一致|与实际情况相符|符合实际情况 的 N',
    (_w, _of, n) =>
      bare(n) ? { ...n, after: ` that ${isMany(n) ? 'match' : 'matches'} the facts` } : null,
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
  rule('S', 0.03, 'N 反光|有反光|存在反光|反光严重', (n) => ({
    text: `${np(n)} ${have(n)} glare`,
  })),
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
  rule(
    'S',
    0.02,
    '填写|输入|选择|录入 错误|有误|不实|不正确|不完整 将导致|会导致|将造成|会造成|可能导致|导致|可能会导致 N 失败|不通过|未通过|无法通过|被退回|被驳回',
    (_act, how, w, n, x) => ({
      text: `${/不完整/.test(how.text) ? 'an incomplete' : /不实/.test(how.text) ? 'an untrue' : 'a wrong'} entry ${/可能/.test(w.text) ? 'may' : 'will'} cause ${np(n)} to ${x.text === '失败' ? 'fail' : /通过/.test(x.text) ? 'not be approved' : 'be returned'}`,
    }),
  ),
  rule('P', 0.05, '不便|不方便 操作|办理|到场|前往', (_w, x) => ({
    text: '',
    say: () => (/[到前]/.test(x.text) ? 'cannot easily come' : 'cannot easily do it'),
  })),
  rule('D', 0.02, '在|于|站在|站于 N 前|前面|前方', (_w, n) =>
    /(background|curtain|backdrop|camera|lens)$/.test(n.text)
      ? { text: `in front of ${np(n)}` }
      : null,
  ),
  rule('C', 0.02, '如有异议|若有异议|如存在异议|有异议|如有不同意见|如对此有异议', () => ({
    text: 'if you disagree',
  })),
  rule('I', 0.02, '不是本人|非本人|不是您本人', () => ({ text: 'not you' })),
  rule('S', 0.02, 'N 状态异常|状态有误|状态出现异常', (n) => ({
    text: `there is a problem with the ${n.text} status${n.after ?? ''}`,
  })),
  // 您的网站因内容违规已被关闭
  rule('S', 0.1, 'N 因|由于|因为 N P', (n, _w, why, p) => ({
    text: `${said(p, n)} because of ${indefinite(why)}`,
  })),
  rule('S', 0.05, 'N 因|由于|因为 S P', (n, _w, why, p) => ({
    text: `${said(p, n)} because ${why.text}`,
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
  rule(
    'S',
    0.02,
    '访问|网站访问|您的访问|该访问 将被|会被|已被|被|将会被 阻断|拦截|限制|终止|暂停',
    (_w, when, x) => ({
      text: `access ${/[将会]/.test(when.text) ? 'will be' : /已/.test(when.text) ? 'has been' : 'is'} ${{ 限制: 'limited', 终止: 'ended', 暂停: 'paused' }[x.text] ?? 'blocked'}`,
    }),
  ),
  rule('P', 0.05, '未|尚未|还未|没有|还没有 V 完成|完毕|好', (w, v) =>
    lacksObject(verbsOf(v)) ? perfect('not')(w, v) : null,
  ),
  rule('S', 0.05, 'N P 也可|也可以|仍可|也能|仍可以|仍能|也需|也须|仍需|仍须 V', (n, p, w, v) => ({
    text: `${said(aux(/可|能/.test(w.text) ? 'can' : 'must')(w, v), n)} even if ${said(p)}`,
  })),
  rule('S', 0.02, 'N 所在省份|所在省|所在地区|所在城市|所在地 决定 N', (n, w, _x, what) => ({
    text: `the ${/省/.test(w.text) ? 'province' : w.text === '所在城市' ? 'city' : 'place'} of ${np(n)} decides ${np(what)}`,
  })),
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
    'S',
    0.02,
    '数据|信息|文件|订单|备案数据|备案信息 同步|处理|上传|生成|导入|加载|审核|更新 中',
    (n, act) => ({
      text: `${n.text === '信息' ? 'information' : ({ 文件: 'file', 订单: 'order', 备案信息: 'filing information', 备案数据: 'filing data' }[n.text] ?? 'data')} is being ${{ 同步: 'synchronized', 处理: 'processed', 上传: 'uploaded', 生成: 'generated', 导入: 'imported', 加载: 'loaded', 审核: 'reviewed' }[act.text] ?? 'updated'}`,
    }),
  ),
  rule(
    'V',
    0.03,
    '授权|允许 他人|其他人|其他账号|其他用户|第三方 使用|查看|操作|管理',
    (_w, who, act) =>
      simple(
        'let',
        `${{ 其他账号: 'other accounts', 其他用户: 'other users', 第三方: 'a third party' }[who.text] ?? 'others'} ${{ 使用: 'use', 查看: 'view', 操作: 'handle' }[act.text] ?? 'manage'} it`,
      ),
  ),
  // 绑定邮箱后: an act and its object, not a thing that was so treated.
  rule('C', 0.02, '绑定|关联|更换|修改|开通|上传|填写|提交|注销|删除|关闭 N 后|之后', (act, n) =>
    bare(n) && !n.act
      ? {
          text: `after ${{ 绑定: 'linking', 关联: 'linking', 更换: 'replacing', 修改: 'changing', 开通: 'activating', 上传: 'uploading', 填写: 'entering', 提交: 'submitting', 注销: 'deregistering', 删除: 'deleting' }[act.text] ?? 'closing'} ${np(n)}`,
        }
      : null,
  ),
  rule('N', 0.03, '您遇到的|你遇到的|遇到的|所遇到的|碰到的 N', (w, n) =>
    bare(n)
      ? {
          ...n,
          the: true,
          after: /[您你]/.test(w.text) ? ' you have' : ' met with',
        }
      : null,
  ),
  rule(
    'N',
    0.03,
    '接收|发送|通知|联系|支付|付款|登录|验证|核验|认证|收货|提交|查询|送达 方式',
    (w) => ({
      text: `${{ 接收: 'delivery', 发送: 'sending', 通知: 'notice', 联系: 'contact', 登录: 'logon', 收货: 'delivery', 提交: 'submission', 查询: 'lookup', 送达: 'delivery', 支付: 'payment', 付款: 'payment' }[w.text] ?? 'verification'} method`,
      the: true,
    }),
  ),
  rule('V', 0.03, '前往|到|去|请到 N 处', (_w, n) => simple('go to', np(n))),
  rule('V', 0.03, '前往|到|去|在 N 处 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) || last(v).object ? addTail(v, `with ${np(n)}`) : null,
  ),
  rule('I', 0.02, '转人工|转人工客服|转接人工|转接人工客服|联系人工客服', () => ({
    text: 'talk to a person',
  })),
  rule('V', 0.03, '阅读|仔细阅读|认真阅读|查看|核对|检查 N 并确认|并同意|后确认', (w, n, x) =>
    join('and')(
      simple(
        /阅/.test(w.text) ? 'read' : /看/.test(w.text) ? 'view' : 'check',
        np(n),
        /[仔认]/.test(w.text) ? { tail: 'carefully' } : {},
      ),
      n,
      simple(x.text === '并同意' ? 'accept' : 'confirm', isMany(n) ? 'them' : 'it'),
    ),
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
  rule('S', 0.01, '您正在|你正在|您当前正在|您目前正在 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `you are ${active(verbsOf(v), 'ing')}` },
  ),
  rule('C', 0.02, 'N 支付|付款|缴费 成功后|完成后|后|之后|成功之后', (n) =>
    bare(n) && !n.agent ? { text: `after ${np(n)} ${be(n)} paid` } : null,
  ),
  rule('N', 0.02, 'N 名下|名下的 N', (owner, _w, n) =>
    bare(owner) && bare(n) && !you(owner) ? { ...n, after: ` in the name of ${np(owner)}` } : null,
  ),
  rule('V', 0.02, '覆盖|涵盖 N 期间|有效期|周期|期限', (_w, n) =>
    bare(n) ? simple('cover', `the ${n.text} period`) : null,
  ),
  rule('N', 0.02, '已失效的|已过期的|失效的|过期的|已到期的 N', (_w, n) =>
    bare(n) ? { ...n, text: `expired ${n.text}` } : null,
  ),
  rule(
    'V',
    0.02,
    '在|请在 手机端|手机上|手机|电脑端|电脑上|微信中|微信内|微信里|浏览器中|浏览器内 V',
    (_w, where, v) =>
      verbsOf(v)[0]?.state
        ? null
        : addTailFirst(
            v,
            /手/.test(where.text)
              ? 'on your phone'
              : /电/.test(where.text)
                ? 'on a computer'
                : /微/.test(where.text)
                  ? 'in WeChat'
                  : 'in the browser',
          ),
  ),
  rule('P', 0.02, '在 N 内|中|期间|期内 方可|才能|才可|方能|才可以 V', (w, n, _x, _y, v) =>
    aux('can only')(w, addTail(v, /(period|limit)$/.test(n.text) ? `within ${np(n)}` : place(n))),
  ),
  rule('C', 0.02, '如需|若需|如需要|若需要|如果需要|如您需要 备案', () => ({ text: 'to file' })),
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
  rule(
    'V',
    0.01,
    '承担 法律责任|相应法律责任|一切法律责任|全部法律责任|相应的法律责任|由此产生的法律责任|由此产生的一切法律责任',
    (_w, what) =>
      simple('accept', `${/一切|全部/.test(what.text) ? 'all ' : ''}legal responsibility`, {
        tail: /由此/.test(what.text) ? 'for it' : '',
      }),
  ),
  rule('D', 0.02, '以任何理由|以任何形式|以任何方式|以任何名义', (w) => ({
    text: /理由/.test(w.text)
      ? 'for any reason'
      : /名义/.test(w.text)
        ? 'in any name'
        : 'in any way',
  })),
  rule('N', 0.02, '是否继续|是否要继续|是否需要继续 V', (_w, v) => ({
    text: `whether to continue ${active(verbsOf(v), 'ing')}`,
  })),
  // 三次未接通将退回订单
  rule(
    'S',
    0.02,
    'Q 未接通|未接听|无人接听|未能接通|均未接通|均未接听 将|会|则|将会|则会 V',
    (q, _x, w, v) =>
      q.after === 'time'
        ? {
            text: `after ${q.text.replace(/times?$/, (s) => (s === 'time' ? 'call' : 'calls'))} not answered, ${unsaid(aux('will')(w, v))}`,
          }
        : null,
  ),
  rule('V', 0.05, '避免 V', (_w, v) => simple('avoid', gerund(v))),
  // 仅党政机关可使用
  rule('S', 0.02, '仅|只有|仅限|只限 N 可|可以|能|才能|才可|方可 V', (_w, n, _x, v) =>
    isDoer(n) && bare(n) && !you(n)
      ? { text: `only ${isMany(n) ? n.text : plural(n.text)} can ${active(verbsOf(v), 'base')}` }
      : null,
  ),
  rule('N', 0.1, '要|想要|想|欲|需要 V 的 N', (_w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && !last(v).tail
      ? { ...n, after: ` to ${active(verbsOf(v), 'base', false)}` }
      : null,
  ),
  rule('P', 0.02, '自|从 V 之日起 生效|有效|执行|实施', (_w, v) =>
    last(v).object
      ? null
      : {
          text: '',
          say: (s) => `${s && isMany(s) ? 'take' : 'takes'} effect from the date of ${gerund(v)}`,
        },
  ),
  rule('S', 0.05, 'C N 暂停|停止|恢复', (c, n, w) =>
    /^(during|from|on) /.test(c.text)
      ? {
          text: `${c.text}, ${np(n)} ${be(n)} ${w.text === '暂停' ? 'paused' : w.text === '停止' ? 'stopped' : 'resumed'}`,
        }
      : null,
  ),
  rule('P', 0.02, '须在|需在|应在|必须在 N 下|名下', (_w, n) => copula(`under ${np(n)}`, 'must')),
  rule('V', 0.02, '先 V 再继续|后继续|再操作|后再继续|后再操作', (_a, v) =>
    join(', then')(v, v, simple('continue', '')),
  ),
  rule('S', 0.02, 'N 最多|至多|最多为|最多可填|最多可添加 M', (n, _w, m) =>
    m.after && bare(n)
      ? { text: `at most ${m.text} ${m.text === '1' ? n.text : plural(n.text)}` }
      : null,
  ),
  rule('N', 0.02, '翻拍的|翻拍 N', (_w, n) =>
    bare(n) ? { ...n, text: `rephotographed ${n.text}`, the: true } : null,
  ),
  rule('I', 0.02, 'S 可不|可以不|的可不|时可不 V', (s, _w, v) => ({
    text: `if ${s.text}, you need not ${doIt(v)}`,
  })),
  rule('P', 0.1, '等待|正在等待 V', (_w, v) =>
    lacksObject(verbsOf(v)) && last(v).tail
      ? {
          text: '',
          say: (s) => `${s ? `${be(s)} ` : ''}waiting to be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('N', 0.03, '上传|填写|下载|处理|审核|备案|导入 进度', (w) => ({
    text: `${{ 上传: 'upload', 填写: 'entry', 下载: 'download', 处理: 'processing', 审核: 'review', 备案: 'filing' }[w.text] ?? 'import'} progress`,
    the: true,
  })),
  rule('N', 0.1, 'N N', (n, share) =>
    /^\d[\d.]*%$/.test(share.text) && /(progress|rate|share|ratio)$/.test(n.text) && bare(n)
      ? { text: `${n.text} ${share.text}` }
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
  rule('N', 0.1, 'N 所涉|所涉及|所涉及的|所涉的 N', (a, _w, n) =>
    bare(n) && !you(a) ? { ...n, after: ` ${np(a)} ${isMany(a) ? 'involve' : 'involves'}` } : null,
  ),
  rule('P', 0.05, '一式两份|一式二份|一式三份|一式四份', (w) =>
    copula(`in ${{ 三: 'three', 四: 'four' }[w.text.charAt(2)] ?? 'two'} copies`),
  ),
  rule('S', 0.05, 'V 后|之后 生效|有效', (v) => ({
    text: `it takes effect after ${gerund(v)}`,
  })),
  rule('N', 0.05, 'N 历史', (n) =>
    bare(n) && !you(n) ? { ...n, text: `${n.text} history` } : null,
  ),
  rule('P', 0.05, '已连续|连续|已|已经连续 V 失败 Q', (w, v, _x, q) => ({
    text: '',
    say: (s) =>
      `${s && !isMany(s) && !you(s) ? 'has' : 'have'} failed to ${active(verbsOf(v), 'base', false)} ${q.text}${/连续/.test(w.text) ? ' in a row' : ''}`,
  })),
  rule('S', 0.05, '找不到|未找到|没有找到|查不到|未查到|未查询到 N', (_w, n) => ({
    text: `${np(n)} ${isMany(n) ? 'were' : 'was'} not found`,
  })),
];
