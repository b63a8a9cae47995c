import { splitAddress } from '../../components/profile/address/split';

/** `{address}` or a text, or a list of either: province, city, district and the rest of each. */
export function run(input: unknown): unknown {
  return Array.isArray(input) ? input.map(split) : split(input);
}

function split(input: unknown): unknown {
  const address =
    typeof input === 'object' && input !== null && 'address' in input ? input.address : input;
  if (typeof address !== 'string') throw new Error('`address` must be a text');
  return splitAddress(address);
}
