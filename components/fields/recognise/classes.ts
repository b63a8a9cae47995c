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

/** Wrappers that hold one label with its controls; antd marks what is inside one as well. */
export const formItem =
  /(?<!in-)form[-_]?item|form[-_]?group|form[-_]?field|form[-_]?row|field[-_]?(?:item|wrap|row)/;

// One expression of all these words would take 10 KB for as long as the page stands.
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

/** A box to type in that offers what may be meant (antd, Element, Fusion); elsewhere a list. */
export const suggests = /(?:^|\s)(?:el-autocomplete|[\w-]*-auto-complete)(?:\s|$)/;

export const rangePicker = /range-picker/;
export const compact = /group-compact/;

export const upload = /upload/;
export const cascader = /cascade/;
export const number = /number|stepper/;
export const date = /(?:^|[-_\s])date|calendar/;
export const picker = /picker/;
export const select = /(?:^|[-_\s])(?:tree-?)?select(?!able)|combobox|auto-?complete|dropdown/;

/** What stands in a portal for a moment: its inputs search or page, and are no field of the form. */
export const popup =
  '[class*="select-menu"],[class*="select-dropdown"],[class*="select-popup"],[class*="picker-body"],[class*="picker-panel"],[class*="picker-dropdown"],[class*="picker-popup"],[class*="picker__panel"],[class*="multiselect-panel"],[class*="picker-container"],[class*="calendar-panel"],[class*="calendar-body"],[class*="calendar-table"],[class*="calendar-header"],[class*="calendar-input-wrap"],[class*="datepicker-panel"],[class*="date-panel"],[class*="cascader-menu"],[class*="cascader-dropdown"],[class*="cascader-panel"],[class*="pagination"],[role="listbox"] [role="option"],[role="menu"],[role="grid"],[class*="transfer"]';

/** An element that is there to name something. */
export const labelish = /label|title|caption|(?:^|[-_\s])(?:name|th|term|header)(?:$|[-_\s])/;
