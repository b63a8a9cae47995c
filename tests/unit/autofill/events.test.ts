// @vitest-environment happy-dom
/** The focus that a fill moves about, in a window that has it and behind a popup, where it has none. */
import { beforeEach, expect, test, vi } from 'vitest';
import { blur, focus } from '../../../components/autofill/widgets/events';

let heard: string[] = [];
let listening = new AbortController();
const box = (id: string) => document.getElementById(id) as HTMLInputElement;

/** What the browser itself tells of the focus where the window has it, and not where it has none. */
function inWindow(hasFocus: boolean): void {
  vi.spyOn(document, 'hasFocus').mockReturnValue(hasFocus);
  const own = [HTMLElement.prototype.focus, HTMLElement.prototype.blur] as const;
  let silent = false;
  for (const [at, name] of (['focus', 'blur'] as const).entries()) {
    vi.spyOn(HTMLElement.prototype, name).mockImplementation(function (this: HTMLElement) {
      const before = silent;
      silent = !hasFocus;
      own[at as 0 | 1].call(this);
      silent = before;
    });
  }
  for (const type of ['focus', 'blur', 'focusin', 'focusout'])
    document.addEventListener(
      type,
      ({ target }) => {
        if (!silent) heard.push(`${type} ${(target as Element).id}`);
      },
      { capture: true, signal: listening.signal },
    );
}

beforeEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '<input id="a"><input id="b">';
  listening.abort();
  listening = new AbortController();
  heard = [];
});

test('behind a popup a box hears that the focus came, and the one before that it went', () => {
  inWindow(false);
  focus(box('a'));
  expect(heard).toEqual(['focus a', 'focusin a']);
  heard = [];
  focus(box('b'));
  expect(heard).toEqual(['blur a', 'focusout a', 'focus b', 'focusin b']);
  heard = [];
  // Where it is already it does not leave.
  focus(box('b'));
  expect(heard).not.toContain('blur b');
  heard = [];
  blur(box('b'));
  expect(heard).toEqual(['blur b', 'focusout b']);
});

test('in a window that has the focus the browser tells, and nobody tells it twice', () => {
  inWindow(true);
  focus(box('a'));
  focus(box('b'));
  blur(box('b'));
  for (const each of ['blur a', 'focus b', 'blur b'])
    expect(heard.filter((one) => one === each)).toHaveLength(1);
  heard = [];
  // One that a page took the focus from by itself hears all the same that it was left.
  blur(box('a'));
  expect(heard).toEqual(['blur a', 'focusout a']);
});
