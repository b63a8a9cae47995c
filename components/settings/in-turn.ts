let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work on `storage.local` in its turn: what is read must still stand when it is written. In
 * the service worker only, which is one; a page asks it by a message.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
