import { aux, copula, fragmentOr, perfect, unsaid } from '../../build-clauses';
import { authority, bare, be, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { addTail, gerund, join, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, type Phrase, plural } from '../../phrase';

/** How long a thing may take is within, not in. */
const within = (n: Phrase): string =>
  /(time|period|limit|deadline)$/.test(n.text) ? `within ${np(n)}` : place(n);

/** What a reviewer, an authority or a deadline says, beside `statements`. */
export const reviews: readonly Rule[] = [
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
  rule('N', 0.05, '剩余|还剩|仅剩|还有|剩 Q 机会|次机会', (_w, q) =>
    q.after === 'time'
      ? {
          text: `${q.text.replace(/times?$/, '').replace(/^once ?/, '1 ')}${/^(once|1 )/.test(q.text) ? 'try' : 'tries'} left`,
        }
      : null,
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
  // 备案成功后如更换接入商
  rule('C', 0.3, 'C C', (a, b) =>
    /^(after|before|during|within|once) /.test(a.text) &&
    /^if /.test(b.text) &&
    !a.after &&
    !b.after
      ? { text: `${b.text} ${a.text}` }
      : null,
  ),
  rule('C', 0.1, '未在|没有在|未于|未能在 N 内|之内|期限内|前|之前 V 的|者', (_w, n, x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} ${/前/.test(x.text) ? `before ${np(n)}` : within(n)}`,
    after: '的',
  })),
  rule(
    'C',
    0.1,
    'V 后|之后 未在|没有在|未能在 N 内|之内|期限内|前|之前 V 的|者',
    (first, _a, _w, n, x, v) => ({
      text: `if you have not ${active(verbsOf(v), 'done')} ${/前/.test(x.text) ? `before ${np(n)}` : within(n)} after ${gerund(first)}`,
      after: '的',
    }),
  ),
  rule('C', 0.1, '逾期未|超时未|逾期不|到期未 V 的|者', (_w, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
    after: '的',
  })),
  // 请在收到短信后24小时内，…: asked by the comma's other side.
  rule('C', 2.5, '请|请您|烦请 D', (_w, d) =>
    /^(within|before|after|on|in|at|from) /.test(d.text) ? { text: d.text } : null,
  ),
  rule('D', 0.1, '在|于 N 内|之内|以内', (_w, n) =>
    /(time|period|limit)$/.test(n.text) ? { text: within(n) } : null,
  ),
  rule('D', 0.1, '在|于 V 之日起 Q 内|之内|以内', (_w, v, _x, q) => ({
    text: `within ${q.text} from the date of ${gerund(v)}`,
  })),
  rule('D', 0.1, '自|从 V 之日起', (_w, v) => ({ text: `from the date of ${gerund(v)}` })),
  rule('D', 0.1, '自|从 N V 之日起|之日', (_w, n, v) =>
    lacksObject(verbsOf(v))
      ? { text: `from the date ${np(n)} ${be(n)} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('D', 0.1, '自|从|在 N V 之日起 Q 内|之内|以内', (_w, n, v, _x, q) =>
    lacksObject(verbsOf(v))
      ? { text: `within ${q.text} from the date ${np(n)} ${be(n)} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('D', 0.1, '至少提前|最少提前|提前至少 Q', (_w, q) => ({
    text: `at least ${q.text} in advance`,
  })),
  rule('D', 0.1, 'Q 后再|之后再', (q) => ({ text: `in ${q.text}` })),
  rule('D', 0.1, '在|于 N 之间|期间|时段', (_w, n) => {
    const span = /^(.*?) ?(\d{1,2}:\d\d)(?: to |-|~)(\d{1,2}:\d\d)$/.exec(n.text);
    if (!span) return null;
    const [, days, from, to] = span;
    return { text: `between ${from} and ${to}${days ? ` on ${plural(days)}` : ''}` };
  }),
  rule('D', 0.1, '跨 N', (_w, n) => (bare(n) ? { text: `across ${plural(n.text)}` } : null)),
  rule('I', 0.1, 'D 操作', (d) =>
    /advance|^(within|before|after|in|on) /.test(d.text) ? { text: `do so ${d.text}` } : null,
  ),
  rule('I', 0.1, '请 D 操作|办理', (_w, d) =>
    /advance|^(within|before|after|in|on) /.test(d.text) ? { text: `do so ${d.text}` } : null,
  ),
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
  rule(
    'S',
    0.05,
    'N 将于|将在|会在|会于 C 以|通过|用 N 形式|方式|的形式|的方式 通知您|告知您|发送给您|通知到您|发送',
    (n, _w, c, _by, way) => ({
      text: `you will be notified of ${np(n)} by ${plainNp(way)} ${c.text}`,
    }),
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
  rule('S', 0.05, 'V Q 即可', (v, q) =>
    q.after === 'time' && last(v).object === null
      ? {
          text: `you need to ${active(verbsOf(v), 'base', false)} only ${q.text.replace(/^1 time$/, 'once')}`,
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
  rule(
    'V',
    0.05,
    '将|把|使|让|请将|确保|保持 N 与|和|同|跟 N 保持一致|一致|相符|相同',
    (_w, a, _x, b) => simple('make', np(a), { tail: `match ${np(b)}` }),
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
  rule(
    'S',
    0.05,
    '每个|每台|每张|每条|一个|一台|每|每一个|单个|同一个|同一台|单台 N 最多可|最多可以|最多能|可|可以|最多只能|只能|仅能|仅可|最多支持|支持 申请|备案|添加|绑定|生成|创建|关联 M N',
    (w, n, x, act, m, what) => {
      if (isDoer(n) || !bare(n) || !m.after || !bare(what)) return null;
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
  rule('N', 0.1, '包月|包年|包年包月|按月|按年|按量|按需|预付费 购买 的 N', (w, _b, _of, n) =>
    bare(n)
      ? {
          ...n,
          after: ` bought ${{ 包月: 'by the month', 按月: 'by the month', 包年: 'by the year', 按年: 'by the year', 包年包月: 'by subscription', 预付费: 'by subscription' }[w.text] ?? 'on a pay-as-you-go basis'}`,
        }
      : null,
  ),
  rule('P', 0.1, '剩余|还剩|还剩余|仅剩 Q', (w, q) => ({
    text: '',
    say: (s) => `${s ? `${have(s)} ` : ''}${w.text === '仅剩' ? 'only ' : ''}${q.text} left`,
  })),
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
  // 春节期间备案审核安排
  rule('N', 0.1, 'N 期间|放假期间|假期期间|假期|节假日期间 N 安排|的安排', (when, _x, n) =>
    bare(n) ? { text: `${n.text} arrangements`, many: true, after: ` during ${np(when)}` } : null,
  ),
  rule('C', 0.1, 'N 放假期间|假期期间|假期|放假', (n) => ({
    text: `during the ${n.text} holiday`,
  })),
  rule(
    'N',
    0.1,
    '服务器|主机|域名|机房 在|位于|放置在|设在|部署在 N 的 N',
    (a, _in, where, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` whose ${{ 服务器: 'server', 主机: 'host', 域名: 'domain name' }[a.text] ?? 'data center'} is in ${plainNp(where)}`,
          }
        : null,
  ),
  // 主体和网站均未备案过的用户
  rule('N', 0.9, 'N P 的 用户|客户|个人|企业|单位|申请人|主体', (owner, p, _of, who) =>
    you(owner) || owner.agent
      ? null
      : {
          text:
            {
              用户: 'users',
              客户: 'customers',
              个人: 'individuals',
              企业: 'enterprises',
              单位: 'organizations',
              申请人: 'applicants',
            }[who.text] ?? 'entities',
          many: true,
          after: ` whose ${plainNp(owner)} ${fragmentOr(p, owner)}`,
        },
  ),
  rule('I', 0.05, '适用于|适合 N', (_w, n) => ({ text: `for ${np(n)}` })),
  rule('I', 0.05, '请更换|请您更换|请换一个|请更换一个|请另换一个|请另行更换', () => ({
    text: 'use another one',
  })),
  rule('I', 0.05, '请补充|请补充完整|请予以补充|请补全|请补充完善', () => ({
    text: 'add what is missing',
  })),
  rule('I', 0.05, '建议|建议您 D 再|后再 V', (_w, d, _x, v) => ({
    text: `we recommend ${gerund(addTail(v, d.text))}`,
  })),
  rule(
    'C',
    0.05,
    '如|若|如果|如您|若您 在 列表|列表中|上述列表|下拉列表|选项 中没有|没有|无|中找不到|找不到',
    (_w, _in, x) => ({
      text: `if it is not in the ${/下拉/.test(x.text) ? 'drop-down ' : ''}${/选项/.test(x.text) ? 'options' : 'list'}`,
    }),
  ),
  rule('C', 0.05, '如|若|如果 N 中|里|内 没有|无|找不到|不存在', (_w, n, _in) => ({
    text: `if it is not ${place(n)}`,
  })),
  rule(
    'C',
    0.03,
    '如|若|如果|一旦|若是 连续|累计 Q 未接通|未接听|无人接听|未能接通|无法接通|联系不上',
    (_w, x, q) =>
      q.after === 'time'
        ? {
            text: `if ${q.text.replace(/times?$/, (s) => (s === 'time' ? 'call' : 'calls'))}${x.text === '连续' ? ' in a row' : ''} are not answered`,
          }
        : null,
  ),
  rule('N', 0.05, '与|和|同 N 关系', (_w, n) => ({
    text: 'relationship',
    the: true,
    after: ` with ${np(n)}`,
  })),
  rule(
    'N',
    0.05,
    'Q 可|能|可以|能够|均可|都能 联系到|联系上|接通|联系|接听|联络到 的 N',
    (q, _w, _x, _of, n) =>
      q.after === 'hour' && bare(n)
        ? { ...n, after: ` that can be reached ${q.text} a day` }
        : null,
  ),
  rule('V', 0.05, '手持|手举|拿着|持 N 正面|正面免冠 拍照|拍摄|拍一张照片', (_w, n) =>
    simple('take', 'a photo', { tail: `facing the camera and holding ${np(n)}` }),
  ),
  rule('V', 0.05, '手持|手举|拿着|持 N 拍照|拍摄|拍一张照片', (_w, n) =>
    simple('take', 'a photo', { tail: `holding ${np(n)}` }),
  ),
  rule('P', 0.05, '已 V 未|但未|尚未|但尚未|还未 V', (_w, a, _x, b) =>
    lacksObject(verbsOf(a)) && lacksObject(verbsOf(b))
      ? {
          text: '',
          say: (s) =>
            `${s ? `${have(s)} been ` : ''}${passive(verbsOf(a))} but not ${passive(verbsOf(b))}`,
        }
      : null,
  ),
  rule('S', 0.05, '退回补正|已退回补正|退回重填|驳回修改|退回补充|退回完善', (w) => ({
    text: `returned for ${/补正/.test(w.text) ? 'correction' : /重填/.test(w.text) ? 'entry' : '补充' === w.text.slice(-2) ? 'completion' : 'changes'}`,
  })),
  rule('N', 0.05, 'N 上午|下午|晚上|中午|凌晨|早上 N', (day, half, clock) => {
    if (!/^\d{1,2}:\d\d$/.test(clock.text)) return null;
    const hour = Number(clock.text.split(':')[0]);
    const mark = hour > 12 ? '' : /上午|凌晨|早上/.test(half.text) ? ' a.m.' : ' p.m.';
    return { text: `${plainNp(day)} ${clock.text}${mark}` };
  }),
  rule('V', 0.05, '到|前往|去|赴|至|来 N 现场|当面 V', (_w, n, x, v) =>
    addTail(
      v,
      `${x.text === '当面' ? 'in person ' : ''}on site at ${np(n)}`.replace(
        'in person on site',
        'in person',
      ),
    ),
  ),
  rule('P', 0.1, '在 V 中', (_w, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: (s) => `${s ? `${be(s)} ` : ''}being ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.2, '其 N', (_w, n) =>
    bare(n) && !you(n) ? { ...n, text: `its ${n.text}`, the: false } : null,
  ),
  rule(
    'N',
    0.1,
    '此项|该项|这项|该笔|此笔|这笔|该条|该份|该张|此类|该类|这类|此次|该次 N',
    (w, n) =>
      bare(n) && !you(n)
        ? { ...n, text: `${/类/.test(w.text) ? 'this kind of' : 'this'} ${n.text}`, the: false }
        : null,
  ),
  rule(
    'N',
    0.1,
    '非|非由|未经|未由 N 批复|批准|许可|认证|认可|核准|授权 的 N',
    (_w, who, act, _of, n) =>
      bare(n)
        ? {
            ...n,
            after: ` not ${{ 批复: 'approved', 批准: 'approved', 许可: 'permitted', 认证: 'certified', 认可: 'recognized', 核准: 'approved' }[act.text] ?? 'authorized'} by ${np(who)}`,
          }
        : null,
  ),
  rule('N', 0.1, '非 N', (_w, n) =>
    bare(n) && !n.agent && /^(interactive|commercial|[A-Z])/.test(n.text)
      ? { ...n, text: `non-${n.text}` }
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
  rule('P', 0.05, '无人接听|没人接听|一直无人接听|多次无人接听|未有人接听', (w) => ({
    text: '',
    say: (s) =>
      `${s ? (be(s) === 'are' ? 'were ' : 'was ') : ''}not answered${w.text === '多次无人接听' ? ' several times' : ''}`,
  })),
  rule('C', 0.03, '经电话核实|经电话联系|经电话沟通', () => ({ text: 'as checked by phone' })),
  rule('P', 0.05, '为|是|系|属于 空号', () => copula('not in service')),
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
  rule('N', 0.3, 'N 中|里|上|内 填写的|提交的|登记的|留存的|显示的|标注的', (n, _in, w) => ({
    text: `what ${{ 填写的: 'you entered', 提交的: 'you submitted', 登记的: 'is registered', 留存的: 'is kept', 显示的: 'is shown' }[w.text] ?? 'is marked'} ${place(n)}`,
  })),
  rule('N', 1.2, 'N 本人', (n) => (n.agent || isDoer(n) ? n : null)),
  rule('S', 0.3, '且|并且|而且|同时 P', (_w, p) => ({ text: `and ${unsaid(p)}` })),
  rule('C', 0.05, '如|若|如果|一旦 超时未|逾期未|到期未 V', (_w, _x, v) => ({
    text: `if you have not ${active(verbsOf(v), 'done')} in time`,
  })),
  rule(
    'I',
    0.02,
    '给您带来的不便|给您带来不便|由此给您带来的不便|由此带来的不便|带来的不便|带来不便|如有不便|不便之处|如有不便之处|给您造成的不便|给您造成不便|对您造成的不便|由此造成的不便 敬请谅解|请谅解|请您谅解|敬请理解|深表歉意|我们深表歉意|敬请见谅|请见谅|还请谅解|还望谅解|望谅解|万分抱歉',
    () => ({
      text: 'we apologize for the inconvenience',
    }),
  ),
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
  rule('S', 0.02, '我|我们 是 第一次|首次|初次 V', (_w, _is, _x, v) => ({
    text: `this is my first time to ${active(verbsOf(v), 'base', false)}`,
  })),
  rule(
    'V',
    0.03,
    '拍照|拍摄|扫描|打印|下载|填写|签字|盖章|签字盖章|打印签字|截图|截屏 上传|提交|重新上传|重新提交|再上传|再提交',
    (first, then) => {
      const done = {
        扫描: 'scan it',
        打印: 'print it',
        下载: 'download it',
        填写: 'fill it in',
        签字: 'sign it',
        盖章: 'stamp it',
        签字盖章: 'sign it, stamp it,',
        打印签字: 'print it, sign it,',
      }[first.text];
      const shot = /截/.test(first.text) ? 'take a screenshot' : 'take a photo';
      return simple(`${done ?? shot} and ${/传/.test(then.text) ? 'upload' : 'submit'}`, null, {
        tail: /重|再/.test(then.text) ? 'again' : '',
      });
    },
  ),
  rule(
    'V',
    0.05,
    '电脑|手机|手写|用电脑|在电脑上|用手机|手工 填写|录入|操作|打开|访问|完成|签署|核验|拍摄',
    (by, act) =>
      simple(
        {
          录入: 'enter',
          操作: 'do',
          打开: 'open',
          访问: 'open',
          完成: 'complete',
          签署: 'sign',
          核验: 'verify',
          拍摄: 'take',
        }[act.text] ?? 'fill _ in',
        null,
        {
          tail: /电脑/.test(by.text)
            ? 'on a computer'
            : /手机/.test(by.text)
              ? 'on a phone'
              : 'by hand',
        },
      ),
  ),
  rule(
    'V',
    1.1,
    '自动识别|自动填充|自动获取|自动读取|自动填写|智能识别|自动带入|自动同步|自动匹配 N',
    (w, n) =>
      simple(
        {
          自动获取: 'get',
          自动读取: 'read',
          自动同步: 'synchronize',
          自动匹配: 'match',
          自动识别: 'recognize',
          智能识别: 'recognize',
        }[w.text] ?? 'fill in',
        np(n),
        { tail: 'automatically' },
      ),
  ),
  rule('V', 0.05, '点击|单击|点|点选|轻触 N V', (_w, n, v) =>
    /^[“[]/.test(n.text) || /(button|link|icon|image|photo|picture|here)$/.test(n.text)
      ? join('to')(simple('click', np(n)), v, v)
      : null,
  ),
  rule('I', 0.05, '点击|单击|点|轻触 N 可|可以|即可|就能|即能 V', (_w, n, _x, v) => ({
    text: `click ${np(n)} to ${active(verbsOf(v), 'base')}`,
  })),
  rule('C', 0.02, '确认|确定 V 后|之后', (_w, v) => ({
    text:
      named[last(v).lemma] && last(v).object === null && !named[last(v).lemma]?.endsWith('ing')
        ? `after the ${named[last(v).lemma]} is confirmed`
        : `after confirming ${gerund(v).replace(/ it$/, '')}`,
  })),
  rule('C', 0.05, '核对|检查|确认|核实 无误|正确|准确 后|之后', () => ({
    text: 'after checking that everything is correct',
  })),
  rule(
    'C',
    0.05,
    '变更|注销|接入|新增|转入|备案|整改|恢复 审核|初审|核验|审批 通过|未通过 前|后|之前|之后|时',
    (what, _r, w, when) => ({
      text: `${/前/.test(when.text) ? 'before' : /后/.test(when.text) ? 'after' : 'when'} the ${{ 变更: 'change', 注销: 'deregistration', 接入: 'access', 新增: 'addition', 备案: 'filing', 整改: 'correction', 恢复: 'restoration' }[what.text] ?? 'transfer'} is ${w.text === '通过' ? '' : 'not '}approved`,
    }),
  ),
  rule('P', 0.05, '继续有效|仍然有效|仍有效|依然有效|继续生效', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'remain' : 'remains'} valid`,
  })),
  rule('C', 0.05, '如|若|如果|如您|若您|您如 已完成|已经完成 V', (_w, _x, v) => {
    const { lemma, object, tail } = last(v);
    const act =
      object === null && !tail && verbsOf(v).length === 1
        ? lemma === 'correct'
          ? 'correction'
          : named[lemma]
        : '';
    return act && !act.endsWith('ing')
      ? { text: `if you have completed the ${act}` }
      : { text: `if you have ${active(verbsOf(v), 'done')}` };
  }),
  rule('P', 0.05, '涉嫌|涉及 违法违规|违法|违规', (w) => ({
    text: '',
    say: (s) =>
      `${s ? `${be(s)} ` : ''}${w.text === '涉嫌' ? 'suspected of violating' : 'involved in violating'} the rules`,
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
  rule('C', 0.1, '连续|累计 V Q', (w, v, q) =>
    q.after === 'time'
      ? {
          text: `if you ${active(verbsOf(v), 'base')} ${q.text.replace(/^1 time$/, 'once')}${w.text === '连续' ? ' in a row' : ''}`,
        }
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
  rule('P', 0.05, '暂停服务|停止服务|暂停营业', () => copula('unavailable')),
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
  rule('D', 0.05, '如|例如|比如|譬如|诸如 N', (_w, n) =>
    /^“/.test(n.text) ? { text: `such as ${plainNp(n)}` } : null,
  ),
  rule('D', 0.1, '直至|直到 S', (_w, s) => ({ text: `until ${s.text}` })),
  rule('D', 0.1, '直至|直到 备案成功|备案通过|审核通过|完成备案', (_w, x) => ({
    text: `until the ${/审核/.test(x.text) ? 'review is passed' : 'filing is approved'}`,
  })),
  rule('S', 0.1, 'N 判断|判定|认定|检测|识别 S', (who, w, s) =>
    who.agent
      ? { text: `${np(who)} ${/检|识/.test(w.text) ? 'found' : 'determined'} that ${s.text}` }
      : null,
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
  rule(
    'I',
    0.03,
    '请|需|须|要|您可 做|办|办理 新增网站|新增备案|新增服务|首次备案|接入备案|变更备案|注销备案|新增接入',
    (w, _x, what) => ({
      text: `${w.text === '您可' ? 'you can ' : /[需须要]/.test(w.text) ? 'you must ' : ''}${
        {
          新增网站: 'add a website',
          新增备案: 'add a filing',
          新增服务: 'add a service',
          首次备案: 'make a first-time filing',
          接入备案: 'make an access filing',
          变更备案: 'change the filing',
          注销备案: 'deregister the filing',
        }[what.text] ?? 'add access'
      }`,
    }),
  ),
  rule('I', 0.1, '确认 A', (_w, a) => ({ text: `confirm that it is ${a.text}` })),
  rule('I', 0.02, '我再想想|再想想|让我再想想|再考虑一下|我再看看', () => ({
    text: 'let me think again',
  })),
  rule('I', 0.05, '欢迎登录|欢迎登陆|欢迎进入|欢迎光临 N', (_w, n) => ({
    text: `welcome to ${np(n)}`,
  })),
  rule('P', 0.1, '暂不支持|尚不支持|目前不支持|暂时不支持 V', (w, v) =>
    aux('cannot')(w, addTail(v, 'for now')),
  ),
  rule(
    'S',
    0.1,
    '暂停|停止|恢复 备案业务|备案服务|备案提交|备案受理|新增备案|首次备案',
    (w, what) => ({
      text: `${{ 备案提交: 'filing submission is', 备案受理: 'filing acceptance is', 新增备案: 'new filings are', 首次备案: 'first-time filings are' }[what.text] ?? 'filing services are'} ${{ 暂停: 'suspended', 停止: 'stopped' }[w.text] ?? 'resumed'}`,
    }),
  ),
  rule(
    'V',
    0.02,
    '下载打印后|打印后|下载并打印后|打印出来后|下载后打印|下载后 手写|手写签名|手写签字|手写填写|填写|签字|签名|盖章|签字盖章|手工填写',
    (first, then) =>
      join(', then')(
        simple(
          /打印/.test(first.text)
            ? /下载/.test(first.text)
              ? 'download and print'
              : 'print'
            : 'download',
          'it',
        ),
        first,
        simple(
          {
            填写: 'fill _ in',
            签字: 'sign',
            签名: 'sign',
            盖章: 'stamp',
            签字盖章: 'sign and stamp',
            手写签名: 'sign _ by hand',
            手写签字: 'sign _ by hand',
          }[then.text] ?? 'fill _ in by hand',
          'it',
        ),
      ),
  ),
  // 我们将上报管局注销备案号
  rule('V', 0.1, '上报|报请|提请|报送|上报至|上报给|报 N V', (_w, who, v) =>
    authority.test(who.text)
      ? simple('report', '', { tail: `to ${np(who)} to ${active(verbsOf(v), 'base')}` })
      : null,
  ),
  rule('V', 0.1, '上报|报告|报送|上报至|上报给|报告给 N', (_w, who) =>
    authority.test(who.text) ? simple('report', 'it', { tail: `to ${np(who)}` }) : null,
  ),
  rule('P', 0.05, '不了解|不清楚|不知晓|不知道|不熟悉 N', (w, n) => ({
    text: '',
    say: (s) =>
      `${s && !isMany(s) && !you(s) ? 'does' : 'do'} not know ${/熟悉/.test(w.text) ? '' : 'about '}${np(n)}`,
  })),
];
