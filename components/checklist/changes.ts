import { changeMark } from '../messaging/change-mark';

/** Open windows follow what another one, or a message that was decoded, wrote into a filing. */
export const filingsChanged = changeMark('checklistChange');
