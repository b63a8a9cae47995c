import {
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  Switch,
  Upload,
} from 'antd';
import locale from 'antd/es/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './widget-page.css';
import { Boundary } from './boundary.tsx';
import { regionPath, regions } from './regions.ts';
import { asList, asText, type ControlProps, type ItemProps, WidgetPage } from './widget-page.tsx';
import { asyncInstances, choicesFor, isLocked } from './widget-rows.ts';

// The rows in Ant Design; which major `antd` is, the page's own vite.config.ts says.

const shown = (value: unknown): Dayjs | null => (asText(value) ? dayjs(asText(value)) : null);
const day = (value: Dayjs | null | undefined): string => value?.format('YYYY-MM-DD') ?? '';

const typedChoice = (set: (value: unknown) => void) => (event: { target: { value?: unknown } }) =>
  set(event.target.value);

function Async({ part, value, set }: ControlProps) {
  const [state, setState] = useState<'empty' | 'loading' | 'there'>('empty');
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('there'), 400);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <Select
      value={asText(value) || null}
      placeholder={part.placeholder}
      options={state === 'there' ? [...asyncInstances] : []}
      loading={state === 'loading'}
      onOpenChange={(open: boolean) => {
        if (open && state === 'empty') setState('loading');
      }}
      onChange={set}
    />
  );
}

function Control(props: ControlProps) {
  const { part, values, value, set } = props;
  const { placeholder } = part;
  const options = choicesFor(part, values);
  const disabled = isLocked(part, values);
  const list = asList(value);
  const typed = (event: { target: { value: string } }) => set(event.target.value);
  switch (part.widget) {
    case 'textarea':
      return (
        <Input.TextArea
          value={asText(value)}
          onChange={typed}
          placeholder={placeholder}
          maxLength={part.maxLength}
          showCount={part.maxLength !== undefined}
          autoSize={{ minRows: 2, maxRows: 6 }}
        />
      );
    case 'select':
    case 'selectSearch':
    case 'virtual':
      return (
        <Select
          value={asText(value) || null}
          options={options}
          placeholder={placeholder}
          disabled={disabled}
          showSearch={part.widget === 'selectSearch'}
          optionFilterProp="label"
          onChange={set}
        />
      );
    case 'multiple':
    case 'multipleSearch':
      return (
        <Select
          mode="multiple"
          showSearch={part.widget === 'multipleSearch'}
          optionFilterProp="label"
          value={list}
          options={options}
          placeholder={placeholder}
          onChange={set}
        />
      );
    case 'async':
      return <Async {...props} />;
    case 'cascader':
    case 'cascaderHover':
      return (
        <Cascader
          value={regionPath(value).map((each) => each.value)}
          options={regions}
          placeholder={placeholder}
          expandTrigger={part.widget === 'cascader' ? 'click' : 'hover'}
          onChange={(path: unknown) => set((path as string[] | undefined)?.at(-1))}
        />
      );
    case 'date':
    case 'date2':
      return (
        <DatePicker
          value={shown(value)}
          placeholder={placeholder ?? ''}
          onChange={(date) => set(day(date as Dayjs | null))}
        />
      );
    case 'range':
      return (
        <DatePicker.RangePicker
          value={[shown(list[0]), shown(list[1])]}
          placeholder={['起始日期', '结束日期']}
          onChange={(dates) => set((dates ?? []).map(day))}
        />
      );
    case 'radio':
      return <Radio.Group value={asText(value)} options={options} onChange={typedChoice(set)} />;
    case 'radioButton':
      return (
        <Radio.Group
          value={asText(value)}
          options={options}
          optionType="button"
          onChange={typedChoice(set)}
        />
      );
    case 'checkboxes':
      return <Checkbox.Group value={list} options={options} onChange={set} />;
    case 'number':
      return (
        <InputNumber
          value={typeof value === 'number' ? value : null}
          controls={false}
          style={{ width: '100%' }}
          onChange={set}
        />
      );
    case 'switch':
      return (
        <span>
          <Switch checked={value === true} onChange={set} />
        </span>
      );
    case 'upload':
      return (
        <Upload
          beforeUpload={() => false}
          maxCount={1}
          fileList={Array.isArray(value) ? (value as never[]) : []}
          onChange={(change) => set(change.fileList)}
        >
          <button type="button">上传</button>
        </Upload>
      );
    case 'search':
      return <Input.Search value={asText(value)} onChange={typed} placeholder={placeholder} />;
    case 'password':
      return <Input.Password value={asText(value)} onChange={typed} placeholder={placeholder} />;
    case 'agree':
      return (
        <Checkbox checked={value === true} onChange={(event) => set(event.target.checked)}>
          我已阅读并同意
        </Checkbox>
      );
    default:
      return (
        <Input
          value={asText(value)}
          onChange={typed}
          placeholder={placeholder}
          maxLength={part.maxLength}
          disabled={disabled}
        />
      );
  }
}

function Item({ row, children }: ItemProps) {
  return (
    <Form.Item
      label={row.label}
      required
      layout={row.place === 'above' ? 'vertical' : 'horizontal'}
    >
      {children}
    </Form.Item>
  );
}

const root = document.getElementById('container');
if (root) {
  createRoot(root).render(
    <Boundary>
      <ConfigProvider locale={locale}>
        <Form labelCol={{ span: 5 }}>
          <WidgetPage Control={Control} Item={Item} />
        </Form>
      </ConfigProvider>
    </Boundary>,
  );
}
