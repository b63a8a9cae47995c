import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onCutOff } from '../components/messaging/cut-off';
import { getGround, getStage } from '../components/messaging/stage';
import { pageWords } from '../components/translation/page/switch';
import { showUpdateNotice } from '../components/translation/page/update-notice';
import { startTools } from '../components/translation/start-tools';

/**
 * The tools of a translated page (switch, originals, report), injected by the worker when it has
 * come to rest or the popup asks. A second time does nothing.
 */
export default defineUnlistedScript(() => {
  const ground = getGround();
  if (!ground || ground.signal.aborted || ground.reading.tools) return;
  const { reading, signal } = ground;
  startTools(reading, ground.translation);
  onCutOff(() => {
    ground.end();
    const { page, language } = reading.words ?? { page: null, language: 'en' };
    showUpdateNotice(pageWords(page), language, getStage()?.assist?.run.busy ?? false);
  }, signal);
});
