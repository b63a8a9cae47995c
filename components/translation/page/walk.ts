import type { Painter } from './painter';
import { hostRoot } from './roots';
import { isSilent } from './targets';

/** What a walk meets besides texts and attributes. */
export interface Findings {
  shadow(root: ShadowRoot): void;
  frame(frame: HTMLIFrameElement): void;
  /** A custom element that has no shadow root (yet). */
  unready(element: Element): void;
  /** Sees to an element's attributes; whether its subtree must wait (a page is about to hydrate it). */
  held(element: Element): boolean;
  /** An element whose children are walked (`into`), or left alone. */
  passed(element: Element, into: boolean): void;
}

/** A walk that can be left and taken up again. */
export class Walk {
  private at: Node | null;

  constructor(
    readonly root: Node,
    private readonly painter: Painter,
    private readonly findings: Findings,
  ) {
    this.at = root;
  }

  /** Walks until done (true) or until `late` says stop (false). */
  run(late: () => boolean): boolean {
    if (this.at && this.at !== this.root && !this.root.contains(this.at)) this.at = this.root;
    let count = 0;
    while (this.at) {
      const node = this.at;
      const into = this.visit(node);
      this.at = this.next(node, into);
      count += 1;
      // A text may be a sentence that is composed, which takes longer than many elements.
      if ((node.nodeType === 3 || count % 32 === 0) && late()) return this.at === null;
    }
    return true;
  }

  /** False: the walk must not go into the node. */
  private visit(node: Node): boolean {
    // Each of the node's properties is asked for once: a page may add nodes in every frame.
    const { nodeType } = node;
    if (nodeType === 3) {
      this.painter.text(node as Text);
      return false;
    }
    if (nodeType !== 1) return nodeType === 9 || nodeType === 11;
    return this.element(node as Element);
  }

  private element(element: Element): boolean {
    if (this.findings.held(element)) return false;
    const { localName } = element;
    const silent = isSilent(localName);
    this.findings.passed(element, !silent);
    if (silent) return false;
    if (localName === 'iframe') this.findings.frame(element as HTMLIFrameElement);
    const shadow = hostRoot(element, localName);
    if (shadow) this.findings.shadow(shadow);
    else if (localName.includes('-')) this.findings.unready(element);
    return true;
  }

  private next(node: Node, into: boolean): Node | null {
    const first = into ? node.firstChild : null;
    if (first) return first;
    let at: Node | null = node;
    while (at && at !== this.root) {
      const sibling: Node | null = at.nextSibling;
      if (sibling) return sibling;
      at = at.parentNode;
    }
    return null;
  }
}
