import type { Learned } from './learn';

/**
 * `Learned` as `table.json` holds it. Features and numbers are set apart by blanks, so that the
 * file is short and one line of it is one meaning.
 */
export interface PackedLearned {
  readonly features: string;
  /** Of each feature, in hundredths. */
  readonly rarity: string;
  /** `<index of feature, after the one before>:<weight in thousandths>` by meaning. */
  readonly meanings: Readonly<Record<string, string>>;
}

export function packLearned({ rarity, speaksFor }: Learned): PackedLearned {
  const features = [...rarity.keys()].sort();
  const meanings: Record<string, string> = {};
  const last: Record<string, number> = {};
  for (const [index, feature] of features.entries()) {
    for (const [meaning, weight] of speaksFor.get(feature) ?? []) {
      const rounded = Math.round(weight * 1000);
      if (rounded === 0) continue;
      const step = index - (last[meaning] ?? 0);
      meanings[meaning] = `${meanings[meaning] ? `${meanings[meaning]} ` : ''}${step}:${rounded}`;
      last[meaning] = index;
    }
  }
  const byName = Object.entries(meanings).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: features.join(' '),
    rarity: features.map((each) => Math.round((rarity.get(each) ?? 0) * 100)).join(' '),
    meanings: Object.fromEntries(byName),
  };
}

export function unpackLearned(packed: PackedLearned): Learned {
  const features = packed.features.split(' ');
  const rare = packed.rarity.split(' ');
  const speaksFor = new Map<string, [string, number][]>();
  for (const [meaning, pairs] of Object.entries(packed.meanings)) {
    let index = 0;
    for (const pair of pairs.split(' ')) {
      const [step = 0, weight = 0] = pair.split(':').map(Number);
      index += step;
      const feature = features[index] ?? '';
      const list = speaksFor.get(feature) ?? [];
      list.push([meaning, weight / 1000]);
      speaksFor.set(feature, list);
    }
  }
  return {
    rarity: new Map(features.map((feature, index) => [feature, Number(rare[index]) / 100])),
    speaksFor,
  };
}
