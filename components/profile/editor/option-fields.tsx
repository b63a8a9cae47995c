import { useId } from 'preact/hooks';
import { Zh } from '../../ui/bilingual';
import { Disclosure } from '../../ui/disclosure';
import { CheckboxField, RadioGroup, SelectField } from '../../ui/form';
import { useWords } from '../../ui/words';
import type { OptionList } from './form-specs';
import { TextEntry } from './text-fields';

/** An option in the reader's words, with the Chinese of the form beside it. */
function useOptionWords(options: OptionList) {
  const t = useWords('fieldOptions');
  return (id: string) => ({
    words: t(`${options.name}.${id}`),
    chinese: options.texts[id]?.[0] ?? id,
  });
}

export function OptionField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: OptionList;
  readonly value: string;
  readonly required: boolean;
  readonly onValue: (value: string) => void;
}) {
  const t = useWords('profile');
  const option = useOptionWords(props.options);
  const ids = Object.keys(props.options.texts);
  // A value of another version or of an import stays and stands in the list as it is.
  const all = props.value !== '' && !ids.includes(props.value) ? [props.value, ...ids] : ids;
  return (
    <SelectField
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      value={props.value}
      {...(props.required && props.value !== '' ? {} : { none: t('form.notChosen') })}
      choices={all.map((id) => {
        const { words, chinese } = option(id);
        return { value: id, label: ids.includes(id) ? `${words} · ${chinese}` : id };
      })}
      onValue={props.onValue}
    />
  );
}

export function OptionsField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: OptionList;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}) {
  const t = useWords('profile');
  const option = useOptionWords(props.options);
  const chosen = props.values.map((id) => option(id).words);
  const toggle = (id: string, on: boolean) => {
    const others = props.values.filter((each) => each !== id);
    props.onValues(on ? [...others, id] : others);
  };
  return (
    <fieldset class="field">
      <legend class="field-label">{props.label}</legend>
      {props.hint && <p class="field-hint">{props.hint}</p>}
      <Disclosure summary={chosen.length > 0 ? chosen.join(', ') : t('form.noneChosen')}>
        <div class="option-grid">
          {Object.keys(props.options.texts).map((id) => {
            const { words, chinese } = option(id);
            return (
              <CheckboxField
                key={id}
                label={
                  <>
                    {words} <Zh>{chinese}</Zh>
                  </>
                }
                checked={props.values.includes(id)}
                onChecked={(on) => toggle(id, on)}
              />
            );
          })}
        </div>
      </Disclosure>
    </fieldset>
  );
}

/** A text with a list's Chinese names offered while typing. */
export function SuggestedField(props: {
  readonly label: string;
  readonly options: OptionList;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const id = useId();
  const option = useOptionWords(props.options);
  return (
    <>
      <TextEntry
        label={props.label}
        value={props.value}
        remark={null}
        onValue={props.onValue}
        list={id}
      />
      <datalist id={id}>
        {Object.entries(props.options.texts).flatMap(([key, texts]) =>
          texts.map((text) => (
            <option key={text} value={text}>
              {option(key).words}
            </option>
          )),
        )}
      </datalist>
    </>
  );
}

export function YesNoField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: boolean | undefined;
  readonly onValue: (value: boolean) => void;
}) {
  const t = useWords('profile');
  return (
    <RadioGroup
      label={props.label}
      {...(props.hint ? { hint: props.hint } : {})}
      inline
      value={props.value === undefined ? null : props.value ? 'yes' : 'no'}
      choices={[
        { value: 'yes', label: t('form.yes') },
        { value: 'no', label: t('form.no') },
      ]}
      onValue={(value) => props.onValue(value === 'yes')}
    />
  );
}
