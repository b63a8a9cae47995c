import type { Highlights } from './highlight';

/** Fewer marks than this are not worth a look. */
const few = 200;

/**
 * Lets go of the marks of texts that the page has taken away: a mark holds its text, and with it all
 * that stood around it. Returns what looks for them, which it does once their number has doubled, so
 * that a page which changes all the time pays for each mark but once or twice.
 */
export function forgetMarks({ registries }: Highlights): () => void {
  let kept = few;
  const ours = (): Highlight[] =>
    [...registries].flatMap((registry) =>
      [...registry].flatMap(([name, highlight]) =>
        name.startsWith('beian-lens-') ? [highlight] : [],
      ),
    );
  const count = () => ours().reduce((sum, { size }) => sum + size, 0);
  return () => {
    if (count() < kept * 2) return;
    for (const highlight of ours()) {
      for (const range of [...highlight]) {
        if (!range.startContainer.isConnected) highlight.delete(range);
      }
    }
    kept = Math.max(few, count());
  };
}
