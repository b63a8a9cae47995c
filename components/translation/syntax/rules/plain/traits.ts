import { aux, copula, fragmentOr, it, perfect } from '../../build-clauses';
import { bare, be, have, isMany, nominal, you } from '../../build-nouns';
import { addTail, doIt, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';
import { adverbial } from '../set-phrases/adverbs';
import { stopped } from './words';

/** What is said of a thing in plain words: it is about to expire, it is affected, it stays so. */
export const plainTraits: readonly Rule[] = [
  // 应该是18位
  rule('P', 0.05, '应该是|应该为|应当是|应当为|应是|该是|理应为 Q', (_w, q) =>
    copula(q.text, 'should'),
  ),
  rule('P', 0.05, '应该是|应该为|应当是|应当为|理应为|该是 N', (_w, n) =>
    copula(nominal(n), 'should'),
  ),
  rule('P', 0.05, '应该|应当 A', (_w, a) => copula(a.text, 'should')),
  // 信息填错了, 公司改名了
  rule('P', 0.5, 'V 了', (v) =>
    verbsOf(v)[0]?.state || verbsOf(v).some(({ turned }) => turned) || verbsOf(v).length > 1
      ? null
      : {
          text: '',
          // 跨省搬家了: no province has.
          say: (s) =>
            s && /^another |^(in|from) /.test(s.text)
              ? guess
              : (perfect('')(v, v)?.say?.(s) ?? guess),
        },
  ),
  rule('P', 0.1, '太|过于|过 A 了', (_w, a) => copula(`too ${a.text}`)),
  rule('P', 0.1, '不用|不需要|无需|不必|不需 V 了', (_w, v) => ({
    text: '',
    say: (s) =>
      s && !s.agent && !you(s) && lacksObject(verbsOf(v))
        ? `no longer ${isMany(s) ? 'need' : 'needs'} to be ${passive(verbsOf(v))}`
        : `${s ? '' : 'you '}no longer ${s && !isMany(s) && !you(s) ? 'needs' : 'need'} to ${doIt(v)}`,
  })),
  rule('P', 0.05, '快|快要|即将|马上|马上就|就要|将要|临近 V 了', (_w, v) => ({
    text: '',
    say: (s) =>
      `${be(s ?? it)} about to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
  })),
  rule(
    'P',
    0.05,
    '快|快要|即将|马上|马上就|就要|将要 到期|过期|失效|期满|到期了|过期了|失效了',
    () => ({
      text: '',
      say: (s) => `${be(s ?? it)} about to expire`,
    }),
  ),
  rule('P', 0.05, '一直|总是|老是|反复|多次|始终 失败|不通过|不成功|报错|出错', (_w, x) => ({
    text: '',
    say: (s) =>
      `${isMany(s ?? it) ? 'keep' : 'keeps'} ${/报|出/.test(x.text) ? 'returning errors' : 'failing'}`,
  })),
  rule('P', 0.1, '一直|始终|长期 停留在|停在|处于|卡在|停留于 N', (_w, _v, n) => ({
    text: '',
    say: (s) => `${isMany(s ?? it) ? 'stay' : 'stays'} at ${np(n)}`,
  })),
  // 网站访问不受影响, 解析生效时间受TTL影响
  rule(
    'P',
    0.03,
    '不受影响|不受任何影响|不会受影响|不会受到影响|将不受影响|不受到影响|不会受到任何影响|不会有影响|没有影响|无影响|没影响',
    (w) => ({
      text: '',
      say: (s) =>
        /会|将/.test(w.text) ? 'will not be affected' : `${s ? be(s) : ''} not affected`.trim(),
    }),
  ),
  rule(
    'P',
    0.03,
    '会受影响|会受到影响|将受影响|将受到影响|可能受影响|可能会受影响|可能受到影响|可能会受到影响',
    (w) => ({
      text: '',
      say: () => `${/可能/.test(w.text) ? 'may' : 'will'} be affected`,
    }),
  ),
  rule(
    'P',
    0.03,
    '受|会受|会受到|受到|可能受|可能会受到|将受|将受到 N 影响|的影响|限制|的限制|约束|的约束|保护|的保护',
    (w, n, x) => {
      const done = `${/影/.test(x.text) ? 'affected' : /限|约/.test(x.text) ? 'limited' : 'protected'} by ${np(n)}`;
      return copula(done, /可能/.test(w.text) ? 'may' : /[会将]/.test(w.text) ? 'will' : '');
    },
  ),
  rule('P', 0.03, '不受|不会受|不会受到 N 影响|的影响|限制|的限制', (_w, n, x) => ({
    text: '',
    say: (s) =>
      `${s ? be(s) : ''} not ${/影/.test(x.text) ? 'affected' : 'limited'} by ${np(n)}`.trim(),
  })),
  // 部分省份对外地手机号设有限制
  rule(
    'P',
    0.03,
    '对|对于|针对 N 设有|有|存在|另有|还有|有着|均有|都有 限制|要求|规定|特殊要求|特殊规定|额外要求|数量限制|严格要求',
    (_w, n, _has, x) => ({
      text: '',
      say: (s) =>
        `${have(s ?? it)} ${/特殊/.test(x.text) ? 'special ' : /额外/.test(x.text) ? 'additional ' : /严格/.test(x.text) ? 'strict ' : /数量/.test(x.text) ? 'number ' : ''}${/限制/.test(x.text) ? 'limits' : /规定/.test(x.text) ? 'rules' : 'requirements'} for ${np(n)}`,
    }),
  ),
  rule(
    'P',
    0.03,
    '对|对于|针对 N 没有|无|不设|并无|没有任何|无任何 限制|要求|规定|特殊要求|数量限制',
    (_w, n, _has, x) => ({
      text: '',
      say: (s) =>
        `${have(s ?? it)} no ${/特殊/.test(x.text) ? 'special ' : /数量/.test(x.text) ? 'number ' : ''}${/限制/.test(x.text) ? 'limits' : /规定/.test(x.text) ? 'rules' : 'requirements'} for ${np(n)}`,
    }),
  ),
  rule('P', 0.05, '限|仅限|只限|仅允许|只允许|最多 M', (w, m) =>
    m.after && !/[行列页]/.test(m.after)
      ? {
          text: '',
          say: (s) =>
            `${s ? `${isMany(s) ? 'allow' : 'allows'}` : 'limited to'} ${/最多/.test(w.text) ? 'at most' : 'only'} ${m.text}`,
        }
      : null,
  ),
  // 管局将于12月28日起升级备案系统
  rule(
    'P',
    0.03,
    '将于|将自|自|从|于|定于|计划于|拟于 N 起|开始|起将|起正式|起开始|正式|起全面|起陆续 V',
    (_w, n, _from, v) =>
      /^\d|^(today|tomorrow|next|this)/.test(n.text) && !n.after
        ? aux('will')(n, addTail(v, `from ${n.text}`))
        : null,
  ),
  rule('P', 0.03, '将于|将在|定于|计划于|拟于 N V', (_w, n, v) =>
    /^\d+-\d+/.test(n.text) && !n.after && !lacksObject(verbsOf(v))
      ? aux('will')(n, addTail(v, `on ${n.text}`))
      : null,
  ),
  rule('P', 0.05, '就行|就可以|也行|也可以|亦可|同样可以', (w) =>
    copula(
      /也|亦|同/.test(w.text) ? 'also acceptable' : /可以/.test(w.text) ? 'acceptable' : 'enough',
    ),
  ),
  // 备案会被退回服务商
  rule(
    'P',
    0.05,
    '会被|将被|被|已被|可能被|可能会被|将会被|会|将 退回|退回至|退回到|退回给|打回|打回到|退还|退还给|返回给|退至 N',
    (w, v, n) => {
      const done = `returned to ${np(n)}`;
      if (/^(会|将)$/.test(w.text) && !/退回/.test(v.text)) return null;
      return {
        text: '',
        say: (s) =>
          /可能/.test(w.text)
            ? `may be ${done}`
            : /[会将]/.test(w.text)
              ? `will be ${done}`
              : /已/.test(w.text)
                ? `${have(s ?? it)} been ${done}`
                : `${be(s ?? it)} ${done}`,
      };
    },
  ),
  // 网站会被阻断访问
  rule(
    'P',
    0.05,
    '会被|将被|被|已被|可能被|可能会被|将会被 阻断|拦截|屏蔽|中断|中止|终止 访问|解析|接入|服务|浏览',
    (w, x, what) => {
      const act =
        { 访问: 'access', 解析: 'DNS resolution', 接入: 'access', 服务: 'service', 浏览: 'access' }[
          what.text
        ] ?? '';
      return {
        text: '',
        say: (s) => {
          const its = s && isMany(s) ? 'their' : 'its';
          const has = /可能/.test(w.text)
            ? 'may have'
            : /[会将]/.test(w.text)
              ? 'will have'
              : /已/.test(w.text)
                ? `${have(s ?? it)} had`
                : have(s ?? it);
          return `${has} ${its} ${act} ${stopped[x.text] ?? 'blocked'}`;
        },
      };
    },
  ),
  rule(
    'P',
    0.05,
    '被|会被|可能被|可能会被|被系统|被管局 判定为|识别为|认定为|检测为|判断为|视为|认为是 N',
    (w, _v, n) => {
      const by = /系统/.test(w.text)
        ? ' by the system'
        : /管局/.test(w.text)
          ? ' by the communications administration'
          : '';
      const done = `judged${by} to be ${nominal(n)}`;
      return {
        text: '',
        say: (s) =>
          `${/可能/.test(w.text) ? 'may be' : /会/.test(w.text) ? 'will be' : s && isMany(s) ? 'were' : 'was'} ${done}`,
      };
    },
  ),
  rule('P', 0.05, '一式|一式需|需一式|须一式 M', (w, m) =>
    copula(
      `in ${m.text === '1' ? '1 copy' : `${m.text} copies`}`,
      /需|须/.test(w.text) ? 'must' : '',
    ),
  ),
  rule('P', 0.15, '还 P', (_w, p) =>
    /^(allow|require|support|limit|need|must|involve|contain|affect|check)/.test(
      fragmentOr(p, { ...it, many: true }),
    )
      ? adverbial(p, 'also')
      : null,
  ),
  // 存在变更未完结
  rule(
    'P',
    0.05,
    '存在|有|尚有|仍有|还有 N 未完结|未完成|未办结|未结束|进行中|在办|待处理|未办理完成',
    (w, n, x) => {
      if (!bare(n)) return null;
      const how = /进行|在办/.test(x.text)
        ? 'ongoing'
        : /待/.test(x.text)
          ? 'pending'
          : 'unfinished';
      return {
        text: '',
        say: (s) =>
          `${/[尚仍还]/.test(w.text) ? 'still ' : ''}${s ? have(s) : 'there is'} ${n.many ? `${how} ${n.text}` : `${/^[aeiou]/.test(how) ? 'an' : 'a'} ${how} ${n.text}`}`,
      };
    },
  ),
];
