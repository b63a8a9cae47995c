import { defineConfig } from 'vite';

export default defineConfig({ resolve: { alias: { antd: 'antd5' } } });
