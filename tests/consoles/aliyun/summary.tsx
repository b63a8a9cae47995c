import { Checkbox } from '@alifd/next';
import { regionPath } from '../shared/regions.ts';
import { type Field, type Section, type Values, visibleSections } from './model.ts';
import { basic } from './step-basic.ts';
import { entity } from './step-entity.ts';
import { service } from './step-service.ts';

export const agreements = ['备案承诺', '信息安全管理协议', '协助更改备案信息服务在线服务条款'];

function shown(field: Field, values: Values): string {
  if (field.kind === 'locked') return field.shown?.(values) ?? '';
  const value = values[field.key];
  if (field.kind === 'region') {
    return regionPath(value)
      .map((each) => each.label)
      .join(' / ');
  }
  const choices = field.choices?.(values);
  const text = (each: unknown): string =>
    choices?.find((choice) => choice.value === each)?.label ??
    (typeof each === 'string' ? each : String((each as { name?: string })?.name ?? ''));
  return Array.isArray(value) ? value.map(text).join('、') : text(value);
}

interface SummaryProps {
  readonly values: Values;
  readonly set: (key: string, value: unknown) => void;
}

/** Step 5: everything once more, read-only, and the boxes that only the person may tick. */
export function Summary({ values, set }: SummaryProps) {
  const groups: readonly { title: string; sections: readonly Section[] }[] = [
    { title: '基础信息', sections: basic },
    { title: '主办者信息', sections: entity },
    { title: '互联网信息服务', sections: service },
  ];
  const agreed = Array.isArray(values.agreements) ? (values.agreements as string[]) : [];
  return (
    <section className="form-card">
      <h3 className="form-card-title">信息确认</h3>
      {groups.map((group) => (
        <div key={group.title}>
          <h4>{group.title}</h4>
          <table className="summary">
            <tbody>
              {visibleSections(group.sections, values)
                .flatMap((section) => section.fields)
                .filter((field) => field.kind !== 'sms')
                .map((field) => (
                  <tr key={field.key}>
                    <th>{field.label}</th>
                    <td>{shown(field, values)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
      <Checkbox.Group
        className="agreements"
        value={agreed}
        direction="ver"
        dataSource={agreements}
        onChange={(value) => set('agreements', value)}
      />
    </section>
  );
}
