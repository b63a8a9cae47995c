import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, type Lens, modeKept, test } from './fixtures';
import { callsInto } from './tasks';

const address = 'https://beian.aliyun.com/written-for-this-test';

/** Opens a page with this body at an official address, and waits for the first pass. */
async function openBody(lens: Lens, body: string, head = ''): Promise<Page> {
  await lens.serve(`${address}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>网站备案</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  const page = await lens.open(address);
  await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready');
  return page;
}

/** Presses a button of the switch, which is a small pill until the pointer or the focus is on it. */
async function press(page: Page, name: string): Promise<void> {
  const bar = page.locator('beian-lens-switch');
  await bar.getByRole('button', { pressed: true }).hover();
  await bar.getByRole('button', { name }).click();
}

/** The key is heard by the browser, which a page's keyboard cannot reach: its event is sent. */
async function pressToggle(lens: Lens): Promise<void> {
  await lens.worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const event = api.commands.onCommand as unknown as {
      dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
    };
    event.dispatch('toggle-translation', tab);
  });
}

const html = (page: Page): Promise<string> => page.evaluate(() => document.body.innerHTML);
const chinese = /[一-鿿]/;

test('text, the four attributes, title, options with a value, SVG, live regions', async ({
  lens,
}) => {
  const page = await openBody(
    lens,
    `<h1>备案信息</h1><input id="a" placeholder="请输入手机号码"><button id="b" title="提交">保存</button>
     <img id="c" alt="营业执照" src="data:,"><a id="d" href="#" aria-label="下一步">1</a>
     <select id="e"><option value="1">个人</option></select>
     <svg width="90" height="20"><text id="f" y="15">取消</text></svg><div id="g" role="status"></div>`,
  );
  await expect(page).toHaveTitle('Website filing');
  await expect.poll(() => html(page)).not.toMatch(chinese);
  await page.evaluate(() => {
    (document.querySelector('#g') as HTMLElement).textContent = '保存成功';
    document.querySelector('#a')?.setAttribute('placeholder', '请输入姓名');
  });
  await expect(page.locator('#g')).toHaveText('Saved');
  await expect(page.locator('#a')).not.toHaveAttribute('placeholder', chinese);
  // What opens later: a dialog in the top layer, a portal's menu, a toast that is gone again.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<dialog id="h" aria-label="提示"><p>确定删除吗？</p><button>取消</button></dialog>
       <div id="i" role="listbox"><div role="option" title="企业">企业</div></div>
       <div id="j" role="alert" aria-live="assertive">操作成功</div>`,
    );
    (document.querySelector('#h') as HTMLDialogElement).showModal();
  });
  await expect(page.locator('#h')).toHaveText(/^Delete.*\?\s*Cancel$/);
  await expect(page.locator('#j')).not.toHaveText(chinese);
  await expect.poll(() => html(page)).not.toMatch(chinese);
  await page.evaluate(() => document.querySelector('#j')?.remove());
  await expect.poll(() => html(page)).not.toMatch(chinese);
});

test('what a custom element of the page answers to our own writing is translated too', async ({
  lens,
}) => {
  // It answers while we write: its changes come to us among the records of our own.
  const page = await openBody(
    lens,
    `<script>customElements.define('page-note', class extends HTMLElement {
       static observedAttributes = ['title'];
       attributeChangedCallback(name, old) {
         if (old === null) return;
         const answer = document.createElement('p');
         answer.textContent = '手机号码';
         document.querySelector('#answers').append(answer);
       }
     });</script><div id="answers"></div><page-note title="提交">保存</page-note><p>取消</p>`,
  );
  await expect(page.locator('page-note')).toHaveAttribute('title', 'Submit');
  await expect(page.locator('#answers p')).toHaveText(['Mobile phone number']);
});

