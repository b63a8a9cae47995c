// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { asShown } from '../../../components/fields/recognise/originals';
import { recognisePage } from '../../../components/fields/recognise/recognise';
import { leftAlone } from '../../../components/fields/summary';

/**
 * Boxes that are the person's own, in many wordings and wrappings, between fields that are filled:
 * none may be taken for one of those, nor for the second half of one.
 */
const boxes: Readonly<Record<string, readonly string[]>> = {
  captcha: ['图形验证码', '验证码', '校验码', '请输入图中字符', 'Captcha', '看不清？换一张'],
  smsCode: ['短信验证码', '手机验证码', '动态码', 'SMS code', '6位数字验证码'],
  password: ['登录密码', '备案密码', '确认密码', 'Password'],
  search: ['搜索', '请输入关键词', '搜索企业名称', 'Search'],
};
const inputs: Readonly<Record<string, (words: string) => string>> = {
  captcha: (words) => `<input id="vcode" name="captcha" placeholder="${words}">`,
  smsCode: (words) => `<input id="smsCode" autocomplete="one-time-code" title="${words}">`,
  password: (words) => `<input type="password" id="pwd" placeholder="${words}">`,
  search: (words) => `<input type="search" id="kw" placeholder="${words}">`,
};
const wrappings: readonly ((words: string, input: string) => string)[] = [
  (words, input) => `<div><label>${words}</label>${input}</div>`,
  (words, input) => `<div class="form-item"><span>${words}：</span><div>${input}</div></div>`,
  (words, input) => `<table><tr><td>${words}</td><td>${input}</td></tr></table>`,
  (_, input) => `<div>${input}<button type="button">获取</button></div>`,
  (words, input) => `<p>${input}<em>${words}</em></p>`,
];
const before = '<div class="form-item"><label>负责人手机号码</label><input id="mobile"></div>';
const after = '<div class="form-item"><label>负责人姓名</label><input id="leader"></div>';
const lookup = createLookup(aliyun.fields);

function filledBoxes(html: string): string[] {
  document.body.innerHTML = `<h3>主办者负责人信息</h3>${html}`;
  return recognisePage(document, lookup, asShown)
    .fields.filter((field) => leftAlone(field) === null)
    .flatMap((field) => field.parts.map((part) => part.control.id));
}

const cases = Object.entries(boxes).flatMap(([kind, all]) =>
  all.flatMap((words) =>
    wrappings.map((wrap, at) => ({
      kind,
      words,
      at,
      html: wrap(words, inputs[kind]?.(words) ?? ''),
    })),
  ),
);

test.each(cases)('$kind “$words” in wrapping $at is left alone', ({ html }) => {
  expect(filledBoxes(before + html + after).sort()).toEqual(['leader', 'mobile']);
});

test.each(['我已阅读并同意《服务条款》', '同意协议', '我承诺以上信息真实', '已知悉'])(
  'the box “%s” is left alone',
  (words) => {
    const html = `<label><input type="checkbox" id="agree">${words}</label>`;
    expect(filledBoxes(before + html + after).sort()).toEqual(['leader', 'mobile']);
  },
);

test.each(['display:none', 'visibility:hidden'])(
  'a box that is hidden by %s is left alone',
  (style) => {
    const trap = `<div style="${style}"><label>电子邮箱</label><input id="trap"></div>`;
    expect(filledBoxes(before + trap + after).sort()).toEqual(['leader', 'mobile']);
  },
);

describe('under a heading of something else', () => {
  const withHeadings = createLookup(
    aliyun.fields,
    aliyun.steps.flatMap((step) => step.headings),
  );
  const filled = (html: string): string[] => {
    document.body.innerHTML = html;
    return recognisePage(document, withHeadings, asShown)
      .fields.filter((field) => leftAlone(field) === null)
      .map((field) => field.label);
  };
  const row = (label: string, at: number) =>
    `<div class="form-item"><label for="f${at}">${label}</label><input id="f${at}"></div>`;
  const labels = ['主办单位名称', '统一社会信用代码', '通信地址', '网站域名', '所在地区'];
  const part = (heading: string, from: number) =>
    `<section><h3>${heading}</h3>${labels.map((label, at) => row(label, from + at)).join('')}</section>`;

  test.each(['开票信息', '收货信息', '物流信息', '技术支持信息', '结算账户信息', '推荐人信息'])(
    '%s no word is ours, however plain, and before it all are',
    (heading) => {
      expect(filled(part(heading, 0))).toEqual([]);
      expect(filled(part('主办单位信息', 0) + part(heading, 10))).toEqual(
        filled(part('主办单位信息', 0)),
      );
      expect(filled(part('主办单位信息', 0))).toContain('通信地址');
    },
  );
});
