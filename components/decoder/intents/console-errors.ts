import type { Intent } from '../types';

export const consoleErrorIntents: readonly Intent[] = [
  {
    id: 'quota',
    kind: 'consoleError',
    says: [
      /产品|实例|服务(码|号|器)|授权码|名额|备案数量|云服务|主机/iu,
      /上限|已(被)?(使用|用完|满|占用)|次数|超(过|出)|无效|失效|不(可用|存在|符合|足|满足|支持)|过期|到期|没有公网|已绑定|用(尽|完|光)|额度|名额|不满|备案不了/iu,
    ],
    hints: [/备案服务码|主体上限|更换/iu],
    not: [/域名|验证码|证件/iu],
    page: 'serviceCode',
    fields: ['hosting.serviceCode', 'hosting.instance'],
    urgency: 1,
    source: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  },
  {
    id: 'interfaceError',
    kind: 'consoleError',
    says: [
      /接口(异常|错误|超时)|系统(繁忙|异常|错误|升级|维护)|网络(异常|错误|超时|不稳定)|(服务|服务器)(异常|不可用|繁忙|错误)|稍(后|候)(再试|重试)|请(稍后)?重试/iu,
    ],
    page: 'none',
    urgency: 0,
    source: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  },
];
