import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../components/decoder/decode';
import { intents } from '../../../components/decoder/intents';
import words from '../../../locales/en/interface/decoder.json';
import { cpuTime } from '../cpu-time';
import { arrivalOf, batches, instantOf, receivedAt, type Sample } from './samples';

const decoded = new Map<string, ReturnType<typeof decodeMessage>>();
/** Each message is decoded once, whatever is asked of it. */
function decode(text: string, arrived = receivedAt) {
  const key = `${arrived} ${text}`;
  const known = decoded.get(key) ?? decodeMessage(text, { receivedAt: arrived });
  decoded.set(key, known);
  return known;
}
const decodeSample = (sample: Sample) => decode(sample.text, arrivalOf(sample));
const samples = batches.flatMap((batch) => batch.samples);

const meansFirst = (sample: Sample) =>
  sample.intent.split('|').includes(decodeSample(sample).points[0]?.intent ?? 'none');

/** How many of those told as sure, as likely and as a guess are right: what the thresholds rest on. */
function bySureness(batch: readonly Sample[]): string {
  return (['sure', 'likely', 'guess', 'none'] as const)
    .map((certainty) => {
      const told = batch.filter((sample) => decodeSample(sample).certainty === certainty);
      return `${certainty} ${told.filter(meansFirst).length}/${told.length}`;
    })
    .join(', ');
}

it.each(['退回原因：', '驳回原因如下：', '审核不通过原因：'])(
  'the head of a list (%s) is no meaning beside its reasons',
  (head) => {
    const { points } = decode(`${head}1、域名持有者与主办单位不一致；2、通信地址请具体到门牌号。`);
    expect(points.map((point) => point.intent)).toEqual(['domainNotOwner', 'addressDetail']);
  },
);

describe.each(batches)('the messages of $name', ({ name, samples: batch }) => {
  it('are understood', () => {
    const wrong = batch.filter((sample) => !meansFirst(sample));
    process.stdout.write(
      `decoder, ${name}: ${batch.length - wrong.length} of ${batch.length} with the right meaning first; ${bySureness(batch)}\n`,
    );
    expect(
      wrong.map((sample) => `${sample.text} → ${decodeSample(sample).points[0]?.intent}`),
    ).toEqual([]);
  });

  it('say everything that stands in them', () => {
    for (const sample of batch) {
      const { points, facts } = decodeSample(sample);
      const found = points.map((point) => point.intent);
      for (const intents of sample.also ?? []) {
        expect(
          intents.split('|').some((intent) => found.includes(intent)),
          `${sample.text}: ${intents} in ${found}`,
        ).toBe(true);
      }
      const told = facts.map((fact) => `${fact.kind}:${fact.value}`);
      for (const fact of sample.facts ?? []) expect(told, sample.text).toContain(fact);
    }
  });

  it('bring a date only where the words or the rule give one', () => {
    for (const sample of batch) {
      const dated = decodeSample(sample).deadlines.flatMap((deadline) => deadline.at ?? []);
      const wanted = instantOf(sample);
      expect(dated, sample.text).toEqual(wanted === undefined ? [] : [wanted]);
    }
  });

  it('are flagged where they are not like the real ones, and only there', () => {
    for (const sample of batch) {
      const { suspicions } = decodeSample(sample);
      expect(suspicions.length > 0, `${sample.text}: ${suspicions}`).toBe(
        sample.suspicious !== undefined,
      );
      expect(suspicions, sample.text).toEqual(
        expect.arrayContaining([...(sample.suspicious ?? [])]),
      );
    }
  });
});

describe('facts of a message', () => {
  it('are taken to the letter', () => {
    const { facts } = decode(
      '恭喜，example.com.cn 已备案，粤ICP备 2026012345号-1，订单号：2026112412345678，请登录 https://beian.miit.gov.cn/ 查询，电话95187',
    );
    expect(facts).toEqual([
      { kind: 'domain', value: 'example.com.cn' },
      { kind: 'icpNumber', value: '粤ICP备2026012345号-1' },
      { kind: 'orderNumber', value: '2026112412345678' },
      { kind: 'link', value: 'https://beian.miit.gov.cn/' },
      { kind: 'phone', value: '95187' },
    ]);
  });
});

describe('the decoder', () => {
  it('says so when nothing is known', () => {
    const decoded = decode('今天天气很好，我们去公园吧。');
    expect(decoded.certainty).toBe('none');
    expect(decoded.unexplained.length).toBeGreaterThan(0);
  });

  it('never throws, and stays fast on any text', () => {
    const alphabet = fc.constantFrom(
      ...'备案域名网站名称请不一致未通过短信核验证码0123456789。；，:-. \n工信部负责人'.split(''),
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 600 }), (characters) => {
        const decoded = decode(characters.join(''));
        expect(Array.isArray(decoded.points)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  /** The least of three: another program may take the machine during one of them. */
  const quickest = (text: string) =>
    Math.min(...[1, 2, 3].map(() => cpuTime(() => decodeMessage(text, { receivedAt }))));

  it.each([
    '网站',
    '请备案',
    '域名 ',
    '1、',
    '不',
    '请于2026年',
    'a.',
    '12',
    '备案，',
    '备案。',
    '①',
    '验证码123456，',
  ])('takes 20,000 characters of “%s” in under 150 ms', (unit) => {
    expect(quickest(unit.repeat(20_000 / unit.length))).toBeLessThan(150);
  });

  it('takes 20,000 characters of messages in under half a second', () => {
    const all = samples.map(({ text }) => text).join('');
    expect(quickest(all.slice(0, 20_000))).toBeLessThan(500);
  });

  it('has words and a source for every intent, and each is said by some sample', () => {
    const covered = new Set(
      samples.flatMap((sample) => decodeSample(sample).points.map((point) => point.intent)),
    );
    for (const intent of intents) {
      expect(words.intent, intent.id).toHaveProperty([intent.id]);
      expect(intent.source).toBeTruthy();
    }
    const missing = intents.map((intent) => intent.id).filter((id) => !covered.has(id));
    expect(missing.length, `no sample says: ${missing}`).toBeLessThan(8);
  });
});
