import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOfficial, officialMatches } from '../../components/consoles/matches';
import { callForm } from '../../components/fields/call-form';
import { setGround } from '../../components/messaging/stage';
import { startToolbar } from '../../components/toolbar/start';
import { startTranslation } from '../../components/translation/start';
import './highlight.css';

export default defineContentScript({
  matches: [...officialMatches],
  runAt: 'document_start',
  // The page must not hear from its window that we are there.
  noScriptStartedPostMessage: true,
  main(context) {
    const { signal } = context;
    if (!isOfficial(location)) return;
    const ground = { ...startTranslation({ signal }), signal, end: () => context.abort() };
    setGround(ground);
    callForm(ground);
    startToolbar(signal);
  },
});
