import { keepFocus } from './keep-focus';
import type { PageWords } from './switch';

const css = `
:host{all:initial!important;position:fixed!important;inset:auto auto 12px 12px!important;z-index:2147483646!important}
div{display:flex;gap:8px;align-items:center;max-width:420px;padding:8px 8px 8px 12px;border:1px solid light-dark(#c6cdd4,#46545c);border-radius:6px;background:light-dark(#fff,#14191a);color:light-dark(#1d2730,#e6ecec);color-scheme:light dark;box-shadow:0 1px 4px rgb(0 0 0/18%);font:13px/1.4 system-ui,"Segoe UI","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
button{flex:none;min-height:24px;padding:2px 8px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;cursor:pointer}
button:hover{background:light-dark(#edf0f3,#262f30)}
button:focus-visible{outline:2px solid light-dark(#0f766e,#5cc4d0)}
`;

/**
 * Says once, in an element of our own, that this page runs a version that is gone. Everything else
 * of ours has left the page by then; this goes when the person closes it or the page is left. A fill
 * that was under way was stopped with it, which is said too.
 */
export function showUpdateNotice(words: PageWords, language: string, filling: boolean): void {
  const host = document.createElement('beian-lens-updated');
  host.setAttribute('translate', 'no');
  host.lang = language;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = words[filling ? 'updatedFilling' : 'updated'] ?? '';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close ?? '';
  const giveBack = keepFocus(root);
  close.addEventListener('click', () => {
    giveBack();
    host.remove();
  });
  box.append(text, close);
  root.append(style, box);
  document.documentElement.append(host);
}
