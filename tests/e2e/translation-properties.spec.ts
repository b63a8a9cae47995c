import * as fc from 'fast-check';
import { expect, modeKept, test } from './fixtures';

const address = 'https://beian.aliyun.com/generated';

const words = fc.constantFrom(
  '提交',
  '营业执照',
  '还剩3天',
  '主办单位名称',
  '请输入手机号码',
  '样本科技甲有限公司',
  ' 下一步 ',
  'example.cn',
  '',
);
const attribute = (text: string) => text.replaceAll('"', '&quot;');

/** A piece of a form, as HTML; everything that a form can submit, and what it must not lose. */
const piece = fc.oneof(
  words.map((text) => `<p>${text}</p>`),
  fc.tuple(words, words).map(([a, b]) => `<label>${a}<span>${b}</span></label>`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `<p>${a}<a href="#x" title="${attribute(b)}">${b}</a>${a}</p>`),
  fc
    .tuple(words, words)
    .map(([a, b]) => `<input name="text" placeholder="${attribute(a)}" value="${attribute(b)}">`),
  words.map((text) => `<input type="hidden" name="hidden" value="${attribute(text)}">`),
  words.map((text) => `<input type="submit" name="send" value="${attribute(text)}">`),
  words.map(
    (text) => `<button name="do" value="${attribute(text)}" type="submit">${text}</button>`,
  ),
  words.map((text) => `<textarea name="area">${text}</textarea>`),
  words.map((text) => `<div contenteditable="true">${text}<b>${text}</b></div>`),
  words.map(
    (text) => `<input type="checkbox" name="box" value="${attribute(text)}" checked>${text}`,
  ),
  fc
    .array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 4 })
    .map(
      (options) =>
        `<select name="choice">${options.map(([text, valued]) => `<option${valued ? ` value="${attribute(text)}"` : ''}>${text}</option>`).join('')}</select>`,
    ),
);
const forms = fc.array(piece, { minLength: 1, maxLength: 12 });

test('generated forms: what is submitted never changes, and given back each is as it came', async ({
  lens,
}) => {
  await lens.serve(`${address}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><meta charset="utf-8"><title>备案信息</title><p id="known">提交</p><main></main>',
    }),
  );
  const page = await lens.open(address);
  const mark = page.locator('beian-lens-switch');
  await expect(mark).toHaveAttribute('data-state', 'ready');
  const samples = fc.sample(forms, { numRuns: 150, seed: 20261124 }).map((each) => each.join(''));
  /** Each form beside what it submits and what a person could edit in it. */
  const read = () =>
    page.evaluate(() =>
      [...document.forms].map((form) => ({
        html: form.innerHTML,
        submitted: [...form.querySelectorAll<HTMLElement>('[type=submit]'), null].map((button) => [
          ...new FormData(form, button),
        ]),
        edited: [...form.querySelectorAll('[contenteditable]')].map((each) => each.innerHTML),
      })),
    );
  const select = async (name: string, mode: string) => {
    await mark.getByRole('button', { pressed: true }).hover();
    await mark.getByRole('button', { name }).click();
    await expect(mark).toHaveAttribute('data-mode', mode);
  };
  await select('中文', 'original');
  await page.evaluate((all) => {
    for (const each of all) {
      const form = document.createElement('form');
      form.innerHTML = each;
      document.querySelector('main')?.append(form);
    }
  }, samples);
  const before = await read();
  expect(before).toHaveLength(samples.length);
  for (const [name, mode] of [
    ['English', 'english'],
    ['Both', 'both'],
  ] as const) {
    await select(name, mode);
    await expect(page.locator('#known')).toContainText('Submit');
    await expect(page.locator('main label:has-text("Entity name")').first()).toBeAttached();
    const shown = await read();
    expect(shown.map(({ html }) => html)).not.toEqual(before.map(({ html }) => html));
    expect(shown.map(({ submitted }) => submitted)).toEqual(before.map((each) => each.submitted));
    expect(shown.map(({ edited }) => edited)).toEqual(before.map((each) => each.edited));
  }
  await select('中文', 'original');
  await expect.poll(read).toEqual(before);
  await modeKept(lens, 'original');
});
