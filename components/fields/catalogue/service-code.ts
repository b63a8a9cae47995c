import type { FieldEntry } from '../types';

/** The console that hands out filing service codes (bsn.console.aliyun.com). */
export const serviceCodeFields: readonly FieldEntry[] = [
  {
    id: 'serviceCode.product',
    labels: ['产品类型', '云服务'],
    sections: [],
    value: 'choice',
    profile: 'service.hosting.product',
  },
  {
    id: 'serviceCode.instance',
    labels: ['选择实例', '云产品实例', '实例'],
    sections: [],
    value: 'choice',
    profile: 'service.hosting.instanceId',
    after: ['serviceCode.product'],
  },
  {
    id: 'serviceCode.code',
    labels: ['ICP备案服务码', '备案服务码', '备案服务号', '已有备案服务号'],
    sections: [],
    value: 'text',
    profile: 'service.hosting.serviceCode',
  },
  {
    id: 'serviceCode.search',
    labels: ['搜索', '实例ID', '实例名称', '请输入实例ID', '请输入实例ID或名称'],
    sections: [],
    value: 'text',
    profile: null,
    never: 'search',
  },
];
