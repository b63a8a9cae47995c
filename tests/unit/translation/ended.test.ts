// @vitest-environment happy-dom
/** At its end the page has its own text at once, however slow the machine: another may read it then. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Translator } from '../../../components/translation/core/translate';
import { Engine } from '../../../components/translation/page/engine';

const rows = Array.from({ length: 60 }, () => '提交');
const translator = {
  translate: () => ({ english: 'Submit', kind: 'curated' }),
} as unknown as Translator;
const texts = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
const all = (text: string) => rows.map(() => text);
let page: AbortController;
let engine: Engine;

beforeEach(() => {
  document.body.innerHTML = rows.map((text) => `<p>${text}</p>`).join('');
  // The clock stands: the first look at the page is over at once.
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now);
  page = new AbortController();
  engine = new Engine(translator, page.signal);
  engine.show('both');
  expect(texts()).toEqual(all('提交 Submit'));
});
afterEach(() => {
  vi.restoreAllMocks();
  page.abort();
});

/** From now on a look at the clock finds all time gone. */
function slow(): void {
  let now = performance.now();
  vi.mocked(performance.now).mockImplementation(() => {
    now += 1000;
    return now;
  });
}

test('a page that is only switched off is given back in slices', () => {
  slow();
  engine.show('original');
  expect(texts()).not.toEqual(rows);
});

test('one whose script ends is given back at once', () => {
  slow();
  page.abort();
  expect(texts()).toEqual(rows);
});

test('also where it was being given back already', () => {
  slow();
  engine.show('original');
  page.abort();
  expect(texts()).toEqual(rows);
});
