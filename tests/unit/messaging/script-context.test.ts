// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../../components/messaging/script-context';

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'beian-lens' } } }));

it('a script ends when the same is started anew in its page, and none other', () => {
  const [first, other] = [new ContentScriptContext('console'), new ContentScriptContext('other')];
  expect(first.signal.aborted).toBe(false);
  const second = new ContentScriptContext('console');
  expect(first.signal.aborted).toBe(true);
  expect([second, other].map(({ signal }) => signal.aborted)).toEqual([false, false]);
});

it('an event that names no script of ours is no start', () => {
  const context = new ContentScriptContext('console');
  const type = 'beian-lens:console:wxt:content-script-started';
  document.dispatchEvent(new CustomEvent(type, { detail: null }));
  document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 7 } }));
  expect(context.signal.aborted).toBe(false);
});
