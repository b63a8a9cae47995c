import type { ControlPart } from '../../fields/types';
import type { PopupFamily } from './popup';

/**
 * Fusion (@alifd/next and Alibaba's console components). `ConfigProvider prefix` renames every
 * class, so only what stands behind the prefix is asked for.
 */
export const fusion: PopupFamily = {
  id: 'fusion',
  matches: (part: ControlPart) =>
    part.root.querySelector('[class*="-select-inner"]') !== null ||
    /-select-trigger/.test(part.root.getAttribute('class') ?? ''),
  opensOn: 'click',
  trigger: '[class*="-select-values"]',
  popup: '[class*="-overlay-wrapper"],[class*="-overlay-inner"]',
  option:
    '[class*="-menu-item"][role="option"],[class*="-menu-item"][role="menuitem"],[class*="-menu-item"][role="treeitem"],[class*="-cascader-menu-item"],[role="option"]',
  shown: '[class*="-select-values"] > em, [class*="-select-values"] em',
  placeholder: '[class*="placeholder"]',
  tag: '[class*="-tag-body"]',
  column:
    '[class*="-cascader-menu"]:not([class*="-wrapper"]):not([class*="-item"]):not([class*="-icon"])',
  clear: '[class*="-select-clear"]',
};
