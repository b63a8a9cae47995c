import { aux, said, unsaid } from '../build-clauses';
import { bare, be, have, isDoer, isMany, place, plainNp, you } from '../build-nouns';
import { doIt, gerund, last, quantify, verbsOf } from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject } from '../inflect';
import { indefinite, np, plural } from '../phrase';

/** In the mouth of whoever signs. */
const mine = (words: string): string =>
  words.replace(/\byour (own )?/g, 'my ').replace(/ in person$/, '');

/** Turns of phrase that are whole statements or orders. */
export const turnStatements: readonly Rule[] = [
  // 审核结果将以短信通知
  rule('S', 0.05, 'N 将|会|将会 D 通知|告知|下发|发送|反馈', (n, _w, d) =>
    /^by /.test(d.text) ? { text: `${np(n)} will be sent ${d.text}` } : null,
  ),
  rule('S', 0.05, 'N 名下|下 已有|已存在|已经有|存在|有|仍有|还有 N', (n, _w, v, what) => ({
    text: `${np(n)} ${/已/.test(v.text) ? 'already ' : /[仍还]/.test(v.text) ? 'still ' : ''}${have(n)} ${indefinite(what) === what.text ? what.text : `a ${plainNp(what)}`.replace(/^a (?=[aeiou])/, 'an ')} in ${isMany(n) ? 'their' : 'its'} name`,
  })),
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
  rule('S', 0.05, 'N 解析至|解析到|指向 N P', (a, _w, b, p) => ({
    text: `if ${np(a)} ${isMany(a) ? 'point' : 'points'} to ${np(b)}, ${said(p)}`,
  })),
  rule(
    'I',
    0.03,
    '如无|若无|如没有|若没有|如果没有|没有|无 N 可|可以|请|则|需|须|可不|则无需 V',
    (_w, n, x, v) => ({
      text: `if you have no ${plainNp(n)}, ${/^可不|无需/.test(x.text) ? 'you need not ' : /^可/.test(x.text) ? 'you can ' : /[需须]/.test(x.text) ? 'you must ' : ''}${doIt(v)}`,
    }),
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
  rule('S', 0.03, 'N 反光|有反光|存在反光|反光严重', (n) => ({
    text: `${np(n)} ${have(n)} glare`,
  })),
  rule(
    'S',
    0.02,
    '填写|输入|选择|录入 错误|有误|不实|不正确|不完整 将导致|会导致|将造成|会造成|可能导致|导致|可能会导致 N 失败|不通过|未通过|无法通过|被退回|被驳回',
    (_act, how, w, n, x) => ({
      text: `${/不完整/.test(how.text) ? 'an incomplete' : /不实/.test(how.text) ? 'an untrue' : 'a wrong'} entry ${/可能/.test(w.text) ? 'may' : 'will'} cause ${np(n)} to ${x.text === '失败' ? 'fail' : /通过/.test(x.text) ? 'not be approved' : 'be returned'}`,
    }),
  ),
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
  rule(
    'S',
    0.02,
    '访问|网站访问|您的访问|该访问 将被|会被|已被|被|将会被 阻断|拦截|限制|终止|暂停',
    (_w, when, x) => ({
      text: `access ${/[将会]/.test(when.text) ? 'will be' : /已/.test(when.text) ? 'has been' : 'is'} ${{ 限制: 'limited', 终止: 'ended', 暂停: 'paused' }[x.text] ?? 'blocked'}`,
    }),
  ),
  rule('S', 0.05, 'N P 也可|也可以|仍可|也能|仍可以|仍能|也需|也须|仍需|仍须 V', (n, p, w, v) => ({
    text: `${said(aux(/可|能/.test(w.text) ? 'can' : 'must')(w, v), n)} even if ${said(p)}`,
  })),
  rule('S', 0.02, 'N 所在省份|所在省|所在地区|所在城市|所在地 决定 N', (n, w, _x, what) => ({
    text: `the ${/省/.test(w.text) ? 'province' : w.text === '所在城市' ? 'city' : 'place'} of ${np(n)} decides ${np(what)}`,
  })),
  rule(
    'S',
    0.02,
    '数据|信息|文件|订单|备案数据|备案信息 同步|处理|上传|生成|导入|加载|审核|更新 中',
    (n, act) => ({
      text: `${n.text === '信息' ? 'information' : ({ 文件: 'file', 订单: 'order', 备案信息: 'filing information', 备案数据: 'filing data' }[n.text] ?? 'data')} is being ${{ 同步: 'synchronized', 处理: 'processed', 上传: 'uploaded', 生成: 'generated', 导入: 'imported', 加载: 'loaded', 审核: 'reviewed' }[act.text] ?? 'updated'}`,
    }),
  ),
  rule('I', 0.02, '转人工|转人工客服|转接人工|转接人工客服|联系人工客服', () => ({
    text: 'talk to a person',
  })),
  rule('S', 0.01, '您正在|你正在|您当前正在|您目前正在 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `you are ${active(verbsOf(v), 'ing')}` },
  ),
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
  // 仅党政机关可使用
  rule('S', 0.02, '仅|只有|仅限|只限 N 可|可以|能|才能|才可|方可 V', (_w, n, _x, v) =>
    isDoer(n) && bare(n) && !you(n)
      ? { text: `only ${isMany(n) ? n.text : plural(n.text)} can ${active(verbsOf(v), 'base')}` }
      : null,
  ),
  rule('S', 0.05, 'C N 暂停|停止|恢复', (c, n, w) =>
    /^(during|from|on) /.test(c.text)
      ? {
          text: `${c.text}, ${np(n)} ${be(n)} ${w.text === '暂停' ? 'paused' : w.text === '停止' ? 'stopped' : 'resumed'}`,
        }
      : null,
  ),
  rule('S', 0.02, 'N 最多|至多|最多为|最多可填|最多可添加 M', (n, _w, m) =>
    m.after && bare(n)
      ? { text: `at most ${m.text} ${m.text === '1' ? n.text : plural(n.text)}` }
      : null,
  ),
  rule('I', 0.02, 'S 可不|可以不|的可不|时可不 V', (s, _w, v) => ({
    text: `if ${s.text}, you need not ${doIt(v)}`,
  })),
];
