import { perfect } from '../../build-clauses';
import { be, isMany, nominal, plainNp, you } from '../../build-nouns';
import { gerund, happens, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { guess } from '../../doubt';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What reviewers write back, and what notices say of holidays and repairs. */
export const reviewers: readonly Rule[] = [
  // 没有批文的, 无法提供的, 不用的: in which case, before a comma or 请.
  rule('C', 0.05, '没有|无|缺少|暂无 N 的|者', (_w, n) => ({
    text: `if you have no ${plainNp(n)}`,
    after: '的',
  })),
  rule('C', 0.05, '无法|不能|确实无法|确无法 V 的|者', (_w, v) => ({
    text: `if you cannot ${active(verbsOf(v), 'base')}`,
    after: '的',
  })),
  rule('C', 0.05, '不用的|不需要的|不再使用的|不再需要的', () => ({
    text: 'if you do not need it',
    after: '的',
  })),
  rule('C', 0.02, '仍不通过的|仍未通过的|仍然不通过的|还是不通过的|再次不通过的|仍失败的', () => ({
    text: 'if it still does not pass',
    after: '的',
  })),
  rule('C', 0.05, '不涉及 N 的|者', (_w, n) => ({
    text: `if ${np(n)} does not apply`,
    after: '的',
  })),
  rule('C', 0.05, '如|若|如果|如您|若您 涉及|涉|牵涉 N', (_w, _i, n) => ({
    text: `if it involves ${indefinite(n)}`,
  })),
  rule('C', 0.05, '如|若|如果 仍在|还在|正在 使用|运行|提供服务', (_w, still, act) => ({
    text: `if it is ${/正/.test(still.text) ? '' : 'still '}${{ 使用: 'in use', 运行: 'running' }[act.text] ?? 'in service'}`,
  })),
  rule('C', 0.02, '如有不同|若有不同|如不同|如不一致|若不一致|如不相符|如有不符', () => ({
    text: 'if it differs',
  })),
  rule('C', 0.05, '如遇|若遇|遇|如遇到|若遇到|遇到 N', (_w, n) => ({
    text: `if you come across ${indefinite(n) === n.text ? n.text : nominal(n)}`,
  })),
  rule('C', 0.05, '因 N 休假|放假', (_w, n) => ({ text: `because of the ${n.text} holiday` })),
  rule('C', 0.1, '按|按照|根据|依据|依照 N 规定|要求|的规定|的要求|有关规定|相关规定', (_w, n) => ({
    text: `under the rules of ${np(n)}`,
  })),
  rule('C', 0.05, '接 N 通知|的通知', (_w, n) => ({ text: `as notified by ${np(n)}` })),
  rule('C', 0.05, 'N 放假期间|休假期间', (n) => ({ text: `during the ${n.text} holiday` })),
  rule(
    'P',
    0.05,
    '疑似|疑|似乎|疑似已 包含|含有|含|涉及|使用|使用了|用了|存在|有 N',
    (_w, act, n) => ({
      text: '',
      say: (s) =>
        `${s && isMany(s) ? 'seem' : 'seems'} to ${{ 涉及: 'involve', 使用: 'use', 使用了: 'use', 用了: 'use', 存在: 'have', 有: 'have' }[act.text] ?? 'contain'} ${indefinite(n)}`,
    }),
  ),
  rule('P', 0.02, '已为|已是|已经是|为|是 最详细|最新|最详细地址|最新版', (w, how) => ({
    text: '',
    say: (s) =>
      `${s && isMany(s) ? 'are' : 'is'} ${/已/.test(w.text) ? 'already ' : ''}${/新/.test(how.text) ? 'the latest' : 'the most detailed'}`,
  })),
  rule('P', 0.02, '不受影响|不会受影响|不会受到影响|不受任何影响', (w) => ({
    text: '',
    say: (s) =>
      `${/会/.test(w.text) ? 'will not be' : s && isMany(s) ? 'are not' : 'is not'} affected`,
  })),
  rule('P', 0.02, '不会丢失|不会遗失', () => ({ text: '', say: () => 'will not be lost' })),
  rule('P', 0.02, '从严|从严审核|从严把关', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} stricter`,
  })),
  rule(
    'P',
    0.02,
    '略有|有所|可能略有|可能有所|会有所|将有所 延长|增加|变化|下降|提高|延迟|波动',
    (w, how) => ({
      text: '',
      say: (s) => {
        const verb =
          {
            延长: 'get longer',
            增加: 'increase',
            变化: 'change',
            下降: 'fall',
            提高: 'rise',
            延迟: 'be delayed',
          }[how.text] ?? 'vary';
        const slightly = /略/.test(w.text) ? ' slightly' : ' somewhat';
        return /可能/.test(w.text)
          ? `may ${verb}${slightly}`
          : `${s ? '' : 'it '}will ${verb}${slightly}`;
      },
    }),
  ),
  rule('P', 0.02, '既非|既不是 N 也非|也不是|又不是|又非 N', (_w, a, _x, b) => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'are' : 'is'} neither ${nominal(a)} nor ${nominal(b)}`,
  })),
  rule('P', 0.3, 'V 了', (v) =>
    happens.test(last(v).alone ?? last(v).lemma) && verbsOf(v).length === 1
      ? perfect('')(v, v)
      : null,
  ),
  rule('P', 0.02, '也可|也可以|亦可 V', (_w, v) =>
    lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) =>
            s &&
            (s.agent ||
              you(s) ||
              /(province|administration|authority|provider|platform)s?$/.test(s.text))
              ? `can also ${active(verbsOf(v), 'base')}`
              : `can also be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 身份证只传了一面
  rule(
    'S',
    0.02,
    'N 只|仅 传了|上传了|传|上传|拍了|提供了 一面|正面|反面|一页|一张',
    (n, _o, _v, side) => ({
      text: `only ${{ 一面: 'one side', 正面: 'the front', 反面: 'the back', 一页: 'one page' }[side.text] ?? 'one image'} of ${np(n)} was uploaded`,
    }),
  ),
  rule(
    'S',
    0.02,
    '仅|只|只写|仅写|仅填写|只填写|仅填 N 无法判断|不能判断|无法审核|不符合要求|不予通过',
    (_w, n, x) => ({
      text: `${plainNp(n)} alone ${/判断|审核/.test(x.text) ? 'does not say enough' : /要求/.test(x.text) ? 'does not meet the requirements' : 'will not be approved'}`,
    }),
  ),
  rule('N', 0.05, '任何|一切|任意 V 的 行为|做法|活动', (_any, v, _of, what) =>
    lacksObject(verbsOf(v))
      ? null
      : { text: `any ${what.text === '活动' ? 'activity' : 'act'}`, after: ` of ${gerund(v)}` },
  ),
  rule(
    'P',
    0.02,
    '将|须|需|应|会|将会|自行|需自行|将自行 承担 法律责任|相应责任|相应法律责任|相应的法律责任|全部责任|一切责任|由此产生的责任',
    (w, _b, what) => ({
      text: '',
      say: (s) =>
        `${s ? '' : 'you '}${/[须需应]/.test(w.text) ? 'must' : 'will'} bear ${/全部|一切/.test(what.text) ? 'all ' : 'the '}${/法律/.test(what.text) ? 'legal ' : ''}responsibility`,
    }),
  ),
  rule(
    'S',
    0.02,
    '将|会|将会|将被|系统将|系统会 自动|强制|被强制 退出|退出登录|登出',
    (_w, how) => ({
      text: `you will be logged off${how.text === '自动' ? ' automatically' : ''}`,
    }),
  ),
  rule('N', 0.02, '本人|您本人|负责人本人|申请人本人 手持 N 的 照片|图片|半身照', (who, _h, n) => ({
    text: 'photo',
    the: true,
    after: ` of ${{ 负责人本人: 'the person in charge', 申请人本人: 'the applicant' }[who.text] ?? 'yourself'} holding ${np(n)}`,
  })),
  rule(
    'S',
    0.02,
    '个体户|个体工商户|企业|企业用户|单位|单位用户|个人|个人用户|事业单位|社会团体|学校|医院 请填写|填写|请选择|选择|请提供|提供|请上传|上传|请提交|提交 N',
    (who, act, n) => {
      const verb =
        { 选择: 'select', 提供: 'provide', 上传: 'upload', 提交: 'submit' }[
          act.text.replace('请', '')
        ] ?? 'enter';
      const people =
        {
          个体户: 'sole traders',
          个体工商户: 'sole traders',
          企业: 'enterprises',
          企业用户: 'enterprises',
          单位: 'organizations',
          单位用户: 'organizations',
          个人: 'individuals',
          个人用户: 'individuals',
          事业单位: 'public institutions',
          社会团体: 'social organizations',
          学校: 'schools',
        }[who.text] ?? 'hospitals';
      return { text: `${people} must ${verb} ${np(n)}` };
    },
  ),
  rule('S', 0.05, 'N 调整为|变更为|更改为 N', (n, _w, to) =>
    (n.agent && !/^(sole trader|individual)/.test(n.text)) || you(n) || n.items
      ? null
      : {
          text: `${np(n)} ${isMany(n) ? 'change' : 'changes'} to ${n.agent ? nominal(to) : np(to)}`,
        },
  ),
  rule('P', 0.1, '暂停|停止|恢复 V', (w, v) =>
    lacksObject(verbsOf(v)) || verbsOf(v).some(({ turned }) => turned)
      ? null
      : {
          text: '',
          say: (s) =>
            `${!s || s.text === 'it' ? guess : ''}${s && isMany(s) ? 'have' : 'has'} ${{ 暂停: 'paused', 停止: 'stopped' }[w.text] ?? 'resumed'} ${gerund(v)}`,
        },
  ),
  rule('S', 0.02, '预计等待|预计排队|预计耗时|预计用时|预计需等待 Q', (w, q) => ({
    text: `the expected ${/等|排/.test(w.text) ? 'wait' : 'time'} is ${q.text}`,
  })),
  rule('S', 0.02, 'N 在 异地|其他地点|其他设备|新设备|陌生设备 登录', (n, _in, where) => ({
    text: `${np(n)} was logged on to ${/设备/.test(where.text) ? 'on another device' : 'from another place'}`,
  })),
  rule('C', 0.02, '经抽查|经复核|经核对|经比对|经人工审核|经人工核实', () => ({
    text: 'on checking',
  })),
  rule('V', 0.03, '返回|返回的 结果|数据|信息|核验结果|查询结果', (_w, what) =>
    simple('return', `the ${{ 数据: 'data', 信息: 'information' }[what.text] ?? 'result'}`),
  ),
  rule('V', 0.03, '转给|转借给|转让给|转赠给|借给|提供给 N 使用|用', (w, who) =>
    simple(/借/.test(w.text) ? 'lend' : /让/.test(w.text) ? 'transfer' : 'give', null, {
      tail: `to ${np(who)} to use`,
    }),
  ),
  rule(
    'S',
    0.02,
    '备案|审核|核验|认证 成功|通过 不代表|不意味着|并不代表|不等于 S',
    (what, _ok, _not, s) => ({
      text: `${{ 备案: 'an approved filing', 审核: 'a passed review', 核验: 'a passed verification' }[what.text] ?? 'a passed verification'} does not mean that ${s.text}`,
    }),
  ),
  rule('P', 0.02, '并非本人|不是本人|非本人|并非负责人本人|不是负责人本人', () => ({
    text: '',
    say: (s) => `${s ? be(s) : 'is'} not the person named`,
  })),
];
