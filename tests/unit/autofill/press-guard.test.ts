// @vitest-environment happy-dom
/** Each reason why a press on the panel over the page is refused, in both browsers' manner. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createPressGuard,
  type PressGuard,
  settleMs,
} from '../../../components/autofill/press-guard';

type Notice = (entries: object[]) => void;
let notice: Notice = () => undefined;
/** How often a browser was asked to tell what is seen: of what it watches already it tells nothing. */
let asked = 0;
/** What the browser was asked to watch for. */
let wanted: object = {};
class Sight {
  readonly watched = new Set<Element>();
  constructor(told: Notice, options: object) {
    notice = told;
    wanted = options;
  }
  observe(element: Element) {
    if (!this.watched.has(element)) asked += 1;
    this.watched.add(element);
  }
  disconnect() {
    this.watched.clear();
  }
}

const popovers = new Set<Element>();
let host: HTMLElement;
let under: Element | null;
let guard: PressGuard;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal('IntersectionObserver', Sight);
  // What the stand-in for a browser does not know: the top layer, and what lies at a point.
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element) {
    return popovers.has(this);
  });
  for (const root of [document, ShadowRoot.prototype]) {
    const own = root.querySelectorAll;
    vi.spyOn(root, 'querySelectorAll').mockImplementation(function (
      this: ParentNode,
      what: string,
    ) {
      const found = [...own.call(this, '*')];
      return (what === '*' ? found : found.filter((each) => popovers.has(each))) as never;
    });
  }
  document.elementFromPoint = () => under;
  host = document.createElement('beian-lens-fill');
  document.documentElement.append(host);
  popovers.add(host);
  under = host;
  guard = createPressGuard(host);
  guard.restart();
});
afterEach(() => {
  host.remove();
  document.body.replaceChildren();
  popovers.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const press = (made: Partial<MouseEvent> = {}) =>
  ({ isTrusted: true, detail: 1, clientX: 5, clientY: 5, ...made }) as MouseEvent;
/** Chromium says whether all of it is seen (`true`, `false`), Firefox does not. */
const seen = (isVisible?: boolean) =>
  notice([{ isIntersecting: true, ...(isVisible === undefined ? {} : { isVisible }) }]);
const wait = (ms: number) => vi.advanceTimersByTime(ms);

test.each([true, undefined])('a press on a panel that was seen for a while counts (%s)', (told) => {
  seen(told);
  wait(settleMs);
  expect(guard.refusal(press())).toBe(null);
});

test('Chromium is asked whether it is really seen, which it tells nobody who does not ask', () => {
  // Told at most ten times a second: a shorter delay is refused.
  expect(wanted).toMatchObject({ trackVisibility: true, delay: 100 });
});

test('a press that no hand made never counts', () => {
  seen(true);
  wait(settleMs);
  expect(guard.refusal(press({ isTrusted: false }))).toBe('madeUp');
});

test('a press before the panel could be read is too early, also once it was shown anew', () => {
  expect(guard.refusal(press())).toBe('early');
  seen(true);
  wait(settleMs - 1);
  expect(guard.refusal(press())).toBe('early');
  wait(1);
  expect(guard.refusal(press())).toBe(null);
  guard.restart();
  expect(guard.refusal(press())).toBe('early');
});

test('hidden and shown again, the panel has to be seen anew', () => {
  seen(true);
  wait(settleMs);
  notice([{ isIntersecting: false, isVisible: false }]);
  expect(guard.refusal(press())).toBe('covered');
  seen(true);
  expect(guard.refusal(press())).toBe('early');
});

test('hidden and shown again in a browser that tells no more than that: seen anew too', () => {
  seen();
  wait(settleMs);
  notice([{ isIntersecting: false }]);
  expect(guard.refusal(press())).toBe('covered');
  seen();
  expect(guard.refusal(press())).toBe('early');
});

test('what Chromium says is painted over is covered', () => {
  seen(true);
  wait(settleMs);
  seen(false);
  expect(guard.refusal(press())).toBe('covered');
});

test('raised above what covered it, it is asked for anew; until then a press is early, no attack', () => {
  seen(true);
  seen(false);
  const before = asked;
  guard.restart();
  expect(asked).toBe(before + 1);
  expect(guard.refusal(press())).toBe('early');
});

test('a popover of the page beside the panel does no harm where the browser tells that it is beside', () => {
  seen(true);
  wait(settleMs);
  popovers.add(document.body.appendChild(document.createElement('div')));
  expect(guard.refusal(press())).toBe(null);
});

test('moved by the page, taken from the top layer, or under something else at the point: covered', () => {
  seen(true);
  wait(settleMs);
  under = document.body;
  expect(guard.refusal(press())).toBe('covered');
  under = host;
  document.body.append(host);
  expect(guard.refusal(press())).toBe('covered');
  document.documentElement.append(host);
  popovers.delete(host);
  expect(guard.refusal(press())).toBe('covered');
});

test('a press by key counts only with the focus in the panel', () => {
  seen(true);
  wait(settleMs);
  expect(guard.refusal(press({ detail: 0 }))).toBe('covered');
  host.tabIndex = 0;
  host.focus();
  expect(guard.refusal(press({ detail: 0 }))).toBe(null);
});

test('where the browser does not tell what is painted over, nothing else may lie on top', () => {
  seen();
  wait(settleMs);
  const holder = document.body.appendChild(document.createElement('div'));
  const root = holder.attachShadow({ mode: 'open' });
  const inner = root.appendChild(document.createElement('div'));
  expect(guard.refusal(press())).toBe(null);
  popovers.add(inner);
  expect(guard.refusal(press())).toBe('covered');
  popovers.delete(inner);
  popovers.add(holder);
  expect(guard.refusal(press())).toBe('covered');
});
