import type { Rule } from '../types';
import { addressRules } from './addresses';
import { approvalRules } from './approvals';
import { appRules } from './apps';
import { consistencyRules } from './consistency';
import { contentRules } from './content';
import { domainRules } from './domains';
import { identifierRules } from './identifiers';
import { individualNameRules } from './individual-names';
import { nameRules } from './names';
import { peopleRules } from './people';
import { provinceRules } from './provinces';
import { remarkWordRules } from './remark-words';
import { remarkRules } from './remarks';

/**
 * Every rule of the review, a family a file; names and content are large and have several. A new
 * rule is one object in its family's file, its sentences in `locales/<language>/rules/<family>.json`,
 * and two cases in `tests/unit/review/cases.ts`: one that triggers it, one that does not. The test
 * refuses it else.
 */
export const rules: readonly Rule[] = [
  ...identifierRules,
  ...nameRules,
  ...individualNameRules,
  ...remarkWordRules,
  ...peopleRules,
  ...addressRules,
  ...domainRules,
  ...contentRules,
  ...remarkRules,
  ...approvalRules,
  ...appRules,
  ...consistencyRules,
  ...provinceRules,
];
