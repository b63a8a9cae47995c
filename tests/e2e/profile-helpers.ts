import type { Page } from '@playwright/test';
import type { Lens } from './fixtures';

interface ProfileJson {
  readonly entities?: readonly unknown[];
  readonly people?: readonly unknown[];
  readonly websites?: readonly unknown[];
  readonly apps?: readonly unknown[];
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

/** Fills the store with a profile file's records (`tests/fixtures/profiles/*.json`). */
export async function seedProfile(lens: Lens, json: ProfileJson): Promise<void> {
  const page = await lens.options();
  const groups = [json.entities, json.people, json.websites, json.apps];
  for (const record of groups.flatMap((group) => group ?? [])) {
    await sendFrom(page, 'profile.put', { record, base: 0 });
  }
  await page.close();
}
