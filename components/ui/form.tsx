import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';
import { useWords } from './words';

interface Labelled {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong with the value; null or absent while nothing is. */
  readonly error?: ComponentChildren;
  readonly optional?: boolean;
}

/** Ids and aria attributes that tie a control to its label, hint and error. */
function useWiring({ hint, error }: Pick<Labelled, 'hint' | 'error'>) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    id,
    control: {
      id,
      'aria-invalid': error ? ('true' as const) : undefined,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    },
  };
}

function FieldError({ id, children }: { readonly id: string; readonly children: unknown }) {
  return children ? (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="wrong" />
      <span>{children as ComponentChildren}</span>
    </p>
  ) : null;
}

/** Label above, control, hint, error: the frame that every control of a form stands in. */
function Frame(props: Labelled & { readonly id: string; readonly children: ComponentChildren }) {
  const t = useWords('common');
  return (
    <div class="field">
      <label class="field-label" for={props.id}>
        <span>{props.label}</span>
        {props.optional && <span class="field-optional small">{t('optional')}</span>}
      </label>
      {props.children}
      {props.hint && (
        <p class="field-hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      <FieldError id={props.id}>{props.error}</FieldError>
    </div>
  );
}

/** The attributes of a text control that a view sets; all others are the piece's. */
interface TextControl<Element extends HTMLElement> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly name?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  readonly spellcheck?: boolean;
  readonly autocomplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url' | 'search';
  readonly lang?: string;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly elementRef?: (element: Element | null) => void;
}

export type TextFieldProps = Labelled &
  TextControl<HTMLInputElement> & {
    readonly type?: 'text' | 'password' | 'search' | 'email' | 'tel' | 'url' | 'date' | 'number';
    readonly min?: string;
    readonly max?: string;
    /** Id of a `<datalist>`. */
    readonly list?: string;
  };

export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, value, onValue, elementRef, ...native } = props;
  const { id, control } = useWiring(props);
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <input
        autocomplete="off"
        spellcheck={false}
        {...(native as InputHTMLAttributes<HTMLInputElement>)}
        {...control}
        class="input"
        value={value}
        ref={elementRef ?? null}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Frame>
  );
}

export type TextAreaProps = Labelled &
  TextControl<HTMLTextAreaElement> & { readonly rows?: number };

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, optional, value, onValue, elementRef, ...native } = props;
  const { id, control } = useWiring(props);
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <textarea
        spellcheck={false}
        {...(native as TextareaHTMLAttributes<HTMLTextAreaElement>)}
        {...control}
        class="input"
        value={value}
        ref={elementRef ?? null}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Frame>
  );
}

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export type SelectFieldProps<Value extends string> = Labelled & {
  readonly value: Value | '';
  readonly choices: readonly Choice<Value>[];
  /** Text of an empty first choice; without it the first choice is taken. */
  readonly none?: string;
  readonly disabled?: boolean;
  readonly onValue: (value: Value) => void;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, optional } = props;
  const { id, control } = useWiring(props);
  return (
    <Frame id={id} label={label} hint={hint} error={error} optional={optional ?? false}>
      <select
        {...control}
        class="input"
        value={props.value}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onValue(event.currentTarget.value as Value)}
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled ?? false}>
            {choice.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

export function CheckboxField(props: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: ComponentChildren;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChecked: (checked: boolean) => void;
}) {
  const { id, control } = useWiring(props);
  return (
    <div class="check">
      <input
        {...control}
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChecked(event.currentTarget.checked)}
      />
      <div class="check-text">
        <label for={id}>{props.label}</label>
        {props.hint && (
          <p class="field-hint" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
        <FieldError id={id}>{props.error}</FieldError>
      </div>
    </div>
  );
}

export function RadioGroup<Value extends string>(props: {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: ComponentChildren;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  /** Side by side, for two or three short choices. */
  readonly inline?: boolean;
  readonly onValue: (value: Value) => void;
}) {
  const { id, control } = useWiring(props);
  return (
    <fieldset
      class="field"
      aria-describedby={control['aria-describedby']}
      aria-invalid={control['aria-invalid']}
    >
      <legend class="field-label">{props.label}</legend>
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div class={props.inline ? 'choices-row' : 'choices'}>
        {props.choices.map((choice) => (
          <div class="check" key={choice.value}>
            <input
              type="radio"
              id={`${id}-${choice.value}`}
              name={id}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={choice.disabled ?? false}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
              onChange={() => props.onValue(choice.value)}
            />
            <div class="check-text">
              <label for={`${id}-${choice.value}`}>{choice.label}</label>
              {choice.hint && (
                <p class="field-hint" id={`${id}-${choice.value}-hint`}>
                  {choice.hint}
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
      <FieldError id={id}>{props.error}</FieldError>
    </fieldset>
  );
}
