import type { Plugin } from 'vite';
import { consoles } from '../../consoles';
import { learn } from './learn';

const name = 'virtual:fields/learned';

/** Reads every console's catalogue at build: `virtual:fields/learned` holds what comes of it. */
export function learnedPlugin(): Plugin {
  return {
    name: 'beian-lens-learned',
    resolveId: (id) => (id === name ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const all = consoles.map(({ id: console, fields, steps }) => [
        console,
        learn(
          fields,
          steps.flatMap((step) => step.headings),
        ),
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(all))};`;
    },
  };
}
