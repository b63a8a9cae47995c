import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { officialMatches } from './components/consoles/matches';
import { pageConsolePlugin } from './components/fields/page-console-plugin';
import {
  englishScript,
  englishScriptName,
  languageScript,
  languageScriptName,
  languageWords,
} from './components/translation/dictionary/language-script';
import {
  dictionaryLanguages,
  dictionaryPlugin,
} from './components/translation/dictionary/vite-plugin';
import { compileAtOnce } from './scripts/lib/compile-at-once';
import { iconName, iconSizes, makeIcons } from './scripts/lib/icons';
import { carriesCode, minifiedTwice } from './scripts/lib/minified-twice';
import { noHtmlSink } from './scripts/lib/no-html-sink';

const root = import.meta.dirname;

const icons = (lit: boolean) =>
  Object.fromEntries(iconSizes.map((size) => [size, iconName(size, lit)]));

// What git leaves out is no source, in whatever folder it stands.
const notSources = readFileSync(resolve(root, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => `**/${line.endsWith('/') ? `${line}**` : line}`);

export default defineConfig({
  manifestVersion: 3,
  // Firefox's reviewers build from the packed sources: they need npm's settings, which are hidden.
  zip: { includeSources: ['**/*', '.npmrc', '.gitignore'], excludeSources: notSources },
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  vite: () => ({
    plugins: [preact(), noHtmlSink(), dictionaryPlugin(root), pageConsolePlugin()],
    // Both browsers of `minimum_chrome_version` and `strict_min_version` know `light-dark()`;
    // for older targets it would be rewritten into something a shadow root does not follow.
    build: {
      modulePreload: false,
      reportCompressedSize: false,
      cssTarget: ['chrome123', 'firefox142'],
    },
  }),
  hooks: {
    // The worker and our own pages speak one API in both browsers. What is injected into a page does
    // without: of promises both browsers have enough today, and a page pays for every byte.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => carriesCode(name))) {
        Object.assign(config, mergeConfig(config, { plugins: [minifiedTwice()] }));
      }
      if (entrypoints.some(({ type }) => type === 'content-script')) {
        const context = resolve('components/messaging/script-context.ts');
        const alias = { 'wxt/utils/content-script-context': context };
        Object.assign(
          config,
          mergeConfig(config, { plugins: [compileAtOnce()], resolve: { alias } }),
        );
      }
      if (entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script')) {
        return;
      }
      const alias = { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' };
      Object.assign(config, mergeConfig(config, { resolve: { alias } }));
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await makeIcons(resolve('public/icon.svg'), resolve('.wxt/icons'))));
      const { packed } = languageWords(root, 'en');
      files.push({ relativeDest: englishScriptName, contents: englishScript(packed) });
      for (const language of dictionaryLanguages(root).filter((each) => each !== 'en')) {
        files.push({
          relativeDest: languageScriptName(language),
          contents: languageScript(languageWords(root, language)),
        });
      }
    },
    // The words must be there when the code that uses them starts.
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const script of manifest.content_scripts ?? []) {
        script.js?.unshift(englishScriptName);
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Beian Lens',
    description:
      "Reads, explains and fills China's ICP filing pages for people who do not read Chinese. Unofficial. Nothing leaves your machine.",
    default_locale: undefined as unknown as string,
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      'notifications',
      'contextMenus',
      'idle',
    ],
    host_permissions: [...officialMatches],
    // Asked for together with a site, for the reason why its page did not open.
    optional_permissions: ['webRequest'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types beian-lens-inert",
    },
    icons: icons(true),
    // Grey until a content script says that it stands on an official page.
    action: { default_title: 'Beian Lens', default_icon: icons(false) },
    commands: {
      'toggle-translation': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: 'English, both, or original',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: 'Explain the focused field',
      },
      'fill-page': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: 'Fill this page from your profile',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'beian-lens@beian-lens.example',
              // The first that knows `data_collection_permissions`, on every device.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
