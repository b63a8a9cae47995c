import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useWords } from '../../ui/words';
import type { DamagedRow } from '../store/store';
import type { ProfileActions } from './use-profile';

/** Records that do not open, by the only name that is left of them; everything else is usable. */
export function DamagedRows(props: {
  readonly rows: readonly DamagedRow[];
  readonly actions: ProfileActions;
}) {
  const t = useWords('profile');
  const [failed, setFailed] = useState<string | null>(null);
  const { rows, actions } = props;
  if (rows.length === 0) return null;
  return (
    <Notice kind="error" live title={t('damaged.title', { count: rows.length })}>
      <p>{t('damaged.text')}</p>
      <ul class="rows">
        {rows.map((row) => (
          <li key={row.id} class="row" data-damaged={row.id}>
            <code>{row.id}</code>
            <Button
              kind="quiet"
              icon="trash"
              onClick={async () => {
                const outcome = await actions.removeDamaged(row);
                setFailed(outcome.ok ? null : outcome.error);
              }}
            >
              {t('damaged.delete')}
            </Button>
          </li>
        ))}
      </ul>
      {failed && <p>{t(`errors:${failed}.text`)}</p>}
    </Notice>
  );
}
