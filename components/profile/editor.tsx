import { useState } from 'preact/hooks';
import { ErrorState, LoadingState } from '../ui/states';
import { useWords } from '../ui/words';
import { DamagedRows } from './editor/damaged';
import type { ProfileCheck } from './editor/detail';
import { LockedView } from './editor/locked';
import './editor/data-panel.css';
import './editor/editor.css';
import { useProfile } from './editor/use-profile';
import { Workspace } from './editor/workspace';

/** Today as YYYY-MM-DD where the person is. */
const localDate = (): string => new Date().toLocaleDateString('sv-SE');

/** The profile in the options page: locked, empty, or open for editing. */
export function ProfileEditor({ Check }: { readonly Check?: ProfileCheck }) {
  const t = useWords('profile');
  const [view, actions] = useProfile();
  const [today] = useState(localDate);
  return (
    <div class="options-view profile" data-state={view.status}>
      <header>
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
      </header>
      {view.status === 'loading' && <LoadingState />}
      {view.status === 'failed' && (
        <ErrorState error={view.error} detail={view.detail} onRetry={() => void actions.reload()} />
      )}
      {view.status === 'locked' && <LockedView onOpen={actions.reload} canErase />}
      {view.status === 'open' && (
        <>
          <DamagedRows rows={view.damaged} actions={actions} />
          <Workspace
            vault={view.vault}
            records={view.records}
            actions={actions}
            today={today}
            {...(Check ? { Check } : {})}
          />
        </>
      )}
    </div>
  );
}