test('what is submitted stays what it was', async ({ lens }) => {
  const body = `<form>
     <select name="plain"><option>个人</option><option selected>企业</option></select>
     <select name="valued"><option value="企业" selected>企业</option></select>
     <input name="text" value="营业执照"><input type="hidden" name="hidden" value="提交">
     <input type="submit" name="send" value="提交"><input type="button" value="取消"><input type="reset" value="重置">
     <button name="button" value="保存">保存</button><textarea name="area">请输入姓名</textarea>
     <div id="edit" contenteditable="true">请输入姓名</div><code>提交</code><script type="text/x">提交</script>
     <style>b::after { content: "提交" }</style><pre>提交
取消</pre><div contenteditable="true"><p id="inner">保存<b>提交</b></p></div>
     <input list="list"><datalist id="list"><option>个人</option></datalist></form>`;
  const page = await openBody(lens, body);
  const read = () =>
    page.evaluate(() => {
      const form = document.forms[0] as HTMLFormElement;
      return {
        data: [...new FormData(form)],
        values: [...form.elements].map((each) => (each as HTMLInputElement).value),
        edited: document.querySelector('#edit')?.textContent,
        code: document.querySelector('code')?.textContent,
        script: document.querySelector('form script')?.textContent,
        style: document.querySelector('form style')?.textContent,
        lines: document.querySelector('pre')?.textContent,
        inner: document.querySelector('#inner')?.innerHTML,
        choices: [...document.querySelectorAll('[name=plain] option')].map(
          (each) => each.textContent,
        ),
      };
    });
  expect(await read()).toEqual({
    data: [
      ['plain', '企业'],
      ['valued', '企业'],
      ['text', '营业执照'],
      ['hidden', '提交'],
      ['area', '请输入姓名'],
      ['', ''],
    ].slice(0, 5),
    values: ['企业', '企业', '营业执照', '提交', '提交', '取消', '重置', '保存', '请输入姓名', ''],
    edited: '请输入姓名',
    code: '提交',
    script: '提交',
    style: 'b::after { content: "提交" }',
    lines: '提交\n取消',
    inner: '保存<b>提交</b>',
    choices: ['个人', '企业'],
  });
  await expect(page.locator('[name=valued] option')).toHaveText('Enterprise');
  await expect(page.locator('[name=button]')).toHaveText('Save');
  // What the page writes there later, and what follows it, in its order.
  const later = await page.evaluate(() => {
    const places = [...document.querySelectorAll('code,textarea')];
    for (const each of places) each.textContent = '取消';
    document.body.insertAdjacentHTML('beforeend', '<p id="last">提交</p>');
    return new Promise<readonly (string | null)[]>((done) =>
      requestAnimationFrame(() => done(places.map(({ textContent }) => textContent))),
    );
  });
  await expect(page.locator('#last')).toHaveText('Submit');
  expect(later).toEqual(['取消', '取消']);
});

test('what must keep its Chinese has its English beside it, over the page and not in it', async ({
  lens,
}) => {
  const body = `<div style="height:60px"></div><form><select><option>个人</option><option selected="">企业</option></select><br>
     <input type="submit" value="提交"> <input type="reset" value="重置"></form>`;
  const page = await openBody(lens, body);
  const notes = page.locator('beian-lens-switch .beside');
  await expect(notes).toHaveText(['Enterprise', 'Submit', 'Reset'], { useInnerText: true });
  const under = async (index: number, control: string) => {
    const note = await notes.nth(index).boundingBox();
    const box = await page.locator(control).boundingBox();
    return note && box ? Math.abs(note.x - box.x) + Math.abs(note.y - box.y - box.height) : 999;
  };
  await expect.poll(() => under(1, '[type=submit]')).toBeLessThan(8);
  // Buttons close by: no note lies over its neighbor's letters.
  await expect
    .poll(async () => {
      const [submit, reset] = [await notes.nth(1).boundingBox(), await notes.nth(2).boundingBox()];
      const shared = (submit?.x ?? 0) + (submit?.width ?? 999) - (reset?.x ?? 0);
      return shared <= 6 || (reset?.y ?? 0) - (submit?.y ?? 0) >= 15;
    })
    .toBe(true);
  await page.locator('select').hover();
  await expect(page.locator('beian-lens-switch [role=tooltip]')).toHaveText(
    '个人  Individual\n企业  Enterprise',
    { useInnerText: true },
  );
  await page.locator('select').selectOption('个人');
  await expect(notes.first()).toHaveText('Individual');
  await expect.poll(() => html(page)).toBe(body);
  // What covers a control covers its English too.
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;background:#fff';
    document.body.append(cover);
    window.dispatchEvent(new Event('resize'));
  });
  await expect(notes.first()).toBeHidden();
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await press(page, '中文');
  await expect(notes).toHaveCount(0);
  await modeKept(lens, 'original');
});

