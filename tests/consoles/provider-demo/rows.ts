import {
  approvals,
  type Choice,
  contents,
  documentsOf,
  entityTypes,
  languages,
  personDocuments,
} from '../shared/lists.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly kind:
    | 'text'
    | 'textarea'
    | 'select'
    | 'multiple'
    | 'radio'
    | 'region'
    | 'range'
    | 'mobile'
    | 'tags'
    | 'agree';
  readonly choices?: (values: Values) => readonly Choice[];
  /** Locked until this key has a value. */
  readonly after?: string;
  readonly optional?: boolean;
}

const text = (key: string, label: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  kind: 'text',
  ...more,
});

const connections: readonly Choice[] = ['专线', '主机托管', '虚拟主机', '云接入', '其他方式'].map(
  (label, index) => ({ label, value: String(index + 1) }),
);

/** Labels as other providers word them. */
export const sections: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
  {
    title: '主办单位信息',
    rows: [
      { key: 'region', label: '主办单位所属区域', kind: 'region' },
      { key: 'entityType', label: '主办单位性质', kind: 'select', choices: () => entityTypes },
      {
        key: 'certType',
        label: '主办单位证件类型',
        kind: 'select',
        after: 'entityType',
        choices: (values) => documentsOf[String(values.entityType)] ?? [],
      },
      text('certNumber', '主办单位证件号码', { after: 'certType' }),
      text('name', '主办单位或主办人名称'),
      text('certAddress', '主办单位证件住所'),
      text('mailing', '主办单位通讯地址'),
      text('investor', '投资人或主管单位', { optional: true }),
      { key: 'entityRemark', label: '备注', kind: 'textarea', optional: true },
    ],
  },
  {
    title: '主体负责人信息',
    rows: [
      text('leaderName', '负责人姓名'),
      {
        key: 'leaderIdType',
        label: '负责人证件类型',
        kind: 'select',
        choices: () => personDocuments,
      },
      text('leaderIdNumber', '负责人证件号码', { after: 'leaderIdType' }),
      { key: 'leaderValidity', label: '负责人证件有效期', kind: 'range' },
      { key: 'mobile', label: '联系方式1', kind: 'mobile' },
      text('code', '手机验证码'),
      text('emergency', '应急联系电话'),
      text('email', '电子邮件地址'),
    ],
  },
  {
    title: '网站信息',
    rows: [
      text('siteName', '网站名称'),
      { key: 'domain', label: '域名', kind: 'tags' },
      text('homeUrl', '首页URL'),
      { key: 'contents', label: '网站服务内容', kind: 'multiple', choices: () => contents },
      { key: 'languages', label: '语种', kind: 'multiple', choices: () => languages },
      {
        key: 'approval',
        label: '前置或专项审批内容类型',
        kind: 'select',
        choices: () => approvals,
      },
      { key: 'siteRemark', label: '网站备注', kind: 'textarea' },
    ],
  },
  {
    title: '接入信息',
    rows: [
      text('ip', '实例IP'),
      { key: 'connection', label: '网站接入方式', kind: 'radio', choices: () => connections },
    ],
  },
  { title: '信息确认', rows: [{ key: 'agree', label: '信息安全协议', kind: 'agree' }] },
];
