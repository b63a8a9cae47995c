import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Scripts that carry code; the others carry words, which Terser would only write longer. */
const ofCode: readonly string[] = ['console', 'assist', 'form', 'reading'];

export const carriesCode = (entrypoint: string): boolean => ofCode.includes(entrypoint);

/**
 * Has Terser go over what the bundler has minified: what is injected into a page has budgets of
 * bytes, and one after the other they leave two in a hundred less than the better one alone.
 */
export function minifiedTwice(): Plugin {
  return {
    name: 'beian-lens-minified-twice',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3 },
        });
        if (code === undefined) this.error(`${file.fileName} came out empty`);
        file.code = code;
      }
    },
  };
}
