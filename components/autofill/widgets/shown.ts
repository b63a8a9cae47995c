import type { ControlPart } from '../../fields/types';
import type { PopupFamily } from './popup';
import { pageText } from './text';

const placeholder = '[class*="placeholder"]';

/** What a select shows as chosen. */
export function shownTexts(part: ControlPart, family: PopupFamily): string[] {
  const tags = [...part.root.querySelectorAll(family.tag)].map(pageText).filter((t) => t !== '');
  if (tags.length > 0) return tags;
  for (const element of part.root.querySelectorAll(family.shown)) {
    if (element.closest(placeholder)) continue;
    const text = pageText(element);
    if (text !== '') return [text];
  }
  const box = part.root.querySelector('input') ?? part.control;
  const value = box.tagName === 'INPUT' ? (box as HTMLInputElement).value.trim() : '';
  return value === '' ? [] : [value];
}
