import { provinceOfIcp } from '../provinces';

interface LicenseReading {
  readonly start: number;
  readonly end: number;
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly canonical: string;
}

/** 京ICP证030173号-1: six digits. */
const certificate =
  /(\S?) ?ICP ?证 ?:? ?((?:\d ?){5}\d)(?!\d) ?号?(?: ?- ?([1-9]\d{0,4})([AXK])?(?![A-Z0-9]))?/gu;
/** 粤B2-20090059, 合字B2-…, A2.B1.B2-20100001, 浙ICP证B2-…: classes joined by dots, year, serial. */
const operator =
  /(?:(\S) ?)?(ICP ?证 ?:? ?)?(合字 ?)?([AB][12](?: ?[.、,·] ?[AB][12]){0,6}) ?- ?((?:19|20)\d{6})(?!\d) ?号?(?: ?- ?([1-9]\d{0,4})([AXK])?(?![A-Z0-9]))?/gu;

/** License numbers in a normalized text. */
export function findLicenses(text: string): LicenseReading[] {
  const found: LicenseReading[] = [];
  for (const match of text.matchAll(certificate)) {
    const [whole, prefix = '', spaced = '', service, letter = ''] = match;
    if (!provinceOfIcp(prefix)) continue;
    const digits = spaced.replaceAll(' ', '');
    const digitsStart = match.index + whole.indexOf(spaced);
    found.push({
      start: match.index,
      end: match.index + whole.length,
      digitsStart,
      digitsEnd: digitsStart + spaced.length,
      canonical: `${prefix}ICP证${digits}号${service ? `-${service}${letter}` : ''}`,
    });
  }
  for (const match of text.matchAll(operator)) {
    const [whole, before = '', certificateWord, series, classes = '', digits = ''] = match;
    const [service, letter = ''] = [match[6], match[7]];
    const codes = classes.replace(/ ?[.、,·] ?/gu, '.');
    const prefix = provinceOfIcp(before) && !series ? before : '';
    // A province's license is of class B2 alone; ICP证B2-… without a province is none.
    if (certificateWord && !prefix && !series) continue;
    const word = certificateWord && (prefix || series) ? 'ICP证' : '';
    const digitsStart = match.index + whole.lastIndexOf(digits);
    found.push({
      start:
        match.index + (prefix || word ? 0 : before === '' ? 0 : whole.indexOf(series ?? classes)),
      end: match.index + whole.trimEnd().length,
      digitsStart,
      digitsEnd: digitsStart + digits.length,
      canonical: `${prefix}${word}${series ? '合字' : ''}${codes}-${digits}${
        service ? `-${service}${letter}` : ''
      }`,
    });
  }
  return found;
}
