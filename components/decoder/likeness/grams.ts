/** Figures, addresses and the marks between words differ from message to message and tell nothing. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+[\w/#?=&%.-]*/gu, 'u')
    .replace(/[\d*]+/gu, '0')
    .replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/gu, '');

/** The characters and pairs of neighbours in the Chinese of a text, and its other words, once each. */
export function gramsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of plain(text).match(/[\u3400-\u9fff]+|[a-z0]+/gu) ?? []) {
    if (run < '\u3400') {
      found.add(run);
      continue;
    }
    for (let at = 0; at < run.length; at++) {
      found.add(run.slice(at, at + 1));
      if (at + 1 < run.length) found.add(run.slice(at, at + 2));
    }
  }
  return found;
}
