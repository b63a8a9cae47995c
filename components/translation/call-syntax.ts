import { send } from '../messaging/send';
import type { Engine } from './page/engine';

/**
 * Brings the syntax of English when a page shows a string that no entry or pattern holds, or one whose
 * words the dictionary could only set in a row. `awaited` while it is under way.
 */
export function callSyntax(engine: Engine): { awaited: boolean } {
  const state = { awaited: false };
  engine.painter.onGap = () => {
    engine.painter.onGap = undefined;
    state.awaited = true;
    const done = () => {
      state.awaited = false;
      engine.onIdle();
    };
    // Without it what is not known stays as it is.
    void send('translation.syntax', {}).then(done, done);
  };
  return state;
}
