import {
  approvals,
  type Choice,
  cloudProducts,
  contents,
  documentsOf,
  entityTypes,
  languages,
  personDocuments,
  platforms,
  serviceForms,
} from './lists.ts';
import { asSent, hold } from './practice.ts';

/**
 * One list of filing rows that every widget page shows, each in its library's own controls, with
 * the same keys and the same values held: a test asks all pages the same.
 */
export type Widget =
  | 'input'
  | 'textarea'
  | 'select'
  | 'selectSearch'
  | 'multiple'
  | 'multipleSearch'
  | 'virtual'
  | 'async'
  | 'cascader'
  | 'cascaderHover'
  | 'date'
  | 'date2'
  | 'range'
  | 'radio'
  | 'radioButton'
  | 'checkboxes'
  | 'number'
  | 'switch'
  | 'upload'
  | 'search'
  | 'password'
  | 'agree';

/** Where the label stands: beside, above, in the cell to the left, or only as placeholder. */
export type Place = 'left' | 'above' | 'cell' | 'placeholder';

export interface Part {
  readonly key: string;
  readonly widget: Widget;
  readonly placeholder?: string;
  readonly choices?: readonly Choice[];
  /** Key whose value decides the choices. */
  readonly dependsOn?: string;
  readonly choicesOf?: Readonly<Record<string, readonly Choice[]>>;
  readonly maxLength?: number;
}

export interface Row extends Part {
  readonly label: string;
  readonly place: Place;
  /** A second control under the same label. */
  readonly second?: Part;
}

