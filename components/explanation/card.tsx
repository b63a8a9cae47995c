import type { Assist, Stage } from '../messaging/stage';

/** The field card, docked beside the page. Runs in the on-demand script. */
export function provideCard(_stage: Stage): Pick<Assist, 'openCard'> {
  return { openCard: () => undefined };
}
