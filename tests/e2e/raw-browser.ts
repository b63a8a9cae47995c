/**
 * A Chromium spoken to by its own protocol alone. Playwright shows every tab it knows (it emulates
 * focus), and what it does for each page costs more than a small page itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
}

/** A tab that is attached to. */
export interface Session {
  send<Result>(method: string, params?: object): Promise<Result>;
  /** Hears an event of this tab until the browser is closed. */
  on<Params>(method: string, heard: (params: Params) => void): void;
}

export interface RawBrowser {
  /** A command to the browser itself. */
  send<Result>(method: string, params?: object): Promise<Result>;
  attach(targetId: string): Promise<Session>;
  close(): Promise<void>;
}

/** Waits for the line with which a browser says where it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    browser.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const match = /DevTools listening on (ws:\S+)/u.exec(said);
      if (match?.[1]) found(match[1]);
    });
    browser.once('exit', (code) => failed(new Error(`Chromium ended with ${code}: ${said}`)));
  });
}

/** Starts it headless with an empty user profile; `executable` null: there is none. */
export async function startRawBrowser(
  executable: string | null,
  more: readonly string[],
): Promise<RawBrowser> {
  if (!executable) throw new Error('No Chromium: run `npm test`, which installs one.');
  const folder = mkdtempSync(join(tmpdir(), 'beian-lens-raw-'));
  const browser = spawn(
    executable,
    [
      '--headless=new',
      // Chromium refuses its sandbox to root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-back-forward-cache',
      '--disable-component-update',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      ...more,
      'about:blank',
    ],
    { detached: true },
  );
  const { pid } = browser;
  // A start script may stand between: all that it started goes with it.
  const kill = () => void (pid !== undefined && process.kill(-pid, 'SIGKILL'));
  process.once('exit', kill);
  const socket = new WebSocket(await addressOf(browser));
  await new Promise((open, failed) => {
    socket.onopen = open;
    socket.onerror = failed;
  });
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners = new Map<string, (params: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) {
      listeners.get(`${message.sessionId} ${message.method}`)?.(message.params);
      return;
    }
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  };
  let last = 0;
  const sendTo = <Result>(sessionId: string | undefined, method: string, params: object = {}) =>
    new Promise<Result>((done, failed) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error ? failed(new Error(`${method}: ${error.message}`)) : done(result as Result),
      );
      socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    });
  return {
    send: (method, params) => sendTo(undefined, method, params),
    attach: async (targetId) => {
      const { sessionId } = await sendTo<{ sessionId: string }>(
        undefined,
        'Target.attachToTarget',
        { targetId, flatten: true },
      );
      return {
        send: (method, params) => sendTo(sessionId, method, params),
        on: <Params>(method: string, heard: (params: Params) => void) => {
          listeners.set(`${sessionId} ${method}`, heard as (params: unknown) => void);
        },
      };
    },
    close: async () => {
      const gone = new Promise((done) => browser.once('exit', done));
      socket.close();
      kill();
      await gone;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
