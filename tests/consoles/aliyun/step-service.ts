import {
  approvals,
  type Choice,
  cloudProducts,
  contents,
  languages,
  platforms,
  serviceForms,
} from '../shared/lists.ts';
import * as check from './checks.ts';
import { type Field, isApp, isIndividual, type Section, type Values } from './model.ts';
import { person } from './step-entity.ts';

const isWebsite = (values: Values) => !isApp(values);

const approval = (prefix: string): Field[] => {
  const wanted = (values: Values) => {
    const chosen = values[`${prefix}Approval`];
    return Boolean(chosen) && chosen !== '0';
  };
  return [
    {
      key: `${prefix}Approval`,
      label: '前置审批',
      kind: 'select',
      placeholder: '请选择',
      choices: () => approvals,
      check: check.filled('请检查相应的下拉选择框是否进行选择！'),
      tip: ['如不涉及新闻、出版、药品和医疗器械等内容，请选择“不涉及”。'],
    },
    {
      key: `${prefix}ApprovalNumber`,
      label: '前置审批号',
      kind: 'text',
      placeholder: '请输入',
      maxLength: 50,
      visible: wanted,
      check: check.filled('请输入符合要求的数据！'),
      tip: ['请填写主管部门颁发的审批文件上的编号。'],
    },
    {
      key: `${prefix}ApprovalFile`,
      label: '审批文件',
      kind: 'upload',
      visible: wanted,
      tip: ['请上传主管部门颁发的审批文件。'],
    },
  ];
};

const languageField = (key: string, label: string): Field => ({
  key,
  label,
  kind: 'multiple',
  placeholder: '请选择',
  choices: () => languages,
  check: check.filled('请选择网站语言'),
  tip: ['可多选，请选择实际使用的语言。'],
});

const hosting = (title: string): Section => ({
  title,
  fields: [
    {
      key: 'cloudService',
      label: '云服务',
      kind: 'select',
      placeholder: '请选择',
      choices: () => cloudProducts,
      check: check.filled('产品类型为空'),
      tip: ['请选择此次备案使用的阿里云中国内地节点的云产品。'],
    },
    {
      key: 'instance',
      label: '云产品实例',
      kind: 'instance',
      placeholder: '请选择',
      visible: (values) => values.cloudService !== 'bsn',
      check: check.filled('产品信息无效'),
      tip: ['实例须有公网IP，购买时长3个月及以上，且仍有可备案网站数。'],
    },
    {
      key: 'serviceCode',
      label: 'ICP备案服务码',
      kind: 'serviceCode',
      placeholder: '请输入',
      maxLength: 36,
      visible: (values) => values.cloudService === 'bsn',
      check: check.filled('产品信息无效'),
      tip: ['云产品在其他账号下时，请向该账号获取ICP备案服务码，一个服务码只能使用一次。'],
    },
  ],
});

const on = (platform: string) => (values: Values) =>
  Array.isArray(values.platforms) && values.platforms.includes(platform);

const text = (key: string, label: string, tip: string, maxLength = 100): Field => ({
  key,
  label,
  kind: 'text',
  placeholder: '请输入',
  maxLength,
  check: check.filled('请输入符合要求的数据！'),
  tip: [tip],
});

const keyField = (key: string): Field => ({
  ...text(key, '公钥', '请填写公钥的模数，不含首尾标识行。', 2000),
  kind: 'textarea',
});

const yesNo = (yes: string, no: string) => (): Choice[] => [
  { label: yes, value: '1' },
  { label: no, value: '0' },
];

const website: readonly Section[] = [
  {
    title: '网站基础信息',
    fields: [
      {
        key: 'siteName',
        label: '网站名称',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 50,
        check: check.siteName,
        tip: ['网站名称不能少于3个汉字，不能使用域名，不能为纯数字、纯字母。'],
      },
      {
        key: 'domain',
        label: '域名',
        kind: 'locked',
        shown: (values) => String(values.domain ?? ''),
        tip: ['域名由基础信息校验带入，无法修改。'],
      },
      {
        key: 'siteContent',
        label: '网站内容',
        kind: 'multiple',
        placeholder: '请选择',
        choices: () => contents,
        check: check.filled('请选择网站服务内容'),
        tip: ['请根据网站实际内容选择，个人网站一般选择“其他”。'],
      },
      languageField('siteLanguage', '网站语言'),
      {
        key: 'siteRemark',
        label: '备注',
        kind: 'textarea',
        placeholder: '请输入',
        maxLength: 300,
        check: check.siteRemark,
        tip: ['请填写网站开办后的大致内容，网站内容选择“其他”时不少于20个字。'],
      },
      {
        key: 'homeUrl',
        label: '网站首页URL',
        kind: 'text',
        placeholder: '请输入',
        maxLength: 100,
        check: check.filled('请填写网站首页URL'),
        tip: ['请填写网站首页地址，一般为www加域名。'],
      },
      {
        key: 'serviceForm',
        label: '服务类型',
        kind: 'select',
        placeholder: '请选择',
        choices: () => serviceForms,
        check: check.filled('请检查相应的下拉选择框是否进行选择！'),
        tip: ['网站请选择“网站应用服务”。'],
      },
      ...approval('site'),
    ],
  },
  hosting('网站接入信息'),
];

