import type { Painter } from './painter';
import { hostRoot } from './roots';
import { isElement, isSilent, isText } from './targets';

/** What a walk meets besides texts and attributes. */
export interface Findings {
  shadow(root: ShadowRoot): void;
  frame(frame: HTMLIFrameElement): void;
  /** A custom element that has no shadow root (yet). */
  unready(element: Element): void;
  /** Whether a subtree must wait (a page that is about to hydrate it). */
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
      const into = this.visit(this.at);
      this.at = this.next(this.at, into);
      count += 1;
      if (count % 32 === 0 && late()) return this.at === null;
    }
    return true;
  }

  /** False: the walk must not go into the node. */
  private visit(node: Node): boolean {
    if (isText(node)) {
      this.painter.text(node);
      return false;
    }
    if (!isElement(node)) return node.nodeType === 9 || node.nodeType === 11;
    if (node.hasAttributes()) this.painter.attributesOf(node);
    if (this.findings.held(node)) return false;
    const silent = isSilent(node);
    this.findings.passed(node, !silent);
    if (silent) return false;
    const name = node.localName;
    if (name === 'iframe') this.findings.frame(node as HTMLIFrameElement);
    const shadow = hostRoot(node);
    if (shadow) this.findings.shadow(shadow);
    else if (name.includes('-')) this.findings.unready(node);
    return true;
  }

  private next(node: Node, into: boolean): Node | null {
    if (into && node.firstChild) return node.firstChild;
    let at: Node | null = node;
    while (at && at !== this.root) {
      if (at.nextSibling) return at.nextSibling;
      at = at.parentNode;
    }
    return null;
  }
}
