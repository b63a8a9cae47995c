import { useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useWords } from '../../ui/words';
import { EraseDialog } from './erase-dialog';
import './locked.css';
import { PassphraseForm } from './passphrase-form';

/** What a locked profile shows: the passphrase, and the way out when it is forgotten. */
export function LockedView(props: {
  readonly onOpen: () => Promise<void>;
  /** Where the whole profile is at hand; elsewhere it is only opened. */
  readonly canErase?: boolean;
}) {
  const t = useWords('profile');
  const [erasing, setErasing] = useState(false);
  return (
    <div class="locked">
      <Icon name="lock" />
      <h2>{t('lock.locked')}</h2>
      <p class="muted">{t('lock.lockedText')}</p>
      <PassphraseForm
        asks={['current']}
        action={t('lock.unlock')}
        onSubmit={async ({ current }) => {
          const reply = await send('profile.unlock', { passphrase: current });
          if (!reply.ok) return reply.error;
          await props.onOpen();
          return null;
        }}
      />
      {props.canErase && (
        <>
          <p class="muted small">{t('lock.forgotten')}</p>
          <Button kind="quiet" icon="trash" onClick={() => setErasing(true)}>
            {t('erase.open')}
          </Button>
        </>
      )}
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </div>
  );
}
