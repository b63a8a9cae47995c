import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from '../consoles/crash-hydrate/page';
import { expect, test } from './fixtures';

const address = 'https://beian.aliyun.com/practice/crash-hydrate/';

test('React takes over what its server drew without a complaint, and it is English then', async ({
  lens,
}) => {
  const drawn = renderToString(createElement(Page));
  const built = readFileSync('.consoles/crash-hydrate/index.html', 'utf8');
  const html = built.replace('<div id="root"></div>', `<div id="root">${drawn}</div>`);
  expect(html).toContain('主办单位');
  await lens.serve(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const page = await lens.open(address);
  await expect(page.locator('h1')).toHaveText('Filing information');
  await expect(page.locator('#left')).toHaveText('3 days left');
  // The nodes of the server are React's own now: its handlers and updates work on them.
  await page.locator('main button').click();
  await expect(page.locator('#left')).toHaveText('2 days left');
  await page.locator('main button').click();
  await expect(page.locator('#left')).toHaveText('1 day left');
  await expect(page.locator('input')).toHaveAttribute('placeholder', /phone/);
  const drawnNow = () => page.locator('main').evaluate((main) => main.outerHTML);
  await expect.poll(drawnNow).not.toMatch(/[一-鿿]/);
  const recovered = await page.evaluate(
    () => (window as unknown as { recovered: string[] }).recovered,
  );
  expect(recovered).toEqual([]);
});
