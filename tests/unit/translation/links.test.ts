import { expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What links clauses, and the cases, means and kinds that clauses speak of. */
test.each([
  [
    'why it may have failed',
    '活体检测未通过，可能因光线过强或动作过快，请调整后重新尝试。',
    'The liveness check has not passed, possibly because the lighting is too strong or the action is too fast. Adjust it, then try again.',
  ],
  [
    'what is excepted',
    '网站名称不得包含“中国”等字样，取得相关部门批准的除外。',
    'The website name must not contain words such as “中国” (China), except where you get the approval of the relevant departments.',
  ],
  [
    'what one thing is excepted',
    '同一手机号码不得用于不同主体的备案信息中，法定代表人相同的关联公司除外。',
    'The same mobile phone number must not be used for the filing of different entities in the information, except for the affiliate with the same legal representative.',
  ],
  [
    'an act that cannot be taken back',
    '服务码一经授权便无法撤回',
    'Once authorized, the service code cannot be withdrawn',
  ],
  [
    'what it would be judged',
    '图片请勿过度压缩，以免被判定为伪造',
    'The image must not be compressed excessively, so that it is not judged to be forged',
  ],
  ['what it is treated as', '否则视为无效', 'Otherwise it is treated as invalid'],
  [
    'what it may be taken for',
    '该名称易被理解为新闻类网站',
    'This name may be taken to be news websites',
  ],
  [
    'what it is not used for',
    '上传的资料不会被用作其他用途',
    'The uploaded documents will not be used for other purposes',
  ],
  [
    'an act before another',
    '需持有可用的备案服务码才能提交',
    'You must hold the available filing service code before you can submit it',
  ],
  [
    'a limit of time',
    '注销申请自提交之日起约3至10个工作日办结',
    'The deregistration application takes about 3 to 10 business days from when it is submitted',
  ],
  ['a recommended size', '图标尺寸建议512×512像素', 'The recommended icon size is 512×512 pixels'],
  [
    'a range to keep',
    '功能介绍控制在50到300字之间',
    'Keep the features between 50 and 300 characters',
  ],
  [
    'at least one of two',
    'App 域名与 IP 地址至少填写一项',
    'Enter at least one of the App domain name and IP address',
  ],
  [
    'what was entered by mistake',
    '请检查是否误将字母 O 输成数字 0',
    'Check whether you have entered the letter O as the digit 0 by mistake',
  ],
  ['too many failures', '人脸核验失败次数过多', 'Too many failed face verification attempts'],
  ['one time each', '每个订单限重发一次', 'It can be resent only once for each order'],
  [
    'who must, first',
    '须先由原主体注销该网站',
    'The previous entity must deregister this website first',
  ],
  [
    'who must not be',
    '网站负责人不得由建站公司人员担任',
    'The website leader must not be the site building company staff',
  ],
  [
    'one person for two',
    '网站负责人可与主体负责人为同一人',
    'The website leader can be the same person as the entity leader',
  ],
  [
    'what seems so',
    '主体名称末尾多了一个“司”字，请更正。',
    'There is an extra word “司” at the end of the entity name. Correct it.',
  ],
  [
    'what does not follow',
    '服务码数量不因升级配置而增加',
    'The number of service codes is not added because of upgrading the configuration',
  ],
  [
    'what another act carries along',
    '公安备案信息不会随ICP变更自动更新',
    'The PSB filing information will not be updated automatically with the ICP change',
  ],
  ['whom to go to', '请先至域名注册商处续费', 'Renew it with the domain name registrar first'],
  [
    'what is done with a document',
    '负责人需本人持身份证完成人脸核验',
    'The person in charge must complete the face verification with the ID card in person',
  ],
  [
    'what an act does to another',
    '不一致会导致上架失败',
    'A mismatch will cause the publication to fail',
  ],
  [
    'none of it in it',
    '请确认APP内不含赌博等内容',
    'Confirm that the APP contains no content such as gambling',
  ],
  [
    'what was done before',
    '若您近期办理过域名过户，请等待3至5个工作日。',
    'If you have recently arranged the transfer of domain ownership, wait 3 to 5 business days.',
  ],
  [
    'who approves it',
    '.top、.xyz 等后缀已获工信部批复',
    'Suffixes such as .top and .xyz have been approved by MIIT',
  ],
  ['an order of the authorities', '主管部门可责令改正', 'The authority can order corrections'],
  [
    'whose administrations',
    '北京、天津两地管局要求提供承诺书',
    'The communications administrations of Beijing and Tianjin require you to provide the letter of commitment',
  ],
  [
    'how long since',
    '下列3个网站距离上次核验已超过12个月',
    'It has been more than 12 months since the last verification of the following 3 websites',
  ],
  [
    'things of which some',
    '请删除不符合的域名',
    'Delete the domain name that does not meet the requirements',
  ],
  [
    'between what',
    '请说明本网站与该单位其他网站的区别',
    'Explain the difference between this website and other websites of this organization',
  ],
  [
    'what the number is',
    '公网带宽为0的实例不在列表中显示',
    'The instance whose public bandwidth is 0 is not shown on the list',
  ],
  [
    'of a list, and more',
    '如网站内容涉及新闻、出版等，请上传批准文件。',
    'If the website content involves the news, publishing, and so on, upload the approval document.',
  ],
  ['what to be kept so', '全程保持面部正对屏幕', 'Keep face facing screen throughout'],
  [
    'what the law asks',
    '依法应办理而未办理公安联网备案的，公安机关可给予警告。',
    'If you have not arranged the PSB filing as required by law, the public security authority can give the warning.',
  ],
  [
    'what is done without another',
    '未履行备案手续擅自从事互联网信息服务的，可处罚款。',
    'If you engage in the Internet Information Service without performing the filing formalities, you may be fined.',
  ],
  ['no reader does it', '无法辨认签发机关', 'The issuing authority cannot be identified'],
  ['done to its end', '请提前安排好时间', 'Arrange the time in advance'],
  ['one of two', '继续填写还是重新开始？', 'Continue to enter it or start again?'],
  [
    'so that they can',
    '可将二维码转发给本人，由其远程完成核验',
    'You can send the QR code to the person concerned, so that they can complete the verification remotely',
  ],
  [
    'nothing else',
    '图片格式不支持，仅限 JPG、JPEG、PNG。',
    'The image format is not supported. Only JPG, JPEG, and PNG are allowed.',
  ],
  [
    'when in between',
    '期间如需修改材料，可点击“撤回”。',
    'To change the documents during this time, you can click “Withdraw”.',
  ],
])('%s', (_what, chinese, english) => {
  expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
});
