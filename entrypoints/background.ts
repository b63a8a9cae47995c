import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../components/messaging/listen';
import { settingsHandlers } from '../components/settings/background';

export default defineBackground(() => {
  listen({ ...settingsHandlers });
});
