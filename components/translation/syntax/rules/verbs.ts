import { asLabel, asSentence, raiseFirst } from '../../core/english';
import { authority, isDoer, nominal, place, plainNp, you } from '../build-nouns';
import {
  addTail,
  addTailFirst,
  adverb,
  doIt,
  gerund,
  happens,
  join,
  last,
  purpose,
  simple,
  straight,
  verbsOf,
  withLast,
  withObject,
} from '../build-verbs';
import { type Rule, rule } from '../chart';
import { active, lacksObject, passive } from '../inflect';
import { indefinite, np, type Phrase } from '../phrase';
import { clause } from '../words';

/** Acts that 到 says succeeded. */
const finds =
  /^(check|recognize|look up|search|receive|see|get|find|scan|read|match|detect|query)\b/;

/** What is done by phone or by mail. */
const told =
  /^(notify|inform|contact|tell|ask|send|resend|receive|call|verify|confirm|remind|submit|apply|deliver|post|mail|log on|register|reply|get|recover|reset|check|book|report|complain|communicate|spot-check|handle|arrange|reach|make|push|return|bind|link|log)\b/;

const turned = (verb: Phrase | null): Phrase | null => verb && withLast(verb, { turned: true });

/** Replaced with one, changed to one, filed as one. */
const into = (lemma: string): string =>
  /^replace/.test(lemma)
    ? 'with'
    : /^(change|modify|correct|adjust|convert)/.test(lemma)
      ? 'to'
      : 'as';

/** What makes one thing into another. */
const becomes =
  /^(replace|change|modify|correct|adjust|convert|set|name|rename|save|choose|select|designate|appoint|use|list|mark|register|enter|fill|recognize|classify|divide|turn|make|merge|export|upgrade|update|switch|file)\b/;

/** 更新为新证: what is made into another is an object, though it may also change by itself. */
const transitively = (verb: Phrase): Phrase => {
  const { alone: _, ...own } = last(verb);
  return own.object === null ? { text: '', verbs: [...verbsOf(verb).slice(0, -1), own] } : verb;
};

