import type { Intent } from '../types';

export const smsIntents: readonly Intent[] = [
  {
    id: 'miitCode',
    kind: 'sms',
    says: [
      /验证码|校验码|核验码|短信码|动态码/iu,
      /备案|工信部|工业和信息化部|12381|短信核验|beian\.miit|ICP/iu,
      /(?<!\d)\d{6}(?!\d)/iu,
    ],
    hints: [/24小时|二十四小时/iu, /短信核验/iu, /12381/iu],
    not: [/手机绑定|(登录|注册|绑定|实名)(的)?验证码|修改密码|初审已通过[^。]*即将|阿里云不会/iu],
    page: 'miitSms',
    fields: ['miit.smsCode'],
    limit: { hours: 24, from: 'received' },
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsComing',
    kind: 'sms',
    says: [
      /(初审|审核|资料|订单|备案)[^。]{0,14}(通过|提交(至|到|给)?|进入|转(入|至))|通过[^。，,]{0,8}(初审|审核)|初审[^。]{0,4}完成/iu,
      /(将|会|即将|注意|请留意|收到|接收|下发|发送)[^。]{0,24}(短信|验证码|核验)|(短信|核验|验证码)[^。]{0,16}(将|会|后)/iu,
    ],
    hints: [/24小时/iu],
    not: [/(?<!\d)\d{6}(?!\d)/iu],
    page: 'miitSms',
    urgency: 1,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsAllDone',
    kind: 'sms',
    says: [
      /(全部|所有|均|都)[^。]{0,14}((完成|通过)[^。]{0,6}(核验|验证)|(核验|验证)[^。]{0,4}(完成|通过))|(核验|验证)[^。]{0,8}(全部|均|都)(已|已经)?(完成|通过)|短信核验(已)?全部完成|全部核验人/iu,
      /管局|通信管理局|提交|转交|流转|进入/iu,
    ],
    not: [/未全部/iu],
    page: 'none',
    urgency: 0,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsOtherPerson',
    kind: 'sms',
    says: [
      /(核验|验证)[^。]{0,6}(已)?(完成|通过|成功)/iu,
      /(等待|还需|仍需|尚需|请通知|提醒)[^。]{0,10}(其他|其余|另)|其他核验人|(另|其他|其余)[^。]{0,8}(人|位|名|负责人)[^。]{0,10}(未|没有|尚未|待|完成|核验)/iu,
    ],
    page: 'miitSms',
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsNoRecord',
    kind: 'sms',
    says: [
      /(找不到|查(询)?不到|未(能)?(查询|找)到?|没有(找|查)到|不存在|无(匹配|此|该|相关)|不匹配|没有相关)/iu,
      /(验证|核验)[^。]{0,10}(记录|信息|数据|码)?|记录|短信|验证码|验证库/iu,
    ],
    hints: [/已完成验证/iu],
    not: [/域名|实名/iu],
    page: 'miitSms',
    fields: ['miit.mobile', 'miit.idLast6', 'miit.smsCode'],
    urgency: 1,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsWrongCode',
    kind: 'sms',
    says: [/验证码/iu, /错误|不正确|有误|失败|无效|不对|不匹配/iu],
    hints: [/次/iu],
    not: [/图形|图片/iu],
    page: 'miitSms',
    fields: ['miit.smsCode'],
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsExpired',
    kind: 'sms',
    says: [
      /核验|验证码|验证|短信/iu,
      /超时|过期|失效|逾期|超过[^。]{0,6}(24|二十四)?(个)?小时|(未|没有?)(在|能|按时|及时|于)[^。]{0,16}(完成|核验|验证|填写)|未完成[^。]{0,8}(核验|验证)|时效已过/iu,
      /退回|驳回|重新(提交|发起|申请)|失效|作废|自动(取消|退)|超时|过期|逾期/iu,
    ],
    hints: [/退回|驳回/iu],
    not: [/请(于|在)[^。]*24小时内/iu],
    page: 'aliyun',
    urgency: 1,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsResent',
    kind: 'sms',
    says: [
      /短信|验证码/iu,
      /(重新|再次)(发送|下发|获取)[^。]{0,4}(成功|完成|，|,|$)|已(经)?(重新|再次)(发送|下发)|(重发|补发)(成功)?/iu,
    ],
    page: 'miitSms',
    fields: ['miit.smsCode'],
    limit: { hours: 24, from: 'received' },
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
];
