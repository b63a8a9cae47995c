import { useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { SelectField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { StateLabel } from '../../ui/state-label';
import { useToast } from '../../ui/toast';
import { useWords } from '../../ui/words';
import type { VaultState } from '../messages';
import type { StoredRecord } from '../store/store';
import { EraseDialog } from './erase-dialog';
import { ExportDialog } from './export-dialog';
import { PassphraseForm } from './passphrase-form';

const waits = [5, 15, 30, 60] as const;
type Asking = 'lockOn' | 'lockOff' | 'passphrase' | 'export' | 'erase' | null;

/** Import, export, the lock and erasing: what concerns the whole profile. */
export function DataPanel(props: {
  readonly vault: VaultState;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly onImport: (kind: 'profile' | 'sites') => void;
}) {
  const t = useWords('profile');
  const say = useToast();
  const [asking, setAsking] = useState<Asking>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { vault, records } = props;
  const close = () => setAsking(null);
  const hasEntity = [...records.values()].some(({ record }) => record.kind === 'entity');
  const undo = async () => {
    const reply = await send('profile.importUndo', {});
    setFailed(reply.ok ? null : reply.error);
    if (reply.ok) say(t('import.undone', { count: reply.value.restored, left: reply.value.left }));
  };
  return (
    <div class="stack data-panel">
      {failed && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      <Section
        title={t('lock.title')}
        end={
          <StateLabel state={vault.lock === 'off' ? 'unknown' : 'right'}>
            {t(vault.lock === 'off' ? 'lock.isOff' : 'lock.isOn')}
          </StateLabel>
        }
      >
        <p class="prose">{t(vault.lock === 'off' ? 'lock.offText' : 'lock.onText')}</p>
        {vault.lock === 'off' ? (
          <div>
            <Button icon="lock" onClick={() => setAsking('lockOn')}>
              {t('lock.turnOn')}
            </Button>
          </div>
        ) : (
          <>
            <div class="button-row">
              <Button icon="lock" onClick={() => void send('profile.lock', {})}>
                {t('lock.lockNow')}
              </Button>
              <Button onClick={() => setAsking('passphrase')}>{t('lock.change')}</Button>
              <Button onClick={() => setAsking('lockOff')}>{t('lock.turnOff')}</Button>
            </div>
            <SelectField
              label={t('lock.autoLock')}
              value={String(vault.autoLockMinutes)}
              choices={[...new Set([...waits, vault.autoLockMinutes])].map((minutes) => ({
                value: String(minutes),
                label: t('lock.minutes', { count: minutes }),
              }))}
              onValue={(minutes) => void send('profile.autoLock', { minutes: Number(minutes) })}
            />
          </>
        )}
      </Section>
      <Section title={t('import.section')}>
        <p class="prose">{t('import.sectionText')}</p>
        <div class="button-row">
          <Button icon="upload" onClick={() => props.onImport('profile')}>
            {t('import.title.profile')}
          </Button>
          <Button icon="list" disabled={!hasEntity} onClick={() => props.onImport('sites')}>
            {t('import.title.sites')}
          </Button>
          {vault.undoable > 0 && (
            <Button icon="undo" onClick={() => void undo()}>
              {t('import.undo', { count: vault.undoable })}
            </Button>
          )}
        </div>
      </Section>
      <Section title={t('export.section')}>
        <p class="prose">{t('export.sectionText')}</p>
        <div>
          <Button icon="download" disabled={records.size === 0} onClick={() => setAsking('export')}>
            {t('export.open')}
          </Button>
        </div>
      </Section>
      <Section title={t('erase.section')}>
        <p class="prose">{t('erase.sectionText')}</p>
        <div>
          <Button kind="danger" icon="trash" onClick={() => setAsking('erase')}>
            {t('erase.open')}
          </Button>
        </div>
      </Section>
      {asking === 'erase' && <EraseDialog onClose={close} />}
      {asking === 'export' && <ExportDialog records={records} onClose={close} />}
      {(asking === 'lockOn' || asking === 'lockOff' || asking === 'passphrase') && (
        <LockDialog
          what={asking}
          onClose={(done) => {
            close();
            if (done) say(t(`lock.done.${asking}`));
          }}
        />
      )}
    </div>
  );
}

const asks = {
  lockOn: ['next'],
  lockOff: ['current'],
  passphrase: ['current', 'next'],
} as const;

export function LockDialog(props: {
  readonly what: keyof typeof asks;
  readonly onClose: (done: boolean) => void;
}) {
  const t = useWords('profile');
  const { what } = props;
  return (
    <Dialog title={t(`lock.ask.${what}`)} onClose={() => props.onClose(false)}>
      <p>{t(`lock.askText.${what}`)}</p>
      <PassphraseForm
        asks={asks[what]}
        action={t(`lock.ask.${what}`)}
        onCancel={() => props.onClose(false)}
        onSubmit={async ({ current, next }) => {
          const reply =
            what === 'lockOn'
              ? await send('profile.lockOn', { passphrase: next })
              : what === 'lockOff'
                ? await send('profile.lockOff', { passphrase: current })
                : await send('profile.passphrase', { current, next });
          if (!reply.ok) return reply.error;
          props.onClose(true);
          return null;
        }}
      />
    </Dialog>
  );
}
