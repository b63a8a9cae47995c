import { documentsOf, entityTypes, labelOf, personDocuments } from '../shared/lists.ts';
import { regionPath } from '../shared/regions.ts';
import * as check from './checks.ts';
import { type Field, isIndividual, type Section, type Values } from './model.ts';

const locked = (key: string, label: string, shown: (values: Values) => string): Field => ({
  key,
  label,
  kind: 'locked',
  shown,
  tip: ['此项由基础信息校验带入，如需修改请返回上一步。'],
});

/** Person rows stand twice with the same labels: for the entity, and for the service. */
export function person(prefix: string, withName: (values: Values) => boolean): Field[] {
  const key = (name: string) => `${prefix}${name}`;
  return [
    {
      key: key('Name'),
      label: '负责人姓名',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 50,
      visible: withName,
      check: check.filled('负责人姓名不能为空！'),
      tip: ['请填写负责人身份证件上的姓名。'],
    },
    {
      key: key('CertType'),
      label: '证件类型',
      kind: 'select',
      placeholder: '请选择',
      visible: withName,
      choices: () => personDocuments,
      check: check.filled('负责人证件类型必须选择！'),
      tip: ['请选择负责人身份证件的类型。'],
    },
    {
      key: key('CertNumber'),
      label: '证件号码',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 18,
      visible: withName,
      disabled: (values) => !values[key('CertType')],
      check: check.personNumber(key('CertType')),
      tip: ['身份证末位为X时请使用大写字母。'],
    },
    {
      key: key('Validity'),
      label: '证件有效期',
      kind: 'validity',
      visible: withName,
      tip: ['请填写证件上的有效期限，长期有效的证件请勾选“长期”。'],
    },
    {
      key: key('Mobile'),
      label: '手机号码',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 11,
      check: check.mobile('手机号不能为空！', '请填写正确的手机号格式！'),
      tip: [
        '备案期间请保持手机畅通，工信部短信核验将发送至此号码。',
        '一个手机号码只能用于一个主办者。',
      ],
    },
    {
      key: key('SmsCode'),
      label: '验证码',
      kind: 'sms',
      placeholder: '请输入',
      maxLength: 6,
      check: check.filled('验证码不能为空！'),
      tip: ['请输入手机收到的6位数字验证码。'],
    },
    {
      key: key('EmergencyMobile'),
      label: '应急手机号码',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 11,
      check: check.emergencyMobile(key('Mobile')),
      tip: ['应急手机号码不能与手机号码相同。'],
    },
    {
      key: key('Email'),
      label: '电子邮箱',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 60,
      check: check.email,
      tip: ['此邮箱将用于接收备案消息通知，请务必真实准确。'],
    },
  ];
}

const isOrganization = (values: Values) => !isIndividual(values);

export const entity: readonly Section[] = [
  {
    title: '主办者基础信息',
    fields: [
      locked('nature', '备案性质', (values) => labelOf(entityTypes, values.nature)),
      locked('certType', '证件类型', (values) =>
        labelOf(documentsOf[String(values.nature)] ?? [], values.certType),
      ),
      locked('name', '主办者名称', (values) => String(values.name ?? '')),
      locked('certNumber', '证件号码', (values) => String(values.certNumber ?? '')),
      locked('region', '地区', (values) =>
        regionPath(values.region)
          .map((each) => each.label)
          .join(' / '),
      ),
      locked('certAddress', '证件住所', (values) => String(values.certAddress ?? '')),
      {
        key: 'mailingAddress',
        label: '通信地址',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 200,
        check: check.filled('请填写详细地址！'),
        tip: [
          '通信地址需精确到街道门牌号、楼层和房间号，省市须与所选地区一致。',
          '如已是最详细地址，请在备注中说明“此地址已是最详细地址”。',
        ],
      },
      {
        key: 'entityRemark',
        label: '备注',
        kind: 'textarea',
        optional: true,
        placeholder: '请根据实际情况填写备注内容',
        maxLength: 1000,
        tip: ['请根据实际情况填写备注内容'],
      },
    ],
  },
  {
    title: '主办者负责人信息',
    fields: [
      {
        key: 'legalPerson',
        label: '法定代表人',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 50,
        visible: isOrganization,
        tip: ['单位备案主体负责人一般须为法定代表人，以各省规则为准。'],
      },
      ...person('leader', isOrganization),
    ],
  },
];
