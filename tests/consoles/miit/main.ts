import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue, { type ComponentOptions } from 'vue2';
import { asSent, hold, note, practice } from '../shared/practice.ts';
import './style.css';
import { template } from './template.ts';
import {
  type Listed,
  laws,
  navigation,
  notices,
  queryPlaceholder,
  records,
  resendResults,
  smsResults,
  violationPlaceholder,
} from './words.ts';

const mobileShape = /^1[3-9]\d{9}$/;

/** A picture with digits that a person reads; drawn here, nothing is fetched. */
const captchaImage = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="38"><rect width="90" height="38" fill="#eef"/><text x="14" y="27" font-size="22" font-style="italic" fill="#446">7 3 9 1</text></svg>',
)}`;

const required = (message: string) => [{ required: true, message, trigger: 'blur' }];

interface Form {
  smsCode?: string;
  mobile: number | string;
  idLast6: string;
  captcha: string;
}

interface Site {
  route: string;
  tab: number;
  check: Form;
  resend: Form;
  inputName: string;
  asked: string | null;
  detail: Listed | null;
  pageNumber: number;
  size: number;
  found: Listed[];
  tip: string;
  alerting: boolean;
  alertText: string;
  say(text: string): void;
}

const routeNow = () => window.location.hash.slice(1) || '/Integrated/index';

const data = () => ({
  route: routeNow(),
  navigation,
  notices,
  laws,
  tabs: ['短信核验', '短信重发'],
  kinds: ['网站', 'APP', '小程序', '快应用'],
  kind: '网站',
  tab: 0,
  check: { smsCode: '', mobile: '', idLast6: '', captcha: '' } as Form,
  resend: { mobile: '', idLast6: '', captcha: '' } as Form,
  rules: {
    smsCode: required('短信验证码不能为空'),
    mobile: [
      ...required('手机号不能为空'),
      {
        trigger: 'blur',
        validator: (_rule: unknown, value: unknown, done: (error?: Error) => void) =>
          done(mobileShape.test(String(value)) ? undefined : new Error('请输入正确的手机号')),
      },
    ],
    idLast6: required('证件号不能为空'),
    captcha: required('请输入图形验证码'),
  },
  captchaImage,
  queryPlaceholder,
  violationPlaceholder,
  inputName: '',
  asked: null as string | null,
  detail: null as Listed | null,
  pageNumber: 1,
  size: 10,
  tip: '',
  alerting: false,
  alertText: '',
});

const computed = {
  found(this: Site): Listed[] {
    const asked = this.asked ?? '';
    return records.filter((each) =>
      [each.unit, each.domain, each.service, each.main].some((text) => text.includes(asked)),
    );
  },
  shown(this: Site): Listed[] {
    const from = (this.pageNumber - 1) * this.size;
    return this.found.slice(from, from + this.size);
  },
};

const methods = {
  go(to: string) {
    window.location.hash = to;
  },
  say(this: Site, text: string) {
    this.alertText = text;
    this.alerting = true;
  },
  search(this: Site) {
    note('搜索');
    if (!this.inputName) {
      this.say('请输入查询条件');
      return;
    }
    this.asked = this.inputName;
    this.detail = null;
    this.pageNumber = 1;
    if (this.route !== '/Integrated/Violations') window.location.hash = '/Integrated/recordQuery';
  },
  submit(this: Site, which: 'check' | 'resend') {
    note(`提交:${which}`);
    const form = this[which];
    if (which === 'check' && !form.smsCode) this.say('短信验证码不能为空');
    else if (!form.mobile) this.say('手机号不能为空');
    else if (!mobileShape.test(String(form.mobile))) this.say('请输入正确的手机号');
    else if (!form.idLast6) this.say('证件号不能为空');
    else {
      const answers = which === 'check' ? smsResults : resendResults;
      const last = which === 'check' ? (form.smsCode ?? '').slice(-1) : '1';
      this.tip = answers[last] ?? smsResults['0'] ?? '';
    }
  },
};

Vue.config.productionTip = false;
Vue.config.devtools = false;
Vue.config.errorHandler = (error) => {
  practice.crashed = String(error);
};
Vue.use(ElementUI);
const site = new Vue({
  data,
  computed,
  methods,
  template,
} as unknown as ComponentOptions<Vue>) as Vue & Site;

function tell(): void {
  const held = {
    smsCode: site.check.smsCode,
    mobile: site.check.mobile,
    idLast6: site.check.idLast6,
    captcha: site.check.captcha,
    resendMobile: site.resend.mobile,
    resendIdLast6: site.resend.idLast6,
    resendCaptcha: site.resend.captcha,
    query: site.inputName,
  };
  practice.step = site.route;
  hold(held, asSent(held));
}
for (const watched of ['check', 'resend', 'inputName', 'route']) {
  site.$watch(watched, tell, { deep: true });
}
window.addEventListener('hashchange', () => {
  site.route = routeNow();
  site.detail = null;
});
site.$mount('#container');
tell();
