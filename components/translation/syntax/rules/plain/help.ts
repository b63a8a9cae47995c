import { copula, fragmentOr } from '../../build-clauses';
import { bare, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, last, named, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, pluralOf } from '../../phrase';

/** 拿不准选哪个: what one is not sure of. */
const unsure = ['拿不准', '不确定', '不知道', '不清楚', '分不清']
  .flatMap((how) => ['选', '该选', '选择', '应选', '填', '该填', '用'].map((act) => how + act))
  .join('|');

/** What help pages say, as one helps: 其余可留空, 拿不准选哪个. */
export const help: readonly Rule[] = [
  rule('C', 0.05, `${unsure} 哪个|哪种|哪一个|什么|哪类|哪项 N 时|的话|的`, (act, _x, n) =>
    whichOne(act, n),
  ),
  rule('C', 0.15, `${unsure} 哪个|哪种|哪一个|什么|哪类|哪项 N`, (act, _x, n) => whichOne(act, n)),
  rule('C', 0.05, `${unsure} 什么|啥|哪个|哪些`, (act) => ({
    text: `if you are not sure what to ${/填/.test(act.text) ? 'enter' : /用$/.test(act.text) ? 'use' : 'select'}`,
  })),
  rule(
    'C',
    0.05,
    '拿不准|不确定|不清楚|吃不准|有不懂的|不明白|不会填|不知道怎么填 时|的话|的时候|的',
    () => ({
      text: 'if you are not sure',
    }),
  ),
  rule(
    'S',
    0.04,
    '其余|其他|剩下|其余项|其余的|剩余|剩下的|其他项|其它|其余信息|其他信息 可|可以|都可以|均可|也可以|都可|可先 不填|留空|空着|不选|不写|跳过|不传|为空',
    (_w, _x, how) => ({
      text: `the rest can be ${/跳/.test(how.text) ? 'skipped' : /[选传]/.test(how.text) ? 'left out' : 'left empty'}`,
    }),
  ),
  rule('P', 0.1, '归|归属于|由 N 管|负责|管理|办理|受理|审批|审核', (_w, n, act) => ({
    text: '',
    say: (s) =>
      `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}${{ 管: 'managed', 管理: 'managed', 受理: 'accepted', 审批: 'approved', 审核: 'reviewed' }[act.text] ?? 'handled'} by ${np(n)}`,
  })),
  rule('S', 0.05, '前者|后者 归|属于|是 N', (w, x, n) =>
    x.text === '归'
      ? { text: `the ${w.text === '前者' ? 'former' : 'latter'} is handled by ${np(n)}` }
      : {
          text: `the ${w.text === '前者' ? 'former' : 'latter'} ${x.text === '是' ? 'is' : 'belongs to'} ${nominal(n)}`,
        },
  ),
  rule(
    'S',
    0.03,
    '两个|两者|二者|两样|两项|两种|两边 都|均 要办|需要办|要做|需要|要|需要做|要完成|需要完成|得办',
    () => ({
      text: 'both are required',
    }),
  ),
  rule(
    'S',
    0.1,
    'N 变了|换了|改了|变更了|更换了|变化了|有变 会|将|就会|可能|可能会|将会|会被|可能被|可能会被|将被|就会被 V',
    (n, _w, x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: `if ${np(n)} ${isMany(n) ? 'change' : 'changes'}, it ${/可能/.test(x.text) ? 'may' : 'will'} be ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule('S', 0.05, 'N 变了|换了|改了|变了的话|换了的话', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'have' : 'has'} changed`,
  })),
  rule(
    'S',
    0.05,
    'N 在 别家|其他家|别处|别的服务商|其他平台|别的平台|其他地方|别的地方|别人家|其他服务商处|别的公司',
    (n) => ({
      text: `${np(n)} ${isMany(n) ? 'are' : 'is'} with another provider`,
    }),
  ),
  rule(
    'S',
    0.05,
    'N 换到|转到|迁到|搬到|移到|迁移到|转移到|换成|迁移至|转到了|搬到了|换到了 我们这里|我们这边|我们平台|我司|本平台|我们|这里|这边',
    (n) => ({
      text: `${np(n)} ${isMany(n) ? 'move' : 'moves'} to us`,
    }),
  ),
  rule(
    'S',
    0.05,
    '异地|提前|重复|多次|逾期|过早|自行|私自|擅自|漏|错误|虚假 提交|报送|申请|上传|填报|办理|变更|修改|注销|备案|填写|登记 将被|会被|将会被|可能被|可能会被|一律|均被|一律被 V',
    (how, act, w, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `anything ${{ 申请: 'applied for', 上传: 'uploaded', 变更: 'changed', 修改: 'changed', 注销: 'deregistered', 备案: 'filed', 填写: 'entered', 填报: 'entered', 登记: 'registered', 办理: 'arranged' }[act.text] ?? 'submitted'} ${{ 异地: 'in another place', 提前: 'too early', 过早: 'too early', 重复: 'again', 多次: 'several times', 逾期: 'late', 自行: 'on your own', 私自: 'on your own', 擅自: 'on your own' }[how.text] ?? 'wrongly'} ${/可能/.test(w.text) ? 'may' : 'will'} be ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule('P', 0.05, '限|只限|仅限|限为 N 格式', (_w, n) => copula(`limited to ${plainNp(n)} format`)),
  rule('S', 0.05, '格式|图片格式|文件格式 限|只限|仅限|限为|限于|仅支持|只支持 N', (_w, _x, n) => ({
    text: `only ${plainNp(n)} ${n.items ? 'are' : 'is'} accepted`,
  })),
  rule(
    'S',
    0.03,
    '谁找您收钱|谁找你收钱|有人找您收费|有人找你收费|有人向您收费|任何人向您收费|谁向您收费|谁向你收费|谁让您付钱|谁让你付钱 都|也|均 别给|不要给|别信|不要相信|请勿相信|请勿支付|别付|不要付',
    () => ({ text: 'do not pay anyone who asks you for money' }),
  ),
  rule(
    'P',
    0.04,
    '须|需|应|必须|须已|需已|应已|必须已|须已完成|需已完成|应已完成|必须已完成|需完成|须完成 实名认证|实名|认证|注册|备案|过户|购买|开通|域名实名认证 满|超过|达到|达|已满|满足 Q',
    (_m, act, than, q) => ({
      text: '',
      say: () =>
        `must have been ${{ 注册: 'registered', 备案: 'filed', 过户: 'transferred', 购买: 'bought', 开通: 'activated' }[act.text] ?? 'verified'} for ${than.text === '超过' ? 'more than' : 'at least'} ${q.text}`,
    }),
  ),
  rule(
    'S',
    0.04,
    '鼠标悬停|将鼠标悬停|悬停鼠标|鼠标移上去|鼠标悬浮|悬停|长按|双击|右键单击|鼠标悬停即|鼠标移入 可|即可|可以|后可|就能|便可 V',
    (how, _x, v) =>
      lacksObject(verbsOf(v)) || last(v).turned
        ? null
        : {
            text: `${{ 长按: 'press and hold', 双击: 'double-click', 右键单击: 'right-click' }[how.text] ?? 'hover'} to ${doIt(v)}`,
          },
  ),
  rule(
    'S',
    0.1,
    'N 每个|每|每台 N 仅可|只能|最多|仅能|只可|最多可|最多能|仅限 V',
    (who, _e, n, _w, v) =>
      bare(who) &&
      bare(n) &&
      /(user|enterprise|individual|company|organization|entity|applicant|customer)s?$/.test(
        who.text,
      ) &&
      last(v).object &&
      verbsOf(v).length === 1
        ? {
            text: `for ${np({ ...pluralOf(who), the: false })}, each ${n.text} can ${
              /^(an?|one|1) /.test(last(v).object ?? '')
                ? active(
                    [
                      {
                        ...last(v),
                        object: (last(v).object ?? '').replace(/^(an?|one|1) /, 'only one '),
                      },
                    ],
                    'base',
                  )
                : `${active(verbsOf(v), 'base')} at most`
            }`,
          }
        : null,
  ),
  rule('C', 0.04, '因|由于|因为 N 无法|不能|未能|没法 V 的', (_w, why, _x, v) => ({
    text: `if you cannot ${doIt(v)} because of ${np(why)}`,
    after: '的',
  })),
  rule('S', 0.04, 'N 名下|账号下|账户下 有 N 因|由于 S P', (who, w, _has, n, _x, why, p) => ({
    text: `${np(n)} ${w.text === '名下' ? (you(who) || /^your /.test(who.text) ? `of ${you(who) ? 'yours' : np(who)}` : `of ${np(who)}`) : `under ${np(who)}`} ${fragmentOr(p, n)} because ${why.text}`,
  })),
  rule(
    'I',
    0.04,
    '别|不要|请勿|不能|请不要|切勿 只|仅|光|只是 写|填|填写|用|输入 N 两个字|几个字|一个词|两字|二字|这个词|三个字|四个字',
    (_w, _x, act, n) => ({
      text: `do not ${act.text === '用' ? 'use' : /写$/.test(act.text) ? 'write' : 'enter'} only the word ${n.text}`,
    }),
  ),
  rule('P', 0.05, '预计|预计将|预计会 Q 办结|办完|完成|审完|处理完|审核完毕|办理完毕', (_w, q) => ({
    text: '',
    say: (s) => `${s ? `${isMany(s) ? 'are' : 'is'} ` : ''}expected to be complete in ${q.text}`,
  })),
  rule('S', 0.5, 'V 完成|已完成|结束', (v) => {
    const act =
      named[last(v).lemma] ?? (verbsOf(v).length === 1 ? named[last(v).alone ?? ''] : undefined);
    return act && verbsOf(v).length === 1 && !last(v).object && !last(v).tail && !last(v).turned
      ? { text: `${act} is complete` }
      : null;
  }),
];

const whichOne = (act: Phrase, n: Phrase): Phrase | null =>
  bare(n)
    ? {
        text: `if you are not sure which ${n.text} to ${/填/.test(act.text) ? 'enter' : /用$/.test(act.text) ? 'use' : 'select'}`,
      }
    : null;
