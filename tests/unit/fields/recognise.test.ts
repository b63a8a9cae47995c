// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { miit } from '../../../components/consoles/miit';
import { publicSecurity } from '../../../components/consoles/public-security';
import type { OfficialConsole } from '../../../components/consoles/types';
import { pageConsoleOf } from '../../../components/fields/page-console';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { asShown } from '../../../components/fields/recognise/originals';
import { recognisePage } from '../../../components/fields/recognise/recognise';
import { summarise } from '../../../components/fields/summary';
import { FILL_CONFIDENCE } from '../../../components/fields/types';

function recognise(html: string, official: OfficialConsole = aliyun) {
  document.body.innerHTML = html;
  const lookup = createLookup(
    official.fields,
    official.steps.flatMap((step) => step.headings),
  );
  const recognition = recognisePage(document, lookup, asShown);
  return {
    recognition,
    ids: recognition.fields.map((field) => field.entry.id),
    sure: recognition.fields
      .filter((field) => field.confidence >= FILL_CONFIDENCE)
      .map((field) => field.entry.id),
    unrecognised: recognition.unrecognised,
    field: (id: string) => {
      const field = recognition.fields.find((each) => each.entry.id === id);
      if (!field)
        throw new Error(`${id} is not among ${recognition.fields.map((f) => f.entry.id)}`);
      return field;
    },
  };
}

const fusionItem = (label: string, control: string, prefix = 'next-') =>
  `<div class="${prefix}row ${prefix}form-item"><div class="${prefix}col ${prefix}form-item-label"><label required="">${label}</label></div><div class="${prefix}col ${prefix}form-item-control">${control}</div></div>`;
const fusionInput = (prefix = 'next-') =>
  `<span class="${prefix}input ${prefix}medium"><input type="text" autocomplete="off"></span>`;
const fusionSelect = (prefix = 'next-') =>
  `<span class="${prefix}select ${prefix}select-trigger ${prefix}select-single" aria-haspopup="listbox" tabindex="0"><span class="${prefix}input ${prefix}select-inner"><span class="${prefix}select-values ${prefix}input-text-field"><em>企业</em><span class="${prefix}select-trigger-search"><input role="combobox" type="text" readonly></span></span></span></span>`;

