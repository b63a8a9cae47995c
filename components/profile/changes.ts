import { changeMark } from '../messaging/change-mark';

/** Open pages follow what changes in the profile, or about its lock. */
export const profileChanged = changeMark('profileChange');
