import base from './base.css?inline';
import pieces from './page-pieces.css?inline';
import tokens from './tokens.css?inline';

/** Tokens, elements and pieces as text, for a shadow root on a web page. */
export const shadowStyles: string = tokens + base + pieces;

/**
 * Adds styles to a shadow root. A constructed sheet is not subject to the page's CSP; Firefox
 * refuses it from a content script (bug 1751346), where a style element is exempt instead.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
