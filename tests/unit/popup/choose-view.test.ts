import { describe, expect, it } from 'vitest';
import { chooseView, tabKind } from '../../../components/popup/choose-view';

const official = 'https://beian.aliyun.com/order/123';
const site = 'https://www.example.cn/';

describe('the view a popup opens with', () => {
  it.each([
    ['the address names one', { asked: 'messages', last: 'footer', url: official }, 'messages'],
    ['the address names none that exists', { asked: 'vault', last: null, url: site }, 'footer'],
    ['an official page', { asked: null, last: 'messages', url: official }, 'fill'],
    ['an ordinary site', { asked: null, last: undefined, url: site }, 'footer'],
    ['an ordinary site, used before', { asked: null, last: 'checklist', url: site }, 'checklist'],
    ['no website', { asked: null, last: undefined, url: undefined }, 'checklist'],
    ['no website, used before', { asked: null, last: 'messages', url: undefined }, 'messages'],
    ['filling was last, nothing to fill', { asked: null, last: 'fill', url: site }, 'footer'],
    ['what was stored is broken', { asked: null, last: { a: 1 }, url: undefined }, 'checklist'],
  ])('%s', (_name, known, view) => {
    expect(chooseView(known)).toBe(view);
  });
});

describe('what a tab is', () => {
  it.each([
    [official, 'official'],
    ['http://beian.aliyun.com/', 'site'],
    ['https://beian.aliyun.com.example.cn/', 'site'],
    ['chrome://newtab/', 'none'],
    ['about:blank', 'none'],
    [undefined, 'hidden'],
  ])('%s', (url, kind) => {
    expect(tabKind(url)).toBe(kind);
  });
});
