import type { IdentifierKind } from '../../components/identifiers';
import { checkIdentifier, detectIdentifier, identifierKinds } from '../../components/identifiers';

interface Query {
  readonly kind?: string;
  readonly value: string;
  /** YYYY-MM-DD; default: today. */
  readonly today?: string;
}

/** `{kind, value}` or a list of them; without a kind, every kind the value fits. */
export function run(input: unknown): unknown {
  return Array.isArray(input) ? input.map((each) => check(each as Query)) : check(input as Query);
}

function check(query: Query): unknown {
  const today = query.today ?? new Date().toISOString().slice(0, 10);
  if (typeof query.value !== 'string') throw new Error('`value` must be a text');
  if (query.kind === undefined) {
    return { input: query.value, fits: detectIdentifier(query.value, today) };
  }
  if (!identifierKinds.includes(query.kind as IdentifierKind)) {
    throw new Error(`Unknown kind ${query.kind}; known: ${identifierKinds.join(', ')}`);
  }
  return checkIdentifier(query.kind as IdentifierKind, query.value, today);
}
