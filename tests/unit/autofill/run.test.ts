// @vitest-environment happy-dom
/** A fill while it runs: one at a time, one that breaks takes no other with it, nothing is claimed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  box,
  done,
  fieldOf,
  heedEnd,
  item,
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

test('while a fill runs a second one, and an undo, do nothing', async () => {
  const run = new FillRun(page.stage);
  const seconds: Promise<unknown>[] = [];
  whenWritten.set('a', (control, text) => {
    control.value = text;
    expect(run.busy).toBe(true);
    seconds.push(run.fill(request(item('b', 'of the second'))), run.undo());
  });
  const state = await run.fill(request(item('a'), item('c')));
  await Promise.all(seconds);
  expect(seconds).toHaveLength(2);
  expect(done).toEqual(['write a new a', 'write c new c']);
  expect(state).toMatchObject({ phase: 'done', total: 2, undoable: 2 });
  // What the first one wrote can still be taken back, all of it.
  await run.undo();
  expect(values()).toEqual(['', '', '']);
});

test('nor while what was written is looked at again', async () => {
  const phases: string[] = [];
  const seconds: Promise<unknown>[] = [];
  const run: InstanceType<typeof FillRun> = new FillRun(page.stage, ({ phase }) => {
    phases.push(phase);
    if (phase === 'checking') seconds.push(run.fill(request(item('b'))), run.undo());
  });
  await run.fill(request(item('a')));
  await Promise.all(seconds);
  expect(seconds).toHaveLength(2);
  expect(values()).toEqual(['new a', '', '']);
  expect(phases.at(-1)).toBe('done');
});

test('a widget that throws midway fails alone: the others are written, and it is told', async () => {
  box('b').value = 'as it was';
  whenWritten.set('b', (control, text) => {
    if (text === 'as it was') {
      control.value = text;
      return;
    }
    control.value = 'half of it';
    throw new Error('the widget broke');
  });
  let standing = '';
  whenWritten.set('c', (control, text) => {
    control.value = text;
    standing = box('b').value;
  });
  const run = new FillRun(page.stage);
  const state = await run.fill(request(item('a'), item('b'), item('c')));
  expect(state.phase).toBe('done');
  expect(state.rows.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['a', 'filled', null],
    ['b', 'failed', 'notKept'],
    ['c', 'filled', null],
  ]);
  // What it had begun is not left in the field, and was gone before the next was written.
  expect(standing).toBe('as it was');
  expect(values()).toEqual(['new a', 'as it was', 'new c']);
});

test('one that breaks when it is only looked at fails alone too', async () => {
  page.reads = ({ id }) => {
    if (id === 'a') throw new Error('the widget broke');
  };
  const state = await new FillRun(page.stage).fill(request(item('a'), item('b')));
  expect(state.rows.map(({ status }) => status)).toEqual(['failed', 'filled']);
});

test('nor does one that breaks when it is set back', async () => {
  whenWritten.set('a', (control) => {
    control.value = 'half';
  });
  let times = 0;
  whenCleared.set('a', () => {
    times += 1;
    if (times > 1) throw new Error('the widget broke');
  });
  const run = new FillRun(page.stage, ({ phase }) => {
    // What it had begun it finishes late, and is taken back once more.
    if (phase === 'checking') box('a').value = 'another half';
  });
  const state = await run.fill(request(item('a'), item('b')));
  expect(times).toBe(2);
  expect(run.busy).toBe(false);
  expect(state.rows.map(({ status }) => status)).toEqual(['failed', 'filled']);
});

test('what stands already as it should is not touched', async () => {
  box('a').value = 'new a';
  const state = await new FillRun(page.stage).fill(request(item('a')));
  expect(done).toEqual([]);
  expect(state.rows).toMatchObject([{ status: 'filled' }]);
});

test('a fill that is cancelled between the widgets of one field leaves none of them written', async () => {
  const parts = [box('a'), box('b')].map(
    (control) => ({ kind: 'text', control, root: control }) as const,
  );
  page.fields = [{ ...fieldOf('a'), parts }];
  const run = new FillRun(page.stage);
  whenWritten.set('a', (control, text) => {
    control.value = text;
    run.cancel();
  });
  const state = await run.fill(request(item('a', '0755-12345678')));
  // The second is neither written nor told to be shut.
  expect(done).toEqual(['write a 0755', 'clear a']);
  expect(values()).toEqual(['', '', '']);
  expect(state.rows).toMatchObject([{ status: 'skipped', reason: 'cancelled' }]);
});

test('a fill that is cancelled gives back what is half written, and says of which field it wrote none', async () => {
  const phases: string[] = [];
  const run = new FillRun(page.stage, ({ phase }) => phases.push(phase));
  heedEnd.add('a');
  whenWritten.set('a', (control) => {
    control.value = 'half of it';
    run.cancel();
  });
  const state = await run.fill(request(item('a'), item('b')));
  expect(done).toEqual(['write a new a', 'clear a']);
  expect(values()).toEqual(['', '', '']);
  // Nothing was waited for: neither for b, nor for what the page may do with a.
  expect(page.waits).toBe(1);
  expect(phases).not.toContain('checking');
  expect(state.phase).toBe('cancelled');
  expect(state.rows.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['a', 'skipped', 'cancelled'],
    ['b', 'skipped', 'cancelled'],
  ]);
});

test('one that is cancelled while a field is waited for is no failure of the field', async () => {
  const run = new FillRun(page.stage);
  page.blocks.set('a', 'disabled');
  page.whenAwaited = () => run.cancel();
  const state = await run.fill(request(item('a')));
  expect(state.rows).toMatchObject([{ status: 'skipped', reason: 'cancelled' }]);
});

test('a fill that ends in the middle of a field leaves what is whole, and gives back what is half', async () => {
  const run = new FillRun(page.stage);
  // Written to its end, though the fill was stopped meanwhile.
  whenWritten.set('a', (control, text) => {
    control.value = text;
    run.cancel();
  });
  const first = await run.fill(request(item('a'), item('b')));
  expect(values()).toEqual(['new a', '', '']);
  expect(first.rows).toMatchObject([{ status: 'filled' }, { status: 'skipped' }]);
  box('b').value = 'old b';
  heedEnd.add('b');
  whenWritten.set('b', (control, text) => {
    control.value = text === 'old b' ? text : 'half of it';
    run.cancel();
  });
  await run.fill(request(item('a'), item('b'), item('c')));
  expect(values()).toEqual(['new a', 'old b', '']);
});

test('a field whose later widget empties an earlier one is not held, whatever each said', async () => {
  const parts = [box('a'), box('b')].map(
    (control) => ({ kind: 'text', control, root: control }) as const,
  );
  page.fields = [{ ...fieldOf('a'), parts }];
  whenWritten.set('b', (control, text) => {
    control.value = text;
    box('a').value = '';
  });
  const state = await new FillRun(page.stage).fill(request(item('a', '0755-12345678')));
  expect(state.rows).toMatchObject([{ status: 'failed', reason: 'notKept' }]);
  expect(values()).toEqual(['', '', '']);
});

test('the page’s complaint stands at its field, or by itself where it is of none', async () => {
  box('a').insertAdjacentHTML('afterend', '<b class="form-item__error">名称不合规</b>');
  document.body.insertAdjacentHTML('beforeend', '<b class="form-item__error">请先登录</b>');
  const state = await new FillRun(page.stage).fill(request(item('a')));
  expect(state.rows[0]?.pageError?.zh).toBe('名称不合规');
  expect(state.pageErrors.map(({ zh }) => zh)).toEqual(['请先登录']);
});

test('a value that the page changed after it was written is not claimed', async () => {
  const run: InstanceType<typeof FillRun> = new FillRun(page.stage, ({ phase }) => {
    if (phase === 'checking') box('a').value = 'of the page';
  });
  const state = await run.fill(request(item('a')));
  expect(state.rows).toMatchObject([{ id: 'a', status: 'failed', reason: 'changedByPage' }]);
  expect(state.pageErrors).toEqual([]);
});

test('a field that shows only later what it was given is filled after all', async () => {
  whenWritten.set('a', () => undefined);
  const run: InstanceType<typeof FillRun> = new FillRun(page.stage, ({ phase }) => {
    if (phase === 'checking') box('a').value = 'new a';
  });
  const state = await run.fill(request(item('a')));
  expect(state.rows).toMatchObject([{ id: 'a', status: 'filled', reason: null }]);
});

test.each([
  ['disabled', 'disabled'],
  ['readOnly', 'readOnly'],
  ['hidden', 'disabled'],
] as const)('a field that is %s by then is not written', async (block, reason) => {
  page.blocks.set('a', block);
  const run = new FillRun(page.stage);
  const state = await run.fill(request(item('a')));
  expect(done).toEqual([]);
  expect(state.rows).toMatchObject([{ id: 'a', status: 'failed', reason }]);
});

test('a field that left the page meanwhile is told as gone', async () => {
  const wanted = request(item('a'));
  page.fields = page.fields.filter(({ entry }) => entry.id !== 'a');
  box('a').parentElement?.remove();
  const state = await new FillRun(page.stage).fill(wanted);
  expect(state.rows).toMatchObject([{ id: 'a', status: 'failed', reason: 'gone' }]);
});

test('a widget that takes no end is given up, which nobody called cancelled; the next is written', async () => {
  const limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(limit.signal);
  heedEnd.add('a').add('b');
  whenWritten.set('a', (control, text) => {
    control.value = text;
    limit.abort();
  });
  const state = await new FillRun(page.stage).fill(request(item('a'), item('b')));
  expect(state.phase).toBe('done');
  expect(state.rows.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['a', 'failed', 'notKept'],
    ['b', 'filled', null],
  ]);
});
