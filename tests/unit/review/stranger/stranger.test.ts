import { describe, expect, it } from 'vitest';
import { review } from '../../../../components/review/review';
import { cleanBatch } from './clean';
import { seededDefects } from './defects';
import { fifthSites } from './fifth';
import type { Filled, Form } from './forms';
import { fourthDefects, fourthOdd } from './fourth';
import { moreDefects, oddButRight } from './more';
import { appNames, organizationSites, personalNames, personalRemarks } from './names';
import { diceOf, pick } from './numbers';
import { sixthSites } from './sixth';
import { thirdDefects, thirdOdd } from './third';

const today = '2026-11-24';
const findings = (filled: Filled, change: Form = {}) =>
  review({ form: { ...filled.form, ...change }, applicant: filled.applicant, today }).findings;

/** Batches of forms nobody tuned the rules to: written first, measured at first sight. */
describe('forms of strangers', () => {
  it.each([11, 12, 13])('says nothing grave of 124 clean forms, batch %i', (seed) => {
    const wrong = cleanBatch(seed, 124).flatMap((filled) =>
      findings(filled)
        .filter(({ severity }) => severity !== 'advice')
        .map(({ rule, field }) => `${filled.name}: ${rule} at ${field}`),
    );
    expect(wrong).toEqual([]);
  });

  it('finds each kind of defect on the forms that can have it', () => {
    const roll = diceOf(2611);
    const batch = cleanBatch(14, 930);
    const missed: string[] = [];
    let seeded = 0;
    for (const defect of seededDefects) {
      const changed = batch
        .flatMap((filled) => {
          const change = defect.seed(filled, roll);
          return change === null ? [] : [{ filled, change }];
        })
        .slice(0, 4);
      expect(changed.length, `${defect.name}: no form can have it`).toBeGreaterThan(0);
      for (const { filled, change } of changed) {
        seeded += 1;
        const found = findings(filled, change).some(
          ({ field, severity }) =>
            defect.at.includes(field) && (defect.advice || severity !== 'advice'),
        );
        if (!found) missed.push(`${defect.name}: ${filled.name}`);
      }
    }
    console.info(`review of strangers: ${seeded - missed.length} of ${seeded} defects found`);
    expect(missed.length / seeded, missed.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('finds one to three defects on one form, and tells it from a clean one', () => {
    const roll = diceOf(77);
    let seeded = 0;
    const missed: string[] = [];
    for (const filled of cleanBatch(15, 100)) {
      const used: { defect: (typeof seededDefects)[number]; change: Form }[] = [];
      const touched = new Set<string>();
      for (let tries = 0; tries < 200 && used.length < 1 + Math.floor(roll() * 3); tries += 1) {
        const defect = pick(roll, seededDefects);
        const change = defect.seed(filled, roll);
        const fields = [...Object.keys(change ?? {}), ...defect.at];
        if (change === null || fields.some((field) => touched.has(field))) continue;
        for (const field of fields) touched.add(field);
        used.push({ defect, change });
      }
      const found = findings(filled, Object.assign({}, ...used.map(({ change }) => change)));
      for (const { defect } of used) {
        seeded += 1;
        if (!found.some(({ field }) => defect.at.includes(field))) missed.push(defect.name);
      }
    }
    console.info(`review of strangers: ${seeded - missed.length} of ${seeded} among several found`);
    expect(missed.length / seeded, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('finds the second batch of defects', () => {
    const batch = cleanBatch(16, 310);
    const missed: string[] = [];
    let seeded = 0;
    for (const [name, fits, change, at] of moreDefects) {
      const fitting = batch.filter(fits).slice(0, 3);
      expect(fitting.length, `${name}: no form can have it`).toBeGreaterThan(0);
      for (const filled of fitting) {
        seeded += 1;
        const found = findings(filled, change(filled));
        if (!found.some(({ field }) => at.split(' ').includes(field))) missed.push(name);
      }
    }
    console.info(`review of strangers: ${seeded - missed.length} of ${seeded} of the second batch`);
    expect([...new Set(missed)]).toEqual([]);
  });

  it.each([
    ['third', thirdDefects, 18],
    ['fourth', fourthDefects, 20],
  ] as const)('finds the %s batch of defects', (_name, defects, seed) => {
    const batch = cleanBatch(seed, 930);
    const missed: string[] = [];
    for (const [name, fits, change, at] of defects) {
      const fitting = batch.filter(fits).slice(0, 3);
      expect(fitting.length, `${name}: no form can have it`).toBeGreaterThan(0);
      for (const filled of fitting) {
        const before = new Set(findings(filled).map(({ rule, field }) => `${rule} ${field}`));
        const found = findings(filled, change(filled)).filter(
          ({ rule, field, severity }) =>
            severity !== 'advice' &&
            at.split(' ').includes(field) &&
            !before.has(`${rule} ${field}`),
        );
        if (found.length === 0) missed.push(name);
      }
    }
    expect([...new Set(missed)]).toEqual([]);
  });

  it.each([...thirdOdd, ...fourthOdd])('lets be, later batches: %s', (_name, fits, change) => {
    const batch = cleanBatch(19, 930).filter(fits).slice(0, 8);
    expect(batch.length).toBeGreaterThan(0);
    const wrong = batch.flatMap((filled) =>
      findings(filled, change(filled))
        .filter(({ severity }) => severity !== 'advice')
        .map(({ rule, field }) => `${filled.name}: ${rule} at ${field}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(oddButRight)('lets be what only looks odd: %s', (_name, fits, change) => {
    const batch = cleanBatch(17, 310).filter(fits).slice(0, 5);
    expect(batch.length).toBeGreaterThan(0);
    const wrong = batch.flatMap((filled) =>
      findings(filled, change(filled))
        .filter(({ severity }) => severity !== 'advice')
        .map(({ rule }) => `${filled.name}: ${rule}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([...fifthSites, ...sixthSites])(
    'says nothing grave of an honest site: %s, %s',
    (kind, name, remark) => {
      const batch = cleanBatch(21, 930).filter(
        ({ applicant }) => applicant.entityType === kind && applicant.serviceKind === 'website',
      );
      const wrong = batch.slice(0, 12).flatMap((filled) =>
        findings(filled, {
          'website.name': name,
          // Provinces that want it of individuals.
          'website.remark':
            kind === 'individual' && ['12', '15', '45'].includes(filled.place.code)
              ? `${remark}本网站是个人网站，不含有企业、单位等非个人网站的信息。`
              : remark,
        })
          .filter(({ severity }) => severity !== 'advice')
          .map(({ rule, field }) => `${filled.name}: ${rule} at ${field}`),
      );
      expect(batch.length).toBeGreaterThan(0);
      expect([...new Set(wrong)]).toEqual([]);
    },
  );

  it('objects to no usual name', () => {
    const wrong: string[] = [];
    const check = (form: Form, applicant: Form): void => {
      const found = review({ form, applicant, today }).findings;
      for (const { rule, severity } of found) {
        if (severity !== 'advice') wrong.push(`${JSON.stringify(form)}: ${rule}`);
      }
    };
    for (const [index, name] of personalNames.entries()) {
      for (const province of ['21', '31', '33', '41', '43', '44']) {
        check(
          {
            'entity.name': '欧阳修远',
            'website.name': name,
            'website.remark': personalRemarks[index % personalRemarks.length],
            'website.contentTypes': ['其他'],
            'website.preApproval': '不涉及',
          },
          { entityType: 'individual', province, serviceKind: 'website' },
        );
      }
    }
    for (const [entity, site, remark, entityType] of organizationSites) {
      check(
        {
          'entity.name': entity,
          'website.name': site,
          'website.remark': remark,
          'website.contentTypes': ['单位门户网站'],
          'website.languages': ['中文简体', '英语'],
          'website.preApproval': '不涉及',
        },
        { entityType, province: '44', serviceKind: 'website' },
      );
    }
    for (const name of appNames) {
      check(
        {
          'entity.name': '杭州青岚软件有限公司',
          'app.name': name,
          'app.remark': '本App为本单位自有产品的配套应用，提供数据查看与记录功能，供客户使用。',
          'app.contentTypes': ['其他'],
          'app.preApproval': '不涉及',
        },
        { entityType: 'enterprise', province: '33', serviceKind: 'app' },
      );
    }
    expect(wrong).toEqual([]);
  });
});
