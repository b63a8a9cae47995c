import { question } from '../../build-clauses';
import { bare, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, pluralOf } from '../../phrase';

/** What guides, terms and notices point at, explain and ask. */
export const guides: readonly Rule[] = [
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