const app: readonly Section[] = [
  {
    title: 'App基础信息',
    fields: [
      text('appName', 'App名称', '须与应用市场中的名称一致。', 50),
      {
        key: 'appIcon',
        label: 'App图标',
        kind: 'upload',
        tip: ['请上传PNG或JPG格式的图标，建议512×512像素。'],
      },
      {
        key: 'appContent',
        label: '服务内容',
        kind: 'multiple',
        placeholder: '请选择',
        choices: () => contents,
        check: check.filled('请选择网站服务内容'),
        tip: ['请根据App的实际功能选择。'],
      },
      ...approval('app'),
      languageField('appLanguage', 'App语言'),
      {
        key: 'appRemark',
        label: '备注',
        kind: 'textarea',
        placeholder: '请输入',
        maxLength: 300,
        check: check.filled('请输入符合要求的数据！'),
        tip: ['请填写App的实际功能，不少于20个字。'],
      },
      {
        key: 'providesSdk',
        label: '是否提供SDK服务',
        kind: 'radio',
        choices: yesNo('提供', '不提供'),
        check: check.filled('请检查相应的下拉选择框是否进行选择！'),
        tip: ['请根据实际情况选择。'],
      },
      {
        key: 'usesSdk',
        label: '是否使用第三方SDK服务',
        kind: 'radio',
        choices: yesNo('使用', '不使用'),
        check: check.filled('请检查相应的下拉选择框是否进行选择！'),
        tip: ['如使用第三方SDK，请列出每个SDK的名称。'],
      },
      {
        ...text('sdks', '第三方SDK', '请列出使用的每个SDK的名称。', 500),
        kind: 'textarea',
        visible: (values) => values.usesSdk === '1',
      },
      text('appDomain', 'App域名', 'App使用的域名须属于主办者，最多到四级域名。', 200),
      {
        key: 'platforms',
        label: '应用运行平台',
        kind: 'checkboxes',
        choices: () => platforms,
        check: check.filled('请检查相应的下拉选择框是否进行选择！'),
        tip: ['可多选，请选择App实际运行的平台。'],
      },
    ],
  },
  {
    title: '安卓平台',
    visible: on('android'),
    fields: [
      text('androidPackage', '安卓平台软件包名称', '请填写App的包名，例如com.example.app。'),
      keyField('androidKey'),
      text('androidMd5', '证书MD5指纹', '32位十六进制，不含冒号。', 32),
    ],
  },
  {
    title: '苹果平台',
    visible: on('ios'),
    fields: [
      text('iosBundle', 'Bundle ID', '请填写App的Bundle ID。'),
      keyField('iosKey'),
      text('iosSha1', '证书SHA-1指纹', '40位十六进制，不含冒号。', 40),
    ],
  },
  {
    title: '鸿蒙平台',
    visible: on('harmony'),
    fields: [
      text('harmonyBundle', '鸿蒙平台包名', '请填写app.json5中的包名。'),
      keyField('harmonyKey'),
      text('harmonyFingerprint', '鸿蒙平台证书指纹', '不含冒号。', 64),
    ],
  },
  hosting('App接入信息'),
];

/** Rows of a new person in charge appear after 填写新负责人信息. */
const contact = (title: string, applies: (values: Values) => boolean): Section => ({
  title,
  visible: (values) => applies(values) && values.contactIsNew === true,
  fields: person('contact', () => true),
});

export const service: readonly Section[] = [
  ...website.map((each) => ({
    ...each,
    visible: (values: Values) => isWebsite(values) && (each.visible?.(values) ?? true),
  })),
  ...app.map((each) => ({
    ...each,
    visible: (values: Values) => isApp(values) && (each.visible?.(values) ?? true),
  })),
  contact('网站负责人信息', isWebsite),
  contact('App负责人', isApp),
];

export const contactTitle = (values: Values): string =>
  isApp(values) ? 'App负责人' : '网站负责人';

/** Who is reused when no new person is given. */
export const reusedContact = (values: Values): string =>
  String((isIndividual(values) ? values.name : values.leaderName) ?? '');
