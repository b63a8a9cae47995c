import { copula } from '../../build-clauses';
import { bare, have, isDoer, isMany, nominal, ofSort, plainNp, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, type Phrase, plural, pluralOf } from '../../phrase';
import { ruled } from './provinces';

/** The same of one authority or province. */
const ruledByOne = (n: Phrase, p: Phrase): string =>
  ruled(n, p)
    .replace(/^do not/, 'does not')
    .replace(/^require/, 'requires');

const ofPlaces: Readonly<Record<string, string>> = {
  本省: 'of this province',
  外省: 'from another province',
  外市: 'from another city',
  本市: 'of this city',
  外地: 'from another place',
  异地: 'from another place',
};

/** What may need a license, as against the papers that are needed. */
const kinds =
  /(type|industry|industries|category|website|app|service|content|business|situation|field|project|item|company|enterprise|order|filing)s?$/i;

/** What is needed of it before it may go online. */
const needing = (what: Phrase, n: Phrase): Phrase | null =>
  bare(n)
    ? {
        ...n,
        after: ` that ${isMany(n) ? 'need' : 'needs'} ${{ 专项审批: 'special approval', 许可: 'a license', 审批: 'approval', 前置许可: 'a pre-approval permit' }[what.text] ?? 'pre-approval'}`,
      }
    : null;

/** 个人: any of them. */
const anyOf = (n: Phrase): Phrase =>
  /^(individual|enterprise|sole trader)$/.test(n.text) ? { ...pluralOf(n), the: false } : n;

