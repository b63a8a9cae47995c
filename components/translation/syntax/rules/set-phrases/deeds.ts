import { authority, place, plainNp } from '../../build-nouns';
import { addTail, doIt, gerund, join, simple, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What a form asks to be done, and answers to it. */
export const deeds: readonly Rule[] = [
  rule('I', 0.1, 'D 操作', (d) =>
    /advance|^(within|before|after|in|on) /.test(d.text) ? { text: `do so ${d.text}` } : null,
  ),
  rule('I', 0.1, '请 D 操作|办理', (_w, d) =>
    /advance|^(within|before|after|in|on) /.test(d.text) ? { text: `do so ${d.text}` } : null,
  ),
  rule(
    'V',
    0.05,
    '将|把|使|让|请将|确保|保持 N 与|和|同|跟 N 保持一致|一致|相符|相同',
    (_w, a, _x, b) => simple('make', np(a), { tail: `match ${np(b)}` }),
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
  rule('V', 0.05, '手持|手举|拿着|持 N 正面|正面免冠 拍照|拍摄|拍一张照片', (_w, n) =>
    simple('take', 'a photo', { tail: `facing the camera and holding ${np(n)}` }),
  ),
  rule('V', 0.05, '手持|手举|拿着|持 N 拍照|拍摄|拍一张照片', (_w, n) =>
    simple('take', 'a photo', { tail: `holding ${np(n)}` }),
  ),
  rule('V', 0.05, '到|前往|去|赴|至|来 N 现场|当面 V', (_w, n, x, v) =>
    addTail(
      v,
      `${x.text === '当面' ? 'in person ' : ''}on site at ${np(n)}`.replace(
        'in person on site',
        'in person',
      ),
    ),
  ),
  rule(
    'I',
    0.02,
    '给您带来的不便|给您带来不便|由此给您带来的不便|由此带来的不便|带来的不便|带来不便|如有不便|不便之处|如有不便之处|给您造成的不便|给您造成不便|对您造成的不便|由此造成的不便 敬请谅解|请谅解|请您谅解|敬请理解|深表歉意|我们深表歉意|敬请见谅|请见谅|还请谅解|还望谅解|望谅解|万分抱歉',
    () => ({
      text: 'we apologize for the inconvenience',
    }),
  ),
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
    /^[“[]/.test(n.text) ||
    /(button|link|icon|image|photo|picture|here)( above| below)?$/.test(n.text)
      ? join('to')(simple('click', np(n)), v, v)
      : null,
  ),
  rule('I', 0.05, '点击|单击|点|轻触 N 可|可以|即可|就能|即能 V', (_w, n, _x, v) => ({
    text: `click ${np(n)} to ${active(verbsOf(v), 'base')}`,
  })),
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
  rule('I', 0.05, '您可能需要|您可能还需要', () => ({ text: 'you may need' })),
  rule('I', 0.1, '允许|准许 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: `you may ${active(verbsOf(v), 'base')}` },
  ),
  rule('V', 0.05, '以|直接以 N 访问|打开', (_w, n) =>
    simple('access', null, { tail: `by ${plainNp(n)}` }),
  ),
  rule(
    'V',
    0.05,
    '使用|以|用 N 等字样|等字|等词|等词语|等字眼 开头|打头|结尾|命名',
    (_w, n, _x, where) =>
      simple(
        { 结尾: 'end with', 命名: 'use' }[where.text] ?? 'start with',
        `words such as ${plainNp(n)}`,
      ),
  ),
  rule('V', 0.05, '取得|获得|得到|征得 N 批准|许可|同意|认可', (_w, who, what) =>
    simple(
      'get',
      `the ${{ 许可: 'permission', 同意: 'consent', 认可: 'recognition' }[what.text] ?? 'approval'} of ${np(who)}`,
    ),
  ),
  rule('V', 0.1, '影响 正常使用|使用|访问|正常访问', (_w, what) =>
    simple('affect', /用/.test(what.text) ? 'its use' : 'access'),
  ),
  rule('V', 0.05, '按|按照|以|请按 N 格式|的格式 填写|输入|录入', (_w, n, _x, _v) =>
    simple('enter', 'it', { tail: `in the ${n.text} format` }),
  ),
  rule('I', 0.05, '请留意来电|留意来电|请注意来电|注意来电|请留意接听|请注意接听', () => ({
    text: 'watch for our call',
  })),
  rule('I', 0.05, '已有|已注册|已经有 账号|账户|帐号 直接|请|可直接|请直接 登录|登陆', () => ({
    text: 'if you already have an account, you can log on',
  })),
  rule('I', 0.05, '请选择至少|至少选择|请至少选择|请至少勾选|至少勾选 M', (_w, m) =>
    m.after === '项' || m.after === '个' ? { text: `select at least ${m.text}` } : null,
  ),
  rule('I', 0.05, '前往|跳至|跳转到|跳到|转到|去 第 M 页', (_w, _x, m) => ({
    text: `go to page ${m.text}`,
  })),
  rule('I', 0.05, '只看我的|仅看我的|只显示我的|仅显示我的', () => ({ text: 'show mine only' })),
  rule('I', 0.05, '隐藏|显示|查看|展示 已完成|已处理|已删除|已过期|已读|未读|已关闭', (act, w) => ({
    text: `${{ 隐藏: 'hide', 查看: 'view' }[act.text] ?? 'show'} ${{ 已完成: 'completed', 已处理: 'handled', 已删除: 'deleted', 已过期: 'expired', 已读: 'read', 未读: 'unread' }[w.text] ?? 'closed'} ones`,
  })),
  rule('V', 0.05, '穿|穿着|戴|佩戴|戴着 N 拍照|拍摄|拍', (_w, n) =>
    simple('take', 'a photo', { tail: `wearing ${indefinite(n)}` }),
  ),
  rule('I', 0.1, '前往 V', (_w, v) =>
    lacksObject(verbsOf(v)) && verbsOf(v).length === 1
      ? { text: `go to ${doIt(v).replace(/ it$/, '')}` }
      : null,
  ),
  rule('I', 0.05, '祝您 工作顺利|生活愉快|工作愉快|使用愉快|生意兴隆', (_w, x) => ({
    text: `we wish you ${/工作/.test(x.text) ? 'success in your work' : 'all the best'}`,
  })),
  rule('V', 0.05, '保持|确保|请保持 N 开机|开机状态|处于开机状态', (_w, n) =>
    simple('keep', `${np(n)} switched on`),
  ),
  rule(
    'V',
    0.05,
    '将|把 N 置于|放于|放置于|放在|放到|放入 N 内|中|上|里 拍摄|拍照|进行拍摄',
    (_a, n, _w, where) => simple('put', np(n), { tail: `${place(where)} and take a photo` }),
  ),
  rule('V', 0.05, '将|把|请将 N 替换为|替换成|换成|更换为|更换成 N', (_a, n, _w, to) =>
    simple('replace', np(n), { tail: `with ${np(to)}` }),
  ),
  rule('V', 0.05, '返回 错误|异常|错误信息', () => simple('return', 'an error')),
  rule('V', 0.05, '现转入|现迁入|现接入 N', (_w, n) =>
    simple('transfer', 'it', { tail: `to ${np(n)} now` }),
  ),
  rule(
    'V',
    0.05,
    '携带|带|带上|持 N 到|至|前往|去|赴 N 核验|办理|验证|审核|现场核验|登记|领取',
    (_w, n, _to, where, act) =>
      simple('bring', np(n), {
        tail: `to ${np(where)} ${act.text === '领取' ? 'to collect it' : `for ${{ 办理: 'processing', 审核: 'review', 登记: 'registration', 现场核验: 'on-site verification' }[act.text] ?? 'verification'}`}`,
      }),
  ),
];
