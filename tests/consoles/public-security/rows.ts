import { type Choice, personDocuments } from '../shared/lists.ts';

export type Values = Record<string, unknown>;

export type Kind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkboxes'
  | 'date'
  | 'upload'
  | 'sms'
  | 'same';

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly choices?: readonly Choice[];
  readonly placeholder?: string;
  readonly note?: string;
  readonly visible?: (values: Values) => boolean;
  readonly disabled?: (values: Values) => boolean;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly visible?: (values: Values) => boolean;
}

const counted = (labels: readonly string[]): Choice[] =>
  labels.map((label, index) => ({ label, value: String(index + 1) }));

const yesNo: readonly Choice[] = [
  { label: '是', value: '1' },
  { label: '否', value: '0' },
];

const text = (key: string, label: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  kind: 'text',
  placeholder: `请输入${label}`,
  ...more,
});

const choose = (
  kind: 'select' | 'radio' | 'checkboxes',
  key: string,
  label: string,
  choices: readonly Choice[],
  more: Partial<Row> = {},
): Row => ({ key, label, kind, choices, placeholder: '请选择', ...more });

const upload = (key: string, label: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  kind: 'upload',
  note: '支持jpg、jpeg、png格式，大小不超过512KB',
  ...more,
});

const isIndividual = (values: Values) => values.operatorType === '6';
const isOrganization = (values: Values) => Boolean(values.operatorType) && !isIndividual(values);

export const operatorSections: readonly Section[] = [
  {
    title: '开办主体信息',
    rows: [
      choose(
        'select',
        'operatorType',
        '开办主体性质',
        counted(['企业', '政府机构', '事业单位', '社会团体', '军队院校', '个人']),
      ),
      text('operatorName', '主办单位名称', { visible: isOrganization }),
      choose(
        'select',
        'certType',
        '证件类型',
        counted(['统一社会信用代码证', '营业执照', '组织机构代码证', '其他']),
        { visible: isOrganization },
      ),
      text('certNumber', '证件号码', {
        visible: isOrganization,
        disabled: (values) => !values.certType,
      }),
      upload('certFile', '单位证件（营业执照）', { visible: isOrganization }),
      text('address', '通信地址', { visible: isOrganization }),
      text('homeAddress', '常住地址', { visible: isIndividual }),
    ],
  },
  {
    title: '主体负责人信息',
    visible: (values) => Boolean(values.operatorType),
    rows: [
      text('leaderName', '主体负责人姓名'),
      choose('select', 'leaderIdType', '证件类型', personDocuments),
      text('leaderIdNumber', '证件号码'),
      upload('idFront', '身份证正面'),
      upload('idBack', '身份证反面'),
      upload('idHolding', '手持身份证照片', { visible: isIndividual }),
      text('leaderMobile', '手机号'),
      { key: 'smsCode', label: '短信验证码', kind: 'sms', placeholder: '请输入短信验证码' },
      text('leaderEmail', '邮箱'),
    ],
  },
];

const providers = counted([
  '阿里云计算有限公司',
  '阿里巴巴云计算（北京）有限公司',
  '腾讯云计算（北京）有限责任公司',
  '华为软件技术有限公司',
  '北京百度网讯科技有限公司',
  '天翼云科技有限公司',
]);

const registrars = counted([
  '阿里云计算有限公司',
  '阿里巴巴云计算（北京）有限公司',
  '政务和公益机构域名注册中心',
  '腾讯云计算（北京）有限责任公司',
  '北京新网数码信息技术有限公司',
]);

const serviceTypes = counted([
  'www服务',
  'wap服务',
  '博客个人空间',
  '论坛BBS',
  '聊天室',
  '社交网站',
  '电子邮件',
  '即时通讯',
  '搜索引擎',
  '网络新闻',
  '网络音乐',
  '网络游戏',
  '网络下载',
  'app服务',
  '云计算',
  '供求信息发布',
  '网络购物',
  '云存储',
]);

const controlled = counted([
  '管制器具',
  '警用装备',
  '放射性物品',
  '枪支弹药',
  '民爆物品',
  '剧毒化学物',
  '易制爆危险化学品',
]);

const permits = counted(['不涉及', '新闻', '出版', '教育', '医疗保健', '其他']);

/** A person in charge of safety, or to be called at night; may be the operator's own. */
const contact = (prefix: string, title: string, withDocument: boolean): Section => {
  const same = (values: Values) => values[`${prefix}Same`] === true;
  return {
    title,
    rows: [
      { key: `${prefix}Same`, label: '同主体负责人信息', kind: 'same' },
      text(`${prefix}Name`, '姓名', { disabled: same }),
      ...(withDocument
        ? [
            choose('select', `${prefix}IdType`, '证件类型', personDocuments, { disabled: same }),
            text(`${prefix}IdNumber`, '证件号码', { disabled: same }),
          ]
        : []),
      text(`${prefix}Mobile`, '手机号', { disabled: same }),
      text(`${prefix}Email`, '邮箱', { disabled: same }),
    ],
  };
};

const contacts = [
  contact('security', '网站安全负责人', true),
  contact('emergency', '网站应急联络人', false),
];

export const websiteSections: readonly Section[] = [
  {
    title: '网站信息',
    rows: [
      text('siteName', '网站名称'),
      choose('radio', 'ownDomain', '是否有独立一级域名', yesNo),
      text('domain', '网站域名', { visible: (values) => values.ownDomain !== '0' }),
      {
        key: 'domains',
        label: '域名列表',
        kind: 'textarea',
        placeholder: '每行一个域名',
        visible: (values) => values.ownDomain !== '0',
      },
      text('homeUrl', '首页网址(URL)'),
      text('icpNumber', '工信部备案号'),
      { key: 'openedOn', label: '网站开通日期', kind: 'date', placeholder: '请选择' },
      text('ip', '网站IP'),
      choose('radio', 'location', '服务器所在地', counted(['境内', '境外'])),
      upload('domainFile', '域名证书'),
      choose('select', 'provider', '网络接入服务商', providers),
      choose('select', 'registrar', '域名注册服务商', registrars),
      choose('checkboxes', 'serviceTypes', '服务类型', serviceTypes),
      choose('radio', 'interactive', '是否提供互联网交互服务', yesNo, {
        note: '交互式服务，是指为用户提供向社会公众发布文字、图片、音视频等信息的服务',
      }),
      choose('radio', 'controlled', '是否提供涉及管制物品信息发布服务', yesNo),
      choose('checkboxes', 'controlledKinds', '涉及的管制物品', controlled, {
        visible: (values) => values.controlled === '1',
      }),
      choose('checkboxes', 'permits', '相关前置许可', permits),
    ],
  },
  ...contacts,
];

/** Inferred: no source shows the App form, so it asks only what it must. */
export const appSections: readonly Section[] = [
  {
    title: 'APP信息',
    rows: [
      text('appName', 'APP名称'),
      text('icpNumber', '工信部备案号'),
      text('dataCode', '公安联网备案数据码'),
      text('ip', '服务器IP'),
    ],
  },
  ...contacts,
];

export const changeSections: readonly Section[] = [
  ...websiteSections,
  { title: '变更', rows: [{ key: 'reason', label: '变更原因', kind: 'textarea' }] },
];

export const cancelSections: readonly Section[] = [
  {
    title: '注销',
    rows: [
      choose('select', 'cancelReason', '注销原因', counted(['网站关闭', '网站主体变更', '其他'])),
      { key: 'reason', label: '备注', kind: 'textarea' },
    ],
  },
];
