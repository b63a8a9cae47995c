import type { Engine } from './engine';
import { highlightNames } from './highlight';
import { nodesOf } from './nodes';

/** Fewer marks than this are not worth a look. */
const few = 200;

/**
 * Lets go of the marks of texts that the page has taken away: a mark holds its text, and with it all
 * that stood around it. Returns what sees to it, which it does once the marks have doubled, so that a
 * page which changes all the time pays for each but once or twice.
 */
export function forgetMarks(engine: Engine): () => void {
  const { highlights, painter } = engine;
  let kept = few;
  const count = (): number => {
    let sum = 0;
    for (const registry of highlights.registries) {
      for (const name of Object.values(highlightNames)) sum += registry.get(name)?.size ?? 0;
    }
    return sum;
  };
  return () => {
    if (count() < kept * 2) return;
    // Firefox lets no content script go through what is marked: it is marked anew, from the page.
    highlights.clear();
    for (const node of nodesOf(engine)) {
      if (node.nodeType !== 3) continue;
      const record = painter.records.text(node as Text);
      if (record && record.shown === (node as Text).data)
        highlights.mark(node as Text, record.kind);
    }
    kept = Math.max(few, count());
  };
}
