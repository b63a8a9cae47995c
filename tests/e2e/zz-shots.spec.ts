import { test, expect } from './fixtures';
test('shots', async ({ lens }) => {
  test.setTimeout(120_000);
  const popup = await lens.popup('messages');
  await popup.setViewportSize({ width: 400, height: 600 });
  const shot = async (name: string) => { for (const scheme of ['light', 'dark'] as const) { await popup.emulateMedia({ colorScheme: scheme }); await popup.screenshot({ path: `/tmp/dec/shot-${name}-${scheme}.png`, fullPage: true }); } };
  await shot('empty');
  const say = async (name: string, text: string) => {
    await popup.getByLabel('Chinese message').fill(text);
    await popup.getByRole('button', { name: 'Explain' }).click();
    await popup.waitForTimeout(700);
    await shot(name);
  };
  await say('sms', '【工信部】验证码：483920，您正在办理ICP备案，请在24小时内登录beian.miit.gov.cn进行短信核验。');
  await say('list', '尊敬的阿里云用户：您提交的备案订单（订单号：2611217733045）经我司初审，存在以下问题：\n1. 主体负责人身份证人像面模糊；\n2. 网站名称“中华美食地图”含有“中华”字样；\n3. 域名 huamei-food-demo.cn 未完成实名认证。\n请您修改后重新提交。');
  await say('tencent', '【腾讯云】备案初审结果：不通过。请打开小程序查看驳回意见，12月5日18:00前重新提交。');
  await say('unrelated', '【菜鸟驿站】您的包裹已到站，请凭取件码3-2-1001领取。');
  await say('english', 'Your parcel arrives tomorrow.');
  await say('guess', '您的名字和库里不太一样');
  await say('long', '域名已过期，请续费后重新提交备案。\n' + '这是一封很长的邮件。'.repeat(3000));
  await say('fraud', '【工信部】您的备案需年审，请登录 http://icp.miit-beian.org 缴纳200元年费');
  expect(1).toBe(1);
});
