import type { ControlPart } from '../../fields/types';
import { fire, press } from './events';
import { pageText } from './text';
import { refused, type WidgetDriver, written } from './types';
import { turn, until } from './wait';

const inputOf = (part: ControlPart): HTMLInputElement | null =>
  (part.control.matches('input[type="file"]')
    ? part.control
    : part.root.querySelector('input[type="file"]')) as HTMLInputElement | null;

const list = '[class*="upload-list"],[class*="file-list"]';

/**
 * The widget with the list of its files: Element puts it beside the button, in a wrapper without a
 * name.
 */
function scopeOf({ root }: ControlPart): Element {
  let at: Element | null = root;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    if (at.querySelectorAll('input:not([type="hidden"]),textarea,select').length > 1) break;
    if (at.querySelector(list)) return at;
  }
  return root;
}

/**
 * Names in the input itself, where the browser shows them. A hidden input may keep what the page's
 * own code refused: there only what the page shows tells.
 */
const own = (part: ControlPart): string[] => {
  const input = inputOf(part);
  const seen = input && input.offsetWidth > 1 && input.offsetHeight > 1;
  if (!seen || Number(getComputedStyle(input).opacity) === 0) return [];
  return scopeOf(part).querySelector(list) ? [] : [...(input.files ?? [])].map((f) => f.name);
};

/** Whether an `accept` list lets a file through: extensions, types, `image/*`. */
function accepts(accept: string, file: File): boolean {
  const rules = accept
    .split(',')
    .map((rule) => rule.trim().toLowerCase())
    .filter((rule) => rule !== '');
  if (rules.length === 0) return true;
  const name = file.name.toLowerCase();
  return rules.some((rule) =>
    rule.startsWith('.')
      ? name.endsWith(rule)
      : rule.endsWith('/*')
        ? file.type.startsWith(rule.slice(0, -1))
        : file.type === rule || rule === '*',
  );
}

/** 大小不超过512KB, 不能大于 4 M, 最大2MB, 5MB以内; what is told of pixels has no such unit. */
const limits =
  /(?:不(?:得|能|可|要)?(?:超过|大于|高于|超出)|最大|上限|(?<!不(?:得|能|可)?)(?:小于|低于)|限制?)[^\d，。；]{0,8}(\d+(?:\.\d+)?)\s*([KM])|(\d+(?:\.\d+)?)\s*([KM])B?(?:以内|以下|之内)/gi;

/** Largest number of bytes that a page's own words allow; null where they say nothing of it. */
export function sizeLimit(words: string): number | null {
  const sizes = [...words.matchAll(limits)].map(
    ([, number, unit, before, beforeUnit]) =>
      Number(number ?? before) * 1024 ** (/k/i.test(unit ?? beforeUnit ?? '') ? 1 : 2),
  );
  return sizes.length > 0 ? Math.max(...sizes) : null;
}

const items =
  '[class*="upload-list-item"],[class*="upload-list"] li,[class*="file-list"] li,[class*="upload"] [title]';

/** What a widget marks as refused. */
const failed =
  '[class*="item-error"],[class*="item--error"],[class*="is-fail"],[class*="is-error"],[class*="item-fail"]';

/** On its way out of the list: in a tab behind another an animation never ends. */
const leaving = '[class*="-leave"]';

/** What an upload widget lists: names of files, or pictures it shows instead of names. */
const listed = (part: ControlPart): string[] =>
  [...scopeOf(part).querySelectorAll(items)]
    .filter((item) => !item.closest(leaving))
    .map((item) => item.getAttribute('title') ?? pageText(item))
    .filter((name) => name !== '');

/** Sources of the photographs in a widget; drawn icons are none. */
const pictures = (part: ControlPart): string[] =>
  [...scopeOf(part).querySelectorAll('img')]
    .filter((image) => !image.closest(leaving))
    .map((image) => image.src)
    .filter((source) => source !== '' && !/^data:image\/svg|\.svg(?:$|\?)/i.test(source));

