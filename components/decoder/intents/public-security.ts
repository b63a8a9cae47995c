import type { Intent } from '../types';

export const publicSecurityIntents: readonly Intent[] = [
  {
    id: 'psbApproved',
    kind: 'publicSecurity',
    says: [
      /公安|网安|联网备案/iu,
      /审核(已)?通过|已(审核)?通过|成功|完成|备案号(为|是)?|已备案|下发/iu,
    ],
    hints: [/公网安备|备案编号/iu],
    not: [
      /未(通过|成功)|不通过|驳回|请(在|于|尽快|及时)[^。]{0,30}(办理|进行|完成|履行)|工信部|ICP备案(已|审核)|HTML代码/iu,
    ],
    page: 'homepage',
    limit: { days: 30, from: 'publicSecurityApproval' },
    urgency: 1,
    source:
      'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  },
  {
    id: 'psbRefused',
    kind: 'publicSecurity',
    says: [/公安|网安|联网备案/iu, /驳回|退回|未通过|不通过|审核失败|打回/iu],
    hints: [/原因/iu],
    page: 'publicSecurity',
    urgency: 1,
    source:
      'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  },
  {
    id: 'psbDuty',
    kind: 'publicSecurity',
    says: [
      /公安|联网备案|网安/iu,
      /(30|三十)(天|日|个?自然日)|(请|需|应|须|尽快|及时|务必)[^。]{0,40}(办理|进行|完成|履行|登录|备案|提交)/iu,
    ],
    hints: [/开通|联网/iu],
    not: [/通过|驳回|退回/iu],
    page: 'publicSecurity',
    fields: ['psb.openedOn'],
    limit: { days: 30, from: 'opening' },
    urgency: 2,
    source:
      'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  },
  {
    id: 'psbMissingFooter',
    kind: 'publicSecurity',
    says: [
      /公(安|网安)[^。；]{0,6}备(案)?[^。；]{0,4}(号|编号|图标)|公网安备/iu,
      /(未|没有|无|缺|不|错误)[^。]{0,10}(悬挂|展示|放置|标|链接|显示|添加)|(悬挂|链接|展示)[^。]{0,8}(错误|不|异常)/iu,
    ],
    page: 'homepage',
    urgency: 1,
    source:
      'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  },
  {
    id: 'psbInterview',
    kind: 'publicSecurity',
    says: [
      /网安|公安|民警|派出所|网警|警官/iu,
      /面谈|约谈|上门|现场|核查|核实|实地|安全评估|联系您|到[^。]{0,10}(大队|窗口|派出所)|与您联系/iu,
    ],
    page: 'publicSecurity',
    urgency: 1,
    source:
      'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  },
];
