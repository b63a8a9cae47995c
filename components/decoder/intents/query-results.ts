import type { Intent } from '../types';

export const queryResultIntents: readonly Intent[] = [
  {
    id: 'queryEmpty',
    kind: 'queryResult',
    says: [
      /(未|没有|无|暂无)(查询到|找到|数据|备案(信息|数据|记录)?|符合|相关)[^。]{0,12}(备案|结果|数据|信息|记录)?/iu,
    ],
    hints: [/查询|备案/iu],
    not: [/初审|验证码|核验|审批|承诺/iu],
    page: 'miitQuery',
    urgency: 0,
    source: 'Ministry, public query: https://beian.miit.gov.cn/#/Integrated/recordQuery',
  },
];
