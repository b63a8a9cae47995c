// @vitest-environment happy-dom
/** What is pasted, as each tool would make it into a page. */
import { createElement, render } from 'preact';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { handedNumber } from '../../../components/footer-check/fix/handed';
import { readPasted } from '../../../components/footer-check/fix/pasted';
import {
  makeSnippet,
  psbAddress,
  type SnippetKind,
  snippetKinds,
} from '../../../components/footer-check/fix/snippets';

const number = '浙ICP备12022327号-1';
const psb = '粤公网安备44030402000001号';
/** All that means something to one of the languages. */
const owner = '示例<b>{{ x }} {y} $z \'引\' "号" \\ & 公司';

/** The component that a module of React exports, rendered. */
async function renderReact(snippet: string): Promise<string> {
  const { code } = await transformWithOxc(snippet, 'footer.tsx', { jsx: { runtime: 'classic' } });
  const run = new Function(
    'React',
    `${code.replace(/export (?:default )?function/u, 'function')}; return Footer;`,
  );
  const root = document.createElement('div');
  render(createElement(run({ createElement }), {}), root);
  return root.innerHTML;
}

const toHtml: Readonly<Record<SnippetKind, (snippet: string) => Promise<string> | string>> = {
  html: (snippet) => snippet,
  react: renderReact,
  next: renderReact,
  vue: (snippet) => {
    const [, template = ''] = /^<template>\n([\s\S]*)\n<\/template>$/u.exec(snippet) ?? [];
    return renderToString(createSSRApp({ template }));
  },
  wordpress: (snippet) => {
    // One string in single quotes, in which only these two are written with a backslash.
    const [, text = ''] = /\techo '((?:[^'\\]|\\['\\])*)';\n\} \);$/u.exec(snippet) ?? [];
    return text.replace(/\\(['\\])/gu, '$1');
  },
  hugo: (snippet) => {
    expect(snippet).not.toContain('{{');
    return snippet;
  },
};

const footerOf = async (kind: SnippetKind, parts: Parameters<typeof makeSnippet>[1]) => {
  const html = await toHtml[kind](makeSnippet(kind, parts));
  const footer = new DOMParser().parseFromString(html, 'text/html').querySelector('footer');
  if (!footer) throw new Error(`No footer for ${kind}: ${html}`);
  return { html, footer };
};

describe.each(snippetKinds)('the lines for %s', (kind) => {
  it('become the number with its link, the public-security number with its own, and the name', async () => {
    const { html, footer } = await footerOf(kind, { number, psb, owner, year: 2026 });
    expect(readPasted(html, 2026)).toMatchObject({
      filings: [{ link: 'right', number: { canonical: number, form: 'well-formed' } }],
      psb: [{ advice: [] }],
    });
    const [filing, police, ...more] = footer.querySelectorAll('a');
    expect(more).toEqual([]);
    expect(filing?.textContent).toBe(number);
    expect(filing?.getAttribute('href')).toBe('https://beian.miit.gov.cn/');
    expect(police?.textContent?.trim()).toBe(psb);
    expect(police?.getAttribute('href')).toBe(
      'https://beian.mps.gov.cn/#/query/webSearch?code=44030402000001',
    );
    expect(police?.querySelector('img')?.getAttribute('src')).toBe('/beian.png');
    for (const each of [filing, police]) {
      expect(each?.getAttribute('target')).toBe('_blank');
      expect(each?.getAttribute('rel')).toBe('noopener noreferrer');
    }
    expect(footer.querySelector('b')).toBeNull();
    expect(footer.querySelector('p')?.textContent).toBe(`© 2026 ${owner} 版权所有`);
  });
  it('leave out what is not known', async () => {
    const { footer } = await footerOf(kind, { number, year: 2026 });
    expect(footer.textContent?.trim()).toBe(number);
    expect(footer.querySelectorAll('a')).toHaveLength(1);
    expect(footer.querySelector('img')).toBeNull();
  });
});

describe('pasted lines', () => {
  const read = (html: string) =>
    readPasted(html, 2026).filings.map((each) => [
      each.number.canonical,
      each.number.form,
      each.link,
    ]);
  const a = (href: string, text = number) => `<p><a href="${href}">${text}</a></p>`;
  it.each([
    ['the right link', a('https://beian.miit.gov.cn/'), 'right'],
    ['no link', `<p>${number}</p>`, 'none'],
    ['a link beside it', `${a('https://beian.miit.gov.cn/', '备案')}${number}`, 'none'],
    ['no scheme', a('beian.miit.gov.cn'), 'no-scheme'],
    ['the retired host', a('http://www.miitbeian.gov.cn/'), 'retired-host'],
    ['the police site', a(psbAddress(psb)), 'police'],
    ['a hash', a('#'), 'hash'],
    ['a script', a('javascript:void 0'), 'script'],
    ['a lookalike', a('https://beian.miit.gov.cn.example.com/'), 'lookalike'],
    ['an address that is none', a('https://['), 'other-site'],
  ])('with %s', (_, html, link) => {
    const [found, ...more] = read(html);
    expect(more).toEqual([]);
    expect(found?.slice(0, 2)).toEqual([number, 'well-formed']);
    if (link === 'other-site') expect(found?.[2]).not.toBe('right');
    else expect(found?.[2]).toBe(link);
  });
  it('are read over tags, and what does not show is not', () => {
    expect(read(a('https://beian.miit.gov.cn/', '浙ICP备<b>12022327</b>号-1'))).toEqual([
      [number, 'well-formed', 'right'],
    ]);
    expect(
      read(
        `<!-- ${number} --><script>"${number}"</script><template>${number}</template><textarea>${number}</textarea>`,
      ),
    ).toEqual([]);
  });
  it('without 号 are not well formed', () => {
    expect(read(a('https://beian.miit.gov.cn/', '浙ICP备12022327'))[0]?.[1]).toBe('malformed');
  });
});

describe('a number handed over by an official page', () => {
  const search = `?view=footer&url=https%3A%2F%2Fexample.cn%2F&number=${encodeURIComponent(psb)}`;
  it('goes into the lines of the site it was shown for, and of no other', () => {
    expect(handedNumber(search, 'https://example.cn/')).toBe(psb);
    expect(handedNumber(search, 'https://www.example.com/')).toBe('');
    expect(handedNumber('?view=footer&number=1', '')).toBe('');
    expect(handedNumber('', 'https://example.cn/')).toBe('');
    expect(handedNumber(search, 'nonsense')).toBe('');
  });
});
