import { describe, expect, test } from 'vitest';
import { inflect } from '../../../components/translation/syntax/inflect';
import { plural } from '../../../components/translation/syntax/phrase';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

describe('forms of words', () => {
  test.each([
    ['submit', 'done', 'submitted'],
    ['apply', 'third', 'applies'],
    ['take', 'done', 'taken'],
    ['handle', 'ing', 'handling'],
    ['agree', 'ing', 'agreeing'],
    ['transfer', 'past', 'transferred'],
  ] as const)('%s, %s: %s', (verb, form, wanted) => {
    expect(inflect(verb, form)).toBe(wanted);
  });

  test.each([
    ['website', 'websites'],
    ['person in charge', 'people in charge'],
    ['entity', 'entities'],
    ['information', 'information'],
    ['address', 'address'],
  ])('several of %s: %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });
});

/** One of a kind each; none stands in the dictionary as a whole. */
describe('composes', () => {
  test.each([
    [
      'things that one may enter',
      '请输入网站域名、备案号或主办单位名称',
      'Enter the website domain name, ICP number, or entity name',
    ],
    [
      'what one disagrees with',
      '如您对审核结果有异议，可提交工单申诉',
      'If you disagree with the review result, you can submit the ticket appeal',
    ],
    [
      'once and for all',
      '主体信息一经提交不可修改',
      'Once the entity information is submitted, it cannot be changed',
    ],
    [
      'what to avoid',
      '为避免影响您的业务，请提前完成备案',
      'To avoid affecting your business, complete the filing in advance',
    ],
    [
      'an article of a law',
      '根据《中华人民共和国网络安全法》第二十四条规定',
      "Under Article 24 of “Cybersecurity Law of the People's Republic of China”",
    ],
    [
      'how often again',
      '账号或密码错误，还可尝试3次',
      'The account or password is incorrect. You can try 3 more times.',
    ],
    [
      'a time of day',
      '此功能正在维护中，预计12:00恢复',
      'This function is being maintained. Expected to be restored at 12:00.',
    ],
    ['how long it is kept', '数据仅保留90天', 'The data is kept for only 90 days'],
    [
      'all of what was done',
      '该操作将清空已填写的全部内容',
      'This action will clear all entered content',
    ],
    [
      'whom it is about',
      '涉及新闻、出版、教育、医疗保健等内容的网站，须提供前置审批文件',
      'For the website involving content such as news, publishing, education, and health care, you must provide the pre-approval document',
    ],
    [
      'a phone number',
      '如有疑问，请拨打客服热线400-000-0000',
      'If you have questions, call the hotline 400-000-0000',
    ],
    ['no more than', '仅限上传一张图片', 'Upload only one image'],
    [
      'things that match, not acts',
      '证件照片与填写信息不一致',
      'The document photo does not match the information entered',
    ],
    ['how something is held', '请保持手机与面部平行', 'Keep the phone parallel to the face'],
    [
      'what is to be typed, in Chinese',
      '请输入“确认注销”以继续',
      'Enter “确认注销” (confirm deregistration) to continue',
    ],
    ['its own names as they are written', '请填写“工信部备案”', 'Enter “工信部备案” (MIIT filing)'],
    ['and where there is nothing', '如没有，请填写“无”', 'If there is none, enter “无” (none)'],
    ['what you have done', '您已完成身份核验', 'You have completed the identity verification'],
    [
      'which row',
      '导入失败，第3行数据格式错误',
      'Could not be imported. The format of the row 3 data is incorrect.',
    ],
    ['how many failed', '已成功导入12条，失败2条', 'Imported 12 successfully. 2 failed.'],
    ['what never was', '主体和网站均未备案过', 'The entity and website have not been filed'],
    [
      'in whose name',
      '该手机号需为负责人本人实名办理',
      'This mobile phone number must be registered in the name of the person in charge',
    ],
    [
      'in person',
      '人脸核验需由负责人本人操作',
      'The face verification must be done by the person in charge in person',
    ],
    [
      'what a wrong choice brings',
      '证件类型选择错误会导致备案被驳回',
      'If the document type selected is incorrect, the filing is rejected',
    ],
    ['all corners', '身份证四个角需完整展示', '4 corners of the ID card must be shown in full'],
    [
      'where it is no longer',
      '您的网站已不在本平台接入',
      'Your website is no longer connected on this platform',
    ],
    [
      'what applies',
      '管局审核时间以各省实际情况为准',
      'The communications administration review time depends on the actual situation of each province',
    ],
    [
      'so that it stays',
      '为了您的网站能够正常访问，请尽快办理备案',
      'So that your website can stay reachable, apply for filing soon',
    ],
    [
      'a judgement',
      '备案是免费的，平台不会向您收取任何费用',
      'The filing is free of charge. The platform will not charge you any fee.',
    ],
    [
      'who it claims to be',
      '请勿轻信自称备案工作人员的电话',
      'Do not trust the phone from someone claiming to be filing staff',
    ],
    [
      'one and what is his',
      '请填写紧急联系人及其电话',
      'Enter the emergency contact and their phone',
    ],
    ['a relationship', '与负责人的关系', 'Relationship with person in charge'],
    [
      'a promise',
      '保证不利用网站从事违法违规活动',
      'I guarantee not to use the website for illegal activities',
    ],
    [
      'what to do at once',
      '发现违法信息立即停止传输并报告有关部门',
      'If you find illegal information, stop transmitting and report the relevant departments at once',
    ],
    ['how many copies', '本承诺书一式两份', 'This letter of commitment is in two copies'],
    ['how often it failed', '您已连续登录失败3次', 'You have failed to log on 3 times in a row'],
    ['what was not found', '找不到页面', 'The page was not found'],
    ['who answers for what', '信息安全责任人', 'Person responsible for information security'],
    [
      'what a thing is used for',
      '电子邮箱用于接收备案进度通知',
      'The email address is used to receive filing progress notice',
    ],
    [
      'too few of what is left',
      '可用授权码数量不足',
      'The available number of authorization codes is insufficient',
    ],
    [
      'when it happens',
      '变更后原信息将被覆盖',
      'After changing, the previous information will be overwritten',
    ],
    [
      'which one by whom',
      '您填写的手机号码已被其他备案主体使用',
      'This mobile phone number you entered is already used by other filing entities',
    ],
    ['what to press', '请联系客服95187转1', 'Contact support (95187, then press 1)'],
    [
      'the name of a company, which stands',
      '主办单位深圳市示例科技有限公司已备案',
      'The entity 深圳市示例科技有限公司 has been filed',
    ],
    ['and in quotes', '“北京示例网络有限公司”已备案', '“北京示例网络有限公司” has been filed'],
    ['an order', '请下载并打印授权委托书', 'Download and print the letter of authorization'],
    ['a prohibition', '请勿将验证码告知他人', 'Do not tell others the verification code'],
    [
      'a passive',
      '该订单已被管局驳回',
      'This order has been rejected by the communications administration',
    ],
    [
      'an active',
      '系统会自动识别并填充证件号码',
      'The system will recognize and fill in the document number automatically',
    ],
    [
      'a condition',
      '上传营业执照后，系统会自动识别证件号码',
      'After uploading the business license, the system will recognize the document number automatically',
    ],
    [
      'a relative clause',
      '没有符合备案条件的云资源',
      'No cloud resource meeting the filing conditions',
    ],
    [
      'what an object lacks',
      '此处会显示您在验证备案时填写的证件号码',
      'The document number you entered when verifying the filing is shown here',
    ],
    [
      'a question',
      '网站负责人是否与主体负责人相同',
      'Is the website leader the same as the entity leader?',
    ],
    [
      'a list',
      '网站是否提供论坛、留言等互动功能',
      'Does the website provide interactive functions such as forums and messages?',
    ],
    [
      'figures',
      '每台服务器最多可备案5个网站',
      'Each server can be used to file at most 5 websites',
    ],
    [
      'two sentences',
      '授权码已过期，请重新生成',
      'The authorization code has expired. Generate it again.',
    ],
    ['a label', '单位所在地详细地址', 'Street address of the location of the entity'],
    [
      'no act where a thing must stand',
      '企业名称须与营业执照保持一致',
      'The company name must match the business license',
    ],
    [
      'an entry that says when',
      '备案期间网站不能访问',
      'During the review, the website cannot be accessed',
    ],
    [
      'how long ago, and waiting',
      '如您的域名注册未满三天，请等待三天后再提交',
      'If your domain name was registered less than 3 days ago, wait 3 days, then submit it',
    ],
    ['a program by its name', '建议使用Chrome浏览器访问', 'We recommend accessing with Chrome'],
    ['what is noted of an act', '订单取消原因', 'Reason for order cancellation'],
    ['who did it', '账号创建人', 'Account creator'],
    ['one of several', '是否为独立域名', 'Is it a separate domain name?'],
    [
      'people in general',
      '未成年人不能作为网站负责人',
      'Minors cannot serve as the website leader',
    ],
    [
      'the last characters',
      '请输入证件号码后六位',
      'Enter the last 6 digits of the document number',
    ],
    [
      'what has no relation',
      '请勿填写与网站无关的内容',
      'Do not enter content not related to the website',
    ],
    [
      'whom it is about, who does it',
      '短信核验需输入验证码',
      'For SMS verification, you must enter the verification code',
    ],
    ['two verbs, one pattern', '填写基础信息', 'Enter the basic information'],
    ['some, not the', '密码须包含字母和数字', 'The password must contain letters and digits'],
    ['a state of a filing', '备案退回', 'Filing returned'],
    ['only', '一个域名只能备案一次', 'A domain name can be filed only once'],
    ['an upload is no kind of document', '上传证件正面照', 'Upload photo of the front of document'],
    [
      'an amount with its unit once',
      '单位名称不得少于4个汉字',
      'The organization name must be at least 4 Chinese characters',
    ],
    [
      'a notice',
      '关于规范互联网信息服务备案的通知',
      'Notice on standardizing Internet Information Service filing',
    ],
    ['sizes are no times', '图片不能小于100KB', 'The image must be at least 100KB'],
    ['what the reader has not done', '若未收到短信', 'If you have not received SMS'],
    [
      'how people are told',
      '审核结果将以短信和邮件通知',
      'The review result will be sent by SMS and email',
    ],
    [
      'a photo of the original',
      '请上传营业执照副本原件照片',
      'Upload the photo of the original duplicate of the business license',
    ],
    [
      'how each part must be',
      '证件照片需四角完整、字迹清晰',
      'The document photo must have complete four corners and clear handwriting',
    ],
    ['in whose name', '主办者名下已有备案', 'The entity already has a filing in its name'],
    [
      'all of a class',
      '个人用户不得开办企业类网站',
      'Individual users must not run enterprise websites',
    ],
    [
      'how long it takes',
      '初审预计1-2个工作日完成',
      'The preliminary review is expected to be complete in 1 to 2 business days',
    ],
    [
      'what differs by what',
      '不同省份的备案要求不同',
      'The filing requirements differ by province',
    ],
    ['a limit of attempts', '发送次数已达上限', 'You have reached the limit for sending'],
    [
      'that it passes, not that it has',
      '为保证备案顺利通过',
      'To make sure that the filing passes',
    ],
    ['none of a kind', '不支持黑白复印件', 'Black-and-white photocopies are not supported'],
    [
      'for the first time',
      '首次登录请修改初始密码',
      'When you log on for the first time, change the initial password',
    ],
    ['for the first time, a condition', '如您首次备案', 'If you file for the first time'],
    ['as shown in a place', '具体费用以订单页面显示为准', 'The exact fee is as shown in the order'],
    [
      'what it depends on',
      '备案时间以实际审核情况为准',
      'The filing time depends on the actual review status',
    ],
    [
      'whoever signs',
      '本人同意授权平台核验本人身份信息',
      'I authorize the platform to verify my identity information',
    ],
    ['yours', '请上传您本人的手持身份证照片', 'Upload your own photo of you holding the ID card'],
    ['not yours', '请勿上传非本人证件', "Do not upload another person's document"],
    [
      'there, to do it',
      '请登录域名注册商网站查询',
      'Log on to the domain name registrar website to look it up',
    ],
    [
      'not before',
      '网站须在备案通过后方可开通',
      'The website can only be opened after the filing is approved',
    ],
    [
      'where it points',
      '域名解析至境外IP不符合备案要求',
      'If the domain name points to IP outside the mainland, it does not meet the filing requirements',
    ],
    [
      'of it, there',
      '请填写App在各应用商店的下载链接',
      'Enter the download link of the App on each distribution platform',
    ],
    [
      'who has none',
      '如无座机可填写手机号',
      'If you have no landline, you can enter the mobile phone number',
    ],
    [
      'what it cannot serve as',
      '军人证不能作为个人备案证件',
      'The military ID cannot be used as an individual filing document',
    ],
    [
      'for now',
      '主体信息正在审核，暂不可修改',
      'The entity information is being reviewed. It cannot be changed for now.',
    ],
    [
      'one only',
      '同一证件只能备案一个主体',
      'The same document can be used to file only one entity',
    ],
    ['no permission', '您没有权限操作该备案', 'You have no permission to manage this filing'],
    ['whom to ask', '请联系主账号授权', 'Ask the main account to authorize it'],
    [
      'to do the one, not the other',
      '转入备案无需注销原备案',
      'To transfer in the filing, you need not deregister the previous filing',
    ],
    [
      'what is sold',
      '从事药品销售须取得药品经营许可证',
      'If you engage in drug sales, you must get the drug business permit',
    ],
    ['of both kinds', '8-16位字母数字组合', '8 to 16 letters and digits'],
    ['thanks', '感谢您的支持与配合', 'Thank you for your support and cooperation'],
    ['a permission', '请授权使用摄像头', 'Allow access to the camera'],
    [
      'a deed that is done',
      '已开通增值电信业务的，请填写许可证编号',
      'If you have opened the value-added telecom service, enter the license number',
    ],
    [
      'which have not',
      '未在期限内整改的网站将被停止接入',
      'The website that has not been corrected within the time limit will lose access',
    ],
    ['none needed', '非经营性网站无需办理', 'Non-commercial websites need not do so'],
    [
      'what was uploaded',
      '证件类型与上传图片不匹配',
      'The document type does not match the uploaded image',
    ],
    [
      'choices that are acts',
      '请选择备案类型：首次备案、新增网站、接入备案',
      'Select the filing type: First-time filing, Add a website, Access filing',
    ],
    [
      'who knows and agrees',
      '本人知悉并同意平台收集上述信息',
      'I understand and agree that the platform collects the information above',
    ],
    [
      'if it is so',
      '上级主管单位与单位名称一致时可填相同内容',
      'If the superior organization matches the organization name, you can enter the same content',
    ],
    [
      'only that',
      '本平台仅协助提交，不承担审核责任',
      'This platform only helps you submit it. It is not responsible for the review.',
    ],
    [
      'for how long',
      '域名注册时间须满3天',
      'The domain name must have been registered for at least 3 days',
    ],
    [
      'what takes effect',
      '域名注册信息更新后需等待1-3天生效',
      'The domain name registration information takes 1 to 3 days to take effect after updating',
    ],
    [
      'by when',
      '预计今天18:00前完成审核',
      'The review is expected to be complete before 18:00 today',
    ],
    [
      'a copy of a kind',
      '请上传盖章版《网站备案真实性核验单》',
      'Upload the stamped “Website filing authenticity verification form”',
    ],
    ['a place in the queue', '您的申请排在第12位', 'Your application is number 12 in the queue'],
    [
      'a number of a filing',
      '备案成功，备案号为京ICP备12345678号-1',
      'Filing approved, the ICP number is 京ICP备12345678号-1',
    ],
    ['what reflects light', '证件照片反光', 'The document photo has glare'],
    [
      'true to the facts',
      '服务内容请勾选与实际一致的选项',
      'For the service content, tick the option that matches the facts',
    ],
    [
      'what cannot be filed',
      '该后缀域名暂不支持备案',
      'This suffix domain name cannot be filed for now',
    ],
    [
      'not before it has been',
      '您的网站需要备案后才能上线',
      'Your website can only be launched after it has been filed',
    ],
    [
      'where a thing is',
      '请确认服务器在中国大陆境内',
      'Confirm that the server is in the Chinese mainland',
    ],
    [
      'what a wrong entry does',
      '填写错误将导致App备案失败',
      'A wrong entry will cause the App filing to fail',
    ],
    ['being done by another', '该订单正在被其他人编辑', 'This order is being edited by others'],
    [
      'because of what',
      '您的网站因内容违规已被关闭',
      'Your website has been closed because of illegal content',
    ],
    [
      'not done there',
      '您的域名未在本平台备案，访问将被阻断',
      'Your domain name has not been filed with this platform. Access will be blocked.',
    ],
    [
      'even so',
      '网站尚未建设完成也可备案',
      'The website can be filed even if it has not been built',
    ],
    [
      'in front of',
      '幕布照片须在指定背景前拍摄',
      'The backdrop curtain photo must be taken in front of the designated background',
    ],
    ['whom it does not suit', '若负责人不便操作', 'If the person in charge cannot easily do it'],
    [
      'a state that is not as it should be',
      '备案状态异常',
      'There is a problem with the filing status',
    ],
    ['who you are not', '不是本人？', 'Not you?'],
    [
      'what decides',
      '主体所在省份决定审核管局',
      'The province of the entity decides the review communications administration',
    ],
    ['as it was', '备案号保持不变', 'The ICP number stays unchanged'],
    [
      'what is asked of it',
      '各省管局对材料有不同要求',
      'The provincial communications administrations have different requirements for documents',
    ],
    ['to let others', '授权他人使用', 'Let others use it'],
    [
      'after an act and its object',
      '绑定邮箱后可接收审核通知',
      'After linking the email address, you can receive the review notice',
    ],
    ['a way of being told', '请选择接收方式', 'Select the delivery method'],
    [
      'at their place',
      '请前往原接入商处取消接入',
      'Cancel the access with the previous access service provider',
    ],
    ['too few digits', '身份证号位数不足', 'The ID card number does not have enough digits'],
    [
      'words that run into a domain',
      '备案号应链接至beian.miit.gov.cn',
      'The ICP number must link to beian.miit.gov.cn',
    ],
    [
      'what you are doing',
      '您正在使用旧版备案系统',
      'You are using the old version ICP filing system',
    ],
    [
      'once it is paid',
      '订单支付成功后可申请备案服务码',
      'After the order is paid, you can apply for the filing service code',
    ],
    [
      'in another name',
      '企业名下域名可用于个人备案吗',
      'Can the domain name in the name of the enterprise be used for an individual filing?',
    ],
    [
      'may be one',
      '法人与负责人可为同一人',
      'The legal representative and person in charge can be the same person',
    ],
    [
      'by whom',
      '负责人可由法人委派',
      'The person in charge can be appointed by the legal representative',
    ],
    [
      'by whom it must be',
      '负责人须由法人委派',
      'The person in charge must be appointed by the legal representative',
    ],
    ['past its date', '请勿使用已失效的授权书', 'Do not use the expired letter of authorization'],
    [
      'on what device',
      '请在手机端打开链接完成人脸核身',
      'Open the link on your phone to complete the face verification',
    ],
    [
      'what a program cannot do',
      '您的浏览器不支持视频录制',
      'Your browser does not support recording video',
    ],
    [
      'only within',
      '许可证在有效期内方可使用',
      'The license can only be used within the validity period',
    ],
    ['taken by another', '摄像头被占用', 'The camera is in use by another app'],
    [
      'who answers for it',
      '如有虚假，愿承担法律责任',
      'If anything is false, I am willing to accept legal responsibility',
    ],
    [
      'for no reason',
      '平台不会以任何理由索要密码',
      'The platform will not ask for the password for any reason',
    ],
    [
      'after so many calls',
      '三次未接通将退回订单',
      'After 3 calls not answered, the order will be returned',
    ],
    [
      'what to avoid doing',
      '请避免使用地名作为网站名称',
      'Avoid using the place name as the website name',
    ],
    [
      'who only may',
      '仅党政机关可使用该名称',
      'Only Party and government organs can use this name',
    ],
    ['which to act on', '请选择要删除的域名', 'Select the domain name to delete'],
    [
      'from when',
      '本承诺书自签署之日起生效',
      'This letter of commitment takes effect from the date of signing',
    ],
    ['what is paused', '节假日期间审核暂停', 'During the holidays, the review is paused'],
    ['under which account', '域名须在本账号下', 'The domain name must be under this account'],
    ['first, then on', '请先绑定手机号再继续', 'Link the mobile phone number, then continue'],
    ['at most so many', '网站域名最多20个', 'At most 20 website domain names'],
    [
      'need not, if so',
      '该平台尚未发布可不填写',
      'If this platform has not been published, you need not enter it',
    ],
    [
      'what it waits for',
      '等待提交管局',
      'Waiting to be submitted to the communications administration',
    ],
    ['traders', '个体工商户不可备案交易类网站', 'Sole traders cannot file trading websites'],
    [
      'a topic, not a doer',
      '证件类型选择营业执照',
      'For the document type, select the business license',
    ],
    ['what to do, not a kind of code', '申请备案授权码', 'Apply for filing authorization code'],
    ['to do in a title, not done', '已备案网站认领', 'Claim filed website'],
    [
      'who may not find it',
      '管局可能查询不到，建议3天后再提交',
      'The communications administration may not find it. We recommend submitting in 3 days.',
    ],
    ['to whom it was done', '您有一笔备案订单被驳回', 'You have 1 filing order that was rejected'],
    [
      'what a place does not show',
      '网站底部未悬挂备案号',
      'The ICP number has not been displayed at the bottom of the website',
    ],
    [
      'whose',
      '适用于主体和网站均未备案过的用户',
      'For users whose entity and website have not been filed',
    ],
    [
      'of both, of one',
      '照片须包含网站负责人的头部及上半身',
      'The photo must contain the head and upper body of the website leader',
    ],
    ['why it was', '为什么我的备案被驳回了？', 'Why was my filing rejected?'],
    [
      'whether, if it has not been',
      '域名没有备案可以使用吗？',
      'Can the domain name be used if it has not been filed?',
    ],
    ['how many', '一台服务器可以备案几个网站', 'How many websites can be filed with a server?'],
    ['papers named after acts', '密码找回申请表', 'Password recovery application form'],
    [
      'by whom, with no word for it',
      '核验单需主体负责人签字并加盖公章',
      'The verification form must be signed by the entity leader and stamped with the official seal',
    ],
    [
      'what is linked to what',
      '当前服务码绑定的实例已到期',
      'The instance linked to the current service code has expired',
    ],
    ['how long', '账号将被冻结24小时', 'The account will be frozen for 24 hours'],
    [
      'of whom it is said',
      '仅购买域名或CDN产品的用户，无法通过本平台备案',
      'The user that only buys the domain name or CDN product cannot be filed through this platform',
    ],
    [
      'what somebody said',
      '负责人表示不了解备案事宜',
      'The person in charge said that they do not know about the filing matters',
    ],
    [
      'no thing of its own accord',
      '变更前的域名未解析到本平台服务器',
      'The domain name before the change does not resolve to this platform server',
    ],
    [
      'a file extension and its space',
      '政府网站须使用.gov.cn域名',
      'The government website must use the .gov.cn domain name',
    ],
    ['only what can be', '仅支持绑定已备案的域名', 'Only filed domain names can be linked'],
    [
      'in time, or not',
      '企业名称变更后未及时更新营业执照的，请先更新',
      'If you have not updated the business license in time after the company name changes, update it first',
    ],
    [
      'what was taken from it',
      '系统检测到您的企业已被吊销营业执照',
      'We found that your enterprise has had its business license revoked',
    ],
    [
      'what is asked of all of a list',
      '村委会、居委会请选择“群众性自治组织”',
      "For the villagers' committee and residents' committee, select “Self-governing mass organization”",
    ],
    [
      'what you did, not a thing of yours',
      '您上传的图片过大',
      'The image you uploaded is too large',
    ],
    [
      'why the system did',
      '您的订单因超时未处理已被系统自动关闭',
      'Your order has been closed automatically because it was not handled in time',
    ],
    [
      'before it is',
      '域名未备案前请勿解析到国内服务器',
      'Before the domain name is filed, do not resolve to the mainland server',
    ],
    [
      'what is mainly used for',
      '本网站主要用于展示公司产品',
      'This website is mainly used for showing the company product',
    ],
    ['what one wears', '请不要穿白色衣服拍照', 'Do not take a photo wearing white clothes'],
    [
      'because all of it',
      '因贵单位地址已变更，请先办理变更',
      'Because your organization address has been changed, make the change first',
    ],
    [
      'how soon',
      '备案成功后多久可以访问网站？',
      'After the filing is approved, how soon can you access the website?',
    ],
    [
      'how many with one',
      '一个身份证可以备案几个网站？',
      'How many websites can be filed with an ID card?',
    ],
    ['why not', '为什么查询不到我的备案信息？', "Why can't I find my filing information?"],
    [
      'all that is left to enter',
      '还有3处信息未填写',
      '3 pieces of information have still not been entered',
    ],
    [
      'the choice and what follows',
      '选择“否”则无需填写下列内容',
      'If you select “No”, you need not enter the following content',
    ],
    [
      'how it was when called',
      '主体负责人手机号多次拨打提示关机',
      'The entity leader mobile number was switched off when called several times',
    ],
    [
      'what was uploaded',
      '上传的文件须在有效期内',
      'The uploaded file must be within the validity period',
    ],
  ])('%s', (_what, chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });

  test('accounts read the same outside Alibaba Cloud', () => {
    expect(translate('主账号').english).toBe('Main account');
    expect(translate('子账号').english).toBe('Sub-account');
  });

  test('nothing where a word is not known', () => {
    expect(translate('请上传蜃楼照片').kind).toBe('gloss');
  });
});
