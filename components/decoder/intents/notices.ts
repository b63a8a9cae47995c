import type { Intent } from '../types';

export const noticeIntents: readonly Intent[] = [
  {
    id: 'licenseNeeded',
    kind: 'notice',
    says: [/经营性|增值电信|ICP许可证|经营许可证|ICP证|收费/iu, /办理|申请|需|取得|应|未|须/iu],
    page: 'none',
    urgency: 1,
    source: 'Alibaba Cloud, ICP filing process (2026-06-13)',
  },
  {
    id: 'domainRenew',
    kind: 'notice',
    says: [
      /域名/iu,
      /(即将|将于|快要|将要|将在|已)[^。]{0,20}(到期|过期)|\d+天后(到期|过期)/iu,
      /续费|续期|赎回/iu,
    ],
    not: [/备案审核|驳回/iu],
    page: 'registrar',
    fields: ['website.domain'],
    urgency: 2,
    source: 'Huawei Cloud documents on refusals and filing defects (2025)',
  },
  {
    id: 'accountCode',
    kind: 'notice',
    says: [/验证码|校验码|动态码/iu, /登录|注册|绑定|密码|身份验证|实名|支付|账号|账户|手机验证/iu],
    not: [/12381|工信部|短信核验|beian\.miit/iu],
    page: 'none',
    urgency: 1,
    source: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  },
];
