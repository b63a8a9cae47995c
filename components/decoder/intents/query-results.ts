import type { Intent } from '../types';

export const queryResultIntents: readonly Intent[] = [
  {
    id: 'queryEmpty',
    kind: 'queryResult',
    says: [
      /(未|没有|无|暂无)(查询到|找到|查到|符合|相关|任何)?[^。]{0,12}(备案)?(结果|数据|信息|记录)|查无(此|结果|记录)/iu,
      /备案|查询|数据|记录|结果/iu,
    ],
    hints: [/查询|备案/iu],
    not: [/初审|验证码|核验|审批|承诺/iu],
    page: 'miitQuery',
    urgency: 0,
    source: 'Ministry, public query: https://beian.miit.gov.cn/#/Integrated/recordQuery',
  },
];
