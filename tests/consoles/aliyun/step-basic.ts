import { documentsOf, entityTypes } from '../shared/lists.ts';
import * as check from './checks.ts';
import { isApp, type Section } from './model.ts';

/** Domains of the signed-in account, for 快速填写. */
const ownDomains = ['yuanfan-sample.cn', 'xiaoning-photo.cn', 'culture-sample.gov.cn'];

export const basic: readonly Section[] = [
  {
    title: '互联网信息服务校验',
    fields: [
      {
        key: 'serviceType',
        label: '服务类型',
        kind: 'radio',
        choices: () => [
          { label: '网站', value: 'website' },
          { label: 'App', value: 'app' },
        ],
        tip: ['请选择此次备案的互联网信息服务类型。', '网站与App需要分别提交备案信息。'],
      },
      {
        key: 'domain',
        label: '网站域名',
        kind: 'text',
        placeholder: '请输入',
        visible: (values) => !isApp(values),
        note: '域名实名信息需与此次备案完全一致',
        check: check.domain,
        tip: [
          '域名必须已完成实名认证',
          '域名需在有效期内',
          '域名持有者信息与备案主体信息保持一致',
          '域名的注册管理商通过中国工信部批复',
          '域名对应的顶级域名已获得中国工信部批复',
        ],
      },
      {
        key: 'quickFill',
        label: '快速填写',
        kind: 'select',
        optional: true,
        placeholder: '选择已注册域名，自动填充备案信息',
        visible: (values) => !isApp(values),
        choices: () => ownDomains.map((each) => ({ label: each, value: each })),
        tip: ['选择已注册域名，自动填充备案信息'],
      },
    ],
  },
  {
    title: '主办者信息校验',
    fields: [
      {
        key: 'region',
        label: '地区',
        kind: 'region',
        placeholder: '请选择',
        check: check.filled('请选择省'),
        tip: [
          '单位备案请选择证件住所所在的省、市、区。',
          '个人备案请选择身份证件所在的省、市、区，部分省份支持居住证所在地备案。',
        ],
      },
      {
        key: 'nature',
        label: '备案性质',
        kind: 'select',
        placeholder: '请选择',
        note: '个人备案请选择“个人”',
        choices: () => entityTypes,
        check: check.filled('请选择主办单位性质'),
        tip: ['个人备案请选择“个人”', '个体工商户请选择“企业”，证件类型选择营业执照。'],
      },
      {
        key: 'certType',
        label: '证件类型',
        kind: 'select',
        placeholder: '请选择',
        disabled: (values) => !values.nature,
        choices: (values) => documentsOf[String(values.nature)] ?? [],
        check: check.filled('请选择主办单位证件类型'),
        tip: ['请与域名实名认证时使用的证件类型保持一致。'],
      },
      {
        key: 'name',
        label: '主办者名称',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 100,
        check: check.filled('主办单位或主办人名称不能为空！'),
        tip: ['请填写证件上的完整名称，括号的全角、半角须与证件一致。'],
      },
      {
        key: 'certNumber',
        label: '证件号码',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 40,
        disabled: (values) => !values.certType,
        check: check.certNumber,
        tip: ['请填写证件上的证件号码。', '身份证末位为X时请使用大写字母。'],
      },
      {
        key: 'certAddress',
        label: '证件住所',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 200,
        check: check.filled('主办单位证件住所不能为空！'),
        tip: ['请填写证件上的地址，须与证件完全一致。'],
      },
    ],
  },
];
