import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What people ask in plain talk, and what is said in plain words. */
describe('plain talk', () => {
  test.each([
    ['小程序要不要备案？', 'Does the mini program need to be filed?'],
    ['授权书在哪里下载？', 'Where can you download the letter of authorization?'],
    ['备案号要放在网站哪里？', 'Where on the website must the ICP number be put?'],
    ['备注里应该写什么？', 'What should you write in the remarks?'],
    ['备案一般要多久？', 'How long does the filing usually take?'],
    ['备案多久年审一次？', 'How often is the filing reviewed?'],
    ['居住证能用来备案吗？', 'Can the residence permit be used for filing?'],
    ['App没有域名能备案吗？', 'Can the App be filed without a domain name?'],
    ['哪些内容需要前置审批？', 'Which content needs the pre-approval?'],
    ['刷脸核验一直失败怎么办？', 'What to do if the face scan keeps failing?'],
    [
      '手机号归属地有要求吗？',
      'Are there any requirements for the mobile phone number home region?',
    ],
    ['忘了备案密码怎么办？', 'What to do if you have forgotten the ICP filing password?'],
    ['域名过期会不会影响备案', 'Does it affect the filing if the domain name is expired?'],
    ['管局会打电话给我吗？', 'Will the communications administration call me?'],
    ['App备案和网站备案是一回事吗？', 'Are the App filing and website filing the same?'],
    ['身份证快到期了影响备案吗？', 'Does it affect the filing if the ID card is about to expire?'],
  ])('asked: %s', (chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });

  test.each([
    ['多数省份限一个', 'Most provinces allow only 1'],
    ['会收到12381发来的短信', 'You will receive SMS from 12381'],
    ['应该是18位', 'Should be 18 characters'],
    ['带红点的为未读消息', 'Those marked with a red dot are unread messages'],
    ['每日18:00后提交的订单', 'Orders submitted after 18:00 every day'],
    ['各域名之间以换行分隔', 'Separate domain names with line breaks'],
    ['网站访问不受影响', 'Access to the website is not affected'],
    ['备案会被退回服务商', 'The filing will be returned to the service provider'],
    ['授权书未检测到公章', 'No official seal was found on the letter of authorization'],
    ['同一主体存在变更未完结', 'The same entity has an unfinished change'],
    [
      '域名到期未续费被他人注册时',
      'If the domain name has expired and not been renewed and has been registered by others',
    ],
    ['经审核通过后方可开通', 'Can be opened only after approval'],
    ['一经发现虚假信息', 'If the false information is found'],
    ['审核大概需要三到五天', 'Reviewing usually takes 3 to 5 days'],
    [
      '过户后三个工作日方可提交',
      'It can be submitted only 3 business days after transferring ownership',
    ],
    ['您已经提交过相同的申请', 'You have submitted the same application'],
    [
      '域名持有者必须与主体名称一字不差',
      'The domain name registrant must match the entity name to the letter',
    ],
    ['网站打不开时请勿提交', 'If the website cannot be opened, do not submit it'],
    ['证件号码中的X须大写', 'X in the document number must be in capitals'],
    ['前后两次密码不一致', 'The two passwords entered do not match'],
    ['请检查摄像头权限是否开启', 'Check whether the camera permission is turned on'],
    [
      '同一个人能做几家公司的负责人',
      'How many companies can the same individual serve as the person in charge of?',
    ],
    ['忘记添加备案号可能被处罚', 'If you forget to add the ICP number, you may be punished'],
    ['海外加速不受此限制', 'The acceleration outside the mainland is not subject to this limit'],
    [
      '授权书有效期不得短于30天',
      'The validity period of the letter of authorization must be at least 30 days',
    ],
    ['请勿将备案号做成图片', 'Do not make the ICP number into an image'],
    ['横屏拍摄效果更佳', 'Taking the photo in landscape gives a better result'],
    ['部分省份会电话抽查', 'Some provinces will spot-check by phone'],
    ['还没有提交过备案', 'Filing not submitted'],
    ['当前地区暂未开通此服务', 'This service is not available in the current region yet'],
    ['余额不足时将停止发送', 'If the balance is insufficient, sending will be stopped'],
    ['麻烦重新拍一张', 'Take the photo again'],
    [
      '同意将上述信息提供给通信管理局',
      'Agree to give the information above to the communications administration',
    ],
    [
      '建议剩余有效期大于1个月',
      'We recommend that the remaining validity period is more than 1 month',
    ],
    [
      '校验主体证件号后即可转入。请等待',
      'After checking the entity document number, it can be transferred in. Wait.',
    ],
    ['身份证正反面上传反了', 'Both sides of the ID card are uploaded the wrong way round'],
    [
      'CDN加速区域选“全球”时，请先备案',
      'If you select “Global” for the CDN acceleration area, file it first',
    ],
  ])('said: %s', (chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english });
  });

  test('who may not is a person', () => {
    expect(translate('负责人未满18周岁，不可备案').english).toBe(
      'The person in charge is less than 18 years old. They cannot be filed.',
    );
  });

  test('what is not taken in, nobody is told to', () => {
    expect(translate('主体已列入黑名单，暂不受理其备案申请。').english).toBe(
      'The entity has been put on the blocklist. Its filing application is not accepted for now.',
    );
  });
});
