import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { Icon, type IconName } from '../../ui/icon';
import { StateLabel } from '../../ui/state-label';
import { useWords } from '../../ui/words';
import type { ProfileRecord } from '../schema';
import type { StoredRecord } from '../store/store';
import { errorsIn } from './checks';
import type { EditedKind } from './form-specs';
import { typedForm, usePinyin, useSpellings } from './pinyin';
import { searchText } from './search';
import { VirtualList } from './virtual-list';

export const kindIcons: Readonly<Record<EditedKind, IconName>> = {
  entity: 'building',
  person: 'person',
  website: 'globe',
  app: 'phone',
};

const rowHeight = 60;
/** What may be the spelling of a Chinese name. */
const latin = /^[\p{Script=Latin}\d\s']+$/u;

/** The records of one kind: search, list, add. */
export function RecordList(props: {
  readonly kind: EditedKind;
  readonly records: readonly StoredRecord[];
  readonly names: ReadonlyMap<string, StoredRecord>;
  readonly currentId: string | null;
  readonly today: string;
  readonly onAdd: () => void;
}) {
  const t = useWords('profile');
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const names = useMemo(() => props.records.map(({ record }) => record.name), [props.records]);
  const spellings = useSpellings(names, latin.test(wanted));
  const found = useMemo(() => {
    if (wanted === '') return props.records;
    const typed = latin.test(wanted) ? typedForm(wanted) : null;
    return props.records.filter(
      (stored) =>
        searchText(stored, props.names).includes(wanted) ||
        (typed !== null && spellings.get(stored.record.name)?.includes(typed)),
    );
  }, [props.records, props.names, wanted, spellings]);
  return (
    <div class="record-list">
      <div class="search-row">
        <input
          class="input"
          type="search"
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <Button icon="plus" onClick={props.onAdd}>
          {t('list.add')}
        </Button>
      </div>
      <p class="muted small" role="status">
        {wanted === ''
          ? t('list.count', { count: props.records.length })
          : t('list.found', { count: found.length, total: props.records.length })}
      </p>
      {found.length > 0 && (
        <VirtualList
          items={found}
          rowHeight={rowHeight}
          label={t(`kind.plural.${props.kind}`)}
          keyOf={(stored) => stored.record.id}
          currentKey={props.currentId}
          row={(stored) => (
            <RecordRow
              record={stored.record}
              current={stored.record.id === props.currentId}
              today={props.today}
            />
          )}
        />
      )}
    </div>
  );
}

/** An individual who files is a person, not a house. */
const iconOf = (record: Exclude<ProfileRecord, { kind: 'file' }>): IconName =>
  record.kind === 'entity' && record.type === 'individual'
    ? kindIcons.person
    : kindIcons[record.kind];

function RecordRow(props: {
  readonly record: ProfileRecord;
  readonly current: boolean;
  readonly today: string;
}) {
  const t = useWords('profile');
  const { record } = props;
  const pinyin = usePinyin(record.name);
  if (record.kind === 'file') return null;
  const errors = errorsIn(record, props.today);
  const second =
    record.note ||
    (record.kind === 'website' ? record.domains.join(', ') : '') ||
    (record.kind === 'entity' || record.kind === 'person' ? record.document?.number : '');
  return (
    <a
      class="record-row"
      href={`#profile/${encodeURIComponent(record.id)}`}
      aria-current={props.current ? 'true' : undefined}
    >
      <Icon name={iconOf(record)} />
      <span class="record-text">
        <span class="record-name" dir="auto">
          <span lang="zh-CN">{record.name || t('list.unnamed')}</span>
        </span>
        {(second || pinyin) && (
          <span class="record-note" dir="auto">
            {second}
            {second && pinyin && ' · '}
            {pinyin && (
              <span class="pinyin" lang="zh-Latn">
                {pinyin}
              </span>
            )}
          </span>
        )}
      </span>
      {errors > 0 && <StateLabel state="wrong">{t('list.errors', { count: errors })}</StateLabel>}
    </a>
  );
}
