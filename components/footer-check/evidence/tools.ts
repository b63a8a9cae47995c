import { look, type Patience } from './look';
import { ring } from './ring';
import type { Evidence } from './types';

/** What the extension calls in the page's isolated world, under a name of its own. */
export interface FooterTools {
  look(options: { date: string; patience?: Patience }): Promise<Evidence>;
  ring(id: number, label: string): boolean;
  stop(): void;
}

export const toolsKey = 'beianLensFooter';

/** Puts the tools where `executeScript` finds them; once a page. */
export function provideFooterTools(): void {
  const scope = globalThis as unknown as Record<string, FooterTools | undefined>;
  scope[toolsKey]?.stop();
  let controller = new AbortController();
  scope[toolsKey] = {
    look(options) {
      controller.abort();
      controller = new AbortController();
      return look(document, { ...options, signal: controller.signal });
    },
    ring: (id, label) => ring(id, label),
    stop: () => controller.abort(),
  };
}
