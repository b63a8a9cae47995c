// @vitest-environment happy-dom
/** An upload at the moment of giving: what it may not be given, and what it did not take. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { ControlPart } from '../../../components/fields/types';

// Nothing here comes later by itself.
vi.mock('../../../components/autofill/widgets/wait', () => ({
  turn: async () => undefined,
  until: async (_near: Node, find: () => unknown) => find() || null,
}));
const { fileDriver } = await import('../../../components/autofill/widgets/file');

const going = new AbortController().signal;
const picture = new File(['12345'], 'front.png', { type: 'image/png' });
const give = (part: ControlPart, file = picture) =>
  fileDriver.write(part, { kind: 'file', file }, going);
const refused = (reason: string) => ({ ok: false, reason });

/** A widget of a page; its input is hidden, as most are, unless the test shows it. */
function upload(html: string, around = ''): ControlPart & { readonly control: HTMLInputElement } {
  document.body.innerHTML = `<div id="row"><div id="root">${html}</div>${around}</div>`;
  const root = document.getElementById('root') as HTMLElement;
  return { kind: 'file', root, control: (root.querySelector('input') ?? root) as HTMLInputElement };
}
const inputOf = (part: ControlPart) => part.root.querySelector('input') as HTMLInputElement;
/** What the page makes of a file that it was given. */
const onGiven = (part: ControlPart, show: (name: string) => string) =>
  inputOf(part).addEventListener('change', () => {
    const [file] = inputOf(part).files ?? [];
    part.root.insertAdjacentHTML('beforeend', show(file?.name ?? ''));
  });
const asItem = (more: string) => (name: string) =>
  `<ul class="upload-list"><li class="upload-list-item ${more}" title="${name}"></li></ul>`;
/** As a browser draws it; happy-dom draws nothing, and has no opacity where none is set. */
const draw = (part: ControlPart) => {
  const input = inputOf(part);
  for (const side of ['offsetWidth', 'offsetHeight'])
    Object.defineProperty(input, side, { value: 200 });
  input.style.opacity = '1';
};
let events: string[] = [];
beforeEach(() => {
  events = [];
  document.body.replaceChildren();
});
const listen = (part: ControlPart) => {
  for (const type of ['input', 'change']) part.root.addEventListener(type, () => events.push(type));
};

test('a file that the widget lists is held, and the page heard of it', async () => {
  const part = upload('<input type="file" accept=".png">');
  listen(part);
  onGiven(part, asItem(''));
  expect(await give(part)).toEqual({ ok: true });
  expect([...(inputOf(part).files ?? [])].map(({ name }) => name)).toEqual(['front.png']);
  expect(events).toEqual(['input', 'change']);
  expect(fileDriver.read(part)).toEqual(['front.png']);
});

test.each([
  ['fileType', '<input type="file" accept=".jpg,application/pdf">', ''],
  ['fileType', '<input type="file" accept="video/*">', ''],
  ['disabled', '<input type="file" disabled>', ''],
  ['unsupported', '<input type="text">', ''],
  ['unsupported', '<button type="button">上传</button>', ''],
])('nothing is given where it cannot be: %s, %s', async (reason, html) => {
  const part = upload(html);
  listen(part);
  expect(await give(part)).toEqual(refused(reason));
  expect(events).toEqual([]);
  expect(part.root.querySelector('input')?.files?.length ?? 0).toBe(0);
});

test('a file larger than the page’s own words allow is not given; one as large is', async () => {
  const words = '<p>支持png格式，大小不超过1KB</p>';
  const large = new File(['x'.repeat(1025)], 'front.png', { type: 'image/png' });
  const part = upload('<input type="file">', words);
  listen(part);
  expect(await give(part, large)).toEqual(refused('fileSize'));
  expect(events).toEqual([]);
  const fits = upload('<input type="file">', words);
  onGiven(fits, asItem(''));
  const just = new File(['x'.repeat(1024)], 'front.png', { type: 'image/png' });
  expect(await give(fits, just)).toEqual({ ok: true });
});

test('an upload is asked for a file and for nothing else', async () => {
  const part = upload('<input type="file">');
  expect(await fileDriver.write(part, { kind: 'text', text: 'front.png' }, going)).toEqual(
    refused('unsupported'),
  );
  onGiven(part, asItem(''));
  await give(part);
  expect(fileDriver.holds(part, { kind: 'text', text: 'front.png' })).toBe(false);
});

test.each([
  ['marks the file in its list', asItem('upload-list-item-error')],
  ['says so beside its name', (name: string) => `<p>${name}</p><p>上传失败，请重试</p>`],
  ['shows nothing of it', () => ''],
  ['lets it go from its list', asItem('upload-animate-leave')],
])('a file that the page refused is not claimed: it %s', async (_, show) => {
  const part = upload('<input type="file">');
  onGiven(part, show);
  expect(await give(part)).toEqual(refused('notKept'));
});

test('a name that stood there before the file came says nothing of it', async () => {
  const part = upload('<input type="file">', '<p>示例：front.png</p>');
  expect(await give(part)).toEqual(refused('notKept'));
});

test('a line that came with the file and bears its name, or a picture that did, tells that it is kept', async () => {
  const named = upload('<input type="file">');
  onGiven(named, (name) => `<p>${name}</p>`);
  expect(await give(named)).toEqual({ ok: true });
  const other = new File(['1'], 'back.png', { type: 'image/png' });
  expect(fileDriver.holds(named, { kind: 'file', file: other })).toBe(false);
  // One that is called the same is not the same.
  const namesake = new File(['1'], 'front.png', { type: 'image/png' });
  expect(fileDriver.holds(named, { kind: 'file', file: namesake })).toBe(false);
  const pictured = upload('<input type="file"><img src="https://beian.aliyun.com/sample.png">');
  onGiven(pictured, () => '<img src="blob:https://beian.aliyun.com/1">');
  expect(await give(pictured)).toEqual({ ok: true });
  expect(fileDriver.holds(pictured, { kind: 'file', file: other })).toBe(false);
  const sample = upload('<input type="file"><img src="https://beian.aliyun.com/sample.png">');
  onGiven(sample, () => '<img src="data:image/svg+xml,icon">');
  expect(await give(sample)).toEqual(refused('notKept'));
});

test('an input that the browser draws tells by itself what it holds; one that is hidden does not', async () => {
  const part = upload('<input type="file">');
  expect(await give(part)).toEqual(refused('notKept'));
  const drawn = upload('<input type="file">');
  draw(drawn);
  expect(await give(drawn)).toEqual({ ok: true });
  inputOf(drawn).style.opacity = '0';
  expect(fileDriver.read(drawn)).toEqual([]);
});

test('an upload that holds nothing needs no emptying; one without a mark is emptied by its input', async () => {
  const part = upload('<input type="file">');
  listen(part);
  expect(await fileDriver.clear(part, going)).toBe(true);
  expect(events).toEqual([]);
  draw(part);
  await give(part);
  expect(fileDriver.read(part)).toEqual(['front.png']);
  expect(await fileDriver.clear(part, going)).toBe(true);
  expect(fileDriver.read(part)).toEqual([]);
});

test('what is listed and has neither a mark nor an input to empty cannot be taken back', async () => {
  const part = upload(`<input type="file">${asItem('')('front.png')}`);
  expect(fileDriver.read(part)).toEqual(['front.png']);
  expect(await fileDriver.clear(part, going)).toBe(false);
});
