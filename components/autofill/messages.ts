import * as z from 'zod/mini';
import { message } from '../messaging/define';
import type { RawWords } from './page-words';
import type { Plan } from './plan';
import type { FilePayload, FillState } from './report';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const choice = z.nullable(
  z.object({
    entityId: z.nullable(id),
    serviceId: z.nullable(id),
    receiverId: z.optional(z.nullable(id)),
  }),
);
const tabId = z.number().check(z.int(), z.minimum(0));
const keys = z.array(id).check(z.maxLength(500));

export interface PlannedPage {
  readonly consoleId: string;
  readonly step: string | null;
  readonly unrecognised: readonly string[];
  readonly plan: Plan;
}

export const fillMessages = {
  /** Plans a fill of a tab's page, for the popup. */
  'fill.plan': message(z.object({ tabId, choice }), ['extensionPage']).returns<PlannedPage>(),
  /** Starts writing the ticked rows of a plan; the page is asked for progress. */
  'fill.start': message(z.object({ tabId, choice, keys }), ['extensionPage']).returns<FillState>(),
  /** Plans a fill of the asking page itself, for its preview, after a gesture there. */
  'fill.planHere': message(z.object({ choice }), ['contentScript']).returns<PlannedPage>(),
  /** The panel's words in the reader's language. */
  'fill.words': message(z.object({}), ['contentScript']).returns<{
    readonly language: string;
    readonly namespaces: Readonly<Record<string, RawWords>>;
  }>(),
  /** Opens the profile in a tab of its own: a page's panel cannot link there. */
  'fill.openProfile': message(z.object({}), ['contentScript', 'extensionPage']).returns<null>(),
  /** A file of the profile for an upload field of the asking page. */
  'fill.file': message(z.object({ id }), ['contentScript']).returns<FilePayload | null>(),
};
