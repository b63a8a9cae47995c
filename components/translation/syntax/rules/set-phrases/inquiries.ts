import { bare, nominal, you } from '../../build-nouns';
import { doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

const asking = '吗|么|呢';

/** Whether one may do without, and other questions of people who file. */
export const inquiries: readonly Rule[] = [
  // 没有购买云产品能否备案
  rule(
    'I',
    0.03,
    '没有|没|未|不 V 能否|可否|能不能|可不可以|是否可以|是否能|能否进行 V',
    (_not, v, _can, then) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `can you ${lacksObject(verbsOf(then)) && last(then).lemma === 'file' ? 'file' : doIt(then)} without ${gerund(v)}?`,
          },
  ),
  rule('I', 0.03, `没有|没|未|不 V 能|可以|可|还能|还可以 V ${asking}`, (_not, v, can, then) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `can you ${/还/.test(can.text) ? 'still ' : ''}${lacksObject(verbsOf(then)) && last(then).lemma === 'file' ? 'file' : doIt(then)} without ${gerund(v)}?`,
        },
  ),
  // 备案可以不用幕布吗
  rule('I', 0.03, `N 可以不|能不能不|可不可以不|能否不|是否可以不|能不 V ${asking}`, (n, _w, v) => {
    if (lacksObject(verbsOf(v)) || verbsOf(v).length > 1) return null;
    if (/^(enter|fill|write|select)/.test(last(v).lemma))
      return {
        text: `can ${np(n)} be ${n.agent ? 'someone' : 'something'} other than ${last(v).object}?`,
      };
    return n.agent || you(n)
      ? null
      : { text: `is it possible not to ${active(verbsOf(v), 'base')} for ${np(n)}?` };
  }),
  rule('I', 0.03, `可以不|能不能不|可不可以不|能否不|是否可以不 V ${asking}`, (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `is it possible not to ${active(verbsOf(v), 'base')}?` },
  ),
  // 负责人电话一定要是本省的吗
  rule(
    'I',
    0.02,
    `N 一定要是|必须是|一定得是|必须填写|一定要填|一定要用|必须要是 本省|外省|本市|备案省份|当地 的 ${asking}`,
    (n, _w, where) => ({
      text: `must ${np(n)} be from ${{ 本省: 'this province', 外省: 'another province', 本市: 'this city', 备案省份: 'the filing province' }[where.text] ?? 'the local area'}?`,
    }),
  ),
  rule('I', 0.03, `N 一定要是|一定得是|必须要是|一定是 N ${asking}`, (n, _w, what) => ({
    text: `must ${np(n)} be ${nominal(what)}?`,
  })),
  // 最多可以输入几次验证码
  rule(
    'I',
    0.03,
    '最多|一共|总共|每天|一天|最多一天|一天最多|每天最多|每日最多|一天内最多|每日 可以|能|可|能够 V 几次|多少次|几个|多少个|几张|多少张|几份 N',
    (w, _can, v, how, n) =>
      last(v).object !== null || verbsOf(v).length > 1
        ? null
        : /次/.test(how.text)
          ? {
              text: `how many times${/[天日]/.test(w.text) ? ' a day' : ''} can you ${active([{ ...last(v), object: np(n) }], 'base')}${/最多/.test(w.text) ? ' at most' : ''}?`,
            }
          : {
              text: `how many ${plural(n.text)} can you ${active([{ ...last(v), object: '' }], 'base')}${/最多/.test(w.text) ? ' at most' : ''}?`,
            },
  ),
  rule(
    'I',
    0.03,
    'N 最多|一共|总共 可以|能|可|能够 V 几个|多少个|几张|多少张|几份|几次|多少 N',
    (who, w, _can, v, _how, n) =>
      last(v).object !== null || verbsOf(v).length > 1 || !n
        ? null
        : {
            text: `how many ${plural(n.text)} can ${np(who)} ${active([{ ...last(v), object: '' }], 'base')}${/最多/.test(w.text) ? ' at most' : ''}?`,
          },
  ),
  // 应该填写哪一个呢
  rule(
    'I',
    0.02,
    '应该|应|该|要|需要|需 填写|填|选择|选|上传|使用|提供 哪一个|哪个|哪一项|哪一种|哪个呢|哪一个呢|哪种|哪项',
    (_w, act) => ({
      text: `which one ${/填/.test(act.text) ? 'should you enter' : /选/.test(act.text) ? 'should you select' : /传/.test(act.text) ? 'should you upload' : /提/.test(act.text) ? 'should you provide' : 'should you use'}?`,
    }),
  ),
  // 网站名称有什么命名要求
  rule(
    'I',
    0.03,
    'N 有什么|有哪些|有何 命名|填写|拍摄|上传|格式|尺寸|大小|内容|年龄|资质|材料|特殊|具体 要求|规则|限制|规定',
    (n, _w, what, x) => ({
      text: `what ${{ 命名: 'naming', 填写: 'entry', 拍摄: 'photo', 上传: 'upload', 格式: 'format', 尺寸: 'size', 大小: 'size', 内容: 'content', 年龄: 'age', 资质: 'qualification', 材料: 'document', 特殊: 'special' }[what.text] ?? 'specific'} ${{ 要求: 'requirements', 限制: 'limits' }[x.text] ?? 'rules'} are there for ${np(n)}?`,
    }),
  ),
  // 无效是什么原因
  rule('I', 0.03, 'S 是什么原因|是什么情况|是为什么|是怎么回事|是何原因|什么原因', (s) =>
    /^(if|when|and|but|because|after|before) /.test(s.text)
      ? null
      : { text: `why is it that ${s.text}?` },
  ),
  // 什么是信息与主体相符
  rule('I', 0.4, '什么是|何谓 S', (_w, s) =>
    /^(if|when|and|but|because|after|before|there) /.test(s.text)
      ? null
      : { text: `what does it mean that ${s.text}?` },
  ),
  // 选择不了怎么办, 备案时选择不了
  rule('I', 0.03, 'N 该怎么|要怎么|应该怎么|怎么|如何 填写|选择|填|选|写 呢', (n, _w, act) => ({
    text: `how should ${np(n)} be ${/填/.test(act.text) ? 'entered' : /选/.test(act.text) ? 'selected' : 'written'}?`,
  })),
  rule(
    'I',
    0.03,
    'N V 的 N 是否|能否|可以|能 需要|用于|需 V 吗|么|呢',
    (n, v, _of, what, w, x, then) =>
      lacksObject(verbsOf(v)) &&
      (n.agent || you(n)) &&
      !what.agent &&
      lacksObject(verbsOf(then)) &&
      /需/.test(x.text) &&
      /是/.test(w.text)
        ? {
            text: `does ${np(what)} ${passive(verbsOf(v))} by ${np(n)} need to be ${passive(verbsOf(then))}?`,
          }
        : null,
  ),
  rule(
    'I',
    0.03,
    `N 注册|购买|持有|办理|提供|拍摄 的 N 可以|能|能够|可 用于|用来|拿来|用作|用做 N 备案 ${asking}`,
    (who, act, _of, n, _can, _for, what) => ({
      text: `can ${np(n)} ${{ 注册: 'registered', 购买: 'bought', 持有: 'held', 办理: 'obtained', 提供: 'provided' }[act.text] ?? 'taken'} by ${nominal(who)} be used for ${nominal({ text: `${what.text} filing`, the: true })}?`,
    }),
  ),
  rule(
    'N',
    0.05,
    '个人|企业|公司|单位|他人|别人|法人|第三方|代理商 注册|购买|持有|办理|申请|所有|拍摄|提供|委托 的 N',
    (who, act, _of, n) =>
      n.after || /^(all|any|the|your|this|other) /.test(n.text)
        ? null
        : {
            ...n,
            after: ` ${{ 注册: 'registered', 购买: 'bought', 持有: 'held', 办理: 'obtained', 申请: 'applied for', 所有: 'owned', 拍摄: 'taken', 提供: 'provided' }[act.text] ?? 'entrusted'} by ${{ 个人: 'an individual', 企业: 'an enterprise', 公司: 'a company', 单位: 'an organization', 法人: 'the legal representative', 第三方: 'a third party', 代理商: 'an agent' }[who.text] ?? 'someone else'}`,
          },
  ),
  // 不清楚如何填写的
  rule(
    'C',
    0.03,
    '不清楚|不知道|不确定|不了解|不会 如何|怎么|怎样|该如何|该怎么 V 的',
    (_w, _how, v) => ({
      text: `if you are not sure how to ${doIt(v)}`,
    }),
  ),
  // 填写错误会被退回
  rule(
    'S',
    0.03,
    '填写|选择|上传|输入|提交|信息填写|资料填写 错误|有误|不全|不完整|不符|不规范|不实 会|将|将会|可能会|会导致|可能 被 退回|驳回|拒绝',
    (act, how, will, _by, what) => ({
      text: `if what you ${/选/.test(act.text) ? 'select' : /传/.test(act.text) ? 'upload' : /提/.test(act.text) ? 'submit' : 'enter'} is ${/全|完/.test(how.text) ? 'incomplete' : /规/.test(how.text) ? 'not in the required form' : /实/.test(how.text) ? 'untrue' : 'incorrect'}, it ${/可能/.test(will.text) ? 'may' : 'will'} be ${/退/.test(what.text) ? 'returned' : 'rejected'}`,
    }),
  ),
  // 注册号与信用代码填写其一即可
  rule(
    'I',
    0.02,
    'N 与|和|或|或者|、 N 填写其一|任填其一|选填其一|二选一|择一填写|任选其一填写|填一个|二者填其一 即可|就行|就可以',
    (a, _or, b) => ({
      text: `enter either ${np(a)} or ${np(b)}`,
    }),
  ),
  // 每个服务码只能使用一次
  rule(
    'S',
    0.01,
    '每个|每张|每份|每枚|每条|每台|一个|一张|一份 N 只能|仅能|仅可|只可|只允许|最多可|最多能 V Q',
    (w, n, how, v, q) =>
      q.after === 'time' && lacksObject(verbsOf(v)) && bare(n)
        ? {
            text: `${/每/.test(w.text) ? 'each' : /^[aeiou]/i.test(n.text) ? 'an' : 'a'} ${n.text} can be ${passive(verbsOf(v))} ${/多/.test(how.text) ? 'at most' : 'only'} ${q.text === '1 time' ? 'once' : q.text}`,
          }
        : null,
  ),
  // 同一网站只能填写一个负责人
  rule(
    'S',
    0.03,
    'N 只能|仅能|只可|仅可|只允许 填写|选择|上传|添加|绑定|勾选 N',
    (n, _only, act, what) =>
      n.agent || you(n) || !/^(an?|one|1) /.test(np(what))
        ? null
        : {
            text: `for ${np(n)}, you can ${{ 填写: 'enter', 选择: 'select', 上传: 'upload', 添加: 'add', 绑定: 'link' }[act.text] ?? 'tick'} only ${np(what).replace(/^(an?|1) /, 'one ')}`,
          },
  ),
  // 手机须开机
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|请保持|保持|须保持 开机|开机状态|24小时开机|处于开机状态',
    (_m, how) => ({
      text: '',
      say: () => `must be switched on${/24/.test(how.text) ? ' 24 hours a day' : ''}`,
    }),
  ),
  rule(
    'V',
    0.02,
    '保持|确保|保证 电话|手机|联系电话|座机 有人接听|有人应答|有人值守',
    (_w, phone) =>
      simple(
        'make sure',
        `that someone answers the ${/手/.test(phone.text) ? 'mobile phone' : /座/.test(phone.text) ? 'landline' : 'phone'}`,
      ),
  ),
];
