import type { Filled, Form } from './forms';
import { creditCode, type Dice, digits, hex, idNumber, modulus, withCheckDigit } from './numbers';

/**
 * What a reviewer sends back, one entry a statement of the rules: what is changed on a clean form,
 * where it must be found, and whether advice is enough (old or doubtful statements never block).
 */
export interface SeededDefect {
  readonly name: string;
  readonly at: readonly string[];
  readonly advice?: true;
  /** The change, or null where this form cannot have it. */
  readonly seed: (filled: Filled, roll: Dice) => Form | null;
}

type Change = Form | ((filled: Filled, roll: Dice) => Form | null);

const individual = ({ applicant }: Filled): boolean => applicant.entityType === 'individual';
const organization = (filled: Filled): boolean => !individual(filled);
const enterprise = ({ applicant }: Filled): boolean => applicant.entityType === 'enterprise';
const website = ({ applicant }: Filled): boolean => applicant.serviceKind === 'website';
const isApp = ({ applicant }: Filled): boolean => applicant.serviceKind === 'app';
const android = ({ form }: Filled): boolean => 'app.android.certMd5' in form;
const ios = ({ form }: Filled): boolean => 'app.ios.certSha1' in form;
const card = ({ form }: Filled): boolean =>
  individual({ applicant: { entityType: 'individual' } } as Filled) &&
  form['entity.certType'] === '居民身份证';
const two = ({ form }: Filled): boolean =>
  form['contact.name'] !== undefined && form['contact.name'] !== form['leader.name'];
const inside =
  (...codes: string[]) =>
  ({ applicant }: Filled): boolean =>
    codes.includes(applicant.province);
const paper =
  (type: string) =>
  ({ form }: Filled): boolean =>
    form['entity.certType'] === type;
const all =
  (...tests: ((filled: Filled) => boolean)[]) =>
  (filled: Filled): boolean =>
    tests.every((test) => test(filled));
const not =
  (test: (filled: Filled) => boolean) =>
  (filled: Filled): boolean =>
    !test(filled);

function on(
  fits: (filled: Filled) => boolean,
  name: string,
  at: string,
  change: Change,
  advice?: true,
): SeededDefect {
  return {
    name,
    at: at.split(' '),
    ...(advice ? { advice } : {}),
    seed: (filled, roll) =>
      fits(filled) ? (typeof change === 'function' ? change(filled, roll) : change) : null,
  };
}
const any = (): boolean => true;
const of =
  (field: string, change: (value: string, filled: Filled, roll: Dice) => unknown): Change =>
  (filled, roll) =>
    filled.form[field] === undefined
      ? null
      : { [field]: change(String(filled.form[field]), filled, roll) };
const swap = (text: string, at: number, to: string): string =>
  text.slice(0, at) + to + text.slice(at + to.length);
const otherLast = (text: string): string =>
  swap(text, text.length - 1, text.endsWith('1') ? '2' : '1');

/** An individual's document stands twice: as entity and as leader. */
const twice =
  (change: (value: string, filled: Filled, roll: Dice) => string): Change =>
  (filled, roll) => {
    const number = change(String(filled.form['entity.certNumber']), filled, roll);
    return { 'entity.certNumber': number, 'leader.idNumber': number };
  };
const person = 'entity.certNumber leader.idNumber';
const born = (year: number): Change =>
  twice((_value, { place }, roll) => idNumber(roll, place.area, `${year}0315`));
const site = (name: string): Form => ({ 'website.name': name });
const named = all(individual, website);
const remarked = (text: string): Form => ({ 'website.remark': text });

