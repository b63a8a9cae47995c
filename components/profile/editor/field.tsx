import { SelectField } from '../../ui/form';
import { useWords } from '../../ui/words';
import type { Address, AppPlatform, Entity, Person, ProfileRecord, Region } from '../schema';
import { remarksOn } from './checks';
import { DateField, ValidUntilField } from './date-fields';
import type { FieldSpec } from './form-specs';
import { OptionField, OptionsField, SuggestedField, YesNoField } from './option-fields';
import { valueAt, withValue } from './paths';
import { AddressField, RegionField } from './place-fields';
import { PlatformsField } from './platforms-field';
import { TextEntry, TextList } from './text-fields';

export interface FieldContext {
  readonly record: ProfileRecord;
  readonly onRecord: (record: ProfileRecord) => void;
  readonly entities: readonly Entity[];
  readonly people: readonly Person[];
  readonly today: string;
}

/** Draws one field of a form by its specification. */
export function Field({ spec, context }: { spec: FieldSpec; context: FieldContext }) {
  const t = useWords('profile');
  const { record, today } = context;
  const words = `field.${spec.path}`;
  const label = t(`${words}.label`);
  const hint = spec.hint ? t(`${words}.hint`) : undefined;
  const value = valueAt(record, spec.path);
  const text = typeof value === 'string' ? value : '';
  const set = (next: unknown) => context.onRecord(withValue(record, spec.path, next));
  // An optional value that was emptied is taken out; one that the schema asks for stays empty.
  const required = 'required' in spec && spec.required === true;
  const setText = (next: string) => set(next === '' && !required ? undefined : next);
  const [remark = null] = remarksOn(record, spec, today);
  switch (spec.type) {
    case 'text':
    case 'documentNumber':
      return (
        <TextEntry
          label={label}
          hint={hint}
          value={text}
          remark={remark}
          chinese={spec.type === 'text' && spec.chinese === true}
          long={spec.type === 'text' && spec.long === true}
          onValue={setText}
        />
      );
    case 'texts':
      return (
        <TextList
          label={label}
          hint={hint}
          values={(value as readonly string[] | undefined) ?? []}
          check={spec.check}
          subdomains={record.kind === 'app'}
          today={today}
          onValues={set}
        />
      );
    case 'option':
      return (
        <OptionField
          label={label}
          hint={hint}
          options={spec.options}
          value={text}
          required={required}
          onValue={setText}
        />
      );
    case 'suggested':
      return <SuggestedField label={label} options={spec.options} value={text} onValue={setText} />;
    case 'options':
      return (
        <OptionsField
          label={label}
          hint={hint}
          options={spec.options}
          values={(value as readonly string[] | undefined) ?? []}
          onValues={set}
        />
      );
    case 'reference': {
      const from: readonly (Entity | Person)[] =
        spec.to === 'entity' ? context.entities : context.people;
      return (
        <SelectField
          label={label}
          {...(hint ? { hint } : {})}
          value={text}
          {...(required && text !== '' ? {} : { none: t(`form.no_${spec.to}`) })}
          choices={from.map(({ id, name, note }) => ({
            value: id,
            label: note ? `${name} · ${note}` : name || t('list.unnamed'),
          }))}
          onValue={setText}
        />
      );
    }
    case 'region':
      return <RegionField label={label} value={value as Region | undefined} onValue={set} />;
    case 'address':
      return <AddressField label={label} value={value as Address | undefined} onValue={set} />;
    case 'date':
      return (
        <DateField
          label={label}
          value={text}
          onValue={(next) => set(next === '' ? undefined : next)}
        />
      );
    case 'validUntil':
      return (
        <ValidUntilField
          label={label}
          value={text}
          today={today}
          onValue={(next) => set(next === '' ? undefined : next)}
        />
      );
    case 'yesNo':
      return (
        <YesNoField label={label} hint={hint} value={value as boolean | undefined} onValue={set} />
      );
    case 'platforms':
      return (
        <PlatformsField
          values={(value as readonly AppPlatform[] | undefined) ?? []}
          today={today}
          onValues={set}
        />
      );
  }
}
