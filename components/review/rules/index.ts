import type { Rule } from '../types';
import { addressRules } from './addresses';
import { appRules } from './apps';
import { consistencyRules } from './consistency';
import { contentRules } from './content';
import { domainRules } from './domains';
import { identifierRules } from './identifiers';
import { nameRules } from './names';
import { peopleRules } from './people';
import { provinceRules } from './provinces';

/** Every rule of the review, a family a file. */
export const rules: readonly Rule[] = [
  ...identifierRules,
  ...nameRules,
  ...peopleRules,
  ...addressRules,
  ...domainRules,
  ...contentRules,
  ...appRules,
  ...consistencyRules,
  ...provinceRules,
];
