/** Nothing of the wizard is left in Chinese but names, values and what a person typed. */
import type { Page } from '@playwright/test';
import { practiceOf } from './autofill-helpers';
import { expect, test } from './fixtures';

const wizard =
  'https://beian.aliyun.com/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const states = ['individual', 'enterprise', 'government'].flatMap((entity) =>
  ['website', 'app'].flatMap((service) =>
    [1, 2, 3, 4, 5].map((step) => `&step=${step}&entity=${entity}&service=${service}`),
  ),
);

interface Left {
  readonly where: string;
  readonly text: string;
}

/** Every Chinese string a person can see or hear now, with the place it stands in. */
const chineseLeft = (page: Page): Promise<readonly Left[]> =>
  page.evaluate(() => {
    const chinese = /[\u3400-\u9fff]/;
    const found: { where: string; text: string }[] = [];
    const shown = (element: Element) =>
      element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script,style,textarea') || !shown(parent)) continue;
      const text = node.textContent?.trim() ?? '';
      if (chinese.test(text)) found.push({ where: 'text', text });
    }
    for (const name of ['placeholder', 'title', 'aria-label', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name) ?? '';
        if (chinese.test(text) && shown(element)) found.push({ where: name, text });
      }
    }
    if (chinese.test(document.title)) found.push({ where: 'document title', text: document.title });
    return found;
  });

/** Every value that the page's framework holds: a person's or the profile's, never translated. */
const heldValues = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect((window as unknown as { __practice: { held: unknown } }).__practice.held);
    return texts.filter((text) => /[\u3400-\u9fff]/.test(text));
  });

/** Taken from the page's own data: names, addresses and numbers of the invented applicants. */
const isValue = (text: string, values: readonly string[]): boolean => {
  // A path of places whose district has no English name of its own.
  if (/^[A-Z][\w' ]+ \/ [A-Z][\w' ]+ \/ [\u3400-\u9fff]+[区县市旗]$/.test(text)) return true;
  const rest = [...values]
    .sort((a, b) => b.length - a.length)
    .reduce((left, value) => left.replaceAll(value, ''), text);
  const own = rest
    .replace(/[京津冀粤沪苏浙](ICP备\d{8,10}号(-\d+)?|公网安备\d{14}号)/g, '')
    .replace(/^(深圳)?示例远帆科技(有限公司)?$|^远帆(官网|助手后端|助手|官方网站)$/, '');
  return !/[\u3400-\u9fff]/.test(own);
};

/**
 * What is left in Chinese and is no value. Looked at again where there is some: on a busy machine
 * what a page writes last may come after it was called ready.
 */
async function leftOn(page: Page): Promise<readonly string[]> {
  expect((await practiceOf(page)).crashed).toBeNull();
  const look = async () => {
    const values = await heldValues(page);
    const left = (await chineseLeft(page)).filter(({ text }) => !isValue(text, values));
    return left.map(({ where, text }) => `${where}: ${text}`);
  };
  await expect
    .poll(look)
    .toEqual([])
    .catch(() => undefined);
  return look();
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-state="ready"]').first()).toBeAttached();
  await expect(page.getByText('Alibaba Cloud').first()).toBeVisible();
}

for (const entity of ['individual', 'enterprise', 'government']) {
  test(`the five steps read in English for an ${entity}, website and App`, async ({ lens }) => {
    const page = await lens.open('https://beian.aliyun.com/');
    const left: string[] = [];
    for (const state of states.filter((each) => each.includes(`=${entity}&`))) {
      await page.goto(wizard + state);
      await settled(page);
      for (const each of await leftOn(page)) left.push(`${state} ${each}`);
    }
    expect([...new Set(left)]).toEqual([]);
  });
}

test('with another class prefix too, and the overview with its dialog', async ({ lens }) => {
  const page = await lens.open(`${wizard}&step=3&prefix=bax-`);
  await settled(page);
  const left = await leftOn(page);
  await page.goto('https://beian.aliyun.com/');
  await settled(page);
  await page.getByRole('button', { name: 'Start an ICP filing' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(left).toEqual([]);
  await expect(page.getByRole('dialog')).not.toHaveText(/[\u3400-\u9fff]/, { useInnerText: true });
});

/** The other official sites; each address a page of theirs. */
const otherSites: Readonly<Record<string, readonly string[]>> = {
  'the ministry': [
    'https://beian.miit.gov.cn/#/Integrated/index',
    'https://beian.miit.gov.cn/#/Integrated/recordQuery',
    'https://beian.miit.gov.cn/#/Integrated/ComplaintA',
    'https://beian.miit.gov.cn/#/Integrated/Violations',
    'https://beian.miit.gov.cn/#/Integrated/electronVerify',
    'https://beian.miit.gov.cn/#/Integrated/notice_list',
    'https://beian.miit.gov.cn/#/Integrated/lawStatute',
  ],
  'public security': [
    'https://beian.mps.gov.cn/#/login',
    'https://beian.mps.gov.cn/#/home',
    'https://beian.mps.gov.cn/#/operator',
    'https://beian.mps.gov.cn/#/website/new',
    'https://beian.mps.gov.cn/#/website/claim',
    'https://beian.mps.gov.cn/#/website/detail',
    'https://beian.mps.gov.cn/#/website/change',
    'https://beian.mps.gov.cn/#/website/cancel',
    'https://beian.mps.gov.cn/#/query/webSearch',
    'https://beian.mps.gov.cn/#/app/new',
  ],
  'the service codes': [
    'https://bsn.console.aliyun.com/#/bsnApply/ecs',
    'https://bsn.console.aliyun.com/#/bsnManagement',
  ],
};

for (const [site, addresses] of Object.entries(otherSites)) {
  test(`${site}: nothing is left in Chinese`, async ({ lens }) => {
    const left: string[] = [];
    for (const address of addresses) {
      const page = await lens.open(address);
      await expect(page.locator('[data-state="ready"]').first()).toBeAttached();
      await expect(page.locator('body :is(button, input, a)').first()).toBeVisible();
      for (const each of await leftOn(page)) left.push(`${address} ${each}`);
      await page.close();
    }
    expect([...new Set(left)]).toEqual([]);
  });
}
