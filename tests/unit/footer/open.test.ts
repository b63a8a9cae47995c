import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** One tab of a browser whose network and pages do what a test says. */
const fake = vi.hoisted(() => {
  type Hear = (...values: never[]) => unknown;
  const event = () => {
    const heard = new Set<Hear>();
    return {
      heard,
      fire: (...values: unknown[]) => {
        for (const hear of heard) hear(...(values as never[]));
      },
      addListener: (hear: Hear) => heard.add(hear),
      removeListener: (hear: Hear) => heard.delete(hear),
    };
  };
  return {
    tab: { id: 7, status: 'complete', url: 'about:blank', title: '', active: false },
    script: (): Promise<unknown> => Promise.resolve([{ result: 'text/html' }]),
    go: (): void => undefined,
    allowed: true,
    tabGone: false,
    removed: [] as number[],
    session: new Map<string, unknown>(),
    updated: event(),
    closed: event(),
    error: event(),
    headers: event(),
    redirect: event(),
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: () => Promise.resolve(fake.allowed) },
    tabs: {
      create: () => Promise.resolve({ id: fake.tab.id }),
      get: () => Promise.resolve(fake.tab),
      update: () => {
        queueMicrotask(fake.go);
        return Promise.resolve(fake.tab);
      },
      remove: (id: number) => {
        fake.removed.push(id);
        return fake.tabGone ? Promise.reject(new Error('No tab with id: 7')) : Promise.resolve();
      },
      onUpdated: fake.updated,
      onRemoved: fake.closed,
    },
    storage: {
      session: {
        get: () => Promise.resolve(Object.fromEntries(fake.session)),
        set: (values: object) => {
          for (const [key, value] of Object.entries(values)) fake.session.set(key, value);
          return Promise.resolve();
        },
        remove: (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) fake.session.delete(key as string);
          return Promise.resolve();
        },
      },
    },
    scripting: { executeScript: () => fake.script() },
    webRequest: {
      onErrorOccurred: fake.error,
      onHeadersReceived: fake.headers,
      onBeforeRedirect: fake.redirect,
    },
  },
}));

import { checkAddress, wallOf } from '../../../components/footer-check/run/address';
import { closeLeftTabs } from '../../../components/footer-check/run/left-tabs';
import { openBehind } from '../../../components/footer-check/run/open';

const address = 'https://example.cn/';
const loadsTo = (url: string, title = '') => {
  fake.go = () => {
    Object.assign(fake.tab, { url, title, status: 'complete' });
    fake.updated.fire(7, { url });
    fake.updated.fire(7, { status: 'complete' });
  };
};
const showsErrorPage = (title: string) => {
  loadsTo(address, title);
  fake.script = () => Promise.reject(new Error('Frame with ID 0 is showing error page'));
};
const open = async () => {
  const opened = openBehind(address);
  await vi.advanceTimersByTimeAsync(31_000);
  return (await opened).failure;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(fake.tab, { status: 'complete', url: 'about:blank', title: '' });
  fake.script = () => Promise.resolve([{ result: 'text/html' }]);
  fake.go = () => undefined;
  fake.allowed = true;
  fake.tabGone = false;
  fake.removed.length = 0;
  fake.session.clear();
  fake.tab.active = false;
});
afterEach(() => {
  vi.useRealTimers();
  for (const { heard } of [fake.updated, fake.closed, fake.error, fake.headers, fake.redirect])
    expect(heard.size, 'listeners left behind').toBe(0);
});

