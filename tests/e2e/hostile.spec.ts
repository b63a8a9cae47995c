/** Pages at an official address that mean harm, or are merely monstrous. */
import type { Page } from '@playwright/test';
import { fillFrom, profileFile, seed } from './autofill-helpers';
import { expect, type Lens, test } from './fixtures';

const address = 'https://beian.aliyun.com/hostile';
const name = '林晓宁';

/** A form of the console as plain HTML, with a script of the page before or after it. */
const formPage = (before: string, after = '') => `<!doctype html><meta charset="utf-8">
<script>${before}</script>
<h2>主办者基础信息</h2>
<div><label for="a">主办者名称</label><input id="a"></div>
<div><label for="b">证件号码</label><input id="b"></div>
<div><label for="c">通信地址</label><input id="c"></div>
<h2>主办者负责人信息</h2>
<div><label for="d">负责人姓名</label><input id="d"></div>
<div><label for="e">手机号码</label><input id="e"></div>
<script>${after}</script>`;

async function openHostile(lens: Lens, body: string): Promise<Page> {
  await lens.serve(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  return lens.open(address);
}

const ready = (page: Page) =>
  expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready', {
    timeout: 20_000,
  });

/** The page still answers, and draws. */
const alive = (page: Page) =>
  page.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => done(true))));

/** Replaces what a script of ours might lean on, notes every text that passes, and breaks the rest. */
const overrides = `
  const heard = window.heard = [];
  const note = (value) => { if (typeof value === 'string') heard[heard.length] = value; };
  const wrap = (object, key) => {
    const own = object[key];
    object[key] = function (...args) {
      for (let at = 0; at < args.length; at += 1) note(args[at]);
      if (typeof this === 'string' || this instanceof String) note('' + this);
      return Reflect.apply(own, this, args);
    };
  };
  for (const key of ['push', 'map', 'filter', 'find', 'includes', 'join', 'some', 'flatMap', 'indexOf'])
    wrap(Array.prototype, key);
  for (const key of ['trim', 'replace', 'split', 'includes', 'startsWith', 'slice', 'normalize', 'match'])
    wrap(String.prototype, key);
  wrap(EventTarget.prototype, 'addEventListener');
  wrap(EventTarget.prototype, 'dispatchEvent');
  wrap(JSON, 'stringify'); wrap(JSON, 'parse');
  wrap(Element.prototype, 'setAttribute'); wrap(Node.prototype, 'appendChild');
  wrap(Element.prototype, 'append'); wrap(Document.prototype, 'createElement');
  const attach = Element.prototype.attachShadow;
  window.roots = [];
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' }); window.roots.push(root); return root;
  };
  window.MutationObserver = class { observe() { throw new Error('no') } disconnect() {} takeRecords() { return [] } };
  window.IntersectionObserver = undefined; window.ResizeObserver = undefined;
  window.CustomEvent = undefined; window.AbortController = undefined;
  window.chrome = { runtime: { sendMessage: note, onMessage: { addListener: note } } };
`;

test('a page that overrides what scripts lean on: filled exactly, and hears no value beforehand', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openHostile(lens, formPage(overrides));
  await ready(page);
  const popup = await lens.popup('fill', page);
  await popup.getByRole('button', { name: 'Fill this page' }).click();
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields?$/ })).toBeVisible();
  const heard = () =>
    page.evaluate(() => {
      const { heard: texts, roots } = window as unknown as { heard: string[]; roots: unknown[] };
      return {
        text: texts.join('\n'),
        roots: roots.length,
        document: document.documentElement.outerHTML,
      };
    });
  const before = await heard();
  expect(before.roots).toBe(0);
  const text = JSON.stringify(profileFile('individual'));
  for (const value of [name, ...(text.match(/\d{11,18}/gu) ?? [])]) {
    expect(before.text, value).not.toContain(value);
    expect(before.document, value).not.toContain(value);
  }
  await popup.close();
  const { report } = await fillFrom(lens, page);
  expect(report.filter(({ status }) => status === 'failed')).toEqual([]);
  await expect(page.locator('#a')).toHaveValue(name);
});

/** Whatever a page can press in ours, it presses: the number of elements that it reached. */
const pressAll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const everything = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ]);
    const inside = everything(document).filter((element) => {
      const root = element.getRootNode();
      const host = 'host' in root ? (root.host as Element) : element;
      // A link that a page presses leads where the page could go by itself.
      return host.localName.startsWith('beian-lens-') && !element.closest('a');
    });
    for (const element of inside) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'submit']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
      }
      for (const key of ['Enter', ' ', 'ArrowDown']) {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
    }
    for (const key of ['F', 'H', 'E']) {
      const init = { key, code: `Key${key}`, altKey: true, shiftKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    }
    return inside.length;
  });

