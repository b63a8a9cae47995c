/**
 * Leaves the focus to the page: a press on what is ours takes it from no box. What is returned gives
 * it back to what a key took it from, where ours has it still.
 */
export function keepFocus(root: ShadowRoot): () => void {
  let before: HTMLElement | null = null;
  root.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget as HTMLElement | null;
    // From one of our buttons to the next: nothing of the page had it.
    if (from?.getRootNode() !== root) before = from;
  });
  return () => {
    if (root.activeElement) before?.focus({ preventScroll: true });
  };
}
