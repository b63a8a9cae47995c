import {
  Button,
  Card,
  Cascader,
  Checkbox,
  ConfigProvider,
  DatePicker,
  Form,
  Input,
  Radio,
  Select,
  Space,
} from 'antd';
import locale from 'antd/es/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import dayjs, { type Dayjs } from 'dayjs';
import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../shared/boundary.tsx';
import { asSent, hold, note, practice } from '../shared/practice.ts';
import { regionPath, regions } from '../shared/regions.ts';
import { type Row, sections, type Values } from './rows.ts';

/**
 * The filing form of a further provider, in its own wording and in a library that no official
 * console here uses: what a new console is like for somebody who adds one.
 */

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const shown = (value: unknown): Dayjs | null => (text(value) ? dayjs(text(value)) : null);

const countries = ['+86', '+852', '+853'].map((value) => ({ value, label: value }));

interface ControlProps {
  readonly row: Row;
  readonly values: Values;
  readonly set: (key: string, value: unknown) => void;
}

function Control({ row, values, set }: ControlProps) {
  const value = values[row.key];
  const options = [...(row.choices?.(values) ?? [])];
  const write = (next: unknown) => set(row.key, next);
  switch (row.kind) {
    case 'select':
      return (
        <Select
          showSearch
          optionFilterProp="label"
          value={text(value) || null}
          options={options}
          placeholder="请选择"
          disabled={row.after !== undefined && !values[row.after]}
          onChange={write}
        />
      );
    case 'multiple':
      return (
        <Select
          mode="multiple"
          optionFilterProp="label"
          value={list(value)}
          options={options}
          placeholder="请选择"
          onChange={write}
        />
      );
    case 'radio':
      return (
        <Radio.Group
          value={text(value)}
          options={options}
          onChange={(event) => write(event.target.value)}
        />
      );
    case 'region':
      return (
        <Cascader
          value={regionPath(value).map((each) => each.value)}
          options={regions}
          placeholder="请选择"
          onChange={(path) => write((path as string[] | undefined)?.at(-1))}
        />
      );
    case 'range':
      return (
        <DatePicker.RangePicker
          value={[shown(list(value)[0]), shown(list(value)[1])]}
          onChange={(dates) => write((dates ?? []).map((each) => each?.format('YYYY-MM-DD') ?? ''))}
        />
      );
    case 'mobile':
      return (
        <Space.Compact>
          <Select defaultValue="+86" options={countries} style={{ width: 90 }} />
          <Input value={text(value)} onChange={(event) => write(event.target.value)} />
        </Space.Compact>
      );
    case 'tags':
      return (
        <Select
          mode="tags"
          open={false}
          value={text(value) ? [text(value)] : []}
          placeholder="输入后按回车"
          onChange={(tags) => write((tags as string[]).at(-1))}
        />
      );
    case 'textarea':
      return (
        <Input.TextArea
          value={text(value)}
          rows={3}
          maxLength={500}
          showCount
          placeholder="请输入"
          onChange={(event) => write(event.target.value)}
        />
      );
    case 'agree':
      return (
        <Checkbox checked={value === true} onChange={(event) => write(event.target.checked)}>
          我已阅读并同意
        </Checkbox>
      );
    default:
      return (
        <Input
          value={text(value)}
          placeholder="请输入"
          disabled={row.after !== undefined && !values[row.after]}
          onChange={(event) => write(event.target.value)}
        />
      );
  }
}

const clears: Readonly<Record<string, readonly string[]>> = {
  entityType: ['certType', 'certNumber'],
  certType: ['certNumber'],
  leaderIdType: ['leaderIdNumber'],
};

function App() {
  const [values, setValues] = useState<Values>({});
  useLayoutEffect(() => {
    practice.step = 'form';
    hold({ ...values }, asSent({ ...values }));
  }, [values]);
  const set = (key: string, value: unknown) =>
    setValues((before) => {
      const next: Record<string, unknown> = { ...before, [key]: value };
      if (before[key] !== value) for (const each of clears[key] ?? []) next[each] = undefined;
      return next;
    });
  return (
    <main style={{ maxWidth: 900, margin: '0 auto', padding: '16px 24px 200px' }}>
      <h2>填写备案信息</h2>
      <Form labelCol={{ span: 7 }} wrapperCol={{ span: 15 }}>
        {sections.map((section) => (
          <Card key={section.title} title={section.title} style={{ marginBottom: 16 }}>
            {section.rows.map((row) => (
              <Form.Item key={row.key} label={row.label} required={!row.optional}>
                <div data-row={row.key}>
                  <Control row={row} values={values} set={set} />
                </div>
              </Form.Item>
            ))}
          </Card>
        ))}
        <Button onClick={() => note('保存')}>保存</Button>{' '}
        <Button type="primary" onClick={() => note('提交备案')}>
          提交备案
        </Button>
      </Form>
    </main>
  );
}

const root = document.getElementById('container');
if (root) {
  createRoot(root).render(
    <Boundary>
      <ConfigProvider locale={locale}>
        <App />
      </ConfigProvider>
    </Boundary>,
  );
}
