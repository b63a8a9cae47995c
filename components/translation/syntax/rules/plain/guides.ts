import { article } from '../../../core/english';
import { copula, question, said } from '../../build-clauses';
import { bare, determiner, have, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, happens, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, type Phrase, pluralOf } from '../../phrase';
import { comparative } from '../set-phrases/comparisons';

/** What becomes of a thing by one of several acts: been transferred, expired, had its access canceled. */
function fate(v: Phrase): string | null {
  const verb = last(v);
  if (verbsOf(v).length !== 1 || verb.turned || verb.state) return null;
  if (happens.test(verb.alone ?? verb.lemma) && !verb.object)
    return verb.lemma === 'be lost'
      ? 'been lost'
      : passive([{ ...verb, lemma: verb.alone ?? verb.lemma, object: '' }]);
  if (lacksObject([verb])) return `been ${passive([verb])}`;
  return verb.object &&
    /^(pause|suspend|stop|cancel|limit|restrict|revoke|close|freeze)\b/.test(verb.lemma)
    ? `had its ${verb.object.replace(article, '').replace(/^the /, '')} ${passive([{ ...verb, object: '' }])}`
    : null;
}

/** 域名已转让、过期或被注销: each of them is done, or happens. */
function fates(when: string, verbs: readonly Phrase[], or: string): Phrase | null {
  const each = verbs.map(fate);
  if (each.some((one) => one === null)) return null;
  const will = /[将会]/.test(when);
  const may = /可能/.test(when);
  const not = /[未没]/.test(when);
  return {
    text: '',
    say: (s) => {
      const first = will
        ? `${may ? 'may' : 'will'}${not ? ' not' : ''}`
        : may
          ? 'may have'
          : `${s ? have(s) : 'has'}${not ? ' not' : ''}`;
      const words = each.map((one) =>
        will
          ? (one as string)
              .replace(/^been /, 'be ')
              .replace(/^had /, 'have ')
              .replace(/^expired$/, 'expire')
          : (one as string),
      );
      // All of them are done to it, or each says for itself what has happened.
      const alike = words.every((one) => /^be(en)? /.test(one));
      const said = words.map((one, at) =>
        at === 0 || !alike ? `${first} ${one}` : one.replace(/^be(en)? /, ''),
      );
      return `${said.slice(0, -1).join(', ')}${said.length > 2 ? ',' : ''} ${or} ${said[said.length - 1]}`;
    },
  };
}

const whens =
  '已|已经|已被|可能已|可能已被|将被|会被|可能被|可能会被|被|将会被|未被|是否已|可能已经|或已被';

const mixed: readonly Rule[] = [
  rule('P', 0.03, `${whens} V 或|或者|或被|或已|或已被|或者被|或将被|或会被 V`, (w, a, _or, b) =>
    fates(w.text, [a, b], 'or'),
  ),
  rule('P', 0.03, `${whens} V 、|、被|、已 V 或|或者|或被|或已|或已被 V`, (w, a, _c, b, _or, c) =>
    fates(w.text, [a, b, c], 'or'),
  ),
  rule('P', 0.03, `${whens} V 、|、被|、已 V`, (w, a, _c, b) => fates(w.text, [a, b], 'or')),
  rule('P', 0.03, `${whens} V 并|且|并被|且被|并已|且已|并已被 V`, (w, a, _or, b) =>
    fates(w.text, [a, b], 'and'),
  ),
];

