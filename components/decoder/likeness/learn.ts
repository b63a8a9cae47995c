/** What a message is compared by, once each: its grams and the concepts it says. */
export type Features = ReadonlySet<string>;

/** Messages of which it is known what they mean, by meaning. */
export type Examples = Readonly<Record<string, readonly Features[]>>;

/** What was learned of messages; `table.json` holds it. */
export interface Learned {
  /** How rare a feature is among the messages: `ln((messages + 1) / (messages with it + 1))`. */
  readonly rarity: ReadonlyMap<string, number>;
  /** For every feature the meanings that it speaks for, and how much. */
  readonly speaksFor: ReadonlyMap<string, readonly (readonly [meaning: string, weight: number])[]>;
}

/** A feature of one message alone is chance: leaving it out costs nothing and halves the table. */
const leastMessages = 2;

/**
 * Learns what the messages of each meaning have in common: the mean of their features, each
 * weighed by how rare it is (the classifier of Rocchio over tf-idf).
 */
export function learn(examples: Examples): Learned {
  const all = Object.values(examples).flat();
  const held = new Map<string, number>();
  for (const features of all) {
    for (const feature of features) held.set(feature, (held.get(feature) ?? 0) + 1);
  }
  const rarity = new Map(
    [...held]
      .filter(([, messages]) => messages >= leastMessages)
      .map(([feature, messages]) => [feature, Math.log((all.length + 1) / (messages + 1))]),
  );
  const speaksFor = new Map<string, (readonly [string, number])[]>();
  for (const [meaning, messages] of Object.entries(examples)) {
    const sum = new Map<string, number>();
    for (const features of messages) {
      const known = [...features].filter((feature) => rarity.has(feature));
      const length = lengthOf(known, rarity);
      for (const feature of known) {
        sum.set(feature, (sum.get(feature) ?? 0) + (rarity.get(feature) ?? 0) / length);
      }
    }
    const length = Math.hypot(...sum.values()) || 1;
    for (const [feature, weight] of sum) {
      const list = speaksFor.get(feature) ?? [];
      list.push([meaning, weight / length]);
      speaksFor.set(feature, list);
    }
  }
  return { rarity, speaksFor };
}

/** How like a message is to those of each meaning: the cosine of the angle, 0…1; 0 is left out. */
export function compare(features: Features, learned: Learned): ReadonlyMap<string, number> {
  const known = [...features].filter((feature) => learned.rarity.has(feature));
  const length = lengthOf(known, learned.rarity);
  const found = new Map<string, number>();
  for (const feature of known) {
    const share = (learned.rarity.get(feature) ?? 0) / length;
    for (const [meaning, weight] of learned.speaksFor.get(feature) ?? []) {
      found.set(meaning, (found.get(meaning) ?? 0) + weight * share);
    }
  }
  return found;
}

const lengthOf = (features: readonly string[], rarity: ReadonlyMap<string, number>) =>
  Math.hypot(...features.map((feature) => rarity.get(feature) ?? 0)) || 1;
