// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { pageConsoleOf } from '../../../components/fields/page-console';
import { asShown } from '../../../components/fields/recognise/originals';
import { startRecogniser } from '../../../components/fields/start';

const row = (label: string, id: string) =>
  `<div><label for="${id}">${label}</label><input id="${id}"></div>`;

/** Lets observers deliver, and `ms` pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let page: AbortController;

function start() {
  document.body.innerHTML = `<form>${row('主办单位名称', 'a')}</form>`;
  const translation = { ...asShown, translate: () => null };
  const recogniser = startRecogniser({
    official: pageConsoleOf(aliyun),
    translation,
    signal: page.signal,
  });
  const changed = vi.fn();
  recogniser.onChanged(changed, page.signal);
  return { recogniser, changed, form: document.forms[0] as HTMLFormElement };
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new AbortController();
  document.getAnimations = () => [];
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

describe('the recogniser of a page that changes', () => {
  it('tells of a change once the page has settled', async () => {
    const { recogniser, changed, form } = start();
    expect(recogniser.recognise()).toHaveLength(1);
    form.insertAdjacentHTML('beforeend', row('通讯地址', 'b'));
    await pass(100);
    expect(changed).not.toHaveBeenCalled();
    await pass(100);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(recogniser.recognise()).toHaveLength(2);
  });

  it('answers with what came while it did not listen', async () => {
    const { recogniser, form } = start();
    form.append(document.createElement('p'));
    await pass(10);
    form.insertAdjacentHTML('beforeend', row('通讯地址', 'b'));
    expect(recogniser.recognise()).toHaveLength(2);
    form.insertAdjacentHTML('beforeend', row('手机号码', 'c'));
    expect(recogniser.recognise()).toHaveLength(3);
  });

  /** Changes in every frame for that many seconds. */
  async function storm(seconds: number, change: () => void): Promise<void> {
    for (let frame = 0; frame * 16 < seconds * 1000; frame += 1) {
      change();
      await pass(16);
    }
  }

  it('waits for the end of a storm in which no box comes or goes', async () => {
    const { recogniser, changed, form } = start();
    recogniser.recognise();
    await storm(3, () => form.append(document.createElement('p')));
    expect(changed).not.toHaveBeenCalled();
    await pass(200);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('looks at one without an end all the same: soon where a box came, at last where none did', async () => {
    const { recogniser, changed, form } = start();
    recogniser.recognise();
    form.insertAdjacentHTML('beforeend', row('通讯地址', 'b'));
    await storm(2.4, () => form.append(document.createElement('p')));
    expect(changed).toHaveBeenCalledTimes(1);
    await storm(9, () => form.append(document.createElement('p')));
    expect(changed).toHaveBeenCalledTimes(1);
    await storm(2, () => form.append(document.createElement('p')));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  describe('hears nothing more once the page is given back', () => {
    it('in the middle of a change', async () => {
      const { recogniser, form } = start();
      // One that its own owner has not ended.
      const changed = vi.fn();
      recogniser.onChanged(changed, new AbortController().signal);
      form.append(document.createElement('p'));
      await pass(10);
      expect(vi.getTimerCount()).toBeGreaterThan(0);
      page.abort();
      expect(vi.getTimerCount()).toBe(0);
      form.append(document.createElement('p'));
      await pass(3000);
      expect(changed).not.toHaveBeenCalled();
    });

    it('while it listens', async () => {
      const { recogniser, form } = start();
      recogniser.recognise();
      page.abort();
      form.append(document.createElement('p'));
      await pass(10);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('and asked once more, does not begin to listen', async () => {
      const { recogniser, form } = start();
      page.abort();
      expect(recogniser.recognise()).toHaveLength(1);
      form.append(document.createElement('p'));
      await pass(10);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
