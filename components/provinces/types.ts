/** How a rule stands: `current` (2023 and later), `aging` (2019 to 2022), `old` (before). */
export type ProvinceRuleStanding = 'current' | 'aging' | 'old';

export interface ProvinceRule {
  /** `<province code>-<number>`; its words stand in `locales/<language>/rules/provinces.json`. */
  readonly id: string;
  readonly applies: 'individual' | 'organization' | 'government' | 'both';
  readonly topic: string;
  readonly standing: ProvinceRuleStanding;
  /** The source's age in words. */
  readonly dated: string;
  /** Keys of `sources.ts`. */
  readonly sources: readonly string[];
  /** A paper that the rule asks for with every filing it applies to. */
  readonly asks?: 'domainCertificate';
}

export interface Province {
  /** GB/T 2260 province code. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Character of ICP numbers (京ICP备…). */
  readonly icpPrefix: string;
  /** Character of public-security numbers (京公网安备…); not always the same. */
  readonly psbPrefix: string;
  /** Which number a website's footer shows. */
  readonly footerNumber: 'entity' | 'website';
  /** An entity all of whose services were canceled can add one directly; null: not known. */
  readonly shellEntityCanAddService: boolean | null;
  /** Whether an individual with another province's ID can file here. */
  readonly individualOutOfProvince: {
    readonly answer: 'yes' | 'permit' | 'no' | 'unknown';
    readonly note: string;
    readonly source: string | null;
  };
  readonly rules: readonly ProvinceRule[];
}
