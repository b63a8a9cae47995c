import { bare, determined, have, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, gerund, last, objectGap, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural, pluralOf } from '../../phrase';

/** Things by what they are part of, by what was done to them, by where they are. */
export const kinds: readonly Rule[] = [
  rule(
    'N',
    0.15,
    '这份|这张|这条|这项|这台|这部|这款|这批|该份|该张|该条|该项|该台|该款|该笔|此份|此条|此项|这组|这段|该段 N',
    (_w, n) =>
      bare(n) && !you(n)
        ? { ...n, text: `${isMany(n) ? 'these' : 'this'} ${n.text}`, the: false }
        : null,
  ),
  rule('N', 0.2, '这些|那些|此等 N', (_w, n) =>
    bare(n) && !you(n)
      ? plural(n.text) === n.text && !isMany(n)
        ? { ...n, text: `this ${n.text}`, the: false }
        : { ...pluralOf(n), text: `these ${plural(n.text)}`, the: false }
      : null,
  ),
  // 北京、天津两地管局
  // 下列3个网站
  rule('N', 0.05, '以下|下列|如下|上述|以上|前述 N', (w, n) =>
    /^\d/.test(n.text) && n.many && !n.after
      ? {
          ...n,
          text: /下/.test(w.text) ? `following ${n.text}` : `${n.text} above`,
          the: true,
        }
      : null,
  ),
  rule('N', 0.05, 'N 两地|三地|四地|两省|两市|等地|等省份|等省市|等省|等市|等地区 N', (a, w, n) =>
    bare(n) && (a.items || /等/.test(w.text))
      ? {
          ...pluralOf(n),
          the: true,
          after: ` of ${a.items ? np(a) : plainNp(a)}${/等/.test(w.text) ? ' and other places' : ''}`,
        }
      : null,
  ),
  rule('N', 0.4, 'N 等', (a) =>
    a.items && a.items.length > 1 && a.joint !== 'or'
      ? {
          text: `${a.items.join(', ')}, and so on`,
          // What stands before the last "、" is of the same list.
          items: [...a.items, 'so on'],
          joint: 'and',
          many: true,
          the: a.the ?? false,
        }
      : null,
  ),
  // 已通过备案的网站
  rule('N', 0.3, '已|已经|均已|刚|刚刚 V 的 N', (w, v, _of, n) =>
    lacksObject(verbsOf(v)) ||
    verbsOf(v)[0]?.state ||
    determined.test(n.text) ||
    verbsOf(v).length > 1
      ? null
      : {
          ...n,
          after: `${n.after ?? ''} that ${have(n)} ${/刚/.test(w.text) ? 'just ' : ''}${active(verbsOf(v), 'done')}`,
        },
  ),
  rule('N', 0.05, '易|容易|极易 V 的 N', (_w, v, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: lacksObject(verbsOf(v))
            ? ` that ${isMany(n) ? 'are' : 'is'} easily ${passive(verbsOf(v))}`
            : ` that easily ${active(verbsOf(v), isMany(n) ? 'base' : 'third')}`,
        }
      : null,
  ),
  // 您上次提交的订单
  rule('N', 0.3, '您|你 D V 的 N', (who, d, v, _of, n) =>
    d.after ? null : objectGap({ ...who, text: 'you' }, addTail(v, d.text), n),
  ),
  // 5次变更申请
  rule('N', 0.3, 'Q N', (q, n) =>
    q.after === 'time' && bare(n) && !you(n) && /^\d/.test(q.text)
      ? {
          text: `${q.text.replace(/ times?$/, '')} ${/^1 /.test(q.text) ? n.text : plural(n.text)}`,
          many: !/^1 /.test(q.text),
        }
      : null,
  ),
  rule(
    'N',
    0.1,
    'N 中|里|内|的 任意一项|任何一项|任一项|某一项|其中一项|任意一个|任何一个|任一信息',
    (n, _in, w) => ({
      text: `${/某|其/.test(w.text) ? 'one item' : 'any item'}`,
      after: ` of ${np(n)}`,
    }),
  ),
  // 核验照中人物
  rule(
    'N',
    0.1,
    'N 中|里|内|上 人物|文字|字迹|名称|地址|姓名|号码|日期|信息|签名|公章|记录|数据',
    (a, _in, what) =>
      a.after || a.agent
        ? null
        : {
            text:
              {
                人物: 'person',
                文字: 'text',
                记录: 'record',
                数据: 'data',
                字迹: 'handwriting',
                名称: 'name',
                地址: 'address',
                姓名: 'name',
                号码: 'number',
                日期: 'date',
                签名: 'signature',
                公章: 'official seal',
              }[what.text] ?? 'information',
            the: true,
            after: ` ${place(a)}`,
          },
  ),
  rule(
    'N',
    0.1,
    '对|对于 N 的 管理权限|控制权|管理权|管理权利|访问权限|使用权|操作权限',
    (_w, n, _of, what) => ({
      text: 'permission',
      the: true,
      after: ` to ${/访/.test(what.text) ? 'access' : /使/.test(what.text) ? 'use' : 'manage'} ${np(n)}`,
    }),
  ),
  rule('N', 0.2, '现|现有的|目前的|现在的 N', (_w, n) =>
    bare(n) && !you(n) && !n.act ? { ...n, text: `current ${n.text}`, the: true } : null,
  ),
  rule('N', 0.1, 'N 本身|自身', (n) =>
    n.after || n.many || you(n) ? null : { ...n, text: `${n.text} itself` },
  ),
  // 该单位其他网站
  rule('N', 0.2, 'N 其他|其它|其余|其他的|的其他 N', (a, _w, n) =>
    bare(n) && !you(a) && !a.items && a.text !== 'oneself'
      ? { ...pluralOf(n), text: `other ${plural(n.text)}`, the: false, after: ` of ${np(a)}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '不符合|不符合要求|不符合条件|不符合规定|不合格|不达标|不合规 的 N',
    (w, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` that ${isMany(n) ? 'do' : 'does'} not meet the ${/条件/.test(w.text) ? 'conditions' : /规/.test(w.text) ? 'rules' : 'requirements'}`,
          }
        : null,
  ),
  // 公网带宽为0的实例
  rule('N', 0.1, 'N 为|是|等于 M 的 N', (a, _is, m, _of, n) =>
    bare(n) && bare(a) && !a.agent && !m.after
      ? { ...n, after: ` whose ${a.text} is ${m.text}` }
      : null,
  ),
  rule('N', 0.2, 'N 为|是|显示为 N 的 N', (a, _is, what, _of, n) =>
    bare(n) &&
    bare(a) &&
    !a.agent &&
    !you(a) &&
    (/^“/.test(what.text) || /(status|type|nature|method)$/.test(a.text))
      ? { ...n, after: ` whose ${a.text} is ${nominal(what)}` }
      : null,
  ),
  rule('N', 0.1, '页面底部|网页底部|网站底部|首页底部|页脚 V 的 N', (w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1 && !last(v).tail
      ? {
          ...n,
          after: ` ${passive(verbsOf(v))} ${/脚/.test(w.text) ? 'in the footer' : `at the bottom of the ${/首/.test(w.text) ? 'home page' : 'page'}`}`,
        }
      : null,
  ),
  rule('N', 1, '所上传的|所填写的|所提交的|所选择的|所输入的', (w) => ({
    text: `what you ${/传/.test(w.text) ? 'uploaded' : /[填输]/.test(w.text) ? 'entered' : /提/.test(w.text) ? 'submitted' : 'selected'}`,
  })),
  rule('N', 0.1, 'N 前后对比|前后的对比|前后对照', (n) => ({
    text: 'comparison',
    the: true,
    after: ` before and after ${np(n)}`,
  })),
  rule('N', 0.1, 'V N 的 过程|过程中', (v, n, _of) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: 'process', the: true, after: ` of ${gerund(simple(last(v).lemma, np(n)))}` }
      : null,
  ),
  // 全角或半角形式
  rule('A', 0.3, 'A 或|或者 A', (a, _or, b) => ({ text: `${a.text} or ${b.text}` })),
];
