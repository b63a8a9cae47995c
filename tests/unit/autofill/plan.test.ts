import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageField, PageReading } from '../../../components/autofill/page-field';
import { planFill } from '../../../components/autofill/plan';
import { regionLevels } from '../../../components/autofill/regions';
import {
  choiceTexts,
  isOneOf,
  joinTranslated,
  nearestOptions,
  optionOf,
  type Wanted,
} from '../../../components/autofill/wanted';
import { holdsPath } from '../../../components/autofill/widgets/cascader';
import { catalogue, fieldOf } from '../../../components/fields/catalogue';
import type { Profile } from '../../../components/profile/schema';
import enterprise from '../../fixtures/profiles/enterprise.json';
import individual from '../../fixtures/profiles/individual.json';

const profileOf = (json: unknown): Profile => ({ ...(json as Profile), files: [] });
const both: Profile = {
  entities: [...profileOf(individual).entities, ...profileOf(enterprise).entities],
  people: [...profileOf(individual).people, ...profileOf(enterprise).people],
  websites: [...profileOf(individual).websites, ...profileOf(enterprise).websites],
  apps: [...profileOf(individual).apps, ...profileOf(enterprise).apps],
  files: [],
};

const field = (id: string, more: Partial<PageField> = {}): PageField => ({
  key: `key-${id}`,
  id,
  label: fieldOf(id)?.labels[0] ?? id,
  translated: null,
  section: null,
  current: [[]],
  currentTranslated: null,
  kinds: ['text'],
  blocked: null,
  maxLength: null,
  options: null,
  ...more,
});
const page = (fields: readonly PageField[]): PageReading => ({
  consoleId: 'aliyun',
  step: null,
  address: 'https://beian.aliyun.com/',
  fields,
  unrecognised: [],
});
const rowOf = (fields: readonly PageField[], id: string, profile = profileOf(individual)) =>
  planFill(page(fields), profile).rows.find((row) => row.id === id);

describe('an address', () => {
  const street = '示例大道88号远帆大厦16层1602';
  const shown = (...fields: PageField[]) =>
    planFill(page(fields), profileOf(enterprise))
      .rows.filter(({ id }) => id === 'entity.mailingAddress')
      .map((row) => row.shown);
  const box = (label: string, more: Partial<PageField> = {}) =>
    field('entity.mailingAddress', { label, section: '主体信息', key: label, ...more });
  const region = field('entity.region', { kinds: ['cascader'], section: '主体信息' });

  it('goes whole into a box that asks for all of it, whatever region is picked beside it', () => {
    expect(shown(box('通信地址'))).toEqual([`广东省深圳市福田区${street}`]);
    expect(shown(region, box('通信地址（详细到门牌号）'))).toEqual([`广东省深圳市福田区${street}`]);
    expect(shown(box('详细地址'))).toEqual([`广东省深圳市福田区${street}`]);
  });

  it('is shared between a list for the place and a box for the street', () => {
    expect(shown(region, box('详细地址'))).toEqual([street]);
    expect(shown(box('通信地址', { kinds: ['cascader'] }), box('街道地址'))).toEqual([
      '广东省 / 深圳市 / 福田区',
      street,
    ]);
  });

  it('takes no notice of a list in another part of the form', () => {
    const elsewhere = { ...region, section: '网站信息' };
    expect(shown(elsewhere, box('详细地址'))).toEqual([`广东省深圳市福田区${street}`]);
  });
});

