import { fragment, fragmentOr, it, present, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, join, last, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** What a form's reader is told to do where 的 says in which case. */
const onForms =
  /^(enter|select|upload|attach|provide|tick|file|choose|submit|state|use|write|fill|skip|leave)\b/;

/** Words that end a text on a page: “设置”页. */
const parts: Readonly<Record<string, string>> = {
  页: 'page',
  页面: 'page',
  栏: 'field',
  按钮: 'button',
  菜单: 'menu',
  选项: 'option',
  选项卡: 'tab',
  标签页: 'tab',
  弹窗: 'dialog',
};

/** Where a server or a domain name may be. */
const whereabouts =
  /(provider|registrar|platform|mainland|province|city|region|account|company|abroad|country|[Cc]loud|network|data center|store|Hong Kong.*|Macao|Taiwan|places outside the mainland)$/;

/** What is done on a form in another's stead. */
const instead =
  /^(upload|use|enter|select|submit|choose|provide|pay|apply|send|contact|take|verify)\b/;

/** What one may have to pay for. */
const paid =
  /(filing|review|verification|registration|access|change|transfer|deregistration|help|support)$/;

/** 没备过案的选此项: whoever chooses. */
const ofReader = (words: string): string =>
  words.replace(
    /^if it (has|wants|does|need not|needs)\b/,
    (_all, verb: string) =>
      `if you ${{ has: 'have', wants: 'want', does: 'do', needs: 'need' }[verb] ?? verb}`,
  );

const oftenness = (how: string): string =>
  ({ 多次: 'many times', 频繁: 'often', 连续: 'in a row', 长期: 'for long' })[how] ?? 'repeatedly';

/** What notices say happened, is to happen, and in which case. */
export const notices: readonly Rule[] = [
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
  // 您所在的省份暂不支持线上办理
  rule(
    'S',
    0.03,
    'N 不支持|暂不支持|尚不支持|暂未开通|未开通|尚未开通|不接受 线上|在线|网上|线下|现场|远程|自助 办理|备案|审核|核验|提交|申请|缴费|注销|变更',
    (n, _not, how, act) => ({
      text: `${{ 线下: 'in-person', 现场: 'on-site', 远程: 'remote', 自助: 'self-service' }[how.text] ?? 'online'} ${{ 备案: 'filing', 审核: 'review', 核验: 'verification', 提交: 'submission', 申请: 'application', 缴费: 'payment', 注销: 'deregistration', 变更: 'change' }[act.text] ?? 'processing'} is not available ${/(service|order|account|filing|website|app|domain name)$/i.test(n.text) ? 'for' : 'in'} ${np(n)}`.replace(
        / (in|for) (.*(administration|provider|platform|company).*)$/,
        ' with $2',
      ),
    }),
  ),
  rule('N', 0.1, 'N 以外|之外 的|的其他|的其它 N', (a, _w, _of, n) =>
    bare(n) && !you(a) ? { ...n, text: n.text, the: false, after: ` other than ${np(a)}` } : null,
  ),
  rule('N', 0.05, 'N 以外的|之外的 其他人|其他人员|人|人员|任何人', (a) =>
    a.agent ? { text: 'someone', after: ` other than ${np(a)}`, agent: true } : null,
  ),
  rule(
    'V',
    0.05,
    '取得|获得|征得|获取|得到 N 的 批准|同意|许可|授权|认可|批复|批准文件|书面同意|书面授权',
    (_w, n, _of, x) =>
      n.act || you(n)
        ? null
        : simple(
            'get',
            `the ${{ 同意: 'consent', 许可: 'permission', 授权: 'authorization', 批准文件: 'approval document', 书面同意: 'written consent', 书面授权: 'written authorization' }[x.text] ?? 'approval'} of ${np(n)}`,
          ),
  ),
  // 到期日须晚于提交日期三个月以上
  rule('P', 0.03, '须|需|应|必须|要|需要|应当 晚于|早于|迟于 N Q', (_m, than, n, q) =>
    /(day|week|month|year|hour|minute)$/.test(q.after ?? '')
      ? {
          text: '',
          say: () =>
            `must be ${q.text} ${than.text === '早于' ? 'earlier' : 'later'} than ${np(n)}`,
        }
      : null,
  ),
  rule(
    'P',
    0.05,
    '仅限|只限|仅供|限|只供|只能 本人|您本人|负责人本人 使用|查看|操作|办理',
    (_w, who, act) => ({
      text: '',
      say: (s) =>
        `${s ? `${be(s)} ` : ''}for ${who.text === '负责人本人' ? 'the person in charge' : 'you'} only${act.text === '使用' ? '' : ` to ${{ 查看: 'view', 操作: 'operate' }[act.text] ?? 'handle'}`}`,
    }),
  ),
  // 已指向内地服务器: a state that holds already.
  rule('P', 0.25, '已|已经 V', (_w, v) =>
    verbsOf(v)[0]?.state && verbsOf(v).length === 1 && !lacksObject(verbsOf(v))
      ? {
          text: '',
          say: (s) => {
            const words = present(v).say?.(s) ?? '';
            return words.replace(/^((?:is|are) )?/, (led) => `${led}already `);
          },
        }
      : null,
  ),
  // 从没备过案选这个
  ...(['S', 'P', 'V', 'C'] as const).map((kind) =>
    rule(
      'I',
      0.1,
      `${kind} 选这个|选此项|请选此项|选择此项|请选择此项|请选这个|就选这个|选这项|请选这项|选这里`,
      (cause) => {
        const words =
          kind === 'S'
            ? `if ${cause.text}`
            : kind === 'C'
              ? cause.text
              : kind === 'P'
                ? `if ${/^(you|I|we|there) /.test(fragment(cause)) ? fragment(cause) : said(cause, { text: 'you' })}`
                : lacksObject(verbsOf(cause)) || verbsOf(cause).some(({ turned }) => turned)
                  ? ''
                  : `if you ${doIt(cause)}`;
        return /^if (?!if |to )/.test(words) ? { text: `select this ${ofReader(words)}` } : null;
      },
    ),
  ),
  rule('V', 0.15, '来|前来|再来|过来 V', (_w, v) =>
    verbsOf(v)[0]?.state || /^(roll back|come|originate)/.test(last(v).lemma) ? null : v,
  ),
  // 注销后备案号立即失效
  rule(
    'P',
    0.05,
    '立即|随即|即刻|当即|同时|自动|即|随之|也随之|即时|将立即|会立即|将自动|会自动|将同时|将随之 失效|作废|过期|关闭|取消|终止|生效',
    (w, act) => ({
      text: '',
      say: (s) => {
        const how = /立|随即|即刻|当即|即时/.test(w.text)
          ? ' immediately'
          : /自动/.test(w.text)
            ? ' automatically'
            : /同时/.test(w.text)
              ? ' at the same time'
              : /随之/.test(w.text)
                ? ' with it'
                : '';
        const many = s !== null && isMany(s);
        const will = /将|会/.test(w.text);
        const verb = {
          失效: ['becomes', 'become', ' invalid'],
          作废: ['becomes', 'become', ' void'],
          生效: ['takes', 'take', ' effect'],
          过期: ['expires', 'expire', ''],
          关闭: ['closes', 'close', ''],
          终止: ['ends', 'end', ''],
          取消: ['is', 'are', ' canceled'],
        }[act.text] as [string, string, string];
        return `${will ? `will ${verb[1] === 'are' ? 'be' : verb[1]}` : many ? verb[1] : verb[0]}${verb[2]}${how}`;
      },
    }),
  ),
  rule('V', 0.05, '打|拨打|致电|拨 N 电话|的电话', (_w, n) =>
    (isDoer(n) || n.agent || you(n)) && !/(service|support)$/.test(n.text)
      ? simple('call', n.text === 'we' ? 'us' : np(n))
      : null,
  ),
  // 服务器在别家的
  rule('C', 0.3, 'N 在|位于|放在|托管在 N 的', (n, _in, where) =>
    !you(n) &&
    !n.agent &&
    !where.act &&
    (!where.after || where.after === ' outside the mainland') &&
    whereabouts.test(where.text)
      ? { text: `if ${np(n)} ${be(n)} ${place(where)}`, after: '的' }
      : null,
  ),
  // 换服务商但不换域名的
  rule('C', 0.1, 'V 但|但是|却 不|没有|未|没 V 的', (a, _but, not, b) =>
    lacksObject(verbsOf(a)) ||
    lacksObject(verbsOf(b)) ||
    verbsOf(a)[0]?.state ||
    verbsOf(b)[0]?.state
      ? null
      : {
          text: `if you ${doIt(a)} but ${not.text === '不' ? `do not ${doIt(b)}` : `have not ${active(verbsOf(b), 'done')}`}`,
          after: '的',
        },
  ),
  rule('P', 0.6, 'P 但|但是|却 P', (a, _but, b) => ({
    text: '',
    say: (s) => `${fragmentOr(a, s)} but ${fragmentOr(b, s)}`,
  })),
  // 请回控制台重新生成
  rule('V', 0.1, '回|回到|返回|返回到|退回到|退回 N V', (_w, n, v) =>
    /(page|console|step|site|list|center|system|menu|platform|form|home page|tab|app|program)$/i.test(
      n.text,
    ) && !verbsOf(v)[0]?.state
      ? join('and')(simple('go back to', np(n)), n, v)
      : null,
  ),
  rule('N', 0.1, '以下|下列|下面|如下|下述|下方 M N', (_w, m, n) =>
    bare(n)
      ? {
          text: `following ${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          the: true,
          many: m.text !== '1',
        }
      : null,
  ),
  rule('C', 0.05, '没要求的|没有要求的|无要求的|不要求的|未要求的|无此要求的|没有此要求的', () => ({
    text: 'if it is not required',
    after: '的',
  })),
  rule(
    'V',
    0.1,
    '具体看|具体见|具体查看|具体参见|具体请看|具体请见|具体参考|具体以|详情见|详情看 N',
    (_w, n) => (_w.text === '具体以' ? null : simple('see', np(n), { tail: 'for details' })),
  ),
  rule(
    'I',
    0.03,
    'N 要花钱吗|收费吗|要收费吗|要钱吗|收钱吗|需要付费吗|需要花钱吗|要交钱吗|要不要钱|需要钱吗|是否收费',
    (n) => (paid.test(n.text) && !you(n) ? { text: `is there a charge for ${np(n)}?` } : null),
  ),
  rule('P', 0.1, '被 V 了|掉了', (_w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: '', say: (s) => `${s ? have(s) : 'has'} been ${passive(verbsOf(v))}` }
      : null,
  ),
  rule(
    'S',
    0.05,
    '周末|节假日|周六日|周末和节假日|节假日期间 也在|也上班|照常服务|也在线|正常服务|也提供服务|正常受理|照常受理|也审核|正常审核',
    (when, act) => ({
      text: `${/受理|审核/.test(act.text) ? 'the review goes on' : 'service is available'} ${{ 节假日: 'on holidays', 节假日期间: 'on holidays', 周末和节假日: 'at weekends and on holidays' }[when.text] ?? 'at weekends'} too`,
    }),
  ),
  // 人工客服8:30-21:00在线
  rule('S', 0.05, 'N N 在线|值班|上班|服务|提供服务|受理', (who, time) =>
    (isDoer(who) || /(hotline|support|service)$/.test(who.text)) &&
    /^\d{1,2}:\d\d to /.test(time.text)
      ? { text: `${np(who)} ${be(who)} available ${time.text}` }
      : null,
  ),
  rule('S', 0.1, 'N S', (when, s) =>
    /(holiday|Festival|Day)$/.test(when.text) &&
    !when.after &&
    /\b(pauses?|stops?|suspends?|is|are|will)\b/.test(s.text)
      ? { text: `during ${np(when)}, ${s.text}` }
      : null,
  ),
  rule(
    'S',
    0.05,
    'N 起|开始|后 恢复|恢复正常|恢复审核|恢复受理|恢复办理|恢复服务',
    (when, w, what) =>
      /^\d+-\d+/.test(when.text) || /^(tomorrow|today|next \w+)$/.test(when.text)
        ? {
            text: `${{ 恢复审核: 'the review resumes', 恢复受理: 'acceptance resumes', 恢复服务: 'the service resumes', 恢复办理: 'processing resumes' }[what.text] ?? 'normal operation resumes'} ${w.text === '后' ? 'after' : 'from'} ${when.text}`,
          }
        : null,
  ),
  // 预计将于15天后被限制搜索
  rule(
    'P',
    0.05,
    '预计将于|预计于|预计在|预计将在|预计会在|最快将在 Q 后|内|之后|之内 被|被系统|自动 V',
    (_w, q, x, _by, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: (s) =>
              `${s ? `${be(s)} ` : ''}expected to be ${passive(verbsOf(v))} ${/内/.test(x.text) ? 'within' : 'in'} ${q.text}`,
          }
        : null,
  ),
  rule(
    'P',
    0.05,
    '预计将于|预计于|预计将在|将于|将在|会在|预计会在 Q 后|之后|内|之内 被|自动|自动被|被系统 限制|暂停|停止|关闭|取消 N',
    (w, q, x, _by, act, n) => ({
      text: '',
      say: (s) =>
        `${/预计/.test(w.text) ? `${s && isMany(s) ? 'are' : 'is'} expected to have` : 'will have'} ${s && isMany(s) ? 'their' : 'its'} ${plainNp(n)} ${{ 限制: 'limited', 暂停: 'suspended', 停止: 'stopped', 关闭: 'closed' }[act.text] ?? 'canceled'} ${/内/.test(x.text) ? 'within' : 'in'} ${q.text}`,
    }),
  ),
  rule('V', 0.2, 'V 自|取自 N', (v, _from, n) =>
    /^(read|get|copy|download|take|synchronize|import|come)\b/.test(last(v).lemma) && !last(v).tail
      ? addTail(v, `from ${np(n)}`)
      : null,
  ),
  // 备注请勿写“测试”
  rule(
    'I',
    0.1,
    'N 请勿|勿|切勿|不要|请不要|不得|不能|不可 写|填|填写|输入|录入|填入 N',
    (where, _not, _act, n) =>
      !you(where) && !where.agent && bare(where)
        ? { text: `do not enter ${indefinite(n)} ${place(where)}` }
        : null,
  ),
  rule('P', 0.05, '会不通过|将不通过|会通不过|将通不过|会通过不了|将会不通过', () => ({
    text: '',
    say: () => 'will not pass',
  })),
  // 超时订单自动退回
  rule('S', 0.05, '超时|逾期|过期|超期 N 自动|将自动|会自动|系统自动 V', (late, n, w, v) =>
    lacksObject(verbsOf(v)) && bare(n) && !n.agent
      ? {
          text: `if it ${/超时/.test(late.text) ? 'times out' : 'is overdue'}, ${np(n)} ${/[将会]/.test(w.text) ? 'will be' : be(n)} ${passive(verbsOf(v))} automatically`,
        }
      : null,
  ),
  rule('I', 0.05, 'N 需要|需|要|得|一共要|总共要 V 几次|多少次|几遍', (n, _w, v) =>
    lacksObject(verbsOf(v)) && !n.agent
      ? { text: `how many times must ${np(n)} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule('N', 0.05, 'N 页|页面|栏|按钮|菜单|选项|选项卡|标签页|弹窗', (n, what) =>
    n.items && /^“/.test(n.text) && /”$/.test(n.text)
      ? { text: `${n.text} ${parts[what.text]}`, the: true }
      : null,
  ),
  rule(
    'P',
    0.05,
    '不用做什么|无需做什么|不用任何操作|无需任何操作|不需要任何操作|无需其他操作|不需要做什么|不用管|无需处理|不用处理|无须操作|无需操作|不用操作',
    () => ({
      text: '',
      say: (s) =>
        s && (you(s) || s.agent) ? `${isMany(s) ? 'need' : 'needs'} do nothing` : 'needs no action',
    }),
  ),
  // 只在公司内部使用的App
  rule(
    'N',
    0.05,
    '只|仅|只能|仅能 在 N 内部|内|里|上|中|范围内 V 的 N',
    (_only, _in, where, _x, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))} only ${/^(web|app|page|site|phone)/.test(where.text) ? place(where) : `within ${np(where)}`}`,
          }
        : null,
  ),
  rule('N', 0.1, '只|仅|只能|仅能 在 N V 的 N', (_only, _in, where, v, _of, n) =>
    lacksObject(verbsOf(v)) &&
    bare(n) &&
    /(network|intranet|environment|platform|app|console|phone|computer|mainland)$/i.test(where.text)
      ? { ...n, after: ` ${passive(verbsOf(v))} only ${place(where)}` }
      : null,
  ),
  // 已在其他平台备案过的App
  ...(['过', '过了', '成功', '完成'] as const).map((past) =>
    rule(
      'N',
      0.05,
      `已在|已经在|曾在|此前在|之前在|以前在 N V ${past} 的 N`,
      (_in, where, v, _past, _of, n) =>
        lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1
          ? { ...n, after: ` already ${passive(verbsOf(v))} ${place(where)}` }
          : null,
    ),
  ),
  rule(
    'P',
    0.04,
    '应|须|需|应当|必须|需要|要|务必 与|和|同 N 记载|所载|所记载|载明|登记|登载|所登记|注册|显示|标注|上标注 一致|相符|的一致|完全一致|的相符|保持一致|的内容一致',
    (_m, _a, n, act) =>
      n.agent || you(n)
        ? null
        : {
            text: '',
            say: () =>
              `must match what is ${{ 登记: 'registered', 所登记: 'registered', 注册: 'registered', 显示: 'shown', 标注: 'marked', 上标注: 'marked' }[act.text] ?? 'stated'} ${place(n)}`,
          },
  ),
  rule(
    'P',
    0.03,
    '尚未|未|还未|还没有|仍未|并未|没有 审核通过|初审通过|通过审核|审批通过|获得批准|获批|得到批准|复审通过',
    (w) => ({
      text: '',
      say: (s) =>
        `${s ? `${have(s)} ` : ''}not been approved${/尚|还|仍/.test(w.text) ? ' yet' : ''}`,
    }),
  ),
  rule('N', 0.1, 'N 之类|之类的|一类|一类的', (n) =>
    /^“/.test(n.text) ? { text: `something like ${n.text}` } : null,
  ),
  rule(
    'V',
    0.05,
    '换|换成|改用|使用|用|提供|填写 一个|另一个|个|一个其他 能|可|可以|能够|能正常 V 的',
    (w, _one, _can, v) =>
      lacksObject(verbsOf(v)) && verbsOf(v).length === 1
        ? simple(
            { 提供: 'give', 填写: 'enter' }[w.text] ?? 'use',
            `one that can be ${passive(verbsOf(v))}`,
            /换|改/.test(w.text) ? { tail: 'instead' } : {},
          )
        : null,
  ),
  // 通信地址少了房间号
  rule(
    'P',
    0.1,
    '少了|缺了|漏了|少写了|漏写了|没写|没有写|没写明|没填|未写明|未注明|没注明|少填了|未写 N',
    (w, n) => ({
      text: '',
      say: (s) =>
        s && (s.agent || you(s))
          ? `${have(s)} left out ${np(n)}`
          : /[没未]/.test(w.text)
            ? `${s && isMany(s) ? 'do' : 'does'} not ${/注|写明/.test(w.text) ? 'state' : 'include'} ${np(n)}`
            : `${s && isMany(s) ? 'lack' : 'lacks'} ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    'N 只|仅|才|也只|只有 盖了|拍到|拍了|拍出|显示|露出|上传|照到|盖到 一半|半个|半边|一部分|部分',
    (n, _o, act) => ({
      text: `only part of ${np(n)} ${{ 拍到: 'is in the photo', 拍了: 'is in the photo', 拍出: 'is in the photo', 照到: 'is in the photo', 上传: 'was uploaded' }[act.text] ?? 'is visible'}`,
    }),
  ),
  rule(
    'N',
    0.2,
    '另一名|另一位|另外一名|另外一位|另一家|另一台|另一部|另一款|另一项|另一条|另一处 N',
    (_w, n) =>
      bare(n) && !you(n) && !n.many ? { ...n, text: `another ${n.text}`, the: false } : null,
  ),
  // 最近5次登录记录
  rule('N', 0.05, '最近|近|过去|前 Q N', (_w, q, n) =>
    q.after === 'time' && bare(n) && /^\d+ times?$/.test(q.text)
      ? { text: `last ${/^\d+/.exec(q.text)?.[0]} ${plural(n.text)}`, the: true, many: true }
      : null,
  ),
  rule('N', 0.1, '最近|最新|最近的|最新的|近|最后 M N', (w, m, n) =>
    bare(n) && m.after && !/^[年月日天周]$/.test(m.after)
      ? {
          text: `${w.text === '最后' ? 'last' : 'latest'} ${m.text} ${m.text === '1' ? n.text : plural(n.text)}`,
          the: true,
          many: m.text !== '1',
        }
      : null,
  ),
  rule(
    'S',
    0.04,
    '提交|操作|请求|访问|登录|查询|发送|获取|尝试|点击|修改|重试|刷新|下载 频繁|过于频繁|太频繁|次数过多|过快|太快|过多|次数太多|频率过高|过频|次数超限',
    (act) => ({
      text: `too many ${{ 提交: 'submissions', 请求: 'requests', 访问: 'visits', 登录: 'logon attempts', 查询: 'lookups', 发送: 'messages sent', 获取: 'requests', 点击: 'clicks', 修改: 'changes', 刷新: 'refreshes', 下载: 'downloads' }[act.text] ?? 'attempts'}`,
    }),
  ),
  // 同一问题反复提交会降低优先级
  rule(
    'S',
    0.1,
    'N 反复|多次|频繁|重复|连续|长期|一再 V 会|将|可能|可能会|将会|有可能 V',
    (n, how, v, w, then) => {
      const full = lacksObject(verbsOf(v)) && !n.agent && !you(n) ? withObject(v, n) : null;
      return full && !lacksObject(verbsOf(then))
        ? {
            text: `${gerund(full)} ${oftenness(how.text)} ${/可能/.test(w.text) ? 'may' : 'will'} ${active(verbsOf(then), 'base')}`,
          }
        : null;
    },
  ),
  rule('S', 0.1, 'N 反复|多次|频繁|重复|连续|长期|一再 V P', (n, how, v, p) => {
    const full = lacksObject(verbsOf(v)) && !n.agent && !you(n) ? withObject(v, n) : null;
    const then = fragmentOr(p, it);
    return full && /^(will|may) (?!be )/.test(then)
      ? { text: `${gerund(full)} ${oftenness(how.text)} ${then}` }
      : null;
  }),
  rule('V', 0.05, '一次性|一次|一并 改到位|改好|改完|修改到位|修改完整|修改完|改全', () =>
    simple('correct', 'everything', { tail: 'at once' }),
  ),
  rule(
    'S',
    0.05,
    'N 能否成功|是否成功|能否通过|是否通过|能否获批|能否办理|能否备案|成功与否|通过与否 以|由|取决于|视 N 为准|决定|的意见为准|审核为准|审核结果为准|而定',
    (act, w, _by, n) => {
      const how = /成功/.test(w.text)
        ? 'succeeds'
        : /备案/.test(w.text)
          ? 'can be filed'
          : /办理/.test(w.text)
            ? 'can be arranged'
            : /获批/.test(w.text)
              ? 'is approved'
              : 'passes';
      return { text: `whether ${np(act)} ${how} is decided by ${np(n)}` };
    },
  ),
  rule('V', 0.1, '把|将 N V 完|好|完毕 再|后再|之后再|后|之后 V', (_a, n, v, _end, _then, next) => {
    const full = withObject(v, n);
    return full && join(', then')(full, n, next);
  }),
  rule(
    'C',
    0.03,
    '如|若|如果|如对此|若有|如有 看不明白|看不懂|不清楚|不明白|不明白的|看不清楚|有不明白的|不明之处|看不太懂',
    () => ({
      text: 'if anything is unclear',
    }),
  ),
];
