import packed from 'virtual:dictionary/en';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePacked } from '../components/translation/packed';

/** The words, beside the code: the manifest lists this script before `console.content`. */
export default defineUnlistedScript(() => providePacked(packed));
