import type { ControlPart } from '../../fields/types';
import type { PopupFamily } from './popup';
import { pageText } from './text';

/** What stands in a widget that nobody made a class for, while nothing is chosen. */
const asking = /^(?:请选择|请输入|选择|全部|select|choose|-+)/i;
/** An invitation that stands where the value will: no option is called that. */
const invitation = /^(?:--\s*)?请(?:选择|输入)/;

/** Copies for measuring, for screen readers and for sending hold codes, not what a person sees. */
const unseen = '[type="hidden"],[aria-hidden="true"],[class*="nativeInput"]';

/** Elements that hold no other of the list. */
const innermost = (all: readonly Element[]): Element[] =>
  all.filter((each) => !all.some((other) => other !== each && each.contains(other)));

/** The tags of a choice of several. A box to type in is none, nor is what measures it. */
const tagsIn = (part: ControlPart, family: PopupFamily): string[] => {
  const all = [...part.root.querySelectorAll(family.tag)].filter(
    (tag) =>
      !tag.querySelector('input') &&
      !/mirror|close|icon/i.test(tag.getAttribute('class') ?? '') &&
      tag.tagName !== 'INPUT' &&
      !tag.closest(family.placeholder) &&
      pageText(tag) !== '',
  );
  return innermost(all).map(pageText);
};

const noText =
  'svg,i,button,[role="button"],[role="option"],[role="listbox"],[aria-live],[aria-hidden="true"],[class*="icon"],[class*="arrow"],[class*="clear"],label';

/** What stands in a widget beside its box, without icons and invitations. */
function textBeside(root: HTMLElement, family: PopupFamily): string {
  if (root.tagName === 'INPUT') return '';
  const texts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || holder.closest(noText) || holder.closest(family.placeholder)) continue;
    const text = pageText(node);
    if (text !== '') texts.push(text);
  }
  return texts.join(' ');
}

/** What a select shows as chosen. */
export function shownTexts(part: ControlPart, family: PopupFamily): string[] {
  const tags = tagsIn(part, family);
  if (tags.length > 0) return tags;
  const placeholders = [...part.root.querySelectorAll('input')].map((each) => each.placeholder);
  // As it is shown: what invites may have been translated, in both places alike.
  const invites = (text: string, from?: Element) =>
    invitation.test(text) ||
    placeholders.includes(text) ||
    (from !== undefined && placeholders.includes((from.textContent ?? '').trim()));
  for (const element of part.root.querySelectorAll(family.shown)) {
    if (element.closest(family.placeholder)) continue;
    const text = pageText(element);
    if (text !== '' && !invites(text, element)) return [text];
  }
  const seen = [...part.root.querySelectorAll('input')].find((each) => !each.matches(unseen));
  const labelled = part.root.querySelector('[role="combobox"]:not(input)');
  const box = seen ?? (labelled && pageText(labelled) !== '' ? labelled : part.control);
  if (box.tagName === 'INPUT') {
    const value = box.matches(unseen) ? '' : (box as HTMLInputElement).value.trim();
    if (value !== '') return [value];
    // A box to search in stays empty beside the text that was chosen.
    const beside = box.getAttribute('role') === 'combobox' ? textBeside(part.root, family) : '';
    return beside === '' || asking.test(beside) || invites(beside) ? [] : [beside];
  }
  const text = pageText(box);
  return text === '' || asking.test(text) || invites(text) || box.querySelector(family.placeholder)
    ? []
    : [text];
}