/** From what age, as whom and by what leave one files. */
export const permits: readonly Rule[] = [
  // 需年满十八周岁才能备案
  rule(
    'S',
    0.02,
    '须|需|必须|应|须年满|需年满|必须年满|应年满|年满 Q 才能|才可|方可|才可以|方能|才允许 V',
    (_w, q, _then, v) =>
      q.after === 'year old'
        ? {
            text: `you must be at least ${q.text.replace(/ years? old$/, '')} years old to ${lacksObject(verbsOf(v)) && last(v).lemma === 'file' ? 'file' : doIt(v)}`,
          }
        : null,
  ),
  // 法人是外籍的
  rule(
    'C',
    0.02,
    'N 是|为|属于|系 外籍|外国人|外籍人士|港澳台人员|港澳台居民|港澳人士|台湾居民|外国籍|外籍人员 的|时|的话',
    (n, _is, who) => ({
      text: `if ${np(n)} is ${/外/.test(who.text) ? 'a foreign national' : /台湾/.test(who.text) && !/港/.test(who.text) ? 'a resident of Taiwan (China)' : /台/.test(who.text) ? 'from Hong Kong, Macao or Taiwan' : 'from Hong Kong or Macao'}`,
    }),
  ),
  // 按企业备案
  rule(
    'V',
    0.03,
    '按|按照|以 个人|企业|单位|公司|个人性质|企业性质|单位性质|公司性质 备案|进行备案|办理备案|提交备案|申请备案|办理',
    (_w, kind) => ({
      text: '',
      verbs: [
        {
          lemma: 'file',
          object: '',
          tail: `as ${/个/.test(kind.text) ? 'an individual' : /单/.test(kind.text) ? 'an organization' : /公/.test(kind.text) ? 'a company' : 'an enterprise'}`,
        },
      ],
    }),
  ),
  // 必须要有公章
  rule(
    'P',
    0.02,
    '必须要有|必须有|须有|需有|需要有|要有|应有|应当有|需具有|须具备|需具备|必须具备|应具备 N',
    (_w, n) => ({
      text: '',
      say: () => `must have ${isMany(n) ? plainNp(n) : nominal(n)}`,
    }),
  ),
  // 公司性质的网站
  rule(
    'N',
    0.02,
    '公司|企业|经营|个人|商业|公益|新闻|论坛|单位 性质|类性质 的 N',
    (kind, _x, _of, n) =>
      bare(n)
        ? {
            ...n,
            ...(n.the
              ? {
                  text: `${{ 公司: 'corporate', 企业: 'corporate', 经营: 'commercial', 个人: 'personal', 商业: 'commercial', 公益: 'public-interest', 新闻: 'news', 论坛: 'forum' }[kind.text] ?? 'organizational'} ${n.text}`,
                }
              : {}),
          }
        : null,
  ),
  // 个人不能办理…的备案
  rule(
    'S',
    0.04,
    'N 不能|不可|不可以|无法|不得|可|可以|能|只能|仅能 办理|申请|提交|做 N 的备案|的备案手续|备案',
    (who, w, _act, n) =>
      (who.agent || /(individual|enterprise|trader|citizen|national)s?$/.test(who.text)) &&
      !/^(entity|subject)$/.test(n.text)
        ? {
            text: `${np(anyOf(who))} ${/得/.test(w.text) ? 'must not' : /不|无/.test(w.text) ? 'cannot' : /只|仅/.test(w.text) ? 'can only' : 'can'} file ${ofSort(n)}`,
          }
        : null,
  ),
  // 在个人权限之内
  rule('P', 0.03, '须在|需在|应在|必须在|要在|在 N 之内|范围之内|范围内|以内', (w, n) =>
    /^\d/.test(n.text) ? null : copula(`within ${np(n)}`, w.text === '在' ? '' : 'must'),
  ),
  rule(
    'S',
    0.4,
    'N 根据|依据|按照|按|由 什么 判断|确定|决定|判定|认定|来定|来判断|来确定|划分',
    (n, _by, _what, act) => ({
      text: `what ${/划/.test(act.text) ? 'divides' : 'decides'} ${np(n)}?`,
    }),
  ),
  // 域名后缀须由工信部收录以后才允许
  rule(
    'S',
    0.03,
    'N 须|需|必须|应|需要|应当 由|经|经过 N V 后|以后|之后 才能|才可|方可|方能|才允许|才可以 V',
    (n, _m, _by, who, v, _x, _then, act) =>
      lacksObject(verbsOf(v)) && (lacksObject(verbsOf(act)) || last(act).object === '')
        ? {
            text: `${np(n)} can ${lacksObject(verbsOf(act)) ? `be ${passive(verbsOf(act))}` : active(verbsOf(act), 'base')} only after ${np(who)} ${have(who)} ${active(verbsOf(v), 'done')}`,
          }
        : null,
  ),
  rule('V', 0.03, '配合|协助 N V', (_w, n, v) =>
    // 配合系统升级: nobody who upgrades.
    you(n) || !isDoer(n) || /(system|platform|server|network)$/.test(n.text) || verbsOf(v)[0]?.state
      ? null
      : {
          text: '',
          verbs: [{ lemma: 'cooperate', object: '', tail: `with ${np(n)} to ${doIt(v)}` }],
        },
  ),
  rule('V', 0.03, '配合|协助 N 进行|完成|做好|开展 N', (_w, n, _x, what) => ({
    text: '',
    verbs: [{ lemma: 'cooperate', object: '', tail: `with ${np(n)} in ${np(what)}` }],
  })),
  // 提前三十日申请变更
  rule('V', 0.02, '提前|请提前|需提前|须提前 Q V', (_w, q, v) => {
    const verb = verbsOf(v);
    return q.after && /^(day|calendar day|business day|month|hour|week|minute|year)$/.test(q.after)
      ? {
          text: '',
          verbs: verb.map((each, at) =>
            at === verb.length - 1
              ? { ...each, tail: `${each.tail} ${q.text} in advance`.trim() }
              : each,
          ),
        }
      : null;
  }),
  // 各级、各类机构
  rule('N', 0.02, '各级、各类|各级各类|各类、各级 N', (_w, n) =>
    bare(n)
      ? { text: ofSort({ ...n, the: true }), many: true, after: ' of all levels and kinds' }
      : null,
  ),
  // 除自然人以外的所有组织
  rule(
    'N',
    0.03,
    '除|除了 N 以外的|之外的|外的|以外 所有|全部|其他|一切|任何 N',
    (_w, a, _x, how, n) =>
      bare(n)
        ? {
            text: `${{ 其他: 'other', 任何: 'any' }[how.text] ?? 'all'} ${how.text === '任何' ? n.text : plural(n.text)}`,
            many: how.text !== '任何',
            after: ` other than ${plainNp(a)}`,
          }
        : null,
  ),
  // 在境内已获批复的注册商
  rule('N', 0.05, '境内|国内|中国境内|大陆 已|已经 V 的 N', (_in, _done, v, _of, n) =>
    lacksObject(verbsOf(v)) || !bare(n)
      ? null
      : { ...n, after: ` in the Chinese mainland that ${have(n)} ${active(verbsOf(v), 'done')}` },
  ),
  // 需办理前置审批的行业
  rule('N', 1, '需|需要|须|必须|需要先|需先 V 的 N', (_m, v, _of, n) => {
    if (lacksObject(verbsOf(v)) || !bare(n) || !kinds.test(n.text) || verbsOf(v).length > 1)
      return null;
    return /^(arrange|get|obtain|handle|provide|apply for|have|pass|undergo|complete|submit|upload)$/.test(
      last(v).lemma,
    ) && !last(v).tail
      ? { ...n, after: ` that must ${active(verbsOf(v), 'base')}` }
      : null;
  }),
  rule('N', 0.1, '需要|应 前置审批|专项审批|前置许可|许可|审批 的 N', (_m, what, _of, n) =>
    needing(what, n),
  ),
  // 无需…的 is no 需…的.
  rule('N', 2.2, '需|须 前置审批|专项审批|前置许可|许可|审批 的 N', (_m, what, _of, n) =>
    needing(what, n),
  ),
  rule('N', 0.6, '需|需要|须|应 前置审批|专项审批|许可|审批 N', (_m, what, n) =>
    kinds.test(n.text) ? needing(what, n) : null,
  ),
  // 需办理前置审批的行业包括…
  rule(
    'S',
    0.05,
    '需|需要|须|必须|应当 V 的 N 包括|包含|有|为|主要有|主要包括 N',
    (_m, v, _of, n, _w, what) =>
      lacksObject(verbsOf(v)) || !bare(n) || !kinds.test(n.text) || verbsOf(v).length > 1
        ? null
        : {
            text: `${np(pluralOf(n))} that must ${active(verbsOf(v), 'base')} ${isMany(pluralOf(n)) ? 'include' : 'includes'} ${plainNp(what)}`,
          },
  ),
  // 必须由本人实名登记
  rule('P', 0.01, '须|需|应|必须|需要|应当 由 本人 实名登记|实名认证|实名办理|实名注册', () => ({
    text: '',
    say: () => 'must be registered in your own name',
  })),
  // 江苏省管局要求名称不得…
  rule(
    'S',
    0.02,
    'N 管局|通管局|通信管理局|省管局|省通信管理局 要求|规定|明确要求|明确规定 N P',
    (where, _a, _x, n, p) =>
      /^[A-Z]/.test(where.text) && bare(where)
        ? { text: `the ${where.text} communications administration ${ruledByOne(n, p)}` }
        : null,
  ),
  // 上海市要求企业备案时上传授权书
  rule(
    'S',
    0.03,
    'N 要求|规定|明确要求 N 备案|申请|提交|认证|注册|变更|注销 时|时须|时需|时应|时必须 V',
    (where, _x, who, act, _when, v) =>
      !lacksObject(verbsOf(v)) && !you(where)
        ? {
            text: `${np(where)} ${isMany(where) ? 'require' : 'requires'} ${/^(individual|enterprise|sole trader|company|organization|user|applicant)$/.test(who.text) ? plural(who.text) : np(who)} to ${active(verbsOf(v), 'base')} when ${{ 备案: 'filing', 申请: 'applying', 提交: 'submitting', 认证: 'verifying', 注册: 'registering', 变更: 'changing a filing' }[act.text] ?? 'deregistering'}`,
          }
        : null,
  ),
  // 外省企业
  rule(
    'N',
    0.02,
    `${Object.keys(ofPlaces).join('|')} 企业|单位|个人|用户|主体|居民|公司|机构|学生|员工`,
    (where, who) => ({
      text:
        {
          企业: 'enterprises',
          单位: 'organizations',
          个人: 'individuals',
          用户: 'users',
          主体: 'entities',
          居民: 'residents',
          公司: 'companies',
          机构: 'institutions',
          学生: 'students',
        }[who.text] ?? 'employees',
      many: true,
      agent: true,
      after: ` ${ofPlaces[where.text]}`,
    }),
  ),
  // 先到公安机关审批
  rule('V', 0.02, '到|至|前往|向|去|经|报 N 审批|报批|申请审批|办理审批', (_to, n) =>
    isDoer(n)
      ? { text: '', verbs: [{ lemma: 'get', object: 'approval', tail: `from ${np(n)}` }] }
      : null,
  ),
  // 外省个人暂不支持备案
  rule(
    'S',
    0.02,
    'N 不支持|暂不支持|不能|不可|不可以|无法|暂不能|暂无法 备案|办理备案|申请备案|进行备案',
    (n, w) =>
      n.agent && !you(n) && !/^the /.test(np(n))
        ? { text: `${np(n)} cannot file${/暂/.test(w.text) ? ' for now' : ''}` }
        : null,
  ),
  // 请选择户籍所在地备案
  rule('V', 0.02, '选择|回|选择在 N 备案|办理备案|申请备案|提交备案', (_w, n) =>
    /^(place|location|province|city|region)( of| where|$)/.test(n.text + (n.after ?? '')) ||
    /(province|city|region)$/.test(n.text)
      ? { text: '', verbs: [{ lemma: 'file', object: '', tail: `in ${np(n)}` }] }
      : null,
  ),
  // 陕西省不支持使用临时身份证备案
  rule(
    'S',
    0.02,
    'N 不支持|不允许|不接受|暂不支持|支持|允许|接受 使用|用|以|凭 N 备案|办理备案|申请备案|进行备案',
    (where, not, _with, n) =>
      (/^[A-Z]/.test(where.text) && bare(where) && !where.the) ||
      /(provinces?|administrations?|regions?)$/.test(where.text)
        ? {
            text: `${np(where)} ${isMany(where) ? (/不/.test(not.text) ? 'do not allow' : 'allow') : /不/.test(not.text) ? 'does not allow' : 'allows'} filing with ${np(n)}`,
          }
        : null,
  ),
  // 实际管理网站的人员
  rule('N', 0.5, '实际|真正|实际上 V 的 N', (_really, v, _of, n) =>
    bare(n) &&
    (n.agent ||
      /(people|person|staff|organization|enterprise|company|entity|employee)s?$/.test(n.text)) &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v)[0]?.state
      ? {
          ...n,
          after: ` ${n.agent || /(people|person|staff|employee)s?$/.test(n.text) ? 'who' : 'that'} actually ${active(verbsOf(v), isMany(n) || /people$/.test(n.text) ? 'base' : 'third')}`,
        }
      : null,
  ),
];
