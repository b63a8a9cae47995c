import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** A reading that is there but doubtful: people act on what they read, so it stays a gloss. */
describe('declines', () => {
  test.each([
    ['a title within a sentence', '负责人应为法定代表人，部分省份允许授权他人担任'],
    ['a bare verb after a statement, whose doer is not told', '中秋节当天不审核，次日恢复'],
    ['an act after an act that is no way to it', '未备案的小程序将无法通过上架审核'],
    ['whoever cannot do what readers do not do', '所盖印章为合同专用章，不能惊动公章'],
    ['people that something is done to, or who do it', '请选择办理的网安部门'],
    ['a platform that does it, or that it is done to', '平台将不予解析'],
    ['who demands, where another was only told', '我司已收到管局通知，要求核查您名下的网站'],
    ['a circumstance and a predicate, the one for a subject', '1月1日休息'],
  ])('%s: %s', (_what, text) => {
    expect(translate(text).kind).toBe('gloss');
  });
});

describe('reads', () => {
  test.each([
    [
      'what is to be avoided, to its end',
      '请先续费，避免备案通过后域名失效',
      'Renew it first, so that the domain name does not expire after the filing is approved',
    ],
    [
      'one act after another',
      '请关闭闪光灯重新拍摄',
      'Turn off the flash and take the photo again',
    ],
    [
      'an example, of what stood before it',
      '只填写顶级域名，如 example.com，二级域名无需单独备案',
      'Enter the top-level domain only, for example example.com. The subdomain need not be filed separately.',
    ],
    [
      'whose name',
      '负责人手机号须为本人实名办理',
      "The mobile phone number of the person in charge must be registered in that person's own name",
    ],
    ['what may be done to it', '备案号有被收回的风险', 'The ICP number may be taken back'],
    [
      'by whom',
      '变更后的信息须经管局审核',
      'The changed information must be reviewed by the communications administration',
    ],
    [
      'the first of two people',
      '工商登记的法定代表人与备案主体负责人不是同一人',
      'The legal representative of the business registration and filing entity person in charge are not the same person',
    ],
    ['several of a list', '语种可多选', 'You can select several languages'],
    [
      'what must be seen',
      '上传网站首页截图，应能看到网址栏',
      'Upload the screenshot of the home page. The web address box must be visible.',
    ],
    [
      'whom it waits for',
      '请等待负责人完成核验',
      'Wait for the person in charge to complete the verification',
    ],
    [
      'one of a kind',
      '同一手机号只能用于同一个人的备案信息',
      'The same mobile phone number can only be used for the filing information of the same individual',
    ],
    [
      'what is the case unless told otherwise',
      '个人备案的负责人默认为主办者本人',
      'The person in charge of the individual filing is the entity by default',
    ],
    [
      'who did it',
      '域名是个人注册的，不能用于企业备案',
      'The domain name is registered by the individual. It cannot be used for the enterprise filing.',
    ],
    ['where it was done', '您的网站是在本平台备案的', 'Your website is filed with this platform'],
    [
      'what is done and what is not',
      '如仅修改联系人而不修改网站名称，则无需重新核验',
      'If you only change the contact person and do not change the website name, it need not be verified again',
    ],
    [
      'to when it moves',
      '审核时间遇节假日顺延至下一个工作日',
      'If the review time falls on a holiday, it moves to the next business day',
    ],
    [
      'who only may',
      '只有通过实名认证的账号才能提交备案',
      'Only accounts passing the identity verification can submit the filing',
    ],
    [
      'even if',
      '即使备案已通过，仍需在30日内办理公安备案',
      'Even if the filing has passed, you must still complete the PSB filing within 30 days',
    ],
    [
      'whether or not',
      '无论网站是否开通，都应保持备案信息准确',
      'Whether or not the website is opened, you must keep the filing information correct',
    ],
    ['after which deadline', '逾期需重新发送', 'After that, it must be resent'],
    [
      'what is required of what',
      '不同省份对个人备案的要求有所不同',
      'The requirements for the individual filing differ by province',
    ],
    [
      'when it was done, not when it will be',
      '维护期间提交的订单将在恢复后统一处理',
      'The order submitted during the maintenance will be handled together after resuming',
    ],
    [
      'what does not stand for another',
      '所盖印章为合同专用章，不能代替公章',
      'The official seal put on is a contract seal. It cannot replace the official seal.',
    ],
    [
      'when, and not who',
      '本周六22:00至次日6:00暂停服务',
      'The service is paused this Saturday 22:00 to 6:00 the next day',
    ],
    ['who is changed', '法定代表人已变更', 'The legal representative has been changed'],
    [
      'from what to what',
      '请将网站名称由“华南资讯网”改为公司全称',
      'Change the website name from “South China information network” to the full company name',
    ],
    [
      'to whom it goes',
      '须转入境内注册商后才能备案',
      'Can only be filed after it has been transferred to the mainland registrar',
    ],
    [
      'what a word means',
      '首次备案是指主体和网站都没有备案过',
      'First-time filing means that the entity and website have not been filed',
    ],
    ['how often', '密码每90天需要更换一次', 'The password must be replaced once every 90 days'],
    [
      'what is not to be lost',
      '填写完成后请保存草稿，以免信息丢失',
      'After entry, save the draft, so that the information is not lost',
    ],
    [
      'of what it is true, where nobody is named',
      '若与主体负责人相同，可直接勾选',
      'If it matches the entity leader, it can be ticked',
    ],
    [
      'by whom, in person',
      '请负责人本人打开短信中的链接完成核验',
      'The person in charge must open the link in the SMS to complete the verification in person',
    ],
    [
      'what it is responsible for',
      '备案主体应当对所填信息的真实性负责',
      'The filing entity must be responsible for the authenticity of the information entered',
    ],
    [
      'what was entered when',
      '服务器IP地址与备案时填写的不一致',
      'The server IP address does not match what you entered during the filing',
    ],
    ['after what', '请在备案通过后再开通', 'Open it after the filing is approved'],
    [
      'an order, however it ends',
      '请将网站首页底部的备案号改为最新的',
      'Change the ICP number of the bottom of the website home page to the latest one',
    ],
    [
      'when an application is in',
      '注销申请提交后不能撤回',
      'After the deregistration application is submitted, it cannot be withdrawn',
    ],
    [
      'what is sent on',
      '导出文件将发送至您的邮箱',
      'The exported file will be sent to your email address',
    ],
    [
      'how long one waits',
      '一般需要5到7个工作日审核',
      'The review usually takes 5 to 7 business days',
    ],
    [
      'in which case',
      '没有批文的，请更换名称',
      'If you have no approval document, replace the name',
    ],
    [
      'what is said without a comma',
      '无法提供的请更换名称',
      'If you cannot provide it, replace the name',
    ],
    [
      'what was sent for what',
      '身份证上传的是临时身份证',
      'What was uploaded as the ID card is a temporary ID card',
    ],
    [
      'what was left out, not what to leave out',
      '证件住所填写有误，漏写“开发区”三字',
      'The address on the document is incorrect. The word “Development zone” was left out.',
    ],
    [
      'the new one, not the old one',
      '请更换新证件后再行提交',
      'Use a new document instead, then submit it',
    ],
    [
      'what is seen of it',
      '负责人身份证只传了一面',
      'Only one side of the ID card of the person in charge was uploaded',
    ],
    [
      'neither of two',
      '该自然人既非法定代表人也非股东',
      'This natural person is neither the legal representative nor a shareholder',
    ],
    [
      'what must be done by another',
      '由法定代表人签字并加盖公章',
      'It must be signed by the legal representative and stamped with the official seal',
    ],
    [
      'who bears what',
      '如有虚假将承担法律责任',
      'If anything is untrue, you will bear the legal responsibility',
    ],
    [
      'what is looked up by what',
      '备案进度可通过公众号或短信查询',
      'The filing progress can be looked up by official account or SMS',
    ],
    ['who does it at the moment', '工信部正在处理', 'MIIT is handling it'],
    [
      'what one success does not mean',
      '备案成功不代表网站内容合法',
      'An approved filing does not mean that the website content is valid',
    ],
    [
      'what is not found',
      '查询不到备案信息时，请核对主办单位名称',
      'If the filing information was not found, check the entity name',
    ],
    [
      'whose the website is that does',
      '凡提供交互服务的网站均须备案',
      'Any website providing the interactive service must be filed',
    ],
  ])('%s: %s', (_what, text, english) => {
    expect(translate(text).english).toBe(english);
  });
});

test('no mark of the grammar is left in a gloss', () => {
  const { kind, english } = translate('本周不审核，备案时效顺延，请摽梅');
  expect(kind).toBe('gloss');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are control characters.
  expect(english).not.toMatch(/[\u0001-\u0003]/);
});
