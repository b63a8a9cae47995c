import { expect, test } from './fixtures';
import { buildWithHosts } from './footer-build';

test.use({ browserOptions: { extensionPath: buildWithHosts() } });

const right =
  '<!doctype html><meta charset="utf-8"><title>Example</title><h1>Hello</h1><div style="height:2000px"></div><footer>© 2026 <a href="https://beian.miit.gov.cn/" target="_blank">京ICP备12000678号-1</a></footer>';
const page = (body: string) => (route: { fulfill(answer: object): Promise<void> }) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body });

test('a right footer is called right, with its number', async ({ lens }) => {
  await lens.serve('https://example.cn/**', page(right));
  const site = await lens.open('https://example.cn/');
  const before = await site.content();
  const popup = await lens.popup('footer', site);
  await expect(popup.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ok');
  await expect(popup.locator('[data-icp-number]')).toHaveAttribute(
    'data-icp-number',
    '京ICP备12000678号-1',
  );
  expect(await site.content()).toBe(before);
});
