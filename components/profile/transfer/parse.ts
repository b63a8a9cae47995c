import type { ProfileRecord } from '../schema';
import { upToDate } from '../store/record-formats';
import { fromBase64, toBase64 } from '../vault/base64';
import { CannotOpen, open, seal, utf8 } from '../vault/cipher';
import { defaultIterations, newDataKey, openDataKey, unwrapKey, wrapKey } from '../vault/envelope';
import {
  fileFormat,
  fileVersion,
  type GroupName,
  groupNames,
  groupSchemas,
  kindOfGroup,
  largestFile,
  mostRecords,
  type SealedFile,
  sealedFileSchema,
} from './file-format';
import { mostProblems, type Problem, problem, problemOfIssue, typeName } from './problems';

/** A profile file that was read: records in today's format, and the bytes of files (base64). */
export interface ReadProfile {
  readonly records: readonly ProfileRecord[];
  readonly contents: ReadonlyMap<string, string>;
  /** Keys of the file that this version does not know; they are left out, and shown. */
  readonly ignored: readonly string[];
}

export type ParseResult =
  | ({ readonly status: 'read' } & ReadProfile)
  | { readonly status: 'sealed'; readonly file: SealedFile }
  | { readonly status: 'problems'; readonly problems: readonly Problem[]; readonly total: number };

const refused = (...problems: readonly Problem[]): ParseResult => ({
  status: 'problems',
  problems: problems.slice(0, mostProblems),
  total: problems.length,
});

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a profile file's text. Whatever it holds, the answer is a value: nothing is thrown. */
export function parseProfileFile(text: string): ParseResult {
  if (text.length > largestFile) return refused(problem('', 'tooLarge', { megabytes: 100 }));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(problem('', 'notJson', { detail: error instanceof Error ? error.message : '' }));
  }
  if (!isObject(json)) return refused(problem('', 'notAProfile', { found: typeName(json) }));
  if (json.format !== fileFormat) {
    return refused(problem('format', 'notAProfile', { found: typeName(json.format) }));
  }
  const { version } = json;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused(problem('version', 'unknownVersion'));
  }
  if (version > fileVersion) {
    return refused(problem('version', 'newerVersion', { found: version, known: fileVersion }));
  }
  if (Object.hasOwn(json, 'envelope') || Object.hasOwn(json, 'sealed')) return parseSealed(json);
  return parseGroups(json, version);
}

function parseSealed(json: Loose): ParseResult {
  const parsed = sealedFileSchema.safeParse({ ...json, version: fileVersion });
  if (parsed.success) return { status: 'sealed', file: parsed.data };
  return refused(
    ...parsed.error.issues.map((issue) => {
      const path = issue.path.map(String).join('.');
      return problem(path, 'invalid');
    }),
  );
}

function parseGroups(json: Loose, version: number): ParseResult {
  const problems: Problem[] = [];
  const records: ProfileRecord[] = [];
  const contents = new Map<string, string>();
  const ignored = Object.keys(json).filter((key) => !knownKeys.has(key));
  const seen = new Map<string, string>();
  let count = 0;
  for (const group of groupNames) {
    const items = json[group];
    if (items === undefined) continue;
    if (!Array.isArray(items)) {
      problems.push(problem(group, 'type', { expected: 'array', found: typeName(items) }));
      continue;
    }
    count += items.length;
    if (count > mostRecords) return refused(problem(group, 'tooMany', { maximum: mostRecords }));
    items.forEach((item: unknown, at) => {
      const path = `${group}[${at}]`;
      const record = parseRecord(group, item, version, path, problems, contents, ignored);
      if (!record) return;
      const first = seen.get(record.id);
      if (first) problems.push(problem(`${path}.id`, 'duplicateId', { id: record.id, first }));
      else seen.set(record.id, path);
      records.push(record);
    });
  }
  return problems.length > 0
    ? refused(...problems)
    : { status: 'read', records, contents, ignored: ignored.slice(0, mostProblems) };
}

const knownKeys = new Set<string>(['$schema', 'format', 'version', 'exportedAt', ...groupNames]);

function parseRecord(
  group: GroupName,
  item: unknown,
  version: number,
  path: string,
  problems: Problem[],
  contents: Map<string, string>,
  ignored: string[],
): ProfileRecord | null {
  if (!isObject(item)) {
    problems.push(problem(path, 'type', { expected: 'object', found: typeName(item) }));
    return null;
  }
  const kind = kindOfGroup[group];
  // The group says the kind; a record need not say it again, but must not say another.
  const current = upToDate({ ...item, kind: item.kind ?? kind }, version);
  const parsed = groupSchemas[group].safeParse(current);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => problemOfIssue(issue, current, path)));
    return null;
  }
  // By today's names: what a step of the formats gave another name is not left out.
  for (const [key, value] of Object.entries(current as Loose)) {
    if (!Object.hasOwn(parsed.data, key) && value !== undefined) ignored.push(`${path}.${key}`);
  }
  if (!('content' in parsed.data)) return parsed.data as ProfileRecord;
  const { content, ...file } = parsed.data;
  if (content !== undefined) {
    const bytes = fromBase64(content);
    if (!bytes || bytes.length !== file.size) {
      problems.push(problem(`${path}.content`, 'invalid'));
      return null;
    }
    contents.set(file.id, content);
  }
  return file;
}

const exportBound = `${fileFormat}/sealed/1`;

/** Opens a sealed file. A wrong passphrase and a changed file give the same answer. */
export async function openSealedFile(file: SealedFile, passphrase: string): Promise<ParseResult> {
  const iv = fromBase64(file.sealed.iv);
  const data = fromBase64(file.sealed.data);
  if (!iv || !data) return refused(problem('', 'cannotOpen'));
  try {
    const key = await openDataKey(await unwrapKey(file.envelope, passphrase));
    return parseProfileFile(new TextDecoder().decode(await open(key, { iv, data }, exportBound)));
  } catch (error) {
    if (error instanceof CannotOpen) return refused(problem('', 'cannotOpen'));
    throw error;
  }
}

/** Writes a profile as one JSON text, grouped for reading. */
export function writeProfileFile(
  records: readonly ProfileRecord[],
  contents: ReadonlyMap<string, string>,
  exportedAt: string,
): string {
  const groups = groupNames.map((group) => {
    const own = records.filter((record) => record.kind === kindOfGroup[group]);
    const items = own.map((record) => {
      const content = contents.get(record.id);
      return content === undefined ? record : { ...record, content };
    });
    return [group, items] as const;
  });
  const file = {
    format: fileFormat,
    version: fileVersion,
    exportedAt,
    ...Object.fromEntries(groups),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Seals a profile file's text with a passphrase, in the vault's own envelope. */
export async function sealProfileFile(
  text: string,
  passphrase: string,
  iterations: number = defaultIterations,
): Promise<string> {
  const key = newDataKey();
  const envelope = await wrapKey(key, passphrase, iterations);
  const sealed = await seal(await openDataKey(key), utf8(text), exportBound);
  const file: SealedFile = {
    format: fileFormat,
    version: fileVersion,
    envelope,
    sealed: { iv: toBase64(sealed.iv), data: toBase64(sealed.data) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
