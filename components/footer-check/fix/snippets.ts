import { provinceOfIcp } from '../provinces';

export const snippetKinds = ['html', 'react', 'vue', 'next', 'wordpress', 'hugo'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export interface SnippetParts {
  /** Canonical filing number, as this province wants it shown. */
  readonly number: string;
  /** Canonical public-security number, or empty. */
  readonly psb?: string;
  /** Name for the copyright line, or empty. */
  readonly owner?: string;
  readonly year: number;
}

export const filingAddress = 'https://beian.miit.gov.cn/';

/** The number that a footer of this province shows: Guangdong the entity's, others the website's. */
export function shownNumber(number: string): string {
  const province = provinceOfIcp(number.slice(0, 1));
  return province?.shows === 'entity' ? number.replace(/-\d+[AXK]?$/u, '') : number;
}

export const psbAddress = (number: string): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d{11,14}/u.exec(number)?.[0] ?? ''}`;

const escapeHtml = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
/** For JSX text: braces would be an expression. */
const escapeJsx = (text: string): string =>
  escapeHtml(text).replace(/[{}]/gu, (brace) => `{'${brace}'}`);
/** For templates of Vue and Hugo: two braces would be one too. */
const escapeBraces = (text: string): string => escapeHtml(text).replace(/\{\{/gu, '{&#123;');
const escapePhp = (text: string): string => text.replace(/[\\']/gu, '\\$&');

function lines(parts: SnippetParts, encode: (text: string) => string): string[] {
  const anchor = (href: string, inner: string) =>
    `<a href="${href}" target="_blank" rel="noopener noreferrer">${inner}</a>`;
  return [
    ...(parts.owner ? [`<p>© ${parts.year} ${encode(parts.owner)} 版权所有</p>`] : []),
    `<p>${anchor(filingAddress, encode(parts.number))}</p>`,
    ...(parts.psb
      ? [
          `<p>${anchor(psbAddress(parts.psb), `<img src="/beian.png" alt="" width="18" height="20"> ${encode(parts.psb)}`)}</p>`,
        ]
      : []),
  ];
}

const indent = (text: readonly string[], by: string): string =>
  text.map((line) => `${by}${line}`).join('\n');

/** The lines to paste, in the language of the site's own source. */
export function makeSnippet(kind: SnippetKind, parts: SnippetParts): string {
  const html = lines(parts, escapeHtml);
  const jsx = lines(parts, escapeJsx).map((line) =>
    line.replace(/ height="20">/u, ' height="20" />'),
  );
  if (kind === 'html') return `<footer>\n${indent(html, '  ')}\n</footer>`;
  if (kind === 'react') {
    return `export function Footer() {\n  return (\n    <footer>\n${indent(jsx, '      ')}\n    </footer>\n  );\n}`;
  }
  if (kind === 'vue') {
    return `<template>\n  <footer>\n${indent(lines(parts, escapeBraces), '    ')}\n  </footer>\n</template>`;
  }
  if (kind === 'next') {
    return `// app/footer.tsx, used in app/layout.tsx below {children}\nexport default function Footer() {\n  return (\n    <footer>\n${indent(jsx, '      ')}\n    </footer>\n  );\n}`;
  }
  if (kind === 'wordpress') {
    const body = html.map((line) => escapePhp(line)).join('\n');
    return `// functions.php of your child theme\nadd_action( 'wp_footer', function () {\n\techo '<footer class="icp-footer">${body}</footer>';\n} );`;
  }
  return `<!-- layouts/partials/footer.html -->\n<footer>\n${indent(lines(parts, escapeBraces), '  ')}\n</footer>`;
}