test('words in a row that may be no thing are read once the syntax is in', async ({ lens }) => {
  const page = await openBody(lens, '<button id="row">提交备案申请</button><p>上传身份证正面</p>');
  await expect(page.locator('#row')).toHaveText('Submit filing application');
  await expect(page.locator('p')).toHaveText('Upload ID card front');
});

test('a round button shows the form that fits its circle', async ({ lens }) => {
  const page = await openBody(
    lens,
    `<button id="round" style="width:56px;height:56px;border-radius:50%">万小智</button>
     <button id="wide">万小智</button>`,
  );
  await expect(page.locator('#round')).toHaveText('Xiaozhi');
  await expect(page.locator('#wide')).toHaveText('Wan Xiaozhi');
});

test('strings split over nodes read right, and links keep their words', async ({ lens }) => {
  const page = await openBody(
    lens,
    `<p id="a">主办单位<span>名称</span></p><p id="b">还剩<b>3</b>天</p>
     <p id="c">请阅读<a href="#x">服务协议</a></p><p id="d"></p>
     <label id="e"><span style="color:red">*</span>手机号码：</label>`,
  );
  await page.evaluate(() => {
    document.querySelector('#d')?.append('还剩', '3', '天');
  });
  await expect(page.locator('#a')).toHaveText('Entity name');
  await expect(page.locator('#b')).toHaveText('3 days left');
  await expect(page.locator('#b b')).toHaveText('3');
  await expect(page.locator('#c')).toHaveText('Read the terms of service');
  await expect(page.locator('#c a')).toHaveText('terms of service');
  await expect(page.locator('#d')).toHaveText('3 days left');
  await expect(page.locator('#e')).toHaveText('*Mobile phone number:');
  // One of React's adjacent texts changes.
  await page.evaluate(() => {
    (document.querySelector('#d')?.childNodes[1] as Text).data = '1';
  });
  await expect(page.locator('#d')).toHaveText('1 day left');
  await page.evaluate(() => document.querySelector('#b b')?.remove());
  await expect(page.locator('#b')).not.toHaveText('3 days left');
});

test('two terms side by side are not made a sentence, also once the syntax is in', async ({
  lens,
}) => {
  const page = await openBody(
    lens,
    `<h3 id="list">通知公告<a href="#more">更多&gt;&gt;</a></h3>
     <p id="state">主办单位 <b>已提交</b></p>
     <p id="gap">未成年人不能作为网站负责人</p>`,
  );
  // Only the syntax composes this one: it is in when it reads in English.
  await expect(page.locator('#gap')).toContainText('website leader');
  await expect(page.locator('#gap')).not.toContainText(/[一-鿿]/);
  await expect(page.locator('#list')).toHaveText(/^Notices ?More >>$/);
  await expect(page.locator('#state')).toHaveText('Entity Submitted');
});

