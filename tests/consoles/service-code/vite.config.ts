import { defineConfig } from 'vite';
import { fusionCss } from '../shared/fusion-css.ts';

export default defineConfig({ plugins: [fusionCss()] });
