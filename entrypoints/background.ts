import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../components/messaging/listen';
import { profileHandlers } from '../components/profile/background';
import { settingsHandlers } from '../components/settings/background';
import { toolbarHandlers } from '../components/toolbar/background';
import { startWelcome } from '../components/welcome/background';

export default defineBackground(() => {
  startWelcome();
  listen({
    ...profileHandlers,
    ...settingsHandlers,
    ...toolbarHandlers,
  });
});
