import { copula, fragmentOr, said } from '../../build-clauses';
import { bare, have, isDoer, isMany, nominal, ofSort, plainNp, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural, pluralOf } from '../../phrase';

/** Some of the authorities, or of what they govern. */
const some: Readonly<Record<string, string>> = {
  部分: 'some',
  个别: 'some',
  少数: 'some',
  有的: 'some',
  有些: 'some',
  多数: 'most',
  大多数: 'most',
  大部分: 'most',
  绝大多数: 'most',
  绝大部分: 'most',
};
const someWords = Object.keys(some).join('|');
const areas: Readonly<Record<string, string>> = {
  管局: 'provincial communications administrations',
  通管局: 'provincial communications administrations',
  通信管理局: 'provincial communications administrations',
  省管局: 'provincial communications administrations',
  省份: 'provinces',
  省: 'provinces',
  地区: 'regions',
  省市: 'provinces and cities',
  省份管局: 'provincial communications administrations',
  地区管局: 'regional communications administrations',
};
const areaWords = Object.keys(areas).join('|');
const areasOf = (w: Phrase, a: Phrase): string => `${some[w.text]} ${areas[a.text]}`;

/** 手机号码不可以…: what they do not allow. */
const ruled = (n: Phrase, p: Phrase): string => {
  const words = fragmentOr(p, { ...n, many: true });
  const found = /^(cannot|must not) (.*)$/.exec(words);
  if (found) return `do not allow ${indefinite(n)} to ${found[2]}`;
  const must = /^must (.*)$/.exec(words);
  if (must) return `require ${np(n)} to ${must[1]}`;
  // 要求负责人提供证明: what they are to do, or to be.
  const does = words.replace(/^are /, 'be ');
  return /^(has|have|does|do|is|can|will|may|need)\b/.test(does)
    ? `require that ${said(p, n)}`
    : `require ${np(n)} to ${does}`;
};

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

