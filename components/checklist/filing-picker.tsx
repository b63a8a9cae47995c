import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, Dialog, Disclosure, SelectField, TextField, useWords } from '../ui';
import { chinaDay } from './dates/day';
import { answersOf, type Filing } from './filing';
import { makeChecklist, progressOf } from './make';
import type { Filings } from './use-filings';

/** Which filing this is and how far it is, as the view's first line; it folds out into the others. */
export function FilingPicker({ filings }: { readonly filings: Filings }) {
  const t = useWords('checklist');
  const { current } = filings;
  const line = useRef<HTMLDivElement>(null);
  const checklist = makeChecklist(answersOf(current), chinaDay(Date.now()));
  const { done, total } = progressOf(checklist, current.items);
  // It comes where a second filing was begun from a button that went with it.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.querySelector('summary')?.focus();
  }, []);
  return (
    <div ref={line}>
      <Disclosure
        strong
        class="checklist-filing"
        summary={
          <span class="checklist-phase">
            <span>{nameOf(current, filings.all, t)}</span>
            <span class="muted">{t('doneOf', { done, total })}</span>
          </span>
        }
      >
        <FilingFields filings={filings} onAdd={filings.add} />
      </Disclosure>
    </div>
  );
}

/** By its name, its domain, or where it stands among those that have neither. */
function nameOf(filing: Filing, all: readonly Filing[], t: ReturnType<typeof useWords>): string {
  const own = filing.name || filing.answers.domain;
  if (own) return own;
  return all.length > 1 ? `${t('filing')} ${all.indexOf(filing) + 1}` : t('unnamed');
}

/** The filing's name, the others, one more, and away with this one. */
export function FilingFields(props: { readonly filings: Filings; readonly onAdd: () => void }) {
  const t = useWords('checklist');
  const { filings } = props;
  const { current, all } = filings;
  const [removing, setRemoving] = useState(false);
  return (
    <div class="checklist-picker">
      {all.length > 1 && (
        <SelectField
          label={t('filing')}
          value={current.id}
          choices={all.map((filing) => ({ value: filing.id, label: nameOf(filing, all, t) }))}
          onValue={filings.choose}
        />
      )}
      <TextField
        label={t('filingName')}
        hint={t('filingNameHint')}
        value={current.name}
        maxLength={200}
        onValue={(name) => filings.change({ name })}
      />
      <div class="button-row">
        <Button icon="plus" onClick={props.onAdd}>
          {t('addFiling')}
        </Button>
        <Button kind="danger" icon="trash" onClick={() => setRemoving(true)}>
          {t('removeFiling')}
        </Button>
      </div>
      {removing && (
        <Dialog
          title={t('removeFiling')}
          onClose={() => setRemoving(false)}
          actions={
            <>
              <Button onClick={() => setRemoving(false)}>{t('common:cancel')}</Button>
              <Button
                kind="danger"
                icon="trash"
                onClick={() => {
                  setRemoving(false);
                  filings.remove();
                }}
              >
                {t('common:delete')}
              </Button>
            </>
          }
        >
          <p>{t('removeFilingText')}</p>
        </Dialog>
      )}
    </div>
  );
}
