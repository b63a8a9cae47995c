import { Form } from '@alifd/next';
import { Control } from './control.tsx';
import type { Field, Section, Values } from './model.ts';
import { visibleSections } from './model.ts';

interface RowsProps {
  readonly sections: readonly Section[];
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  readonly set: (key: string, value: unknown) => void;
  readonly onFocusRow: (field: Field) => void;
}

const layout = { labelCol: { fixedSpan: 8 }, wrapperCol: { span: 14 } };

/** Sections of rows in the library's form, with the page's messages under them. */
export function Rows({ sections, values, errors, set, onFocusRow }: RowsProps) {
  return (
    <>
      {visibleSections(sections, values).map((section) => (
        <section className="form-card" key={section.title}>
          <h3 className="form-card-title">{section.title}</h3>
          <Form labelAlign="left" {...layout}>
            {section.fields.map((field) => (
              <Form.Item
                key={`${section.title}-${field.key}`}
                label={field.label}
                required={!field.optional}
                asterisk={!field.optional && field.kind !== 'locked'}
                validateState={errors[field.key] ? 'error' : undefined}
                help={errors[field.key] ?? undefined}
                extra={field.note}
              >
                {/* biome-ignore lint/a11y/noStaticElementInteractions: focus bubbles here, as on the console. */}
                <div
                  data-row={field.key}
                  onFocus={() => onFocusRow(field)}
                  onMouseDown={() => onFocusRow(field)}
                >
                  <Control field={field} values={values} set={set} />
                </div>
              </Form.Item>
            ))}
          </Form>
        </section>
      ))}
    </>
  );
}
