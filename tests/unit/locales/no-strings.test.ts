/** No word that a person reads stands in code: the views hold keys, the locales hold words. */
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/** Attributes that a person reads or hears. */
const spoken =
  /^(label|title|alt|placeholder|hint|summary|text|aria-label|aria-description|aria-roledescription|aria-valuetext)$/;
/** Chinese in a view is the page's own, whatever language is shown. */
const word = /\p{sc=Latin}{2,}/u;
/** Names that are the same in every language. */
const untranslated = new Set(['Beian Lens', 'JSON', 'Markdown', 'example.cn']);

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is AstNode =>
  typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';

/** What an expression can come to as a text that is written there. */
function written(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
      return written(node.expression);
    case 'ConditionalExpression':
      return [...written(node.consequent), ...written(node.alternate)];
    case 'LogicalExpression':
      return [...written(node.left), ...written(node.right)];
    default:
      return [];
  }
}

/** Texts and spoken attributes of a view that are words. */
function wordsIn(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'JSXText') found.push(value.value as string);
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      const children = value.children as AstNode[];
      found.push(...children.filter(({ type }) => type !== 'JSXText').flatMap(written));
    }
    if (value.type === 'JSXAttribute') {
      const { name } = value.name as { name: unknown };
      if (typeof name === 'string' && spoken.test(name)) found.push(...written(value.value));
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(parseAst(code, { lang: 'tsx' }));
  return found.map((text) => text.trim()).filter((text) => word.test(text));
}

const views = globSync('components/**/*.tsx').sort();

it.each(views)('%s', (file) => {
  const found = wordsIn(readFileSync(file, 'utf8')).filter((text) => !untranslated.has(text));
  expect(found, 'words of a view belong to locales/<language>/interface').toEqual([]);
});

it('finds words where they hide, and takes no key, class or symbol for one', () => {
  const code = `const v = <p class="lead" title={ok ? 'All well' : t('bad')} aria-label={name ?? 'Nobody'}>
    Some text {\`\${n} sites\`} {t('common:close')} {x && 'Done'} → 12 <Icon name="copy" />
  </p>`;
  expect(new Set(wordsIn(code))).toEqual(
    new Set(['All well', 'Nobody', 'sites', 'Done', 'Some text']),
  );
});
