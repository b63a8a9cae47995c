import { copula, said } from '../../build-clauses';
import { bare, determiner, isMany, nominal, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, join, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, pluralOf } from '../../phrase';

/** 网站, 企业: what a question asks of, in a short answer. */
const classes =
  /^((sole|self-employed|individual|personal|enterprise|corporate|overseas|foreign|new|registered|filed|state-owned|private) )*(individual|enterprise|company|organization|entity|institution|website|app|mini program|sole trader|user|student|foreigner|minor|domain name|subdomain|personal website|association|school|hospital|shop|server|branch|subsidiary)s?$/i;

const several = (n: Phrase): string => np({ ...pluralOf(n), the: false });

/** What friendly pages do for their reader: 帮我识别, 帮你存一次. */
const favors: readonly Rule[] = [
  rule('V', 0.05, '帮我|替我|给我|为我 V', (_w, v) =>
    verbsOf(v)[0]?.state ? null : addTail(v, 'for me'),
  ),
  rule('V', 0.05, '帮您|帮你|给您|给你|帮助您|帮忙 V', (_w, v) =>
    verbsOf(v)[0]?.state || /^(be|give|pay)\b/.test(verbsOf(v)[0]?.lemma ?? '')
      ? null
      : addTail(v, 'for you'),
  ),
  rule(
    'V',
    0.1,
    '找|联系|去找|可找|去问|问问|咨询 N 聊聊|聊一聊|咨询|帮忙|处理|解决|问问|咨询一下',
    (_w, n) =>
      n.agent || /(service|support|assistant|adviser|staff|manager|provider)$/.test(n.text)
        ? simple('contact', np(n))
        : null,
  ),
  rule(
    'V',
    0.05,
    '说说|聊聊|讲讲|谈谈|说一说|介绍一下|介绍下|说一下|告诉我们|先告诉我们|先说说 N',
    (w, n) =>
      /^(you|I|we)$/.test(n.text)
        ? null
        : simple('tell', 'us', {
            tail: `about ${np(n)}${w.text.startsWith('先') ? ' first' : ''}`,
          }),
  ),
  rule('V', 0.03, '说说|告诉我们|先告诉我们|先说说|告诉系统 您是谁|你是谁|您的身份|你的身份', (w) =>
    simple('tell', 'us', { tail: `who you are${w.text.startsWith('先') ? ' first' : ''}` }),
  ),
  // 照着营业执照抄就行
  rule(
    'V',
    0.03,
    '照着|照|按照|按|对照|对着|参照|比照|依照 N 抄|抄写|抄录|照抄|抄下来|誊写|抄一遍',
    (_w, n) => simple('copy', 'it', { tail: `from ${np(n)}` }),
  ),
  rule('V', 0.1, '照着|照|对照|对着|比照 N 填|填写|输入|录入|写', (_w, n) =>
    simple('enter', 'it', {
      tail: `${/(card|license|document|certificate|permit|passport)$/.test(n.text) ? 'as it appears on' : 'following'} ${np(n)}`,
    }),
  ),
  // 多交一份授权书
  rule('V', 0.04, '多交|多提交|多传|多上传|多提供|多附|另交|再交|再提供 N', (w, n) => {
    const one = /^(an?|1|one) /.test(n.text);
    if (!one && !bare(n)) return null;
    const lemma = /传/.test(w.text)
      ? 'upload'
      : /附/.test(w.text)
        ? 'attach'
        : /供/.test(w.text)
          ? 'provide'
          : 'submit';
    return simple(lemma, `an additional ${n.text.replace(/^(an?|1|one) /, '')}${n.after ?? ''}`);
  }),
  rule('V', 0.05, '回来|再回来|返回来|随时回来|过来 接着|继续|再|接着再 V', (w, _x, v) =>
    simple('come back', '', {
      tail: `${w.text.startsWith('随时') ? 'at any time ' : ''}to continue ${gerund(v)}`,
    }),
  ),
  rule('V', 0.1, 'V 再来|后再来|之后再来|了再来|好再来', (v) =>
    join('and')(v, v, simple('come back', '')),
  ),
  rule('V', 0.03, '续费|续|续上|续期 一年|1年|一年再来|1年再来', (_w, q) =>
    /再来/.test(q.text)
      ? join('and')(simple('renew', null, { tail: 'for 1 year' }), _w, simple('come back', ''))
      : simple('renew', null, { tail: 'for 1 year' }),
  ),
  // 请勿当作骚扰短信拦截
  rule(
    'V',
    0.05,
    '当作|当成|作为|视为|误当作|误认为是 N 拦截|屏蔽|删除|处理|忽略|上传|提交|填写|使用|保存|退回',
    (_w, n, act) =>
      simple(
        {
          拦截: 'block',
          屏蔽: 'block',
          删除: 'delete',
          忽略: 'ignore',
          上传: 'upload',
          提交: 'submit',
          填写: 'enter',
          使用: 'use',
          保存: 'save',
          退回: 'return',
        }[act.text] ?? 'treat',
        null,
        { tail: `as ${nominal(n)}` },
      ),
  ),
];

