import { fragment, fronted, unsaid } from '../../build-clauses';
import { bare, be, have, isMany, nominal, plainNp, you } from '../../build-nouns';
import { doIt, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** What goes through a review, by what it is called. */
const reviewed: Readonly<Record<string, string>> = {
  变更: 'change',
  注销: 'deregistration',
  取消接入: 'access cancellation',
  新增接入: 'access filing',
  迁移: 'migration',
  实名认证: 'identity verification',
  企业认证: 'enterprise verification',
  个人认证: 'individual verification',
  组织认证: 'organization verification',
  身份认证: 'identity verification',
  实名: 'identity verification',
  命名: 'naming',
  过户: 'ownership transfer',
  转入: 'transfer',
  企业实名: 'enterprise identity verification',
  个人实名: 'individual identity verification',
};
const reviewedWords = Object.keys(reviewed).join('|');

/** A fault that people are shown and ask about. */
const askHow = '如何处理|怎么办|怎么处理|怎么解决|如何解决|该怎么办|该如何处理';

/** What state a thing is in, and what one is told of it. */
export const states: readonly Rule[] = [
  rule(
    'S',
    0.02,
    `${reviewedWords} 审核中|待审核|正在审核|等待审核|审核中，请稍候|初审中|待初审`,
    (what, how) => ({
      text: `${reviewed[what.text]} ${/待/.test(how.text) ? 'awaiting' : 'under'} ${/初/.test(how.text) ? 'preliminary ' : ''}review`,
    }),
  ),
  rule(
    'S',
    0.02,
    `${reviewedWords} 审核通过|已通过审核|审核已通过|审核未通过|审核不通过|审核失败|审核被驳回`,
    (what, how) => ({
      text: `${reviewed[what.text]} ${/未|不|失|驳/.test(how.text) ? 'not approved' : 'approved'}`,
    }),
  ),
  rule('P', 0.02, '已|已通过 实名核验|身份核验|实名验证|身份验证|实名登记认证', () => ({
    text: '',
    say: (s) => (s ? `${have(s)} passed identity verification` : 'identity verified'),
  })),
  // 负责人与法人代表相同
  rule(
    'S',
    0.04,
    'N 与|和|同|跟 N 相同|为同一人|是同一人|系同一人|是同一个人|为同一个人',
    (a, _w, b, how) =>
      a.agent && b.agent && !you(a) && !you(b) && !a.items
        ? {
            text: /人/.test(how.text)
              ? `${np(a)} and ${np(b)} are the same person`
              : `${np(a)} is the same as ${np(b)}`,
          }
        : null,
  ),
  // 两者的电话和邮箱不能相同
  rule(
    'S',
    0.02,
    '两者|二者|两人|双方 的 N 不能|不得|不可|不应|不可以 相同|一致|重复|一样',
    (_w, _of, n) => ({
      text: `their ${n.items ? plainNp(n) : plural(n.text)} must not be the same`,
    }),
  ),
  rule(
    'S',
    0.02,
    '两者|二者|两人|双方 的 N 须|需|应|必须|应当 不同|相同|一致',
    (_w, _of, n, _m, how) => ({
      text: `their ${n.items ? plainNp(n) : plural(n.text)} must ${how.text === '不同' ? 'not be the same' : 'be the same'}`,
    }),
  ),
  // 提示不支持该号段
  rule('S', 0.03, '提示|系统提示|页面提示|提示您|弹窗提示 P', (_w, p) =>
    /^(does not|not|cannot|must|already)\b| (is|are) not /.test(fragment(p))
      ? {
          text: `you are told that ${unsaid(p).replace(/^\W?it does not support (.*)$/, '$1 is not supported')}`,
        }
      : null,
  ),
  // 一直提示信息不一致如何处理
  rule(
    'I',
    0.03,
    `一直提示|总是提示|老提示|始终提示|反复提示|提示|系统提示|显示|一直显示 S ${askHow}`,
    (w, s) =>
      /^(if|when|and|or|but|because|after|before) /.test(s.text)
        ? null
        : {
            text: `what to do if you are ${/直|总|老|始/.test(w.text) ? 'always ' : /反/.test(w.text) ? 'repeatedly ' : ''}told that ${s.text}?`,
          },
  ),
  rule(
    'I',
    0.03,
    `一直提示|总是提示|老提示|始终提示|反复提示|提示|系统提示|显示|一直显示 P ${askHow}`,
    (w, p) => ({
      text: `what to do if you are ${/直|总|老|始/.test(w.text) ? 'always ' : /反/.test(w.text) ? 'repeatedly ' : ''}told that ${unsaid(p)}?`,
    }),
  ),
  // 证件清晰无遮挡
  rule('P', 0.5, 'A 无|且无|、无|并无|，无 N', (a, _no, n) => ({
    text: '',
    say: (s) => `${s ? `${be(s)} ` : ''}${a.text} and ${s ? have(s) : 'with'} no ${plainNp(n)}`,
  })),
  // 同步至管局需要3天
  rule(
    'S',
    0.03,
    'N 同步至|同步到|传送到|上报至|上报到|推送至|推送到 N 需|需要|一般需要|大约需要|约需|通常需要|预计需要 Q',
    (n, _act, to, w, q) => ({
      text: `it ${/一般|通常/.test(w.text) ? 'usually ' : ''}takes ${/约/.test(w.text) ? 'about ' : ''}${q.text} for ${np(n)} to reach ${np(to)}`,
    }),
  ),
  // 工信部64号文件
  rule('N', 0.05, 'N M 号文件|号文|号令|号公告|号通知|号文通知', (who, m, kind) =>
    bare(who) && !m.after
      ? {
          text: `${who.text} ${{ 号令: 'Order', 号公告: 'Announcement', 号通知: 'Notice' }[kind.text] ?? 'Document'} No. ${m.text}`,
        }
      : null,
  ),
  rule('N', 0.05, 'N 第 M 号 文件|令|公告|通知|文', (who, _nth, m, _no, kind) =>
    bare(who) && !m.after
      ? {
          text: `${who.text} ${{ 令: 'Order', 公告: 'Announcement', 通知: 'Notice' }[kind.text] ?? 'Document'} No. ${m.text}`,
        }
      : null,
  ),
  // 被管局注销的风险
  rule('N', 0.03, '被|会被 N V 的 风险', (_by, who, v, _of, _what) =>
    lacksObject(verbsOf(v))
      ? {
          text: 'risk',
          the: true,
          after: ` of being ${passive(verbsOf(v))} by ${np(who)}`,
        }
      : null,
  ),
  rule('N', 0.03, '被|会被 V 的 风险', (_by, v, _of, _what) =>
    lacksObject(verbsOf(v))
      ? {
          text: 'risk',
          the: true,
          after: ` of being ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('N', 0.02, '被|会被 取消|关闭|注销|暂停|冻结 N 的 风险', (_by, act, what, _of, _risk) => ({
    text: 'risk',
    the: true,
    after: ` of having ${np(what)} ${{ 取消: 'canceled', 关闭: 'closed', 注销: 'deregistered', 暂停: 'suspended' }[act.text] ?? 'frozen'}`,
  })),
  // 公安备案是否必须操作
  rule(
    'I',
    0.03,
    'N 是否必须|是否一定要|是不是必须|是否强制|是否必需 操作|办理|做|进行|完成|提交|要做',
    (n, _w, act) =>
      /(document|license|card|photo|number)s?$/.test(n.text) && act.text !== '提交'
        ? null
        : { text: `${be(n)} ${np(n)} required?` },
  ),
  // 如有其他类型可勾选
  rule('I', 0.05, '如有|若有|如果有|如存在|若存在 N 可|可以|请|请您|需|应 V', (_if, n, w, v) => ({
    text: `if there ${isMany(n) ? 'are' : 'is'} ${isMany(n) ? plainNp(n) : nominal(n)}, ${/可/.test(w.text) ? 'you can ' : ''}${doIt(v)}`,
  })),
  // 用半角“;”号分割
  rule(
    'V',
    0.02,
    '用|以|使用|请用 半角|全角|英文|中文|英文半角 N 号|符号 分割|分隔|隔开|分开|间隔',
    (_w, width, n) =>
      /^“/.test(n.text)
        ? simple('separate', 'them', {
            tail: `with a ${{ 半角: 'half-width', 全角: 'full-width', 英文: 'n English', 中文: 'Chinese' }[width.text] ?? 'half-width English'} ${n.text}`.replace(
              'a n ',
              'an ',
            ),
          })
        : null,
  ),
  rule('V', 0.02, '用|以|使用|请用 N 号|符号 分割|分隔|隔开|分开|间隔', (_w, n) =>
    /^“/.test(n.text) ? simple('separate', 'them', { tail: `with ${n.text}` }) : null,
  ),
  // 重新上传材料提交即可
  rule(
    'I',
    0.04,
    'V 提交即可|提交就行|再提交即可|后提交即可|并提交即可|后再提交即可|后保存即可|保存即可',
    (v, w) =>
      lacksObject(verbsOf(v)) || verbsOf(v)[0]?.state
        ? null
        : { text: `just ${doIt(v)} and ${/保/.test(w.text) ? 'save' : 'submit'} it` },
  ),
  // 图片不清晰或没有提交全部证件
  rule('S', 0.05, 'S 或|或者|或是|，或 未|没有|未能|尚未 V', (s, _or, _not, v) => {
    const [only] = verbsOf(v);
    // 域名未备案或未接入: the same one has not, and nothing of it was left undone.
    return verbsOf(v).length === 1 &&
      only?.object &&
      !only.state &&
      / (is|are) (not |shown as )?[a-z]+$/.test(s.text) &&
      !/ (or|if|because) /.test(s.text)
      ? {
          text: `${s.text}, or ${only.object} ${/\b(all|several|some|other|both) |[^s]s$/.test(only.object) ? 'were' : 'was'} not ${passive([{ ...only, object: '' }])}`,
        }
      : null;
  }),
  // 影响解析和访问
  rule('V', 0.03, '影响|影响到 N 和|与|及|或|以及 访问|使用|备案|审核|解析', (_w, n, _and, what) =>
    you(n)
      ? null
      : simple(
          'affect',
          `${np(n)} and ${{ 访问: 'access', 使用: 'use', 备案: 'the filing', 审核: 'the review' }[what.text] ?? 'DNS resolution'}`,
        ),
  ),
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
