import { said } from '../../build-clauses';
import { bare, isDoer, isMany, plainNp } from '../../build-nouns';
import {
  addTail,
  addTailFirst,
  doIt,
  gerund,
  join,
  last,
  quantify,
  simple,
  verbsOf,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject } from '../../inflect';
import { indefinite, np } from '../../phrase';

/** What another is asked to do with it. */
const asked: Readonly<Record<string, string>> = {
  授权: 'authorize',
  处理: 'handle',
  办理: 'arrange',
  开通: 'activate',
  修改: 'change',
  解决: 'resolve',
  确认: 'confirm',
  核实: 'verify',
  重置: 'reset',
  更正: 'correct',
  审批: 'approve',
  添加: 'add',
  关闭: 'close',
};

/** Set phrases that are an act, or tell somebody to do one. */
export const acts: readonly Rule[] = [
  rule('V', 0.05, '保持|使|让|将 N 与|和|跟 N 平行|保持平行|平齐|齐平', (_w, a, _x, b, p) =>
    simple('keep', np(a), {
      tail: `${/平行/.test(p.text) ? 'parallel to' : 'level with'} ${np(b)}`,
    }),
  ),
  rule('V', 0.05, '换个方式|换种方式|换一种方式|换其他方式|更换方式 V', (_w, v) =>
    addTail(v, 'another way'),
  ),
  rule('V', 0.05, '向 N 收取|收 N', (_to, who, _w, what) =>
    simple('charge', `${np(who)} ${indefinite(what)}`),
  ),
  rule('V', 0.05, '利用|使用 N 从事|进行|开展|实施 N', (_w, what, _x, n) =>
    simple('use', np(what), { tail: `for ${plainNp(n)}` }),
  ),
  rule('V', 0.1, '授权|委托 N V', (_w, n, v) =>
    isDoer(n) ? simple('authorize', `${np(n)} to ${active(verbsOf(v), 'base')}`) : null,
  ),
  // 请登录注册商网站查询: there, to do it.
  rule('V', 0.05, '登录|登陆|进入|打开|访问 N V', (w, n, v) =>
    verbsOf(v)[0]?.state ||
    n.items ||
    !/(site|website|platform|console|page|system|center|backend|email|App)$/.test(n.text)
      ? null
      : join('to')(
          simple({ 进入: 'go to', 打开: 'open', 访问: 'visit' }[w.text] ?? 'log on to', np(n)),
          v,
          last(v).lemma === 'look up' && last(v).object === null ? simple('look', 'it up') : v,
        ),
  ),
  rule(
    'V',
    0.05,
    '联系 N 授权|处理|办理|开通|修改|解决|确认|核实|重置|更正|审批|添加|关闭',
    (_w, n, act) => simple('ask', `${np(n)} to ${asked[act.text]} it`),
  ),
  rule('V', 0.05, '确保|保证|务必确保|务必保证 P', (_w, p) =>
    simple('make sure', `that ${said(p)}`),
  ),
  rule('V', 0.05, '授权|允许|同意 使用|访问|调用|开启 N', (_w, _x, n) =>
    /(camera|microphone|location|album|storage|phone|photos|notifications?|contacts)$/.test(n.text)
      ? simple('allow', `access to ${np(n)}`)
      : null,
  ),
  rule('V', 0.1, '协助|帮助|协助您|帮助您|协助用户 V', (w, v) =>
    simple('help', '', { tail: `${/用/.test(w.text) ? 'users' : 'you'} ${doIt(v)}` }),
  ),
  rule('V', 0.05, '承担|负 N 责任|的责任', (_w, n) =>
    // 法律责任 is one word.
    /(^| )law$/.test(n.text)
      ? null
      : n.text === 'law' || n.text === 'legal'
        ? null
        : simple('be responsible for', np(n), { state: true }),
  ),
  rule(
    'V',
    0.03,
    '授权|允许 他人|其他人|其他账号|其他用户|第三方 使用|查看|操作|管理',
    (_w, who, act) =>
      simple(
        'let',
        `${{ 其他账号: 'other accounts', 其他用户: 'other users', 第三方: 'a third party' }[who.text] ?? 'others'} ${{ 使用: 'use', 查看: 'view', 操作: 'handle' }[act.text] ?? 'manage'} it`,
      ),
  ),
  rule('V', 0.03, '前往|到|去|请到 N 处', (_w, n) => simple('go to', np(n))),
  rule('V', 0.03, '前往|到|去|在 N 处 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v)) || last(v).object
      ? addTail(
          v,
          `${/^(download|get|obtain|buy|export)\b/.test(last(v).lemma) ? 'from' : 'with'} ${np(n)}`,
        )
      : null,
  ),
  rule('V', 0.03, '阅读|仔细阅读|认真阅读|查看|核对|检查 N 并确认|并同意|后确认', (w, n, x) =>
    join('and')(
      simple(
        /阅/.test(w.text) ? 'read' : /看/.test(w.text) ? 'view' : 'check',
        np(n),
        /[仔认]/.test(w.text) ? { tail: 'carefully' } : {},
      ),
      n,
      simple(x.text === '并同意' ? 'accept' : 'confirm', isMany(n) ? 'them' : 'it'),
    ),
  ),
  rule('V', 0.02, '覆盖|涵盖 N 期间|有效期|周期|期限', (_w, n) =>
    bare(n) ? simple('cover', `the ${n.text} period`) : null,
  ),
  rule(
    'V',
    0.02,
    '在|请在 手机端|手机上|手机|电脑端|电脑上|微信中|微信内|微信里|浏览器中|浏览器内 V',
    (_w, where, v) =>
      verbsOf(v)[0]?.state
        ? null
        : addTailFirst(
            v,
            /手/.test(where.text)
              ? 'on your phone'
              : /电/.test(where.text)
                ? 'on a computer'
                : /微/.test(where.text)
                  ? 'in WeChat'
                  : 'in the browser',
          ),
  ),
  rule(
    'V',
    0.01,
    '承担 法律责任|相应法律责任|一切法律责任|全部法律责任|相应的法律责任|由此产生的法律责任|由此产生的一切法律责任',
    (_w, what) =>
      simple('accept', `${/一切|全部/.test(what.text) ? 'all ' : ''}legal responsibility`, {
        tail: /由此/.test(what.text) ? 'for it' : '',
      }),
  ),
  rule('V', 0.05, '避免 V', (_w, v) => simple('avoid', gerund(v))),
  rule('V', 0.02, '先 V 再继续|后继续|再操作|后再继续|后再操作', (_a, v) =>
    join(', then')(v, v, simple('continue', '')),
  ),
  rule('I', 0.05, '仅限|只限 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : { text: doIt(quantify(v, 'only')) },
  ),
  rule('I', 0.05, '首次|第一次|初次 V 请|需|须|时请|时需|时须 V', (_w, v, _x, then) => ({
    text: `when you ${active(verbsOf(v), 'base', false)} for the first time, ${doIt(then)}`,
  })),
  rule(
    'I',
    0.03,
    '如无|若无|如没有|若没有|如果没有|没有|无 N 可|可以|请|则|需|须|可不|则无需 V',
    (_w, n, x, v) => ({
      text: `if you have no ${plainNp(n)}, ${/^可不|无需/.test(x.text) ? 'you need not ' : /^可/.test(x.text) ? 'you can ' : /[需须]/.test(x.text) ? 'you must ' : ''}${doIt(v)}`,
    }),
  ),
  rule(
    'I',
    0.03,
    '感谢您的|感谢你的|感谢您对我们的|谢谢您的 支持与配合|支持和配合|配合与支持|支持|配合|理解与支持|理解和支持|理解与配合|理解|关注|信任|使用|耐心等待',
    (_w, what) => ({
      text: `thank you for your ${
        {
          配合: 'cooperation',
          理解: 'understanding',
          关注: 'interest',
          信任: 'trust',
          使用: 'business',
          耐心等待: 'patience',
        }[what.text] ??
        (/理解与支持|理解和支持/.test(what.text)
          ? 'understanding and support'
          : /理解/.test(what.text)
            ? 'understanding and cooperation'
            : what.text === '支持'
              ? 'support'
              : 'support and cooperation')
      }`,
    }),
  ),
  rule('I', 0.02, 'S 时|的话 可|可以|请|需|须|应|无需 V', (s, _w, x, v) =>
    lacksObject(verbsOf(v))
      ? null
      : {
          text: `if ${s.text}, ${{ 请: '', 无需: 'you need not ' }[x.text] ?? (/可/.test(x.text) ? 'you can ' : 'you must ')}${doIt(v)}`,
        },
  ),
  rule('I', 0.03, '每行一个|每行一条|一行一个|一行一条|每行填写一个|每行输入一个', () => ({
    text: 'one per line',
  })),
  rule('I', 0.02, '不是本人|非本人|不是您本人', () => ({ text: 'not you' })),
  rule('I', 0.02, '转人工|转人工客服|转接人工|转接人工客服|联系人工客服', () => ({
    text: 'talk to a person',
  })),
  rule('I', 0.02, 'S 可不|可以不|的可不|时可不 V', (s, _w, v) => ({
    text: `if ${s.text}, you need not ${doIt(v)}`,
  })),
];
