import * as z from 'zod/mini';
import { cloudProducts, entityTypes, priorApprovals } from '../fields/options';
import { findProvince } from '../provinces/find';
import type { Answers } from './types';

const province = z.pipe(
  z.string().check(z.refine((name) => findProvince(name) !== undefined, 'not a mainland province')),
  z.transform((name: string) => findProvince(name)?.code ?? name),
);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const ids = <Table extends object>(table: Table) =>
  z.enum(Object.keys(table) as [string, ...string[]]);

const answersSchema = z.object({
  service: z.optional(z.enum(['website', 'app', 'both'])),
  applicant: z.optional(z.enum(['individual', 'organization'])),
  entityType: z.optional(ids(entityTypes)),
  nationality: z.optional(z.enum(['mainland', 'hongKong', 'macao', 'taiwan', 'foreign'])),
  registeredIn: z.optional(z.enum(['mainland', 'abroad'])),
  representativeOffice: z.optional(z.boolean()),
  province: z.optional(province),
  residenceProvince: z.optional(province),
  residencePermit: z.optional(z.boolean()),
  foreignLegalRepresentative: z.optional(z.boolean()),
  leaderIsLegalRepresentative: z.optional(z.boolean()),
  contactIsLeader: z.optional(z.boolean()),
  entityAtMiit: z.optional(z.boolean()),
  entityAtAlibaba: z.optional(z.boolean()),
  serviceAtMiit: z.optional(z.boolean()),
  server: z.optional(z.enum(['alibabaMainland', 'otherProvider', 'outsideMainland', 'none'])),
  serverAccount: z.optional(z.enum(['same', 'other'])),
  serverProduct: z.optional(z.enum([...Object.keys(cloudProducts), 'none'])),
  serverBilling: z.optional(z.enum(['subscription', 'payAsYouGo'])),
  serverMonths: z.optional(z.number()),
  domain: z.optional(z.string().check(z.maxLength(253))),
  domainHolder: z.optional(z.enum(['entity', 'legalRepresentative', 'other'])),
  domainVerifiedOn: z.optional(day),
  domainValidUntil: z.optional(day),
  documentValidUntil: z.optional(day),
  regulated: z.optional(z.array(ids(priorApprovals))),
  paidServices: z.optional(z.boolean()),
  interactive: z.optional(z.boolean()),
  servesMainland: z.optional(z.boolean()),
  allServicesCanceled: z.optional(z.boolean()),
  orderPending: z.optional(z.boolean()),
  subdomainOnly: z.optional(z.boolean()),
  dataChanged: z.optional(z.boolean()),
  domainFromOtherEntity: z.optional(z.boolean()),
});

export { answersSchema };

/**
 * Reads answers that came from outside (storage, a message, the command line). Provinces may be
 * a code, a Chinese or an English name; they come back as codes. An entity type alone tells
 * whether it is an individual.
 * @throws Error naming the first answer that does not fit.
 */
export function parseAnswers(input: unknown): Answers {
  const parsed = answersSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`answers.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`);
  }
  const answers = parsed.data as Answers;
  if (answers.entityType !== undefined && answers.applicant === undefined) {
    return {
      ...answers,
      applicant: answers.entityType === 'individual' ? 'individual' : 'organization',
    };
  }
  return answers;
}
