import type { Choice } from '../shared/lists.ts';

export type Values = Readonly<Record<string, unknown>>;

export type Kind =
  | 'text'
  | 'textarea'
  | 'radio'
  | 'checkboxes'
  | 'select'
  | 'multiple'
  | 'instance'
  | 'region'
  | 'validity'
  | 'sms'
  | 'serviceCode'
  | 'upload'
  | 'locked';

/** One row of the form. `tip` is what the helper panel says while the row has the focus. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly optional?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly searchable?: boolean;
  readonly choices?: (values: Values) => readonly Choice[];
  readonly disabled?: (values: Values) => boolean;
  readonly visible?: (values: Values) => boolean;
  /** What the row shows when it is locked. */
  readonly shown?: (values: Values) => string;
  readonly note?: string;
  readonly tip: readonly string[];
  /** The message under the row, or null. */
  readonly check?: (value: unknown, values: Values) => string | null;
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly visible?: (values: Values) => boolean;
}

export const stepTitles = [
  '基础信息校验',
  '填写主办者信息',
  '填写互联网信息服务',
  '上传图片资料',
  '提交订单',
] as const;

export const isIndividual = (values: Values): boolean => values.nature === '5';
export const isApp = (values: Values): boolean => values.serviceType === 'app';

export const visibleSections = (sections: readonly Section[], values: Values): Section[] =>
  sections
    .filter((section) => section.visible?.(values) ?? true)
    .map((section) => ({
      ...section,
      fields: section.fields.filter((field) => field.visible?.(values) ?? true),
    }))
    .filter((section) => section.fields.length > 0);

/** Messages of the rows that are wrong, by key. */
export function errorsOf(sections: readonly Section[], values: Values): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const section of visibleSections(sections, values)) {
    for (const field of section.fields) {
      const message = field.check?.(values[field.key], values);
      if (message) errors[field.key] = message;
    }
  }
  return errors;
}
