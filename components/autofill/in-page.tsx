import { onPageMessage } from '../messaging/page';
import type { Assist, Stage } from '../messaging/stage';
import { readPage } from './field-keys';
import type { FillRequest } from './report';
import { FillRun } from './run';
import { readPageTextWith } from './widgets/text';

const nothing = (): Record<string, never> => ({});

/** Preview, fill and report on the page itself. Runs in the on-demand script. */
export function provideFill(stage: Stage): Pick<Assist, 'startFill'> {
  readPageTextWith(stage.originalText);
  const run = new FillRun(stage);
  const { signal } = stage;
  onPageMessage('fill.read', nothing, () => readPage(stage), signal);
  onPageMessage(
    'fill.run',
    (payload) => payload as FillRequest,
    (request) => {
      // Not awaited: the popup asks for progress, and may be gone before the end.
      void run.fill(request);
      return run.state;
    },
    signal,
  );
  onPageMessage('fill.status', nothing, () => run.state, signal);
  onPageMessage(
    'fill.cancel',
    nothing,
    () => {
      run.cancel();
      return run.state;
    },
    signal,
  );
  onPageMessage('fill.undo', nothing, () => run.undo(), signal);
  return { startFill: () => undefined };
}
