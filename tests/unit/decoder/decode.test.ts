import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../components/decoder/decode';
import { intents } from '../../../components/decoder/intents';
import words from '../../../locales/en/interface/decoder.json';
import corpus from '../../fixtures/decoder/messages.json';

const receivedAt = Date.parse(corpus.receivedAt);
const hour = 3_600_000;
const decode = (text: string) => decodeMessage(text, { receivedAt });

interface Sample {
  readonly text: string;
  readonly intent: string;
  readonly also?: readonly string[];
  readonly deadline?: string;
  readonly suspicious?: readonly string[];
}
const samples: readonly Sample[] = corpus.messages;

describe('messages in free wording', () => {
  it('are understood: the score', () => {
    const wrong = samples.filter(
      (sample) => decode(sample.text).points[0]?.intent !== sample.intent,
    );
    const score = 1 - wrong.length / samples.length;
    process.stdout.write(
      `decoder: ${samples.length - wrong.length} of ${samples.length} with the right meaning first\n`,
    );
    expect(
      wrong.map(
        (sample) => `${sample.text} → ${decode(sample.text).points.map((point) => point.intent)}`,
      ),
    ).toEqual([]);
    expect(score).toBe(1);
  });

  it('say everything that stands in them', () => {
    for (const sample of samples) {
      const found = decode(sample.text).points.map((point) => point.intent);
      for (const intent of sample.also ?? []) expect(found, sample.text).toContain(intent);
    }
  });

  it('bring a date only where the words or the rule give one', () => {
    const instants: Record<string, number> = {
      '24h': receivedAt + 24 * hour,
      '2026-12-10': Date.parse('2026-12-11T00:00:00+08:00') - 1,
      workdays5: Date.parse('2026-12-02T00:00:00+08:00') - 1,
      days7: Date.parse('2026-12-02T00:00:00+08:00') - 1,
    };
    for (const sample of samples) {
      const dated = decode(sample.text).deadlines.filter((deadline) => deadline.at !== undefined);
      const wanted = sample.deadline === undefined ? undefined : instants[sample.deadline];
      if (wanted === undefined) {
        // An SMS that announces the code, or tells of one that ran out, starts no clock.
        expect(
          dated.map((deadline) => deadline.passage),
          sample.text,
        ).toEqual([]);
      } else {
        expect(dated[0]?.at, sample.text).toBe(wanted);
      }
    }
  });

  it('are flagged where they are not like the real ones, and only there', () => {
    for (const sample of samples) {
      expect([...decode(sample.text).suspicions].sort(), sample.text).toEqual(
        [...(sample.suspicious ?? [])].sort(),
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

  it('takes 20,000 characters in under half a second', () => {
    for (const unit of ['网站', '请备案', '域名 ', '1、', '不', '请于2026年', 'a.', '12']) {
      const from = performance.now();
      decode(unit.repeat(20_000 / unit.length));
      expect(performance.now() - from, unit).toBeLessThan(500);
    }
  });

  it('has words and a source for every intent, and each is said by some sample', () => {
    const covered = new Set(
      samples.flatMap((sample) => decode(sample.text).points.map((point) => point.intent)),
    );
    for (const intent of intents) {
      expect(words.intent, intent.id).toHaveProperty([intent.id]);
      expect(intent.source).toBeTruthy();
    }
    const missing = intents.map((intent) => intent.id).filter((id) => !covered.has(id));
    expect(missing.length, `no sample says: ${missing}`).toBeLessThan(8);
  });
});
