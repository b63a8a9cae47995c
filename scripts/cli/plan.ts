import type { PageReading } from '../../components/autofill/page-field';
import { type Choice, type Plan, planFill } from '../../components/autofill/plan';
import type { Profile } from '../../components/profile/schema';

interface Input {
  readonly page: PageReading;
  readonly profile: Profile;
  readonly choice?: Choice;
}

/** What a fill of a page would write: `{ page, profile, choice? }` in, the plan out. */
export function run(input: unknown): Plan {
  const { page, profile, choice } = input as Input;
  return planFill(page, { ...profile, files: profile.files ?? [] }, choice ?? null);
}
