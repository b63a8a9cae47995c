import type { Intent } from '../types';

export const orderStateIntents: readonly Intent[] = [
  {
    id: 'draft',
    kind: 'orderState',
    says: [/草稿|待提交|未提交|尚未提交|还未提交|未完成填写/iu],
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
      /(待|等待|处于|进入)[^。]{0,6}(阿里云|接入商|服务商)?(初审|审核中)|初审(中|进行中|审核中)|正在[^。]{0,6}(初审|审核)(?![^。]{0,6}管局)|已(提交|受理)[^。]{0,10}(审核|初审)|提交成功[^。]{0,20}(审核|初审)|(资料|订单)[^。]{0,6}审核中/iu,
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
    says: [
      /初审|(阿里云|接入商|服务商)审核|备案审核|您(提交)?的(备案)?(信息|资料|订单)/iu,
      /驳回|未(能)?(获得)?通过|不通过|失败|退回|被拒|不合格|未过|没有通过|打回/iu,
    ],
    hints: [/原因/iu],
    page: 'aliyun',
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'waitingSms',
    kind: 'orderState',
    says: [
      /(待|等待|需要?|请|尽快|及时|还未|尚未|未)[^。]{0,12}(短信核验|短信验证|核验)|短信核验(中|阶段|环节)|(短信核验|短信验证)[^。]{0,8}(未完成|进行中)/iu,
    ],
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
      /(管局|通信管理局|通管局)[^。]{0,6}(正在)?(审核|审批|受理)(中|阶段)?|(待|等待|提交|进入|转(至|交)?|报送)(至|到|给)?[^。，]{0,10}(管局|通信管理局|通管局)/iu,
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
    says: [/管局|通信管理局|通管局/iu, /驳回|退回|未(能)?通过|不通过|审核失败|打回|没有通过/iu],
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
      /备案(申请|信息|订单)?[^。，]{0,6}(已)?(审核|审批)?(成功|通过|完成)(?!率)|已备案(成功)?|(管局|通信管理局|通管局)[^。]{0,12}(审核|审批)?(已)?通过|恭喜[^。]{0,24}备案|审核(已)?通过|备案号(为|是)?[:：]? ?[\u4e00-\u9fff] ?ICP|获得[^。]{0,6}备案号|备案(已)?(完成|办理成功)/iu,
    ],
    hints: [/备案号/iu, /恭喜/iu],
    not: [
      /我司|通过(阿里云|接入商)|(已|将)?(提交|转交|报送)[^。]{0,8}管局|等待[^。]{0,8}管局|未(成功|通过)|不通过|如(已)?备案|初审|是否/iu,
    ],
    page: 'homepage',
    limit: { days: 30, from: 'opening' },
    urgency: 1,
    source:
      'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  },
  {
    id: 'withdrawn',
    kind: 'orderState',
    says: [
      /(订单|备案|申请)[^。]{0,12}(已|被)[^。]{0,6}(撤销|撤回|放弃|作废|关闭|取消)|(撤销|撤回|放弃|取消订单)[^。]{0,4}(成功|完成)|(已)(撤销|撤回|放弃)/iu,
    ],
    not: [/已备案(网站|App|域名)|备案(系统|中|主体)(?!号)|请|如需|可以/iu],
    page: 'aliyun',
    urgency: 0,
    source: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  },
  {
    id: 'canceled',
    kind: 'orderState',
    says: [
      /(已|被)[^。，]{0,6}(注销|取消接入|删除|清退)|(注销|取消接入)[^。]{0,6}(成功|完成|通过)/iu,
      /主体|网站|接入|备案/iu,
    ],
    hints: [/主体|网站|接入|备案/iu],
    not: [/如|请先|需要|将被|将会/iu],
    page: 'aliyun',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
];
