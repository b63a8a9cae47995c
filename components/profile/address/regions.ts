import packed from './regions.json';

export interface City {
  readonly name: string;
  readonly districts: readonly string[];
}

export interface Province {
  readonly name: string;
  readonly cities: readonly City[];
}

let unpacked: readonly Province[] | undefined;

/** The mainland's provinces with their cities and districts; unpacked at first use. */
export function provinces(): readonly Province[] {
  unpacked ??= packed.map((line) => {
    const [name = '', cities = ''] = line.split('|');
    return {
      name,
      cities: cities.split(';').map((city) => {
        const [cityName = '', districts = ''] = city.split(':');
        return { name: cityName, districts: districts === '' ? [] : districts.split(',') };
      }),
    };
  });
  return unpacked;
}

const endings =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|(?:\p{Script=Han}{1,4}族)*自治[州县旗]|地区|林区|新区|盟|市|区|县|旗)$/u;

/** A name as people shorten it: 广东, 深圳, 南山; null where too little would be left. */
export function shortName(name: string): string | null {
  const known = shortNames.get(name);
  if (known !== undefined) return known;
  const cut = name.replace(endings, '');
  const short = cut.length >= 2 && cut !== name ? cut : null;
  shortNames.set(name, short);
  return short;
}

/** Each split looks at every name of the country; shortening them anew took half of its time. */
const shortNames = new Map<string, string | null>();
