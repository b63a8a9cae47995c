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

test('three pixels are nothing to see either; a bar that stays in the window is', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const box = (id: string, label: string, style: string, inside = '') =>
    `<div style="${style}"><label for="${id}">${label}</label><input id="${id}" style="${inside}"></div>`;
  const choices = (id: string, label: string, one: string, other: string, ...styles: string[]) => {
    const [group = '', input = '', each = ''] = styles;
    const radio = (text: string) =>
      `<label style="${each}"><input type="radio" name="${id}" aria-label="${text}" value="${text}" style="${input}">${text}</label>`;
    return `<div><span id="of-${id}">${label}</span><div role="radiogroup" aria-labelledby="of-${id}" style="${group}">${radio(one)}${radio(other)}</div></div>`;
  };
  await lens.serve('https://beian.aliyun.com/pcContainer/traps', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>备案</title><h3>主办单位信息</h3><form>
        ${box('slit', '网站名称', 'width:3px;overflow:hidden')}
        ${box('strip', '网站域名', 'height:3px;overflow:hidden')}
        ${box('dot', '主办单位名称', '', 'width:3px;height:3px;border:0;padding:0')}
        ${box('line', '证件号码', '', 'height:3px;border:0;padding:0')}
        ${box('pinhole', '通讯地址', 'clip-path:circle(0)')}
        ${box('above', '证件住所', 'position:absolute;top:-9999px')}
        ${choices('specks', '主办单位证件类型', '营业执照', '身份证', 'display:inline-block;font-size:0;line-height:0', 'appearance:none;width:1px;height:1px;margin:0;border:0')}
        <div style="overflow:hidden">${choices('floats', '主办单位性质', '企业', '个人', '', '', 'float:left')}</div>
        <h3>主办单位负责人信息</h3>
        <div style="height:0;overflow:hidden">${box('bar', '负责人姓名', 'position:fixed;top:200px;left:0')}</div>
        </form>`,
    }),
  );
  const page = await lens.open('https://beian.aliyun.com/pcContainer/traps');
  await fillFrom(lens, page, { tickAll: true });
  const held = await page.evaluate(() =>
    Object.fromEntries([
      ...[...document.querySelectorAll<HTMLInputElement>('input[id]')].map(
        ({ id, value }) => [id, value] as const,
      ),
      ...[...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ name, value }) => [name, value] as const,
      ),
    ]),
  );
  const bar = profileFile('enterprise').people[0].name;
  const traps = { slit: '', strip: '', dot: '', line: '', pinhole: '', above: '' };
  // What floats has left its group no height, and is there to be seen.
  expect(held).toEqual({ ...traps, floats: '企业', bar });
});
