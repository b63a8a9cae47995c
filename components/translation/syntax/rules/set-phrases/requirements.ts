import { copula } from '../../build-clauses';
import { bare, have, isMany, plainNp, you } from '../../build-nouns';
import { doIt, gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What a thing must be, have and match, and how it is to be written or taken. */
export const requirements: readonly Rule[] = [
  rule('S', 0.1, '须|需|需要|务必|应 N A', (_m, n, a) =>
    bare(n) &&
    !n.agent &&
    !n.act &&
    /(text|content|background|lighting|handwriting|image|picture|font|words|photo|corners|format|information|tone|color|size)s?$/.test(
      n.text,
    )
      ? { text: `${np(n)} must be ${a.text}` }
      : null,
  ),
  // 须为本单位注册
  rule(
    'P',
    0.02,
    '须为|需为|应为|必须为|必须由|须由|需由|应由|应当为|必须是|须是 N 注册|所有|持有|办理|申请|购买|拍摄|提供',
    (_m, n, act) =>
      you(n) || n.text === 'oneself'
        ? null
        : {
            text: '',
            say: () =>
              `must be ${{ 注册: 'registered', 所有: 'owned', 持有: 'held', 办理: 'obtained', 申请: 'applied for', 购买: 'bought', 拍摄: 'taken' }[act.text] ?? 'provided'} by ${np(n)}`,
          },
  ),
  rule(
    'P',
    0.02,
    '处于|须处于|需处于|应处于|必须处于|保持 可正常使用|正常使用|可用|有效|开机|畅通|正常|可接听|可访问|关闭 状态|的状态',
    (w, how) => {
      const state =
        {
          可正常使用: 'usable',
          正常使用: 'usable',
          可用: 'usable',
          有效: 'valid',
          开机: 'switched on',
          畅通: 'reachable',
          可接听: 'reachable',
          可访问: 'accessible',
          关闭: 'closed',
        }[how.text] ?? 'normal';
      return copula(state, /须|需|应|保持/.test(w.text) ? 'must' : '');
    },
  ),
  // 与填写姓名不符
  rule(
    'S',
    0.3,
    'N 与|和|同 填写|所填|输入|录入|填报|登记|您填写|您输入 N 不符|不一致|不匹配|一致|相符',
    (a, _w, act, b, how) =>
      bare(b)
        ? {
            text: `${np(a)} ${/不/.test(how.text) ? `${isMany(a) ? 'do' : 'does'} not match` : isMany(a) ? 'match' : 'matches'} the ${/登/.test(act.text) ? 'registered' : 'entered'} ${b.text}`,
          }
        : null,
  ),
  // 超过有效期未核验的订单
  rule('N', 0.03, '超过|超|超出|逾|满 Q 未|没有|仍未|尚未 V 的 N', (_w, q, _not, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` not ${passive(verbsOf(v))} for more than ${q.text}` }
      : null,
  ),
  rule(
    'N',
    0.03,
    '超过|超|超出|逾|过了 N 未|没有|仍未|尚未 V 的 N',
    (_w, limit, _not, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n) && /(period|time|limit|deadline|date)$/.test(limit.text)
        ? { ...n, after: ` not ${passive(verbsOf(v))} within ${np(limit)}` }
        : null,
  ),
  // 核验失败超过5次
  rule(
    'S',
    0.03,
    'V 失败|错误|不通过|未通过 超过|达到|达|连续|连续超过|累计|累计超过|满 Q',
    (v, _fail, than, q) => {
      const act =
        verbsOf(v).length === 1 && last(v).object === null ? named[last(v).lemma] : undefined;
      return act && q.after === 'time'
        ? {
            text: `the ${act} has failed ${/超/.test(than.text) ? 'more than ' : ''}${q.text}${/连续/.test(than.text) ? ' in a row' : ''}`,
          }
        : null;
    },
  ),
  // 稍后会有客服致电
  rule('S', 0.2, '会有|将有|将会有|稍后会有|届时会有|随后会有|会安排|将安排 N V', (w, n, v) =>
    n.agent && !verbsOf(v)[0]?.state
      ? {
          text: `${/^稍|随/.test(w.text) ? 'later, ' : /届/.test(w.text) ? 'then, ' : ''}${np(n)} will ${active(verbsOf(v), 'base')}`,
        }
      : null,
  ),
  // 如无固定电话
  rule('C', 0.02, '如无|若无|如没有|若没有|如果没有|若您没有|如您没有|如果您没有 N', (_if, n) =>
    /(landline|phone|number|email|email address|fax|license|seal|permit|extension|document|card|code|certificate|website|App|domain name|server|account|department|unit|organization|website)$/.test(
      n.text,
    ) && !n.after
      ? { text: `if there is no ${plainNp(n)}` }
      : null,
  ),
  // 以个人名义备案
  rule(
    'D',
    0.02,
    '以|用 个人|企业|单位|公司|个体户|个体工商户|组织 名义|的名义|身份|的身份',
    (_w, who) => ({
      text: `as ${{ 个人: 'an individual', 企业: 'an enterprise', 公司: 'a company', 个体户: 'a sole trader', 个体工商户: 'a sole trader' }[who.text] ?? 'an organization'}`,
    }),
  ),
  rule('P', 0.05, '不接受|不允许|不支持|暂不允许|暂不支持 N D V', (_w, n, d, v) =>
    (n.agent ||
      /(trader|individual|enterprise|organization|company|resident|national)s?$/.test(n.text)) &&
    /^(as|in|with|by) /.test(d.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? (isMany(s) ? 'do not allow' : 'does not allow') : 'it is not allowed for'} ${np(n)} to ${lacksObject(verbsOf(v)) && last(v).lemma === 'file' ? 'file' : active(verbsOf(v), 'base')} ${d.text}`,
        }
      : null,
  ),
  // 占画面三分之二以上
  rule(
    'P',
    0.03,
    '占|须占|需占|应占|应占据|约占|占据 N 三分之二|二分之一|三分之一|四分之三|一半|二分之一 以上|左右',
    (w, n, part, more) => ({
      text: '',
      say: (s) =>
        `${/[须需应]/.test(w.text) ? 'must take up' : s && isMany(s) ? 'take up' : 'takes up'} ${/上/.test(more.text) ? 'at least ' : 'about '}${{ 三分之二: 'two thirds', 三分之一: 'a third', 四分之三: 'three quarters' }[part.text] ?? 'half'} of ${np(n)}`,
    }),
  ),
  // 处于经营异常名录中
  rule('P', 0.05, '处于|被列入|已列入|已被列入|列入了 N 中|内|之中|里|之内', (w, n) =>
    /list$/.test(n.text) || /^list of/.test(n.text)
      ? copula(`${/列/.test(w.text) ? 'put ' : ''}on ${np(n)}`)
      : null,
  ),
  rule('P', 0.05, '被列入|已列入|已被列入|已纳入|被纳入 N', (_w, n) =>
    /list$/.test(n.text) || /^list of/.test(n.text)
      ? { text: '', say: (s) => `${s ? `${have(s)} been ` : ''}put on ${np(n)}` }
      : null,
  ),
  // 拍照/扫描原件
  rule(
    'V',
    0.02,
    '拍照/彩色扫描|拍照/扫描|拍照或扫描|拍摄或扫描|扫描/拍照|扫描或拍照|拍摄/扫描|拍照或彩色扫描|扫描或拍摄 N',
    (w, n) =>
      /(document|license|card|certificate|passport|letter|original|permit|front|back|page)s?$/.test(
        n.text,
      ) || n.after
        ? simple(/彩/.test(w.text) ? 'photograph or color-scan' : 'photograph or scan', np(n))
        : null,
  ),
  rule(
    'P',
    0.02,
    '须|应当|应|必须|需|需要 以 N 为|作为 后缀|结尾|开头|前缀 进行备案|备案|注册|申请|命名',
    (_m, _with, n, _as, what) => ({
      text: '',
      say: () => `must ${/[后结]/.test(what.text) ? 'end' : 'start'} with ${indefinite(n)}`,
    }),
  ),
  rule('N', 0.02, '最近一次|上一次|最新一次 N', (w, n) =>
    bare(n) && !n.many
      ? { ...n, text: `${/上/.test(w.text) ? 'previous' : 'latest'} ${n.text}`, the: true }
      : null,
  ),
  rule('N', 0.03, 'N 正副本|正、副本|正本和副本|正本及副本|正本与副本', (n) => ({
    text: 'original and duplicate',
    the: true,
    many: true,
    after: ` of ${np(n)}`,
  })),
  // 正面朝上的证件
  rule('N', 0.02, '正面朝上|头像朝上|人像朝上|正面向上|朝上 的 N', (_w, _of, n) =>
    bare(n) ? { ...n, after: ' facing up' } : null,
  ),
  // 护照号码请区分大小写
  rule('S', 0.02, 'N 区分大小写|请区分大小写|注意区分大小写|请注意大小写|严格区分大小写', (n) => ({
    text: `${np(n)} ${isMany(n) ? 'are' : 'is'} case-sensitive`,
  })),
  // 多个IP请换行填写
  rule('V', 0.02, '换行填写|换行输入|分行填写|分行输入|每行填写一个|另起一行填写', () =>
    simple('enter', 'each on a new line'),
  ),
  rule('D', 0.1, '在|于 N 期间|过程中|期间内', (_at, n) =>
    /(filing|review|verification|use|period|maintenance|change|application|process|check)$/.test(
      n.text,
    ) && !n.after
      ? { text: `during ${np(n)}` }
      : null,
  ),
  // 备案通过前请勿解析域名
  rule(
    'I',
    0.02,
    'N 通过|成功|完成 前|之前|后|之后 请勿|不要|切勿|勿|请|请您 V',
    (n, how, when, x, v) =>
      /(filing|review|verification|check|approval|application|change)$/.test(n.text) && !n.after
        ? {
            text: `${/前/.test(when.text) ? 'before' : 'after'} ${np(n)} is ${/过/.test(how.text) ? 'approved' : 'complete'}, ${/勿|不/.test(x.text) ? 'do not ' : ''}${doIt(v)}`,
          }
        : null,
  ),
  // 须为本人现场拍摄
  rule(
    'P',
    0.01,
    '须为|应为|必须为|需为|须由|应由|需由|必须由 本人|负责人本人|法人本人 现场|近期|亲自|实时|当场 拍摄|拍照|录制',
    (_m, who, how, act) => ({
      text: '',
      say: () =>
        `must be ${/录/.test(act.text) ? 'recorded' : 'taken'} ${{ 近期: 'recently', 亲自: 'in person', 实时: 'live' }[how.text] ?? 'on site'} by ${{ 本人: 'you in person', 负责人本人: 'the person in charge in person' }[who.text] ?? 'the legal representative in person'}`.replace(
          'in person by',
          'by',
        ),
    }),
  ),
  rule('C', 0.05, 'V 后|之后|完成后 如需|若需|如果需要|如要|若要|如果要|如想 V', (a, _x, _if, b) =>
    verbsOf(a)[0]?.state ? null : { text: `to ${doIt(b)} after ${gerund(a)}` },
  ),
  // 日期须为近一个月内
  rule(
    'P',
    0.02,
    '须为|应为|需为|必须为|须在|应在|需在|必须在 近|最近 Q 内|以内|之内',
    (_m, _near, q) => ({
      text: '',
      say: () => `must be within the last ${q.text}`,
    }),
  ),
];
