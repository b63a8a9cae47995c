import type { ControlPart } from '../../fields/types';
import type { PopupFamily } from './popup';
import { pageText } from './text';

/** What stands in a widget that nobody made a class for, while nothing is chosen. */
const asking = /^(?:请选择|请输入|选择|全部|select|choose|-+)/i;

/** What a select shows as chosen. */
export function shownTexts(part: ControlPart, family: PopupFamily): string[] {
  const tags = [...part.root.querySelectorAll(family.tag)].map(pageText).filter((t) => t !== '');
  if (tags.length > 0) return tags;
  for (const element of part.root.querySelectorAll(family.shown)) {
    if (element.closest(family.placeholder)) continue;
    const text = pageText(element);
    if (text !== '') return [text];
  }
  const box = part.root.querySelector('input') ?? part.control;
  if (box.tagName === 'INPUT') {
    const value = (box as HTMLInputElement).value.trim();
    return value === '' ? [] : [value];
  }
  const text = pageText(box);
  return text === '' || asking.test(text) || box.querySelector(family.placeholder) ? [] : [text];
}
