import { copula } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, pluralOf } from '../../phrase';

/** Kinds of filing as what one makes. */
const filings: Readonly<Record<string, string>> = {
  首次备案: 'a first-time filing',
  接入备案: 'an access filing',
  新增备案: 'a filing for another service',
  变更备案: 'a change to the filing',
  新增接入: 'an access filing',
  公安备案: 'the PSB filing',
  备案变更: 'a change to the filing',
  网站备案: 'the website filing',
  个人备案: 'an individual filing',
  企业备案: 'an enterprise filing',
};

const someoneElse = '他人|别人|第三方|其他人|任何人|任何第三方|其他人员|任何他人';

/** Acts on a filing or a form that bring something with them. */
const ends =
  /^(cancel|deregister|delete|discard|withdraw|remove|close|change|modify|replace|reset|unlink|unbind|transfer|migrate|disable|turn off|renew|upgrade|abandon|stop|pause|revoke|release|edit)\b/;

/** How, with what and to whom a thing is done. */
export const manners: readonly Rule[] = [
  // 须由负责人亲笔签名并加盖公章
  rule(
    'S',
    0.01,
    '由|须由|需由|应由|请由|必须由|须|需|应|请 N 亲笔签名|亲笔签字|手写签名|手写签字|签字|签名|签章|签署 并加盖公章|并盖章|并加盖单位公章|加盖公章|并盖公章|后加盖公章',
    (_w, n, how, x) =>
      n.agent && !you(n)
        ? {
            text: `it must be signed${/亲|手/.test(how.text) ? ' by hand' : ''} by ${np(n)} and stamped${/公章/.test(x.text) ? ' with the official seal' : ''}`,
          }
        : null,
  ),
  rule(
    'P',
    0.01,
    '由|须由|需由|应由|必须由|须|需|应 N 亲笔签名|亲笔签字|手写签名|手写签字|签字|签名|签章|签署 并加盖公章|并盖章|并加盖单位公章|加盖公章|并盖公章|后加盖公章',
    (_w, n, how, x) =>
      n.agent && !you(n)
        ? {
            text: '',
            say: () =>
              `must be signed${/亲|手/.test(how.text) ? ' by hand' : ''} by ${np(n)} and stamped${/公章/.test(x.text) ? ' with the official seal' : ''}`,
          }
        : null,
  ),
  rule(
    'P',
    0.01,
    '由|须由|需由|应由|必须由 N 亲笔签名|亲笔签字|手写签名|手写签字|亲笔签署',
    (_w, n) =>
      n.agent && !you(n) ? { text: '', say: () => `must be signed by hand by ${np(n)}` } : null,
  ),
  // 不得使用人名章代替
  rule(
    'P',
    0.02,
    '不得|不能|不可|不应|不可以 使用|用|以|由 N 代替|替代|代签|顶替|冒充|代替签名',
    (_w, _x, n, how) =>
      how.text === '代签'
        ? { text: '', say: () => `must not be signed by ${np(n)} instead` }
        : copula(`replaced by ${np(n)}`, 'must not'),
  ),
  rule('P', 0.02, '可|可以|可用|可以用|可使用 用|以|使用|由 N 代替|替代', (_w, _x, n) =>
    copula(`replaced by ${np(n)}`, 'can'),
  ),
  // 转发他人
  rule(
    'V',
    0.04,
    `转发|转发给|转让给|转让|出借|出借给|泄露|透露|提供给|转借|转借给|出租|外借|发给|交给|交由|泄露给|透露给|告知|告诉 ${someoneElse}`,
    (w, who) =>
      simple(
        /转发|发给/.test(w.text)
          ? 'forward'
          : /转让/.test(w.text)
            ? 'transfer'
            : /借/.test(w.text)
              ? 'lend'
              : /租/.test(w.text)
                ? 'rent'
                : /泄|透/.test(w.text)
                  ? 'disclose'
                  : /告/.test(w.text)
                    ? 'tell'
                    : 'give',
        null,
        {
          tail: `to ${/第三方/.test(who.text) ? 'a third party' : /任何/.test(who.text) ? 'anyone' : 'others'}`,
        },
      ),
  ),
  // 完成拍摄: to do it to its end.
  rule('V', 0.3, '完成|先完成 V', (w, v) => {
    const [only] = verbsOf(v);
    if (!only || verbsOf(v).length > 1 || only.state || only.turned || only.object !== '')
      return null;
    return w.text === '先完成' ? addTail(v, 'first') : v;
  }),
  // 做接入备案
  rule('V', 0.02, `做|办|办理|走|发起|完成|重新办理 ${Object.keys(filings).join('|')}`, (w, what) =>
    simple(
      { 发起: 'start', 完成: 'complete' }[w.text] ??
        (/PSB|website|individual|enterprise/.test(filings[what.text] as string)
          ? 'complete'
          : 'make'),
      filings[what.text] as string,
      w.text.startsWith('重新') ? { tail: 'again' } : {},
    ),
  ),
  // 我填写的, 您上传的: what was.
  rule('N', 0.3, '我|您|你|用户|申请人 填写|填|输入|选择|上传|提交|选|登记 的', (who, act) => ({
    text: `what ${{ 我: 'I', 用户: 'the user', 申请人: 'the applicant' }[who.text] ?? 'you'} ${
      { 选: 'selected', 上: 'uploaded', 提: 'submitted', 登: 'registered' }[act.text.charAt(0)] ??
      'entered'
    }`,
  })),
  // 经国家企业信用信息公示系统查询，…
  rule(
    'C',
    0.02,
    '经|经由|据 N 查询|核查|核实|比对|检索|查证|显示|系统查询|公示信息显示',
    (_w, n) => (n.agent && !/system$/.test(n.text) ? null : { text: `according to ${np(n)}` }),
  ),
  rule('C', 0.02, '到期|过期 释放|回收|关停|停机|删除|未续费|不续费 后|的|时', (_w, what) => ({
    text: `if it expires and is ${{ 释放: 'released', 回收: 'reclaimed', 关停: 'shut down', 停机: 'stopped', 删除: 'deleted' }[what.text] ?? 'not renewed'}`,
  })),
  // 取消接入只删除本平台的接入关系: what the act does.
  rule('S', 0.4, 'V 只|仅|只会|仅会|会同时|将同时|同时会|也会|还会|会一并|将一并 V', (a, w, b) => {
    if (lacksObject(verbsOf(a)) || !last(a).object || lacksObject(verbsOf(b))) return null;
    if (!ends.test(verbsOf(a)[0]?.lemma ?? '')) return null;
    if (verbsOf(a)[0]?.state || last(a).turned || verbsOf(b).some(({ turned }) => turned))
      return null;
    const also = /同时|也|还|一并/.test(w.text);
    return {
      text: `${gerund(a)} ${also ? 'also' : 'only'} ${active(verbsOf(b), 'third')}`,
    };
  }),
  // 放弃备案会删除…: what comes of it.
  rule('S', 0.25, 'V 会|将|将会 删除|清空|清除|释放|关闭|终止|覆盖|影响 N', (a, _w, act, n) => {
    if (lacksObject(verbsOf(a)) || !last(a).object || verbsOf(a)[0]?.state || last(a).turned)
      return null;
    return {
      text: `${gerund(a)} will ${{ 删除: 'delete', 释放: 'release', 关闭: 'close', 终止: 'end', 覆盖: 'overwrite', 影响: 'affect' }[act.text] ?? 'clear'} ${np(n)}`,
    };
  }),
  // 以下证件任选其一上传
  rule(
    'I',
    0.02,
    'N 任选其一|任选一种|任选一项|任选一个|任选一份|选择其一|选其一|任意一种 V',
    (n, _w, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `${active(verbsOf(v), 'base', false)} any one of ${np(n.items || n.many ? n : pluralOf(n))}`,
          }
        : null,
  ),
  // 照片为三个月前拍摄
  rule(
    'P',
    0.02,
    '为|系|是|须为|应为|需为|必须为|须是 Q 前|以前|之前|内|以内|之内|前的 拍摄|签发|出具|填写|签署|生成|拍摄的|签发的|出具的|截取|截取的|上传',
    (w, q, when, act) => ({
      text: '',
      say: (s) => {
        const done =
          {
            拍: 'taken',
            签发: 'issued',
            出: 'issued',
            填: 'filled in',
            签署: 'signed',
            生: 'generated',
            截: 'taken',
            上: 'uploaded',
          }[/^签/.test(act.text) ? act.text.slice(0, 2) : act.text.charAt(0)] ?? 'issued';
        const at = /前/.test(when.text) ? `${q.text} ago` : `within the last ${q.text}`;
        return /[须应需]/.test(w.text)
          ? `must have been ${done} ${at}`
          : `${s && isMany(s) ? 'were' : 'was'} ${done} ${at}`;
      },
    }),
  ),
  // 检测为黑白图片
  rule(
    'P',
    0.05,
    '检测为|识别为|判定为|判断为|认定为|被识别为|被判定为|被认定为|检测到为|识别出为 N',
    (w, n) => ({
      text: '',
      say: (s) =>
        `${s ? (isMany(s) ? 'were' : 'was') : 'it was'} ${/检/.test(w.text) ? 'detected' : /识/.test(w.text) ? 'recognized' : 'judged'} ${/判/.test(w.text) ? 'to be' : 'as'} ${nominal(n)}`,
    }),
  ),
  // 每日18:00后
  ...(['C', 'D'] as const).map((kind) =>
    rule(
      kind,
      0.02,
      '每日|每天|当日|当天|工作日|今日|今天|明日|次日 N 前|后|之前|之后|以前|以后',
      (day, n, w) =>
        /^\d{1,2}(:\d\d)?$/.test(n.text)
          ? {
              text: `${/前/.test(w.text) ? 'before' : 'after'} ${n.text} ${{ 每: 'each day', 工: 'on business days', 明: 'tomorrow', 次: 'the next day', 今: 'today' }[day.text.charAt(0)] ?? 'on the same day'}`,
            }
          : null,
    ),
  ),
  // 18:00后提交的订单
  rule('N', 0.15, 'D V 的 N', (when, v, _of, n) =>
    /^(before|after|within|from|on|at) \d/.test(when.text) &&
    !when.after &&
    lacksObject(verbsOf(v)) &&
    bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} ${when.text}` }
      : null,
  ),
  // 再次备案时
  rule('C', 0.05, '再次|下次|后续|今后|以后|第一次|首次|每次 V 时|的时候|时请', (w, v) => ({
    text: `when you ${active(verbsOf(v), 'base', false)} ${
      {
        再次: 'again',
        下次: 'next time',
        第一次: 'for the first time',
        首次: 'for the first time',
      }[w.text] ?? 'later'
    }`.replace(
      /^when you (.*) later$/,
      w.text === '每次' ? 'each time you $1' : 'when you $1 later',
    ),
  })),
  // 若未满18周岁，…
  rule('C', 0.03, '若|如|如果 未满|不满|不足|已满|年满 Q', (_w, than, q) =>
    q.after === 'year old'
      ? {
          text: `if you are ${/[未不]/.test(than.text) ? 'under' : 'at least'} ${q.text.replace(/ years? old$/, '')}`,
        }
      : null,
  ),
  rule('P', 0.04, '不能|不得|不可|不可以|不宜 作为|担任|兼任|充当 N', (w, act, n) =>
    n.agent
      ? {
          text: '',
          say: () => `${/得|可|宜/.test(w.text) ? 'must not' : 'cannot'} serve as ${nominal(n)}`,
        }
      : act.text === '作为'
        ? null
        : null,
  ),
  // 没有任何服务
  rule('P', 0.05, '没有|无|暂无|未有|不存在 任何|任何的|任意 N', (_w, _any, n) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'there is'} no ${n.text}${n.after ?? ''}`,
  })),
  rule(
    'S',
    0.03,
    'N 下|名下|中|内|里 没有|无|暂无|不存在|未有 任何 N',
    (n, w, _no, _any, what) => ({
      text: `there ${isMany(what) ? 'are' : 'is'} no ${what.text}${what.after ?? ''} ${/下/.test(w.text) ? 'under' : 'in'} ${np(n)}`,
    }),
  ),
  // 各省要求不同
  rule(
    'S',
    0.02,
    'N 各省|各地|各省管局|各地管局|各省市|各地区 要求|规定|政策|规则 不同|不一|不一致|有所不同|各不相同|有差异|略有不同',
    (n, _all, what) => ({
      text: `for ${np(n)}, ${{ 要求: 'requirements', 规定: 'rules', 规则: 'rules' }[what.text] ?? 'policies'} differ by province`,
    }),
  ),
  // 客服正在输入
  rule('S', 0.02, 'N 正在输入|正在输入中|输入中', (n) =>
    n.agent ? { text: `${np(n)} ${be(n)} typing` } : null,
  ),
  // 首次备案怎么办理
  rule(
    'I',
    0.05,
    'N 怎么办理|如何办理|怎么弄|怎么操作|如何操作|怎么申请|如何申请|怎么做|怎样办理',
    (n) =>
      /(filing|access|verification|registration|deregistration|transfer|change|letter|form|certificate|license|permit)$/.test(
        n.text,
      ) && !n.agent
        ? {
            text: `how do you ${/(letter|form|certificate|license|permit)$/.test(n.text) ? 'get' : 'complete'} ${np(n)}?`,
          }
        : null,
  ),
  // 联系电话由本人接听: what another is asked for.
  rule('V', 0.05, '向 N 获取|咨询|了解|反馈|说明|申诉|申请 N', (_to, who, w, n) => {
    const act = {
      咨询: 'ask',
      了解: 'ask',
      反馈: 'report',
      说明: 'explain',
      申诉: 'appeal',
      申请: 'apply',
    }[w.text];
    return act === 'ask'
      ? simple('ask', np(who), { tail: `about ${np(n)}` })
      : act === 'apply'
        ? simple('apply', '', { tail: `to ${np(who)} for ${np(n)}` })
        : act
          ? simple(act, np(n), { tail: `to ${np(who)}` })
          : simple('get', np(n), { tail: `from ${np(who)}` });
  }),
  // 只能等待结果
  rule('P', 0.02, '只能|只好|仅能 等待|等|等候 N', (_w, _x, n) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}can only wait for ${np(n)}`,
  })),
  rule(
    'P',
    0.02,
    '只能|只好 等待|等|等到|待 S 后|之后|后再|之后再|后才能 V',
    (_w, _x, s, _y, v) => ({
      text: '',
      say: (who) => `${who ? '' : 'you '}can only ${doIt(v)} after ${s.text}`,
    }),
  ),
  // 审核员核实: 由N V + N (with its object).
  rule('V', 0.05, '经 N V', (_w, n, v) =>
    (isDoer(n) ||
      n.agent ||
      /(administration|authority|MIIT|department|reviewer|police)s?$/.test(n.text)) &&
    lacksObject(verbsOf(v)) &&
    named[last(v).lemma]
      ? addTail(v, `by ${np(n)}`)
      : null,
  ),
  rule('P', 0.02, '需|须|应|必须|要|均需|均须|还需|还须 经|经过|由 N V', (_w, _x, n, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? { text: '', say: () => `must be ${passive(addTail(v, `by ${np(n)}`).verbs ?? [])}` }
      : null,
  ),
];