describe('an address that is opened', () => {
  it('has no failure where a page stands', async () => {
    loadsTo(address);
    expect(await open()).toBeNull();
  });
  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'certificate'],
    ['SEC_ERROR_UNKNOWN_ISSUER', 'certificate'],
    ['net::ERR_TOO_MANY_REDIRECTS', 'redirects'],
    ['net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
    ['net::ERR_CONNECTION_REFUSED', 'unreachable'],
  ])('says what the network said: %s', async (error, key) => {
    fake.go = () => fake.error.fire({ error });
    expect(await open()).toEqual({ key, detail: error });
  });
  it.each([
    ['Privacy error', 'certificate'],
    ['example.cn', 'unreachable'],
  ])('tells by the error page where the network may not be heard: %s', async (title, key) => {
    showsErrorPage(title);
    expect(await open()).toMatchObject({ key });
  });
  it('that loads and loads is given up after half a minute', async () => {
    fake.go = () => {
      Object.assign(fake.tab, { url: address, status: 'loading' });
    };
    expect(await open()).toEqual({ key: 'neverSettles', detail: '30' });
  });
  it('that sends the visitor round and round by scripts is given up', async () => {
    fake.go = () => {
      for (let hop = 0; hop < 25; hop += 1) fake.updated.fire(7, { url: `${address}?${hop}` });
    };
    expect(await open()).toEqual({ key: 'redirects' });
  });
  it('that leads to a site that was not allowed names it', async () => {
    loadsTo('https://other.example/');
    fake.script = () => Promise.reject(new Error('Cannot access contents of the page.'));
    expect(await open()).toEqual({ key: 'noAccess', detail: 'https://other.example/' });
  });
  it('that is a download is no page', async () => {
    fake.go = () =>
      fake.headers.fire({
        responseHeaders: [{ name: 'Content-Disposition', value: 'attachment; filename=x.zip' }],
      });
    expect(await open()).toEqual({ key: 'download' });
  });
  it('whose tab is closed is gone', async () => {
    fake.go = () => fake.closed.fire(7);
    expect(await open()).toEqual({ key: 'gone' });
  });
  it('stops when it is told to', async () => {
    const stop = new AbortController();
    fake.go = () => stop.abort();
    const opened = openBehind(address, stop.signal);
    await vi.advanceTimersByTimeAsync(100);
    expect((await opened).failure).toEqual({ key: 'stopped' });
  });
  it('is not gone to where it was stopped before', async () => {
    const went = vi.fn();
    fake.go = went;
    const opened = openBehind(address, AbortSignal.abort());
    await vi.advanceTimersByTimeAsync(100);
    expect((await opened).failure).toEqual({ key: 'stopped' });
    expect(went).not.toHaveBeenCalled();
  });
  it('is told by its own tab alone', async () => {
    const script = vi.fn(fake.script);
    fake.script = script;
    fake.tab.status = 'complete';
    fake.go = () => {
      Object.assign(fake.tab, { status: 'loading', url: address });
      for (let hop = 0; hop < 30; hop += 1) fake.updated.fire(8, { url: `${address}${hop}` });
      fake.updated.fire(8, { status: 'complete' });
      fake.closed.fire(8);
    };
    const opened = openBehind(address);
    await vi.advanceTimersByTimeAsync(900);
    expect(script).not.toHaveBeenCalled();
    fake.updated.fire(7, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(100);
    expect((await opened).failure).toBe(null);
  });
  it('is asked again where a script hangs in a page that leaves', async () => {
    loadsTo(address);
    let asked = 0;
    fake.script = () => {
      asked += 1;
      return asked <= 3 ? new Promise(() => undefined) : Promise.resolve([{ result: 'text/html' }]);
    };
    expect(await open()).toBe(null);
    expect(asked).toBe(4);
  });
  it('does not stand while the blank page does', async () => {
    fake.go = () => fake.updated.fire(7, { status: 'complete' });
    const opened = openBehind(address);
    await vi.advanceTimersByTimeAsync(3000);
    loadsTo(address);
    fake.script = () => Promise.reject(new Error('Cannot access contents of the page'));
    fake.go();
    await vi.advanceTimersByTimeAsync(100);
    expect((await opened).failure).toEqual({ key: 'noAccess', detail: address });
  });
  it('waits for the blank page before it goes on', async () => {
    fake.tab.status = 'loading';
    const went = vi.fn();
    fake.go = went;
    const opened = openBehind(address);
    await vi.advanceTimersByTimeAsync(500);
    expect(went).not.toHaveBeenCalled();
    fake.tab.status = 'complete';
    await vi.advanceTimersByTimeAsync(100);
    expect(went).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(31_000);
    await opened;
  });
});