describe('the label of a control', () => {
  it.each(['next-', 'wind-', 'aliyun-beian-'])('is in the form item, under the prefix %s', (p) => {
    const { ids, recognition } = recognise(
      `<h3>主办者信息校验</h3>${fusionItem('备案性质', fusionSelect(p), p)}${fusionItem('主办者名称：', fusionInput(p), p)}`,
    );
    expect(ids).toEqual(['entity.type', 'entity.name']);
    expect(recognition.fields.map((field) => field.relation)).toEqual(['formItem', 'formItem']);
    expect(recognition.fields[0]?.parts[0]?.kind).toBe('select');
  });

  it('is named by label[for], aria-labelledby and aria-label', () => {
    const { ids, recognition } = recognise(`
      <label for="a">网站名称</label><div><div><input id="a"></div></div>
      <span id="t">网站首页URL</span><div><input aria-labelledby="t"></div>
      <div><textarea aria-label="网站备注"></textarea></div>`);
    expect(ids).toEqual(['website.name', 'website.homeUrl', 'website.remark']);
    expect(recognition.fields.map((field) => field.relation)).toEqual([
      'labelFor',
      'ariaLabelledby',
      'ariaLabel',
    ]);
  });

  it('names a box that suggests what may be typed, which is no list', () => {
    const { field } = recognise(
      '<h3>主体负责人信息</h3><p>邮箱 <span class="el-autocomplete"><span class="el-input"><input role="textbox" aria-haspopup="listbox"></span></span></p>',
    );
    expect(field('leader.email').parts.map(({ kind }) => kind)).toEqual(['text']);
  });

  it('names, of the entity, how its person in charge is reached', () => {
    const rows = ['主体名称', '主体手机', '主体邮箱', '单位座机'].map(
      (label) => `<p>${label} <input></p>`,
    );
    const { sure } = recognise(`<h3>主体信息</h3>${rows.join('')}`);
    expect(sure).toEqual(['entity.name', 'leader.mobile', 'leader.email', 'leader.phone2']);
  });

  it('is the cell to the left, or the head of the column', () => {
    const left = recognise(`<table>
      <tr><td>主办者名称：</td><td><input></td><td>证件住所：</td><td><input></td></tr>
      <tr><th>通信地址</th><td colspan="3"><input></td></tr></table>`);
    expect(left.ids).toEqual(['entity.name', 'entity.certAddress', 'entity.mailingAddress']);
    const head = recognise(`<table><thead><tr><th>网站名称</th><th>网站首页URL</th></tr></thead>
      <tbody><tr><td><input></td><td><input></td></tr></tbody></table>`);
    expect(head.ids).toEqual(['website.name', 'website.homeUrl']);
  });

  it('is not what names another row of its table', () => {
    const { ids } = recognise(`<table>
      <tr><td>网站域名</td><td>example.cn</td></tr>
      <tr><td>备案编号HTML代码</td><td><textarea></textarea></td></tr></table>`);
    expect(ids).toEqual([]);
  });

  it('is the text above or before it', () => {
    const { ids } = recognise(`
      <div><div>主办者名称</div><div><input></div></div>
      <div><p>证件住所 *</p><p>与证件保持一致</p><input></div>
      通信地址：<input><br>网站名称 <input>`);
    expect(ids).toEqual([
      'entity.name',
      'entity.certAddress',
      'entity.mailingAddress',
      'website.name',
    ]);
  });

  it('is the placeholder where there is no other', () => {
    const { ids, recognition } = recognise('<div><input placeholder="请输入主办者名称"></div>');
    expect(ids).toEqual(['entity.name']);
    expect(recognition.fields[0]?.relation).toBe('placeholder');
  });

  it('is not the placeholder under a label that nobody knows', () => {
    const { ids, unrecognised } = recognise(
      fusionItem('客服电话', '<input placeholder="请输入手机号码">'),
    );
    expect(ids).toEqual([]);
    expect(unrecognised).toEqual(['客服电话']);
  });

  it('is not the label of the field before', () => {
    const { ids, unrecognised } = recognise(
      `${fusionItem('网站名称', fusionInput())}${fusionItem('推荐人', fusionInput())}`,
    );
    expect(ids).toEqual(['website.name']);
    expect(unrecognised).toEqual(['推荐人']);
  });

  it('is found in two columns, in a grid with labels above', () => {
    const { ids } =
      recognise(`<div class="grid"><div class="r"><div>主办者名称</div><div>证件住所</div></div>
      <div class="r"><div><input></div><div><input></div></div></div>`);
    expect(ids).toEqual(['entity.name', 'entity.certAddress']);
  });
});

