import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { profileChanged } from '../changes';
import type { VaultState } from '../messages';
import type { ProfileRecord } from '../schema';
import type { DamagedRow, StoredRecord, WriteResult } from '../store/store';

export type ProfileView =
  | { readonly status: 'loading' }
  | { readonly status: 'locked'; readonly vault: VaultState }
  | { readonly status: 'failed'; readonly error: string; readonly detail?: string | undefined }
  | {
      readonly status: 'open';
      readonly vault: VaultState;
      readonly records: ReadonlyMap<string, StoredRecord>;
      readonly damaged: readonly DamagedRow[];
    };

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: string };

export interface ProfileActions {
  readonly reload: () => Promise<void>;
  /** Writes a record; a conflict comes back as a value. */
  readonly put: (
    record: ProfileRecord,
    base: number,
    content?: string,
  ) => Promise<WriteResult | { readonly status: 'failed'; readonly error: string }>;
  readonly remove: (records: readonly StoredRecord[]) => Promise<Outcome>;
  /** Deletes a row that does not open. */
  readonly removeDamaged: (row: DamagedRow) => Promise<Outcome>;
}

/** The profile as this page shows it; follows what other windows change. */
export function useProfile(): readonly [ProfileView, ProfileActions] {
  const [view, setView] = useState<ProfileView>({ status: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    const next = await loadProfile();
    // A slower answer to an earlier question says nothing new.
    if (own === turn.current) setView(next);
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    void reload();
    profileChanged.heard(() => void reload(), controller.signal);
    return () => controller.abort();
  }, [reload]);
  const actions = useMemo<ProfileActions>(() => {
    const remove = async (items: { id: string; base: number }[]): Promise<Outcome> => {
      const reply = await send('profile.delete', { items });
      await reload();
      if (!reply.ok) return { ok: false, error: reply.error };
      return reply.value.status === 'written'
        ? { ok: true }
        : { ok: false, error: 'changedMeanwhile' };
    };
    return {
      reload,
      put: async (record, base, content) => {
        const payload = content === undefined ? { record, base } : { record, base, content };
        const reply = await send('profile.put', payload);
        if (!reply.ok) return { status: 'failed', error: reply.error };
        await reload();
        return reply.value;
      },
      remove: (records) =>
        remove(records.map(({ record, revision }) => ({ id: record.id, base: revision }))),
      removeDamaged: ({ id, revision }) => remove([{ id, base: revision }]),
    };
  }, [reload]);
  return [view, actions];
}

async function loadProfile(): Promise<ProfileView> {
  const state = await send('profile.state', {});
  if (!state.ok) return { status: 'failed', error: state.error, detail: state.detail };
  if (state.value.lock === 'locked') return { status: 'locked', vault: state.value };
  const list = await send('profile.list', {});
  if (list.ok) {
    const { damaged } = list.value;
    const records = new Map(list.value.records.map((stored) => [stored.record.id, stored]));
    return { status: 'open', vault: state.value, records, damaged };
  }
  if (list.error === 'locked') return { status: 'locked', vault: state.value };
  return { status: 'failed', error: list.error, detail: list.detail };
}
