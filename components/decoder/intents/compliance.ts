import type { Intent } from '../types';

export const complianceIntents: readonly Intent[] = [
  {
    id: 'footerMissing',
    kind: 'compliance',
    says: [
      /备案号|备案编号|ICP备|版权(所有)?/iu,
      /(未|没有?|无|缺(少|失)?|不|请|需|应|错误|须)[^。；]{0,20}(悬挂|标(明|注|示)|放置|展示|显示|链接|添加|底部|首页|公示|加)|(悬挂|链接|标明|展示|位置)[^。；]{0,10}(错误|不(正确|规范|合规|合格)|缺失|有误|异常)|未(悬挂|添加|加)/iu,
    ],
    hints: [/底部|首页|工信部/iu],
    not: [/公安|App内/iu],
    page: 'homepage',
    urgency: 1,
    source: 'MII order 33 (2005), articles 13 and 25',
  },
  {
    id: 'shell',
    kind: 'compliance',
    says: [/空壳/iu],
    hints: [/注销|接入/iu],
    page: 'aliyun',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
  {
    id: 'accessWillEnd',
    kind: 'compliance',
    says: [
      /取消[^。；]{0,10}接入|注销|取消备案|关停|停止(接入|服务)|删除备案|清退|(?<!暂)停止?解析/iu,
      /将|即将|否则|逾期|届时|拟|请(尽快|及时|在|于|务必)|整改|不(在|予)?[^。；]{0,12}(处理|整改)|如(不|未)/iu,
    ],
    hints: [/整改|核查|通知/iu],
    not: [/^已/iu],
    page: 'aliyun',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
  {
    id: 'dataCheck',
    kind: 'compliance',
    says: [
      /备案(信息|数据|联系人)|主体信息|网站信息|信息|资料|联系人/iu,
      /核查|核实|核对|抽查|整改|不(准确|真实|一致)|有误|更新|完善|变更|确认/iu,
      /请|需|应|尽快|及时|限期|要求|务必/iu,
    ],
    hints: [/工作日内|天内|前/iu],
    not: [/域名实名|初审|验证码/iu],
    page: 'aliyun',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
  {
    id: 'resolvesElsewhere',
    kind: 'compliance',
    says: [
      /域名|网站/iu,
      /解析|指向|接入/iu,
      /境外|海外|国外|非阿里云|其他(接入商|服务商)|未(解析|指向)|不在[^。；]{0,6}(阿里云|我司)|香港|未接入|未(解析|指向)到|别的/iu,
    ],
    page: 'server',
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
];
