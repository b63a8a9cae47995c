// @vitest-environment happy-dom
/** What a fill gives back: the person's place at its end, and by its undo what stood in the fields. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  box,
  done,
  fieldOf,
  item,
  keepFocus,
  leavePage,
  newPage,
  page,
  request,
  values,
  whenCleared,
  whenWritten,
} from './run-support';

vi.mock('../../../components/autofill/widgets', async () => {
  const { driver } = await import('./run-support');
  return { driverOf: () => driver };
});
vi.mock(
  '../../../components/autofill/widgets/wait',
  async () => (await import('./run-support')).waiting,
);
const { FillRun } = await import('../../../components/autofill/run');

beforeEach(newPage);
afterEach(leavePage);

test('the focus goes back to where the person had it, and the page does not scroll for it', async () => {
  const own = document.getElementById('own') as HTMLElement;
  own.focus();
  const focused = vi.spyOn(own, 'focus');
  const run = new FillRun(page.stage);
  await run.fill(request(item('a')));
  expect(document.activeElement).toBe(own);
  expect(focused).toHaveBeenCalledWith({ preventScroll: true });
  await run.undo();
  expect(done).toContain('clear a');
  expect(document.activeElement).toBe(own);
});

test('what has the focus still is not given it anew', async () => {
  const own = document.getElementById('own') as HTMLElement;
  own.focus();
  const focused = vi.spyOn(own, 'focus');
  // The page itself brings it back.
  box('a').addEventListener('blur', () => own.focus());
  await new FillRun(page.stage).fill(request(item('a')));
  expect(document.activeElement).toBe(own);
  expect(focused).toHaveBeenCalledTimes(1);
});

test('where nothing had the focus nothing has it afterwards; what is gone is not given it', async () => {
  // No page's body takes the focus, unless it was made to; here it does.
  vi.spyOn(document.body, 'focus').mockImplementation(() => undefined);
  keepFocus.add('a').add('b');
  const run = new FillRun(page.stage);
  await run.fill(request(item('a')));
  expect(document.activeElement).toBe(document.body);
  const own = document.getElementById('own') as HTMLElement;
  own.focus();
  whenWritten.set('b', (control, text) => {
    control.value = text;
    own.remove();
    control.focus();
  });
  await run.fill(request(item('b')));
  expect(document.activeElement).toBe(document.body);
});

test('a page that scrolled with what was written is scrolled back', async () => {
  const scrolled = vi.spyOn(window, 'scrollTo');
  const run = new FillRun(page.stage);
  await run.fill(request(item('a')));
  expect(scrolled).not.toHaveBeenCalled();
  vi.spyOn(window, 'scrollX', 'get').mockReturnValue(3);
  const down = vi.spyOn(window, 'scrollY', 'get').mockReturnValue(40);
  whenWritten.set('b', (control, text) => {
    control.value = text;
    down.mockReturnValue(900);
  });
  await run.fill(request(item('b')));
  expect(scrolled).toHaveBeenCalledExactlyOnceWith(3, 40);
});

test('what is taken back is taken back last first: what depends on another goes before it', async () => {
  box('a').value = 'old a';
  const run = new FillRun(page.stage);
  await run.fill(request(item('a'), item('b'), item('c')));
  done.length = 0;
  const state = await run.undo();
  expect(done).toEqual(['clear c', 'clear b', 'write a old a']);
  expect(values()).toEqual(['old a', '', '']);
  // Told in the order of the page all the same.
  expect(state.undone.map(({ id, status }) => [id, status])).toEqual([
    ['a', 'restored'],
    ['b', 'restored'],
    ['c', 'restored'],
  ]);
  expect(state).toMatchObject({ phase: 'done', undoable: 0 });
});

test('a field of several widgets is taken back last widget first, after a failure too', async () => {
  const [first, second] = [box('a'), box('b')];
  const parts = [first, second].map(
    (control) => ({ kind: 'text', control, root: control }) as const,
  );
  page.fields = [{ ...fieldOf('a'), parts }, fieldOf('c')];
  const run = new FillRun(page.stage);
  const phone = item('a', '0755-12345678');
  await run.fill(request(phone));
  expect(values()).toEqual(['0755', '12345678', '']);
  done.length = 0;
  await run.undo();
  expect(done).toEqual(['clear b', 'clear a']);
  done.length = 0;
  whenWritten.set('b', (control) => {
    control.value = 'half';
  });
  const state = await run.fill(request(phone));
  expect(state.rows).toMatchObject([{ status: 'failed', reason: 'notKept' }]);
  expect(done).toEqual(['write a 0755', 'write b 12345678', 'clear b', 'clear a']);
});

test('an undo takes back the last fill and no earlier one', async () => {
  const run = new FillRun(page.stage);
  await run.fill(request(item('a')));
  await run.fill(request(item('b')));
  const { undone } = await run.undo();
  expect(undone.map(({ id }) => id)).toEqual(['b']);
  expect(values()).toEqual(['new a', '', '']);
});

test('what a page finishes after we gave up is taken back; what that empties is not claimed', async () => {
  whenWritten.set('b', (control) => {
    control.value = 'half';
  });
  const run: InstanceType<typeof FillRun> = new FillRun(page.stage, ({ phase }) => {
    if (phase !== 'checking') return;
    box('b').value = 'another half';
    whenCleared.set('b', () => {
      box('a').value = '';
    });
  });
  const state = await run.fill(request(item('a'), item('b'), item('c')));
  expect(values()).toEqual(['', '', 'new c']);
  expect(state.rows.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['a', 'failed', 'changedByPage'],
    ['b', 'failed', 'notKept'],
    ['c', 'filled', null],
  ]);
});

test('only what still holds what we wrote is taken back, and nothing a second time', async () => {
  const run = new FillRun(page.stage);
  await run.fill(request(item('a'), item('b'), item('c')));
  box('b').value = 'typed by the person';
  box('c').value = '';
  done.length = 0;
  const state = await run.undo();
  // What stands as it stood before needs no hand of ours.
  expect(done).toEqual(['clear a']);
  expect(values()).toEqual(['', 'typed by the person', '']);
  expect(state.undone.map(({ id, status }) => [id, status])).toEqual([
    ['a', 'restored'],
    ['b', 'changed'],
    ['c', 'restored'],
  ]);
  box('a').value = 'new a';
  await run.undo();
  expect(box('a').value).toBe('new a');
});

test('a field that is gone is not taken back, and it is told', async () => {
  const run = new FillRun(page.stage);
  await run.fill(request(item('a')));
  box('a').parentElement?.remove();
  page.fields = page.fields.filter(({ entry }) => entry.id !== 'a');
  done.length = 0;
  const { undone } = await run.undo();
  expect(done).toEqual([]);
  expect(undone).toMatchObject([{ id: 'a', status: 'changed' }]);
});
