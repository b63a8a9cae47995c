import {
  approvals,
  cloudProducts,
  contents,
  documentsOf,
  entityTypes,
  languages,
  personDocuments,
  platforms,
  serviceForms,
} from '../shared/lists.ts';
import { regions } from '../shared/regions.ts';
import { ariaSwitch, combobox, listbox, radiogroup } from './aria.ts';
import { area, group, input, make, options, row, section, select } from './build.ts';
import { keep } from './store.ts';
import css from './style.css?inline';

const page = document;
const style = (of: Document) => make(of, 'style', {}, css);

/** Province, city and district in three selects under one label; each empties the next. */
function regionRow(): HTMLElement {
  const province = select(page, 'province', regions, { 'aria-label': '省' });
  const city = select(page, 'city', [], { 'aria-label': '市', disabled: '' });
  const district = select(page, 'region', [], { 'aria-label': '区', disabled: '' });
  const below = (code: string, within: typeof regions) =>
    within.find((each) => each.value === code)?.children ?? [];
  const offer = (to: HTMLSelectElement, key: string, choices: typeof regions) => {
    to.replaceChildren(...options(page, choices));
    to.disabled = choices.length === 0;
    keep(key, '');
  };
  province.addEventListener('change', () => {
    offer(city, 'city', below(province.value, regions));
    offer(district, 'region', []);
  });
  city.addEventListener('change', () => {
    offer(district, 'region', below(city.value, below(province.value, regions)));
  });
  return row(page, '地区', 'province', province, city, district);
}

/** The document's kind hangs on the entity's, its number on its kind. */
function entityRows(): HTMLElement[] {
  const nature = select(page, 'nature', entityTypes);
  const certType = select(page, 'certType', [], { disabled: '' });
  const certNumber = input(page, 'certNumber', { disabled: '', maxlength: '18' });
  nature.addEventListener('change', () => {
    certType.replaceChildren(...options(page, documentsOf[nature.value] ?? []));
    certType.disabled = nature.value === '';
    certNumber.value = '';
    certNumber.disabled = true;
    keep('certType', '');
    keep('certNumber', '');
  });
  certType.addEventListener('change', () => {
    certNumber.disabled = certType.value === '';
  });
  return [
    row(page, '备案性质', 'nature', nature),
    row(page, '证件类型', 'certType', certType),
    make(
      page,
      'div',
      { class: 'above', 'data-row': 'name' },
      make(page, 'div', { class: 'name' }, '主办者名称'),
      input(page, 'name', { placeholder: '请输入' }),
    ),
    row(page, '证件号码', 'certNumber', certNumber),
    make(
      page,
      'label',
      { class: 'above', 'data-row': 'certAddress' },
      '证件住所',
      area(page, 'certAddress'),
    ),
  ];
}

/** The leader's rows, in a document of their own. */
function leaderRows(of: Document): HTMLElement {
  const cells = (label: string, key: string, control: HTMLElement) =>
    make(of, 'tr', { 'data-row': key }, make(of, 'td', {}, label), make(of, 'td', {}, control));
  return section(
    of,
    '主办者负责人信息',
    make(
      of,
      'table',
      {},
      make(
        of,
        'tbody',
        {},
        cells('负责人姓名', 'leaderName', input(of, 'leaderName')),
        cells('证件类型', 'leaderCertType', group(of, 'radio', 'leaderCertType', personDocuments)),
        cells('证件号码', 'leaderCertNumber', input(of, 'leaderCertNumber')),
        cells('证件有效期开始日期', 'leaderFrom', input(of, 'leaderFrom', { type: 'date' })),
        cells('证件有效期结束日期', 'leaderTo', input(of, 'leaderTo', { type: 'date' })),
        cells(
          '手机号码',
          'leaderMobile',
          input(of, 'leaderMobile', { type: 'tel', maxlength: '11' }),
        ),
        cells('验证码', 'leaderSmsCode', input(of, 'leaderSmsCode', { maxlength: '6' })),
        cells('应急手机号码', 'emergencyMobile', input(of, 'emergencyMobile', { type: 'number' })),
        cells('电子邮箱', 'email', input(of, 'email', { type: 'email' })),
      ),
    ),
  );
}

