import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../components/fields/catalogue';
import { provinceSources } from '../../../components/provinces/sources';
import { provinces } from '../../../components/provinces/table';
import { extraIds } from '../../../components/review/keys';
import { review } from '../../../components/review/review';
import { rules } from '../../../components/review/rules';
import { sources } from '../../../components/review/sources';
import { provinceChecks, secondChecks } from '../../../components/review/tables/province-checks';
import type { Case, Rule } from '../../../components/review/types';
import { families } from '../../../components/review/types';
import { type RuleWords, word } from '../../../components/review/wording';
import { cases } from './cases';
import { applicantOf, provinceCases } from './province-cases';

const folder = 'locales/en/rules/';
const english: RuleWords = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(folder + name, 'utf8')) as Record<string, unknown>,
  ]),
);

/** One rule alone, so that no better rule takes its place. */
const found = (rule: Rule, one: Case) =>
  review({ form: one.form, applicant: one.applicant ?? {}, today: one.today ?? '2026-11-24' }, [
    rule,
  ]).findings;

const general = rules.filter(({ family }) => family !== 'provinces');
const ids = new Set<string>([...catalogue.map(({ id }) => id), ...Object.keys(extraIds)]);

describe('every rule', () => {
  it('has its own id', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect([...new Set(rules.map(({ family }) => family))].sort()).toEqual([...families].sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a source, a date, a standing, fields and words',
    (_id, rule) => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const key of rule.sources) expect(key in sources || key in provinceSources).toBe(true);
      expect(rule.date).not.toBe('');
      expect(['official', 'seen', 'advice']).toContain(rule.standing);
      expect(rule.fields.filter((field) => !ids.has(field))).toEqual([]);
      if (rule.standing === 'advice' && rule.family === 'provinces') {
        expect(rule.severity).toBe('advice');
      }
    },
  );

  it.each(general.map((rule) => [rule.id, rule] as const))(
    '%s has a case that triggers it and one that does not',
    (id, rule) => {
      const own = cases[id];
      expect(own, 'cases in tests/unit/review/cases.ts').toBeDefined();
      expect(own?.hit.length).toBeGreaterThan(0);
      expect(own?.clean.length).toBeGreaterThan(0);
      for (const one of own?.hit ?? []) {
        const findings = found(rule, one);
        expect(findings.length, JSON.stringify(one)).toBeGreaterThan(0);
        for (const finding of findings) {
          const shown = word(finding, english, english);
          expect([shown.message, shown.why, shown.fix, shown.source]).not.toContain('');
          expect(shown.message + shown.why + shown.fix).not.toMatch(/\{\{|undefined/);
        }
      }
      for (const one of own?.clean ?? []) expect(found(rule, one), JSON.stringify(one)).toEqual([]);
    },
  );

  it('has no case left over', () => {
    expect(Object.keys(cases).filter((id) => !general.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('province rules', () => {
  const all = [
    ...provinceChecks.map(([id, check]) => ({ id, ruleId: `provinces.${id}`, check })),
    ...secondChecks.map(([id, part, check]) => ({ id, ruleId: `provinces.${id}.${part}`, check })),
  ];

  it.each(all.map((one) => [one.ruleId, one] as const))('%s is told from a form', (ruleId, one) => {
    const rule = rules.find(({ id }) => id === ruleId);
    const row = provinces.flatMap((each) => each.rules).find(({ id }) => id === one.id);
    expect(rule, 'a rule of components/provinces').toBeDefined();
    if (!rule || !row) return;
    const { hit, clean, today } = provinceCases[one.check.kind];
    const applicant = applicantOf(one.check.kind, row.applies, one.id.slice(0, 2));
    const day = today ?? (one.check.kind.endsWith('Age') ? '2025-01-01' : '2026-11-24');
    const findings = found(rule, { form: hit, today: day, ...(applicant ? { applicant } : {}) });
    expect(findings.length).toBeGreaterThan(0);
    const shown = findings[0] && word(findings[0], english, english);
    expect(shown?.message).not.toMatch(/\{\{|undefined|^$/);
    expect(shown?.why).not.toBe('');
    expect(found(rule, { form: clean, today: day, ...(applicant ? { applicant } : {}) })).toEqual(
      [],
    );
    // Another province's form is not judged by it.
    const elsewhere = { ...applicant, province: one.id.startsWith('44') ? '33' : '44' };
    expect(found(rule, { form: hit, applicant: elsewhere, today: day })).toEqual([]);
  });

  it('never warns on what is old', () => {
    for (const { id, severity } of rules) {
      const row = provinces
        .flatMap((each) => each.rules)
        .find((each) => id.startsWith(`provinces.${each.id}`));
      if (row && row.standing !== 'current') expect(severity, id).toBe('advice');
    }
  });
});