export const seededDefects: readonly SeededDefect[] = [
  // Identifiers: credit codes.
  on(
    organization,
    'credit code: check character',
    'entity.certNumber',
    of('entity.certNumber', otherLast),
  ),
  on(
    organization,
    'credit code: letter I',
    'entity.certNumber',
    of('entity.certNumber', (v) => swap(v, 10, 'I')),
  ),
  on(
    organization,
    'credit code: letter O for zero',
    'entity.certNumber',
    of('entity.certNumber', (v) => swap(v, 12, 'O')),
  ),
  on(
    organization,
    'credit code: one character short',
    'entity.certNumber',
    of('entity.certNumber', (v) => v.slice(0, 17)),
  ),
  on(
    organization,
    'credit code: one too many',
    'entity.certNumber',
    of('entity.certNumber', (v) => `${v}1`),
  ),
  on(
    organization,
    'retired number of 15 digits',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) => place.area + digits(roll, 9)),
  ),
  on(
    organization,
    'organization code of nine',
    'entity.certNumber',
    of('entity.certNumber', (v) => `${v.slice(8, 16)}-${v[16]}`),
  ),
  on(
    organization,
    'credit code: two characters swapped',
    'entity.certNumber',
    of('entity.certNumber', (v) =>
      v[9] === v[10] ? otherLast(v) : v.slice(0, 9) + v[10] + v[9] + v.slice(11),
    ),
  ),
  on(
    organization,
    'credit code in lower case',
    'entity.certNumber',
    of(
      'entity.certNumber',
      (v, _f, roll) =>
        creditCode(roll, 'N1', '330100').toLowerCase().slice(0, 2) + v.slice(2).toLowerCase(),
    ),
  ),
  on(
    organization,
    'credit code with spaces',
    'entity.certNumber',
    of('entity.certNumber', (v) => `${v.slice(0, 6)} ${v.slice(6)}`),
  ),
  on(
    enterprise,
    'credit code of another province',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) =>
      creditCode(roll, '91', place.code === '33' ? '440300' : '330100'),
    ),
  ),
  on(
    all(enterprise, paper('营业执照（个人或企业）')),
    'code of a public institution for a company',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) => creditCode(roll, '12', place.area)),
  ),
  on(
    ({ applicant }) => applicant.entityType === 'foundation',
    'code of a company for a foundation',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) => creditCode(roll, '91', place.area)),
  ),
  on(
    ({ applicant }) => applicant.entityType === 'government',
    'code of a company for an authority',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) => creditCode(roll, '91', place.area)),
  ),
  on(
    organization,
    'ID number in the code field',
    'entity.certNumber',
    of('entity.certNumber', (_v, { place }, roll) => idNumber(roll, place.area)),
  ),
  // Identifiers: people.
  on(all(individual, card), 'ID: check digit', person, twice(otherLast)),
  on(
    all(individual, card),
    'ID: 29 February of no leap year',
    person,
    twice((_v, { place }, roll) => withCheckDigit(`${place.area}19850229${digits(roll, 3)}`)),
  ),
  on(
    all(individual, card),
    'ID: 31 June',
    person,
    twice((_v, { place }, roll) => withCheckDigit(`${place.area}19900631${digits(roll, 3)}`)),
  ),
  on(
    all(individual, card),
    'ID: area that is none',
    person,
    twice((_v, _f, roll) => idNumber(roll, '990101')),
  ),
  on(
    all(individual, card),
    'ID: 17 digits',
    person,
    twice((v) => v.slice(0, 17)),
  ),
  on(
    all(individual, card),
    'ID: 15 digits of the first generation',
    person,
    twice((v) => v.slice(0, 6) + v.slice(8, 17)),
  ),
  on(
    all(individual, card),
    'ID: small x',
    person,
    twice((_v, { place }, roll) => {
      for (;;) {
        const number = idNumber(roll, place.area);
        if (number.endsWith('X')) return number.toLowerCase();
      }
    }),
  ),
  on(
    all(individual, card),
    'ID: letter in the middle',
    person,
    twice((v) => swap(v, 8, 'O')),
  ),
  on(
    all(individual, card),
    'ID: born in the future',
    person,
    twice((_v, { place }, roll) => withCheckDigit(`${place.area}20990612${digits(roll, 3)}`)),
  ),
  on(
    all(individual, card),
    'permanent residence card in the ID field',
    person,
    twice((_v, _f, roll) => withCheckDigit(`911840${'19800101'}${digits(roll, 3)}`)),
  ),
  on(
    all(individual, card),
    'residence permit in the ID field',
    person,
    twice((_v, _f, roll) => idNumber(roll, '810000')),
  ),
  on(organization, 'leader: check digit', 'leader.idNumber', of('leader.idNumber', otherLast)),
  on(
    all(organization, two),
    'contact: check digit',
    'contact.idNumber',
    of('contact.idNumber', otherLast),
  ),
  on(organization, 'leader: the credit code as ID', 'leader.idNumber', ({ form }) => ({
    'leader.idNumber': form['entity.certNumber'],
  })),
  on(organization, 'leader: the mobile as ID', 'leader.idNumber', ({ form }) => ({
    'leader.idNumber': form['leader.mobile'],
  })),
  on(organization, 'leader: a license as document', 'leader.idType', {
    'leader.idType': '营业执照',
  }),
  on(all(organization, two), 'contact: officer card', 'contact.idType contact.idNumber', {
    'contact.idType': '军官证',
  }),
  on(all(individual, paper('港澳居民居住证')), 'permit: check digit', person, twice(otherLast)),
  on(
    all(individual, paper('港澳居民居住证')),
    'permit: area 840000',
    person,
    twice((_v, _f, roll) => idNumber(roll, '840000')),
  ),
  on(
    all(individual, paper('港澳居民居住证')),
    'permit of Taiwan under the Hong Kong name',
    person,
    twice((_v, _f, roll) => idNumber(roll, '830000')),
  ),
  on(
    all(individual, paper('台湾居民居住证')),
    'permit: 17 characters',
    person,
    twice((v) => v.slice(1)),
  ),
  on(
    all(individual, paper('港澳居民来往内地通行证')),
    'travel permit: letter A',
    person,
    twice((v) => `A${v.slice(1)}`),
  ),
  on(
    all(individual, paper('港澳居民来往内地通行证')),
    'travel permit: seven digits',
    person,
    twice((v) => v.slice(0, 8)),
  ),
  on(
    all(individual, paper('台湾居民来往大陆通行证')),
    'Taiwan permit: seven digits',
    person,
    twice((v) => v.slice(1)),
  ),
  on(
    all(individual, paper('台湾居民来往大陆通行证')),
    'Taiwan permit: letter T',
    person,
    twice((v) => `T${v}`),
  ),
  on(
    all(individual, paper('护照')),
    'passport: four characters',
    person,
    twice(() => 'E123'),
  ),
  on(
    all(individual, paper('护照')),
    'passport: Chinese in the number',
    person,
    twice(() => '护照12345678'),
  ),
  on(
    all(individual, paper('外国人永久居留身份证')),
    'permanent residence card: check digit',
    person,
    twice((_v, _f, roll) => otherLast(withCheckDigit(`911840${'19800101'}${digits(roll, 3)}`))),
  ),
  on(
    all(individual, paper('外国人永久居留身份证')),
    'permanent residence card: two letters',
    person,
    twice(() => 'AB1234567890123'),
  ),
  // Documents.
  on(individual, 'license for an individual', 'entity.certType entity.certNumber', {
    'entity.certType': '营业执照（个人或企业）',
  }),
  on(organization, 'ID card for an organization', 'entity.certType entity.certNumber', {
    'entity.certType': '居民身份证',
  }),
  on(organization, 'old organization code certificate', 'entity.certType', {
    'entity.certType': '组织机构代码证',
  }),
  on(
    all(enterprise, paper('营业执照（个人或企业）')),
    'certificate of a foundation for a company',
    'entity.certType',
    { 'entity.certType': '基金会法人登记证书' },
  ),
  on(
    ({ applicant }) => applicant.entityType === 'publicInstitution',
    'license for a public institution',
    'entity.certType',
    { 'entity.certType': '营业执照' },
  ),
  on(
    ({ applicant }) => applicant.entityType === 'lawFirm',
    'license for a law firm',
    'entity.certType',
    { 'entity.certType': '营业执照' },
  ),
  on(any, 'document expired', 'entity.validity', { 'entity.validity': '2004-05-01 - 2024-04-30' }),
  on(any, 'document ends in two months', 'entity.validity', {
    'entity.validity': '2022-01-20至2027-01-19',
  }),
  on(organization, "leader's card expired", 'leader.idValidity', {
    'leader.idValidity': '2006.09.01-2026.09.01',
  }),
  on(organization, "leader's card ends in weeks", 'leader.idValidity', {
    'leader.idValidity': '2006.12.15-2026.12.15',
  }),
  on(organization, 'validity the wrong way round', 'leader.idValidity', {
    'leader.idValidity': '2039-04-12 - 2019-04-12',
  }),
  on(all(organization, two), "contact's card expired", 'contact.idValidity', {
    'contact.idValidity': '2012-02-29至2022-02-28',
  }),
  // Phones and mailboxes.
  on(
    any,
    'mobile: ten digits',
    'leader.mobile',
    of('leader.mobile', (v) => v.slice(0, 10)),
  ),
  on(
    any,
    'mobile: begins with 12',
    'leader.mobile',
    of('leader.mobile', (v) => swap(v, 1, '2')),
  ),
  on(
    any,
    'mobile: twelve digits',
    'leader.mobile',
    of('leader.mobile', (v) => `${v}0`),
  ),
  on(
    any,
    'mobile: letter O',
    'leader.mobile',
    of('leader.mobile', (v) => swap(v, 10, 'O')),
  ),
  on(any, 'mobile of Hong Kong', 'leader.mobile', { 'leader.mobile': '+85261234567' }),
  on(any, 'landline as mobile', 'leader.mobile', ({ place }) => ({
    'leader.mobile': `${place.phone}-82194455`,
  })),
  on(any, 'virtual operator 170', 'leader.mobile', (_f, roll) => ({
    'leader.mobile': `170${digits(roll, 8)}`,
  })),
  on(any, 'virtual operator 165', 'leader.mobile', (_f, roll) => ({
    'leader.mobile': `165${digits(roll, 8)}`,
  })),
  on(
    any,
    'mobile with country code',
    'leader.mobile',
    of('leader.mobile', (v) => `+86 ${v}`),
  ),
  on(any, 'emergency number is the mobile', 'leader.emergencyMobile', ({ form }) => ({
    'leader.emergencyMobile': form['leader.mobile'],
  })),
  on(
    any,
    'emergency number is the mobile, with spaces',
    'leader.emergencyMobile',
    of('leader.mobile', () => '') &&
      (({ form }) => {
        const mobile = String(form['leader.mobile']);
        return {
          'leader.emergencyMobile': `${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`,
        };
      }),
  ),
  on(any, 'emergency number missing', 'leader.emergencyMobile', { 'leader.emergencyMobile': '' }),
  on(any, 'emergency number a landline', 'leader.emergencyMobile', ({ place }) => ({
    'leader.emergencyMobile': `${place.phone}-82194455`,
  })),
  on(all(organization, two), 'one mobile for two people', 'contact.mobile', ({ form }) => ({
    'contact.mobile': form['leader.mobile'],
  })),
  on(all(organization, two), 'one mailbox for two people', 'contact.email', ({ form }) => ({
    'contact.email': form['leader.email'],
  })),
  on(
    all(organization, two),
    "contact's emergency number is his mobile",
    'contact.emergencyMobile',
    ({ form }) => ({ 'contact.emergencyMobile': form['contact.mobile'] }),
  ),
  on(all(organization, two), "contact's mobile: nine digits", 'contact.mobile', {
    'contact.mobile': '139001390',
  }),
  on(any, 'mailbox without at', 'leader.email', { 'leader.email': 'filing.example.com' }),
  on(any, 'mailbox without suffix', 'leader.email', { 'leader.email': 'filing@example' }),
  on(any, 'mailbox with a full-width at', 'leader.email', {
    'leader.email': 'filing＠example.com',
  }),
  on(any, 'mailbox with a comma', 'leader.email', { 'leader.email': 'filing@example,com' }),
  on(any, 'two mailboxes', 'leader.email', { 'leader.email': 'a@example.com;b@example.com' }),
  on(organization, 'office phone without area code', 'leader.phone2', {
    'leader.phone2': '82194455',
  }),
  on(organization, 'office phone: 400 number', 'leader.phone2', {
    'leader.phone2': '400-800-1234',
  }),
  // Names of people and entities.
  on(
    organization,
    'leader: a title',
    'leader.name',
    of('leader.name', (v) => `${v}先生`),
  ),
  on(
    organization,
    'leader: a space',
    'leader.name',
    of('leader.name', (v) => `${v[0]} ${v.slice(1)}`),
  ),
  on(organization, 'leader: Latin on an ID card', 'leader.name', {
    'leader.name': 'Chen Siyuan',
    'entity.legalRepresentative': 'Chen Siyuan',
  }),
  on(organization, "leader: the company's name", 'leader.name', ({ form }) => ({
    'leader.name': form['entity.name'],
  })),
  on(
    organization,
    'entity: half-width brackets',
    'entity.name',
    of('entity.name', (v) => `${v.slice(0, 2)}(集团)${v.slice(2)}`),
  ),
  on(
    organization,
    'entity: space inside',
    'entity.name',
    of('entity.name', (v) => `${v.slice(0, 4)} ${v.slice(4)}`),
  ),
  on(
    organization,
    'entity: lookalike radical',
    'entity.name',
    of('entity.name', (v) => `${v.slice(0, 2)}\u2F08${v.slice(2)}`),
  ),
  on(individual, "individual: a company's name", 'entity.name', {
    'entity.name': '示例科技有限公司',
  }),
  on(all(individual, card), 'individual: another leader', 'leader.name entity.name', {
    'leader.name': '孙小圣',
  }),
  on(
    all(individual, card),
    'individual: another number for the leader',
    'leader.idNumber entity.certNumber',
    ({ place }, roll) => ({ 'leader.idNumber': idNumber(roll, place.area) }),
  ),
  on(
    all(organization, two),
    "contact has the leader's ID number",
    'contact.idNumber leader.idNumber contact.name',
    ({ form }) => ({ 'contact.idNumber': form['leader.idNumber'] }),
  ),
  on(
    all(organization, not(two)),
    'same person, two ID numbers',
    'contact.idNumber leader.idNumber',
    ({ place }, roll) => ({ 'contact.idNumber': idNumber(roll, place.area) }),
  ),
  // Age.
  on(all(individual, card), 'fifteen years old', person, born(2011)),
  on(all(individual, card), 'seventeen years old', person, born(2009)),
  on(organization, 'leader of fifteen', 'leader.idNumber', ({ place }, roll) => ({
    'leader.idNumber': idNumber(roll, place.area, '20110101'),
  })),
  on(organization, 'leader of seventeen', 'leader.idNumber', ({ place }, roll) => ({
    'leader.idNumber': idNumber(roll, place.area, '20090101'),
  })),
  // Provinces.
  on(
    all(individual, card, inside('14', '15', '45', '54', '62', '63', '64', '65')),
    'ID of another province, refused',
    person,
    twice((_v, _f, roll) => idNumber(roll, '330106')),
  ),
  on(
    all(individual, card, inside('23', '41', '50', '52', '53')),
    'ID of another province, refused by an older source',
    person,
    twice((_v, _f, roll) => idNumber(roll, '330106')),
    true,
  ),
  on(
    all(individual, card, inside('31', '32', '33', '35', '42', '44', '51')),
    'ID of another province, permit wanted',
    person,
    twice((_v, { place }, roll) => idNumber(roll, place.code === '33' ? '430102' : '330106')),
    true,
  ),
  on(
    all(
      organization,
      inside(
        '12',
        '13',
        '15',
        '31',
        '33',
        '37',
        '42',
        '44',
        '45',
        '52',
        '54',
        '61',
        '63',
        '64',
        '65',
      ),
    ),
    'leader is not the legal representative',
    'leader.name',
    { 'entity.legalRepresentative': '诸葛明远' },
  ),
  on(
    all(organization, inside('23', '35', '36', '41', '43', '50', '53')),
    'leader is not the legal representative, older sources',
    'leader.name',
    { 'entity.legalRepresentative': '诸葛明远' },
    true,
  ),
  on(
    all(organization, two, inside('32', '34')),
    'substitute is not the service leader',
    'contact.name leader.name',
    { 'entity.legalRepresentative': '诸葛明远' },
  ),
  on(
    inside('13', '41', '52'),
    'mail in another city of the province',
    'entity.mailingAddress',
    ({ applicant, place }) => ({
      'entity.certAddress': `${place.province}${place.city}${place.district}建设路8号`,
      'entity.mailingAddress': `${{ '13': '河北省保定市莲池区', '41': '河南省洛阳市涧西区', '52': '贵州省贵阳市云岩区' }[applicant.province]}建设路18号`,
    }),
  ),
  on(
    all(individual, website, inside('15')),
    'remark under 30 characters',
    'website.remark',
    remarked('本站记录本人栽花的笔记，本网站是个人网站。'),
  ),
  on(
    all(individual, website, inside('15')),
    'blog category in Inner Mongolia',
    'website.contentTypes',
    { 'website.contentTypes': ['博客/个人空间'] },
  ),
  on(
    all(individual, website, inside('12', '45')),
    'declaration missing',
    'website.remark',
    remarked('本站记录本人在阳台栽花的步骤、照片与心得，内容均由本人撰写。'),
    true,
  ),
  on(all(individual, inside('13')), 'foreigner in Hebei', 'entity.certType entity.certNumber', {
    'entity.certType': '护照',
    'leader.idType': '护照',
    'entity.certNumber': 'C01X00T47',
    'leader.idNumber': 'C01X00T47',
  }),
  on(all(individual, inside('44')), 'travel permit in Guangdong', 'entity.certType', {
    'entity.certType': '港澳居民来往内地通行证',
    'leader.idType': '港澳居民来往内地通行证',
    'entity.certNumber': 'H12345678',
    'leader.idNumber': 'H12345678',
  }),
  on(
    all(organization, inside('13', '14', '37')),
    'foreign leader where a citizen must be authorized',
    'leader.idType leader.name',
    { 'leader.idType': '护照', 'leader.idNumber': 'C01X00T47' },
    true,
  ),
  on(
    all(website, inside('65', '42', '43')),
    'two domains, one a site',
    'website.domain',
    of('website.domain', (v) => `${v},second-sample.cn`),
  ),
  on(all(website, inside('11')), 'suffix Beijing refuses', 'website.domain', {
    'website.domain': 'qinglan-sample.me',
  }),
  on(
    all(website, inside('50'), individual),
    'org for an individual in Chongqing',
    'website.domain',
    { 'website.domain': 'qinglan-sample.org' },
    true,
  ),
  on(
    all(organization, inside('61', '64', '65', '52')),
    'legal representative holds the domain',
    'domain.holder',
    ({ form }) => ({ 'domain.holder': form['entity.legalRepresentative'] }),
    true,
  ),
  on(
    all(
      ({ applicant }) => applicant.entityType === 'publicInstitution',
      inside('15', '31', '32', '33', '42'),
    ),
    'public institution under com',
    'website.domain',
    { 'website.domain': 'library-sample.com' },
  ),
  on(
    all(organization, inside('11', '21', '22')),
    "office phone is the leader's mobile",
    'leader.phone2',
    ({ form }) => ({ 'leader.phone2': form['leader.mobile'] }),
    true,
  ),
  on(
    all(organization, inside('32')),
    'mobile as office phone in Jiangsu',
    'leader.phone2',
    { 'leader.phone2': '13912345678' },
    true,
  ),
  on(
    all(organization, two, inside('12')),
    'service leader is the entity leader in Tianjin',
    'contact.name',
    ({ form }) => ({
      'contact.name': form['leader.name'],
      'contact.idNumber': form['leader.idNumber'],
      'contact.mobile': form['leader.mobile'],
      'contact.email': form['leader.email'],
    }),
    true,
  ),
  // Addresses.
  on(any, 'mail without a door number', 'entity.mailingAddress', ({ place }) => ({
    'entity.mailingAddress': `${place.province}${place.city}${place.district}人民路`,
  })),
  on(any, 'mail: a city only', 'entity.mailingAddress', ({ place }) => ({
    'entity.mailingAddress': place.city,
  })),
  on(any, 'mail: a building without a room', 'entity.mailingAddress', ({ place }) => ({
    'entity.mailingAddress': `${place.province}${place.city}${place.district}国际大厦`,
  })),
  on(any, 'mail in another province', 'entity.mailingAddress', ({ place }) => ({
    'entity.mailingAddress':
      place.code === '33' ? '湖南省长沙市岳麓区麓山路36号2栋' : '浙江省杭州市西湖区文三路90号2栋',
  })),
  on(any, 'mail in English', 'entity.mailingAddress', {
    'entity.mailingAddress': 'Room 502, Building 3, 88 Wanghu Road',
  }),
  on(organization, 'license address in another province', 'entity.certAddress', ({ place }) => ({
    'entity.certAddress':
      place.code === '33' ? '湖南省长沙市岳麓区麓山路36号2栋' : '浙江省杭州市西湖区文三路90号2栋',
  })),
  on(
    any,
    'region of another province',
    'entity.region entity.certAddress entity.mailingAddress',
    ({ place }) => ({
      'entity.region':
        place.code === '33' ? ['湖南省', '长沙市', '岳麓区'] : ['浙江省', '杭州市', '西湖区'],
    }),
  ),
  on(any, 'mail to a post box', 'entity.mailingAddress', ({ place }) => ({
    'entity.mailingAddress': `${place.city}邮政信箱12号`,
  })),
  // Domains.
  on(
    website,
    'domain with www',
    'website.domain',
    of('website.domain', (v) => `www.${v}`),
  ),
  on(
    website,
    'domain with scheme',
    'website.domain',
    of('website.domain', (v) => `https://${v}/`),
  ),
  on(
    website,
    'a subdomain',
    'website.domain',
    of('website.domain', (v) => `blog.${v}`),
  ),
  on(
    website,
    'domain with a path',
    'website.domain',
    of('website.domain', (v) => `${v}/index.html`),
  ),
  on(
    website,
    'domain with a full-width stop',
    'website.domain',
    of('website.domain', (v) => v.replace('.', '。')),
  ),
  on(website, 'domain without a suffix', 'website.domain', { 'website.domain': 'qinglan' }),
  on(website, 'domain with an underscore', 'website.domain', { 'website.domain': 'qing_lan.cn' }),
  on(website, 'suffix io', 'website.domain', { 'website.domain': 'qinglan-sample.io' }),
  on(website, 'suffix app', 'website.domain', { 'website.domain': 'qinglan-sample.app' }),
  on(website, 'suffix co.uk', 'website.domain', { 'website.domain': 'qinglan-sample.co.uk' }),
  on(all(website, enterprise), 'gov.cn for a company', 'website.domain', {
    'website.domain': 'qinglan-sample.gov.cn',
  }),
  on(named, 'edu.cn for an individual', 'website.domain', {
    'website.domain': 'banmu-sample.edu.cn',
  }),
  on(
    website,
    'several domains',
    'website.domain',
    of('website.domain', (v) => `${v}；other-sample.com`),
  ),
  on(any, 'domain of somebody else', 'domain.holder', { 'domain.holder': '慕容四海' }),
  on(any, 'domain behind privacy', 'domain.holder', { 'domain.holder': 'REDACTED FOR PRIVACY' }),
  on(any, 'holder with another document type', 'domain.holderCertType', ({ form }) => ({
    'domain.holderCertType': form['entity.certType'] === '护照' ? '居民身份证' : '护照',
  })),
  on(
    any,
    'holder with another number',
    'domain.holderCertNumber',
    of('entity.certNumber', (v) => v) &&
      (({ form }) => ({ 'domain.holderCertNumber': otherLast(String(form['entity.certNumber'])) })),
  ),
  on(any, 'domain expired', 'domain.expiresOn', { 'domain.expiresOn': '2026-10-31' }),
  on(not(inside('37')), 'domain ends in two months', 'domain.expiresOn', {
    'domain.expiresOn': '2027-01-20',
  }),
  on(inside('37'), 'domain ends in 40 days, Shandong', 'domain.expiresOn', {
    'domain.expiresOn': '2027-01-02',
  }),
  on(website, 'home page of another domain', 'website.homeUrl', {
    'website.homeUrl': 'www.elsewhere-sample.com',
  }),
  on(any, 'foreign registrar', 'domain.registrar', { 'domain.registrar': 'GoDaddy.com, LLC' }),
  // Names of sites.
  on(website, 'name of two characters', 'website.name', site('青岚')),
  on(website, 'name of digits', 'website.name', site('20261124')),
  on(website, 'name in Latin letters', 'website.name', site('Mountain Notes')),
  on(website, 'name of symbols', 'website.name', site('★☆★☆')),
  on(website, 'the domain as name', 'website.name', ({ form }) =>
    site(String(form['website.domain'])),
  ),
  on(website, 'the domain in the name', 'website.name', ({ form }) =>
    site(`青岚笔记${form['website.domain']}`),
  ),
  ...'中国 中华 中央 人民 人大 国家'.split(' ').map((word) =>
    on(
      all(
        website,
        not(({ applicant }) =>
          ['government', 'publicInstitution', 'medicalInstitution'].includes(applicant.entityType),
        ),
      ),
      `national word ${word}`,
      'website.name',
      site(`${word}青岚笔记`),
    ),
  ),
  ...'反腐 赌博 廉政 色情'
    .split(' ')
    .map((word) => on(website, `sensitive word ${word}`, 'website.name', site(`青岚${word}笔记`))),
  ...'空间 资讯 网络 网址 工作室 联盟 科技 博客 论坛 在线 社区 交流 平台 社团 导航 热线 中心'
    .split(' ')
    .map((word) => on(named, `console word ${word}`, 'website.name', site(`青岚${word}`))),
  ...'个人空间 爱好者 网站 主页 作品展示'
    .split(' ')
    .map((word) => on(named, `nationwide word ${word}`, 'website.name', site(`青岚${word}`))),
  ...(
    [
      ['11', '返利'],
      ['11', '学院'],
      ['44', '商城'],
      ['44', '视频'],
      ['33', '工坊'],
      ['33', '养殖'],
      ['13', '官网'],
      ['13', '淘宝'],
      ['42', '电商'],
      ['42', '行业'],
      ['43', '旺铺'],
      ['43', '营销'],
      ['21', '沙龙'],
      ['21', '维修'],
      ['41', '设计'],
      ['41', '艺术'],
      ['41', '省钱'],
      ['15', '购物'],
      ['15', '证券'],
      ['36', '空间'],
      ['62', '空间'],
    ] as const
  ).map(([code, word]) =>
    on(
      all(named, inside(code)),
      `word ${word} in ${code}`,
      'website.name',
      site(`青岚${word}小记`),
    ),
  ),
  on(named, "a person's name", 'website.name', ({ form }) =>
    /^[\u4e00-\u9fff]{2,4}$/.test(String(form['entity.name']))
      ? site(`${form['entity.name']}的小记`)
      : null,
  ),
  on(named, 'a city in the name', 'website.name', site('杭州生活小记')),
  on(named, 'a province in the name', 'website.name', site('四川美食小记')),
  on(named, 'a company word in the name', 'website.name', site('青岚公司小记')),
  on(named, 'a known brand in the name', 'website.name', site('淘宝好物小记')),
  on(named, 'an idiom as name', 'website.name', site('画龙点睛'), true),
  // Remarks and content.
  on(website, 'remark empty', 'website.remark', remarked('')),
  on(website, 'other, with a short remark', 'website.remark', {
    'website.contentTypes': ['其他'],
    'website.remark': '记录生活的小站',
  }),
  on(
    website,
    'remark in English',
    'website.remark',
    remarked('Personal notes about plants and photography.'),
  ),
  on(website, 'remark of filler', 'website.remark', remarked('无')),
  on(
    named,
    'forum in the remark',
    'website.remark',
    remarked('本站为植物论坛，主要记录本人辨认植物的笔记和照片，由本人独立维护。'),
  ),
  on(
    named,
    'platform in the remark',
    'website.remark',
    remarked('本站是一个植物照片展示平台，主要记录本人辨认植物的笔记与照片。'),
  ),
  on(
    named,
    'blog in the remark',
    'website.remark',
    remarked('本人的技术博客，记录学习编程过程中的代码片段与练习总结，供本人复习。'),
  ),
  on(
    named,
    'trade in the remark',
    'website.remark',
    remarked('本站展示本人手工制作的陶器照片，并在线销售成品，接受定制，欢迎选购。'),
  ),
  on(named, 'shopping as content of an individual', 'website.contentTypes', {
    'website.contentTypes': ['网络购物'],
  }),
  on(named, 'site of an organization as content of an individual', 'website.contentTypes', {
    'website.contentTypes': ['单位门户网站'],
  }),
  on(named, 'prior approval of an individual', 'website.preApproval', {
    'website.preApproval': '新闻',
    'website.preApprovalNumber': '12345',
  }),
  on(
    all(website, enterprise),
    'news without approval',
    'website.preApproval website.contentTypes',
    { 'website.contentTypes': ['网络新闻'], 'website.preApproval': '不涉及' },
  ),
  on(
    all(website, enterprise),
    'film without approval',
    'website.preApproval website.contentTypes',
    { 'website.contentTypes': ['网络影视'], 'website.preApproval': '不涉及' },
  ),
  on(all(website, enterprise), 'approval without number', 'website.preApprovalNumber', {
    'website.preApproval': '文化',
    'website.preApprovalNumber': '',
  }),
  on(all(website, enterprise), 'pharmacy without approval', 'website.preApproval website.name', {
    'website.name': '青岚大药房',
    'website.remark': '本网站展示本店的商品与门店地址，方便顾客查询，由本店维护更新。',
  }),
  on(
    all(website, enterprise),
    'ride hailing without approval',
    'website.preApproval website.name',
    {
      'website.name': '青岚网约车',
      'website.remark': '本网站介绍本公司的车辆、司机与联系方式，由本公司负责维护。',
    },
  ),
  on(all(website, enterprise), 'finance without approval', 'website.preApproval website.name', {
    'website.name': '青岚小额贷款',
    'website.remark': '本网站介绍本公司的业务与联系方式，由本公司负责维护更新。',
  }),
  on(all(website, enterprise), 'tutoring without approval', 'website.preApproval website.name', {
    'website.name': '青岚中小学辅导',
    'website.remark': '本网站介绍本校的课程与联系方式，由本公司负责维护更新。',
  }),
  on(website, 'no language', 'website.languages', { 'website.languages': [] }),
  on(
    all(
      organization,
      website,
      inside('44'),
      ({ applicant }) => applicant.entityType === 'medicalInstitution',
    ),
    'hospital without its license in the remark',
    'entity.remark',
    { 'entity.remark': '本单位为医院。' },
    true,
  ),
  // Server.
  on(any, 'service code cut', 'hosting.serviceCode', {
    'hosting.serviceCode': '32a43232-a888-88e8-b9ec',
  }),
  on(any, 'a filing number as service code', 'hosting.serviceCode', {
    'hosting.serviceCode': '浙ICP备12345678号',
  }),
  on(any, 'private server address', 'hosting.ip', { 'hosting.ip': '192.168.1.10' }),
  on(any, 'server address that is none', 'hosting.ip', { 'hosting.ip': '47.96.300.1' }),
  on(any, 'object storage as server', 'hosting.product', { 'hosting.product': '对象存储OSS' }),
  // Apps.
  on(
    android,
    'MD5 with colons',
    'app.android.certMd5',
    of('app.android.certMd5', (v) => (v.match(/../g) ?? []).join(':')),
  ),
  on(
    android,
    'MD5: 31 digits',
    'app.android.certMd5',
    of('app.android.certMd5', (v) => v.slice(1)),
  ),
  on(
    android,
    'MD5: a letter that is no digit',
    'app.android.certMd5',
    of('app.android.certMd5', (v) => swap(v, 5, 'g')),
  ),
  on(android, 'SHA-256 for MD5', 'app.android.certMd5', (_f, roll) => ({
    'app.android.certMd5': hex(roll, 64),
  })),
  on(
    ios,
    'SHA-1 with colons',
    'app.ios.certSha1',
    of('app.ios.certSha1', (v) => (v.match(/../g) ?? []).join(':')),
  ),
  on(
    ios,
    'SHA-1: 39 digits',
    'app.ios.certSha1',
    of('app.ios.certSha1', (v) => v.slice(1)),
  ),
  on(ios, 'MD5 for SHA-1', 'app.ios.certSha1', (_f, roll) => ({
    'app.ios.certSha1': hex(roll, 32),
  })),
  on(android, 'public key as PEM', 'app.android.publicKey', {
    'app.android.publicKey':
      '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA',
  }),
  on(android, 'public key as base64 of a certificate', 'app.android.publicKey', {
    'app.android.publicKey':
      'MIIDdzCCAl+gAwIBAgIEbGzVnzANBgkqhkiG9w0BAQsFADBsMRAwDgYDVQQGEwdVbmtub3du',
  }),
  on(
    ios,
    'public key with colons',
    'app.ios.publicKey',
    of('app.ios.publicKey', (v) => (v.match(/../g) ?? []).join(':')),
  ),
  on(
    all(android, ios),
    'one key for two platforms',
    'app.ios.publicKey app.android.publicKey',
    ({ form }) => ({ 'app.ios.publicKey': form['app.android.publicKey'] }),
  ),
  on(android, 'package name of one part', 'app.android.packageName', {
    'app.android.packageName': 'qinglan',
  }),
  on(android, 'package name that begins with a digit', 'app.android.packageName', {
    'app.android.packageName': 'cn.1sample.note',
  }),
  on(ios, 'bundle ID with a wildcard', 'app.ios.bundleId', { 'app.ios.bundleId': 'cn.sample.*' }),
  on(isApp, 'App called App', 'app.name', { 'app.name': '测试App' }),
  on(isApp, 'App with emoji', 'app.name', { 'app.name': '云岚笔记🎉' }),
  on(isApp, 'App with a price word', 'app.name', { 'app.name': '云岚免费笔记' }),
  on(isApp, "a well-known App's name", 'app.name', { 'app.name': '微信' }),
  on(isApp, 'App domain with scheme', 'app.domains', { 'app.domains': ['https://api.sample.cn'] }),
  on(isApp, 'App domain of the fifth level', 'app.domains', {
    'app.domains': ['a.b.c.d.sample.cn'],
  }),
  on(isApp, 'App domain is an address', 'app.domains', { 'app.domains': ['47.96.12.1'] }),
  on(isApp, 'uses SDKs, names none', 'app.sdks app.usesSdk', {
    'app.usesSdk': '使用',
    'app.sdks': '',
  }),
  on(all(isApp, android), 'platform without its package', 'app.android.packageName app.platforms', {
    'app.android.packageName': '',
  }),
  on(all(isApp, android), 'platform without its key', 'app.android.publicKey app.platforms', {
    'app.android.publicKey': '',
  }),
  on(isApp, 'no platform', 'app.platforms', { 'app.platforms': [] }),
];

export { modulus };