/** What the authorities of the provinces ask, and whom they let file. */
export const provinces: readonly Rule[] = [
  rule('N', 0.01, `${someWords} ${areaWords}`, (w, a) => ({ text: areasOf(w, a), many: true })),
  rule(
    'S',
    0.02,
    `${someWords} ${areaWords} 规定|要求|明确要求|明确规定|会要求|还要求|强制要求 N P`,
    (w, a, _x, n, p) => ({
      text: `${areasOf(w, a)} ${ruled(n, p)}`,
    }),
  ),
  rule(
    'S',
    0.04,
    `${someWords} ${areaWords} 规定|要求|明确要求|明确规定|会要求|还要求 S`,
    (w, a, _x, s) =>
      /^(if|and|but|because|for) /.test(s.text)
        ? null
        : { text: `${areasOf(w, a)} require that ${s.text}` },
  ),
  rule(
    'S',
    0.02,
    `${someWords} ${areaWords} 要求|还要求|会要求|额外要求|需要|还需要|需|需额外 V`,
    (w, a, _x, v) =>
      lacksObject(verbsOf(v))
        ? null
        : { text: `${areasOf(w, a)} require you to ${active(verbsOf(v), 'base')}` },
  ),
  // 部分管局要求，…
  rule('C', 0.06, `${someWords} ${areaWords} 要求|规定|有要求|明确要求`, (w, a) => ({
    text: `under the rules of ${areasOf(w, a)}`,
  })),
  rule(
    'S',
    0.02,
    `${someWords} ${areaWords} 支持|允许|不支持|不允许|不接受|暂不支持|已支持 N`,
    (w, a, x, n) => ({
      text: `${areasOf(w, a)} ${/不接/.test(x.text) ? 'do not accept' : /不/.test(x.text) ? 'do not allow' : 'allow'} ${ofSort(n)}`,
    }),
  ),
  rule('S', 0.02, `仅|只|目前仅|目前只 ${someWords} ${areaWords} 支持|允许`, (_only, w, a, x) => ({
    text: `only ${areasOf(w, a)} ${x.text === '支持' ? 'support' : 'allow'} this`,
  })),
  // 其他地区不要求负责人一定是法定代表人
  rule(
    'P',
    0.03,
    '不要求|并不要求|不强制要求|不强求|没有要求 N 一定|必须|非要|务必 是|为 N',
    (_w, n, _must, _is, what) => ({
      text: '',
      say: (s) => `${s && isMany(s) ? 'do' : 'does'} not require ${np(n)} to be ${np(what)}`,
    }),
  ),
  rule('P', 0.03, '不要求|并不要求|不强制要求|不强求|没有要求 N V', (_w, n, v) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'do' : 'does'} not require ${np(n)} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule('P', 0.02, '不要求|并不要求|不强制要求|不强求|未要求 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'do' : 'does'} not require you to ${active(verbsOf(v), 'base')}`,
        },
  ),
  // 负责人可以不是法定代表人
  rule(
    'P',
    0.02,
    '可以不是|可不是|不必是|不一定是|无需是|不需要是|不用是|不一定要是|可以不为 N',
    (_w, n) => ({
      text: '',
      say: () => `need not be ${nominal(n)}`,
    }),
  ),
  // 只要是内部人员即可
  rule('S', 0.02, '只要是|只需是|是|只要为 N 即可|就可以|就行|都可以|均可', (_w, n) => ({
    text: `any ${plainNp(n).replace(/^(an?|the|any) /, '')} is acceptable`,
  })),
  rule('S', 0.03, 'N 只要是|只需是|只要为 N 即可|就可以|就行|都可以|均可', (n, _w, what) => ({
    text: `${np(n)} can be any ${plainNp(what).replace(/^(an?|the|any) /, '')}`,
  })),
  // 不可以跨省备案
  rule(
    'P',
    0.02,
    '可|可以|能|支持|允许|不能|不可|不可以|无法|不支持|不允许|暂不支持|不得|仅支持|只能|禁止 跨省|异地|跨省市|在外省|在异地|到外省|跨地区 备案|办理备案|申请备案|提交备案|办理',
    (w) => {
      const can = /得|禁/.test(w.text)
        ? 'must not'
        : /不|无/.test(w.text)
          ? 'cannot'
          : /仅|只/.test(w.text)
            ? 'can only'
            : 'can';
      return {
        text: '',
        say: (s) =>
          !s
            ? `you ${can} file in another province`
            : /(provinces|administrations?|regions)$/.test(s.text)
              ? `${/不|无|得|禁/.test(w.text) ? 'do not allow' : /仅|只/.test(w.text) ? 'only allow' : 'allow'} filing in another province`
              : /filing$/.test(s.text)
                ? `${can} be made in another province`
                : s.agent ||
                    isDoer(s) ||
                    /(individual|enterprise|organization|business|trader|entity)s?$/.test(s.text)
                  ? `${can} file in another province`
                  : `${can} be filed in another province`,
      };
    },
  ),
  rule('S', 0.02, '不允许|不支持|暂不支持|不得|禁止|暂不允许 跨省备案|异地备案|跨省办理', () => ({
    text: 'filing in another province is not allowed',
  })),
  rule('S', 0.02, '支持|允许|可以|已支持 跨省备案|异地备案|跨省办理', () => ({
    text: 'filing in another province is allowed',
  })),
  // 不允许跨行业使用: nobody is named who would.
  rule('S', 0.05, '不允许|暂不允许|则不允许|不予接受|均不允许|一律不允许 N', (_w, n) =>
    n.act ||
    /(filing|verification|registration|use|change|transfer|access|application|submission|authorization)$/.test(
      n.text,
    )
      ? { text: `${indefinite(n)} ${isMany(n) ? 'are' : 'is'} not allowed` }
      : null,
  ),
  // 本省的, 外省的
  rule(
    'P',
    0.02,
    '是|必须是|一定要是|一定是|要是|须是|需是|必须填写|必须填|要填|须填写|需要填写|需填写|应填写|一定要填 本省|外省|本市|外地|当地|备案省份|本地 的',
    (w, where) => {
      const from =
        {
          本省: 'this province',
          外省: 'another province',
          本市: 'this city',
          外地: 'elsewhere',
          备案省份: 'the filing province',
        }[where.text] ?? 'the local area';
      return copula(`from ${from}`, /必|一定|须|需|应|要/.test(w.text) ? 'must' : '');
    },
  ),
  // 必须是同省同市
  rule(
    'P',
    0.02,
    '必须是|须是|需是|应是|必须在|须在|需在|必须为|须为|须|必须 同省同市|同省|同市|同一省市|同一省份|同一城市',
    (_w, same) => ({
      text: '',
      say: () =>
        `must be in the same ${/省.*市/.test(same.text) ? 'province and city' : /省/.test(same.text) ? 'province' : 'city'}`,
    }),
  ),
  rule('P', 0.02, '不可|不能|不得|不可以|不允许|不要 跨市|跨省|跨区|跨县|跨省市', (_w, over) => ({
    text: '',
    say: () =>
      `must not be in different ${{ 跨市: 'cities', 跨省: 'provinces', 跨区: 'districts', 跨县: 'counties' }[over.text] ?? 'provinces or cities'}`,
  })),
  // 在同一省、自治区、直辖市
  rule(
    'P',
    0.02,
    '须|需|应|必须|需要|应当 与|和|同 N 在|位于|处于|属于|归属 同一省、自治区、直辖市|同一省（自治区、直辖市）|同一省(自治区、直辖市)|同一省份|同一省|同一城市|同一地区|同一省市|同一市|同一区县',
    (_m, _w, n, _in, same) => ({
      text: '',
      say: () =>
        `must be in the same ${/自治/.test(same.text) ? 'province, autonomous region, or municipality' : /省市/.test(same.text) ? 'province and city' : /省/.test(same.text) ? 'province' : /地区/.test(same.text) ? 'region' : /县/.test(same.text) ? 'district or county' : 'city'} as ${np(n)}`,
    }),
  ),
  rule(
    'N',
    0.02,
    'N 所在|所属 省、自治区、直辖市|省（自治区、直辖市）|省(自治区、直辖市)|省/自治区/直辖市',
    (n) => ({
      text: 'province, autonomous region, or municipality',
      the: true,
      after: ` of ${np(n)}`,
    }),
  ),
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
    /(system|platform|server|network)$/.test(n.text)
      ? null
      : you(n) || !isDoer(n) || verbsOf(v)[0]?.state
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
];
