import { Button, Message, Step } from '@alifd/next';
import { useLayoutEffect, useState } from 'react';
import { asSent, hold, note, practice } from '../shared/practice.ts';
import { CheckedDialog } from './checked-dialog.tsx';
import { Helper } from './helper.tsx';
import { errorsOf, type Field, type Section, stepTitles, type Values } from './model.ts';
import { startFrom } from './presets.ts';
import { Rows } from './rows.tsx';
import { basic } from './step-basic.ts';
import { entity } from './step-entity.ts';
import { contactTitle, reusedContact, service } from './step-service.ts';
import { uploads } from './step-upload.ts';
import { agreements, Summary } from './summary.tsx';

const sectionsOf: Readonly<Record<number, readonly Section[]>> = {
  1: basic,
  2: entity,
  3: service,
  4: uploads,
};

/** A choice empties what hangs on it. */
const clears: Readonly<Record<string, readonly string[]>> = {
  nature: ['certType', 'certNumber'],
  certType: ['certNumber'],
  leaderCertType: ['leaderCertNumber'],
  contactCertType: ['contactCertNumber'],
  cloudService: ['instance', 'serviceCode'],
};

function after(values: Values, key: string, value: unknown): Values {
  const next: Record<string, unknown> = { ...values, [key]: value };
  if (values[key] === value) return next;
  for (const each of clears[key] ?? []) next[each] = '';
  if (key === 'quickFill' && typeof value === 'string') next.domain = value;
  return next;
}

const buttons: Readonly<Record<number, string>> = {
  1: '信息校验',
  2: '下一步',
  3: '下一步',
  4: '下一步',
  5: '提交订单',
};

/** The five steps of an order. */
export function Wizard() {
  const [start] = useState(() => startFrom(window.location.search));
  const [step, setStep] = useState(start.step);
  const [values, setValues] = useState<Values>(start.values);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [focused, setFocused] = useState<Field | null>(null);
  const [checked, setChecked] = useState(false);
  const [sent, setSent] = useState(false);
  useLayoutEffect(() => {
    practice.step = String(step);
    hold({ ...values }, asSent({ ...values }));
  }, [step, values]);

  const set = (key: string, value: unknown) => {
    setValues((before) => after(before, key, value));
    setErrors(({ [key]: _gone, ...rest }) => rest);
  };
  const go = (to: number) => {
    setStep(to);
    setErrors({});
    setFocused(null);
    window.scrollTo(0, 0);
  };
  const press = () => {
    note(buttons[step] ?? '');
    const found = errorsOf(sectionsOf[step] ?? [], values);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    if (step === 1) setChecked(true);
    else if (step < 5) go(step + 1);
    else if ((values.agreements as string[] | undefined)?.length === agreements.length)
      setSent(true);
    else Message.error('请先勾选协议！');
  };

  if (sent) {
    return (
      <main className="page">
        <section className="form-card">
          <h3 className="form-card-title">备案申请已提交</h3>
          <p>阿里云初审</p>
        </section>
      </main>
    );
  }
  return (
    <main className="page">
      <Step current={step - 1} shape="circle" labelPlacement="hoz">
        {stepTitles.map((title) => (
          <Step.Item key={title} title={title} />
        ))}
      </Step>
      {step > 1 ? (
        <div className="order-head">
          <span>订单类型：首次备案</span>
          <span>订单号：2026112400001</span>
          <span>订单创建时间：2026-11-24 10:21:33</span>
        </div>
      ) : null}
      <div className="columns">
        <div className="form-column">
          {step < 5 ? (
            <Rows
              sections={sectionsOf[step] ?? []}
              values={values}
              errors={errors}
              set={set}
              onFocusRow={setFocused}
            />
          ) : (
            <Summary values={values} set={set} />
          )}
          {step === 3 && !values.contactIsNew ? (
            <section className="form-card">
              <h3 className="form-card-title">{contactTitle(values)}</h3>
              <p className="row">
                <span>{reusedContact(values)}</span>
                <Button
                  onClick={() => {
                    note('填写新负责人信息');
                    set('contactIsNew', true);
                  }}
                >
                  填写新负责人信息
                </Button>
              </p>
            </section>
          ) : null}
          {step === 4 ? (
            <section className="form-card">
              <h3 className="form-card-title">人脸核验</h3>
              <p className="row">
                <Button onClick={() => note('使用阿里云APP上传')}>使用阿里云APP上传</Button>
                <Button onClick={() => note('刷新上传状态')}>刷新上传状态</Button>
                <Button onClick={() => note('下载承诺书')}>下载承诺书</Button>
                <Button onClick={() => note('查看样例图')}>查看样例图</Button>
              </p>
              <p className="muted">最后一次办理的证件</p>
            </section>
          ) : null}
          <div className="row actions">
            {step > 1 ? (
              <Button
                onClick={() => {
                  note('上一步');
                  go(step - 1);
                }}
              >
                上一步
              </Button>
            ) : null}
            <Button
              onClick={() => {
                note('保存草稿');
                Message.success('保存草稿');
              }}
            >
              保存草稿
            </Button>
            <Button type="primary" onClick={press}>
              {buttons[step]}
            </Button>
          </div>
        </div>
        <Helper field={focused} />
      </div>
      <CheckedDialog
        values={values}
        visible={checked}
        onBack={() => {
          note('返回修改');
          setChecked(false);
        }}
        onNext={() => {
          note('下一步');
          setChecked(false);
          go(2);
        }}
      />
    </main>
  );
}
