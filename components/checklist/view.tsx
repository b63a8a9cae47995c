import { useEffect, useState } from 'preact/hooks';
import {
  Button,
  Disclosure,
  LoadingState,
  Notice,
  Section,
  SelectField,
  TextField,
  useWords,
} from '../ui';
import type { ViewProps } from '../ui/view-props';
import './checklist.css';
import { chinaDay } from './dates/day';
import { DatesPanel } from './dates-panel';
import { answersOf } from './filing';
import { ItemList } from './item-list';
import { makeChecklist } from './make';
import { PageState } from './page-state';
import { PredictionPanel } from './prediction';
import { ProfileAnswers, useProfile } from './profile-answers';
import { QuestionField } from './question-field';
import { answer, askedNow, groups } from './questions';
import { dueDates } from './reminders';
import { TakeAlongButtons } from './take-along-buttons';
import { type Filings, useFilings } from './use-filings';

/** Counts down by the minute while the popup is open. */
function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function FilingPicker({ filings }: { readonly filings: Filings }) {
  const t = useWords('checklist');
  const { current, all } = filings;
  return (
    <Disclosure summary={current.name || t('unnamed')}>
      <div class="checklist-picker">
        {all.length > 1 && (
          <SelectField
            label={t('filing')}
            value={current.id}
            choices={all.map((filing, index) => ({
              value: filing.id,
              label: filing.name || `${t('unnamed')} ${index + 1}`,
            }))}
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
          <Button icon="plus" onClick={filings.add}>
            {t('addFiling')}
          </Button>
          <Button kind="danger" icon="trash" onClick={filings.remove}>
            {t('removeFiling')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

const pressingMs = 14 * 24 * 3_600_000;

export function ChecklistView({ tab }: ViewProps) {
  const t = useWords('checklist');
  const filings = useFilings();
  const now = useNow();
  const profile = useProfile();
  if (!filings) return <LoadingState />;
  const { current } = filings;
  const answers = answersOf(current);
  const checklist = makeChecklist(answers, chinaDay(now));
  const asked = askedNow(answers);
  // What runs out soon stands first.
  const pressing = dueDates([current], now).some(
    ({ at, kind }) => kind === 'must' && at - now < pressingMs,
  );
  const dates = <DatesPanel filing={current} now={now} onChange={filings.change} />;
  const ask = (group: (typeof groups)[number]) =>
    asked
      .filter((question) => question.group === group)
      .map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answers={answers}
          onAnswer={(value) =>
            filings.change({
              answers: answer(answers, question.id, value) as typeof current.answers,
            })
          }
        />
      ));
  return (
    <>
      {filings.error && <Notice kind="error">{t('errors:internal.text')}</Notice>}
      <FilingPicker filings={filings} />
      <PageState tab={tab} filing={current} now={now} onChange={filings.change} />
      {pressing && dates}
      <Section title={t('threeQuestions')}>{ask('type')}</Section>
      <PredictionPanel checklist={checklist} />
      {!pressing && dates}
      <Section title={t('moreQuestions')}>
        <p class="muted">{t('moreQuestionsHint')}</p>
        {profile && (
          <ProfileAnswers
            profile={profile}
            answers={answers}
            onAnswers={(found, name) =>
              filings.change({
                answers: found as typeof current.answers,
                name: current.name || name,
              })
            }
          />
        )}
        {groups
          .filter((group) => group !== 'type')
          .map((group) => (
            <Disclosure key={group} summary={t(`group.${group}`)}>
              <div class="checklist-group">{ask(group)}</div>
            </Disclosure>
          ))}
      </Section>
      <ItemList
        checklist={checklist}
        filing={current}
        files={profile?.files ?? []}
        onChange={filings.change}
      />
      <TakeAlongButtons checklist={checklist} filing={current} now={now} />
      <p class="source">{t('disclaimer')}</p>
    </>
  );
}
