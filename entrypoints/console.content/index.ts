import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerOrderStates } from '../../components/checklist/page';
import { isOfficialAddress, officialMatches } from '../../components/consoles/matches';
import { callForm } from '../../components/fields/call-form';
import { setGround } from '../../components/messaging/stage';
import { startToolbar } from '../../components/toolbar/start';
import { startTranslation } from '../../components/translation/start';
import './highlight.css';

export default defineContentScript({
  matches: [...officialMatches],
  runAt: 'document_start',
  main({ signal }) {
    if (!isOfficialAddress(location.href)) return;
    const translation = startTranslation({ signal });
    const ground = { translation, signal };
    setGround(ground);
    callForm(ground);
    startToolbar(signal);
    answerOrderStates(ground);
  },
});