/** Verb phrases. */
export const verbs: readonly Rule[] = [
  rule('V', 0.2, 'V N', withObject),
  rule('V', 0.2, 'V 了 N', (v, _le, n) => withObject(v, n)),
  rule('V', 0.3, 'D V', (d, v) =>
    d.after || verbsOf(v).some(({ joint }) => joint && joint !== 'and') || /^to /.test(d.text)
      ? null
      : adverb(v, d.text),
  ),
  rule('V', 0.5, 'V D', (v, d) => adverb(v, d.text)),
  rule('V', 0.3, 'V 至|到|于|给 N', (v, w, n) =>
    // 检测到, 收到: found, not brought to.
    w.text === '到' && finds.test(last(v).lemma) && last(v).object === null
      ? withObject(v, n)
      : addTail(
          v,
          /^(here|there)$/.test(n.text)
            ? n.text
            : w.text === '于' && /^(bottom|top|foot)\b/.test(n.text)
              ? place(n)
              : `${w.text === '于' ? 'in' : 'to'} ${np(n)}`,
        ),
  ),
  rule('V', 0.3, 'V 在 N', (v, _w, n) => addTail(v, place(n))),
  // 上传附件为空白页: what it is, not what it is made into.
  rule('V', 0.5, 'V 为|成 N', (v, w, n) =>
    w.text === '为' && last(v).object !== null && !becomes.test(last(v).lemma)
      ? null
      : addTail(transitively(v), `${into(last(v).lemma)} ${np(n)}`),
  ),
  rule('V', 0.5, 'V 并|并且|且|以及|和|与|、 V', join('and')),
  rule('V', 0.5, 'V 或 V', join('or')),
  rule('V', 0.5, 'V 后|后再|再|之后 V', join(', then')),
  rule('V', 0.2, '先 V 再|后再|，再|后|然后|之后 V', (_a, l, m, r) =>
    join(', then')(straight(l), m, straight(r)),
  ),
  rule('V', 0.1, '等待|允许|提醒|通知|要求 N V', (w, n, v) =>
    (isDoer(n) || /browser$/.test(n.text)) &&
    !n.items &&
    !you(n) &&
    !verbsOf(v)[0]?.state &&
    !verbsOf(v).some(({ turned }) => turned)
      ? simple(
          { 允许: 'allow', 提醒: 'remind', 通知: 'notify', 要求: 'ask' }[w.text] ?? 'wait for',
          np(n),
          { tail: `to ${doIt(v)}` },
        )
      : null,
  ),
  rule('V', 0.1, '与|和|同|跟 N 协商一致|协商|达成一致|商定|协商确定', (_w, n) =>
    simple('agree', '', { tail: `with ${np(n)}` }),
  ),
  rule('V', 0.1, '一次性 V', (_w, v) => addTail(v, 'in one go')),
  rule('V', 0.1, '启用 N', (_w, n) =>
    /(template|version|letter|commitment|system|seal|form|number|platform|domain name|document|license|page|format|standard|rules?|process)$/.test(
      n.text,
    )
      ? simple('start using', np(n))
      : null,
  ),
  rule('V', 0.05, '要求您|要求你|让您|让你 V', (_w, v) =>
    simple('ask', 'you', { tail: `to ${doIt(v)}` }),
  ),
  // 要求您到现场核验
  rule('V', 0.03, '要求|通知|提醒 您|你 到|前往|去|到达 现场 V', (w, _you, _to, _there, v) =>
    simple({ 通知: 'notify', 提醒: 'remind' }[w.text] ?? 'ask', 'you', {
      tail: `to come in person to ${doIt(v).replace(/ it$/, '')}`.replace('\u0002', ''),
    }),
  ),
  rule(
    'V',
    0.03,
    '将|把|请将 N 由|从 N 改为|变更为|更改为|修改为|改成|更换为 N',
    (_a, n, _f, from, _w, to) => simple('change', `${np(n)} from ${np(from)} to ${np(to)}`),
  ),
  rule('V', 0.05, '转入|转到|转移到|转移至|转至 N', (_w, n) =>
    isDoer(n) || /(account|registrar|provider|platform)$/.test(n.text)
      ? simple('transfer', null, { tail: `to ${np(n)}` })
      : null,
  ),
  rule('V', 0.03, '保持|请保持|并保持 水平|平整|平稳|静止|直立|稳定', (_w, how) =>
    simple('keep', 'it', {
      tail: { 水平: 'level', 平整: 'flat', 直立: 'upright', 静止: 'still' }[how.text] ?? 'steady',
    }),
  ),
  rule('V', 0.05, '提醒|通知|要求|督促 其|他|他们|对方|其尽快 V', (w, who, v) =>
    simple({ 提醒: 'remind', 通知: 'notify', 督促: 'urge' }[w.text] ?? 'ask', 'them', {
      tail: `to ${doIt(v)}${/尽快/.test(who.text) ? ' soon' : ''}`,
    }),
  ),
  rule('V', 0.1, '对|对于 N 负责|承担责任|负有责任|承担全部责任', (_w, n) =>
    simple('be responsible for', np(n)),
  ),
  // 信息变更, 附件下载: on a page, what to do with it.
  rule('V', 0.6, 'N V', (n, v) =>
    verbsOf(v).length === 1 &&
    last(v).object === null &&
    !happens.test(last(v).alone ?? '') &&
    !last(v).tail &&
    !last(v).pre &&
    !last(v).state &&
    !n.agent &&
    !n.act &&
    !/ expiry$/.test(n.text) &&
    !/^carry out/.test(last(v).lemma) &&
    !n.after
      ? turned(withObject(v, n))
      : null,
  ),
  rule('V', 0.3, 'V Q', (v, q) =>
    q.after === 'time'
      ? addTail(v, q.text === '1 time' ? 'once' : q.text)
      : /character$/.test(q.after ?? '')
        ? withObject(v, { text: q.text, many: true })
        : null,
  ),
  rule('V', 0.05, '等待|等|等候 Q 后再|后|之后|之后再|再 V', (_w, q, _x, v) =>
    join(', then')(simple('wait', '', { tail: q.text }), v, v),
  ),
  rule('V', 0.2, '等待|等|待 S 后再|后 V', (_w, s, _x, v) =>
    join(', then')(simple('wait', '', { tail: `until ${s.text}` }), v, v),
  ),
  rule('V', 0.1, '将|把 N 告知|透露给|提供给|发送给|告诉|泄露给 N', (_w, n, x, to) =>
    simple(
      /告|透|泄/.test(x.text) ? 'tell' : 'give',
      /告|透|泄/.test(x.text) ? `${np(to)} ${np(n)}` : `${np(n)} to ${np(to)}`,
    ),
  ),
  rule('V', 0.05, '加盖|盖|并加盖 N', (_w, n) =>
    /seal$/.test(n.text) ? simple('stamp', null, { tail: `with ${np(n)}` }) : null,
  ),
  rule('V', 0.1, '按|按照|根据|通过 N 搜索|查询|筛选|排序|查找', (_w, n, x) =>
    simple(/筛/.test(x.text) ? 'filter' : /排/.test(x.text) ? 'sort' : 'look up', null, {
      tail: `by ${plainNp(n)}`,
      alone: /筛/.test(x.text) ? 'filter' : /排/.test(x.text) ? 'sort' : 'search',
    }),
  ),
  rule('V', 0.1, '更换|换用|使用|换 其他|其它|其他的|另一个 N', (_w, _x, n) =>
    simple('use', `another ${n.text}${n.after ?? ''}`),
  ),
  rule('V', 0.2, '保持|确保|使 N D', (_w, n, d) =>
    simple(
      'keep',
      `${np(n)} ${d.text.replace(/^(correct|accurate|consistent|complete|clear|clean|neat|tidy|stable|normal)ly$/, '$1')}`,
    ),
  ),
  rule('V', 0.03, '将|把|请将 N 解析到|解析至|指向|指向到|解析 N 上|中|里|内', (_a, n, _w, to) =>
    simple('resolve', np(n), { tail: `to ${np(to)}` }),
  ),
  rule('V', 0.3, 'V 为|成 A', (v, _w, a) => addTail(v, `as ${a.text}`)),
  rule('V', 0.1, '与|和|同 N 联系|取得联系|沟通|电话联系', (_w, n) => simple('contact', np(n))),
  rule('V', 0.2, '保持 N D A', (_w, n, d, a) => simple('keep', `${np(n)} ${a.text} ${d.text}`)),
  rule('V', 0.3, 'V M', (v, m) =>
    // 最多上传3份: files, though no copies.
    /^(upload|attach|add)\b/.test(last(v).lemma) &&
    last(v).object === null &&
    /[份张项条]/.test(m.after ?? '')
      ? withLast(v, {
          object: `${m.text} ${m.after === '张' ? 'image' : m.after === '份' ? 'file' : 'item'}${m.text === '1' ? '' : 's'}`,
        })
      : // 至少修改一项
        /^(change|modify|select|tick|enter|fill|complete|correct|choose|meet|keep|delete)\b/.test(
            last(v).lemma,
          ) &&
          last(v).object === null &&
          /[项条]/.test(m.after ?? '')
        ? withLast(v, { object: `${m.text} item${m.text === '1' ? '' : 's'}` })
        : m.after === '份'
          ? addTail(v, m.text === '1' ? 'in 1 copy' : `in ${m.text} copies`)
          : null,
  ),
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
  // 将新密码发送至邮箱: what stands before where to.
  rule('V', 0.2, '将|把 N V', (_a, n, v) =>
    last(v).object === null &&
    /^(to|in|on|at) /.test(last(v).tail) &&
    last(v).lemma !== 'tell' &&
    verbsOf(v).length === 1
      ? withLast(v, { object: np(n) })
      : withObject(v, n),
  ),
  rule('V', 0.45, '使用|用|采用 N V', (_a, n, v) =>
    verbsOf(v)[0]?.state ||
    /^others\b/.test(n.text) ||
    // 使用扫描件截图: a screenshot of it.
    (/^take a screenshot/.test(last(v).lemma) && /(scan|copy|photo|image|file)$/.test(n.text))
      ? null
      : addTailFirst(v, `with ${np(n)}`),
  ),
  rule('V', 0.05, '通过|经 N V', (_a, n, v) => addTail(v, `through ${np(n)}`)),
  rule('V', 0.2, '到|前往|去|赴|至 N V', (_a, n, v) =>
    lacksObject(verbsOf(v)) || last(v).object !== null
      ? addTail(v, authority.test(n.text) ? `with ${np(n)}` : place(n))
      : null,
  ),
  rule('V', 0.2, '导致|造成|使得|引起 N V', (_w, n, v) =>
    simple(
      'cause',
      `${np(n)} to ${lacksObject(verbsOf(v)) ? `be ${passive(verbsOf(v))}` : active(verbsOf(v), 'base')}`,
    ),
  ),
  rule('V', 0.1, '导致|造成|使得 N 失败|不通过|未通过', (_w, n) =>
    simple('cause', `${np(n)} to fail`),
  ),
  rule('V', 0.1, '导致|造成|使得 N 无法|不能 V', (_w, n, _x, v) =>
    lacksObject(verbsOf(v))
      ? simple('mean', `that ${np(n)} cannot be ${passive(verbsOf(v))}`)
      : simple('mean', `that ${np(n)} cannot ${active(verbsOf(v), 'base')}`),
  ),
  rule('V', 0.1, '导致|造成|以致 无法|不能 V', (_w, _x, v) =>
    simple('mean', `that you cannot ${active(verbsOf(v), 'base')}`),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 调整为|改为|修改为|更改为|变更为|改成|设置为|设为|调整到|调整至|重命名为|命名为 N',
    (_a, n, w, to) =>
      /命名/.test(w.text)
        ? simple('rename', `${np(n)} to ${np(to)}`)
        : simple(/设/.test(w.text) ? 'set' : 'change', `${np(n)} to ${np(to)}`),
  ),
  rule(
    'V',
    0.05,
    '将|把|请将 N 转入|转至|转到|转移到|转移至|过户至|过户给|过户到|提交至|提交到 N',
    (_a, n, w, to) =>
      simple(w.text.startsWith('提') ? 'submit' : 'transfer', `${np(n)} to ${np(to)}`),
  ),
  rule('V', 0.05, '为|给|对 N 备案|办理备案|做备案|进行备案|提交备案', (_a, n) =>
    simple('file', np(n)),
  ),
  rule('V', 0.1, '向 N 索要|索取|要 N', (_a, who, _b, what) =>
    simple('ask', `${np(who)} for ${np(what)}`),
  ),
  rule('V', 0.3, '向 N V', (_a, n, v) => addTail(v, `to ${np(n)}`)),
  rule('V', 0.3, '从 N V', (_a, n, v) => addTail(v, `from ${np(n)}`)),
  rule('V', 0.3, '为|给 N V', (_a, n, v) => addTail(v, `for ${np(n)}`)),
  rule('V', 0.5, '与|和 N V', (_a, n, v) => addTail(v, `with ${np(n)}`)),
  rule('V', 0.3, '与|和|同 N 一致|相同|相符|匹配|保持一致|完全一致', (_a, n) =>
    simple('match', np(n), { state: true }),
  ),
  rule('V', 0.3, '与|和 N 相关|有关|有关联|有关系|相关联', (_a, n) =>
    simple('relate to', np(n), { state: true }),
  ),
  rule('V', 0.3, '以 N 开头', (_a, n) => simple('start with', indefinite(n), { state: true })),
  rule('V', 0.3, '以 N 结尾', (_a, n) => simple('end with', indefinite(n), { state: true })),
  rule('V', 0.3, '由 N 组成', (_a, n) => simple('consist of', indefinite(n), { state: true })),
  rule('V', 0.3, '以 N 命名', (_a, n) => simple('be', `just ${np(n)}`, { state: true })),
  rule('V', 0.2, '作为 N', (_a, n) => simple('serve as', np(n), { state: true })),
  rule('V', 0.2, '用于|用作 V', (_a, v) => simple('be', `used for ${gerund(v)}`, { state: true })),
  rule('V', 0.2, '用于|用作 N', (_a, n) => simple('be', `used for ${np(n)}`, { state: true })),
  rule('V', 0.2, '保持 N A', (_a, n, a) => simple('keep', `${np(n)} ${a.text}`)),
  rule('V', 0.3, '保持 A', (_a, a) => simple('stay', '', { tail: a.text })),
  // 安排好时间: done to its end.
  rule('V', 0.05, 'V 好|完毕', (v) => (lacksObject(verbsOf(v)) && !last(v).tail ? v : null)),
  rule('V', 0.3, 'V 好了', (v) => (lacksObject(verbsOf(v)) && !last(v).tail ? v : null)),
  rule('V', 0.1, '做好|做一下 V', (_w, v) => (lacksObject(verbsOf(v)) ? straight(v) : null)),
  ...[...clause].map(([chinese, lemma]) =>
    rule('V', 0.3, `${chinese} S`, (_w, s) =>
      /^(and|or|but|then|otherwise|it does not matter) /.test(s.text)
        ? null
        : simple(lemma, `that ${asSentence(s.text)}`),
    ),
  ),
];
