import type { Intent } from '../types';

export const orderStateIntents: readonly Intent[] = [
  {
    id: 'draft',
    kind: 'orderState',
    says: [/草稿|待提交|未提交|尚未提交/iu],
    hints: [/订单/iu],
    page: 'aliyun',
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'inPreliminary',
    kind: 'orderState',
    says: [
      /(待|等待)(阿里云)?初审|初审中|正在(进行)?初审|初审审核中|已提交[^。]{0,8}初审|提交成功[^。]{0,16}(审核|初审)/iu,
    ],
    not: [/未通过|不通过|驳回|失败/iu],
    page: 'aliyun',
    urgency: 0,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'preliminaryRefused',
    kind: 'orderState',
    says: [/初审/iu, /驳回|未通过|不通过|失败|退回|被拒/iu],
    hints: [/原因/iu],
    page: 'aliyun',
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'waitingSms',
    kind: 'orderState',
    says: [/(待|等待|需要?|请)[^。]{0,6}短信核验|短信核验中/iu],
    not: [/全部完成/iu],
    page: 'miitSms',
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'atAdministration',
    kind: 'orderState',
    says: [
      /管局审核中|(待|等待|提交|进入|转)(至)?(省)?(通信)?管(理)?局(审核|审批)?|管局(正在)?审(核|批)|通信管理局(正在)?(审核|审批)(中)?/iu,
    ],
    hints: [/工作日/iu],
    not: [/驳回|退回|未通过|不通过|已通过|审核通过|学习|规则|要求|规定/iu],
    page: 'none',
    urgency: 0,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'administrationRefused',
    kind: 'orderState',
    says: [/管局|通信管理局/iu, /驳回|退回|未通过|不通过|审核失败/iu],
    hints: [/原因/iu],
    page: 'aliyun',
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'approved',
    kind: 'orderState',
    says: [
      /备案(申请)?(已)?(审核)?(成功|通过)|已备案(成功)?|(管局|通信管理局)[^。]{0,10}(已)?(审核)?通过|恭喜[^。]{0,20}备案|备案信息已(审核)?通过|备案号(为|是)[:：]?/iu,
    ],
    hints: [/备案号/iu, /恭喜/iu],
    not: [/未(成功|通过)|不通过|如(已)?备案|初审|是否/iu],
    page: 'homepage',
    limit: { days: 30, from: 'opening' },
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'withdrawn',
    kind: 'orderState',
    says: [/(订单|备案)[^。]{0,8}(已)?(撤销|撤回|放弃|作废)|(撤销|撤回|放弃)[^。]{0,4}成功/iu],
    not: [/请|如需|可以/iu],
    page: 'aliyun',
    urgency: 0,
    source: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  },
  {
    id: 'canceled',
    kind: 'orderState',
    says: [
      /(已|被)(注销|取消接入|删除)|注销成功|取消接入成功|(注销|取消接入)[^。]{0,4}(完成|通过)/iu,
    ],
    hints: [/主体|网站|接入|备案/iu],
    not: [/如|请先|需要|将被|将会/iu],
    page: 'aliyun',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
];
