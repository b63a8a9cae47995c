/** A turn of the event loop: after it a framework has flushed what an event caused. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

/**
 * Waits until `find` returns something: asked at once, after each change of the page, and every
 * 40 ms. No animation frames, since the tab may stand in the background. Null when time is up; what
 * `find` throws is thrown at once.
 */
export async function until<Value>(
  near: Node,
  find: () => Value | null | undefined | false,
  ms: number,
  signal: AbortSignal,
): Promise<Value | null> {
  const first = find();
  if (first) return first;
  await turn();
  const owner = near.ownerDocument ?? (near as Document);
  return new Promise((resolve) => {
    const finish = (value: Value | null | Promise<never>) => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
      resolve(value);
    };
    const ask = () => {
      try {
        const value = find();
        if (value) finish(value);
      } catch (error) {
        finish(Promise.reject(error));
      }
    };
    const stop = () => finish(null);
    const observer = new MutationObserver(ask);
    observer.observe(owner, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const poll = setInterval(ask, 40);
    const limit = setTimeout(() => {
      ask();
      stop();
    }, ms);
    signal.addEventListener('abort', stop);
    ask();
  });
}

/** Frames that a widget may take to show what it was given, and how long they may take to come. */
const framesToDraw = 3;
const longestDrawMs = 3500;

/**
 * Waits as `until`, and where that was in vain until the page has drawn some frames: some widgets
 * show a value with one, and a tab behind another gets one a second.
 */
export async function untilDrawn<Value>(
  near: Node,
  find: () => Value | null | undefined | false,
  ms: number,
  signal: AbortSignal,
): Promise<Value | null> {
  const soon = await until(near, find, ms, signal);
  if (soon || signal.aborted) return soon;
  let frames = 0;
  const count = (): void => {
    frames += 1;
    if (frames < framesToDraw) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  await until(near, () => find() || frames >= framesToDraw, longestDrawMs, signal);
  return find() || null;
}
