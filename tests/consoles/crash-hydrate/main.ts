/** A React page that takes over what its server drew, and keeps what React had to complain of. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

declare global {
  interface Window {
    recovered: string[];
  }
}

window.recovered = [];
hydrateRoot(document.getElementById('root') as HTMLElement, createElement(Page), {
  onRecoverableError: (error) => window.recovered.push(String(error)),
});
