import { describe, expect, test } from 'vitest';
import { translatorOf } from '../dictionary/english';

const { translate } = translatorOf('en');

/** What a "not", a "must", a list or an "if" reaches over; who does it, and to whom. */
describe('scopes', () => {
  test.each([
    ['用户服务协议和隐私政策', 'User terms of service and privacy policy'],
    [
      '营业执照须在有效期内且与主体名称一致',
      'The business license must be within the validity period and match the entity name',
    ],
    [
      '非法定代表人办理，需上传授权委托书',
      'If anyone other than the legal representative arranges it, you must upload the letter of authorization',
    ],
    [
      '核验单需手写签名并加盖公章',
      'The verification form must be signed by hand and stamped with the official seal',
    ],
    ['7天内未提交将自动清除', 'If not submitted within 7 days, it will be cleared automatically'],
    ['水印不能遮挡关键信息', 'The watermark must not cover the key information'],
    [
      '当前省份暂不支持个人新增网站备案',
      'The current province does not allow the individual to add the website filing',
    ],
    ['部分省份要求提供居住证', 'Some provinces require you to provide the residence permit'],
    [
      '照片背景应为所在地管局规定的幕布',
      'The photo background must be the backdrop curtain required by the local communications administration',
    ],
    [
      '因电话无法接通导致备案被退回的，需重新提交',
      'If the filing is returned because the call was not answered, it must be submitted again',
    ],
    ['任何人不得使用他人证件', "No one may use another person's document"],
    ['未识别到身份证', 'ID card not recognized'],
    ['名称前后不能有空格', 'The name must not begin or end with spaces'],
    ['未满18周岁的个人不能办理备案', 'Individuals under 18 cannot apply for filing'],
    [
      '如多次无法联系到您，订单将被退回',
      'If we cannot reach you several times, the order will be returned',
    ],
    [
      '服务器到期后，备案可能被取消接入',
      'After the server expires, the filing may have its access canceled',
    ],
    [
      '提交即表示您同意将以上信息提供给通信管理局',
      'By submitting, you agree to give the information above to the communications administration',
    ],
    ['您已添加2个网站，还可添加18个', 'You have added 2 websites. You can still add 18.'],
    ['工信部短信核验地址：beian.miit.gov.cn', 'MIIT SMS verification address: beian.miit.gov.cn'],
    ['广东省/深圳市/福田区', 'Guangdong / Shenzhen / Futian District'],
  ])('%s', (chinese, english) => {
    expect(translate(chinese)).toMatchObject({ english, kind: 'pattern' });
  });
});
