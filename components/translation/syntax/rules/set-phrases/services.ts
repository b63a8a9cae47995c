import { fragment, fragmentOr, present, said } from '../../build-clauses';
import { bare, be, have, isDoer, isMany, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, join, last, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { indefinite, np, plural } from '../../phrase';

/** Where a server or a domain name may be. */
const whereabouts =
  /(provider|registrar|platform|mainland|province|city|region|account|company|abroad|country|[Cc]loud|network|data center|store|Hong Kong.*|Macao|Taiwan|places outside the mainland)$/;

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

/** What is offered, when and to whom: online, to oneself only, at weekends, free or not, again from. */
export const services: readonly Rule[] = [
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
];
