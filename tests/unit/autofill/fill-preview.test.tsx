// @vitest-environment happy-dom
/** What may be pressed while the plan of a new choice is on its way. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { FillPreview } from '../../../components/autofill/fill-preview';
import type { Choice, Plan } from '../../../components/autofill/plan';
import { WordsContext } from '../../../components/ui/words';

const person = (id: string, note: string) => ({ id, name: id, note, kind: null });
const planOf = (choice: Choice): Plan =>
  ({
    choice,
    certain: true,
    otherEntity: null,
    entities: [person('e1', ''), person('e2', '')],
    services: [person('s1', ''), person('s2', '')],
    receivers: [person('p1', ''), person('p2', '')],
    rows: [
      {
        key: 'f1',
        id: 'sms.mobile',
        label: '手机号码',
        translated: 'Mobile',
        tickable: true,
        tick: true,
        wanted: { kind: 'text', text: '13800138001' },
        current: [],
        from: null,
      },
    ],
  }) as unknown as Plan;

let chosen: Choice[];
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  chosen = [];
});

const main = () => document.querySelector('main') as HTMLElement;
const show = (plan: Plan) =>
  act(() =>
    render(
      <WordsContext.Provider value={(key) => key}>
        <FillPreview plan={plan} onChoice={(choice) => chosen.push(choice)} onFill={() => {}} />
      </WordsContext.Provider>,
      main(),
    ),
  );
const button = () => [...main().querySelectorAll('button')].at(-1) as HTMLButtonElement;

test.each([
  [0, 'e2'],
  [1, 's2'],
  [2, 'p2'],
])('nothing of the last choice may be written once list %i says otherwise', async (at, id) => {
  const before = planOf({ entityId: 'e1', serviceId: 's1', receiverId: 'p1' });
  await show(before);
  expect(button().disabled).toBe(false);
  const list = main().querySelectorAll('select')[at] as HTMLSelectElement;
  await act(() => {
    list.value = id;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(chosen).toHaveLength(1);
  expect(button().disabled).toBe(true);
  await show(planOf(chosen[0] as Choice));
  expect(button().disabled).toBe(false);
});
