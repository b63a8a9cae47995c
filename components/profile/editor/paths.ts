type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path of a record. */
export function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isLoose(value) ? value[key] : undefined), record);
}

/** A copy of a record with another value at a dotted path; `undefined` takes the key out. */
export function withValue<Value>(record: Value, path: string, value: unknown): Value {
  return replaced(record, path.split('.'), value) as Value;
}

function replaced(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const own = isLoose(node) ? node : {};
  const next = rest.length > 0 ? replaced(own[key], rest, value) : value;
  const { [key]: _old, ...others } = own;
  if (next === undefined || (isLoose(next) && Object.keys(next).length === 0)) return others;
  // The order of keys stays: an export reads the same after an edit.
  return key in own
    ? Object.fromEntries(
        Object.entries(own).map(([each, old]) => [each, each === key ? next : old]),
      )
    : { ...own, [key]: next };
}