test('same-origin frames, and open and closed shadow roots', async ({ lens }) => {
  const page = await openBody(
    lens,
    `<iframe srcdoc="<p id='in'>提交</p><iframe srcdoc='<p>保存</p>'></iframe>"></iframe>
     <x-open></x-open><x-closed></x-closed><div id="late"></div>
     <script>
       for (const mode of ['open', 'closed']) {
         customElements.define('x-' + mode, class extends HTMLElement {
           connectedCallback() {
             const root = this.attachShadow({ mode });
             root.innerHTML = '<p>下一步</p><input placeholder="请输入姓名">';
             this.text = () => root.textContent;
           }
         });
       }
     </script>`,
  );
  const frame = page.frameLocator('iframe').first();
  await expect(frame.locator('#in')).toHaveText('Submit');
  await expect(frame.frameLocator('iframe').locator('p')).toHaveText('Save');
  await expect(page.locator('x-open p')).toHaveText('Next');
  const closed = () =>
    page.evaluate(() =>
      (document.querySelector('x-closed') as Element & { text(): string }).text(),
    );
  await expect.poll(closed).toBe('Next');
  // What changes inside later is followed too.
  await frame.locator('#in').evaluate((element) => {
    element.textContent = '取消';
  });
  await expect(frame.locator('#in')).toHaveText('Cancel');
  await page.evaluate(() => {
    const root = (document.querySelector('#late') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>保存</p>';
    document.querySelector('#late')?.append('取消');
  });
  await expect(page.locator('#late p')).toHaveText('Save');
});

test('a frame that is an editor is a person’s text, what stands in it and what is typed', async ({
  lens,
}) => {
  // As editors do that write into a frame of their own and open it for typing as a whole.
  const page = await openBody(
    lens,
    `<p id="label">网站备注</p><iframe id="editor"></iframe><iframe id="plain"></iframe>
     <script>
       for (const id of ['editor', 'plain']) {
         const inside = document.getElementById(id).contentDocument;
         inside.open();
         inside.write('<body><p id="in">提交</p><p id="more"></p>');
         inside.close();
         if (id === 'editor') inside.designMode = 'on';
       }
     </script>`,
  );
  const [editor, plain] = [page.frameLocator('#editor'), page.frameLocator('#plain')];
  await expect(page.locator('#label')).toHaveText('Website remarks');
  await expect(plain.locator('#in')).toHaveText('Submit');
  await editor.locator('#in').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText('保存');
  await plain.locator('#more').evaluate((element) => {
    element.textContent = '保存';
  });
  await expect(plain.locator('#more')).toHaveText('Save');
  await expect(editor.locator('body')).toHaveText('提交保存');
});

test('three modes by key, switch and setting; given back, the page is as it came', async ({
  lens,
}) => {
  const body =
    '<main><p id="a"> 提交 </p><p id="b">主办单位<span>名称</span></p><input placeholder="请选择"></main>';
  const page = await openBody(lens, body);
  const page2 = await lens.open(address);
  await page.bringToFront();
  const bar = page.locator('beian-lens-switch');
  await expect(page.locator('#a')).toHaveText('Submit');
  await expect(bar.getByRole('button')).toHaveText(['English']);
  await press(page, 'Both');
  await expect(page.locator('#a')).toHaveText('提交 Submit');
  await expect(page.locator('#b')).toHaveText('主办单位名称 Entity name');
  await expect(page2.locator('#a')).toHaveText('提交 Submit');
  await bar.getByRole('button', { name: '中文' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#a')).toHaveText('提交');
  await expect.poll(() => html(page)).toBe(body);
  // Remembered for this host.
  await page.reload();
  await expect(bar).toHaveAttribute('data-mode', 'original');
  await expect.poll(() => html(page)).toBe(body);
  await press(page, 'English');
  await expect(page.locator('#a')).toHaveText('Submit');
  await press(page, 'Hide this switch');
  await expect(bar.getByRole('button', { name: 'Both' })).toBeHidden();
  await expect(bar).toHaveAttribute('data-state', 'ready');
  for (const mode of ['both', 'original', 'english']) {
    await pressToggle(lens);
    await expect(bar).toHaveAttribute('data-mode', mode);
    await expect(page2.locator('beian-lens-switch')).toHaveAttribute('data-mode', mode);
  }
  await expect(page.locator('#a')).toHaveText('Submit');
});

test('two choices in a row: what is written of the first does not undo the second', async ({
  lens,
}) => {
  const page = await openBody(lens, '<p>提交</p>');
  const bar = page.locator('beian-lens-switch');
  await bar.getByRole('button', { pressed: true }).hover();
  await page.evaluate(() => {
    const mark = document.querySelector('beian-lens-switch') as HTMLElement;
    const told: (string | undefined)[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(mark.dataset.mode)).observe(mark, {
      attributeFilter: ['data-mode'],
    });
  });
  // The worker has no time for either before both are made.
  const busy = lens.worker.evaluate(() => {
    for (const until = Date.now() + 2000; Date.now() < until; );
  });
  for (const [name, mode] of [
    ['Both', 'both'],
    ['English', 'english'],
  ] as const) {
    await bar.getByRole('button', { name }).click();
    await expect(bar).toHaveAttribute('data-mode', mode);
  }
  await busy;
  await modeKept(lens, 'english');
  await expect(page.locator('p')).toHaveText('Submit');
  const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
  expect(told).toEqual(['both', 'english']);
});

test('the original shows on hover and on keyboard focus', async ({ lens }) => {
  const page = await openBody(
    lens,
    '<p id="a">提交</p><button id="b">保存</button><p id="c">请在提交前再次确认域名实名信息已经更新完毕</p>',
  );
  const tip = page.locator('beian-lens-switch [role=tooltip]');
  await page.locator('#a').hover();
  await expect(tip).toHaveText('提交');
  await page.keyboard.press('Tab');
  await expect(tip).toHaveText('保存');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  // A sentence that no entry holds was put together: whoever acts on it is told.
  await expect(page.locator('#c')).not.toHaveText(chinese);
  await page.locator('#c').hover();
  await expect(tip).toContainText('请在提交前再次确认域名实名信息已经更新完毕');
  await expect(tip).toContainText('Put together from its words');
});

test('the switch makes way for what comes to stand under it, and takes its corner back at a scroll', async ({
  lens,
}) => {
  const corner = (id: string, side: string) =>
    `<button id="${id}" style="position:fixed;bottom:0;${side}:16px;width:300px;height:90px">提交</button>`;
  const page = await openBody(lens, `<p style="height:3000px">备案</p>${corner('first', 'left')}`);
  const place = page.locator('beian-lens-switch');
  await expect(place).toHaveAttribute('data-place', 'bottom-right');
  const put = (html: string) =>
    page.evaluate((more) => document.body.insertAdjacentHTML('beforeend', more), html);
  await put(corner('second', 'right'));
  await expect(place).toHaveAttribute('data-place', 'left');
  // All of the window under a notice: it tucks itself in, and comes back when that is gone.
  await put('<button id="all" style="position:fixed;inset:0">加载中</button>');
  await expect(place).toHaveAttribute('data-place', 'tucked');
  await page.evaluate(() => document.querySelector('#all')?.remove());
  await expect(place).toHaveAttribute('data-place', 'left');
  await page.evaluate(() => document.querySelector('#first')?.remove());
  await page.mouse.wheel(0, 400);
  await expect(place).toHaveAttribute('data-place', 'bottom-left');
});

test('a gloss is marked without a node or a style of the page', async ({ lens }) => {
  const page = await openBody(lens, '<p id="a">根据鑫淼规定提交</p>');
  const before = await html(page);
  expect(before).toMatch(/鑫淼/);
  const marks = () =>
    page.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
      return [...(registry.get('beian-lens-gloss') ?? [])].map((range) => range.toString?.() ?? '');
    });
  await expect.poll(marks).toHaveLength(1);
  expect(before).toMatch(/^<p id="a">[^<]*<\/p>$/);
  await page.locator('#a').hover();
  const tip = page.locator('beian-lens-switch [role=tooltip]');
  await expect(tip).toContainText('根据鑫淼规定提交');
  await expect(tip).toContainText('Gloss');
  await page.evaluate(() => {
    (document.querySelector('#a') as HTMLElement).textContent = '提交';
  });
  await expect(page.locator('#a')).toHaveText('Submit');
});

test('the marks of what a page has taken away do not pile up', async ({ lens }) => {
  const page = await openBody(lens, '<p id="a">提交</p><div id="list"></div>');
  // The switch's tools, which let go of them, come when the page rests.
  await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('beian-lens-switch button').first()).toBeVisible();
  const marks = () =>
    page.evaluate(() => {
      const registry = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
      return registry.get('beian-lens-gloss')?.size ?? 0;
    });
  let most = 0;
  for (let round = 0; round < 8; round += 1) {
    await page.evaluate((at) => {
      (document.querySelector('#list') as HTMLElement).innerHTML =
        Array.from({ length: 150 }, (_, row) => `<p>根据鑫淼${at}规定${row}提交</p>`).join('') +
        `<p id="last">第${at + 1}步</p>`;
    }, round);
    await expect(page.locator('#last')).toHaveText(`Step ${round + 1}`);
    await expect.poll(() => page.locator('#list p', { hasText: '根据' }).count()).toBe(0);
    most = Math.max(most, await marks());
  }
  // 1,200 texts were marked; 150 of them stand.
  expect(most).toBeGreaterThan(149);
  expect(await marks()).toBeLessThan(700);
});

