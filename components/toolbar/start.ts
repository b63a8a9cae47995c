import { atRest } from '../messaging/at-rest';
import { send } from '../messaging/send';

/**
 * Tells the worker that this tab is an official page, so that the icon is lit without the `tabs`
 * permission. Said again when the page comes back from the back/forward cache, where the browser
 * has put the grey icon back.
 */
export function startToolbar(signal: AbortSignal): void {
  const tell = () => void send('toolbar.works', {});
  atRest(tell, signal);
  addEventListener('pageshow', (event) => event.persisted && tell(), { signal });
}
