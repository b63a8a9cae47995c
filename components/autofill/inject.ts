import { injectInto } from '../fields/background';

/** Puts the on-demand script into an official page's top frame; a second time does nothing. */
export const injectAssist = (tabId: number): Promise<void> => injectInto(tabId, ['/assist.js']);
