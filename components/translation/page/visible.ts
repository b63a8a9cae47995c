/** Elements that a person sees now, by looking at a grid of points. */
export function visibleElements(): Set<Element> {
  const found = new Set<Element>();
  const { innerWidth, innerHeight } = window;
  for (let y = 8; y < innerHeight; y += 20) {
    for (const share of [0.08, 0.3, 0.55, 0.8]) {
      const element = document.elementFromPoint(innerWidth * share, y);
      if (element && element !== document.body && element !== document.documentElement) {
        // The whole page's wrapper would be everything; its own small children are hit themselves.
        if (element.childElementCount < 30) found.add(element);
      }
    }
  }
  return found;
}
