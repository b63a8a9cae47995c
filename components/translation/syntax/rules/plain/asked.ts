import { bare, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { np, type Phrase } from '../../phrase';

/** One and the same: who, or what. */
const theSame =
  '是同一个人|是同一人|为同一人|为同一个人|是一个人|是同一单位|是同一个单位|用同一个手机号|用同一个号码|使用同一个手机号|用同一个邮箱|是同一个地址|用同一个地址';

/** What friendly pages ask about a thing, or name by a question: 网站叫什么, 主要干什么. */
export const asked: readonly Rule[] = [
  rule('I', 0.05, 'N 叫什么|叫什么名字|叫啥|叫什么名|的名字是什么', (n) =>
    you(n) ? { text: 'what is your name?' } : { text: `what is ${np(n)} called?` },
  ),
  rule(
    'I',
    0.05,
    'N 主要|是|主要是|是用来|主要用来|都|平时|用来 做什么|干什么|做什么的|干什么的|做啥的|干啥的|干什么用|做什么用',
    (n, w) =>
      you(n)
        ? { text: 'what do you do?' }
        : { text: `what is ${np(n)} ${w.text.startsWith('主要') ? 'mainly ' : ''}for?` },
  ),
  rule(
    'I',
    0.03,
    '谁|由谁|谁来|哪个人|哪位 负责|来负责|管理|负责管理|来管理|维护|来维护 N',
    (_w, act, n) => ({
      text: `who ${/维护/.test(act.text) ? 'maintains' : /管理/.test(act.text) ? 'manages' : 'is responsible for'} ${np(n)}?`,
    }),
  ),
  rule('I', 0.05, '有没有|是否有|有无|带不带|含不含 N 功能|栏目|板块|模块|页面|服务', (_w, n, x) =>
    bare(n)
      ? {
          text: `is there a ${n.items ? n.items.join(' or ') : n.text.replace(/ and /g, ' or ')} ${{ 功能: 'feature', 服务: 'service', 页面: 'page' }[x.text] ?? 'section'}?`.replace(
            /\ba (?=[aeio])/,
            'an ',
          ),
        }
      : null,
  ),
  ...['吗', '么', ''].map((end) =>
    rule(
      'I',
      0.03,
      `N ${end ? '可以|能|能够|' : ''}可不可以|能不能|是否可以 和|与|同 N ${theSame}${end && ` ${end}`}`,
      (a, _c, _w, b, what) =>
        you(a) || you(b)
          ? null
          : { text: `can ${np(a)} and ${np(b)} be the same ${whatSame(what)}?` },
    ),
  ),
  rule(
    'I',
    0.03,
    `N 可以|能|可不可以|能不能|是否可以|必须|一定要 ${theSame} 吗|么`,
    (a, c, what) =>
      a.items
        ? {
            text: `${/必|一定/.test(c.text) ? 'must' : 'can'} ${np(a)} be the same ${whatSame(what)}?`,
          }
        : null,
  ),
  // 购买服务器不足3个月能否备案
  rule('I', 0.2, 'V 能否|是否可以|可否|能不能|可不可以 V', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `can you ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
  rule('I', 0.2, 'V 可以|能|能够|可 V 吗|么', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `can you ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
  rule(
    'I',
    0.2,
    'V 还|要|还要|需要|还需要|需|是否需要|需不需要|要不要|用不用 V 吗|么',
    (a, _w, b) =>
      last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
        ? { text: `do you need to ${doIt(b)} if you ${doIt(a)}?` }
        : null,
  ),
  rule('I', 0.2, 'V 是否需要|需不需要|要不要|用不用 V', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `do you need to ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
];

const whatSame = ({ text }: Phrase): string =>
  /人$/.test(text)
    ? 'person'
    : /单位$/.test(text)
      ? 'organization'
      : /邮箱$/.test(text)
        ? 'email address'
        : /地址$/.test(text)
          ? 'address'
          : 'number';
