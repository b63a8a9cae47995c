import type { Region } from '../schema';
import { type Province, provinces, shortName } from './regions';

export interface SplitAddress {
  /** Null where no region was found, or more than one fits. */
  readonly region: Region | null;
  /** What is below the district, as it was typed. */
  readonly detail: string;
  /** Parts that the address does not name and that follow from the others. */
  readonly inferred: readonly ('province' | 'city')[];
  /** Regions that fit, when there is more than one: the person decides. */
  readonly alternatives: readonly Region[];
}

interface Match {
  readonly region: Region;
  readonly rest: string;
  /** Characters of the address that named something. */
  readonly named: number;
  readonly inferred: readonly ('province' | 'city')[];
}

/** After these a short name was the start of a street's name: 南山路, not 南山区. */
const streetEnding =
  /^(?:[东南西北中]?(?:路|街|大道|巷|弄)|道|里|村|镇|乡|桥|站|花园|大厦|广场|公园|新村|小区)/;

/** Takes a name, or its short form, off the start; null where it does not stand there. */
function take(text: string, name: string): string | null {
  if (text.startsWith(name)) return text.slice(name.length);
  const short = shortName(name);
  if (short === null || !text.startsWith(short)) return null;
  const rest = text.slice(short.length);
  return streetEnding.test(rest) || /^[市区县旗省州盟]/.test(rest) ? null : rest;
}

const directCity = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖行政单位)/;

function districtMatches(
  province: string,
  city: { readonly name: string; readonly districts: readonly string[] },
  text: string,
): readonly { district: string; rest: string }[] {
  const found: { district: string; rest: string }[] = [];
  for (const district of city.districts) {
    const rest = take(text, district);
    if (rest !== null) found.push({ district, rest });
  }
  // The name that covers more of the text wins.
  const longest = Math.min(...found.map(({ rest }) => rest.length));
  const fitting = found.filter(({ rest }) => rest.length === longest);
  // 沙县 is named in full where 沙县区 would only be shortened.
  const full = fitting.filter(({ district }) => text.startsWith(district));
  const best = full.length > 0 ? full : fitting;
  return best.length > 0 || province === '' ? best : [];
}

function inProvince(province: Province, text: string, whole: number, named: boolean): Match[] {
  const matches: Match[] = [];
  const inferred = named ? [] : (['province'] as const);
  const municipal = province.cities.length === 1 && province.cities[0]?.name === province.name;
  for (const city of province.cities) {
    const rest = municipal && named ? (take(text, city.name) ?? text) : take(text, city.name);
    if (rest !== null) {
      const below = rest.replace(directCity, '');
      const districts = districtMatches(province.name, city, below);
      for (const { district, rest: detail } of districts) {
        const region = { province: province.name, city: city.name, district };
        matches.push({ region, rest: detail, named: whole - detail.length, inferred });
      }
      if (districts.length === 0) {
        const region = { province: province.name, city: city.name, district: '' };
        matches.push({ region, rest: below, named: whole - below.length, inferred });
      }
    } else {
      for (const { district, rest: detail } of districtMatches(
        '',
        city,
        text.replace(directCity, ''),
      )) {
        const region = { province: province.name, city: city.name, district };
        const both = [...inferred, 'city'] as const;
        matches.push({ region, rest: detail, named: whole - detail.length, inferred: both });
      }
    }
  }
  return matches;
}

/**
 * Splits a Chinese address that was typed as one line into province, city, district and the rest.
 * What the address leaves out is inferred only where one region alone fits.
 *
 * @example splitAddress('广东省深圳市南山区科技园路1号')
 * // { region: { province: '广东省', city: '深圳市', district: '南山区' }, detail: '科技园路1号', … }
 */
export function splitAddress(typed: string): SplitAddress {
  const text = typed
    .replace(/[\s\u3000]+/g, (gap) => (/[A-Za-z0-9]/.test(typed) && gap === ' ' ? ' ' : ''))
    .trim()
    .replace(/^(?:中华人民共和国|中国)[,，]?\s*/, '')
    .replace(/^\d{6}\s*/, '');
  const compact = text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
  const matches = provinces().flatMap((province) => {
    const rest = take(compact, province.name);
    const under = rest?.replace(/^[,，]/, '');
    return under === undefined
      ? inProvince(province, compact, compact.length, false)
      : [
          ...inProvince(province, under, compact.length, true),
          ...inProvince(province, compact, compact.length, false),
        ];
  });
  const most = Math.max(0, ...matches.map((match) => match.named));
  const best = dropDuplicates(matches.filter((match) => match.named === most));
  const [first, second] = best;
  if (!first) return { region: null, detail: compact, inferred: [], alternatives: [] };
  if (second) {
    const alternatives = best.map((match) => match.region);
    return { region: null, detail: first.rest, inferred: [], alternatives };
  }
  const detail = first.rest.replace(/^[,，\s]+/, '');
  return { region: first.region, detail, inferred: first.inferred, alternatives: [] };
}

/** One region may be reached by its province and without: the way that infers least stays. */
function dropDuplicates(matches: readonly Match[]): readonly Match[] {
  const byRegion = new Map<string, Match>();
  for (const match of matches) {
    const key = Object.values(match.region).join('/');
    const standing = byRegion.get(key);
    if (!standing || match.inferred.length < standing.inferred.length) byRegion.set(key, match);
  }
  const unique = [...byRegion.values()];
  const least = Math.min(...unique.map((match) => match.inferred.length));
  return unique.filter((match) => match.inferred.length === least);
}

/** Joins what `splitAddress` takes apart; a municipality's name is not said twice. */
export function joinAddress(region: Region | undefined, detail: string): string {
  if (!region) return detail;
  const { province, city, district } = region;
  return `${province}${city === province ? '' : city}${district}${detail}`;
}