/** What is left to do, or short of: 还差2项没填完, 资料还差一点点. */
const shortages: readonly Rule[] = [
  ...(['M', 'Q', 'N'] as const).flatMap((amount) => [
    rule(
      'S',
      0.04,
      `还差|只差|就差|尚差|还剩|还剩下|只剩|还有|仅剩 ${amount} 没|未|还没|没有|尚未|要|待 V`,
      (_w, m, _x, v) => left(m, v),
    ),
    rule(
      'S',
      0.03,
      `还差|只差|就差|尚差|还剩|还剩下|只剩|还有|仅剩 ${amount} 没|未|还没|没有 填完|写完|填好|完成|做完|填写完|传完|上传完|弄好`,
      (_w, m, _x, act) => ({
        text: `${counted(m)} left to ${/传/.test(act.text) ? 'upload' : /填|写/.test(act.text) ? 'enter' : 'complete'}`,
      }),
    ),
    rule('S', 0.1, `还差|只差|就差|尚差|还缺|尚缺|还少 ${amount}`, (w, m) =>
      you(m)
        ? null
        : {
            text:
              /[差]/.test(w.text) && /(step|day|hour|minute|month|year)s?$/.test(m.text)
                ? `${counted(m)} to go`
                : `${counted(m)} still missing`,
          },
    ),
    rule('S', 0.05, `N 还差|只差|尚差|还缺|尚缺|还少 ${amount}`, (n, _w, m) =>
      you(n) || you(m)
        ? null
        : { text: `${np(n)} still ${isMany(n) ? 'lack' : 'lacks'} ${counted(m)}` },
    ),
  ]),
  rule(
    'P',
    0.04,
    '还差一点|还差一点点|就差一点|就差一点点|只差一点|快好了|就快好了|马上就好|快完成了',
    () => copula('nearly complete'),
  ),
];

const counted = (m: Phrase): string =>
  /^\d+$/.test(m.text)
    ? `${m.text} ${m.text === '1' ? 'item' : 'items'}`
    : m.text.includes(' ') && /^\d/.test(m.text)
      ? m.text
      : plainNp(m);

function left(m: Phrase, v: Phrase): Phrase | null {
  return verbsOf(v).length === 1 && last(v).object === null && !verbsOf(v)[0]?.state
    ? { text: `${counted(m)} left to ${active(verbsOf(v), 'base', false)}` }
    : null;
}

