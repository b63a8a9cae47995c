import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What errors and notices say; none stands in the dictionary as a whole. */
describe('errors and notices', () => {
  test.each([
    [
      'a permission, and nothing not done',
      '您没有删除权限，请联系管理员',
      'You have no permission to delete. Contact the administrator.',
    ],
    [
      'the same, of a thing',
      '子账号没有该订单的查看权限',
      'The sub-account has no permission to view this order',
    ],
    ['who cannot do it', '子账号无法编辑', 'The sub-account cannot edit it'],
    [
      'what a text says',
      '网站首页中出现“众筹”字样，请删除后重新提交',
      'The website home page contains the word “众筹” (crowdfunding). Delete it, then submit it again.',
    ],
    [
      'what a photo shows',
      '核验照背景杂乱且戴了帽子',
      'The verification photo background is cluttered and shows the person wearing a hat',
    ],
    [
      'what a province asks',
      '本省规定负责人必须为法定代表人',
      'This province requires that the person in charge be the legal representative',
    ],
    [
      'the same, with nobody named',
      '本省要求必须为法人',
      'This province requires that it must be the legal representative',
    ],
    ['by whom it was read', '审核员已读', 'Read by the reviewer'],
    ['what is set side by side', '修改对比', 'Comparison of changes'],
    [
      'what is enough for it',
      '只要涉及经营性内容就必须办理许可证',
      'As long as it involves the commercial content, you must arrange the license',
    ],
    [
      'not before',
      '备案信息一般在24小时后才能查到',
      'The filing information can usually only be found after 24 hours',
    ],
    [
      'the two of them',
      '公安联网备案与工信部ICP备案系两项不同的手续，不可互相替代',
      'The PSB filing and MIIT ICP filing are 2 different formalities. They cannot replace each other.',
    ],
    ['for whom', '面向境外用户的多语言站点', 'Multilingual site for users outside the mainland'],
    ['which one now', '请上传当前使用的图标', 'Upload the icon currently in use'],
    [
      'those in it',
      '集团内多家公司需分别备案',
      'Several companies in the group must be filed separately',
    ],
    ['which number', '备案专员07号', 'Filing specialist No. 07'],
    [
      'nobody else',
      '主体负责人必须为法定代表人本人',
      'The entity leader must be the legal representative personally',
    ],
    ['when it starts', '下一个工作日开始受理', 'Acceptance starts on the next business day'],
    ['by how much', '审核可能会延长2个工作日', 'The review may be extended by 2 business days'],
    ['for how long', '链接48小时内有效', 'The link is valid for 48 hours'],
    [
      'what it lacks',
      '营业执照经营范围无此业务',
      'The business license business scope does not include this business',
    ],
    ['a time that is over', '证件已于昨日过期', 'The document expired yesterday'],
    ['so long ago', '订单已于3天前退回', 'The order was returned 3 days ago'],
    ['how many places', '有3处未填写', 'There are 3 places not entered'],
    ['the same, to do', '您的订单有4处需要修改', 'Your order has 4 places to change'],
    ['by whom it came back', '管局退回', 'Returned by the communications administration'],
    [
      'after that',
      '管局驳回后请重新提交',
      'After being rejected by the communications administration, submit it again',
    ],
    [
      'what follows by law',
      '提供虚假材料的，依法予以处罚，并注销备案编号',
      'If you provide the false documents, you will be penalized by law, and the filing number will be deregistered',
    ],
    [
      'done to it, and done by it',
      '未履行备案手续的App不得上架或继续提供服务',
      'The App that has not performed the filing formalities must not be published or continue to provide service',
    ],
    [
      'who must be able to',
      '网络安全责任人应为本单位正式在职人员，能够随时配合公安机关工作',
      'The person responsible for network security must be a formal current employee of the organization. They must be able to cooperate with the public security authority at any time.',
    ],
    [
      'where to find it',
      '填写注册商全称，可在域名证书上查到',
      'Enter the registrar full name. It can be found on the domain name certificate.',
    ],
    [
      'both of a kind',
      '备案主体须为在中国内地依法登记的组织或个人',
      'The filing entity must be the organization or individual registered by law in the Chinese mainland',
    ],
    [
      'some of them',
      '部分境外邮箱可能收不到备案通知',
      'Some email addresses outside the mainland may fail to receive the filing notice',
    ],
    ['at what time', '草稿已于14:32自动保存', 'The draft has been saved automatically at 14:32'],
    ['on whose behalf', '不能代他人备案', 'You cannot file on behalf of others'],
    [
      'whose information',
      '主体信息审核通过后方可添加网站',
      'After the entity information review has passed, you can then add the website',
    ],
    [
      'the client of a phone',
      '安卓端与iOS端的备案不通用',
      'The filings of Android version and iOS version are not interchangeable',
    ],
    [
      'after so long idle',
      '本页面30分钟无操作将自动退出登录',
      'After 30 minutes without activity on this page, you will be logged off automatically',
    ],
    [
      'so many of them',
      '用户名须包含字母、数字、下划线中的任意两种',
      'The user name must contain any 2 of letters, digits, and underscores',
    ],
    ['barred from it', '账号已被暂停登录', 'The account has been suspended from logging on'],
    ['how many came through', '导入成功120条，失败3条', '120 items were imported. 3 failed.'],
    ['once it is done', '变更后的证件须重新上传', 'The changed document must be uploaded again'],
    ['later than', '结束时间须大于开始时间', 'The end time must be later than the start time'],
    ['in the frame', '请把证件完整放入取景框', 'Put the document completely in the frame'],
    [
      'what it seems to use',
      '疑似使用了其他公司的公章',
      'Seems to use the official seal of other companies',
    ],
    [
      'kinds, not one of them',
      '网站名称只能为数字或字母',
      'The website name can only be digits or letters',
    ],
    [
      'whom it is for',
      '域名含有“gov”的，仅限政府机关使用',
      'If the domain name has “gov”, it is for the government agency only',
    ],
    [
      'what becomes of whom',
      '个体户变更为企业的，需重新备案',
      'If the sole trader changes to an enterprise, it must be filed again',
    ],
    ['at a time', '一次最多检测10个域名', 'You can check at most 10 domain names at a time'],
    ['kept for so long', '日志保存不得少于60天', 'The log must be kept for at least 60 days'],
    [
      'two sentences',
      '提交成功，请等待初审',
      'Submitted successfully. Wait for the preliminary review.',
    ],
    ['changed of late', '请核对是否近期做过变更', 'Check whether it has changed recently'],
    [
      'not yours yet',
      '尚未取得备案号的，可先填“无”',
      'If you have not obtained the ICP number, you can enter “无” (none) first',
    ],
    ['only oneself', '请确保画面中只有本人', 'Make sure that only you are in the picture'],
    [
      'before and after it',
      '请勿在名称前后添加空格',
      'Do not add the spaces before or after the name',
    ],
    [
      'for whose good',
      '为方便用户，我们新增了扫码核验功能',
      'For the convenience of the users, we have added the scan code verification function',
    ],
    [
      'what it has taken from it',
      '可能导致备案被取消接入',
      'It may cause the filing to have its access canceled',
    ],
    ['later', '恢复时间另行通知', 'The recovery time will be announced later'],
    [
      'what is not taken now',
      '因管局政策调整，暂停受理个人备案',
      'Because of the communications administration change of policy, acceptance of individual filings is suspended',
    ],
    [
      'what follows when late',
      '请在9月30日前完成信息核对，逾期将暂停服务',
      'Complete the information check before September 30. After that the service will be suspended.',
    ],
    ['too many of them', '压缩包内文件数量过多', 'Too many files in the archive'],
    ['not seen in it', '视频中未检测到眨眼动作', 'No blinking action was found in the video'],
    [
      'how many of what',
      '服务码申请数量已达上限',
      'The number of service code applications has reached the limit',
    ],
    ['how it is, not has been', '您的账户已欠费', 'Your account is in arrears'],
    [
      'when it was made',
      '实例创建时间不足24小时，请稍后再试',
      'The instance was created less than 24 hours ago. Try again later.',
    ],
    [
      'where it closes',
      '旧版将于本月底关闭',
      'The old version will close at the end of this month',
    ],
    [
      'what it is used for',
      '选填，用于审核人员了解网站用途',
      'Optional, it is used for the reviewer to read about the purpose of the website',
    ],
    [
      'no longer',
      '如不再使用该域名，请及时注销备案',
      'If you no longer use this domain name, deregister the filing soon',
    ],
    [
      'still not',
      '如超过24小时仍未收到短信，请联系管局',
      'If you have still not received SMS after 24 hours, contact the communications administration',
    ],
    [
      'what may be asked for',
      '如在审核中需要补充资料，我们会通过短信和邮件通知您',
      'If additional documents are needed during the review, we will notify you by SMS and email',
    ],
    [
      'where it is so',
      '新疆、西藏等地区审核时间较长',
      'In places such as Xinjiang and Tibet, the review time is rather long',
    ],
    [
      'from what',
      '公钥信息可在签名证书中获取',
      'The public key information can be obtained from the signing certificate',
    ],
    [
      'how to keep it',
      '备案期间请保持网站关闭或无法访问',
      'During the review, keep the website closed or not accessible',
    ],
    [
      'done, but',
      '已完成短信核验但状态未更新的，请等待2小时后刷新',
      'If you have completed SMS verification but the status has not been updated, wait 2 hours, then refresh it',
    ],
    [
      'people who change',
      '若负责人更换，请同步更新授权书',
      'If the person in charge changes, update the letter of authorization at the same time',
    ],
    [
      'which files only',
      '仅支持上传PDF格式的文件，请转换后重试',
      'Only files in PDF format are accepted. Convert it, then try again.',
    ],
    [
      'what is wrong',
      '网络连接异常，请检查网络后重试',
      'There is a problem with the network connection. Check the network, then try again.',
    ],
    [
      'a status that is wrong',
      '企业经营状态异常，请先办理移出手续',
      'The enterprise business status is abnormal. Arrange the removal formalities first.',
    ],
    [
      'for an upgrade',
      '为配合系统升级，本平台将停止服务',
      'To cooperate with the system upgrade, this platform will stop service',
    ],
    [
      'from where too often',
      '同一IP提交次数过多，请稍后再试',
      'Too many submissions from the same IP. Try again later.',
    ],
    [
      'an error in it',
      '请求参数错误，请返回上一页重试',
      'There is an error in the request parameter. Go back to the previous page and try again.',
    ],
    [
      'for good',
      '涉嫌违规的账号将被永久封禁',
      'The account that is suspected of violating the rules will be banned for good',
    ],
    [
      'what caused it',
      '因不可抗力导致的延误，平台不承担责任',
      'For the delay caused by force majeure, the platform does not bear the responsibility',
    ],
  ])('%s: %s', (_what, text, english) => {
    expect(translate(text)).toMatchObject({ english, kind: 'pattern' });
  });
});
