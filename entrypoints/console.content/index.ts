import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerOrderStates } from '../../components/checklist/page';
import { consoleAt } from '../../components/consoles';
import { officialMatches } from '../../components/consoles/matches';
import { startBadges } from '../../components/explanation/badges';
import { startRecogniser } from '../../components/fields/start';
import { type Stage, setStage } from '../../components/messaging/stage';
import { startToolbar } from '../../components/toolbar/start';
import { startTranslation } from '../../components/translation/start';
import './highlight.css';

export default defineContentScript({
  matches: [...officialMatches],
  runAt: 'document_start',
  main({ signal }) {
    const official = consoleAt(location);
    if (!official) return;
    const translation = startTranslation({ official, signal });
    const recogniser = startRecogniser({ official, translation, signal });
    const stage: Stage = {
      consoleId: official.id,
      signal,
      recognise: recogniser.recognise,
      summary: recogniser.summary,
      onFieldsChanged: recogniser.onChanged,
      originalText: translation.originalText,
      translate: translation.translate,
    };
    setStage(stage);
    startBadges(stage);
    startToolbar(signal);
    answerOrderStates(stage);
  },
});
