import {
  Button,
  CascaderSelect,
  Checkbox,
  DatePicker2,
  Input,
  Radio,
  Select,
  Upload,
} from '@alifd/next';
import dayjs, { type Dayjs } from 'dayjs';
import { type ReactNode, useEffect, useState } from 'react';
import { note } from '../shared/practice.ts';
import { regions } from '../shared/regions.ts';
import type { Field, Values } from './model.ts';

export interface ControlProps {
  readonly field: Field;
  readonly values: Values;
  readonly set: (key: string, value: unknown) => void;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const shownDate = (value: unknown): string =>
  value && dayjs(value as Dayjs).isValid() ? dayjs(value as Dayjs).format('YYYY-MM-DD') : '';

/** The code button counts down sixty seconds, as the console's does. */
function SmsCode({ field, values, set }: ControlProps) {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div className="row">
      <Input
        name={field.key}
        value={asText(values[field.key])}
        onChange={(value) => set(field.key, value)}
        placeholder={field.placeholder}
        maxLength={6}
        autoComplete="one-time-code"
      />
      <Button
        disabled={left > 0}
        onClick={() => {
          note(`获取验证码:${field.key}`);
          setLeft(60);
        }}
      >
        {left > 0 ? `${left}s重新发送` : '获取验证码'}
      </Button>
    </div>
  );
}

/** Two dates, or one and 长期. Held as ['YYYY-MM-DD', 'YYYY-MM-DD' | '长期']. */
function Validity({ field, values, set }: ControlProps) {
  const [from = '', to = ''] = asList(values[field.key]);
  const forever = to === '长期';
  return (
    <div className="row">
      {forever ? (
        <DatePicker2
          value={from || null}
          placeholder="起始日期"
          onChange={(date) => set(field.key, [shownDate(date), '长期'])}
        />
      ) : (
        <DatePicker2.RangePicker
          value={[from || null, to || null]}
          placeholder={['起始日期', '结束日期']}
          onChange={(dates) => set(field.key, (dates ?? []).map(shownDate))}
        />
      )}
      <Checkbox
        checked={forever}
        onChange={(checked) => set(field.key, [from, checked ? '长期' : ''])}
      >
        长期
      </Checkbox>
    </div>
  );
}

const instances: Readonly<Record<string, readonly string[]>> = {
  ecs: [
    'i-wz9sample0000000001',
    'i-wz9sample0000000003',
    'i-wz9sample0000000004',
    'i-nj1sample0000000005',
    'i-nj1sample0000000006',
  ],
  swas: ['sample0000000002', 'sample0000000009'],
};

/** `account=other`: servers of an account that has none of the sample profiles' instances. */
const inOtherAccount = new URLSearchParams(window.location.search).get('account') === 'other';

function instancesOf(product: string): readonly string[] {
  if (inOtherAccount) return [`${product}-other-0000000001`, 'i-wz9other0000000002'];
  return instances[product] ?? [`${product}-sample-0000000001`];
}

/** Instances are asked for when the menu opens, and arrive a moment later. */
function Instance({ field, values, set }: ControlProps) {
  const product = asText(values.cloudService);
  const [loaded, setLoaded] = useState<{ product: string; names: readonly string[] } | null>(null);
  const [loading, setLoading] = useState(false);
  const value = asText(values[field.key]);
  useEffect(() => {
    if (!loading) return undefined;
    const timer = setTimeout(() => {
      setLoaded({ product, names: instancesOf(product) });
      setLoading(false);
    }, 300);
    return () => clearTimeout(timer);
  }, [loading, product]);
  const names = loaded?.product === product ? loaded.names : value ? [value] : [];
  return (
    <Select
      name={field.key}
      showSearch
      value={value || undefined}
      placeholder={field.placeholder}
      disabled={!product}
      state={loading ? 'loading' : undefined}
      notFoundContent={loading ? '加载中' : '暂无数据'}
      onVisibleChange={(visible) => {
        if (visible && loaded?.product !== product) setLoading(true);
      }}
      dataSource={names.map((each) => ({ label: each, value: each }))}
      onChange={(chosen) => set(field.key, chosen)}
    />
  );
}

function ServiceCode({ field, values, set }: ControlProps) {
  return (
    <div className="row">
      <Input
        name={field.key}
        value={asText(values[field.key])}
        onChange={(value) => set(field.key, value)}
        placeholder={field.placeholder}
        maxLength={field.maxLength ?? 36}
      />
      <Button onClick={() => note('验证')}>验证</Button>
    </div>
  );
}

/** Files stay on the page: nothing is sent. */
function Files({ field, values, set }: ControlProps) {
  const files = Array.isArray(values[field.key]) ? (values[field.key] as never[]) : [];
  return (
    <Upload
      name={field.key}
      listType="text"
      autoUpload={false}
      accept="image/png,image/jpeg,image/gif"
      limit={1}
      value={files}
      onChange={(list) => set(field.key, [...list])}
    >
      <Button>上传</Button>
    </Upload>
  );
}

/** The library's control for a row. */
export function Control({ field, values, set }: ControlProps): ReactNode {
  const { key, placeholder } = field;
  const disabled = field.disabled?.(values) ?? false;
  const choices = [...(field.choices?.(values) ?? [])];
  switch (field.kind) {
    case 'locked':
      return <Input name={key} value={field.shown?.(values) ?? ''} disabled />;
    case 'text':
      return (
        <Input
          name={key}
          value={asText(values[key])}
          onChange={(value) => set(key, value)}
          placeholder={placeholder}
          maxLength={field.maxLength}
          disabled={disabled}
        />
      );
    case 'textarea':
      return (
        <Input.TextArea
          name={key}
          value={asText(values[key])}
          onChange={(value) => set(key, value)}
          placeholder={placeholder}
          maxLength={field.maxLength}
          showLimitHint
          autoHeight={{ minRows: 3, maxRows: 8 }}
        />
      );
    case 'radio':
      return (
        <Radio.Group
          name={key}
          value={asText(values[key])}
          dataSource={choices}
          onChange={(value) => set(key, value)}
        />
      );
    case 'checkboxes':
      return (
        <Checkbox.Group
          value={asList(values[key])}
          dataSource={choices}
          onChange={(value) => set(key, value)}
        />
      );
    case 'select':
      return (
        <Select
          name={key}
          value={asText(values[key]) || undefined}
          dataSource={choices}
          placeholder={placeholder}
          disabled={disabled}
          hasClear={field.optional ?? false}
          onChange={(value) => set(key, value)}
        />
      );
    case 'multiple':
      return (
        <Select
          name={key}
          mode="multiple"
          value={asList(values[key])}
          dataSource={choices}
          placeholder={placeholder}
          onChange={(value) => set(key, value)}
        />
      );
    case 'region':
      return (
        <CascaderSelect
          name={key}
          value={asText(values[key]) || undefined}
          dataSource={regions}
          placeholder={placeholder}
          onChange={(value) => set(key, value)}
        />
      );
    case 'validity':
      return <Validity field={field} values={values} set={set} />;
    case 'sms':
      return <SmsCode field={field} values={values} set={set} />;
    case 'instance':
      return <Instance field={field} values={values} set={set} />;
    case 'serviceCode':
      return <ServiceCode field={field} values={values} set={set} />;
    case 'upload':
      return <Files field={field} values={values} set={set} />;
  }
}
