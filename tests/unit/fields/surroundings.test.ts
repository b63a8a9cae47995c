// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { asShown } from '../../../components/fields/recognise/originals';
import { recognisePage } from '../../../components/fields/recognise/recognise';
import { leftAlone } from '../../../components/fields/summary';

/*
 * Each form here is read right by one rule alone: without it a field would be filled with what
 * belongs elsewhere, or would not be filled.
 */
const lookup = createLookup(
  aliyun.fields,
  aliyun.steps.flatMap((step) => step.headings),
);

const row = (label: string, control = '<input>') =>
  `<div class="form-item"><label>${label}</label>${control}</div>`;

/** The fields of a flat form that are filled, in page order. */
function filled(...rows: readonly string[]): readonly string[] {
  document.body.innerHTML = `<form>${rows.join('')}</form>`;
  return recognisePage(document, lookup, asShown)
    .fields.filter((field) => leftAlone(field) === null)
    .map((field) => `${field.entry.id}${field.parts.length > 1 ? ` x${field.parts.length}` : ''}`);
}
const leader = '<h3>主办者负责人信息</h3>';
const entity = '<h3>主办者信息</h3>';

describe('a part of the form', () => {
  it('ends at a heading that nobody knows and that looks like its own', () => {
    expect(
      filled(leader, row('姓名'), '<h3>访客调查</h3>', row('手机号码'), row('电子邮箱')),
    ).toEqual(['leader.name']);
  });

  it('does not end at a heading that is not shown', () => {
    expect(
      filled(leader, row('姓名'), '<h3 style="display:none">开票信息</h3>', row('手机号码')),
    ).toEqual(['leader.name', 'leader.mobile']);
  });

  it.each(['<nav><b>网站负责人信息</b></nav>', '<div><a class="title">网站负责人信息</a></div>'])(
    'does not end at a way to another: %s',
    (way) => {
      expect(filled(leader, row('姓名'), way, row('手机号码'))).toEqual([
        'leader.name',
        'leader.mobile',
      ]);
    },
  );

  it('asks for the same once: what is asked again is somebody else’s', () => {
    const asked = [row('主办者名称'), row('通信地址')];
    const once = ['entity.name', 'entity.mailingAddress'];
    expect(filled(entity, ...asked)).toEqual(once);
    expect(filled(entity, ...asked, '<h3>网站信息</h3>', ...asked)).toEqual(once);
  });
});

describe('a person under the heading of the entity', () => {
  it('leaves it open whose number comes after his name', () => {
    expect(filled(entity, row('主办者名称'), row('负责人姓名'), row('证件号码'))).toEqual([
      'entity.name',
      'leader.name',
    ]);
  });

  it('has the second number, where the entity has the first', () => {
    expect(
      filled(entity, row('主办者名称'), row('证件号码'), row('负责人姓名'), row('证件号码')),
    ).toEqual(['entity.name', 'entity.certNumber', 'leader.name', 'leader.idNumber']);
  });
});

it.each(['有效期截止日期', '证件有效期起', '证件到期日'])(
  'one end of a validity is his whose name was asked before, else nobody’s: %s',
  (label) => {
    const ids = filled(row(label), row('主办者名称'), row(label), row('负责人姓名'), row(label));
    expect([ids[0], ids[2]]).toEqual(['entity.name', 'leader.name']);
    expect(ids[1]).toMatch(/^entity\.valid/);
    expect(ids[3]).toMatch(/^leader\.idValid/);
    expect(ids).toHaveLength(4);
  },
);

describe('a box beside another', () => {
  it.each(['color', 'range'])('has not the label of a box for a %s', (type) => {
    const other = `<div><span>主办者名称</span><input type="${type}"></div>`;
    expect(filled(entity, other, '<div><input></div>')).toEqual([]);
  });

  it.each(['type="search"', 'role="searchbox"'])('is no half of a field with %s', (search) => {
    expect(filled(leader, row('手机号码', `<input><input ${search}>`))).toEqual(['leader.mobile']);
  });
});

it.each(['电话', '联系电话', '联系方式'])(
  '%s is no mobile number where one is asked for too',
  (label) => {
    expect(filled(leader, row('姓名'), row(label), row('手机'))).toEqual([
      'leader.name',
      'leader.phone2',
      'leader.mobile',
    ]);
  },
);

it('a box to type in asks for no choice that nobody knows the words of', () => {
  document.body.innerHTML = `<h3>网站信息</h3>${row('网站名称')}${row('接入方式')}`;
  const { fields, unrecognised } = recognisePage(document, lookup, asShown);
  expect(fields.map(({ entry }) => entry.id)).toEqual(['website.name']);
  expect(unrecognised).toEqual(['接入方式']);
});

it('a label in bold, with its colon, begins no part of its own', () => {
  const said = '<div><strong>主管责任人：</strong>张三</div>';
  expect(filled(row('主办者名称'), row('负责人姓名'), said, row('手机号码'))).toEqual([
    'entity.name',
    'leader.name',
    'leader.mobile',
  ]);
});

describe('a part of the page that is somebody else’s', () => {
  const asked = ['姓名', '手机号码', '办公电话', '联系地址', '所在地区', '电子邮箱'];
  const rows = asked.map((label) => row(label)).join('');
  const own = `<div>${entity}${row('主办者名称')}</div><div>${leader}${row('姓名')}</div>`;
  const shapes: Readonly<Record<string, (title: string) => string>> = {
    'a heading': (title) => `<h3>${title}</h3>${rows}`,
    'a title of another look': (title) => `<div class="card-title">${title}</div>${rows}`,
    'the title row of a table': (title) =>
      `<table><tr><td colspan="2">${title}</td></tr>${asked.map((label) => `<tr><td>${label}</td><td><input></td></tr>`).join('')}</table>`,
  };
  const titles = ['代理人信息', '股东信息', '域名持有者信息', '店铺信息', '审核信息', '产品信息'];
  it.each(Object.keys(shapes).flatMap((shape) => titles.map((title) => [title, shape] as const)))(
    'is left alone: %s as %s',
    (title, shape) => {
      const found = filled(own, `<div>${shapes[shape]?.(title) ?? ''}</div>`);
      expect(found).toEqual(['entity.name', 'leader.name']);
    },
  );

  it.each(['经办人', '实际控制人', '告警联系人'])('needs no look to be told: %s', (title) => {
    const found = filled(own, `<div><div>${title}</div>${rows}</div>`);
    expect(found).toEqual(['entity.name', 'leader.name']);
  });

  it('is no more than the one box that a text names', () => {
    const box = '<div><p class="title">传真</p><div><input></div></div>';
    expect(filled(box, row('主办者名称'), row('办公电话'))).toEqual([
      'entity.name',
      'leader.phone2',
    ]);
  });

  it('is not the whole page under its title', () => {
    expect(filled('<h1>请填写</h1>', row('主办者名称'), row('办公电话'))).toEqual([
      'entity.name',
      'leader.phone2',
    ]);
  });
});

it('what a list says aloud of its choice, while it has the focus, is no label', () => {
  // Ant Design 6, from 证件类型 being chosen until the focus leaves it.
  const announced =
    '<div><span aria-live="polite" style="width:0;height:0;position:absolute;overflow:hidden;opacity:0">居民身份证</span><div class="ant-select ant-select-focused"><div class="ant-select-content" title="居民身份证">居民身份证<input role="combobox" aria-haspopup="listbox"></div></div></div>';
  expect(filled(entity, row('主办者名称'), row('证件类型', announced), row('证件号码'))).toEqual([
    'entity.name',
    'entity.certType',
    'entity.certNumber',
  ]);
});