/** 其, 它: what was spoken of. */
const pronouns: readonly Rule[] = [
  rule('S', 0.2, '它|其 P', (_w, p) => ({ text: said(p) })),
  rule('S', 0.2, '它们|他们|她们 P', (_w, p) => ({ text: said(p, { text: 'they', many: true }) })),
  rule('S', 0.05, '新增了|增加了|取消了|调整了|优化了|更新了|简化了|删除了|修改了 N', (act, n) =>
    you(n)
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'have' : 'has'} been ${{ 取消了: 'canceled', 调整了: 'adjusted', 优化了: 'improved', 更新了: 'updated', 简化了: 'simplified', 删除了: 'deleted', 修改了: 'changed' }[act.text] ?? 'added'}`,
        },
  ),
  rule('N', 0.1, '它的|它所|其自身的|其自身 N', determiner('its')),
  rule('N', 0.1, '它们的|他们的|她们的|其各自的 N', determiner('their')),
  rule(
    'N',
    0.1,
    '由其|由您|由你|由您单位|由贵单位|由我司|由本单位|由贵司|由我们|由它 V 的 N',
    (by, v, _of, n) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))} by ${{ 由其: 'it', 由它: 'it', 由您: 'you', 由你: 'you', 由我司: 'us', 由我们: 'us', 由本单位: 'this organization' }[by.text] ?? 'your organization'}`,
          }
        : null,
  ),
  rule('V', 0.1, '分别为其|分别为它们|为其分别|逐个为其|逐一为其|为其逐一 V', (_w, v) =>
    last(v).object ? addTail(v, 'for each of them') : null,
  ),
  rule('V', 0.2, '为其|为它|替其|给其|为该域名|为该网站|为该主体 V', (w, v) =>
    last(v).object && !last(v).tail
      ? addTail(
          v,
          `for ${{ 为该域名: 'this domain name', 为该网站: 'this website', 为该主体: 'this entity' }[w.text] ?? 'it'}`,
        )
      : null,
  ),
  rule('V', 0.05, '确保|保证|请确保|务必确保 其|它 A', (_w, _it, a) =>
    simple('make sure', '', { tail: `that it is ${a.text}` }),
  ),
];

/** 网站具体展示的内容: what one of them mainly does, or is to. */
const mainly: readonly Rule[] = [
  rule(
    'N',
    0.1,
    'N 具体|主要|实际|将要|计划|打算|所 展示|提供|发布|销售|经营|使用|包含|涉及 的 N',
    (n, how, act, _of, what) =>
      bare(what) && !n.act
        ? {
            ...what,
            after: ` that ${np(n)} ${{ 主要: 'mainly ', 实际: 'actually ', 具体: 'actually ' }[how.text] ?? (how.text === '所' ? '' : isMany(n) || you(n) ? 'are to ' : 'is to ')}${theyDo(act.text, isMany(n) || you(n) || /[将计打]/.test(how.text))}`,
          }
        : null,
  ),
  rule(
    'P',
    0.04,
    '用于|用来|可用于|可用来|是用来|主要用于|仅用于|仅用来 证明|核实|确认|说明|核对|判断 N',
    (w, act, n) => ({
      text: '',
      say: (s) =>
        `${/可/.test(w.text) ? 'can be ' : s ? (isMany(s) ? 'are ' : 'is ') : ''}used ${/仅/.test(w.text) ? 'only ' : /主要/.test(w.text) ? 'mainly ' : ''}to ${{ 证明: 'prove', 核实: 'verify', 确认: 'confirm', 说明: 'explain', 核对: 'check' }[act.text] ?? 'determine'} ${np(n)}`,
    }),
  ),
  rule('S', 0.05, 'N 返回 N', (n, _w, what) =>
    /(system|interface|server|platform|database|page|API)$/.test(n.text) &&
    /(error|exception|failure|timeout|code|result|message)s?$/.test(what.text)
      ? { text: `${np(n)} returned ${nominal(what)}` }
      : null,
  ),
];

const theyDo = (act: string, many: boolean): string => {
  const lemma =
    {
      展示: 'show',
      提供: 'provide',
      发布: 'publish',
      使用: 'use',
      包含: 'contain',
      涉及: 'involve',
    }[act] ?? 'sell';
  return many ? lemma : lemma === 'publish' ? 'publishes' : `${lemma}s`;
};

