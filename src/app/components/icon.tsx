/** Paths on a 20 × 20 grid, drawn with the text's colour. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  minus: 'M5 10h10',
  plus: 'M5 10h10M10 5v10',
  up: 'M10 16V4M5 9l5-5 5 5',
  previous: 'M5 12l5-5 5 5',
  next: 'M5 8l5 5 5-5',
  out: 'M11 4h5v5M16 4l-7 7M8 5H4v11h11v-4',
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 004 4l2-2M13 11l2-2a3 3 0 00-4-4l-2 2',
  undo: 'M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10',
  people:
    'M7 9a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM2.5 16c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M13 9a2 2 0 100-4M14 11.5c2 .3 3.500 1.800 3.500 4.500',
  timeline: 'M6 3v14M6 6h9M6 11h6M6 16h8',
  highlight: 'M4 16h12M6 12l6-8 3 2-6 8H6z',
  type: 'M3 15l4-10 4 10M4.500 11.500h5M12 15l2.500-6 2.500 6M13 13h3',
  outline: 'M4 5h12M7 10h9M7 15h9',
  picture: 'M3 5h14v11H3zM3 13l4-4 4 4 2-2 4 4M13 8h.01',
  find: 'M9 14A5 5 0 109 4a5 5 0 000 10zM12.5 12.5L17 17',
  listen: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 010 5M15 5a7 7 0 010 10',
  play: 'M6 4l10 6-10 6z',
  pause: 'M7 4v12M13 4v12',
  skipBack: 'M5 4v12M15 4l-8 6 8 6z',
  skipOn: 'M15 4v12M5 4l8 6-8 6z',
  kept: 'M4 13v3h12v-3M6 7.500l3 3 5-6',
  offline: 'M4 13v3h12v-3M10 3v9M6 8.500l4 4 4-4',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  edit: 'M4 16l1-4 8-8 3 3-8 8zM11 6l3 3',
  note: 'M4 4h12v9l-4 4H4zM12 17v-4h4M7 8h6M7 11h3',
  tag: 'M3 9V3.500h5.500L17 12l-5.500 5.500zM6.500 7h.01',
  filter: 'M3 5h14l-5.5 6.5V15l-3 1.5v-5z',
  follow: 'M10 2v3M10 15v3M2 10h3M15 10h3M10 6a4 4 0 100 8 4 4 0 000-8z',
  download: 'M10 3v10M6 9l4 4 4-4M4 17h12',
  command: 'M4 5l5 5-5 5M11 15h5',
  keys: 'M3 6h14v9H3zM6 9h.01M10 9h.01M14 9h.01M7 12h6',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    aria-hidden
    viewBox="0 0 20 20"
    className="size-5 shrink-0 fill-none stroke-current stroke-[1.5]"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={PATHS[name]} />
  </svg>
);
