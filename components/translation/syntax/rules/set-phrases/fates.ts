import { aux, copula, fragmentOr, perfect } from '../../build-clauses';
import { be, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { addTail, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What is said of a filing, an account or a paper by whoever handles it. */
export const fates: readonly Rule[] = [
  // 否则将被管局驳回
  rule('P', 0.1, '将被|会被|将会被|将由 N V', (w, n, v) =>
    lacksObject(verbsOf(v)) ? aux('will')(w, addTail(v, `by ${np(n)}`)) : null,
  ),
  rule('P', 0.1, '可能被|可能会被|有可能被|或被 N V', (w, n, v) =>
    lacksObject(verbsOf(v)) ? aux('may')(w, addTail(v, `by ${np(n)}`)) : null,
  ),
  rule(
    'P',
    0.1,
    '将于|将在|会在|会于|将会在 Q 后|之后|内|之内 被|自动|自动被|被自动|被系统自动|由系统自动 V',
    (w, q, x, by, v) =>
      lacksObject(verbsOf(v))
        ? aux('will')(
            w,
            addTail(
              v,
              `${/自动/.test(by.text) ? 'automatically ' : ''}${/内/.test(x.text) ? 'within' : 'in'} ${q.text}`,
            ),
          )
        : null,
  ),
  rule('P', 0.05, '只需|仅需|只需要|仅需要|只要 V Q', (_w, v, q) =>
    q.after === 'time' && last(v).object === null
      ? {
          text: '',
          say: (s) =>
            s && !s.agent && !you(s)
              ? `need${isMany(s) ? '' : 's'} to be ${passive(verbsOf(v))} only ${q.text.replace(/^1 time$/, 'once')}`
              : `${s ? '' : 'you '}need to ${active(verbsOf(v), 'base', false)} only ${q.text.replace(/^1 time$/, 'once')}`,
        }
      : null,
  ),
  rule('P', 0.05, '看不清|看不清楚|无法看清|无法辨认|辨认不清|看不清晰|无法辨识', () =>
    copula('not legible'),
  ),
  rule('P', 0.05, '与|和|同 N 相似|类似|近似|相近|相仿', (_w, n) =>
    copula(`similar to ${indefinite(n)}`),
  ),
  rule('P', 0.05, '与|和|同 N 雷同|重名|同名', (_w, n) => copula(`the same as ${np(n)}`)),
  rule(
    'P',
    0.05,
    '非|不是|并非 本人|负责人本人|申请人本人|主体负责人本人 使用|操作|办理|持有',
    (_w, who, x) => ({
      text: '',
      say: (s) =>
        `${s ? be(s) : 'is'} not ${{ 使用: 'used', 操作: 'operated', 办理: 'handled' }[x.text] ?? 'held'} by ${
          {
            本人: 'the person named',
            申请人本人: 'the applicant',
            主体负责人本人: 'the entity leader',
          }[who.text] ?? 'the person in charge'
        }`,
    }),
  ),
  rule('P', 0.1, '现已|均已|已成功|现已成功|已经成功|已全部|已正式 V', (w, v) =>
    perfect('')(w, /成功/.test(w.text) ? addTail(v, 'successfully') : v),
  ),
  // 由公安机关给予警告
  rule('P', 0.05, '由|将由|可由 N 给予|予以|处以|责令 N', (w, who, _x, what) =>
    /(warning|fine|penalty|rectification|suspension)$/.test(what.text)
      ? {
          text: '',
          say: (s) =>
            `${s ? '' : 'you '}${w.text === '可由' ? 'may' : 'will'} be given ${indefinite(what) === what.text ? what.text : `a ${what.text}`} by ${np(who)}`,
        }
      : null,
  ),
  rule('P', 0.05, '可以并处罚款|可并处罚款|并处罚款|可以处以罚款|可处以罚款|可处罚款', (w) => ({
    text: '',
    say: (s) =>
      `${s ? '' : 'you '}${/可/.test(w.text) ? 'may' : 'will'} ${/并/.test(w.text) ? 'also ' : ''}be fined`,
  })),
  rule('P', 0.1, '剩余|还剩|还剩余|仅剩 Q', (w, q) => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}${w.text === '仅剩' ? 'only ' : ''}${q.text} left`,
  })),
  rule('P', 0.05, '已 V 未|但未|尚未|但尚未|还未 V', (_w, a, _x, b) =>
    lacksObject(verbsOf(a)) && lacksObject(verbsOf(b))
      ? {
          text: '',
          say: (s) =>
            `${s ? `${have(s)} been ` : ''}${passive(verbsOf(a))} but not ${passive(verbsOf(b))}`,
        }
      : null,
  ),
  rule('P', 0.1, '在 V 中', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}being ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('P', 0.1, '可能|有可能|或许|或会 查询|找|查|搜索|检索|识别|收 不到', (_w, act) => ({
    text: '',
    say: (s) => {
      const verb = { 识别: 'recognize', 收: 'receive' }[act.text] ?? 'find';
      const done = { 识别: 'recognized', 收: 'received' }[act.text] ?? 'found';
      return s && (s.agent || you(s))
        ? `may not ${verb} it`
        : `${s ? '' : 'it '}may not be ${done}`;
    },
  })),
  rule('P', 0.05, '无人接听|没人接听|一直无人接听|多次无人接听|未有人接听', (w) => ({
    text: '',
    say: (s) =>
      `${s ? (be(s) === 'are' ? 'were ' : 'was ') : ''}not answered${w.text === '多次无人接听' ? ' several times' : ''}`,
  })),
  rule('P', 0.05, '为|是|系|属于 空号', () => copula('not in service')),
  // 核验单需主体负责人签字: by whom, with no word for it.
  rule('P', 0.15, '需|须|应|必须|需要|应当 N V', (_w, who, v) =>
    who.agent &&
    !you(who) &&
    !/system$/.test(who.text) &&
    verbsOf(v).every(({ object }) => object === null)
      ? {
          text: '',
          say: (s) =>
            s && (s.agent || you(s))
              ? `must have it ${passive(verbsOf(v))} by ${np(who)}`
              : `must be ${passive(verbsOf(v))} by ${np(who)}`,
        }
      : null,
  ),
  rule('P', 0.05, '须|需|应|必须|需要|务必 处于 N', (_m, _w, n) => copula(`in ${np(n)}`, 'must')),
  rule('P', 0.1, '正在|正处于|目前处于 N', (_w, n) =>
    /period$/.test(n.text) ? copula(`in ${np(n)}`) : null,
  ),
  rule('P', 0.05, '继续有效|仍然有效|仍有效|依然有效|继续生效', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'remain' : 'remains'} valid`,
  })),
  rule('P', 0.05, '涉嫌|涉及 违法违规|违法|违规', (w) => ({
    text: '',
    say: (s) =>
      `${s ? `${be(s)} ` : ''}${w.text === '涉嫌' ? 'suspected of violating' : 'involved in violating'} the rules`,
  })),
  rule('P', 0.05, '将被|会被|将会被|将|会|已被|被 V Q', (w, v, q) =>
    /^(hour|day|minute|month|year|second)$/.test(q.after ?? '') && lacksObject(verbsOf(v))
      ? /已被|^被/.test(w.text)
        ? {
            text: '',
            say: (s) => `${s ? `${have(s)} been ` : ''}${passive(verbsOf(v))} for ${q.text}`,
          }
        : aux('will')(w, addTail(v, `for ${q.text}`))
      : null,
  ),
  rule('P', 0.05, '也需要|也需|也须|还需|还须|也应|同样需要|仍需|仍须|仍需要 V', (w, v) => {
    const must = aux('must')(w, v);
    const word = /仍/.test(w.text) ? 'still' : 'also';
    return { ...must, say: (s) => fragmentOr(must, s).replace(/\bmust /, `must ${word} `) };
  }),
  rule('P', 0.05, '可以|可|能 不同|不一致|不一样|不相同', (w) => ({
    text: '',
    say: () => (/一致/.test(w.text) ? 'can differ' : 'can differ'),
  })),
  rule('P', 0.05, '可以|可|能 相同|一致|一样', () => copula('the same', 'can')),
  rule('P', 0.2, '对|对于|针对 N 有|存在|设有|另有 N', (_w, about, _x, what) => ({
    text: '',
    say: (s) => `${s ? have(s) : 'there is'} ${indefinite(what)} for ${indefinite(about)}`,
  })),
  rule('P', 0.05, '暂停服务|停止服务|暂停营业', (w) =>
    copula(w.text === '停止服务' ? 'no longer in service' : 'unavailable'),
  ),
  rule('P', 0.1, '原来|原|原先|之前|此前|曾|曾经|以前 在 N V', (_w, _in, where, v) =>
    lacksObject(verbsOf(v)) && !last(v).tail
      ? {
          text: '',
          say: (s) =>
            `${s && isMany(s) ? 'were' : 'was'} previously ${passive(verbsOf(v))} ${isDoer(where) ? `with ${np(where)}` : place(where)}`,
        }
      : null,
  ),
  rule(
    'P',
    0.03,
    '需等待|须等待|需等|需要等待|应等待 Q 方可|后方可|后才能|才能|才可|后才可|后可|方能 V',
    (w, q, _x, v) => aux('can only')(w, addTail(v, `after ${q.text}`)),
  ),
  rule('P', 0.1, '暂不支持|尚不支持|目前不支持|暂时不支持 V', (w, v) =>
    aux('cannot')(w, addTail(v, 'for now')),
  ),
  rule('P', 0.05, '不了解|不清楚|不知晓|不知道|不熟悉 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${s && !isMany(s) && !you(s) ? 'does' : 'do'} not know ${/熟悉/.test(w.text) ? '' : 'about '}${np(n)}`,
  })),
  rule(
    'P',
    0.05,
    '需为|须为|应为|必须为|均需为|均须为|均应为 原件|复印件|彩色 拍照|扫描|拍照或扫描|扫描或拍照|扫描件|照片或扫描件|扫描件或照片',
    (_w, of, how) => ({
      text: '',
      say: () =>
        `must be ${of.text === '彩色' ? 'color ' : ''}${/拍照|照片/.test(how.text) ? (/扫描/.test(how.text) ? 'photos or scans' : 'photos') : 'scans'}${of.text === '彩色' ? '' : of.text === '原件' ? ' of the originals' : ' of photocopies'}`,
    }),
  ),
  rule('P', 0.05, '未及时|没有及时|未能及时|未按时|未能按时 V', (w, v) =>
    perfect('not')(w, addTail(v, /按/.test(w.text) ? 'on time' : 'in time')),
  ),
  rule('P', 0.05, '与|和|同 N 比对 不一致|不通过|未通过|失败|不符|不匹配', (_w, n) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match ${np(n)} when compared`,
  })),
  rule(
    'P',
    0.05,
    '已被|被|将被|会被|将会被|可能被|可能会被 吊销|撤销|没收|暂扣|注销 N',
    (w, act, n) => ({
      text: '',
      say: (s) =>
        `${/可能/.test(w.text) ? 'may have' : /[将会]/.test(w.text) ? 'will have' : `${s ? have(s) : 'has'} had`} ${s && isMany(s) ? 'their' : 'its'} ${plainNp(n)} ${{ 吊销: 'revoked', 撤销: 'withdrawn', 没收: 'confiscated', 暂扣: 'withheld' }[act.text] ?? 'deregistered'}`,
    }),
  ),
  rule(
    'P',
    0.05,
    '未获|未获得|未经|未取得|尚未获得|尚未取得 N 批准|许可|授权|认可|同意|批复',
    (_w, who, act) => ({
      text: '',
      say: (s) =>
        `${s ? `${have(s)} ` : ''}not been ${{ 许可: 'permitted', 授权: 'authorized', 认可: 'recognized' }[act.text] ?? 'approved'} by ${np(who)}`,
    }),
  ),
];
