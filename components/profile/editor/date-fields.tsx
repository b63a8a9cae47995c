import { CheckboxField, TextField } from '../../ui/form';
import { useWords } from '../../ui/words';
import { remarkOnDate } from './checks';
import { RemarkLine, useRemarkWords } from './remarks';

export function DateField(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  return <TextField {...props} type="date" min="1900-01-01" max="2200-12-31" />;
}

/** End of a document's validity: a date, or 长期 (no end). */
export function ValidUntilField(props: {
  readonly label: string;
  readonly value: string;
  readonly today: string;
  readonly onValue: (value: string) => void;
}) {
  const t = useWords('profile');
  const words = useRemarkWords();
  const forever = props.value === 'long-term';
  const remark = remarkOnDate('validUntil', props.value, props.today);
  return (
    <div class="checked">
      <TextField
        label={props.label}
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        disabled={forever}
        value={forever ? '' : props.value}
        {...(remark?.level === 'error' ? { error: words(remark) } : {})}
        onValue={props.onValue}
      />
      <CheckboxField
        label={t('form.longTerm')}
        checked={forever}
        onChecked={(on) => props.onValue(on ? 'long-term' : '')}
      />
      <RemarkLine remark={remark} onTake={props.onValue} />
    </div>
  );
}
