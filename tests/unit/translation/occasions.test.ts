import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What happens, and what is said, asked or to be done because of it. */
test.each([
  [
    'examples after what they are of',
    '如企业官网、个人博客',
    'Such as company website and personal blog',
  ],
  [
    'examples that are not all',
    '包括但不限于新闻、出版、教育',
    'Including but not limited to news, publishing, and education',
  ],
  [
    'what is to be done once a thing has changed',
    '主体变更须先注销原备案',
    'If the entity changes, you must deregister the previous filing first',
  ],
  ['what was done of late', '若域名为近期注册', 'If the domain name was recently registered'],
  [
    'until it is done',
    '备案未通过前，网站应保持关闭状态',
    'Until the filing has been approved, the website must stay closed',
  ],
  ['only one under it', '若主体下仅剩一个网站', 'If there is only one website under the entity'],
  ['with whom it is not', '域名不在我司注册', 'The domain name is not registered with our company'],
  ['whether a use is supported', '是否支持IPv6访问', 'Is IPv6 access supported?'],
  [
    'how long it must hold',
    '服务器到期时间须在三个月以上',
    'The server must remain valid for at least 3 months',
  ],
  [
    'in whose name',
    '请确认是否为本人实名',
    "Confirm whether it is registered in the person's own name",
  ],
  ['whom it is told', '系统会短信告知原因', 'The system will tell you the reason by SMS'],
  [
    'with what it was treated',
    '请勿使用美颜、滤镜等处理过的照片',
    'Do not use the photo processed with beauty filter, filter, and so on',
  ],
  ['whose name it is that is new', '新负责人姓名', 'Name of the new person in charge'],
  [
    'what you may have done',
    '请检查是否混淆了数字0和字母O',
    'Check whether you have confused the digit 0 with the letter O',
  ],
  [
    'persons are they',
    '安全负责人应为本单位在职人员，须年满18周岁',
    'The person in charge of security must be a current employee of the organization. They must be at least 18 years old.',
  ],
  ['why it was done', '为什么我的备案被驳回？', 'Why were my ICP filings rejected?'],
  [
    'what is not accepted',
    '资料不全的，不予受理备案申请',
    'If the documents are incomplete, the filing application is not accepted',
  ],
  [
    'what people say for one another',
    '请及时续费，免得域名过期',
    'Renew it soon, so that the domain name does not expire',
  ],
  [
    'a chatty if',
    '要是收不到短信，请检查手机是否安装了拦截软件',
    'If you fail to receive SMS, check whether the phone has installed the blocking software',
  ],
  [
    'what was not done to it',
    '请上传未经修改的原图',
    'Upload the original image that has not been changed',
  ],
  ['how they differ', '各省规定略有不同', 'The rules differ slightly by province'],
  ['on what basis', '请以营业执照为准修改', 'Change it on the basis of the business license'],
  ['how far it is made smaller', '请压缩至4MB以内', 'Compress it to at most 4MB'],
  [
    'where to go and what to click',
    '请前往邮箱点击链接完成验证',
    'Go to the email address, then click the link to complete the verification',
  ],
  ['into one', '请合并为一个PDF上传', 'Merge it into one PDF, then upload it'],
  ['two steps', '预览提交', 'Preview and submit'],
  [
    'where it goes',
    '由管局将新密码发送至邮箱',
    'The communications administration will send the new password to the email address',
  ],
  [
    'how long ago it was founded',
    '成立不足三个月的企业',
    'Enterprise founded less than 3 months ago',
  ],
  [
    'from when',
    '2024年4月起，未备案的App不得分发',
    'From 2024-04, the App not filed must not be distributed',
  ],
  [
    'one deed is not another',
    '取消接入不等于注销备案',
    'Canceling the access is not the same as deregistering the filing',
  ],
  [
    'what a deed will do',
    '注销主体将同时注销其名下全部网站',
    'Deregistering the entity will also deregister all websites under it',
  ],
  ['for how long', '账号已锁定1小时', 'The account is locked for 1 hour'],
  ['not what it is', '系统判定为非最新执照', 'It was judged not to be the latest license'],
  ['whose own', '负责人须手持本人身份证', 'The person in charge must hold their own ID card'],
  [
    'marks within quotes',
    '多个域名之间用英文分号“;”分隔',
    'Separate domain names with English semicolons “;”',
  ],
  [
    'of what it is said that something cannot be done',
    '按量付费实例不支持生成备案服务码',
    'For the pay-as-you-go instance, the filing service code cannot be generated',
  ],
  [
    'what it should look like',
    '正确格式如086-0571-00000000',
    'The correct format is 086-0571-00000000',
  ],
])('%s: %s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});
