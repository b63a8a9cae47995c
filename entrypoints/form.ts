import consoles from 'virtual:consoles';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startBadges } from '../components/explanation/badges';
import { blockOf } from '../components/fields/block';
import { startRecogniser } from '../components/fields/start';
import { answerHandover } from '../components/handover/page';
import { getGround, getStage, setStage } from '../components/messaging/stage';

/**
 * Reads the form: injected by the worker when an official page that holds one has come to rest, a
 * person touches it, or the popup asks what stands on it. A second time does nothing.
 */
export default defineUnlistedScript(() => {
  const ground = getGround();
  if (!ground || ground.signal.aborted || getStage()) return;
  // The ground is laid on official addresses alone.
  const official = consoles[location.hostname]?.();
  if (!official) return;
  const { translation, signal } = ground;
  const recogniser = startRecogniser({ official, translation, signal });
  setStage({
    consoleId: official.id,
    signal,
    recognise: recogniser.recognise,
    blockOf,
    summary: recogniser.summary,
    onFieldsChanged: recogniser.onChanged,
    originalText: translation.originalText,
    translate: translation.translate,
  });
  const stage = getStage();
  if (!stage) return;
  startBadges(stage);
  answerHandover(stage);
});
