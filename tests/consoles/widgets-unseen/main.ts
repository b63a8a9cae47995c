/** Widgets of no library, by roles alone: class names say nothing, labels stand where they like. */
import { personDocuments } from '../shared/lists.ts';
import { asSent, hold, practice } from '../shared/practice.ts';
import { calendar } from './calendar.ts';
import { combobox, radios, toggle } from './choices.ts';
import { make } from './make.ts';
import { tree } from './tree.ts';

const held: Record<string, unknown> = {};
practice.step = 'widgets';
const keep = (key: string) => (value: unknown) => {
  held[key] = value;
  hold({ ...held }, asSent(held));
};

const box = (key: string, more: Record<string, string> = {}): HTMLInputElement => {
  const input = make('input', { type: 'text', ...more });
  input.addEventListener('input', () => keep(key)(input.value));
  return input;
};

/** A label above its control; neither is tied to the other. */
const above = (label: string, control: HTMLElement): HTMLElement =>
  make('div', { style: 'margin:12px 0' }, make('div', {}, label), control);

/** Labels in one column, controls in another: only their places tell which is whose. */
function columns(rows: readonly (readonly [string, HTMLElement])[]): HTMLElement {
  const line = 'height:36px;display:flex;align-items:center';
  return make(
    'div',
    { style: 'display:flex;gap:12px' },
    make('div', {}, ...rows.map(([label]) => make('div', { style: line }, label))),
    make(
      'div',
      {},
      ...rows.map(([, control]) => make('div', { style: line }, control)),
      make('small', {}, '请与证件保持一致'),
    ),
  );
}

const kinds = [
  { label: '企业', value: '4' },
  { label: '个人', value: '5' },
  { label: '政府机关', value: '2' },
];

const page = make(
  'main',
  { style: 'padding:24px' },
  make('h3', {}, '主体信息'),
  above('所在地区', tree(keep('region'))),
  above('单位类型', combobox(kinds, keep('nature'))),
  above('主体证件类型', combobox(personDocuments, keep('certType'), { typed: true })),
  columns([
    ['主体全称', box('name')],
    ['主体证件号', box('certNumber')],
    ['证件地址', box('certAddress')],
  ]),
  make('h3', {}, '主体负责人信息'),
  columns([
    ['负责人姓名', box('leaderName')],
    ['负责人手机号码', box('leaderMobile')],
    ['应急联系电话', box('emergencyMobile', { role: 'spinbutton' })],
    ['电子邮件地址', box('email')],
  ]),
  above('负责人证件类型', radios(personDocuments, keep('leaderCertType'))),
  above('负责人证件号', box('leaderCertNumber')),
  above('证件有效期开始日期', calendar(keep('leaderFrom'))),
  above('证件有效期结束日期', calendar(keep('leaderTo'))),
  above('图形验证码', box('captcha')),
  make('h3', {}, 'App信息'),
  above('移动应用名称', box('appName')),
  above('是否提供SDK服务', toggle(keep('providesSdk'))),
);
document.getElementById('container')?.append(page);
