import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Vue 2.7 with its template compiler, for Element UI. Small files go into the style sheet. */
export const vue2Config = defineConfig({
  resolve: {
    alias: [
      {
        find: /^vue2?$/,
        replacement: fileURLToPath(
          new URL('../../../node_modules/vue2/dist/vue.esm.js', import.meta.url),
        ),
      },
    ],
  },
  build: { assetsInlineLimit: 100_000 },
});
