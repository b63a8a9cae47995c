import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getGround } from '../components/messaging/stage';
import { englishSyntax } from '../components/translation/syntax/english';

/**
 * The syntax of English and the names of districts, injected by the worker when a page shows a
 * string that the dictionary does not hold. A second time does nothing new.
 */
export default defineUnlistedScript(() => {
  const ground = getGround();
  if (ground && !ground.signal.aborted) ground.reading.grow(englishSyntax);
});
