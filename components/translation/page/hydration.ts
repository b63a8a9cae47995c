import { readable } from './targets';

/**
 * Where frameworks draw, and what a server-rendered page carries. Content that came with the HTML
 * in such a place is about to be compared with what the page's script draws (React), or read as a
 * template (Vue): English there would be taken for a mismatch, or for the page's own words.
 */
const roots =
  '#root,#app,#__next,#__nuxt,#___gatsby,#react-root,#ice-container,#container,app-root,' +
  '[data-reactroot],[data-server-rendered],[v-cloak],[ng-version],[data-ssr]';

const readableOrRoot = `${readable},${roots}`;

const longestWait = 4000;

/**
 * Holds translating back for roots that came filled with the HTML, until the page's scripts have
 * run and it is idle. Roots that a script fills are not held: such a root was seen empty after
 * the parser had gone past it.
 */
export class Hydration {
  private open = document.readyState === 'loading';
  private parsing = this.open;
  /** Left empty by the parser: what comes into it is a script's. */
  private readonly empty = new WeakSet<Element>();
  /** Met empty, and perhaps to be filled by the parser yet. */
  private readonly bare = new Set<Element>();
  readonly waiting = new Set<Element>();

  constructor(
    private readonly release: (elements: readonly Element[]) => void,
    signal: AbortSignal,
  ) {
    if (!this.open) return;
    const idle = () => {
      // Called by its name, never from a variable: Firefox then does not know whose it is.
      const wait = (run: () => void) => requestIdleCallback(run, { timeout: 500 });
      // Twice: React hydrates in tasks of its own, after the script that asked for it.
      wait(() => wait(() => this.end()));
    };
    window.addEventListener('load', idle, { once: true, signal });
    // Fires when the parser is done, and before any deferred script runs.
    document.addEventListener('readystatechange', () => this.parsed(), { once: true, signal });
    document.addEventListener('DOMContentLoaded', () => setTimeout(() => this.end(), longestWait), {
      once: true,
      signal,
    });
  }

  /** What an element is asked for as it is met, all in one: it is one question for most. */
  get noted(): string {
    return this.parsing ? readableOrRoot : readable;
  }

  /** Whether an element must wait, as it is met; not if it is not `noted`. */
  holds(element: Element, noted = true): boolean {
    if (this.waiting.size > 0 && this.waiting.has(element)) return true;
    if (!this.parsing || !noted) return false;
    if (element.ownerDocument !== document || !element.matches(roots)) return false;
    if (!element.hasChildNodes()) {
      this.bare.add(element);
      return false;
    }
    if (this.empty.has(element)) return false;
    this.waiting.add(element);
    return true;
  }

  /** Whether a node stands in something that waits. */
  covers(node: Node): boolean {
    if (this.parsing) {
      const root = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(roots);
      if (root && this.holds(root)) return true;
    }
    for (const element of this.waiting) if (element.contains(node)) return true;
    return false;
  }

  /**
   * At the end of each batch: roots that the parser has gone past and left empty. All of the page is
   * looked through where not all of it has been walked.
   */
  settle(unwalked: boolean): void {
    if (!this.parsing) return;
    for (const element of unwalked ? document.querySelectorAll(roots) : this.bare) {
      if (element.nextSibling && !element.hasChildNodes()) this.empty.add(element);
    }
  }

  private parsed(): void {
    for (const element of document.querySelectorAll(roots)) this.holds(element);
    this.parsing = false;
    this.bare.clear();
  }

  private end(): void {
    if (!this.open) return;
    this.open = false;
    const held = [...this.waiting];
    this.waiting.clear();
    this.release(held);
  }
}
