import { anyPopup, type PopupFamily } from './popup';

/**
 * What is none of the families we know: roles first, then words that class names of most libraries
 * share (iView, ng-zorro, TDesign, Arco and their like).
 */
export const anyFamily: PopupFamily = {
  id: 'aria',
  matches: () => true,
  opensOn: 'either',
  trigger:
    '[role="combobox"],[aria-haspopup],[class*="-selection"],[class*="-selector"],[class*="select-view"],input',
  popup: anyPopup,
  option:
    '[role="option"],[role="menuitemradio"],[role="menuitem"],[role="treeitem"],[class*="select-item"],[class*="select-option"],[class*="cascadeselect-item-content"],[class*="dropdown-menu-item"],[class*="cascader-menu-item"],[class*="cascader__item"],[class*="cascader-option"],[class*="cascader-list-item"],[class*="-option"]:not([class*="options"]),li',
  shown:
    '[class*="selected-value"],[class*="selection-item"],[class*="view-value"],[class*="selected-item"],[class*="single-value"],[class*="singleValue"],[class*="select-label"],[class*="selection-selected"],[class*="rendered-value"],[class*="dropdown-label"],[class*="multiselect-label"]:not([class*="container"]),[class*="input__content"],[class*="cascader-label"],[class*="selection-overlay"],[class*="dropdown__value"],[class*="overlay__wrapper"]',
  placeholder: '[class*="placeholder"]',
  tag: '[class*="tag"]:not([class*="tags"]):not([class*="close"]):not([class*="icon"]),[class*="choice__content"],[class*="multi-value__label"],[class*="MultiValueGeneric"],[class*="multiValue"],[class*="hip-label"],[class*="token-label"]',
  column:
    '[class*="cascader-menu"]:not([class*="menus"]):not([class*="menu-item"]),[class*="cascader__menu"],[class*="cascader-list"]:not([class*="list-item"]),[class*="cascader-panel-column"],[class*="cascader-submenu"]:not([class*="wrapper"]),[class*="cascadeselect-items"]:not([class*="wrapper"]),[class*="cascadeselect-list"]:not([class*="container"]),[role="menu"],ul',
  clear: '[class*="clear"]',
};
