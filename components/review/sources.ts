import type { Standing } from './types';

export interface Source {
  /** What a reader sees. */
  readonly name: string;
  readonly address?: string;
  /** Date, or age, of what was read. */
  readonly date: string;
  readonly standing: Standing;
}

/** Where rules and explanations were read; compiled 2026-11-24. */
export const sources = {
  console: {
    name: 'Pictures of the Alibaba Cloud filing console in a public tutorial (xqc7com/xqc7com.github.io)',
    date: '2025',
    standing: 'seen',
  },
  docs2019: {
    name: 'Alibaba Cloud filing documents in Chinese, public copy (alipannu12121/icp)',
    date: '2019-09',
    standing: 'official',
  },
  domainPage: {
    name: 'Alibaba Cloud: prepare and check the domain name',
    address:
      'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/prepare-and-check-the-domain-name',
    date: '2026',
    standing: 'official',
  },
  limits: {
    name: 'Alibaba Cloud: limits of ICP filing',
    address: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits',
    date: '2026',
    standing: 'official',
  },
  smsPage: {
    name: 'Alibaba Cloud: SMS verification',
    address: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
    date: '2026',
    standing: 'official',
  },
  materials: {
    name: 'Alibaba Cloud: required materials',
    address:
      'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/required-materials',
    date: '2019-09, current address',
    standing: 'official',
  },
  siteInfo: {
    name: 'Alibaba Cloud: fill in website information',
    address:
      'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/fill-in-website-information',
    date: '2026',
    standing: 'official',
  },
  guide2026: {
    name: 'Third-party guide, checked against the console (xiafanzeng/frontmind-system)',
    date: '2026-07-31',
    standing: 'seen',
  },
  walk2026: {
    name: 'Public walk-through of an individual filing',
    date: '2026-09-30',
    standing: 'seen',
  },
  tencent: {
    name: 'Tencent Cloud filing documents (tencentyun/qcloud-documents)',
    date: '2021-2022',
    standing: 'seen',
  },
  tencent2017: {
    name: 'Tencent Cloud, list of province requirements, archived',
    date: '2017',
    standing: 'advice',
  },
  huawei: {
    name: 'Huawei Cloud filing knowledge base (huaweicloud/huaweicloud-skills)',
    date: '2025-12-31',
    standing: 'seen',
  },
  inspur: {
    name: "Another provider's filing form (trylang/opration-beian-angular)",
    date: '2021',
    standing: 'seen',
  },
  nameLists: {
    name: 'Lists of name words: a console error and a public page, both 2025',
    date: '2025',
    standing: 'seen',
  },
  handbook: {
    name: 'Public handbook on names of individual sites',
    date: 'undated',
    standing: 'advice',
  },
  appGuide: {
    name: 'Ping An Cloud: App features for the filing',
    address: 'https://fincloud.pinganyun.com/ssr/help/domain/icp/Operation_Guide.app_feature',
    date: '2024',
    standing: 'seen',
  },
  registerList: {
    name: "The ministry's lists of the filing form (public dictionary)",
    date: '2023',
    standing: 'official',
  },
  wechat: {
    name: 'WeChat: fields of a filing request',
    address:
      'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_applyicpfiling',
    date: '2024',
    standing: 'seen',
  },
  gb32100: {
    name: 'GB 32100-2015, unified social credit code',
    date: '2015',
    standing: 'official',
  },
  gb11643: {
    name: 'GB 11643-1999, citizen identity number',
    date: '1999',
    standing: 'official',
  },
  immigration: {
    name: 'National Immigration Administration, card of 2023 (public copies)',
    date: '2023-12-01',
    standing: 'official',
  },
  validators: { name: 'Public validators', date: '2024', standing: 'advice' },
  general: {
    name: 'General knowledge of the Chinese documents, not looked up',
    date: '2026-11-24',
    standing: 'advice',
  },
  tldList: {
    name: "The ministry's list of approved suffixes, newest complete public copy",
    address: 'https://domain.miit.gov.cn',
    date: '2020-07-24',
    standing: 'official',
  },
  approvals: {
    name: 'Alibaba Cloud: prior approval',
    date: '2019-09',
    standing: 'official',
  },
  psb: {
    name: 'Walk-through of the public-security platform and Alibaba Cloud page on it',
    date: '2024',
    standing: 'seen',
  },
  serviceCode: {
    name: 'Alibaba Cloud: service codes (API page and help)',
    address: 'https://help.aliyun.com/document_detail/143224.htm',
    date: '2019-2026',
    standing: 'official',
  },
  oray: {
    name: 'Oray: picture requirements',
    address: 'https://service.oray.com/question/5227.html',
    date: 'undated',
    standing: 'seen',
  },
  provincePages: {
    name: "Providers' pages on the communications administrations",
    date: '2017-2026',
    standing: 'seen',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
