/**
 * The characters a number may start with. Filing numbers and public-security numbers have two
 * separate tables: Sichuan files as 蜀 and is policed as 川, Guizhou 黔 and 贵, Gansu 陇 and 甘.
 * Source: MIIT query results and footers in public repositories, compiled 2026-11-24; area codes
 * are GB/T 2260. Alibaba Cloud's post-filing page names Guangdong as the one province that shows
 * the entity number (https://help.aliyun.com/en/icp-filing/basic-icp-service/the-icp-record-post-processing-1).
 */
export interface FooterProvince {
  /** First two digits of GB/T 2260. */
  readonly code: string;
  readonly en: string;
  /** Chinese name without the suffix (省, 市, 自治区). */
  readonly name: string;
  /** The character of filing and license numbers. */
  readonly icp: string;
  /** Characters seen in its place that are wrong there. */
  readonly icpWrong: string;
  /** The character of public-security numbers. */
  readonly psb: string;
  /** Tolerated besides. */
  readonly psbAlso: string;
  /** Which number the footer shows. */
  readonly shows: 'website' | 'entity';
  /** A copyright line with the entity's exact name is required. */
  readonly copyright: boolean;
}

type Row = readonly [code: string, en: string, name: string, icp: string];

const rows: readonly Row[] = [
  ['11', 'Beijing', '北京', '京'],
  ['12', 'Tianjin', '天津', '津'],
  ['13', 'Hebei', '河北', '冀'],
  ['14', 'Shanxi', '山西', '晋'],
  ['15', 'Inner Mongolia', '内蒙古', '蒙'],
  ['21', 'Liaoning', '辽宁', '辽'],
  ['22', 'Jilin', '吉林', '吉'],
  ['23', 'Heilongjiang', '黑龙江', '黑'],
  ['31', 'Shanghai', '上海', '沪'],
  ['32', 'Jiangsu', '江苏', '苏'],
  ['33', 'Zhejiang', '浙江', '浙'],
  ['34', 'Anhui', '安徽', '皖'],
  ['35', 'Fujian', '福建', '闽'],
  ['36', 'Jiangxi', '江西', '赣'],
  ['37', 'Shandong', '山东', '鲁'],
  ['41', 'Henan', '河南', '豫'],
  ['42', 'Hubei', '湖北', '鄂'],
  ['43', 'Hunan', '湖南', '湘'],
  ['44', 'Guangdong', '广东', '粤'],
  ['45', 'Guangxi', '广西', '桂'],
  ['46', 'Hainan', '海南', '琼'],
  ['50', 'Chongqing', '重庆', '渝'],
  ['51', 'Sichuan', '四川', '蜀'],
  ['52', 'Guizhou', '贵州', '黔'],
  ['53', 'Yunnan', '云南', '滇'],
  ['54', 'Tibet', '西藏', '藏'],
  ['61', 'Shaanxi', '陕西', '陕'],
  ['62', 'Gansu', '甘肃', '陇'],
  ['63', 'Qinghai', '青海', '青'],
  ['64', 'Ningxia', '宁夏', '宁'],
  ['65', 'Xinjiang', '新疆', '新'],
];

/** Where the two tables differ, and what is written by mistake. */
const differences: Readonly<Record<string, { icpWrong?: string; psb?: string; psbAlso?: string }>> =
  {
    '31': { icpWrong: '申' },
    '51': { icpWrong: '川', psb: '川', psbAlso: '' },
    '52': { icpWrong: '贵', psb: '贵', psbAlso: '黔' },
    '53': { icpWrong: '云' },
    '61': { icpWrong: '秦' },
    '62': { icpWrong: '甘', psb: '甘' },
  };

export const footerProvinces: readonly FooterProvince[] = rows.map(([code, en, name, icp]) => ({
  code,
  en,
  name,
  icp,
  icpWrong: differences[code]?.icpWrong ?? '',
  psb: differences[code]?.psb ?? icp,
  psbAlso: differences[code]?.psbAlso ?? '',
  shows: code === '44' ? 'entity' : 'website',
  copyright: code === '32',
}));

const byIcp = new Map(footerProvinces.map((province) => [province.icp, province]));
const byWrongIcp = new Map(
  footerProvinces.flatMap((province) =>
    [...province.icpWrong].map((character) => [character, province] as const),
  ),
);
const byPsb = new Map(
  footerProvinces.flatMap((province) =>
    [...(province.psb + province.psbAlso)].map((character) => [character, province] as const),
  ),
);
const byCode = new Map(footerProvinces.map((province) => [province.code, province]));

export const provinceOfIcp = (character: string): FooterProvince | undefined =>
  byIcp.get(character);
/** The province that a wrong first character stands for: 川 → Sichuan. */
export const provinceOfWrongIcp = (character: string): FooterProvince | undefined =>
  byWrongIcp.get(character);
export const provinceOfPsb = (character: string): FooterProvince | undefined =>
  byPsb.get(character);
export const provinceOfCode = (code: string): FooterProvince | undefined => byCode.get(code);
const byLastCharacter = new Map(
  footerProvinces.map((province) => [province.name.slice(-1), province] as const),
);
/** The province whose Chinese name ends the text: `…北京`. */
export function provinceNamedAtEnd(text: string): FooterProvince | undefined {
  const last = text.slice(-1);
  if (!byLastCharacter.has(last)) return undefined;
  return footerProvinces.find((province) => text.endsWith(province.name));
}