test('a page that writes its own text back, or reads ours and writes that, makes no loop', async ({
  lens,
}) => {
  const page = await openBody(
    lens,
    `<p id="guard">提交</p><p id="echo">保存</p>
     <script>
       window.writes = 0;
       const guard = document.querySelector('#guard').firstChild;
       new MutationObserver(() => {
         if (guard.data !== '提交') { window.writes += 1; guard.data = '提交'; }
       }).observe(guard, { characterData: true });
       const echo = document.querySelector('#echo');
       let left = 5;
       new MutationObserver(() => {
         if (left-- > 0) { window.writes += 1; echo.textContent = echo.textContent; }
       }).observe(echo, { characterData: true, childList: true, subtree: true });
     </script>`,
  );
  expect(await page.evaluate(() => (window as unknown as { writes: number }).writes)).toBeLessThan(
    60,
  );
  await press(page, '中文');
  await expect(page.locator('#guard')).toHaveText('提交');
  await expect(page.locator('#echo')).toHaveText('保存');
  await modeKept(lens, 'original');
});

test('a root that came filled with the HTML keeps its words until the scripts have run', async ({
  lens,
}) => {
  const page = await openBody(
    lens,
    `<div id="root"><main><p>备案信息</p></main></div>
     <script>
       window.addEventListener('DOMContentLoaded', () => {
         window.seen = document.querySelector('#root p').textContent;
       });
       window.told = [];
       new MutationObserver(() => {
         if (document.querySelector('beian-lens-switch')?.dataset.mode === 'english')
           told.push(document.querySelector('#root p').textContent);
       }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-mode'] });
     </script>`,
  );
  expect(await page.evaluate(() => (window as unknown as { seen: string }).seen)).toBe('备案信息');
  await expect(page.locator('#root p')).toHaveText('Filing information');
  await expect(page.locator('beian-lens-switch')).toHaveAttribute('data-mode', 'english');
  // The mode is not told before all of the page is in it.
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect([...new Set(told)]).toEqual(['Filing information']);
});

