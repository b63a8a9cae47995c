import { asLabel, raiseFirst } from '../../../core/english';
import { authority, nominal, place } from '../../build-nouns';
import { purpose } from '../../build-purposes';
import {
  addTail,
  doIt,
  gerund,
  happens,
  last,
  simple,
  straight,
  verbsOf,
  withObject,
} from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What is done by phone or by mail. */
const told =
  /^(notify|inform|contact|tell|ask|send|resend|receive|call|verify|confirm|remind|submit|apply|deliver|post|mail|log on|register|reply|get|recover|reset|check|book|report|complain|communicate|spot-check|handle|arrange|reach|make|push|return|bind|link|log)\b/;

/** Verbs that another verb follows: cancel, apply, continue, wait, agree; one act for another. */
export const catenatives: readonly Rule[] = [
  rule('V', 0.8, '取消|停止|暂停|开始 V', (w, v) =>
    simple(
      w.text === '取消'
        ? 'cancel'
        : w.text === '停止'
          ? 'stop'
          : w.text === '暂停'
            ? 'pause'
            : 'start',
      gerund(v),
    ),
  ),
  rule('V', 0.1, '从 N 中|里|内 选择|选取|挑选', (_w, n) =>
    simple('select', null, { tail: `from ${np(n)}` }),
  ),
  // 完成操作 completes something; 提交操作 is just to submit.
  rule('V', 0.1, 'V 操作', (v) =>
    /^(complete|carry out|perform)\b/.test(last(v).lemma) ? null : v,
  ),
  rule('V', 0.2, '注意|留意 V', (_w, v) =>
    lacksObject(verbsOf(v)) ? null : simple('be sure', '', { tail: `to ${doIt(v)}` }),
  ),
  rule('V', 0.05, 'V 继续操作|继续办理|继续填写|继续备案|继续提交|继续核验|以继续|继续', (v) =>
    addTail(v, 'to continue'),
  ),
  rule('V', 0.3, '电话|短信|微信|邮件|邮箱|传真|快递 V', (w, v) =>
    !told.test(last(v).lemma)
      ? null
      : addTail(
          v,
          {
            电话: 'by phone',
            短信: 'by SMS',
            微信: 'on WeChat',
            传真: 'by fax',
            快递: 'by courier',
          }[w.text] ?? 'by email',
        ),
  ),
  rule('V', 0.1, '申请|请求 V', (_w, v) =>
    lacksObject(verbsOf(v)) &&
    // 申请提交后 is about the application.
    !/^(submit|accept|approve|withdraw|pass|return|reject|review)\b/.test(last(v).lemma) &&
    verbsOf(v).length === 1 &&
    !happens.test(last(v).alone ?? last(v).lemma)
      ? simple('ask', '', { tail: `for it to be ${passive(verbsOf(v))}` })
      : null,
  ),
  rule('V', 0.1, '代为|代您|帮您|替您 V', (_w, v) => addTail(v, 'on your behalf')),
  rule('V', 0.1, '全部 V', (_w, v) =>
    verbsOf(v).length === 1 && last(v).object === null && !last(v).tail
      ? withObject(v, { text: 'all of them' })
      : null,
  ),
  rule('V', 0.1, '更换|更换为|换成|改用|换用 A N', (_w, a, n) =>
    a.text === 'statutory'
      ? null
      : simple('use', nominal({ ...n, text: `${a.text} ${n.text}`, the: true }), {
          tail: 'instead',
        }),
  ),
  rule('V', 0.1, '申请|请求 V', (_w, v) =>
    lacksObject(verbsOf(v)) || happens.test(last(v).alone ?? last(v).lemma)
      ? null
      : simple('apply', '', { tail: `to ${active(verbsOf(v), 'base')}` }),
  ),
  rule('V', 0.1, '向 N 申请 V', (_a, n, _b, v) =>
    simple('apply', '', { tail: `to ${np(n)} to ${active(verbsOf(v), 'base')}` }),
  ),
  rule(
    'V',
    0.1,
    '将|把 N 放在|放到|放入|放置在|放置于|上传到|填写在 N 上|中|内|里|下方',
    (_a, n, w, where) =>
      simple(/放/.test(w.text) ? 'put' : /传/.test(w.text) ? 'upload' : 'enter', np(n), {
        tail: place(where),
      }),
  ),
  // 请选择新增接入: the act is what the choice is called.
  rule('V', 1.2, '选择|请选择 V', (_w, v) =>
    verbsOf(v).length === 1 && last(v).object && !last(v).state
      ? simple('select', `“${raiseFirst(asLabel(doIt(v)))}”`)
      : null,
  ),
  rule('V', 0.15, '继续 V', (_w, v) =>
    lacksObject(verbsOf(v)) && last(v).tail === '' && last(v).object === ''
      ? null
      : simple('continue', '', { tail: `to ${active(verbsOf(v), 'base')}` }),
  ),
  rule(
    'V',
    0.1,
    '将|把 N 分享给|共享给|提供给|出租给|转让给|出售给|转借给|出借给 N 使用|用',
    (_a, n, w, to) =>
      simple(
        /分享|共享/.test(w.text)
          ? 'share'
          : /借/.test(w.text)
            ? 'lend'
            : /租/.test(w.text)
              ? 'rent'
              : /售/.test(w.text)
                ? 'sell'
                : /转/.test(w.text)
                  ? 'transfer'
                  : 'give',
        np(n),
        { tail: `${/分享|共享/.test(w.text) ? 'with' : 'to'} ${np(to)}` },
      ),
  ),
  rule('V', 0.1, '对|对于 N 进行|做|作|做出 任何|任何的 V', (_a, n, _b, _c, v) => {
    const full = withObject(v, n);
    return full && addTail(full, 'in any way');
  }),
  rule('V', 0.1, '将|把|使用|用|以 N 作为|用作|当作|做为|当|当成|充当 N', (_a, n, _w, as) =>
    simple('use', np(n), { tail: `as ${np(as)}` }),
  ),
  rule('V', 0.05, '等待|等|等候 Q V', (_w, q, v) =>
    simple('wait', '', {
      tail: `${q.text} ${lacksObject(verbsOf(v)) ? `for it to be ${passive(verbsOf(v))}` : `to ${doIt(v)}`}`,
    }),
  ),
  rule('V', 0.15, '等待|等|等候 Q', (_w, q) => simple('wait', '', { tail: q.text })),
  rule('V', 0.2, '同意|承诺|愿意 V', (w, v) =>
    lacksObject(verbsOf(v))
      ? null
      : simple(w.text === '承诺' ? 'promise' : 'agree', '', { tail: `to ${doIt(v)}` }),
  ),
  rule('V', 0.2, '先 V', (_a, v) =>
    verbsOf(v).some(({ joint }) => joint === ', then') ? v : addTail(v, 'first'),
  ),
  rule('V', 0.9, 'V V', purpose),
  rule('V', 0.5, 'V 以|来|用于|以便|进行 V', (l, m, r) =>
    purpose(l, m.text === '进行' ? straight(r) : r),
  ),
  rule('V', 0.2, '进行 V', (_w, v) => straight(v)),
  rule('V', 0.1, 'V 审核|初审|核验|审批', (v, w) =>
    !/^(submit|send)/.test(last(v).lemma)
      ? null
      : addTail(
          v,
          `for ${w.text === '审批' ? 'approval' : w.text === '核验' ? 'verification' : 'review'}`,
        ),
  ),
  rule('V', 0.2, '点击|单击 V', (_w, v) => ({
    text: '',
    verbs: [{ lemma: 'click', object: '', tail: `to ${active(verbsOf(v), 'base', false)}` }],
  })),
  rule('V', 0.2, '填写至|填写到|精确到|精确至|详细到|具体到 N', (_w, n) =>
    simple('enter', 'it', { tail: `down to ${np(n)}` }),
  ),
  rule('V', 0.1, '提交|提交给|报送|上报|提交至 N', (_w, n) =>
    authority.test(n.text) ? simple('submit', null, { tail: `to ${np(n)}` }) : null,
  ),
  rule('V', 0.2, '影响 N 正常访问|访问|正常使用|使用|的正常访问|的访问', (_w, n) =>
    simple('affect', `access to ${np(n)}`),
  ),
  rule('V', 0.2, 'V 到|至|在 D', (v, _w, d) => addTail(v, d.text)),
  rule('V', 0.2, '对|对于 N 进行|予以 V', (_a, n, _b, v) => withObject(v, n)),
  rule('V', 0.2, '对 N V', (_a, n, v) => withObject(v, n)),
];
