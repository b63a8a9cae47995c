import type { Assist, Stage } from '../messaging/stage';

/** Preview, fill and report on the page itself. Runs in the on-demand script. */
export function provideFill(_stage: Stage): Pick<Assist, 'startFill'> {
  return { startFill: () => undefined };
}
