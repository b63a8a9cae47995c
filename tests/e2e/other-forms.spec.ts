/** Forms as other providers draw them: a table whose rows are titles, a drawer that fades in. */
import type { Page } from '@playwright/test';
import { fillFrom, profileFile, seed } from './autofill-helpers';
import { expect, type Lens, test } from './fixtures';

const address = 'https://beian.aliyun.com/pcContainer/other';

const open = async (lens: Lens, body: string): Promise<Page> => {
  await lens.serve(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><link rel="icon" href="data:,"><title>备案</title>${body}`,
    }),
  );
  return lens.open(address);
};

const heldBy = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input,select')].map((each) => [
        each.id,
        each.value,
      ]),
    ),
  );

const cell = (label: string, control: string) => `<td>${label}：</td><td>${control}</td>`;
const title = (text: string) => `<tr><td colspan="4" class="tt">${text}</td></tr>`;
const choose = (id: string, first: string, options: readonly string[]) =>
  `<select id="${id}"><option value="-1">${first}</option>${options.map((each) => `<option>${each}</option>`).join('')}</select>`;

test('an old table: title rows, lists that begin with a dash, a number in three boxes', async ({
  lens,
}) => {
  await seed(lens, 'government');
  const page = await open(
    lens,
    `<h1>新增备案</h1><table>${title('主办单位资料')}
    <tr>${cell('主办单位名称', '<input id="name">')}${cell('主办单位性质', choose('type', '请选择...', ['政府机关', '企业']))}</tr>
    <tr>${cell('有效证件号码', '<input id="number">')}${cell('上级主管部门名称', '<input id="investor">')}</tr>
    <tr>${cell('通信地址', `${choose('province', '-省-', ['江苏省'])}${choose('city', '-市-', ['南京市'])}${choose('district', '-区县-', ['玄武区'])}<input id="street">`)}</tr>
    ${title('主要负责人资料')}
    <tr>${cell('姓名', '<input id="leader">')}${cell('办公电话', '<input id="country" value="086" readonly size="3">-<input id="area" size="4">-<input id="phone">')}</tr>
    <tr>${cell('有效证件号码', '<input id="leaderNumber">')}${cell('移动电话', '<input id="mobile">')}</tr>
    ${title('登录账号设置')}
    <tr>${cell('姓名', '<input id="user">')}${cell('手机', '<input id="userMobile">')}</tr></table>`,
  );
  const { report } = await fillFrom(lens, page);
  const profile = profileFile('government');
  const [entity] = profile.entities;
  const [leader] = profile.people;
  const [area, phone] = leader.phone2.split('-');
  expect(await heldBy(page)).toEqual({
    name: entity.name,
    type: '政府机关',
    number: entity.document.number,
    investor: entity.investor,
    province: '江苏省',
    city: '南京市',
    district: '玄武区',
    street: entity.mailingAddress.detail,
    leader: leader.name,
    country: '086',
    area,
    phone,
    leaderNumber: leader.document.number,
    mobile: leader.mobile,
    user: '',
    userMobile: '',
  });
  expect(report.filter(({ status }) => status === 'failed')).toEqual([]);
});

test('a drawer that fades in is known once it can be seen', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(
    lens,
    `<style>@keyframes in{from{opacity:0}to{opacity:1}}.drawer{animation:in .6s steps(1,end)}</style>
    <button type="button">新增</button><script>
    document.querySelector('button').onclick = () => document.body.insertAdjacentHTML('beforeend',
      '<div class="drawer"><h3>公司资料</h3><div><div>公司全称</div><input id="name"></div><div><div>所在省市区</div><input id="place"></div><div><div>公司注册地址</div><input id="address"></div></div>')
    </script>`,
  );
  await expect(page.locator('[data-state="ready"]').first()).toBeAttached();
  await page.locator('button').first().click();
  await expect(page.locator('beian-lens-badges button[data-field]')).toHaveCount(3);
  await fillFrom(lens, page);
  const [entity] = profileFile('enterprise').entities;
  expect(await heldBy(page)).toMatchObject({
    name: entity.name,
    address: entity.certificateAddress,
  });
});

const lists = (after: string) => `<h3>主办者基础信息</h3>
  <div id="where"><span>地区：</span>${choose('province', '请选择', ['江苏省', '广东省'])}</div>
  <div><span>主办者名称：</span><input id="name"></div><script>
  const [where, name] = ['where', 'name'].map((id) => document.getElementById(id));
  const add = (id, label, text) => where.insertAdjacentHTML('beforeend',
    '<select id="' + id + '" aria-label="' + label + '"><option value="">请选择<option>' + text + '</select>');
  const city = () => {
    add('city', '城市', '南京市');
    document.getElementById('city').onchange = () => add('district', '区县', '玄武区');
  };
  ${after}</script>`;

test('lists of a region that come one after the other, each under its own name', async ({
  lens,
}) => {
  await seed(lens, 'government');
  const page = await open(
    lens,
    lists('document.getElementById("province").onchange = () => setTimeout(city, 50);'),
  );
  const { report } = await fillFrom(lens, page);
  expect(await heldBy(page)).toMatchObject({
    province: '江苏省',
    city: '南京市',
    district: '玄武区',
  });
  expect(report.filter(({ status }) => status !== 'filled')).toEqual([]);
});

for (const [what, city] of [
  ['', '城市'],
  [' under a name that nobody knows', '办事处'],
] as const) {
  test(`a region whose further lists come too late${what} is not called filled`, async ({
    lens,
  }) => {
    await seed(lens, 'government');
    const page = await open(
      lens,
      lists(
        `name.oninput = () => document.getElementById("city") || add("city", "${city}", "南京市");`,
      ),
    );
    const { report } = await fillFrom(lens, page);
    expect(await heldBy(page)).toMatchObject({ province: '江苏省', city: '' });
    expect(report.find(({ id }) => id === 'entity.region')?.status).toBe('failed');
  });
}

test('a box that the page takes out of sight while it is filled gets nothing', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(
    lens,
    `<h3>主办者基础信息</h3><div><span>主办者名称：</span><input id="name"></div>
    <div id="row"><span>证件住所：</span><input id="address"></div><script>
    document.getElementById('name').oninput = () => {
      document.getElementById('row').style.cssText = 'position:absolute;left:-9999px';
    };</script>`,
  );
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ status }) => status).toSorted()).toEqual(['failed', 'filled']);
  const [entity] = profileFile('enterprise').entities;
  expect(await heldBy(page)).toEqual({ name: entity.name, address: '' });
});

test('a list that empties the one before it is given back with it', async ({ lens }) => {
  await seed(lens, 'government');
  const list = (id: string, text: string) =>
    `<select id="${id}"><option value="">请选择</option><option>${text}</option></select>`;
  const page = await open(
    lens,
    `<h3>主办者基础信息</h3><div><span>地区：</span>${list('province', '江苏省')}${list('city', '南京市')}</div>
    <script>document.getElementById('city').onchange = () => { document.getElementById('province').value = ''; };</script>`,
  );
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ id, status }) => [id, status])).toEqual([['entity.region', 'failed']]);
  expect(await heldBy(page)).toEqual({ province: '', city: '' });
});

test('what a page does not take back is not called taken back', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(
    lens,
    `<h3>主办者基础信息</h3><div><label for="name">主办者名称</label><input id="name" value="旧名称"></div>
    <div><label for="kind">主办单位性质</label><select id="kind"><option value="">请选择<option selected>个人<option>企业</select></div>
    <div><label for="address">证件住所</label><input id="address"></div><script>
    for (const id of ['name', 'kind']) {
      const box = document.getElementById(id), before = box.value;
      let last = before;
      box.addEventListener('input', () => {
        if (box.value === before) box.value = last;
        else last = box.value;
      });
    }</script>`,
  );
  const { popup, report } = await fillFrom(lens, page, { tickAll: true });
  expect(report.map(({ status }) => status)).toEqual(['filled', 'filled', 'filled']);
  await popup.getByRole('button', { name: /^Take back/ }).click();
  const undone = popup.locator('[data-part="undone"] [data-field]');
  await expect(undone).toHaveCount(3);
  const told = await undone.evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const { field, undone: how } = (row as HTMLElement).dataset;
        return [field, how];
      }),
    ),
  );
  expect(told).toEqual({
    'entity.name': 'cannot',
    'entity.type': 'cannot',
    'entity.certAddress': 'restored',
  });
  const [entity] = profileFile('enterprise').entities;
  expect(await heldBy(page)).toEqual({ name: entity.name, kind: '企业', address: '' });
});

test('what a page brings back after a write that failed is taken back again', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(
    lens,
    `<h3>主办者基础信息</h3><div><span>主办者名称：</span><input id="name"></div><script>
    const name = document.getElementById('name');
    let again = true;
    name.oninput = () => {
      if (name.value !== '') name.value = '半';
      else if (again) setTimeout(() => { again = false; name.value = '半'; }, 50);
    };</script>`,
  );
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ status }) => status)).toEqual(['failed']);
  expect(await heldBy(page)).toEqual({ name: '' });
});

test('what a page shows only after we gave up is filled all the same', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(
    lens,
    `<h3>主办者基础信息</h3><div><span>主办者名称：</span><input id="name"></div><script>
    const name = document.getElementById('name');
    name.oninput = () => {
      const text = name.value;
      name.value = '';
      if (text !== '') setTimeout(() => { name.value = text; }, 700);
    };</script>`,
  );
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ status }) => status)).toEqual(['filled']);
  expect(await heldBy(page)).toEqual({ name: profileFile('enterprise').entities[0].name });
});

test('a form of many habits: a country code in a list, lists that open late, options in other words', async ({
  lens,
}) => {
  await seed(lens, 'government');
  const box = (text: string) => `<input type="checkbox" name="kind" value="${text}">${text}`;
  const page = await open(
    lens,
    `<style>.part{font-size:22px}</style><table>${title('主办单位')}
    <tr>${cell('所在地区', `${choose('province', '省', ['江苏省'])}<select id="city" disabled><option value="">市</select><select id="district" disabled><option value="">区</select>`)}</tr>
    <tr>${cell('单位性质', choose('type', '==请选择==', ['企业/公司', '4 - 党政机关']))}${cell('证件类型', '<select id="cert"><option value="0">==请选择==</select>')}</tr></table>
    <p class="part">单位负责人</p>
    <div>手机 <select id="country"><option value="86">+86</option><option value="852">+852</option></select><input id="mobile"></div>
    <div>证件有效期 <input id="from" placeholder="YYYY-MM-DD">至<input id="until" placeholder="YYYY-MM-DD"></div>
    <p class="part">网站</p>
    <table><tr>${cell('服务内容', `<table><tr><td>${box('综合门户')}</td><td>${box('网络新闻')}</td></tr><tr><td>${box('单位门户网站')}</td><td></td></tr></table>`)}</tr></table><script>
    const at = (id) => document.getElementById(id);
    const offer = (id, text) => setTimeout(() => {
      at(id).insertAdjacentHTML('beforeend', '<option>' + text);
      at(id).disabled = false;
    }, 150);
    at('province').onchange = () => offer('city', '南京市');
    at('city').onchange = () => offer('district', '玄武区');
    at('type').onchange = () => at('cert').insertAdjacentHTML('beforeend', '<option>统一社会信用代码证书');
    </script>`,
  );
  const { report } = await fillFrom(lens, page);
  const [leader] = profileFile('government').people;
  expect(report.filter(({ status }) => status !== 'filled')).toEqual([]);
  const chosen = await page
    .locator('[name="kind"]:checked')
    .evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value));
  expect(chosen).toEqual(['单位门户网站']);
  expect(await heldBy(page)).toMatchObject({
    province: '江苏省',
    city: '南京市',
    district: '玄武区',
    type: '4 - 党政机关',
    cert: '统一社会信用代码证书',
    country: '86',
    mobile: leader.mobile,
    from: leader.document.validFrom,
    until: leader.document.validUntil,
  });
});

const confirmed = (button: string) => `<h3>网站信息</h3><div><span>网站语言：</span>
  <div role="combobox" aria-haspopup="listbox" aria-controls="list" tabindex="0" class="my-select multiple"
    style="border:1px solid;width:200px;height:20px"><span class="selected-value" id="held"></span></div></div>
  <div class="select-dropdown" style="position:absolute" hidden><div id="list" role="listbox">
    ${['中文简体', '英语', '日语'].map((text) => `<div role="option" data-text="${text}" aria-selected="false">${text}</div>`).join('')}
  </div>${button}</div><script>
  const [box, drop] = ['.my-select', '.select-dropdown'].map((each) => document.querySelector(each));
  const options = [...document.querySelectorAll('[role=option]')];
  const on = (each) => each.getAttribute('aria-selected') === 'true';
  box.onclick = () => { drop.hidden = false; };
  for (const each of options) each.onclick = () => each.setAttribute('aria-selected', String(!on(each)));
  document.addEventListener('click', (event) => {
    if (event.target.tagName === 'BUTTON') {
      document.getElementById('held').textContent = options.filter(on).map((each) => each.dataset.text).join(', ');
    } else if (box.contains(event.target) || drop.contains(event.target)) return;
    drop.hidden = true;
  });</script>`;

test('a list of several choices that wants a confirmation gets it', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(lens, confirmed('<button type="button">确定</button>'));
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ status }) => status)).toEqual(['filled']);
  // The page's own text may stand in English by now.
  expect(await page.locator('#held').textContent()).toMatch(/^[^,]+, [^,]+$/);
});

test('what a list showed and its widget does not is not called filled', async ({ lens }) => {
  await seed(lens, 'enterprise');
  const page = await open(lens, confirmed(''));
  const { report } = await fillFrom(lens, page);
  expect(report.map(({ status }) => status)).toEqual(['failed']);
});
