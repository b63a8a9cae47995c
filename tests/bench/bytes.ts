import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobyte = 1024;

/** Built scripts that an official page is given, and the most they may weigh compressed. */
export const byteBudgets = [
  { script: 'content-scripts/console.js', what: 'code at load', budget: 20 * kilobyte },
  { script: 'dictionary.js', what: 'English dictionary', budget: 60 * kilobyte },
  { script: 'assist.js', what: 'card and preview, when opened', budget: 40 * kilobyte },
  { script: 'form.js', what: 'reads a form, at rest', budget: null },
  { script: 'reading.js', what: 'switch, originals, report, at rest', budget: null },
] as const;

/** Bytes of a built script, compressed as hard as gzip can: no machine's speed is in it. */
export function compressedBytes(script: string, build = '.output/chrome-mv3'): number {
  return gzipSync(readFileSync(resolve(build, script)), { level: 9 }).length;
}
