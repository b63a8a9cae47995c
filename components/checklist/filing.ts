import * as z from 'zod/mini';
import type { Events } from './dates/deadlines';
import { answersSchema } from './parse-answers';
import type { Answers } from './types';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One filing that is being prepared or has been made: its answers, progress and dates. */
export const filingSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.maxLength(200)),
  answers: answersSchema,
  /** Item id → what the person said of it. */
  items: z.record(z.string(), z.enum(['done', 'notApplicable'])),
  notes: z.record(z.string(), z.string().check(z.maxLength(2000))),
  /** Item id → ids of pictures in the profile that belong to it. */
  attachments: z.record(z.string(), z.array(z.string())),
  /** Dates that no notification is wanted for. */
  muted: z.array(z.string()),
  events: z.object({
    orderSubmittedOn: z.optional(day),
    smsReceivedAt: z.optional(z.number()),
    administrationSince: z.optional(day),
    openedOn: z.optional(day),
    publicSecurityApprovedOn: z.optional(day),
    domainValidUntil: z.optional(day),
    documentValidUntil: z.optional(day),
  }),
  /** Dates that came from a message, in its words. */
  ownDeadlines: z.array(z.object({ at: z.number(), label: z.string().check(z.maxLength(300)) })),
  updatedAt: z.number(),
});

export type Filing = z.infer<typeof filingSchema>;

/** The answers, with the validity dates that were entered among the dates. */
export function answersOf(filing: Filing): Answers {
  const { domainValidUntil, documentValidUntil } = filing.events;
  return {
    ...(filing.answers as Answers),
    ...(domainValidUntil === undefined ? {} : { domainValidUntil }),
    ...(documentValidUntil === undefined ? {} : { documentValidUntil }),
  };
}

/** What happened, with the validity dates that were given as answers. */
export function eventsOf(filing: Filing): Events {
  const { domainValidUntil, documentValidUntil } = filing.answers;
  return {
    ...(domainValidUntil === undefined ? {} : { domainValidUntil }),
    ...(documentValidUntil === undefined ? {} : { documentValidUntil }),
    ...(filing.events as Events),
  };
}

export function newFiling(id: string, name: string, now: number): Filing {
  return {
    id,
    name,
    answers: {},
    items: {},
    notes: {},
    attachments: {},
    muted: [],
    events: {},
    ownDeadlines: [],
    updatedAt: now,
  };
}
