/** Why a file is not imported: where in it, and the reason (key in `interface/profile.json`). */
export interface Problem {
  /** As a person would find it: `websites[3].domains[0]`. Empty: the file as a whole. */
  readonly path: string;
  readonly reason: ProblemReason;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type ProblemReason =
  | 'tooLarge'
  | 'notText'
  | 'notJson'
  | 'notAProfile'
  | 'newerVersion'
  | 'unknownVersion'
  | 'tooMany'
  | 'type'
  | 'missing'
  | 'choice'
  | 'tooLong'
  | 'tooShort'
  | 'pattern'
  | 'invalid'
  | 'duplicateId'
  | 'otherKind'
  | 'reference'
  | 'cannotOpen'
  | 'csvNoDomainColumn'
  | 'csvUnknownColumn'
  | 'csvQuote'
  | 'csvNoRows'
  | 'csvDomain'
  | 'csvChoice'
  | 'csvDuplicate';

export const problem = (
  path: string,
  reason: ProblemReason,
  values?: Problem['values'],
): Problem => (values ? { path, reason, values } : { path, reason });

/** More than these are counted, not listed. */
export const mostProblems = 100;

export function pathOf(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    return path === '' ? String(segment) : `${path}.${String(segment)}`;
  }, '');
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
}

/** Turns a schema's issue into path and reason; `root` is the value that was parsed. */
export function problemOfIssue(issue: Issue, root: unknown, prefix: string): Problem {
  const inner = pathOf(issue.path);
  const path =
    inner === '' ? prefix : inner.startsWith('[') ? prefix + inner : `${prefix}.${inner}`;
  const found = issue.path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
  if (found === undefined) return problem(path, 'missing');
  switch (issue.code) {
    case 'invalid_type':
      return problem(path, 'type', { expected: String(issue.expected), found: typeName(found) });
    case 'invalid_value':
      return problem(path, 'choice', { options: (issue.values as unknown[]).join(', ') });
    case 'too_big':
      return problem(path, 'tooLong', { maximum: Number(issue.maximum) });
    case 'too_small':
      return problem(path, 'tooShort', { minimum: Number(issue.minimum) });
    case 'invalid_format':
      return problem(path, 'pattern');
    default:
      return problem(path, 'invalid');
  }
}

export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