test('a menu that opens is in English before it is painted', async ({ lens }) => {
  const page = await openBody(lens, '<button id="open">下一步</button>');
  const firstPaint = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => {
          const menu = document.createElement('ul');
          menu.innerHTML = Array.from({ length: 200 }, () => '<li>营业执照</li>').join('');
          document.body.append(menu);
          // Microtasks have run when the next one is reached; the frame is painted after that.
          Promise.resolve()
            .then(() => Promise.resolve())
            .then(() => resolve(menu.textContent ?? ''));
        });
      }),
  );
  expect(firstPaint).not.toMatch(chinese);
});

test('notes that must be composed come in slices too: never a task over 50 ms', async ({
  lens,
}) => {
  // The first brings the syntax; then all the others come at once, as an FAQ does that opens.
  const page = await openBody(
    lens,
    '<p>请在提交前再次确认域名实名信息已经更新完毕</p><div id="faq"></div>',
  );
  const notes = ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9', '-10', '-11']
    .flatMap((number) =>
      readFileSync(`tests/fixtures/dictionary/unseen-forms${number}.txt`, 'utf8').split('\n'),
    )
    .filter((line) => line.length > 15)
    .slice(0, 200);
  expect(notes.length).toBeGreaterThan(100);
  const tasks = await callsInto(page, '/console.js', async () => {
    await page.evaluate((all) => {
      (document.querySelector('#faq') as HTMLElement).innerHTML = [...all, '保存成功']
        .map((each) => `<p>${each}</p>`)
        .join('');
    }, notes);
    await expect(page.locator('#faq p').last()).toHaveText('Saved', { timeout: 30_000 });
  });
  expect(tasks.length).toBeGreaterThan(3);
  expect(Math.max(...tasks)).toBeLessThanOrEqual(50);
});