/** When, and how long, as guides put it. */
const dates: readonly Rule[] = [
  rule('S', 0.02, 'N 为|是 N', (n, _is, what) =>
    /^(from )?\d+-\d+(-\d+)?( to \d+-\d+(-\d+)?)?$/.test(n.text) &&
    !n.after &&
    !/^\d/.test(what.text)
      ? { text: `${n.text} is ${np(what)}` }
      : null,
  ),
  rule('D', 0.05, '每月|下月|本月|次月|下个月|每个月|上月 Q', (month, q) =>
    q.after === 'day' && /^\d+ days?$/.test(q.text)
      ? {
          text: `on day ${/\d+/.exec(q.text)?.[0]} of ${{ 每月: 'each month', 每个月: 'each month', 本月: 'this month', 次月: 'the following month', 上月: 'last month' }[month.text] ?? 'next month'}`,
        }
      : null,
  ),
  rule(
    'P',
    0.05,
    '比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 更|还|要|会|会更 A',
    (_w, than, _x, a) => copula(`${comparative(a.text)} than ${before(than.text)}`),
  ),
  rule(
    'P',
    0.06,
    '比|要比|会比|将比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 A',
    (w, than, a) =>
      copula(
        `${comparative(a.text)} than ${before(than.text)}`,
        /[会将]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'P',
    0.05,
    '比|要比|会比|将比 平时|往常|以往|以前|之前|过去|平常|预期|原来|上次|去年|往年 慢|快|早|晚|长|短 Q',
    (w, than, how, q) =>
      copula(
        `${q.text} ${{ 慢: 'slower', 快: 'faster', 早: 'earlier', 晚: 'later', 长: 'longer' }[how.text] ?? 'shorter'} than ${before(than.text)}`,
        /[会将]/.test(w.text) ? 'will' : '',
      ),
  ),
  rule(
    'C',
    0.04,
    '与|和|跟|较 去年|以往|之前|以前|上次|过去|原来|旧版|往年|往常 相比|比较|比起来|比',
    (_w, than) => ({
      text: `compared with ${before(than.text)}`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 比 N 需要|要|有|需|要求|多需要 更多|更少|更多的|更少的 N',
    (a, _w, b, has, how, n) => ({
      text: `${np(a)} ${has.text === '有' ? have(a) : isMany(a) ? 'need' : 'needs'} ${/多/.test(how.text) ? 'more' : isMany(pluralOf(n)) ? 'fewer' : 'less'} ${pluralOf(n).text} than ${np(b)}`,
    }),
  ),
  rule(
    'N',
    0.05,
    '超过|不足|至少|近|约|大约|多于 三分之一|一半|四分之一|三分之二|半数|百分之五十 的 N',
    (than, part, _of, n) => ({
      text: `${{ 不足: 'less than', 至少: 'at least', 近: 'nearly', 约: 'about', 大约: 'about' }[than.text] ?? 'more than'} ${{ 三分之一: 'one third', 四分之一: 'one quarter', 三分之二: 'two thirds' }[part.text] ?? 'half'}`,
      after: ` of ${np(n)}`,
    }),
  ),
];

const before = (word: string): string =>
  ({
    去年: 'last year',
    上次: 'last time',
    往年: 'in other years',
    预期: 'expected',
    旧版: 'the old version',
    平时: 'usual',
    往常: 'usual',
    平常: 'usual',
  })[word] ?? 'before';

/** What guides point at and explain. */
const guiding: readonly Rule[] = [
  rule(
    'S',
    0.05,
    '本文|本页|本教程|本章|本节|本文档|本指南|本说明|此页|本篇|下文|以下 介绍|说明|讲解|描述|提供|列出|演示|将介绍|为您介绍 如何|怎么|怎样 V',
    (w, act, _how, v) => ({
      text: `${thisPage(w.text)} ${/演/.test(act.text) ? 'shows' : 'explains'} how to ${doIt(v)}`,
    }),
  ),
  rule(
    'S',
    0.06,
    '本文|本页|本教程|本章|本节|本文档|本指南|本说明|此页|本篇 介绍|说明|讲解|描述|列出|列出了|介绍了|演示|将介绍|为您介绍 N',
    (w, act, n) => ({
      text: `${thisPage(w.text)} ${/列/.test(act.text) ? 'lists' : /演/.test(act.text) ? 'shows' : 'describes'} ${np(n)}`,
    }),
  ),
  rule(
    'C',
    0.04,
    '有|具有|存在|出现|符合|属于|如有|若有|凡有|有以下 以下|下列|如下|上述 情形|情况|行为|条件|问题 之一|之一的|任一的|任何一种的|任意一种',
    (_w, which, what) => ({
      text: `${what.text === '条件' ? 'under' : 'in'} any of the ${which.text === '上述' ? 'above' : 'following'} ${what.text === '条件' ? 'conditions' : 'cases'}`,
    }),
  ),
  rule('C', 0.04, '以下|下列|如下|上述 情形|情况 之一|之一的|任一', (which) => ({
    text: `in any of the ${which.text === '上述' ? 'above' : 'following'} cases`,
  })),
  rule(
    'I',
    0.04,
    '满足|符合|满足其中 以下|下列|上述|如下 任一|任意一个|任一项|任何一个|任意一项|任何一项|其中一个|其中一项 条件|要求|条件即可|条件就行|要求即可',
    (_w, which) => ({
      text: `it is enough to meet any one of the ${which.text === '上述' ? 'above' : 'following'} conditions`,
    }),
  ),
  rule(
    'N',
    0.05,
    '符合|满足|达到 下列|以下|上述|如下|全部 条件|要求|规定|标准 的 N',
    (_w, which, what, _of, n) =>
      bare(n)
        ? {
            ...pluralOf(n),
            the: false,
            after: ` that meet ${which.text === '上述' ? 'the above' : which.text === '全部' ? 'all' : 'the following'} ${{ 要求: 'requirements', 规定: 'rules', 标准: 'standards' }[what.text] ?? 'conditions'}`,
          }
        : null,
  ),
  rule(
    'D',
    0.03,
    '按|按照|依照|根据|请按|请按照 以下|下列|如下|下面 顺序|步骤|方式|方法|流程|次序|说明|提示|要求|规则|格式',
    (_w, _x, how) => ({
      text:
        {
          顺序: 'in the following order',
          次序: 'in the following order',
          步骤: 'by the following steps',
          流程: 'by the following process',
          说明: 'by the following instructions',
          提示: 'by the following instructions',
          要求: 'according to the following requirements',
          规则: 'according to the following rules',
          格式: 'in the following format',
        }[how.text] ?? 'in the following way',
    }),
  ),
  rule(
    'D',
    0.03,
    '通过|以|用 以下|下列|如下|下面|下述 方式|方法|渠道|途径|形式',
    (_w, _x, how) => ({
      text: `${/渠|途/.test(how.text) ? 'through the following channels' : 'in the following ways'}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '还可以|还可|还能|也可以|也能 通过|以|用 以下|下列|如下|其他 方式|方法|渠道|途径 V',
    (_w, _x, which, how, v) => ({
      text: '',
      say: (s) =>
        `${s ? '' : 'you '}can also ${doIt(v)} ${which.text === '其他' ? 'in other ways' : /渠|途/.test(how.text) ? 'through the following channels' : 'in the following ways'}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '在哪里|在哪|哪里|去哪里|去哪|从哪里|从哪|到哪里|在什么地方 可以|能|可|能够|才能 V',
    (_w, _x, v) => ({
      text: `where can you ${doIt(v)}?`,
    }),
  ),
  rule(
    'I',
    0.04,
    'N 一定要|必须要|一定得 是|用|为|提供|上传|要|使用 N 吗|么',
    (n, _w, act, what) =>
      you(n)
        ? null
        : {
            text: /^[是为要用]|使用/.test(act.text)
              ? `must ${np(n)} be ${nominal(what)}?`
              : `must ${np(what)} be ${act.text === '提供' ? 'provided' : 'uploaded'} for ${np(n)}?`,
          },
  ),
  rule('I', 0.05, 'N 一定要|必须要|一定得 N 吗|么', (n, _w, what) =>
    you(n) || what.act ? null : { text: `must ${np(n)} be ${nominal(what)}?` },
  ),
  rule(
    'I',
    0.05,
    '多久|多长时间|几天 没|未|不|没有 V 会|会被|就会|就会被|将被|会被系统 V',
    (_w, _no, a, _x, b) =>
      lacksObject(verbsOf(b)) && verbsOf(a).length === 1
        ? {
            text: `after how long without ${named[last(a).lemma] ?? gerund(a)} is it ${passive(verbsOf(b))}?`,
          }
        : null,
  ),
  rule(
    'I',
    0.05,
    '多久|多长时间|几天 没|未|没有|无 N 会|会被|就会|就会被|将被 V',
    (_w, _no, n, _x, b) =>
      lacksObject(verbsOf(b))
        ? { text: `after how long without ${plainNp(n)} is it ${passive(verbsOf(b))}?` }
        : null,
  ),
  rule(
    'I',
    0.04,
    '只有 N 没有|没|而没有|但没有 N 需要|要|也要|还要|可以|能|能不能|要不要|用不用 V 吗|么',
    (_w, a, _no, b, can, v) => ({
      text: `${/[能可]/.test(can.text) ? 'can you' : 'do you need to'} ${doIt(v)} if you have only ${nominal(a)} and no ${plainNp(b)}?`,
    }),
  ),
  rule('I', 0.1, 'S 可以|行|能行|有问题|没问题|有影响|要紧|没关系|会有影响 吗|么', (s, how) =>
    /^(if|when|after|before|and|but|or|because) |\?|\b(must|can|will|may)\b/.test(s.text)
      ? null
      : {
          text: /问题|影响|要紧|关系/.test(how.text)
            ? `is it a problem if ${s.text}?`
            : `is it acceptable if ${s.text}?`,
        },
  ),
  rule(
    'P',
    0.1,
    '显示|仍显示|还显示|依然显示|一直显示|却显示|还是显示|仍然显示|会显示 未备案|已备案|审核中|未通过|未实名|已过期|未完成|待审核|无法访问',
    (w, what) => ({
      text: '',
      say: (s) => {
        const many = s !== null && isMany(s);
        const still = /仍|还|依然/.test(w.text) ? 'still ' : /一直/.test(w.text) ? 'always ' : '';
        return `${/会/.test(w.text) ? 'will show' : `${still}${many ? 'show' : 'shows'}`} “${{ 未备案: 'Not filed', 已备案: 'Filed', 审核中: 'Under review', 未通过: 'Not passed', 未实名: 'Not verified', 已过期: 'Expired', 未完成: 'Not complete', 待审核: 'Awaiting review' }[what.text] ?? 'Cannot be accessed'}”`;
      },
    }),
  ),
  rule('I', 0.1, '为什么|为何|为啥 N C P', (_w, n, c, p) =>
    /^(after|before|when|during) /.test(c.text) && !you(n)
      ? { text: `why ${question(n, p).replace(/[?]$/, '')} ${c.text}?` }
      : null,
  ),
  rule('N', 0.05, '各类|各种|各项|各式 N', (_w, n) =>
    bare(n) && !n.agent && n.the
      ? { ...pluralOf(n), text: `all kinds of ${pluralOf(n).text}`, the: false }
      : null,
  ),
];

/** What guides, terms and notices say, as they are written. */
export const guides: readonly Rule[] = [...mixed, ...pronouns, ...mainly, ...dates, ...guiding];

const thisPage = (word: string): string =>
  /教程/.test(word)
    ? 'this tutorial'
    : /指南/.test(word)
      ? 'this guide'
      : /章|节/.test(word)
        ? 'this section'
        : /下/.test(word)
          ? 'the following'
          : 'this page';
