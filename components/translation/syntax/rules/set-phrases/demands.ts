import { copula, it } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What is asked of a thing without its being named, and how long it must hold. */
export const demands: readonly Rule[] = [
  rule('I', 0.05, '是否支持 N 访问|接入|登录|支付|下载|播放', (_w, n, what) => ({
    text: `is ${plainNp(n)} ${{ 访问: 'access', 接入: 'access', 登录: 'logon', 支付: 'payment', 下载: 'download' }[what.text] ?? 'playback'} supported?`,
  })),
  // 服务器到期时间须在三个月以上
  rule(
    'S',
    0.03,
    'N 到期时间|到期日|到期日期|有效期|剩余有效期|剩余时长|剩余时间|剩余期限 须|需|应|必须|要|需要|应当|不得|不能|至少 在|大于|超过|多于|不少于|不低于|至少为|至少|少于|低于|小于|为|有 Q',
    (n, _what, must, than, q) => {
      const not = /不/.test(must.text);
      const low = /^[少低小]/.test(than.text);
      if (not !== low || n.agent || you(n)) return null;
      const least = not || !/[大超多]/.test(than.text) ? 'at least' : 'more than';
      const amount = q.text.replace(/^(at least|more than) /, '');
      return { text: `${np(n)} must remain valid for ${least} ${amount}` };
    },
  ),
  // 确认是否为本人实名
  rule(
    'N',
    0.02,
    '是否为|是否是|是否系|是否已|是不是 本人实名|本人实名认证|本人实名登记|本人实名办理|本人名下|您本人实名|您本人名下',
    () => ({ text: "whether it is registered in the person's own name" }),
  ),
  rule(
    'P',
    0.02,
    '不是|并非|非|是|为|系 你本人实名|您本人实名|你本人实名的|您本人实名的|本人实名的|你本人名下|您本人名下|你本人名下的|您本人名下的|你实名的|您实名的',
    (w, who) => ({
      text: '',
      say: (s) =>
        `${be(s ?? it)} ${/[不非]/.test(w.text) ? 'not ' : ''}registered in ${/[你您]/.test(who.text) ? 'your name' : "that person's own name"}`,
    }),
  ),
  // 审核不通过时系统会短信告知原因
  rule('V', 0.05, '短信|邮件|电话|站内信|微信 告知|通知|提示 N', (way, act, n) =>
    n.agent || you(n)
      ? null
      : simple(
          /告|提/.test(act.text) ? 'tell' : 'notify',
          /告|提/.test(act.text) ? `you ${np(n)}` : `you of ${np(n)}`,
          {
            tail:
              { 短信: 'by SMS', 邮件: 'by email', 电话: 'by phone', 微信: 'on WeChat' }[way.text] ??
              'by message',
          },
        ),
  ),
  rule(
    'V',
    0.05,
    '通过|以|用 电话|短信|邮件|微信|来电 与|和|同|跟 您|你|负责人|本人 核对|核实|确认|沟通 N',
    (_w, way, _and, who, act, n) =>
      simple(
        act.text === '核对'
          ? 'check'
          : act.text === '确认'
            ? 'confirm'
            : act.text === '沟通'
              ? 'discuss'
              : 'verify',
        np(n),
        {
          tail: `with ${/[您你]/.test(who.text) ? 'you' : who.text === '本人' ? 'the person' : 'the person in charge'} ${{ 短信: 'by SMS', 邮件: 'by email', 微信: 'on WeChat' }[way.text] ?? 'by phone'}`,
        },
      ),
  ),
  rule(
    'N',
    0.04,
    '使用|用|经|经过 N 处理过|处理|修改过|编辑过|加工过|修饰过|美化过|修改|编辑 的 N',
    (_w, tool, _x, _of, n) =>
      bare(n) && !tool.agent ? { ...n, after: ` processed with ${plainNp(tool)}` } : null,
  ),
  // 请勿使用美颜、滤镜等处理过的照片
  rule('N', 0.04, 'N 处理过|修改过|编辑过|加工过|修饰过|美化过 的 N', (tool, _x, _of, n) =>
    bare(n) &&
    !tool.agent &&
    (tool.items || / and so on$/.test(tool.text) || /(software|filter|tool|PS)$/i.test(tool.text))
      ? { ...n, after: ` processed with ${plainNp(tool)}` }
      : null,
  ),
  rule(
    'I',
    0.03,
    '换个|换一个|更换|换|换一张|换一下|换其他 N 试试|再试|试试吧|再试试|再试一次|试试看|重试',
    (_w, n) => ({
      text: `try another ${plainNp(n)}`,
    }),
  ),
  rule('I', 0.1, '不想|不打算|不希望|不愿 V', (_w, v) => ({ text: `do not want to ${doIt(v)}` })),
  // 字母请使用大写
  rule(
    'I',
    0.02,
    '字母|英文字母|英文|其中字母|末位|末位x|字母x|x|末位的x|末尾的x 请用|请使用|使用|用|须用|请 大写|大写字母|英文大写',
    (what) => ({ text: /x/.test(what.text) ? 'use a capital X' : 'use capital letters' }),
  ),
  rule(
    'I',
    0.04,
    'N 请|请务必|请您|请尽量 与|和|同 N 保持一致|一致|相同|相符|保持相同',
    (n, _w, _x, of) => ({
      text: `${np(n)} must match ${np(of)}`,
    }),
  ),
  rule('V', 0.04, '统一使用|统一采用|统一用 N', (_w, n) =>
    simple('use', np(n), { tail: 'throughout' }),
  ),
  // 上传证件自动识别
  rule(
    'V',
    0.03,
    '上传|导入|扫描|拍摄|拍照 N 自动识别|自动填充|自动解析|自动读取|自动回填|自动填写|自动填',
    (act, n, what) =>
      n.act
        ? null
        : simple(
            { 导入: 'import', 扫描: 'scan', 拍摄: 'photograph', 拍照: 'photograph' }[act.text] ??
              'upload',
            np(n),
            {
              tail: /解析|读取/.test(what.text)
                ? 'for automatic reading'
                : /识别/.test(what.text)
                  ? 'for automatic recognition'
                  : 'to fill in automatically',
            },
          ),
  ),
  // 无门牌号可填
  rule(
    'P',
    0.02,
    '无|没有|暂无|并无 N 可填|可写|可选|可供选择|可提供|可上传|可用|可供填写',
    (_w, n, what) => ({
      text: '',
      say: (s) =>
        `${s ? have(s) : 'there is'} no ${plainNp(n)} to ${/选/.test(what.text) ? 'choose' : /提供/.test(what.text) ? 'provide' : /上传/.test(what.text) ? 'upload' : /用/.test(what.text) ? 'use' : 'enter'}`,
    }),
  ),
  rule('C', 0.02, '非|非由|不是|并非由|不是由|不由 N 担任 的|者|时', (_w, n) => ({
    text: `if it is not ${np(n)}`,
    after: '的',
  })),
  // 请检查是否将…
  rule(
    'V',
    0.1,
    '检查|确认|核对|核实|查看|检查一下|看看|看一下|检查下|查一下 是否|是不是|有没有|是否已|是否已经|是否曾 V',
    (_w, _x, v) =>
      !last(v).object ||
      verbsOf(v)[0]?.state ||
      /^(be|have|need|match|lack|miss|contain|include|exist|meet)\b/.test(
        verbsOf(v)[0]?.lemma ?? '',
      ) ||
      verbsOf(v).some(({ turned }) => turned)
        ? null
        : simple('check', `whether you have ${active(verbsOf(v), 'done')}`),
  ),
  // 告知原因: to whoever reads it.
  rule('V', 0.05, '告知|告诉 N', (_w, n) =>
    n.agent || you(n) ? null : simple('tell', `you ${np(n)}`),
  ),
  rule(
    'V',
    0.03,
    '将|把|误将|误把|错将|错把 N 误输为|误输成|误写成|误写为|错输为|错输成|错写为|输错为|误认为|误选为|误选成|错选为 N',
    (_w, a, _x, b) => simple('enter', np(a), { tail: `as ${np(b)} by mistake` }),
  ),
  rule('V', 0.03, '混淆|混淆了|弄混|弄混了|搞混|搞混了 N 和|与|及 N', (_w, a, _x, b) =>
    simple('confuse', `${np(a)} with ${np(b)}`),
  ),
  rule(
    'P',
    0.03,
    '不予受理|暂不受理|不受理|将不予受理|一律不予受理|概不受理|不予接受|不予处理',
    (w) => ({
      text: '',
      say: (s) =>
        s && (s.agent || isDoer(s) || /^(this|our) (platform|system|site)/.test(s.text))
          ? `${isMany(s) || you(s) ? 'do' : 'does'} not accept it${/暂/.test(w.text) ? ' for now' : ''}`
          : `${/将/.test(w.text) ? 'will' : s ? be(s) : 'is'} not ${/将/.test(w.text) ? 'be ' : ''}${/处理/.test(w.text) ? 'processed' : 'accepted'}${/暂/.test(w.text) ? ' for now' : ''}`,
    }),
  ),
  rule('S', 0.02, '不予受理|暂不受理|不受理|将不予受理|不予批准|不予通过 N', (w, n) =>
    n.agent
      ? null
      : {
          text: `${np(n)} ${/将/.test(w.text) ? 'will not be' : `${be(n)} not`} ${/批准|通过/.test(w.text) ? 'approved' : 'accepted'}${/暂/.test(w.text) ? ' for now' : ''}`,
        },
  ),
  // 境外注册的公司
  rule(
    'N',
    0.04,
    '境外|海外|国外|国内|境内|外地|本地|外省|本省 注册|登记|设立|成立|购买|签发|备案 的 N',
    (where, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` ${{ 购买: 'bought', 签发: 'issued', 设立: 'set up', 成立: 'set up', 备案: 'filed' }[act.text] ?? 'registered'} ${{ 境内: 'in the mainland', 国内: 'in the mainland', 外地: 'elsewhere', 外省: 'in another province', 本地: 'locally', 本省: 'in this province' }[where.text] ?? 'outside the mainland'}`,
          }
        : null,
  ),
  rule('I', 0.03, '再|请再|可再|那就再 V 一次|一遍|一回', (w, v) => ({
    text: `${/可/.test(w.text) ? 'you can ' : ''}${active(verbsOf(v), 'base', false)} again`,
  })),
  rule('V', 0.03, '重新|再|另 V 一个|一次|一张|一份|一条|一遍', (w, v, what) =>
    lacksObject(verbsOf(v)) && last(v).object === null
      ? /[次遍]/.test(what.text)
        ? addTail(v, 'again')
        : simple(last(v).lemma, w.text === '重新' ? 'a new one' : 'another one')
      : null,
  ),
  // 拿到指纹即可备案
  rule('S', 0.06, 'V 即可|便可|就可以|就能|便能|方可|才能|就可 V', (a, w, b) =>
    lacksObject(verbsOf(a)) ||
    verbsOf(a)[0]?.state ||
    verbsOf(a).some(({ turned }) => turned) ||
    /^(want|choose|select|click)\b/.test(verbsOf(a)[0]?.lemma ?? '')
      ? null
      : {
          text: /[方才]/.test(w.text)
            ? `you can ${doIt(b)} only after ${gerund(a)}`
            : `once you ${doIt(a)}, you can ${doIt(b)}`,
        },
  ),
  rule('I', 0.02, '确定要|真的要|确认要|要|是否|确定|您确定要 走|离开|退出 吗', () => ({
    text: 'leave?',
  })),
  rule('I', 0.05, '参考|参见|参阅|参看|请参考|请参见|请参阅|详见|请见 N', (_w, n) =>
    n.act ? null : { text: `see ${np(n)}` },
  ),
  rule('V', 0.03, '保持|处于 关闭|停用|开通|启用|锁定|暂停|开启|打开|可用 状态', (_w, what) =>
    simple('stay', '', {
      tail:
        {
          关闭: 'closed',
          停用: 'disabled',
          开通: 'active',
          启用: 'enabled',
          锁定: 'locked',
          暂停: 'suspended',
          可用: 'available',
        }[what.text] ?? 'on',
    }),
  ),
  rule(
    'N',
    0.03,
    '新注册|刚注册|新购买|刚购买|新购|新转入|刚转入|新申请|刚申请|新办理|新成立 或|或者|、|和|以及 刚|刚刚|新|刚完成|刚刚完成|近期|近期完成 V 的 N',
    (w, _or, _x, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...n,
            after: ` that ${isMany(n) ? 'were' : 'was'} newly ${/注册/.test(w.text) ? 'registered' : /购/.test(w.text) ? 'bought' : /转入/.test(w.text) ? 'transferred in' : /申请/.test(w.text) ? 'applied for' : /办理/.test(w.text) ? 'arranged' : 'set up'} or just ${passive(verbsOf(v))}`,
          }
        : null,
  ),
  rule('I', 0.03, '为什么|为何|为啥 N 被|会被|总被|一直被 V', (_w, n, by, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: `why ${/会|总|一直/.test(by.text) ? be(n) : isMany(n) ? 'were' : 'was'} ${np(n)} ${passive(verbsOf(v))}?`,
        }
      : null,
  ),
  rule(
    'P',
    0.03,
    '为|由|系|归 N 个人|本人|自己|单独 持有|所有|注册|登记|购买',
    (_w, n, self, act) =>
      copula(
        `${{ 持有: 'held', 所有: 'owned', 注册: 'registered', 登记: 'registered' }[act.text] ?? 'bought'} by ${np(n)} ${self.text === '单独' ? 'alone' : 'personally'}`,
      ),
  ),
  rule(
    'C',
    0.02,
    '如|若|如果|若系|如系 为|由|系|归 N 个人|本人|自己|单独 持有|所有|注册|登记|购买',
    (_w, _x, n, self, act) => ({
      text: `if it is ${{ 持有: 'held', 所有: 'owned', 注册: 'registered', 登记: 'registered' }[act.text] ?? 'bought'} by ${np(n)} ${self.text === '单独' ? 'alone' : 'personally'}`,
    }),
  ),
  rule('S', 0.05, 'N 可接受|可以接受|可受理|可予受理|也可接受|也接受|可放宽', (n, w) =>
    /(province|administration|authority|region|place|platform)s?$/.test(n.text)
      ? { text: `${np(n)} ${/放宽/.test(w.text) ? 'may be more lenient' : 'may accept it'}` }
      : null,
  ),
];
