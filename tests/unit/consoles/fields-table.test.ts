/** What `fields.json` says of a practice console must be what the console shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Section as WizardSection } from '../../consoles/aliyun/model';
import { basic } from '../../consoles/aliyun/step-basic';
import { entity } from '../../consoles/aliyun/step-entity';
import { service } from '../../consoles/aliyun/step-service';
import { uploads } from '../../consoles/aliyun/step-upload';
import { sections as providerSections } from '../../consoles/provider-demo/rows';
import {
  appSections,
  cancelSections,
  changeSections,
  operatorSections,
  type Section as PlatformSection,
  websiteSections,
} from '../../consoles/public-security/rows';

interface Listed {
  readonly page?: string;
  readonly step?: string;
  readonly section: string | null;
  readonly label: string;
  readonly key: string;
  readonly fill: boolean;
}

interface Table {
  readonly fields: readonly Listed[];
  readonly runs: readonly {
    readonly name: string;
    readonly held: Readonly<Record<string, unknown>>;
  }[];
}

const table = (name: string): Table =>
  JSON.parse(readFileSync(`tests/consoles/${name}/fields.json`, 'utf8'));

const named = (place: string, section: string | null, label: string, key: string) =>
  `${place} · ${section} · ${label} · ${key}`;

const listed = (name: string, place: (field: Listed) => string | undefined): string[] =>
  table(name)
    .fields.filter((field) => place(field) !== undefined && field.key !== 'agreements')
    .map((field) => named(place(field) ?? '', field.section, field.label, field.key))
    .sort();

const ofWizard = (step: string, sections: readonly WizardSection[]): string[] =>
  sections.flatMap((section) =>
    section.fields.map((field) => named(step, section.title, field.label, field.key)),
  );

const ofPlatform = (page: string, sections: readonly PlatformSection[]): string[] =>
  sections.flatMap((section) =>
    section.rows.map((row) => named(page, section.title, row.label, row.key)),
  );

describe('fields.json', () => {
  test('lists every row of the filing console', () => {
    const shown = [
      ...ofWizard('1', basic),
      ...ofWizard('2', entity),
      ...ofWizard('3', service),
      ...ofWizard('4', uploads),
    ].sort();
    expect(listed('aliyun', (field) => field.step)).toEqual(shown);
  });

  test('lists every row of the public-security forms', () => {
    const shown = [
      ...ofPlatform('/operator', operatorSections),
      ...ofPlatform('/website/new', websiteSections),
      ...ofPlatform('/website/change', changeSections),
      ...ofPlatform('/website/cancel', cancelSections),
      ...ofPlatform('/app/new', appSections),
    ].sort();
    const forms = ['/operator', '/website/new', '/website/change', '/website/cancel', '/app/new'];
    const pageOf = (field: Listed) =>
      field.section !== null && forms.includes(field.page ?? '') ? field.page : undefined;
    expect(listed('public-security', pageOf)).toEqual(shown);
  });

  test("lists every row of the further provider's form", () => {
    const shown = providerSections
      .flatMap((section) => section.rows.map((row) => named('', section.title, row.label, row.key)))
      .sort();
    expect(listed('provider-demo', () => '')).toEqual(shown);
  });

  test.each(['aliyun', 'miit', 'public-security', 'provider-demo'])(
    'expects values of %s only where something may be filled',
    (name) => {
      const { fields, runs } = table(name);
      expect(runs.length).toBeGreaterThan(0);
      const fillable = new Set(fields.filter((field) => field.fill).map((field) => field.key));
      for (const run of runs) {
        for (const key of Object.keys(run.held))
          expect(fillable, `${run.name}: ${key}`).toContain(key);
      }
    },
  );
});
