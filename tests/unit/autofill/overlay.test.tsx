// @vitest-environment happy-dom
/** Whose the focus is while the panel over the page is drawn, drawn anew, raised and put away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Refusal } from '../../../components/autofill/press-guard';

const guard = vi.hoisted(() => ({ refuses: null as Refusal | null, restarts: 0 }));
vi.mock('../../../components/autofill/press-guard', () => ({
  createPressGuard: () => ({
    refusal: () => guard.refuses,
    restart: () => {
      guard.restarts += 1;
    },
    stop: () => undefined,
  }),
}));
vi.mock('../../../components/settings/store', () => ({ readSettings: async () => ({}) }));
const { createOverlay } = await import('../../../components/autofill/overlay');

let page: AbortController;
let root: ShadowRoot;
let told: string[];
let overlay: ReturnType<typeof createOverlay>;
const host = () => document.querySelector<HTMLElement>('beian-lens-fill');
const own = () => document.getElementById('own') as HTMLElement;
const inside = (id: string) => root.getElementById(id) as HTMLElement;
const view = (...ids: string[]) => (
  <div>
    <div class="overlay-head">
      <button type="button" id="close" />
    </div>
    {ids.map((id) => (
      <button key={id} type="button" id={id} onClick={() => told.push(id)} />
    ))}
  </div>
);

beforeEach(() => {
  Object.assign(guard, { refuses: null, restarts: 0 });
  told = [];
  page = new AbortController();
  document.body.innerHTML = '<button id="own"></button><button id="other"></button>';
  HTMLElement.prototype.showPopover = () => undefined;
  // Closed to everybody: only who makes it holds it.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    expect(init).toMatchObject({ mode: 'closed', delegatesFocus: true });
    return root;
  });
  overlay = createOverlay(page.signal, {
    covered: () => told.push('covered'),
    dismissed: () => {
      told.push('dismissed');
      overlay.hide();
    },
  });
});
afterEach(() => {
  page.abort();
  vi.restoreAllMocks();
});

test('it comes in when the panel comes, and goes back to what had it, from a button of it too', () => {
  own().focus();
  const back = vi.spyOn(own(), 'focus');
  overlay.show(view('fill'), 'en');
  expect(document.activeElement).toBe(host());
  inside('fill').focus();
  overlay.hide();
  expect(host()).toBe(null);
  expect(document.activeElement).toBe(own());
  expect(back).toHaveBeenCalledWith({ preventScroll: true });
});

test('it stays in the panel when what had it is gone with the last view', () => {
  own().focus();
  overlay.show(view('fill'), 'en');
  inside('fill').focus();
  overlay.show(view('again'), 'en');
  expect(document.activeElement).toBe(host());
  overlay.hide();
  expect(document.activeElement).toBe(own());
});

test('where a person has it elsewhere it stays there, drawn anew or put away', () => {
  own().focus();
  overlay.show(view('fill'), 'en');
  const other = document.getElementById('other') as HTMLElement;
  other.focus();
  overlay.show(view('again'), 'en');
  expect(document.activeElement).toBe(other);
  expect(guard.restarts).toBe(1);
  overlay.hide();
  expect(document.activeElement).toBe(other);
});

test('a panel that the page took away, or put elsewhere, stands in its place again', () => {
  overlay.show(view('fill'), 'en');
  host()?.remove();
  overlay.show(view('fill'), 'en');
  expect(host()?.parentNode).toBe(document.documentElement);
  expect(guard.restarts).toBe(2);
  const moved = host();
  if (moved) document.body.append(moved);
  guard.refuses = 'covered';
  inside('fill').click();
  expect(host()?.parentNode).toBe(document.documentElement);
  expect(guard.restarts).toBe(3);
  expect(told).toEqual(['covered']);
});

test('a press that is refused reaches no button; the one that closes is never refused', () => {
  overlay.show(view('fill'), 'en');
  for (const refusal of ['madeUp', 'early'] as const) {
    guard.refuses = refusal;
    inside('fill').click();
  }
  expect(told).toEqual([]);
  let closed = 0;
  inside('close').addEventListener('click', () => {
    closed += 1;
  });
  inside('close').click();
  expect(closed).toBe(1);
  guard.refuses = null;
  inside('fill').click();
  expect(told).toEqual(['fill']);
});

test('Escape dismisses it, and the page hears nothing of that; another key is the page’s too', () => {
  overlay.show(view('fill'), 'en');
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: page.signal });
  for (const key of ['a', 'Escape'])
    inside('fill').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
    );
  expect(told).toEqual(['dismissed']);
  expect(heard).toEqual(['a']);
});

test('it goes when the page lays hands on it, and with the script', async () => {
  overlay.show(view('fill'), 'en');
  host()?.setAttribute('style', 'opacity:0');
  await vi.waitFor(() => expect(host()).toBe(null));
  expect(told).toEqual([]);
  overlay.show(view('fill'), 'en');
  page.abort();
  expect(host()).toBe(null);
  expect(told).toEqual(['dismissed']);
});
