import { Disclosure, IconButton, Section, TextField, useWords } from '../ui';
import type { Filing } from './filing';
import { type DueDate, dueDates } from './reminders';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What is due next, counting down; and the days from which it is counted. */
export function DatesPanel(props: {
  readonly filing: Filing;
  readonly now: number;
  readonly onChange: (change: Partial<Filing>) => void;
}) {
  const t = useWords('checklist');
  const { filing, now } = props;
  const language = document.documentElement.lang;
  const china = (instant: number) =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Asia/Shanghai',
    }).format(instant);
  const countdown = (due: DueDate) => {
    const left = due.at - now;
    if (left < 0) return t('overdue');
    return left < 2 * dayMs
      ? t('hoursLeft', { count: Math.ceil(left / hourMs) })
      : t('daysLeft', { count: Math.ceil(left / dayMs) });
  };
  const setDay = (id: keyof Filing['events']) => (typed: string) => {
    const { [id]: _before, ...events } = filing.events;
    props.onChange({ events: typed === '' ? events : { ...events, [id]: typed } });
  };
  const dates = dueDates([filing], now);
  const day = (id: Exclude<keyof Filing['events'], 'smsReceivedAt'>) => (
    <TextField
      key={id}
      type="date"
      label={t(`event.${id}`)}
      value={filing.events[id] ?? ''}
      onValue={setDay(id)}
    />
  );
  return (
    <Section title={t('dates')}>
      {dates.length === 0 ? (
        <p class="muted">{t('noDates')}</p>
      ) : (
        <ul class="rows">
          {dates.map((due) => (
            <li key={`${due.id}-${due.at}`} class="row" data-deadline={due.id}>
              <div class="row-main">
                <div>{due.label ?? t(`deadline.${due.id}`)}</div>
                <div class="row-note">
                  {t(due.kind === 'expected' ? 'about' : 'until', { when: china(due.at) })}
                  {!due.certain && ` ${t('calendarUnknown')}`}
                </div>
              </div>
              <strong class={due.at < now && due.kind === 'must' ? 'checklist-late' : ''}>
                {due.kind === 'expected' && due.at < now ? t('overdueOthers') : countdown(due)}
              </strong>
              <IconButton
                icon="bell"
                label={t('remind')}
                aria-pressed={!filing.muted.includes(due.id)}
                onClick={() =>
                  props.onChange({
                    muted: filing.muted.includes(due.id)
                      ? filing.muted.filter((id) => id !== due.id)
                      : [...filing.muted, due.id],
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t('enterDates')}>
        <div class="checklist-columns">
          <TextField
            type={'datetime-local' as 'date'}
            label={t('event.smsReceivedAt')}
            value={
              filing.events.smsReceivedAt === undefined
                ? ''
                : new Date(filing.events.smsReceivedAt - new Date().getTimezoneOffset() * 60_000)
                    .toISOString()
                    .slice(0, 16)
            }
            onValue={(typed) => {
              const { smsReceivedAt: _before, ...events } = filing.events;
              const instant = new Date(typed).getTime();
              props.onChange({
                events: Number.isNaN(instant) ? events : { ...events, smsReceivedAt: instant },
              });
            }}
          />
          {(
            [
              'orderSubmittedOn',
              'administrationSince',
              'openedOn',
              'publicSecurityApprovedOn',
              'domainValidUntil',
              'documentValidUntil',
            ] as const
          ).map(day)}
        </div>
      </Disclosure>
    </Section>
  );
}
