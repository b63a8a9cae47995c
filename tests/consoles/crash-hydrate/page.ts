import { createElement as h, useState } from 'react';

/** Drawn by a server and by the page's script: text alone, in pieces, in attributes, in a list. */
export function Page() {
  const [count, setCount] = useState(3);
  return h(
    'main',
    null,
    h('h1', null, '备案信息'),
    h('p', { id: 'left' }, '还剩', count, '天'),
    h('p', null, '主办单位', h('span', null, '名称')),
    h('input', { placeholder: '请输入手机号码', 'aria-label': '手机号码' }),
    h(
      'ul',
      null,
      ['营业执照', '身份证'].map((each) => h('li', { key: each, title: each }, each)),
    ),
    h('button', { type: 'button', onClick: () => setCount((now) => now - 1) }, '下一步'),
  );
}
