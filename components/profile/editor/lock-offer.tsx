import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useToast } from '../../ui/toast';
import { useWords } from '../../ui/words';
import type { VaultState } from '../messages';
import { LockDialog } from './data-panel';

const storageKey = 'lockOffered';

/** Offers the lock once, when there is something to protect. */
export function LockOffer({ vault }: { readonly vault: VaultState }) {
  const t = useWords('profile');
  const say = useToast();
  const [offered, setOffered] = useState(true);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void browser.storage.local.get(storageKey).then((stored) => {
      setOffered(stored[storageKey] === true);
    });
  }, []);
  const close = () => {
    setOffered(true);
    void browser.storage.local.set({ [storageKey]: true });
  };
  if (offered || vault.lock !== 'off') return null;
  return (
    <Notice title={t('lock.offer')}>
      <p>{t('lock.offerText')}</p>
      <div class="button-row">
        <Button icon="lock" onClick={() => setAsking(true)}>
          {t('lock.turnOn')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('lock.notNow')}
        </Button>
      </div>
      {asking && (
        <LockDialog
          what="lockOn"
          onClose={(done) => {
            setAsking(false);
            if (!done) return;
            close();
            say(t('lock.done.lockOn'));
          }}
        />
      )}
    </Notice>
  );
}
