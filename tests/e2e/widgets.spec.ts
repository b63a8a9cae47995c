/** Every widget driver on its real library: what the framework holds is what counts. */
import { fillFrom, type Line, practiceOf, profileFile, seed } from './autofill-helpers';
import { expect, test } from './fixtures';

/** What the pages' common list of rows must hold for the individual of the fixtures. */
const expected: Readonly<Record<string, string>> = {
  serviceType: 'website',
  domain: 'xiaoning-photo.cn',
  region: '440305',
  nature: '5',
  certType: '2',
  name: '林晓宁',
  certNumber: '440300199003074128',
  certAddress: '广东省深圳市南山区示例路12号春风花园3栋502室',
  mailingRegion: '440305',
  mailingStreet: '示例路12号春风花园3栋502室',
  entityValidity: '2018-05-20,2038-05-20',
  entityRemark: '个人网站，用于展示摄影作品，无经营内容。',
  leaderName: '林晓宁',
  leaderCertType: '2',
  leaderCertNumber: '440300199003074128',
  leaderFrom: '2018-05-20',
  leaderTo: '2038-05-20',
  leaderMobile: '13800138000',
  emergencyMobile: '13900139000',
  email: 'lin.xiaoning@example.com',
  siteName: '晓宁的摄影手记',
  siteContent: '24',
  siteLanguage: '1',
  homeUrl: 'https://www.xiaoning-photo.cn',
  serviceForm: '1',
  approval: '0',
  cloudService: 'ecs',
  instance: 'i-wz9sample0000000001',
  appName: '晓宁相册',
  usesSdk: '0',
  platforms: 'android',
};

/** The page without any library has its own rows where a library's have no native counterpart. */
const nativeRows: Readonly<Record<string, string>> = {
  province: '440000',
  city: '440300',
  mailingAddress: '广东省深圳市南山区示例路12号春风花园3栋502室',
  siteRemark: '本网站用于展示个人旅行摄影作品与拍摄心得，不涉及任何经营性内容。',
  cloudService: '云服务器ECS',
};
const notNative = ['mailingRegion', 'mailingStreet', 'entityValidity'];

const untouched = ['search', 'leaderSmsCode', 'password', 'agree'];
const typed = /name|Number|Address|remark|mobile|email|domain|Url/i;

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const libraries = ['fusion', 'antd5', 'antd6', 'element-plus', 'element-ui', 'native'] as const;

/** Rows of the page whose widgets are of no library and whose labels are worded as others do. */
const unseenRows = [
  ...['region', 'nature', 'certType', 'name', 'certNumber', 'certAddress', 'leaderName'],
  ...['leaderMobile', 'emergencyMobile', 'email', 'leaderCertType', 'leaderCertNumber'],
  ...['leaderFrom', 'leaderTo', 'appName'],
];

test('widgets by roles alone, labeled in other words and by place, are filled exactly', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await lens.open('https://beian.aliyun.com/practice/widgets-unseen/');
  const { report } = await fillFrom(lens, page);
  const { held } = await practiceOf(page);
  expect(unseenRows.filter((key) => String(held[key]) !== expected[key])).toEqual([]);
  expect(report.filter((row) => row.status === 'failed')).toEqual([]);
  expect(held.captcha).toBeUndefined();
});

for (const library of libraries) {
  test(`every fillable row of ${library} is filled exactly`, async ({ lens }) => {
    await seed(lens, 'individual');
    const page = await lens.open(`https://beian.aliyun.com/practice/widgets-${library}/`);
    const [site] = profileFile('individual').websites;
    const { report } = await fillFrom(lens, page, {
      service: `${site.name} (Website, ${site.note})`,
    });
    const held = (await practiceOf(page)).held;
    const wanted: Record<string, string> = { ...expected };
    if (library === 'native') {
      Object.assign(wanted, nativeRows);
      for (const key of notNative) delete wanted[key];
    }
    const keys = Object.keys(wanted);
    const exact = keys.filter((key) => String(held[key]) === wanted[key]);
    const times = (rows: readonly Line[]) => median(rows.map((row) => row.ms));
    const filled = report.filter((row) => row.status === 'filled');
    const boxes = filled.filter((row) => typed.test(row.id));
    console.log(
      `fill ${library}: ${exact.length}/${keys.length} exact, median ${times(boxes)} ms a text field, ${times(filled.filter((row) => !boxes.includes(row)))} ms a widget`,
    );
    expect(keys.filter((key) => !exact.includes(key))).toEqual([]);
    expect(report.filter((row) => row.status === 'failed')).toEqual([]);
    for (const key of untouched) expect(held[key], key).toBeUndefined();
    expect((await practiceOf(page)).crashed).toBeNull();
  });
}
