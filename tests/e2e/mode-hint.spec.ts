/** A host that a person wants to see in the original is never shown in English first. */
import { copyBuild } from '../../scripts/lib/copy-build';
import { expect, launch, test } from './fixtures';

const address = 'https://beian.aliyun.com/written-for-this-test';
const body = `<!doctype html><meta charset="utf-8"><p id="a">备案信息</p><script>
  const text = document.querySelector('#a').firstChild;
  window.seen = [text.data];
  new MutationObserver(() => window.seen.push(text.data)).observe(text, { characterData: true });
</script>`;

/** Settings that come late, as on a busy machine: a hint alone can tell the mode in time. */
function lateSettings(): string {
  const copy = copyBuild();
  copy.file(
    'late.js',
    () => `{
      const { local } = chrome.storage;
      const get = local.get.bind(local);
      local.get = async (...keys) => {
        await new Promise((done) => { globalThis.letGo = done; });
        return get(...keys);
      };
    }`,
  );
  copy.manifest(({ content_scripts: [script] }) => script?.js.unshift('late.js'));
  return copy.folder;
}

test('the mode is there before the settings are read, and stays', async () => {
  const { context, worker, close } = await launch({ extensionPath: lateSettings() });
  try {
    await context.route(/^https:/u, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    const page = await context.newPage();
    const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    await page.goto(address);
    await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-mode', 'english');
    await expect(page.locator('#a')).toContainText('iling information');

    for (const [mode, shown] of [
      ['original', '备案信息'],
      ['both', '备案信息 Filing information'],
    ] as const) {
      await worker.evaluate(async (wanted) => {
        const { scripting, storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        await storage.local.set({ settings: { modeByHost: { 'beian.aliyun.com': wanted } } });
        // The worker follows the setting.
        for (let tries = 0; tries < 250; tries += 1) {
          const ids = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
          if (ids.join() === `mode-${wanted}`) return;
          await new Promise((done) => setTimeout(done, 20));
        }
        throw new Error(`The script of the mode ${wanted} was not registered`);
      }, mode);
      await page.reload();
      await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-mode', mode);
      await expect(page.locator('#a')).toHaveText(shown);
      const texts = await seen();
      expect(texts.filter((text) => text !== shown && text !== '备案信息')).toEqual([]);
    }
  } finally {
    await close();
  }
});
