import type { FillRequest } from './report';

/**
 * Shapes of what the page is sent with values. Only our own worker and pages can send it, and the
 * types say what; a message of another version, after an update, is refused here before anything is
 * begun. Not a schema: the validator would be injected into the page.
 */
type Loose = Readonly<Record<string, unknown>>;

const listOf = (value: unknown, keys: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.every(
    (each: Loose | null) =>
      typeof each === 'object' && each && keys.every((key) => typeof each[key] === 'string'),
  );

/** The texts that are to be translated, or null. */
export function parseTexts(payload: unknown): { readonly texts: readonly string[] } | null {
  const texts = (payload as { texts?: unknown } | null)?.texts;
  return Array.isArray(texts) && texts.every((each) => typeof each === 'string') ? { texts } : null;
}

/** What is to be written, or null. */
export function parseFillRequest(payload: unknown): FillRequest | null {
  const { items, files, skipped } = (payload ?? {}) as Loose;
  const fits =
    listOf(items, ['key', 'id', 'label']) &&
    listOf(
      (items as Loose[]).map(({ wanted }) => wanted),
      ['kind'],
    ) &&
    listOf(files, ['id', 'name', 'mediaType', 'base64']) &&
    listOf(skipped, ['key', 'id', 'label', 'status']);
  return fits ? (payload as FillRequest) : null;
}
