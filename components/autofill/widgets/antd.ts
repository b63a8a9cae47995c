import type { PopupFamily } from './popup';

/**
 * antd 4 to 6, and what is built on its components. Opens on the pointer going down; its nodes with
 * role `option` are a mirror for screen readers, folded away, and take no press.
 */
export const antd: PopupFamily = {
  id: 'antd',
  matches: (part) =>
    /(?:^|\s)[\w-]+-select(?:\s|$)/.test(part.root.getAttribute('class') ?? '') &&
    part.root.querySelector(
      '[class*="-select-selector"],[class*="-select-selection-search"],[class*="-select-content"]:not([class*="-wrapper"])',
    ) !== null,
  opensOn: 'down',
  trigger: '[class*="-select-selector"],[class*="-select-content"]',
  popup: '[class*="-select-dropdown"],[class*="-cascader-dropdown"]',
  option:
    '[class*="-select-item-option"]:not([class*="-option-content"]):not([class*="-option-state"]),li[class*="-cascader-menu-item"],[class*="-select-tree-node-content-wrapper"]',
  shown:
    '[class*="-select-selection-item"],[class*="-select-content-value"],[class*="-select-content-has-value"]',
  placeholder: '[class*="placeholder"]',
  tag: '[class*="-select-selection-overflow-item"] [class*="-select-selection-item-content"]',
  column: 'ul[class*="-cascader-menu"]',
  clear: '[class*="-select-clear"]',
};
