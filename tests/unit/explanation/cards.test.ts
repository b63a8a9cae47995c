import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../components/explanation/card-content';
import { dockBox, dockSide } from '../../../components/explanation/dock';
import { fieldFacts } from '../../../components/explanation/facts/fields';
import { stringFacts } from '../../../components/explanation/facts/strings';
import { overlap } from '../../../components/explanation/geometry';
import pinyin from '../../../components/explanation/pinyin.json';
import { catalogue } from '../../../components/fields/catalogue';
import * as options from '../../../components/fields/options';
import { review } from '../../../components/review/review';
import { spell, texts } from '../../../scripts/pinyin';

const parts = ['title', 'what', 'enter', 'where', 'right', 'wrong', 'wrongWhy', 'refused', 'next'];
const languages = readdirSync('locales').filter((name) =>
  readdirSync(`locales/${name}`).includes('explanations'),
);
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/explanations/${file}.json`, 'utf8')) as Record<
    string,
    Record<string, string>
  >;

describe.each(languages)('cards in %s', (language) => {
  it('every field of every console has a complete card', () => {
    const words = read(language, 'fields');
    const missing = catalogue.flatMap(({ id }) =>
      parts.filter((part) => !words[id]?.[part]?.trim()).map((part) => `${id}.${part}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(words).filter((id) => !catalogue.some((entry) => entry.id === id))).toEqual(
      [],
    );
  });

  it('every string has a meaning', () => {
    const words = read(language, 'strings');
    expect(
      Object.keys(stringFacts).filter((zh) => !words[zh]?.en?.trim() || !words[zh]?.text?.trim()),
    ).toEqual([]);
  });
});

/** Examples that describe a value instead of giving it. */
const described = /hexadecimal digits|digits of the SMS/;

describe('cards', () => {
  it.each(Object.entries(read('en', 'fields')))(
    'the right example of %s passes the rules',
    (id, words) => {
      if (described.test(words.right ?? '')) return;
      const kind = id.startsWith('app.') ? 'app' : 'website';
      const { findings } = review({
        form: { [id]: words.right },
        applicant: { entityType: 'enterprise', province: '44', serviceKind: kind },
        today: '2026-11-24',
      });
      const grave = findings.filter(({ field, severity }) => field === id && severity !== 'advice');
      expect(grave.map(({ rule }) => rule)).toEqual([]);
    },
  );

  it.each([
    'leader.idNumber',
    'entity.certNumber',
    'leader.mobile',
    'leader.emergencyMobile',
    'leader.email',
    'website.name',
    'website.domain',
    'entity.mailingAddress',
    'leader.name',
    'contact.name',
    'psb.mobile',
    'psb.leaderIdNumber',
    'psb.domain',
  ])('the wrong example of %s is refused by the rules', (id) => {
    const wrong = read('en', 'fields')[id]?.wrong ?? '';
    const { findings } = review({
      form: {
        'leader.mobile': '13800138000',
        'entity.name': '蓝亭软件',
        'leader.idType': '居民身份证',
        'psb.leaderIdType': '居民身份证',
        [id]: wrong.replace(/ \(.*\)$/, ''),
      },
      applicant: { entityType: 'enterprise', province: '44', serviceKind: 'website' },
      today: '2026-11-24',
    });
    expect(findings.map(({ field }) => field)).toContain(id);
  });

  it('every text of the wizard has a card, by whatever room it is known', () => {
    const wizard = JSON.parse(readFileSync('locales/en/console/wizard.json', 'utf8')) as {
      entries: object;
    };
    const chosen = new Set(Object.values(options).flatMap((table) => Object.values(table).flat()));
    const explained = (zh: string) =>
      cardContent({ fieldId: null, label: zh }, 'en', {}).kind !== 'unknown' ||
      (chosen as Set<string>).has(zh) ||
      catalogue.some(({ labels }) => (labels as readonly string[]).includes(zh));
    const unknown = Object.keys(wizard.entries)
      .map((key) => key.split('|'))
      .filter((wordings) => !wordings.some(explained))
      .map(([zh]) => zh);
    expect(unknown).toEqual([]);
  });

  it('explains a province by its rules', () => {
    const card = cardContent({ fieldId: null, label: '广东' }, 'en', { aProvince: 'It reviews.' });
    expect(card).toMatchObject({ kind: 'text', title: 'Guangdong', pinyin: 'guǎng dōng' });
    expect(card.rules?.some(({ text }) => /entity number/i.test(text))).toBe(true);
  });

  it('every field has a source', () => {
    expect(
      catalogue.filter(({ id }) => !fieldFacts[id]?.sources.length).map(({ id }) => id),
    ).toEqual([]);
  });

  it('spells every text that a card stands under', () => {
    expect(pinyin).toEqual(Object.fromEntries(texts().map((text) => [text, spell(text)])));
  });

  it('shows the rules of this applicant in this province', () => {
    const card = (region: string, entityType: string) =>
      cardContent({ fieldId: 'leader.name', label: '负责人姓名', region, entityType }, 'en', {});
    expect(card('', '').rules).toBeNull();
    const rules = card('江苏省,南京市', '企业').rules ?? [];
    expect(rules[0]?.text).toMatch(/legal representative/);
    expect(card('江苏省,南京市', '个人').rules).toEqual([]);
  });

  it('explains each choice of a list and says whom it fits', () => {
    const { options } = cardContent({ fieldId: 'entity.type', label: '备案性质' }, 'en', {});
    expect(options.find(({ zh }) => zh === '个体工商户')?.fits).toMatch(/企业/);
  });

  it('explains what is no field, and says when it knows nothing', () => {
    const text = (label: string) => cardContent({ fieldId: null, label }, 'en', {});
    expect(text('自助备案').title).toMatch(/free/);
    expect(text(' 请选择备案方式：').kind).toBe('text');
    expect(text('短信验证码').field?.enter).toMatch(/never fill it/);
    expect(text('没有见过的字样').kind).toBe('unknown');
  });

  it('docks where it covers no field', () => {
    for (const width of [360, 700, 1280, 1920]) {
      for (const height of [600, 900]) {
        const viewport = { width, height };
        for (let left = 0; left < width - 200; left += 97) {
          for (let top = 0; top < height - 40; top += 61) {
            const field = { left, top, right: left + 200, bottom: top + 32 };
            const side = dockSide(field, viewport, null);
            const box = dockBox(side, viewport);
            if (width >= 900 || top + 32 < height * 0.5 || top > height * 0.5) {
              expect(overlap(box, field), `${side} ${width} ${left} ${top}`).toBe(false);
            }
          }
        }
      }
    }
  });
});
