import { Icon, Notice, useWords, Zh } from '../ui';
import { FieldName } from './preview-list';
import type { FillState, ReportRow, RowStatus, UndoStatus } from './report';

const icons = { filled: 'right', failed: 'wrong', skipped: 'unknown' } as const satisfies Record<
  RowStatus,
  string
>;
const undoIcons = {
  restored: 'right',
  changed: 'doubtful',
  cannot: 'doubtful',
} as const satisfies Record<UndoStatus, string>;
const order: readonly RowStatus[] = ['failed', 'filled', 'skipped'];

/** How a fill ended: failures first, each with its reason and what the page says about it. */
export function ReportList({ state }: { readonly state: FillState }) {
  const t = useWords('autofill');
  const rows = [...state.rows].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <>
      <Sum state={state} />
      {state.phase === 'cancelled' && <Notice kind="warning">{t('cancelled')}</Notice>}
      {state.undone.length > 0 ? (
        <UndoneList state={state} />
      ) : (
        <ul class="rows fill-rows" aria-label={t('report')} data-part="report">
          {rows.map((row) => (
            <ReportLine key={row.key} row={row} />
          ))}
        </ul>
      )}
      {state.pageErrors.length > 0 && (
        <Notice kind="warning" title={t('pageErrors')}>
          <ul class="fill-errors">
            {state.pageErrors.map((error) => (
              <li key={error.zh}>
                {error.translated} <Zh>{error.zh}</Zh>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** How many, by icon, word and color: what is wrong stands out, what is none is not said. */
function Sum({ state }: { readonly state: FillState }) {
  const t = useWords('autofill');
  const undone = state.undone.length > 0;
  const counts = undone
    ? (['restored', 'changed', 'cannot'] as const).map(
        (status) =>
          [
            `undoneSum.${status}`,
            undoIcons[status],
            state.undone.filter((row) => row.status === status).length,
          ] as const,
      )
    : (['filled', 'failed', 'skipped'] as const).map(
        (status) =>
          [
            `sum.${status}`,
            icons[status],
            state.rows.filter((row) => row.status === status).length,
          ] as const,
      );
  // words: autofill:sum.*
  // words: autofill:undoneSum.*
  return (
    <p class="fill-sum" role="status">
      {counts.map(
        ([key, icon, count], at) =>
          (count > 0 || at === 0) && (
            <span key={key} class={`state state-${count > 0 ? icon : 'unknown'}`}>
              <Icon name={count > 0 ? icon : 'unknown'} />
              <span>{t(key, { count })}</span>
            </span>
          ),
      )}
    </p>
  );
}

function ReportLine({ row }: { readonly row: ReportRow }) {
  const t = useWords('autofill');
  const reason = row.reason ?? (row.status === 'skipped' ? 'unticked' : null);
  const icon = reason === 'same' ? 'right' : icons[row.status];
  return (
    <li
      class="row"
      data-field={row.id}
      data-label={row.label}
      data-status={row.status}
      data-ms={row.ms}
    >
      <span class={`fill-state state-${icon}`}>
        <Icon name={icon} />
        <span class="visually-hidden">{t(`status.${row.status}`)}</span>
      </span>
      <span class="fill-main">
        <span class="fill-name">
          <FieldName label={row.label} translated={row.translated} />
        </span>
        {reason && (
          <span class="fill-stands">
            {t(`reason.${reason}`)}
            {row.nearest.length > 0 && (
              <span lang="zh-CN"> {t('nearest', { options: row.nearest.join('、') })}</span>
            )}
          </span>
        )}
        {row.pageError && (
          <span class="fill-complaint">
            {row.pageError.translated} <Zh>{row.pageError.zh}</Zh>
          </span>
        )}
      </span>
    </li>
  );
}

function UndoneList({ state }: { readonly state: FillState }) {
  const t = useWords('autofill');
  return (
    <ul class="rows fill-rows" aria-label={t('undoneTitle')} data-part="undone">
      {state.undone.map((row) => (
        <li
          key={row.key}
          class="row"
          data-field={row.id}
          data-label={row.label}
          data-undone={row.status}
        >
          <span class={`fill-state state-${undoIcons[row.status]}`}>
            <Icon name={undoIcons[row.status]} />
          </span>
          <span class="fill-main">
            <span class="fill-name">
              <FieldName label={row.label} translated={row.translated} />
            </span>
            <span class="fill-stands">{t(`undone.${row.status}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
