export interface Quiet {
  /** Something happened. */
  note(): void;
  cancel(): void;
}

/**
 * Calls `run` once nothing was noted for `rest` milliseconds, or `longest` after the first note where
 * it goes on and on; what `longest` says may change meanwhile. One timer stands however much is
 * noted: a page may change in every frame.
 */
export function whenQuiet(
  run: () => void,
  rest: number,
  longest: () => number = () => Number.POSITIVE_INFINITY,
): Quiet {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  const look = () => {
    const wait = Math.min(last + rest, first + longest()) - performance.now();
    if (wait > 1) {
      timer = setTimeout(look, wait);
      return;
    }
    timer = undefined;
    run();
  };
  return {
    note() {
      last = performance.now();
      if (timer !== undefined) return;
      first = last;
      timer = setTimeout(look, Math.min(rest, longest()));
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
