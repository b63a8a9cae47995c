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
  cannot: 'wrong',
} as const satisfies Record<UndoStatus, string>;
const order: readonly RowStatus[] = ['failed', 'filled', 'skipped'];

/** How a fill ended: failures first, each with its reason and what the page says about it. */
export function ReportList({ state }: { readonly state: FillState }) {
  const t = useWords('autofill');
  const count = (status: RowStatus) => state.rows.filter((row) => row.status === status).length;
  const rows = [...state.rows].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <>
      <p class="fill-sum" role="status">
        {t('reportSum', {
          filled: count('filled'),
          failed: count('failed'),
          skipped: count('skipped'),
        })}
      </p>
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
