import type { PageIconName } from './page-icons';

/**
 * The icons, 16 by 16, drawn as strokes in the text's color. An icon stands beside its word and is
 * hidden from readers; alone it needs the label of its button. Those of the panels on a page stand
 * here; those of our own pages come with `mount`, since a page pays for every byte.
 */
export const panelIcons = {
  right: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M5.2 8.2l2 2 3.7-4.2',
  wrong: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM6 6l4 4M10 6l-4 4',
  doubtful: 'M8 2.1 14.6 13.6H1.4zM8 6.4v3.2M8 11.5v.2',
  unknown:
    'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M6.1 6.3a1.9 1.9 0 1 1 2.7 1.8c-.5.3-.8.6-.8 1.2M8 11.4v.2',
  info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 7.2v4M8 4.7v.2',
  check: 'M3 8.6l3.2 3.2L13 4.6',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4l3.3 3.3',
  undo: 'M5.5 2.75 2.5 5.75l3 3M2.75 5.75h6.5a3.75 3.75 0 0 1 0 7.5H5',
} as const;

export type IconName = keyof typeof panelIcons | PageIconName;

const paths: Partial<Record<IconName, string>> = { ...panelIcons };

/** Makes the icons of our own pages known. */
export function addIcons(more: Readonly<Record<PageIconName, string>>): void {
  Object.assign(paths, more);
}

/** Icons that point along the reading direction; mirrored where it runs from right to left. */
const directed: readonly IconName[] = ['chevron', 'back', 'external', 'undo'];

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={directed.includes(name) ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
