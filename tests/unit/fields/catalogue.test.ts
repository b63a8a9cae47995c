import { describe, expect, it } from 'vitest';
import { consoles } from '../../../components/consoles';
import { officialHosts } from '../../../components/consoles/matches';
import { catalogue, fieldOf } from '../../../components/fields/catalogue';
import { fieldsWithOptions, optionsOf } from '../../../components/fields/field-options';
import { normaliseLabel } from '../../../components/fields/recognise/normalise';
import words from '../../../locales/en/interface/consoles.json';

describe('the catalogue of fields', () => {
  it('has each id once, dotted lower camel', () => {
    const ids = catalogue.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9]*)+$/);
  });

  it('has Chinese labels that differ after normalisation', () => {
    for (const { id, labels } of catalogue) {
      expect(labels.length, id).toBeGreaterThan(0);
      const compared = labels.map(normaliseLabel);
      expect(new Set(compared).size, id).toBe(compared.length);
    }
  });

  it('never has a value for what must not be filled', () => {
    for (const { id, never, profile } of catalogue) if (never) expect(profile, id).toBeNull();
  });

  it('names only known fields to wait for, without a circle', () => {
    const reach = (id: string, seen: readonly string[]): void => {
      expect(seen, id).not.toContain(id);
      for (const before of fieldOf(id)?.after ?? []) {
        expect(fieldOf(before), `${id} after ${before}`).toBeDefined();
        reach(before, [...seen, id]);
      }
    };
    for (const { id } of catalogue) reach(id, []);
  });

  it('tells apart every two fields of a console that share a label, by section', () => {
    for (const { id: consoleId, fields } of consoles) {
      for (const [index, one] of fields.entries()) {
        for (const other of fields.slice(index + 1)) {
          const shared = one.labels.some((label) => other.labels.includes(label));
          if (!shared) continue;
          const differ =
            one.sections.some((section) => !other.sections.includes(section)) ||
            other.sections.some((section) => !one.sections.includes(section));
          expect(differ, `${consoleId}: ${one.id} and ${other.id}`).toBe(true);
        }
      }
    }
  });

  it('has lists only for choices that are in it', () => {
    for (const id of fieldsWithOptions) {
      expect(['choice', 'choices', 'yesNo'], id).toContain(fieldOf(id)?.value);
      const texts = Object.values(optionsOf(id) ?? {}).flat();
      expect(new Set(texts).size, id).toBe(texts.length);
    }
  });
});

describe('the consoles', () => {
  it('cover every official host once', () => {
    expect(consoles.flatMap((each) => each.hosts).sort()).toEqual([...officialHosts].sort());
  });

  it('have words for every name and step', () => {
    const has = (key: string) =>
      key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], words);
    for (const { nameKey, steps } of consoles) {
      expect(has(nameKey), nameKey).toBeTypeOf('string');
      for (const { id } of steps) expect(has(id), id).toBeTypeOf('string');
    }
  });
});

describe('a label as it is compared', () => {
  it.each([
    ['＊ 主办者名称：', '主办者名称'],
    ['App 名称 *', 'app名称'],
    ['备注 0/200', '备注'],
    ['证件号码（？）', '证件号码'],
    ['联系方式１（手机）', '联系方式1(手机)'],
    ['网站首页URL\u00a0:', '网站首页url'],
    ['手机号码 \ue6a0', '手机号码'],
    ['备注（选填）：', '备注'],
  ])('%s → %s', (text, label) => expect(normaliseLabel(text)).toBe(label));
});
