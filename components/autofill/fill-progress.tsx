import type { ComponentChildren } from 'preact';
import { Button, Notice, ProgressBar, useWords } from '../ui';
import type { FillState } from './report';
import { ReportList } from './report-list';

/** A fill while it runs, then its report with the way back. */
export function FillProgress(props: {
  readonly state: FillState;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  /** What comes after a fill. */
  readonly next?: ComponentChildren;
}) {
  const t = useWords('autofill');
  const { state } = props;
  const running = state.phase === 'running' || state.phase === 'checking';
  if (running) {
    return (
      <div class="fill-view" data-phase={state.phase}>
        <ProgressBar
          label={t(state.phase)}
          value={state.done}
          max={state.total}
          text={t('progress', { done: state.done, total: state.total })}
        />
        <Button onClick={props.onCancel}>{t('cancel')}</Button>
      </div>
    );
  }
  return (
    <div class="fill-view" data-phase={state.phase}>
      <ReportList state={state} />
      {state.appeared > 0 && (
        <Notice>
          {t('appeared', { count: state.appeared })}{' '}
          <Button kind="quiet" onClick={props.onAgain}>
            {t('appearedAction')}
          </Button>
        </Notice>
      )}
      {props.next}
      <div class="fill-foot">
        {state.undoable > 0 && (
          <Button
            onClick={(event) => {
              if (event.isTrusted) props.onUndo();
            }}
          >
            {t('undo', { count: state.undoable })}
          </Button>
        )}
        <Button kind="quiet" onClick={props.onAgain}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}
