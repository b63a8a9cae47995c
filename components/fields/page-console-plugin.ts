import type { Plugin } from 'vite';
import { consoles } from '../consoles';
import { pageConsoleOf } from './page-console';

const name = 'virtual:consoles';

/**
 * Reads every console's catalogue at build. `virtual:consoles` makes a host's console when it is
 * called: what stands in a function that never runs takes no memory of the page.
 */
export function pageConsolePlugin(): Plugin {
  return {
    name: 'beian-lens-page-consoles',
    resolveId: (id) => (id === name ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const makers = consoles.map((each) => `() => (${JSON.stringify(pageConsoleOf(each))})`);
      const hosts = consoles.flatMap(({ hosts }, place) =>
        hosts.map((host) => `${JSON.stringify(host)}: makers[${place}]`),
      );
      return `const makers = [${makers.join(',\n')}];\nexport default { ${hosts.join(', ')} };`;
    },
  };
}
