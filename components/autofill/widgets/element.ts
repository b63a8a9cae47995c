import type { PopupFamily } from './popup';

/** element-ui (Vue 2). The chosen text of a single select is its input's value. */
export const elementUi: PopupFamily = {
  id: 'element-ui',
  matches: (part) =>
    /(?:^|\s)el-(?:select|cascader)(?:\s|$)/.test(part.root.getAttribute('class') ?? '') &&
    part.root.querySelector('[class*="el-select__wrapper"]') === null,
  opensOn: 'click',
  trigger: 'input.el-input__inner',
  popup: '.el-select-dropdown,.el-cascader__dropdown,.el-popper',
  option: '.el-select-dropdown__item,.el-cascader-node',
  shown: '.el-no-such',
  placeholder: '.is-transparent',
  tag: '.el-select__tags-text,.el-cascader__tags .el-tag > span',
  column: '.el-cascader-menu',
  clear: '.el-icon-circle-close,.el-input__suffix .el-input__clear',
};

/** element-plus (Vue 3). Every select's options are drawn in advance, hidden. */
export const elementPlus: PopupFamily = {
  id: 'element-plus',
  matches: (part) =>
    /(?:^|\s)el-(?:select|cascader)(?:\s|$)/.test(part.root.getAttribute('class') ?? ''),
  opensOn: 'click',
  trigger: '.el-select__wrapper,input.el-input__inner',
  popup: '.el-select__popper,.el-cascader__dropdown,.el-popper',
  option: '.el-select-dropdown__item,.el-cascader-node',
  shown:
    '.el-select__selected-item:not(.is-transparent) > span, .el-select__placeholder:not(.is-transparent) > span',
  placeholder: '.is-transparent',
  tag: '.el-select__tags-text,.el-cascader__tags .el-tag > span',
  column: '.el-cascader-menu',
  clear: '.el-select__clear,.el-input__clear,.icon-circle-close,[class*="clear"]',
};
