import type { Handlers } from '../messaging/define';
import type { profileMessages } from './messages';
import { profileStore } from './store';

export const profileHandlers: Handlers<typeof profileMessages> = {
  'profile.list': () => profileStore().list(),
  'profile.put': ({ record, base }) => profileStore().put(record, base),
  'profile.delete': async ({ ids }) => {
    await profileStore().delete(ids);
    return null;
  },
};
