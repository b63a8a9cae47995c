import { describe, expect, it } from 'vitest';
import { decodeMessage } from '../../../components/decoder/decode';

/** What of a message is unlike the real ones. */
const suspicions = (text: string) => decodeMessage(text).suspicions;

describe('a link', () => {
  it.each([
    'https://notaliyun.com/login',
    'https://beian-aliyun.com/login',
    'https://aliyun.com.example.net/login',
    'https://miitgov.cn/login',
  ])('that only ends or begins like an office’s own is none of its: %s', (link) => {
    expect(suspicions(`您的备案已过期，请点击 ${link} 登录处理。`)).toContain('unofficialLink');
  });

  it.each([
    'https://beian.aliyun.com/order',
    'https://aliyun.com/',
    'https://scca.miit.gov.cn/login',
  ])('of an office is no matter: %s', (link) => {
    expect(suspicions(`您的备案已被退回，请点击 ${link} 登录处理。`)).toEqual([]);
  });

  it('to a program is one that no office sends, whatever its words', () => {
    expect(suspicions('备案资料见 https://example.net/ziliao.apk')).toContain('unofficialLink');
  });

  it('of the site that is spoken of is the person’s own', () => {
    expect(
      suspicions('您的网站 https://www.example.cn/ 首页底部未悬挂备案号，请尽快整改。'),
    ).toEqual([]);
    expect(suspicions('请访问您的网站 https://www.example.cn/ 检查底部是否悬挂备案号。')).toEqual(
      [],
    );
  });
});

describe('what is asked', () => {
  it.each([
    [
      'asksPayment',
      '请将备案保证金转账至以下账户，金额500元。',
      '备案免费，不收取任何手续费，请不要转账付款500元。',
    ],
    [
      'asksCode',
      '请将收到的备案验证码回复给客服。',
      '备案过程中请勿将验证码提供给他人，不得告知他人验证码。',
    ],
    ['asksBankDetails', '备案需要核验，请提供银行卡号。', '备案核验不会要求您提供银行卡号。'],
  ] as const)('%s, but for where it is warned of', (key, asked, warned) => {
    expect(suspicions(asked)).toContain(key);
    expect(suspicions(warned)).not.toContain(key);
  });

  it('to talk in private is odd of an office, not of anybody', () => {
    expect(suspicions('备案客服通知：请添加微信 beian_kefu88 办理。')).toContain('privateContact');
    expect(suspicions('您的域名可以升级，请添加微信 kefu_8812 咨询。')).not.toContain(
      'privateContact',
    );
  });
});
