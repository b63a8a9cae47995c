import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/**
 * What comes of what, how and by whom a thing is done, how it fits what is asked of it, for how long
 * it holds, and what cannot be brought about. None stands in the dictionary as a whole.
 */
test.each([
  [
    '因上传的照片不清晰导致审核失败，请重新上传',
    'The review has failed because the uploaded photo is not clear. Upload it again.',
  ],
  [
    '审核期间请保持手机畅通，以免审核不通过',
    'During the review, keep the phone reachable, so that the review does not fail',
  ],
  [
    '域名实名认证通过3天后再提交备案',
    'Submit the filing 3 days after the domain name identity verification passes',
  ],
  ['请联系原主体注销', 'Ask the previous entity to deregister it'],
  [
    '证件照片模糊的话，重新拍一张上传就行',
    'If the document photo is unclear, just take the photo again and upload it',
  ],
  [
    '麻烦您核对一下联系电话，管局可能会打电话核实',
    'Check the phone number. The communications administration may call to check it.',
  ],
  [
    '承诺书须由主体负责人亲笔签名并加盖公章',
    'The letter of commitment must be signed by hand by the entity leader and stamped with the official seal',
  ],
  [
    '二维码30分钟内有效，请勿转发他人',
    'The QR code is valid for 30 minutes. Do not forward it to others.',
  ],
  [
    '取消接入只删除本平台的接入关系',
    'Canceling the access only deletes the access relationship of this platform',
  ],
  [
    '放弃备案会删除该订单已填写的所有内容',
    'Discarding the filing will delete all content entered in this order',
  ],
  [
    '以下证件任选其一上传：户口簿、居住证',
    'Upload any one of the following documents: Household registration book and residence permit',
  ],
  ['照片为三个月前拍摄，请更换', 'The photo was taken 3 months ago. Use another one.'],
  [
    '检测到为复印件，请上传原件照片',
    'It was detected as a photocopy. Upload the photo of the original.',
  ],
  [
    '每日18:00后提交的订单，计入下一个工作日',
    'Orders submitted after 18:00 every day count toward the next business day',
  ],
  ['该主体下没有任何服务', 'There is no service under this entity'],
  ['看不清号码后四位', 'The last 4 digits of the number cannot be read'],
  [
    '域名在别家注册也没关系',
    'It does not matter if the domain name is registered with another provider',
  ],
  [
    '网站名称与主体名称相近，易引起公众误认',
    'The website name is similar to the entity name. It is likely to mislead the public.',
  ],
  ['面部不得被遮住', 'The face must not be covered'],
  ['签名须与身份证姓名完全相同', 'The signature must match the ID card name exactly'],
  [
    '核验照佩戴帽子或墨镜，请摘除后重新拍摄',
    'A hat or sunglasses is worn in the verification photo. Take it off, then take the photo again.',
  ],
  ['名称以许可证所载为准', 'For the name, what the license says applies'],
  [
    '如两条短信的验证码不同，请以最后收到的为准',
    'If the verification code of 2 SMS is different, the last one received applies',
  ],
  [
    '不得以“官网”为名，除非能提供商标注册证',
    'Must not use “Official website” as the name, unless you can provide the trademark certificate',
  ],
  ['请写明用户能在网站上做什么', 'State what users can do on the website'],
  ['该选项默认不勾选', 'This option is not ticked by default'],
  ['提交须由主账号完成', 'Submission must be done by the main account'],
  [
    '对方未接受则自动失效',
    'If the other party has not accepted it, it becomes invalid automatically',
  ],
  [
    '照片须清晰、完整、无反光、无遮挡',
    'The photo must be clear, complete, free of glare, and unobstructed',
  ],
  ['居住证距到期不足一个月', 'The residence permit expires in less than 1 month'],
  [
    '公安备案须在网站开通之日起30日内完成',
    'The PSB filing must be completed within 30 days after the website goes online',
  ],
  [
    '超过90天未备案的服务号，将由系统回收',
    'The service code not filed for more than 90 days will be recycled by the system',
  ],
  ['解析生效时间最长可达48小时', 'The DNS propagation time can take up to 48 hours'],
  ['所填号码在其他订单中出现过3次', 'The entered number has appeared 3 times in other orders'],
  ['承诺书一式两份', 'The letter of commitment is in two copies'],
  [
    '同一人不能担任两家及以上单位的主体负责人',
    'The same person cannot serve as the entity leader of 2 or more organizations',
  ],
  [
    '长期未接入的备案信息可能被管局注销',
    'The filing information not connected for a long time may be deregistered by the communications administration',
  ],
  ['内容看不懂', 'The content is not easy to understand'],
  ['前置审批类型漏选“出版”', '“Publishing” is left out for the pre-approval type'],
  [
    '手机号码多次拨打无人接听',
    'The mobile phone number was called several times without an answer',
  ],
  ['撤回后订单回到草稿状态', 'After withdrawing, the order returns to the draft status'],
  ['频繁撤回会影响审核顺序', 'Frequent withdrawal will affect the review order'],
  ['图片可能不够清晰', 'The image may not be clear enough'],
  ['为什么一定要本人核验', 'Why must you verify it in person?'],
  [
    '工信部要求接入商对负责人进行真实身份核验',
    'MIIT requires the access service provider to carry out true identity verification of the person in charge',
  ],
])('%s', (chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});

/** What would be said with a straight face, and wrongly: a gloss at most. */
test.each([
  ['请勿上传加密、带密码或需要特殊软件打开的文件', /upload the encryption/],
  ['因上传的照片不清晰导致审核失败', /cause .* clearly/],
  ['请填写完整域名', /in completely the/],
  ['备注信息将提交给管局', /^If you/],
  ['输入收到的验证码确认身份', /confirmation identity/],
  ['导出驳回记录', /export and/i],
])('%s is not read as it is not meant', (chinese, wrong) => {
  expect(translate(chinese).english).not.toMatch(wrong);
});
