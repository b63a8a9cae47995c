import {
  type ComponentType,
  memo,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useState,
} from 'react';
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

interface RowProps extends PageProps {
  readonly row: Row;
  readonly values: Readonly<Record<string, unknown>>;
  readonly set: (key: string, value: unknown) => void;
}

/** Keys whose values a row shows or hangs on. */
const watched = (row: Row): string[] =>
  [row.key, row.dependsOn, row.second?.key, row.second?.dependsOn].filter(
    (key) => key !== undefined,
  );

/** One row. Drawn anew only when one of its own values changed, as the libraries' own forms do. */
const RowView = memo(
  function RowView({ row, values, set, Control, Item }: RowProps) {
    const control = (part: Part) => (
      <Control
        part={part}
        values={values}
        value={values[part.key]}
        set={(value) => set(part.key, value)}
      />
    );
    const controls = (
      <div data-row={row.key} className="controls">
        {control(row)}
        {row.second ? <span data-row={row.second.key}>{control(row.second)}</span> : null}
      </div>
    );
    if (row.place === 'placeholder') return <div className="bare">{controls}</div>;
    if (row.place === 'cell') {
      return (
        <table>
          <tbody>
            <tr>
              <td className="name">{row.label}：</td>
              <td>{controls}</td>
            </tr>
          </tbody>
        </table>
      );
    }
    return <Item row={row}>{controls}</Item>;
  },
  (before, after) =>
    watched(after.row).every((key) => Object.is(before.values[key], after.values[key])),
);

/** The list of rows, in whatever library the page brings. */
export function WidgetPage({ Control, Item }: PageProps) {
  const [values, setValues] = useState<Record<string, unknown>>({});
  const set = useCallback(
    (key: string, value: unknown) => setValues((before) => afterChange(before, key, value)),
    [],
  );
  useLayoutEffect(() => {
    practice.step = 'widgets';
    publish(values);
  }, [values]);
  return (
    <main className="widgets">
      {rowSections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          {section.rows.map((row) => (
            <RowView key={row.key} {...{ row, values, set, Control, Item }} />
          ))}
        </section>
      ))}
    </main>
  );
}

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
export const asList = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : [];
