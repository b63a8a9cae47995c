import { fronted } from '../../build-clauses';
import { bare, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { indefinite, np } from '../../phrase';
import { reviewed } from './reviewed';

/** Steps that one is told to take, and what for: complete, pass, contact, choose, confirm. */
export const steps: readonly Rule[] = [
  // 为保证信息能正常通过审核
  rule(
    'C',
    0.03,
    '为保障|为确保|为保证|为了保障|为了确保|为了保证 N 能正常|能|能够|能顺利|可以正常|能尽快|能成功|顺利|可以顺利 V',
    (_w, n, how, v) =>
      last(v).object && !verbsOf(v).some(({ turned }) => turned)
        ? {
            text: `to make sure that ${np(n)} can ${active(verbsOf(v), 'base')}${/顺利/.test(how.text) ? ' smoothly' : /尽快/.test(how.text) ? ' soon' : ''}`,
          }
        : null,
  ),
  // 为确保本人操作
  rule(
    'C',
    0.01,
    '为确保|为保证|为确认|为验证|为核实 本人操作|是本人操作|系本人操作|本人办理|是您本人操作|您本人操作|是本人',
    () => ({
      text: 'to make sure that it is you',
    }),
  ),
  rule('I', 0.02, 'C 请|请您 V', (c, _w, v) =>
    c.text === 'to make sure that it is you' ? { text: fronted(c, doIt(v)) } : null,
  ),
  // 规范的域名
  rule(
    'I',
    0.03,
    '请输入|请填写|输入|填写|请填入 规范的|格式规范的|标准的|格式正确的|正确格式的|符合规范的|格式标准的 N',
    (_w, _how, n) =>
      bare(n) ? { text: `enter ${nominal({ ...n, text: `valid ${n.text}`, the: true })}` } : null,
  ),
  // 点击或拖拽文件上传
  rule(
    'I',
    0.02,
    '点击或拖拽|点击或拖动|点击或者拖拽|单击或拖拽|点击或拖入|点击/拖拽 N 上传|进行上传|到此处上传|至此上传|到此上传|至此处上传|以上传',
    (_w, n) => ({
      text: `click or drag ${np(n)} to upload`,
    }),
  ),
  rule(
    'I',
    0.02,
    '点击上传或拖拽|点击上传或拖动|点击上传或将 N 到此处|到这里|至此处|到此|至此',
    (_w, n) => ({
      text: `click to upload, or drag ${np(n)} here`,
    }),
  ),
  rule('S', 0.02, '支持|仅支持|只支持 N 档案|档案格式|文件档案', (w, n) => ({
    text: `${/仅|只/.test(w.text) ? 'only ' : ''}${plainNp(n)} files are supported`,
  })),
  // 按量计费模式的服务器
  rule(
    'N',
    0.03,
    '按量计费|按量付费|按需计费|包年包月|包月|包年|预付费|后付费 模式|计费模式|方式|付费方式|付费模式 的 N',
    (w, _mode, _of, n) =>
      bare(n)
        ? { ...n, text: `${/按|后/.test(w.text) ? 'pay-as-you-go' : 'subscription'} ${n.text}` }
        : null,
  ),
  rule('V', 0.02, '完成 续费|过户|注销|缴费|续期|注册|转入|迁移', (_w, act) =>
    simple(
      'complete',
      `the ${{ 续费: 'renewal', 过户: 'ownership transfer', 注销: 'deregistration', 缴费: 'payment', 续期: 'renewal', 注册: 'registration', 转入: 'transfer' }[act.text] ?? 'migration'}`,
    ),
  ),
  rule('V', 0.02, '完成|先完成|尽快完成 实名|个人实名|企业实名|账号实名|域名实名', (w, what) =>
    simple(
      'complete',
      `${{ 个人实名: 'individual', 企业实名: 'enterprise', 账号实名: 'account', 域名实名: 'domain name' }[what.text] ?? ''} identity verification`.trim(),
      {
        tail: { 先完成: 'first', 尽快完成: 'soon' }[w.text] ?? '',
      },
    ),
  ),
  // 完成验证: the act is what is completed.
  rule('V', 1.2, '完成|先完成|尽快完成|及时完成 V', (w, v) => {
    const act = verbsOf(v).length === 1 ? named[last(v).lemma] : undefined;
    return act && last(v).object === null && !last(v).tail && !last(v).pre
      ? simple('complete', `the ${act}`, {
          tail: { 先完成: 'first', 尽快完成: 'soon', 及时完成: 'in time' }[w.text] ?? '',
        })
      : null;
  }),
  rule('V', 0.02, '通过|已通过 验证|校验|身份验证|短信验证|人脸验证', (_w, what) =>
    simple(
      'pass',
      `${{ 校验: 'the check', 身份验证: 'identity verification', 短信验证: 'SMS verification', 人脸验证: 'face verification' }[what.text] ?? 'the verification'}`,
    ),
  ),
  rule('V', 0.02, '联系|咨询|前往|到|向 工商|当地工商|工商局|当地工商局|所属工商', (w) =>
    simple(
      { 联系: 'contact', 咨询: 'ask', 向: 'ask' }[w.text] ?? 'go to',
      'the business registration authority',
    ),
  ),
  rule(
    'S',
    0.03,
    '企业实名|个人实名|组织实名|企业认证|个人认证|机构认证 必须|需|须|需要|应 V',
    (what, _m, v) =>
      lacksObject(verbsOf(v))
        ? null
        : {
            text: `for ${reviewed[what.text] ?? 'organization verification'}, you must ${active(verbsOf(v), 'base')}`,
          },
  ),
  rule('C', 0.03, '使用|用 N 等功能|等服务|功能|等业务 时|前|之前', (_w, n, x, when) => ({
    text: `${/前/.test(when.text) ? 'before' : 'when'} using ${/等/.test(x.text) ? `${/服/.test(x.text) ? 'services' : 'functions'} such as ${plainNp(n)}` : `the ${plainNp(n)} function`}`,
  })),
  rule('S', 0.02, 'N 为|是|即 人像面|国徽面', (n, _is, side) => ({
    text: `for ${nominal(n)}, the ${side.text === '人像面' ? 'portrait' : 'national emblem'} side`,
  })),
  rule('I', 0.02, 'N 一般|通常|可以|可|请|建议 选择|选 其他|其它', (n, how, _act) =>
    n.agent || you(n)
      ? null
      : {
          text: `for ${np(n)}, ${/一般|通常/.test(how.text) ? 'usually ' : /建/.test(how.text) ? 'we recommend selecting “Other”' : /可/.test(how.text) ? 'you can ' : ''}${/建/.test(how.text) ? '' : 'select “Other”'}`,
        },
  ),
  rule(
    'V',
    0.02,
    '根据|按照|依据|按 N 进行 选择|填写|勾选|判断|修改|更改|调整',
    (_w, n, _x, act) =>
      // 按照要求: as required.
      /^requirements?$/.test(n.text) && !n.after
        ? null
        : simple(
            { 选择: 'select', 填写: 'fill', 勾选: 'tick', 判断: 'judge', 调整: 'adjust' }[
              act.text
            ] ?? 'change',
            'it',
            {
              tail: `${act.text === '填写' ? 'in ' : ''}according to ${np(n)}`,
            },
          ),
  ),
  // 幕布照片禁止PS
  rule(
    'S',
    0.02,
    'N 禁止|不得|不可|请勿|不要|严禁|不能 ps|p图|修图|美颜|编辑修改|后期处理|翻拍',
    (n, _no, act) => ({
      text: `${np(n)} must not be ${/翻/.test(act.text) ? 'photographed from a screen or print' : /美/.test(act.text) ? 'retouched' : 'edited'}`,
    }),
  ),
  rule('S', 0.03, '即 S', (_w, s) =>
    /^(if|and|or|but|when) /.test(s.text) ? null : { text: `that is, ${s.text}` },
  ),
  // 需1-3个工作日审核
  rule(
    'P',
    0.02,
    '需|需要|约需|大约需要|一般需要|通常需要|预计需要 Q 审核|处理|办理|完成|审批|核实|生效',
    (w, q, act) => ({
      text: '',
      say: (s) =>
        `${/一般|通常/.test(w.text) ? 'usually ' : ''}${s && isMany(s) ? 'take' : 'takes'} ${/约/.test(w.text) ? 'about ' : ''}${q.text} to ${{ 审核: 'review', 处理: 'process', 办理: 'process', 审批: 'approve', 核实: 'check', 生效: 'take effect' }[act.text] ?? 'complete'}`,
    }),
  ),
  // 虚假信息将承担法律责任
  rule(
    'S',
    0.02,
    'N 将|须|需|应|会 承担 法律责任|相应责任|全部责任|相应法律责任|相应的法律责任|一切后果|责任',
    (n, _w, _bear, what) =>
      /(information|content|documents?|data|photos?|material|statement|filing|consequences)s?$/.test(
        n.text,
      )
        ? {
            text: `you will be ${/法律/.test(what.text) ? 'legally ' : ''}liable for ${indefinite(n)}`,
          }
        : null,
  ),
  // 注册资本单位为万元
  rule(
    'S',
    0.02,
    'N 单位为|单位是|的单位为|的单位是 万元|元|人民币万元|人民币元',
    (n, _w, unit) => ({
      text: `${np(n)} is in ${/万/.test(unit.text) ? 'units of 10,000 yuan' : 'yuan'}`,
    }),
  ),
  // 请确保本人操作
  rule(
    'V',
    0.02,
    '确保|保证|确认|务必确保 本人操作|是本人操作|为本人操作|由本人操作|系本人操作|是您本人操作',
    () => simple('make sure', 'that it is you'),
  ),
];