/** Website rows inside an open shadow root. */
class FilingCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.append(
      style(page),
      section(
        page,
        '网站基础信息',
        row(page, '网站名称', 'siteName', input(page, 'siteName')),
        row(
          page,
          '网站内容',
          'siteContent',
          select(page, 'siteContent', contents, { multiple: '', size: '5' }),
        ),
        row(page, '网站语言', 'siteLanguage', group(page, 'checkbox', 'siteLanguage', languages)),
        row(page, '备注', 'siteRemark', area(page, 'siteRemark', { maxlength: '300' })),
        row(page, '网站首页URL', 'homeUrl', input(page, 'homeUrl', { type: 'url' })),
        row(page, '服务类型', 'serviceForm', select(page, 'serviceForm', serviceForms)),
        row(page, '前置审批', 'approval', select(page, 'approval', approvals)),
      ),
    );
  }
}
customElements.define('filing-card', FilingCard);

const frame = make(page, 'iframe', {
  title: '主办者负责人信息',
  srcdoc:
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body></body></html>',
});
frame.addEventListener('load', () => {
  const inner = frame.contentDocument;
  if (!inner) return;
  inner.head.append(style(inner));
  inner.body.append(leaderRows(inner));
});

/** Two halves of a telephone number under one label. */
const phone = make(
  page,
  'div',
  { class: 'row', 'data-row': 'phoneArea' },
  make(page, 'span', { class: 'name' }, '联系方式2：'),
  input(page, 'phoneArea', { placeholder: '区号', size: '6' }),
  input(page, 'phoneNumber', { placeholder: '号码' }),
);

const products = make(
  page,
  'datalist',
  { id: 'products' },
  ...cloudProducts.map((each) => make(page, 'option', { value: each.label })),
);

const form = make(
  page,
  'form',
  { class: 'widgets', onsubmit: 'return false' },
  input(page, 'token', { type: 'hidden', value: 'k3y' }),
  section(
    page,
    '互联网信息服务校验',
    radiogroup('serviceType', '服务类型', [
      { label: '网站', value: 'website' },
      { label: 'App', value: 'app' },
    ]),
    row(page, '网站域名', 'domain', input(page, 'domain')),
    make(
      page,
      'div',
      { class: 'row' },
      input(page, 'search', { type: 'search', placeholder: '搜索' }),
    ),
  ),
  section(page, '主办者信息校验', regionRow(), ...entityRows()),
  section(
    page,
    '主办者基础信息',
    row(page, '通信地址', 'mailingAddress', input(page, 'mailingAddress')),
    make(
      page,
      'dl',
      { 'data-row': 'entityRemark' },
      make(page, 'dt', {}, '备注'),
      make(page, 'dd', {}, area(page, 'entityRemark', { maxlength: '300' })),
    ),
    phone,
    make(
      page,
      'div',
      { class: 'row' },
      input(page, 'investor', { placeholder: '投资人或主管单位' }),
    ),
    row(
      page,
      '备案密码',
      'password',
      input(page, 'password', { type: 'password', autocomplete: 'off' }),
    ),
  ),
  frame,
  page.createElement('filing-card'),
  section(
    page,
    '网站接入信息',
    row(
      page,
      '云服务',
      'cloudService',
      input(page, 'cloudService', { list: 'products' }),
      products,
    ),
    combobox(
      'instance',
      '云产品实例',
      ['i-wz9sample0000000001', 'i-wz9sample0000000003', 'i-nj1sample0000000005'].map((each) => ({
        label: each,
        value: each,
      })),
    ),
  ),
  section(
    page,
    'App基础信息',
    row(page, 'App名称', 'appName', input(page, 'appName')),
    row(
      page,
      'App图标',
      'appIcon',
      input(page, 'appIcon', { type: 'file', accept: 'image/png,image/jpeg' }),
    ),
    ariaSwitch('providesSdk', '是否提供SDK服务'),
    row(
      page,
      '是否使用第三方SDK服务',
      'usesSdk',
      group(page, 'radio', 'usesSdk', [
        { label: '使用', value: '1' },
        { label: '不使用', value: '0' },
      ]),
    ),
    listbox('platforms', '应用运行平台', platforms),
  ),
  section(
    page,
    '信息确认',
    row(
      page,
      '备案承诺',
      'agree',
      group(page, 'checkbox', 'agree', [{ label: '我已阅读并同意', value: '1' }]),
    ),
    make(page, 'button', { type: 'button' }, '提交订单'),
  ),
);

page.head.append(style(page));
page.getElementById('container')?.append(form);
