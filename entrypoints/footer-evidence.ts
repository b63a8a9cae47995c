import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideFooterTools } from '../components/footer-check/evidence/tools';

/** Injected into a page when its footer is checked; leaves its tools for the calls that follow. */
export default defineUnlistedScript(() => {
  provideFooterTools();
});
