// @vitest-environment happy-dom
/**
 * The police's and the ministry's forms in other orders, markup and words than the practice pages
 * have: what is recognized must be the field, and what is the person's own must stay so.
 */
import { expect, test } from 'vitest';
import { miit } from '../../../components/consoles/miit';
import { publicSecurity } from '../../../components/consoles/public-security';
import type { OfficialConsole } from '../../../components/consoles/types';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { asShown } from '../../../components/fields/recognise/originals';
import { recognisePage } from '../../../components/fields/recognise/recognise';

type Row = readonly [id: string, label: string, control?: string];
type Section = readonly [heading: string, rows: readonly Row[]];

const text = '<input type="text">';
const select = '<select><option value="">请选择</option><option value="1">一</option></select>';
const file = '<input type="file">';
const yesNo =
  '<label><input type="radio" name="n" value="1">是</label><label><input type="radio" name="n" value="0">否</label>';

let count = 0;
/** Every group of radios has a name of its own. */
const fresh = (control: string) => control.replaceAll('name="n"', `name="n${++count}"`);

const markups: readonly ((label: string, control: string) => string)[] = [
  (label, control) => `<tr><th>${label}</th><td>${control}</td></tr>`,
  (label, control) =>
    `<div class="form-item"><span class="t"><i>*</i>${label}：</span><div>${control}</div></div>`,
  (label, control) => `<dl><dt>${label}</dt><dd>${control}</dd></dl>`,
  (label, control) =>
    `<div class="row"><div class="col">${label}</div><div class="col">${control}</div></div>`,
];

function pageOf(sections: readonly Section[], at: number): string {
  const markup = markups[at % markups.length];
  return sections
    .map(([heading, rows]) => {
      const lines = rows.map(([, label, control]) => markup?.(label, fresh(control ?? text)) ?? '');
      const body = at % markups.length === 0 ? `<table>${lines.join('')}</table>` : lines.join('');
      return `<section><h3>${heading}</h3>${body}</section>`;
    })
    .join('');
}

const operator: readonly Section[] = [
  [
    '主体负责人信息',
    [
      ['psb.leaderName', '负责人姓名'],
      ['psb.leaderIdType', '负责人证件类型', select],
      ['psb.leaderIdNumber', '负责人证件号码'],
      ['psb.mobile', '手机号码'],
      ['psb.smsCode', '手机验证码'],
      ['psb.email', '电子邮箱'],
      ['psb.idFront', '身份证人像面', file],
      ['psb.idBack', '身份证国徽面', file],
    ],
  ],
  [
    '开办主体信息',
    [
      ['psb.operatorType', '主体性质', select],
      ['psb.operatorName', '单位名称'],
      ['psb.certType', '单位证件类型', select],
      ['psb.certNumber', '单位证件号码'],
      ['psb.certFile', '营业执照', file],
      ['psb.address', '单位通信地址'],
    ],
  ],
];

const website: readonly Section[] = [
  [
    '应急联络人信息',
    [
      ['psb.emergency.name', '应急联络人姓名'],
      ['psb.emergency.mobile', '联系电话'],
      ['psb.emergency.email', '电子邮箱'],
    ],
  ],
  [
    '网站基础信息',
    [
      ['psb.icpNumber', 'ICP备案号'],
      ['psb.websiteName', '网站名称'],
      ['psb.homeUrl', '网站首页网址'],
      ['psb.domain', '网站域名'],
      ['psb.domains', '域名列表'],
      ['psb.openedOn', '网站开通时间'],
      ['psb.ip', '网站IP地址'],
      ['psb.registrar', '域名注册商', select],
      ['psb.accessProvider', '网站接入服务商', select],
      ['psb.serverLocation', '服务器所在地区', select],
      ['psb.domainCertificate', '域名证书附件', file],
      ['psb.interactive', '是否提供交互式服务', yesNo],
      ['psb.controlledGoods', '是否涉及管制物品信息发布', yesNo],
    ],
  ],
  [
    '安全负责人信息',
    [
      ['psb.security.name', '安全负责人姓名'],
      ['psb.security.idType', '安全负责人证件类型', select],
      ['psb.security.idNumber', '安全负责人证件号码'],
      ['psb.security.mobile', '安全负责人手机号'],
      ['psb.security.email', '安全负责人邮箱'],
    ],
  ],
];

const app: readonly Section[] = [
  [
    'APP基本信息',
    [
      ['psb.ip', '服务器IP地址'],
      ['psb.appName', '应用名称'],
      ['psb.dataCode', '公安联网备案数据码'],
      ['psb.icpNumber', '工信部ICP备案号'],
    ],
  ],
  [
    '网站安全负责人',
    [
      ['psb.security.name', '姓名'],
      ['psb.security.mobile', '手机号码'],
    ],
  ],
];

const sms: readonly Section[] = [
  [
    '短信核验',
    [
      ['miit.mobile', '手机号码'],
      ['miit.idLast6', '证件号码后六位'],
      ['miit.captcha', '图形验证'],
      ['miit.smsCode', '验证码'],
    ],
  ],
];

const pages: readonly (readonly [string, OfficialConsole, readonly Section[]])[] = [
  ['operator', publicSecurity, operator],
  ['website', publicSecurity, website],
  ['App', publicSecurity, app],
  ['SMS verification', miit, sms],
];

const cases = pages.flatMap(([name, official, sections]) =>
  markups.map((_, at) => ({ name, official, sections, at })),
);

test.each(cases)('$name, in markup $at', ({ official, sections, at }) => {
  document.body.innerHTML = pageOf(sections, at);
  const { fields } = recognisePage(document, createLookup(official.fields), asShown);
  const told = fields.map(({ entry, label }) => `${label} → ${entry.id}`);
  const wanted = sections.flatMap(([, rows]) => rows.map(([id, label]) => `${label} → ${id}`));
  expect(told.sort()).toEqual(wanted.sort());
});