export interface RowSection {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A list too long to stand in the page at once; the real products are spread over it. */
const manyProducts: readonly Choice[] = Array.from({ length: 240 }, (_, index) => {
  const product = index % 20 === 19 ? cloudProducts[(index - 19) / 20] : undefined;
  return product ?? { label: `云产品规格${index + 1}`, value: `spec-${index + 1}` };
});

const kinds: readonly Choice[] = [
  { label: '网站', value: 'website' },
  { label: 'App', value: 'app' },
  { label: '小程序', value: 'mini' },
];

const left = (key: string, label: string, widget: Widget, more: Partial<Row> = {}): Row => ({
  key,
  label,
  widget,
  place: 'left',
  ...more,
});

export const rowSections: readonly RowSection[] = [
  {
    title: '互联网信息服务校验',
    rows: [
      left('serviceType', '服务类型', 'radioButton', { choices: kinds }),
      left('domain', '网站域名', 'input', { placeholder: '请输入' }),
      left('search', '搜索', 'search', { place: 'placeholder', placeholder: '搜索' }),
    ],
  },
  {
    title: '主办者信息校验',
    rows: [
      left('region', '地区', 'cascader', { placeholder: '请选择' }),
      left('nature', '备案性质', 'select', { choices: entityTypes, placeholder: '请选择' }),
      left('certType', '证件类型', 'selectSearch', {
        dependsOn: 'nature',
        choicesOf: documentsOf,
        placeholder: '请选择',
      }),
      left('name', '主办者名称', 'input', { place: 'above', placeholder: '请输入' }),
      left('certNumber', '证件号码', 'input', {
        dependsOn: 'certType',
        placeholder: '请输入',
        maxLength: 18,
      }),
      left('certAddress', '证件住所', 'textarea', { place: 'above', placeholder: '请输入' }),
    ],
  },
  {
    title: '主办者基础信息',
    rows: [
      left('mailingRegion', '通信地址', 'cascaderHover', {
        placeholder: '请选择',
        second: { key: 'mailingStreet', widget: 'input', placeholder: '详细地址' },
      }),
      left('entityValidity', '证件有效期', 'range'),
      left('entityRemark', '备注', 'textarea', { maxLength: 300, placeholder: '请输入' }),
    ],
  },
  {
    title: '主办者负责人信息',
    rows: [
      left('leaderName', '负责人姓名', 'input', { place: 'cell' }),
      left('leaderCertType', '证件类型', 'radio', { place: 'cell', choices: personDocuments }),
      left('leaderCertNumber', '证件号码', 'input', { place: 'cell' }),
      left('leaderFrom', '证件有效期开始日期', 'date', { placeholder: '请选择' }),
      left('leaderTo', '证件有效期结束日期', 'date2', { placeholder: '请选择' }),
      left('leaderMobile', '手机号码', 'input', { place: 'placeholder', placeholder: '手机号码' }),
      left('leaderSmsCode', '验证码', 'input', { placeholder: '请输入' }),
      left('phoneArea', '联系方式2', 'input', {
        placeholder: '区号',
        second: { key: 'phoneNumber', widget: 'input', placeholder: '号码' },
      }),
      left('emergencyMobile', '应急手机号码', 'number'),
      left('email', '电子邮箱', 'input', { place: 'cell' }),
      left('password', '备案密码', 'password', { placeholder: '请输入' }),
    ],
  },
  {
    title: '网站基础信息',
    rows: [
      left('siteName', '网站名称', 'input', { place: 'above' }),
      left('siteContent', '网站内容', 'multiple', { choices: contents, placeholder: '请选择' }),
      left('siteLanguage', '网站语言', 'checkboxes', { choices: languages }),
      left('homeUrl', '网站首页URL', 'input', { placeholder: '请输入' }),
      left('serviceForm', '服务类型', 'radio', { choices: serviceForms }),
      left('approval', '前置审批', 'multipleSearch', { choices: approvals, placeholder: '请选择' }),
    ],
  },
  {
    title: '网站接入信息',
    rows: [
      left('cloudService', '云服务', 'virtual', { choices: manyProducts, placeholder: '请选择' }),
      left('instance', '云产品实例', 'async', { placeholder: '请选择' }),
    ],
  },
  {
    title: 'App基础信息',
    rows: [
      left('appName', 'App名称', 'input'),
      left('appIcon', 'App图标', 'upload'),
      left('providesSdk', '是否提供SDK服务', 'switch'),
      left('usesSdk', '是否使用第三方SDK服务', 'radio', {
        choices: [
          { label: '使用', value: '1' },
          { label: '不使用', value: '0' },
        ],
      }),
      left('platforms', '应用运行平台', 'checkboxes', { choices: platforms }),
    ],
  },
  {
    title: '信息确认',
    rows: [left('agree', '备案承诺', 'agree')],
  },
];

export const asyncInstances: readonly Choice[] = [
  'i-wz9sample0000000001',
  'i-wz9sample0000000003',
  'i-wz9sample0000000004',
  'i-nj1sample0000000005',
  'sample0000000002',
].map((each) => ({ label: each, value: each }));

/** The choices of a part now. */
export function choicesFor(part: Part, values: Readonly<Record<string, unknown>>): Choice[] {
  if (part.choicesOf && part.dependsOn) {
    return [...(part.choicesOf[String(values[part.dependsOn])] ?? [])];
  }
  return [...(part.choices ?? [])];
}

/** Locked until what it hangs on is chosen. */
export const isLocked = (part: Part, values: Readonly<Record<string, unknown>>): boolean =>
  part.dependsOn !== undefined && !values[part.dependsOn];

const clears: Readonly<Record<string, readonly string[]>> = {
  nature: ['certType', 'certNumber'],
  certType: ['certNumber'],
};

/** The values after one of them changed: what hangs on it is emptied. */
export function afterChange(
  values: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const next: Record<string, unknown> = { ...values, [key]: value };
  if (values[key] !== value) for (const each of clears[key] ?? []) next[each] = undefined;
  return next;
}

/** Publishes what the page holds; `undefined` and empty are left out. */
export function publish(values: Readonly<Record<string, unknown>>): void {
  const held: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    held[key] = value;
  }
  hold(held, asSent(held));
}
