import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hintMode } from '../components/translation/mode-hint';

/** Registered by the worker for the hosts that are shown in this mode. */
export default defineUnlistedScript(() => hintMode('original'));
