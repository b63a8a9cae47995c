import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../components/messaging/listen';
import { profileHandlers } from '../components/profile/background';
import { startAutoLock } from '../components/profile/vault/auto-lock';
import { settingsHandlers } from '../components/settings/background';
import { toolbarHandlers } from '../components/toolbar/background';
import { startWelcome } from '../components/welcome/background';

export default defineBackground(() => {
  startAutoLock();
  startWelcome();
  listen({
    ...profileHandlers,
    ...settingsHandlers,
    ...toolbarHandlers,
  });
});
