import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** On what ground, from what, among whom. */
test.each([
  ['in what light', '请在光线充足的室内拍摄', 'Take the photo indoors, in good light'],
  ['which way', '请缓慢上下点头', 'Nod up and down slowly'],
  ['which one was sent back', '退回材料', 'Rejected documents'],
  ['from what it is made', '须为彩色原件扫描', 'Must be scanned from the color original'],
  [
    'where it is sent, and who must',
    '短信发送至主体负责人及网站负责人手机，两人均须核验',
    'The SMS is sent to the phones of the entity leader and website leader. Both must complete verification.',
  ],
  [
    'what the entity does',
    '名称与主体从事行业不符',
    'The name does not match the industry that the entity engages in',
  ],
  ['what is stated', '请书面说明不涉及', 'State in writing that this does not apply'],
  [
    'numbers of both',
    '名下网站、APP备案号将作废',
    'The website and App filing numbers under it will be void',
  ],
  [
    'what is done to it, what it does',
    '域名已转让或过期',
    'The domain name has been transferred or has expired',
  ],
  [
    'whom nobody authorized',
    '本平台未委托任何机构代办',
    'This platform has not engaged any institution to handle it',
  ],
  ['one after the other', '须逐个域名申请', 'You must apply for each domain name'],
  ['what it can no longer be', '域名已无法解析', 'The domain name can no longer be resolved'],
  [
    'what a failure leaves as it is',
    '审核失败不影响已提交的材料',
    'A failed review does not affect the submitted documents',
  ],
  [
    'what a deed leaves as it is',
    '注销网站不影响其他网站',
    'Deregistering the website does not affect other websites',
  ],
  ['when it comes back', '遇到驳回请联系客服', 'If it is rejected, contact support'],
  [
    'on which it is done',
    '该地址将作为公安机关审核依据',
    'This address will be the basis on which the public security authority reviews it',
  ],
  [
    'what it does not seem to be',
    '图片疑似非证件原件',
    'The image does not seem to be an original document',
  ],
  [
    'who should be another',
    '联系人与负责人不宜为同一人',
    'The contact person and person in charge should not be the same person',
  ],
  ['how often', '每日限3次', 'Limited to 3 times a day'],
  [
    'to what it resolves',
    '网站连续30天未在我司云资源上解析',
    'The website has not resolved to our company cloud resource for 30 days in a row',
  ],
  ['of what level', '二级及以上系统不得停用', 'Systems of level 2 or above must not be turned off'],
  ['where to click', '点击右上角“新增”添加', 'Click “Add” in the upper right corner to add one'],
  [
    'who reviews',
    '受理单位一般在5个工作日内审核',
    'The accepting office usually reviews it within 5 business days',
  ],
  [
    'what a paper states',
    '域名不在证书所列范围内',
    'The domain name is not in the scope stated on the certificate',
  ],
  [
    'who are not one',
    '法定代表人与负责人不为同一人的，需另附授权书',
    'If the legal representative and person in charge are not the same person, you must attach the letter of authorization separately',
  ],
  [
    'how many at most',
    '每个手机号限绑定3个主体',
    'Each mobile phone number can link at most 3 entities',
  ],
  [
    'where it was not found',
    '域名未在备案库中检索到',
    'The domain name has not been found in MIIT filing database',
  ],
  ['what comes of a gap', '缺页退回', 'It will be returned if a page is missing'],
  [
    'to what it must not lead',
    '首页不得跳转至其他域名',
    'The home page must not redirect to other domain names',
  ],
  [
    'what there are, and what they do',
    '如有多个域名指向同一网站，请全部填写',
    'If there are several domain names that point to the same website, enter all of them',
  ],
  ['who is told', '会以短信告知原因', 'You will be told the reason by SMS'],
  [
    'what it really does',
    '请选择网站实际提供的服务类型',
    'Select the service type that the website actually provides',
  ],
  [
    'with what you disagree',
    '如审核结果有异议，可申诉',
    'If you disagree with the review result, you can appeal',
  ],
  ['ahead of time', '请提前备份', 'Back it up in advance'],
  ['what must not be twice', '域名不可重复备案', 'The domain name cannot be filed again'],
  ['what comes next', '已退回待补充', 'Returned, awaiting additions'],
  ['which ones', '仅看未完成', 'Show unfinished only'],
  ['none of them', '不要佩戴帽子、墨镜、口罩', 'Do not wear a hat, sunglasses, or a mask'],
  ['what the page puts in', '还有 {n} 项材料未上传', '{n} documents have still not been uploaded'],
])('%s: %s', (_what, text, english) => {
  expect(translate(text).english).toBe(english);
});
