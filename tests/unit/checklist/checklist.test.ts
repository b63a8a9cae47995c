import { describe, expect, it } from 'vitest';
import { conditions } from '../../../components/checklist/conditions';
import { checklistItems } from '../../../components/checklist/data/items';
import { checklistSources } from '../../../components/checklist/data/sources';
import { judgeEligibility } from '../../../components/checklist/eligibility';
import { predictFilingType } from '../../../components/checklist/filing-type';
import { makeChecklist } from '../../../components/checklist/make';
import type { Answers } from '../../../components/checklist/types';
import { provinceSources } from '../../../components/provinces/sources';
import { provinces } from '../../../components/provinces/table';
import words from '../../../locales/en/checklist/items.json';
import provinceWords from '../../../locales/en/rules/provinces.json';

const ids = (answers: Answers) => makeChecklist(answers).items.map((item) => item.id);
const surely = (answers: Answers) =>
  makeChecklist(answers)
    .items.filter((item) => item.applies === 'yes')
    .map((item) => item.id);

describe('the filing type', () => {
  const rows: [boolean, boolean, boolean, string | null, string | undefined][] = [
    [false, false, false, 'first', undefined],
    [true, false, false, 'add-service-no-entity', undefined],
    [true, true, false, 'add-service-entity', undefined],
    [true, false, true, 'add-access-no-entity', undefined],
    [true, true, true, 'add-access-entity', undefined],
    [false, false, true, null, 'conflict'],
    [false, true, false, 'first', undefined],
  ];
  it.each(rows)(
    'entity filed %s, at Alibaba Cloud %s, service filed %s: %s %s',
    (a, b, c, type, reason) => {
      const prediction = predictFilingType({
        entityAtMiit: a,
        entityAtAlibaba: b,
        serviceAtMiit: c,
      });
      expect(prediction.type?.id ?? null).toBe(type);
      expect(prediction.reason).toBe(reason);
    },
  );

  it('tells an inconsistent answer', () => {
    expect(
      predictFilingType({ entityAtMiit: false, entityAtAlibaba: true, serviceAtMiit: false }).notes,
    ).toContain('inconsistent');
  });

  it('sends a shell entity to the administration only where it must go there', () => {
    const shell = {
      entityAtMiit: true,
      entityAtAlibaba: true,
      serviceAtMiit: false,
      allServicesCanceled: true,
    };
    expect(predictFilingType({ ...shell, province: '11' }).type?.id).toBe('add-service-entity');
    expect(predictFilingType({ ...shell, province: '44' }).reason).toBe('shell-cancel-first');
  });

  it('is exactly one type or one reason, over every combination of answers', () => {
    const truth = [undefined, true, false];
    const servers = [
      undefined,
      'alibabaMainland',
      'otherProvider',
      'outsideMainland',
      'none',
    ] as const;
    let seen = 0;
    for (const entityAtMiit of truth)
      for (const entityAtAlibaba of truth)
        for (const serviceAtMiit of truth)
          for (const server of servers)
            for (const service of [undefined, 'website', 'app', 'both'] as const)
              for (const situation of [
                {},
                { allServicesCanceled: true },
                { orderPending: true },
                { subdomainOnly: true },
                { dataChanged: true },
                { domainFromOtherEntity: true },
              ]) {
                const answers = Object.fromEntries(
                  Object.entries({
                    entityAtMiit,
                    entityAtAlibaba,
                    serviceAtMiit,
                    server,
                    service,
                    ...situation,
                  }).filter(([, value]) => value !== undefined),
                ) as Answers;
                const prediction = predictFilingType(answers);
                expect((prediction.type === null) !== (prediction.reason === undefined)).toBe(true);
                const list = makeChecklist(answers);
                expect(new Set(list.items.map((item) => item.id)).size).toBe(list.items.length);
                seen += 1;
              }
    expect(seen).toBe(27 * 5 * 4 * 6);
  });
});

describe('who can file', () => {
  it('a company abroad without a Chinese paper cannot, and gets no list of papers', () => {
    const answers: Answers = { applicant: 'organization', registeredIn: 'abroad' };
    expect(judgeEligibility(answers).answer).toBe('no');
    expect(ids(answers)).toEqual(['need-filing', 'foreign-company']);
  });
  it('its representative office can', () => {
    expect(
      judgeEligibility({
        applicant: 'organization',
        registeredIn: 'abroad',
        representativeOffice: true,
      }).answer,
    ).toBe('yes');
  });
  it('a site outside the mainland needs no ICP filing, but may need the police one', () => {
    const answers: Answers = { server: 'outsideMainland', servesMainland: true };
    expect(judgeEligibility(answers).answer).toBe('notNeeded');
    expect(ids(answers)).toEqual(['need-filing', 'post-psb', 'post-psb-footer']);
  });
  it('a foreign individual depends on the administration', () => {
    expect(judgeEligibility({ applicant: 'individual', nationality: 'foreign' }).answer).toBe(
      'depends',
    );
  });
});

describe('the list', () => {
  const company: Answers = {
    service: 'website',
    applicant: 'organization',
    registeredIn: 'mainland',
    province: '32',
    server: 'alibabaMainland',
    serverAccount: 'same',
    entityAtMiit: false,
    serviceAtMiit: false,
    foreignLegalRepresentative: true,
    leaderIsLegalRepresentative: true,
    contactIsLeader: false,
    regulated: ['none'],
    paidServices: false,
  };
  it('holds what a company with a foreign legal representative in Jiangsu needs', () => {
    const list = surely(company);
    for (const id of [
      'doc-organization',
      'doc-foreign-leader',
      'post-copyright',
      'no-resolution',
      'sms-both',
      'post-psb',
    ]) {
      expect(list).toContain(id);
    }
  });
  it('and nothing that is not its own', () => {
    const list = ids(company);
    for (const id of [
      'doc-individual',
      'app-features',
      'service-code',
      'pre-approval',
      'post-license',
      'post-annual',
      'doc-letter',
      'foreign-individual',
      'local-permit',
      'sms-resend',
      'review-resubmit',
    ]) {
      expect(list).not.toContain(id);
    }
  });
  it('a site that is moved may stay online', () => {
    const moved: Answers = {
      ...company,
      entityAtMiit: true,
      entityAtAlibaba: false,
      serviceAtMiit: true,
    };
    expect(ids(moved)).not.toContain('no-resolution');
  });
  it('puts the rules of the province under the items they belong to', () => {
    const item = makeChecklist({ ...company, province: '44' }).items.find(
      (each) => each.id === 'post-number',
    );
    expect(item?.provinceRules.map((rule) => rule.id)).toContain('44-01');
  });
});

describe('the tables', () => {
  it('every item has an owner, a source that is listed, a known condition, and words', () => {
    for (const item of checklistItems) {
      expect(item.owner).toBeTruthy();
      expect(item.sources.length).toBeGreaterThan(0);
      for (const source of item.sources) expect(checklistSources).toHaveProperty([source]);
      if (item.when !== 'happens') expect(conditions).toHaveProperty([item.when]);
      const own = words[item.id as keyof typeof words];
      expect(own?.title && own.why && own.how, item.id).toBeTruthy();
    }
  });
  it('every province rule has words and sources', () => {
    expect(provinces).toHaveLength(31);
    for (const province of provinces) {
      for (const rule of province.rules) {
        expect(provinceWords).toHaveProperty([rule.id]);
        for (const source of rule.sources) expect(provinceSources).toHaveProperty([source]);
      }
    }
  });
});
