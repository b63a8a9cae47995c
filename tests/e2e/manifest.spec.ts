/** What both stores are given asks for exactly this, and brings all its code with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const official = [
  'https://beian.aliyun.com/*',
  'https://beian.miit.gov.cn/*',
  'https://beian.mps.gov.cn/*',
  'https://bsn.console.aliyun.com/*',
];

/** A change here is a change of what a person trusts us with: README and store texts follow. */
const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'idle',
  'notifications',
  'scripting',
  'storage',
];

const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Reads pasted HTML into a document that runs and loads nothing.
  'trusted-types': 'beian-lens-inert',
};

const directives = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join('.output', build);
  const read = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test(`${build} asks for these permissions and hosts, and no others`, () => {
    const manifest = read();
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.host_permissions.toSorted()).toEqual(official);
    // Asked for from a click, one origin at a time; tests/e2e/footer.spec.ts holds us to it.
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions).toEqual(['webRequest']);
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script.matches.toSorted()).toEqual(official);
    expect(Object.keys(script).toSorted()).toEqual(['css', 'js', 'matches', 'run_at']);
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
      'devtools_page',
      'chrome_url_overrides',
      'update_url',
      'key',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  test(`${build}: its pages may load their own files and reach nothing`, () => {
    const { content_security_policy } = read();
    expect(Object.keys(content_security_policy)).toEqual(['extension_pages']);
    expect(directives(content_security_policy.extension_pages)).toEqual(policy);
  });

  test(`${build} holds no remote code, no main-world script and nothing that sends`, () => {
    for (const file of filesOf(folder).filter((name) => name.endsWith('.html'))) {
      const sources = [...readFileSync(file, 'utf8').matchAll(/(?:src|href)="([^"]*)"/g)];
      expect(sources.length, file).toBeGreaterThan(0);
      for (const [, source] of sources) expect(source, file).toMatch(/^\/(?!\/)/);
    }
    const forbidden = [
      /\beval\s*\(/,
      /\bnew Function\b/,
      /\bimportScripts\b/,
      /\bimport\(\s*[`'"]https?:/,
      /\bworld\s*:\s*[`'"]MAIN/,
      /\bfetch\s*\(/,
      /\bXMLHttpRequest\b/,
      /\bWebSocket\b/,
      /\bEventSource\b/,
      /\bsendBeacon\b/,
      /\bRTCPeerConnection\b/,
      /\bdocument\.write\b/,
      /\binsertAdjacentHTML\b/,
      /\.(?:inner|outer)HTML\s*=[^=]/,
      /\bsetHTMLUnsafe\b/,
      /url\(\s*["']?(?:https?:)?\/\//,
      /sourceMappingURL=http/,
    ];
    // A style that names an address makes the page ask for it, our name on it or not.
    for (const file of filesOf(folder).filter((name) => name.endsWith('.css'))) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\/\/|@import|image-set\(/);
    }
    const scripts = filesOf(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const code = readFileSync(file, 'utf8');
      for (const pattern of forbidden) expect(pattern.exec(code)?.[0], file).toBeUndefined();
    }
  });
}

test('Firefox is told that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
