/** The worker holds a part of the words only: every word that it speaks is in that part. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../components/ui/languages';
import { loadWorkerWords, workerResources } from '../../../components/ui/worker-words';
import { keysOf } from './scan';

/** Everything that asks for words in the worker: `workerWords('footer')`, then `t('notify.title')`. */
const files = globSync('components/**/*.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => text.includes('workerWords('));

const asked = files.flatMap(({ file, text }) =>
  [...text.matchAll(/const t = await workerWords\('(\w+)'\);(.*?)\n\}/gs)].flatMap(
    ([, namespace = '', body = '']) =>
      [...body.matchAll(/\bt\((?:'([\w.]+)'|`([\w.]+)\$\{)/g)].map(([, key, start]) => ({
        file,
        namespace,
        key: key ?? start ?? '',
      })),
  ),
);

describe('the words of the worker', () => {
  it('are asked for where they were found to be', () => {
    const namespaces = new Set(asked.map(({ namespace }) => namespace));
    expect([...namespaces].sort()).toEqual([
      'autofill',
      'checklist',
      'decoder',
      'explanation',
      'footer',
    ]);
  });

  it.each(languages)('are all in the part that it holds: %s', (language) => {
    const held = workerResources(language);
    const missing = asked.filter(
      ({ namespace, key }) => !keysOf(held[namespace]).some((each) => each.startsWith(key)),
    );
    expect(missing).toEqual([]);
  });

  it('say the same as on the pages', async () => {
    const words = await loadWorkerWords('ja');
    const { notify } = JSON.parse(readFileSync('locales/ja/interface/footer.json', 'utf8'));
    expect(words.t('footer:notify.title', { host: 'example.cn' })).toBe(
      notify.title.replace('{{host}}', 'example.cn'),
    );
  });
});
