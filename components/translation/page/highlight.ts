import type { ShownKind } from './records';

/**
 * Marks glosses and machine translations on the page without a node or a style of the page's
 * being touched: CSS custom highlights, whose rules stand in the extension's own style sheet.
 */
export const highlightNames: Partial<Record<ShownKind, string>> = {
  gloss: 'beian-lens-gloss',
  machine: 'beian-lens-machine',
};

interface MarkedWindow {
  readonly CSS?: { readonly highlights?: HighlightRegistry };
  readonly Highlight?: typeof Highlight;
  readonly StaticRange?: typeof StaticRange;
}

export class Highlights {
  private readonly marks = new WeakMap<Text, { range: AbstractRange; in: Highlight }>();
  readonly registries = new Set<HighlightRegistry>();

  /** Marks a text as what it is, or takes its mark away. */
  mark(node: Text, kind: ShownKind): void {
    if (!highlightNames[kind] && this.registries.size === 0) return;
    const old = this.marks.get(node);
    if (old) {
      old.in.delete(old.range);
      this.marks.delete(node);
    }
    const name = highlightNames[kind];
    if (!name || node.data.trim() === '') return;
    const highlight = this.of(node.ownerDocument.defaultView as MarkedWindow | null, name);
    if (!highlight) return;
    const range = new StaticRange({
      startContainer: node,
      startOffset: node.data.length - node.data.trimStart().length,
      endContainer: node,
      endOffset: node.data.trimEnd().length,
    });
    highlight.add(range);
    this.marks.set(node, { range, in: highlight });
  }

  clear(): void {
    for (const registry of this.registries) {
      for (const name of Object.values(highlightNames)) registry.delete(name);
    }
    this.registries.clear();
  }

  private of(view: MarkedWindow | null, name: string): Highlight | null {
    const registry = view?.CSS?.highlights;
    if (!registry || !view?.Highlight) return null;
    this.registries.add(registry);
    let highlight = registry.get(name);
    if (!highlight) {
      highlight = new view.Highlight();
      registry.set(name, highlight);
    }
    return highlight;
  }
}
