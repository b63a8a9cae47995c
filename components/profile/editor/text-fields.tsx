import { useState } from 'preact/hooks';
import type { IdentifierKind } from '../../identifiers';
import { Button, IconButton } from '../../ui/button';
import { TextArea, TextField } from '../../ui/form';
import { useWords } from '../../ui/words';
import { type Remark, remarkOnText } from './checks';
import { usePinyin } from './pinyin';
import { Checked, useRemarkWords } from './remarks';

interface TextEntryProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly remark: Remark | null;
  readonly chinese?: boolean;
  readonly long?: boolean;
  readonly onValue: (value: string) => void;
  /** Suggestions that the browser shows while typing. */
  readonly list?: string;
}

/** One text with its check, its pinyin and the better form that is offered. */
export function TextEntry(props: TextEntryProps) {
  const words = useRemarkWords();
  const pinyin = usePinyin(props.chinese ? props.value : '');
  const { remark, hint, value, onValue, label } = props;
  const common = {
    label,
    value,
    onValue,
    ...(hint ? { hint } : {}),
    ...(remark?.level === 'error' ? { error: words(remark) } : {}),
    ...(props.chinese ? { lang: 'zh-CN' } : {}),
  };
  return (
    <Checked pinyin={pinyin} remark={remark} onTake={onValue}>
      {props.long ? (
        <TextArea {...common} rows={3} maxLength={2000} />
      ) : (
        <TextField {...common} maxLength={2000} {...(props.list ? { list: props.list } : {})} />
      )}
    </Checked>
  );
}

function remarkOnDomain(
  value: string,
  props: { readonly check: IdentifierKind | undefined; today: string; subdomains?: boolean },
): Remark | null {
  const remark = remarkOnText(value, props.check, props.today);
  return props.subdomains && remark?.words.endsWith('.subdomain') ? null : remark;
}

/** A list of short texts, one a row: domains, addresses of homepages. */
export function TextList(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly values: readonly string[];
  readonly check: IdentifierKind | undefined;
  /** Domains below a registered one are meant here: an App's servers. */
  readonly subdomains?: boolean;
  readonly today: string;
  readonly onValues: (values: readonly string[]) => void;
}) {
  const t = useWords('profile');
  const { values, onValues, label } = props;
  // An empty row that was just added is not a value yet: it stands here, not in the record.
  const [adding, setAdding] = useState(values.length === 0);
  const rows = adding ? [...values, ''] : values;
  const replace = (at: number, value: string) => {
    const next = [...rows];
    next[at] = value;
    setAdding(next.at(-1) === '' && adding);
    onValues(next.filter((each) => each !== ''));
  };
  return (
    <fieldset class="field">
      <legend class="field-label">{label}</legend>
      {props.hint && <p class="field-hint">{props.hint}</p>}
      {rows.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity while typed
        <div class="text-row" key={at}>
          <TextEntry
            label={t('form.nth', { label, number: at + 1 })}
            value={value}
            remark={remarkOnDomain(value, props)}
            onValue={(next) => replace(at, next)}
          />
          {value !== '' && (
            <IconButton
              icon="trash"
              label={t('form.removeNth', { label, number: at + 1 })}
              onClick={() => replace(at, '')}
            />
          )}
        </div>
      ))}
      {!adding && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => setAdding(true)}>
            {t('form.addAnother')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
