/** Works in slices short enough that the page stays alive for the person who watches it. */
export interface Slices {
  /** Await when it returns a promise: the slice is used up. */
  pause(): Promise<void> | undefined;
}

const sliceLength = 24;

export function startSlices(signal?: AbortSignal): Slices {
  let from = performance.now();
  let count = 0;
  return {
    pause() {
      count += 1;
      // The clock is asked once in 64 calls: asking costs more than most of the work between.
      if (count % 64 !== 0 || performance.now() - from < sliceLength) return undefined;
      return nextTask().then(() => {
        signal?.throwIfAborted();
        from = performance.now();
      });
    },
  };
}

/** A new task at once: timers are slowed down to a second in tabs that are not shown. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