describe('an address that is checked', () => {
  it('opens nothing where the permission was refused', async () => {
    fake.allowed = false;
    const result = await checkAddress('example.cn');
    expect(result).toMatchObject({ ok: false, failure: { key: 'noAccess' } });
    expect(fake.removed).toEqual([]);
  });
  it('closes its tab after a failure', async () => {
    fake.go = () => fake.error.fire({ error: 'net::ERR_CERT_DATE_INVALID' });
    const checked = checkAddress(address);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await checked).toMatchObject({ ok: false, failure: { key: 'certificate' } });
    expect(fake.removed).toEqual([7]);
  });
  it('has a failure too where the person closed its tab meanwhile', async () => {
    fake.tabGone = true;
    fake.go = () => fake.closed.fire(7);
    const checked = checkAddress(address);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await checked).toMatchObject({ ok: false, failure: { key: 'gone' } });
    expect([...fake.session.keys()]).toEqual([]);
  });
});

describe('a page to sign in on', () => {
  const login = 'https://example.cn/login?next=%2F';
  it.each([
    ['in place of the page', address, login, true, 'missing', true],
    ['on another host', address, 'https://passport.example.cn/', true, 'missing', true],
    ['that was asked for', login, login, true, 'missing', false],
    ['that asks for no password', address, login, false, 'missing', false],
    ['with a footer of its own', address, login, true, 'ok', false],
    ['that is a shop beside', address, 'https://example.cn/shop', true, 'missing', false],
  ])('%s', (_, asked, reached, asksPassword, verdict, is) => {
    expect(wallOf(asked, reached, asksPassword, verdict)).toBe(is);
  });
});

describe('every failure', () => {
  const source = readFileSync('components/footer-check/run/types.ts', 'utf8');
  const keys = [
    ...(source.split('export type FailureKey =')[1]?.split(';')[0] ?? '').matchAll(/'(\w+)'/gu),
  ].map(([, key]) => key as string);
  it.each(['locales/en/interface/footer.json', 'components/footer-check/fix/report-zh.json'])(
    'has a message of its own in %s',
    (path) => {
      const { failure } = JSON.parse(readFileSync(path, 'utf8')) as { failure: object };
      const said = keys.map((key) => Reflect.get(failure, key) as string | undefined);
      expect(keys.length).toBeGreaterThan(10);
      expect(said.every((words) => typeof words === 'string' && words.length > 2)).toBe(true);
      expect(new Set(said).size).toBe(keys.length);
    },
  );
});

describe('a worker that is stopped in the middle of a check', () => {
  const stoppedAfterOpening = async () => {
    loadsTo(address);
    const opened = openBehind(address);
    await vi.advanceTimersByTimeAsync(2000);
    await opened;
  };
  it('leaves a tab that the next one closes, once', async () => {
    await stoppedAfterOpening();
    fake.session.set('fillChoice', {});
    await closeLeftTabs();
    expect(fake.removed).toEqual([7]);
    expect([...fake.session.keys()]).toEqual(['fillChoice']);
    await closeLeftTabs();
    expect(fake.removed).toEqual([7]);
  });
  it('leaves the tab to a person who has gone to it', async () => {
    await stoppedAfterOpening();
    fake.tab.active = true;
    await closeLeftTabs();
    expect(fake.removed).toEqual([]);
  });
  it('and a check that ends leaves none', async () => {
    loadsTo(address);
    const checked = checkAddress(address);
    await vi.advanceTimersByTimeAsync(40_000);
    await checked;
    expect([...fake.session.keys()]).toEqual([]);
  });
});
