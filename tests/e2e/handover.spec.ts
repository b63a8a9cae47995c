/** What official pages show is handed to the profile and to the footer check. */
import { seed } from './autofill-helpers';
import { expect } from './fixtures';
import { testWithRequests as test } from './with-hosts';

const bare = (route: { fulfill(answer: object): Promise<void> }) =>
  route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="zh-CN"><title>示例</title><h1>示例</h1><footer>© 2026 粤ICP备2026103842号-1</footer></html>',
  });

const result = (domain: string) => `<!doctype html><meta charset="utf-8"><title>ICP备案查询</title>
<table><tr><th>序号</th><th>主办单位名称</th><th>服务备案号</th><th>域名</th></tr>
<tr><td>1</td><td>示例科技</td><td>粤ICP备2026103842号-1</td><td>${domain}</td></tr></table>`;

test("a number found at the ministry's query goes into the profile of its domain", async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const options = await lens.options();
  const domain = await options.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const reply = await api.runtime.sendMessage({
      to: 'background',
      name: 'profile.list',
      payload: {},
    });
    const records = reply.value.records as { record: { kind: string; domains: string[] } }[];
    return records.find(({ record }) => record.kind === 'website')?.record.domains[0] ?? '';
  });
  await options.close();
  await lens.serve('https://beian.miit.gov.cn/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: result(domain) }),
  );
  await lens.serve(`https://${domain}/**`, bare);
  lens.askCheck(`https://${domain}/`);
  const page = await lens.open('https://beian.miit.gov.cn/#/Integrated/recordQuery');
  const popup = await lens.popup('fill', page);
  const found = popup.locator('[data-found="粤ICP备2026103842号-1"]');
  await found.getByRole('button', { name: 'Keep in the profile' }).click();
  await expect(found.getByRole('button', { name: 'In the profile' })).toBeDisabled();
  const kept = await popup.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const reply = await api.runtime.sendMessage({
      to: 'background',
      name: 'profile.list',
      payload: {},
    });
    const records = reply.value.records as { record: { kind: string; icpNumber?: string } }[];
    return records
      .filter(({ record }) => record.kind === 'website')
      .map(({ record }) => record.icpNumber);
  });
  expect(kept).toContain('粤ICP备2026103842号-1');
  await found.getByRole('button', { name: 'Check the footer' }).click();
  await expect(popup).toHaveURL(new RegExp(`view=footer&url=https%3A%2F%2F${domain}%2F`));
  await expect(popup.locator('[data-verdict]')).toBeVisible({ timeout: 20_000 });
});

test('a public-security number goes from its record into the lines to paste, with the badge', async ({
  lens,
}) => {
  const page = await lens.open('https://beian.mps.gov.cn/#/website/detail');
  const popup = await lens.popup('fill', page);
  const found = popup.locator('[data-found="粤公网安备44030402000001号"]');
  await lens.serve('https://yuanfan-sample.cn/**', bare);
  lens.askCheck('https://yuanfan-sample.cn/');
  await found.getByRole('button', { name: 'Check the footer' }).click();
  await expect(popup.locator('[data-verdict]')).toHaveAttribute(
    'data-verdict',
    'number-without-link',
    { timeout: 20_000 },
  );
  const lines = popup.locator('[data-snippet]');
  await expect(lines).toContainText(
    'href="https://beian.mps.gov.cn/#/query/webSearch?code=44030402000001"',
  );
  await expect(lines).toContainText('> 粤公网安备44030402000001号</a>');
  await expect(popup.getByText('Put the badge picture')).toBeVisible();
});

test('a public-security number and a service code are handed on from where they are shown', async ({
  lens,
}) => {
  await seed(lens, 'enterprise');
  const record = await lens.open('https://beian.mps.gov.cn/#/website/detail');
  const police = await lens.popup('fill', record);
  const number = police.locator('[data-found*="公网安备"]').first();
  await expect(number).toBeVisible();
  await expect(number.getByRole('button', { name: 'Check the footer' })).toBeVisible();

  const codes = await lens.open('https://bsn.console.aliyun.com/#/bsnManagement');
  const popup = await lens.popup('fill', codes);
  const code = popup.locator('[data-found*="-"]').first();
  await code.getByRole('combobox').selectOption({ index: 1 });
  await code.getByRole('button', { name: 'Keep in the profile' }).click();
  await expect(code.getByRole('button', { name: 'In the profile' })).toBeDisabled();
});
