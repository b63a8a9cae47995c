export { vue2Config as default } from '../shared/vue2-config.ts';
