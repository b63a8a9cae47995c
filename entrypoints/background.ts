import { defineBackground } from 'wxt/utils/define-background';
import { fillHandlers } from '../components/autofill/background';
import { startFillGestures } from '../components/autofill/gestures';
import { checklistHandlers, startReminders } from '../components/checklist/background';
import { startDecoderMenu } from '../components/decoder/background';
import {
  explanationHandlers,
  startExplanationCommands,
} from '../components/explanation/background';
import { fieldsHandlers } from '../components/fields/background';
import { footerHandlers, startFooterWatch } from '../components/footer-check/background';
import { listen } from '../components/messaging/listen';
import { profileHandlers } from '../components/profile/background';
import { startAutoLock } from '../components/profile/vault/auto-lock';
import { reviewHandlers } from '../components/review/background';
import { settingsHandlers } from '../components/settings/background';
import { toolbarHandlers } from '../components/toolbar/background';
import { listenForToggle, translationHandlers } from '../components/translation/background';
import { startLanguage } from '../components/translation/language';
import { startModeScripts } from '../components/translation/mode-scripts';
import { startWelcome } from '../components/welcome/background';

export default defineBackground(() => {
  startAutoLock();
  startWelcome();
  startReminders();
  startDecoderMenu();
  listenForToggle();
  startLanguage();
  startModeScripts();
  startExplanationCommands();
  startFillGestures();
  startFooterWatch();
  listen({
    ...fieldsHandlers,
    ...fillHandlers,
    ...checklistHandlers,
    ...explanationHandlers,
    ...footerHandlers,
    ...profileHandlers,
    ...reviewHandlers,
    ...settingsHandlers,
    ...toolbarHandlers,
    ...translationHandlers,
  });
});
