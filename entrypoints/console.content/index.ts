import { defineContentScript } from 'wxt/utils/define-content-script';
import { officialMatches } from '../../components/consoles/matches';

export default defineContentScript({
  matches: [...officialMatches],
  runAt: 'document_start',
  main(ctx) {
    void ctx.signal;
  },
});
