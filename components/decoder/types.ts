/** What a message is about; decides the group of intents that can match. */
export type MessageKind =
  | 'sms'
  | 'refusal'
  | 'consoleError'
  | 'orderState'
  | 'queryResult'
  | 'publicSecurity'
  | 'compliance'
  | 'blockPage'
  | 'notice'
  | 'suspicious';

/** Where the next step is taken. */
export type PageId =
  | 'aliyun'
  | 'miitSms'
  | 'miitQuery'
  | 'publicSecurity'
  | 'registrar'
  | 'server'
  | 'homepage'
  | 'serviceCode'
  | 'none';

/** A time limit that an intent brings by itself. */
export type FixedLimit =
  | { readonly hours: number; readonly from: 'received' }
  | { readonly days: number; readonly from: 'opening' | 'publicSecurityApproval' };

/**
 * One thing that a message can say. Messages are typed in free wording, so an intent is told by
 * the concepts that are said together, whatever the words and their order. Words:
 * `locales/<language>/interface/decoder.json`, `intent.<id>`.
 */
export interface Intent {
  readonly id: string;
  readonly kind: MessageKind;
  /** The ways to say it, each a frame in its short form (`frames.ts`). */
  readonly says: readonly string[];
  /** What a message is likeliest to mean that says no more than this: a guess, and told as one. */
  readonly leans?: readonly string[];
  /** What must be said for it, however like its kind a message is: groups as in a frame. */
  readonly needs?: string;
  readonly page: PageId;
  /** Catalogue ids of the fields it is about. */
  readonly fields?: readonly string[];
  readonly limit?: FixedLimit;
  /** 0 information, 1 something is to be done, 2 something is lost if it is not done in time. */
  /** What follows where the message is not obeyed: told beside what it asks, however weak. */
  readonly consequence?: true;
  readonly urgency: 0 | 1 | 2;
  readonly source: string;
}

/** Something exact that stands in a message. */
export interface Fact {
  readonly kind:
    | 'code'
    | 'icpNumber'
    | 'publicSecurityNumber'
    | 'domain'
    | 'link'
    | 'phone'
    | 'orderNumber'
    | 'date'
    | 'sender'
    | 'amount'
    | 'serviceCode'
    | 'email'
    | 'ip'
    | 'office'
    | 'quoted'
    | 'sizeLimit'
    | 'packageName';
  readonly value: string;
}

export interface DecodedPoint {
  readonly intent: string;
  readonly kind: MessageKind;
  readonly page: PageId;
  readonly fields: readonly string[];
  readonly urgency: 0 | 1 | 2;
  /** The passage of the message it rests on. */
  readonly passage: string;
  /** 0…1. */
  readonly confidence: number;
  readonly source: string;
}

export interface MessageDeadline {
  /** Instant, milliseconds since 1970; absent where the start is not known. */
  readonly at?: number;
  /** How it was told: the message's own words, or the rule behind the intent. */
  readonly from: 'text' | 'rule';
  /** Words: `deadline.<id>`; with `hours`, `days` or `workingDays` to fill in. */
  readonly id:
    | 'by'
    | 'hoursAfterSms'
    | 'daysAfterOpening'
    | 'daysAfterPublicSecurityApproval'
    | 'byEndOfWork'
    | 'byNamedDay'
    | 'withinDays'
    | 'withinMonths'
    | 'withinHours'
    | 'withinWorkingDays';
  readonly amount?: number;
  readonly passage: string;
}

export type Suspicion =
  | 'unofficialLink'
  | 'asksPayment'
  | 'asksCode'
  | 'wrongSender'
  | 'asksBankDetails'
  | 'privateContact';

export interface Decoded {
  /** The provider that the message is from or of, by its English name. */
  readonly provider: string;
  readonly points: readonly DecodedPoint[];
  readonly facts: readonly Fact[];
  readonly deadlines: readonly MessageDeadline[];
  readonly suspicions: readonly Suspicion[];
  /** Passages with Chinese that no intent explains. */
  readonly unexplained: readonly string[];
  /** `none`: no Chinese, or nothing of filing in it. */
  readonly certainty: 'sure' | 'likely' | 'guess' | 'none';
}
