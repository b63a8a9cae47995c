import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button, IconButton } from '../../ui/button';
import { SelectField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { Row, Rows, Section } from '../../ui/section';
import { useWords } from '../../ui/words';
import type { fileRoles, StoredFile } from '../schema';
import type { StoredRecord } from '../store/store';
import { fromBase64 } from '../vault/base64';
import type { EditedKind } from './form-specs';
import { pictureTypes, readPicture } from './pictures';
import type { ProfileActions } from './use-profile';

type Role = (typeof fileRoles)[number];

/** Which pictures a kind of record is asked for. */
const rolesOf: Readonly<Record<EditedKind, readonly Role[]>> = {
  entity: ['license', 'commitmentLetter', 'other'],
  person: ['leaderIdFront', 'leaderIdBack', 'other'],
  website: ['domainCertificate', 'commitmentLetter', 'other'],
  app: ['appIcon', 'commitmentLetter', 'other'],
};

/** The pictures of a record, with what a console would refuse kept out at once. */
export function Files(props: {
  readonly ownerId: string;
  readonly kind: EditedKind;
  readonly files: readonly StoredRecord[];
  readonly actions: ProfileActions;
}) {
  const t = useWords('profile');
  const roles = rolesOf[props.kind];
  const [role, setRole] = useState<Role>(roles[0] ?? 'other');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const add = async (file: File) => {
    const read = await readPicture(file);
    if (!read.ok) {
      setProblem(t(`file.problem.${read.problem}`, { name: file.name }));
      return;
    }
    const { base64, ...facts } = read.picture;
    const record: StoredFile = {
      id: crypto.randomUUID(),
      kind: 'file',
      ownerId: props.ownerId,
      role,
      name: file.name.slice(0, 200),
      ...facts,
    };
    const result = await props.actions.put(record, 0, base64);
    setProblem(result.status === 'failed' ? t(`errors:${result.error}.text`) : null);
  };
  return (
    <Section title={t('file.title')} level={3}>
      <p class="muted small">{t('file.rules')}</p>
      {props.files.length > 0 && (
        <Rows label={t('file.title')}>
          {props.files.map((stored) => (
            <FileRow key={stored.record.id} stored={stored} actions={props.actions} />
          ))}
        </Rows>
      )}
      <div class="text-row">
        <SelectField
          label={t('file.role')}
          value={role}
          choices={roles.map((value) => ({ value, label: t(`file.roles.${value}`) }))}
          onValue={setRole}
        />
        <Button icon="upload" onClick={() => input.current?.click()} aria-controls={id}>
          {t('file.choose')}
        </Button>
        <input
          id={id}
          ref={input}
          type="file"
          hidden
          aria-label={t('file.choose')}
          accept={pictureTypes.join(',')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void add(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {problem && (
        <Notice kind="error" live>
          {problem}
        </Notice>
      )}
    </Section>
  );
}

function FileRow(props: { readonly stored: StoredRecord; readonly actions: ProfileActions }) {
  const t = useWords('profile');
  const { record } = props.stored;
  const address = usePicture(record.id);
  if (record.kind !== 'file') return null;
  const kilobytes = Math.max(1, Math.round(record.size / 1024));
  const facts = t('file.facts', {
    type: record.mediaType.replace('image/', '').toUpperCase(),
    kilobytes,
    pixels: record.width && record.height ? `${record.width} × ${record.height}` : '',
  });
  return (
    <Row
      begin={
        typeof address === 'string' ? (
          <img class="thumbnail" src={address} alt={t(`file.roles.${record.role}`)} />
        ) : (
          <span class="thumbnail" />
        )
      }
      note={address === null ? t('file.notIncluded') : facts}
      end={
        <IconButton
          icon="trash"
          label={t('file.remove', { name: record.name })}
          onClick={() => void props.actions.remove([props.stored])}
        />
      }
    >
      {t(`file.roles.${record.role}`)} <span class="muted">{record.name}</span>
    </Row>
  );
}

/** Address of a stored picture for this page; undefined while it loads, null where none is kept. */
function usePicture(id: string): string | null | undefined {
  const [address, setAddress] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void send('profile.file', { id }).then((reply) => {
      const bytes = reply.ok && reply.value !== null ? fromBase64(reply.value) : null;
      if (gone) return;
      made = bytes ? URL.createObjectURL(new Blob([bytes])) : null;
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return address;
}
