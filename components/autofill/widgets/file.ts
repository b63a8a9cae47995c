import type { ControlPart } from '../../fields/types';
import { fire, press } from './events';
import { pageText } from './text';
import { refused, type WidgetDriver, written } from './types';
import { turn, until } from './wait';

const inputOf = (part: ControlPart): HTMLInputElement | null =>
  (part.control.matches('input[type="file"]')
    ? part.control
    : part.root.querySelector('input[type="file"]')) as HTMLInputElement | null;

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

/** What an upload widget lists: names of files, or pictures it shows instead of names. */
function listed(part: ControlPart): string[] {
  const names = [
    ...part.root.querySelectorAll(
      '[class*="upload-list-item"],[class*="upload-list"] li,[class*="file-list"] li,[class*="upload"] [title]',
    ),
  ]
    .map((item) => item.getAttribute('title') ?? pageText(item))
    .filter((name) => name !== '');
  return names;
}

/**
 * File inputs, bare or hidden in an upload widget. Widgets take the file and empty their input, so
 * what counts as kept is the input's own list or the list the widget shows.
 */
export const fileDriver: WidgetDriver = {
  id: 'file',
  matches: (part) => part.kind === 'file',
  read(part) {
    const input = inputOf(part);
    const own = [...(input?.files ?? [])].map((file) => file.name);
    return own.length > 0 ? own : listed(part);
  },
  holds(part, want) {
    if (want.kind !== 'file') return false;
    return this.read(part).some((name) => name.includes(want.file.name)) || shows(part, want.file);
  },
  async write(part, want, signal) {
    const input = inputOf(part);
    if (!input || want.kind !== 'file') return refused('unsupported');
    if (input.disabled) return refused('disabled');
    if (!accepts(input.accept, want.file)) return refused('fileType');
    const transfer = new DataTransfer();
    transfer.items.add(want.file);
    const before = part.root.querySelectorAll('img').length;
    input.files = transfer.files;
    fire(input, 'input');
    fire(input, 'change');
    await turn();
    const kept = await until(
      part.root,
      () => this.holds(part, want) || part.root.querySelectorAll('img').length > before,
      2500,
      signal,
    );
    return kept ? written : refused('notKept');
  },
  async clear(part, signal) {
    const marks =
      '[class*="upload-list"] [class*="close"],[class*="upload-list"] [class*="remove"],[class*="upload-list"] [class*="delete"]';
    const before = listed(part).length;
    const mark = part.root.querySelector<HTMLElement>(marks);
    if (mark) press(mark);
    else {
      const input = inputOf(part);
      if (!input?.files?.length) return before === 0;
      input.files = new DataTransfer().files;
      fire(input, 'change');
    }
    return (await until(part.root, () => this.read(part).length < before, 500, signal)) === true;
  },
};

const shows = (part: ControlPart, file: File): boolean =>
  [...part.root.querySelectorAll('img')].some((image) => image.alt === file.name);
