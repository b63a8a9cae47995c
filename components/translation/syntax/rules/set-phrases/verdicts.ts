import { fragmentOr, said, unsaid } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { doIt, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** Statements of a reviewer, an authority or a machine. */
export const verdicts: readonly Rule[] = [
  // 以证件实际信息为准
  rule('S', 0.04, '请以|均以|应以|须以|需以|一律以|最终以|请您以|统一以 N 为准', (w, n) => ({
    text: `${np(n)} ${/[应须需]/.test(w.text) ? 'must apply' : isMany(n) ? 'apply' : 'applies'}`,
  })),
  rule(
    'S',
    0.04,
    '请以|均以|一律以|最终以|请您以 N 显示|公示|公布|展示|标注|页面显示|显示的 为准',
    (_w, n) => ({
      text: `what is shown ${place(n)} applies`,
    }),
  ),
  // 您有一笔备案订单被驳回
  rule('S', 0.05, 'N 有 N 被|已被|未|待|已 V', (who, _has, n, w, v) => {
    if (!lacksObject(verbsOf(v)) || !/^\d/.test(n.text)) return null;
    const act = passive(verbsOf(v));
    const many = isMany(n);
    const done =
      w.text === '待'
        ? `to be ${act}`
        : w.text === '未'
          ? `not yet ${act}`
          : `that ${many ? 'were' : 'was'} ${act}`;
    return { text: `${np(who)} ${have(who)} ${plainNp(n)} ${done}` };
  }),
  rule(
    'S',
    0.05,
    'N 将于|将在|会在|会于 C 以|通过|用 N 形式|方式|的形式|的方式 通知您|告知您|发送给您|通知到您|发送',
    (n, _w, c, _by, way) => ({
      text: `you will be notified of ${np(n)} by ${plainNp(way)} ${c.text}`,
    }),
  ),
  rule('S', 0.05, 'V Q 即可', (v, q) =>
    q.after === 'time' && last(v).object === null
      ? {
          text: `you need to ${active(verbsOf(v), 'base', false)} only ${q.text.replace(/^1 time$/, 'once')}`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    '现将|现已将|现已把|我们已将|已将|我们将|将 N 退回|驳回|注销|取消|关闭|暂停|释放|删除',
    (w, n, v) => {
      const done = {
        退回: 'returned',
        驳回: 'rejected',
        注销: 'deregistered',
        取消: 'canceled',
        关闭: 'closed',
        暂停: 'paused',
        释放: 'released',
      }[v.text];
      const when = /^(我们)?将$/.test(w.text)
        ? 'will be'
        : w.text === '现将'
          ? `${be(n)} now`
          : `${have(n)} been`;
      return { text: `${np(n)} ${when} ${done ?? 'deleted'}` };
    },
  ),
  rule(
    'S',
    0.05,
    '每个|每台|每张|每条|一个|一台|每|每一个|单个|同一个|同一台|单台 N 最多可|最多可以|最多能|可|可以|最多只能|只能|仅能|仅可|最多支持|支持 申请|备案|添加|绑定|生成|创建|关联 M N',
    (w, n, x, act, m, what) => {
      if (isDoer(n) || !bare(n) || !m.after || m.text === 'several' || !bare(what)) return null;
      const verb =
        {
          申请: 'apply for',
          备案: 'file',
          添加: 'add',
          绑定: 'link',
          生成: 'generate',
          创建: 'create',
        }[act.text] ?? 'link';
      const most = /最多/.test(x.text) ? 'at most ' : /只|仅/.test(x.text) ? 'only ' : '';
      return {
        text: `with ${/同/.test(w.text) ? 'the same' : /一/.test(w.text) && !/每/.test(w.text) ? 'one' : 'each'} ${n.text}, you can ${verb} ${most}${m.text} ${m.text === '1' ? what.text : plural(what.text)}`,
      };
    },
  ),
  rule('S', 0.05, 'N 升级|维护|升级维护|更新|建设|检修|调试|改造 中', (n, act) => ({
    text: `${np(n)} ${be(n)} being ${{ 升级: 'upgraded', 维护: 'maintained', 升级维护: 'upgraded and maintained', 更新: 'updated', 建设: 'built', 检修: 'repaired', 调试: 'debugged' }[act.text] ?? 'rebuilt'}`,
  })),
  rule('S', 0.1, '暂停|停止|恢复|开放 N 提交|受理|办理|审核|申请|注册|查询|服务', (w, n, x) =>
    bare(n) &&
    /^(filing|change|deregistration|access filing|order|application|filing order)$/.test(n.text)
      ? {
          text: `${n.text} ${{ 提交: 'submission', 受理: 'acceptance', 办理: 'processing', 审核: 'review', 申请: 'application', 注册: 'registration', 查询: 'lookup' }[x.text] ?? 'service'} is ${{ 暂停: 'paused', 停止: 'stopped', 恢复: 'resumed' }[w.text] ?? 'open'}`,
        }
      : null,
  ),
  rule('S', 0.1, 'N 暂停', (n) => ({ text: `${np(n)} ${be(n)} paused` })),
  rule('S', 0.05, '退回补正|已退回补正|退回重填|驳回修改|退回补充|退回完善', (w) => ({
    text: `returned for ${/补正/.test(w.text) ? 'correction' : /重填/.test(w.text) ? 'entry' : '补充' === w.text.slice(-2) ? 'completion' : 'changes'}`,
  })),
  rule(
    'S',
    0.04,
    '各省管局|各地管局|各省份|各省|各地|各管局|各省通信管理局|各省市|不同省份|不同管局 N 不同|不一|有所不同|各不相同|略有不同|存在差异|有差异|不一致',
    (who, n, x) =>
      bare(n) || n.after
        ? {
            text: `${np(n)} ${isMany(n) ? 'differ' : 'differs'}${/略/.test(x.text) ? ' slightly' : ''} by ${/管/.test(who.text) ? 'communications administration' : who.text === '各地' ? 'place' : 'province'}`,
          }
        : null,
  ),
  rule('S', 0.1, 'N 表示|称|反馈|声称|反映 S', (who, _w, s) =>
    who.agent ? { text: `${np(who)} said that ${s.text}` } : null,
  ),
  rule('S', 0.1, 'N 表示|称|反馈|声称|反映 P', (who, _w, p) =>
    who.agent && !you(who)
      ? {
          text: `${np(who)} said that they ${fragmentOr(p, { text: 'they', many: true, agent: true })}`,
        }
      : null,
  ),
  rule('S', 0.3, '且|并且|而且|同时 P', (_w, p) => ({ text: `and ${unsaid(p)}` })),
  rule('S', 0.02, '我|我们 是 第一次|首次|初次 V', (_w, _is, _x, v) => ({
    text: `this is my first time to ${active(verbsOf(v), 'base', false)}`,
  })),
  rule('S', 0.1, 'N V 错误|有误|不当|不规范|不正确', (n, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1 && !verbsOf(v)[0]?.state && !n.agent
      ? { text: `${np(n)} ${be(n) === 'are' ? 'were' : 'was'} ${passive(verbsOf(v))} incorrectly` }
      : null,
  ),
  // 网站底部未悬挂备案号: a place does nothing.
  rule('S', 0.04, 'N 未|没有|尚未 V N', (where, _not, v, n) =>
    /(bottom|top|page|footer|website|home page)$/.test(where.text) &&
    lacksObject(verbsOf(v)) &&
    /^(display|show|add|place|put|mark|hang|publish|post)\b/.test(last(v).lemma)
      ? { text: `${np(n)} ${have(n)} not been ${passive(verbsOf(v))} ${place(where)}` }
      : null,
  ),
  rule('S', 0.03, '具体|详情|具体情况|具体要求|具体内容 以 N 为准', (_w, _x, n) => ({
    text: `for details, ${np(n)} ${isMany(n) ? 'apply' : 'applies'}`,
  })),
  rule(
    'S',
    0.03,
    '前面|前方|您前面|您前方 还有|有|仍有 M 人 在排队|排队|在等待|等待|排队等候',
    (_w, _x, m) => ({
      text: `${m.text} ${m.text === '1' ? 'person' : 'people'} ahead of you in the queue`,
    }),
  ),
  rule('S', 0.1, 'N 判断|判定|认定|检测|识别 S', (who, w, s) =>
    who.agent
      ? { text: `${np(who)} ${/检|识/.test(w.text) ? 'found' : 'determined'} that ${s.text}` }
      : null,
  ),
  rule(
    'S',
    0.1,
    '暂停|停止|恢复 备案业务|备案服务|备案提交|备案受理|新增备案|首次备案',
    (w, what) => ({
      text: `${{ 备案提交: 'filing submission is', 备案受理: 'filing acceptance is', 新增备案: 'new filings are', 首次备案: 'first-time filings are' }[what.text] ?? 'filing services are'} ${{ 暂停: 'suspended', 停止: 'stopped' }[w.text] ?? 'resumed'}`,
    }),
  ),
  rule('S', 0.05, '仅支持|只支持|仅允许|只允许|只能|仅能|仅可|目前仅支持 V N', (_w, v, n) =>
    lacksObject(verbsOf(v)) &&
    verbsOf(v).length === 1 &&
    bare(n) &&
    !verbsOf(v)[0]?.state &&
    !/^(wait|ask|contact)/.test(last(v).lemma)
      ? {
          text: `only ${isMany(n) || indefinite(n) === n.text ? n.text : plural(n.text)} can be ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  rule('S', 0.05, '距|距离|离 N 还有|仅剩|剩余|还剩|仅有|还剩余 Q', (_w, n, _x, q) => ({
    text: `${q.text} left until ${np(n)}`,
  })),
  rule('S', 0.1, '个人备案|企业备案|单位备案|个人性质备案 不允许|不可以', (n) => ({
    text: `${{ 个人备案: 'individual filings', 企业备案: 'enterprise filings', 单位备案: 'organization filings' }[n.text] ?? 'individual filings'} do not allow it`,
  })),
  rule('S', 0.05, 'N C P', (n, c, p) =>
    /^because /.test(c.text) ? { text: `${said(p, n)} ${c.text}` } : null,
  ),
  rule('S', 0.02, '不支持|暂不支持 N 备案', (w, n) =>
    /(product|instance|server|resource|host|service)$/.test(n.text) && bare(n)
      ? {
          text: `filings with ${plural(n.text)} are not supported${/暂/.test(w.text) ? ' for now' : ''}`,
        }
      : null,
  ),
  rule(
    'S',
    0.05,
    '提交|保存|上传|加载|登录|支付|查询|导入|下载|核验|识别 异常|出错|发生异常|出现异常',
    (act) => ({
      text: `there was a problem ${{ 提交: 'submitting', 保存: 'saving', 上传: 'uploading', 加载: 'loading', 登录: 'logging on', 支付: 'paying', 查询: 'looking it up', 导入: 'importing', 下载: 'downloading', 核验: 'verifying' }[act.text] ?? 'recognizing'}`,
    }),
  ),
  rule('S', 0.05, '还有|有|仍有 M N 未|没有|尚未 V', (w, m, n, _x, v) =>
    m.after && bare(n) && lacksObject(verbsOf(v))
      ? {
          text: `${m.text} ${m.after === '处' ? (m.text === '1' ? 'piece of ' : 'pieces of ') : ''}${m.after === '处' || m.text === '1' ? n.text : plural(n.text)} ${m.text === '1' ? 'has' : 'have'} ${w.text === '有' ? '' : 'still '}not been ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 选择“否”则无需填写下列内容
  rule('S', 0.1, 'V 则|的则|时则 P', (v, _w, p) =>
    lacksObject(verbsOf(v)) || !last(v).object ? null : { text: `if you ${doIt(v)}, ${unsaid(p)}` },
  ),
  rule(
    'S',
    0.03,
    '逾期|超时|到期|过期 自动|将自动|系统自动|系统将自动|会自动 作废|取消|关闭|失效|退回|删除|释放|清除|注销',
    (_when, w, act) => ({
      text: `${/将|会/.test(w.text) ? 'it will be' : 'it is'} ${{ 作废: 'voided', 取消: 'canceled', 关闭: 'closed', 失效: 'made invalid', 退回: 'returned', 释放: 'released', 清除: 'cleared', 注销: 'deregistered' }[act.text] ?? 'deleted'} automatically once overdue`,
    }),
  ),
  rule(
    'S',
    0.05,
    '距|距离|离 N 截止|到期|结束|关闭 还有|仅剩|剩余|还剩|仅有 Q',
    (_w, n, x, _y, q) => ({
      text: `${q.text} left until ${np(n)} ${{ 到期: 'expires', 结束: 'ends', 关闭: 'closes' }[x.text] ?? 'is due'}`,
    }),
  ),
  rule('S', 0.05, '检测|校验|体检|检查 通过|已通过', () => ({ text: 'check passed' })),
];
