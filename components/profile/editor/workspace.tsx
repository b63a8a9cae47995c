import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/states';
import { Tabs } from '../../ui/tabs';
import { useToast } from '../../ui/toast';
import { useWords } from '../../ui/words';
import type { VaultState } from '../messages';
import type { ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';
import { DataPanel } from './data-panel';
import { Detail, type ProfileCheck } from './detail';
import { EmptyProfile } from './empty';
import type { EditedKind } from './form-specs';
import { ImportDialog } from './import-dialog';
import { LockOffer } from './lock-offer';
import { newRecord } from './new-record';
import { kindIcons, RecordList } from './record-list';
import { useSelection } from './selection';
import type { ProfileActions } from './use-profile';

const kinds = ['entity', 'person', 'website', 'app'] as const satisfies readonly EditedKind[];
type TabName = EditedKind | 'data';

export interface WorkspaceProps {
  readonly vault: VaultState;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly actions: ProfileActions;
  readonly today: string;
  readonly Check?: ProfileCheck;
}

const byName = (a: StoredRecord, b: StoredRecord) =>
  a.record.name < b.record.name ? -1 : a.record.name > b.record.name ? 1 : 0;

/** The open profile: one tab a kind, a list beside a form, and what concerns the whole. */
export function Workspace({ vault, records, actions, today, Check }: WorkspaceProps) {
  const t = useWords('profile');
  const say = useToast();
  const [dirty, setDirty] = useState(false);
  const dirtyNow = useRef(dirty);
  dirtyNow.current = dirty;
  const [created, setCreated] = useState<ProfileRecord | null>(null);
  const [importing, setImporting] = useState<'profile' | 'sites' | null>(null);
  const { id, pending, go, stay, leave } = useSelection(dirtyNow);
  const groups = useMemo(() => {
    const sorted = [...records.values()].sort(byName);
    return Object.fromEntries(
      kinds.map((kind) => [kind, sorted.filter(({ record }) => record.kind === kind)]),
    ) as Record<EditedKind, StoredRecord[]>;
  }, [records]);
  const draft = created && created.id === id ? { record: created, revision: 0 } : null;
  const selected = (id === null ? undefined : records.get(id)) ?? draft;
  const [tab, setTab] = useState<TabName>('entity');
  // A tab that was chosen while changes were not saved waits for the answer, as a record does.
  const wantedTab = useRef<TabName | null>(null);
  const selectedKind = selected?.record.kind;
  useEffect(() => {
    if (selectedKind && selectedKind !== 'file') setTab(selectedKind);
  }, [selectedKind]);
  const create = (kind: EditedKind) => {
    const record = newRecord(kind, groups.entity[0]?.record.id ?? '', crypto.randomUUID());
    setCreated(record);
    go(record.id);
  };
  const gone = useCallback(() => {
    setDirty(false);
    dirtyNow.current = false;
    go(null);
  }, [go]);
  const shown = selected && selected.record.kind === tab ? selected : undefined;
  // What was pressed in the empty profile goes with it: the focus goes on to the tabs.
  const filledNow = useRef(false);
  const imported = async (count: number) => {
    setImporting(null);
    filledNow.current = records.size === 0;
    await actions.reload();
    say(t('import.done', { count }));
  };
  if (records.size === 0 && !draft && tab !== 'data') {
    return (
      <>
        <EmptyProfile
          onCreate={() => create('entity')}
          onImport={() => setImporting('profile')}
          onSample={async () => {
            filledNow.current = true;
            await actions.reload();
          }}
        />
        <div class="button-row centered">
          <Button kind="quiet" onClick={() => setTab('data')}>
            {t('kind.plural.data')}
          </Button>
        </div>
        {importing && (
          <ImportDialog
            kind={importing}
            records={records}
            today={today}
            onClose={() => setImporting(null)}
            onDone={(count) => void imported(count)}
          />
        )}
      </>
    );
  }
  return (
    <>
      <LockOffer vault={vault} />
      <Tabs
        label={t('kinds')}
        takeFocus={filledNow.current}
        value={tab}
        tabs={[...kinds, 'data' as const].map((value) => ({
          value,
          label:
            value === 'data' ? (
              t('kind.plural.data')
            ) : (
              <>
                {t(`kind.plural.${value}`)} <span class="muted">{groups[value].length}</span>
              </>
            ),
        }))}
        onValue={(next) => {
          wantedTab.current = next;
          if (!dirty) setTab(next);
          if (id !== null && selectedKind !== next) go(null);
        }}
      >
        {tab === 'data' ? (
          <DataPanel vault={vault} records={records} onImport={setImporting} />
        ) : (
          <div class={shown ? 'master-detail has-detail' : 'master-detail'}>
            <RecordList
              kind={tab}
              records={groups[tab]}
              names={records}
              currentId={id}
              today={today}
              onAdd={() => create(tab)}
            />
            {shown ? (
              <Detail
                key={shown.record.id}
                stored={shown}
                records={records}
                today={today}
                actions={actions}
                onDirty={setDirty}
                onGone={gone}
                {...(Check ? { Check } : {})}
              />
            ) : (
              <EmptyState icon={kindIcons[tab]} title={t(`choose.${tab}`)}>
                <p>{t(`choose.text.${tab}`)}</p>
              </EmptyState>
            )}
          </div>
        )}
      </Tabs>
      {importing && (
        <ImportDialog
          kind={importing}
          records={records}
          today={today}
          onClose={() => setImporting(null)}
          onDone={(count) => void imported(count)}
        />
      )}
      {pending !== undefined && (
        <Dialog
          title={t('unsaved.title')}
          onClose={stay}
          actions={
            <>
              <Button onClick={stay}>{t('unsaved.stay')}</Button>
              <Button
                kind="danger"
                onClick={() => {
                  if (pending === null && wantedTab.current) setTab(wantedTab.current);
                  leave();
                }}
              >
                {t('unsaved.leave')}
              </Button>
            </>
          }
        >
          <p>{t('unsaved.text')}</p>
        </Dialog>
      )}
    </>
  );
}
