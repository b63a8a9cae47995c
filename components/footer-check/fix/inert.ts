/** The one policy that our pages' CSP allows (`trusted-types` in `wxt.config.ts`). */
const policyName = 'beian-lens-inert';

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): {
    createHTML(text: string): string;
  };
}

let policy: { createHTML(text: string): string } | null = null;

/**
 * Reads HTML that somebody pasted into a document of its own, which runs no script, loads nothing
 * and is never shown. Our pages refuse HTML as text everywhere else; where the browser enforces
 * that (Trusted Types), this is the one named way.
 */
export function parseInert(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy(policyName, { createHTML: (text) => text }) ?? null;
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}
