import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getGround } from '../components/messaging/stage';
import { startTools } from '../components/translation/start-tools';

/**
 * The tools of a translated page (switch, originals, report), injected by the worker when it has
 * come to rest or the popup asks. A second time does nothing.
 */
export default defineUnlistedScript(() => {
  const ground = getGround();
  if (!ground || ground.signal.aborted || ground.reading.tools) return;
  startTools(ground.reading, ground.translation);
});
