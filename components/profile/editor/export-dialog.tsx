import { useState } from 'preact/hooks';
import { send } from '../../messaging/send';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CheckboxField, RadioGroup } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { useWords } from '../../ui/words';
import type { StoredRecord } from '../store/store';
import { sealProfileFile, writeProfileFile } from '../transfer/parse';
import { PassphraseForm } from './passphrase-form';

/** One JSON file: with the pictures or without, as it is or sealed with a passphrase. */
export function ExportDialog(props: {
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly onClose: () => void;
}) {
  const t = useWords('profile');
  const [form, setForm] = useState<'sealed' | 'plain'>('sealed');
  const [withFiles, setWithFiles] = useState(true);
  const [failed, setFailed] = useState<string | null>(null);
  const records = [...props.records.values()].map(({ record }) => record);
  const files = records.filter((record) => record.kind === 'file');
  const write = async (passphrase: string | null): Promise<string | null> => {
    const contents = new Map<string, string>();
    for (const { id } of withFiles ? files : []) {
      const reply = await send('profile.file', { id });
      if (!reply.ok) return reply.error;
      if (reply.value !== null) contents.set(id, reply.value);
    }
    const now = new Date().toISOString();
    const kept = withFiles ? records : records.filter((record) => record.kind !== 'file');
    const plain = writeProfileFile(kept, contents, now);
    const text = passphrase === null ? plain : await sealProfileFile(plain, passphrase);
    const name = passphrase === null ? 'beian-lens-profile' : 'beian-lens-profile-sealed';
    save(`${name}-${now.slice(0, 10)}.json`, text);
    props.onClose();
    return null;
  };
  return (
    <Dialog
      title={t('export.title')}
      onClose={props.onClose}
      actions={
        form === 'plain' ? (
          <>
            <Button onClick={props.onClose}>{t('common:cancel')}</Button>
            <Button kind="primary" icon="download" onClick={() => void write(null).then(setFailed)}>
              {t('export.run')}
            </Button>
          </>
        ) : undefined
      }
    >
      <RadioGroup
        label={t('export.form')}
        value={form}
        choices={[
          { value: 'sealed', label: t('export.sealed'), hint: t('export.sealedHint') },
          { value: 'plain', label: t('export.plain'), hint: t('export.plainHint') },
        ]}
        onValue={setForm}
      />
      {files.length > 0 && (
        <CheckboxField
          label={t('export.withFiles', { count: files.length })}
          checked={withFiles}
          onChecked={setWithFiles}
        />
      )}
      {failed && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      {form === 'sealed' && (
        <PassphraseForm
          asks={['next']}
          action={t('export.run')}
          onCancel={props.onClose}
          onSubmit={({ next }) => write(next)}
        />
      )}
    </Dialog>
  );
}

/** Hands a text to the browser's own download, which asks for no permission. */
function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