describe('a plan', () => {
  it('ticks an empty field and says where its value comes from', () => {
    expect(rowOf([field('entity.name')], 'entity.name')).toMatchObject({
      shown: '林晓宁',
      tick: true,
      from: 'entity.name',
      reason: null,
    });
  });

  it('never overwrites what stands there unless it is ticked', () => {
    const row = rowOf(
      [field('leader.email', { current: [['other@example.com']] })],
      'leader.email',
    );
    expect(row).toMatchObject({ tick: false, tickable: true, reason: 'standing' });
  });

  it('leaves what is right already, too long, or not among the options', () => {
    const name = rowOf([field('leader.name', { current: [['林晓宁']] })], 'leader.name');
    expect(name?.reason).toBe('same');
    const long = rowOf([field('entity.certNumber', { maxLength: 5 })], 'entity.certNumber');
    expect(long).toMatchObject({ reason: 'tooLong', tickable: false });
    const options = ['企业', '政府机关'];
    const type = rowOf([field('entity.type', { options, kinds: ['radio'] })], 'entity.type');
    expect(type).toMatchObject({ reason: 'notAmongOptions', tickable: false });
  });

  it('has no value for a code, a password, a search or an agreement', () => {
    for (const entry of catalogue.filter((each) => each.never)) {
      const row = rowOf([field(entry.id, { blocked: 'never' })], entry.id);
      expect(row, entry.id).toMatchObject({ wanted: null, tickable: false, reason: 'never' });
    }
  });

  it('writes kind of entity, then document type, then number', () => {
    const fields = ['entity.certNumber', 'entity.certType', 'entity.type', 'entity.region'];
    const { rows } = planFill(page(fields.map((id) => field(id))), profileOf(individual));
    expect(rows.map((row) => row.id)).toEqual([
      'entity.region',
      'entity.type',
      'entity.certType',
      'entity.certNumber',
    ]);
  });

  it('takes the entity that the page names, and the site whose domain stands there', () => {
    const fields = [
      field('entity.name', { current: [['深圳示例远帆科技有限公司']] }),
      field('website.domain', { current: [['yuanfan-sample.cn']] }),
      field('website.name'),
    ];
    const plan = planFill(page(fields), both);
    expect(plan.choice).toEqual({ entityId: 'entity-enterprise', serviceId: 'website-enterprise' });
    expect(plan.certain).toBe(true);
  });

  it('asks where the page does not say', () => {
    const plan = planFill(page([field('entity.name')]), both);
    expect(plan).toMatchObject({ certain: false, choice: { entityId: null, serviceId: null } });
    expect(plan.rows.every((row) => !row.tick)).toBe(true);
  });

  it('names nobody as contact while the service is still to be chosen', () => {
    const { rows, certain } = planFill(page([field('contact.name')]), profileOf(enterprise));
    expect(certain).toBe(false);
    expect(rows[0]).toMatchObject({ wanted: null, tick: false });
  });

  describe('of the ministry’s SMS', () => {
    const profile = profileOf(enterprise);
    const [entity] = profile.entities;
    const leader = profile.people.find(({ id }) => id === entity?.leaderId);
    const contact = profile.people.find(
      ({ id }) => id !== leader?.id && profile.websites.some((site) => site.contactId === id),
    );
    const fields = [field('miit.mobile'), field('miit.idLast6')];
    const shown = (plan: ReturnType<typeof planFill>) => plan.rows.map((row) => row.shown);
    const dataOf = (person: typeof leader) => [person?.mobile, person?.document?.number.slice(-6)];

    it('offers everybody who may have got it, by number, the leader first', () => {
      const plan = planFill(page(fields), profile);
      expect(plan.receivers.map(({ name }) => name)).toEqual(
        expect.arrayContaining([leader?.mobile, contact?.mobile]),
      );
      expect(shown(plan)).toEqual(dataOf(leader));
      expect(planFill(page([field('entity.name')]), profile).receivers).toEqual([]);
    });

    it('takes number and document of the one chosen, never of two', () => {
      const asked = {
        entityId: entity?.id ?? null,
        serviceId: null,
        receiverId: contact?.id ?? null,
      };
      expect(contact).toBeDefined();
      expect(shown(planFill(page(fields), profile, asked))).toEqual(dataOf(contact));
    });

    it('knows whose number stands in the page already', () => {
      const standing = field('miit.mobile', { current: [[contact?.mobile ?? '']] });
      const plan = planFill(page([standing, field('miit.idLast6')]), profile);
      expect(plan.choice.receiverId).toBe(contact?.id);
      expect(shown(plan)[1]).toBe(dataOf(contact)[1]);
    });
  });

  it('tells when the page stands for somebody else', () => {
    const fields = [field('entity.name', { current: [['别的公司']] })];
    expect(planFill(page(fields), profileOf(individual)).otherEntity).toBe('别的公司');
  });

  it('names each field of the page once, whatever the page is like', () => {
    const anyField = fc
      .tuple(
        fc.constantFrom(...catalogue.map((entry) => entry.id)),
        fc.array(fc.array(fc.string(), { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, 'never', 'disabled', 'readOnly', 'unsure', 'hidden' as const),
        fc.option(fc.nat(50)),
        fc.option(fc.array(fc.string(), { maxLength: 4 })),
      )
      .map(([id, current, blocked, maxLength, options]) =>
        field(id, { current, blocked: blocked as PageField['blocked'], maxLength, options }),
      );
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), (generated) => {
        const fields = generated.map((each, index) => ({ ...each, key: `k${index}` }));
        const { rows } = planFill(page(fields), both, {
          entityId: 'entity-individual',
          serviceId: 'website-individual',
        });
        expect(rows.map((row) => row.key).sort()).toEqual(fields.map((each) => each.key).sort());
        for (const row of rows) {
          if (row.tick) expect(row.current).toBe('');
          if (row.tick) expect(fieldOf(row.id)?.never).toBeUndefined();
          if (row.tick) expect(row.wanted).not.toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('texts of options', () => {
  it('match whole, by width and space alone', () => {
    const texts = ['营业执照（个人或企业）', '营业执照'];
    expect(isOneOf('营业执照(个人或企业)', { texts })).toBe(true);
    expect(isOneOf('营业执照 副本', { texts })).toBe(false);
    expect(isOneOf('北京市朝阳区', { texts: ['朝阳区'] })).toBe(false);
  });

  it('match beside a number, beside English, and where one option is for several', () => {
    const texts = ['企业', '公司'];
    for (const option of ['4 - 企业', '企业 (Enterprise)', 'Enterprise 企业', '个体户/企业']) {
      expect(isOneOf(option, { texts }), option).toBe(true);
    }
    for (const option of ['非企业', '企业（外资）', '国有企业/集体企业', '12企业']) {
      expect(isOneOf(option, { texts }), option).toBe(false);
    }
  });

  it('are chosen by name before they are by what they cover, and never between two that cover', () => {
    const chosen = (...options: string[]) => optionOf(options, (each) => each, { texts: ['企业'] });
    expect(chosen('企业/公司', '企业')).toBe('企业');
    expect(chosen('个人', '企业/公司')).toBe('企业/公司');
    expect(chosen('企业/外资', '企业/内资')).toBe(null);
  });

  it('are not told before what decides them is written', () => {
    const list = field('entity.certType', { options: ['居民身份证', '护照'], kinds: ['select'] });
    const type = field('entity.type', { options: ['个人', '企业'], kinds: ['select'] });
    const standing = { ...type, current: [['企业']] };
    const company = profileOf(enterprise);
    expect(rowOf([type, list], 'entity.certType', company)?.tick).toBe(true);
    expect(rowOf([standing, list], 'entity.certType', company)?.reason).toBe('notAmongOptions');
  });

  it('match an id that stands beside a name, where that is said', () => {
    const texts = ['i-wz9sample0000000001'];
    expect(isOneOf('web-1 (i-wz9sample0000000001)', { texts, token: true })).toBe(true);
    expect(isOneOf('i-wz9sample00000000012', { texts, token: true })).toBe(false);
  });

  it('are offered nearest first', () => {
    expect(nearestOptions(['护照', '工商营业执照', '军官证'], ['营业执照'])[0]).toBe(
      '工商营业执照',
    );
  });

  it('name a region with and without the level that municipalities lack', () => {
    const levels = regionLevels({ province: '北京市', city: '北京市', district: '东城区' });
    const want = { kind: 'path', levels } as const;
    expect(holdsPath(['北京市', '市辖区', '东城区'], want)).toBe(true);
    expect(holdsPath(['北京', '东城区'], want)).toBe(true);
    expect(holdsPath(['北京市', '北京市', '西城区'], want)).toBe(false);
    const guangdong = regionLevels({ province: '广东省', city: '深圳市', district: '南山区' });
    expect(holdsPath(['广东', '深圳市', '南山区'], { kind: 'path', levels: guangdong })).toBe(true);
    expect(holdsPath(['广东省', '南山区'], { kind: 'path', levels: guangdong })).toBe(false);
  });
});

describe('what a choice means', () => {
  const english: Readonly<Record<string, string>> = { 企业: 'Enterprise', 广东省: 'Guangdong' };
  const translate = (text: string) => english[text] ?? null;

  it('a choice is said in the reader’s language, what is not known as it stands', () => {
    const path: Wanted = { kind: 'path', levels: [['广东省', '广东'], ['示例市']] };
    expect(joinTranslated(choiceTexts(path), translate)).toBe('Guangdong, 示例市');
    expect(joinTranslated(choiceTexts({ kind: 'choice', texts: ['企业'] }), translate)).toBe(
      'Enterprise',
    );
  });

  it('nothing known says nothing, and a typed text is never translated', () => {
    expect(joinTranslated(['示例'], translate)).toBeNull();
    expect(choiceTexts({ kind: 'text', text: '企业' })).toEqual([]);
    expect(joinTranslated([], translate)).toBeNull();
  });
});

describe('what cannot be written now', () => {
  it.each(['hidden', 'readOnly', 'unsure', 'disabled'] as const)(
    '%s: cannot be ticked',
    (blocked) => {
      expect(rowOf([field('entity.name', { blocked })], 'entity.name')).toMatchObject({
        tick: false,
        tickable: false,
        reason: blocked,
      });
    },
  );

  it('is what one entity does not own: a service of another is not filled beside it', () => {
    const [entity] = both.entities;
    const other = both.websites.find(({ entityId }) => entityId !== entity?.id);
    if (!entity || !other) throw new Error('the samples have one entity each');
    const asked = { entityId: entity.id, serviceId: other.id };
    const plan = planFill(page([field('entity.name'), field('website.name')]), both, asked);
    expect(plan.choice).toMatchObject({ entityId: entity.id });
    expect(plan.choice.serviceId).not.toBe(other.id);
    expect(plan.rows.map(({ shown }) => shown)).not.toContain(other.name);
  });
});
