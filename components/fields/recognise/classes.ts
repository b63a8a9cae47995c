/**
 * Hints in class names, under any prefix. Names that a build generates may hold none of them: then
 * roles and the order of the page decide.
 */

/** A class attribute as one string; SVG elements hold an object there. */
export const classesOf = (element: Element): string => element.getAttribute('class') ?? '';

/** The same in small letters, which the expressions below are written for. */
export const namesOf = (element: Element): string => classesOf(element).toLowerCase();

/** The words of class names: hyphens, underscores and spaces part them. */
export const wordsOf = (names: string): readonly string[] => names.split(/[-_\s]+/);

// Each expression below that is asked of many elements would take 2 to 10 KB of machine code for as
// long as the page stands: words are compared instead.

const itemWords = 'formitem formgroup formfield formrow fielditem fieldwrap fieldrow'.split(' ');

/**
 * Whether class names are those of a wrapper that holds one label with its controls; antd marks
 * what is inside one as well (`in-form-item`).
 */
export function isFormItem(names: string): boolean {
  if (!/form|field/.test(names)) return false;
  const joined = names.replaceAll('in-form', '').replace(/[-_]/g, '');
  return itemWords.some((word) => joined.includes(word));
}

/** How a word of a widget's class names begins. */
const widgetWords =
  'select cascader picker input textarea radio checkbox upload switch number calendar multiselect dropdown combobox autocomplete date time range treeselect'.split(
    ' ',
  );

const isWidgetWord = (word: string): boolean =>
  widgetWords.some((start) => word.startsWith(start)) && !word.startsWith('selectable');

/** Whether class names are those of a part of a widget. */
export const isWidget = (names: string): boolean =>
  names.includes('auto-complete') || wordsOf(names).some(isWidgetWord);

/** Whether it is a box to type in that offers what may be meant (antd, Element, Fusion). */
export const suggests = (names: string): boolean =>
  names.split(/\s+/).some((name) => name === 'el-autocomplete' || name.endsWith('-auto-complete'));

export const rangePicker = /range-picker/;
export const compact = /group-compact/;

export const upload = /upload/;
export const cascader = /cascade/;
export const number = /number|stepper/;
export const date = /(?:^|[-_\s])date|calendar/;
export const picker = /picker/;

/** Whether it is a list to choose from. */
export const isSelect = (names: string): boolean =>
  /combobox|dropdown|auto-?complete/.test(names) ||
  wordsOf(names).some(
    (word) =>
      (word.startsWith('select') && !word.startsWith('selectable')) ||
      word.startsWith('treeselect'),
  );

/** What stands in a portal for a moment: its inputs search or page, and are no field of the form. */
export const popup =
  '[class*="select-menu"],[class*="select-dropdown"],[class*="select-popup"],[class*="picker-body"],[class*="picker-panel"],[class*="picker-dropdown"],[class*="picker-popup"],[class*="picker__panel"],[class*="multiselect-panel"],[class*="picker-container"],[class*="calendar-panel"],[class*="calendar-body"],[class*="calendar-table"],[class*="calendar-header"],[class*="calendar-input-wrap"],[class*="datepicker-panel"],[class*="date-panel"],[class*="cascader-menu"],[class*="cascader-dropdown"],[class*="cascader-panel"],[class*="pagination"],[role="listbox"] [role="option"],[role="menu"],[role="grid"],[class*="transfer"]';

/** An element that is there to name something. */
export const labelish = /label|title|caption|(?:^|[-_\s])(?:name|th|term|header)(?:$|[-_\s])/;