describe('one label over two fields', () => {
  const person = (heading: string, title: string) => `<div class="${title}"><h4>${heading}</h4>
    ${fusionItem('姓名', fusionInput())}${fusionItem('证件类型', fusionSelect())}
    ${fusionItem('证件号码', fusionInput())}${fusionItem('手机号码', fusionInput())}</div>`;
  const fields = (group: string) =>
    ['name', 'idType', 'idNumber', 'mobile'].map((each) => `${group}.${each}`);

  it('is told apart by the heading above', () => {
    const { ids } = recognise(
      person('主办者负责人信息', 'card') + person('网站负责人信息', 'card'),
    );
    expect(ids).toEqual([...fields('leader'), ...fields('contact')]);
  });

  it('is told apart by cells that stand beside several rows', () => {
    const row = (...labels: string[]) =>
      labels.map((label) => `<td>${label}</td><td><input></td>`).join('');
    const { sure, ids } = recognise(`<table>
      <tr><th rowspan="2">主体负责人</th>${row('姓名', '证件号码')}</tr><tr>${row('办公电话', '电子邮箱')}</tr>
      <tr><th rowspan="2">网站负责人</th>${row('姓名', '证件号码')}</tr><tr>${row('办公电话', '电子邮箱')}</tr></table>`);
    const of = (who: string) => [`${who}.name`, `${who}.idNumber`, `${who}.phone2`, `${who}.email`];
    expect(ids.slice(0, 4)).toEqual(of('leader'));
    // Nobody but the leader is asked for an office telephone that we know.
    expect(sure.slice(4)).toEqual(of('contact').filter((id) => !id.endsWith('phone2')));
  });

  it('is told apart by headings that only their size tells', () => {
    const part = (title: string, size: number) =>
      `<p style="font-size:${size}px">${title}</p>${['姓名', '手机', '邮箱'].map((label) => `<div>${label} <input></div>`).join('')}`;
    const { ids } = recognise(`${part('单位负责人', 20)}${part('站点负责人', 20)}`);
    expect(ids.filter((id) => id.endsWith('.name'))).toEqual(['leader.name', 'contact.name']);
    expect(recognise(part('站点负责人', 16)).recognition.headings).toEqual([]);
  });

  it('is a guess where it was asked already and nothing tells whose it is now', () => {
    const { sure } = recognise('<p>办公电话 <input></p><p>办公电话 <input></p>');
    expect(sure).toEqual(['leader.phone2']);
  });

  it('is told apart by headings that are numbered, and stand in one flat form', () => {
    const { ids } = recognise(
      `<form><h3>一、主办者基础信息</h3>${fusionItem('备注', '<textarea></textarea>')}
       <h3>二、网站基础信息（必填）</h3>${fusionItem('备注', '<textarea></textarea>')}
       <h3>三、App基础信息</h3>${fusionItem('备注', '<textarea></textarea>')}</form>`,
    );
    expect(ids).toEqual(['entity.remark', 'website.remark', 'app.remark']);
  });

  it('is told apart by order where there is no heading', () => {
    const { ids, sure } = recognise(
      [
        '主办者名称',
        '证件类型',
        '证件号码',
        '负责人姓名',
        '证件类型',
        '证件号码',
        '手机号码',
        '网站名称',
        '备注',
        '姓名',
        '手机号码',
      ]
        .map((label) => fusionItem(label, fusionInput()))
        .join(''),
    );
    expect(ids).toEqual([
      'entity.name',
      'entity.certType',
      'entity.certNumber',
      'leader.name',
      'leader.idType',
      'leader.idNumber',
      'leader.mobile',
      'website.name',
      'website.remark',
      'contact.name',
      'contact.mobile',
    ]);
    expect(sure).toEqual(ids);
  });

  it('is only a guess under a heading that nobody knows', () => {
    const { sure } = recognise(
      `<h3>主办者负责人信息</h3>${fusionItem('手机号码', fusionInput())}
       <h3>客服人员信息</h3>${fusionItem('手机号码', fusionInput())}`,
    );
    expect(sure).toEqual(['leader.mobile']);
  });

  it('takes platforms of an App from their own headings', () => {
    const { ids } = recognise(
      `<div class="title">App基础信息</div>${fusionItem('App名称', fusionInput())}
       <div><div class="sub">安卓平台</div>${fusionItem('包名', fusionInput())}${fusionItem('公钥', fusionInput())}</div>
       <div><div class="sub">苹果平台</div>${fusionItem('包名', fusionInput())}${fusionItem('公钥', fusionInput())}</div>`,
    );
    expect(ids).toEqual([
      'app.name',
      'app.android.packageName',
      'app.android.publicKey',
      'app.ios.bundleId',
      'app.ios.publicKey',
    ]);
  });

  it('is not misled by an option or a step of the same words', () => {
    const { ids } = recognise(
      `<ol class="steps"><li>填写主办者信息</li></ol>
       <div class="title">App基础信息</div>
       ${fusionItem('应用运行平台', '<label><input type="checkbox" name="p">安卓平台</label><label><input type="checkbox" name="p">苹果平台</label>')}
       ${fusionItem('备注', '<textarea></textarea>')}`,
    );
    expect(ids).toEqual(['app.platforms', 'app.remark']);
  });
});

