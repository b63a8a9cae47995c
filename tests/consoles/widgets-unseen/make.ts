/** An element of attributes and children. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

let count = 0;
export const nextId = (): string => {
  count += 1;
  return `u${count}`;
};

export const frame = 'border:1px solid #999;padding:4px 8px;width:260px;display:inline-block';

/** Puts a popup at the end of the page, under what opened it. */
export function place(popup: HTMLElement, under: Element): void {
  const { left, bottom } = under.getBoundingClientRect();
  popup.style.cssText = `position:absolute;background:#fff;border:1px solid #999;max-height:240px;overflow:auto;left:${left + scrollX}px;top:${bottom + scrollY}px`;
  document.body.append(popup);
}

/** Calls back when a pointer goes down outside of the elements. */
export function outside(elements: readonly Element[], then: () => void): void {
  document.addEventListener('pointerdown', (event) => {
    if (!elements.some((each) => each.contains(event.target as Node))) then();
  });
}
