import { Bilingual, Cited, Notice, Section, type State, StateLabel, useWords } from '../ui';
import type { Eligibility } from './eligibility';
import type { Checklist } from './make';

const answerStates: Readonly<Record<Eligibility['answer'], State>> = {
  yes: 'right',
  no: 'wrong',
  depends: 'doubtful',
  notNeeded: 'unknown',
};

/** What comes first: can it be filed, which kind of order will it be, and what that changes. */
export function PredictionPanel({ checklist }: { readonly checklist: Checklist }) {
  const t = useWords('checklist');
  const { prediction, eligibility } = checklist;
  const { type, reason } = prediction;
  return (
    <Section title={t('answer')}>
      <div class="card checklist-answer" data-filing-type={type?.id ?? reason ?? ''} role="status">
        {type ? (
          <>
            <p class="checklist-type">
              <Bilingual zh={type.zh} stacked>
                {t(`type.${type.id}.name`)}
              </Bilingual>
            </p>
            <ul class="bullets">
              <li>{t(`type.${type.id}.result`)}</li>
              <li>{t(type.siteOffline ? 'siteOffline' : 'siteOnline')}</li>
              <li>
                {t('smsTo', { people: type.sms.map((person) => t(`person.${person}`)).join(', ') })}
              </li>
            </ul>
            {prediction.notes.map((note) => (
              <p key={note} class="muted">
                {t(`note.${note}`)}
              </p>
            ))}
            <p class="source">
              <Cited text={type.sources.join('; ')} />
            </p>
          </>
        ) : (
          <p class={reason === 'unanswered' ? 'muted' : 'checklist-type'}>
            {t(`reason.${reason ?? 'unanswered'}`)}
          </p>
        )}
      </div>
      {(eligibility.grounds.length > 0 || eligibility.answer !== 'yes') && (
        <div class="card checklist-answer" data-eligibility={eligibility.answer}>
          <StateLabel state={answerStates[eligibility.answer]}>
            {t(`eligibility.answer.${eligibility.answer}`)}
          </StateLabel>
          {eligibility.grounds.map((ground) => (
            <Notice
              key={ground.id}
              kind={ground.weight === 'no' || ground.weight === 'stop' ? 'error' : 'warning'}
            >
              {t(`eligibility.ground.${ground.id}`)}
            </Notice>
          ))}
        </div>
      )}
    </Section>
  );
}