test('a page of 100,000 nodes: what is seen first, and never a task over 50 ms, both ways', async ({
  lens,
}) => {
  test.setTimeout(400_000);
  const page = await openBody(lens, '<div id="list"></div>');
  const mark = page.locator('beian-lens-switch');
  await press(page, '中文');
  await expect(mark).toHaveAttribute('data-mode', 'original');
  // The page builds itself, and is laid out, before anything of ours is measured.
  await page.evaluate(async () => {
    const list = document.querySelector('#list') as HTMLElement;
    list.style.cssText = 'height:800px;overflow:auto;contain:strict';
    list.innerHTML = Array.from(
      { length: 33_000 },
      (_, at) =>
        `<p style="content-visibility:auto;contain:strict;height:20px;margin:0"><b>${at}</b><i>营业执照</i></p>`,
    ).join('');
    list.scrollTop = 400_000;
    await new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)));
    const all = list.getElementsByTagName('i');
    const near = document.elementFromPoint(60, 300)?.closest('p')?.querySelector('i');
    const last = all[all.length - 1];
    const firsts: { near: string; last: string }[] = [];
    const told: [mode: string | undefined, last: string | undefined][] = [];
    Object.assign(window, { firsts, told });
    // What stands at the end whenever a mode is told.
    const mark = document.querySelector('beian-lens-switch') as HTMLElement;
    new MutationObserver(() => {
      told.push([mark.dataset.mode, last?.textContent?.trim()]);
    }).observe(mark, { attributeFilter: ['data-mode'] });
    // What stands near and at the end whenever what is near changes.
    let before = near?.textContent;
    new MutationObserver(() => {
      if (near?.textContent === before) return;
      before = near?.textContent;
      firsts.push({ near: before?.trim() ?? '', last: last?.textContent?.trim() ?? '' });
    }).observe(list, { subtree: true, characterData: true });
  });
  const last = page.locator('#list i').last();
  const bothWays = async () => {
    await press(page, 'English');
    await expect(last).toHaveText('Business license', { timeout: 100_000 });
    expect(await page.locator('#list').textContent()).not.toMatch(chinese);
    await press(page, '中文');
    // A row that the page changes before its slice came, and one that it takes out and puts back.
    await page.evaluate(() => {
      const rows = document.querySelectorAll('#list p');
      (rows[32_990]?.querySelector('i')?.firstChild as Text).data = '营业执照';
      const row = rows[32_980] as HTMLElement;
      const { nextSibling, parentNode } = row;
      row.remove();
      parentNode?.insertBefore(row, nextSibling);
    });
    await expect(last).toHaveText('营业执照', { timeout: 100_000 });
    expect(await page.locator('#list').textContent()).not.toMatch(/[a-z]/i);
  };
  let tasks = await callsInto(page, '/console.js', bothWays);
  const firsts = await page.evaluate(() => (window as unknown as { firsts: unknown }).firsts);
  expect(firsts).toEqual([
    { near: 'Business license', last: '营业执照' },
    { near: '营业执照', last: 'Business license' },
  ]);
  await expect(mark).toHaveAttribute('data-mode', 'original');
  const told = await page.evaluate(() => (window as unknown as { told: unknown }).told);
  expect(told).toEqual([
    ['english', 'Business license'],
    ['original', '营业执照'],
  ]);
  expect(tasks.length).toBeGreaterThan(10);
  // Two that share a processor's caches take longer by chance; what is too long is so every time.
  for (let more = 0; more < 2 && Math.max(...tasks) > 50; more += 1) {
    tasks = await callsInto(page, '/console.js', bothWays);
  }
  expect(Math.max(...tasks)).toBeLessThanOrEqual(50);
  await modeKept(lens, 'original');
});

