import type { StoredFile } from '../profile/schema';
import {
  Button,
  Cited,
  Disclosure,
  ProgressBar,
  Section,
  SelectField,
  StateLabel,
  TextArea,
  useWords,
  Zh,
} from '../ui';
import { itemLinks } from './data/links';
import { checklistSources } from './data/sources';
import type { Filing } from './filing';
import { itemWordsIn } from './item-words';
import { type Checklist, type ChecklistItem, progressOf } from './make';
import { phases } from './types';

function Item(props: {
  readonly item: ChecklistItem;
  readonly filing: Filing;
  readonly files: readonly StoredFile[];
  readonly onChange: (change: Partial<Filing>) => void;
}) {
  const t = useWords('checklist');
  const { item, filing, files, onChange } = props;
  const link = itemLinks[item.id];
  const attached = filing.attachments[item.id] ?? [];
  const words = itemWordsIn(t)(item.id);
  const state = filing.items[item.id];
  const set = (next: 'done' | 'notApplicable' | undefined) => {
    const { [item.id]: _before, ...items } = filing.items;
    onChange({ items: next ? { ...items, [item.id]: next } : items });
  };
  const boxId = `item-${item.id}`;
  return (
    <li class="row checklist-item" data-item={item.id} data-state={state ?? 'open'}>
      <input
        type="checkbox"
        id={boxId}
        checked={state === 'done'}
        disabled={state === 'notApplicable'}
        onChange={(event) => set(event.currentTarget.checked ? 'done' : undefined)}
      />
      <div class="row-main">
        <label for={boxId}>{words.title}</label>
        <p class="row-note">
          <Zh>{item.zh.join('、')}</Zh>
          {words.by && ` · ${words.by}`}
        </p>
        <Disclosure class="checklist-why" bare summary={t('whyAndHow')}>
          <p>{words.why}</p>
          <p>{words.how}</p>
          {item.papers.length > 0 && (
            <ul class="bullets">
              {item.papers.map(({ approval, zh }) => (
                <li key={approval}>
                  {t(`regulated.${approval}`)}: {t(`approval.${approval}`)} {zh && <Zh>{zh}</Zh>}
                </li>
              ))}
            </ul>
          )}
          <p class="muted">
            {t(`level.${item.level}`)} · {t('by')} {t(`owner.${item.owner}`)}
          </p>
          {item.provinceRules.length > 0 && (
            <ul class="bullets">
              {item.provinceRules.map((rule) => (
                <li key={rule.id}>
                  {t(`provinces:${rule.id}`)}{' '}
                  <span class="muted small">
                    {t(`standing.${rule.standing}`)} · {t(`terms:dated.${rule.dated}`)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {link && (
            <p>
              <a href={link} target="_blank" rel="noreferrer">
                {t('openOfficial')}
              </a>
            </p>
          )}
          {files.length > 0 && (
            <SelectField
              label={t('attach')}
              none={t('noAttachment')}
              value={attached[0] ?? ''}
              choices={files.map((file) => ({ value: file.id, label: file.name }))}
              onValue={(chosen) =>
                onChange({
                  attachments: {
                    ...filing.attachments,
                    [item.id]: (chosen as string) === '' ? [] : [chosen],
                  },
                })
              }
            />
          )}
          <TextArea
            label={t('yourNote')}
            rows={2}
            value={filing.notes[item.id] ?? ''}
            maxLength={2000}
            onValue={(note) => onChange({ notes: { ...filing.notes, [item.id]: note } })}
          />
          <Button onClick={() => set(state === 'notApplicable' ? undefined : 'notApplicable')}>
            {t(state === 'notApplicable' ? 'applies' : 'notApplicable')}
          </Button>
          <p class="source">
            {t(`itemStanding.${item.standing}`)} ·{' '}
            <Cited text={item.sources.map((key) => checklistSources[key] ?? key).join('; ')} />
          </p>
        </Disclosure>
      </div>
    </li>
  );
}

/** The items by phase, each phase with its progress; the first unfinished one stands open. */
export function ItemList(props: {
  readonly checklist: Checklist;
  readonly filing: Filing;
  readonly files: readonly StoredFile[];
  readonly onChange: (change: Partial<Filing>) => void;
}) {
  const t = useWords('checklist');
  const { checklist, filing } = props;
  const progress = progressOf(checklist, filing.items);
  const firstOpen = phases.find(
    (phase) => progress.phases[phase].done < progress.phases[phase].total,
  );
  const next = checklist.items.find(
    ({ id, phase, applies }) =>
      phase === firstOpen && applies === 'yes' && filing.items[id] === undefined,
  );
  const rows = (items: readonly ChecklistItem[]) => (
    <ul class="rows">
      {items.map((item) => (
        <Item
          key={item.id}
          item={item}
          filing={filing}
          files={props.files}
          onChange={props.onChange}
        />
      ))}
    </ul>
  );
  return (
    <Section title={t('list')}>
      <ProgressBar
        label={next ? t('next', { title: itemWordsIn(t)(next.id).title }) : t('progress')}
        value={progress.done}
        max={progress.total}
        text={t('doneOf', { done: progress.done, total: progress.total })}
      />
      {phases.map((phase) => {
        const items = checklist.items.filter((item) => item.phase === phase);
        const { done, total } = progress.phases[phase];
        if (items.length === 0) return null;
        return (
          <Disclosure
            key={phase}
            strong
            open={phase === firstOpen}
            summary={
              <span class="checklist-phase">
                <span>{t(`phase.${phase}`)}</span>
                {total > 0 && done === total ? (
                  <StateLabel state="right">{t('phaseDone')}</StateLabel>
                ) : (
                  <span class="muted">{t('doneOf', { done, total })}</span>
                )}
              </span>
            }
          >
            {rows(items.filter((item) => item.applies === 'yes'))}
            {items.some((item) => item.applies === 'maybe') && (
              <Disclosure
                summary={t('mayApply', {
                  count: items.filter((item) => item.applies === 'maybe').length,
                })}
              >
                <p class="muted">{t('mayApplyHint')}</p>
                {rows(items.filter((item) => item.applies === 'maybe'))}
              </Disclosure>
            )}
          </Disclosure>
        );
      })}
      {checklist.ifItHappens.length > 0 && (
        <Disclosure summary={t('ifItHappens')}>{rows(checklist.ifItHappens)}</Disclosure>
      )}
    </Section>
  );
}
