import { copula } from '../../build-clauses';
import { bare, determiner, isMany, nominal, plainNp } from '../../build-nouns';
import { addTail, doIt, last, named, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, pluralOf } from '../../phrase';

/** What else friendly pages say, in plain words. */
export const friendly: readonly Rule[] = [
  rule(
    'V',
    0.1,
    '购买|租用|租赁|买|续费|使用|注册|开通 N 不足|不到|不满|少于|未满|满|超过 Q',
    (w, n, than, q) =>
      simple(
        {
          购买: 'buy',
          买: 'buy',
          续费: 'renew',
          使用: 'use',
          注册: 'register',
          开通: 'activate',
        }[w.text] ?? 'rent',
        np(n),
        {
          tail: `for ${than.text === '满' ? 'at least' : /超/.test(than.text) ? 'more than' : 'less than'} ${q.text}`,
        },
      ),
  ),
  rule('V', 0.05, '购买|续费|选择|续 Q 时长|的时长|使用时长|购买时长', (w, q) =>
    simple(
      /续/.test(w.text) ? 'renew' : w.text === '选择' ? 'select' : 'buy',
      /续/.test(w.text) ? null : q.text,
      {
        tail: /续/.test(w.text) ? `for ${q.text}` : '',
      },
    ),
  ),
  rule(
    'N',
    0.05,
    '每个|每台|每|任何|任一 符合条件|符合要求|满足条件|满足要求 的 N',
    (w, _x, _of, n) =>
      bare(n)
        ? determiner(w.text.startsWith('每') ? 'each' : 'any')(w, {
            ...n,
            text: `eligible ${n.text}`,
          })
        : null,
  ),
  rule('N', 0.3, 'N 起止日期|起止时间', (n) =>
    n.after || / in /.test(n.text)
      ? { text: 'start and end dates', the: true, after: ` of ${np(n)}` }
      : null,
  ),
  rule('N', 0.1, 'N 起止', (n) => ({
    text: 'start and end',
    the: true,
    after: ` of ${np(n)}`,
  })),
  rule('N', 0.05, '全省|全国|全市|全区|本省|本市|各地|各省|我省|我市 N', (w, n) =>
    n.agent && bare(n)
      ? {
          ...pluralOf(n),
          the: false,
          after: ` ${{ 全国: 'throughout the country', 全市: 'throughout the city', 全区: 'throughout the district', 本省: 'in this province', 本市: 'in this city', 各地: 'in all places', 各省: 'in all provinces', 我省: 'in our province', 我市: 'in our city' }[w.text] ?? 'throughout the province'}`,
        }
      : null,
  ),
  rule(
    'N',
    0.1,
    'N 内|中|里|上|下|名下 所有|全部|的所有|的全部|所有的|全部的|任何 N',
    (n, w, q, what) =>
      bare(what)
        ? {
            ...pluralOf(what),
            text: `${/任何/.test(q.text) ? 'any' : 'all'} ${/任何/.test(q.text) ? what.text : pluralOf(what).text}`,
            the: false,
            after: ` ${/下/.test(w.text) ? 'under' : w.text === '上' ? 'on' : 'in'} ${np(n)}`,
          }
        : null,
  ),
  rule('N', 0.1, '无法|不能|未能|没法 V 的 原因|理由|情况说明', (_w, v, _of, x) => ({
    text: /说明/.test(x.text) ? 'explanation' : 'reason',
    the: true,
    after: ` why ${lacksObject(verbsOf(v)) && !last(v).alone ? `it cannot be ${passive(verbsOf(v))}` : `you cannot ${active(verbsOf(v), 'base', false)}`}`,
  })),
  rule('N', 0.05, 'N 不涉及|未涉及|没有涉及 的 N', (n, _w, _of, what) =>
    bare(what) ? { ...what, after: ` not affected by ${np(n)}` } : null,
  ),
  rule('N', 0.05, '这|此|每|该 一步|步|一步骤|步骤', (w) =>
    determiner(w.text === '每' ? 'each' : 'this')(w, { text: 'step', the: true }),
  ),
  // 过户仅转移管理权限: a transfer does.
  rule('S', 0.05, 'V 仅|只|只是|仅仅|只会|仅会|并不|不|不会 V', (a, w, b) => {
    const act = named[last(a).lemma];
    const does = last(b);
    if (
      !act ||
      verbsOf(a).length > 1 ||
      last(a).object !== null ||
      last(a).tail ||
      verbsOf(b).length > 1 ||
      !does.object ||
      !/^(move|change|affect|transfer|involve|cover|concern|mean|cause|restore|modify|close|delete)\b/.test(
        does.lemma,
      )
    )
      return null;
    return {
      text: /不/.test(w.text)
        ? `${act} ${w.text === '不会' ? 'will' : 'does'} not ${active(verbsOf(b), 'base')}`
        : `${act} only ${active(verbsOf(b), 'third')}`,
    };
  }),
  rule(
    'S',
    0.03,
    'N 已|已经|连续|已连续 超过|满|达|超|逾 Q 未|没有|没|仍未|尚未|还没 V',
    (n, _w, than, q, _x, v) =>
      lacksObject(verbsOf(v)) && !n.agent
        ? {
            text: `${np(n)} ${isMany(n) ? 'have' : 'has'} not been ${passive(verbsOf(v))} for ${/满|达/.test(than.text) ? '' : 'more than '}${q.text}`,
          }
        : null,
  ),
  rule(
    'S',
    0.03,
    'N 中|里|内|上|画面中 有|出现|存在|出现了|有了 他人|其他人|别人|多人|无关人员|其他人员|他人出镜|别人出镜|其他人出镜|多人出镜',
    (n, _w, _x, who) => ({
      text: `there ${/多/.test(who.text) ? 'are several people' : 'is someone else'} in ${np(n)}`,
    }),
  ),
  rule(
    'S',
    0.03,
    '拨打|致电|多次拨打|多次致电|拨打了|电话联系 N 提示|显示|均提示|一直提示|时提示|时|均|都 关机|停机|空号|无人接听|忙线|占线|无法接通|已停机|已关机|不在服务区|为空号|是空号|无人应答',
    (w, n, _x, how) => ({
      text: `when we called ${np(n)}${/多次/.test(w.text) ? ' several times' : ''}, ${/空号/.test(how.text) ? 'the number did not exist' : /忙|占/.test(how.text) ? 'the line was busy' : /接听|应答/.test(how.text) ? 'nobody answered' : /停机/.test(how.text) ? 'the phone was out of service' : /关机/.test(how.text) ? 'the phone was switched off' : 'it could not be reached'}`,
    }),
  ),
  rule('P', 0.05, '不能|不可|不得|可以|可|能|不能再|不可以|无法 作为|担任|充当 N', (w, _x, n) => ({
    text: '',
    say: () => `${/[不无]/.test(w.text) ? 'cannot' : 'can'} serve as ${nominal(n)}`,
  })),
  rule('V', 0.05, '将其|把它|将它|把其|将之|把这个|将此 V', (_w, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('V', 0.03, '将其|把它|将它|把其|将之 作为|当作|用作|做为|当成 N V', (_w, _x, n, v) =>
    lacksObject(verbsOf(v)) ? addTail(v, `as ${nominal(n)}`) : null,
  ),
  rule('V', 0.04, '将其|把它|将它|把其 作为|当作|用作|做为|当成 N', (_w, _x, n) =>
    simple('use', 'it', { tail: `as ${nominal(n)}` }),
  ),
  rule('V', 0.05, '对其|对它|对此|对该项 V', (_w, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('V', 0.04, '对其|对它|对此 进行|予以|加以|作出|做 V', (_w, _x, v) =>
    lacksObject(verbsOf(v)) && !verbsOf(v)[0]?.state ? v : null,
  ),
  rule('S', 0.05, 'N 因|由于|因为 S 被|已被|将被|会被|而被|遭 V', (n, _w, why, by, v) =>
    lacksObject(verbsOf(v)) && !/^(if|when|after|before) /.test(why.text)
      ? {
          text: `${np(n)} ${/[将会]/.test(by.text) ? 'will be' : `${isMany(n) ? 'have' : 'has'} been`} ${passive(verbsOf(v))} because ${why.text}`,
        }
      : null,
  ),
  rule(
    'P',
    0.04,
    '被列入|已被列入|已列入|被纳入|已纳入|列入|纳入 核查|抽查|复核|检查|核查范围|抽查范围|核查名单|抽查名单',
    (_w, x) =>
      copula(
        `${/[被已]/.test(_w.text) ? '' : ''}listed for ${/抽/.test(x.text) ? 'a spot check' : /复/.test(x.text) ? 're-checking' : 'inspection'}`,
      ),
  ),
  rule('S', 0.05, '期间|在此期间|其间|这期间|该期间 暂停|停止|恢复|暂缓 V', (_c, w, v) => {
    const act = named[last(v).lemma];
    return act && verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? {
          text: `${act} is ${w.text === '恢复' ? 'resumed' : w.text === '停止' ? 'stopped' : 'paused'} during this time`,
        }
      : null;
  }),
  rule('C', 0.05, '确|确实|实在|的确|若确|如确|确实是 无|没有|不存在 N 的|时', (_w, _x, n) => ({
    text: `if there really ${isMany(n) ? 'are' : 'is'} no ${plainNp(n)}`,
    after: '的',
  })),
  rule('I', 0.05, '为|是|系|属|属于|如为|若为 N 的 V', (_w, n, _of, v) =>
    lacksObject(verbsOf(v)) || /^\d/.test(n.text)
      ? null
      : { text: `if it is ${nominal(n)}, ${doIt(v)}` },
  ),
  rule('I', 0.04, '为|是|系|如为|若为 法人|法人单位|法人机构|法人主体 的 V', (_w, _n, _of, v) => ({
    text: `if it is a legal person, ${doIt(v)}`,
  })),
  rule(
    'C',
    0.04,
    '经|经过|通过 电话|短信|邮件|人工|现场|线上|视频 核实|核查|确认|复核|核验|沟通',
    (_w, how, act) => ({
      text: `on ${{ 核查: 'inspection', 确认: 'confirmation', 复核: 're-checking', 核验: 'verification', 沟通: 'contact' }[act.text] ?? 'checking'} ${{ 电话: 'by phone', 短信: 'by SMS', 邮件: 'by email', 人工: 'by hand', 现场: 'on site', 线上: 'online' }[how.text] ?? 'by video'}`,
    }),
  ),
  rule('C', 0.01, '提示|显示|报错|系统提示|页面提示|错误提示|弹出提示|若提示|如提示 N', (_w, n) =>
    /^“[^”]*”$/.test(n.text) && !n.after ? { text: `if the message ${n.text} appears` } : null,
  ),
  rule('P', 0.05, '刚才|刚刚|刚 没有|没|未|未能 V 成功', (_w, _x, v) =>
    lacksObject(verbsOf(v))
      ? { text: '', say: () => `could not be ${passive(verbsOf(v))} just now` }
      : null,
  ),
  rule(
    'I',
    0.04,
    '记得|别忘了|别忘记|不要忘记 再去|再来|还要|也要|还要去|再去做一下|再 V',
    (_w, _x, v) => ({
      text: `remember to ${doIt(v)} as well`,
    }),
  ),
  rule('P', 0.04, '大概|大约|约|差不多 要|需|需要|得|要花 等|等待 Q', (_w, _x, _y, q) => ({
    text: '',
    say: (s) => `${s ? '' : 'you '}must wait about ${q.text}`,
  })),
  rule(
    'C',
    0.03,
    '备案号|证书|执照|营业执照|批文|许可证|审批|结果|身份证|资质|备案 下来|办下来|批下来|出来|到手 后|以后|之后|了',
    (n) => ({
      text: `once ${{ 备案号: 'the ICP number', 证书: 'the certificate', 批文: 'the approval document', 许可证: 'the permit', 审批: 'the approval', 结果: 'the result', 身份证: 'the ID card', 资质: 'the qualification', 备案: 'the filing' }[n.text] ?? 'the license'} ${n.text === '结果' ? 'is out' : n.text === '备案' ? 'is approved' : 'has been issued'}`,
    }),
  ),
  rule('I', 0.05, 'V 即可|就能|就可以|便可|即能|便能 V', (a, _w, b) =>
    lacksObject(verbsOf(a)) && !last(a).alone && last(a).object === null
      ? null
      : verbsOf(a)[0]?.state || last(a).turned || last(b).turned
        ? null
        : { text: `${doIt(a)}, and you can ${doIt(b)}` },
  ),
  rule('C', 0.1, '被|遭|如被|若被 V 后|之后|以后|过后', (_w, v) =>
    lacksObject(verbsOf(v)) ? { text: `after it is ${passive(verbsOf(v))}` } : null,
  ),
  rule('I', 0.05, '被|遭 V 后|之后|以后 I', (_w, v, _x, i) =>
    lacksObject(verbsOf(v)) ? { text: `after it is ${passive(verbsOf(v))}, ${i.text}` } : null,
  ),
  rule('P', 0.05, '没对上|没对得上|没有对上|没能对上|对不太上', () => ({
    text: '',
    say: (s) => `${s && isMany(s) ? 'do' : 'does'} not match`,
  })),
  rule(
    'S',
    0.03,
    '系统|机器|我们|平台|审核人员 认不出来|识别不出来|认不出|识别不了|看不清|读不出|读不出来|看不清楚|无法识别',
    (w, how) => ({
      text: `${{ 我们: 'we', 平台: 'the platform', 审核人员: 'the reviewer' }[w.text] ?? 'the system'} cannot ${/清/.test(how.text) ? 'make it out' : 'recognize it'}`,
    }),
  ),
  rule(
    'N',
    0.2,
    '就|只|仅|仅供|只有|只给|只供|就给 我|我们|我自己|我们自己|自己|公司|内部|本单位|公司内部|本人|个人 用|使用|看|查看',
    (_w, who, x) => ({
      text: `for ${{ 我: 'my own', 我自己: 'my own', 我们: 'our own', 我们自己: 'our own', 自己: 'your own', 公司: 'company', 公司内部: 'internal', 内部: 'internal', 本单位: "the organization's own", 本人: 'your own' }[who.text] ?? 'personal'} ${/看/.test(x.text) ? 'viewing' : 'use'} only`,
    }),
  ),
  rule('P', 0.05, '要|须|得|需|应|需要|必须|应当 先 关着|关闭着|保持关闭|关掉|关停|停着', () => ({
    text: '',
    say: () => 'must stay closed for now',
  })),
  rule(
    'I',
    0.03,
    '超时|逾期|超期|超时后|逾期后 申请|会话|链接 自动|将自动|会自动|自动将|将会自动 关闭|取消|失效|作废|终止|撤销|退回|结束',
    (when, what, _x, act) => {
      const thing =
        {
          申请: 'application',
          订单: 'order',
          链接: 'link',
          验证码: 'verification code',
          任务: 'task',
          二维码: 'QR code',
        }[what.text] ?? 'session';
      return {
        text: `${/超时/.test(when.text) ? 'if it times out' : 'if it is overdue'}, the ${thing} ${/关闭|结束|终止/.test(act.text) ? `${act.text === '关闭' ? 'closes' : 'ends'} automatically` : /失效|作废/.test(act.text) ? 'becomes invalid automatically' : `is ${act.text === '退回' ? 'returned' : 'canceled'} automatically`}`,
      };
    },
  ),
];
