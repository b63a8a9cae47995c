import type { Region } from '../profile/schema';

const municipalities = ['北京', '天津', '上海', '重庆'];
/** Longest first, so that 壮族自治区 goes whole. */
const suffixes = /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市)$/;

const unique = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((each) => each !== '')),
];

const short = (name: string): string => (name.length > 2 ? name.replace(suffixes, '') : name);

/**
 * The three levels of a region under every name that a list may show: 广东省 or 广东; below a
 * municipality 北京市, 北京, 市辖区 or 县.
 */
export function regionLevels({ province, city, district }: Region): string[][] {
  const top = short(province);
  const isCity = municipalities.includes(top);
  const middle = isCity
    ? unique([city, province, top, /县$/.test(district) ? '县' : '市辖区', '市辖区'])
    : unique([city, short(city)]);
  const levels = [unique([province, top, isCity ? `${top}市` : '']), middle, unique([district])];
  return levels.filter((level) => level.length > 0);
}
