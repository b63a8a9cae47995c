import {
  CascaderSelect,
  Checkbox,
  ConfigProvider,
  DatePicker,
  DatePicker2,
  Form,
  Input,
  NumberPicker,
  Radio,
  Search,
  Select,
  Switch,
  Upload,
} from '@alifd/next';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../shared/boundary.tsx';
import { dress, prefix } from '../shared/fusion-style.ts';
import { regions } from '../shared/regions.ts';
import own from '../shared/widget-page.css?inline';
import {
  asList,
  asText,
  type ControlProps,
  type ItemProps,
  WidgetPage,
} from '../shared/widget-page.tsx';
import { asyncInstances, choicesFor, isLocked } from '../shared/widget-rows.ts';

const day = (value: unknown): string =>
  value && dayjs(value as Dayjs).isValid() ? dayjs(value as Dayjs).format('YYYY-MM-DD') : '';

/** Options come a moment after the menu was opened. */
function Async({ part, value, set }: ControlProps) {
  const [state, setState] = useState<'empty' | 'loading' | 'there'>('empty');
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('there'), 400);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <Select
      value={asText(value) || undefined}
      placeholder={part.placeholder}
      dataSource={state === 'there' ? [...asyncInstances] : []}
      notFoundContent={state === 'loading' ? '加载中' : '暂无数据'}
      onVisibleChange={(visible) => {
        if (visible && state === 'empty') setState('loading');
      }}
      onChange={set}
    />
  );
}

function Control(props: ControlProps) {
  const { part, values, value, set } = props;
  const { placeholder } = part;
  const dataSource = choicesFor(part, values);
  const disabled = isLocked(part, values);
  const list = asList(value);
  switch (part.widget) {
    case 'textarea':
      return (
        <Input.TextArea
          value={asText(value)}
          onChange={set}
          placeholder={placeholder}
          maxLength={part.maxLength}
          showLimitHint={part.maxLength !== undefined}
          autoHeight={{ minRows: 2, maxRows: 6 }}
        />
      );
    case 'select':
    case 'selectSearch':
    case 'virtual':
      return (
        <Select
          value={asText(value) || undefined}
          dataSource={dataSource}
          placeholder={placeholder}
          disabled={disabled}
          showSearch={part.widget === 'selectSearch'}
          useVirtual={part.widget === 'virtual'}
          onChange={set}
        />
      );
    case 'multiple':
    case 'multipleSearch':
      return (
        <Select
          mode={part.widget === 'multiple' ? 'multiple' : 'tag'}
          showSearch
          value={list}
          dataSource={dataSource}
          placeholder={placeholder}
          onChange={set}
        />
      );
    case 'async':
      return <Async {...props} />;
    case 'cascader':
    case 'cascaderHover':
      return (
        <CascaderSelect
          value={asText(value) || undefined}
          dataSource={regions}
          placeholder={placeholder}
          expandTriggerType={part.widget === 'cascader' ? 'click' : 'hover'}
          onChange={set}
        />
      );
    case 'date':
      return <DatePicker placeholder={placeholder} onChange={(date) => set(day(date))} />;
    case 'date2':
      return (
        <DatePicker2
          value={asText(value) || null}
          placeholder={placeholder}
          onChange={(date) => set(day(date))}
        />
      );
    case 'range':
      return (
        <DatePicker2.RangePicker
          value={[list[0] || null, list[1] || null]}
          placeholder={['起始日期', '结束日期']}
          onChange={(dates) => set((dates ?? []).map(day))}
        />
      );
    case 'radio':
    case 'radioButton':
      return (
        <Radio.Group
          shape={part.widget === 'radioButton' ? 'button' : undefined}
          value={asText(value)}
          dataSource={dataSource}
          onChange={set}
        />
      );
    case 'checkboxes':
      return <Checkbox.Group value={list} dataSource={dataSource} onChange={set} />;
    case 'number':
      return (
        <NumberPicker
          value={typeof value === 'number' ? value : undefined}
          hasTrigger={false}
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
          listType="text"
          autoUpload={false}
          limit={1}
          value={Array.isArray(value) ? (value as never[]) : []}
          onChange={(files) => set([...files])}
        >
          <button type="button">上传</button>
        </Upload>
      );
    case 'search':
      return <Search value={asText(value)} onChange={set} placeholder={placeholder} hasClear />;
    case 'agree':
      return (
        <Checkbox checked={value === true} onChange={set}>
          我已阅读并同意
        </Checkbox>
      );
    default:
      return (
        <Input
          htmlType={part.widget === 'password' ? 'password' : 'text'}
          value={asText(value)}
          onChange={set}
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
      labelAlign={row.place === 'above' ? 'top' : 'left'}
      labelCol={{ fixedSpan: 8 }}
      wrapperCol={{ span: 16 }}
      required
    >
      {children}
    </Form.Item>
  );
}

dress(own);
const root = document.getElementById('container');
if (root) {
  createRoot(root).render(
    <Boundary>
      <ConfigProvider prefix={prefix}>
        <Form>
          <WidgetPage Control={Control} Item={Item} />
        </Form>
      </ConfigProvider>
    </Boundary>,
  );
}
