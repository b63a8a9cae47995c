import type { Plugin } from 'vite';

/** Preact's one place that takes HTML as text (`dangerouslySetInnerHTML`), in whatever letters. */
const sink = /(\w+)\.innerHTML\s*=\s*(\w+)\.__html/;

/**
 * Takes the one HTML sink out of Preact: no view of ours uses it, what is not shipped cannot be
 * reached, and the stores' reviewers need not ask. A Preact that wrote it otherwise fails the build.
 */
export function noHtmlSink(): Plugin {
  return {
    name: 'beian-lens:no-html-sink',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.m?js$/ },
      handler(code) {
        if (!sink.test(code)) throw new Error('Preact assigns HTML in a way that is not known');
        return { code: code.replace(sink, '$1.textContent=$2.__html'), map: null };
      },
    },
  };
}
