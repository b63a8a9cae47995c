import type { IdentifierKind } from '../../components/identifiers';
import { checkIdentifier, detectIdentifier, identifierKinds } from '../../components/identifiers';
import { checkDocumentNumber } from '../../components/identifiers/documents';
import { documentTypeOf } from '../../components/review/form';
import { asObject, dayOf } from '../lib/cli-input';

/**
 * `{ kind?, value, today? }`, a text, or a list of either. A kind may also be a document's name, in
 * Chinese or as its id. Without a kind: every kind the value fits.
 */
export function run(input: unknown): unknown {
  return Array.isArray(input) ? input.map(check) : check(input);
}

function check(input: unknown): unknown {
  const query =
    typeof input === 'string'
      ? { value: input }
      : asObject(input, '{"kind":"uscc","value":"91440300MA5EXAMP0C"}, or a list of such');
  const { kind, value } = query as { kind?: unknown; value?: unknown };
  const typed = typeof value === 'number' ? String(value) : value;
  if (typeof typed !== 'string') throw new Error('`value` must be a text');
  const today = dayOf(query.today);
  if (kind === undefined || kind === null || kind === '') {
    return { input: typed, fits: detectIdentifier(typed, today) };
  }
  const name = String(kind);
  const known = identifierKinds.find((each) => each.toLowerCase() === name.toLowerCase());
  if (known) return checkIdentifier(known as IdentifierKind, typed, today);
  const document = documentTypeOf(name);
  const byDocument = document && checkDocumentNumber(document, typed, today);
  if (byDocument) return byDocument;
  throw new Error(`Unknown kind ${name}; known: ${identifierKinds.join(', ')}`);
}
