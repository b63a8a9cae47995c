import { asLabel, raiseFirst } from '../../../core/english';
import { bare, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { doIt, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural, pluralOf } from '../../phrase';
import { atTime, days } from './words';

/** What plain words name: most of them, those that have just been, what is sent from where, how much at most. */
export const plainThings: readonly Rule[] = [
  // 大部分省份, 多数省份
  rule('N', 0.05, '大部分|大多数|多数|绝大多数|绝大部分|大部份 N', (_w, n) =>
    bare(n) && !you(n) ? { ...pluralOf(n), text: `most ${plural(n.text)}`, the: false } : null,
  ),
  rule('N', 0.05, '少数|少部分|极少数|个别 N', (_w, n) =>
    bare(n) && !you(n) ? { ...pluralOf(n), text: `a few ${plural(n.text)}`, the: false } : null,
  ),
  // 12381发来的短信
  rule(
    'N',
    0.05,
    'N 发来|发出|发送|寄来|打来|拨打|拨来|推送|下发|发送过来|发过来 的 N',
    (from, _w, _of, n) => (bare(n) && !you(from) ? { ...n, after: ` from ${np(from)}` } : null),
  ),
  rule('N', 0.5, 'N 加|加上 N', (a, _plus, b) =>
    bare(a) && bare(b) && !a.items ? { text: `${a.text} plus ${np(b)}` } : null,
  ),
  rule('N', 1, '其|它', () => ({ text: 'it' })),
  // 刚办理过工商变更的企业
  rule(
    'N',
    0.1,
    '刚|刚刚|近期|最近|近日|此前|之前|曾|曾经|已|已经 V 过|了 N 的 N',
    (when, v, _past, what, _of, n) => {
      if (!isDoer(n) || !bare(n) || verbsOf(v).length > 1 || last(v).object !== null) return null;
      const adverb = /刚/.test(when.text)
        ? 'just '
        : /近/.test(when.text)
          ? 'recently '
          : /前|曾/.test(when.text)
            ? 'previously '
            : '';
      return {
        ...n,
        after: ` that ${have(n)} ${adverb}${active([{ ...last(v), object: np(what) }], 'done')}`,
      };
    },
  ),
  rule(
    'N',
    0.05,
    `${Object.keys(days).join('|')} N 前|后|之前|之后|以前|以后 V 的 N`,
    (day, at, w, v, _of, n) =>
      /^\d{1,2}:\d\d/.test(at.text) && lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...pluralOf(n),
            the: false,
            after: ` ${passive(verbsOf(v))} ${atTime(w.text)} ${at.text} ${days[day.text]}`,
          }
        : null,
  ),
  rule(
    'Q',
    0.05,
    '最长|最多可达|最长可达|最长需|最长不超过|最多需|最晚不超过|最迟不超过 Q',
    (_w, q) => ({
      ...q,
      text: `at most ${q.text}`,
    }),
  ),
  rule('Q', 0.05, '最短|最快|最快需|最短需|最少需 Q', (_w, q) => ({
    ...q,
    text: `at least ${q.text}`,
  })),
  rule('N', 0.02, '提示|报错|错误提示|系统提示|弹出|弹出提示|出现|显示|报错提示 N', (_w, n) =>
    /^“/.test(n.text) ? { text: `message ${n.text}`, the: true } : null,
  ),
  // 网站访问不受影响
  rule('N', 0.9, 'N 访问', (n) =>
    bare(n) && /(website|site|domain name|page|app|service|link|server)s?$/i.test(n.text)
      ? { text: 'access', the: false, after: ` to ${np(n)}` }
      : null,
  ),
  rule('N', 0.1, '此处|这里|此栏|该处|本页|上方|下方|左侧|右侧 V 的 N', (w, v, _of, n) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !last(v).tail && bare(n)
      ? {
          ...n,
          after: ` ${passive(verbsOf(v))} ${{ 上方: 'above', 下方: 'below', 左侧: 'on the left', 右侧: 'on the right', 本页: 'on this page' }[w.text] ?? 'here'}`,
        }
      : null,
  ),
  rule('N', 0.3, '其所在|其所在的|其所属|其所属的|其所|其对应的|其相应的 N', (_w, n) =>
    bare(n) && !n.agent ? { ...n, text: `its ${n.text}`, the: false } : null,
  ),
  rule('N', 0.2, '别的|另外的|别家 N', (_w, n) =>
    bare(n) && !n.many && !n.act && !/^(registration|filing|purchase)$/.test(n.text)
      ? { ...n, text: `another ${n.text}`, the: false }
      : null,
  ),
  rule('N', 0.1, '自己的|本人的|自己|本人 另一个|另外一个|其他|另一张|另一部 N', (_w, _o, n) =>
    bare(n) ? { ...n, text: `another ${n.text}`, the: false, after: ' of your own' } : null,
  ),
  rule('N', 0.2, '已|已经 V 的 其他|其它|其余 N', (_w, v, _of, _o, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...pluralOf(n),
          text: `other ${plural(n.text)}`,
          the: false,
          after: ` already ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 账号内实例
  rule('N', 0.5, 'N 内|内的|中的|里的|下的 N', (where, _in, n) =>
    bare(n) &&
    !n.agent &&
    /(account|list|order|folder|page|console|menu|system|area|table|package|group)$/.test(
      where.text,
    )
      ? { ...n, after: ` ${place(where)}` }
      : null,
  ),
  rule('N', 0.1, 'N 之间的 关系|联系|差异|区别|对应关系', (n, _w, x) =>
    n.items || n.many
      ? {
          text:
            { 关系: 'relationship', 联系: 'connection', 差异: 'difference', 区别: 'difference' }[
              x.text
            ] ?? 'correspondence',
          the: true,
          after: ` between ${np(n)}`,
        }
      : null,
  ),
  // 刚完成过户的域名
  rule('N', 0.1, '刚|刚刚|近期|最近|新近 完成|办理完|办完|做完 V 的 N', (w, _done, v, _of, n) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && bare(n)
      ? {
          ...n,
          after: ` that ${isMany(n) ? 'have' : 'has'} ${/刚/.test(w.text) ? 'just' : 'recently'} been ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule(
    'N',
    0.1,
    '刚|刚刚|近期|最近|新近 完成|办理完|办完|做完|通过|办理 N 的 N',
    (w, done, what, _of, n) =>
      bare(n) && !you(what)
        ? {
            ...n,
            after: ` that ${isMany(n) ? 'have' : 'has'} ${/刚/.test(w.text) ? 'just' : 'recently'} ${done.text === '通过' ? 'passed' : 'completed'} ${np(what)}`,
          }
        : null,
  ),
  rule(
    'N',
    0.05,
    '非 N 户籍|户口 人员|居民|人士|用户|申请人|人口|的人员|的用户|的负责人|负责人',
    (_w, n, _x, who) => ({
      text:
        { 居民: 'residents', 用户: 'users', 申请人: 'applicants' }[who.text.replace('的', '')] ??
        (/负责/.test(who.text) ? 'people in charge' : 'people'),
      many: true,
      agent: true,
      after: ` not registered in ${np(n)}`,
    }),
  ),
  // 上传资料页: which page it is.
  rule('N', 0.2, 'V 页|页面|步骤|环节|这一步|一步|界面', (v, w) =>
    verbsOf(v).length === 1 &&
    /^(upload|enter|fill in|verify|confirm|submit|sign|bind|link)$/.test(last(v).lemma) &&
    last(v).object &&
    !last(v).tail
      ? {
          text: `“${raiseFirst(asLabel(doIt(v)))}” ${/步/.test(w.text) || w.text === '环节' ? 'step' : 'page'}`,
          the: true,
        }
      : null,
  ),
  rule('N', 0.5, '上一步|前一步', () => ({ text: 'previous step', the: true })),
  rule('N', 0.1, '前后两次|两次输入的|两次填写的|前后两次输入的|前后两次填写的 N', (_w, n) =>
    bare(n)
      ? { ...pluralOf(n), text: `two ${plural(n.text)}`, the: true, after: ' entered' }
      : null,
  ),
  rule('N', 0.05, '形如|类似|类似于|诸如 N 的 N', (_w, a, _of, n) =>
    bare(n) ? { ...n, after: ` such as ${plainNp(a)}` } : null,
  ),
  // 第18位校验不通过
  rule('N', 0.1, 'N 第 Q', (n, _w, q) =>
    q.after === 'character'
      ? { text: `character ${q.text.replace(/ .*/, '')}`, after: ` of ${np(n)}` }
      : null,
  ),
  rule('N', 0.1, '第 Q', (_w, q) =>
    q.after === 'character' ? { text: `character ${q.text.replace(/ .*/, '')}` } : null,
  ),
  // 请检查权限是否开启
  rule('N', 1.2, 'N 是否|有没有|是否已|是否已经 V', (n, w, v) =>
    lacksObject(verbsOf(v)) && !n.agent && !you(n) && !verbsOf(v)[0]?.state && !last(v).tail
      ? {
          text: `whether ${np(n)} ${/[已没]/.test(w.text) ? `${have(n)} been` : isMany(n) ? 'are' : 'is'} ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 因信息不完整导致的退回
  rule('N', 0.1, '因|由于 S 导致的|造成的|引起的|产生的|而导致的|而产生的 N', (_b, s, _x, n) =>
    bare(n) ? { ...n, after: ` because ${s.text}` } : null,
  ),
  rule(
    'N',
    0.1,
    '因|由于 S 导致的|造成的|引起的|而导致的|而被 退回|驳回|失败|延误|延迟|损失|中断',
    (_b, s, _x, n) => ({
      text:
        { 退回: 'return', 驳回: 'rejection', 失败: 'failure', 损失: 'loss', 中断: 'interruption' }[
          n.text
        ] ?? 'delay',
      the: true,
      after: ` because ${s.text}`,
    }),
  ),
  // 工信部最新要求
  rule('N', 0.05, 'N 最新|最新的 N', (a, _w, n) =>
    bare(n) &&
    !you(a) &&
    !a.act &&
    /(requirements|rules?|notice|policy|policies|regulations?|standards?|announcement|version|list|template)$/.test(
      n.text,
    )
      ? { ...n, text: `latest ${n.text}`, after: ` of ${np(a)}` }
      : null,
  ),
  rule('N', 0.3, '本次|此次|这次 V', (_w, v) => {
    const act =
      verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
        ? named[last(v).lemma]
        : undefined;
    return act && !act.endsWith('ing') ? { text: `this ${act}`, act: true } : null;
  }),
  // 身份证号后六位
  rule('N', 0.1, 'N 后|前|末|最后|末尾|的后|的前|的末|的最后|开头 Q', (n, w, q) =>
    q.after === 'character' && /^\d+ /.test(q.text)
      ? {
          text: `${/前|开头/.test(w.text) ? 'first' : 'last'} ${q.text}`,
          the: true,
          many: !/^1 /.test(q.text),
          after: ` of ${np(n)}`,
        }
      : null,
  ),
];
