import { bare, isMany, nominal, plainNp } from '../../build-nouns';
import { gerund, last, verbsOf } from '../../build-verbs';
import { type Rule, rule } from '../../chart';
import { active, lacksObject, passive } from '../../inflect';
import { np } from '../../phrase';

/** What a thing was done for. */
const faults: Readonly<Record<string, string>> = {
  违规: 'for violations',
  违法: 'for illegal acts',
  违法违规: 'for violations',
  欠费: 'because of arrears',
  逾期: 'because it was overdue',
  失信: 'for dishonesty',
  作弊: 'for cheating',
  虚假备案: 'for false filing',
};

/** Which of several, such as what, and things told by what befell them: 是…还是…, 如…等, 被…的N. */
export const traits: readonly Rule[] = [
  // 是5年还是长期
  ...(['N', 'Q', 'A'] as const).flatMap((a) =>
    (['N', 'Q', 'A'] as const).map((b) =>
      rule('N', 0.5, `是 ${a} 还是 ${b}`, (_is, x, _or, y) => ({
        text: `whether it is ${a === 'N' ? nominal(x) : x.text} or ${b === 'N' ? nominal(y) : y.text}`,
      })),
    ),
  ),
  // 如日记、摄影等
  rule('D', 0.04, '如|例如|比如|诸如|譬如|像 N 等', (_w, n) => ({ text: `such as ${plainNp(n)}` })),
  rule('D', 0.04, '包括|包含|含|涵盖|包括但不限于 N 等', (w, n) => ({
    text: `including ${/限/.test(w.text) ? 'but not limited to ' : ''}${plainNp(n)}`,
  })),
  rule('N', 0.1, '能|能够|可以|可|足以 V 的 N', (_w, v, _of, n) =>
    verbsOf(v)[0]?.state || /^(prove|show|cover|reflect)\b/.test(verbsOf(v)[0]?.lemma ?? '')
      ? bare(n) && !lacksObject(verbsOf(v))
        ? {
            ...n,
            after: ` that ${n.many ? 'show' : 'shows'} ${last(v).object}`.replace(
              / shows? /,
              ` ${active([{ ...last(v), object: '' }], n.many ? 'base' : 'third')} `,
            ),
          }
        : null
      : null,
  ),
  // 此前因违规被注销的域名
  rule('N', 0.15, '因|由于 N 被|而被 V 的 N', (_b, why, _x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))} because of ${np(why)}` }
      : null,
  ),
  rule(
    'N',
    0.1,
    '因|由于|此前因|之前因|曾因|已因 违规|违法|违法违规|欠费|逾期|失信|作弊|虚假备案 被|而被 V 的 N',
    (w, why, _x, v, _of, n) =>
      lacksObject(verbsOf(v)) && bare(n)
        ? {
            ...n,
            after: ` ${passive(verbsOf(v))}${/[前曾]/.test(w.text) ? ' before' : ''} ${faults[why.text]}`,
          }
        : null,
  ),
  rule(
    'P',
    0.1,
    '因|由于|此前因|之前因|曾因|已因 违规|违法|违法违规|欠费|逾期|失信|作弊|虚假备案 被|而被|曾被|已被 V',
    (w, why, _x, v) =>
      lacksObject(verbsOf(v))
        ? {
            text: '',
            say: (s) =>
              `${s ? `${isMany(s) ? 'were' : 'was'} ` : ''}${passive(verbsOf(v))}${/[前曾]/.test(w.text) ? ' before' : ''} ${faults[why.text]}`,
          }
        : null,
  ),
  rule('N', 0.15, '此前|之前|曾|曾经|以前|已|已经 被 V 的 N', (w, _x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` ${passive(verbsOf(v))}${/已/.test(w.text) ? '' : ' before'}` }
      : null,
  ),
  rule('N', 0.3, '被 V 的 N', (_x, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? { ...n, after: ` that ${isMany(n) ? 'were' : 'was'} ${passive(verbsOf(v))}` }
      : null,
  ),
  rule('N', 0.3, '已|已经 V 的 M N', (_w, v, _of, m, n) =>
    lacksObject(verbsOf(v)) && bare(n) && verbsOf(v).length === 1
      ? {
          ...n,
          text: `${m.text} ${n.text}s`.replace(/ss$/, 's'),
          many: true,
          the: true,
          after: ` ${passive(verbsOf(v))}`,
        }
      : null,
  ),
  // 您正在释放的服务器
  rule('N', 0.1, '您正在|您即将|您将要 V 的 N', (w, v, _of, n) =>
    lacksObject(verbsOf(v)) && bare(n)
      ? {
          ...n,
          after: ` you are ${/正/.test(w.text) ? gerund(v) : `about to ${active(verbsOf(v), 'base', false)}`}`,
        }
      : null,
  ),
  // 2月9日至17日
  rule('N', 0.1, 'N 至|到|-|~ M 日|号', (from, _to, day) => {
    const date = /^((?:\d{4}-)?\d{1,2})-\d{1,2}$/.exec(from.text);
    return date
      ? { text: `${from.text} to ${date[1]?.replace(/^\d{4}-/, '')}-${day.text.padStart(2, '0')}` }
      : null;
  }),
  rule('N', 0.1, 'N M 时|点', (date, hour) =>
    /^\d[\d-]*$/.test(date.text) && /-/.test(date.text) && /^([01]?\d|2[0-4])$/.test(hour.text)
      ? { text: `${hour.text}:00 on ${date.text}` }
      : null,
  ),
  rule('N', 0.3, 'M 时|点|点钟', (hour) =>
    /^([01]?\d|2[0-4])$/.test(hour.text) ? { text: `${hour.text}:00` } : null,
  ),
  rule('N', 0.1, '上午|早上|早|凌晨|下午|晚上|晚|晚间|中午 M 点|时|点钟', (w, hour) =>
    /^(1?\d)$/.test(hour.text)
      ? { text: `${hour.text} ${/[下晚]|中午/.test(w.text) ? 'p.m.' : 'a.m.'}` }
      : null,
  ),
  rule('N', 0.2, 'N —|–|-- N', (a, _w, b) =>
    /\d{1,2}:\d\d$/.test(a.text) && /^\d{1,2}:\d\d/.test(b.text)
      ? { text: `${a.text} to ${b.text}` }
      : null,
  ),
];
