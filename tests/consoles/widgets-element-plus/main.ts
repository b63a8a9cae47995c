import ElementPlus from 'element-plus';
import locale from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import { createApp } from 'vue';
import '../shared/widget-page.css';
import { practice } from '../shared/practice.ts';
import { data, methods, publishVue } from '../shared/widget-vue.ts';
import { controlProps, pageTemplate, rowTemplate } from '../shared/widget-vue-template.ts';
import { control } from './control.ts';

const app = createApp({
  data,
  methods,
  template: pageTemplate,
  mounted() {
    this.$watch('values', publishVue, { immediate: true, deep: true });
  },
});
app.component('widget-row', { props: ['row'], template: rowTemplate });
app.component('widget-control', {
  props: controlProps,
  emits: ['change', 'open'],
  methods: {
    emit(value: unknown) {
      (this as unknown as { $emit(name: string, value: unknown): void }).$emit('change', value);
    },
  },
  template: control,
});
app.config.errorHandler = (error) => {
  practice.crashed = String(error);
};
app.use(ElementPlus, { locale });
app.mount('#container');
