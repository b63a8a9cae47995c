import packed from 'virtual:dictionary/en';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { officialMatches } from '../components/consoles/matches';
import { providePacked } from '../components/translation/packed';

/** The words, beside the code: `console.content` runs right after this. */
export default defineContentScript({
  matches: [...officialMatches],
  runAt: 'document_start',
  main: () => providePacked(packed),
});
