/** Where the meaning and the next step of an intent are taken from. */
export const sources = {
  smsVerification:
    'Alibaba Cloud, SMS verification: https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/sms-check',
  filingProcess:
    'Alibaba Cloud, ICP filing process: https://www.alibabacloud.com/help/en/icp-filing/latest/read-and-understand-the-icp-regulations (2026-06-13)',
  refusalDocuments: 'Alibaba Cloud documents on refusals (2019) and provider lists (2025)',
  filingDefects: 'Huawei Cloud documents on refusals and filing defects (2025)',
  publicSecurityNumber:
    'Alibaba Cloud, Add the public security number: https://help.aliyun.com/en/dws/add-public-security-record-number',
  preApprovals:
    'Alibaba Cloud, Pre-approvals: https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/pre-approvals',
  tencentFiling: 'Tencent Cloud documents on ICP filing',
  order33: 'MII order 33 (2005), articles 13 and 25',
  filingFaq:
    'Alibaba Cloud, FAQ about ICP filing: https://help.aliyun.com/en/dws/faq-about-icp-filing',
  publicQuery: 'Ministry, public query: https://beian.miit.gov.cn/#/Integrated/recordQuery',
  serviceCodes: 'Alibaba Cloud, filing service codes: https://bsn.console.aliyun.com/',
  appFiling:
    'Alibaba Cloud, App features: https://fincloud.pinganyun.com/ssr/help/domain/icp/Operation_Guide.app_feature',
} as const;
