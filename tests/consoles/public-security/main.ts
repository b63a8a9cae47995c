import ElementPlus from 'element-plus';
import locale from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import { createApp, defineComponent } from 'vue';
import { asSent, hold, note, practice } from '../shared/practice.ts';
import {
  appSections,
  cancelSections,
  changeSections,
  operatorSections,
  type Row,
  type Section,
  type Values,
  websiteSections,
} from './rows.ts';
import './style.css';
import { template } from './template.ts';

const forms: Readonly<Record<string, { title: string; sections: readonly Section[] }>> = {
  '/operator': { title: '新增主体', sections: operatorSections },
  '/website/new': { title: '新办网站申请', sections: websiteSections },
  '/website/change': { title: '变更网站', sections: changeSections },
  '/website/cancel': { title: '注销网站', sections: cancelSections },
  '/app/new': { title: '新办APP申请', sections: appSections },
};

/** What a change starts from: the record as it stands. */
const filed: Values = {
  siteName: '远帆旧站',
  ownDomain: '1',
  domain: 'yuanfan-old.cn',
  homeUrl: 'https://www.yuanfan-old.cn',
  icpNumber: '粤ICP备2026000001号-1',
};

const tiles = [
  { title: '我的申请', rows: [{ name: '新办网站申请', state: '审核中', to: '#/website/new' }] },
  { title: '系统通知', rows: [] },
  {
    title: '我的主体',
    rows: [{ name: '深圳示例远帆科技有限公司', state: '审核通过', to: '#/operator' }],
  },
  {
    title: '我的网站',
    rows: [{ name: '示例远帆科技', state: '审核通过', to: '#/website/detail' }],
  },
  { title: '我的APP', rows: [] },
  { title: '安全评估', rows: [] },
  { title: '我的应用市场', rows: [] },
  { title: '我的小程序', rows: [] },
];

const snippet =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=44030402000001" rel="noreferrer" target="_blank">粤公网安备44030402000001号</a>';

const routeNow = () => (window.location.hash.slice(1) || '/login').replace(/\?.*$/, '');
const startOf = (route: string): Values => (route === '/website/change' ? { ...filed } : {});

const Platform = defineComponent({
  data: () => ({
    route: routeNow(),
    values: startOf(routeNow()) as Values,
    errors: {} as Record<string, string>,
    account: '1',
    user: { account: '', password: '', captcha: '' },
    query: { queryDomain: '', queryNumber: '' },
    found: false,
    agreed: false,
    tiles,
    snippet,
  }),
  computed: {
    title(): string {
      return forms[this.route]?.title ?? '';
    },
    sections(): Section[] {
      return (forms[this.route]?.sections ?? [])
        .filter((section) => section.visible?.(this.values) ?? true)
        .map((section) => ({
          ...section,
          rows: section.rows.filter((row) => row.visible?.(this.values) ?? true),
        }));
    },
  },
  mounted() {
    window.addEventListener('hashchange', () => {
      this.route = routeNow();
      this.values = startOf(this.route);
      this.errors = {};
    });
    const tell = () => {
      const held = { ...this.values, ...this.user, ...this.query, agreed: this.agreed };
      practice.step = this.route;
      hold(held, asSent(held));
    };
    this.$watch(() => [this.values, this.user, this.query, this.agreed, this.route], tell, {
      deep: true,
      immediate: true,
    });
  },
  methods: {
    set(key: string, value: unknown) {
      const next: Values = { ...this.values, [key]: value };
      if (key === 'certType' && this.values.certType !== value) next.certNumber = '';
      this.values = next;
      delete this.errors[key];
    },
    locked(row: Row) {
      return row.disabled?.(this.values) ?? false;
    },
    go(to: string) {
      window.location.hash = to;
    },
    press(name: string) {
      note(name);
    },
    submit() {
      note('提交审核');
      const empty = this.sections
        .flatMap((section) => section.rows)
        .filter((row) => row.kind !== 'same' && row.kind !== 'upload')
        .filter((row) => !this.values[row.key] || String(this.values[row.key]) === '');
      this.errors = Object.fromEntries(empty.map((row) => [row.key, `${row.label}不能为空`]));
    },
  },
  template,
});

const app = createApp(Platform);
app.config.errorHandler = (error) => {
  practice.crashed = String(error);
};
app.use(ElementPlus, { locale });
app.mount('#container');
