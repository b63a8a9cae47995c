import type { Intent } from '../types';

export const smsIntents: readonly Intent[] = [
  {
    id: 'miitCode',
    kind: 'sms',
    says: [
      /验证码|校验码|核验码|短信码/iu,
      /备案|工信部|工业和信息化部|12381|短信核验|beian\.miit/iu,
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
      /初审(已)?通过|审核(已)?通过|(通过|完成)(了)?[^。，,]{0,8}(初审|审核)/iu,
      /(将|会|即将|注意|请留意)[^。]{0,20}(短信|验证码|核验)|(短信|核验)[^。]{0,16}(将|会)/iu,
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
    says: [/短信核验(已)?全部完成|全部(核验|验证)(已)?完成/iu, /管局|提交/iu],
    not: [/未全部/iu],
    page: 'none',
    urgency: 0,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsOtherPerson',
    kind: 'sms',
    says: [/短信核验(已)?完成|核验(已)?完成/iu, /等待其他|其他核验人|另(一|外)(位|名)|其他人/iu],
    page: 'miitSms',
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
  {
    id: 'smsNoRecord',
    kind: 'sms',
    says: [
      /找不到记录|查(不到|无)(此|该)?(验证)?(记录|信息)|记录不存在|无匹配|不匹配|没有找到/iu,
      /验证|核验|记录/iu,
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
    says: [/验证码/iu, /错误|不正确|有误|失败|无效/iu],
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
      /核验|验证码|短信/iu,
      /超时|过期|失效|逾期|超过24小时|未(在|能)[^。]{0,16}(完成|核验|验证)|未完成[^。]{0,8}(核验|验证)/iu,
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
    says: [/(短信|验证码)/iu, /重新发送成功|已重新发送|重发成功|已重发/iu],
    page: 'miitSms',
    fields: ['miit.smsCode'],
    limit: { hours: 24, from: 'received' },
    urgency: 2,
    source:
      'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  },
];