describe('one field of several controls', () => {
  it('is a group of radios', () => {
    const { recognition } = recognise(
      fusionItem(
        '服务类型',
        '<div role="radiogroup" class="next-radio-group"><label class="next-radio-wrapper"><span class="next-radio"><input type="radio"></span><span>网站</span></label><label class="next-radio-wrapper"><span class="next-radio"><input type="radio"></span><span>App</span></label></div>',
      ),
    );
    expect(recognition.fields.map((field) => field.parts.length)).toEqual([1]);
    expect(recognition.fields[0]?.parts[0]?.kind).toBe('radio');
  });

  it('is no kind of entity where its choices are kinds of a service', () => {
    const radios = (...texts: string[]) =>
      `<div><span>备案类型</span>${texts.map((text) => `<label><input type="radio" name="k">${text}</label>`).join('')}</div>`;
    expect(recognise(radios('网站', 'APP')).unrecognised).toEqual(['备案类型']);
    expect(recognise(radios('个人', '企业')).ids).toEqual(['entity.type']);
  });

  it('is a group of native radios without any wrapper', () => {
    const { ids, recognition } = recognise(
      '<table><tr><td>服务类型</td><td><input type="radio" name="k">网站 <input type="radio" name="k">App</td></tr><tr><td>网站名称</td><td><input></td></tr></table>',
    );
    expect(ids).toEqual(['service.kind', 'website.name']);
    expect(recognition.unrecognised).toEqual([]);
  });

  it.each([
    ['a table', '<table><tr><td>$1</td><td>$2</td></tr><tr><td>$3</td><td></td></tr></table>'],
    ['a list', '<ul><li>$1</li><li>$2</li><li>$3</li></ul>'],
  ])('is a group of boxes laid out in %s', (_, layout) => {
    const boxes = ['单位门户网站', '网络广告/信息', '其他'].map(
      (text) => `<input type="checkbox">${text}`,
    );
    const inside = layout.replace(/\$(\d)/g, (_whole, at) => boxes[Number(at) - 1] ?? '');
    const { field, unrecognised } = recognise(
      `<h3>网站信息</h3><table><tr><td>服务内容：</td><td>${inside}</td></tr><tr><td>网站名称：</td><td><input></td></tr></table>`,
    );
    const [group] = field('website.contentTypes').parts;
    expect(group?.root.querySelectorAll('input')).toHaveLength(3);
    expect(unrecognised).toEqual([]);
  });

  it('is no group of boxes where a cell of their table is the name of some', () => {
    const row = (label: string, ...texts: string[]) =>
      `<tr><td>${label}</td><td>${texts.map((text) => `<input type="checkbox">${text}`).join('')}</td></tr>`;
    const { ids } = recognise(
      `<h3>网站信息</h3><table>${row('网站语言', '中文简体', '英语')}${row('服务内容', '其他', '网络新闻')}</table>`,
    );
    expect(ids).toEqual(['website.languages', 'website.contentTypes']);
  });

  it('is area code and number, or region and street', () => {
    const { ids, field } = recognise(
      `<h3>主办者负责人信息</h3>${fusionItem('联系方式2', `<span><input></span>-<span><input></span>`)}
       <h3>主办者基础信息</h3>${fusionItem('通信地址', `<select><option>广东省</option></select><select><option>深圳市</option></select><input placeholder="街道、门牌号">`)}`,
    );
    expect(ids).toEqual(['leader.phone2', 'entity.mailingAddress']);
    expect(field('leader.phone2').parts).toHaveLength(2);
    expect(field('entity.mailingAddress').parts.map((part) => part.kind)).toEqual([
      'select',
      'select',
      'text',
    ]);
  });

  it('is a region in three lists with names of their own', () => {
    const list = (name: string) =>
      `<div><select aria-label="${name}"><option></option></select></div>`;
    for (const first of ['省份', '']) {
      const { ids, field } = recognise(
        `<h3>主办者基础信息</h3>${fusionItem('地区', ['', '城市', '区县'].map((name) => list(name || first)).join(''))}`,
      );
      expect(ids).toEqual(['entity.region']);
      expect(field('entity.region').parts).toHaveLength(3);
    }
    const apart = recognise(
      `<h3>主办者基础信息</h3>${list('省份')}${list('区县')}${list('备案性质')}`,
    );
    expect(apart.recognition.fields.map((field) => field.parts.length)).toEqual([1, 1]);
  });

  it('is a region in three lists that are searched by a box of their own', () => {
    const list = (name: string) =>
      `<div class="ant-select ant-select-single"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" readonly></span><span class="ant-select-selection-placeholder">${name}</span></div></div>`;
    const { field } = recognise(
      `<h3>主体信息</h3><div class="ant-form-item"><label>所在地区</label><div>${['省', '市', '区'].map(list).join('')}</div></div>`,
    );
    expect(field('entity.region').parts).toHaveLength(3);
  });

  it('is a range with the box for no end', () => {
    const { field, ids } = recognise(
      `<h3>主办者负责人信息</h3>${fusionItem('证件有效期', '<span class="next-date-picker"><input></span> 至 <span class="next-date-picker"><input></span><label><input type="checkbox">长期</label>')}`,
    );
    expect(ids).toEqual(['leader.idValidity']);
    expect(field('leader.idValidity').parts.map((part) => part.kind)).toEqual([
      'date',
      'date',
      'checkbox',
    ]);
  });
});

