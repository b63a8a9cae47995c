/** Practice consoles stand in for pages of others: they may know nothing of the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve('tests/consoles');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|js|vue|html|css|json)$/.test(name) && !name.includes('node_modules'))
  .map((name) => join(root, name));

const importPattern = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"]+)['"]/g;

/** Paths that an import leads to, of those that are files of the repository. */
function reachedBy(file: string, text: string): string[] {
  return [...text.matchAll(importPattern)]
    .map(([, source]) => source ?? '')
    .filter((source) => source.startsWith('.') || source.startsWith('/') || source.startsWith('@/'))
    .map((source) =>
      source.startsWith('@/') ? resolve(source.slice(2)) : resolve(dirname(file), source),
    );
}

describe('practice consoles', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test('import nothing of the product', () => {
    const outside = files.flatMap((file) =>
      reachedBy(file, readFileSync(file, 'utf8'))
        .filter((path) => relative(root, path).startsWith('..'))
        .map((path) => `${relative(root, file)} imports ${relative(resolve('.'), path)}`),
    );
    expect(outside).toEqual([]);
  });

  test('fetch nothing from outside', () => {
    const remote =
      /(?:url\(["']?|src=["']|<link[^>]+href=["']|fetch\(["'`]|@import\s+["'])(?:https?:)?\/\//;
    const fetching = files
      .filter((file) => remote.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(fetching).toEqual([]);
  });

  test('the guard sees an import that leaves the folder', () => {
    const file = join(root, 'aliyun/main.tsx');
    expect(reachedBy(file, "import { x } from '../../../components/fields/types';")).toEqual([
      resolve('components/fields/types'),
    ]);
  });
});