/** For a panel to be asked for and shown, for a value to be written and read back. */
const longEnough = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(done, 500)));

test('made-up events on our badges, card and boxes open nothing and fill nothing', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const remark = `<h2>网站信息</h2><div><label for="f">网站备注</label><textarea id="f"></textarea></div>`;
  const page = await openHostile(lens, formPage('') + remark);
  await ready(page);
  const bar = page.locator('beian-lens-switch');
  await expect(bar.getByRole('button', { name: 'English', includeHidden: true })).toBeAttached();
  const badge = page.locator('beian-lens-badges button').first();
  await expect(badge).toBeVisible();
  expect(await pressAll(page)).toBeGreaterThan(5);
  await longEnough(page);
  await expect(page.locator('beian-lens-card,beian-lens-fill')).toHaveCount(0);
  await expect(page.locator('label').first()).toHaveText('Entity name');
  await expect(bar).toHaveAttribute('data-mode', 'english');
  // A person opens the card; from there too the page's own presses lead nowhere.
  await badge.click();
  const card = page.locator('beian-lens-card');
  await expect(card.getByRole('button', { name: 'Fill this field' })).toBeVisible();
  await pressAll(page);
  await longEnough(page);
  await expect(page.locator('beian-lens-fill')).toHaveCount(0);
  const write = card.getByRole('button', { name: 'Write Chinese' });
  await page.locator('beian-lens-badges button[data-field="website.remark"]').click();
  await expect(write).toBeVisible();
  await pressAll(page);
  await alive(page);
  await expect(page.locator('beian-lens-fill,beian-lens-composer')).toHaveCount(0);
  // Nor from the composer, once a person has opened it and chosen a sentence.
  await page.locator('beian-lens-badges button[data-field="website.remark"]').click();
  await write.click();
  const composer = page.locator('beian-lens-composer');
  await composer.getByRole('combobox').selectOption('ORG-01');
  await composer.getByRole('textbox').fill('深圳示例远帆科技有限公司');
  await expect(composer.getByRole('button', { name: 'Put it into the field' })).toBeEnabled();
  await pressAll(page);
  await longEnough(page);
  for (const box of await page.locator('input,textarea').all()) await expect(box).toHaveValue('');
  await expect(bar).toHaveAttribute('data-mode', 'english');
});

test('a page that puts its own text back at once, and one that changes for ever, stay alive', async ({
  lens,
}) => {
  await seed(lens, 'individual');
  const page = await openHostile(
    lens,
    formPage(
      '',
      `const labels = [...document.querySelectorAll('label,h2')].map((e) => [e, e.textContent]);
       new MutationObserver(() => labels.forEach(([e, text]) => { if (e.textContent !== text) e.textContent = text; }))
         .observe(document, { subtree: true, childList: true, characterData: true });
       const spin = () => { const box = document.createElement('div'); box.textContent = '请填写证件号码' + Math.random();
         document.body.append(box); if (document.body.childElementCount > 60) box.previousElementSibling.remove(); };
       setInterval(spin, 1);
       (function frame() { document.querySelectorAll('label').forEach((e) => { e.className = 'c' + Math.random(); }); requestAnimationFrame(frame); })();`,
    ),
  );
  await alive(page);
  await ready(page);
  const { report } = await fillFrom(lens, page);
  expect(report.filter(({ status }) => status === 'filled').length).toBeGreaterThan(2);
  await expect(page.locator('#a')).toHaveValue(name);
  await alive(page);
});

/** The browser itself dies of as many boxes one in another that are drawn: these are not. */
const monsters: readonly (readonly [string, string])[] = [
  [
    '10,000 boxes one in another',
    `let at = document.createElement('div'); at.hidden = true; document.body.append(at); for (let i = 0; i < 10000; i += 1) { const box = document.createElement('div'); at.append(box); at = box; }
     at.textContent = '主办单位名称';`,
  ],
  [
    '100,000 nodes',
    `const all = document.createDocumentFragment(); for (let i = 0; i < 50000; i += 1) {
       const row = document.createElement('p'); row.textContent = '网站名称' + i; all.append(row); } document.body.append(all);`,
  ],
];

for (const [what, script] of monsters) {
  test(`a page of ${what}: what is seen reads in English, the form is filled`, async ({ lens }) => {
    await seed(lens, 'individual');
    const page = await openHostile(lens, formPage('', script));
    await expect(page.locator('label').first()).toHaveText('Entity name');
    const { report } = await fillFrom(lens, page);
    expect(report.filter(({ status }) => status === 'filled').length).toBeGreaterThan(2);
    await expect(page.locator('#a')).toHaveValue(name);
    await alive(page);
  });
}