test('the popup sets the mode and lists what is not wholly translated', async ({ lens }) => {
  const page = await openBody(
    lens,
    '<p id="a">提交</p><p id="b">根据鑫淼规定提交</p><input value="鑫淼">',
  );
  const popup = await lens.popup('fill', page);
  await popup.getByText("This page's language").first().click();
  await expect(popup.getByText('根据‹typed›规定提交')).toBeVisible();
  // What is copied is read where the popup hands it to the browser.
  await popup.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.body.dataset.copied = text;
    };
  });
  await popup
    .getByRole('button', { name: /report/i })
    .first()
    .click();
  await expect(popup.locator('body')).toHaveAttribute(
    'data-copied',
    /^Strings not wholly translated on beian\.aliyun\.com\ngloss\t根据‹typed›规定提交/,
  );
  await popup.getByRole('radio', { name: 'Chinese' }).check();
  await expect(page.locator('#a')).toHaveText('提交');
  await modeKept(lens, 'original');
});

test('the browser’s own translator is asked for what is not known, and for nothing else', async ({
  lens,
}) => {
  const page = await openBody(lens, '<p id="a">根据鑫淼规定提交</p><p id="b">提交</p>');
  /** Runs in the content script's world. */
  const inside = (work: 'install' | 'asked'): Promise<string[] | undefined> =>
    lens.worker.evaluate(async (source) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await api.tabs.query({ url: 'https://beian.aliyun.com/*' });
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: (code: string) => {
          const target = globalThis as unknown as { asked?: string[] };
          if (code === 'asked') return target.asked;
          target.asked = [];
          Object.defineProperty(globalThis, 'Translator', {
            configurable: true,
            value: {
              availability: async () => 'available',
              create: async () => ({
                translate: async (text: string) => {
                  target.asked?.push(text);
                  return 'Submit as Xinmiao requires';
                },
              }),
            },
          });
          return target.asked;
        },
        args: [source],
      });
      return answer?.result as string[] | undefined;
    }, work);
  await inside('install');
  await expect(page.locator('#a')).toContainText('鑫淼');
  const allow = (machineTranslation: boolean) =>
    lens.worker.evaluate(async (on) => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const { settings } = await storage.local.get('settings');
      await storage.local.set({ settings: { ...(settings as object), machineTranslation: on } });
    }, machineTranslation);
  await allow(true);
  await expect(page.locator('#a')).toHaveText('Submit as Xinmiao requires');
  expect(await inside('asked')).toEqual(['根据鑫淼规定提交']);
  await page.locator('#a').hover();
  await expect(page.locator('beian-lens-switch [role=tooltip]')).toContainText(
    'Machine translation',
  );
  await expect(page.locator('#b')).toHaveText('Submit');
});
