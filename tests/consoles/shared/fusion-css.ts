import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const id = 'virtual:fusion-css';

/**
 * The library's own style sheet as a string, without the fonts it would fetch. The page puts it
 * in, with `.next-` rewritten to the class prefix it runs under.
 */
export function fusionCss(file = '@alicloud/console-components/dist/xconsole.min.css'): Plugin {
  return {
    name: 'practice-fusion-css',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      const css = readFileSync(require.resolve(file), 'utf8')
        .replace(/@font-face\s*\{[^}]*\}/g, '')
        .replace(/@import[^;]+;/g, '')
        .replace(/url\(["']?(?:https?:)?\/\/[^)]*\)/g, 'none')
        .replace(/(?:https?:)?\/\/at\.alicdn\.com[^"']*/g, '');
      return `export default ${JSON.stringify(css)};`;
    },
  };
}
