import { browser } from 'wxt/browser';
import { Button, Section, useWords } from '../ui';
import type { Filing } from './filing';
import type { Checklist } from './make';
import { dueDates } from './reminders';
import { toCalendar } from './take-along/ics';
import { toMarkdown } from './take-along/markdown';
import { takeAlongOf } from './take-along/words';

/** Hands a text to the browser as a file. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A tab opened by the browser itself: one opened by script would stay tied to the popup. */
async function openPrint(filing: Filing, keep: () => Promise<void>): Promise<void> {
  // A list that nobody has touched yet is not kept; the page reads what is kept.
  await keep();
  await browser.tabs.create({
    url: browser.runtime.getURL(`/print.html?filing=${filing.id}` as never),
  });
}

export function TakeAlongButtons(props: {
  readonly checklist: Checklist;
  readonly filing: Filing;
  readonly now: number;
  readonly onKeep: () => Promise<void>;
}) {
  const t = useWords('checklist');
  const { checklist, filing, now } = props;
  const title = filing.name || t('unnamed');
  const take = takeAlongOf(filing, checklist, t);
  const dates = dueDates([filing], now);
  const file = `beian-checklist-${filing.id.slice(0, 8)}`;
  return (
    <Section title={t('takeAlong')}>
      <div class="button-row">
        <Button icon="print" onClick={() => void openPrint(filing, props.onKeep)}>
          {t('print')}
        </Button>
        <Button
          icon="download"
          onClick={() => save(`${file}.md`, 'text/markdown', toMarkdown(take))}
        >
          Markdown
        </Button>
        <Button
          icon="download"
          onClick={() =>
            save(`${file}.json`, 'application/json', JSON.stringify({ filing, checklist }, null, 2))
          }
        >
          JSON
        </Button>
        {dates.length > 0 && (
          <Button
            icon="clock"
            onClick={() =>
              save(
                `${file}.ics`,
                'text/calendar',
                toCalendar(
                  dates,
                  (due) => `${title}: ${due.label ?? t(`deadline.${due.id}`)}`,
                  now,
                ),
              )
            }
          >
            {t('calendar')}
          </Button>
        )}
      </div>
      {dates.length === 0 && <p class="muted small">{t('noCalendar')}</p>}
    </Section>
  );
}
