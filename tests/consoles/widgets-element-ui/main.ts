import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue, { type ComponentOptions } from 'vue2';
import '../shared/widget-page.css';
import { practice } from '../shared/practice.ts';
import { data, methods, publishVue } from '../shared/widget-vue.ts';
import { controlProps, pageTemplate, rowTemplate } from '../shared/widget-vue-template.ts';
import { control } from './control.ts';

Vue.config.productionTip = false;
Vue.config.devtools = false;
Vue.config.errorHandler = (error) => {
  practice.crashed = String(error);
};
Vue.use(ElementUI);
Vue.component('widget-control', {
  props: controlProps,
  methods: {
    emit(this: Vue, value: unknown) {
      this.$emit('change', value);
    },
  },
  template: `<div>${control}</div>`,
});
Vue.component('widget-row', { props: ['row'], template: rowTemplate });
const page = new Vue({
  data,
  methods,
  template: pageTemplate,
} as unknown as ComponentOptions<Vue>);
page.$watch('values', publishVue, { immediate: true, deep: true });
page.$mount('#container');
