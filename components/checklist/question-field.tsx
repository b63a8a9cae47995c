import { priorApprovals } from '../fields/options';
import { provinces } from '../provinces/table';
import { CheckboxField, RadioGroup, SelectField, TextField, useWords } from '../ui';
import type { Question } from './questions';
import type { Answers } from './types';

/** One question with the control that its kind takes. Every one can be taken back. */
export function QuestionField(props: {
  readonly question: Question;
  readonly answers: Answers;
  readonly onAnswer: (value: unknown) => void;
}) {
  const t = useWords('checklist');
  const { question, answers, onAnswer } = props;
  const value = answers[question.id];
  const label = t(`question.${question.id}.text`);
  const hint = t(`question.${question.id}.why`);
  switch (question.kind) {
    case 'yesNo':
      return (
        <RadioGroup
          inline
          label={label}
          hint={hint}
          value={value === undefined ? 'unknown' : value ? 'yes' : 'no'}
          choices={(['yes', 'no', 'unknown'] as const).map((each) => ({
            value: each,
            label: t(each),
          }))}
          onValue={(chosen) => onAnswer(chosen === 'unknown' ? undefined : chosen === 'yes')}
        />
      );
    case 'choice':
      return (
        <SelectField
          label={label}
          hint={hint}
          none={t('notAnswered')}
          value={(value as string | undefined) ?? ''}
          choices={(question.options ?? []).map((option) => ({
            value: option,
            label: t(`question.${question.id}.option.${option}`),
          }))}
          onValue={(chosen) => onAnswer(chosen === '' ? undefined : chosen)}
        />
      );
    case 'province':
      return (
        <SelectField
          label={label}
          hint={hint}
          none={t('notAnswered')}
          value={(value as string | undefined) ?? ''}
          choices={provinces.map(({ code, zh }) => ({
            value: code,
            label: `${t(`terms:province.${code}`)} ${zh}`,
          }))}
          onValue={(chosen) => onAnswer((chosen as string) === '' ? undefined : chosen)}
        />
      );
    case 'regulated':
      return (
        <fieldset class="field">
          <legend class="field-label">{label}</legend>
          <p class="field-hint">{hint}</p>
          <RegulatedFields chosen={answers.regulated} onAnswer={onAnswer} />
        </fieldset>
      );
    default:
      return (
        <TextField
          label={label}
          hint={hint}
          type={question.kind === 'text' ? 'text' : question.kind}
          value={value === undefined ? '' : String(value)}
          onValue={(typed) => {
            if (typed.trim() === '') onAnswer(undefined);
            else if (question.kind !== 'number') onAnswer(typed);
            else if (Number.isFinite(Number(typed))) onAnswer(Number(typed));
          }}
        />
      );
  }
}

function RegulatedFields(props: {
  readonly chosen: Answers['regulated'];
  readonly onAnswer: (value: unknown) => void;
}) {
  const t = useWords('checklist');
  const chosen = props.chosen ?? [];
  const toggle = (id: string, on: boolean) => {
    const rest = chosen.filter((each) => each !== id && each !== 'none' && id !== 'none');
    const next = on ? [...rest, id] : rest;
    props.onAnswer(next.length === 0 ? undefined : next);
  };
  return (
    <div class="checklist-columns">
      {Object.entries(priorApprovals).map(([id]) => (
        <CheckboxField
          key={id}
          label={t(`regulated.${id}`)}
          checked={(chosen as readonly string[]).includes(id)}
          onChecked={(on) => toggle(id, on)}
        />
      ))}
    </div>
  );
}
