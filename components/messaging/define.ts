import type * as z from 'zod/mini';

/** Who may send a message: our own pages, or our content script on an official page. */
export type SenderKind = 'extensionPage' | 'contentScript';

/** One message to the service worker: the request's schema, who may send it, what comes back. */
export interface MessageSpec<Request, Response> {
  readonly request: z.ZodMiniType<Request>;
  readonly from: readonly SenderKind[];
  /** Never set; carries the response type. */
  readonly response?: Response;
}

/**
 * Declares a message: `message(z.object({id: z.string()}), ['extensionPage']).returns<Entity>()`.
 * Each room declares its own in `<room>/messages.ts`; `contract.ts` joins them.
 */
export function message<Request>(
  request: z.ZodMiniType<Request>,
  from: readonly SenderKind[],
): { returns<Response>(): MessageSpec<Request, Response> } {
  return { returns: () => ({ request, from }) };
}

/** A handler per message of a room; runs in the service worker. */
export type Handlers<Messages> = {
  [Name in keyof Messages]: Messages[Name] extends MessageSpec<infer Request, infer Response>
    ? (request: Request, sender: Sender) => Response | Promise<Response>
    : never;
};

export interface Sender {
  readonly kind: SenderKind;
  /** The tab of a content script, or of an extension page opened as a tab. */
  readonly tabId?: number;
  readonly frameId?: number;
  readonly url?: string;
}

/** What a message comes back as: errors a person can cause are values. */
export type Reply<Response> =
  | { readonly ok: true; readonly value: Response }
  | { readonly ok: false; readonly error: string; readonly detail?: string };
