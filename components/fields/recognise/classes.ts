/**
 * Hints in class names, under any prefix. Names that a build generates may hold none of them: then
 * roles and the order of the page decide.
 */

/** A class attribute as one string; SVG elements hold an object there. */
export const classesOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Wrappers that hold one label with its controls; antd marks what is inside one as well. */
export const formItem =
  /(?<!in-)form[-_]?item|form[-_]?group|form[-_]?field|form[-_]?row|field[-_]?(?:item|wrap|row)/i;

/** Parts of a widget. */
export const widget =
  /(?:^|[-_\s])(?:select(?!able)|cascader|picker|input|textarea|radio|checkbox|upload|switch|number|calendar|multi-?select|dropdown|combobox|auto-?complete|date|time|range|tree-?select)/i;

/** A box to type in that offers what may be meant (antd, Element, Fusion); elsewhere a list. */
export const suggests = /(?:^|\s)(?:el-autocomplete|[\w-]*-auto-complete)(?:\s|$)/;

export const rangePicker = /range-picker/i;
export const compact = /group-compact/i;

export const upload = /upload/i;
export const cascader = /cascade/i;
export const number = /number|stepper/i;
export const date = /(?:^|[-_\s])date|calendar/i;
export const picker = /picker/i;
export const select = /(?:^|[-_\s])(?:tree-?)?select(?!able)|combobox|auto-?complete|dropdown/i;

/** What stands in a portal for a moment: its inputs search or page, and are no field of the form. */
export const popup =
  '[class*="select-menu"],[class*="select-dropdown"],[class*="select-popup"],[class*="picker-body"],[class*="picker-panel"],[class*="picker-dropdown"],[class*="picker-popup"],[class*="picker__panel"],[class*="multiselect-panel"],[class*="picker-container"],[class*="calendar-panel"],[class*="calendar-body"],[class*="calendar-table"],[class*="calendar-header"],[class*="calendar-input-wrap"],[class*="datepicker-panel"],[class*="date-panel"],[class*="cascader-menu"],[class*="cascader-dropdown"],[class*="cascader-panel"],[class*="pagination"],[role="listbox"] [role="option"],[role="menu"],[role="grid"],[class*="transfer"]';

/** An element that is there to name something. */
export const labelish = /label|title|caption|(?:^|[-_\s])(?:name|th|term|header)(?:$|[-_\s])/i;