/**
 * The file a widget was given, and what it had before: the picture of a sample, the name of another
 * file.
 */
const given = new WeakMap<
  Element,
  { readonly file: File; readonly before: readonly string[]; readonly words: string }
>();

/** The widget with what stands around it and around no other: lists without a name stand there. */
function aroundOf({ root }: ControlPart): Element {
  let around: Element = root;
  for (let at = root.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (at.querySelectorAll('input:not([type="hidden"]),textarea,select').length > 1) break;
    around = at;
  }
  return around;
}

/** Where the page says that a file was refused, its name may stand too. */
const refusal = /失败|不支持|不符|错误|超|过大|fail|error/i;

/** Whether a line that came with the file bears its name, and none says that it was refused. */
function namedAround(part: ControlPart, file: File): boolean {
  const gift = given.get(part.root);
  if (gift?.file !== file) return false;
  const around = aroundOf(part);
  const walker = around.ownerDocument.createTreeWalker(around, 4);
  let named = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = pageText(node);
    if (text === '' || gift.words.includes(text)) continue;
    if (refusal.test(text.replace(file.name, ''))) return false;
    named ||= text.includes(file.name);
  }
  return named;
}

/** Whether a widget shows a picture that came with the file it was given. */
function pictured(part: ControlPart, file?: File): boolean {
  const gift = given.get(part.root);
  if (!gift || (file && gift.file !== file)) return false;
  return pictures(part).some((source) => !gift.before.includes(source));
}

/** Whether the widget shows a file, by its name or by its picture. */
const shows = (part: ControlPart, file: File): boolean =>
  listed(part).some((name) => name.includes(file.name)) ||
  [...scopeOf(part).querySelectorAll('img')].some((image) => image.alt === file.name) ||
  pictured(part, file) ||
  namedAround(part, file);

const marks = ['close', 'remove', 'delete']
  .map((word) => `[class*="upload-list"] [class*="${word}"]`)
  .join();

/**
 * File inputs, bare or hidden in an upload widget. Widgets take the file and empty their input, so
 * what counts as kept is the input's own list or the list the widget shows.
 */
export const fileDriver: WidgetDriver = {
  id: 'file',
  matches: (part) => part.kind === 'file',
  read(part) {
    const names = listed(part);
    if (names.length > 0) return names;
    const file = given.get(part.root)?.file;
    return file && (pictured(part) || namedAround(part, file)) ? [file.name] : own(part);
  },
  holds(part, want) {
    if (want.kind !== 'file' || scopeOf(part).querySelector(failed)) return false;
    return shows(part, want.file) || own(part).includes(want.file.name);
  },
  async write(part, want, signal) {
    const input = inputOf(part);
    if (!input || want.kind !== 'file') return refused('unsupported');
    if (input.disabled) return refused('disabled');
    if (!accepts(input.accept, want.file)) return refused('fileType');
    const words = pageText(aroundOf(part));
    const limit = sizeLimit(words);
    if (limit !== null && want.file.size > limit) return refused('fileSize');
    const transfer = new DataTransfer();
    transfer.items.add(want.file);
    given.set(part.root, { file: want.file, before: pictures(part), words });
    input.files = transfer.files;
    fire(input, 'input');
    fire(input, 'change');
    await turn();
    const kept = await until(part.root, () => this.holds(part, want), 2500, signal);
    return kept ? written : refused('notKept');
  },
  async clear(part, signal) {
    const before = this.read(part).length;
    const input = inputOf(part);
    const mark = scopeOf(part).querySelector<HTMLElement>(marks);
    if (!mark && !input?.files?.length) return before === 0;
    if (mark) press(mark);
    if (input) input.files = new DataTransfer().files;
    if (input && !mark) fire(input, 'change');
    return (await until(part.root, () => this.read(part).length < before, 500, signal)) === true;
  },
};
