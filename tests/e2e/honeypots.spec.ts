/** Boxes that a page keeps from a person's eyes are none that he wants filled. */
import { fillFrom, profileFile, seed } from './autofill-helpers';
import { expect, test } from './fixtures';

const traps = {
  offScreen: 'position:absolute;left:-9999px',
  onePixel: 'position:absolute;width:1px;height:1px;overflow:hidden',
  transparent: 'opacity:0',
  clipped: 'clip-path:inset(50%)',
  flat: 'height:0;overflow:hidden',
  invisible: 'visibility:hidden',
  narrow: 'width:0;overflow-x:hidden',
};

const rows = [
  '网站名称',
  '网站域名',
  '主办单位名称',
  '证件号码',
  '通讯地址',
  '证件住所',
  '网站备注',
];

test('traps are left alone, what escapes a clipping box is filled', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const hidden = Object.entries(traps).map(
    ([name, style], at) =>
      `<div style="${style}"><label for="${name}">${rows[at]}</label><input id="${name}"></div>`,
  );
  // A list that is a trap by its own size: nothing of it is clipped.
  const tiny =
    '<label for="tiny">主办单位性质</label><select id="tiny" style="width:1px;height:1px;border:0;padding:0"><option value="">请选择</option><option>企业</option></select>';

  await lens.serve('https://beian.aliyun.com/pcContainer/traps', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>备案</title><style>body{height:0;overflow:hidden}</style><h3>主办单位信息</h3><form>${hidden.join('')}${tiny}
        <h3>主办单位负责人信息</h3>
        <div style="position:relative"><div style="height:0;overflow:hidden"><div style="position:absolute;top:40px"><label for="real">负责人姓名</label><input id="real"></div></div></div></form>`,
    }),
  );
  const page = await lens.open('https://beian.aliyun.com/pcContainer/traps');
  const { report } = await fillFrom(lens, page, { tickAll: true });
  const held = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input,select')].map((each) => [
        each.id,
        each.value,
      ]),
    ),
  );
  const leader = profileFile('enterprise').people[0].name;
  expect(held).toEqual({
    ...Object.fromEntries(Object.keys(traps).map((name) => [name, ''])),
    tiny: '',
    real: leader,
  });
  expect(report.filter(({ status }) => status === 'filled')).toHaveLength(1);
});
