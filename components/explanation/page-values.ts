import type { RecognisedField } from '../fields/types';
import type { Stage } from '../messaging/stage';

/** Placeholders of closed selects are no values. */
const placeholder = /^(请选择|请输入|请填写)/;

const seen = (element: Element): boolean => element.getClientRects().length > 0;

/** The page's own text of what a select, a tag list or a cascader shows. */
function shownText(stage: Stage, element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || /^(style|script|option)$/i.test(holder.localName) || !seen(holder)) continue;
    const text = stage.originalText(node).trim();
    if (text !== '' && !placeholder.test(text)) texts.push(text);
  }
  return texts.join(',');
}

function chosenLabel(stage: Stage, input: HTMLInputElement): string {
  const holder = input.closest('label') ?? input.parentElement;
  const text = holder ? shownText(stage, holder) : '';
  return text === '' ? input.value : text;
}

/**
 * What stands in a field now, read simply: the value of a text control, the text of the option
 * chosen, the words a closed select shows. Empty where nothing stands or nothing can be read.
 */
export function readValue(stage: Stage, field: RecognisedField): string {
  const { control, container, entry } = field;
  if (entry.never || entry.value === 'file') return '';
  const boxes = [
    ...container.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
  ];
  if (boxes.length > 0) {
    return boxes
      .filter((box) => box.checked)
      .map((box) => chosenLabel(stage, box))
      .join(',');
  }
  if (control.localName === 'select') {
    const list = control as HTMLSelectElement;
    return [...list.selectedOptions]
      .filter((option) => option.value !== '')
      .map((option) => stage.originalText(option))
      .filter((text) => !placeholder.test(text.trim()))
      .join(',');
  }
  const isText = control.localName === 'textarea' || control.localName === 'input';
  const widget = control.closest('[class*="-select"], [class*="-cascader"], [role=combobox]');
  if (isText && !(widget && container.contains(widget) && entry.value !== 'text')) {
    return (control as HTMLInputElement).value;
  }
  const shown = shownText(stage, widget && container.contains(widget) ? widget : control);
  if (shown !== '') return shown.replace(/\s*\/\s*/g, ',');
  return isText ? (control as HTMLInputElement).value : '';
}

/** The values of all recognised fields that hold one, by field id. */
export function readForm(stage: Stage): Record<string, string> {
  const form: Record<string, string> = {};
  for (const field of stage.recognise()) {
    const value = readValue(stage, field);
    if (value.trim() !== '' && !(field.entry.id in form)) form[field.entry.id] = value;
  }
  return form;
}
