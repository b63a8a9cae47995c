import { send } from '../../messaging/send';
import type { DisplayMode } from '../../settings/schema';

/** Tells the worker, which alone writes settings, what the person chose on the page. */
export const rememberMode = (host: string, mode: DisplayMode): Promise<unknown> =>
  send('translation.remember', { host: host as never, mode });

export async function showPageSwitch(shown: boolean): Promise<void> {
  await send('translation.pageSwitch', { shown });
}
