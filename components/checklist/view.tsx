import { useEffect, useState } from 'preact/hooks';
import { Disclosure, ErrorState, LoadingState, Notice, Section, useWords } from '../ui';
import type { ViewProps } from '../ui/view-props';
import './checklist.css';
import { chinaDay } from './dates/day';
import { DatesPanel } from './dates-panel';
import { answersOf } from './filing';
import { FilingFields, FilingPicker } from './filing-picker';
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

const pressingMs = 14 * 24 * 3_600_000;

export function ChecklistView({ tab }: ViewProps) {
  const filings = useFilings();
  if (!filings) return <LoadingState />;
  if ('failed' in filings) return <ErrorState error={filings.failed} onRetry={filings.retry} />;
  return <LoadedView tab={tab} filings={filings} />;
}

function LoadedView({ tab, filings }: Pick<ViewProps, 'tab'> & { readonly filings: Filings }) {
  const t = useWords('checklist');
  const { all, current } = filings;
  // A single filing without a name needs no line above what there is to do. Fixed while it is open,
  // but for the second filing: what a name is typed into does not move away under the hand.
  const [first, setFirst] = useState(all.length > 1 || current.name !== '');
  return (
    <>
      {filings.error && (
        <Notice kind="error" title={t(`errors:${filings.error}.title`)} live>
          {t('notKept')}
        </Notice>
      )}
      {filings.gone && <Notice live>{t('gone')}</Notice>}
      {first && <FilingPicker filings={filings} />}
      <FilingView key={current.id} tab={tab} filings={filings} />
      {!first && (
        <Section title={t('unnamed')}>
          <FilingFields
            filings={filings}
            onAdd={() => {
              filings.add();
              setFirst(true);
            }}
          />
        </Section>
      )}
      <p class="source">{t('disclaimer')}</p>
    </>
  );
}

/** One filing. What is settled already when it opens stands above what was asked for it. */
function FilingView({ tab, filings }: Pick<ViewProps, 'tab'> & { readonly filings: Filings }) {
  const t = useWords('checklist');
  const now = useNow();
  const profile = useProfile();
  const { current, change } = filings;
  const answers = answersOf(current);
  const checklist = makeChecklist(answers, chinaDay(now));
  // Both fixed while it is open: nothing moves away under the hand that answers.
  const [settled] = useState(checklist.prediction.type !== null);
  // What runs out soon stands first.
  const [pressing] = useState(
    dueDates([current], now).some(({ at, kind }) => kind === 'must' && at - now < pressingMs),
  );
  const dates = <DatesPanel filing={current} now={now} onChange={change} />;
  const questions = (
    <Section title={t('threeQuestions')}>
      <Questions group="type" filings={filings} />
    </Section>
  );
  const list = (
    <ItemList
      checklist={checklist}
      filing={current}
      files={profile?.files ?? []}
      onChange={change}
    />
  );
  return (
    <>
      <PageState tab={tab} filing={current} now={now} onChange={change} />
      {pressing && dates}
      {!settled && questions}
      <PredictionPanel checklist={checklist} />
      {!pressing && dates}
      {settled && list}
      {settled && questions}
      <MoreQuestions filings={filings} profile={profile} />
      {!settled && list}
      <TakeAlongButtons checklist={checklist} filing={current} now={now} onKeep={filings.keep} />
      <p class="source">{t('disclaimer')}</p>
    </>
  );
}

type Group = (typeof groups)[number];

const askedOf = (filings: Filings, group: Group) =>
  askedNow(answersOf(filings.current)).filter((question) => question.group === group);

function Questions({ group, filings }: { readonly group: Group; readonly filings: Filings }) {
  const { current } = filings;
  const answers = answersOf(current);
  return (
    <>
      {askedOf(filings, group).map((question) => (
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
      ))}
    </>
  );
}

/** What sharpens the list: by subject, each with how much of it was answered. */
function MoreQuestions(props: {
  readonly filings: Filings;
  readonly profile: ReturnType<typeof useProfile>;
}) {
  const t = useWords('checklist');
  const { filings, profile } = props;
  const { current } = filings;
  const answers = answersOf(current);
  return (
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
      <div class="rows checklist-groups">
        {groups
          .filter((group) => group !== 'type' && askedOf(filings, group).length > 0)
          .map((group) => {
            const asked = askedOf(filings, group);
            const done = asked.filter(({ id }) => answers[id] !== undefined).length;
            return (
              <Disclosure
                key={group}
                summary={
                  <span class="checklist-phase">
                    <span>{t(`group.${group}`)}</span>
                    <span class="muted">{t('doneOf', { done, total: asked.length })}</span>
                  </span>
                }
              >
                <div class="checklist-group">
                  <Questions group={group} filings={filings} />
                </div>
              </Disclosure>
            );
          })}
      </div>
    </Section>
  );
}
