/** The official page where an item is done or explained, by item id. Addresses compiled 2026-11-24. */
export const itemLinks: Readonly<Record<string, string>> = {
  'need-filing':
    'https://www.alibabacloud.com/help/en/icp-filing/product-overview/what-is-an-icp-filing',
  'cn-account':
    'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/create-an-alibaba-cloud-account-to-apply-for-an-icp-filing',
  'account-verified':
    'https://www.alibabacloud.com/help/en/account/manage-basic-account-information',
  language:
    'https://www.alibabacloud.com/help/en/gochina-icp-filing-assistant/latest/service-process',
  'domain-registered':
    'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/prepare-and-check-the-domain-name',
  'domain-suffix': 'https://domain.miit.gov.cn/',
  'domain-realname':
    'https://help.aliyun.com/en/dws/user-guide/how-to-complete-domain-name-authentication',
  'domain-cert':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/support/the-domain-name-certificate',
  'no-old-record': 'https://beian.miit.gov.cn/#/Integrated/recordQuery',
  'server-mainland':
    'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check',
  'server-quota': 'https://bsn.console.aliyun.com/#/bsnManagement',
  'service-code': 'https://bsn.console.aliyun.com/#/bsnApply/ecs',
  'entity-status': 'https://www.gsxt.gov.cn/',
  'foreign-company':
    'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/product-overview/icp-filing-application-for-enterprises-outside-the-chinese-mainland',
  'pre-approval':
    'https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/pre-approvals',
  'doc-individual':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/required-materials',
  'doc-organization':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/required-materials',
  'app-features':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/fill-in-app-feature-information',
  'province-rules':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-of-the-miit-for-different-regions',
  'face-room':
    'https://help.aliyun.com/en/icp-filing/basic-icp-service/user-guide/upload-data-and-authenticity-verification',
  'order-basic': 'https://beian.aliyun.com/',
  'order-type': 'https://beian.aliyun.com/',
  'order-entity': 'https://beian.aliyun.com/',
  'order-service': 'https://beian.aliyun.com/',
  'order-upload': 'https://beian.aliyun.com/',
  'order-submit': 'https://beian.aliyun.com/',
  'review-alibaba': 'https://beian.aliyun.com/pcContainer/myorder',
  'review-resubmit': 'https://beian.aliyun.com/pcContainer/myorder',
  'sms-verify': 'https://beian.miit.gov.cn/#/Integrated/index',
  'sms-both': 'https://beian.miit.gov.cn/#/Integrated/index',
  'sms-resend': 'https://beian.miit.gov.cn/#/Integrated/index',
  'adm-wait': 'https://beian.aliyun.com/pcContainer/myorder',
  'adm-result': 'https://beian.miit.gov.cn/#/Integrated/recordQuery',
  'post-number':
    'https://help.aliyun.com/en/icp-filing/basic-icp-service/the-icp-record-post-processing-1',
  'post-psb': 'https://beian.mps.gov.cn/',
  'post-psb-footer': 'https://help.aliyun.com/en/dws/add-public-security-record-number',
  'post-change': 'https://help.aliyun.com/en/icp-filing/basic-icp-service/change-the-record',
  'post-cancel':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/web-site-for-the-record-to-block-1',
};
