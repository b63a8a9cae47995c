import { bare, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What a form's reader is told to do where 的 says in which case. */
const onForms =
  /^(enter|select|upload|attach|provide|tick|file|choose|submit|state|use|write|fill|skip|leave)\b/;

/** What is done on a form in another's stead. */
const instead =
  /^(upload|use|enter|select|submit|choose|provide|pay|apply|send|contact|take|verify)\b/;

/** In which situation one is: who is where, what there really is, what its status does not allow. */
export const situations: readonly Rule[] = [
  // 须为该子公司，或其股东
  rule('I', 0.6, '或|或者|或是 N', (_w, n) =>
    /^(its|their|another|other)\b/.test(n.text) && !n.act ? { text: `or ${plainNp(n)}` } : null,
  ),
  rule('N', 0.05, '手持 N 照片|照|的照片|的照|合照|半身照', (_w, n) =>
    /(passport|card|permit|license|certificate|document|letter)s?$/.test(n.text) && bare(n)
      ? { text: 'photo', the: true, after: ` of you holding ${np(n)}` }
      : null,
  ),
  rule('N', 0.05, 'N 手持|手举 N 照片|照|的照片|的照|合照|半身照|的合照|的半身照', (who, _h, n) =>
    who.agent && !you(who) && bare(n)
      ? { text: 'photo', the: true, after: ` of ${np(who)} holding ${np(n)}` }
      : null,
  ),
  rule('D', 0.1, '以|用 N 的名义|之名义|名义', (_w, n) => ({ text: `in the name of ${np(n)}` })),
  // 没有译名的填写注册名称
  rule('I', 0.4, 'C V', (c, v) =>
    c.after === '的' &&
    onForms.test(verbsOf(v)[0]?.lemma ?? '') &&
    !lacksObject(verbsOf(v)) &&
    !verbsOf(v).some(({ turned }) => turned)
      ? { text: `${c.text}, ${doIt(v)}` }
      : null,
  ),
  rule('C', 0.05, '确有|确实有|的确有 N 的', (_w, n) => ({
    text: `if you really have ${nominal(n)}`,
    after: '的',
  })),
  rule('C', 0.05, '人在|身在|本人在|如人在|若人在|人不在 N', (w, n) => ({
    text: `if you are ${/不/.test(w.text) ? 'not ' : ''}${place(n)}`,
  })),
  rule('C', 0.05, '人在|身在|本人在|人不在|本人不在 N 的', (w, n) => ({
    text: `if you are ${/不/.test(w.text) ? 'not ' : ''}${place(n)}`,
    after: '的',
  })),
  rule(
    'C',
    0.03,
    '确有困难|确有需要|确有必要|有困难|有特殊情况|确有特殊情况|确有特殊原因|有特殊原因|有特殊需要 的',
    (w) => ({
      text: `if ${/困难/.test(w.text) ? 'you have difficulties' : /需要|必要/.test(w.text) ? 'you really need it' : 'you have a special reason'}`,
      after: '的',
    }),
  ),
  // 可能因网络原因失败
  ...(['N', 'S'] as const).map((kind) =>
    rule(
      'P',
      0.05,
      `可能因|可能会因|会因|可能由于|有可能因|将因 ${kind} 失败|无法完成|中断|不通过|而失败|导致失败|延迟|延误`,
      (w, why, how) => ({
        text: '',
        say: (s) =>
          `${s ? '' : 'it '}${/可能/.test(w.text) ? 'may' : 'will'} ${{ 中断: 'be interrupted', 延迟: 'be delayed', 延误: 'be delayed', 无法完成: 'not be completed', 不通过: 'not pass' }[how.text] ?? 'fail'} because ${kind === 'S' ? why.text : `of ${np(why)}`}`,
      }),
    ),
  ),
  rule('V', 0.1, '多|多次|反复 V 几次|几遍|一次|一遍|两次', (_w, v, times) =>
    verbsOf(v).length === 1
      ? addTail(
          v,
          { 一次: 'once more', 一遍: 'once more', 两次: 'two more times' }[times.text] ??
            'several times',
        )
      : null,
  ),
  rule('V', 0.15, '改为|改成|转而|改 V', (_w, v) =>
    !lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    instead.test(last(v).lemma) &&
    last(v).object
      ? addTail(v, 'instead')
      : null,
  ),
  // 实名认证通过未满3天
  rule(
    'S',
    0.05,
    'N 通过|完成|提交|办结|获批|下发|签发|颁发 未满|不满|不足|不到|还不到|尚不足|已满|已超过|超过 Q',
    (n, act, than, q) => {
      if (!/(day|week|month|year|hour|minute)$/.test(q.after ?? '') || you(n)) return null;
      const done =
        { 通过: 'passed', 完成: 'completed', 提交: 'submitted', 办结: 'closed', 获批: 'approved' }[
          act.text
        ] ?? 'issued';
      return {
        text: `${np(n)} ${done === 'passed' ? 'passed' : `${isMany(n) ? 'were' : 'was'} ${done}`} ${/超/.test(than.text) ? 'more than' : /满$/.test(than.text) && !/[未不]/.test(than.text) ? 'at least' : 'less than'} ${q.text} ago`,
      };
    },
  ),
  rule('P', 0.05, '可能还没|可能尚未|可能还未|可能未|可能没有|可能还没有 V', (_w, v) => ({
    text: '',
    say: (s) => {
      const yet = /还|尚/.test(_w.text) ? ' yet' : '';
      return lacksObject(verbsOf(v)) && !(s && (s.agent || you(s)))
        ? `may not have been ${passive(verbsOf(v))}${yet}`
        : `may not have ${active(verbsOf(v), 'done')}${yet}`;
    },
  })),
  rule(
    'I',
    0.05,
    '建议|请|建议您|请您 过|等|隔|等上 Q 再来|后再来|再试|后再试|再查|再看',
    (w, _x, q, act) => ({
      text: `${/建/.test(w.text) ? 'we suggest coming' : 'come'} back in ${q.text}${/试/.test(act.text) ? ' and trying again' : ''}`.replace(
        /^come back in (.*) and trying again$/,
        'try again in $1',
      ),
    }),
  ),
  // 冒充客服收取费用
  rule('V', 0.1, '冒充|假冒|伪装成|假扮 N V', (_w, n, v) =>
    lacksObject(verbsOf(v)) ? null : simple('impersonate', np(n), { tail: `to ${doIt(v)}` }),
  ),
  // 管局要求补充材料
  rule(
    'S',
    0.01,
    'N 要求|需要|要求您|需要您 补充|提供|提交|上传|修改|更换|补交|重新上传|重新提交 N',
    (n, _w, act, what) =>
      /(administration|MIIT|authority|police|province|bureau|department|reviewer)s?$/.test(
        n.text,
      ) && !what.act
        ? {
            text: `${np(n)} ${isMany(n) ? 'require' : 'requires'} you to ${{ 补充: 'provide', 提供: 'provide', 提交: 'submit', 上传: 'upload', 修改: 'change', 更换: 'replace', 补交: 'hand in', 重新上传: 'upload' }[act.text] ?? 'submit'} ${np(what)}${act.text.startsWith('重新') ? ' again' : ''}`,
          }
        : null,
  ),
  rule('S', 0.1, 'N 需要|要求|需 您|你 V', (n, _w, _you, v) =>
    /(administration|MIIT|authority|police|province|bureau|department|reviewer|specialist)s?$/.test(
      n.text,
    ) && !verbsOf(v)[0]?.state
      ? { text: `${np(n)} ${isMany(n) ? 'require' : 'requires'} you to ${doIt(v)}` }
      : null,
  ),
  // 当前订单状态不支持撤回
  rule('S', 0.05, 'N 状态 不支持|不允许|无法|不能|不可|不可以|暂不支持 V', (n, _state, _not, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !n.agent && !n.items
      ? {
          text: `${np({ ...n, text: n.text.replace(/^current /, '') })} cannot be ${passive(verbsOf(v))} in its ${/^current /.test(n.text) ? 'current' : 'present'} status`,
        }
      : null,
  ),
  rule(
    'S',
    0.03,
    '当前|目前|该 状态|订单状态|审核状态|备案状态|阶段 不支持|不允许|无法|不能|不可|不可以|暂不支持 V',
    (_w, what, _not, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? {
            text: `${/订单/.test(what.text) ? 'the order' : /备案/.test(what.text) ? 'the filing' : 'it'} cannot be ${passive(verbsOf(v))} ${what.text === '阶段' ? 'at this stage' : 'in its current status'}`,
          }
        : null,
  ),
];
