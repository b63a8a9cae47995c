import { frame, make, nextId, outside, place } from './make.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A box that takes no typing and opens a calendar with role grid. */
export function calendar(set: (value: string) => void): HTMLElement {
  const id = nextId();
  const input = make('input', {
    readonly: '',
    'aria-haspopup': 'dialog',
    'aria-controls': id,
    placeholder: '请选择日期',
    style: frame,
  });
  const dialog = make('div', { role: 'dialog', id });
  let [year, month] = [2026, 11];
  const arrow = (name: string, months: number) => {
    const button = make('button', { type: 'button', 'aria-label': name }, '');
    button.style.cssText = 'width:24px;height:24px';
    button.addEventListener('click', () => {
      const at = year * 12 + month - 1 + months;
      [year, month] = [Math.floor(at / 12), (at % 12) + 1];
      draw();
    });
    return button;
  };
  const draw = () => {
    const cells: HTMLElement[] = [];
    for (let day = 1; day <= new Date(year, month, 0).getDate(); day++) {
      const cell = make('div', { role: 'gridcell', tabindex: '-1' }, String(day));
      cell.addEventListener('click', () => {
        input.value = `${year}-${two(month)}-${two(day)}`;
        set(input.value);
        dialog.remove();
      });
      cells.push(cell);
    }
    const grid = make(
      'div',
      { role: 'grid', style: 'display:grid;grid-template-columns:repeat(7,32px)' },
      ...cells,
    );
    const title = make('span', {}, `${year}年${month}月`);
    dialog.replaceChildren(
      arrow('previous year', -12),
      arrow('previous month', -1),
      title,
      arrow('next month', 1),
      arrow('next year', 12),
      grid,
    );
  };
  input.addEventListener('click', () => {
    draw();
    place(dialog, input);
  });
  outside([input, dialog], () => dialog.remove());
  return input;
}
