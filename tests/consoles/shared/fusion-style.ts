import css from 'virtual:fusion-css';

/** The icon font stays outside; plain characters stand in for the icons that carry meaning. */
const icons = `
.next-icon::before{font-family:inherit!important}
.next-icon-arrow-down::before,.next-select-symbol-fold::before{content:"▾"!important}
.next-icon-arrow-right::before{content:"›"!important}
.next-icon-arrow-left::before{content:"‹"!important}
.next-icon-close::before,.next-icon-delete-filling::before{content:"×"!important}
.next-icon-select::before{content:"✓"!important}
.next-icon-calendar::before{content:"▦"!important}
.next-icon-search::before{content:"⌕"!important}
.next-icon-loading::before{content:"…"!important}
.next-icon-error::before,.next-icon-warning::before,.next-icon-prompt::before{content:"!"!important}
[class*="next-message"] .next-icon::before{content:"i"!important;font-style:italic}
.next-icon-success::before,.next-icon-success-filling::before{content:"✓"!important}
`;

/** Class prefix the address asks for; the library's own by default. */
export const prefix = new URLSearchParams(window.location.search).get('prefix') ?? 'next-';

/** Puts the library's style sheet in, under that prefix. */
export function dress(own: string): void {
  const style = document.createElement('style');
  style.textContent = (css + icons).replaceAll('.next-', `.${prefix}`) + own;
  document.head.append(style);
}
