import { useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { EmptyState } from '../../ui/states';
import { useWords } from '../../ui/words';
import { parseProfileFile } from '../transfer/parse';
import { previewImport } from '../transfer/preview';
import { runImport } from './run-import';

/** An empty profile: begin one, bring one, or look at the synthetic one. */
export function EmptyProfile(props: {
  readonly onCreate: () => void;
  readonly onImport: () => void;
  readonly onSample: () => Promise<void>;
}) {
  const t = useWords('profile');
  const [failed, setFailed] = useState<string | null>(null);
  const sample = async () => {
    const { default: json } = await import('../sample.json');
    const read = parseProfileFile(JSON.stringify(json));
    if (read.status !== 'read') throw new Error('The sample profile does not read');
    const error = await runImport(previewImport(read.records, []), read.contents);
    setFailed(error);
    if (error === null) await props.onSample();
  };
  return (
    <>
      <EmptyState
        icon="person"
        title={t('empty.title')}
        action={
          <div class="button-row">
            <Button kind="primary" icon="plus" onClick={props.onCreate}>
              {t('empty.create')}
            </Button>
            <Button icon="upload" onClick={props.onImport}>
              {t('empty.import')}
            </Button>
            <Button onClick={() => void sample()}>{t('empty.sample')}</Button>
          </div>
        }
      >
        <p>{t('empty.text')}</p>
      </EmptyState>
      {failed && (
        <Notice kind="error" live>
          {t(`errors:${failed}.text`)}
        </Notice>
      )}
    </>
  );
}
