import type { PageReading } from '../../components/autofill/page-field';
import { type Choice, type Plan, planFill } from '../../components/autofill/plan';
import type { Profile } from '../../components/profile/schema';
import { asObject } from '../lib/cli-input';

interface Input {
  readonly page: PageReading;
  readonly profile: Profile;
  readonly choice?: Choice;
}

/** A profile may leave out what it has none of. */
const empty = { entities: [], people: [], websites: [], apps: [], files: [] };

/** What a fill of a page would write: `{ page, profile, choice? }` in, the plan out. */
export function run(input: unknown): Plan {
  const { page, profile, choice } = asObject(
    input,
    '{ "page": { "fields": […] }, "profile": { … } }',
  ) as Partial<Input>;
  if (!page || !profile) throw new Error('`page` and `profile` are both needed. See docs/cli.md');
  return planFill(page, { ...empty, ...profile }, choice ?? null);
}