describe('what is no field, or never filled', () => {
  it('leaves out hidden inputs, buttons, measuring copies and open menus', () => {
    const { ids } = recognise(
      `${fusionItem(
        '备注',
        '<input type="hidden"><input style="display:none"><textarea aria-hidden="true"></textarea><textarea></textarea><input type="submit">',
      )}<div class="next-select-menu">网站名称<input></div>`,
    );
    expect(ids).toHaveLength(1);
  });

  it('knows captcha, SMS code, password, search and agreement as such', () => {
    const { recognition } = recognise(
      `<h3>主办者负责人信息</h3>${fusionItem('验证码', '<input><button>获取验证码</button>')}
       ${fusionItem('备案密码', '<input>')}<input placeholder="请输入网站域名快速搜索">
       <label><input type="checkbox">我已阅读并同意 信息安全管理协议</label>
       <label><input type="checkbox">备案承诺</label>`,
    );
    for (const field of recognition.fields) expect(field.entry.never, field.entry.id).toBeDefined();
    expect(recognition.fields.map((field) => field.entry.id)).toContain('leader.smsCode');
    expect(recognition.unrecognised).toEqual([]);
  });

  it.each(['type="password"', 'autocomplete="one-time-code"'])(
    'does not take a box that says %s for anything',
    (says) => {
      expect(recognise(fusionItem('主办者名称', `<input ${says}>`)).ids).toEqual([]);
    },
  );

  it('does not list a disabled or read-only field as fillable', () => {
    const { recognition } = recognise(
      `${fusionItem('网站名称', '<input disabled>')}${fusionItem('网站域名', '<input readonly>')}${fusionItem('网站首页URL', '<input>')}`,
    );
    const summary = summarise(pageConsoleOf(aliyun), recognition);
    expect(summary.fields.map((field) => field.fillable)).toEqual([false, false, true]);
  });
});

describe('where fields stand', () => {
  it('looks into open shadow roots', () => {
    document.body.innerHTML = '<x-form></x-form>';
    const root = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = fusionItem('网站名称', fusionInput());
    const recognition = recognisePage(document, createLookup(aliyun.fields), asShown);
    expect(recognition.fields.map((field) => field.entry.id)).toEqual(['website.name']);
  });

  it('names the step of the page', () => {
    const { recognition } = recognise(
      `<ol class="next-step"><li>填写主办者信息</li></ol><h3>主办者信息校验</h3>${fusionItem('主办者名称', fusionInput())}`,
    );
    expect(summarise(pageConsoleOf(aliyun), recognition).step).toBe('aliyun.basicCheck');
  });

  it('reads no heading into what grows below the last control, and still knows one', () => {
    const below = (heading: string) =>
      recognise(
        `<h3>网站信息</h3>${fusionItem('网站名称', fusionInput())}<h3>${heading}</h3><p>正文</p>`,
      ).recognition.headings;
    expect(below('公司资料')).toEqual(below('新闻'));
    expect(below('主办者信息校验')).toContain('主办者信息校验');
  });

  it('knows closed selects that hold no input', () => {
    const { field } = recognise(
      '<div class="ant-row ant-form-item"><div class="ant-form-item-label"><label title="备案性质">备案性质</label></div><div class="ant-form-item-control"><nz-select class="ant-select"><div class="ant-select-selection" role="combobox" tabindex="0"><div class="ant-select-selection__rendered"></div></div></nz-select></div></div>',
    );
    expect(field('entity.type').parts[0]?.kind).toBe('select');
  });
});

describe('other consoles', () => {
  it('reads the ministry’s SMS form by its placeholders', () => {
    const { recognition } = recognise(
      '<div class="tab">短信核验</div><form><input placeholder="请输入短信验证码"><input placeholder="请输入手机号"><input placeholder="请输入证件号码后6位"></form>',
      miit,
    );
    expect(recognition.fields.map((field) => field.entry.id)).toEqual([
      'miit.smsCode',
      'miit.mobile',
      'miit.idLast6',
    ]);
  });

  it('takes 网站域名 for no search box, whose words are 请输入网站域名', () => {
    const { ids } = recognise(
      `<h3>网站基本信息</h3>${fusionItem('网站域名', '<input>')}${fusionItem('域名列表', '<textarea></textarea>')}`,
      publicSecurity,
    );
    expect(ids).toEqual(['psb.domain', 'psb.domains']);
  });

  it('tells the people of the public-security form apart', () => {
    const { ids } = recognise(
      `<h3>网站安全负责人</h3>${fusionItem('姓名', '<input>')}${fusionItem('手机号', '<input>')}
       <h3>网站应急联络人</h3>${fusionItem('姓名', '<input>')}${fusionItem('手机号', '<input>')}`,
      publicSecurity,
    );
    expect(ids).toEqual([
      'psb.security.name',
      'psb.security.mobile',
      'psb.emergency.name',
      'psb.emergency.mobile',
    ]);
  });
});
