// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { aliyun } from '../../../components/consoles/aliyun';
import { fieldOf } from '../../../components/fields/catalogue';
import { createLookup } from '../../../components/fields/recognise/lookup';
import { asShown } from '../../../components/fields/recognise/originals';
import { recognisePage } from '../../../components/fields/recognise/recognise';
import { leftAlone } from '../../../components/fields/summary';
import { forms, type WrittenForm } from '../../fixtures/forms';

const lookup = createLookup(
  aliyun.fields,
  aliyun.steps.flatMap((step) => step.headings),
);

interface Row {
  readonly key: string;
  readonly label: string;
  readonly id: string | null;
}

/** A widget of the kind that the field's value asks for. */
function control({ key, label, id }: Row, named: boolean): string {
  const hint = named ? ` placeholder="${label}"` : '';
  const value = id ? fieldOf(id)?.value : 'text';
  if (value === 'choice' || value === 'choices' || value === 'region') {
    return `<select data-key="${key}"><option>甲</option></select>`;
  }
  if (value === 'yesNo') return `<label><input type="radio" data-key="${key}">是</label>`;
  if (value === 'longText') return `<textarea data-key="${key}"${hint}></textarea>`;
  return `<input data-key="${key}"${hint}>`;
}

const layouts: Readonly<Record<WrittenForm['layout'], (row: Row) => string>> = {
  item: (row) =>
    `<div class="x-form-item"><div class="x-form-item-label"><label>${row.label}</label></div><div>${control(row, false)}</div></div>`,
  cells: (row) => `<table><tr><td>${row.label}：</td><td>${control(row, false)}</td></tr></table>`,
  above: (row) => `<div><div>${row.label}</div><div>${control(row, false)}</div></div>`,
  grid: (row) =>
    `<div class="a1"><div class="a2">${row.label}</div><div>${control(row, false)}<p>请如实填写</p></div></div>`,
  placeholder: (row) => `<div>${control(row, true)}</div>`,
};
const headings: Readonly<Record<WrittenForm['heading'], (title: string) => string>> = {
  h3: (title) => `<h3>${title}</h3>`,
  card: (title) => `<div class="x-card-header"><span>${title}</span></div>`,
  div: (title) => `<div class="block-hd"><i></i><span>${title}</span></div>`,
  divider: (title) => `<div class="x-divider"><span class="x-divider-text">${title}</span></div>`,
  legend: (title) => `<legend>${title}</legend>`,
  strong: (title) => `<p><strong>${title}</strong></p>`,
  none: () => '',
};

/** A form's rows and its page; each part in a block of its own. */
function drawn(form: WrittenForm): { readonly rows: readonly Row[]; readonly html: string } {
  const rows: Row[] = [];
  const parts = form.text.trim().split('\n');
  const html = parts.map((part) => {
    const [title = '', fields = ''] = part.split('#');
    const own = fields.split(' | ').map((text): Row => {
      const [label = '', id = ''] = text.split('=').map((each) => each.trim());
      const row = { key: `k${rows.length}`, label, id: id === '' ? null : id };
      rows.push(row);
      return row;
    });
    return `<section>${headings[form.heading](title.trim())}<div>${own.map(layouts[form.layout]).join('')}</div></section>`;
  });
  return { rows, html: `<h1>备案</h1><form>${html.join('')}</form>` };
}

/** What each row is taken for, where it would be filled. */
function taken(html: string): ReadonlyMap<string, string> {
  document.body.innerHTML = html;
  const sure = recognisePage(document, lookup, asShown).fields.filter((each) => !leftAlone(each));
  return new Map(
    sure.flatMap(({ entry, parts }) =>
      parts.map((part) => [part.control.dataset.key ?? '', entry.id] as const),
    ),
  );
}

const all = forms.flatMap((form) => {
  const { rows, html } = drawn(form);
  const found = taken(html);
  return rows.map((row) => ({ ...row, form: form.name, found: found.get(row.key) ?? null }));
});
const line = ({ form, label, id, found }: (typeof all)[number]) =>
  `${form}: ${label} is ${id ?? 'none of ours'}, taken for ${found ?? 'none'}`;

test('fields of forms in other words, orders and layouts are known', () => {
  const ours = all.filter(({ id }) => id !== null && fieldOf(id)?.profile);
  const known = ours.filter(({ id, found }) => id === found);
  console.log(`forms: ${known.length}/${ours.length} fields known in ${forms.length} forms`);
  const missed = ours.filter(({ found }) => found === null);
  expect(known.length / ours.length, missed.map(line).join('\n')).toBeGreaterThanOrEqual(0.97);
});

test('no field is taken for another, and nothing that is not ours is filled', () => {
  expect(all.filter(({ id, found }) => found !== null && id !== found).map(line)).toEqual([]);
});
