import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../messaging/send';
import { isAllowed } from '../run/address';
import { networkPermission, originsOf } from '../run/origin';
import type { CheckResult, Stage } from '../run/types';

/** Asks for exactly the origins of these addresses; has to be called from a click. */
export async function allow(addresses: readonly string[]): Promise<boolean> {
  const origins = [...new Set(addresses.flatMap(originsOf))];
  try {
    return await browser.permissions.request({ origins, permissions: [networkPermission] });
  } catch {
    return false;
  }
}

export async function giveBack(addresses: readonly string[]): Promise<void> {
  const origins = [...new Set(addresses.flatMap(originsOf))];
  await browser.permissions.remove({ origins }).catch(() => false);
  const left = (await browser.permissions.getAll()).origins ?? [];
  const { host_permissions: own = [], content_scripts: scripts = [] } =
    browser.runtime.getManifest();
  const standing = new Set([...own, ...scripts.flatMap(({ matches }) => matches ?? [])]);
  if (left.every((origin) => standing.has(origin))) {
    await browser.permissions.remove({ permissions: [networkPermission] }).catch(() => false);
  }
}

export async function missingPermissions(addresses: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(addresses.map(isAllowed));
  return addresses.filter((_, index) => !answers[index]);
}

/** Checks addresses in the worker, and can stop it. */
export function useAddressCheck() {
  const [stage, setStage] = useState<Stage | null>(null);
  const job = useRef<string | null>(null);
  const check = async (address: string): Promise<CheckResult> => {
    const id = crypto.randomUUID();
    job.current = id;
    setStage('opening');
    const key = `footer.job.${id}`;
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const next = area === 'session' ? changes[key]?.newValue : undefined;
      if (next !== undefined) setStage(next as Stage);
    };
    browser.storage.onChanged.addListener(listener);
    const reply = await send('footer.check', { job: id, address });
    browser.storage.onChanged.removeListener(listener);
    if (job.current === id) {
      job.current = null;
      setStage(null);
    }
    if (reply.ok) return reply.value;
    const at = new Date().toISOString();
    return { ok: false, asked: address, at, failure: { key: 'internal', detail: reply.error } };
  };
  const stop = () => {
    if (job.current) void send('footer.stop', { job: job.current });
  };
  return { stage, check, stop };
}
