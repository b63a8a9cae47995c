import { type Region, regions } from '../shared/regions.ts';
import { frame, make, nextId, outside, place } from './make.ts';

/** Provinces, cities and districts as one tree: a branch opens inside itself, a leaf is chosen. */
export function tree(set: (value: string) => void): HTMLElement {
  const id = nextId();
  const trigger = make(
    'div',
    {
      role: 'combobox',
      'aria-haspopup': 'tree',
      'aria-expanded': 'false',
      'aria-controls': id,
      tabindex: '0',
      style: frame,
    },
    '请选择',
  );
  const root = make('ul', { role: 'tree', id });
  const show = (open: boolean) => {
    trigger.setAttribute('aria-expanded', String(open));
    if (open) place(root, trigger);
    else root.remove();
  };
  const branch = (region: Region, path: readonly string[]): HTMLElement => {
    const names = [...path, region.label];
    const word = make('span', {}, region.label);
    const item = make('li', { role: 'treeitem', 'aria-expanded': 'false' }, word);
    if (!region.children) item.removeAttribute('aria-expanded');
    word.addEventListener('click', () => {
      if (!region.children) {
        trigger.textContent = names.join(' / ');
        set(region.value);
        show(false);
        return;
      }
      const open = item.getAttribute('aria-expanded') !== 'true';
      item.setAttribute('aria-expanded', String(open));
      item.querySelector(':scope > ul')?.remove();
      const below = region.children.map((child) => branch(child, names));
      if (open) item.append(make('ul', { role: 'group' }, ...below));
    });
    return item;
  };
  root.append(...regions.map((region) => branch(region, [])));
  trigger.addEventListener('click', () => show(!root.isConnected));
  outside([trigger, root], () => show(false));
  return trigger;
}
