import { aux, said, unsaid } from '../../build-clauses';
import { bare, be, determined, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, named, quantify, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** Errors of machines have a name; that of an entry is a judgement on it. */
const ofMachines = /(system|server|network|program|internal|unknown|data|API|request|parameter)$/i;

/** In the mouth of whoever signs. */
const mine = (words: string): string =>
  words.replace(/\byour (own )?/g, 'my ').replace(/ in person$/, '');

/** Set phrases that are whole statements. */
export const statements: readonly Rule[] = [
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
  rule('S', 0.05, 'N 以 N 为准', (about, _w, n) => ({
    text: `for ${np(about)}, ${np(n)} ${isMany(n) ? 'apply' : 'applies'}`,
  })),
  rule('S', 0.3, 'V 不通过|未通过|没有通过', (v) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `the ${act} was not passed` }
      : null;
  }),
  rule('S', 0.05, 'N 选择|填写|输入 错误|有误|不正确|不对', (n, act) =>
    n.after
      ? null
      : { text: `${np(n)} ${act.text === '选择' ? 'selected' : 'entered'} ${be(n)} incorrect` },
  ),
  rule('S', 0.05, 'S 会导致|将导致|会造成|将造成|会使|将使 S', (why, _w, s) => ({
    text: `if ${why.text}, ${s.text}`,
  })),
  rule('S', 0.05, 'V 失败次数|错误次数|次数 过多|太多', (v, w) => {
    const act = named[last(v).lemma];
    return act && last(v).object === null && !last(v).tail
      ? { text: `too many ${/失败|错误/.test(w.text) ? 'failed ' : ''}${act} attempts` }
      : null;
  }),
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
  // 备案是免费的: a judgement, no condition.
  rule('S', 0.05, 'N 是 A 的', (n, _is, a) => ({ text: `${np(n)} ${be(n)} ${a.text}` })),
  rule('S', 0.05, '由 N 授权给|授权 N 使用', (_w, a, _x, b) => ({
    text: `${np(a)} authorizes ${np(b)} to use it`,
  })),
  // A letter of commitment speaks for whoever signs it.
  rule('S', 0.05, '保证不|承诺不|保证不会|承诺不会|保证绝不|承诺绝不 V', (w, v) => ({
    text: `I ${/承诺/.test(w.text) ? 'undertake' : 'guarantee'} not to ${doIt(v)}`,
  })),
  rule(
    'S',
    0.05,
    '发现|如发现|一旦发现 N 立即|应立即|须立即|应当立即|需立即 V',
    (_w, n, _x, v) => ({
      text: `if you find ${indefinite(n)}, ${doIt(v)} at once`,
    }),
  ),
  rule('S', 0.05, 'V 后|之后 生效|有效', (v) => ({
    text: `it takes effect after ${gerund(v)}`,
  })),
  rule(
    'S',
    0.05,
    '找不到|未找到|没有找到|查不到|查询不到|检索不到|搜索不到|未查到|未查询到 N',
    (_w, n) => ({
      text: `${np(n)} ${isMany(n) ? 'were' : 'was'} not found`,
    }),
  ),
  // 审核结果将以短信通知
  rule('S', 0.05, 'N 将|会|将会 D 通知|告知|下发|发送|反馈', (n, _w, d) =>
    /^by /.test(d.text) ? { text: `${np(n)} will be sent ${d.text}` } : null,
  ),
  rule('S', 0.05, 'N 名下|下 已有|已存在|已经有|存在|有|仍有|还有 N', (n, _w, v, what) => ({
    text: `${np(n)} ${/已/.test(v.text) ? 'already ' : /[仍还]/.test(v.text) ? 'still ' : ''}${have(n)} ${indefinite(what) === what.text ? what.text : `a ${plainNp(what)}`.replace(/^a (?=[aeiou])/, 'an ')}${you(n) ? '' : ` in ${isMany(n) ? 'their' : 'its'} name`}`,
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
  // 具体费用以订单页面显示为准
  rule(
    'S',
    0.04,
    'N 以|请以|均以|最终以|统一以 N 显示|公示|公布|展示|标注|页面显示|显示的 为准',
    (about, _w, n, x) => ({
      text: `${np(about)} ${be(about)} as ${/[公]/.test(x.text) ? 'published' : 'shown'} ${place(n)}`,
    }),
  ),
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
    lacksObject(verbsOf(v)) ||
    !last(v).object ||
    verbsOf(v)[0]?.state ||
    // 使用海外服务器的网站: the website that does.
    (/^(use|provide|run|engage)\b/.test(last(v).lemma) &&
      /\b(website|App|user|account|enterprise|organization|individual|company)s? of /.test(
        last(v).object ?? '',
      ))
      ? null
      : { text: `to ${doIt(v)}, you need not ${doIt(then)}` },
  ),
  rule(
    'S',
    0.03,
    '本人知悉并同意|本人知晓并同意|我知悉并同意|我知晓并同意|本人已知悉并同意|我已知悉并同意|本人了解并同意|我了解并同意|本人理解并同意|我理解并同意 S',
    (_w, s) => ({ text: `I understand and agree that ${mine(s.text)}` }),
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
  rule('S', 0.02, 'N 状态异常|状态有误|状态出现异常', (n) => ({
    text: `there is a problem with the ${n.text} status${n.after ?? ''}`,
  })),
  // 您的网站因内容违规已被关闭
  rule('S', 0.1, 'N 因|由于|因为 N P', (n, _w, why, p) =>
    p.after === 'bare' ? null : { text: `${said(p, n)} because of ${indefinite(why)}` },
  ),
  rule('S', 0.05, 'N 因|由于|因为 S P', (n, _w, why, p) =>
    p.after === 'bare' ? null : { text: `${said(p, n)} because ${why.text}` },
  ),
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
  // 首次备案是指…
  rule('S', 0.02, 'N 是指|指的是|即指 S', (n, _is, s) => ({
    text: `${n.text} means that ${s.text}`,
  })),
  rule('S', 0.02, 'N 是指|指的是|即指 N', (n, _is, what) => ({
    text: `${n.text} means ${np(what)}`,
  })),
  rule('S', 0.01, 'N 每|每隔 Q 需|需要|须|应|必须|应当|要 V 一次', (n, _e, q, _m, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: `${np(n)} must be ${passive(verbsOf(v))} once every ${q.text.replace(/^1 /, '')}` }
      : null,
  ),
  rule(
    'S',
    0.01,
    '带|标|标有|带有|加 星号|*|“*”|"*"|红色星号 的|的项|的字段|的项目|项 为|是|均为 必填|必填项|必填字段',
    () => ({
      text: 'fields marked with an asterisk are required',
    }),
  ),
  rule('S', 0.01, '*|带* 为|的为|为必填|号为 必填项|必填', () => ({
    text: 'fields marked with an asterisk are required',
  })),
  // 逾期需重新发送
  rule(
    'S',
    0.03,
    '逾期|超时|过期后|逾期后|超时后|到期后 需|须|则需|则须|将|则|会|则将 V',
    (_x, w, v) => ({
      text: `after that, ${unsaid(aux(/[将则会]$/.test(w.text) ? 'will' : 'must')(w, v))}`,
    }),
  ),
  // 只有个人才能申请
  rule(
    'S',
    0.02,
    '只有|仅有|仅|只限 N 才能|才可|方可|才可以|方能|才会|才有资格 V',
    (_w, n, _x, v) =>
      !determined.test(n.text) &&
      !you(n) &&
      (isDoer(n) || /(account|applicant)$/.test(n.text)) &&
      !lacksObject(verbsOf(v))
        ? {
            text: `only ${isMany(n) ? n.text : plural(n.text)}${n.after ?? ''} can ${active(verbsOf(v), 'base')}`,
          }
        : null,
  ),
  rule('S', 0.05, 'N 担任|任|作为 N 需|须|应|必须|需要|应当|的需|的须 V', (who, _as, what, w, v) =>
    isDoer(who)
      ? {
          text: `if ${np(who)} ${isMany(who) ? 'serve' : 'serves'} as ${np(what)}, ${unsaid(aux('must')(w, v))}`,
        }
      : null,
  ),
  rule(
    'S',
    0.02,
    'N 遇|如遇|若遇|逢 节假日|法定节假日|周末|节假日和周末 顺延|则顺延|顺延至|顺延到|则顺延至|将顺延至 N',
    (n, _x, when, _w, to) => ({
      text: `if ${np(n)} ${isMany(n) ? 'fall' : 'falls'} on ${when.text === '周末' ? 'a weekend' : 'a holiday'}, it moves to ${np(to)}`,
    }),
  ),
  rule('S', 0.3, '则|那么|就 P', (_w, p) => ({ text: unsaid(p) })),
  rule('S', 0.3, '则|那么|就 S', (_w, s) => s),
  rule('S', 0.03, '默认|默认为|默认是 N', (_w, n) => ({ text: `the default is ${plainNp(n)}` })),
  rule('S', 0.02, 'N 暂停|停止|恢复 服务|审核|受理|办公', (when, w, what) =>
    /^(this|next|today|tomorrow|\d)/.test(when.text)
      ? {
          text: `${{ 审核: 'the review', 受理: 'acceptance', 办公: 'the office' }[what.text] ?? 'the service'} is ${{ 暂停: 'paused', 停止: 'stopped' }[w.text] ?? 'resumed'} ${/^\d/.test(when.text) ? (/ to /.test(when.text) ? 'from ' : 'on ') : ''}${when.text}`,
        }
      : null,
  ),
  // 语种可多选
  rule('S', 0.02, 'N 可多选|支持多选|可以多选|允许多选|可选择多个|可选多个', (n) =>
    bare(n) && !isDoer(n) ? { text: `you can select several ${plural(n.text)}` } : null,
  ),
  // 应能看到网址栏
  rule(
    'S',
    0.02,
    '需能|应能|须能|要能|必须能|需|须|应 看到|看清|看见|清晰看到 N',
    (_w, how, n) => ({
      text: `${np(n)} must be ${/清/.test(how.text) ? 'clearly ' : ''}visible`,
    }),
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
];
