import type { FieldEntry } from '../types';
import { sections } from './sections';

/** A website (step 3). Its domain is asked in step 1 already. */
export const websiteFields: readonly FieldEntry[] = [
  {
    id: 'website.domain',
    labels: ['网站域名', '域名', '主办单位域名', '已验证域名'],
    sections: [...sections.serviceCheck, ...sections.website],
    value: 'text',
    profile: 'service.website.domain',
    after: ['service.kind'],
  },
  {
    id: 'website.name',
    labels: ['网站名称'],
    sections: sections.website,
    value: 'text',
    profile: 'service.website.name',
  },
  {
    id: 'website.contentTypes',
    labels: ['网站内容', '网站服务内容', '服务内容', '网站内容类型'],
    sections: sections.website,
    value: 'choices',
    profile: 'service.website.contentTypes',
  },
  {
    id: 'website.languages',
    labels: ['网站语言', '语种', '语言', '网站语言选择', '语言类别'],
    sections: sections.website,
    value: 'choices',
    profile: 'service.website.languages',
  },
  {
    id: 'website.remark',
    labels: ['备注', '网站备注'],
    sections: sections.website,
    value: 'longText',
    profile: 'service.website.remark',
  },
  {
    id: 'website.homeUrl',
    labels: ['网站首页URL', '首页URL', '首页网址', '网站首页网址', '网站首页地址'],
    sections: sections.website,
    value: 'text',
    profile: 'service.website.homeUrl',
  },
  {
    id: 'website.serviceForm',
    labels: ['服务类型', '互联网服务类型', '网站服务类型'],
    sections: sections.website,
    value: 'choice',
    profile: 'service.website.serviceForm',
  },
  {
    id: 'website.preApproval',
    labels: [
      '前置审批',
      '前置审批类型',
      '前置或专项审批内容',
      '前置或专项审批内容类型',
      '是否涉及前置审批',
    ],
    sections: sections.website,
    value: 'choices',
    profile: 'service.preApproval.type',
  },
  {
    id: 'website.preApprovalNumber',
    labels: ['前置审批号', '审批号', '前置审批文号'],
    sections: sections.website,
    value: 'text',
    profile: 'service.preApproval.number',
    after: ['website.preApproval'],
  },
  {
    id: 'website.preApprovalFile',
    labels: ['审批文件', '前置审批文件'],
    sections: [...sections.website, ...sections.otherDocuments],
    value: 'file',
    profile: null,
  },
  {
    id: 'website.number',
    labels: ['网站编号'],
    sections: sections.website,
    value: 'text',
    profile: null,
    never: 'pagesOwn',
  },
];

/** Where the service runs (网站接入信息), for websites and Apps alike. */
export const hostingFields: readonly FieldEntry[] = [
  {
    id: 'hosting.product',
    labels: ['云服务', '产品类型', 'App接入信息', '云服务器', '云服务类型'],
    sections: [...sections.hosting, ...sections.serviceCheck],
    value: 'choice',
    profile: 'service.hosting.product',
  },
  {
    id: 'hosting.instance',
    labels: ['云产品实例', '选择实例', '实例'],
    sections: [...sections.hosting, ...sections.serviceCheck],
    value: 'choice',
    profile: 'service.hosting.instanceId',
    after: ['hosting.product'],
  },
  {
    id: 'hosting.serviceCode',
    labels: ['ICP备案服务码', '备案服务码', '备案服务号', '已有备案服务号', '备案授权码'],
    sections: [...sections.hosting, ...sections.serviceCheck],
    value: 'text',
    profile: 'service.hosting.serviceCode',
    after: ['hosting.product'],
  },
  {
    id: 'hosting.ip',
    labels: ['网站IP', 'IP地址', '实例IP', '网站IP地址'],
    sections: [...sections.hosting, ...sections.website],
    value: 'text',
    profile: 'service.hosting.ip',
  },
  {
    id: 'hosting.connection',
    labels: ['接入方式', '网站接入方式'],
    sections: [...sections.hosting, ...sections.website],
    value: 'choice',
    profile: null,
  },
  {
    id: 'hosting.location',
    labels: ['服务器放置地', '网站接入地点', '服务器放置地点'],
    sections: [...sections.hosting, ...sections.website],
    value: 'choice',
    profile: null,
  },
];
