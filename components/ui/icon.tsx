/**
 * The icons, 16 by 16, drawn as strokes in the text's color. An icon stands beside its word and is
 * hidden from readers; alone it needs the label of its button.
 */
const paths = {
  right: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M5.2 8.2l2 2 3.7-4.2',
  wrong: 'M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4zM6 6l4 4M10 6l-4 4',
  doubtful: 'M8 2.1 14.6 13.6H1.4zM8 6.4v3.2M8 11.5v.2',
  unknown:
    'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M6.1 6.3a1.9 1.9 0 1 1 2.7 1.8c-.5.3-.8.6-.8 1.2M8 11.4v.2',
  info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 7.2v4M8 4.7v.2',
  check: 'M3 8.6l3.2 3.2L13 4.6',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  copy: 'M5.75 5.75h7.5v7.5h-7.5zM10.25 5.6V2.75h-7.5v7.5H5.6',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5 12.5 10',
  external: 'M6.5 3.25H3.25v9.5h9.5V9.5M9 2.75h4.25V7M13 3 7.5 8.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.4 10.4l3.3 3.3',
  trash: 'M2.5 4.25h11M6 4V2.5h4V4M4 4.5l.6 9h6.8l.6-9M6.6 7v4M9.4 7v4',
  plus: 'M8 3v10M3 8h10',
  edit: 'M10.6 2.9l2.5 2.5L5.8 12.7l-3.2.7.7-3.2zM9.2 4.3l2.5 2.5',
  lock: 'M3.75 7.25h8.5v6.5h-8.5zM5.5 7V4.75a2.5 2.5 0 0 1 5 0V7',
  unlock: 'M3.75 7.25h8.5v6.5h-8.5zM5.5 7V4.75a2.5 2.5 0 0 1 4.8-1',
  clock: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M8 4.5V8l2.5 1.6',
  file: 'M3.75 1.75h5l3.5 3.5v9h-8.5zM8.75 2v3.25h3.4',
  download: 'M8 2v8M4.7 7 8 10.3 11.3 7M2.75 13.25h10.5',
  upload: 'M8 10.3v-8M4.7 5.3 8 2l3.3 3.3M2.75 13.25h10.5',
  print: 'M4.5 5.5V2h7v3.5M4.5 11H2.25V5.5h11.5V11H11.5M4.5 9h7v5h-7z',
  gear: 'M8 5.7a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  list: 'M6 4h8M6 8h8M6 12h8M2 4l.8.8L4.3 3.2M2 8l.8.8 1.5-1.6M2 12l.8.8 1.5-1.6',
  form: 'M2.25 2.75h11.5v4H2.25zM2.25 9.25h11.5v4H2.25zM4.5 4.75h3M4.5 11.25h5',
  footer: 'M2.25 2.25h11.5v11.5H2.25zM2.5 10.25h11M5 12h6',
  message: 'M2.25 2.75h11.5v8.5H7L4 14v-2.75H2.25zM5 5.75h6M5 8.25h4',
  person:
    'M8 2.25a2.75 2.75 0 1 1 0 5.5a2.75 2.75 0 0 1 0-5.5M2.75 14c.3-3 2.4-4.5 5.25-4.5s4.95 1.5 5.25 4.5',
  building: 'M3.25 14V2.25h9.5V14M1.5 14h13M6 5.25h1M9 5.25h1M6 8.25h1M9 8.25h1M7 14v-2.75h2V14',
  globe:
    'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5M1.9 8h12.2M8 1.9c2 1.8 2.7 3.9 2.7 6.1S10 12.3 8 14.1C6 12.3 5.3 10.2 5.3 8S6 3.7 8 1.9',
  phone: 'M4.75 1.75h6.5v12.5h-6.5zM7.25 12h1.5',
  shield: 'M8 1.75 13.25 3.5v4.25c0 3.25-2.2 5.4-5.25 6.5-3.05-1.1-5.25-3.25-5.25-6.5V3.5z',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6',
  undo: 'M5.5 2.75 2.5 5.75l3 3M2.75 5.75h6.5a3.75 3.75 0 0 1 0 7.5H5',
  refresh: 'M13.25 8a5.25 5.25 0 1 1-1.6-3.8M13.5 2v3h-3',
  bell: 'M3 11.5c1-1 1.25-2 1.25-4.25a3.75 3.75 0 0 1 7.5 0c0 2.25.250 3.25 1.25 4.25zM6.5 13.75h3',
  home: 'M2.5 7.25 8 2.5l5.5 4.75M4 6.25v7.25h8V6.25',
  keyboard: 'M1.75 4.25h12.5v7.5H1.75zM4 6.75h.2M6.5 6.75h.2M9 6.75h.2M11.5 6.75h.2M5 9.5h6',
  pin: 'M8 14V9.75M4.25 9.75h7.5L10.5 7V2.25h-5V7z',
  language:
    'M2 3.5h7M5.5 2v1.5M7.75 3.5C7.2 6.5 5 8.5 2.25 9.5M3.5 5.5c.8 2 2.5 3.3 4.5 4M8 14l3-7 3 7M9 11.75h4',
} as const;

export type IconName = keyof typeof paths;

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
