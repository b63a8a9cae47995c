import type { Intent } from '../types';

export const blockPageIntents: readonly Intent[] = [
  {
    id: 'blockPage',
    kind: 'blockPage',
    says: [
      /(该|此|您访问的)?(网站|域名|网页)?[^。]{0,12}(暂时)?(无法|禁止|被阻断|不能)(访问|进行访问)|Non-?compliance ICP Filing|未(根据|按)[^。]{0,12}(法规|规定|要求)[^。]{0,10}备案|尚未(进行)?备案|未备案(提示|网站)?|备案阻断/iu,
    ],
    hints: [/备案/iu],
    not: [/期间|初审|审核|请关闭|不得|开启访问|已备案/iu],
    page: 'miitQuery',
    urgency: 1,
    source:
      'Alibaba Cloud, FAQ about ICP filing: https://help.aliyun.com/en/dws/faq-about-icp-filing',
  },
];
