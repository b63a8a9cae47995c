import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useToast } from '../../ui/toast';
import { useWords } from '../../ui/words';
import type { Entity, Person, ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';
import { canonical } from '../transfer/preview';
import { dependentsOf } from './dependents';
import { Field } from './field';
import { Files } from './files';
import { type EditedKind, forms } from './form-specs';
import { tidied } from './tidy';
import type { ProfileActions } from './use-profile';

/** What the rules of filing say of a kept record; given by the page that holds the editor. */
export type ProfileCheck = ComponentType<{
  readonly entityId: string;
  readonly serviceId: string | null;
}>;

/** Whose filing a record belongs to; null for a person, who files nothing by himself. */
function filingOf(record: ProfileRecord): { entityId: string; serviceId: string | null } | null {
  if (record.kind === 'entity') return { entityId: record.id, serviceId: null };
  if (record.kind !== 'website' && record.kind !== 'app') return null;
  return record.entityId ? { entityId: record.entityId, serviceId: record.id } : null;
}

export interface DetailProps {
  /** What is kept; revision 0: not saved yet. */
  readonly stored: StoredRecord;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly today: string;
  readonly actions: ProfileActions;
  readonly onDirty: (dirty: boolean) => void;
  readonly onGone: () => void;
  readonly Check?: ProfileCheck;
}

/** The form of one record: a draft until it is saved, whatever its checks say. */
export function Detail(props: DetailProps) {
  const t = useWords('profile');
  const say = useToast();
  const { stored, records, actions, onDirty, Check } = props;
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState<ProfileRecord>(stored.record);
  const [conflict, setConflict] = useState<StoredRecord | null | undefined>(undefined);
  const [failed, setFailed] = useState<string | null>(null);
  const [deleting, setDeleting] = useState(false);
  const saving = useRef(false);
  const dirty = base.revision === 0 || canonical(tidied(draft)) !== canonical(base.record);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  // Saved in another window: an untouched form follows, a touched one is told.
  useEffect(() => {
    // Our own save reaches this window as a change too, maybe before its answer.
    if (saving.current || stored.revision === base.revision) return;
    if (stored.revision > base.revision && dirty && base.revision > 0) setConflict(stored);
    else {
      setBase(stored);
      setDraft(stored.record);
    }
  }, [stored, base, dirty]);
  const save = async (over: StoredRecord = base) => {
    const record = tidied(draft);
    saving.current = true;
    const result = await actions.put(record, over.revision);
    saving.current = false;
    setFailed(result.status === 'failed' ? result.error : null);
    if (result.status === 'conflict') setConflict(result.current);
    if (result.status !== 'written') return;
    setConflict(undefined);
    setBase({ record, revision: result.revision });
    // What was typed while it was being saved stays, unsaved.
    setDraft((now) => (now === draft ? record : now));
    say(t('form.saved'));
  };
  const { kind } = draft;
  if (kind === 'file') return null;
  const filing = base.revision > 0 && !dirty ? filingOf(base.record) : null;
  const all = [...records.values()].map((each) => each.record);
  const context = {
    record: draft,
    onRecord: setDraft,
    today: props.today,
    entities: all.filter((each): each is Entity => each.kind === 'entity'),
    people: all.filter((each): each is Person => each.kind === 'person'),
  };
  const files = [...records.values()].filter(
    ({ record }) => record.kind === 'file' && record.ownerId === draft.id,
  );
  return (
    <form
      class="detail"
      aria-label={t(`kind.${kind}`)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="detail-head">
        <h2>{draft.name || t(`kind.new.${kind}`)}</h2>
        <div class="button-row">
          {base.revision > 0 && (
            <Button kind="quiet" icon="trash" onClick={() => setDeleting(true)}>
              {t('common:delete')}
            </Button>
          )}
          {dirty && base.revision > 0 && (
            <Button
              onClick={() => {
                setDraft(base.record);
                setConflict(undefined);
              }}
            >
              {t('form.discard')}
            </Button>
          )}
          <Button kind="primary" type="submit" disabled={!dirty}>
            {t('common:save')}
          </Button>
        </div>
      </div>
      {failed && (
        <Notice kind="error" live title={t('form.notSaved')}>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      {conflict !== undefined && (
        <Notice kind="warning" live title={t('conflict.title')}>
          <p>{conflict ? t('conflict.changed') : t('conflict.deleted')}</p>
          <div class="button-row">
            {conflict && (
              <Button
                onClick={() => {
                  setBase(conflict);
                  setDraft(conflict.record);
                  setConflict(undefined);
                }}
              >
                {t('conflict.theirs')}
              </Button>
            )}
            <Button onClick={() => void save(conflict ?? { record: draft, revision: 0 })}>
              {t('conflict.mine')}
            </Button>
          </div>
        </Notice>
      )}
      {Check && filing && <Check key={base.revision} {...filing} />}
      {forms[kind as EditedKind].map((section) => (
        <Section key={section.name} title={t(`section.${section.name}`)} level={3}>
          <div class="fields">
            {section.fields.map((spec) => (
              <div key={spec.path} class={spec.wide ? 'field-wide' : `field-${spec.type}`}>
                <Field spec={spec} context={context} />
              </div>
            ))}
          </div>
        </Section>
      ))}
      {base.revision > 0 && (
        <Files ownerId={draft.id} kind={kind as EditedKind} files={files} actions={actions} />
      )}
      {deleting && (
        <DeleteDialog
          stored={base}
          records={records}
          actions={actions}
          onClose={() => setDeleting(false)}
          onGone={props.onGone}
        />
      )}
    </form>
  );
}

function DeleteDialog(props: {
  readonly stored: StoredRecord;
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly actions: ProfileActions;
  readonly onClose: () => void;
  readonly onGone: () => void;
}) {
  const t = useWords('profile');
  const [failed, setFailed] = useState<string | null>(null);
  const { record } = props.stored;
  const dependents = dependentsOf(record.id, props.records);
  const remove = async () => {
    const outcome = await props.actions.remove([props.stored, ...dependents]);
    if (outcome.ok) props.onGone();
    else setFailed(outcome.error);
  };
  return (
    <Dialog
      title={t('delete.title', { name: record.name || t('list.unnamed') })}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{t('common:cancel')}</Button>
          <Button kind="danger" icon="trash" onClick={() => void remove()}>
            {t('common:delete')}
          </Button>
        </>
      }
    >
      <p>{t('delete.text', { count: dependents.length })}</p>
      {dependents.length > 0 && (
        <ul class="bullets">
          {dependents.slice(0, 8).map((each) => (
            <li key={each.record.id}>
              {t(`kind.${each.record.kind}`)}: {each.record.name}
            </li>
          ))}
          {dependents.length > 8 && <li>{t('delete.more', { count: dependents.length - 8 })}</li>}
        </ul>
      )}
      {failed && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
    </Dialog>
  );
}
