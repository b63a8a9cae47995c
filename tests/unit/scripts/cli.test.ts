import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLooseAnswers } from '../../../scripts/lib/loose-answers';
import { parseLooseEvents } from '../../../scripts/lib/loose-events';

type Core = { run(input: unknown): unknown };
const cores = readdirSync('scripts/cli').map((name) => name.replace('.ts', ''));
const load = async (core: string): Promise<Core> =>
  (await import(`../../../scripts/cli/${core}.ts`)) as Core;

/** The examples of the handbook: the blocks that name their core. */
const examples = [
  ...readFileSync('docs/cli.md', 'utf8').matchAll(/```json (\w+)\n([\s\S]*?)```/g),
].map(([, core = '', text = '']): [string, unknown] => [core, JSON.parse(text)]);

describe('the command line', () => {
  it('has an example of every core', () => {
    expect([...new Set(examples.map(([core]) => core))].sort()).toEqual([...cores].sort());
  });

  it.each(examples)('%s answers its example', async (core, input) => {
    const answer = await (await load(core)).run(input);
    expect(JSON.stringify(answer).length).toBeGreaterThan(10);
  });

  it.each(cores)('%s says what it wants where it gets something else', async (core) => {
    const { run } = await load(core);
    for (const wrong of [null, 7, {}]) {
      if (core === 'checklist' && wrong !== null && wrong !== 7) continue;
      await expect(async () => run(wrong)).rejects.toThrow(/Expected|must|need|see docs/i);
    }
  });

  it('takes answers as people write them', async () => {
    const { run } = await load('checklist');
    const answer = run({
      service: '网站',
      entityType: 'company',
      province: '广东',
      server: 'aliyun',
      serverMonths: '12',
      entityAtMiit: 'no',
      regulated: '新闻',
      favoriteColor: 'green',
    }) as Record<string, unknown>;
    expect(answer).toMatchObject({
      filingType: 'first',
      province: '44',
      ignored: ['favoriteColor'],
    });
    expect(JSON.stringify(answer)).toContain('互联网新闻信息服务许可证');
    expect(() => run({ province: 'Atlantis' })).toThrow(
      'answers.province: not a mainland province',
    );
    expect(() => run({ server: 'moon' })).toThrow('answers.server');
  });

  it.each([
    [{ nationality: 'German' }, { nationality: 'foreign' }],
    [{ nationality: 'Japanese' }, { nationality: 'foreign' }],
    [{ nationality: '法国' }, { nationality: 'foreign' }],
    [{ nationality: 'HK' }, { nationality: 'hongKong' }],
    [{ nationality: 'Mainland China' }, { nationality: 'mainland' }],
    [{ nationality: 'unknown', entityAtMiit: '?' }, {}],
    [{ applicant: 'foreign company' }, { applicant: 'organization', registeredIn: 'abroad' }],
    [{ registered_in: 'Singapore' }, { registeredIn: 'abroad' }],
    [{ service: '网站和App' }, { service: 'both' }],
    [{ service: 'mini program' }, { service: 'app' }],
    [{ server: 'Tencent Cloud' }, { server: 'otherProvider' }],
    [{ server: 'Alibaba Cloud (Hong Kong)' }, { server: 'outsideMainland' }],
    [{ server: 'Alibaba Cloud, other account' }, { server: 'alibabaMainland' }],
    [{ server: 'no' }, { server: 'none' }],
    [{ serverProduct: 'Simple Application Server' }, { serverProduct: 'simpleApplicationServer' }],
    [{ serverProduct: 'OSS' }, { serverProduct: 'none' }],
    [{ serverMonths: '1 year' }, { serverMonths: 12 }],
    [{ entityType: 'sole trader' }, { entityType: 'soleTrader', applicant: 'organization' }],
    [{ province: 'Ningxia Hui Autonomous Region' }, { province: '64' }],
    [{ domain: 'https://www.yuanfan-sample.io/' }, { domain: 'www.yuanfan-sample.io' }],
    [{ domainValidUntil: '2026/12/5' }, { domainValidUntil: '2026-12-05' }],
    [{ domainHolder: 'the legal representative' }, { domainHolder: 'legalRepresentative' }],
    [{ regulated: 'health care, drugs' }, { regulated: ['healthCare', 'drugsDevices'] }],
    [
      { paidServices: 0, interactive: '是' },
      { paidServices: false, interactive: true },
    ],
  ])('reads %j', (said, read) => {
    expect(parseLooseAnswers(said).answers).toEqual(read);
  });

  it.each([
    ['2026-11-26T09:15:00+08:00', Date.parse('2026-11-26T01:15:00Z')],
    ['2026-11-26 09:15', Date.parse('2026-11-26T01:15:00Z')],
    [1_795_000_000_000, 1_795_000_000_000],
  ])('starts the clock of the SMS at %s', (smsReceivedAt, instant) => {
    expect(parseLooseEvents({ smsReceivedAt })).toEqual({ smsReceivedAt: instant });
  });

  it('takes a day that is told as an instant for the one it was in China', () => {
    expect(parseLooseEvents({ openedOn: '2026-11-26T20:00:00Z' })).toEqual({
      openedOn: '2026-11-27',
    });
    expect(() => parseLooseEvents({ openedOn: 'soon' })).toThrow('events.openedOn');
  });

  it('reviews a form in any shape', async () => {
    const { run } = await load('review');
    const fieldsOf = (input: unknown) =>
      (run(input) as { findings: { field: string }[] }).findings.map(({ field }) => field);
    expect(fieldsOf({ form: { 'leader.mobile': '123' } })).toEqual(['leader.mobile']);
    expect(fieldsOf({ 'leader.mobile': '123' })).toEqual(['leader.mobile']);
    expect(fieldsOf({ fields: [{ field: 'leader.mobile', value: '123' }] })).toEqual([
      'leader.mobile',
    ]);
    expect(() => run({ form: {} })).toThrow('`form` must hold');
    expect(() => run({ form: { a: '' }, today: 'soon' })).toThrow('`today` must be a day');
  });

  it('ends with 2 and one sentence where the input is wrong', { timeout: 60_000 }, () => {
    const ask = (args: readonly string[], input: string) =>
      spawnSync('node', ['--import', 'tsx', 'scripts/cli.ts', ...args], {
        input,
        encoding: 'utf8',
      });
    const broken = ask(['review'], '{');
    expect([broken.status, broken.stdout]).toEqual([2, '']);
    expect(broken.stderr).toMatch(/^review: The input is no JSON/);
    const missing = ask(['nothing'], '');
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('No core is called nothing');
  });
});
