import { type ComponentType, type ReactNode, useLayoutEffect, useState } from 'react';
import { practice } from './practice.ts';
import { afterChange, type Part, publish, type Row, rowSections } from './widget-rows.ts';

export interface ControlProps {
  readonly part: Part;
  readonly values: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

export interface ItemProps {
  readonly row: Row;
  readonly children: ReactNode;
}

interface PageProps {
  readonly Control: ComponentType<ControlProps>;
  /** The library's form item, with the label beside or above. */
  readonly Item: ComponentType<ItemProps>;
}

/** The list of rows, in whatever library the page brings. */
export function WidgetPage({ Control, Item }: PageProps) {
  const [values, setValues] = useState<Record<string, unknown>>({});
  useLayoutEffect(() => {
    practice.step = 'widgets';
    publish(values);
  }, [values]);
  const control = (part: Part) => (
    <Control
      part={part}
      values={values}
      value={values[part.key]}
      set={(value) => setValues((before) => afterChange(before, part.key, value))}
    />
  );
  const controls = (row: Row) => (
    <div data-row={row.key} className="controls">
      {control(row)}
      {row.second ? <span data-row={row.second.key}>{control(row.second)}</span> : null}
    </div>
  );
  return (
    <main className="widgets">
      {rowSections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.rows.map((row) => {
            if (row.place === 'placeholder') {
              return (
                <div key={row.key} className="bare">
                  {controls(row)}
                </div>
              );
            }
            if (row.place === 'cell') {
              return (
                <table key={row.key}>
                  <tbody>
                    <tr>
                      <td className="name">{row.label}：</td>
                      <td>{controls(row)}</td>
                    </tr>
                  </tbody>
                </table>
              );
            }
            return (
              <Item key={row.key} row={row}>
                {controls(row)}
              </Item>
            );
          })}
        </section>
      ))}
    </main>
  );
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asList = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : [];
