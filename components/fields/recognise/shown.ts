/** Whether a person can see an element. Where there is no layout (tests in Node), by attributes. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    const { display, visibility } = (at as HTMLElement).style ?? {};
    if (display === 'none' || visibility === 'hidden') return false;
  }
  return true;
}
