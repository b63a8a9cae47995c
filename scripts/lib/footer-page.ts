import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Patience } from '../../components/footer-check/evidence/look';
import { toolsKey } from '../../components/footer-check/evidence/tools';
import type { Evidence } from '../../components/footer-check/evidence/types';

let bundled: Promise<string> | null = null;

/** The collector as one script, the same that the extension injects. */
export function footerScript(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // A page is given it anew each time, and most of what that costs is its length.
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('./footer-inject.ts', import.meta.url)),
        formats: ['iife'],
        name: 'footer',
      },
    },
  }).then((result) => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('The footer script was not built');
    return output.output[0].code;
  });
  return bundled;
}

/** What a tab's debugger must be able to do. */
export interface Evaluates {
  send(
    method: 'Runtime.evaluate',
    params: {
      readonly expression: string;
      readonly awaitPromise: boolean;
      readonly returnByValue: boolean;
    },
  ): Promise<{
    readonly result: { readonly value?: unknown };
    readonly exceptionDetails?: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
  }>;
}

/**
 * Looks at the page that stands in a tab, through its debugger: the page's own CSP has no say, and
 * what Playwright puts into a page to evaluate something is not put there.
 */
export async function lookThrough(
  tab: Evaluates,
  options: { readonly date: string; readonly patience?: Patience },
): Promise<Evidence> {
  const { result, exceptionDetails } = await tab.send('Runtime.evaluate', {
    expression: `${await footerScript()}\n${toolsKey}.look(${JSON.stringify(options)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Evidence;
}
