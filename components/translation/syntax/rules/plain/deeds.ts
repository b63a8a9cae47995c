import { pronoun } from '../../../core/english';
import { have, nominal, place, plainNp, you } from '../../build-nouns';
import { addTail, doIt, gerund, last, named, simple, verbsOf, withObject } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np, plural } from '../../phrase';

/** What to do, in plain words: point it there, just enter it, do that first. */
export const plainDeeds: readonly Rule[] = [
  // 首页地址填域名即可
  rule(
    'I',
    0.05,
    'N 填|填写|写|选|选择|用|使用|上传|提供|输入 N 即可|就行|就好|就行了|就好了|也行|也可以',
    (n, w, what, end) =>
      n.agent || you(n)
        ? null
        : {
            text: `for ${np(n)}, ${/也/.test(end.text) ? 'you can also' : 'just'} ${/选/.test(w.text) ? 'select' : /[填写输]/.test(w.text) ? 'enter' : /上传/.test(w.text) ? 'upload' : /提供/.test(w.text) ? 'provide' : 'use'} ${np(what)}`,
          },
  ),
  rule('I', 0.05, 'V 就行|就可以|就好|就可以了|就行了|就好了', (v, w) =>
    verbsOf(v)[0]?.state
      ? null
      : { text: `${/可以/.test(w.text) ? 'you can just' : 'just'} ${doIt(v)}` },
  ),
  rule('I', 0.05, 'V 也行|也可以|也可|亦可|也没问题|同样可以', (v) =>
    verbsOf(v)[0]?.state || lacksObject(verbsOf(v)) ? null : { text: `you can also ${doIt(v)}` },
  ),
  // 请确认无误后再提交
  rule('I', 0.8, '请|请您|请务必|务必|务必请 I', (_w, i) =>
    /^(after|before|when|on) [^,]+, (then )?\w/.test(i.text) && !/[?]$/.test(i.text) ? i : null,
  ),
  rule(
    'I',
    0.03,
    '精确到|精确至|请精确到|准确到|具体到|细化到|须精确到|需精确到|应精确到 日|天|月|年|时|分|秒|省|市|区|县|户|室|门牌号|小数点后两位',
    (w, x) => ({
      text: `${/[须需应]/.test(w.text) ? 'must be exact to' : 'exact to'} the ${{ 日: 'day', 天: 'day', 月: 'month', 年: 'year', 时: 'hour', 分: 'minute', 秒: 'second', 省: 'province', 市: 'city', 区: 'district', 县: 'county', 户: 'household', 室: 'room number', 门牌号: 'house number' }[x.text] ?? 'second decimal place'}`,
    }),
  ),
  // 多个域名之间用分号分隔
  rule(
    'I',
    0.02,
    'N 之间 请用|请以|请使用|用|以|使用|要用 N 隔开|分隔|分开|间隔|区分|分割|断开',
    (n, _b, _w, mark) => ({
      text: `separate ${plural(n.text.replace(/^(each|several) /, ''))}${n.after ?? ''} with ${/[s”]$/.test(mark.text) ? mark.text : plural(mark.text)}`,
    }),
  ),
  rule('V', 0.1, '用|以|使用 N 代替|替代|取代 N', (_w, a, _v, b) =>
    simple('replace', np(b), { tail: `with ${np(a)}` }),
  ),
  rule('I', 0.05, '法定节假日|节假日|周末|双休日|休息日|非工作日 V 吗|么', (when, v) => ({
    text: `do you ${doIt(v).replace(pronoun, '')} ${/周末|双休/.test(when.text) ? 'at weekends' : /非/.test(when.text) ? 'on non-working days' : 'on public holidays'}?`,
  })),
  // N做几家公司的负责人
  rule('V', 0.05, '做|当|担任|任 N', (_w, n) =>
    /(person in charge|leader|representative|contact|administrator|person)$/.test(n.text) ||
    /^ of .*(compan|organization|entit|website|enterprise)/.test(n.after ?? '')
      ? simple('serve as', np(n))
      : null,
  ),
  rule('V', 0.05, '登录|登陆|访问|进入|打开|前往|在 N V', (w, n, v) =>
    /(platform|system|console|website|site|center|page|portal)$/i.test(n.text) &&
    !verbsOf(v).some(({ turned, state }) => turned || state) &&
    w.text !== '在'
      ? simple(/登/.test(w.text) ? 'log on to' : /打/.test(w.text) ? 'open' : 'go to', np(n), {
          tail: `to ${doIt(v)}`,
        })
      : null,
  ),
  rule('V', 0.15, '去|到|前往 现场', () => simple('go there in person', '')),
  rule('I', 0.05, 'V 一下|下', (v) =>
    verbsOf(v)[0]?.state || verbsOf(v).length > 1 ? null : { text: doIt(v) },
  ),
  rule('V', 0.1, '试着|尝试|试试|试图 V', (_w, v) => simple('try', '', { tail: `to ${doIt(v)}` })),
  rule('V', 0.1, 'V 看看|试试|看一下', (v) =>
    verbsOf(v)[0]?.state ? null : (withObject(v, { text: 'it' }) ?? v),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 拖入|拖进|拖到|拖至|传到|传至|指向|解析到|解析至|绑定到|绑定至|关联到|链接至|链接到|迁移到|迁移至|导入到|同步到|同步至|发送至|发送到|发送给|保存到|保存至|复制到|复制至|粘贴到|粘贴至|提供给|添加到|添加至|加入到 N',
    (_a, n, w, to) =>
      simple(
        {
          指: 'point',
          解: 'resolve',
          绑: 'link',
          关: 'link',
          链: 'link',
          迁: 'migrate',
          导: 'import',
          同: 'synchronize',
          发: 'send',
          保: 'save',
          复: 'copy',
          粘: 'paste',
          拖: 'drag',
          传: 'upload',
          提: 'give',
        }[w.text.charAt(0)] ?? 'add',
        np(n),
        { tail: `${/拖/.test(w.text) ? 'into' : 'to'} ${np(to)}` },
      ),
  ),
  rule('V', 0.05, '保持 关闭|开启|打开|开机|关机|在线|公开|联网|不变|一致|清晰|完整', (_w, how) =>
    simple('stay', '', {
      tail:
        {
          关闭: 'closed',
          开启: 'on',
          打开: 'open',
          开机: 'switched on',
          关机: 'switched off',
          公开: 'public',
          不变: 'unchanged',
          一致: 'the same',
          清晰: 'clear',
          完整: 'complete',
        }[how.text] ?? 'online',
    }),
  ),
  rule('I', 0.03, 'N 需要|要|需|必须|得 去|到|去到 现场|窗口|线下 V 吗|么', (n, _w, _g, _x, v) => ({
    text: `do you need to go there in person to ${doIt(v)} for ${np(n)}?`,
  })),
  rule('I', 0.02, 'N 需要|要|需|必须|得 去|到|去到 现场|窗口|线下 吗|么|办理吗', (n) => ({
    text: `do you need to go there in person for ${np(n)}?`,
  })),
  rule('I', 0.03, 'N 要|需要|需|必须|得|是否要|是否需要 全部|都|全都 V 吗|么', (n, _m, _all, v) =>
    lacksObject(verbsOf(v)) && !n.agent
      ? { text: `must all ${plural(n.text)}${n.after ?? ''} be ${passive(verbsOf(v))}?` }
      : null,
  ),
  rule(
    'I',
    0.04,
    '忘|忘了|忘记|忘记了 N 怎么办|咋办|怎么找回|如何找回|该怎么办|如何处理',
    (_w, n, ask) => ({
      text: /找回/.test(ask.text)
        ? `how to recover ${np(n)} if you have forgotten it?`
        : `what to do if you have forgotten ${np(n)}?`,
    }),
  ),
  rule('I', 0.05, '现在|目前|如今|当前 I', (_w, i) =>
    /^(do|does|is|are|can|must) [^.]*\?$/.test(i.text)
      ? { text: `${i.text.slice(0, -1)} now?` }
      : null,
  ),
  rule('I', 0.05, 'V 了 还需要|需要|还要|要|用|是否需要 V 吗|么', (a, _le, m, v) =>
    verbsOf(a).length === 1 && !verbsOf(a)[0]?.turned && !verbsOf(a)[0]?.state
      ? {
          text: `do you ${/还/.test(m.text) ? 'still ' : ''}need to ${doIt(v)} if you ${active(verbsOf(a), 'base', false)}?`,
        }
      : null,
  ),
  rule('I', 0.04, 'N 是否 V 了 N', (n, _w, v, _le, what) =>
    verbsOf(v).length === 1 && last(v).object === null
      ? { text: `${have(n)} ${np(n)} ${active([{ ...last(v), object: np(what) }], 'done')}?` }
      : null,
  ),
  rule('I', 0.1, 'C 再 V 即可|就行|就好', (c, _w, v) =>
    /^(if|after|when|once) /.test(c.text) ? { text: `${c.text}, then ${doIt(v)}` } : null,
  ),
  rule('V', 0.03, '打电话|打个电话|发短信|发邮件|发信息|发消息|发微信 给 N', (w, _to, n) =>
    simple(
      { 打: 'call', 短: 'text', 邮: 'email' }[/打/.test(w.text) ? '打' : w.text.charAt(1)] ??
        'message',
      np(n),
    ),
  ),
  rule('V', 0.1, '与|和|同 N 一字不差|完全一致|保持一致|一致|逐字一致 填写|输入|录入|填', (_w, n) =>
    simple('enter', null, { tail: `exactly as ${place(n)}` }),
  ),
  rule(
    'V',
    0.05,
    '转让|转给|转移给|过户给|转让给|借给|出租给|转租给|出借给 他人|别人|第三方|其他人|其他单位|他人使用|第三人',
    (w, to) =>
      simple(/租/.test(w.text) ? 'rent' : /借/.test(w.text) ? 'lend' : 'transfer', null, {
        tail: `to ${/单位/.test(to.text) ? 'other organizations' : /三/.test(to.text) ? 'a third party' : 'others'}`,
      }),
  ),
  rule('V', 0.05, '向 N 索要|索取|讨要', (_a, n) => simple('ask', np(n), { tail: 'for it' })),
  rule(
    'V',
    0.05,
    '将|把|请将 N 放到|放在|放至|放置于|放置在|挂在|挂到|贴在|贴到|置于|放入|放进|悬挂于|悬挂在|展示在|展示于|显示在 N',
    (_a, n, w, where) =>
      simple(/挂|展|显/.test(w.text) ? 'display' : /贴/.test(w.text) ? 'paste' : 'put', np(n), {
        tail: place(where),
      }),
  ),
  rule('V', 0.3, '办理|去办|去做|走 V', (_w, v) =>
    verbsOf(v).length === 1 &&
    last(v).object &&
    !last(v).turned &&
    /^(add|change|deregister|cancel|modify|transfer|update|migrate)\b/.test(last(v).lemma)
      ? v
      : null,
  ),
  rule('V', 0.1, '影响|不影响 V', (w, v) => {
    const act =
      verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
        ? named[last(v).lemma]
        : undefined;
    return act && !act.endsWith('ing') && w.text === '影响' ? simple('affect', `the ${act}`) : null;
  }),
  rule(
    'I',
    0.03,
    '超出|超过|超限|过大|太大|超大|如超出|若超出|如过大|超过的|超出的 请|请先|需|须|则需|则请|需先 V',
    (w, m, v) => ({
      text: `if it is ${/大/.test(w.text) ? 'too large' : 'over that'}, ${/[需须]/.test(m.text) ? 'you must ' : ''}${doIt(/先/.test(m.text) ? addTail(v, 'first') : v)}`,
    }),
  ),
  rule(
    'V',
    0.05,
    '将|把 其|它|该号码|此号码 设为|设置为|标记为|加入|添加到|添加至|列入|拉入|改为 N',
    (_a, it_, w, n) =>
      simple(
        /设/.test(w.text)
          ? 'set'
          : /标/.test(w.text)
            ? 'mark'
            : /改/.test(w.text)
              ? 'change'
              : 'add',
        /号/.test(it_.text) ? 'this number' : 'it',
        { tail: `${/设|标/.test(w.text) ? `as ${nominal(n)}` : `to ${np(n)}`}` },
      ),
  ),
  // 网站是否仍由本单位运营
  rule(
    'I',
    0.05,
    'N 是否|是不是 仍|还|仍然|依然|一直|均|都|已 由 N V',
    (n, _w, x, _by, who, v) => ({
      text: `is ${np(n)} ${/[仍还依]/.test(x.text) ? 'still ' : x.text === '一直' ? 'always ' : ''}${passive([{ ...last(v), object: '' }])} by ${np(who)}?`,
    }),
  ),
  // 上传资料页点击“下载模板”: what is done there.
  rule('I', 0.05, 'N 点击|单击|点|点选|勾选|选择|填写 N', (where, w, what) =>
    /(page|console|center|list|menu|backend|portal|step|tab)$/.test(where.text) && !where.items
      ? {
          text: `${/勾/.test(w.text) ? 'tick' : /选择|点选/.test(w.text) ? 'select' : /填/.test(w.text) ? 'enter' : 'click'} ${np(what)} ${place(where)}`,
        }
      : null,
  ),
  rule(
    'I',
    0.05,
    '这边|我们|我方|我们这边|我司|平台|客服 建议|建议您|推荐|推荐您 V',
    (_w, _x, v) => ({
      text: `we recommend ${gerund(v)}`,
    }),
  ),
  rule('I', 0.05, '您|你|您那边|您这边|你那边 V N 了吗', (_w, v, n) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).state
      ? { text: `have you ${active([{ ...last(v), object: np(n) }], 'done')}?` }
      : null,
  ),
  rule(
    'I',
    0.05,
    'N 填|用|写|填写|使用|选|留 自己的|本人的|您的|您自己的|您本人的|法人的 即可|就好|就行|就可以了',
    (n, w, whose) =>
      n.agent
        ? null
        : {
            text: `for ${np(n)}, ${/选/.test(w.text) ? 'select' : /用/.test(w.text) ? 'use' : 'enter'} ${/法人/.test(whose.text) ? "the legal representative's" : 'your own'}`,
          },
  ),
  rule('I', 0.03, '别忘了|别忘记|不要忘记|勿忘|请勿忘记|别忘|请不要忘记|千万别忘了 V', (_w, v) => ({
    text: `do not forget to ${doIt(v)}`,
  })),
  rule('I', 0.03, '记得|请记得|切记|请记住|记住|请切记|记得要|一定要记得 V', (_w, v) => ({
    text: `remember to ${doIt(v)}`,
  })),
  rule('V', 0.1, 'V Q', (v, q) =>
    /(day|week|month|year|hour|minute|second)$/.test(q.after ?? '') &&
    /^(renew|extend|keep|suspend|buy|pause|wait|retain|store|freeze|lock|save)\b/.test(
      last(v).alone ?? last(v).lemma,
    ) &&
    !last(v).tail
      ? addTail(v, `for ${q.text}`)
      : null,
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 移到|移至|移动到|移动至|移入|悬停在|悬停到 N 上|中|内|里|处',
    (_a, n, w, to) =>
      simple('move', np(n), {
        tail: `${w.text === '移入' ? 'into' : /悬停/.test(w.text) ? 'over' : 'to'} ${np(to)}`,
      }),
  ),
  rule('I', 0.05, '不行再|不行就|不行的话再|不行的话就|不行则 V', (_w, v) => ({
    text: `if that does not work, then ${doIt(v)}`,
  })),
  rule(
    'V',
    0.03,
    '顺延至|顺延到|延后至|推迟至|推迟到|延期至|留至 节后|节假日后|假期后|假期结束后|节后首个工作日|下一个工作日|下个工作日|下一工作日|次日|下周|明日 处理|办理|审核|受理',
    (_w, when, act) =>
      simple({ 审核: 'review', 受理: 'accept' }[act.text] ?? 'handle', null, {
        tail:
          {
            节后首个工作日: 'on the first business day after the holiday',
            次日: 'on the next day',
            明日: 'tomorrow',
            下周: 'next week',
          }[when.text] ??
          (/工作/.test(when.text) ? 'on the next business day' : 'after the holiday'),
      }),
  ),
  rule('V', 0.03, '盖在|加盖在|签在|写在|印在|贴在|标在|打在 N', (w, n) =>
    simple(
      { 签: 'sign', 写: 'write', 印: 'print', 贴: 'paste', 标: 'mark' }[w.text.charAt(0)] ?? 'put',
      null,
      { tail: /^[签写]/.test(w.text) ? place(n) : `on ${np(n)}` },
    ),
  ),
  rule(
    'V',
    0.03,
    '将|把|请将 N 做成|制成|转成|转换成|转换为|拼成|合成|转为|制作成|整理成 N',
    (_a, n, w, into) =>
      simple(/转/.test(w.text) ? 'convert' : /拼|合/.test(w.text) ? 'combine' : 'make', np(n), {
        tail: `into ${nominal(into)}`,
      }),
  ),
  rule('V', 0.1, '忘记|忘了 V', (_w, v) => simple('forget', '', { tail: `to ${doIt(v)}` })),
  rule('V', 0.05, '保持 无法访问|不可访问|可访问|可正常访问|正常访问 状态', (_w, how) =>
    simple('stay', '', { tail: /[无不]/.test(how.text) ? 'inaccessible' : 'accessible' }),
  ),
  rule('V', 0.05, '保持 无法访问|不可访问|可访问|可正常访问|正常访问', (_w, how) =>
    simple('stay', '', { tail: /[无不]/.test(how.text) ? 'inaccessible' : 'accessible' }),
  ),
  rule(
    'I',
    0.05,
    '最近更新于|更新于|最后更新于|发布于|最近修改于|最后修改于|最后编辑于 N',
    (w, n) => ({
      text: `${/发/.test(w.text) ? 'published' : /修改|编辑/.test(w.text) ? 'last changed' : 'last updated'} ${/^\d/.test(n.text) ? 'on ' : ''}${plainNp(n)}`,
    }),
  ),
  rule(
    'I',
    0.05,
    '最近更新于|更新于|最后更新于|发布于|最近修改于|最后修改于|最后编辑于 D',
    (w, d) => ({
      text: `${/发/.test(w.text) ? 'published' : /修改|编辑/.test(w.text) ? 'last changed' : 'last updated'} ${d.text}`,
    }),
  ),
  rule('I', 0.05, '正在为您转接|正在转接|为您转接|将为您转接|即将为您转接 N', (w, n) => ({
    text: `${/将/.test(w.text) ? 'you will be transferred' : 'transferring you'} to ${nominal(n)}`,
  })),
];
