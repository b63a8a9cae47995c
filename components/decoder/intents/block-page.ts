import type { Intent } from '../types';

export const blockPageIntents: readonly Intent[] = [
  {
    id: 'blockPage',
    kind: 'blockPage',
    says: [
      /(该|此|您(访问)?的|当前)?(网站|域名|网页|页面)?[^。]{0,14}(暂时)?(无法|禁止|被阻断|不能|被拦截)(提供)?(访问|进行访问|浏览)|Non-?compliance ICP Filing|未(根据|按|依)[^。]{0,16}(法规|规定|要求)[^。]{0,10}备案|尚未(进行)?备案|未备案(提示|网站)?|备案阻断|(没有|未)(取得|完成|进行)(ICP)?备案/iu,
    ],
    hints: [/备案/iu],
    not: [/名下|恢复|处理后|期间|初审|审核|请关闭|不得|开启访问|已备案/iu],
    page: 'miitQuery',
    urgency: 1,
    source:
      'Alibaba Cloud, FAQ about ICP filing: https://help.aliyun.com/en/dws/faq-about-icp-filing',
  },
];
