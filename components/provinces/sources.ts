/** Where the province rules were read, by key; compiled 2026-11-24. */
export const provinceSources: Readonly<Record<string, string>> = {
  HW25: 'github huaweicloud/huaweicloud-skills, skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/topics/备案管局咨询.md (source text dated 2025-12-31)',
  HW25b:
    'github huaweicloud/huaweicloud-skills, skills/cdi/assist/huawei-cloud-icp-process-guidance/kb/faq/备案政策咨询.md',
  HW25c:
    'github huaweicloud/huaweicloud-skills, .../kb/procedures/备案成功后咨询.md and 备案注销咨询.md (shell entities)',
  HW25d: 'github huaweicloud/huaweicloud-skills, .../kb/procedures/备案变更咨询.md',
  HW25e: 'github huaweicloud/huaweicloud-skills, .../kb/procedures/备案材料咨询.md',
  HW25f: 'github huaweicloud/huaweicloud-skills, .../kb/procedures/备案前准备咨询.md',
  HW25g: 'github huaweicloud/huaweicloud-skills, .../kb/procedures/备案流程咨询.md',
  HW25k:
    'github huaweicloud/huaweicloud-skills, skills/cdi/assist/huawei-cloud-icp-rule-consult/references/filing-rules.yml',
  TC17: 'github tencentyun/qcloud-documents, product/域名与网站/网站备案/0.弃用文档/各省管局要求（旧）.md (archived, about 2017)',
  TCQ: 'github tencentyun/qcloud-documents, product/域名与网站/网站备案/常见问题/省管局要求相关.md',
  TCP: 'github tencentyun/qcloud-documents, product/域名与网站/网站备案/常见问题/前置审批相关.md',
  TCH: 'github tencentyun/qcloud-documents, product/域名与网站/网站备案/常见问题/湖北省管局备案年审工作.md',
  TCS: 'github tencentyun/qcloud-documents, product/域名与网站/网站备案/常见问题/备案流程/主体信息/主体信息.md (about 2021-2022)',
  DOC19: 'Alibaba Cloud filing documents in Chinese, public copy (alipannu12121/icp, 2019-09)',
  POST: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/the-icp-record-post-processing-1',
  JSCOPY:
    'two public copies of Alibaba Cloud text naming Jiangsu (tutorial citing help.aliyun.com/document_detail/146190.html; personal 2024 walk-through)',
  'AL-BJ': 'https://www.alibabacloud.com/help/faq-detail/50236.htm (2018-04-10)',
  'AL-TJ18':
    'https://www.alibabacloud.com/help/faq-detail/50238.htm (2018; page names Huayuan/Nankai/Xiqing, province title not shown)',
  'AL-TJ':
    'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-tianjin-1',
  'AL-JS':
    'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-jiangsu (2023-07-28)',
  'AL-FJ':
    'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-fujian',
  'AL-GZ':
    'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-guizhou',
  'AL-QH':
    'https://alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-qinghai',
  'AL-SD': 'https://www.alibabacloud.com/help/faq-detail/50253.htm',
  'AL-HA': 'https://www.alibabacloud.com/help/faq-detail/50254.htm (2018-01-05)',
  'AL-HN': 'https://www.alibabacloud.com/help/faq-detail/50258.htm (2018-01-08)',
  'AL-HB': 'https://www.alibabacloud.com/help/faq-detail/50260.htm',
  'AL-GS': 'https://www.alibabacloud.com/help/faq-detail/50246.htm (2018-01-08)',
  'AL-SN': 'https://www.alibabacloud.com/help/faq-detail/50250.htm (2018-01-08; titled "Shanxi")',
  'AL-50267': 'https://www.alibabacloud.com/help/faq-detail/50267.htm (province title not shown)',
  'AL-GD':
    'https://help.aliyun.com/zh/icp-filing/icp-filing-regulations-for-guangdong (cited by a public repository; page itself not read)',
  'AL-SH': 'https://www.alibabacloud.com/help/faq-detail/36925.htm (2018-04-04)',
  IM25: 'public deployment handbook quoting Tencent Cloud "内蒙古管局备案要求" updated 2025-07',
  V64: 'public copy of a host page on 工信部电管〔2010〕64号 verification (old paper era)',
  SMS17: 'http://maxcnc.com.cn/html/5891742048.html',
  SMS18: 'https://huyunkeji.com/show-231.html',
  'AL-LN':
    'https://help.aliyun.com/zh/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-liaoning',
  'AL-CQ':
    'https://alibabacloud.com/help/tc/icp-filing/basic-icp-service/user-guide/icp-filing-regulations-for-chongqing',
  'HW-GD':
    'https://www.huaweicloud.com/guide/productsdesc-bms_f7e104d677767156cbda3e0152851873support1 (2025-05-27, points to support.huaweicloud.com/prepare-icp/icp_02_0021.html)',
  'HW-JX':
    'https://huaweicloud.com/guide/productsdesc-bms_7eeb1e30d3a6875e703072cafc84c8d8support1 (2025-03-13, points to prepare-icp/icp_02_0019.html)',
  'HW-HI': 'https://support.huaweicloud.com/prepare-icp/icp_02_0023.html (2021-01-29)',
  'HW-MIX':
    'huaweicloud.com topic pages quoting the province pages (Heilongjiang, Hunan, Shaanxi, undated)',
  SAMP: 'footers found in public repositories',
};
