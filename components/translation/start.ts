import type { OfficialConsole } from '../consoles/types';

export interface Translation {
  /** The page's own text of a text node (or an element's), whatever is shown now. */
  originalText(node: Node): string;
  /** The page's own value of an attribute that is translated in place. */
  originalAttribute(element: Element, name: string): string | null;
  /** Curated English of a Chinese text, or null where there is none. */
  translate(text: string, section?: string): string | null;
}

/** Translates the page in place until `signal` aborts, which restores it. */
export function startTranslation(_options: {
  readonly official: OfficialConsole;
  readonly signal: AbortSignal;
}): Translation {
  return {
    originalText: (node) => node.textContent ?? '',
    originalAttribute: (element, name) => element.getAttribute(name),
    translate: () => null,
  };
}
