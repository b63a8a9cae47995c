import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Patience } from '../../components/footer-check/evidence/look';
import type { FooterTools } from '../../components/footer-check/evidence/tools';
import type { Evidence } from '../../components/footer-check/evidence/types';

let bundled: Promise<string> | null = null;

/** The collector as one script, the same that the extension injects. */
export function footerScript(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
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

/** Looks at a page that is open in a browser under Playwright. */
export async function lookAt(
  page: Page,
  options: { readonly date: string; readonly patience?: Patience },
): Promise<Evidence> {
  const script = await footerScript();
  // Evaluated by the debugger: the page's own CSP has no say.
  await page.evaluate(script);
  return page.evaluate((asked) => {
    const tools = (globalThis as unknown as { beianLensFooter: FooterTools }).beianLensFooter;
    return tools.look(asked);
  }, options);
}