/** What is enough, and what is not; what may be, and what may not. */
const limits: readonly Rule[] = [
  rule(
    'S',
    0.04,
    '光|光有|只有|仅有|单有|仅凭|光靠|只靠|单凭|只凭|光凭 N 还不够|不够|是不够的|还不行|不行|是不行的|也不够|远远不够',
    (_w, n) => ({ text: `${np(n)} alone ${isMany(n) ? 'are' : 'is'} not enough` }),
  ),
  rule(
    'S',
    0.03,
    '一个字|一个字母|一个字符|一个数字|一个标点|一位数字|一位 都|也 不能|不可|不得|不可以|不许 差|错|少|漏|多|改|有差|变|缺',
    (w, _x, _y, how) => ({
      text: `not a single ${/标点/.test(w.text) ? 'punctuation mark' : /数字|一位/.test(w.text) ? 'digit' : /字母/.test(w.text) ? 'letter' : 'character'} may be ${{ 错: 'wrong', 少: 'missing', 漏: 'left out', 缺: 'missing', 多: 'added', 改: 'changed', 变: 'changed' }[how.text] ?? 'different'}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '一个字|一字|一个字符|一个数字 都 不能|不可|不得|不可以 差|错|少|漏|多|改',
    (w, _x, _y, how) => ({
      text: '',
      say: () =>
        `must not have a single ${/数字/.test(w.text) ? 'digit' : 'character'} ${{ 错: 'wrong', 少: 'missing', 漏: 'left out', 多: 'too many', 改: 'changed' }[how.text] ?? 'different'}`,
    }),
  ),
  // 连括号也要和执照上一样
  rule('S', 0.1, '连|就连|甚至连 N 都|也 P', (_w, n, _x, p) =>
    you(n) ? null : { text: `even ${said(p, n)}` },
  ),
  rule(
    'P',
    0.03,
    '要|须|需|应|必须|也要|都要|也须|需要 和|与|同 N 上的|上|中的|里的|中|里 一样|一致|完全一致|一模一样',
    (_m, _w, n, _in, how) => ({
      text: '',
      say: () => `must ${/完全|模/.test(how.text) ? 'exactly ' : ''}match ${np(n)}`,
    }),
  ),
  rule('P', 0.04, '就没了|会没了|就丢了|会丢|就会丢失|就会丢|将会丢失|会全部丢失|就会没了', () => ({
    text: '',
    say: () => 'will be lost',
  })),
  rule('S', 0.1, 'V 也没事|也没关系|也不要紧|也没问题|也无妨|没关系|不要紧', (v) =>
    verbsOf(v)[0]?.state ? null : { text: `it is fine if you ${doIt(v)}` },
  ),
  // 单位可以，个人必须是同一人: what is asked is so for them.
  rule('S', 0.6, 'N 可以|行|可以的|能|都可以|也可以', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, yes` } : null,
  ),
  rule('S', 0.6, 'N 不行|不可以|不能|不可以的|则不行|就不行', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, no` } : null,
  ),
  rule('S', 0.3, 'N 需要|要|需|也需要|也要|都要|都需要', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, yes` } : null,
  ),
  rule('S', 0.3, 'N 不需要|不用|无需|就不用|则不需要', (n) =>
    classes.test(n.text) && !n.after ? { text: `for ${several(n)}, no` } : null,
  ),
  rule(
    'S',
    0.05,
    '看|要看|得看|主要看|取决于|要根据|视 N 而定|来定|决定|情况而定|的要求|的规定',
    (_w, n, x) => ({
      text: `it depends on ${/要求/.test(x.text) ? `the requirements of ${np(n)}` : /规定/.test(x.text) ? `the rules of ${np(n)}` : np(n)}`,
    }),
  ),
  rule('S', 0.5, '看|要看|得看|主要看|取决于|要看看 N', (w, n) =>
    w.text === '取决于' ||
    /(province|region|city|requirement|rule|situation|case|policy|type|nature|place)s?$/.test(
      n.text,
    )
      ? { text: `it depends on ${np(n)}` }
      : null,
  ),
  rule('S', 0.1, 'N 只看|主要看|看的是|只认|只审|只审核|只检查 N', (n, w, what) => ({
    text: `${np(n)} ${isMany(n) ? 'look' : 'looks'} ${/主/.test(w.text) ? 'mainly' : w.text === '看的是' ? '' : 'only'} at ${np(what)}`.replace(
      / {2,}/,
      ' ',
    ),
  })),
  rule('P', 0.2, '不看 N', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not look at ${np(n)}`,
  })),
];

/** One and the same: who, or what. */
const theSame =
  '是同一个人|是同一人|为同一人|为同一个人|是一个人|是同一单位|是同一个单位|用同一个手机号|用同一个号码|使用同一个手机号|用同一个邮箱|是同一个地址|用同一个地址';

/** Things that friendly pages name by a question: 网站叫什么, 主要干什么. */
const asked: readonly Rule[] = [
  rule('I', 0.05, 'N 叫什么|叫什么名字|叫啥|叫什么名|的名字是什么', (n) =>
    you(n) ? { text: 'what is your name?' } : { text: `what is ${np(n)} called?` },
  ),
  rule(
    'I',
    0.05,
    'N 主要|是|主要是|是用来|主要用来|都|平时|用来 做什么|干什么|做什么的|干什么的|做啥的|干啥的|干什么用|做什么用',
    (n, w) =>
      you(n)
        ? { text: 'what do you do?' }
        : { text: `what is ${np(n)} ${w.text.startsWith('主要') ? 'mainly ' : ''}for?` },
  ),
  rule(
    'I',
    0.03,
    '谁|由谁|谁来|哪个人|哪位 负责|来负责|管理|负责管理|来管理|维护|来维护 N',
    (_w, act, n) => ({
      text: `who ${/维护/.test(act.text) ? 'maintains' : /管理/.test(act.text) ? 'manages' : 'is responsible for'} ${np(n)}?`,
    }),
  ),
  rule('I', 0.05, '有没有|是否有|有无|带不带|含不含 N 功能|栏目|板块|模块|页面|服务', (_w, n, x) =>
    bare(n)
      ? {
          text: `is there a ${n.items ? n.items.join(' or ') : n.text.replace(/ and /g, ' or ')} ${{ 功能: 'feature', 服务: 'service', 页面: 'page' }[x.text] ?? 'section'}?`.replace(
            /\ba (?=[aeio])/,
            'an ',
          ),
        }
      : null,
  ),
  ...['吗', '么', ''].map((end) =>
    rule(
      'I',
      0.03,
      `N ${end ? '可以|能|能够|' : ''}可不可以|能不能|是否可以 和|与|同 N ${theSame}${end && ` ${end}`}`,
      (a, _c, _w, b, what) =>
        you(a) || you(b)
          ? null
          : { text: `can ${np(a)} and ${np(b)} be the same ${whatSame(what)}?` },
    ),
  ),
  rule(
    'I',
    0.03,
    `N 可以|能|可不可以|能不能|是否可以|必须|一定要 ${theSame} 吗|么`,
    (a, c, what) =>
      a.items
        ? {
            text: `${/必|一定/.test(c.text) ? 'must' : 'can'} ${np(a)} be the same ${whatSame(what)}?`,
          }
        : null,
  ),
  // 购买服务器不足3个月能否备案
  rule('I', 0.2, 'V 能否|是否可以|可否|能不能|可不可以 V', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `can you ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
  rule('I', 0.2, 'V 可以|能|能够|可 V 吗|么', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `can you ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
  rule(
    'I',
    0.2,
    'V 还|要|还要|需要|还需要|需|是否需要|需不需要|要不要|用不用 V 吗|么',
    (a, _w, b) =>
      last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
        ? { text: `do you need to ${doIt(b)} if you ${doIt(a)}?` }
        : null,
  ),
  rule('I', 0.2, 'V 是否需要|需不需要|要不要|用不用 V', (a, _w, b) =>
    last(a).object && !last(a).turned && !verbsOf(a)[0]?.state
      ? { text: `do you need to ${doIt(b)} if you ${doIt(a)}?` }
      : null,
  ),
];

const whatSame = ({ text }: Phrase): string =>
  /人$/.test(text)
    ? 'person'
    : /单位$/.test(text)
      ? 'organization'
      : /邮箱$/.test(text)
        ? 'email address'
        : /地址$/.test(text)
          ? 'address'
          : 'number';

/** 说明太短: what somebody wrote, and no instructions. */
const written: readonly Rule[] = [
  rule(
    'S',
    0.02,
    '说明|说明文字|描述|备注|备注说明|内容说明|内容描述|网站说明|介绍|简介|理由|用途说明 太|过于|过|太过|不够 短|简单|少|长|简略|笼统|具体|详细|清楚|明确|模糊|短了|简单了|少了|长了|笼统了|模糊了',
    (what, much, how) => ({
      text: `the ${/备注/.test(what.text) ? 'remarks are' : /理由/.test(what.text) ? 'reason is' : 'description is'} ${much.text === '不够' ? 'not ' : 'too '}${{ 短: 'short', 简单: 'simple', 少: 'short', 长: 'long', 简略: 'brief', 笼统: 'vague', 具体: 'specific', 详细: 'detailed', 清楚: 'clear', 明确: 'clear', 模糊: 'vague' }[how.text.replace('了', '')] ?? 'short'}${much.text === '不够' ? ' enough' : ''}`,
    }),
  ),
  // 留言 is what somebody leaves here, and no board.
  rule(
    'S',
    0.03,
    '留言|留言内容 最多|不超过|限|不得超过|不能超过|至少|不少于|最少|限制在 Q',
    (_w, than, q) => ({
      text: `the message must have at ${/至少|不少|最少/.test(than.text) ? 'least' : 'most'} ${q.text}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '留言|评论|提问|反馈|操作|请求|发送|提交 过于频繁|太频繁|太过频繁|频繁',
    (what) => ({
      text: `you are ${{ 留言: 'leaving messages', 评论: 'commenting', 提问: 'asking', 反馈: 'sending feedback', 操作: 'doing this', 请求: 'requesting this', 发送: 'sending this' }[what.text] ?? 'submitting'} too often`,
    }),
  ),
  rule('D', 0.05, '在留言中|留言中|在留言里|留言里|在留言内', () => ({ text: 'in the message' })),
  // 至少再写12个字
  ...(['Q', 'M', 'N'] as const).map((amount) =>
    rule(
      'I',
      0.03,
      `至少|最少|至少还要|至少还需|还要|还需|请|请至少 再 写|填|填写|补充|输入|增加|上传|提交|选择 ${amount}`,
      (least, _again, act, q) => {
        const unit = /^(\d[\d,.]*) (.*)$/.exec(counted(q));
        return unit
          ? {
              text: `${{ 补充: 'add', 增加: 'add', 上传: 'upload', 提交: 'submit', 选择: 'select' }[act.text] ?? 'enter'} ${/[至最]/.test(least.text) ? 'at least ' : ''}${unit[1]} more ${unit[2]}`,
            }
          : null;
      },
    ),
  ),
];

/** Other things in plain words. */
const others: readonly Rule[] = [
  rule(
    'V',
    0.1,
    '购买|租用|租赁|买|续费|使用|注册|开通 N 不足|不到|不满|少于|未满|满|超过 Q',
    (w, n, than, q) =>
      simple(
        {
          购买: 'buy',
          买: 'buy',
          续费: 'renew',
          使用: 'use',
          注册: 'register',
          开通: 'activate',
        }[w.text] ?? 'rent',
        np(n),
        {
          tail: `for ${than.text === '满' ? 'at least' : /超/.test(than.text) ? 'more than' : 'less than'} ${q.text}`,
        },
      ),
  ),
  rule('V', 0.05, '购买|续费|选择|续 Q 时长|的时长|使用时长|购买时长', (w, q) =>
    simple(
      /续/.test(w.text) ? 'renew' : w.text === '选择' ? 'select' : 'buy',
      /续/.test(w.text) ? null : q.text,
      {
        tail: /续/.test(w.text) ? `for ${q.text}` : '',
      },
    ),
  ),
  rule(
    'N',
    0.05,
    '每个|每台|每|任何|任一 符合条件|符合要求|满足条件|满足要求 的 N',
    (w, _x, _of, n) =>
      bare(n)
        ? determiner(w.text.startsWith('每') ? 'each' : 'any')(w, {
            ...n,
            text: `eligible ${n.text}`,
          })
        : null,
  ),
  rule('N', 0.3, 'N 起止日期|起止时间', (n) =>
    n.after || / in /.test(n.text)
      ? { text: 'start and end dates', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('N', 0.1, 'N 起止', (n) => ({
    text: 'start and end',
    the: true,
    after: ` of ${np(n)}`,
  })),
  rule('N', 0.05, '全省|全国|全市|全区|本省|本市|各地|各省|我省|我市 N', (w, n) =>
    n.agent && bare(n)
      ? {
          ...pluralOf(n),
          the: false,
          after: ` ${{ 全国: 'throughout the country', 全市: 'throughout the city', 全区: 'throughout the district', 本省: 'in this province', 本市: 'in this city', 各地: 'in all places', 各省: 'in all provinces', 我省: 'in our province', 我市: 'in our city' }[w.text] ?? 'throughout the province'}`,
        }
      : null,
  ),
  rule(
    'N',
    0.1,
    'N 内|中|里|上|下|名下 所有|全部|的所有|的全部|所有的|全部的|任何 N',
    (n, w, q, what) =>
      bare(what)
        ? {
            ...pluralOf(what),
            text: `${/任何/.test(q.text) ? 'any' : 'all'} ${/任何/.test(q.text) ? what.text : pluralOf(what).text}`,
            the: false,
            after: ` ${/下/.test(w.text) ? 'under' : w.text === '上' ? 'on' : 'in'} ${np(n)}`,
          }
        : null,
  ),
  rule('N', 0.1, '无法|不能|未能|没法 V 的 原因|理由|情况说明', (_w, v, _of, x) => ({
    text: /说明/.test(x.text) ? 'explanation' : 'reason',
    the: true,
    after: ` why ${lacksObject(verbsOf(v)) && !last(v).alone ? `it cannot be ${passive(verbsOf(v))}` : `you cannot ${active(verbsOf(v), 'base', false)}`}`,
  })),
  rule('N', 0.05, 'N 不涉及|未涉及|没有涉及 的 N', (n, _w, _of, what) =>
    bare(what) ? { ...what, after: ` not affected by ${np(n)}` } : null,
  ),
  rule('N', 0.05, '这|此|每|该 一步|步|一步骤|步骤', (w) =>
    determiner(w.text === '每' ? 'each' : 'this')(w, { text: 'step', the: true }),
  ),
  // 过户仅转移管理权限: a transfer does.
  rule('S', 0.05, 'V 仅|只|只是|仅仅|只会|仅会|并不|不|不会 V', (a, w, b) => {
    const act = named[last(a).lemma];
    const does = last(b);
    if (
      !act ||
      verbsOf(a).length > 1 ||
      last(a).object !== null ||
      last(a).tail ||
      verbsOf(b).length > 1 ||
      !does.object ||
      !/^(move|change|affect|transfer|involve|cover|concern|mean|cause|restore|modify|close|delete)\b/.test(
        does.lemma,
      )
    )
      return null;
    return {
      text: /不/.test(w.text)
        ? `${act} ${w.text === '不会' ? 'will' : 'does'} not ${active(verbsOf(b), 'base')}`
        : `${act} only ${active(verbsOf(b), 'third')}`,
    };
  }),
  rule(
    'S',
    0.03,
    'N 已|已经|连续|已连续 超过|满|达|超|逾 Q 未|没有|没|仍未|尚未|还没 V',
    (n, _w, than, q, _x, v) =>
      lacksObject(verbsOf(v)) && !n.agent
        ? {
            text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} for ${/满|达/.test(than.text) ? '' : 'more than '}${q.text}`,
          }
        : null,
  ),
  rule(
    'S',
    0.03,
    'N 中|里|内|上|画面中 有|出现|存在|出现了|有了 他人|其他人|别人|多人|无关人员|其他人员|他人出镜|别人出镜|其他人出镜|多人出镜',
    (n, _w, _x, who) => ({
      text: `there ${/多/.test(who.text) ? 'are several people' : 'is someone else'} in ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '拨打|致电|多次拨打|多次致电|拨打了|电话联系 N 提示|显示|均提示|一直提示|时提示|时|均|都 关机|停机|空号|无人接听|忙线|占线|无法接通|已停机|已关机|不在服务区|为空号|是空号|无人应答',
    (w, n, _x, how) => ({
      text: `when we called ${np(n)}${/多次/.test(w.text) ? ' several times' : ''}, ${/空号/.test(how.text) ? 'the number did not exist' : /忙|占/.test(how.text) ? 'the line was busy' : /接听|应答/.test(how.text) ? 'nobody answered' : /停机/.test(how.text) ? 'the phone was out of service' : /关机/.test(how.text) ? 'the phone was switched off' : 'it could not be reached'}`,
    }),
  ),
  rule('P', 0.05, '不能|不可|不得|可以|可|能|不能再|不可以|无法 作为|担任|充当 N', (w, _x, n) => ({
    text: '',
    say: () => `${/[不无]/.test(w.text) ? 'cannot' : 'can'} serve as ${nominal(n)}`,
  })),
  rule('V', 0.05, '将其|把它|将它|把其|将之|把这个|将此 V', (_w, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('V', 0.03, '将其|把它|将它|把其|将之 作为|当作|用作|做为|当成 N V', (_w, _x, n, v) =>
    lacksObject(verbsOf(v)) ? addTail(v, `as ${nominal(n)}`) : null,
  ),
  rule('V', 0.04, '将其|把它|将它|把其 作为|当作|用作|做为|当成 N', (_w, _x, n) =>
    simple('use', 'it', { tail: `as ${nominal(n)}` }),
  ),
  rule('V', 0.05, '对其|对它|对此|对该项 V', (_w, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('V', 0.04, '对其|对它|对此 进行|予以|加以|作出|做 V', (_w, _x, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('S', 0.05, 'N 因|由于|因为 S 被|已被|将被|会被|而被|遭 V', (n, _w, why, by, v) =>
    lacksObject(verbsOf(v)) && !/^(if|when|after|before) /.test(why.text)
      ? {
          text: `${np(n)} ${/[将会]/.test(by.text) ? 'will be' : `${isMany(n) ? 'have' : 'has'} been`} ${passive(verbsOf(v))} because ${why.text}`,
        }
      : null,
  ),
  rule(
    'P',
    0.04,
    '被列入|已被列入|已列入|被纳入|已纳入|列入|纳入 核查|抽查|复核|检查|核查范围|抽查范围|核查名单|抽查名单',
    (_w, x) =>
      copula(
        `${/[被已]/.test(_w.text) ? '' : ''}listed for ${/抽/.test(x.text) ? 'a spot check' : /复/.test(x.text) ? 're-checking' : 'inspection'}`,
      ),
  ),
  rule('S', 0.05, '期间|在此期间|其间|这期间|该期间 暂停|停止|恢复|暂缓 V', (_c, w, v) => {
    const act = named[last(v).lemma];
    return act && verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? {
          text: `${act} is ${w.text === '恢复' ? 'resumed' : w.text === '停止' ? 'stopped' : 'paused'} during this time`,
        }
      : null;
  }),
  rule('C', 0.05, '确|确实|实在|的确|若确|如确|确实是 无|没有|不存在 N 的|时', (_w, _x, n) => ({
    text: `if there really ${isMany(n) ? 'are' : 'is'} no ${plainNp(n)}`,
    after: '的',
  })),
  rule('I', 0.05, '为|是|系|属|属于|如为|若为 N 的 V', (_w, n, _of, v) =>
    lacksObject(verbsOf(v)) || /^\d/.test(n.text)
      ? null
      : { text: `if it is ${nominal(n)}, ${doIt(v)}` },
  ),
  rule('I', 0.04, '为|是|系|如为|若为 法人|法人单位|法人机构|法人主体 的 V', (_w, _n, _of, v) => ({
    text: `if it is a legal person, ${doIt(v)}`,
  })),
  rule(
    'C',
    0.04,
    '经|经过|通过 电话|短信|邮件|人工|现场|线上|视频 核实|核查|确认|复核|核验|沟通',
    (_w, how, act) => ({
      text: `on ${{ 核查: 'inspection', 确认: 'confirmation', 复核: 're-checking', 核验: 'verification', 沟通: 'contact' }[act.text] ?? 'checking'} ${{ 电话: 'by phone', 短信: 'by SMS', 邮件: 'by email', 人工: 'by hand', 现场: 'on site', 线上: 'online' }[how.text] ?? 'by video'}`,
    }),
  ),
  rule('C', 0.01, '提示|显示|报错|系统提示|页面提示|错误提示|弹出提示|若提示|如提示 N', (_w, n) =>
    /^“[^”]*”$/.test(n.text) && !n.after ? { text: `if the message ${n.text} appears` } : null,
  ),
  rule('P', 0.05, '刚才|刚刚|刚 没有|没|未|未能 V 成功', (_w, _x, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `could not be ${passive(verbsOf(v))} just now` }
      : null,
  ),
  rule(
    'I',
    0.04,
    '记得|别忘了|别忘记|不要忘记 再去|再来|还要|也要|还要去|再去做一下|再 V',
    (_w, _x, v) => ({
      text: `remember to ${doIt(v)} as well`,
    }),
  ),
  rule('P', 0.04, '大概|大约|约|差不多 要|需|需要|得|要花 等|等待 Q', (_w, _x, _y, q) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}must wait about ${q.text}`,
  })),
  rule(
    'C',
    0.03,
    '备案号|证书|执照|营业执照|批文|许可证|审批|结果|身份证|资质|备案 下来|办下来|批下来|出来|到手 后|以后|之后|了',
    (n) => ({
      text: `once ${{ 备案号: 'the ICP number', 证书: 'the certificate', 批文: 'the approval document', 许可证: 'the permit', 审批: 'the approval', 结果: 'the result', 身份证: 'the ID card', 资质: 'the qualification', 备案: 'the filing' }[n.text] ?? 'the license'} ${n.text === '结果' ? 'is out' : n.text === '备案' ? 'is approved' : 'has been issued'}`,
    }),
  ),
  rule('I', 0.05, 'V 即可|就能|就可以|便可|即能|便能 V', (a, _w, b) =>
    lacksObject(verbsOf(a)) && !last(a).alone && last(a).object === null
      ? null
      : verbsOf(a)[0]?.state || last(a).turned || last(b).turned
        ? null
        : { text: `${doIt(a)}, and you can ${doIt(b)}` },
  ),
  rule('C', 0.1, '被|遭|如被|若被 V 后|之后|以后|过后', (_w, v) =>
    lacksObject(verbsOf(v)) ? { text: `after it is ${passive(verbsOf(v))}` } : null,
  ),
  rule('I', 0.05, '被|遭 V 后|之后|以后 I', (_w, v, _x, i) =>
    lacksObject(verbsOf(v)) ? { text: `after it is ${passive(verbsOf(v))}, ${i.text}` } : null,
  ),
  rule('P', 0.05, '没对上|没对得上|没有对上|没能对上|对不太上', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match`,
  })),
  rule(
    'S',
    0.03,
    '系统|机器|我们|平台|审核人员 认不出来|识别不出来|认不出|识别不了|看不清|读不出|读不出来|看不清楚|无法识别',
    (w, how) => ({
      text: `${{ 我们: 'we', 平台: 'the platform', 审核人员: 'the reviewer' }[w.text] ?? 'the system'} cannot ${/清/.test(how.text) ? 'make it out' : 'recognize it'}`,
    }),
  ),
  rule(
    'N',
    0.2,
    '就|只|仅|仅供|只有|只给|只供|就给 我|我们|我自己|我们自己|自己|公司|内部|本单位|公司内部|本人|个人 用|使用|看|查看',
    (_w, who, x) => ({
      text: `for ${{ 我: 'my own', 我自己: 'my own', 我们: 'our own', 我们自己: 'our own', 自己: 'your own', 公司: 'company', 公司内部: 'internal', 内部: 'internal', 本单位: "the organization's own", 本人: 'your own' }[who.text] ?? 'personal'} ${/看/.test(x.text) ? 'viewing' : 'use'} only`,
    }),
  ),
  rule('P', 0.05, '要|须|得|需|应|需要|必须|应当 先 关着|关闭着|保持关闭|关掉|关停|停着', () => ({
    text: '',
    say: () => 'must stay closed for now',
  })),
  rule(
    'I',
    0.03,
    '超时|逾期|超期|超时后|逾期后 申请|会话|链接 自动|将自动|会自动|自动将|将会自动 关闭|取消|失效|作废|终止|撤销|退回|结束',
    (when, what, _x, act) => {
      const thing =
        {
          申请: 'application',
          订单: 'order',
          链接: 'link',
          验证码: 'verification code',
          任务: 'task',
          二维码: 'QR code',
        }[what.text] ?? 'session';
      return {
        text: `${/超时/.test(when.text) ? 'if it times out' : 'if it is overdue'}, the ${thing} ${/关闭|结束|终止/.test(act.text) ? `${act.text === '关闭' ? 'closes' : 'ends'} automatically` : /失效|作废/.test(act.text) ? 'becomes invalid automatically' : `is ${act.text === '退回' ? 'returned' : 'canceled'} automatically`}`,
      };
    },
  ),
];

/** What friendly pages say, in plain words. */
export const friendly: readonly Rule[] = [
  ...favors,
  ...shortages,
  ...limits,
  ...asked,
  ...written,
  ...others,
];
