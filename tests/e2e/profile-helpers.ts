import type { Page } from '@playwright/test';
import type { Lens } from './fixtures';

interface ProfileJson {
  readonly entities?: readonly Identified[];
  readonly people?: readonly Identified[];
  readonly websites?: readonly Identified[];
  readonly apps?: readonly Identified[];
  readonly files?: readonly (Identified & { readonly content?: string })[];
}
interface Identified {
  readonly id: string;
}

/** Sends one message to the service worker from an extension page, as the product does. */
export async function sendFrom(page: Page, name: string, payload: unknown): Promise<unknown> {
  return page.evaluate(
    async ([messageName, messagePayload]) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const reply = await api.runtime.sendMessage({
        to: 'background',
        name: messageName,
        payload: messagePayload,
      });
      if (!reply?.ok) throw new Error(`${messageName}: ${JSON.stringify(reply)}`);
      return reply.value as unknown;
    },
    [name, payload] as const,
  );
}

/**
 * Fills the store with a profile file (`tests/fixtures/profiles/*.json`) by the import messages
 * that the options page sends; from a picture of the extension: it opens at once.
 */
export async function seedProfile(
  { context, extensionId }: Pick<Lens, 'context' | 'extensionId'>,
  json: ProfileJson,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/icon.svg`);
  const groups = [json.entities, json.people, json.websites, json.apps, json.files];
  const records = groups.flatMap((group) => [...(group ?? [])]);
  const files = (json.files ?? []).flatMap(({ id, content }) =>
    content === undefined ? [] : [{ id, base64: content }],
  );
  const batch = `${Date.now()}/seed`;
  const incoming = records.map((record) => ({ record, base: 0 }));
  await sendFrom(page, 'profile.importStage', { batch, records: incoming, files });
  const count = incoming.length + files.length;
  await sendFrom(page, 'profile.importCommit', { batch, count });
  await page.close();
}
