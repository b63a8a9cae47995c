import { copula, fragmentOr, said } from '../../build-clauses';
import { isDoer, isMany, nominal, ofSort, plainNp } from '../../build-nouns';
import { verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase } from '../../phrase';

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
export const ruled = (n: Phrase, p: Phrase): string => {
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
];
