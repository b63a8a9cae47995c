// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { addIcons, Icon, type IconName, panelIcons } from '../../../components/ui/icon';
import { pageIcons } from '../../../components/ui/page-icons';

/** What is drawn for a name. */
function drawn(name: IconName): string | null | undefined {
  const root = document.createElement('div');
  render(<Icon name={name} />, root);
  return root.querySelector('path')?.getAttribute('d');
}

const namesOf = <Name extends string>(icons: Readonly<Record<Name, string>>): readonly Name[] =>
  Object.keys(icons) as Name[];

it('an icon of the panels is drawn wherever it stands', () => {
  const blank = namesOf(panelIcons).filter((name) => !/^M\d/.test(drawn(name) ?? ''));
  expect(blank).toEqual([]);
});

it('an icon of our own pages is drawn once they have made it known', () => {
  addIcons(pageIcons);
  const blank = namesOf(pageIcons).filter((name) => !/^M\d/.test(drawn(name) ?? ''));
  expect(blank).toEqual([]);
});

it('no icon stands in both sets', () => {
  expect(namesOf(pageIcons).filter((name) => name in panelIcons)).toEqual([]);
});
