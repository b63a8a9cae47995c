import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { SelectField } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { LoadingState } from '../../ui/states';
import { useWords } from '../../ui/words';
import type { Entity, ProfileRecord, Website } from '../schema';
import type { StoredRecord } from '../store/store';
import { decodeSpreadsheet } from '../transfer/csv';
import { largestFile, type SealedFile } from '../transfer/file-format';
import { openSealedFile, type ParseResult, parseProfileFile } from '../transfer/parse';
import type { ImportPreview } from '../transfer/preview';
import { type Problem, problem } from '../transfer/problems';
import { readSites } from '../transfer/sites-csv';
import { PassphraseForm } from './passphrase-form';
import { previewOf, runImport } from './run-import';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'working' }
  | { readonly at: 'passphrase'; readonly file: SealedFile }
  | { readonly at: 'problems'; readonly problems: readonly Problem[]; readonly total: number }
  | {
      readonly at: 'preview';
      readonly preview: ImportPreview;
      readonly contents: ReadonlyMap<string, string>;
      readonly ignored: readonly string[];
    };

export interface ImportDialogProps {
  readonly kind: 'profile' | 'sites';
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: (count: number) => void;
}

/** Choose a file, see what it would do, then let it: nothing is written before the last button. */
export function ImportDialog(props: ImportDialogProps) {
  const t = useWords('profile');
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [failed, setFailed] = useState<string | null>(null);
  const entities = [...props.records.values()]
    .map(({ record }) => record)
    .filter((record): record is Entity => record.kind === 'entity');
  const [entityId, setEntityId] = useState(entities[0]?.id ?? '');

  const show = async (result: ParseResult) => {
    if (result.status === 'sealed') setStep({ at: 'passphrase', file: result.file });
    else if (result.status === 'problems') {
      setStep({ at: 'problems', problems: result.problems, total: result.total });
    } else {
      const preview = await previewOf(result, props.records);
      const { problems } = preview;
      if (problems.length > 0) setStep({ at: 'problems', problems, total: problems.length });
      else {
        const { contents, ignored } = result;
        setStep({ at: 'preview', preview, contents, ignored });
      }
    }
  };
  const readSheet = (text: string): ParseResult => {
    const kept = [...props.records.values()]
      .map(({ record }) => record)
      .filter((record): record is Website => record.kind === 'website');
    const sites = readSites(text, entityId, kept, props.today);
    return sites.problems.length > 0
      ? { status: 'problems', problems: sites.problems, total: sites.total }
      : {
          status: 'read',
          records: sites.websites,
          contents: new Map(),
          ignored: sites.ignored,
        };
  };
  const choose = async (file: File) => {
    setFailed(null);
    setStep({ at: 'working' });
    if (file.size > largestFile) {
      setStep({
        at: 'problems',
        problems: [problem('', 'tooLarge', { megabytes: 100 })],
        total: 1,
      });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    await show(
      props.kind === 'sites'
        ? readSheet(decodeSpreadsheet(bytes))
        : parseProfileFile(new TextDecoder().decode(bytes)),
    );
  };
  const run = async () => {
    if (step.at !== 'preview') return;
    const { preview, contents } = step;
    setStep({ at: 'working' });
    const error = await runImport(preview, contents);
    if (error === null) props.onDone(preview.added.length + preview.changed.length);
    else {
      setFailed(error);
      setStep({ at: 'choose' });
    }
  };
  const nothing =
    step.at === 'preview' && step.preview.added.length + step.preview.changed.length === 0;
  return (
    <Dialog
      title={t(`import.title.${props.kind}`)}
      onClose={props.onClose}
      actions={
        step.at === 'preview' ? (
          <>
            <Button onClick={props.onClose}>{t('common:cancel')}</Button>
            <Button kind="primary" disabled={nothing} onClick={() => void run()}>
              {t('import.run')}
            </Button>
          </>
        ) : step.at === 'passphrase' ? undefined : (
          <Button onClick={props.onClose}>{t('common:close')}</Button>
        )
      }
    >
      {failed && (
        <Notice kind="error" live title={t('import.nothing')}>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
      {step.at === 'working' && <LoadingState />}
      {step.at === 'passphrase' && (
        <>
          <p>{t('import.sealed')}</p>
          <PassphraseForm
            asks={['current']}
            action={t('import.open')}
            onCancel={props.onClose}
            onSubmit={async ({ current }) => {
              const result = await openSealedFile(step.file, current);
              const refused =
                result.status === 'problems' && result.problems[0]?.reason === 'cannotOpen';
              if (refused) return 'cannotOpen';
              await show(result);
              return null;
            }}
          />
        </>
      )}
      {step.at === 'problems' && <Problems problems={step.problems} total={step.total} />}
      {step.at === 'preview' && <Preview preview={step.preview} ignored={step.ignored} />}
      {(step.at === 'choose' || step.at === 'problems') && (
        <div class="stack">
          {props.kind === 'sites' && (
            <SelectField
              label={t('field.entityId.label')}
              value={entityId}
              choices={entities.map(({ id, name }) => ({ value: id, label: name }))}
              onValue={setEntityId}
            />
          )}
          <label class="field">
            <span class="field-label">{t(`import.file.${props.kind}`)}</span>
            <span class="field-hint">{t(`import.hint.${props.kind}`)}</span>
            <input
              class="input"
              type="file"
              accept={props.kind === 'sites' ? '.csv,.tsv,.txt' : '.json,application/json'}
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) void choose(file);
              }}
            />
          </label>
        </div>
      )}
    </Dialog>
  );
}

function Problems(props: { readonly problems: readonly Problem[]; readonly total: number }) {
  const t = useWords('profile');
  return (
    <Notice kind="error" live title={t('import.nothing')}>
      <ul class="problem-list">
        {props.problems.slice(0, 20).map(({ path, reason, values }) => (
          <li key={`${path} ${reason} ${JSON.stringify(values)}`}>
            {path !== '' && <code>{path}</code>} {t(`problem.${reason}`, { ...values })}
          </li>
        ))}
      </ul>
      {props.total > 20 && <p>{t('import.moreProblems', { count: props.total - 20 })}</p>}
    </Notice>
  );
}

function Preview(props: { readonly preview: ImportPreview; readonly ignored: readonly string[] }) {
  const t = useWords('profile');
  const { added, changed, kept } = props.preview;
  const changes = new Map(changed.map(({ record, fields }) => [record.id, fields]));
  const groups: readonly (readonly [string, readonly ProfileRecord[]])[] = [
    ['added', added],
    ['changed', changed.map(({ record }) => record)],
    ['kept', kept],
  ];
  return (
    <div class="stack-tight">
      {groups.map(([name, records]) =>
        records.length === 0 ? (
          <p key={name} class="muted">
            {t(`import.${name}`, { count: 0 })}
          </p>
        ) : (
          <Disclosure
            key={name}
            strong
            open={name === 'changed'}
            summary={t(`import.${name}`, { count: records.length })}
          >
            <ul class="bullets">
              {records.slice(0, 200).map((record) => (
                <li key={record.id}>
                  {t(`kind.${record.kind}`)}: {record.name || t('list.unnamed')}
                  {changes.has(record.id) && (
                    <span class="muted small"> ({changes.get(record.id)?.join(', ')})</span>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        ),
      )}
      {props.ignored.length > 0 && (
        <Notice kind="warning" title={t('import.ignored')}>
          <code>{props.ignored.slice(0, 20).join(', ')}</code>
        </Notice>
      )}
    </div>
  );
}
