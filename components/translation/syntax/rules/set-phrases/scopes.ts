import { copula, it } from '../../build-clauses';
import { authority, bare, be, isMany, plainNp, you } from '../../build-nouns';
import { gerund, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

const states: Readonly<Record<string, string>> = {
  关闭: 'closed',
  停用: 'disabled',
  开通: 'active',
  启用: 'enabled',
  锁定: 'locked',
  注销: 'deregistered',
  暂停: 'suspended',
  空闲: 'idle',
  正常: 'normal',
  正常使用: 'in normal use',
  可用: 'available',
  有效: 'valid',
  开机: 'switched on',
  运行: 'running',
  未使用: 'unused',
  冻结: 'frozen',
};

/** How far a word reaches: what belongs to one act, to one thing, or to both of two. */
export const scopes: readonly Rule[] = [
  rule(
    'P',
    0.05,
    '将被|会被|将会被 取消|关闭|注销 N 并|且|，并 列入|纳入|加入 N',
    (_w, act, n, _and, _x, list) => ({
      text: '',
      say: (s) =>
        `will have ${s && isMany(s) ? 'their' : 'its'} ${plainNp(n)} ${{ 取消: 'canceled', 关闭: 'closed' }[act.text] ?? 'deregistered'} and be put on ${np(list)}`,
    }),
  ),
  rule('V', 0.05, '补充到|补充至|完善到|细化到|细化至|写到|填到|精准到 N', (_w, n) =>
    simple('enter', 'it', { tail: `down to ${np(n)}` }),
  ),
  rule(
    'P',
    0.05,
    '须|需|应|必须|要|请 精确到|精确至|具体到|详细到|细化到|明确到 N',
    (_w, _x, n) => ({
      text: '',
      say: () => `must be given down to ${np(n)}`,
    }),
  ),
  rule(
    'C',
    0.05,
    '在|于 Q 无操作|未操作|没有操作|无任何操作|无响应|未响应|不操作 后|之后|时',
    (_w, q, x) => ({
      text: `after ${q.text} without ${/响/.test(x.text) ? 'a response' : 'action'}`,
    }),
  ),
  rule(
    'D',
    0.05,
    '在|于 Q 无操作|未操作|没有操作|无任何操作|无响应|不操作 后|之后',
    (_w, q, x) => ({
      text: `after ${q.text} without ${/响/.test(x.text) ? 'a response' : 'action'}`,
    }),
  ),
  rule('V', 0.05, '拨打|致电|联系|电联 N 咨询|反馈|投诉|求助|了解详情|了解|核实', (_w, n, x) =>
    simple(/联系/.test(_w.text) ? 'contact' : 'call', np(n), {
      tail:
        {
          咨询: 'for advice',
          反馈: 'to give feedback',
          投诉: 'to complain',
          求助: 'for help',
          核实: 'to verify',
        }[x.text] ?? 'to find out more',
    }),
  ),
  // 截图中须显示所有者姓名
  rule(
    'S',
    0.05,
    'N 中|里|上|内 须|需|应|必须|应当|需要|须能 显示|包含|包括|体现|注明|写明|载明|标明|出现|含有|有 N',
    (n, _in, _must, act, what) => ({
      text: `${np(n)} must ${/[含括有]/.test(act.text) ? 'contain' : /[注写载标]明/.test(act.text) ? 'state' : 'show'} ${np(what)}`,
    }),
  ),
  rule(
    'N',
    0.05,
    '未经|未通过|未完成|未做|尚未完成|没有通过|尚未通过 实名认证|认证|核验|备案|审核|许可|授权 的 N',
    (_w, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` that ${isMany(n) ? 'have' : 'has'} not been ${{ 备案: 'filed', 审核: 'reviewed', 许可: 'permitted', 授权: 'authorized' }[act.text] ?? 'verified'}`,
          }
        : null,
  ),
  // 由主体自行承担: by itself, not by the reader.
  rule(
    'P',
    0.03,
    '由|须由|需由|应由|均须由|均由|必须由|将由 N 自行|自己|自主 V',
    (w, n, _self, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: (s) =>
              `${w.text === '将由' ? 'will be' : w.text === '均由' && s ? be(s) : 'must be'} ${passive(verbsOf(v))} by ${np(n)} ${isMany(n) ? 'themselves' : n.agent ? 'in person' : 'itself'}`,
          }
        : null,
  ),
  // 有安卓和iOS两个版本
  rule('N', 0.05, 'N 两个|两种|两类|三个|三种|两项|三项|两款 N', (a, w, n) =>
    a.items && bare(n) && a.items.length === (w.text.startsWith('两') ? 2 : 3)
      ? { text: `${plainNp(a)} ${plural(n.text)}`, many: true }
      : null,
  ),
  rule(
    'N',
    0.03,
    'N 与|和|及|跟|同 N 是否 一致|匹配|相符|相同|吻合|对应|相匹配',
    (a, _w, b, _x, how) =>
      you(a)
        ? null
        : {
            text: `whether ${np(a)} ${how.text === '对应' ? `correspond${isMany(a) ? '' : 's'} to` : isMany(a) ? 'match' : 'matches'} ${np(b)}`,
          },
  ),
  rule('I', 0.05, 'N 用|请用|使用|须用|应用|请使用|须使用 N', (n, w, what) =>
    /(signature|photo|seal|stamp|text)$/.test(n.text) && !n.agent && w.text !== '应用'
      ? { text: `use ${np(what)} for ${np(n)}` }
      : null,
  ),
  rule('N', 0.05, 'N 使用 授权书|授权证明|许可证|许可证明|许可协议|授权协议|授权', (n, _w, x) =>
    bare(n) && !you(n)
      ? {
          text: /书$/.test(x.text)
            ? 'letter of authorization'
            : /证明/.test(x.text)
              ? 'proof of authorization'
              : /协议/.test(x.text)
                ? 'license agreement'
                : /许可/.test(x.text)
                  ? 'permit'
                  : 'authorization',
          the: true,
          after: ` for the use of ${np(n)}`,
        }
      : null,
  ),
  rule('P', 0.1, '仅|只 N 要求|需要|要求提供', (_w, n) =>
    /(province|region|authority|administration|place|city|type|case)s?$/.test(n.text)
      ? { text: '', say: (s) => `${be(s ?? it)} required only by ${np(n)}` }
      : null,
  ),
  rule('C', 0.05, '未标|没有标|不带|未带|未标注|没有标注|未标有 N 时|的', (_w, n, x) => ({
    text: `if there is no ${plainNp(n)}`,
    ...(x.text === '的' ? { after: '的' } : {}),
  })),
  rule('P', 0.05, '占|约占|占到|占比约 N 的 N', (w, whole, _of, share) =>
    /%$/.test(share.text)
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'make' : 'makes'} up ${/约/.test(w.text) ? 'about ' : ''}${share.text} of ${np(whole)}`,
        }
      : null,
  ),
  ...(['N', 'Q'] as const).map((kind) =>
    rule(
      'P',
      0.03,
      `超出|超过|超出了|超过了|已超出|已超过 ${kind} 限制|的限制|上限|的上限|限额`,
      (_w, amount) => ({
        text: '',
        say: (s) =>
          `${s && isMany(s) ? 'exceed' : 'exceeds'} the limit of ${kind === 'Q' ? amount.text : np(amount)}`,
      }),
    ),
  ),
  rule('S', 0.05, '盖章|签章|签字|签名 A', (w, a) => ({
    text: `the ${/章/.test(w.text) ? 'seal' : 'signature'} is ${a.text}`,
  })),
  rule(
    'S',
    0.03,
    '没有检测到|未检测到|未发现|没有发现|未查询到|没有查询到|未找到|没有找到|未识别到|没有识别到|未见 任何|任何的|任意 N',
    (_w, _any, n) => ({ text: `no ${plainNp(n)} ${isMany(n) ? 'were' : 'was'} found` }),
  ),
  // 提交管局后
  rule('C', 0.01, '提交|提交至|提交到|提交给|报送|上报 N 后|之后|前|之前', (_w, n, w) =>
    authority.test(n.text)
      ? { text: `${/前/.test(w.text) ? 'before' : 'after'} it is submitted to ${np(n)}` }
      : null,
  ),
  rule(
    'P',
    0.02,
    '提交|提交至|提交到|提交给|已提交|已提交至 N 后|之后 不可|不能|无法|不得 V',
    (_w, n, _x, not, v) =>
      authority.test(n.text) && lacksObject(verbsOf(v))
        ? {
            text: '',
            say: () =>
              `${/得/.test(not.text) ? 'must not' : 'cannot'} be ${passive(verbsOf(v))} after it is submitted to ${np(n)}`,
          }
        : null,
  ),
  rule(
    'C',
    0.02,
    '如为|若为|如属|若属|如系|如果是|若是|如是 个人|单位|企业|首次|接入|变更 备案',
    (_w, what) => ({
      text: `if it is ${{ 个人: 'an individual', 单位: 'an organization', 企业: 'an enterprise', 接入: 'an access', 变更: 'a change' }[what.text] ?? 'a first-time'} filing`,
    }),
  ),
  rule('V', 0.05, '向 N 获取|索取|领取|获得|索要|购买|取得', (_w, n, x) =>
    simple(/买/.test(x.text) ? 'buy' : 'get', null, { tail: `from ${np(n)}` }),
  ),
  rule(
    'N',
    0.05,
    'N 实际解析|解析到|指向|实际解析到|实际指向|解析所指向|所解析|所指向 的 N',
    (a, w, _of, n) =>
      bare(n) && /(domain name|domain|website|site|record|app)s?$/i.test(a.text)
        ? {
            ...n,
            after: ` that ${np(a)} ${/实际/.test(w.text) ? 'actually ' : ''}${isMany(a) ? 'point' : 'points'} to`,
          }
        : null,
  ),
  rule('V', 0.05, '授权给|提供给|开放给|分配给|共享给|分享给|转让给 N 使用', (w, n) =>
    simple(
      {
        授权给: 'authorize',
        开放给: 'open',
        分配给: 'assign',
        共享给: 'share',
        分享给: 'share',
        转让给: 'transfer',
      }[w.text] ?? 'provide',
      null,
      { tail: `for ${n.text === 'you' ? 'you' : np(n)} to use` },
    ),
  ),
  rule(
    'P',
    0.03,
    '处于|须处于|需处于|应处于|必须处于|仍处于|不处于 关闭|停用|开通|启用|锁定|注销|暂停|空闲|冻结|正常|正常使用|可用|有效|开机|运行|未使用 状态',
    (w, x) => {
      const state = states[x.text] as string;
      return /[须需应]/.test(w.text)
        ? copula(state, 'must')
        : copula(`${/仍/.test(w.text) ? 'still ' : /不/.test(w.text) ? 'not ' : ''}${state}`);
    },
  ),
  // 以确认转出
  rule('V', 0.3, '确认|确定 V', (_w, v) => {
    const act = named[last(v).lemma];
    return verbsOf(v).length === 1 && last(v).object === null && !last(v).tail && !last(v).alone
      ? simple('confirm', act ? `the ${act}` : gerund(v))
      : null;
  }),
];
