import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../components/messaging/listen';
import { profileHandlers } from '../components/profile/background';
import { settingsHandlers } from '../components/settings/background';

export default defineBackground(() => {
  listen({ ...profileHandlers, ...settingsHandlers });
});
