/** Works in slices short enough that the page stays alive for the person who watches it. */
export interface Slices {
  /**
   * Await when it returns a promise: the slice is used up. `weight` tells how much is about to be
   * done: 1 for a node of a walk, `costly` for what asks the browser for a layout or a hit test.
   */
  pause(weight?: number): Promise<void> | undefined;
}

/** Milliseconds: with one more step of the work, still under half of a long task (50 ms). */
const sliceLength = 12;
/** The clock is asked once in so much weight: asking costs more than most of the work between. */
export const costly = 64;

export function startSlices(signal?: AbortSignal): Slices {
  let from = performance.now();
  let done = 0;
  return {
    pause(weight = 1) {
      done += weight;
      if (done < costly) return undefined;
      done = 0;
      if (performance.now() - from < sliceLength) return undefined;
      return nextTask().then(() => {
        signal?.throwIfAborted();
        from = performance.now();
      });
    },
  };
}

/** A new task at once: timers are slowed down to a second in tabs that are not shown. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
